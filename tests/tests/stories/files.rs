//! A file travels with a flyer: sealed, behind every round, from where it was cut off, and onto the disk once.

use crate::cast::{all_sync, noor_and_petya, refusal, two_leads_and_petya};
use app::{Book, FileState};
use domain::{DocumentId, FileNamed};
use protocol::Role;
use std::pin::pin;
use testkit::{Colleague, Forwarder, evening, flyer, pdf, roles};

/// Two megabytes, the most that may travel.
const LARGE: usize = domain::FILE_LIMIT as usize;

/// What a slow line carries while one part of a file goes.
const STEP: usize = 70_000;

/// Noor attaches a file that large to a flyer of hers.
fn attaches(lead: &Colleague, bytes: &[u8]) -> (DocumentId, FileNamed) {
    let id = flyer(lead.book(), "Твоите права");
    let named = lead.book().attach_file(id, bytes).unwrap().file.unwrap();
    (id, named)
}

fn state(colleague: &Colleague, named: &FileNamed) -> FileState {
    colleague.book().file_state(named).unwrap()
}

fn rounds(book: &Book) -> usize {
    book.rounds(None).unwrap().rounds.len()
}

#[tokio::test]
async fn a_file_opens_without_a_network_on_every_phone_of_the_team() {
    let (team, noor, petya) = noor_and_petya().await;
    let bytes = pdf(150_000);
    let (id, named) = attaches(&noor, &bytes);
    assert_eq!(noor.book().file(&named).unwrap().unwrap(), bytes);
    let of = named.bytes;
    assert_eq!(state(&noor, &named), FileState::Unsent { unsent: of, of });
    noor.sync().await;
    assert_eq!(state(&noor, &named), FileState::Here);
    assert_eq!(noor.book().file(&named).unwrap().unwrap(), bytes);

    // One part, and she sees how far it is; then the rest.
    let report = petya.book().sync_once(&petya.client()).await.unwrap();
    assert!(report.files_left);
    assert_eq!(state(&petya, &named), FileState::Coming { here: 63_000, of });
    assert_eq!(petya.book().file(&named).unwrap(), None);
    petya.sync().await;
    assert_eq!(state(&petya, &named), FileState::Here);
    assert_eq!(petya.book().file(&named).unwrap().unwrap(), bytes);

    // Somebody who writes no rounds has it, too, and whoever comes later.
    let vera = team.joins(&noor, "Vera", roles(&[Role::Volunteer])).await;
    vera.sync().await;
    assert_eq!(vera.book().file(&named).unwrap().unwrap(), bytes);
    assert_eq!(refusal(petya.book().attach_file(id, &bytes)).0, "not_allowed");
    let status = noor.book().status().unwrap();
    assert_eq!((status.waiting, status.quarantined, status.alarms.len()), (0, 0, 0));
}

#[tokio::test]
async fn a_round_goes_before_the_rest_of_a_file_that_its_lead_sends() {
    let (_team, mut noor, petya) = noor_and_petya().await;
    let line = Forwarder::slow_before(&noor.client_address()).await;
    let (_, named) = attaches(&noor, &pdf(LARGE));
    noor.talk_to(&line.url());
    let client = noor.client();
    let mut sending = pin!(noor.book().sync(&client));
    line.give(5 * STEP);
    tokio::select! { done = &mut sending => panic!("{done:?}"), () = line.is_spent() => {} }

    petya.writes(&evening("2018-01-04", &["Petya"], 12));
    petya.sync().await;
    let mut steps = 0;
    while rounds(noor.book()) == 0 {
        line.give(STEP);
        tokio::select! { done = &mut sending => panic!("{done:?}"), () = line.is_spent() => {} }
        steps += 1;
    }
    assert!(steps <= 2, "the round waited for {steps} parts");
    let FileState::Unsent { unsent, of } = state(&noor, &named) else {
        panic!("the file is not sent yet")
    };
    assert!(unsent > of / 2, "{unsent} of {of}");

    line.give_plenty();
    sending.await.unwrap();
    assert_eq!(state(&noor, &named), FileState::Here);
}

