//! The open book, and what goes on beside it by itself.

use super::keep::Link;
use crate::Book;
use std::{ops::Deref, sync::Arc};
use tokio::{sync::oneshot, task::JoinHandle};

/// The open book, for as long as an ask works on it. Not for longer: a lock waits for it.
#[derive(Clone)]
pub struct OpenBook(Arc<Guarded>);

struct Guarded {
    book: Book,
    // After the book: whoever hears this finds the file closed and its folder free.
    _closed: oneshot::Sender<()>,
}

/// A book that the shell has open.
pub(super) struct Opened {
    pub book: OpenBook,
    /// Whether it is the demo, which never syncs and never locks.
    pub demo: bool,
    /// How it stands with the relay.
    pub link: Arc<Link>,
    /// What goes on by itself; it ends with this value.
    pub tasks: Vec<JoinHandle<()>>,
    closed: Option<oneshot::Receiver<()>>,
}

impl Deref for OpenBook {
    type Target = Book;

    fn deref(&self) -> &Book {
        &self.0.book
    }
}

impl Opened {
    pub fn new(book: Book, demo: bool, link: Arc<Link>) -> Self {
        let (gone, closed) = oneshot::channel();
        Self {
            book: OpenBook(Arc::new(Guarded { book, _closed: gone })),
            demo,
            link,
            tasks: Vec::new(),
            closed: Some(closed),
        }
    }

    /// Ends what goes on by itself, and waits until nobody works on the book any more and its file is closed.
    pub async fn close(mut self) {
        let closed = self.closed.take();
        drop(self);
        if let Some(closed) = closed {
            // Nobody ever sends: the sender goes with the book.
            let _ = closed.await;
        }
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        // A sync that is cut off here is as good as one that the network cut off: what it stored stays stored.
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}
