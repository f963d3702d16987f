//! The newcomer's side: she types a code, compares digits, and gets a book.

use super::{JoinEvent, Joined, other_declined};
use crate::{
    Book, Client, Clock, Code, Failure, Folder,
    book::{self, APP, check_passphrase},
    folder::Content,
    team::{role_ids, tidy_name},
};
use protocol::{
    Chain, limits,
    meet::{Answer, Bundle},
};
use std::path::Path;
use store::StoreFault;
use sync::{
    Me,
    desk::names,
    enrol,
    meet::{Joining, Mailbox, split},
    session,
};
use vault::DeviceKeys;

impl Book {
    /// Comes into a team with a code, and ends after the first sync. A damaged book in the folder is moved aside first.
    ///
    /// A first sync that fails is told in [`Joined::unsynced`]: the book is there, and the next sync goes on.
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
        let yes = tell(JoinEvent::Check(joining.compared.digits.clone()));
        // The lead hears it either way: nobody is taken in before both have said yes.
        if !joining.say(Answer { yes }).await? {
            return Err(if yes { other_declined() } else { Code::Declined.into() });
        }
        let verdict = joining.verdict(limits::MEET_SECONDS).await?;
        let entry = verdict.ok_or_else(other_declined)?;
        tell(JoinEvent::Admitted);
        let fetched = enrol::fetch_chain(&client, &keys, &joining.offer, entry).await?;
        let me = Me::new(keys, fetched.chain, clock, APP);
        let book = Self::make(folder, passphrase, me, (&fetched.links, &relay), |_, _| Ok(()))?;
        let synced = {
            let _turn = book.turn.lock().await;
            session::first_sync(&book.desk, &client, fetched.answer).await
        };
        let joined = {
            let desk = book.hold();
            let member = book::own_member(&desk.me).ok_or(Code::RelayNonsense)?;
            Joined {
                member: member.to_string(),
                device: desk.me.device().to_string(),
                team: desk.me.team().to_string(),
                name,
                roles: role_ids(desk.me.roles()),
                unsynced: synced.err().map(Failure::from),
                unheard: None,
            }
        };
        Ok((book, joined))
    }
}

/// The folder, free for a new book. A good book stays; a damaged one is moved aside, never deleted.
fn vacant(path: &Path, passphrase: &str, tell: &mut dyn FnMut(JoinEvent) -> bool) -> Result<Folder, Failure> {
    let folder = Folder::for_new(path)?;
    let unsent = match folder.content() {
        Content::Nothing => return Ok(folder),
        Content::WithoutKey => None,
        Content::Book => unsent_of_damaged(&folder, passphrase)?,
    };
    let (folder, aside) = folder.move_aside()?;
    tell(JoinEvent::MovedAside(aside, unsent));
    Ok(folder)
}

/// What could be read as unsent in a damaged book. Every other reason not to open it is a failure: a disk that can't be
/// read now says nothing about the book.
fn unsent_of_damaged(folder: &Folder, passphrase: &str) -> Result<Option<u64>, Failure> {
    let key = match folder.unlock(passphrase) {
        Ok(key) => key,
        Err(failure) if failure.code == Code::WrongPassphrase => return Err(Code::BookExists.into()),
        Err(failure) => return damage(failure).map(|()| None),
    };
    let book = match store::Book::open(&folder.database(), &key.hex()) {
        Ok(book) => book,
        Err(fault) => return damage(fault).map(|()| None),
    };
    match book.read(whole) {
        Ok(true) => return Err(Code::BookExists.into()),
        Ok(false) => {}
        Err(fault) => damage(fault)?,
    }
    let unsent = book.read(|view| view.unsent());
    Ok(unsent.ok().map(|unsent| unsent.changes + unsent.acts))
}

/// Nothing when the fault is damage; otherwise what it is.
fn damage(fault: impl Into<Failure>) -> Result<(), Failure> {
    let failure = fault.into();
    match failure.code {
        Code::BookDamaged => Ok(()),
        _ => Err(failure),
    }
}

/// Whether a book that opens can be read to its end, and knows whose it is.
fn whole(view: &store::View<'_>) -> Result<bool, StoreFault> {
    let keys = view.meta(names::KEYS)?.is_some_and(|keys| keys.len() == 64);
    Ok(keys && Chain::replay(&view.links(0)?).is_ok() && view.is_whole()?)
}

#[cfg(test)]
mod tests;
