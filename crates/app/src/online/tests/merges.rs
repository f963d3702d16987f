//! Profiles that are one person.

use super::*;

#[test]
fn erasing_a_profile_erases_the_whole_person() {
    let desk = desk();
    let luna = desk.log("luna", What::Approach).unwrap().profile.unwrap();
    let sol = desk.log("sol", What::Approach).unwrap().profile.unwrap();
    let kim = desk.log("kim", What::Approach).unwrap().profile.unwrap();
    desk.book.merge_online(luna, sol).unwrap();
    desk.book.erase_online(sol).unwrap();
    let left: Vec<_> = desk
        .book
        .online_profiles()
        .unwrap()
        .iter()
        .map(|profile| profile.id)
        .collect();
    assert_eq!((left, desk.names()), (vec![kim], 1));
    assert_eq!(desk.said("luna").verdict, Verdict::New);
}

#[test]
fn two_profiles_become_one_person_and_two_again() {
    let desk = desk();
    let (luna, sol) = (
        desk.log("luna", What::Approach).unwrap().profile.unwrap(),
        desk.log("sol", What::Approach).unwrap().profile.unwrap(),
    );
    let kim = desk.log("kim", What::Approach).unwrap().profile.unwrap();
    assert_eq!(
        why(desk.book.merge_online(luna, luna)),
        (Code::InputWrong, "same".into())
    );
    let nobody = desk.book.merge_online(luna, DocumentId([9; 16]));
    assert_eq!(nobody.unwrap_err().code, Code::NotFound);

    let merged = desk.book.merge_online(luna, sol).unwrap();
    assert_eq!((merged.merged.as_slice(), merged.same.len()), ([sol].as_slice(), 1));
    // On the page of one stands what was written to either.
    assert_eq!(merged.messages.len(), 2);
    desk.book.merge_online(sol, luna).unwrap();
    desk.book.merge_online(sol, kim).unwrap();
    assert_eq!(desk.figures(2026).profiles, 1);
    assert_eq!(desk.book.online_profiles().unwrap()[0].same_as.len(), 2);

    desk.book.unmerge_online(luna, sol).unwrap();
    assert_eq!(desk.figures(2026).profiles, 2);
    assert_eq!(desk.book.unmerge_online(luna, sol).unwrap_err().code, Code::NotFound);
}

/// A book with what another device wrote of the same name, under a key that is gone.
fn with_twin(name: &str) -> Desk {
    let desk = desk();
    desk.log(name, What::Approach).unwrap();
    let day = "2026-09-03".parse().ok();
    let approach = ApproachEdit {
        date: day,
        ..ApproachEdit::default()
    };
    {
        let mut held = desk.book.hold();
        let sync::Desk { book, me } = &mut *held;
        let wrote = book.write(|write| {
            let pen = Pen::new(write, me);
            let profile = pen.add_profile(&ProfileEdit {
                platform: Some(desk.platform.clone()),
                approaches: vec![(MessageId([7; 6]), approach)],
                ..ProfileEdit::default()
            })?;
            pen.add_handle(&HandleEdit {
                profile: Some(profile),
                platform: Some(desk.platform.clone()),
                handle: Some(name.to_uppercase()),
                days: Some(day.into_iter().collect()),
                ..HandleEdit::default()
            })
        });
        wrote.unwrap();
    }
    assert_eq!((desk.figures(2026).profiles, desk.names()), (1, 2));
    desk
}

#[test]
fn profiles_that_only_a_name_joins_stay_one_person_when_it_is_gone() {
    let desk = with_twin("luna");
    settle(&mut desk.book.hold()).unwrap();
    desk.on("2026-10-15").on("2026-11-20").on("2026-12-02");
    assert_eq!((desk.figures(2026).profiles, desk.names()), (1, 0));
    // The same where somebody erases the name.
    let desk = with_twin("sol");
    desk.book.object_online("sol").unwrap();
    assert_eq!((desk.figures(2026).profiles, desk.names()), (1, 0));
}

#[test]
fn a_merged_person_cools_down_on_all_her_platforms() {
    let desk = desk();
    let other = desk.book.add_platform("Forum D").unwrap().id;
    let luna = desk.log("luna", What::Approach).unwrap().profile.unwrap();
    let entry = OnlineEntry {
        what: What::Answered,
        gender: None,
        language: None,
        template: None,
        channel: None,
        reason: None,
    };
    let forum = desk
        .book
        .log_online(&other, "luna_forum", &entry)
        .unwrap()
        .profile
        .unwrap();
    desk.book.merge_online(luna, forum).unwrap();
    let row = desk.book.check_online(&other, "luna_forum").unwrap().rows.remove(0);
    assert_eq!(
        (row.verdict, row.last.unwrap().platform),
        (Verdict::Cooling, desk.platform.clone())
    );
}

