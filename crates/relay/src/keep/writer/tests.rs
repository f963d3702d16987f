use super::*;
use crate::{keep::open, metrics::Metrics};
use std::sync::mpsc::{Sender, channel};
use tempfile::TempDir;

fn writer(change: impl FnOnce(&Connection)) -> (TempDir, Writer, WriterThread) {
    let folder = tempfile::tempdir().unwrap();
    let opened = open(folder.path()).unwrap();
    change(&opened.writing);
    let metrics = Arc::new(Metrics::default());
    let (writer, thread) = Writer::start(opened.writing, opened.lock, (10, 10), metrics, |_| {}).unwrap();
    (folder, writer, thread)
}

/// Holds the writer until `go` is dropped, so that all that is asked meanwhile goes into the next group.
fn hold(writer: &Writer) -> Sender<()> {
    let (go, wait) = channel::<()>();
    let writer = writer.clone();
    tokio::spawn(async move {
        let held = writer.run(move |_| {
            let _ = wait.recv();
            Ok(())
        });
        held.await
    });
    go
}

fn note(ledger: &Ledger, name: &str, bytes: usize) -> Kept<()> {
    ledger.db.execute(
        "INSERT INTO meta VALUES (?1, zeroblob(?2))",
        rusqlite::params![name, bytes as i64],
    )?;
    Ok(())
}

fn names(ledger: &Ledger) -> Kept<String> {
    let sql =
        "SELECT coalesce(group_concat(name), '') FROM (SELECT name FROM meta WHERE name <> 'secret' ORDER BY name)";
    Ok(ledger.db.query_row(sql, [], |row| row.get(0))?)
}

#[tokio::test]
async fn a_refusal_and_a_panic_undo_themselves_and_nothing_else() {
    let (_folder, writer, _thread) = writer(|_| {});
    let go = hold(&writer);
    let one = writer.run(|ledger| note(ledger, "one", 1));
    let refused = writer.run(|ledger| {
        note(ledger, "refused", 1)?;
        Err::<(), _>(Refusal::Gap.into())
    });
    let panics = writer.run(|ledger| -> Kept<()> {
        note(ledger, "panics", 1)?;
        panic!("as a test")
    });
    let two = writer.run(|ledger| note(ledger, "two", 1));
    let asked = async { tokio::join!(one, refused, panics, two) };
    let answers = tokio::join!(asked, async {
        tokio::task::yield_now().await;
        drop(go);
    });
    assert_eq!(answers.0, (Ok(()), Err(Refusal::Gap), Err(Refusal::Broken), Ok(())));
    assert_eq!(writer.run(|ledger| names(ledger)).await.unwrap(), "one,two");
}

#[tokio::test]
async fn a_full_disk_is_full_and_the_relay_goes_on() {
    let (_folder, writer, _thread) = writer(|db| {
        let pages: i64 = db.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        db.pragma_update(None, "max_page_count", pages + 2).unwrap();
    });
    assert_eq!(writer.run(|ledger| note(ledger, "small", 10)).await, Ok(()));
    let large = writer.run(|ledger| note(ledger, "large", 100_000)).await;
    assert_eq!(large, Err(Refusal::Full));
    assert_eq!(writer.run(|ledger| note(ledger, "another", 10)).await, Ok(()));
    assert_eq!(writer.run(|ledger| names(ledger)).await.unwrap(), "another,small");
}

#[tokio::test]
async fn the_thread_ends_when_nobody_can_ask_any_more() {
    let (folder, writer, thread) = writer(|_| {});
    assert_eq!(writer.run(|ledger| note(ledger, "kept", 1)).await, Ok(()));
    drop(writer);
    tokio::task::spawn_blocking(|| thread.join()).await.unwrap();
    let again = open(folder.path()).unwrap();
    let kept: i64 = again
        .writing
        .query_row("SELECT count(*) FROM meta WHERE name = 'kept'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(kept, 1);
}
