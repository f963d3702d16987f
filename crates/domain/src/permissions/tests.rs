#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

use super::*;
use Verdict::{Allowed, NeedsUpdate, NotAllowed};

const LEAD: Rights = Rights {
    lead: true,
    team_writer: true,
};
const FIELDWORKER: Rights = Rights {
    lead: false,
    team_writer: true,
};
const NOBODY: Rights = Rights {
    lead: false,
    team_writer: false,
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
fn only_a_lead_asks_approves_and_reopens() {
    for kind in [ActKind::HandIn, ActKind::Answer] {
        assert!(
            may_act(LEAD, kind) && may_act(FIELDWORKER, kind) && !may_act(NOBODY, kind),
            "{kind:?}"
        );
    }
    for kind in [ActKind::Ask, ActKind::Approve, ActKind::Reopen] {
        assert!(
            may_act(LEAD, kind) && !may_act(FIELDWORKER, kind) && !may_act(NOBODY, kind),
            "{kind:?}"
        );
    }
}
