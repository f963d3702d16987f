//! Inviting and joining: a code, six digits that people compare, and a first sync.

use crate::{
    Book, Client, Clock, Code, Failure, Folder,
    book::{self, APP, check_passphrase, people_document},
    folder::Content,
    team::{role_ids, tidy_name},
};
use documents::PersonEdit;
use domain::PersonId;
use protocol::{
    DeviceId, MemberId, Role, Roles, limits,
    meet::{Bundle, Verdict},
};
use std::path::{Path, PathBuf};
use store::StoreFault;
use sync::{
    Me, edit, enrol,
    meet::{Inviting, Joining, Mailbox, split},
    session,
};
use vault::{DeviceKeys, meet::new_code};

/// Whom a lead lets in.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// What she may do.
    pub roles: Roles,
    /// The name the lead gives; the newcomer's own word otherwise. The name of a member means: another device of hers.
    pub name: Option<String>,
    /// Seconds that the code lives, at most 120.
    pub seconds: u64,
}

/// What happens while an invitation waits.
#[derive(Clone, Debug)]
pub enum Invited {
    /// The code to pass on.
    Code(String),
    /// The digits to compare; the answer decides.
    Check(String),
}

/// What happens while joining.
#[derive(Clone, Debug)]
pub enum JoinEvent {
    /// A damaged book was moved there; how many of its changes and acts the relay never got, if that could be read.
    MovedAside(PathBuf, Option<u64>),
    /// The digits to compare; the answer decides.
    Check(String),
}

/// Who came in.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Joined {
    /// Whose device it is.
    pub member: String,
    /// The device.
    pub device: String,
    /// The team.
    #[serde(skip)]
    pub team: String,
    /// Her name.
    #[serde(skip)]
    pub name: String,
    /// What she may do.
    pub roles: Vec<&'static str>,
}

impl Book {
    /// Lets a device in. `tell` hears what happens, and answers the digits with yes or no.
    pub async fn invite(
        &self,
        client: &Client,
        invitation: &Invitation,
        tell: &mut dyn FnMut(Invited) -> bool,
    ) -> Result<Joined, Failure> {
        if !self.roles().has(Role::Lead) || invitation.roles.is_empty() {
            return Err(Code::NotAllowed.into());
        }
        let name = invitation.name.as_deref().map(tidy_name).transpose()?;
        // The chain's head, and a session to open the mailbox with.
        self.sync(client).await?;
        let token = enrol::token(&self.hold())?;
        let code = new_code();
        let seconds = invitation.seconds.clamp(1, limits::MEET_SECONDS);
        let mailbox = Mailbox::of_code(client, &code);
        mailbox.open(&token, seconds).await?;
        tell(Invited::Code(format!("{}#{code}", self.relay()?)));
        let answer = self
            .receive(client, invitation.roles, name, mailbox, seconds, tell)
            .await;
        // A verdict is left for the newcomer to fetch; nobody else can use the code any more. Without one the code is
        // closed, and if the relay is gone, its clock closes it.
        let spoken = match &answer {
            Ok(_) => true,
            Err(failure) => failure.code == Code::Declined,
        };
        if !spoken {
            let _ = Mailbox::of_code(client, &code).close(&token).await;
        }
        answer
    }

    async fn receive(
        &self,
        client: &Client,
        roles: Roles,
        name: Option<String>,
        mailbox: Mailbox<'_>,
        seconds: u64,
        tell: &mut dyn FnMut(Invited) -> bool,
    ) -> Result<Joined, Failure> {
        let offer = enrol::offer(&self.hold());
        let inviting = Inviting::begin(mailbox, &offer, seconds).await?;
        if !tell(Invited::Check(inviting.compared.digits.clone())) {
            inviting.answer(&Verdict::Declined).await?;
            return Err(Code::Declined.into());
        }
        let person = self.seat(&inviting.bundle, name)?;
        let entry = enrol::admit(&self.desk, client, &inviting.bundle, person.member, roles).await?;
        // Her name travels before she does: her first sync brings it.
        self.write_seat(&person)?;
        self.sync(client).await?;
        inviting.answer(&Verdict::Welcome(entry)).await?;
        let device = DeviceId::of_key(&inviting.bundle.sign_key);
        let desk = self.hold();
        Ok(Joined {
            member: person.member.to_string(),
            device: device.to_string(),
            team: desk.me.team().to_string(),
            name: person.name,
            roles: role_ids(desk.me.chain.roles(&device)),
        })
    }

    /// Which member a newcomer becomes. Only the lead's own word makes her another device of somebody who is in the
    /// team: a newcomer who calls herself Noor does not get what Noor may do.
    fn seat(&self, bundle: &Bundle, given: Option<String>) -> Result<Seat, Failure> {
        let name = match &given {
            Some(name) => name.clone(),
            None => tidy_name(&bundle.name)?,
        };
        let people = self.hold().book.read(book::people)?;
        let known = people.iter().filter(|person| person.name == name && !person.retired);
        let (members, others): (Vec<_>, Vec<_>) = known.partition(|person| person.member.is_some());
        let member = members
            .first()
            .and_then(|person| person.member)
            .filter(|_| given.is_some());
        Ok(Seat {
            member: member.map_or_else(|| MemberId(vault::random()), |member| MemberId(member.0)),
            person: if member.is_some() {
                None
            } else {
                Some(others.first().map(|person| person.id))
            },
            name,
        })
    }

