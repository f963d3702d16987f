//! One thread writes. Whatever waits when it is free goes into one transaction: one sync to disk for all of them.
//!
//! Rejected: a connection per request (each would pay the disk for itself, and wait for a lock), and a timer that
//! collects requests (a lone request would wait for nobody).

use super::{Fault, Kept, Ledger, News};
use crate::metrics::Metrics;
use protocol::Refusal;
use rusqlite::Connection;
use std::{
    fs::File,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    thread::JoinHandle,
};
use tokio::sync::{mpsc, oneshot};

/// Requests that may wait; beyond it, those who ask wait in line before it.
const QUEUE: usize = 4_096;

/// Requests in one transaction at most, so that the first of them does not wait too long.
const GROUP: usize = 512;

/// Runs in a savepoint; says whether to keep its changes, and how to answer once it is known whether they lasted.
type Work = Box<dyn FnOnce(&mut Ledger) -> (Result<(), Refusal>, Answer) + Send>;
type Answer = Box<dyn FnOnce(Result<(), Refusal>) + Send>;

/// Hands jobs to the writing thread.
#[derive(Clone)]
pub(crate) struct Writer(mpsc::Sender<Work>);

/// The writing thread; joined when the relay stops.
pub(crate) struct WriterThread(JoinHandle<()>);

impl Writer {
    /// Starts the thread. `tell` hears the news after each commit, before anybody is answered. The folder's lock is
    /// held until the thread has written everything.
    pub fn start(
        db: Connection,
        lock: File,
        limits: (u64, u64),
        metrics: Arc<Metrics>,
        tell: impl Fn(News) + Send + 'static,
    ) -> std::io::Result<(Self, WriterThread)> {
        let (queue, waiting) = mpsc::channel(QUEUE);
        let ledger = Ledger::new(db, limits.0, limits.1);
        let thread = std::thread::Builder::new().name("relay-writer".into()).spawn(move || {
            write_all(ledger, waiting, &metrics, &tell);
            // Said aloud, because a child process that is just being born may hold a copy of the file.
            if lock.unlock().is_err() {
                tracing::warn!("the folder's lock is let go by closing it");
            }
        })?;
        Ok((Self(queue), WriterThread(thread)))
    }

    /// Runs a job in the next transaction and answers when it is on disk.
    pub async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Ledger) -> Kept<T> + Send + 'static,
    ) -> Result<T, Refusal> {
        let (answer, answered) = oneshot::channel();
        let work: Work = Box::new(move |ledger| {
            let done = job(ledger).map_err(|fault| fault.refusal());
            let verdict = done.as_ref().map(|_| ()).map_err(|refusal| *refusal);
            // Whoever asked may have gone; what was written stays, and a repeat finds it.
            let finish: Answer = Box::new(move |lasted: Result<(), Refusal>| {
                let _ = answer.send(lasted.and(done));
            });
            (verdict, finish)
        });
        self.0.send(work).await.map_err(|_| Refusal::Broken)?;
        answered.await.map_err(|_| Refusal::Broken)?
    }
}

impl WriterThread {
    /// Waits until everything that was asked is on disk. All [`Writer`]s must be gone.
    pub fn join(self) {
        if self.0.join().is_err() {
            tracing::error!("the writing thread ended with a panic");
        }
    }
}

fn write_all(mut ledger: Ledger, mut waiting: mpsc::Receiver<Work>, metrics: &Metrics, tell: &dyn Fn(News)) {
    while let Some(first) = waiting.blocking_recv() {
        let mut group = vec![first];
        while group.len() < GROUP {
            let Ok(next) = waiting.try_recv() else { break };
            group.push(next);
        }
        let size = group.len();
        write_group(&mut ledger, group, tell);
        metrics.committed(size);
    }
    // The log of the last transactions goes into the file itself, so that a copy of the folder is one file.
    if let Err(error) = ledger.db.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)") {
        tracing::warn!(reason = %error, "the last checkpoint was left for the next start");
    }
}

fn write_group(ledger: &mut Ledger, group: Vec<Work>, tell: &dyn Fn(News)) {
    ledger.news.clear();
    let begun = statement(&ledger.db, "BEGIN IMMEDIATE");
    let mut answers = Vec::with_capacity(group.len());
    let mut lost = begun.map_err(|error| Fault::from(error).refusal()).err();
    for work in group {
        if lost.is_some() {
            // The transaction is gone; the rest must not run outside of one.
            answers.push(refuse_unrun(work));
            continue;
        }
        match write_one(ledger, work) {
            Ok(answer) => answers.extend(answer),
            Err((refusal, answer)) => {
                lost = Some(refusal);
                answers.extend(answer);
            }
        }
    }
    let lasted = match lost {
        Some(refusal) => Err(refusal),
        None => statement(&ledger.db, "COMMIT").map_err(|error| Fault::from(error).refusal()),
    };
    if lasted.is_err() {
        ledger.forget_all();
        if !ledger.db.is_autocommit() && ledger.db.execute_batch("ROLLBACK").is_err() {
            tracing::error!("a failed transaction could not be undone");
        }
    } else {
        ledger.news.drain(..).for_each(tell);
    }
    for answer in answers {
        answer(lasted);
    }
}

/// Runs one job in its savepoint. An error means that the whole transaction is lost, as on a full disk.
fn write_one(ledger: &mut Ledger, work: Work) -> Result<Option<Answer>, (Refusal, Option<Answer>)> {
    let lost = |error: rusqlite::Error| Fault::from(error).refusal();
    ledger.changing = None;
    let told = ledger.news.len();
    if let Err(error) = statement(&ledger.db, "SAVEPOINT job") {
        return Err((lost(error), Some(refuse_unrun(work))));
    }
    let ran = catch_unwind(AssertUnwindSafe(|| work(ledger)));
    let (verdict, answer) = match ran {
        Ok((verdict, answer)) => (verdict, Some(answer)),
        // Its answer went with it: the one who asked hears `broken`.
        Err(_) => {
            ledger.forget_all();
            (Err(Refusal::Broken), None)
        }
    };
    if ledger.db.is_autocommit() {
        return Err((verdict.err().unwrap_or(Refusal::Broken), answer));
    }
    if verdict.is_err() {
        ledger.news.truncate(told);
        if let Some(team) = ledger.changing.take() {
            ledger.forget(&team);
        }
        if let Err(error) = statement(&ledger.db, "ROLLBACK TO job") {
            return Err((lost(error), answer));
        }
    }
    match statement(&ledger.db, "RELEASE job") {
        Ok(()) => Ok(answer),
        Err(error) => Err((lost(error), answer)),
    }
}

fn statement(db: &Connection, sql: &str) -> rusqlite::Result<()> {
    db.prepare_cached(sql)?.execute([]).map(|_| ())
}

/// A job that never ran: dropping it tells the one who asked.
fn refuse_unrun(work: Work) -> Answer {
    Box::new(move |_| drop(work))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
