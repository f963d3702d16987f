#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

use super::*;
use crate::{FlyerFields, tests::Founder};
use domain::{DocumentId, FileKind, PersonId, ServiceEdit};
use serde_json::json;

/// One page with one line of text, as the smallest PDF that holds it.
const FOLDER: &[u8] = include_bytes!("../../../../tests/fixtures/files/folder.pdf");

fn founder() -> Founder {
    Founder::on("2026-11-24")
}

fn flyer(book: &Book, language: &str, subject: &str, title: &str) -> DocumentId {
    let fields = json!({"subject": subject, "language": language, "title": title,
        "link": format!("https://voorbeeld.invalid/{subject}-{language}")});
    let fields: FlyerFields = serde_json::from_value(fields).unwrap();
    book.add_flyer(fields).unwrap().flyer.id
}

fn founder_of(book: &Book) -> PersonId {
    book.people().unwrap()[0].id
}

/// A colleague has read the text of a language.
fn read(book: &Book, language: &str) {
    let texts = book.show_texts().unwrap();
    let text = texts.iter().find(|text| text.language.id == language).unwrap();
    book.mark_text(language, &text.hash, founder_of(book)).unwrap();
}

#[test]
fn a_language_is_offered_only_once_somebody_has_read_exactly_this_text() {
    let desk = founder();
    let book = &desk.book;
    flyer(book, "bg", "sti", "Изследвай се");
    assert_eq!(book.shown(Some("bg"), None).unwrap_err().code, Code::NoTextRead);
    assert_eq!(book.show_page("bg").unwrap_err().code, Code::NoTextRead);
    assert!(book.show_texts().unwrap().iter().all(|text| text.read.is_none()));

    let another = "0".repeat(64);
    let refused = book.mark_text("bg", &another, founder_of(book)).unwrap_err();
    assert_eq!(refused.code, Code::WrongState, "the text is another by now");
    read(book, "bg");
    let texts = book.show_texts().unwrap();
    let bulgarian = texts.iter().find(|text| text.language.id == "bg").unwrap();
    assert!(bulgarian.read.as_ref().unwrap().by.is_some());
    assert_eq!(book.show_page("bg").unwrap().flyers[0].title, "Изследвай се");
    assert_eq!(book.show_page("ro").unwrap_err().code, Code::NoTextRead);

    book.unmark_text("bg").unwrap();
    assert_eq!(book.show_page("bg").unwrap_err().code, Code::NoTextRead);
}

#[test]
fn nobody_unknown_and_no_unknown_language_is_marked() {
    let desk = founder();
    let hash = desk.book.show_texts().unwrap()[0].hash.clone();
    let refused = desk.book.mark_text("nl", &hash, PersonId([7; 8])).unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
    let refused = desk.book.mark_text("xx", &hash, founder_of(&desk.book)).unwrap_err();
    assert_eq!(refused.detail.as_deref(), Some("language"));
}

#[test]
fn it_begins_in_the_language_of_the_line_or_else_in_one_that_is_offered() {
    let desk = founder();
    read(&desk.book, "ro");
    read(&desk.book, "bg");
    let first = |wanted: Option<&str>| desk.book.shown(wanted, None).unwrap().page(None).unwrap().language.id;
    assert_eq!(first(Some("ro")), "ro");
    assert_eq!(first(Some("vi")), "bg", "no texts in Vietnamese are shipped");
    assert_eq!(first(Some("hu")), "bg", "nobody has read the Hungarian text");
    assert_eq!(first(None), "bg");
    let shown = desk.book.shown(None, None).unwrap();
    assert_eq!(shown.page(Some("hu")).unwrap_err().code, Code::NotFound);
    let names: Vec<_> = shown.page(None).unwrap().languages.iter().map(|it| it.name).collect();
    assert_eq!(names, ["Български", "Română"]);
}

#[test]
fn a_page_has_health_first_and_what_no_language_offers_with_the_name_of_its_language() {
    let desk = founder();
    let book = &desk.book;
    for (language, subject, title) in [
        ("bg", "tax", "Данъци"),
        ("bg", "sti", "Изследвай се"),
        ("vi", "sti", "Xét nghiệm"),
        ("es", "sti", "Hazte la prueba"),
    ] {
        flyer(book, language, subject, title);
    }
    let gone = flyer(book, "bg", "housing", "Жилище");
    book.set_flyer(gone, serde_json::from_value(json!({"retired": true})).unwrap())
        .unwrap();
    let over = flyer(book, "bg", "exit", "Изход");
    book.set_flyer(
        over,
        serde_json::from_value(json!({"valid_until": "2001-01-01"})).unwrap(),
    )
    .unwrap();
    read(book, "bg");
    read(book, "es");
    let page = book.show_page("bg").unwrap();
    let titles: Vec<_> = page.flyers.iter().map(|flyer| flyer.title.as_str()).collect();
    assert_eq!(titles, ["Изследвай се", "Данъци"]);
    let others: Vec<_> = page
        .others
        .iter()
        .map(|it| (it.title.as_str(), it.language.as_deref()))
        .collect();
    assert_eq!(others, [("Xét nghiệm", Some("виетнамски"))]);
    assert_eq!(
        (page.others[0].lang.as_str(), page.flyers[0].lang.as_str()),
        ("vi", "bg")
    );
    assert_eq!(page.flyers[0].link, "voorbeeld.invalid/sti-bg");
    assert_eq!(page.emergency[0].number, "112");
}

