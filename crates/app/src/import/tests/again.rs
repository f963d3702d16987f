//! Importing once more: a corrected folder changes just the corrected fields.

use super::{Desk, left_out, problems};
use crate::import::{Counts, ImportOptions, ImportReport, report::ProblemCode};
use documents::RoundStep;
use domain::{ConversationEdit, RoundEdit, VisitEdit, words::Kind};
use sync::edit;

const NONE: Counts = Counts {
    places: 0,
    rounds: 0,
    visits: 0,
    conversations: 0,
    flyers: 0,
    profiles: 0,
    messages: 0,
};

fn imported() -> Desk {
    let desk = Desk::founder();
    desk.fixture("counting").import();
    desk
}

impl Desk {
    /// A colleague's own change of an imported round.
    fn change(&self, origin: &str, step: RoundStep) {
        let id = self.id(origin);
        let mut document = self.document(id);
        let mut desk = self.book.hold();
        let sync::Desk { book, me } = &mut *desk;
        let change = document.edit_round(&[step], &edit::writer(me)).unwrap().unwrap();
        book.write(|write| edit::change(write, me, id, &document, &change))
            .unwrap();
    }
}

fn moved(report: &ImportReport) -> (Counts, Counts) {
    (report.added, report.changed)
}

#[test]
fn corrected_cells_change_just_their_fields() {
    let desk = imported();
    let before = desk.round("rondes/2018/1");
    let changes = desk.changes();
    desk.correct(
        "locaties.csv",
        "Voorbeeldstraat noord;raamstraat;;34",
        "Voorbeeldstraat noord;raamstraat;;36",
    )
    .correct(
        "rondes.csv",
        "1;25-03-2018;nacht;23:30;04:10",
        "1;25-03-2018;nacht;23:30;",
    )
    .correct("bezoeken.csv", "10;9;3;20;2;;1;2", "10;9;3;20;;;;2")
    .correct(
        "gesprekken.csv",
        "Wen;sekswerker;vrouw;Roemeens;onbekend",
        "Wen;sekswerker;vrouw;;21+",
    );
    let report = desk.import();
    assert_eq!(
        moved(&report),
        (
            NONE,
            Counts {
                places: 1,
                rounds: 1,
                visits: 1,
                conversations: 1,
                flyers: 0,
                profiles: 0,
                messages: 0,
            }
        )
    );
    assert_eq!(
        report.unchanged,
        Counts {
            places: 3,
            rounds: 2,
            visits: 4,
            conversations: 7,
            flyers: 0,
            profiles: 0,
            messages: 0,
        }
    );
    // One change of the place, one of the round with all that is in it.
    assert_eq!(desk.changes(), changes + 2);

    let mut expected = before.clone();
    expected.to = None;
    expected.visits[0].materials.remove("lubricant");
    expected.visits[0].flyers.remove("nl");
    expected.conversations[3].language = None;
    expected.conversations[3].age_band = domain::words::AgeBand::From21;
    assert_eq!(desk.round("rondes/2018/1"), expected);
    assert_eq!(moved(&desk.import()), (NONE, NONE));
}

#[test]
fn what_a_colleague_changed_stays_until_the_file_says_something_new() {
    let desk = imported();
    let round = desk.round("rondes/2018/1");
    let (visit, line) = (round.visits[0].id, round.conversations[0].id);
    let note = RoundEdit {
        note: Some("Met de hand".into()),
        ..RoundEdit::default()
    };
    desk.change("rondes/2018/1", RoundStep::Round(note));
    let windows = [("open", 11), ("closed", 10), ("busy", 3)].map(|(state, n)| (state.to_owned(), n));
    let edit = VisitEdit {
        windows: Some(windows.into()),
        note: Some("Anders".into()),
        ..VisitEdit::default()
    };
    desk.change("rondes/2018/1", RoundStep::Visit(visit, edit));
    let edit = ConversationEdit {
        kind: Some(Kind::Individual),
        n: Some(1),
        ..ConversationEdit::default()
    };
    desk.change("rondes/2018/1", RoundStep::Conversation(line, edit));
    let by_hand = desk.round("rondes/2018/1");
    assert_eq!(moved(&desk.import()), (NONE, NONE));
    assert_eq!(desk.round("rondes/2018/1"), by_hand);

    // The file corrects one count of the windows, and the number of people of the line.
    desk.correct("bezoeken.csv", "10;9;3;20;2", "12;9;3;20;2");
    desk.correct("gesprekken.csv", "21+;kort;3;gezondheid", "21+;kort;2;gezondheid");
    assert_eq!(
        desk.import().changed,
        Counts {
            visits: 1,
            conversations: 1,
            ..NONE
        }
    );
    let mut expected = by_hand;
    expected.visits[0].windows.insert("closed".into(), 12);
    expected.conversations[0].n = 2;
    assert_eq!(desk.round("rondes/2018/1"), expected);
}

