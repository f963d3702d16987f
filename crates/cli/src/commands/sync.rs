//! Where everything stands, and syncing.

use crate::{Stop, out::Out, round};
use app::{
    Book, RoundListed, RoundStanding, Status,
    i18n::{self, Given, Message, Reason},
};
use serde_json::json;

/// Rounds that a status names in any case.
const NEWEST: usize = 10;

/// `status`.
pub fn status(book: &Book, out: &Out) -> Result<(), Stop> {
    let status = book.status()?;
    // Who reads no rounds has none to tell of.
    let rounds = book.rounds(None).map(|list| list.rounds).unwrap_or_default();
    out.answer(&status, |out| {
        counts(out, &status);
        let here = status.rounds.iter().filter(|standing| standing.state == "here").count() as u64;
        if !rounds.is_empty() {
            out.tell(&Message::StatusRoundsHere { here });
        }
        for (n, (round, standing)) in rounds.iter().zip(&status.rounds).enumerate() {
            // Years of rounds that the lead has are no news; the newest are, and what is on its way.
            if n < NEWEST || standing.state == "here" || standing.except_since.is_some() {
                standing_of(out, round, standing);
            }
        }
        say_other_copy(out, status.other_copy.as_deref());
        items(out, &status);
        alarms(out, &status);
    });
    Ok(())
}

fn standing_of(out: &Out, round: &RoundListed, standing: &RoundStanding) {
    let state = round::state_in_words(out, standing);
    let date = round.date.clone();
    out.tell(&match round.part_of_day.as_deref() {
        Some(part) => Message::StatusRound {
            date,
            part: out.label("part_of_day", part),
            state,
        },
        None => Message::StatusRoundUnparted { date, state },
    });
}

/// `sync`.
pub async fn sync(book: &Book, out: &Out) -> Result<(), Stop> {
    let copy_before = book.other_copy()?;
    let report = book.sync(&book.client()?).await?;
    let status = book.status()?;
    let answer = json!({
        "sent": report.sent, "received": report.received, "applied": report.applied, "unsent": status.unsent,
        "waiting": status.waiting, "quarantined": status.quarantined,
        "bytes": {"up": report.up, "down": report.down}, "requests": report.requests,
    });
    out.answer(&answer, |out| {
        if report.sent == 0 && report.received == 0 {
            out.tell(&Message::CliSyncedNothing);
        } else {
            let bytes = format!("{} B", report.up + report.down);
            out.tell(&Message::CliSynced {
                sent: report.sent,
                received: report.received,
                bytes,
            });
        }
        // Such as what is for a space whose key has not come yet.
        if status.unsent > 0 {
            out.tell(&Message::StatusUnsent { unsent: status.unsent });
        }
    });
    // Said once, when it is news; `status` goes on saying it.
    if status.other_copy != copy_before {
        say_other_copy(out, status.other_copy.as_deref());
    }
    alarms(out, &status);
    Ok(())
}

fn counts(out: &Out, status: &Status) {
    out.tell(&Message::StatusMember {
        name: status.name.clone(),
        roles: i18n::labels(out.language, "role", status.roles.iter().copied()),
    });
    out.tell(&Message::StatusAddress {
        address: status.relay.clone(),
    });
    let Status {
        unsent,
        waiting,
        quarantined,
        ..
    } = *status;
    out.tell(&Message::StatusUnsent { unsent });
    out.tell(&Message::StatusWaiting { waiting });
    out.tell(&Message::StatusQuarantined { quarantined });
}

fn items(out: &Out, status: &Status) {
    for item in &status.items {
        let list = if item.state == "waiting" {
            Reason::Waiting
        } else {
            Reason::Quarantine
        };
        let reason = i18n::reason(out.language, list, &item.reason, Given::default());
        out.print(&format!("  {} {reason}", item.from.clone().unwrap_or_default()));
    }
}

fn alarms(out: &Out, status: &Status) {
    for alarm in &status.alarms {
        out.say_text(&i18n::reason(
            out.language,
            Reason::Alarm,
            &alarm.code,
            Given::default(),
        ));
    }
}

fn say_other_copy(out: &Out, seen: Option<&str>) {
    if let Some(seen) = seen {
        out.say(&Message::StatusAnotherCopy { time: out.moment(seen) });
    }
}
