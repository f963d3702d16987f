//! A team on a clock that the measurement moves: true books, a true relay, loopback. The relay reads the same clock, so
//! that sessions end between two evenings as they do in life.

use app::{Book, Invitation, Invited, JoinEvent};
use protocol::{Role, Roles};
use relay::{Running, Settings};
use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering::SeqCst},
    },
    time::Duration,
};
use sync::{Clock, Now, Report};
use tempfile::TempDir;

/// The passphrase of every book here.
pub const PASSPHRASE: &str = "een fiets in de regen";

/// Sunday 1 January 2017, noon in The Hague: before the year of the workload begins.
const BEFORE: i64 = 1_483_268_400_000;

/// A team with its relay.
pub struct Cast {
    pub clock: Hand,
    folders: TempDir,
    relay: Running,
}

/// The hand of the clock: milliseconds since 1970.
#[derive(Clone)]
pub struct Hand(Arc<AtomicI64>);

/// A colleague's book with its line to the relay.
pub struct Seat {
    pub book: Book,
    pub client: sync::Client,
}

impl Cast {
    /// A relay and a lead, Noor, who made the team there.
    pub async fn begin() -> (Self, Seat) {
        let clock = Hand(Arc::new(AtomicI64::new(BEFORE)));
        let folders = tempfile::tempdir().unwrap();
        let mut settings = Settings::new(folders.path().join("relay"));
        settings.clock = clock.for_the_relay();
        let cast = Self {
            relay: relay::serve(settings).await.unwrap(),
            clock,
            folders,
        };
        let (folder, url) = (cast.folder("noor"), cast.url());
        let made = Book::create_team(&folder, PASSPHRASE, cast.clock.handle(), "Spot Voorbeeld", "Noor", &url).await;
        (cast, Seat::new(made.unwrap().0, &url))
    }

    /// Lets a fieldworker in.
    pub async fn joins(&self, lead: &Seat, name: &str) -> Seat {
        self.joins_through(lead, name, &self.url()).await
    }

    /// Lets a fieldworker in who reaches the relay at another address: that of a forwarder before it.
    pub async fn joins_through(&self, lead: &Seat, name: &str, url: &str) -> Seat {
        let invitation = Invitation {
            roles: Roles::from_iter([Role::Fieldworker]),
            name: None,
            seconds: 120,
        };
        let (code_to, code_from) = tokio::sync::oneshot::channel();
        let mut code_to = Some(code_to);
        let mut on_invite = |event: Invited| {
            if let (Invited::Code(code), Some(code_to)) = (event, code_to.take()) {
                code_to.send(code).unwrap();
            }
            true
        };
        let folder = self.folder(&name.to_lowercase());
        let joining = async {
            let code = code_from.await.unwrap().replace(&self.url(), url);
            let mut on_join = |_: JoinEvent| true;
            Book::join(&folder, PASSPHRASE, self.clock.handle(), &code, name, &mut on_join).await
        };
        let inviting = lead.book.invite(&lead.client, &invitation, &mut on_invite);
        let (invited, joined) = tokio::join!(inviting, joining);
        invited.unwrap();
        Seat::new(joined.unwrap().0, url)
    }

    /// The relay's address.
    pub fn url(&self) -> String {
        self.relay.url()
    }

    /// The folder of a book.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.folders.path().join(name)
    }
}

impl Hand {
    /// Moves it to a moment.
    pub fn set(&self, ms: i64) {
        self.0.store(ms, SeqCst);
    }

    /// Moves it on.
    pub fn advance_minutes(&self, minutes: i64) {
        self.0.fetch_add(minutes * 60_000, SeqCst);
    }

    /// The clock as a book takes it.
    pub fn handle(&self) -> Clock {
        let hand = self.clone();
        Box::new(move || Now {
            ms: hand.0.load(SeqCst),
            tz: 60,
        })
    }

    fn for_the_relay(&self) -> relay::Clock {
        let hand = self.clone();
        relay::Clock::of(move || Duration::from_millis(hand.0.load(SeqCst).unsigned_abs()))
    }
}

impl Seat {
    fn new(book: Book, url: &str) -> Self {
        let client = sync::Client::new(url).unwrap();
        Self { book, client }
    }

    /// Syncs once.
    pub async fn sync(&self) -> Report {
        self.book.sync(&self.client).await.unwrap()
    }

    /// Syncs until there is nothing new.
    pub async fn settle(&self) {
        while self.sync().await.requests > 1 {}
    }
}
