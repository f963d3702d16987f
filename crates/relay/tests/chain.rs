//! Teams begin, chains grow by compare-and-swap, keys and rings lie beside them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

mod common;

use common::*;
use protocol::{
    Hash, Refusal, Role, Space,
    chain::Body,
    frames::{ChainRequest, Frame, PullRequest, RingsResponse, short},
    limits,
};

fn entries(entries: &[Vec<u8>]) -> ChainRequest {
    ChainRequest {
        entries: entries.to_vec(),
        ..ChainRequest::default()
    }
}

fn rings(rings: &[Vec<u8>]) -> ChainRequest {
    ChainRequest {
        rings: rings.to_vec(),
        ..ChainRequest::default()
    }
}

#[tokio::test]
async fn a_team_begins_once() {
    let stand = Stand::with(|settings| settings.max_teams = 2).await;
    let mut client = stand.client().await;
    let team = Team::new(1);
    assert_eq!(team.begin(&mut client).await.status, 201);
    team.begin(&mut client).await.refused(Refusal::TeamExists);
    let mut begin = async |request: ChainRequest| client.ask("POST", "/v1/teams", &request.encode()).await;

    let mut forged = Team::new(2).chain;
    *forged[0].last_mut().unwrap() ^= 1;
    begin(entries(&forged)).await.refused(Refusal::Signature);
    begin(entries(&[])).await.refused(Refusal::Malformed);
    let twice = [team.chain[0].clone(), team.chain[0].clone()];
    begin(entries(&twice)).await.refused(Refusal::Malformed);
    begin(entries(&[vec![1; limits::CHAIN_ENTRY + 1]]))
        .await
        .refused(Refusal::Malformed);
    let mut of_a_newer_version = Team::new(2).chain;
    of_a_newer_version[0][0] = 2;
    begin(entries(&of_a_newer_version)).await.refused(Refusal::NeedsUpdate);
    let with_another_key = ChainRequest {
        kem_keys: vec![vec![77; limits::KEM_KEY]],
        ..entries(&Team::new(2).chain)
    };
    begin(with_another_key).await.refused(Refusal::Signature);
    begin(entries(&Team::new(2).chain)).await.ok();
    begin(entries(&Team::new(3).chain)).await.refused(Refusal::Full);
    client
        .ask("POST", "/v1/teams", &vec![0; limits::BODY + 1])
        .await
        .refused(Refusal::TooLarge);
}

#[tokio::test]
async fn a_chain_grows_only_by_what_its_members_signed() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let volunteer = team.add(&stand, 2, &[Role::Volunteer]).await;
    let mut client = stand.client().await;
    let add = |number| Team::add_body(&Device::new(number), &[Role::Lead]);
    let by_stranger = team.link(&Device::new(9), &add(3));
    client
        .chain(team.id, &entries(&[by_stranger]))
        .await
        .refused(Refusal::NotAllowed);
    let by_volunteer = team.link(&volunteer, &add(3));
    client
        .chain(team.id, &entries(&[by_volunteer]))
        .await
        .refused(Refusal::NotAllowed);
    let good = team.link(&team.founder, &add(3));
    let mut forged = good.clone();
    *forged.last_mut().unwrap() ^= 1;
    client
        .chain(team.id, &entries(&[forged]))
        .await
        .refused(Refusal::Signature);
    let mut revoke = good.clone();
    revoke[77] = 4;
    client
        .chain(team.id, &entries(&[revoke]))
        .await
        .refused(Refusal::NeedsUpdate);
    let twice = team.link(&team.founder, &add(2));
    client
        .chain(team.id, &entries(&[twice]))
        .await
        .refused(Refusal::ChainHead);
    let another_genesis = Team::new(7).chain;
    client
        .chain(team.id, &entries(&another_genesis))
        .await
        .refused(Refusal::ChainHead);
    client
        .chain(Team::new(7).id, &entries(&another_genesis))
        .await
        .refused(Refusal::UnknownTeam);
    client
        .ask("POST", &format!("/v1/t/{}/chain", team.id), b"?")
        .await
        .refused(Refusal::Malformed);

    // All of it again with one more: what is there is passed over.
    let all = [team.chain.clone(), vec![good]].concat();
    client.chain(team.id, &entries(&all)).await.ok();
    client.chain(team.id, &entries(&all)).await.ok();
    let mut founder = stand.login(team.id, &team.founder).await;
    assert_eq!(founder.pull(team.id, &PullRequest::default()).await.chain, all);
}