#[test]
fn a_name_that_two_books_wrote_is_kept_as_long_in_both() {
    let desk = with_twin("luna");
    desk.on("2026-10-10");
    let again = desk.log_for("LUNA", What::Approach, Some("zij vroeg erom")).unwrap();
    let handles = desk.book.hold().book.read(|view| view.handles()).unwrap();
    let kept: Vec<_> = handles.iter().map(|handle| handle.since.to_string()).collect();
    assert_eq!(kept, ["2026-10-10", "2026-10-10"]);
    let reasons: Vec<_> = handles.iter().flat_map(|handle| handle.reasons.keys()).collect();
    assert_eq!(reasons, [&again.message.unwrap()]);
}

#[test]
fn a_no_reaches_the_other_names_of_a_person_when_they_end_and_a_wrong_merge_can_be_undone_before() {
    let desk = desk();
    let luna = desk.log("luna", What::Approach).unwrap().profile.unwrap();
    desk.log("luna", What::NoContact).unwrap();
    let sol = desk.log("sol", What::Approach).unwrap().profile.unwrap();
    let kim = desk.log("kim", What::Approach).unwrap().profile.unwrap();
    desk.book.merge_online(sol, luna).unwrap();
    desk.book.merge_online(kim, luna).unwrap();
    assert_eq!(desk.said("kim").verdict, Verdict::NoContact);
    desk.book.unmerge_online(kim, luna).unwrap();
    desk.on("2026-10-15").on("2026-11-20").on("2026-12-02");
    assert_eq!(desk.names(), 0);
    // A year later nothing recognises either of them but the objection.
    desk.on("2027-01-10").on("2027-02-20");
    assert_eq!(desk.said("S.O.L").verdict, Verdict::NoContact);
    assert_eq!(desk.said("kim").verdict, Verdict::New);
}

#[test]
fn a_no_outlives_the_erasing_of_the_person_and_the_message_that_is_taken_back() {
    let desk = desk();
    let luna = desk.log("luna", What::Approach).unwrap().profile.unwrap();
    desk.log("luna", What::NoContact).unwrap();
    let sol = desk.log("sol", What::Approach).unwrap();
    let kim = desk.log("kim", What::Approach).unwrap();
    desk.book.merge_online(sol.profile.unwrap(), luna).unwrap();
    desk.book.merge_online(kim.profile.unwrap(), luna).unwrap();
    desk.book
        .undo_online(kim.profile.unwrap(), kim.message.unwrap())
        .unwrap();
    desk.book.erase_online(luna).unwrap();
    for name in ["luna", "sol", "kim"] {
        assert_eq!(desk.said(name).verdict, Verdict::NoContact, "{name}");
    }
    assert_eq!((desk.names(), desk.book.online_profiles().unwrap().len()), (0, 0));
}

#[test]
fn whoever_said_no_is_known_by_it_when_she_is_put_together_with_a_name_later() {
    let desk = desk();
    let luna = desk.log("luna", What::Approach).unwrap().profile.unwrap();
    let sol = desk.log("sol", What::Approach).unwrap();
    desk.book.object_online("luna").unwrap();
    desk.book.object_online("Luna").unwrap();
    let shown = desk.book.online_profile(luna).unwrap();
    assert_eq!((shown.listed.no_contact, shown.listed.answers), (true, 1));
    desk.book.merge_online(sol.profile.unwrap(), luna).unwrap();
    assert_eq!(desk.said("sol").verdict, Verdict::NoContact);
    // Her name is gone; she writes by it, and from then on it is known for ever.
    desk.on("2026-10-15").on("2026-11-20").on("2026-12-02");
    assert_eq!(desk.names(), 0);
    desk.on("2027-01-10").on("2027-02-20");
    assert_eq!(desk.said("S.O.L").verdict, Verdict::NoContact);
}

#[test]
fn a_name_that_is_in_hand_under_a_merged_no_is_not_let_go() {
    let desk = desk();
    let luna = desk.log("luna", What::Approach).unwrap().profile.unwrap();
    desk.log("luna", What::NoContact).unwrap();
    let sol = desk.log("sol", What::Approach).unwrap();
    desk.book
        .undo_online(sol.profile.unwrap(), sol.message.unwrap())
        .unwrap();
    desk.book.merge_online(sol.profile.unwrap(), luna).unwrap();
    desk.log("sol", What::Answered).unwrap();
    desk.on("2026-10-15").on("2026-11-25").on("2027-01-05").on("2027-02-10");
    assert_eq!((desk.said("sol").verdict, desk.names()), (Verdict::NoContact, 0));
}
