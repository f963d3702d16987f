//! Codes that are wrong, used or too late, and people in the middle of an enrolment.

use crate::scene::{Role, team};
use app::{Book, Failure, Invitation, Invited, JoinEvent, Joined};
use protocol::{
    Hash,
    meet::{Bundle, Offer},
};
use std::path::Path;
use sync::{
    Client,
    meet::{Inviting, Joining, Mailbox, split},
};
use testkit::{Colleague, FixedClock, Liar, Lie, PASSPHRASE, Team, TrueRelay, roles};
use tokio::sync::oneshot;
use vault::{DeviceKeys, meet::Channel};

async fn join(folder: &Path, code: &str, says_yes: bool) -> Result<(Book, Joined), Failure> {
    let mut tell = |event: JoinEvent| !matches!(event, JoinEvent::Check(_)) || says_yes;
    Book::join(
        folder,
        PASSPHRASE,
        FixedClock::default().handle(),
        code,
        "Wen",
        &mut tell,
    )
    .await
}

/// How an invitation ended, and the digits that the lead saw.
type Ended = (Result<Joined, Failure>, Option<String>);

/// An invitation that runs, and its code. The lead says yes or no to the digits, and tells them.
fn invites(noor: &Colleague, seconds: u64, says_yes: bool) -> (impl Future<Output = Ended>, oneshot::Receiver<String>) {
    let (code_to, code) = oneshot::channel();
    let inviting = async move {
        let invitation = Invitation {
            roles: roles(&[Role::Fieldworker]),
            name: None,
            seconds,
        };
        let (mut code_to, mut digits) = (Some(code_to), None);
        let mut tell = |event: Invited| match event {
            Invited::Code(code) => code_to.take().unwrap().send(code).is_ok(),
            Invited::Check(shown, _) => {
                digits = Some(shown);
                says_yes
            }
        };
        let outcome = noor.book().invite(&noor.client(), &invitation, &mut tell).await;
        (outcome, digits)
    };
    (inviting, code)
}

fn code_of<T: std::fmt::Debug>(outcome: &Result<T, Failure>) -> &'static str {
    outcome.as_ref().err().map_or("no failure", |failure| failure.code.id())
}