#[tokio::test]
async fn a_round_goes_before_the_rest_of_a_file_that_comes_to_its_writer() {
    let (_team, noor, mut petya) = noor_and_petya().await;
    let (_, named) = attaches(&noor, &pdf(LARGE));
    noor.sync().await;
    let line = Forwarder::slow_before(&petya.client_address()).await;
    petya.talk_to(&line.url());
    let client = petya.client();
    let mut coming = pin!(petya.book().sync(&client));
    line.give(5 * STEP);
    tokio::select! { done = &mut coming => panic!("{done:?}"), () = line.is_spent() => {} }

    petya.writes(&evening("2018-01-04", &["Petya"], 12));
    let mut steps = 0;
    while rounds(noor.book()) == 0 {
        line.give(STEP);
        tokio::select! { done = &mut coming => panic!("{done:?}"), () = line.is_spent() => {} }
        noor.sync().await;
        steps += 1;
    }
    assert!(steps <= 2, "the round waited for {steps} parts");
    let FileState::Coming { here, of } = state(&petya, &named) else {
        panic!("the file is not here yet")
    };
    assert!(here < of / 2, "{here} of {of}");

    line.give_plenty();
    coming.await.unwrap();
    assert_eq!(state(&petya, &named), FileState::Here);
}

#[tokio::test]
async fn after_a_cut_a_file_goes_on_where_it_was() {
    let (_team, mut noor, mut petya) = noor_and_petya().await;
    let bytes = pdf(LARGE);
    let (_, named) = attaches(&noor, &bytes);
    let address = noor.client_address();
    for colleague in [&mut noor, &mut petya] {
        let line = Forwarder::slow_before(&address).await;
        colleague.talk_to(&line.url());
        for steps in [9, 14] {
            {
                let client = colleague.client();
                let mut moving = pin!(colleague.book().sync(&client));
                line.give(steps * STEP);
                tokio::select! { done = &mut moving => panic!("{done:?}"), () = line.is_spent() => line.cut() }
                assert_eq!(refusal(moving.await).0, "relay_unreachable");
            }
            // As when the phone goes off.
            colleague.reopen();
        }
        line.give_plenty();
        colleague.sync().await;
        assert_eq!(state(colleague, &named), FileState::Here);
        assert_eq!(colleague.book().file(&named).unwrap().unwrap(), bytes);
        let (up, down, _) = line.counts();
        let all = up + down;
        assert!(all < named.bytes * 13 / 10, "{all} bytes for a file of {}", named.bytes);
    }
}

#[tokio::test]
async fn a_file_lies_on_a_disk_once() {
    let (_team, mut noor, mut petya) = noor_and_petya().await;
    all_sync(&[&noor, &petya]).await;
    let size = |colleague: &mut Colleague| {
        colleague.close();
        let size = std::fs::metadata(colleague.folder.join("book.db")).unwrap().len();
        colleague.reopen();
        size
    };
    let before = (size(&mut noor), size(&mut petya));
    let (id, named) = attaches(&noor, &pdf(LARGE));
    all_sync(&[&noor, &petya]).await;
    assert_eq!(state(&petya, &named), FileState::Here);
    let grown = (size(&mut noor) - before.0, size(&mut petya) - before.1);
    assert!(grown.1 < named.bytes * 6 / 5, "{grown:?}");
    // What was attached lay there as itself until it was sent; that room is free for the next one.
    assert!(grown.0 < named.bytes * 5 / 2, "{grown:?}");

    // The same file on another flyer costs nothing.
    let other = flyer(noor.book(), "Ваши права");
    noor.book()
        .attach_file(other, &noor.book().file(&named).unwrap().unwrap())
        .unwrap();
    assert_eq!(state(&noor, &named), FileState::Here);
    assert_ne!(id, other);
    let report = noor.sync().await;
    assert!(report.up < 10_000, "{report:?}");
}

