//! An open field book.

use crate::{Code, Failure, Folder, folder, online, page::Kept};
use domain::{Catalogue, DocumentId, Person, PersonId, Place};
use protocol::{DeviceId, MemberId, Role, Roles, Space};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Mutex, MutexGuard},
};
use store::{Topic, View, Write};
use sync::{Client, Clock, Desk, Me, Now, desk::names, session};
use vault::BookKey;

/// The version that batches name.
pub(crate) const APP: &str = concat!("veldboek/", env!("CARGO_PKG_VERSION"));

/// What it takes to open a book.
pub struct Opening<'a> {
    /// Its folder.
    pub folder: &'a Path,
    /// Its passphrase.
    pub passphrase: &'a str,
    /// The clock; [`Opening::system_clock`] unless a test says otherwise.
    pub clock: Clock,
}

/// An open book. Dropping it closes the file, forgets the key and releases the lock.
pub struct Book {
    pub(crate) desk: Mutex<Desk>,
    /// Held by whoever talks to the relay, from the first request to the last: one sync, or one invitation. The desk is
    /// held for a stage only, and two that take turns at it would mistake each other's answers for a liar's.
    pub(crate) turn: tokio::sync::Mutex<()>,
    /// The round that is being looked at.
    pub(crate) kept: Mutex<Kept>,
    /// What was taken away last from a card, so that it can be put back.
    pub(crate) taken_away: Mutex<Option<crate::cards::TakenAway>>,
    // After the desk: the file is closed before the lock is released.
    _folder: Folder,
}

impl Opening<'_> {
    /// This machine's clock.
    #[allow(clippy::disallowed_methods)] // The one place where the app reads the clock: from here on it is handed in.
    pub fn system_clock() -> Clock {
        Box::new(|| {
            let now = chrono::Local::now();
            Now {
                ms: now.timestamp_millis(),
                tz: i64::from(now.offset().local_minus_utc() / 60),
            }
        })
    }
}

impl Book {
    /// Whether there is a folder to open, before anybody is asked for a passphrase.
    pub fn must_be_in(folder: &Path) -> Result<(), Failure> {
        if folder.is_dir() {
            Ok(())
        } else {
            Err(folder::no_book())
        }
    }

    /// Opens a book.
    pub fn open(opening: Opening<'_>) -> Result<Self, Failure> {
        let folder = Folder::existing(opening.folder)?;
        let key = folder.unlock(opening.passphrase)?;
        let book = store::Book::open(&folder.database(), &key.hex())?;
        let me = book.read(|view| Me::of_book(view, opening.clock, APP))?;
        let mut desk = Desk { book, me };
        if desk.book.read(|view| view.has_rounds_of_first_shape())? {
            sync::rebuild::rebuild(&mut desk)?;
        }
        let book = Self::at(desk, folder);
        // What has ended while the book was closed is gone before anybody looks.
        book.expire(None)?;
        Ok(book)
    }

    fn at(desk: Desk, folder: Folder) -> Self {
        Self {
            desk: Mutex::new(desk),
            turn: tokio::sync::Mutex::default(),
            kept: Mutex::default(),
            taken_away: Mutex::default(),
            _folder: folder,
        }
    }

    /// Makes a book of a team for a device: everything it must know is written before its key is, and `first` writes
    /// its first records in the same transaction, so that no book is ever without them.
    pub(crate) fn make(
        folder: Folder,
        passphrase: &str,
        me: Me,
        (links, relay): (&[Vec<u8>], &str),
        first: impl FnOnce(&Write<'_>, &Me) -> Result<(), Failure>,
    ) -> Result<Self, Failure> {
        let key = BookKey::generate();
        let mut book = store::Book::create(&folder.make_database()?, &key.hex())?;
        book.write(|write| {
            write.set_meta(names::KEYS, &me.keys.to_bytes()[..])?;
            write.set_meta(names::RELAY, relay.as_bytes())?;
            for (seq, link) in links.iter().enumerate() {
                write.add_link(seq as u32, link)?;
            }
            for ((space, epoch), secret) in &me.secrets {
                write.add_secret(*space, *epoch, secret.bytes())?;
            }
            first(write, &me)
        })?;
        folder.seal_key(&key, passphrase)?;
        Ok(Self::at(Desk { book, me }, folder))
    }

    /// Syncs with the book's relay, until files have come and gone as well.
    pub async fn sync(&self, client: &Client) -> Result<sync::Report, Failure> {
        let mut report = self.sync_once(client).await?;
        while report.files_left {
            report.add(self.sync_once(client).await?);
        }
        Ok(report)
    }

    /// Syncs once, and moves one part of a file at most: whoever has more to do meanwhile comes in between. Another sync
    /// or an invitation that is under way comes first.
    pub async fn sync_once(&self, client: &Client) -> Result<sync::Report, Failure> {
        let _turn = self.turn.lock().await;
        self.expire(None)?;
        let unsaid = online::unsaid_names(&mut self.hold())?;
        let report = session::sync(&self.desk, client).await;
        online::say_what_went(&mut self.hold(), unsaid)?;
        // Also after a sync that failed on its way: what it took in by then counts.
        online::settle(&mut self.hold())?;
        // A newcomer is given what has ended long ago; it goes before anybody sees it.
        self.expire(None)?;
        Ok(report?)
    }

    /// Listens to the relay's hints that something is new. It needs the session of a sync that ended well.
    pub async fn hints<'c>(&self, client: &'c Client) -> Result<sync::Hints<'c>, Failure> {
        Ok(session::listen(&self.desk, client).await?)
    }

    /// Whether a hint is worth a sync.
    pub fn is_news(&self, hint: sync::Hint) -> Result<bool, Failure> {
        Ok(session::is_news(&self.desk, hint)?)
    }

    /// A client for the book's relay.
    pub fn client(&self) -> Result<Client, Failure> {
        Ok(Client::new(&self.relay()?)?)
    }

    /// The moment, by the book's clock; milliseconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        self.hold().me.now().ms
    }

    /// The address of the book's relay.
    pub fn relay(&self) -> Result<String, Failure> {
        let relay = self.hold().book.read(|view| view.meta_text(names::RELAY))?;
        relay.ok_or(Code::BookDamaged.into())
    }

    /// From now on `listener` hears what each change of this book touched, whoever makes it. It is called while the book
    /// is held, so it only passes the word on.
    pub fn listen(&self, listener: impl Fn(&BTreeSet<Topic>) + Send + 'static) {
        self.hold().book.listen(listener);
    }

    /// The open desk, for tests and measurements that look below the use cases.
    pub fn hold(&self) -> MutexGuard<'_, Desk> {
        session::hold(&self.desk)
    }

    /// Makes every projection again from the documents.
    pub fn rebuild(&self) -> Result<(), Failure> {
        Ok(sync::rebuild::rebuild(&mut self.hold())?)
    }

    pub(crate) fn roles(&self) -> Roles {
        self.hold().me.roles()
    }
}

