//! Who is on stage, and what they do again and again.

use app::{Book, Failure, Invitation, Invited, JoinEvent, Joined};
use domain::DocumentId;
use protocol::{Role, Roles};
use testkit::{Colleague, PASSPHRASE, Team, roles};

/// Noor, who leads, and Petya, who walks; both know the places.
pub async fn noor_and_petya() -> (Team, Colleague, Colleague) {
    let (team, noor) = Team::begin().await;
    let petya = team.joins(&noor, "Petya", roles(&[Role::Fieldworker])).await;
    noor.sync().await;
    (team, noor, petya)
}

/// The two of them, and Wen, who leads as well.
pub async fn two_leads_and_petya() -> (Team, Colleague, Colleague, Colleague) {
    let (team, noor, petya) = noor_and_petya().await;
    let wen = team.joins(&noor, "Wen", roles(&[Role::Lead, Role::Fieldworker])).await;
    (team, noor, wen, petya)
}

/// Everybody syncs, twice, so that each has what all others had.
pub async fn all_sync(colleagues: &[&Colleague]) {
    for _ in 0..2 {
        for colleague in colleagues {
            colleague.sync().await;
        }
    }
}

/// Two phones side by side: the lead may give a name, the newcomer calls herself something. `yes` is what each says
/// to the digits.
pub async fn lets_in(
    team: &Team,
    lead: &Colleague,
    (given, herself): (Option<&str>, &str),
    roles: Roles,
    yes: (bool, bool),
) -> (Result<Joined, Failure>, Result<Colleague, Failure>) {
    let folder = team.folder(&format!("{herself}-{}", lead.clock.now()));
    lead.clock.advance_minutes(1);
    let invitation = Invitation {
        roles,
        name: given.map(str::to_owned),
        seconds: 3,
    };
    let (code_to, code_from) = tokio::sync::oneshot::channel();
    let mut code_to = Some(code_to);
    let mut digits = (String::new(), String::new());
    let mut on_invite = |event: Invited| match event {
        Invited::Code(code) => code_to.take().expect("one code").send(code).is_ok(),
        Invited::Check(check, _) => {
            digits.0 = check;
            yes.0
        }
    };
    let client = lead.client();
    let inviting = lead.book().invite(&client, &invitation, &mut on_invite);
    let joining = async {
        let code = code_from.await.expect("a code");
        let mut on_join = |event: JoinEvent| {
            if let JoinEvent::Check(check) = event {
                digits.1 = check;
            }
            yes.1
        };
        Book::join(&folder, PASSPHRASE, team.clock.handle(), &code, herself, &mut on_join).await
    };
    let (invited, joined) = tokio::join!(inviting, joining);
    assert_eq!(digits.0, digits.1, "both phones show the same digits");
    let colleague =
        joined.map(|(book, _)| Colleague::new(herself, folder.clone(), team.clock.clone(), book, team.relay.url()));
    (invited, colleague)
}

/// A round of Petya's that Noor has, handed in.
pub async fn handed_in_round(noor: &Colleague, petya: &Colleague) -> DocumentId {
    let (round, _) = petya.writes(&testkit::evening("2018-01-04", &["Petya", "Daan"], 4));
    petya.book().hand_in(round).unwrap();
    petya.sync().await;
    noor.sync().await;
    round
}

/// Code and detail of a refusal.
pub fn refusal<T: std::fmt::Debug>(answer: Result<T, Failure>) -> (&'static str, String) {
    let failure = answer.expect_err("a refusal");
    (failure.code.id(), failure.detail.unwrap_or_default())
}

/// The code of a refusal.
pub fn code<T: std::fmt::Debug>(answer: Result<T, Failure>) -> &'static str {
    refusal(answer).0
}
