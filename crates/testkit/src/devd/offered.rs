//! What a team can show to somebody in the street: flyers in ten languages, help in an invented town, and texts that its
//! lead has read.

use app::Book;
use serde_json::json;

/// A flyer about health in each language of the screen, and some more in Bulgarian and in a language without a screen.
const FLYERS: &[(&str, &str, &str)] = &[
    ("sti", "nl", "Laat je testen"),
    ("sti", "en", "Get tested"),
    ("sti", "es", "Hazte la prueba"),
    ("sti", "bg", "Изследвай се"),
    ("sti", "ro", "Fă-ți testul"),
    ("sti", "hu", "Vizsgáltasd meg magad"),
    ("sti", "pl", "Zbadaj się"),
    ("sti", "pt", "Faz o teste"),
    ("sti", "zh", "免费检测"),
    ("sti", "th", "ตรวจฟรี"),
    ("safe_work", "bg", "Безопасна работа"),
    ("tax", "bg", "Данъци и твоята фирма"),
    ("tax", "nl", "Belasting en je eigen bedrijf"),
    ("sti", "vi", "Xét nghiệm miễn phí"),
];

const FOLDER: &[u8] = include_bytes!("../../../../tests/fixtures/files/folder.pdf");

/// Adds what every example shows, and flyers where the year brought none.
pub(super) fn offer(lead: &Book) {
    if lead.flyers().unwrap().is_empty() {
        for (subject, language, title) in FLYERS {
            let link = format!("https://voorbeeld.invalid/{subject}-{language}");
            let flyer = json!({"subject": subject, "language": language, "title": title, "link": link, "stock": 40});
            let id = lead.add_flyer(serde_json::from_value(flyer).unwrap()).unwrap().flyer.id;
            if (*subject, *language) == ("sti", "nl") {
                lead.attach_file(id, FOLDER).unwrap();
            }
        }
    }
    lead.offer_example().unwrap();
}
