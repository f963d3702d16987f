#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use super::*;
use crate::{Book, Code, Failure};
use domain::{
    DocumentId, MessageId,
    online::{ApproachEdit, HandleEdit, ProfileEdit, Verdict},
    words::{AnswerKind, Gender},
};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};
use sync::Now;
use tempfile::TempDir;

/// A lead who writes online as well, on a day that the test turns.
struct Desk {
    book: Book,
    ms: Arc<AtomicI64>,
    platform: String,
    _folder: TempDir,
}

fn moment(day: &str) -> i64 {
    chrono::DateTime::parse_from_rfc3339(&format!("{day}T12:00:00Z"))
        .unwrap()
        .timestamp_millis()
}

fn desk() -> Desk {
    let desk = unassessed();
    desk.book.assess("2026-01-05".parse().ok()).unwrap();
    desk
}

fn unassessed() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let ms = Arc::new(AtomicI64::new(moment("2026-09-03")));
    let now = Arc::clone(&ms);
    let clock = Box::new(move || Now {
        ms: now.load(Ordering::SeqCst),
        tz: 120,
    });
    let book = Book::create_alone(
        &folder.path().join("book"),
        "een fiets in de regen",
        clock,
        "Team",
        "Noor",
    )
    .unwrap();
    let platform = book.add_platform("Advertentiesite A").unwrap().id;
    Desk {
        book,
        ms,
        platform,
        _folder: folder,
    }
}

impl Desk {
    /// It is another day, and what has ended by then goes.
    fn on(&self, day: &str) -> &Self {
        self.ms.store(moment(day), Ordering::SeqCst);
        self.book.expire(day.parse().ok()).unwrap();
        self
    }

    fn log(&self, handle: &str, what: What) -> Result<Logged, Failure> {
        self.log_for(handle, what, None)
    }

    fn log_for(&self, handle: &str, what: What, reason: Option<&str>) -> Result<Logged, Failure> {
        let entry = OnlineEntry {
            what,
            gender: Some(Gender::Woman),
            language: Some("es".into()),
            template: Some("first".into()),
            channel: None,
            reason: reason.map(str::to_owned),
        };
        self.book.log_online(&self.platform, handle, &entry)
    }

    fn said(&self, handle: &str) -> CheckedRow {
        self.book.check_online(&self.platform, handle).unwrap().rows.remove(0)
    }

    fn names(&self) -> usize {
        self.book.hold().book.read(|view| view.handles()).unwrap().len()
    }

    fn figures(&self, year: i32) -> domain::online::OnlineFigures {
        let day = |month, day| chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let asked = crate::FiguresQuestion {
            from: day(1, 1),
            to: day(12, 31),
            joined: false,
            individual: crate::Scope::All,
        };
        self.book.figures(&asked).unwrap().online.unwrap()
    }
}

fn why<T: std::fmt::Debug>(result: Result<T, Failure>) -> (Code, String) {
    let failure = result.unwrap_err();
    (failure.code, failure.detail.unwrap_or_default())
}

#[test]
fn without_an_assessment_nobody_is_written_to_and_somebody_may_still_object() {
    let desk = unassessed();
    assert_eq!(desk.log("luna_dh", What::Approach).unwrap_err().code, Code::NotAssessed);
    assert_eq!(desk.book.online_page().unwrap().assessed, None);
    desk.book.object_online("luna_dh").unwrap();
    assert_eq!(desk.said("Luna.DH").verdict, Verdict::NoContact);
    assert_eq!(desk.names(), 0);
}

