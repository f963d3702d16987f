//! Making a team, letting somebody in, coming in, and who is in it.

use crate::{End, Stop, out::Out, passphrase};
use app::{
    Book, Failure, Invitation, Invited, JoinEvent, Joined, Opening,
    i18n::{self, Message},
};
use serde_json::json;
use std::path::Path;

/// `team create`.
pub async fn create(folder: &Path, out: &Out, name: &str, member: &str, relay: &str) -> Result<End, Stop> {
    let passphrase = passphrase::for_new_book(out)?;
    let clock = Opening::system_clock();
    let (_, created) = Book::create_team(folder, &passphrase, clock, name, member, relay).await?;
    out.answer(&created, |out| {
        out.tell(&Message::CliTeamCreated {
            team: name.to_owned(),
            name: member.to_owned(),
        });
    });
    Ok(End::Done)
}

/// `invite`.
pub async fn invite(book: &Book, out: &Out, invitation: &Invitation, yes: bool) -> Result<End, Stop> {
    let seconds = invitation.seconds;
    let mut tell = |event: Invited| match event {
        Invited::Code(code) => {
            out.answer(&json!({"code": code}), |out| {
                out.tell(&Message::CliInviteCode { code: code.clone() });
                out.tell(&Message::CliInviteWaiting { seconds });
            });
            true
        }
        Invited::Check(digits, _) => check(out, &digits, yes),
    };
    let joined = book.invite(&book.client()?, invitation, &mut tell).await?;
    out.answer(&json!({"joined": joined}), |out| {
        let roles = i18n::labels(out.language, "role", joined.roles.iter().copied());
        out.tell(&Message::CliJoinedOther {
            name: joined.name.clone(),
            roles,
        });
    });
    if let Some(failure) = joined.unheard {
        let name = joined.name;
        return Err(Stop::InPartThen(failure, Box::new(Message::CliInviteUnheard { name })));
    }
    // She is in and knows it; what did not travel goes with the next sync.
    if let Some(failure) = &joined.unsynced {
        out.say_failure(failure);
    }
    Ok(End::Done)
}

/// `join`.
pub async fn join(folder: &Path, out: &Out, code: &str, member: &str, yes: bool) -> Result<End, Stop> {
    if !yes {
        passphrase::must_have_terminal(out)?;
    }
    let passphrase = passphrase::for_new_book(out)?;
    let mut admitted = false;
    let mut tell = |event: JoinEvent| match event {
        JoinEvent::MovedAside(folder, unsent) => {
            let folder = folder.display().to_string();
            out.say(&match unsent {
                Some(unsent) => Message::CliDamagedMoved { folder, unsent },
                None => Message::CliDamagedMovedUnread { folder },
            });
            true
        }
        JoinEvent::Check(digits) => check(out, &digits, yes),
        JoinEvent::Admitted => {
            admitted = true;
            true
        }
    };
    let clock = Opening::system_clock();
    let outcome = Book::join(folder, &passphrase, clock, code, member, &mut tell).await;
    let (book, joined) = outcome.map_err(|failure| match admitted {
        true => Stop::InPartThen(failure, Box::new(Message::CliJoinWithoutBook)),
        false => Stop::Failed(failure),
    })?;
    joined_team(&book, out, &joined)?;
    match joined.unsynced {
        Some(failure) => Err(Stop::InPartThen(failure, Box::new(Message::CliJoinThenSync))),
        None => Ok(End::Done),
    }
}

fn joined_team(book: &Book, out: &Out, joined: &Joined) -> Result<(), Failure> {
    let team = book.team()?;
    let answer = json!({"team": joined.team, "device": joined.device, "roles": joined.roles});
    out.answer(&answer, |out| {
        let roles = i18n::labels(out.language, "role", joined.roles.iter().copied());
        out.tell(&Message::CliJoined {
            team: team.name.unwrap_or(team.team),
            roles,
        });
    });
    Ok(())
}

/// `team`.
pub fn team(book: &Book, out: &Out) -> Result<(), Stop> {
    let team = book.team()?;
    out.answer(&team, |out| {
        out.tell(&Message::CliTeam {
            team: team.name.clone().unwrap_or_else(|| team.team.clone()),
        });
        for member in &team.members {
            let name = member.name.clone().unwrap_or_else(|| member.member.clone());
            let roles = i18n::labels(out.language, "role", member.roles.iter().copied());
            out.tell(&Message::CliTeamMember { name, roles });
            for device in &member.devices {
                let short: String = device.device.chars().take(8).collect();
                out.tell(&match &device.last_seen {
                    Some(time) => Message::CliTeamDevice {
                        device: short,
                        time: out.moment(time),
                    },
                    None => Message::CliTeamDeviceUnseen { device: short },
                });
            }
        }
    });
    Ok(())
}

/// Shows the digits; with `--yes` nobody is asked.
fn check(out: &Out, digits: &str, yes: bool) -> bool {
    out.answer(&json!({"check": digits}), |out| {
        out.tell(&Message::CliCheck {
            digits: digits.to_owned(),
        })
    });
    yes || passphrase::digits_agree(out, digits)
}
