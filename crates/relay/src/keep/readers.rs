//! A few connections that read, each request in one transaction, so that its answer is of one moment.

use super::{Fault, Kept};
use protocol::Refusal;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Semaphore;

/// The connections that are free.
#[derive(Clone)]
pub(crate) struct Readers {
    free: Arc<Mutex<Vec<Connection>>>,
    permits: Arc<Semaphore>,
}

impl Readers {
    pub fn new(connections: Vec<Connection>) -> Self {
        Self {
            permits: Arc::new(Semaphore::new(connections.len())),
            free: Arc::new(Mutex::new(connections)),
        }
    }

    /// Reads on a thread of its own: the runtime never waits for the disk.
    pub async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Transaction<'_>) -> Kept<T> + Send + 'static,
    ) -> Result<T, Refusal> {
        let permit = self
            .permits
            .clone()
            .acquire_owned()
            .await
            .map_err(|_| Refusal::Broken)?;
        let free = self.free.clone();
        let reading = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            let mut lent = Lent::new(free)?;
            lent.read(read)
        });
        let read = reading.await.map_err(|_| Refusal::Broken)?;
        read.map_err(|fault| fault.refusal())
    }
}

/// A connection that goes back even when the reading panics.
struct Lent {
    connection: Option<Connection>,
    free: Arc<Mutex<Vec<Connection>>>,
}

impl Lent {
    fn new(free: Arc<Mutex<Vec<Connection>>>) -> Kept<Self> {
        let connection = free.lock().unwrap_or_else(PoisonError::into_inner).pop();
        Ok(Self { connection, free })
    }

    fn read<T>(&mut self, read: impl FnOnce(&Transaction<'_>) -> Kept<T>) -> Kept<T> {
        let connection = self.connection.as_mut().ok_or(Fault::Contradiction)?;
        let moment = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
        let answer = read(&moment)?;
        moment.commit()?;
        Ok(answer)
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            self.free
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(connection);
        }
    }
}
