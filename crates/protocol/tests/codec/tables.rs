//! Tables: who may read and write where, codes, digits, ids, refusals.

use proptest::prelude::*;
use protocol::{
    DeviceId, Hash, LogId, MemberId, Refusal, Role, Roles, Space, TeamId, code,
    meet::{Bundle, check_digits},
};
use std::{collections::BTreeSet, str::FromStr};

/// formats.md §2, letter by letter.
const ROLES: &str = "
| role        | common      | team        | cards       | online      | signals     | files       |
| fieldworker | read        | read, write | read, write | –           | inbox       | read        |
| online      | read        | –           | –           | read, write | inbox       | read        |
| lead        | read, write | read, write | –           | read        | inbox       | read, write |
| coordinator | read        | read        | –           | –           | read, write | read        |
| volunteer   | read        | –           | –           | –           | inbox       | read        |
";

#[test]
fn roles_read_and_write_as_the_table_says() {
    let mut rows = ROLES
        .trim()
        .lines()
        .map(|row| row.trim_matches('|').split('|').map(str::trim).collect::<Vec<_>>());
    let spaces: Vec<_> = rows.next().unwrap()[1..].to_vec();
    assert_eq!(spaces, Space::ALL.map(Space::id));
    let mut seen = Vec::new();
    for row in rows {
        let role = Role::from_str(row[0]).unwrap();
        let roles: Roles = [role].into_iter().collect();
        for (space, cell) in Space::ALL.into_iter().zip(&row[1..]) {
            let said = (roles.reads(space), roles.writes(space));
            let expected = match *cell {
                "read, write" => (true, true),
                "read" => (true, false),
                // Written, not read back: comes with its own kind of entry, not with the right to append a batch.
                "inbox" | "–" => (false, false),
                other => panic!("{other}"),
            };
            assert_eq!(said, expected, "{} in {}", role.id(), space.id());
        }
        seen.push(role);
    }
    assert_eq!(seen, Role::ALL);
}

#[test]
fn roles_add_up() {
    let every: Vec<Roles> = (0u8..32)
        .map(|set| {
            Role::ALL
                .into_iter()
                .filter(|r| set >> (r.number() - 1) & 1 == 1)
                .collect()
        })
        .collect();
    for one in &every {
        for two in &every {
            let both = one.and(*two);
            for space in Space::ALL {
                assert_eq!(both.reads(space), one.reads(space) || two.reads(space));
                assert_eq!(both.writes(space), one.writes(space) || two.writes(space));
                assert!(!both.writes(space) || both.reads(space), "who writes reads back");
            }
        }
        assert_eq!(one.iter().collect::<Roles>(), *one);
        assert_eq!(one.is_empty(), one.iter().next().is_none());
    }
    assert_eq!(Roles::founder().to_string(), "fieldworker,online,lead");
    let readable: Vec<_> = Roles::founder().readable().collect();
    assert_eq!(
        readable,
        [Space::Common, Space::Team, Space::Cards, Space::Online, Space::Files],
        "a founder does not read signals"
    );
}

#[test]
fn numbers_of_spaces_and_roles_never_change() {
    let spaces: Vec<_> = Space::ALL.map(|space| (space.number(), space.id())).to_vec();
    assert_eq!(
        spaces,
        [
            (1, "common"),
            (2, "team"),
            (3, "cards"),
            (4, "online"),
            (5, "signals"),
            (6, "files")
        ]
    );
    let roles: Vec<_> = Role::ALL.map(|role| (role.number(), role.id())).to_vec();
    let expected = [
        (1, "fieldworker"),
        (2, "online"),
        (3, "lead"),
        (4, "coordinator"),
        (5, "volunteer"),
    ];
    assert_eq!(roles, expected);
    for number in 0..=u16::MAX {
        assert_eq!(
            Space::from_number(number).map(Space::number),
            (1..=6).contains(&number).then_some(number)
        );
    }
    for number in 0..=u8::MAX {
        assert_eq!(
            Role::from_number(number).map(Role::number),
            (1..=5).contains(&number).then_some(number)
        );
    }
    assert!(Role::from_str("Lead").is_err());
}

#[test]
fn base_32_is_crockfords() {
    let table: [(&[u8], &str); 5] = [
        (b"", ""),
        (b"\x00", "00"),
        (b"\xff\xff\xff\xff\xff", "ZZZZZZZZ"),
        (b"foobar", "CSQPYRK1E8"),
        (b"\x01\x23\x45\x67\x89", "04HMASW9"),
    ];
    for (bytes, text) in table {
        assert_eq!(code::encode(bytes), text);
    }
    assert_eq!(code::decode("CSQPYRK1E8"), Some(*b"foobar"));
}

