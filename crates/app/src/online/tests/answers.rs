//! What came back, and what is noted of it.

use super::*;

#[test]
fn an_answer_may_come_first_and_makes_nobody_approached() {
    let desk = desk();
    let logged = desk.log("luna_dh", What::Answered).unwrap();
    let figures = desk.figures(2026);
    assert_eq!((figures.profiles, figures.answered, figures.answers), (0, 1, 1));
    assert_eq!(desk.said("luna_dh").verdict, Verdict::Cooling);
    let row = &logged.day.rows[0];
    assert_eq!(
        (row.what, row.time.unwrap().to_string().as_str()),
        (What::Answered, "12:00")
    );
    assert_eq!(row.code.chars().count(), 6);

    let shown = desk
        .book
        .note_online(logged.profile.unwrap(), "wil bellen over belasting")
        .unwrap();
    assert_eq!(shown.handles[0].note, "wil bellen over belasting");
    let long = "a".repeat(281);
    assert_eq!(
        why(desk.book.note_online(logged.profile.unwrap(), &long)),
        (Code::InputWrong, "note".into())
    );
}

#[test]
fn what_comes_along_with_an_entry_corrects_no_profile_and_a_correction_does() {
    let desk = desk();
    let log = |what, gender: Gender, language: &str| {
        let entry = OnlineEntry {
            what,
            gender: Some(gender),
            language: Some(language.into()),
            template: None,
            channel: None,
            reason: Some("zij vroeg erom".into()),
        };
        let logged = desk.book.log_online(&desk.platform, "luna_dh", &entry).unwrap();
        let profile = desk.book.online_profiles().unwrap().remove(0);
        (logged, profile.gender, profile.language.unwrap_or_default())
    };
    let (first, gender, language) = log(What::Approach, Gender::NotNoted, "es");
    assert_eq!((gender, language.as_str()), (Gender::NotNoted, "es"));
    for what in [What::Answered, What::Conversation] {
        let (_, gender, language) = log(what, Gender::Man, "nl");
        assert_eq!((gender, language.as_str()), (Gender::NotNoted, "es"));
    }
    // An approach fills what is not noted, and the next one changes nothing.
    assert_eq!(log(What::Approach, Gender::Woman, "nl").1, Gender::Woman);
    let (_, gender, language) = log(What::Approach, Gender::Man, "nl");
    assert_eq!((gender, language.as_str()), (Gender::Woman, "es"));
    assert_eq!(log(What::NoContact, Gender::Man, "nl").1, Gender::Woman);

    let shown = desk
        .book
        .set_gender_online(first.profile.unwrap(), &Gender::Trans)
        .unwrap();
    assert_eq!(shown.listed.gender, Gender::Trans);
    assert_eq!(
        why(desk
            .book
            .set_gender_online(first.profile.unwrap(), &Gender::from("kat"))),
        (Code::InputWrong, "gender".into())
    );
    let nobody = desk.book.set_gender_online(DocumentId([9; 16]), &Gender::Man);
    assert_eq!(nobody.unwrap_err().code, Code::NotFound);
}

#[test]
fn nobody_notes_anything_before_she_answers() {
    let desk = desk();
    let logged = desk.log("luna_dh", What::Approach).unwrap();
    assert_eq!(
        why(desk.book.note_online(logged.profile.unwrap(), "x")),
        (Code::WrongState, "no_answer".into())
    );
    desk.on("2026-10-10");
    desk.log("luna_dh", What::Conversation).unwrap();
    assert!(desk.book.online_profile(logged.profile.unwrap()).unwrap().may_note);
    let row = desk.said("luna_dh");
    assert_eq!(row.last.unwrap().answer, Some(AnswerKind::Conversation));
    // Her name is kept from the answer on.
    desk.on("2026-11-20").on("2026-12-31");
    assert_eq!(desk.names(), 1);
}

#[test]
fn a_note_goes_with_the_last_answer_that_is_taken_back() {
    let desk = desk();
    let profile = desk.log("luna_dh", What::Approach).unwrap().profile.unwrap();
    let first = desk.log("luna_dh", What::Answered).unwrap().message.unwrap();
    let second = desk.log("luna_dh", What::Conversation).unwrap().message.unwrap();
    desk.book.note_online(profile, "belt liever zelf").unwrap();
    let note = || desk.book.online_profile(profile).unwrap().handles[0].note.clone();
    desk.book.undo_online(profile, first).unwrap();
    assert_eq!(note(), "belt liever zelf");
    desk.book.undo_online(profile, second).unwrap();
    assert_eq!(note(), "");
}

#[test]
fn what_is_being_typed_about_her_goes_with_her_name() {
    let desk = desk();
    let profile = desk.log("luna_dh", What::Answered).unwrap().profile.unwrap();
    let name = desk.book.online_profile(profile).unwrap().handles[0].id;
    desk.book.draft(name, "note", Some("belt liever")).unwrap();
    assert_eq!(desk.book.drafts(name).unwrap()[0].value, "belt liever");
    desk.on("2026-10-15").on("2026-11-20").on("2026-12-02");
    assert!(desk.book.drafts(name).unwrap().is_empty());
}

#[test]
fn whoever_wrote_by_herself_gets_no_first_message_and_her_language_is_not_guessed() {
    let desk = desk();
    let entry = OnlineEntry {
        what: What::Conversation,
        gender: None,
        language: None,
        template: None,
        channel: None,
        reason: None,
    };
    desk.book.log_online(&desk.platform, "luna_dh", &entry).unwrap();
    let row = desk.said("Luna_DH");
    let last = row.last.unwrap();
    assert_eq!(
        (row.verdict, row.until.unwrap().to_string().as_str(), last.from_her),
        (Verdict::Cooling, "2026-12-02", true)
    );
    assert_eq!((last.by.as_deref(), last.language), (Some("Noor"), None));
    assert_eq!(
        why(desk.log("luna_dh", What::Approach)),
        (Code::WrongState, "cooling".into())
    );
    desk.log_for("luna_dh", What::Approach, Some("zij vroeg erom")).unwrap();
    assert!(!desk.said("luna_dh").last.unwrap().from_her);
}
