#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

use super::*;
use crate::tests::Founder;

fn founder() -> Founder {
    Founder::on("2026-11-24")
}

#[test]
fn a_lead_writes_down_the_date_of_the_assessment_and_takes_it_away() {
    let desk = founder();
    assert_eq!(desk.book.privacy().unwrap().assessed, None);
    let refused = desk.book.hold().book.read(must_be_assessed).unwrap_err();
    assert_eq!(refused.code, Code::NotAssessed);

    let on = "2017-05-25".parse().unwrap();
    assert_eq!(desk.book.assess(Some(on)).unwrap().assessed, Some(on));
    desk.book.hold().book.read(must_be_assessed).unwrap();

    assert_eq!(desk.book.assess(None).unwrap().assessed, None);
}

#[test]
fn an_assessment_that_is_still_to_come_is_none() {
    let desk = founder();
    let tomorrow = forget::day(&desk.book.hold().me).succ_opt().unwrap();
    let refused = desk.book.assess(Some(tomorrow)).unwrap_err();
    assert_eq!(
        (refused.code, refused.detail.as_deref()),
        (Code::InputWrong, Some("assessed"))
    );
}

#[test]
fn terms_are_kept_within_their_bounds() {
    let desk = founder();
    let shorter = Terms {
        cool_down_days: 60,
        card_months: 6,
    };
    assert_eq!(desk.book.set_terms(shorter).unwrap().terms, shorter);
    for wrong in [(13, 6), (366, 6), (60, 0), (60, 25)] {
        let (cool_down_days, card_months) = wrong;
        let refused = desk.book.set_terms(Terms {
            cool_down_days,
            card_months,
        });
        assert_eq!(refused.unwrap_err().detail.as_deref(), Some("terms"), "{wrong:?}");
    }
    assert_eq!(desk.book.privacy().unwrap().terms, shorter);
}