#[test]
fn what_was_removed_does_not_come_back() {
    let desk = imported();
    let round = desk.round("rondes/2018/1");
    let removed = Some(true);
    let line = ConversationEdit {
        removed,
        ..ConversationEdit::default()
    };
    desk.change(
        "rondes/2018/1",
        RoundStep::Conversation(round.conversations[0].id, line),
    );
    let visit = VisitEdit {
        removed,
        ..VisitEdit::default()
    };
    desk.change("rondes/2018/1", RoundStep::Visit(round.visits[1].id, visit));
    desk.change(
        "rondes/2018/2",
        RoundStep::Round(RoundEdit {
            removed,
            ..RoundEdit::default()
        }),
    );
    let changes = desk.changes();
    desk.correct("gesprekken.csv", "21+;kort;3;gezondheid", "21+;kort;2;gezondheid")
        .correct(
            "bezoeken.csv",
            "3;2;Club Abrikoos;30-03-2018;14:10",
            "3;2;Club Abrikoos;30-03-2018;14:20",
        );
    let report = desk.import();
    assert_eq!(moved(&report), (NONE, NONE));
    assert_eq!(
        report.unchanged,
        Counts {
            places: 4,
            rounds: 3,
            visits: 5,
            conversations: 8,
            flyers: 0,
            profiles: 0,
            messages: 0,
        }
    );
    assert_eq!(desk.changes(), changes);
}

#[test]
fn new_rows_join_their_round_and_vanished_ones_stay() {
    let desk = imported();
    let text = "Bezoeknr;Rondenr;Locatie;Datum\n6;3;Club Abrikoos;02-04-2018\n";
    let lines =
        "Gespreknr;Bezoeknr;Datum;Soort gesprek\n10;6;02-04-2018;kort\n11;5;02-04-2018;kort\n12;6;02-04-2018;groet\n";
    desk.file("bezoeken.csv", text).file("gesprekken.csv", lines);
    for name in ["rondes.csv", "locaties.csv"] {
        std::fs::remove_file(desk.folder.join(name)).unwrap();
    }
    let report = desk.import();
    assert_eq!(report.problems, []);
    assert_eq!(
        moved(&report),
        (
            Counts {
                visits: 1,
                conversations: 2,
                ..NONE
            },
            NONE
        )
    );
    let round = desk.round("rondes/2018/3");
    assert_eq!((round.visits.len(), round.conversations.len()), (2, 2));
    assert_eq!(
        round
            .visits
            .iter()
            .find(|visit| visit.origin.as_deref() == Some("bezoeken/2018/6"))
            .unwrap()
            .greeted,
        Some(1)
    );
    assert_eq!(moved(&desk.import()), (NONE, NONE));

    // Greetings of rows that are gone still count, and another one adds to them.
    desk.file(
        "gesprekken.csv",
        "Gespreknr;Bezoeknr;Datum;Soort gesprek;Aantal\n20;1;25-03-2018;groet;2\n",
    );
    assert_eq!(moved(&desk.import()), (NONE, Counts { visits: 1, ..NONE }));
    assert_eq!(desk.round("rondes/2018/1").visits[0].greeted, Some(6));
}

