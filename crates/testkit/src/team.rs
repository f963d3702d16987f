//! A team with a relay: Noor makes it, others join with a code.

use crate::{Colleague, FixedClock, PASSPHRASE, TrueRelay};
use app::{Book, Invitation, Invited, JoinEvent};
use domain::words::Setting;
use protocol::{Role, Roles};
use std::path::PathBuf;
use tempfile::TempDir;

/// A team, its relay and its folders.
pub struct Team {
    /// The relay.
    pub relay: TrueRelay,
    /// The clock of the test.
    pub clock: FixedClock,
    folders: TempDir,
}

/// A set of roles.
pub fn roles(roles: &[Role]) -> Roles {
    roles.iter().copied().collect()
}

impl Team {
    /// A team of one, Noor, who is lead, fieldworker and online, with two window streets, a club and a colleague
    /// without a device (Daan). Nothing of it is synced yet.
    pub async fn begin() -> (Self, Colleague) {
        let (team, noor) = Self::bare().await;
        let book = noor.book();
        book.add_place("Voorbeeldstraat noord", Setting::WindowStreet).unwrap();
        book.add_place("Voorbeeldstraat zuid", Setting::WindowStreet).unwrap();
        book.add_place("Club Abrikoos", Setting::Club).unwrap();
        book.add_person("Daan").unwrap();
        (team, noor)
    }

    /// A team of one without places.
    pub async fn bare() -> (Self, Colleague) {
        let team = Self {
            relay: TrueRelay::start().await,
            clock: FixedClock::default(),
            folders: tempfile::tempdir().unwrap(),
        };
        let folder = team.folders.path().join("noor");
        let url = team.relay.url();
        let created = Book::create_team(&folder, PASSPHRASE, team.clock.handle(), "Spot Voorbeeld", "Noor", &url).await;
        let (book, _) = created.expect("the team is made");
        let noor = Colleague::new("Noor", folder, team.clock.clone(), book, url);
        (team, noor)
    }

    /// Lets somebody in: the invitation and the joining run side by side, as on two phones.
    pub async fn joins(&self, lead: &Colleague, name: &str, roles: Roles) -> Colleague {
        joins(lead, self.folders.path().join(name.to_lowercase()), name, roles).await
    }

    /// A folder of this team's for something else.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.folders.path().join(name)
    }
}

/// Lets somebody into the team of a lead, with a book in this folder.
pub(crate) async fn joins(lead: &Colleague, folder: PathBuf, name: &str, roles: Roles) -> Colleague {
    let invitation = Invitation {
        roles,
        name: None,
        seconds: 60,
    };
    let (code_to, code_from) = tokio::sync::oneshot::channel();
    let mut code_to = Some(code_to);
    let mut on_invite = |event: Invited| {
        if let (Invited::Code(code), Some(code_to)) = (event, code_to.take()) {
            code_to.send(code).expect("somebody joins");
        }
        true
    };
    let client = lead.client();
    let inviting = lead.book().invite(&client, &invitation, &mut on_invite);
    let joining = async {
        let code = code_from.await.expect("a code");
        let mut on_join = |_: JoinEvent| true;
        Book::join(&folder, PASSPHRASE, lead.clock.handle(), &code, name, &mut on_join).await
    };
    let (invited, joined) = tokio::join!(inviting, joining);
    invited.expect("the lead lets her in");
    let (book, _) = joined.expect("she joins");
    let relay = book.relay().expect("the code names the relay");
    Colleague::new(name, folder, lead.clock.clone(), book, relay)
}
