//! Who was erased does not come back by a file.

use super::*;
use crate::online::{Pen, settle};
use domain::{
    MessageId,
    online::{ApproachEdit, ProfileEdit},
};

/// January is imported, and she of its first two rows is erased.
fn without_luna() -> Desk {
    let desk = Desk::founder();
    assessed(&desk);
    january(&desk);
    desk.import();
    let luna = desk.book.find_online("luna_dh").unwrap().profiles[0].id;
    desk.book.erase_online(luna).unwrap();
    desk
}

#[test]
fn no_file_brings_back_who_was_erased() {
    let desk = Desk::founder();
    assessed(&desk);
    january(&desk);
    desk.import();
    let luna = desk.book.find_online("luna_dh").unwrap().profiles[0].id;
    let shown = desk.book.online_profile(luna).unwrap();
    desk.book.undo_online(luna, shown.messages[0].id).unwrap();
    desk.book.erase_online(luna).unwrap();
    let report = desk.import();
    assert_eq!((report.added.profiles, report.added.messages), (0, 0));
    assert_eq!(left_out(&report, "Berichtnr", "person_erased"), 2);
    assert_eq!(online(&desk, 2018).profiles, 1);
    // Nothing of what her rows said is remembered.
    let held = desk.book.hold();
    for (row, erased) in [(1, true), (2, true), (3, false)] {
        let origin = crate::import::shelf::origin("online", 2018, row);
        assert_eq!(held.book.read(|view| view.was_erased(&origin)).unwrap(), erased);
        assert_eq!(
            held.book.read(|view| view.imported(&origin)).unwrap().is_some(),
            !erased
        );
    }
}

#[test]
fn a_row_that_came_to_the_file_since_does_not_bring_her_back_either() {
    let desk = without_luna();
    let rows = "1;02-01-2018;10:05;Site A;@Luna_DH;vrouw;Spaans;uit;ja;Esra;\n\
                4;05-01-2018;;site a;LUNA_dh;;;uit;;;\n\
                5;05-01-2018;;Site B;luna_dh;;;uit;;;\n";
    desk.file("online.csv", &format!("{HEAD}{rows}"));
    let report = desk.import();
    assert_eq!(left_out(&report, "Berichtnr", "person_erased"), 2);
    // By the same name on another platform somebody else may go.
    assert_eq!((report.added.profiles, report.added.messages), (1, 1));
}

#[test]
fn a_profile_that_a_colleague_made_of_her_rows_meanwhile_is_erased_when_it_comes() {
    let desk = without_luna();
    let approach = |row: u64| {
        let approach = ApproachEdit {
            date: "2018-01-02".parse().ok(),
            origin: Some(crate::import::shelf::origin("online", 2018, row)),
            ..ApproachEdit::default()
        };
        (MessageId([u8::try_from(row).unwrap(); 6]), approach)
    };
    let mut held = desk.book.hold();
    let sync::Desk { book, me } = &mut *held;
    let (made, _) = book
        .write(|write| {
            let pen = Pen::new(write, me);
            [vec![1, 2], vec![1], vec![1, 3]]
                .into_iter()
                .map(|rows| {
                    pen.add_profile(&ProfileEdit {
                        platform: Some("platform_site_a".into()),
                        approaches: rows.into_iter().map(approach).collect(),
                        ..ProfileEdit::default()
                    })
                })
                .collect::<Result<Vec<_>, _>>()
        })
        .unwrap();
    settle(&mut held).unwrap();
    let left = held.book.read(|view| view.profiles()).unwrap();
    // The others have not exactly her rows: a correction may have made them somebody else's.
    assert!(left.iter().all(|profile| profile.id != made[0]));
    for other in &made[1..] {
        assert!(left.iter().any(|profile| profile.id == *other));
    }
}

#[test]
fn a_row_that_a_correction_gave_to_somebody_else_takes_none_of_her_other_rows_along() {
    let desk = without_luna();
    // The second of her rows was about somebody whom the book does not know yet.
    let rows = "1;02-01-2018;10:05;Site A;@Luna_DH;vrouw;Spaans;uit;ja;Esra;\n\
                2;02-01-2018;10:20;Site A;kim;;;in;ja;Esra;\n\
                4;05-01-2018;;Site A;kim;;;uit;;;\n";
    desk.file("online.csv", &format!("{HEAD}{rows}"));
    let report = desk.import();
    assert_eq!(left_out(&report, "Berichtnr", "person_erased"), 2);
    assert_eq!((report.added.profiles, report.added.messages), (1, 1));
}
