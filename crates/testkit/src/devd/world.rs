//! A team with its relay, each colleague's app on a port of its own, and a way to make things happen to them.

mod control;

use super::{Devd, guard::random, offered, set};
use crate::{Colleague, FixedClock, PASSPHRASE, TrueRelay, team::joins};
use app::{Book, SharedClock, Shell};
use axum::Router;
use protocol::{Role, Roles};
use serde_json::{Value, json};
use std::{path::PathBuf, str::FromStr, sync::Arc};
use tokio::{net::TcpListener, task::JoinHandle};

/// Tuesday 24 November 2026, 23:05 in The Hague.
const NIGHT: i64 = 1_795_557_900_000;

/// What sort of world.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The folder of all books and of the relay.
    pub data: PathBuf,
    /// The built screens.
    pub ui: Option<PathBuf>,
    /// Who is in the team; the first makes it.
    pub people: Vec<Person>,
    /// Import the synthetic year, from this folder, and review it but for its last days.
    pub year: Option<PathBuf>,
    /// Nothing in the books but the team.
    pub empty: bool,
    /// Open all books, so that nobody types a passphrase.
    pub unlocked: bool,
    /// This machine's clock instead of one that stands still.
    pub real_clock: bool,
    /// The port of the first app, the next one for the second, and so on; 0 for ports of the system's choice.
    pub port: u16,
}

/// Somebody, as `noor:lead+fieldworker`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Her name in lower case: her folder, and her path of the control.
    pub key: String,
    /// Her name.
    pub name: String,
    /// Her roles. The first person founds the team and has a founder's.
    pub roles: Roles,
}

/// A world that runs. Dropped, it ends.
pub struct World {
    stage: Arc<Stage>,
    control: String,
    serving: JoinHandle<()>,
}

struct Stage {
    relay: tokio::sync::Mutex<TrueRelay>,
    clock: FixedClock,
    real_clock: bool,
    seats: Vec<(Person, PathBuf, Devd)>,
    secret: String,
}

impl FromStr for Person {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (key, roles) = text.split_once(':').unwrap_or((text, "fieldworker"));
        let plain = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase());
        if !plain {
            return Err(format!("{key:?}: a name in lower-case letters was expected"));
        }
        let roles: Result<Roles, String> = roles
            .split('+')
            .map(|role| role.parse::<Role>().map_err(|_| format!("{role:?} is no role")))
            .collect();
        let mut letters = key.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        Ok(Self {
            key: key.to_owned(),
            name: first.into_iter().chain(letters).collect(),
            roles: roles?,
        })
    }
}

impl World {
    /// Makes it: relay, team, colleagues, records, apps.
    pub async fn begin(wanted: Wanted) -> std::io::Result<Self> {
        let clock = FixedClock::at(match wanted.real_clock {
            true => Shell::system_clock()().ms,
            false => NIGHT,
        });
        let relay = TrueRelay::start_in(wanted.data.join("relay")).await;
        let people = colleagues(&wanted, &relay, &clock).await;
        if let (Some(year), Some(lead)) = (&wanted.year, people.first()) {
            lead.book()
                .import(year, &app::import::ImportOptions::default(), &mut |_| {})
                .expect("the year is imported");
            lead.book().review_example().expect("the year is reviewed");
        }
        if !wanted.empty {
            if let Some(lead) = people.first() {
                offered::offer(lead.book());
            }
            if wanted.year.is_none() {
                set::fill(&people).await;
            }
        }
        for person in people.iter().chain(&people) {
            person.sync().await;
        }
        drop(people);
        let mut seats = Vec::new();
        for (number, person) in wanted.people.iter().enumerate() {
            let data = wanted.data.join(&person.key);
            let shell = open(&data, shared(&clock, wanted.real_clock));
            if wanted.unlocked {
                shell.unlock(PASSPHRASE.into()).await.expect("the book opens");
            }
            let port = if wanted.port == 0 {
                0
            } else {
                wanted.port + number as u16
            };
            seats.push((person.clone(), data, Devd::serve(shell, wanted.ui.clone(), port).await?));
        }
        let stage = Arc::new(Stage {
            relay: tokio::sync::Mutex::new(relay),
            clock,
            real_clock: wanted.real_clock,
            seats,
            secret: random(),
        });
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let control = format!("http://{}/{}", listener.local_addr()?, stage.secret);
        let router = Router::new().fallback(control::answer).with_state(stage.clone());
        let serving = tokio::spawn(async move {
            // It ends with its task.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self {
            stage,
            control,
            serving,
        })
    }

    /// What a script must know: `{"relay", "control", "people": [{"name", "url", "passphrase"}]}`. The addresses are new
    /// each time, and each is good for one page.
    pub async fn told(&self) -> Value {
        let people: Vec<Value> = self
            .stage
            .seats
            .iter()
            .map(|(person, _, devd)| json!({"name": person.name, "url": devd.address(), "passphrase": PASSPHRASE}))
            .collect();
        let relay = self.stage.relay.lock().await.url();
        json!({"relay": relay, "control": self.control, "people": people})
    }

    /// Ends what goes on in every app, and closes every book.
    pub async fn end(self) {
        for (_, _, devd) in &self.stage.seats {
            devd.kill().await;
        }
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

fn open(data: &std::path::Path, clock: SharedClock) -> Shell {
    Shell::new(data, clock).expect("the folder can be used")
}

fn shared(clock: &FixedClock, real: bool) -> SharedClock {
    if real { Shell::system_clock() } else { clock.shared() }
}

/// The team's books, open: the first founds it, the others join.
async fn colleagues(wanted: &Wanted, relay: &TrueRelay, clock: &FixedClock) -> Vec<Colleague> {
    let mut people: Vec<Colleague> = Vec::new();
    for person in &wanted.people {
        let folder = wanted.data.join(&person.key).join("book");
        let colleague = match people.first() {
            None => {
                let url = relay.url();
                let made = Book::create_team(&folder, PASSPHRASE, clock.handle(), "Veldteam", &person.name, &url).await;
                let (book, _) = made.expect("the team is made");
                Colleague::new(&person.name, folder, clock.clone(), book, url)
            }
            Some(lead) => joins(lead, folder, &person.name, person.roles).await,
        };
        people.push(colleague);
    }
    people
}
