//! Merging, and how cards end.

use super::*;
use crate::Ended;

impl Desk {
    fn ends(&self, id: DocumentId) -> String {
        self.book.card(id).unwrap().ends.on.to_string()
    }

    /// What the table of terms says, which is what acts; lowest id first.
    fn terms(&self) -> BTreeMap<DocumentId, NaiveDate> {
        let terms = self.book.hold().book.read(|view| view.terms()).unwrap();
        terms.into_iter().map(|term| (term.document, term.since)).collect()
    }

    fn texts(&self, id: DocumentId) -> Vec<String> {
        let notes = self.book.card(id).unwrap().notes;
        notes.into_iter().map(|note| note.text).collect()
    }
}

#[test]
fn merged_cards_show_everything_of_all_and_each_thing_says_where_it_stands() {
    let desk = Desk::new();
    let (one, other) = (desk.card("Ster 12"), desk.card("Regen 40"));
    desk.book
        .add_card_note(one, "van de een", Some(date("2026-11-01")))
        .unwrap();
    desk.book
        .add_card_note(other, "van de ander", Some(date("2026-11-02")))
        .unwrap();
    desk.book.merge_cards(one, other).unwrap();
    // The other way as well, as a colleague would at the same time.
    desk.book.merge_cards(other, one).unwrap();
    let first = one.min(other);
    for id in [one, other] {
        let page = desk.book.card(id).unwrap();
        assert_eq!((page.id, page.cards.len(), page.same.len()), (first, 2, 1));
        assert_eq!(desk.texts(id), ["van de ander", "van de een"]);
        assert_eq!(page.notes.iter().map(|it| it.card).collect::<Vec<_>>(), [other, one]);
    }
    let listed = desk.book.cards().unwrap().cards;
    assert_eq!((listed.len(), listed[0].id, listed[0].others.len()), (1, first, 1));
    desk.book.unmerge_cards(other, one).unwrap();
    assert_eq!(desk.texts(one), ["van de een"]);
    assert_eq!(desk.book.cards().unwrap().cards.len(), 2);
    assert_eq!(desk.book.unmerge_cards(other, one).unwrap_err().code, Code::NotFound);
}

#[test]
fn merged_cards_end_together_by_the_last_contact_of_any() {
    let desk = Desk::new();
    let (one, other, third) = (desk.card("Ster 12"), desk.card("Regen 40"), desk.card("Kompas 41"));
    desk.is("2026-12-01");
    desk.book.add_card_note(third, "gesproken", None).unwrap();
    assert_eq!(
        (desk.ends(one), desk.ends(third)),
        ("2027-11-03".into(), "2027-12-01".into())
    );
    desk.book.merge_cards(one, other).unwrap();
    desk.book.merge_cards(third, other).unwrap();
    let all = [one, other, third];
    assert!(all.iter().all(|id| desk.ends(*id) == "2027-12-01"));
    let terms = desk.terms();
    assert!(all.iter().all(|id| terms[id] == date("2026-12-01")));
    // Made again from nothing they are the same, in whatever order the documents come.
    desk.book.rebuild().unwrap();
    assert_eq!(desk.terms(), terms);
    desk.book.unmerge_cards(third, other).unwrap();
    assert_eq!(
        (desk.ends(one), desk.ends(third)),
        ("2027-11-03".into(), "2027-12-01".into())
    );
    assert_eq!(
        (desk.terms()[&other], desk.terms()[&third]),
        (date(TODAY), date("2026-12-01"))
    );
}

#[test]
fn taking_back_on_one_of_merged_cards_takes_back_on_all() {
    let desk = Desk::new();
    let (one, other) = (desk.card("Ster 12"), desk.card("Regen 40"));
    desk.book.merge_cards(one, other).unwrap();
    let consent = desk.book.card(one).unwrap().consents[0].id;
    desk.book.withdraw(one, consent).unwrap();
    let page = desk.book.card(other).unwrap();
    assert!(page.must_go && page.consents.iter().all(|it| it.withdrawn.is_some()));
}

#[test]
fn erasing_one_of_merged_cards_erases_all_and_no_word_stays() {
    let desk = Desk::new();
    let (one, other, third) = (desk.card("Ster 12"), desk.card("Regen 40"), desk.card("Kompas 41"));
    desk.book.merge_cards(one, other).unwrap();
    desk.book.erase_card(other).unwrap();
    let left = desk.book.cards().unwrap().cards;
    assert_eq!(left.iter().map(|it| it.id).collect::<Vec<_>>(), [third]);
    assert_eq!(desk.terms().into_keys().collect::<Vec<_>>(), [third]);
    assert_eq!(desk.book.card(one).unwrap_err().code, Code::NotFound);
}

