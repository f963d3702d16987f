//! A book that did not import itself, and holds what another lead's import wrote.

use super::Desk;
use crate::import::Counts;
use documents::RoundStep;
use domain::{ConversationEdit, VisitEdit};
use sync::edit;

fn two() -> (Desk, Desk) {
    let noor = Desk::founder();
    noor.fixture("counting").import();
    let esra = Desk::empty(None);
    esra.receive(&noor);
    esra.fixture("counting");
    (noor, esra)
}

#[test]
fn the_same_folder_changes_nothing_on_a_second_lead_s_book() {
    let (noor, esra) = two();
    let changes = esra.changes();
    let report = esra.import();
    assert_eq!(
        report.unchanged,
        Counts {
            places: 4,
            rounds: 3,
            visits: 5,
            conversations: 8,
            flyers: 0,
            profiles: 0,
            messages: 0,
        }
    );
    assert_eq!(esra.changes(), changes);
    assert_eq!(esra.round("rondes/2018/1"), noor.round("rondes/2018/1"));
}

#[test]
fn a_corrected_folder_changes_what_nobody_changed_since_the_first_import() {
    let (_, esra) = two();
    let round = esra.round("rondes/2018/1");
    let id = esra.id("rondes/2018/1");
    let mut document = esra.document(id);
    let by_hand = VisitEdit {
        note: Some("Met de hand".into()),
        ..VisitEdit::default()
    };
    let gone = ConversationEdit {
        removed: Some(true),
        ..ConversationEdit::default()
    };
    {
        let mut desk = esra.book.hold();
        let sync::Desk { book, me } = &mut *desk;
        let steps = [
            RoundStep::Visit(round.visits[0].id, by_hand),
            RoundStep::Conversation(round.conversations[0].id, gone),
        ];
        let change = document.edit_round(&steps, &edit::writer(me)).unwrap().unwrap();
        book.write(|write| edit::change(write, me, id, &document, &change))
            .unwrap();
    }
    esra.correct(
        "locaties.csv",
        "Voorbeeldstraat noord;raamstraat;;34",
        "Voorbeeldstraat noord;raamstraat;;36",
    )
    .correct("bezoeken.csv", "10;9;3;20;2", "10;9;3;30;2")
    .correct("gesprekken.csv", "9;4;30-03-2018", "9;3;30-03-2018");
    let report = esra.import();
    assert_eq!(report.added, Counts::default());
    assert_eq!(
        report.changed,
        Counts {
            places: 1,
            rounds: 0,
            visits: 1,
            conversations: 1,
            flyers: 0,
            profiles: 0,
            messages: 0,
        }
    );
    let now = esra.round("rondes/2018/1");
    assert_eq!(
        (now.visits[0].materials["condoms"], now.visits[0].note.as_str()),
        (30, "Met de hand")
    );
    assert_eq!(now.conversations.len(), 4);
    assert_eq!(esra.import().changed, Counts::default());
}
