#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

use super::*;
use WarningKind::{AddressOrHandle, Bsn, Email, PhoneNumber, WindowOrRoom};

fn found(text: &str) -> Vec<(WarningKind, String)> {
    let chars: Vec<char> = text.chars().collect();
    check(text)
        .iter()
        .map(|warning| (warning.kind, chars[warning.start..warning.end].iter().collect()))
        .collect()
}

#[test]
fn what_may_point_at_a_person_is_found() {
    let table = [
        ("bel 06-12345678 vanavond", PhoneNumber, "06-12345678"),
        ("0612345678", PhoneNumber, "0612345678"),
        ("06 12 34 56 78.", PhoneNumber, "06 12 34 56 78"),
        ("06.12.34.56.78", PhoneNumber, "06.12.34.56.78"),
        ("06-12-34-56-78", PhoneNumber, "06-12-34-56-78"),
        ("tel.0612345678", PhoneNumber, "0612345678"),
        ("(070) 123 45 67", PhoneNumber, "070) 123 45 67"),
        ("070-1234567 vragen naar", PhoneNumber, "070-1234567"),
        ("0174 123456", PhoneNumber, "0174 123456"),
        ("+31612345678", PhoneNumber, "+31612345678"),
        ("+31 (0)6 12345678", PhoneNumber, "+31 (0)6 12345678"),
        ("0031 6 1234 5678", PhoneNumber, "0031 6 1234 5678"),
        ("+40 721 234 567", PhoneNumber, "+40 721 234 567"),
        ("00359 88 123 4567", PhoneNumber, "00359 88 123 4567"),
        ("nummer: 1234567", PhoneNumber, "1234567"),
        ("whatsapp 612345679", PhoneNumber, "612345679"),
        ("6 12345678", PhoneNumber, "6 12345678"),
        ("061234567890", PhoneNumber, "061234567890"),
        ("op 05-01-2017 06-12345678", PhoneNumber, "06-12345678"),
        ("0612345678 om 20:15", PhoneNumber, "0612345678"),
        ("mail naar petya@voorbeeld.invalid.", Email, "petya@voorbeeld.invalid"),
        (
            "Jan.de-Wit+x@mail.voorbeeld.nl",
            Email,
            "Jan.de-Wit+x@mail.voorbeeld.nl",
        ),
        ("naam@gmail", Email, "naam@gmail"),
        ("naam @ voorbeeld.nl", Email, "naam @ voorbeeld.nl"),
        ("naam (at) voorbeeld.nl", Email, "naam (at) voorbeeld.nl"),
        ("naam[at]voorbeeld.nl", Email, "naam[at]voorbeeld.nl"),
        ("bsn 123456782", Bsn, "123456782"),
        ("123456782", Bsn, "123456782"),
        ("1234.56.782", Bsn, "1234.56.782"),
        ("123 456 782", Bsn, "123 456 782"),
        ("BSN: 123456789", Bsn, "123456789"),
        ("BSN 12345678", Bsn, "12345678"),
        ("volgt @sam_blue98.", AddressOrHandle, "@sam_blue98"),
        ("insta: samblue", AddressOrHandle, "insta: samblue"),
        (
            "zie https://voorbeeld.invalid/x?y=1.",
            AddressOrHandle,
            "https://voorbeeld.invalid/x?y=1",
        ),
        ("www.voorbeeld.invalid", AddressOrHandle, "www.voorbeeld.invalid"),
        ("op voorbeeld.nl gezien", AddressOrHandle, "voorbeeld.nl"),
        ("t.me/samblue", AddressOrHandle, "t.me/samblue"),
        ("woont Voorbeeldstraat 12b", AddressOrHandle, "Voorbeeldstraat 12b"),
        ("woont voorbeeldstraat 12", AddressOrHandle, "voorbeeldstraat 12"),
        ("Rijswijkseweg 1234", AddressOrHandle, "Rijswijkseweg 1234"),
        ("Laan van Meerdervoort 12", AddressOrHandle, "Laan van Meerdervoort 12"),
        ("Calle Mayor 5", AddressOrHandle, "Calle Mayor 5"),
        ("12 Main Street", AddressOrHandle, "12 Main Street"),
        ("Binnenhof 3", AddressOrHandle, "Binnenhof 3"),
        ("2512 AB", AddressOrHandle, "2512 AB"),
        ("postcode 2512ab", AddressOrHandle, "2512ab"),
        ("zit op kamer 12", WindowOrRoom, "kamer 12"),
        ("Raam 4.", WindowOrRoom, "Raam 4"),
        ("room 3", WindowOrRoom, "room 3"),
        ("Window 7, left", WindowOrRoom, "Window 7"),
        ("kamer nr. 5", WindowOrRoom, "kamer nr. 5"),
        ("kamernummer: 12a", WindowOrRoom, "kamernummer: 12a"),
        ("raam #9", WindowOrRoom, "raam #9"),
        ("kamer B3", WindowOrRoom, "kamer B3"),
        ("kamer12", WindowOrRoom, "kamer12"),
        ("zit op k12 nu", WindowOrRoom, "k12"),
        ("kamer twaalf.", WindowOrRoom, "kamer twaalf"),
        ("het 3e raam links", WindowOrRoom, "3e raam"),
        ("slaapkamer 2", WindowOrRoom, "slaapkamer 2"),
    ];
    for (text, kind, piece) in table {
        assert_eq!(found(text), [(kind, piece.to_owned())], "{text}");
    }
}

