//! Making a team, and who is in it.

use crate::{
    Book, Client, Clock, Code, Failure, Folder,
    book::{self, APP, catalogue, check_passphrase, member_name, moment},
    flyers::is_direction,
    folder::Content,
};
use documents::{CatalogueEdit, Document, PersonEdit};
use domain::PersonId;
use protocol::{
    Ack, Chain, MemberId, Roles, Space,
    chain::Body,
    frames::{ChainRequest, Frame},
};
use serde::Serialize;
use std::{collections::BTreeMap, path::Path};
use store::Write;
use sync::{Me, edit, rings};
use vault::{DeviceKeys, Secret};

/// The policy under which a team's name is kept: in the catalogue, never in the chain.
pub(crate) const TEAM_NAME: &str = "team_name";

/// A team that was just made.
#[derive(Debug, Serialize)]
pub struct TeamCreated {
    /// Its id.
    pub team: String,
    /// The founder's device.
    pub device: String,
    /// The founder.
    pub member: String,
}

/// A team as its members see it.
#[derive(Clone, Debug, Serialize, ts_rs::TS)]
#[ts(rename = "TeamPage")]
pub struct TeamShown {
    /// Its id.
    pub team: String,
    /// Its name, once the catalogue has arrived.
    pub name: Option<String>,
    /// Who is in it.
    pub members: Vec<MemberShown>,
}

/// A member.
#[derive(Clone, Debug, Serialize, ts_rs::TS)]
#[ts(rename = "MemberPage")]
pub struct MemberShown {
    /// Her id.
    pub member: String,
    /// Her name, once it has arrived.
    pub name: Option<String>,
    /// Her roles.
    pub roles: Vec<&'static str>,
    /// Whether it is she who looks.
    pub me: bool,
    /// Her devices.
    pub devices: Vec<DeviceShown>,
}

/// A device.
#[derive(Clone, Debug, Serialize, ts_rs::TS)]
#[ts(rename = "DevicePage")]
pub struct DeviceShown {
    /// Its id.
    pub device: String,
    /// The latest time it gave itself in anything that arrived; null when nothing did.
    pub last_seen: Option<String>,
    /// Whether it is the one that shows this.
    pub this: bool,
}

impl Book {
    /// Makes a team at a relay, and the founder's book. Nothing is made here when the relay can't be reached.
    pub async fn create_team(
        folder: &Path,
        passphrase: &str,
        clock: Clock,
        name: &str,
        member: &str,
        relay: &str,
    ) -> Result<(Self, TeamCreated), Failure> {
        check_passphrase(passphrase)?;
        let (name, member_name) = (tidy_name(name)?, tidy_name(member)?);
        let folder = vacant(folder)?;
        let client = Client::new(relay).map_err(|_| Failure::input("relay_address"))?;
        let (me, genesis, member) = found(clock)?;
        // The founder's own ring, so that the relay does not think that she lacks one.
        let ring = rings::make(&me, me.device(), &me.keys.kem_key())?;
        let request = ChainRequest {
            entries: vec![genesis.clone()],
            kem_keys: vec![me.keys.kem_key()],
            rings: ring.map(|ring| ring.encode()).into_iter().collect(),
        };
        client.found(request.encode()).await?;
        let created = TeamCreated {
            team: me.team().to_string(),
            device: me.device().to_string(),
            member: member.to_string(),
        };
        let book = Self::make(folder, passphrase, me, (&[genesis], relay), |write, me| {
            first_records(write, me, &name, (&member_name, member))
        })?;
        Ok((book, created))
    }

    /// Makes a team of one that has no relay: nothing of it ever leaves the device.
    pub(crate) fn create_alone(
        folder: &Path,
        passphrase: &str,
        clock: Clock,
        name: &str,
        member: &str,
    ) -> Result<Self, Failure> {
        let folder = vacant(folder)?;
        let (me, genesis, id) = found(clock)?;
        Self::make(folder, passphrase, me, (&[genesis], ""), |write, me| {
            first_records(write, me, name, (member, id))
        })
    }