#[tokio::test]
async fn a_request_with_one_bad_entry_adds_none() {
    let stand = Stand::new().await;
    let team = Team::at(1, &stand).await;
    let mut longer = team.clone();
    let good = longer.link(&team.founder, &Team::add_body(&Device::new(2), &[Role::Lead]));
    longer.chain.push(good.clone());
    let mut bad = longer.link(&team.founder, &Team::add_body(&Device::new(3), &[Role::Lead]));
    *bad.last_mut().unwrap() ^= 1;
    let mut client = stand.client().await;
    client
        .chain(team.id, &entries(&[good, bad]))
        .await
        .refused(Refusal::Signature);
    let mut founder = stand.login(team.id, &team.founder).await;
    assert_eq!(founder.pull(team.id, &PullRequest::default()).await.chain, team.chain);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_entries_after_the_same_one_the_first_stays() {
    let stand = Stand::new().await;
    let team = Team::at(1, &stand).await;
    for round in 0..20u8 {
        let mut known = team.clone();
        let mut founder = stand.login(team.id, &team.founder).await;
        known.chain = founder.pull(team.id, &PullRequest::default()).await.chain;
        let both = [100 + round, 140 + round].map(|number| {
            let link = known.link(&team.founder, &Team::add_body(&Device::new(number), &[Role::Volunteer]));
            let team = team.id;
            let address = stand.running.address();
            tokio::spawn(async move { Client::connect(address).await.chain(team, &entries(&[link])).await })
        });
        let mut statuses = Vec::new();
        for one in both {
            let answer = one.await.unwrap();
            if answer.status != 200 {
                statuses.push(409);
                answer.refused(Refusal::ChainHead);
            }
        }
        assert_eq!(statuses, [409]);
        let after = founder.pull(team.id, &PullRequest::default()).await.chain;
        assert_eq!(after.len(), known.chain.len() + 1);
    }
}

#[tokio::test]
async fn keys_and_rings_lie_beside_the_chain() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let mut client = stand.login(team.id, &team.founder).await;
    let noor = Device::new(2);
    let link = team.link(&team.founder, &Team::add_body(&noor, &[Role::Fieldworker]));
    let (seq, hash) = (team.head().0 + 1, Hash::of(&[&link]));
    // One request brings entry, key and ring.
    let covers = [(1, 1), (2, 1), (3, 1)];
    let ring = team.founder.ring_at(&team, &noor, &covers, seq, hash);
    let joined = ChainRequest {
        entries: vec![link.clone()],
        kem_keys: vec![noor.kem_key.clone()],
        rings: vec![ring.clone()],
    };
    client.chain(team.id, &joined).await.ok();
    team.chain.push(link);
    let path = format!("/v1/t/{}/rings/{}", team.id, noor.id);
    let answer = RingsResponse::decode(&client.ask("GET", &path, b"").await.ok()).unwrap();
    assert_eq!(
        (answer.kem_key.as_ref(), answer.rings),
        (Some(&noor.kem_key), vec![ring])
    );

    // The latest of each maker wins; an older one changes nothing.
    team.add(&stand, 3, &[Role::Volunteer]).await;
    let newer = team.founder.ring(&team, &noor, &covers);
    let older = team.founder.ring_at(&team, &noor, &[], 0, Hash::of(&[&team.chain[0]]));
    let hers = noor.ring(&team, &noor, &covers);
    let put = format!("/v1/t/{}/rings", team.id);
    for ring in [&newer, &older, &hers] {
        client
            .ask("PUT", &put, &rings(std::slice::from_ref(ring)).encode())
            .await
            .ok();
    }
    let answer = RingsResponse::decode(&client.ask("GET", &path, b"").await.ok()).unwrap();
    assert_eq!(answer.rings.len(), 2);
    assert!(answer.rings.contains(&newer) && answer.rings.contains(&hers));
}

#[tokio::test]
async fn a_ring_that_does_not_hold_is_refused() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let noor = team.add(&stand, 2, &[Role::Fieldworker]).await;
    let mut client = stand.login(team.id, &team.founder).await;
    let put = format!("/v1/t/{}/rings", team.id);
    let good = team.founder.ring(&team, &noor, &[(1, 1)]);
    let mut forged = good.clone();
    let at = forged.len() - 10;
    forged[at] ^= 1;
    let cases = [
        (rings(&[forged]), Refusal::Signature),
        (rings(&[Device::new(9).ring(&team, &noor, &[])]), Refusal::UnknownDevice),
        (rings(&[noor.ring(&team, &Device::new(9), &[])]), Refusal::UnknownDevice),
        (
            rings(&[noor.ring_at(&team, &noor, &[], 0, Hash([1; 32]))]),
            Refusal::Stale,
        ),
        (rings(&[b"ring".to_vec()]), Refusal::Malformed),
        (entries(&team.chain), Refusal::Malformed),
    ];
    for (request, refusal) in cases {
        client.ask("PUT", &put, &request.encode()).await.refused(refusal);
    }
    let path = format!("/v1/t/{}/rings/{}", team.id, Device::new(9).id);
    client.ask("GET", &path, b"").await.refused(Refusal::NotFound);
    client.token = None;
    client
        .ask("PUT", &put, &rings(&[good]).encode())
        .await
        .refused(Refusal::Session);
}