#[test]
fn a_pasted_list_says_of_each_name_what_is_known_and_keeps_none() {
    let desk = desk();
    desk.log("vb_luna_dh", What::Approach).unwrap();
    desk.book.object_online("sol_maria").unwrap();
    let text = "vb_kim\n@VB_Luna_DH.\n\n sol-maria ; VB_KIM, ...\nhttps://site.voorbeeld/u/vb_luna_dh/\n";
    let checked = desk.book.check_online(&desk.platform, text).unwrap();
    let said: Vec<_> = checked.rows.iter().map(|row| (row.line, row.verdict)).collect();
    assert_eq!(
        said,
        [
            (1, Verdict::New),
            (2, Verdict::Cooling),
            (4, Verdict::NoContact),
            (4, Verdict::Twice),
            (4, Verdict::Unreadable),
            (5, Verdict::Twice),
        ]
    );
    assert_eq!((checked.counts.new, checked.counts.twice), (1, 2));
    let cooling = &checked.rows[1];
    let last = cooling.last.as_ref().unwrap();
    assert_eq!(
        (last.by.as_deref(), last.language.as_deref()),
        (Some("Noor"), Some("es"))
    );
    assert_eq!(
        (cooling.until.unwrap().to_string(), cooling.days_left),
        ("2026-12-02".into(), Some(90))
    );
    assert_eq!((checked.rows[3].first_line, desk.names()), (Some(1), 1));
    assert_eq!(
        why(desk.book.check_online("elsewhere", "kim")),
        (Code::InputWrong, "platform".into())
    );
    let too_many = "kim\n".repeat(5_001);
    assert_eq!(
        why(desk.book.check_online(&desk.platform, &too_many)),
        (Code::InputWrong, "text".into())
    );
}

#[test]
fn whoever_is_cooling_down_is_written_to_only_for_a_reason() {
    let desk = desk();
    let first = desk.log("luna_dh", What::Approach).unwrap();
    assert_eq!(
        why(desk.log("LUNA_dh", What::Approach)),
        (Code::WrongState, "cooling".into())
    );
    assert_eq!(
        why(desk.log_for("luna_dh", What::Approach, Some("  "))),
        (Code::WrongState, "cooling".into())
    );
    let second = desk
        .log_for("@luna_dh", What::Approach, Some("zij vroeg erom"))
        .unwrap();
    assert_eq!(first.profile, second.profile);
    let shown = desk.book.online_profile(first.profile.unwrap()).unwrap();
    let reasons: Vec<_> = shown.messages.iter().map(|message| message.reason.as_str()).collect();
    assert!(reasons.contains(&"zij vroeg erom") && reasons.contains(&""));
    assert_eq!(
        why(desk.log_for("luna_dh", What::Approach, Some(&"a".repeat(141)))),
        (Code::InputWrong, "reason".into())
    );
    assert_eq!((second.day.approaches, second.day.rows.len()), (2, 2));
    assert_eq!(desk.names(), 1);
}

#[test]
fn why_somebody_was_written_to_goes_with_her_name_and_with_the_message() {
    let desk = desk();
    desk.log("luna_dh", What::Approach).unwrap();
    let second = desk.log_for("luna_dh", What::Approach, Some("zij vroeg erom")).unwrap();
    let profiles = || {
        let profiles = desk.book.hold().book.read(|view| view.profiles()).unwrap();
        serde_json::to_string(&profiles).unwrap()
    };
    let reasons = || {
        desk.book
            .hold()
            .book
            .read(|view| view.handles())
            .unwrap()
            .remove(0)
            .reasons
    };
    assert!(!profiles().contains("vroeg"));
    assert_eq!(reasons().len(), 1);
    desk.book
        .undo_online(second.profile.unwrap(), second.message.unwrap())
        .unwrap();
    assert!(reasons().is_empty());
    let third = desk.log_for("luna_dh", What::Approach, Some("zij vroeg erom")).unwrap();
    desk.on("2026-10-15").on("2026-11-20").on("2026-12-02");
    let shown = desk.book.online_profile(third.profile.unwrap()).unwrap();
    assert!(shown.messages.iter().all(|message| message.reason.is_empty()));
}

#[test]
fn after_the_cool_down_the_name_is_gone_and_she_is_recognised_until_the_year_ends() {
    let desk = desk();
    let first = desk.log("luna_dh", What::Approach).unwrap();
    let before = desk.figures(2026);
    desk.on("2026-10-15").on("2026-11-20").on("2026-12-02");
    assert_eq!((desk.names(), desk.figures(2026)), (0, before));
    let row = desk.said("https://site.voorbeeld/Luna_DH");
    assert_eq!((row.verdict, row.profile), (Verdict::Again, first.profile));
    let again = desk.log("luna_dh", What::Approach).unwrap();
    assert_eq!((again.profile, again.code), (first.profile, first.code));
    assert_eq!((desk.figures(2026).profiles, desk.figures(2026).approaches), (1, 2));

    // In March her name of December is gone, and with it what recognised her in 2026.
    desk.on("2027-01-10").on("2027-02-20").on("2027-03-20");
    assert_eq!(desk.said("luna_dh").verdict, Verdict::New);
    assert_eq!(desk.figures(2026).profiles, 1);
}

