//! The review of a round: signed acts, the same on every book.

use crate::cast::{all_sync, code, handed_in_round, noor_and_petya, refusal, two_leads_and_petya};
use app::FiguresQuestion;
use chrono::NaiveDate;
use domain::{ActKind, DocumentId, review::Effect, review::ReviewState};
use testkit::{Colleague, conversation, evening, round};

fn review_of(colleague: &Colleague, round: DocumentId) -> ReviewState {
    colleague.book().round(round).unwrap().review
}

/// Conversations of 2018, and how many of its rounds are approved.
fn counted(colleague: &Colleague) -> (u64, u64, u64) {
    let day = |month, day| NaiveDate::from_ymd_opt(2018, month, day).unwrap();
    let asked = FiguresQuestion {
        from: day(1, 1),
        to: day(12, 31),
        joined: false,
        individual: app::Scope::All,
    };
    let figures = colleague.book().figures(&asked).unwrap();
    (
        figures.conversations.total,
        figures.basis.approved,
        figures.basis.corrections,
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_about_a_line_is_answered_and_the_round_approved() {
    let (_team, noor, petya) = noor_and_petya().await;
    let round = handed_in_round(&noor, &petya).await;
    assert_eq!(review_of(&noor, round), ReviewState::HandedIn);

    let line = noor.book().round(round).unwrap().round.conversations[0].id;
    noor.book().ask(round, Some(line), "Which language was it?").unwrap();
    all_sync(&[&noor, &petya]).await;
    assert_eq!(review_of(&petya, round), ReviewState::Asked);
    let shown = petya.book().round(round).unwrap();
    let question = shown.acts.iter().find(|shown| shown.act.kind == ActKind::Ask).unwrap();
    assert_eq!(
        (question.act.line, question.name.as_deref()),
        (Some(line), Some("Noor"))
    );
    assert_eq!(question.act.text.as_deref(), Some("Which language was it?"));

    petya.book().answer(round, "Spanish").unwrap();
    all_sync(&[&petya, &noor]).await;
    assert_eq!(review_of(&noor, round), ReviewState::HandedIn);
    noor.book().approve(round).unwrap();
    all_sync(&[&noor, &petya]).await;

    let kinds = |colleague: &Colleague| -> Vec<(ActKind, Effect, Option<String>)> {
        let shown = colleague.book().round(round).unwrap();
        shown
            .acts
            .into_iter()
            .map(|shown| (shown.act.kind, shown.effect, shown.name))
            .collect()
    };
    assert_eq!(review_of(&petya, round), ReviewState::Approved);
    assert_eq!(kinds(&petya), kinds(&noor));
    assert!(kinds(&noor).iter().all(|(_, effect, _)| *effect == Effect::Effective));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_correction_counts_only_after_the_lead_approves_again() {
    let (team, noor, petya) = noor_and_petya().await;
    let round = handed_in_round(&noor, &petya).await;
    noor.book().approve(round).unwrap();
    all_sync(&[&noor, &petya]).await;
    assert_eq!(counted(&petya), (4, 1, 0));
    assert_eq!(
        code(noor.book().approve(round)),
        "wrong_state",
        "there is nothing new to approve"
    );

    team.clock.advance_minutes(30);
    petya.writes_in(Some(round), &[conversation("pl", &["housing"])]);
    all_sync(&[&petya, &noor]).await;
    for colleague in [&noor, &petya] {
        assert_eq!(counted(colleague), (4, 1, 1), "{}", colleague.name);
        let shown = colleague.book().round(round).unwrap();
        assert_eq!((shown.review, shown.corrections.len()), (ReviewState::Approved, 1));
        assert_eq!(shown.round.conversations.len(), 5, "she sees it all the same");
        assert_eq!(shown.corrections[0].by.unwrap().0, petya.book().hold().me.device().0);
    }

    noor.book().approve(round).unwrap();
    all_sync(&[&noor, &petya]).await;
    assert_eq!((counted(&noor), counted(&petya)), ((5, 1, 0), (5, 1, 0)));

    noor.book().reopen(round, "One line is missing").unwrap();
    all_sync(&[&noor, &petya]).await;
    assert_eq!(
        (review_of(&petya, round), counted(&petya)),
        (ReviewState::Draft, (5, 0, 0))
    );
    let reopened_by = |colleague: &Colleague| colleague.book().home(9).unwrap().rounds[0].reopened_by.clone();
    assert_eq!(
        (reopened_by(&petya), reopened_by(&noor)),
        (Some("Noor".to_owned()), None),
        "the writer is told, and she who did it knows"
    );
    petya.writes_in(Some(round), &[conversation("bg", &[])]);
    petya.book().hand_in(round).unwrap();
    all_sync(&[&petya, &noor]).await;
    assert_eq!(
        (review_of(&noor, round), counted(&noor)),
        (ReviewState::HandedIn, (6, 0, 0))
    );
    assert_eq!(reopened_by(&petya), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_approval_by_one_who_walked_the_round_is_marked_as_her_own() {
    let (_team, noor, petya) = noor_and_petya().await;
    let theirs = handed_in_round(&noor, &petya).await;
    noor.book().approve(theirs).unwrap();
    let (hers, _) = noor.writes(&evening("2018-01-05", &["Noor", "Petya"], 2));
    noor.book().hand_in(hers).unwrap();
    noor.book().approve(hers).unwrap();
    all_sync(&[&noor, &petya]).await;

    for colleague in [&noor, &petya] {
        let own = |round| {
            let shown = colleague.book().round(round).unwrap();
            shown
                .acts
                .iter()
                .find(|shown| shown.act.kind == ActKind::Approve)
                .unwrap()
                .own_round
        };
        assert_eq!((own(theirs), own(hers)), (false, true), "on {}'s book", colleague.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_and_an_approval_of_one_moment_are_a_question_on_every_book() {
    let (_team, noor, wen, petya) = two_leads_and_petya().await;
    let round = handed_in_round(&noor, &petya).await;
    wen.sync().await;
    noor.book().approve(round).unwrap();
    wen.book().ask(round, None, "Were these all the visits?").unwrap();
    assert_eq!(
        (review_of(&noor, round), review_of(&wen, round)),
        (ReviewState::Approved, ReviewState::Asked)
    );

    all_sync(&[&noor, &wen, &petya]).await;
    for colleague in [&noor, &wen, &petya] {
        assert_eq!(review_of(colleague, round), ReviewState::Asked, "{}", colleague.name);
        assert_eq!(counted(colleague), (4, 0, 0), "{}", colleague.name);
    }

    petya.book().answer(round, "Yes, both").unwrap();
    all_sync(&[&petya, &noor, &wen]).await;
    noor.book().approve(round).unwrap();
    wen.book().approve(round).unwrap();
    all_sync(&[&noor, &wen, &petya]).await;
    for colleague in [&noor, &wen, &petya] {
        assert_eq!(
            (review_of(colleague, round), counted(colleague)),
            (ReviewState::Approved, (4, 1, 0))
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reopening_comes_before_an_approval_of_the_same_moment() {
    let (_team, noor, wen, petya) = two_leads_and_petya().await;
    let round = handed_in_round(&noor, &petya).await;
    noor.book().approve(round).unwrap();
    petya.writes_in(Some(round), &[conversation("pl", &[])]);
    all_sync(&[&noor, &petya, &wen]).await;

    noor.book().reopen(round, "Not yet").unwrap();
    wen.book().approve(round).unwrap();
    all_sync(&[&noor, &wen, &petya]).await;
    for colleague in [&noor, &wen, &petya] {
        assert_eq!(
            (review_of(colleague, round), counted(colleague)),
            (ReviewState::Draft, (5, 0, 0))
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_hand_in_at_the_same_time_handed_in_once() {
    let (team, noor, petya) = noor_and_petya().await;
    let wen = team
        .joins(&noor, "Wen", testkit::roles(&[protocol::Role::Fieldworker]))
        .await;
    petya.sync().await;
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya", "Wen"], 2));
    all_sync(&[&petya, &wen]).await;
    petya.book().hand_in(round).unwrap();
    wen.book().hand_in(round).unwrap();
    all_sync(&[&petya, &wen, &noor]).await;
    for colleague in [&noor, &wen, &petya] {
        assert_eq!(review_of(colleague, round), ReviewState::HandedIn);
    }
    noor.book().approve(round).unwrap();
    assert_eq!(review_of(&noor, round), ReviewState::Approved);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_role_or_state_forbid_is_refused_and_changes_nothing() {
    let (_team, noor, petya) = noor_and_petya().await;
    let (draft, _) = petya.writes(&evening("2018-01-04", &["Petya"], 2));
    petya.sync().await;
    noor.sync().await;
    let lead = noor.book();
    let worker = petya.book();

    assert_eq!(code(worker.approve(draft)), "not_allowed");
    assert_eq!(code(worker.ask(draft, None, "?")), "not_allowed");
    assert_eq!(code(worker.reopen(draft, "why")), "not_allowed");
    assert_eq!(code(worker.answer(draft, "nobody asked")), "wrong_state");
    assert_eq!(code(lead.approve(draft)), "wrong_state");
    assert_eq!(code(lead.ask(draft, None, "?")), "wrong_state");
    assert_eq!(code(lead.reopen(draft, "why")), "wrong_state");
    assert_eq!(code(lead.approve(DocumentId([9; 16]))), "not_found");
    assert_eq!(lead.round(draft).unwrap().acts.len(), 0);

    worker.hand_in(draft).unwrap();
    assert_eq!(code(worker.hand_in(draft)), "wrong_state");
    petya.sync().await;
    noor.sync().await;
    assert_eq!(refusal(lead.ask(draft, None, "  ")), ("input_wrong", "text".to_owned()));
    assert_eq!(
        refusal(lead.ask(draft, None, &"x".repeat(2_001))),
        ("input_wrong", "text".to_owned())
    );
    assert_eq!(
        code(lead.ask(draft, Some(domain::ConversationId([9; 6])), "?")),
        "not_found"
    );
    assert_eq!(lead.round(draft).unwrap().acts.len(), 1);

    // A round with nobody spoken to can be handed in: it is a visit all the same. A removed one can't.
    let (quiet, _) = petya.writes(&[
        round("2018-01-05", &["Petya"]),
        testkit::visit("Club Abrikoos", "20:15"),
    ]);
    worker.hand_in(quiet).unwrap();
    let (gone, _) = petya.writes(&[round("2018-01-06", &["Petya"])]);
    petya.writes_in(Some(gone), &[serde_json::json!({"remove": gone.to_string()})]);
    assert_eq!(code(worker.hand_in(gone)), "not_found");
}