#[tokio::test]
async fn a_pull_names_who_lacks_a_ring_of_what_the_asker_reads() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let noor = team.add(&stand, 2, &[Role::Fieldworker]).await;
    let wen = team.add(&stand, 3, &[Role::Volunteer]).await;
    let mut client = stand.login(team.id, &team.founder).await;
    let put = format!("/v1/t/{}/rings", team.id);
    let pulled = client.pull(team.id, &PullRequest::default()).await;
    let mut all = vec![(noor.id, vec![1, 2, 3]), (wen.id, vec![1])];
    all.sort();
    assert_eq!(pulled.lacking, all);

    // A volunteer reads one space and hears of that one.
    let mut reader = stand.login(team.id, &wen).await;
    let pulled = reader.pull(team.id, &PullRequest::default()).await;
    let mut of_common = vec![(noor.id, vec![1]), (team.founder.id, vec![1])];
    of_common.sort();
    assert_eq!(pulled.lacking, of_common);

    // What a maker can't have does not count.
    let boastful = wen.ring(&team, &noor, &[(2, 1), (3, 1)]);
    let honest = team.founder.ring(&team, &noor, &[(1, 1), (2, 1)]);
    let request = rings(&[boastful, honest]).encode();
    client.ask("PUT", &put, &request).await.ok();
    let pulled = client.pull(team.id, &PullRequest::default()).await;
    assert!(pulled.lacking.contains(&(noor.id, vec![3])));

    // A new secret makes all lack it.
    let founder = team.founder.clone();
    team.roll(&stand, &founder, Space::Team, 2).await;
    let pulled = client.pull(team.id, &PullRequest::default()).await;
    assert!(pulled.lacking.contains(&(noor.id, vec![2, 3])));
}

#[tokio::test]
async fn a_pull_tells_the_chain_from_where_the_device_is() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let first = team.head();
    team.add(&stand, 2, &[Role::Volunteer]).await;
    let head = team.head();
    let mut client = stand.login(team.id, &team.founder).await;
    let mut told = async |chain: Option<(u32, [u8; 8])>| {
        let request = PullRequest {
            chain,
            ..PullRequest::default()
        };
        let answer = client.pull(team.id, &request).await;
        (answer.chain.len(), answer.chain_head)
    };
    let at = |(seq, hash): (u32, Hash)| Some((seq, short(&hash.0)));
    assert_eq!(told(None).await, (2, None));
    assert_eq!(told(at(first)).await, (1, None));
    assert_eq!(told(at(head)).await, (0, None));
    // Ahead of the relay, or another history.
    assert_eq!(told(Some((2, [1; 8]))).await, (0, at(head)));
    assert_eq!(told(Some((1, [1; 8]))).await, (0, at(head)));
    assert_eq!(told(Some((0, [1; 8]))).await, (0, at(head)));
}

#[tokio::test]
async fn a_space_of_others_begins_with_its_first_reader() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let carer = team.add(&stand, 2, &[Role::Coordinator]).await;
    let body = Body::EpochRoll {
        space: Space::Signals,
        epoch: 1,
        commit: Hash([1; 32]),
    };
    let by_lead = team.link(&team.founder, &body);
    let mut client = stand.client().await;
    client
        .chain(team.id, &entries(&[by_lead]))
        .await
        .refused(Refusal::NotAllowed);
    let mut reader = stand.login(team.id, &carer).await;
    let log_id = reader.log_id(team.id, Space::Signals).await;
    let early = carer.entry_with(&team, Space::Signals, b"x", |_| {});
    let early = reader.try_append(team.id, 5, &appending(log_id, &[early])).await;
    early.refused(Refusal::NotAllowed);
    team.roll(&stand, &carer, Space::Signals, 1).await;
    let entry = carer.entry_with(&team, Space::Signals, b"x", |_| {});
    reader.append(team.id, 5, &appending(log_id, &[entry])).await;
    // The lead does not read it, and hears nothing of it.
    let mut lead = stand.login(team.id, &team.founder).await;
    let pulled = lead.pull(team.id, &PullRequest::default()).await;
    assert!(pulled.logs.iter().all(|log| log.space != 5));
    assert!(pulled.lacking.iter().all(|(_, spaces)| !spaces.contains(&5)));
}
