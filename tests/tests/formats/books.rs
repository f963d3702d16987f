//! Books of every shape that ever shipped open, read and count, for ever.

use app::{Book, FiguresQuestion, Opening, PlaceChange, Scope};
use chrono::NaiveDate;
use domain::{DocumentId, online::Verdict};
use std::{fs, path::Path};
use testkit::{FixedClock, PASSPHRASE, Team, evening, pdf};

/// A copy of a fixture: opening writes, and what has shipped is never edited.
fn copy(shape: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/books").join(shape);
    for file in ["book.db", "key"] {
        fs::copy(fixture.join(file), folder.path().join(file)).unwrap();
    }
    folder
}

fn open(folder: &Path) -> Book {
    let opening = Opening {
        folder,
        passphrase: PASSPHRASE,
        clock: FixedClock::default().handle(),
    };
    Book::open(opening).unwrap()
}

#[test]
fn a_book_of_the_first_shape_opens_and_counts() {
    let folder = copy("0001");
    let book = open(folder.path());
    let day = |month, day| NaiveDate::from_ymd_opt(2018, month, day).unwrap();
    let asked = FiguresQuestion {
        from: day(1, 1),
        to: day(12, 31),
        joined: false,
        individual: Scope::All,
    };
    let before = book.figures(&asked).unwrap();
    // The year of tests/fixtures/counting, and one round that was approved with one line; the second line came after.
    assert_eq!(
        (before.basis.rounds, before.basis.approved, before.basis.corrections),
        (4, 1, 1)
    );
    assert_eq!((before.visits.total, before.conversations.total), (6, 10));
    assert_eq!(before.not_conversations.greetings, 6);
    let rounds = book.rounds(Some(2018)).unwrap().rounds;
    let latest = rounds.iter().find(|round| round.date == "2018-05-03").unwrap();
    assert_eq!((latest.review.as_str(), latest.state), ("approved", "here"));
    let shown = book.round(latest.id).unwrap();
    assert_eq!(shown.round.note, "Rustig");
    assert_eq!(
        (
            shown.round.conversations.len(),
            shown.acts.len(),
            shown.corrections.len()
        ),
        (2, 2, 1)
    );
    book.rebuild().unwrap();
    assert_eq!(
        book.figures(&asked).unwrap(),
        before,
        "the tables are what the documents say"
    );
}

#[test]
fn a_book_of_the_first_shape_has_a_first_screen_and_takes_drafts_and_marks() {
    let folder = copy("0001");
    let book = open(folder.path());
    let home = book.home(50).unwrap();
    let latest = home
        .rounds
        .iter()
        .find(|round| round.listed.date == "2018-05-03")
        .unwrap();
    let id = latest.listed.id;
    assert!(
        latest.approved_by.is_some() && latest.handed_in_at.is_some(),
        "{latest:?}"
    );
    assert!(
        home.rounds
            .iter()
            .all(|round| !round.title.is_empty() && !round.drafting)
    );
    book.draft(id, "round", Some("typed")).unwrap();
    book.mark_read(id, book.review_page(id).unwrap().seen).unwrap();
    drop(book);
    let book = open(folder.path());
    assert_eq!(book.drafts(id).unwrap().len(), 1);
    assert!(book.review_page(id).unwrap().read_at.is_some());
    let rows = |book: &Book| {
        let desk = book.hold();
        desk.book.read(|view| view.newest_rounds(50)).unwrap()
    };
    let before = rows(&book);
    book.rebuild().unwrap();
    assert_eq!(rows(&book), before, "the tables are what the documents say");
    assert_eq!(
        book.drafts(id).unwrap().len(),
        1,
        "and drafts are no tables of that kind"
    );
}

#[test]
fn a_book_of_the_second_shape_opens_with_its_drafts_and_marks() {
    opens_with_its_drafts_and_marks("0002");
}

#[test]
fn a_book_of_the_third_shape_opens_with_its_drafts_and_marks() {
    opens_with_its_drafts_and_marks("0003");
}

#[test]
fn a_book_of_the_fourth_shape_opens_with_its_flyers_and_services_too() {
    opens_with_its_drafts_and_marks("0004");
    let folder = copy("0004");
    let book = open(folder.path());
    let there = || (book.flyers().unwrap(), book.services().unwrap());
    let (flyers, services) = there();
    assert_eq!((flyers.len(), flyers[0].flyer.title.as_str()), (1, "Изследвай се"));
    let file = flyers[0].flyer.file.clone().unwrap();
    assert!(
        book.file(&file)
            .unwrap()
            .is_some_and(|bytes| bytes.starts_with(b"%PDF-"))
    );
    assert_eq!((services.len(), services[0].hours.len()), (1, 2));
    book.rebuild().unwrap();
    assert_eq!(there(), (flyers, services));
}