#[test]
fn a_greeting_that_was_a_conversation_and_the_other_way_round() {
    let desk = imported();
    desk.correct("gesprekken.csv", "Bulgaars;;groet;4", "Bulgaars;;kort;4")
        .correct("gesprekken.csv", "21+;kort;3;gezondheid", "21+;groet;3;gezondheid");
    let report = desk.import();
    let (added, changed) = moved(&report);
    assert_eq!((added.conversations, changed.conversations, changed.visits), (1, 1, 1));
    let round = desk.round("rondes/2018/1");
    assert_eq!(round.visits[0].greeted, None);
    assert_eq!(desk.figures(2018, false).not_conversations.greetings, 3);
    assert_eq!(moved(&desk.import()), (NONE, NONE));
}

#[test]
fn a_row_moves_within_its_round_and_not_into_another() {
    let desk = imported();
    desk.correct("gesprekken.csv", "4;1;25-03-2018", "4;2;25-03-2018");
    assert_eq!(
        desk.import().changed,
        Counts {
            conversations: 1,
            ..NONE
        }
    );
    let round = desk.round("rondes/2018/1");
    assert_eq!(round.conversations[2].visit, round.visits[1].id);

    desk.correct("gesprekken.csv", "4;2;25-03-2018", "4;5;25-03-2018")
        .correct("bezoeken.csv", "4;2;Hotel Zeezicht", "4;3;Hotel Zeezicht");
    let report = desk.import();
    assert_eq!(moved(&report), (NONE, NONE));
    let codes: Vec<_> = problems(&report)
        .into_iter()
        .map(|(file, line, _, code)| (file, line, code))
        .collect();
    for expected in [
        ("bezoeken.csv".to_owned(), 5, ProblemCode::Moved),
        ("gesprekken.csv".to_owned(), 5, ProblemCode::Moved),
        ("gesprekken.csv".to_owned(), 10, ProblemCode::Moved),
    ] {
        assert!(codes.contains(&expected), "{expected:?} in {codes:?}");
    }
    assert_eq!(desk.figures(2018, false).visits.total, 5);
}

#[test]
fn row_1_of_another_year_is_another_row() {
    let desk = imported();
    for file in ["rondes.csv", "bezoeken.csv", "gesprekken.csv"] {
        let text = std::fs::read_to_string(desk.folder.join(file)).unwrap();
        desk.file(file, &text.replace("-2018", "-2019"));
    }
    let report = desk.import();
    assert_eq!(
        moved(&report),
        (
            Counts {
                places: 0,
                rounds: 3,
                visits: 5,
                conversations: 8,
                flyers: 0,
                profiles: 0,
                messages: 0,
            },
            NONE
        )
    );
    assert_eq!(desk.figures(2018, false).conversations, desk.round_trip(2018));
    assert_eq!(desk.figures(2019, false).conversations.total, 9);
}

impl Desk {
    /// The figures of a year once all projections were made again.
    fn round_trip(&self, year: i32) -> domain::figures::ConversationFigures {
        self.book.rebuild().unwrap();
        self.figures(year, false).conversations
    }
}

#[test]
fn notes_that_were_left_out_come_with_a_later_import_and_go_with_none() {
    let desk = Desk::founder();
    let without = ImportOptions {
        dry_run: false,
        without_notes: true,
    };
    let report = desk.fixture("counting").import_with(without);
    assert_eq!(left_out(&report, "Opmerking", "notes_left_out"), 3);
    assert_eq!(left_out(&report, "Bijzonderheden", "notes_left_out"), 1);
    assert_eq!(desk.round("rondes/2018/1").visits[0].note, "");
    assert_eq!(
        desk.import().changed,
        Counts {
            rounds: 1,
            visits: 3,
            ..NONE
        }
    );
    assert_eq!(desk.round("rondes/2018/1").visits[0].note, "Rustig; veel dicht");
    assert_eq!(moved(&desk.import_with(without)), (NONE, NONE));
    assert_eq!(desk.round("rondes/2018/1").visits[0].note, "Rustig; veel dicht");
}
