//! Whom somebody wrote to, and how long her name is kept.

use super::*;

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
        (Code::InputWrong, "too_many_names".into())
    );
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
fn a_reply_finds_her_by_any_spelling_and_an_erased_profile_is_gone_with_its_name() {
    let desk = desk();
    let logged = desk.log("Luna_DH", What::Approach).unwrap();
    for spelling in ["luna_dh", "luna.dh", "https://site.voorbeeld/luna_dh"] {
        let found = desk.book.find_online(spelling).unwrap().profiles;
        assert_eq!(found.len(), 1, "{spelling}");
        assert_eq!(
            (found[0].id, found[0].handle.as_deref()),
            (logged.profile.unwrap(), Some("Luna_DH"))
        );
    }
    assert!(desk.book.find_online("kim").unwrap().profiles.is_empty());
    desk.book.erase_online(logged.profile.unwrap()).unwrap();
    assert!(desk.book.find_online("luna_dh").unwrap().profiles.is_empty());
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
    desk.is("2036-09-03");
    let logged = desk.log("luna", What::Approach).unwrap();
    desk.is("2026-09-03");
    let row = desk.said("luna");
    assert_eq!((row.verdict, row.days_left), (Verdict::Cooling, Some(90)));
    let shown = desk.book.online_profile(logged.profile.unwrap()).unwrap();
    assert_eq!(shown.until.unwrap().to_string(), "2026-12-02");
    // Her name ends as if it had been written today.
    desk.on("2026-09-03").on("2026-10-15").on("2026-11-20");
    let shown = desk.book.online_profile(logged.profile.unwrap()).unwrap();
    assert_eq!(shown.handles[0].ends.unwrap().to_string(), "2026-12-02");
    desk.on("2026-12-02");
    assert_eq!(desk.names(), 0);
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
fn a_part_of_a_name_finds_it_after_the_whole_ones_and_a_no_is_told_also_where_no_profile_is() {
    let desk = desk();
    let long = desk.log("luna_dh_2026", What::Approach).unwrap().profile;
    let whole = desk.log("Luna.DH", What::Approach).unwrap().profile;
    let found = |name: &str| {
        let found = desk.book.find_online(name).unwrap();
        let ids: Vec<_> = found.profiles.iter().map(|profile| Some(profile.id)).collect();
        (ids, found.no_contact)
    };
    assert_eq!(found("@luna-dh"), (vec![whole, long], false));
    let mut both = vec![whole, long];
    both.sort();
    assert_eq!(found("una"), (both, false));
    let page = desk.book.online_page().unwrap();
    let code = &page.day.rows.iter().find(|row| Some(row.profile) == long).unwrap().code;
    assert_eq!(found(&code.to_lowercase().replace('·', " ")), (vec![long], false));
    for nothing in ["lu", "@", "...", "kim"] {
        assert_eq!(found(nothing), (vec![], false), "{nothing}");
    }
    desk.book.object_online("mia").unwrap();
    assert_eq!(found("M.I.A."), (vec![], true));
}

#[test]
fn pasted_names_wait_in_the_book_for_a_day_and_no_longer() {
    let desk = desk();
    let none = DocumentId([0; 16]);
    desk.book.draft(none, "online", Some("luna_dh\nsol")).unwrap();
    desk.book.draft(none, "before", Some("een plan")).unwrap();
    desk.on("2026-09-03");
    assert_eq!(desk.book.drafts(none).unwrap().len(), 2);
    desk.on("2026-09-04");
    let left = desk.book.drafts(none).unwrap();
    assert_eq!(
        left.iter().map(|draft| draft.target.as_str()).collect::<Vec<_>>(),
        ["before"]
    );
}

#[test]
fn what_a_list_puts_before_a_name_is_no_part_of_it() {
    let desk = desk();
    let text = "1. eva_dh\n12) EVA_DH\n- fiona\n• gloria 46\n2 eva\n3.eva\n7.\thanna";
    let checked = desk.book.check_online(&desk.platform, text).unwrap();
    let rows: Vec<_> = checked
        .rows
        .iter()
        .map(|row| (row.handle.as_str(), row.verdict))
        .collect();
    assert_eq!(
        rows,
        [
            ("eva_dh", Verdict::New),
            ("EVA_DH", Verdict::Twice),
            ("fiona", Verdict::New),
            ("gloria 46", Verdict::New),
            // Names may begin with a number.
            ("2 eva", Verdict::New),
            ("3.eva", Verdict::New),
            ("hanna", Verdict::New),
        ]
    );
}
