//! Contact cards: who has them, how they end, and that nothing brings one back.

use crate::cast::{all_sync, code};
use app::{Book, CardFields, CardItem, NewCard};
use chrono::NaiveDate;
use domain::{DocumentId, card::ItemKind};
use protocol::{Role, Space};
use serde_json::json;
use testkit::{Colleague, FixedClock, PASSPHRASE, Team, roles};

const DAY: i64 = 24 * 60;

/// Noor, who leads and walks, and Petya and Wen, who walk. The team has made its assessment.
async fn three() -> (Team, Colleague, Colleague, Colleague) {
    let (team, noor) = Team::begin().await;
    noor.book().assess("2017-05-25".parse().ok()).unwrap();
    noor.sync().await;
    let petya = team.joins(&noor, "Petya", roles(&[Role::Fieldworker])).await;
    let wen = team.joins(&noor, "Wen", roles(&[Role::Fieldworker])).await;
    all_sync(&[&noor, &petya, &wen]).await;
    (team, noor, petya, wen)
}

fn card(pseudonym: &str) -> NewCard {
    serde_json::from_value(json!({
        "pseudonym": pseudonym, "languages": ["bg"],
        "consents": [{"purpose": "keep_card", "form": "spoken", "language": "bg"}],
    }))
    .unwrap()
}

/// The texts of the notes on a card, the newest first.
fn notes(book: &Book, id: DocumentId) -> Vec<String> {
    let notes = book.card(id).unwrap().notes;
    notes.into_iter().map(|note| note.text).collect()
}

fn names(book: &Book) -> Vec<String> {
    let cards = book.cards().unwrap().cards;
    cards.into_iter().map(|card| card.pseudonym).collect()
}

fn today(clock: &FixedClock) -> NaiveDate {
    chrono::DateTime::from_timestamp_millis(clock.now())
        .unwrap()
        .date_naive()
}

/// Every value of every table but sealed bytes, as one heap of bytes. Her book is closed for as long as that takes.
fn dumped(colleague: &mut Colleague) -> Vec<u8> {
    colleague.close();
    let key = std::fs::read(colleague.folder.join("key")).unwrap();
    let key = vault::unwrap(&key, PASSPHRASE).unwrap();
    let file = rusqlite::Connection::open(colleague.folder.join("book.db")).unwrap();
    file.execute_batch(&format!("PRAGMA key = \"x'{}'\"", *key.hex()))
        .unwrap();
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let mut tables = file.prepare(tables).unwrap();
    let tables: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(tables.len() > 20);
    let mut heap = Vec::new();
    for table in tables {
        let mut rows = file.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns: Vec<String> = rows.column_names().map(str::to_owned).collect();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for (at, column) in columns.iter().enumerate() {
                if column == "bytes" && ["entry", "outbox"].contains(&table.as_str()) {
                    continue;
                }
                match row.get_ref(at).unwrap() {
                    rusqlite::types::ValueRef::Text(bytes) | rusqlite::types::ValueRef::Blob(bytes) => {
                        heap.extend(bytes)
                    }
                    _ => (),
                }
                heap.push(0);
            }
        }
    }
    colleague.reopen();
    heap
}

