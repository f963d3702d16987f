#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

use super::*;
use Verdict::{Allowed, NeedsUpdate, NotAllowed};

const NOBODY: Rights = Rights {
    lead: false,
    team_writer: false,
    cards_writer: false,
    online_writer: false,
};
const LEAD: Rights = Rights {
    lead: true,
    team_writer: true,
    ..NOBODY
};
const FIELDWORKER: Rights = Rights {
    team_writer: true,
    cards_writer: true,
    ..NOBODY
};
const ONLINE: Rights = Rights {
    online_writer: true,
    ..NOBODY
};

#[test]
fn each_kind_is_written_by_its_writers_in_its_space() {
    let table = [
        ("round", 2, Allowed, Allowed, NotAllowed),
        ("place", 2, Allowed, Allowed, NotAllowed),
        ("people", 1, Allowed, NotAllowed, NotAllowed),
        ("catalogue", 1, Allowed, NotAllowed, NotAllowed),
        ("flyer", 1, Allowed, NotAllowed, NotAllowed),
        ("service", 1, Allowed, NotAllowed, NotAllowed),
        ("flyer", 2, NotAllowed, NotAllowed, NotAllowed),
        ("round", 1, NotAllowed, NotAllowed, NotAllowed),
        ("people", 2, NotAllowed, NotAllowed, NotAllowed),
        ("round", 3, NotAllowed, NotAllowed, NotAllowed),
        ("card", 3, NotAllowed, Allowed, NotAllowed),
        ("card", 2, NotAllowed, NotAllowed, NotAllowed),
        ("profile", 4, NotAllowed, NotAllowed, NotAllowed),
        ("kite", 2, NeedsUpdate, NeedsUpdate, NeedsUpdate),
    ];
    for (kind, space, lead, fieldworker, nobody) in table {
        let kind = DocumentKind::from(kind);
        assert_eq!(may_write(LEAD, &kind, space), lead, "{kind:?} {space}");
        assert_eq!(may_write(FIELDWORKER, &kind, space), fieldworker, "{kind:?} {space}");
        assert_eq!(may_write(NOBODY, &kind, space), nobody, "{kind:?} {space}");
    }
}

#[test]
fn an_online_worker_writes_profiles_and_nothing_of_the_team_or_of_cards() {
    for kind in ["profile", "handle", "tag_key", "objection"] {
        let kind = DocumentKind::from(kind);
        assert_eq!(may_write(ONLINE, &kind, 4), Allowed, "{kind:?}");
        assert_eq!(may_write(FIELDWORKER, &kind, 4), NotAllowed, "{kind:?}");
    }
    for (kind, space) in [("card", 3), ("round", 2), ("flyer", 1), ("profile", 2)] {
        assert_eq!(
            may_write(ONLINE, &DocumentKind::from(kind), space),
            NotAllowed,
            "{kind}"
        );
    }
}

#[test]
fn only_a_lead_asks_approves_and_reopens_and_only_rounds() {
    for kind in [ActKind::HandIn, ActKind::Answer] {
        let may = [LEAD, FIELDWORKER, ONLINE, NOBODY].map(|rights| may_act(rights, kind, 2));
        assert_eq!(may, [true, true, false, false], "{kind:?}");
        assert!(!may_act(FIELDWORKER, kind, 3), "{kind:?} of a card");
    }
    for kind in [ActKind::Ask, ActKind::Approve, ActKind::Reopen] {
        let may = [LEAD, FIELDWORKER, ONLINE, NOBODY].map(|rights| may_act(rights, kind, 2));
        assert_eq!(may, [true, false, false, false], "{kind:?}");
        assert!(!may_act(LEAD, kind, 1), "{kind:?} of a flyer");
    }
}

#[test]
fn a_lead_erases_and_in_cards_and_online_any_writer() {
    let table = [
        (1, [true, false, false, false]),
        (2, [true, false, false, false]),
        (3, [false, true, false, false]),
        (4, [false, false, true, false]),
        (5, [false; 4]),
        (6, [false; 4]),
    ];
    for (space, expected) in table {
        let may = [LEAD, FIELDWORKER, ONLINE, NOBODY].map(|rights| may_act(rights, ActKind::Erase, space));
        assert_eq!(may, expected, "space {space}");
    }
}
