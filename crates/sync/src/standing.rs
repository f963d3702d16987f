//! Where a round stands, in words, and only on proof (formats.md §9).

use crate::SyncFault;
use domain::DocumentId;
use protocol::DeviceId;
use store::View;

/// How far a round has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Only on this device.
    Here,
    /// At the relay.
    Relay,
    /// A lead has it.
    Lead,
}

/// Where a round stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How far it has come.
    pub state: State,
    /// When the lead has it: the time of the oldest change that she is not proven to have, milliseconds since 1970.
    pub except_since: Option<i64>,
    /// At the relay: since when, by this device's clock, if that was noted; milliseconds since 1970.
    pub relay: Option<i64>,
    /// The lead's device and when it said so, milliseconds since 1970.
    pub lead: Option<(DeviceId, i64)>,
}

impl State {
    /// The id that commands use.
    pub fn id(self) -> &'static str {
        match self {
            State::Here => "here",
            State::Relay => "relay",
            State::Lead => "lead",
        }
    }
}

/// Where a document stands. Once proven it stays with the lead, except for what came since.
pub fn of(view: &View<'_>, document: DocumentId) -> Result<Standing, SyncFault> {
    let sum = view.touch_sum(document)?;
    Ok(match sum.proof {
        Some(proof) => Standing {
            state: State::Lead,
            except_since: sum.oldest_unproven,
            relay: None,
            lead: Some((proof.device, proof.at)),
        },
        None if sum.unsent > 0 || sum.entries == 0 => Standing {
            state: State::Here,
            except_since: None,
            relay: None,
            lead: None,
        },
        None => Standing {
            state: State::Relay,
            except_since: None,
            relay: view.at_relay(document)?,
            lead: None,
        },
    })
}