#[test]
fn ordinary_notes_give_no_warning() {
    let table = [
        "",
        "Heeft 2 kinderen van 6 en 12.",
        "Terug op 05-01-2017 om 20:15, anders 06-12-2017 20:10.",
        "Afspraak 6-12-17 of 2017-12-06 of 06/12/2017.",
        "Open 09.30-12.30 en 13.30-17.00 uur.",
        "Huur van de kamer gaat omhoog naar 2490.",
        "Zoekt kamer per 1 april, max 1.500 euro.",
        "Betaalt voor de kamer 1500 euro.",
        "Kamer 2 dagen per week gehuurd.",
        "Kamer om 12:30 leeg, raam 20:15 dicht.",
        "Schuld van € 123456782 bij de bank.",
        "Schuld van 1.234.567 euro.",
        "Klopte op het raam. 3 condooms gegeven.",
        "12 ramen open, 3 kamers leeg.",
        "Nieuw gezicht in de straat 2 weken geleden.",
        "Was onderweg 3 keer gestopt.",
        "Raamstraat 5 bezoeken, Doubletstraat 46 ramen, Doubletstraat 2017 verbouwd.",
        "Loopbaan 2 gesprekken.",
        "Gesprek gehad.de kinderen komen.net begonnen, info gegeven.info over werk",
        "Mail @ kantoor",
        "Soa-test op di. 10 mei; uitslag 3-4 dagen.",
        "Premie achterstand van 300 euro, 500 euro, 700 euro.",
        "BSN nog niet binnen.",
        "In 2017 EN 2018, 1500 EU burgers.",
        "Nummer van het spreekuur gegeven.",
        "Vraag over de leeftijdsgrens van 21.",
        "Zit op kamer een paar dagen.",
        "20170105 en 123456789 en 1000 2000 300",
        "App: ze appt liever; insta gebruikt ze niet.",
        "Kamer van Koophandel 3 keer gebeld",
    ];
    for text in table {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn positions_are_characters_and_warnings_do_not_overlap() {
    let text = "één → raam 4, née 06-12345678 en x@y.nl/0612345678";
    let pieces: Vec<String> = found(text).into_iter().map(|(_, piece)| piece).collect();
    assert_eq!(pieces, ["raam 4", "06-12345678", "x@y.nl", "0612345678"]);
    assert_eq!(
        check(text)[0],
        Warning {
            kind: WindowOrRoom,
            start: 6,
            end: 12
        }
    );
    assert_eq!(
        serde_json::to_string(&check("raam 4")).unwrap(),
        r#"[{"kind":"window_or_room","start":0,"end":6}]"#
    );
}

#[test]
fn names_are_found_as_whole_words_only() {
    let table = [
        ("met Wen gesproken", "wen", true),
        ("Wen's fiets", "Wen", true),
        ("moet nog wennen", "Wen", false),
        ("LUCÍA kwam", "Lucía", true),
        ("Luciana", "Lucia", false),
        ("Rene\u{301} kwam", "Rene", false),
        ("was ster 57 daar?", "Ster 57", true),
        ("was ster 571 daar?", "Ster 57", false),
        ("ster, 57", "Ster 57", true),
        ("Петя пришла", "петя", true),
        ("wat dan ook", "", false),
        ("wat dan ook", " - ", false),
        ("Ster", "Ster 57", false),
    ];
    for (text, name, inside) in table {
        assert_eq!(contains_whole_word(text, name), inside, "{name:?} in {text:?}");
    }
    let names = Names::new(["Petya", "Ster 57", "Ster 5"]);
    assert!(names.any_in("ster 5 was er") && names.any_in("Ster 57") && !names.any_in("ster 6 en pety"));
}

proptest::proptest! {
    #[test]
    fn any_text_is_checked_without_harm(text in "[ a-z0-9@:/.()+€é-]{0,60}|(raam|kamer nr|06|bsn|@|laan van|www)?[\\PC]{0,20}") {
        let length = text.chars().count();
        let mut end = 0;
        for warning in check(&text) {
            proptest::prop_assert!(warning.start >= end && warning.start < warning.end && warning.end <= length);
            end = warning.end;
        }
    }
}