fn id<T>(outcome: Result<T, Failure>) -> &'static str {
    outcome.err().map_or("no failure", |failure| failure.code.id())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_nobody_gave_or_of_another_relay_is_wrong() {
    let (team, noor, _petya) = team().await;
    let folder = team.folder("wen");
    let url = team.relay.url();
    let unknown = format!("{url}#{}", vault::meet::new_code());
    assert_eq!(id(join(&folder, &unknown, true).await), "code_wrong");
    for text in [
        "",
        "nonsense",
        "#",
        &format!("{url}#SHORT"),
        &format!("{url}#UUUUUUUUUUUUUUUUUUUU"),
        &url,
    ] {
        assert_eq!(id(join(&folder, text, true).await), "code_wrong", "{text}");
    }
    assert_eq!(
        id(join(&folder, "ftp://example.org#0123456789ABCDEFGHJK", true).await),
        "code_wrong"
    );
    let other = TrueRelay::start().await;
    let (inviting, code) = invites(&noor, 1, true);
    let asking = async {
        let code = code.await.unwrap();
        let (_, characters) = split(&code).unwrap();
        id(join(&folder, &format!("{}#{characters}", other.url()), true).await)
    };
    let ((invited, _), asked) = tokio::join!(inviting, asking);
    assert_eq!(asked, "code_wrong");
    assert_eq!(code_of(&invited), "code_expired");
    assert!(!folder.join("book.db").exists() && !folder.join("key").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_of_a_relay_that_is_not_there_is_unreachable() {
    let (mut team, _noor, _petya) = team().await;
    let code = format!("{}#{}", team.relay.url(), vault::meet::new_code());
    team.relay.stop().await;
    assert_eq!(id(join(&team.folder("wen"), &code, true).await), "relay_unreachable");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_lives_as_long_as_it_says_and_then_lets_nobody_in() {
    let (team, noor, _petya) = team().await;
    let (inviting, code) = invites(&noor, 1, true);
    let (invited, _) = inviting.await;
    assert_eq!(code_of(&invited), "code_expired");
    assert_eq!(
        id(join(&team.folder("wen"), &code.await.unwrap(), true).await),
        "code_expired"
    );
    assert_eq!(noor.book().team().unwrap().members.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_somebody_is_using_is_used_and_afterwards_it_is_spent() {
    let (team, noor, _petya) = team().await;
    let (inviting, code) = invites(&noor, 3, true);
    let before = noor.book().hold().me.chain.head();
    let (first, second) = (team.folder("wen"), team.folder("eve"));
    let using = async {
        let code = code.await.unwrap();
        let (relay, characters) = split(&code).unwrap();
        let client = Client::new(&relay).unwrap();
        let keys = DeviceKeys::generate();
        let joining = Joining::begin(Mailbox::of_code(&client, &characters), &bundle(&keys), 20)
            .await
            .unwrap();
        // While the lead compares, somebody else types the same code.
        let late = id(join(&second, &code, true).await);
        drop(joining);
        (code, late)
    };
    let ((invited, _), (code, late)) = tokio::join!(inviting, using);
    assert_eq!(late, "code_used");
    // Who never says that the digits agree is not taken in, although the lead has said so.
    assert_eq!(code_of(&invited), "code_expired");
    assert_eq!(noor.book().hold().me.chain.head(), before);
    let spent = id(join(&first, &code, true).await);
    assert!(["code_used", "code_expired"].contains(&spent), "{spent}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_second_while_the_lead_waits_hears_that_the_code_is_used() {
    let (team, noor, _petya) = team().await;
    let (inviting, code) = invites(&noor, 2, true);
    let using = async {
        let code = code.await.unwrap();
        let (relay, characters) = split(&code).unwrap();
        let client = Client::new(&relay).unwrap();
        // Message 1 of somebody who then stays silent.
        put(&client, &characters, 1, &[7; 32]).await;
        id(join(&team.folder("wen"), &code, true).await)
    };
    let ((invited, _), late) = tokio::join!(inviting, using);
    assert_eq!(late, "code_used");
    assert_eq!(code_of(&invited), "code_expired");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lead_who_declines_lets_nobody_in() {
    let (team, noor, _petya) = team().await;
    let before = noor.book().hold().me.chain.head();
    let folder = team.folder("wen");
    let (inviting, code) = invites(&noor, 20, false);
    let joining = async { id(join(&folder, &code.await.unwrap(), true).await) };
    let ((invited, _), joined) = tokio::join!(inviting, joining);
    assert_eq!((code_of(&invited), joined), ("declined", "declined"));
    assert_eq!(noor.book().hold().me.chain.head(), before);
    assert!(!folder.join("key").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_who_declines_has_no_book_and_is_not_taken_in() {
    let (team, noor, _petya) = team().await;
    let folder = team.folder("wen");
    let (inviting, code) = invites(&noor, 20, true);
    let joining = async { id(join(&folder, &code.await.unwrap(), false).await) };
    let before = noor.book().hold().me.chain.head();
    let ((invited, _), joined) = tokio::join!(inviting, joining);
    assert_eq!((code_of(&invited), joined), ("declined", "declined"));
    assert_eq!(noor.book().hold().me.chain.head(), before);
    assert!(!folder.join("key").exists() && !folder.join("book.db").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_relay_reads_nothing_of_an_enrolment_and_can_write_nothing_into_it() {
    let (team, mut noor, _petya) = team().await;
    let liar = Liar::before(&team.relay.url()).await;
    noor.talk_to(&liar.url());
    let (inviting, code) = invites(&noor, 20, true);
    let folder = team.folder("wen");
    let joining = async {
        let code = code.await.unwrap();
        let (_, characters) = split(&code).unwrap();
        let through = format!("{}#{characters}", liar.url());
        (characters, join(&folder, &through, true).await)
    };
    let ((invited, _), (characters, joined)) = tokio::join!(inviting, joining);
    invited.unwrap();
    joined.unwrap();
    let channel = Channel::of_code(&characters);
    let guess = Channel::of_code(&vault::meet::new_code());
    let heard = liar.heard();
    let mut opened = 0;
    for (asked, answer) in heard.iter().filter(|(asked, _)| asked.route() == "meet") {
        for bytes in [&asked.body, &answer.body] {
            for number in 1..=4 {
                opened += usize::from(channel.open(number, bytes).is_ok());
                assert!(guess.open(number, bytes).is_err());
            }
            assert!(!bytes.windows(3).any(|word| word == b"Wen"));
        }
        assert!(!asked.path.contains(&characters));
    }
    assert!(
        opened >= 6,
        "each of three messages was put and heard, and a fourth: {opened}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_from_somebody_who_does_not_know_the_code_ends_the_enrolment() {
    let (_team, noor, _petya) = team().await;
    let (inviting, code) = invites(&noor, 20, true);
    let before = noor.book().hold().me.chain.head();
    let meddling = async {
        let (relay, characters) = split(&code.await.unwrap()).unwrap();
        let client = Client::new(&relay).unwrap();
        // The relay knows the mailbox and not the key.
        let sealed = Channel::of_code(&vault::meet::new_code()).seal(1, &[7; 32]);
        client.post(&mailbox_path(&characters), None, sealed).await.unwrap();
    };
    let ((invited, _), ()) = tokio::join!(inviting, meddling);
    assert_eq!(code_of(&invited), "relay_nonsense");
    assert_eq!(noor.book().hold().me.chain.head(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_knows_the_code_and_shows_another_device_than_she_bound_herself_to_is_refused() {
    let (_team, noor, _petya) = team().await;
    let (inviting, code) = invites(&noor, 20, true);
    let before = noor.book().hold().me.chain.head();
    let meddling = async {
        let (relay, characters) = split(&code.await.unwrap()).unwrap();
        let client = Client::new(&relay).unwrap();
        let bound = Bundle::commitment(&bundle(&DeviceKeys::generate()).encode()).0;
        put(&client, &characters, 1, &bound.0).await;
        hear(&client, &characters, 2).await;
        put(&client, &characters, 3, &bundle(&DeviceKeys::generate()).encode()).await;
    };
    let ((invited, digits), ()) = tokio::join!(inviting, meddling);
    assert_eq!(code_of(&invited), "relay_nonsense");
    assert_eq!(digits, None, "there was nothing to compare");
    assert_eq!(noor.book().hold().me.chain.head(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_digits_differ_when_somebody_with_the_code_stands_between_two_phones() {
    let (_team, noor, _petya) = team().await;
    // Her own relay, her own team there, and the photographed code.
    let (other_team, eve) = Team::bare().await;
    eve.sync().await;
    let (token, offer) = {
        let desk = eve.book().hold();
        (sync::enrol::token(&desk).unwrap(), sync::enrol::offer(&desk))
    };
    let (inviting, code) = invites(&noor, 20, false);
    let between = async {
        let (relay, characters) = split(&code.await.unwrap()).unwrap();
        let (to_lead, to_new) = (Client::new(&relay).unwrap(), eve.client());
        let open = Mailbox::of_code(&to_new, &characters);
        open.open(&token, 20).await.unwrap();
        let keys = DeviceKeys::generate();
        let newcomer = bundle(&DeviceKeys::generate());
        let victim_client = eve.client();
        let victim = Joining::begin(Mailbox::of_code(&victim_client, &characters), &newcomer, 20);
        let as_lead = Inviting::begin(open, &offer, 20);
        let evil = bundle(&keys);
        let as_new = Joining::begin(Mailbox::of_code(&to_lead, &characters), &evil, 20);
        let (victim, as_lead, as_new) = tokio::join!(victim, as_lead, as_new);
        let (victim, as_lead, as_new) = (victim.unwrap(), as_lead.unwrap(), as_new.unwrap());
        assert_eq!(victim.compared, as_lead.compared);
        (victim.compared.digits, as_new.compared.digits)
    };
    let ((invited, leads), (newcomers, eves)) = tokio::join!(inviting, between);
    assert_eq!(leads.as_deref(), Some(eves.as_str()));
    assert_ne!(leads, Some(newcomers), "the lead and the newcomer see other digits");
    assert_eq!(code_of(&invited), "declined");
    drop(other_team);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chain_that_is_not_the_one_of_the_offer_makes_no_book() {
    use protocol::frames::{Frame, PullResponse};
    let (team, noor, _petya) = team().await;
    let liar = Liar::before(&team.relay.url()).await;
    liar.lies(|asked| match asked.route().as_str() {
        "pull" => Lie::Altered(Box::new(|answer| {
            let mut pull = PullResponse::decode(&answer.body).unwrap();
            pull.chain.truncate(1);
            testkit::Answer::new(200, pull.encode())
        })),
        _ => Lie::Truth,
    });
    let folder = team.folder("wen");
    let (inviting, code) = invites(&noor, 20, true);
    let joining = async {
        let (_, characters) = split(&code.await.unwrap()).unwrap();
        id(join(&folder, &format!("{}#{characters}", liar.url()), true).await)
    };
    let (_, joined) = tokio::join!(inviting, joining);
    assert_eq!(joined, "relay_nonsense");
    assert!(!folder.join("key").exists());
}

fn bundle(keys: &DeviceKeys) -> Bundle {
    Bundle {
        nonce: vault::random(),
        sign_key: keys.sign_key(),
        kem_key: keys.kem_key(),
        name: "Eve".to_owned(),
        app: "veldboek/0".to_owned(),
    }
}

fn mailbox_path(characters: &str) -> String {
    let id: String = Channel::of_code(characters)
        .mailbox()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("/v1/meet/{id}")
}

async fn put(client: &Client, characters: &str, number: u8, message: &[u8]) {
    let sealed = Channel::of_code(characters).seal(number, message);
    client.post(&mailbox_path(characters), None, sealed).await.unwrap();
}

async fn hear(client: &Client, characters: &str, number: u8) -> Offer {
    let path = format!("{}?after={}", mailbox_path(characters), number - 1);
    let sealed = client.get(&path, None).await.unwrap();
    let offer = Offer::decode(&Channel::of_code(characters).open(number, &sealed).unwrap()).unwrap();
    assert_ne!(offer.genesis, Hash::default());
    offer
}
