//! Whoever wants no contact.

use super::*;

#[test]
fn without_an_assessment_nobody_is_written_to_and_somebody_may_still_object() {
    let desk = unassessed();
    assert_eq!(desk.log("luna_dh", What::Approach).unwrap_err().code, Code::NotAssessed);
    assert_eq!(desk.book.online_page().unwrap().assessed, None);
    desk.book.object_online("luna_dh").unwrap();
    assert_eq!(desk.said("Luna.DH").verdict, Verdict::NoContact);
    desk.log("sol", What::NoContact).unwrap();
    assert_eq!(desk.said("sol").verdict, Verdict::NoContact);
    assert_eq!(desk.names(), 0);
}

#[test]
fn whoever_wants_no_contact_is_never_written_to_in_any_spelling_and_her_name_is_gone() {
    let desk = desk();
    let other = desk.book.add_platform("Forum D").unwrap().id;
    let logged = desk.log("Luna_DH", What::Approach).unwrap();
    let no = desk.log("luna_dh", What::NoContact).unwrap();
    assert_eq!((no.profile, desk.names()), (logged.profile, 0));
    for spelling in ["luna_dh", "LUNA.DH", "@lunadh", "luna-dh", "lunа_dh"] {
        assert_eq!(desk.said(spelling).verdict, Verdict::NoContact, "{spelling}");
        let anyway = desk.log_for(spelling, What::Approach, Some("toch"));
        assert_eq!(why(anyway), (Code::WrongState, "no_contact".into()));
    }
    assert_eq!(desk.book.check_online(&other, "luna.dh").unwrap().counts.no_contact, 1);
    assert_eq!(
        why(desk.book.undo_online(no.profile.unwrap(), no.message.unwrap())),
        (Code::WrongState, "no_contact".into())
    );
    // Nor in a later year, when no tag of a year is left.
    desk.on("2026-10-15")
        .on("2026-11-25")
        .on("2027-01-05")
        .on("2027-02-10")
        .on("2028-01-02");
    assert_eq!(desk.said("Luna DH").verdict, Verdict::NoContact);
    assert_eq!(desk.figures(2026).profiles, 1);
}

#[test]
fn an_objection_takes_every_spelling_of_her_name_and_is_written_once() {
    let desk = desk();
    let other = desk.book.add_platform("Forum D").unwrap().id;
    desk.log("luna_dh", What::Approach).unwrap();
    let entry = OnlineEntry {
        what: What::Answered,
        gender: None,
        language: None,
        template: None,
        channel: None,
        reason: None,
    };
    desk.book.log_online(&other, "Luna.DH", &entry).unwrap();
    let objected = desk.book.object_online("luna dh").unwrap();
    assert_eq!((objected.known, objected.erased, desk.names()), (false, 2, 0));
    assert!(desk.book.object_online("LUNA-DH").unwrap().known);
    // What she says herself is still written down; her name is not.
    desk.log("luna_dh", What::Answered).unwrap();
    assert_eq!(desk.names(), 0);
}

#[test]
fn no_contact_for_a_name_that_no_profile_has_is_an_objection_and_no_profile() {
    let desk = desk();
    let logged = desk.log("luna_dh", What::NoContact).unwrap();
    assert_eq!((logged.profile, logged.message, logged.code), (None, None, None));
    assert_eq!(logged.day.rows, []);
    assert!(desk.book.online_profiles().unwrap().is_empty());
    assert_eq!(desk.said("Luna.DH").verdict, Verdict::NoContact);
}

#[test]
fn an_objection_covers_every_name_of_the_person() {
    let desk = desk();
    let other = desk.book.add_platform("Forum D").unwrap().id;
    let luna = desk.log("luna", What::Approach).unwrap().profile.unwrap();
    let sol = desk.log("sol", What::Approach).unwrap().profile.unwrap();
    desk.log("kim", What::Approach).unwrap();
    desk.book.merge_online(luna, sol).unwrap();
    let objected = desk.book.object_online("Luna").unwrap();
    assert_eq!((objected.known, objected.erased, desk.names()), (false, 2, 1));
    // Her other name is one that nobody writes to either, on no platform.
    assert_eq!(desk.book.check_online(&other, "S.O.L").unwrap().counts.no_contact, 1);
    assert_eq!(desk.said("kim").verdict, Verdict::Cooling);
    // The same where she answers it herself.
    let one = desk.log("marisol", What::Approach).unwrap().profile.unwrap();
    let two = desk.log("estrella", What::Approach).unwrap().profile.unwrap();
    desk.book.merge_online(two, one).unwrap();
    desk.log("estrella", What::NoContact).unwrap();
    assert_eq!((desk.said("mari_sol").verdict, desk.names()), (Verdict::NoContact, 1));
}
