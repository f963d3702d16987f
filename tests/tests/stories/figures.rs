//! Figures: what counts, and who sees whose.

use crate::cast::{all_sync, noor_and_petya, refusal};
use app::{FiguresQuestion, Scope};
use chrono::NaiveDate;
use domain::{figures::Figures, words::Licensed, words::Setting};
use serde_json::json;
use std::collections::BTreeMap;
use testkit::{Colleague, evening, round, visit};

pub(crate) fn asked() -> FiguresQuestion {
    let day = |month, day| NaiveDate::from_ymd_opt(2018, month, day).unwrap();
    FiguresQuestion {
        from: day(1, 1),
        to: day(12, 31),
        joined: false,
        individual: Scope::All,
    }
}

fn figures(colleague: &Colleague) -> Figures {
    colleague.book().figures(&asked()).unwrap()
}

/// The rows of the workers, by name.
fn rows(figures: &Figures) -> BTreeMap<String, u64> {
    let rows = figures.visits.by_worker.as_ref().expect("a row at least");
    rows.values().map(|row| (row.name.clone().unwrap(), row.n)).collect()
}

fn named<const N: usize>(rows: [(&str, u64); N]) -> BTreeMap<String, u64> {
    rows.into_iter().map(|(name, n)| (name.to_owned(), n)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fieldworker_sees_her_own_row_and_a_lead_sees_all() {
    let (_team, noor, petya) = noor_and_petya().await;
    petya.writes(&evening("2018-01-04", &["Petya", "Daan"], 4));
    noor.writes(&evening("2018-01-05", &["Noor", "Petya"], 3));
    all_sync(&[&petya, &noor]).await;

    let (hers, all) = (figures(&petya), figures(&noor));
    assert_eq!(rows(&all), named([("Daan", 2), ("Noor", 2), ("Petya", 4)]));
    assert_eq!(rows(&hers), named([("Petya", 4)]));
    let without_rows = |mut figures: Figures| {
        figures.visits.by_worker = None;
        // A lead reads online outreach as well, a fieldworker does not.
        figures.online = None;
        figures.basis.spaces.retain(|space| space != "online");
        figures
    };
    assert_eq!((all.visits.total, all.conversations.total), (4, 7));
    assert_eq!(
        without_rows(hers),
        without_rows(all),
        "everything else is the same for both"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_of_a_street_are_joined_on_request() {
    let (_team, noor, petya) = noor_and_petya().await;
    petya.writes(&evening("2018-01-04", &["Petya"], 4));
    all_sync(&[&petya, &noor]).await;
    let joined = FiguresQuestion {
        joined: true,
        ..asked()
    };
    let total = |question: &FiguresQuestion| petya.book().figures(question).unwrap().visits.total;
    assert_eq!(
        (total(&asked()), total(&joined)),
        (2, 2),
        "nothing says that they are one street"
    );
    for part in ["Voorbeeldstraat noord", "Voorbeeldstraat zuid"] {
        let change = app::PlaceChange {
            counted_as: Some("Voorbeeldstraat".to_owned()),
            licensed: None,
        };
        noor.book().set_place(part, &change).unwrap();
    }
    all_sync(&[&noor, &petya]).await;
    assert_eq!((total(&asked()), total(&joined)), (2, 1));
    assert_eq!(
        petya.book().figures(&joined).unwrap().conversations.total,
        4,
        "conversations don't join"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn individual_conversations_can_be_counted_where_nobody_has_a_licence() {
    let (_team, noor, petya) = noor_and_petya().await;
    noor.book().add_place("At home", Setting::UnlicensedHome).unwrap();
    let without = app::PlaceChange {
        counted_as: None,
        licensed: Some(Licensed::No),
    };
    noor.book().set_place("Club Abrikoos", &without).unwrap();
    all_sync(&[&noor, &petya]).await;
    let individual = json!({"conversation": {"kind": "individual", "n": 2}});
    petya.writes(&[
        round("2018-01-04", &["Petya"]),
        visit("Club Abrikoos", "20:15"),
        individual.clone(),
        visit("Voorbeeldstraat noord", "21:00"),
        individual.clone(),
        visit("At home", "22:00"),
        individual,
    ]);
    let unlicensed = FiguresQuestion {
        individual: Scope::Unlicensed,
        ..asked()
    };
    let count = |question: &FiguresQuestion| {
        let figures = petya.book().figures(question).unwrap();
        (figures.conversations.individual, figures.conversations.total)
    };
    assert_eq!(count(&asked()), (6, 6));
    assert_eq!(count(&unlicensed), (4, 6));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_removed_does_not_count_on_any_book() {
    let (_team, noor, petya) = noor_and_petya().await;
    let (kept, saved) = petya.writes(&evening("2018-01-04", &["Petya"], 4));
    let (gone, _) = petya.writes(&evening("2018-01-05", &["Petya"], 4));
    all_sync(&[&petya, &noor]).await;
    assert_eq!(figures(&noor).conversations.total, 8);
    petya.writes_in(Some(gone), &[json!({"remove": gone.to_string()})]);
    petya.writes_in(Some(kept), &[json!({"remove": saved[2].id})]);
    all_sync(&[&petya, &noor]).await;
    for colleague in [&petya, &noor] {
        let figures = figures(colleague);
        assert_eq!(
            (figures.basis.rounds, figures.visits.total, figures.conversations.total),
            (1, 2, 3)
        );
        assert_eq!(colleague.book().rounds(None).unwrap().rounds.len(), 1);
    }
    // The second visit goes, and its lines with it.
    let shown = petya.book().round(kept).unwrap();
    let second = shown.round.visits[1].id;
    let under = shown
        .round
        .conversations
        .iter()
        .filter(|line| line.visit == second)
        .count() as u64;
    petya.writes_in(Some(kept), &[json!({"remove": second.to_string()})]);
    assert_eq!(
        (figures(&petya).visits.total, figures(&petya).conversations.total),
        (1, 3 - under)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_two_books_imported_counts_once_and_is_shown_as_a_double() {
    let (_team, noor, petya) = noor_and_petya().await;
    // Two imports of one file on two books: two rounds with one origin.
    for (colleague, lines) in [(&petya, 2), (&noor, 3)] {
        let (round, _) = colleague.writes(&evening("2018-01-04", &["Petya"], lines));
        let mut desk = colleague.book().hold();
        let sync::Desk { book, me } = &mut *desk;
        let mut document = book.read(|view| sync::edit::open(view, round)).unwrap();
        let origin = domain::RoundEdit {
            origin: Some("rounds/2018/1".to_owned()),
            ..Default::default()
        };
        let steps = [documents::RoundStep::Round(origin)];
        let change = document.edit_round(&steps, &sync::edit::writer(me)).unwrap().unwrap();
        book.write(|write| sync::edit::change(write, me, round, &document, &change))
            .unwrap();
    }
    all_sync(&[&petya, &noor]).await;
    let listed = |colleague: &Colleague| colleague.book().rounds(None).unwrap().rounds;
    let lowest = listed(&noor).iter().map(|round| round.id).min().unwrap();
    for colleague in [&petya, &noor] {
        let rounds = listed(colleague);
        let counting = rounds.iter().find(|round| round.id == lowest).unwrap();
        let double = rounds.iter().find(|round| round.id != lowest).unwrap();
        assert_eq!(
            (counting.double_of, double.double_of),
            (None, Some(lowest)),
            "{}",
            colleague.name
        );
        let figures = figures(colleague);
        assert_eq!(
            (figures.basis.rounds, figures.conversations.total),
            (1, counting.conversations)
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_round_belongs_to_its_service_date_and_a_period_has_two_ends() {
    let (_team, noor, _petya) = noor_and_petya().await;
    noor.writes(&[
        round("2018-03-31", &["Noor"]),
        visit("Club Abrikoos", "23:50"),
        visit("Club Abrikoos", "02:10"),
    ]);
    let between = |from: (u32, u32), to: (u32, u32)| {
        let day = |(month, day)| NaiveDate::from_ymd_opt(2018, month, day).unwrap();
        noor.book().figures(&FiguresQuestion {
            from: day(from),
            to: day(to),
            ..asked()
        })
    };
    assert_eq!(
        between((3, 31), (3, 31)).unwrap().visits.total,
        1,
        "one place in one round is one visit"
    );
    assert_eq!(between((4, 1), (12, 31)).unwrap().visits.total, 0);
    assert_eq!(refusal(between((4, 2), (4, 1))), ("input_wrong", "period".to_owned()));
}