#[test]
fn of_merged_cards_the_others_end_by_what_is_left_when_one_is_gone() {
    let desk = Desk::new();
    let (one, other) = (desk.card("Ster 12"), desk.card("Regen 40"));
    desk.is("2026-12-01");
    desk.book.add_card_note(other, "gesproken", None).unwrap();
    desk.book.merge_cards(one, other).unwrap();
    assert_eq!(desk.terms()[&one], date("2026-12-01"));
    // As by a colleague who had not heard that they are the same.
    {
        let mut desk = desk.book.hold();
        let sync::Desk { book, me } = &mut *desk;
        book.write(|write| sync::forget::erase(write, me, other).map_err(Failure::from))
            .unwrap();
    }
    let left = desk.terms();
    assert_eq!(left, [(one, date(TODAY))].into());
    desk.book.rebuild().unwrap();
    assert_eq!(desk.terms(), left);
}

#[test]
fn a_card_shows_when_it_ends_before_it_does_and_then_is_gone() {
    let desk = Desk::new();
    let id = desk.card("Ster 12");
    let shown = desk.book.card(id).unwrap().ends;
    assert_eq!((shown.on, shown.days_left), (date("2027-11-03"), 365));
    for (day, left) in [("2026-12-10", 328), ("2027-01-20", 287)] {
        desk.is(day);
        desk.book.expire(None).unwrap();
        assert_eq!(desk.book.cards().unwrap().cards[0].ends.days_left, left);
    }
    // A book that is opened every few weeks never doubts its clock.
    for day in [
        "2027-03-01",
        "2027-04-10",
        "2027-05-20",
        "2027-06-29",
        "2027-08-08",
        "2027-09-17",
        "2027-10-27",
        "2027-11-02",
    ] {
        desk.is(day);
        assert_eq!(desk.book.expire(None).unwrap(), Ended::Gone(Vec::new()), "{day}");
    }
    assert_eq!(desk.book.card(id).unwrap().ends.days_left, 1);
    desk.is("2027-11-03");
    assert_eq!(desk.book.expire(None).unwrap(), Ended::Gone(vec![id]));
    assert_eq!(desk.book.card(id).unwrap_err().code, Code::NotFound);
}

#[test]
fn a_clock_ten_years_on_ends_nothing_until_somebody_says_that_it_is_right() {
    let desk = Desk::new();
    let id = desk.card("Ster 12");
    desk.book.expire(None).unwrap();
    desk.is("2036-11-03");
    assert!(matches!(
        desk.book.expire(None).unwrap(),
        Ended::Doubtful { documents: 1, .. }
    ));
    assert_eq!(desk.book.card(id).unwrap().ends.days_left, 0);
    desk.is("2026-11-04");
    desk.book.expire(None).unwrap();
    assert_eq!(desk.book.card(id).unwrap().ends.days_left, 364);
    desk.is("2036-11-03");
    assert_eq!(
        desk.book.expire(Some(date("2036-11-03"))).unwrap(),
        Ended::Gone(vec![id])
    );
}

#[test]
fn a_card_of_a_clock_that_ran_ahead_is_kept_from_the_day_on_which_it_came() {
    let desk = Desk::new();
    desk.is("2036-11-03");
    let id = desk.card("Ster 12");
    desk.is(TODAY);
    desk.book.expire(None).unwrap();
    assert_eq!(desk.terms()[&id], date(TODAY));
    desk.is("2026-11-05");
    desk.book.expire(None).unwrap();
    assert_eq!(desk.book.card(id).unwrap().ends.on, date("2027-11-03"));
    assert_eq!(desk.book.cards().unwrap().cards[0].ends.on, date("2027-11-03"));
}

#[test]
fn a_clock_that_is_behind_takes_no_day_from_a_card() {
    let desk = Desk::new();
    desk.is("2026-12-10");
    let id = desk.card("Ster 12");
    desk.is("2026-11-04");
    desk.book.expire(None).unwrap();
    assert_eq!(desk.terms()[&id], date("2026-12-10"));
}