#[tokio::test]
async fn old_editions_make_room_and_the_one_that_is_named_stays() {
    let (_team, noor, petya) = noor_and_petya().await;
    let id = flyer(noor.book(), "Твоите права");
    let mut editions = Vec::new();
    for edition in 0..4 {
        let bytes = testkit::pdf_of(LARGE, edition);
        let named = noor.book().attach_file(id, &bytes).unwrap().file.unwrap();
        noor.sync().await;
        petya.sync().await;
        editions.push(named);
    }
    let here = editions.iter().map(|named| state(&petya, named) == FileState::Here);
    assert_eq!(here.collect::<Vec<_>>(), [false, true, true, true]);
}

#[tokio::test]
async fn a_file_that_was_taken_away_before_it_was_sent_never_goes() {
    let (_team, noor, petya) = noor_and_petya().await;
    let first = flyer(noor.book(), "Твоите права");
    let (old, new) = (testkit::pdf_of(300_000, 1), testkit::pdf_of(70_000, 2));
    let old = noor.book().attach_file(first, &old).unwrap().file.unwrap();
    let new = noor.book().attach_file(first, &new).unwrap().file.unwrap();
    let report = noor.sync().await;
    assert!(report.up < 100_000, "{report:?}");
    petya.sync().await;
    assert_eq!(state(&petya, &new), FileState::Here);
    assert_eq!(state(&petya, &old), FileState::Coming { here: 0, of: old.bytes });
}

#[tokio::test]
async fn a_relay_that_lost_everything_is_given_the_files_back() {
    let (mut team, noor, wen, petya) = two_leads_and_petya().await;
    let empty = team.relay.backup().await;
    let bytes = pdf(200_000);
    let (_, named) = attaches(&noor, &bytes);
    all_sync(&[&noor, &wen]).await;
    team.relay.restore(empty.path()).await;
    all_sync(&[&wen, &noor]).await;
    petya.sync().await;
    assert_eq!(petya.book().file(&named).unwrap().unwrap(), bytes);
    // And its author can go on.
    let (_, next) = attaches(&noor, &testkit::pdf_of(70_000, 7));
    all_sync(&[&noor, &petya]).await;
    assert_eq!(state(&petya, &next), FileState::Here);
}

#[tokio::test]
async fn what_may_not_travel_changes_nothing() {
    let (_team, noor, _) = noor_and_petya().await;
    let id = flyer(noor.book(), "Твоите права");
    let large = [b"%PDF-1.7", &vec![0; 5 << 20][..]].concat();
    let bomb = {
        let sides = [
            &50_000_u32.to_be_bytes()[..],
            &50_000_u32.to_be_bytes(),
            &[8, 2, 0, 0, 0, 0, 0, 0, 0],
        ]
        .concat();
        let end = [0, 0, 0, 0, b'I', b'E', b'N', b'D', 0, 0, 0, 0];
        [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], &sides, &end].concat()
    };
    for (bytes, detail) in [
        (&large[..], "attachment_too_large"),
        (b"", "file_kind"),
        (b"<html>", "file_kind"),
        (&pdf(10_000)[..5_000], "file_broken"),
        (&bomb, "image_too_large"),
    ] {
        let refused = refusal(noor.book().attach_file(id, bytes));
        assert_eq!(refused, ("input_wrong", detail.to_owned()));
    }
    assert_eq!(
        refusal(noor.book().attach_file(DocumentId([1; 16]), &pdf(9_000))).0,
        "not_found"
    );
    let desk = noor.book().hold();
    let (flyers, unsent) = desk
        .book
        .read(|view| Ok::<_, store::StoreFault>((view.flyers()?, view.has_unsent_file()?)))
        .unwrap();
    assert_eq!((flyers[0].flyer.file.as_ref(), unsent), (None, false));
}
