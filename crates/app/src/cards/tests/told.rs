//! What is kept about her, told to her.

use super::*;
use i18n::ShowLanguage;

impl Desk {
    /// A colleague has read these texts.
    fn read(&self, languages: &[&str]) {
        let person = self.book.people().unwrap()[0].id;
        for text in self.book.show_texts().unwrap() {
            if languages.contains(&text.language.id.as_str()) {
                self.book.mark_text(&text.language.id, &text.hash, person).unwrap();
            }
        }
    }

    /// Every sentence, part by part.
    fn told(&self, id: DocumentId, language: Option<&str>) -> String {
        let page = self.book.card_kept(id, language).unwrap();
        let lines = page.parts.into_iter().flat_map(|part| {
            let lines = part.lines.into_iter();
            std::iter::once(part.title)
                .chain(lines.map(|line| line.date.map_or(String::new(), |it| it + " ") + &line.text))
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

#[test]
fn it_is_told_in_a_language_that_somebody_has_read_and_in_hers_first() {
    let desk = Desk::new();
    let id = desk.card("Ster 12");
    assert_eq!(desk.book.card_kept(id, None).unwrap_err().code, Code::NoTextRead);
    desk.read(&["nl", "en"]);
    assert_eq!(desk.book.card_kept(id, None).unwrap().language.id, "nl");
    assert_eq!(desk.book.card_kept(id, Some("bg")).unwrap_err().code, Code::NoTextRead);
    assert_eq!(wrong(desk.book.card_kept(id, Some("xx"))), "language");
    desk.read(&["bg"]);
    let page = desk.book.card_kept(id, None).unwrap();
    assert_eq!((page.language.id.as_str(), page.languages.len()), ("bg", 3));
    assert_eq!(desk.book.card(id).unwrap().kept_languages, page.languages);
}

#[test]
fn everything_that_is_kept_is_told_and_how_to_end_it() {
    let desk = Desk::new();
    desk.read(&["nl"]);
    let id = desk.card("Ster 12");
    desk.book.add_consent(id, consent(Purpose::CallBack)).unwrap();
    let call_back = desk.book.card(id).unwrap().consents[1].id;
    desk.book.withdraw(id, call_back).unwrap();
    let rather_not = NewConsent {
        form: ConsentForm::Declined,
        ..consent(Purpose::Messages)
    };
    desk.book.add_consent(id, rather_not).unwrap();
    desk.book.add_card_note(id, "wil op les", None).unwrap();
    desk.book.add_follow_up(id, "bellen", date("2026-11-10")).unwrap();
    desk.book.add_follow_up(id, "meegaan", date("2026-11-02")).unwrap();
    let done = desk.book.card(id).unwrap().follow_ups[0].id;
    desk.book.follow_up_done(id, done, true).unwrap();
    desk.book.add_card_referral(id, "gp", None).unwrap();
    let said = desk.told(id, Some("nl"));
    for sentence in [
        "Dit bewaart Spot Voorbeeld.",
        "Zoveel mensen van het team kunnen het lezen: 1",
        "Zo noemen wij je hier: Ster 12",
        "Jouw talen: Bulgaars",
        "Gemaakt op 03-11-2026",
        "Wij bewaren dit omdat jij dat goed vindt.",
        "Dat wij deze kaart bewaren, 03-11-2026, je zei het, taal: Bulgaars, opgeschreven door Noor\n",
        "Dat wij je terugbellen, 03-11-2026, je zei het, taal: Bulgaars, opgeschreven door Noor, je trok dit in op 03-11-2026",
        "Dat wij je berichten sturen, 03-11-2026, je wilde het liever niet, opgeschreven door Noor\n",
        "Je kunt dit altijd weer intrekken.",
        "03-11-2026, opgeschreven door Noor wil op les",
        "10-11-2026, opgeschreven door Noor bellen",
        "02-11-2026, opgeschreven door Noor, gedaan op 03-11-2026 meegaan",
        "Huisarts, 03-11-2026, opgeschreven door Noor",
        "Dit wordt vanzelf gewist op 03-11-2027",
        "Je kunt het nu laten wissen.",
        "Autoriteit Persoonsgegevens",
    ] {
        assert!(said.contains(sentence), "{sentence} in\n{said}");
    }
    let html = desk.book.card_kept_file(id, Some("nl")).unwrap();
    assert!(html.contains("<html lang=\"nl\" dir=\"ltr\">") && html.contains("wil op les"));
}

#[test]
fn no_language_leaves_a_variable_open() {
    let desk = Desk::new();
    let all: Vec<&str> = ShowLanguage::ALL.into_iter().map(ShowLanguage::tag).collect();
    desk.read(&all);
    let id = desk.card("Ster 12");
    for (purpose, to) in [
        (Purpose::Messages, None),
        (Purpose::ShareCoordinator, None),
        (Purpose::Referral, Some("lawyer".to_owned())),
    ] {
        let consent = NewConsent { to, ..consent(purpose) };
        desk.book.add_consent(id, consent).unwrap();
    }
    for language in all {
        let said = desk.told(id, Some(language));
        assert!(!said.contains('{') && said.contains("Ster 12"), "{language}: {said}");
    }
}

#[test]
fn what_was_being_written_on_a_card_goes_on_in_the_one_that_it_was_merged_with() {
    let desk = Desk::new();
    let (one, other) = (desk.card("Ster 12"), desk.card("Regen 40"));
    desk.book.draft(one, "card:note", Some("van de een")).unwrap();
    desk.book.draft(other, "card:note", Some("van de ander")).unwrap();
    desk.book.draft(other, "card:plan", Some("bellen")).unwrap();
    desk.book.merge_cards(one, other).unwrap();
    for _ in 0..2 {
        let drafts = desk.book.drafts(one).unwrap();
        let said: Vec<_> = drafts
            .iter()
            .map(|it| (it.target.as_str(), it.value.as_str()))
            .collect();
        assert_eq!(
            said,
            [("card:note", "van de een\nvan de ander"), ("card:plan", "bellen")]
        );
    }
    desk.book.draft(one, "card:note", None).unwrap();
    let left = desk.book.drafts(other).unwrap();
    assert_eq!(left.iter().map(|it| it.value.as_str()).collect::<Vec<_>>(), ["bellen"]);
}
