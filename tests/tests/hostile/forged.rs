//! What one bad member can do to the others: nothing that counts.

use crate::{
    forger::{self, Forger, batch},
    scene::{Role, assert_settled, counts, team},
};
use documents::{CatalogueEdit, Document, RoundStep, Writer};
use domain::{DocumentId, RoundEdit, review::ReviewState};
use protocol::{
    Entry, Hash, Header, Space,
    act::ActBody,
    batch::Part,
    frames::{AppendRequest, AppendResponse, Frame, PullResponse},
};
use store::{EntryState, OutboxRow};
use sync::{Client, push};
use testkit::{Answer, Colleague, Liar, Lie, evening, roles};

/// Sends an entry of a colleague's device to the true relay, past her own book.
async fn send(of: &Colleague, space: Space, entry: Vec<u8>) -> Result<AppendResponse, sync::RelayFault> {
    let (team, token, log) = {
        let desk = of.book().hold();
        let (token, log) = desk
            .book
            .read(|view| Ok::<_, store::StoreFault>((view.meta_text("token")?, view.log(space.number())?)))
            .unwrap();
        (desk.me.team(), token.unwrap(), log.unwrap())
    };
    let request = AppendRequest {
        log_id: log.log_id,
        returned: false,
        entries: vec![entry],
        acks: Vec::new(),
    };
    let path = Client::team_path(team, &format!("append/{}", space.number()));
    of.client()
        .post(&path, Some(&token), request.encode())
        .await
        .map(|answer| AppendResponse::decode(&answer).unwrap())
}

fn next_header(of: &Colleague, forger: &Forger, space: Space) -> Header {
    let desk = of.book().hold();
    forger.header(space, forger::head(&desk, space, forger.device()))
}

/// A change to a document under any actor.
fn change_under(actor: [u8; 16], document: &mut Document) -> Vec<u8> {
    let step = RoundStep::Round(RoundEdit {
        note: Some("verzonnen".to_owned()),
        ..RoundEdit::default()
    });
    let writer = Writer {
        actor,
        time_ms: 1_515_093_000_000,
        message: None,
    };
    document.edit_round(&[step], &writer).unwrap().unwrap().bytes
}

fn part(id: DocumentId, changes: Vec<u8>) -> Part {
    Part {
        doc: id.0,
        kind: "round".to_owned(),
        schema: 1,
        changes,
    }
}

