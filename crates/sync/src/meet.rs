//! Enrolment, as its two sides step through it (formats.md §10). People compare six digits; nothing here decides for them.

use crate::{Client, fault::RelayFault};
use protocol::{
    Hash, Refusal, code,
    meet::{Answer, Bundle, Commitment, Offer, Verdict, check_digits},
};
use std::time::Duration;
use vault::meet::Channel;

/// How long something is tried again that the network breaks off, once a device is in the team.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long to wait after the network broke off for the first time; twice as long after each next time.
const PAUSE: Duration = Duration::from_millis(250);

/// How often in a row the network may break off while somebody waits for a message.
const BROKEN: u32 = 4;

/// The mailbox of one code at a relay.
pub struct Mailbox<'c> {
    client: &'c Client,
    channel: Channel,
    path: String,
}

/// What a person is asked to compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Six digits.
    pub digits: String,
}

/// Splits `URL#CODE`; nothing when it can't be a code.
pub fn split(text: &str) -> Option<(String, String)> {
    let (relay, typed) = text.trim().split_once('#')?;
    Some((relay.to_owned(), code::tidy(typed)?))
}

impl<'c> Mailbox<'c> {
    /// The mailbox that a code of twenty characters names.
    pub fn of_code(client: &'c Client, code: &str) -> Self {
        let channel = Channel::of_code(code);
        let id: String = channel.mailbox().iter().map(|byte| format!("{byte:02x}")).collect();
        Self {
            client,
            channel,
            path: format!("/v1/meet/{id}"),
        }
    }

    /// Opens it for so many seconds; the lead's session pays for it.
    pub async fn open(&self, token: &str, seconds: u64) -> Result<(), RelayFault> {
        let body = seconds.to_string().into_bytes();
        self.client
            .send(reqwest::Method::PUT, &self.path, Some(token), Some(body))
            .await
            .map(|_| ())
    }

    /// Closes it; the code is spent.
    pub async fn close(&self, token: &str) -> Result<(), RelayFault> {
        self.client
            .send(reqwest::Method::DELETE, &self.path, Some(token), None)
            .await
            .map(|_| ())
    }

    /// Waits for message 4: what the newcomer says of the digits.
    pub async fn answer(&self, seconds: u64) -> Result<Answer, RelayFault> {
        let (_, answer) = self.take(4, seconds).await?;
        Answer::decode(&answer).map_err(|_| RelayFault::Nonsense)
    }

    /// Puts a message in.
    async fn put(&self, number: u8, message: &[u8]) -> Result<Vec<u8>, RelayFault> {
        let sealed = self.channel.seal(number, message);
        self.client.post(&self.path, None, sealed.clone()).await?;
        Ok(sealed)
    }

    /// Waits for a message; nothing after `seconds`, when the relay says it is over, or when somebody who doesn't know
    /// the code wrote it.
    async fn take(&self, number: u8, seconds: u64) -> Result<(Vec<u8>, Vec<u8>), RelayFault> {
        let path = format!("{}?after={}", self.path, number.saturating_sub(1));
        let wait = async {
            let mut broken = 0;
            loop {
                match self.client.send(reqwest::Method::GET, &path, None, None).await {
                    Ok((200, sealed)) => {
                        let message = self.channel.open(number, &sealed).map_err(|_| RelayFault::Nonsense)?;
                        return Ok((sealed, message));
                    }
                    Ok(_) => broken = 0,
                    Err(RelayFault::Unreachable) if broken < BROKEN => {
                        tokio::time::sleep(PAUSE * 2u32.pow(broken)).await;
                        broken += 1;
                    }
                    Err(fault) => return Err(fault),
                }
            }
        };
        let limit = Duration::from_secs(seconds);
        let expired = RelayFault::Refused(Refusal::MeetExpired);
        tokio::time::timeout(limit, wait).await.unwrap_or(Err(expired))
    }
}

/// The new device's side.
pub struct Joining<'c> {
    mailbox: Mailbox<'c>,
    /// What the lead's device said.
    pub offer: Offer,
    /// What to compare.
    pub compared: Compared,
}

impl<'c> Joining<'c> {
    /// Messages 1 to 3: binds itself, hears the offer, shows itself.
    pub async fn begin(mailbox: Mailbox<'c>, bundle: &Bundle, seconds: u64) -> Result<Self, RelayFault> {
        let bundle = bundle.encode();
        let Commitment(commitment) = Bundle::commitment(&bundle);
        let one = mailbox.put(1, &commitment.0).await?;
        let (two, offer) = mailbox.take(2, seconds).await?;
        let offer = Offer::decode(&offer).map_err(|_| RelayFault::Nonsense)?;
        let three = mailbox.put(3, &bundle).await?;
        let compared = Compared {
            digits: check_digits([&one, &two, &three]),
        };
        Ok(Self {
            mailbox,
            offer,
            compared,
        })
    }

