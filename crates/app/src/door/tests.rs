#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

use super::*;
use crate::Now;
use serde_json::json;
use std::{fs, path::Path, sync::Arc};

/// The shell of an empty folder.
fn shell() -> (tempfile::TempDir, Shell) {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::new(folder.path(), Arc::new(|| Now { ms: 0, tz: 60 })).unwrap();
    (folder, shell)
}

#[test]
fn the_committed_typescript_is_what_the_door_says() {
    let backend = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/backend");
    let (types, doors) = typescript().unwrap();
    for (name, text) in [("types.ts", types), ("doors.ts", doors)] {
        let committed = fs::read_to_string(backend.join(name)).unwrap_or_default();
        assert!(committed == text, "{name} is stale: run `cargo xtask codegen`");
    }
}

#[tokio::test]
async fn an_ask_that_there_is_not_is_refused_and_says_nothing_of_what_was_asked() {
    let (_folder, shell) = shell();
    for (area, ask) in [
        ("shells", json!({"ask": "state"})),
        ("shell", json!({"ask": "states"})),
        ("shell", json!({"ask": "unlock"})),
        ("shell", json!({"ask": "unlock", "passphrase": 7})),
        ("shell", json!({"ask": "state", "and": "more"})),
        ("shell", json!(null)),
        ("round", json!({"ask": "page", "id": "no id"})),
    ] {
        let failure = answer(&shell, area, ask).await.unwrap_err();
        assert_eq!(failure.code, "input_wrong", "{area}");
        assert!(matches!(failure.detail.as_deref(), Some("area" | "ask")));
    }
}

#[tokio::test]
async fn what_needs_a_book_is_refused_while_none_is_open() {
    let (_folder, shell) = shell();
    for (area, ask) in [
        ("rounds", json!({"ask": "home", "limit": 5})),
        ("team", json!({"ask": "show"})),
        ("words", json!({"ask": "lists"})),
        ("sync", json!({"ask": "now"})),
    ] {
        assert_eq!(
            answer(&shell, area, ask).await.unwrap_err().code,
            "book_locked",
            "{area}"
        );
    }
    let state = answer(&shell, "shell", json!({"ask": "state"})).await.unwrap();
    assert_eq!((&state["book"], &state["me"]), (&json!("none"), &json!(null)));
}
