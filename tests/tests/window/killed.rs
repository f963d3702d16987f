//! Promise 1 through the window: what was typed a second ago survives a killed window, and a killed page.

use crate::{
    driver::{GLANCE, PATIENCE, Screen, Window, kill},
    street::{Street, gone, taps, tonight, unlock},
};
use testkit::PASSPHRASE;

/// How many drafts of lines the book has of the round that is shown.
async fn drafts(window: &Window) -> u64 {
    let script = "const done = arguments[0], id = location.hash.split('/')[2];
        window.__TAURI_INTERNALS__.invoke('round', { ask: { ask: 'drafts', id } })
            .then((all) => done(all.filter((draft) => draft.target.startsWith('line:')).length), () => done(0))";
    window.script(script).await.as_u64().unwrap()
}

async fn a_draft_is_in_the_book(window: &Window) {
    let began = std::time::Instant::now();
    while drafts(window).await == 0 {
        assert!(began.elapsed() < PATIENCE, "the tap never reached the book");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_was_begun_is_back_with_its_sheet_and_a_finished_one_stays() {
    let (street, screen) = (Street::begin().await, Screen::begin());
    let window = screen.open(&street.petya()).await;
    unlock(&window).await;
    tonight(&window).await;
    let before = window.count("[data-line]").await;
    taps(&window, "Spaans").await;
    a_draft_is_in_the_book(&window).await;
    window.kill();

    let window = screen.open(&street.petya()).await;
    unlock(&window).await;
    window.find(".sheet").await;
    assert_eq!(window.count("[data-line]").await, before + 1);
    window.button("Klaar").await.click().await.unwrap();
    gone(&window, ".sheet").await;
    let began = std::time::Instant::now();
    while drafts(&window).await > 0 {
        assert!(began.elapsed() < PATIENCE, "the finished line is still a draft");
    }
    window.kill();

    let window = screen.open(&street.petya()).await;
    unlock(&window).await;
    tonight(&window).await;
    assert_eq!(window.count("[data-line]").await, before + 1);
    assert_eq!(window.count(".sheet").await, 0);
}

/// How much of two pictures is the same, of 1. A look at every hundredth place is enough.
fn alike(one: &[u8], other: &[u8]) -> f64 {
    let places = one.iter().zip(other).step_by(101);
    let (all, same) = places.fold((0, 0), |(all, same), (one, other)| {
        (all + 1, same + i32::from(one == other))
    });
    f64::from(same) / f64::from(all)
}

/// Looks until it is so.
async fn until(mut so: impl FnMut() -> bool, otherwise: &str) {
    let began = std::time::Instant::now();
    while !so() {
        assert!(began.elapsed() < PATIENCE, "{otherwise}");
        tokio::time::sleep(GLANCE).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_whose_process_was_killed_is_read_again_and_the_book_stays_open() {
    let (street, screen) = (Street::begin().await, Screen::begin());
    let nothing = screen.picture();
    let window = screen.open_alone(&street.petya(), PASSPHRASE);
    let (mut before, mut still) = (nothing.clone(), 0);
    let settles = || {
        let now = screen.picture();
        still = if alike(&nothing, &now) < 0.9 && alike(&before, &now) > 0.999 {
            still + 1
        } else {
            0
        };
        before = now;
        still > 20
    };
    until(settles, "the page was never painted").await;
    let page = window.page().unwrap();
    kill(page);
    until(
        || window.page().is_some_and(|id| id != page),
        "the page has no process again",
    )
    .await;
    // A dead page is a blank one, and a locked book another one.
    until(
        || alike(&before, &screen.picture()) > 0.99,
        "the page does not look as before",
    )
    .await;
}
