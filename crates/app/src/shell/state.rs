//! What a screen must know before it shows anything.

use super::{Connection, OpenBook, Settings, Shell, connection::connection, keep::Seen};
use crate::{
    Book, Failure,
    book::{catalogue, member_name, own_member, own_person, people},
    day::service_date,
    team::{TEAM_NAME, role_ids},
};
use domain::{DocumentId, PersonId};
use protocol::Role;
use serde::Serialize;
use sync::{Now, desk::names};

/// Whether there is a book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum BookState {
    /// None; somebody has to make a team, join one, or look at the demo.
    None,
    /// There is one, and it takes its passphrase.
    Locked,
    /// It is closed, and a stranger has the screen.
    Showing,
    /// It is open.
    Open,
}

/// What a screen must know before it shows anything.
#[derive(Clone, Debug, Serialize, ts_rs::TS)]
pub struct ShellState {
    /// Whether there is a book.
    pub book: BookState,
    /// Whether the open book is the demo, or what is shown is of the demo.
    pub demo: bool,
    /// Whose book is open.
    pub me: Option<Me>,
    /// The settings.
    pub settings: Settings,
    /// How the open book stands with the relay.
    pub connection: Connection,
    /// The round about which something was typed last and not written yet.
    pub last_round: Option<DocumentId>,
    /// For how many seconds the next passphrase waits, after wrong ones.
    pub passphrase_after: u64,
    /// The version of the app.
    pub version: String,
}

/// Whose book is open, and when.
#[derive(Clone, Debug, Serialize, ts_rs::TS)]
pub struct Me {
    /// The member's id.
    pub member: String,
    /// The colleague she is, once the people document has arrived.
    pub person: Option<PersonId>,
    /// Her name, or her member id while it has not arrived.
    pub name: String,
    /// Her roles.
    pub roles: Vec<&'static str>,
    /// The team's id.
    pub team: String,
    /// The team's name, once the catalogue has arrived.
    pub team_name: Option<String>,
    /// The names of all leads, her own among them.
    pub leads: Vec<String>,
    /// The relay's address; empty in the demo.
    pub relay: String,
    /// The service date now: before six in the morning it is still yesterday.
    pub today: String,
    /// The time of the device, `HH:MM`.
    pub now: String,
}

impl Shell {
    /// What a screen must know before it shows anything. It reads the book, so it may block.
    pub fn state(&self) -> Result<ShellState, Failure> {
        let (settings, open, left) = {
            let held = self.held();
            let open: Option<(OpenBook, bool, Seen)> = held
                .open
                .as_ref()
                .map(|opened| (opened.book.clone(), opened.demo, opened.link.seen().clone()));
            (held.settings.clone(), open, held.wrong.left())
        };
        let mut state = ShellState {
            book: self.book_state(),
            demo: self.shown().is_some_and(|showing| showing.demo),
            me: None,
            settings,
            connection: Connection::default(),
            last_round: None,
            // A part of a second is waited for as well.
            passphrase_after: left.as_millis().div_ceil(1000) as u64,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        };
        if let Some((book, demo, seen)) = open {
            state.book = BookState::Open;
            state.demo = demo;
            state.me = Some(me(&book)?);
            state.connection = connection(&book, &seen)?;
            state.last_round = book.hold().book.read(|view| view.newest_draft())?;
        }
        Ok(state)
    }
}

fn me(book: &Book) -> Result<Me, Failure> {
    let desk = book.hold();
    let me = &desk.me;
    desk.book.read(|view| {
        let people = people(view)?;
        let named = |member| member_name(&people, member).unwrap_or_else(|| member.to_string());
        let own = own_member(me);
        let leads = me.chain.members().filter(|(_, roles)| roles.has(Role::Lead));
        let now = me.now();
        Ok(Me {
            member: own.map(|member| member.to_string()).unwrap_or_default(),
            person: own_person(me, &people).map(|person| person.id),
            name: own.map(named).unwrap_or_default(),
            roles: role_ids(me.roles()),
            team: me.team().to_string(),
            team_name: catalogue(view)?.policy.get(TEAM_NAME).cloned(),
            leads: leads.map(|(member, _)| named(*member)).collect(),
            relay: view.meta_text(names::RELAY)?.unwrap_or_default(),
            today: service_date(now).to_string(),
            now: time_of_day(now),
        })
    })
}

fn time_of_day(now: Now) -> String {
    let minutes = now.ms.div_euclid(60_000).saturating_add(now.tz).rem_euclid(24 * 60);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
