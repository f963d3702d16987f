//! What is said on a screen that is handed over.

use super::check::{File, check};
use crate::{List, Show, ShowLanguage, show, show::hash, show_date, show_day, show_hash, show_label, show_list};
use domain::keys;
use std::collections::BTreeSet;

#[test]
fn every_id_of_the_lists_has_a_word_in_every_language() {
    for language in ShowLanguage::ALL {
        for (shown, list) in [
            (List::Subject, keys::List::FlyerSubject),
            (List::Sort, keys::List::Destination),
            (List::Language, keys::List::Language),
        ] {
            for id in keys::ids(list) {
                let word = show_label(language, shown, id);
                assert!(word.is_some_and(|word| !word.is_empty()), "{id} in {}", language.tag());
            }
        }
        assert!((1..=7).all(|day| show_day(language, day).is_some()));
        assert_eq!((show_day(language, 0), show_day(language, 8)), (None, None));
        assert_eq!(show_label(language, List::Sort, "from_a_newer_version"), None);
    }
}

#[test]
fn dates_and_lists_are_as_the_language_writes_them() {
    for (language, date, list) in [
        (ShowLanguage::Nl, "09-12-2026", "a, b, c"),
        (ShowLanguage::Bg, "09.12.2026\u{a0}г.", "a, b, c"),
        (ShowLanguage::Hu, "2026.\u{a0}12.\u{a0}09.", "a, b, c"),
        (ShowLanguage::Zh, "2026年12月9日", "a、b、c"),
        (ShowLanguage::Th, "09/12/2026", "a b c"),
    ] {
        assert_eq!(show_date(language, 2026, 12, 9), date);
        assert_eq!(show_list(language, ["a", "b", "c"].map(str::to_owned)), list);
    }
    let languages = show_list(ShowLanguage::Zh, ["中文", "泰语"].map(str::to_owned));
    let spoken = Show::Spoken { languages };
    assert_eq!(show(ShowLanguage::Zh, &spoken), "我们会说：中文、泰语");
}

#[test]
fn every_letter_is_of_the_script_of_its_language() {
    for language in ShowLanguage::ALL {
        let is_own = |letter: char| match language {
            ShowLanguage::Bg => matches!(letter, '\u{400}'..='\u{45f}'),
            ShowLanguage::Zh => matches!(letter, '\u{4e00}'..='\u{9fff}'),
            ShowLanguage::Th => matches!(letter, '\u{e00}'..='\u{e7f}'),
            // Romanian has a comma below its s and t, not the cedilla of these four.
            _ => letter < '\u{250}' && !"ŞşŢţ".contains(letter),
        };
        for line in language.source().lines().filter(|line| !line.starts_with('#')) {
            let (_, text) = line.split_once(" = ").unwrap_or_default();
            let names = ["CoMensha", "Meld Misdaad Anoniem", "Spot 46", "Veldboek"];
            let text = names
                .into_iter()
                .fold(text.to_owned(), |text, name| text.replace(name, ""));
            let said = text.split('{').map(|part| part.rsplit('}').next().unwrap_or_default());
            let strange: Vec<char> = said
                .flat_map(str::chars)
                .filter(|c| c.is_alphabetic() && !is_own(*c))
                .collect();
            assert!(strange.is_empty(), "{strange:?} in {}: {line}", language.tag());
        }
    }
}

#[test]
fn another_word_is_another_hash_and_another_comment_is_not() {
    let file = "### To translators.\n\na = A\nb = B\n";
    assert_eq!(hash(file), hash("# Other words.\r\na = A\r\nb = B"));
    assert_ne!(hash(file), hash(&file.replace("= B", "= Bb")));
    let all: BTreeSet<[u8; 32]> = ShowLanguage::ALL.into_iter().map(show_hash).collect();
    assert_eq!(all.len(), ShowLanguage::ALL.len());
}

#[test]
fn a_language_that_is_only_shown_needs_no_words_of_the_team_but_every_shown_one() {
    let list = "[[language]]\ntag = \"nl\"\nstaff = true\n[[language]]\ntag = \"th\"\nstaff = false\n";
    let wrong = |thai: &str| {
        let file = |language: &str, text: &str| File {
            language: language.to_owned(),
            name: "show.ftl".to_owned(),
            text: text.to_owned(),
        };
        check(list, &[file("nl", "a = A\nshow-b = Tot { $date }\n"), file("th", thai)])
    };
    assert_eq!(wrong("show-b = ถึง { $date }\n"), [""; 0]);
    assert_eq!(
        wrong("show-b = ถึง { $day }\n"),
        ["locales/th/show.ftl:1: `show-b` uses {\"day\"}, but {\"date\"} in nl"]
    );
    assert_eq!(wrong(""), ["locales/nl/show.ftl:2: `show-b` is missing in th"]);
}
