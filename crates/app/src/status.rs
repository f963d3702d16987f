//! Where everything stands, said only on proof.

use crate::{
    Book, Failure,
    book::{self, member_name, member_of, moment, own_member},
    team::role_ids,
};
use domain::{DocumentId, Person};
use store::{EntryState, View};
use sync::{Me, desk::names, standing};

/// The state of a book.
#[derive(Debug, serde::Serialize)]
pub struct Status {
    /// The team's id.
    pub team: String,
    /// The member whose book it is.
    pub member: String,
    /// Her name, or her member id while the name has not arrived.
    pub name: String,
    /// Her roles.
    pub roles: Vec<&'static str>,
    /// The relay's address.
    pub relay: String,
    /// Changes and acts that the relay does not have.
    pub unsent: u64,
    /// Entries, parts and acts that lack something which may still arrive.
    pub waiting: u64,
    /// Entries, parts and acts that were refused.
    pub quarantined: u64,
    /// The chain's head here.
    pub chain_seq: u32,
    /// Every round, newest first.
    pub rounds: Vec<RoundStanding>,
    /// What waits or is quarantined, one by one.
    pub items: Vec<Item>,
    /// Two truths, by code.
    pub alarms: Vec<AlarmShown>,
    /// When another copy of this book was seen to write; null if never.
    pub other_copy: Option<String>,
}

/// Where a round stands.
#[derive(Clone, Debug, serde::Serialize, ts_rs::TS)]
pub struct RoundStanding {
    /// Which.
    pub id: DocumentId,
    /// `here`, `relay` or `lead`.
    #[ts(type = "\"here\" | \"relay\" | \"lead\"")]
    pub state: &'static str,
    /// With `lead`: since when there are changes that she is not proven to have.
    pub except_since: Option<String>,
    /// With `relay`: when this device saw that all of it was there, if it was noted.
    pub relay_at: Option<String>,
    /// The lead who has it.
    pub lead: Option<LeadShown>,
}

/// A lead who has a round.
#[derive(Clone, Debug, serde::Serialize, ts_rs::TS)]
pub struct LeadShown {
    /// Her name, or her member id while the name has not arrived.
    pub name: String,
    /// When she said so, by her device's clock.
    pub at: String,
}

/// Something that waits or is quarantined.
#[derive(Clone, Debug, serde::Serialize, ts_rs::TS)]
pub struct Item {
    /// `entry`, `part` or `act`.
    pub what: &'static str,
    /// `waiting` or `quarantined`.
    pub state: &'static str,
    /// Why.
    pub reason: String,
    /// Who sent it, by name where it is known.
    pub from: Option<String>,
    /// The document, where it is known.
    pub document: Option<DocumentId>,
}

/// An alarm.
#[derive(Clone, Debug, serde::Serialize, ts_rs::TS)]
pub struct AlarmShown {
    /// Which.
    pub code: String,
    /// When it was raised.
    pub at: String,
}

impl Book {
    /// Where everything stands.
    pub fn status(&self) -> Result<Status, Failure> {
        let desk = self.hold();
        let me = &desk.me;
        desk.book.read(|view| {
            let people = book::people(view)?;
            let items = items(view, me, &people)?;
            let name = |device: &protocol::DeviceId| name_of(me, &people, device);
            let count = |state: &str| items.iter().filter(|item| item.state == state).count() as u64;
            let unsent = view.unsent()?;
            let rounds = view.newest_rounds(u32::MAX)?;
            let rounds = rounds.iter().map(|row| standing_of(view, me, &people, row.document));
            Ok(Status {
                team: me.team().to_string(),
                member: own_member(me).map(|member| member.to_string()).unwrap_or_default(),
                name: name(&me.device()).unwrap_or_default(),
                roles: role_ids(me.roles()),
                relay: view.meta_text(names::RELAY)?.unwrap_or_default(),
                unsent: unsent.changes + unsent.acts,
                waiting: count("waiting"),
                quarantined: count("quarantined"),
                chain_seq: me.chain.head().0,
                rounds: rounds.collect::<Result<_, _>>()?,
                alarms: alarms(view)?,
                other_copy: other_copy(view)?,
                items,
            })
        })
    }

    /// What waits or is quarantined, one by one.
    pub fn items(&self) -> Result<Vec<Item>, Failure> {
        let desk = self.hold();
        desk.book.read(|view| items(view, &desk.me, &book::people(view)?))
    }

    /// When another copy of this book was last seen to write; nothing if never. Compared before and after a sync it
    /// tells whether that is news.
    pub fn other_copy(&self) -> Result<Option<String>, Failure> {
        self.hold().book.read(other_copy)
    }
}

fn items(view: &View<'_>, me: &Me, people: &[Person]) -> Result<Vec<Item>, Failure> {
    let items = view.open_items()?.into_iter().map(|item| Item {
        what: item.what,
        state: match item.state {
            EntryState::Waiting => "waiting",
            _ => "quarantined",
        },
        reason: item.reason,
        from: item.author.and_then(|device| name_of(me, people, &device)),
        document: item.document,
    });
    Ok(items.collect())
}

/// The name of whose device it is, or her member id while the name has not arrived.
fn name_of(me: &Me, people: &[Person], device: &protocol::DeviceId) -> Option<String> {
    member_of(me, device).map(|member| member_name(people, member).unwrap_or_else(|| member.to_string()))
}

/// Two truths, by code.
pub(crate) fn alarms(view: &View<'_>) -> Result<Vec<AlarmShown>, Failure> {
    let alarms = view.alarms()?.into_iter();
    Ok(alarms.map(|(code, at)| AlarmShown { code, at: moment(at) }).collect())
}

pub(crate) fn other_copy(view: &View<'_>) -> Result<Option<String>, Failure> {
    let seen = view.meta_number(names::OTHER_COPY)?;
    Ok((seen > 0).then(|| moment(i64::try_from(seen).unwrap_or_default())))
}

/// Where one round stands. `people` are read once by whoever asks about many rounds.
pub(crate) fn standing_of(
    view: &View<'_>,
    me: &Me,
    people: &[Person],
    id: DocumentId,
) -> Result<RoundStanding, Failure> {
    let standing = standing::of(view, id)?;
    let lead = standing.lead.map(|(device, at)| {
        let member = member_of(me, &device);
        let name = member.map(|member| member_name(people, member).unwrap_or_else(|| member.to_string()));
        LeadShown {
            name: name.unwrap_or_default(),
            at: moment(at),
        }
    });
    Ok(RoundStanding {
        id,
        state: standing.state.id(),
        except_since: standing.except_since.map(moment),
        relay_at: standing.relay.map(moment),
        lead,
    })
}
