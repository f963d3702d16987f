#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod asked;
mod ends;
mod told;

use super::*;
use crate::tests::Founder as Desk;
use domain::{
    CardItemId,
    card::ItemKind,
    words::{ConsentForm, Outcome, Purpose},
};
/// Tuesday 3 November 2026 in The Hague, at noon.
const TODAY: &str = "2026-11-03";

fn date(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

impl Desk {
    /// The team has made its assessment.
    fn new() -> Self {
        let desk = Self::unassessed();
        desk.book.assess(Some(date("2026-01-15"))).unwrap();
        desk
    }

    fn unassessed() -> Self {
        Self::on(TODAY)
    }

    fn card(&self, pseudonym: &str) -> DocumentId {
        self.book.add_card(card(pseudonym)).unwrap()
    }
}

fn card(pseudonym: &str) -> NewCard {
    NewCard {
        pseudonym: pseudonym.to_owned(),
        languages: ["bg".to_owned()].into(),
        ground: None,
        consents: vec![consent(Purpose::KeepCard)],
    }
}

fn consent(purpose: Purpose) -> NewConsent {
    NewConsent {
        purpose,
        to: None,
        form: ConsentForm::Spoken,
        language: "bg".to_owned(),
        date: None,
    }
}

fn wrong<T: std::fmt::Debug>(refused: Result<T, Failure>) -> String {
    let failure = refused.unwrap_err();
    assert_eq!(failure.code, Code::InputWrong);
    failure.detail.unwrap()
}

#[test]
fn without_the_assessment_nothing_is_written_and_what_she_takes_back_is() {
    let desk = Desk::unassessed();
    assert_eq!(desk.book.add_card(card("Ster 12")).unwrap_err().code, Code::NotAssessed);
    desk.book.assess(Some(date("2026-01-15"))).unwrap();
    let (one, other) = (desk.card("Ster 12"), desk.card("Regen 40"));
    desk.book.assess(None).unwrap();
    let page = desk.book.cards().unwrap();
    assert_eq!((page.cards.len(), page.assessed, page.may_write), (2, None, false));
    for refused in [
        desk.book.add_card_note(one, "gesproken", None),
        desk.book.set_card(one, CardFields::default()),
        desk.book.add_consent(one, consent(Purpose::CallBack)),
        desk.book.merge_cards(one, other),
    ] {
        assert_eq!(refused.unwrap_err().code, Code::NotAssessed);
    }
    desk.book.withdraw_all(one).unwrap();
    let shown = desk.book.card(one).unwrap();
    assert_eq!((shown.may_write, shown.may_erase, shown.must_go), (false, true, true));
    desk.book.erase_card(one).unwrap();
    assert_eq!(desk.book.card(one).unwrap_err().code, Code::NotFound);
}

#[test]
fn a_card_on_her_consent_needs_that_she_agrees_and_says_how_and_in_which_language() {
    let desk = Desk::new();
    let only = |purpose| NewCard {
        consents: vec![consent(purpose)],
        ..card("Ster 12")
    };
    assert_eq!(wrong(desk.book.add_card(only(Purpose::CallBack))), "consent");
    let on_other_ground = NewCard {
        ground: Some(Ground::Care),
        consents: Vec::new(),
        ..card("Regen 40")
    };
    let cared = desk.book.add_card(on_other_ground).unwrap();
    let to_consent = CardFields {
        ground: Some(Ground::Consent),
        ..CardFields::default()
    };
    assert_eq!(wrong(desk.book.set_card(cared, to_consent.clone())), "consent");
    desk.book.add_consent(cared, consent(Purpose::KeepCard)).unwrap();
    desk.book.set_card(cared, to_consent).unwrap();
    let page = desk.book.card(desk.card("Ster 12")).unwrap();
    let given = &page.consents[0];
    assert_eq!(
        (given.date, given.by.as_deref(), given.language.as_str(), page.ground),
        (date(TODAY), Some("Noor"), "bg", Ground::Consent)
    );
}

#[test]
fn what_makes_no_sense_is_refused_and_named() {
    let desk = Desk::new();
    let id = desk.card("Ster 12");
    let named = |pseudonym: &str| wrong(desk.book.add_card(card(pseudonym)));
    assert_eq!(named(" "), "pseudonym");
    assert_eq!(named(&"a".repeat(41)), "pseudonym");
    assert_eq!(named("Maria Jansen 0612345678"), "pseudonym");
    assert_eq!(named("x@voorbeeld.nl"), "pseudonym");
    let to_number = CardFields {
        pseudonym: Some("06 1234 5678".to_owned()),
        ..CardFields::default()
    };
    assert_eq!(wrong(desk.book.set_card(id, to_number)), "pseudonym");
    let to = |purpose, to: Option<&str>| NewConsent {
        to: to.map(str::to_owned),
        ..consent(purpose)
    };
    assert_eq!(wrong(desk.book.add_consent(id, to(Purpose::Referral, None))), "to");
    assert_eq!(
        wrong(desk.book.add_consent(id, to(Purpose::KeepCard, Some("gp")))),
        "to"
    );
    assert_eq!(
        wrong(desk.book.add_consent(id, to(Purpose::Referral, Some("nowhere")))),
        "destination"
    );
    assert_eq!(
        wrong(desk.book.add_consent(id, consent(Purpose::from("more")))),
        "purpose"
    );
    let tomorrow = Some(date("2026-11-04"));
    assert_eq!(wrong(desk.book.add_card_note(id, "gesproken", tomorrow)), "date");
    assert_eq!(wrong(desk.book.add_card_note(id, " ", None)), "text");
    assert_eq!(wrong(desk.book.add_card_note(id, &"a".repeat(1_001), None)), "text");
    assert_eq!(
        wrong(desk.book.add_follow_up(id, &"a".repeat(141), date(TODAY))),
        "text"
    );
    assert_eq!(wrong(desk.book.add_card_referral(id, "nowhere", None)), "destination");
    assert_eq!(wrong(desk.book.merge_cards(id, id)), "same");
    let nobody = CardItemId([0; 6]);
    assert_eq!(desk.book.withdraw(id, nobody).unwrap_err().code, Code::NotFound);
    assert_eq!(
        desk.book.follow_up_done(id, nobody, true).unwrap_err().code,
        Code::NotFound
    );
}

#[test]
fn what_could_identify_her_is_warned_of_and_written() {
    let desk = Desk::new();
    let id = desk.card("Raam 12");
    desk.book.add_card_note(id, "mail naar x@voorbeeld.nl", None).unwrap();
    let page = desk.book.card(id).unwrap();
    assert_eq!(page.pseudonym, "Raam 12");
    assert_eq!((page.warnings.len(), page.notes[0].warnings.len()), (1, 1));
    assert!(desk.book.card(desk.card("Ster 12")).unwrap().warnings.is_empty());
}

#[test]
fn taking_back_that_a_card_is_kept_says_that_it_must_go() {
    let desk = Desk::new();
    let id = desk.card("Ster 12");
    desk.book.add_consent(id, consent(Purpose::CallBack)).unwrap();
    let page = desk.book.card(id).unwrap();
    let of = |purpose| page.consents.iter().find(|it| it.purpose == purpose).unwrap().id;
    desk.book.withdraw(id, of(Purpose::CallBack)).unwrap();
    assert!(!desk.book.card(id).unwrap().must_go);
    desk.is("2026-11-20");
    desk.book.withdraw(id, of(Purpose::KeepCard)).unwrap();
    let page = desk.book.card(id).unwrap();
    assert_eq!((page.must_go, page.last_contact), (true, date(TODAY)));
    let listed = &desk.book.cards().unwrap().cards[0];
    assert!(listed.must_go && listed.in_force.is_empty());
}

#[test]
fn a_mistake_is_taken_away_and_comes_back() {
    let desk = Desk::new();
    let id = desk.card("Ster 12");
    desk.book
        .add_card_note(id, "gesproken", Some(date("2026-11-02")))
        .unwrap();
    let note = CardItem {
        card: id,
        kind: ItemKind::Note,
        id: desk.book.card(id).unwrap().notes[0].id,
    };
    desk.book.remove_card_item(note).unwrap();
    assert!(desk.book.card(id).unwrap().notes.is_empty());
    desk.book.put_back_card_item(note).unwrap();
    assert_eq!(desk.book.put_back_card_item(note).unwrap_err().code, Code::NotFound);
    desk.book.remove_card_item(note).unwrap();
    desk.book.assess(None).unwrap();
    assert_eq!(desk.book.put_back_card_item(note).unwrap_err().code, Code::NotAssessed);
    desk.book.assess(Some(date("2026-01-15"))).unwrap();
    desk.book.put_back_card_item(note).unwrap();
    assert_eq!(desk.book.card(id).unwrap().notes[0].text, "gesproken");
    assert_eq!(desk.book.card(id).unwrap().notes[0].date, date("2026-11-02"));
}

#[test]
fn what_is_to_be_done_within_a_week_stands_among_the_rounds() {
    let desk = Desk::new();
    let (one, other) = (desk.card("Ster 12"), desk.card("Regen 40"));
    for (id, text, day) in [
        (one, "bellen", "2026-11-10"),
        (one, "later", "2026-11-11"),
        (other, "te laat", "2026-11-02"),
        (other, "gedaan", "2026-11-03"),
    ] {
        desk.book.add_follow_up(id, text, date(day)).unwrap();
    }
    let done = |text: &str| {
        let page = desk.book.card(other).unwrap();
        page.follow_ups.iter().find(|it| it.text == text).unwrap().id
    };
    desk.book.follow_up_done(other, done("gedaan"), true).unwrap();
    let due = || {
        let due = desk.book.home(5).unwrap().follow_ups.into_iter();
        due.map(|it| (it.pseudonym, it.text, it.late)).collect::<Vec<_>>()
    };
    let expected = [("Regen 40", "te laat", true), ("Ster 12", "bellen", false)];
    assert_eq!(
        due(),
        expected.map(|(name, text, late)| (name.to_owned(), text.to_owned(), late))
    );
    let next = desk.book.cards().unwrap().cards;
    assert_eq!(next[0].next.as_ref().unwrap().text, "te laat");
    desk.book.erase_card(other).unwrap();
    assert_eq!(due().len(), 1);
}

#[test]
fn a_referral_says_what_became_of_it() {
    let desk = Desk::new();
    let id = desk.card("Ster 12");
    desk.book.add_card_referral(id, "gp", Some(date("2026-11-01"))).unwrap();
    let referral = desk.book.card(id).unwrap().referrals[0].id;
    desk.book
        .referral_outcome(id, referral, Some(Outcome::Arrived))
        .unwrap();
    assert_eq!(desk.book.card(id).unwrap().referrals[0].outcome, Some(Outcome::Arrived));
    let unknown = Some(Outcome::from("lost"));
    assert_eq!(wrong(desk.book.referral_outcome(id, referral, unknown)), "outcome");
}

#[test]
fn suggestions_are_six_things_in_the_language_of_the_settings() {
    let desk = Desk::new();
    let six = desk.book.pseudonyms(Language::Nl);
    let distinct: BTreeSet<&String> = six.iter().collect();
    assert_eq!((six.len(), distinct.len()), (6, 6));
    assert!(
        six.iter()
            .all(|name| !name.contains('?') && crate::words::warnings(name).is_empty())
    );
}