#[test]
fn an_answer_may_come_first_and_makes_nobody_approached() {
    let desk = desk();
    let logged = desk.log("luna_dh", What::Answered).unwrap();
    let figures = desk.figures(2026);
    assert_eq!((figures.profiles, figures.answered, figures.answers), (0, 1, 1));
    assert_eq!(desk.said("luna_dh").verdict, Verdict::New);
    let row = &logged.day.rows[0];
    assert_eq!(
        (row.what, row.time.unwrap().to_string().as_str()),
        (What::Answered, "14:00")
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
fn what_is_taken_back_counts_no_more_and_takes_the_name_along() {
    let desk = desk();
    let first = desk.log("luna_dh", What::Approach).unwrap();
    desk.on("2026-10-10");
    let second = desk.log_for("luna_dh", What::Approach, Some("zij vroeg erom")).unwrap();
    let shown = desk
        .book
        .undo_online(second.profile.unwrap(), second.message.unwrap())
        .unwrap();
    assert_eq!(shown.handles[0].ends.unwrap().to_string(), "2026-12-02");
    let shown = desk
        .book
        .undo_online(first.profile.unwrap(), first.message.unwrap())
        .unwrap();
    assert_eq!((shown.handles.len(), shown.messages.len(), desk.names()), (0, 0, 0));
    assert_eq!(desk.figures(2026).profiles, 0);
    assert_eq!(
        desk.book
            .undo_online(first.profile.unwrap(), first.message.unwrap())
            .unwrap_err()
            .code,
        Code::NotFound
    );
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
    desk.book.merge_online(sol, luna).unwrap();
    desk.book.merge_online(sol, kim).unwrap();
    assert_eq!(desk.figures(2026).profiles, 1);
    assert_eq!(desk.book.online_profiles().unwrap()[0].same_as.len(), 2);

    desk.book.unmerge_online(luna, sol).unwrap();
    assert_eq!(desk.figures(2026).profiles, 2);
    assert_eq!(desk.book.unmerge_online(luna, sol).unwrap_err().code, Code::NotFound);
}

#[test]
fn profiles_that_only_a_name_joins_stay_one_person_when_it_is_gone() {
    // What another device wrote of the same name, under a key that is gone.
    let with_twin = |name: &str| {
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
    };
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
fn a_reply_finds_her_by_any_spelling_and_an_erased_profile_is_gone_with_its_name() {
    let desk = desk();
    let logged = desk.log("Luna_DH", What::Approach).unwrap();
    for spelling in ["luna_dh", "luna.dh", "https://site.voorbeeld/luna_dh"] {
        let found = desk.book.find_online(spelling).unwrap();
        assert_eq!(found.len(), 1, "{spelling}");
        assert_eq!(
            (found[0].id, found[0].handle.as_deref()),
            (logged.profile.unwrap(), Some("Luna_DH"))
        );
    }
    assert!(desk.book.find_online("kim").unwrap().is_empty());
    desk.book.erase_online(logged.profile.unwrap()).unwrap();
    assert!(desk.book.find_online("luna_dh").unwrap().is_empty());
    assert_eq!((desk.names(), desk.figures(2026).profiles), (0, 0));
    assert_eq!(
        desk.book.online_profile(logged.profile.unwrap()).unwrap_err().code,
        Code::NotFound
    );
    assert_eq!(desk.said("luna_dh").verdict, Verdict::New);
}

#[test]
fn a_message_of_a_clock_that_ran_ahead_counts_as_todays() {
    let desk = desk();
    desk.ms.store(moment("2036-09-03"), Ordering::SeqCst);
    let logged = desk.log("luna", What::Approach).unwrap();
    desk.ms.store(moment("2026-09-03"), Ordering::SeqCst);
    let row = desk.said("luna");
    assert_eq!((row.verdict, row.days_left), (Verdict::Cooling, Some(90)));
    let shown = desk.book.online_profile(logged.profile.unwrap()).unwrap();
    assert_eq!(shown.until.unwrap().to_string(), "2026-12-02");
}

#[test]
fn a_name_that_says_no_day_ends_at_once_and_a_rebuilt_book_says_the_same() {
    let desk = desk();
    desk.log("luna", What::Approach).unwrap();
    let rows = || {
        let held = desk.book.hold();
        let read = |view: &store::View<'_>| Ok::<_, store::StoreFault>((view.handles()?, view.terms()?));
        held.book.read(read).unwrap()
    };
    let id = rows().0[0].id;
    {
        let mut held = desk.book.hold();
        let sync::Desk { book, me } = &mut *held;
        let none = HandleEdit {
            days: Some([].into()),
            ..Default::default()
        };
        book.write(|write| Pen::new(write, me).change_handle(id, &none))
            .unwrap();
    }
    let (handles, terms) = rows();
    let term = terms.iter().find(|term| term.document == id).unwrap();
    assert_eq!((handles.len(), term.since.to_string().as_str()), (0, "1970-01-01"));
    sync::rebuild::rebuild(&mut desk.book.hold()).unwrap();
    assert_eq!(rows(), (handles, terms));
    desk.on("2026-09-04");
    assert!(rows().1.iter().all(|term| term.document != id));
}

#[test]
fn keys_are_drawn_with_the_first_write_and_end_with_their_year() {
    let desk = desk();
    let years = || -> Vec<u16> {
        let keys = desk.book.hold().book.read(|view| view.tag_keys()).unwrap();
        let mut years: Vec<u16> = keys.iter().map(|key| key.year).collect();
        years.sort_unstable();
        years
    };
    assert!(years().is_empty());
    desk.log("luna", What::Approach).unwrap();
    desk.log("sol", What::Approach).unwrap();
    assert_eq!(years(), [0, 2026, 2027]);
    desk.on("2026-10-15").on("2026-11-25").on("2026-12-31");
    assert_eq!(years(), [0, 2026, 2027]);
    desk.on("2027-01-01");
    assert_eq!(years(), [0, 2027]);
    desk.log("kim", What::Approach).unwrap();
    assert_eq!(years(), [0, 2027, 2028]);
}

#[test]
fn a_platform_is_added_once_and_a_text_is_the_teams_own_until_it_is_taken_back() {
    let desk = desk();
    assert_eq!(desk.book.add_platform(" advertentiesite a ").unwrap().id, desk.platform);
    let page = desk.book.online_page().unwrap();
    let labels: Vec<_> = page.platforms.iter().map(|platform| platform.label.as_str()).collect();
    assert_eq!(labels, ["Advertentiesite A"]);
    assert_eq!(why(desk.book.add_platform("  ")), (Code::InputWrong, "name".into()));

    let texts = desk.book.set_template("first", "es", "Hola, soy …").unwrap();
    assert_eq!((texts[0].text.as_str(), texts[0].shipped), ("Hola, soy …", false));
    assert!(desk.book.templates("nl").unwrap()[0].shipped);
    assert!(desk.book.set_template("first", "es", " ").unwrap()[0].shipped);
    let texts = desk.book.set_template("reminder", "es", "Hola otra vez").unwrap();
    assert_eq!(
        texts.iter().map(|text| text.id.as_str()).collect::<Vec<_>>(),
        ["first", "reminder"]
    );
    let long = "a".repeat(1_001);
    assert_eq!(
        why(desk.book.set_template("first", "es", &long)),
        (Code::InputWrong, "text".into())
    );
    assert_eq!(
        why(desk.book.set_template("First/x", "es", "x")),
        (Code::InputWrong, "template".into())
    );
}

#[test]
fn what_makes_no_sense_is_refused_and_nothing_is_written() {
    let desk = desk();
    assert_eq!(
        why(desk.log("...", What::Approach)),
        (Code::InputWrong, "handle".into())
    );
    let entry = |language: &str, gender: Gender| OnlineEntry {
        what: What::Approach,
        gender: Some(gender),
        language: Some(language.into()),
        template: None,
        channel: None,
        reason: None,
    };
    let log = |entry: &OnlineEntry| why(desk.book.log_online(&desk.platform, "luna", entry));
    assert_eq!(
        log(&entry("Spaans", Gender::Woman)),
        (Code::InputWrong, "language".into())
    );
    assert_eq!(
        log(&entry("es", Gender::from("kat"))),
        (Code::InputWrong, "gender".into())
    );
    assert!(desk.book.online_profiles().unwrap().is_empty());
}
