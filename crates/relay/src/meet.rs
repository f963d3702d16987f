//! Enrolment mailboxes (formats.md §10): four sealed messages, two minutes, one use, in memory only.

use crate::{route::MeetId, settings::Clock};
use protocol::{Refusal, TeamId, limits};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::sync::Notify;

/// Mailboxes and closed ones that are remembered at one time.
const REMEMBERED: usize = 10_000;

/// Open mailboxes that one team may have.
const PER_TEAM: usize = 16;

/// How long a closed mailbox still says that it is closed.
const TOMBSTONE: Duration = Duration::from_secs(60 * 60);

pub(crate) struct Meets {
    clock: Clock,
    boxes: Mutex<BTreeMap<MeetId, Mailbox>>,
}

struct Mailbox {
    team: TeamId,
    /// Time since 1970 at which it closes.
    until: Duration,
    messages: Vec<Vec<u8>>,
    /// Somebody answered the code; said on after it is closed.
    used: bool,
    changed: Arc<Notify>,
}

/// What somebody who waits for a message finds.
pub(crate) enum Heard {
    Message(Vec<u8>),
    /// Nothing yet: it pays to wait for this, but no longer than that.
    Nothing(Arc<Notify>, Duration),
}

impl Meets {
    pub fn new(clock: Clock) -> Self {
        Self {
            clock,
            boxes: Mutex::new(BTreeMap::new()),
        }
    }

    /// Opens a mailbox. The same team may ask again while it is unused, because an answer may have been lost.
    pub fn open(&self, id: MeetId, team: TeamId, seconds: u64) -> Result<(), Refusal> {
        let now = self.clock.now();
        let mut boxes = self.boxes();
        boxes.retain(|_, mailbox| now < mailbox.until + TOMBSTONE);
        match boxes.get(&id) {
            Some(mailbox) if mailbox.until <= now => return Err(Refusal::MeetExpired),
            Some(mailbox) if mailbox.team != team || !mailbox.messages.is_empty() => return Err(Refusal::MeetUsed),
            _ => {}
        }
        let of_the_team = boxes.iter().filter(|(other, mailbox)| {
            let open = now < mailbox.until;
            open && mailbox.team == team && **other != id
        });
        if boxes.len() >= REMEMBERED || of_the_team.count() >= PER_TEAM {
            return Err(Refusal::Busy);
        }
        let until = now + Duration::from_secs(seconds.min(limits::MEET_SECONDS));
        let changed = Arc::default();
        boxes.insert(
            id,
            Mailbox {
                team,
                until,
                messages: Vec::new(),
                used: false,
                changed,
            },
        );
        Ok(())
    }

    /// Puts a message in. Its first byte is its number; it must be the next, or one that is there already.
    pub fn say(&self, id: MeetId, message: &[u8]) -> Result<(), Refusal> {
        let number = *message.first().ok_or(Refusal::Malformed)?;
        if !(1..=limits::MEET_MESSAGES).contains(&number) {
            return Err(Refusal::Malformed);
        }
        let now = self.clock.now();
        let mut boxes = self.boxes();
        // A newcomer with a spent code hears that it is spent, also when its time is over.
        let spent = number == 1 && boxes.get(&id).is_some_and(|mailbox| mailbox.used);
        let mailbox = open_box(&mut boxes, id, now).map_err(|refusal| match refusal {
            Refusal::MeetExpired if spent => Refusal::MeetUsed,
            other => other,
        })?;
        let before = usize::from(number) - 1;
        match mailbox.messages.get(before) {
            Some(there) if there == message => Ok(()),
            Some(_) => Err(Refusal::MeetUsed),
            None if mailbox.messages.len() == before => {
                mailbox.messages.push(message.to_vec());
                mailbox.used = true;
                mailbox.changed.notify_waiters();
                Ok(())
            }
            None => Err(Refusal::Malformed),
        }
    }

    /// The message after number `after`, or what to wait for.
    pub fn hear(&self, id: MeetId, after: u8) -> Result<Heard, Refusal> {
        let now = self.clock.now();
        let mut boxes = self.boxes();
        let mailbox = open_box(&mut boxes, id, now)?;
        Ok(match mailbox.messages.get(usize::from(after)) {
            Some(message) => Heard::Message(message.clone()),
            None => Heard::Nothing(mailbox.changed.clone(), mailbox.until.saturating_sub(now)),
        })
    }

    /// Closes a mailbox of the team.
    pub fn close(&self, id: MeetId, team: TeamId) -> Result<(), Refusal> {
        let now = self.clock.now();
        let mut boxes = self.boxes();
        let mailbox = boxes
            .get_mut(&id)
            .filter(|mailbox| mailbox.team == team)
            .ok_or(Refusal::MeetUnknown)?;
        mailbox.until = mailbox.until.min(now);
        mailbox.messages.clear();
        mailbox.changed.notify_waiters();
        Ok(())
    }

    fn boxes(&self) -> MutexGuard<'_, BTreeMap<MeetId, Mailbox>> {
        self.boxes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn open_box(boxes: &mut BTreeMap<MeetId, Mailbox>, id: MeetId, now: Duration) -> Result<&mut Mailbox, Refusal> {
    let mailbox = boxes.get_mut(&id).ok_or(Refusal::MeetUnknown)?;
    if now < mailbox.until {
        return Ok(mailbox);
    }
    if now >= mailbox.until + TOMBSTONE {
        return Err(Refusal::MeetUnknown);
    }
    // What was said goes with the time, and only the name stays.
    mailbox.messages.clear();
    Err(Refusal::MeetExpired)
}