#[test]
fn a_book_of_the_fifth_shape_knows_its_cards_and_whom_it_wrote_to() {
    opens_with_its_drafts_and_marks("0005");
    let folder = copy("0005");
    let book = open(folder.path());
    let there = || {
        let cards = book.cards().unwrap().cards;
        let site = book.online_page().unwrap().platforms[0].id.clone();
        let checked = book.check_online(&site, "VB_Luna_DH\n@vb.sol.maria\nvb_nieuw").unwrap();
        let verdicts: Vec<Verdict> = checked.rows.iter().map(|row| row.verdict).collect();
        (cards[0].pseudonym.clone(), cards.len(), verdicts)
    };
    let said = there();
    assert_eq!(said.2, [Verdict::Cooling, Verdict::NoContact, Verdict::New]);
    assert_eq!((said.0.as_str(), said.1), ("Ster 12", 1));
    book.rebuild().unwrap();
    assert_eq!(there(), said);
}

fn opens_with_its_drafts_and_marks(shape: &str) {
    let folder = copy(shape);
    let book = open(folder.path());
    let home = book.home(50).unwrap();
    let ours = home.rounds.iter().find(|round| round.drafting).unwrap();
    assert_eq!((ours.title.as_str(), ours.places.len()), ("Voorbeeldstraat", 2));
    let page = book.round_page(ours.listed.id).unwrap();
    assert_eq!((page.drafts.len(), page.conversations_total), (1, 3));
    assert_eq!(
        (page.drafts[0].target.as_str(), page.drafts[0].value.as_str()),
        ("round", "getypt")
    );
    let read = home.rounds.iter().find(|round| !round.drafting).unwrap();
    let page = book.review_page(read.listed.id).unwrap();
    assert!(page.read_at.is_some() && page.changes.is_empty());
    assert_eq!(book.drafts(DocumentId([0; 16])).unwrap().len(), 1);
}

#[test]
fn a_book_of_any_shape_knows_where_its_rounds_were() {
    for shape in ["0001", "0002", "0003", "0004", "0005"] {
        let folder = copy(shape);
        let book = open(folder.path());
        let listed = book.places_page().unwrap();
        assert!(listed.iter().any(|place| place.last_visit.is_some()), "{shape}");
        book.rebuild().unwrap();
        assert_eq!(book.places_page().unwrap(), listed, "{shape}");
    }
}

/// With `WRITE_GOLDEN=1` the fixture of a shape that was just added is made; what has shipped is never made again.
#[tokio::test(flavor = "multi_thread")]
async fn the_newest_shape_has_a_book_of_its_own_among_the_fixtures() {
    let shape = format!("{:04}", store::Book::newest_shape());
    let to = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/books").join(shape);
    if std::env::var_os("WRITE_GOLDEN").is_some() && !to.exists() {
        make_a_book(&to).await;
    }
    assert!(
        to.join("book.db").exists() && to.join("key").exists(),
        "{}",
        to.display()
    );
}

async fn make_a_book(to: &Path) {
    let (_team, mut noor) = Team::begin().await;
    for place in noor.book().places().unwrap() {
        if place.name.starts_with("Voorbeeldstraat") {
            let change = PlaceChange {
                counted_as: Some("Voorbeeldstraat".into()),
                licensed: None,
            };
            noor.book().set_place(&place.id.to_string(), &change).unwrap();
        }
    }
    let (read, _) = noor.writes(&evening("2018-01-03", &["Noor"], 2));
    noor.book().hand_in(read).unwrap();
    let seen = noor.book().review_page(read).unwrap().seen;
    noor.book().mark_read(read, seen).unwrap();
    let (ours, _) = noor.writes(&evening("2018-01-04", &["Noor", "Daan"], 3));
    let flyer =
        r#"{"subject": "sti", "language": "bg", "title": "Изследвай се", "link": "https://voorbeeld.invalid/bg"}"#;
    let flyer = noor.book().add_flyer(serde_json::from_str(flyer).unwrap()).unwrap();
    noor.book().attach_file(flyer.flyer.id, &pdf(2_000)).unwrap();
    let clinic = r#"{"sort": "sti_clinic", "hours": ["2 17:00-20:00", "4 13:00-16:00"], "walk_in": true}"#;
    noor.book().add_service(serde_json::from_str(clinic).unwrap()).unwrap();
    noor.book().assess("2017-05-25".parse().ok()).unwrap();
    let card = r#"{"pseudonym": "Ster 12", "languages": ["bg"],
        "consents": [{"purpose": "keep_card", "form": "spoken", "language": "bg"}]}"#;
    let card = noor.book().add_card(serde_json::from_str(card).unwrap()).unwrap();
    noor.book()
        .add_follow_up(card, "bellen", "2018-01-10".parse().unwrap())
        .unwrap();
    let site = noor.book().add_platform("Advertentiesite A").unwrap();
    for (handle, entry) in [
        (
            "vb_luna_dh",
            r#"{"what": "approach", "gender": "woman", "language": "es"}"#,
        ),
        ("vb_sol_maria", r#"{"what": "no_contact"}"#),
    ] {
        let entry = serde_json::from_str(entry).unwrap();
        noor.book().log_online(&site.id, handle, &entry).unwrap();
    }
    noor.sync().await;
    noor.book().draft(ours, "round", Some("getypt")).unwrap();
    noor.book().draft(DocumentId([0; 16]), "before", Some("{}")).unwrap();
    noor.close();
    fs::create_dir_all(to).unwrap();
    for file in ["book.db", "key"] {
        fs::copy(noor.folder.join(file), to.join(file)).unwrap();
    }
}