/// The member whose device works here.
pub(crate) fn own_member(me: &Me) -> Option<MemberId> {
    me.chain.device(&me.device()).map(|device| device.member)
}

/// The colleague whose book this is, once the people document has arrived.
pub(crate) fn own_person<'p>(me: &Me, people: &'p [Person]) -> Option<&'p Person> {
    let member = PersonId(own_member(me)?.0);
    people.iter().find(|person| person.member == Some(member))
}

/// Whether somebody else is a lead as well.
pub(crate) fn other_leads(me: &Me) -> bool {
    let own = own_member(me);
    me.chain
        .members()
        .any(|(member, roles)| Some(*member) != own && roles.has(Role::Lead))
}

/// Whose device it is.
pub(crate) fn member_of(me: &Me, device: &DeviceId) -> Option<MemberId> {
    me.chain.device(device).map(|device| device.member)
}

/// Whether it is a device of the member whose book this is. While the chain knows no member here, this device alone is.
pub(crate) fn is_own(me: &Me, device: &DeviceId) -> bool {
    *device == me.device() || own_member(me).is_some_and(|own| member_of(me, device) == Some(own))
}

/// All devices of the member whose book this is.
pub(crate) fn own_devices(me: &Me) -> Vec<domain::DeviceId> {
    let devices = me.chain.devices().map(|(device, _)| device);
    let own = devices.filter(|device| is_own(me, device));
    own.map(|device| domain::DeviceId(device.0)).collect()
}

/// The people document that counts, if it has arrived.
pub(crate) fn people_document(view: &View<'_>) -> Result<Option<DocumentId>, Failure> {
    Ok(view.documents_of_kind("people")?.first().map(|row| row.id))
}

/// All colleagues.
pub(crate) fn people(view: &View<'_>) -> Result<Vec<Person>, Failure> {
    Ok(match people_document(view)? {
        Some(document) => view.people(document)?,
        None => Vec::new(),
    })
}

/// The names of colleagues.
pub(crate) fn names_of_people(view: &View<'_>) -> Result<BTreeMap<PersonId, String>, Failure> {
    Ok(people(view)?
        .into_iter()
        .map(|person| (person.id, person.name))
        .collect())
}

/// The name of a member, as the people document has it.
pub(crate) fn member_name(people: &[Person], member: MemberId) -> Option<String> {
    people
        .iter()
        .find(|person| person.member == Some(PersonId(member.0)))
        .map(|person| person.name.clone())
}

/// All places, by id.
pub(crate) fn all_places(view: &View<'_>) -> Result<BTreeMap<DocumentId, Place>, Failure> {
    Ok(view.all_places()?.into_iter().map(|place| (place.id, place)).collect())
}

/// The catalogue that counts, if it has arrived.
pub(crate) fn catalogue(view: &View<'_>) -> Result<Catalogue, Failure> {
    match view.documents_of_kind("catalogue")?.first() {
        Some(row) => Ok(sync::edit::open(view, row.id)?.catalogue()?),
        None => Ok(Catalogue::default()),
    }
}

/// Whether this device reads a space. An empty list or a figure of zero would say something that it can't know.
pub(crate) fn must_read(me: &Me, space: Space) -> Result<(), Failure> {
    if me.roles().reads(space) {
        Ok(())
    } else {
        Err(Code::NotAllowed.into())
    }
}

/// Whether this device writes a space; otherwise the use case is refused before anything is read.
pub(crate) fn must_write(me: &Me, space: Space) -> Result<(), Failure> {
    if me.roles().writes(space) {
        Ok(())
    } else {
        Err(Code::NotAllowed.into())
    }
}

/// A moment as scripts read it: RFC 3339 in UTC.
pub(crate) fn moment(ms: i64) -> String {
    chrono::DateTime::from_timestamp_millis(ms)
        .map(|time| time.to_rfc3339_opts(chrono::SecondsFormat::Secs, true))
        .unwrap_or_default()
}

pub(crate) use folder::check_passphrase;