fn holds(heap: &[u8], word: &str) -> bool {
    heap.windows(word.len()).any(|window| window == word.as_bytes())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_written_offline_reaches_the_fieldworkers_and_nobody_else() {
    let (team, noor, petya, wen) = three().await;
    let mut esra = team.joins(&noor, "Esra", roles(&[Role::Online])).await;
    let lea = team.joins(&noor, "Lea", roles(&[Role::Lead])).await;
    let id = petya.book().add_card(card("Ster 12")).unwrap();
    petya.book().add_card_note(id, "wil maandag bellen", None).unwrap();
    all_sync(&[&petya, &noor, &wen, &esra, &lea]).await;
    for colleague in [&petya, &wen, &noor] {
        assert_eq!(names(colleague.book()), ["Ster 12"], "{}", colleague.name);
        let page = colleague.book().card(id).unwrap();
        assert_eq!(page.consents[0].by.as_deref(), Some("Petya"));
        // Noor, Petya and Wen; a lead who does not walk reads no cards.
        assert_eq!(page.readers, 3);
    }
    for without in [&esra, &lea] {
        assert_eq!(code(without.book().cards()), "not_allowed");
        assert_eq!(code(without.book().card(id)), "not_allowed");
        assert_eq!(code(without.book().add_card(card("Regen 40"))), "not_allowed");
        let desk = without.book().hold();
        assert!(desk.me.secrets.keys().all(|(space, _)| *space != Space::Cards.number()));
        let documents = desk.book.read(|view| view.documents()).unwrap();
        assert!(documents.iter().all(|row| row.space != Space::Cards.number()));
    }
    assert!(lea.book().home(5).unwrap().follow_ups.is_empty());
    let heap = dumped(&mut esra);
    assert!(!holds(&heap, "Ster 12") && !holds(&heap, "maandag"));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_lead_keeps_a_card_on_another_ground_than_her_consent() {
    let (_team, noor, petya, _wen) = three().await;
    let ground = |ground: &str| serde_json::from_value::<CardFields>(json!({"ground": ground})).unwrap();
    let without = NewCard {
        ground: ground("legal_duty").ground,
        ..card("Regen 40")
    };
    assert_eq!(code(petya.book().add_card(without.clone())), "not_allowed");
    noor.book().add_card(without).unwrap();
    let id = petya.book().add_card(card("Ster 12")).unwrap();
    petya.book().withdraw_all(id).unwrap();
    for other in ["care", "public_task", "legal_duty"] {
        assert_eq!(code(petya.book().set_card(id, ground(other))), "not_allowed");
    }
    assert!(petya.book().card(id).unwrap().must_go);
    all_sync(&[&petya, &noor]).await;
    noor.book().set_card(id, ground("legal_duty")).unwrap();
    all_sync(&[&noor, &petya]).await;
    assert!(!petya.book().card(id).unwrap().must_go);
}

#[tokio::test(flavor = "multi_thread")]
async fn notes_of_two_at_once_both_stay_and_a_mistake_goes_everywhere() {
    let (_team, noor, petya, wen) = three().await;
    let id = petya.book().add_card(card("Ster 12")).unwrap();
    all_sync(&[&petya, &wen, &noor]).await;
    petya.book().add_card_note(id, "van Petya", None).unwrap();
    wen.book().add_card_note(id, "van Wen", None).unwrap();
    all_sync(&[&petya, &wen, &noor]).await;
    for colleague in [&petya, &wen, &noor] {
        let mut both = notes(colleague.book(), id);
        both.sort();
        assert_eq!(both, ["van Petya", "van Wen"], "{}", colleague.name);
        assert_eq!(colleague.book().cards().unwrap().cards[0].conflicts, 0);
    }
    let page = noor.book().card(id).unwrap();
    let mistaken = CardItem {
        card: id,
        kind: ItemKind::Note,
        id: page.notes.iter().find(|note| note.text == "van Wen").unwrap().id,
    };
    noor.book().remove_card_item(mistaken).unwrap();
    all_sync(&[&noor, &petya]).await;
    assert_eq!(notes(petya.book(), id), ["van Petya"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erased_card_is_gone_from_three_books_and_nothing_brings_it_back() {
    let (team, mut noor, mut petya, mut wen) = three().await;
    let id = petya.book().add_card(card("Zonnebloem 77")).unwrap();
    petya.book().add_card_note(id, "houdt van korenbloemen", None).unwrap();
    petya
        .book()
        .add_follow_up(id, "pioenroos brengen", today(&team.clock))
        .unwrap();
    all_sync(&[&petya, &wen, &noor]).await;
    let backup = team.folder("backup-of-wen");
    wen.backup(&backup);

    petya.book().erase_card(id).unwrap();
    assert_eq!(code(petya.book().card(id)), "not_found");
    all_sync(&[&petya, &noor]).await;
    assert_eq!(names(noor.book()), [""; 0]);

    // Wen is away for sixty days, and goes on writing meanwhile.
    for _ in 0..2 {
        team.clock.advance_minutes(30 * DAY);
        wen.book().expire(None).unwrap();
        wen.book()
            .add_card_note(id, "zag haar met vergeetmijnietjes", None)
            .unwrap();
    }
    all_sync(&[&wen, &petya, &noor]).await;
    let words = ["Zonnebloem", "korenbloemen", "pioenroos", "vergeetmijnietjes"];
    for colleague in [&mut noor, &mut petya, &mut wen] {
        assert_eq!(names(colleague.book()), [""; 0], "{}", colleague.name);
        let heap = dumped(colleague);
        for word in words {
            assert!(!holds(&heap, word), "{word} in the book of {}", colleague.name);
        }
        let status = colleague.book().status().unwrap();
        assert_eq!(
            (status.unsent, status.waiting),
            (0, 0),
            "{}: {status:?}",
            colleague.name
        );
    }

    // An old backup of her folder knows the card, and loses it with the next sync.
    wen.restore(&backup);
    assert_eq!(names(wen.book()), ["Zonnebloem 77"]);
    wen.book().add_card_note(id, "uit de oude map", None).unwrap();
    all_sync(&[&wen, &petya, &noor]).await;
    for colleague in [&mut wen, &mut petya, &mut noor] {
        assert_eq!(names(colleague.book()), [""; 0], "{}", colleague.name);
        assert!(!holds(&dumped(colleague), "Zonnebloem"), "{}", colleague.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_never_sees_an_erased_card_and_what_is_written_on_it_later_is_nothing() {
    let (team, noor, petya, _wen) = three().await;
    let id = petya.book().add_card(card("Ster 12")).unwrap();
    all_sync(&[&petya, &noor]).await;
    noor.book().erase_card(id).unwrap();
    noor.sync().await;
    // Ada gets the card and the act in one sync, from two authors.
    let ada = team.joins(&noor, "Ada", roles(&[Role::Fieldworker])).await;
    all_sync(&[&noor, &ada]).await;
    assert_eq!(names(ada.book()), [""; 0]);
    // Petya has not heard of it and writes on; the change comes after the act.
    petya.book().add_card_note(id, "te laat", None).unwrap();
    all_sync(&[&petya, &ada]).await;
    for colleague in [&petya, &ada] {
        assert_eq!(code(colleague.book().card(id)), "not_found");
        let status = colleague.book().status().unwrap();
        assert_eq!((status.waiting, status.quarantined), (0, 0), "{status:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_ends_twelve_months_after_the_last_contact_on_every_device_without_a_word() {
    let (team, noor, petya, wen) = three().await;
    let id = petya.book().add_card(card("Ster 12")).unwrap();
    team.clock.advance_minutes(10 * DAY);
    wen.sync().await;
    petya.sync().await;
    let last = today(&team.clock);
    petya.book().add_card_note(id, "gesproken", None).unwrap();
    all_sync(&[&petya, &wen, &noor]).await;
    let three = [&petya, &wen, &noor];
    let shown = |colleague: &Colleague| colleague.book().card(id).unwrap().ends;
    let end = shown(&petya).on;
    assert_eq!(end, last.checked_add_months(chrono::Months::new(12)).unwrap());
    // From here on nobody syncs. Every month each phone is looked at once.
    while today(&team.clock).succ_opt().unwrap() < end {
        for colleague in three {
            colleague.book().expire(None).unwrap();
            let left = end.signed_duration_since(today(&team.clock)).num_days();
            assert_eq!(
                (shown(colleague).on, i64::from(shown(colleague).days_left)),
                (end, left)
            );
        }
        let left = end.signed_duration_since(today(&team.clock)).num_days();
        team.clock.advance_minutes(DAY * (left - 1).min(30));
    }
    assert_eq!(shown(&wen).days_left, 1);
    team.clock.advance_minutes(DAY);
    for colleague in three {
        colleague.book().expire(None).unwrap();
        assert_eq!(names(colleague.book()), [""; 0], "{}", colleague.name);
    }
    // Syncing brings nothing back, and complains of nothing.
    all_sync(&three).await;
    for colleague in three {
        assert_eq!(names(colleague.book()), [""; 0], "{}", colleague.name);
        let status = colleague.book().status().unwrap();
        assert_eq!((status.unsent, status.waiting, status.quarantined), (0, 0, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_ten_years_on_ends_nothing_until_somebody_says_that_it_is_right() {
    let (team, _noor, mut petya, _wen) = three().await;
    petya.book().add_card(card("Ster 12")).unwrap();
    petya.book().expire(None).unwrap();
    team.clock.advance_minutes(3_652 * DAY);
    petya.reopen();
    petya.sync().await;
    assert_eq!(names(petya.book()), ["Ster 12"]);
    let doubt = petya.book().privacy().unwrap().doubt.expect("the clock leapt");
    assert_eq!(doubt.ending.cards, 1);
    petya.book().expire(Some(doubt.today)).unwrap();
    assert_eq!(names(petya.book()), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn merges_that_cross_are_one_set_everywhere_and_end_on_one_day() {
    let (team, noor, petya, wen) = three().await;
    let one = petya.book().add_card(card("Ster 12")).unwrap();
    let other = wen.book().add_card(card("Regen 40")).unwrap();
    let third = noor.book().add_card(card("Kompas 41")).unwrap();
    all_sync(&[&petya, &wen, &noor]).await;
    team.clock.advance_minutes(5 * DAY);
    petya.book().merge_cards(one, other).unwrap();
    wen.book().merge_cards(other, one).unwrap();
    noor.book().merge_cards(other, third).unwrap();
    wen.book().add_card_note(third, "gesproken", None).unwrap();
    all_sync(&[&petya, &wen, &noor]).await;
    let terms = |colleague: &Colleague| colleague.book().hold().book.read(|view| view.terms()).unwrap();
    for colleague in [&petya, &wen, &noor] {
        let page = colleague.book().card(other).unwrap();
        assert_eq!((page.id, page.cards.len()), (one.min(other).min(third), 3));
        assert!(terms(colleague).iter().all(|term| term.since == today(&team.clock)));
        colleague.book().rebuild().unwrap();
        assert_eq!(terms(colleague), terms(&petya));
    }
    petya.book().erase_card(other).unwrap();
    all_sync(&[&petya, &wen, &noor]).await;
    for colleague in [&petya, &wen, &noor] {
        assert_eq!(names(colleague.book()), [""; 0], "{}", colleague.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_whose_clock_is_ten_years_ahead_ends_nothing_that_she_is_given() {
    let (team, noor, petya, _wen) = three().await;
    petya.book().add_card(card("Ster 12")).unwrap();
    all_sync(&[&petya, &noor]).await;
    let mut sara = team.joins(&noor, "Sara", roles(&[Role::Fieldworker])).await;
    team.clock.advance_minutes(3_652 * DAY);
    sara.reopen();
    for _ in 0..2 {
        sara.sync().await;
        assert_eq!(names(sara.book()), ["Ster 12"]);
    }
    assert_eq!(
        sara.book()
            .privacy()
            .unwrap()
            .doubt
            .expect("the clock leapt")
            .ending
            .cards,
        1
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_leap_of_the_clock_while_there_is_nothing_to_end_is_not_believed_either() {
    let (team, _noor, mut petya, mut wen) = three().await;
    wen.book().add_card(card("Ster 12")).unwrap();
    wen.sync().await;
    team.clock.advance_minutes(3_652 * DAY);
    petya.reopen();
    petya.book().expire(None).unwrap();
    petya.sync().await;
    petya.reopen();
    assert_eq!(names(petya.book()), ["Ster 12"]);
    wen.close();
}

#[tokio::test(flavor = "multi_thread")]
async fn shorter_terms_say_first_how_many_cards_they_end() {
    let (team, noor, petya, _wen) = three().await;
    petya.book().add_card(card("Ster 12")).unwrap();
    all_sync(&[&petya, &noor]).await;
    team.clock.advance_minutes(40 * DAY);
    let months = |card_months| domain::retention::Terms {
        card_months,
        ..domain::retention::Terms::default()
    };
    let ending = |card_months| petya.book().ending(months(card_months)).unwrap().cards;
    assert_eq!((ending(12), ending(2), ending(1)), (0, 0, 1));
}
