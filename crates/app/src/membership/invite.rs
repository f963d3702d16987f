//! The lead's side: she gives a code, compares digits, and takes a device into the team.

use super::{Invitation, Invited, Joined, mailbox::OpenMailbox, other_declined};
use crate::{
    Book, Client, Code, Failure, book,
    team::{role_ids, tidy_name},
};
use documents::PersonEdit;
use domain::PersonId;
use protocol::{DeviceId, MemberId, Role, meet::Bundle};
use std::time::Duration;
use sync::{
    enrol,
    meet::{Inviting, Mailbox},
    session,
};
use tokio::time::{Instant, timeout_at};
use vault::meet::new_code;

/// Time that a code must have left when a device is taken in, so that it can still be told.
const LEFT: Duration = Duration::from_secs(5);

impl Book {
    /// Lets a device in. `tell` hears what happens, and answers the digits with yes or no. No sync of this book begins
    /// before the invitation ends.
    pub async fn invite(
        &self,
        client: &Client,
        invitation: &Invitation,
        tell: &mut dyn FnMut(Invited) -> bool,
    ) -> Result<Joined, Failure> {
        if !self.roles().has(Role::Lead) || invitation.roles.is_empty() {
            return Err(Code::NotAllowed.into());
        }
        let invitation = Invitation {
            name: invitation.name.as_deref().map(tidy_name).transpose()?,
            ..invitation.clone()
        };
        let _turn = self.turn.lock().await;
        // The chain's head, and a session to open the mailbox with.
        session::sync(&self.desk, client).await?;
        let token = enrol::token(&self.hold())?;
        let relay = self.relay()?;
        let beside = Client::new(&relay).map_err(|_| Code::RelayNonsense)?;
        let code = new_code();
        let life = Life::of(invitation.seconds);
        let mailbox = Mailbox::of_code(client, &code);
        mailbox.open(&token, life.seconds).await?;
        let open = OpenMailbox::new(beside, token, code.clone());
        tell(Invited::Code(format!("{relay}#{code}")));
        let answer = self.receive(client, &invitation, mailbox, &open, &life, tell).await;
        match &answer {
            Ok(_) => open.leave(),
            Err(failure) if failure.code == Code::Declined => open.leave(),
            Err(_) => open.close().await,
        }
        answer
    }

    async fn receive(
        &self,
        client: &Client,
        invitation: &Invitation,
        mailbox: Mailbox<'_>,
        open: &OpenMailbox,
        life: &Life,
        tell: &mut dyn FnMut(Invited) -> bool,
    ) -> Result<Joined, Failure> {
        let offer = enrol::offer(&self.hold());
        let inviting = Inviting::begin(mailbox, &offer, life.seconds).await?;
        let listening = open.listen(life.seconds);
        let yes = tell(Invited::Check(inviting.compared.digits.clone(), listening.her_no()));
        let her_no = listening.said_no();
        drop(listening);
        if !yes {
            inviting.decline().await?;
            return Err(if her_no {
                other_declined()
            } else {
                Code::Declined.into()
            });
        }
        // People may have looked at the digits for long. Who can't be told any more is not taken in: her device would
        // be in the team, and she without a book.
        let left = life.admit_until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(Code::CodeExpired.into());
        }
        // Both must see the same digits: the newcomer's no is as good as the lead's.
        if !inviting.newcomer_agrees(left.as_secs() + 1).await? {
            return Err(other_declined());
        }
        inviting.still_open().await?;
        // What can fail here comes first; a name that is written for nobody is a colleague without a device.
        let seat = self.seat(&inviting.bundle, invitation.name.as_deref())?;
        self.write_seat(&seat)?;
        let entry = enrol::admit(&self.desk, client, &inviting.bundle, seat.member, invitation.roles).await?;
        // Her name travels before she does, so that her first sync brings it; but she is told whatever becomes of it.
        let synced = match timeout_at(life.tell_at, session::sync(&self.desk, client)).await {
            Ok(synced) => synced.map(|_| ()).map_err(Failure::from),
            Err(_) => Err(Code::RelayUnreachable.into()),
        };
        let heard = inviting.welcome(entry).await;
        let device = DeviceId::of_key(&inviting.bundle.sign_key);
        let desk = self.hold();
        Ok(Joined {
            member: seat.member.to_string(),
            device: device.to_string(),
            team: desk.me.team().to_string(),
            name: seat.name,
            roles: role_ids(desk.me.chain.roles(&device)),
            unsynced: synced.err(),
            unheard: heard.err().map(Failure::from),
        })
    }

    /// Which member a newcomer becomes. Only the lead's own word makes her another device of somebody who is in the
    /// team: a newcomer who calls herself Noor does not get what Noor may do.
    fn seat(&self, bundle: &Bundle, given: Option<&str>) -> Result<Seat, Failure> {
        let name = match given {
            Some(name) => name.to_owned(),
            None => tidy_name(&bundle.name)?,
        };
        let desk = self.hold();
        let people = desk.book.read(book::people)?;
        // A member who is not in the chain was written by an invitation that did not end: nobody with a device.
        let member_of = |person: &domain::Person| {
            let member = MemberId(person.member?.0);
            desk.me
                .chain
                .members()
                .any(|(known, _)| *known == member)
                .then_some(member)
        };
        let known = people.iter().filter(|person| person.name == name && !person.retired);
        let (members, others): (Vec<_>, Vec<_>) = known.partition(|person| member_of(person).is_some());
        let member = members
            .first()
            .and_then(|person| member_of(person))
            .filter(|_| given.is_some());
        Ok(Seat {
            member: member.unwrap_or_else(|| MemberId(vault::random())),
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
}

/// How long a code lives, by the clock of the lead's device. It begins before the relay's, so it ends before it too.
struct Life {
    seconds: u64,
    /// After this nobody is taken in.
    admit_until: Instant,
    /// The newcomer is told no later than this.
    tell_at: Instant,
}

impl Life {
    /// A code of so many seconds. One that lives for a few keeps a part of them.
    fn of(seconds: u64) -> Self {
        let seconds = seconds.clamp(1, protocol::limits::MEET_SECONDS);
        let (now, all) = (Instant::now(), Duration::from_secs(seconds));
        let left = LEFT.min(all / 4);
        Self {
            seconds,
            admit_until: now + (all - left),
            tell_at: now + (all - left / 2),
        }
    }
}

/// A newcomer's place among the people.
struct Seat {
    member: MemberId,
    name: String,
    /// Nothing when she is in the people already as this member; the colleague she is, if she was known without a device.
    person: Option<Option<PersonId>>,
}
