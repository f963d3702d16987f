//! Who may not erase a card, and tries.

use crate::{
    forger::{self, Forger, batch},
    scene::{Role, sync_all, team},
};
use app::NewCard;
use domain::DocumentId;
use protocol::{Space, act::ActBody};
use serde_json::json;
use store::EntryState;
use testkit::{Colleague, roles};

/// A card of Petya's, of which nobody else has heard.
async fn unsent_card(noor: &Colleague, petya: &Colleague) -> DocumentId {
    noor.book().assess("2017-05-25".parse().ok()).unwrap();
    sync_all(&[noor, petya]).await;
    let card: NewCard = serde_json::from_value(json!({
        "pseudonym": "Ster 12", "languages": ["bg"],
        "consents": [{"purpose": "keep_card", "form": "spoken", "language": "bg"}],
    }))
    .unwrap();
    petya.book().add_card(card).unwrap()
}

/// A card of Petya's, which Noor has as well.
async fn card(noor: &Colleague, petya: &Colleague) -> DocumentId {
    let id = unsent_card(noor, petya).await;
    sync_all(&[petya, noor]).await;
    id
}

/// An act that erases, signed by whoever the forger is, sealed into an entry of a space as Noor would count it.
fn erasing(forger: &Forger, noor: &Colleague, space: Space, id: DocumentId) -> Vec<u8> {
    let header = forger.header(space, forger::head(&noor.book().hold(), space, forger.device()));
    let body = ActBody {
        kind: 7,
        doc: id.0,
        at: 1_515_093_000_000,
        heads: Vec::new(),
        after: Vec::new(),
        line: None,
        text: None,
        by: forger.device(),
        chain_seq: header.chain_seq,
    };
    let act = forger.keys.sign_act(forger.chain.team(), space, &body);
    forger.seal(&header, &batch(Vec::new(), vec![act]))
}

fn stays(noor: &Colleague, id: DocumentId, reason: &str) {
    let items = forger::open_items(&noor.book().hold());
    assert_eq!(items.len(), 1, "{items:?}");
    assert_eq!((items[0].1, items[0].2.as_str()), (EntryState::Quarantined, reason));
    assert_eq!(noor.book().card(id).unwrap().pseudonym, "Ster 12");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_online_worker_with_a_stolen_key_of_the_cards_erases_none() {
    let (team, noor, petya) = team().await;
    let esra = team.joins(&noor, "Esra", roles(&[Role::Online])).await;
    let id = card(&noor, &petya).await;
    let mut forger = Forger::of(&esra.book().hold());
    let key = (Space::Cards.number(), 1);
    let stolen = *noor.book().hold().me.secrets[&key].bytes();
    assert_eq!(forger.secrets.insert(key, stolen), None);
    let entry = erasing(&forger, &noor, Space::Cards, id);
    forger::receive(&mut noor.book().hold(), Space::Cards, &[entry]);
    stays(&noor, id, "role");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lead_who_does_not_walk_erases_no_card_from_the_space_of_the_rounds() {
    let (team, noor, petya) = team().await;
    let lea = team.joins(&noor, "Lea", roles(&[Role::Lead])).await;
    let id = card(&noor, &petya).await;
    let forger = Forger::of(&lea.book().hold());
    let entry = erasing(&forger, &noor, Space::Team, id);
    forger::receive(&mut noor.book().hold(), Space::Team, &[entry]);
    stays(&noor, id, "space");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_act_in_another_space_keeps_no_card_from_arriving_later() {
    let (team, noor, petya) = team().await;
    let lea = team.joins(&noor, "Lea", roles(&[Role::Lead])).await;
    let id = unsent_card(&noor, &petya).await;
    let forger = Forger::of(&lea.book().hold());
    let entry = erasing(&forger, &noor, Space::Team, id);
    forger::receive(&mut noor.book().hold(), Space::Team, &[entry]);
    sync_all(&[&petya, &noor]).await;
    assert_eq!(noor.book().card(id).unwrap().pseudonym, "Ster 12");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_act_that_erases_may_come_before_the_card() {
    let (_team, noor, petya) = team().await;
    let id = unsent_card(&noor, &petya).await;
    let forger = Forger::of(&petya.book().hold());
    let entry = erasing(&forger, &noor, Space::Cards, id);
    forger::receive(&mut noor.book().hold(), Space::Cards, &[entry]);
    let desk = noor.book().hold();
    let gone = desk
        .book
        .read(|view| view.forgotten(id, Space::Cards.number()))
        .unwrap();
    assert_eq!(gone, Some(domain::retention::Gone::Erased));
}

/// Somebody of the online role, with a site to write on and a no that was written down.
async fn objection(noor: &Colleague, esra: &Colleague) -> DocumentId {
    noor.book().assess("2017-05-25".parse().ok()).unwrap();
    noor.book().add_platform("Advertentiesite A").unwrap();
    sync_all(&[noor, esra]).await;
    noor.book().object_online("vb_luna_dh").unwrap();
    sync_all(&[noor, esra]).await;
    let desk = noor.book().hold();
    let rows = desk.book.read(|view| view.documents_of_kind("objection")).unwrap();
    rows[0].id
}

fn wants_no_contact(colleague: &Colleague) -> bool {
    let site = colleague.book().online_page().unwrap().platforms[0].id.clone();
    let checked = colleague.book().check_online(&site, "VB.Luna.DH").unwrap();
    checked.counts.no_contact == 1
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_erases_a_no_nor_the_key_that_recognises_it() {
    let (team, noor, _petya) = team().await;
    let esra = team.joins(&noor, "Esra", roles(&[Role::Online])).await;
    let no = objection(&noor, &esra).await;
    let keys = noor
        .book()
        .hold()
        .book
        .read(|view| view.documents_of_kind("tag_key"))
        .unwrap();
    for id in keys.into_iter().map(|row| row.id).chain([no]) {
        let forger = Forger::of(&esra.book().hold());
        let entry = erasing(&forger, &noor, Space::Online, id);
        forger::receive(&mut noor.book().hold(), Space::Online, &[entry]);
        assert!(wants_no_contact(&noor), "{id}");
    }
    let items = forger::open_items(&noor.book().hold());
    assert!(items.iter().all(|item| item.1 == EntryState::Quarantined), "{items:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_that_was_erased_before_it_came_stands_all_the_same() {
    let (team, noor, _petya) = team().await;
    let esra = team.joins(&noor, "Esra", roles(&[Role::Online])).await;
    let wen = team.joins(&noor, "Wen", roles(&[Role::Online])).await;
    noor.book().assess("2017-05-25".parse().ok()).unwrap();
    noor.book().add_platform("Advertentiesite A").unwrap();
    sync_all(&[&noor, &esra, &wen]).await;
    wen.book().object_online("vb_luna_dh").unwrap();
    let rows = |colleague: &Colleague, kind: &str| {
        let desk = colleague.book().hold();
        let rows = desk.book.read(|view| view.documents_of_kind(kind)).unwrap();
        rows.into_iter().map(|row| row.id).collect::<Vec<_>>()
    };
    for id in [rows(&wen, "objection"), rows(&wen, "tag_key")].concat() {
        let forger = Forger::of(&esra.book().hold());
        let entry = erasing(&forger, &noor, Space::Online, id);
        forger::receive(&mut noor.book().hold(), Space::Online, &[entry]);
    }
    sync_all(&[&wen, &noor]).await;
    assert!(wants_no_contact(&noor));
}