    /// Who is in the team.
    pub fn team(&self) -> Result<TeamShown, Failure> {
        let desk = self.hold();
        let me = &desk.me;
        desk.book.read(|view| {
            let people = book::people(view)?;
            let mut seen: BTreeMap<_, i64> = view.last_entry_times()?.into_iter().collect();
            for space in me.roles().readable() {
                for ack in view
                    .acks(space.number())?
                    .iter()
                    .filter_map(|bytes| Ack::parse(bytes).ok())
                {
                    let at = seen.entry(ack.device).or_insert(ack.at);
                    *at = (*at).max(ack.at);
                }
            }
            seen.insert(me.device(), me.now().ms);
            let members = me.chain.members().map(|(member, roles)| MemberShown {
                member: member.to_string(),
                name: member_name(&people, *member),
                roles: role_ids(roles),
                me: Some(*member) == book::own_member(me),
                devices: me
                    .chain
                    .devices()
                    .filter(|(_, device)| device.member == *member)
                    .map(|(device, _)| DeviceShown {
                        device: device.to_string(),
                        last_seen: seen.get(device).filter(|at| **at > 0).map(|at| moment(*at)),
                        this: *device == me.device(),
                    })
                    .collect(),
            });
            let name = catalogue(view)?.policy.get(TEAM_NAME).cloned();
            Ok(TeamShown {
                team: me.team().to_string(),
                name,
                members: members.collect(),
            })
        })
    }
}

/// A folder for a book that is about to be made, with nothing in it that could be one.
fn vacant(path: &Path) -> Result<Folder, Failure> {
    let folder = Folder::for_new(path)?;
    match folder.content() {
        Content::Nothing => Ok(folder),
        Content::Book => Err(Code::BookExists.into()),
        Content::WithoutKey => Err(Code::BookDamaged.into()),
    }
}

/// The people and the catalogue exist from the first moment, so that no two devices make them.
fn first_records(write: &Write<'_>, me: &Me, team: &str, founder: (&str, MemberId)) -> Result<(), Failure> {
    let writer = edit::writer(me);
    let (name, member) = founder;
    let founder = PersonEdit {
        name: Some(name.to_owned()),
        member: Some(Some(PersonId(member.0))),
        ..PersonEdit::default()
    };
    let names = CatalogueEdit {
        policy: BTreeMap::from([(TEAM_NAME.to_owned(), Some(team.to_owned()))]),
        ..CatalogueEdit::default()
    };
    let people = Document::create_people(&[(PersonId(vault::random()), founder)], &writer)?;
    let catalogue = Document::create_catalogue(&names, &writer)?;
    for (document, change) in [people, catalogue] {
        edit::add(write, me, Space::Common, edit::fresh_id(), &document, &change)?;
    }
    Ok(())
}

/// Draws keys and secrets and signs the genesis entry.
fn found(clock: Clock) -> Result<(Me, Vec<u8>, MemberId), Failure> {
    let keys = DeviceKeys::generate();
    let roles = Roles::founder();
    let member = MemberId(vault::random());
    let spaces: Vec<(Space, Secret)> = roles.readable().map(|space| (space, Secret::generate())).collect();
    // Commitments bind the team's id, which is the hash of the entry that carries them: genesis commits to the zero
    // team, as its own team field is zero (decisions/0003).
    let zero = protocol::TeamId::default();
    let body = Body::Genesis {
        sign_key: keys.sign_key(),
        kem_hash: keys.kem_hash(),
        member,
        roles,
        recovery: Vec::new(),
        commits: spaces
            .iter()
            .map(|(space, secret)| (*space, secret.commitment(zero, space.number(), 1)))
            .collect(),
    };
    let at = clock().ms;
    let genesis = keys.sign_link(None, at, &body);
    let chain = Chain::begin(&genesis).map_err(|_| Code::BookDamaged)?;
    let mut me = Me::new(keys, chain, clock, APP);
    me.secrets
        .extend(spaces.into_iter().map(|(space, secret)| ((space.number(), 1), secret)));
    Ok((me, genesis, member))
}

/// A name of a team, a person or a place: not empty, one line, at most 80 characters, none of which turns the others around.
pub(crate) fn tidy_name(name: &str) -> Result<String, Failure> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > 80 || name.chars().any(is_direction) {
        return Err(Failure::input("name"));
    }
    Ok(name.to_owned())
}

pub(crate) fn role_ids(roles: Roles) -> Vec<&'static str> {
    roles.iter().map(|role| role.id()).collect()
}
