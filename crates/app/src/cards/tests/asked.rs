//! What she said when she was asked, and a card that must go.

use super::*;

impl Desk {
    /// The purposes that count on the first card.
    fn force(&self) -> Vec<String> {
        let mut cards = self.book.cards().unwrap().cards;
        cards.remove(0).in_force.into_iter().collect()
    }
}

fn declined(purpose: Purpose) -> NewConsent {
    NewConsent {
        form: ConsentForm::Declined,
        ..consent(purpose)
    }
}

fn refused<T: std::fmt::Debug>(answer: Result<T, Failure>) -> (Code, Option<String>) {
    let failure = answer.unwrap_err();
    (failure.code, failure.detail)
}

#[test]
fn nothing_is_added_to_a_card_that_must_go_until_she_agrees_again_that_it_is_kept() {
    let desk = Desk::new();
    let id = desk.card("Ster 12");
    desk.book.add_follow_up(id, "bellen", date(TODAY)).unwrap();
    desk.book.add_card_referral(id, "gp", None).unwrap();
    let page = desk.book.card(id).unwrap();
    let (plan, referral) = (page.follow_ups[0].id, page.referrals[0].id);
    desk.book.withdraw_all(id).unwrap();
    let must_go = (Code::WrongState, Some("must_go".to_owned()));
    let renamed = CardFields {
        pseudonym: Some("Regen 40".to_owned()),
        ..CardFields::default()
    };
    let other = desk.card("Maan 3");
    for answer in [
        desk.book.add_card_note(id, "gesproken", None),
        desk.book.add_follow_up(id, "bellen", date(TODAY)),
        desk.book.follow_up_done(id, plan, true),
        desk.book.add_card_referral(id, "gp", None),
        desk.book.referral_outcome(id, referral, Some(Outcome::Arrived)),
        desk.book.add_consent(id, consent(Purpose::CallBack)),
        desk.book.add_consent(id, declined(Purpose::KeepCard)),
        desk.book.set_card(id, renamed),
        desk.book.merge_cards(id, other),
        desk.book.merge_cards(other, id),
    ] {
        assert_eq!(refused(answer), must_go);
    }
    assert!(!desk.book.card(id).unwrap().may_write);
    desk.book.add_consent(id, consent(Purpose::KeepCard)).unwrap();
    desk.book.add_card_note(id, "gesproken", None).unwrap();
    assert!(desk.book.card(id).unwrap().may_write);
}

#[test]
fn what_was_to_be_done_on_a_card_that_must_go_stands_among_the_rounds_no_more() {
    let desk = Desk::new();
    let id = desk.card("Ster 12");
    desk.book.add_follow_up(id, "bellen", date(TODAY)).unwrap();
    let due = || desk.book.home(5).unwrap().follow_ups.len();
    assert_eq!(due(), 1);
    desk.book.withdraw_all(id).unwrap();
    assert_eq!(due(), 0);
    desk.book.add_consent(id, consent(Purpose::KeepCard)).unwrap();
    assert_eq!(due(), 1);
}

#[test]
fn a_mistake_goes_from_a_card_that_must_go_as_well() {
    let desk = Desk::new();
    let id = desk.card("Ster 12");
    desk.book.add_card_note(id, "gesproken", None).unwrap();
    desk.book.withdraw_all(id).unwrap();
    let note = CardItem {
        card: id,
        kind: ItemKind::Note,
        id: desk.book.card(id).unwrap().notes[0].id,
    };
    desk.book.remove_card_item(note).unwrap();
    assert!(desk.book.card(id).unwrap().notes.is_empty());
}

#[test]
fn a_lead_puts_a_card_that_must_go_on_another_ground_with_all_that_were_merged_with_it() {
    let desk = Desk::new();
    let (id, other) = (desk.card("Ster 12"), desk.card("Maan 3"));
    desk.book.merge_cards(id, other).unwrap();
    desk.book.withdraw_all(id).unwrap();
    let care = CardFields {
        ground: Some(Ground::Care),
        ..CardFields::default()
    };
    desk.book.set_card(id, care).unwrap();
    let page = desk.book.card(other).unwrap();
    assert!(!page.must_go && page.cards.iter().all(|card| card.ground == Ground::Care));
}

#[test]
fn rather_not_is_an_answer_that_is_kept_and_can_become_a_yes() {
    let desk = Desk::new();
    let id = desk.card("Ster 12");
    desk.is("2026-11-20");
    desk.book.add_consent(id, declined(Purpose::Messages)).unwrap();
    let page = desk.book.card(id).unwrap();
    let no = &page.consents[1];
    let asked = date("2026-11-20");
    assert_eq!(
        (&no.form, no.date, no.withdrawn),
        (&ConsentForm::Declined, asked, Some(asked))
    );
    assert_eq!((page.must_go, page.last_contact), (false, asked));
    assert_eq!(desk.force(), ["keep_card"]);
    desk.is("2026-11-21");
    desk.book.add_consent(id, consent(Purpose::Messages)).unwrap();
    assert_eq!(desk.force(), ["keep_card", "messages"]);
}

#[test]
fn rather_not_takes_back_what_she_agreed_to_before_and_makes_no_card() {
    let desk = Desk::new();
    let only = NewCard {
        consents: vec![declined(Purpose::KeepCard)],
        ..card("Maan 3")
    };
    assert_eq!(wrong(desk.book.add_card(only)), "consent");
    let id = desk.card("Ster 12");
    desk.book.add_consent(id, consent(Purpose::Messages)).unwrap();
    desk.is("2026-11-20");
    desk.book.add_consent(id, declined(Purpose::Messages)).unwrap();
    let page = desk.book.card(id).unwrap();
    let yes = &page.consents[1];
    assert_eq!(page.consents.len(), 2);
    assert_eq!(
        (&yes.form, yes.withdrawn),
        (&ConsentForm::Spoken, Some(date("2026-11-20")))
    );
}

#[test]
fn a_no_of_a_later_day_ends_a_yes_that_somebody_wrote_down_without_knowing_of_it() {
    let desk = Desk::new();
    let id = desk.card("Ster 12");
    desk.is("2026-11-20");
    desk.book.add_consent(id, declined(Purpose::Messages)).unwrap();
    let earlier = NewConsent {
        date: Some(date("2026-11-18")),
        ..consent(Purpose::Messages)
    };
    desk.book.add_consent(id, earlier).unwrap();
    assert_eq!(desk.force(), ["keep_card"]);
    let page = desk.book.card(id).unwrap();
    let yes = page.consents.iter().find(|it| it.date == date("2026-11-18")).unwrap();
    assert_eq!(yes.withdrawn, Some(date("2026-11-20")));
    // What she says on the same day, or later, counts.
    desk.book.add_consent(id, consent(Purpose::Messages)).unwrap();
    assert_eq!(desk.force(), ["keep_card", "messages"]);
}

#[test]
fn what_she_had_agreed_to_is_not_put_back_over_what_she_says_now() {
    let desk = Desk::new();
    let id = desk.card("Ster 12");
    let keep = CardItem {
        card: id,
        kind: ItemKind::Consent,
        id: desk.book.card(id).unwrap().consents[0].id,
    };
    desk.book.remove_card_item(keep).unwrap();
    desk.book.put_back_card_item(keep).unwrap();
    assert!(!desk.book.card(id).unwrap().must_go);
    desk.book.remove_card_item(keep).unwrap();
    desk.book.withdraw_all(id).unwrap();
    assert_eq!(desk.book.put_back_card_item(keep).unwrap_err().code, Code::NotFound);
    assert!(desk.book.card(id).unwrap().must_go);
}