    fn write_seat(&self, seat: &Seat) -> Result<(), Failure> {
        let Some(person) = seat.person else { return Ok(()) };
        let edit = PersonEdit {
            name: Some(seat.name.clone()),
            member: Some(Some(PersonId(seat.member.0))),
            ..PersonEdit::default()
        };
        self.edit_person(person.unwrap_or_else(|| PersonId(vault::random())), edit)
    }

    pub(crate) fn edit_person(&self, person: PersonId, change: PersonEdit) -> Result<(), Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        let (id, mut document) = book.read(|view| {
            let id = people_document(view)?.ok_or(Code::NotFound)?;
            Ok::<_, Failure>((id, edit::open(view, id)?))
        })?;
        let Some(change) = document.edit_people(&[(person, change)], &edit::writer(me))? else {
            return Ok(());
        };
        book.write(|write| edit::change(write, me, id, &document, &change).map_err(Failure::from))?;
        Ok(())
    }

    /// Comes into a team with a code, and ends after the first sync. A damaged book in the folder is moved aside first.
    pub async fn join(
        folder: &Path,
        passphrase: &str,
        clock: Clock,
        code: &str,
        name: &str,
        tell: &mut dyn FnMut(JoinEvent) -> bool,
    ) -> Result<(Self, Joined), Failure> {
        check_passphrase(passphrase)?;
        let name = tidy_name(name)?;
        let (relay, code) = split(code).ok_or(Code::CodeWrong)?;
        let client = Client::new(&relay).map_err(|_| Code::CodeWrong)?;
        let folder = vacant(folder, passphrase, tell)?;
        let keys = DeviceKeys::generate();
        let bundle = Bundle {
            nonce: vault::random(),
            sign_key: keys.sign_key(),
            kem_key: keys.kem_key(),
            name: name.clone(),
            app: APP.to_owned(),
        };
        let mailbox = Mailbox::of_code(&client, &code);
        let joining = Joining::begin(mailbox, &bundle, limits::MEET_SECONDS).await?;
        if !tell(JoinEvent::Check(joining.compared.digits.clone())) {
            return Err(Code::Declined.into());
        }
        let entry = joining.verdict(limits::MEET_SECONDS).await?.ok_or(Code::Declined)?;
        let fetched = enrol::fetch_chain(&client, &keys, &joining.offer, entry).await?;
        let me = Me::new(keys, fetched.chain, clock, APP);
        let book = Self::make(folder, passphrase, me, &fetched.links, &relay)?;
        session::first_sync(&book.desk, &client, fetched.answer).await?;
        let joined = {
            let desk = book.hold();
            let member = book::own_member(&desk.me).ok_or(Code::RelayNonsense)?;
            Joined {
                member: member.to_string(),
                device: desk.me.device().to_string(),
                team: desk.me.team().to_string(),
                name,
                roles: role_ids(desk.me.roles()),
            }
        };
        Ok((book, joined))
    }
}

/// A newcomer's place among the people.
struct Seat {
    member: MemberId,
    name: String,
    /// Nothing when she is in the people already as this member; the colleague she is, if she was known without a device.
    person: Option<Option<PersonId>>,
}

/// The folder, free for a new book. A good book stays; a damaged one is moved aside, never deleted.
fn vacant(path: &Path, passphrase: &str, tell: &mut dyn FnMut(JoinEvent) -> bool) -> Result<Folder, Failure> {
    let folder = Folder::for_new(path)?;
    let unsent = match folder.content() {
        Content::Nothing => return Ok(folder),
        Content::WithoutKey => None,
        Content::Book => match folder.unlock(passphrase) {
            Ok(key) => match store::Book::open(&folder.database(), &key.hex()) {
                Ok(book) => match whole(&book) {
                    Ok(()) => return Err(Code::BookExists.into()),
                    Err(_) => book
                        .read(|view| view.unsent())
                        .ok()
                        .map(|unsent| unsent.changes + unsent.acts),
                },
                Err(StoreFault::Newer) => return Err(Code::BookNewer.into()),
                Err(_) => None,
            },
            Err(failure) if failure.code == Code::BookDamaged => None,
            Err(failure) if failure.code == Code::WrongPassphrase => return Err(Code::BookExists.into()),
            Err(failure) => return Err(failure),
        },
    };
    let (folder, aside) = folder.move_aside()?;
    tell(JoinEvent::MovedAside(aside, unsent));
    Ok(folder)
}

/// Whether a book that opens can be read to its end.
fn whole(book: &store::Book) -> Result<(), StoreFault> {
    book.read(|view| {
        view.links(0)?;
        for row in view.documents()? {
            view.document_bytes(row.id)?;
        }
        view.entries_without_number(0).map(|_| ())
    })
}
