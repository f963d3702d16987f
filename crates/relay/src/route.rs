//! The paths of formats.md §8, read once for all.

use axum::http::Method;
use protocol::{DeviceId, Refusal, Space, TeamId};

/// An enrolment mailbox's name.
pub(crate) type MeetId = [u8; 16];

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    BeginTeam,
    Challenge,
    Login(TeamId),
    Pull(TeamId),
    Append(TeamId, Space),
    Chain(TeamId),
    Repair(TeamId, Space),
    Rings(TeamId, DeviceId),
    PutRings(TeamId),
    Events(TeamId),
    MeetOpen(MeetId),
    MeetSay(MeetId),
    MeetHear(MeetId),
    MeetClose(MeetId),
    Health,
    Metrics,
}

impl Route {
    /// Reads method and path. What is not in the table is not found.
    pub fn of(method: &Method, path: &str) -> Result<Self, Refusal> {
        let mut parts = [""; 6];
        let mut count = 0;
        for part in path.strip_prefix('/').ok_or(Refusal::NotFound)?.split('/') {
            *parts.get_mut(count).ok_or(Refusal::NotFound)? = part;
            count += 1;
        }
        let parts = parts.get(..count).unwrap_or_default();
        match (method.as_str(), parts) {
            ("POST", ["v1", "teams"]) => Ok(Self::BeginTeam),
            ("GET", ["v1", "challenge"]) => Ok(Self::Challenge),
            ("POST", ["v1", "t", team, "session"]) => Ok(Self::Login(id(team)?)),
            ("POST", ["v1", "t", team, "pull"]) => Ok(Self::Pull(id(team)?)),
            ("POST", ["v1", "t", team, "append", number]) => Ok(Self::Append(id(team)?, space(number)?)),
            ("POST", ["v1", "t", team, "chain"]) => Ok(Self::Chain(id(team)?)),
            ("POST", ["v1", "t", team, "repair", number]) => Ok(Self::Repair(id(team)?, space(number)?)),
            ("GET", ["v1", "t", team, "rings", device]) => Ok(Self::Rings(id(team)?, id(device)?)),
            ("PUT", ["v1", "t", team, "rings"]) => Ok(Self::PutRings(id(team)?)),
            ("GET", ["v1", "t", team, "events"]) => Ok(Self::Events(id(team)?)),
            ("PUT", ["v1", "meet", name]) => Ok(Self::MeetOpen(meet(name)?)),
            ("POST", ["v1", "meet", name]) => Ok(Self::MeetSay(meet(name)?)),
            ("GET", ["v1", "meet", name]) => Ok(Self::MeetHear(meet(name)?)),
            ("DELETE", ["v1", "meet", name]) => Ok(Self::MeetClose(meet(name)?)),
            ("GET", ["healthz"]) => Ok(Self::Health),
            ("GET", ["metrics"]) => Ok(Self::Metrics),
            _ => Err(Refusal::NotFound),
        }
    }

    /// The path without what it names, for logs and metrics.
    pub fn template(self) -> &'static str {
        match self {
            Self::BeginTeam => "/v1/teams",
            Self::Challenge => "/v1/challenge",
            Self::Login(_) => "/v1/t/{team}/session",
            Self::Pull(_) => "/v1/t/{team}/pull",
            Self::Append(..) => "/v1/t/{team}/append/{space}",
            Self::Chain(_) => "/v1/t/{team}/chain",
            Self::Repair(..) => "/v1/t/{team}/repair/{space}",
            Self::Rings(..) => "/v1/t/{team}/rings/{device}",
            Self::PutRings(_) => "/v1/t/{team}/rings",
            Self::Events(_) => "/v1/t/{team}/events",
            Self::MeetOpen(_) | Self::MeetSay(_) | Self::MeetHear(_) | Self::MeetClose(_) => "/v1/meet/{id}",
            Self::Health => "/healthz",
            Self::Metrics => "/metrics",
        }
    }

    /// The method, for logs.
    pub fn method(self) -> &'static str {
        match self {
            Self::Challenge | Self::Rings(..) | Self::Events(_) | Self::MeetHear(_) | Self::Health | Self::Metrics => {
                "GET"
            }
            Self::PutRings(_) | Self::MeetOpen(_) => "PUT",
            Self::MeetClose(_) => "DELETE",
            _ => "POST",
        }
    }

    /// Whether it is answered to members only, by their session.
    pub fn needs_session(self) -> bool {
        match self {
            Self::Pull(_)
            | Self::Append(..)
            | Self::Repair(..)
            | Self::Rings(..)
            | Self::PutRings(_)
            | Self::Events(_)
            | Self::MeetOpen(_)
            | Self::MeetClose(_) => true,
            // Chain entries prove themselves, and a code's messages are for whoever has the code.
            Self::BeginTeam
            | Self::Challenge
            | Self::Login(_)
            | Self::Chain(_)
            | Self::MeetSay(_)
            | Self::MeetHear(_)
            | Self::Health
            | Self::Metrics => false,
        }
    }

    /// The most bytes that its body may have.
    pub fn body_limit(self) -> usize {
        use protocol::limits;
        match self {
            Self::Append(..) => limits::APPEND_BODY,
            Self::BeginTeam | Self::Pull(_) | Self::Chain(_) | Self::PutRings(_) => limits::BODY,
            Self::MeetSay(_) => limits::MEET_MESSAGE,
            Self::Login(_) | Self::Repair(..) => 256,
            Self::MeetOpen(_) => 16,
            _ => 0,
        }
    }
}

fn id<T: std::str::FromStr>(text: &str) -> Result<T, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

fn meet(text: &str) -> Result<MeetId, Refusal> {
    id::<TeamId>(text).map(|id| id.0)
}

fn space(text: &str) -> Result<Space, Refusal> {
    let number: u16 = id(text)?;
    // One spelling per path: "01" and "+1" are no numbers of spaces.
    Space::from_number(number)
        .filter(|space| space.number().to_string() == text)
        .ok_or(Refusal::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_has_one_spelling() {
        let team = "00112233445566778899aabbccddeeff";
        let found = |method: Method, path: &str| Route::of(&method, path);
        assert!(matches!(
            found(Method::POST, &format!("/v1/t/{team}/append/2")),
            Ok(Route::Append(_, Space::Team))
        ));
        for (method, path) in [
            (Method::POST, format!("/v1/t/{team}/append/02")),
            (Method::POST, format!("/v1/t/{team}/append/7")),
            (Method::POST, format!("/v1/t/{}/append/2", team.to_uppercase())),
            (Method::POST, format!("/v1/t/{team}/append/2/")),
            (Method::GET, format!("/v1/t/{team}/append/2")),
            (Method::POST, "v1/teams".into()),
            (Method::POST, "/v1//teams".into()),
            (Method::GET, "/v1/meet/short".into()),
            (Method::GET, "/a/b/c/d/e/f/g/h".into()),
        ] {
            assert_eq!(found(method, &path), Err(Refusal::NotFound), "{path}");
        }
    }
}