proptest! {
    #[test]
    fn base_32_comes_back(bytes in any::<[u8; 13]>()) {
        let text = code::encode(&bytes);
        prop_assert_eq!(code::decode::<13>(&text), Some(bytes));
        prop_assert_eq!(code::decode::<12>(&text), None);
        prop_assert_eq!(code::decode::<14>(&text), None);
    }

    #[test]
    fn any_text_at_all_is_a_code_or_not(text in ".{0,30}") {
        if let Some(tidy) = code::tidy(&text) {
            prop_assert_eq!(code::tidy(&tidy), Some(tidy.clone()));
            prop_assert_eq!(tidy.len(), 20);
        }
        let _ = code::decode::<5>(&text);
        let _ = TeamId::from_str(&text);
    }
}

#[test]
fn base_32_has_one_spelling() {
    for text in [
        "CSQPYRK1E9",
        "CSQPYRK1E",
        "CSQPYRK1E80",
        "csqpyrk1e8",
        "CSQPYRKIE8",
        "CSQPYRK1É8",
        "",
    ] {
        assert_eq!(code::decode::<6>(text), None, "{text}");
    }
}

#[test]
fn a_code_is_forgiving_and_not_careless() {
    let same = [
        "0123456789ABCDEFGHJK",
        "o123-4567-89ab-cdef-ghjk",
        " 0L23 4567 89AB CDEF GHJK ",
        "OI23456789ABCDEFGHJK",
    ];
    for typed in same {
        assert_eq!(code::tidy(typed).as_deref(), Some("0123456789ABCDEFGHJK"), "{typed}");
    }
    let none = [
        "",
        "0123456789ABCDEFGHJ",
        "0123456789ABCDEFGHJKM",
        "U123456789ABCDEFGHJK",
        "é123456789ABCDEFGHJK",
    ];
    for typed in none {
        assert_eq!(code::tidy(typed), None, "{typed}");
    }
}

/// Computed with Python's hashlib.
#[test]
fn check_digits_are_six_and_depend_on_every_message() {
    assert_eq!(check_digits([b"one", b"two", b"three"]), "034371");
    assert_eq!(check_digits([b"", b"", b""]), "035918");
    let digits: BTreeSet<_> = [
        [b"a", b"b", b"c"],
        [b"b", b"a", b"c"],
        [b"a", b"c", b"b"],
        [b"x", b"b", b"c"],
    ]
    .map(|messages| check_digits(messages.map(|message| &message[..])))
    .into();
    assert_eq!(digits.len(), 4);
    // The messages are hashed one by one: moving a byte from one to the next is another conversation.
    assert_ne!(check_digits([b"ab", b"c", b""]), check_digits([b"a", b"bc", b""]));
    for number in 0..2_000u32 {
        let digits = check_digits([&number.to_be_bytes(), b"", b""]);
        assert!(
            digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_digit()),
            "{digits}"
        );
    }
}

#[test]
fn a_commitment_is_the_hash_of_the_bundle() {
    assert_eq!(Bundle::commitment(b"bundle").0, Hash::of(&[b"bundle"]));
}

#[test]
fn ids_are_lower_case_hex() {
    let member = MemberId([0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef]);
    assert_eq!(
        (member.to_string(), format!("{member:?}")),
        ("0123456789abcdef".into(), "0123456789abcdef".into())
    );
    assert_eq!("0123456789abcdef".parse(), Ok(member));
    for text in [
        "0123456789ABCDEF",
        "0123456789abcde",
        "0123456789abcdef0",
        "0123456789abcdeg",
        "",
        "éééééééé",
    ] {
        assert!(MemberId::from_str(text).is_err(), "{text}");
    }
    assert_eq!(LogId::from_slice(&[1; 16]), Some(LogId([1; 16])));
    assert_eq!(LogId::from_slice(&[1; 15]), None);
}

#[test]
fn a_device_is_half_the_hash_of_its_key() {
    let key = [7; 32];
    let hash = Hash::of(&[&key]);
    let device = DeviceId::of_key(&key);
    assert_eq!(device.0, hash.0[..16]);
    assert_eq!(device.prefix(), hash.0[..8]);
    assert_eq!(Hash::of(&[b"ab", b"c"]), Hash::of(&[b"abc"]));
    assert_eq!(hash.follow(&Hash([1; 32])), Hash::of(&[&hash.0, &[1; 32]]));
}

#[test]
fn every_refusal_has_a_word_of_its_own() {
    let words: BTreeSet<_> = Refusal::ALL.iter().map(|refusal| refusal.word()).collect();
    assert_eq!(words.len(), Refusal::ALL.len());
    for refusal in Refusal::ALL {
        assert_eq!(Refusal::from_str(refusal.word()), Ok(*refusal));
        assert!((400..600).contains(&refusal.status()), "{}", refusal.word());
    }
    assert!(Refusal::from_str("fine").is_err());
}