#[test]
fn a_service_says_its_days_and_languages_in_the_words_of_the_reader() {
    let desk = founder();
    let service = json!({"sort": "sti_clinic", "place": "Voorbeeldkade 1", "phone": "070 555 0100", "walk_in": true,
        "hours": ["2 17:00-20:00", "4 09:00-11:00", "4 13:00-16:00"], "languages": ["es", "bg", "sv"]});
    let service: ServiceEdit = serde_json::from_value(service).unwrap();
    desk.book.add_service(service).unwrap();
    read(&desk.book, "es");
    let page = desk.book.show_page("es").unwrap();
    let [service] = &page.services[..] else {
        panic!("one service")
    };
    let hours: Vec<_> = service
        .hours
        .iter()
        .map(|it| (it.day.as_str(), it.times.as_str()))
        .collect();
    assert_eq!(
        hours,
        [("Martes", "17:00–20:00"), ("Jueves", "09:00–11:00, 13:00–16:00")]
    );
    assert!(
        service
            .spoken
            .as_ref()
            .is_some_and(|words| words.contains("español") && !words.contains("sv"))
    );
}

#[test]
fn nothing_is_said_about_appointments_that_nobody_noted_and_help_without_a_way_to_it_is_not_shown() {
    let desk = founder();
    for service in [
        json!({"sort": "accountant"}),
        json!({"sort": "gp", "phone": "070 555 0103"}),
        json!({"sort": "lawyer", "link": "voorbeeld.invalid/recht", "walk_in": true}),
    ] {
        desk.book.add_service(serde_json::from_value(service).unwrap()).unwrap();
    }
    read(&desk.book, "en");
    let page = desk.book.show_page("en").unwrap();
    let said: Vec<_> = page
        .services
        .iter()
        .map(|it| (it.sort.as_str(), it.coming.as_deref()))
        .collect();
    assert_eq!(
        said,
        [
            ("Family doctor", None),
            ("Lawyer", Some("You can come without an appointment"))
        ]
    );
}

#[test]
fn a_chosen_flyer_lies_first_in_its_own_language_and_each_flyer_says_what_it_is_about() {
    let desk = founder();
    for (language, subject) in [("bg", "sti"), ("bg", "tax"), ("ro", "sti")] {
        flyer(&desk.book, language, subject, subject);
    }
    let tax = desk
        .book
        .flyers()
        .unwrap()
        .into_iter()
        .find(|it| it.flyer.subject == "tax");
    read(&desk.book, "bg");
    read(&desk.book, "ro");
    let shown = desk.book.shown(Some("bg"), tax.map(|it| it.flyer.id)).unwrap();
    let about = |language: &str| -> Vec<String> {
        let page = shown.page(Some(language)).unwrap();
        page.flyers.into_iter().map(|flyer| flyer.about).collect()
    };
    assert_eq!(
        (about("bg"), about("ro")),
        (vec!["tax".into(), "sti".into()], vec!["sti".into()])
    );
}

#[test]
fn files_stay_in_memory_and_are_pictures_of_their_pages() {
    let desk = founder();
    let book = &desk.book;
    let id = flyer(book, "bg", "sti", "Изследвай се");
    let named = book.attach_file(id, FOLDER).unwrap().file.unwrap();
    assert_eq!(named.kind, FileKind::Pdf);
    read(book, "bg");
    let shown = book.shown(None, None).unwrap();
    drop(desk);
    assert_eq!(shown.page(None).unwrap().flyers[0].file.as_ref(), Some(&named));
    let pages = shown.pictures(&named).unwrap();
    assert_eq!(pages.len(), 2);
    assert!(pages.iter().all(|page| page.starts_with("data:image/png;base64,iVBOR")));
}

#[test]
fn a_file_that_was_taken_away_is_not_shown() {
    let desk = founder();
    let id = flyer(&desk.book, "bg", "sti", "Изследвай се");
    let named = desk.book.attach_file(id, FOLDER).unwrap().file.unwrap();
    desk.book.detach_file(id).unwrap();
    read(&desk.book, "bg");
    let shown = desk.book.shown(None, None).unwrap();
    assert_eq!(shown.page(None).unwrap().flyers[0].file, None);
    assert_eq!(shown.pictures(&named).unwrap_err().code, Code::NotFound);
}