    /// Message 4: what this side's person says of the digits. A lead who said no has been there first.
    pub async fn say(&self, answer: Answer) -> Result<bool, RelayFault> {
        match self.mailbox.put(4, &answer.encode()).await {
            Ok(_) => Ok(answer.yes),
            Err(RelayFault::Refused(Refusal::MeetUsed)) => Ok(false),
            Err(fault) => Err(fault),
        }
    }

    /// Message 5: the chain entry that takes the device in, or nothing when the lead said no.
    pub async fn verdict(&self, seconds: u64) -> Result<Option<Hash>, RelayFault> {
        let (_, verdict) = self.mailbox.take(5, seconds).await?;
        match Verdict::decode(&verdict).map_err(|_| RelayFault::Nonsense)? {
            Verdict::Welcome(entry) => Ok(Some(entry)),
            Verdict::Declined => Ok(None),
        }
    }
}

/// The lead's side.
pub struct Inviting<'c> {
    mailbox: Mailbox<'c>,
    /// What the new device showed.
    pub bundle: Bundle,
    /// What to compare.
    pub compared: Compared,
}

impl<'c> Inviting<'c> {
    /// Waits for message 1, answers with 2, and takes 3, which must be what 1 bound it to.
    pub async fn begin(mailbox: Mailbox<'c>, offer: &Offer, seconds: u64) -> Result<Self, RelayFault> {
        let (one, commitment) = mailbox.take(1, seconds).await?;
        let two = mailbox.put(2, &offer.encode()).await?;
        let (three, bundle) = mailbox.take(3, seconds).await?;
        if commitment != Bundle::commitment(&bundle).0.0 {
            return Err(RelayFault::Nonsense);
        }
        let compared = Compared {
            digits: check_digits([&one, &two, &three]),
        };
        let bundle = Bundle::decode(&bundle).map_err(|_| RelayFault::Nonsense)?;
        Ok(Self {
            mailbox,
            bundle,
            compared,
        })
    }

    /// Whether the mailbox still lives: who is taken in after its end can't be told. Message 3 is there, so this does
    /// not wait; a relay that has forgotten the mailbox is as good as one that closed it.
    pub async fn still_open(&self) -> Result<(), RelayFault> {
        match self.mailbox.take(3, PATIENCE.as_secs()).await {
            Ok(_) => Ok(()),
            Err(RelayFault::Refused(Refusal::MeetUnknown)) => Err(RelayFault::Refused(Refusal::MeetExpired)),
            Err(fault) => Err(fault),
        }
    }

    /// Waits for message 4: whether the newcomer sees the same digits. Nobody is taken in before both have said yes.
    pub async fn newcomer_agrees(&self, seconds: u64) -> Result<bool, RelayFault> {
        Ok(self.mailbox.answer(seconds).await?.yes)
    }

    /// The lead said no: in the newcomer's place if she has not spoken yet, after her otherwise.
    pub async fn decline(&self) -> Result<(), RelayFault> {
        match self.mailbox.put(4, &Answer { yes: false }.encode()).await {
            Err(RelayFault::Refused(Refusal::MeetUsed)) => {
                self.mailbox.put(5, &Verdict::Declined.encode()).await.map(|_| ())
            }
            said => said.map(|_| ()),
        }
    }

    /// Message 5. Who is welcome is in the team already, so the same bytes are sent until the relay has them.
    pub async fn welcome(&self, entry: Hash) -> Result<(), RelayFault> {
        let Mailbox { client, channel, path } = &self.mailbox;
        let sealed = channel.seal(5, &Verdict::Welcome(entry).encode());
        patiently(|| client.post(path, None, sealed.clone())).await.map(|_| ())
    }
}

/// Tries again what the network breaks off or a relay is too busy for, for [`PATIENCE`] at most. Any other answer stands.
pub(crate) async fn patiently<T, F: Future<Output = Result<T, RelayFault>>>(
    mut attempt: impl FnMut() -> F,
) -> Result<T, RelayFault> {
    let mut last = RelayFault::Unreachable;
    let trying = async {
        let mut pause = PAUSE;
        loop {
            match attempt().await {
                Err(fault @ (RelayFault::Unreachable | RelayFault::Refused(Refusal::Busy | Refusal::Broken))) => {
                    last = fault
                }
                answer => return answer,
            }
            tokio::time::sleep(pause).await;
            pause *= 2;
        }
    };
    match tokio::time::timeout(PATIENCE, trying).await {
        Ok(answer) => answer,
        Err(_) => Err(last),
    }
}