fn document(of: &Colleague, id: DocumentId) -> Document {
    of.book().hold().book.read(|view| sync::edit::open(view, id)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_forged_under_a_colleagues_actor_is_refused_and_her_next_change_is_fine() {
    let (team, noor, petya) = team().await;
    let wen = team.joins(&noor, "Wen", roles(&[Role::Fieldworker])).await;
    let (round, _) = noor.writes(&evening("2018-01-04", &["Noor"], 2));
    noor.sync().await;
    petya.sync().await;
    wen.sync().await;
    // Petya takes the very number that Noor's next change will have.
    let forger = Forger::of(&petya.book().hold());
    let noors_actor = noor.book().hold().me.actor;
    let forged = change_under(noors_actor, &mut document(&petya, round));
    let entry = forger.seal(
        &next_header(&petya, &forger, Space::Team),
        &batch(vec![part(round, forged)], Vec::new()),
    );
    send(&petya, Space::Team, entry)
        .await
        .expect("the relay can't see into it");
    wen.sync().await;
    let items = wen.book().status().unwrap().items;
    assert_eq!(items.len(), 1);
    assert_eq!(
        (items[0].what, items[0].state, items[0].reason.as_str()),
        ("part", "quarantined", "actor")
    );
    assert_eq!(items[0].from.as_deref(), Some("Petya"));
    // Noor goes on with what she has open.
    let step = testkit::conversation("pl", &["tax"]);
    noor.writes_in(Some(round), &[step]);
    noor.sync().await;
    wen.sync().await;
    let (hers, wens) = (noor.book().round(round).unwrap(), wen.book().round(round).unwrap());
    assert_eq!(hers.round.conversations.len(), 3);
    assert_eq!(hers.round, wens.round);
    assert_eq!(counts(&wen), (0, 0, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fieldworkers_forged_approval_is_shown_as_quarantined_and_never_counts() {
    let (_team, noor, petya) = team().await;
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 2));
    petya.book().hand_in(round).unwrap();
    petya.sync().await;
    noor.sync().await;
    let forger = Forger::of(&petya.book().hold());
    let header = next_header(&petya, &forger, Space::Team);
    let body = ActBody {
        kind: 4,
        doc: round.0,
        at: 1_515_093_000_000,
        heads: document(&petya, round)
            .heads()
            .iter()
            .map(|head| Hash(head.0))
            .collect(),
        after: noor
            .book()
            .round(round)
            .unwrap()
            .acts
            .iter()
            .map(|shown| Hash(shown.act.id.0))
            .collect(),
        line: None,
        text: None,
        by: forger.device(),
        chain_seq: header.chain_seq,
    };
    let act = forger.keys.sign_act(forger.chain.team(), Space::Team, &body);
    send(&petya, Space::Team, forger.seal(&header, &batch(Vec::new(), vec![act])))
        .await
        .unwrap();
    noor.sync().await;
    petya.sync().await;
    for colleague in [&noor, &petya] {
        let items = colleague.book().status().unwrap().items;
        assert_eq!(items.len(), 1, "{items:?}");
        assert_eq!((items[0].what, items[0].reason.as_str()), ("act", "role"));
        let shown = colleague.book().round(round).unwrap();
        assert_eq!(shown.review, ReviewState::HandedIn);
        assert_eq!(shown.acts.len(), 1);
        let year = app::FiguresQuestion {
            from: "2018-01-01".parse().unwrap(),
            to: "2018-12-31".parse().unwrap(),
            joined: false,
            individual: app::Scope::All,
        };
        let basis = colleague.book().figures(&year).unwrap().basis;
        assert_eq!((basis.rounds, basis.approved, basis.quarantined), (1, 0, 1));
    }
    // And the true approval still can be made.
    assert_eq!(noor.book().approve(round).unwrap().review, ReviewState::Approved);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_catalogue_change_is_refused_by_the_relay_and_quarantined_when_it_lies() {
    let (team, mut noor, petya) = team().await;
    noor.sync().await;
    petya.sync().await;
    let forger = Forger::of(&petya.book().hold());
    let (id, mut catalogue) = {
        let desk = petya.book().hold();
        let id = desk.book.read(|view| view.documents_of_kind("catalogue")).unwrap()[0].id;
        (id, desk.book.read(|view| sync::edit::open(view, id)).unwrap())
    };
    let edit = CatalogueEdit {
        labels: [("health".to_owned(), Some("verzonnen".to_owned()))].into(),
        ..CatalogueEdit::default()
    };
    let writer = Writer {
        actor: forger.actor,
        time_ms: 1,
        message: None,
    };
    let change = catalogue.edit_catalogue(&edit, &writer).unwrap().unwrap().bytes;
    let forged = Part {
        doc: id.0,
        kind: "catalogue".to_owned(),
        schema: 1,
        changes: change,
    };
    let common = forger.seal(
        &next_header(&petya, &forger, Space::Common),
        &batch(vec![forged.clone()], Vec::new()),
    );
    let refused = send(&petya, Space::Common, common.clone()).await.unwrap_err();
    assert_eq!(refused, sync::RelayFault::Refused(protocol::Refusal::NotAllowed));
    // In the space where she may write, the relay can't see that it is no round.
    let hidden = forger.seal(
        &next_header(&petya, &forger, Space::Team),
        &batch(vec![forged], Vec::new()),
    );
    send(&petya, Space::Team, hidden).await.unwrap();
    // A lying relay shows it in the common space.
    let liar = Liar::before(&team.relay.url()).await;
    noor.talk_to(&liar.url());
    let common_log = noor.book().hold().book.read(|view| view.log(1)).unwrap().unwrap();
    let mut given = false;
    liar.lies(move |asked| {
        if asked.route() != "pull" || std::mem::replace(&mut given, true) {
            return Lie::Truth;
        }
        let entry = common.clone();
        Lie::Altered(Box::new(move |answer| {
            let mut pull = PullResponse::decode(&answer.body).unwrap();
            pull.logs.retain(|slice| slice.space != 1);
            pull.logs.push(protocol::frames::LogSlice {
                space: 1,
                log_id: common_log.log_id,
                first: common_log.number + 1,
                h: common_log.h.follow(&Hash::of(&[&entry])),
                head: common_log.number + 1,
                entries: vec![entry],
            });
            Answer::new(200, pull.encode())
        }))
    });
    noor.try_sync().await.unwrap();
    let label = |noor: &Colleague| {
        let desk = noor.book().hold();
        desk.book
            .read(|view| sync::edit::open(view, id))
            .unwrap()
            .catalogue()
            .unwrap()
            .labels
            .get("health")
            .cloned()
    };
    assert_eq!(label(&noor), None);
    let reasons: Vec<_> = noor
        .book()
        .status()
        .unwrap()
        .items
        .into_iter()
        .map(|item| (item.what, item.reason))
        .collect();
    assert!(reasons.contains(&("part", "kind".to_owned())), "{reasons:?}");
    liar.tells_the_truth();
    noor.sync().await;
    assert_eq!(label(&noor), None);
    assert_eq!(
        counts(&noor),
        (0, 0, 2),
        "both bear Petya's signature: they stay in sight, and count nowhere"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quarantined_entry_of_an_author_does_not_hold_up_her_next_one() {
    let (_team, noor, petya) = team().await;
    petya.sync().await;
    let forger = Forger::of(&petya.book().hold());
    let rubbish = forger.seal_packed(
        &next_header(&petya, &forger, Space::Team).encode(),
        &next_header(&petya, &forger, Space::Team),
        &forger::pack(b"no batch"),
    );
    send(&petya, Space::Team, rubbish).await.unwrap();
    petya.writes(&evening("2018-01-04", &["Petya"], 3));
    petya.sync().await;
    noor.sync().await;
    assert_eq!(counts(&noor), (0, 0, 1));
    assert_eq!(noor.book().rounds(None).unwrap().rounds.len(), 1);
    assert_eq!(
        counts(&petya),
        (0, 0, 1),
        "her own book shows what her device's key has signed"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lead_who_has_the_entry_in_quarantine_does_not_have_the_round() {
    let (_team, noor, petya) = team().await;
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 2));
    petya.sync().await;
    noor.sync().await;
    let (second, _) = petya.writes(&evening("2018-01-05", &["Petya"], 2));
    // Petya's book believes that its next batch is whole; in truth one change of the second round names Noor's device.
    let noors_actor = noor.book().hold().me.actor;
    {
        let mut desk = petya.book().hold();
        let honest = push::next(&mut desk, Space::Team).unwrap().unwrap();
        let forger = Forger::of(&desk);
        let header = Entry::parse(&honest.bytes).unwrap().header;
        let mut doc = desk.book.read(|view| sync::edit::open(view, second)).unwrap();
        let mut changes: Vec<u8> = doc
            .changes_since(&[])
            .unwrap()
            .into_iter()
            .flat_map(|(_, bytes)| bytes)
            .collect();
        changes.extend(change_under(noors_actor, &mut doc));
        let bytes = forger.seal(&header, &batch(vec![part(second, changes)], Vec::new()));
        let sealed = desk.book.read(|view| view.sealed_changes(2)).unwrap();
        desk.book
            .write(|write| {
                write.outbox_dropped(2)?;
                sealed
                    .iter()
                    .try_for_each(|change| write.mark_sealed(change.document, change.hash))?;
                write.put_outbox(
                    2,
                    &OutboxRow {
                        id: Hash::of(&[&bytes]),
                        bytes,
                    },
                )
            })
            .unwrap();
    }
    petya.sync().await;
    assert_eq!(petya.state_of(second), "relay");
    noor.sync().await;
    let items = noor.book().hold().book.read(|view| view.open_items()).unwrap();
    assert_eq!(
        (items.len(), items[0].state, items[0].reason.as_str()),
        (1, EntryState::Quarantined, "actor")
    );
    petya.sync().await;
    assert_eq!(petya.state_of(round), "lead");
    assert_eq!(petya.state_of(second), "relay", "the relay has it; Noor has not");
    assert_settled(&petya);
}
