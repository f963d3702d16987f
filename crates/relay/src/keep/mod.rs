//! The relay's file: `relay.db` in its folder, one thread that writes, a few connections that read.

mod acks;
mod append;
mod chain;
mod fault;
mod ledger;
mod pull;
mod readers;
mod repair;
mod rings;
mod schema;
mod session;
mod writer;

pub(crate) use acks::CheckedAck;
pub(crate) use append::{Append, Offered};
pub(crate) use chain::{CheckedChain, CheckedRing, Outcome, load_chain};
pub(crate) use fault::{Fault, Kept};
pub(crate) use ledger::{Ledger, News};
pub(crate) use pull::{Asked, pull};
pub(crate) use readers::Readers;
pub(crate) use rings::rings_for;
pub(crate) use schema::{OpenFault, Totals, open};
pub(crate) use session::{Login, find_login};
pub(crate) use writer::{Writer, WriterThread};

/// Numbers of one log fit below this bit of an entry's place, the log above it.
///
/// One integer key instead of (log, number) keeps a log's entries side by side in the table itself, without a second
/// index to write at each append.
const PLACE_BITS: u32 = 40;

fn place(log: i64, number: u64) -> Kept<i64> {
    let number = i64::try_from(number).ok().filter(|number| number >> PLACE_BITS == 0);
    let log = Some(log).filter(|log| log >> (62 - PLACE_BITS) == 0);
    match (log, number) {
        (Some(log), Some(number)) => Ok(log << PLACE_BITS | number),
        _ => Err(Fault::Refused(protocol::Refusal::Full)),
    }
}

fn number(place: i64) -> u64 {
    (place & ((1 << PLACE_BITS) - 1)) as u64
}