#[test]
fn a_pdf_that_is_none_inside_is_broken_and_nothing_worse() {
    for inside in [
        "",
        "1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\n",
        "trailer<</Root 9 0 R>>",
    ] {
        let bytes = format!("%PDF-1.7\n{inside}\nstartxref\n9\n%%EOF\n");
        let named = FileNamed {
            hash: [0; 32],
            kind: FileKind::Pdf,
            bytes: bytes.len() as u64,
        };
        let failure = pictures_of(&named, bytes.as_bytes()).unwrap_err();
        assert_eq!(failure.detail.as_deref(), Some("file_broken"));
    }
}

#[test]
fn the_dutch_text_stands_beside_each_line_that_is_to_be_read() {
    let desk = founder();
    let lines = desk.book.show_text("es").unwrap();
    let title = lines.iter().find(|line| line.dutch == "Andere folders").unwrap();
    assert_eq!(title.theirs, "Otros folletos");
    assert!(
        lines
            .iter()
            .all(|line| !line.dutch.is_empty() && !line.theirs.contains('{'))
    );
    for text in desk.book.show_texts().unwrap() {
        let lines = desk.book.show_text(&text.language.id).unwrap();
        let date = lines.iter().find(|line| line.dutch.starts_with('…'));
        assert_eq!(date, None, "only the order of a date");
    }
}

#[test]
fn a_file_has_room_first_where_the_reader_begins_and_is_shown_once_for_all_languages() {
    let desk = founder();
    let book = &desk.book;
    for language in ["nl", "bg", "vi"] {
        let id = flyer(book, language, "sti", language);
        // Comments after the end make another file of it.
        let end = format!("% {language}\n");
        book.attach_file(id, &[FOLDER, end.as_bytes()].concat()).unwrap();
        read(book, language.replace("vi", "ro").as_str());
    }
    let page = |language| book.show_page(language).unwrap();
    let (dutch, bulgarian) = (page("nl"), page("bg"));
    let names = |files: BTreeMap<FileNamed, Vec<u8>>| files.into_keys().collect::<BTreeSet<_>>();
    let name = |flyer: &FlyerShown| flyer.file.clone().unwrap();
    let all = BTreeSet::from([
        name(&dutch.flyers[0]),
        name(&bulgarian.flyers[0]),
        name(&dutch.others[0]),
    ]);
    assert_eq!(
        names(book.files_of([&bulgarian, &dutch, &bulgarian].into_iter(), MOST_BYTES)),
        all
    );
    let room = 2 * name(&bulgarian.flyers[0]).bytes;
    let first = BTreeSet::from([name(&bulgarian.flyers[0]), name(&bulgarian.others[0])]);
    assert_eq!(names(book.files_of([&bulgarian, &dutch].into_iter(), room)), first);
    let shown = book.shown(Some("bg"), None).unwrap();
    let codes = ["nl", "bg"].map(|language| shown.page(Some(language)).unwrap().others[0].code.clone());
    assert!(std::sync::Arc::ptr_eq(&codes[0], &codes[1]), "a code is made once");
}

#[test]
fn help_of_a_sort_of_the_team_s_own_is_called_what_the_team_calls_it() {
    let desk = founder();
    let book = &desk.book;
    {
        let mut desk = book.hold();
        let sync::Desk { book, me } = &mut *desk;
        let (id, mut catalogue) = book
            .read(|view| {
                let id = view.documents_of_kind("catalogue")?[0].id;
                Ok::<_, Failure>((id, sync::edit::open(view, id)?))
            })
            .unwrap();
        let wanted = documents::CatalogueEdit {
            additions: BTreeMap::from([("soup_bus".to_owned(), Some("destination".to_owned()))]),
            labels: BTreeMap::from([("soup_bus".to_owned(), Some("Soepbus".to_owned()))]),
            ..documents::CatalogueEdit::default()
        };
        let change = catalogue.edit_catalogue(&wanted, &sync::edit::writer(me)).unwrap();
        let change = change.unwrap();
        book.write(|write| sync::edit::change(write, me, id, &catalogue, &change))
            .unwrap();
    }
    let service: ServiceEdit = serde_json::from_value(json!({"sort": "soup_bus", "place": "Voorbeeldplein"})).unwrap();
    book.add_service(service).unwrap();
    read(book, "es");
    let page = book.show_page("es").unwrap();
    assert_eq!(page.services[0].sort, "Soepbus");
}

#[test]
fn no_name_turns_what_stands_after_it_around() {
    let desk = founder();
    for field in ["name", "place"] {
        let fields = json!({"sort": "sti_clinic", field: "Kade \u{202e}1"});
        let refused = desk
            .book
            .add_service(serde_json::from_value(fields).unwrap())
            .unwrap_err();
        assert_eq!(refused.detail.as_deref(), Some(field));
    }
    for field in ["edition", "keeper"] {
        let fields = json!({"subject": "sti", "language": "nl", "title": "Test", "link": "voorbeeld.invalid/a",
            field: "20\u{2066}26"});
        let refused = desk
            .book
            .add_flyer(serde_json::from_value(fields).unwrap())
            .unwrap_err();
        assert_eq!(refused.detail.as_deref(), Some(field));
    }
    assert!(desk.book.add_person("Noor\u{202d}").is_err());
}
