//! Why the relay says no: one short word in the body of the answer, for which devices have their own ways out.

use std::str::FromStr;

macro_rules! refusals {
    ($($(#[$doc:meta])* $name:ident = $word:literal, $status:literal;)+) => {
        /// A relay's no.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Refusal { $($(#[$doc])* $name,)+ }

        impl Refusal {
            /// All of them.
            pub const ALL: &'static [Refusal] = &[$(Refusal::$name),+];

            /// The word in the body.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)+ }
            }

            /// The HTTP status.
            pub fn status(self) -> u16 {
                match self { $(Self::$name => $status,)+ }
            }
        }
    };
}

refusals! {
    /// The request is not in the form of formats.cddl.
    Malformed = "malformed", 400;
    /// No session, or one that has ended: log in again.
    Session = "session", 401;
    /// The device is not in the chain that this relay knows.
    UnknownDevice = "unknown_device", 403;
    /// The device was in the team and is no more.
    Revoked = "revoked", 403;
    /// The role does not allow it.
    NotAllowed = "not_allowed", 403;
    /// A signature, key or hash does not hold.
    Signature = "signature", 403;
    /// This relay does not know the team.
    UnknownTeam = "unknown_team", 404;
    /// No such path, space or device.
    NotFound = "not_found", 404;
    /// The team exists already.
    TeamExists = "team_exists", 409;
    /// Another chain entry came first: read, check and sign again.
    ChainHead = "chain_head", 409;
    /// The entry does not name the chain's head: pull first.
    Stale = "chain_stale", 409;
    /// The author's count has a gap, or other bytes stand under this number.
    Gap = "gap", 409;
    /// The log has begun another life: pull first.
    LogChanged = "log_changed", 409;
    /// Chain entries of a newer version than this relay.
    NeedsUpdate = "needs_update", 409;
    /// Nobody has opened an enrolment with this code.
    MeetUnknown = "meet_unknown", 404;
    /// Somebody else has answered this code already.
    MeetUsed = "meet_used", 409;
    /// The code's time is over.
    MeetExpired = "meet_expired", 410;
    /// More bytes than allowed.
    TooLarge = "too_large", 413;
    /// Too many requests for now.
    Busy = "busy", 429;
    /// The relay has no more room.
    Full = "full", 507;
    /// Something went wrong at the relay; nothing was changed.
    Broken = "broken", 500;
}

impl FromStr for Refusal {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .iter()
            .find(|refusal| refusal.word() == word)
            .copied()
            .ok_or(())
    }
}
