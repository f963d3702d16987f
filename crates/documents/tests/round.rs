//! A round, its visits and lines: what is written reads back, and only what differs is written.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::*;
use documents::{Document, DocumentError, RoundStep};
use domain::{
    ConversationEdit, ConversationId, DocumentId, PersonId, RoundEdit, TimeOfDay, VisitEdit, VisitId,
    words::{AgeBand, Gender, Kind, KindOfRound, Met, PartOfDay, With},
};
use std::collections::BTreeMap;

fn counts(entries: &[(&str, u32)]) -> BTreeMap<String, u32> {
    entries
        .iter()
        .map(|(name, count)| ((*name).to_owned(), *count))
        .collect()
}

fn time(text: &str) -> Option<Option<TimeOfDay>> {
    Some(Some(text.parse().unwrap()))
}

#[test]
fn everything_that_was_written_reads_back_also_from_disk() {
    let round = RoundEdit {
        date: "2024-03-31".parse().ok(),
        part_of_day: Some(Some(PartOfDay::Night)),
        kind_of_round: Some(Some(KindOfRound::WindowStreets)),
        from: time("23:30"),
        to: time("02:10"),
        people: Some([PETYA, PersonId([5; 8])].into()),
        planned: Some(vec![PLACE, DocumentId([1; 16])]),
        tags: Some(["winter".to_owned()].into()),
        note: Some("wet".into()),
        origin: Some("rondes 2024 12".into()),
        ..RoundEdit::default()
    };
    let visit = VisitEdit {
        from: time("23:40"),
        to: time("00:20"),
        people: Some([PETYA].into()),
        windows: Some(counts(&[("open", 12), ("closed", 0)])),
        greeted: Some(Some(4)),
        knocked: Some(Some(0)),
        genders: Some(Some(Gender::Woman)),
        materials: Some(counts(&[("condoms", 20)])),
        flyers: Some(counts(&[("es", 2)])),
        note: Some("quiet".into()),
        origin: Some("bezoeken 2024 3".into()),
        ..at_place()
    };
    let line = ConversationEdit {
        with: Some(With::Operator),
        kind: Some(Kind::Individual),
        n: Some(3),
        age_band: Some(AgeBand::From18To20),
        met: Some(Met::FirstThisYear),
        question: Some("a question".into()),
        referrals: Some(["spot46".to_owned()].into()),
        follow_up: Some("2024-04-10".parse().ok()),
        note: Some("a note".into()),
        order: Some(7),
        origin: Some("gesprekken 2024 8".into()),
        ..full_line()
    };
    let (document, change) = Document::create_round(&round, &[(VISIT, visit)], &[(LINE, line)], &alice()).unwrap();
    expect(&document);
    assert_eq!(document.heads(), vec![change.hash]);
    expect(&Document::open(Some(&document.save()), &[] as &[&[u8]]).unwrap());
    expect(&Document::open(None, &[change.bytes]).unwrap());

    fn expect(document: &Document) {
        assert_eq!(
            (document.kind().as_str(), document.schema(), document.change_count()),
            ("round", 1, 1)
        );
        assert_eq!(document.origin().as_deref(), Some("rondes 2024 12"));
        let round = document.round(ID).unwrap();
        assert_eq!(round.date.to_string(), "2024-03-31");
        assert_eq!(
            (round.part_of_day, round.kind_of_round),
            (Some(PartOfDay::Night), Some(KindOfRound::WindowStreets))
        );
        assert_eq!(
            (round.from.unwrap().to_string(), round.to.unwrap().to_string()),
            ("23:30".into(), "02:10".into())
        );
        assert_eq!(round.people, [PETYA, PersonId([5; 8])].into());
        assert_eq!(round.planned, vec![PLACE, DocumentId([1; 16])]);
        assert_eq!(
            (round.tags.len(), round.note.as_str(), round.removed),
            (1, "wet", false)
        );
        let visit = document.visit(VISIT).unwrap();
        assert_eq!(round.visits, vec![visit.clone()]);
        assert_eq!((visit.place, visit.greeted, visit.knocked), (PLACE, Some(4), Some(0)));
        assert_eq!((visit.genders, visit.people), (Some(Gender::Woman), [PETYA].into()));
        assert_eq!(visit.windows, counts(&[("open", 12), ("closed", 0)]));
        assert_eq!(
            (visit.materials, visit.flyers),
            (counts(&[("condoms", 20)]), counts(&[("es", 2)]))
        );
        assert_eq!(
            (visit.note.as_str(), visit.origin.as_deref()),
            ("quiet", Some("bezoeken 2024 3"))
        );
        let line = document.conversation(LINE).unwrap();
        assert_eq!(round.conversations, vec![line.clone()]);
        assert_eq!(
            (line.visit, line.with, line.kind, line.n),
            (VISIT, With::Operator, Kind::Individual, 3)
        );
        assert_eq!(
            (line.gender, line.age_band, line.met),
            (Gender::Woman, AgeBand::From18To20, Met::FirstThisYear)
        );
        assert_eq!(
            (line.language.as_deref(), line.topics.len(), line.by),
            (Some("es"), 2, [PETYA].into())
        );
        assert_eq!(
            (line.question.as_str(), line.referrals.len(), line.note.as_str()),
            ("a question", 1, "a note")
        );
        assert_eq!(
            (line.follow_up.unwrap().to_string(), line.order),
            ("2024-04-10".into(), 7)
        );
        assert_eq!((line.origin.as_deref(), line.author), (Some("gesprekken 2024 8"), None));
    }
}

#[test]
fn what_was_not_said_reads_as_not_noted() {
    let document = round();
    let line = document.conversation(LINE).unwrap();
    assert_eq!((line.with, line.n, line.gender), (With::SexWorker, 1, Gender::NotNoted));
    assert_eq!(
        (line.age_band, line.met, line.language),
        (AgeBand::NotNoted, Met::NotNoted, None)
    );
    assert_eq!((line.note.as_str(), line.question.as_str()), ("", ""));
    let visit = document.visit(VISIT).unwrap();
    assert_eq!(
        (visit.greeted, visit.knocked, visit.windows.len(), visit.genders),
        (None, None, 0, None)
    );
}

#[test]
fn an_edit_that_changes_nothing_is_no_change() {
    let mut document = round();
    let same = [
        RoundStep::Round(RoundEdit {
            note: Some(String::new()),
            from: Some(None),
            people: Some([].into()),
            planned: Some(vec![]),
            removed: Some(false),
            ..dated()
        }),
        RoundStep::Visit(
            VISIT,
            VisitEdit {
                windows: Some(counts(&[])),
                greeted: Some(None),
                ..at_place()
            },
        ),
        RoundStep::Conversation(
            LINE,
            ConversationEdit {
                with: Some(With::SexWorker),
                n: Some(1),
                gender: Some(Gender::NotNoted),
                language: Some(None),
                topics: Some([].into()),
                order: Some(document.conversation(LINE).unwrap().order),
                ..brief()
            },
        ),
    ];
    let heads = document.heads();
    assert_eq!(document.edit_round(&same, &alice()).unwrap(), None);
    assert_eq!(document.edit_round(&[], &bob()).unwrap(), None);
    assert_eq!((document.heads(), document.change_count()), (heads, 1));
    Document::open(Some(&document.save()), &[] as &[&[u8]]).unwrap();
}

#[test]
fn only_the_given_fields_change_and_emptied_ones_are_empty() {
    let mut document = round();
    edited(&mut document, &line(full_line()), alice());
    edited(
        &mut document,
        &line(ConversationEdit {
            language: Some(None),
            gender: Some(Gender::NotNoted),
            topics: Some(["tax".to_owned(), "exit".to_owned()].into()),
            ..ConversationEdit::default()
        }),
        alice(),
    );
    let line = document.conversation(LINE).unwrap();
    assert_eq!(
        (line.language, line.gender, line.by),
        (None, Gender::NotNoted, [PETYA].into())
    );
    assert_eq!(line.topics, ["exit".to_owned(), "tax".to_owned()].into());

    let windows = |entries| {
        visit(VisitEdit {
            windows: Some(counts(entries)),
            ..VisitEdit::default()
        })
    };
    edited(&mut document, &windows(&[("open", 3), ("busy", 1)]), alice());
    edited(&mut document, &windows(&[("open", 4)]), alice());
    assert_eq!(document.visit(VISIT).unwrap().windows, counts(&[("open", 4)]));
    assert_eq!(document.edit_round(&windows(&[("open", 4)]), &alice()).unwrap(), None);
    edited(&mut document, &windows(&[("open", 4), ("busy", 0)]), alice());
    assert_eq!(
        document.visit(VISIT).unwrap().windows,
        counts(&[("open", 4), ("busy", 0)])
    );
    assert!(document.conflicts().is_empty());
}

#[test]
fn several_steps_are_one_change_and_a_failing_step_undoes_all() {
    let mut document = round();
    let other = (VisitId([7; 6]), ConversationId([8; 6]));
    let steps = [
        RoundStep::Round(RoundEdit {
            note: Some("rain".into()),
            ..RoundEdit::default()
        }),
        RoundStep::Visit(other.0, at_place()),
        RoundStep::Conversation(
            other.1,
            ConversationEdit {
                visit: Some(other.0),
                ..brief()
            },
        ),
        RoundStep::Conversation(
            LINE,
            ConversationEdit {
                removed: Some(true),
                ..ConversationEdit::default()
            },
        ),
    ];
    let before = document.round(ID).unwrap();
    let mut failing = steps.to_vec();
    failing.push(RoundStep::Conversation(
        ConversationId([6; 6]),
        ConversationEdit { kind: None, ..brief() },
    ));
    assert_eq!(
        document.edit_round(&failing, &alice()),
        Err(DocumentError::Missing("kind"))
    );
    assert_eq!((document.round(ID).unwrap(), document.change_count()), (before, 1));

    edited(&mut document, &steps, alice());
    let round = document.round(ID).unwrap();
    assert_eq!(
        (round.note.as_str(), round.visits.len(), document.change_count()),
        ("rain", 2, 2)
    );
    assert_eq!(
        round.conversations.iter().map(|line| line.id).collect::<Vec<_>>(),
        vec![other.1]
    );
}

#[test]
fn a_new_record_needs_what_it_cannot_be_without() {
    let mut document = round();
    let new_visit = |edit| [RoundStep::Visit(VisitId([7; 6]), edit)];
    let new_line = |edit| [RoundStep::Conversation(ConversationId([7; 6]), edit)];
    let gone = VisitId([6; 6]);
    for (steps, error) in [
        (new_visit(VisitEdit::default()), DocumentError::Missing("place")),
        (
            new_visit(VisitEdit {
                removed: Some(true),
                ..at_place()
            }),
            DocumentError::NotFound,
        ),
        (
            new_line(ConversationEdit { visit: None, ..brief() }),
            DocumentError::Missing("visit"),
        ),
        (
            new_line(ConversationEdit { kind: None, ..brief() }),
            DocumentError::Missing("kind"),
        ),
        (
            new_line(ConversationEdit {
                visit: Some(gone),
                ..brief()
            }),
            DocumentError::NoVisit(gone),
        ),
        (
            new_line(ConversationEdit {
                removed: Some(true),
                ..brief()
            }),
            DocumentError::NotFound,
        ),
    ] {
        assert_eq!(document.edit_round(&steps, &alice()), Err(error));
    }
    assert_eq!(
        Document::create_round(&RoundEdit::default(), &[], &[], &alice()).unwrap_err(),
        DocumentError::Missing("date")
    );
    assert_eq!(document.change_count(), 1);
}

#[test]
fn removed_records_are_not_read_and_can_come_back() {
    let mut document = round();
    let removed = |removed| {
        [
            RoundStep::Conversation(
                LINE,
                ConversationEdit {
                    removed: Some(removed),
                    ..ConversationEdit::default()
                },
            ),
            RoundStep::Visit(
                VISIT,
                VisitEdit {
                    removed: Some(removed),
                    ..VisitEdit::default()
                },
            ),
        ]
    };
    edited(&mut document, &removed(true), alice());
    assert_eq!((document.conversation(LINE), document.visit(VISIT)), (None, None));
    assert!(document.has_conversation(LINE) && document.has_visit(VISIT) && !document.has_visit(VisitId([7; 6])));
    edited(&mut document, &removed(false), alice());
    assert!(document.conversation(LINE).is_some() && document.visit(VISIT).is_some());

    let whole = |removed| {
        [RoundStep::Round(RoundEdit {
            removed: Some(removed),
            ..RoundEdit::default()
        })]
    };
    edited(&mut document, &whole(true), alice());
    assert!(document.removed() && document.round(ID).unwrap().removed);
}

#[test]
fn visits_stand_in_the_order_of_the_night() {
    for (from, times, sorted) in [
        ("23:30", ["01:40", "23:40", "00:05"], ["23:40", "00:05", "01:40"]),
        ("20:10", ["21:00", "20:00", "00:10"], ["20:00", "21:00", "00:10"]),
        ("", ["01:40", "23:40", "09:00"], ["09:00", "23:40", "01:40"]),
    ] {
        let visits: Vec<_> = (0..5u8)
            .map(|i| {
                let from = times.get(usize::from(i)).map(|text| text.parse().ok());
                // The two without a time get ids that sort against the order in which they are made.
                (VisitId([9 - i; 6]), VisitEdit { from, ..at_place() })
            })
            .collect();
        let edit = RoundEdit {
            from: Some(from.parse().ok()),
            ..dated()
        };
        let (document, _) = Document::create_round(&edit, &visits, &[], &alice()).unwrap();
        let read = document.round(ID).unwrap().visits;
        let times: Vec<_> = read
            .iter()
            .filter_map(|visit| visit.from)
            .map(|time| time.to_string())
            .collect();
        assert_eq!(times, sorted);
        assert_eq!((read[3].id, read[4].id), (visits[3].0, visits[4].0));
    }
}

#[test]
fn lines_stand_as_they_were_made_unless_an_order_is_given() {
    let mut document = round();
    for id in [9, 5, 7] {
        edited(
            &mut document,
            &[RoundStep::Conversation(ConversationId([id; 6]), brief())],
            alice(),
        );
    }
    let order = |document: &Document| -> Vec<u8> {
        document
            .round(ID)
            .unwrap()
            .conversations
            .iter()
            .map(|line| line.id.0[0])
            .collect()
    };
    assert_eq!(order(&document), [2, 9, 5, 7]);
    let first = ConversationEdit {
        order: Some(0),
        ..ConversationEdit::default()
    };
    edited(
        &mut document,
        &[RoundStep::Conversation(ConversationId([7; 6]), first)],
        bob(),
    );
    assert_eq!(order(&document), [7, 2, 9, 5]);
}

#[test]
fn planned_places_keep_their_order() {
    let mut document = round();
    let places: Vec<_> = (0..4).map(|i| DocumentId([9 - i; 16])).collect();
    let plan = |planned: &[DocumentId]| {
        [RoundStep::Round(RoundEdit {
            planned: Some(planned.to_vec()),
            ..RoundEdit::default()
        })]
    };
    edited(&mut document, &plan(&places), alice());
    assert_eq!(document.round(ID).unwrap().planned, places);
    let other = [places[3], places[0], places[3]];
    edited(&mut document, &plan(&other), alice());
    assert_eq!(document.round(ID).unwrap().planned, other[..2]);
}

#[test]
fn the_round_reads_as_it_was_at_known_heads_only() {
    let mut document = round();
    let heads = document.heads();
    let then = document.round(ID).unwrap();
    edited(&mut document, &line(full_line()), bob());
    assert_ne!(document.round(ID).unwrap(), then);
    assert_eq!(document.round_at(ID, &heads).unwrap(), Some(then));
    assert_eq!(
        document.round_at(ID, &document.heads()).unwrap(),
        Some(document.round(ID).unwrap())
    );
    let unknown = domain::HeadId([7; 32]);
    assert_eq!(document.round_at(ID, &[heads[0], unknown]).unwrap(), None);
    assert_eq!(document.round_at(ID, &[]).unwrap(), None);
    assert!(document.has(heads[0]) && !document.has(unknown));
}

#[test]
fn a_line_names_its_author_for_ever() {
    let mut document = round();
    edited(
        &mut document,
        &[RoundStep::Conversation(ConversationId([5; 6]), brief())],
        bob(),
    );
    edited(&mut document, &line(full_line()), bob());
    let authors = document.line_authors();
    assert_eq!(
        (authors[&LINE], authors[&ConversationId([5; 6])]),
        ([0xaa; 8], [0xbb; 8])
    );
    assert_eq!(documents::author_prefix(&domain::DeviceId([0xaa; 16])), [0xaa; 8]);
}

#[test]
fn the_changes_of_one_opening_and_the_snapshot_open_in_any_order() {
    let (mut document, first) =
        Document::create_round(&dated(), &[(VISIT, at_place())], &[(LINE, brief())], &alice()).unwrap();
    let snapshot = document.save();
    let two = edited(&mut document, &line(full_line()), alice());
    let three = edited(
        &mut document,
        &visit(VisitEdit {
            greeted: Some(Some(2)),
            ..VisitEdit::default()
        }),
        alice(),
    );
    for opened in [
        Document::open(Some(&snapshot), &[&three.bytes, &two.bytes]),
        Document::open(None, &[&three.bytes, &two.bytes, &first.bytes]),
        Document::open(None, &[[&first.bytes[..], &two.bytes, &three.bytes].concat()]),
        Document::open(Some(&document.save()), &[&two.bytes]),
    ] {
        let opened = opened.unwrap();
        assert_eq!((opened.heads(), opened.change_count()), (document.heads(), 3));
        assert_eq!(
            (opened.round(ID), opened.first_change()),
            (document.round(ID), Some(first.hash))
        );
    }
    let all = document.changes_since(&[]).unwrap();
    assert_eq!(
        all,
        vec![
            (first.hash, first.bytes.clone()),
            (two.hash, two.bytes.clone()),
            (three.hash, three.bytes.clone())
        ]
    );
    assert_eq!(document.changes_since(&[two.hash]).unwrap().len(), 1);
    assert_eq!(document.changes_since(&[domain::HeadId([7; 32])]), None);
}

#[test]
fn bytes_that_are_not_a_whole_document_are_refused() {
    let (mut document, first) = Document::create_round(&dated(), &[], &[], &alice()).unwrap();
    let note = [RoundStep::Round(RoundEdit {
        note: Some("x".into()),
        ..RoundEdit::default()
    })];
    let second = edited(&mut document, &note, alice());
    let snapshot = document.save();
    let none: &[&[u8]] = &[];
    let cut = &snapshot[..snapshot.len() - 1];
    for (opened, error) in [
        (Document::open(None, none), DocumentError::Empty),
        (Document::open(Some(&[]), &[&first.bytes]), DocumentError::Empty),
        (Document::open(Some(cut), none), DocumentError::Damaged),
        (Document::open(Some(b"VB"), none), DocumentError::Damaged),
        (Document::open(None, &[&second.bytes]), DocumentError::Incomplete),
        (
            Document::open(Some(&snapshot), &[&second.bytes[1..]]),
            DocumentError::Damaged,
        ),
        (Document::open(Some(&snapshot), &[&snapshot]), DocumentError::Damaged),
    ] {
        assert_eq!(opened.unwrap_err(), error);
    }
}

#[test]
fn a_change_larger_than_an_entry_is_refused_at_the_edit() {
    let mut document = round();
    // Noise, because an entry is compressed and its limit is on what doesn't compress.
    let noise: String = (0..260_000u32)
        .map(|i| char::from(b'a' + (i.wrapping_mul(2_654_435_761) >> 27) as u8 % 26))
        .collect();
    let steps = line(ConversationEdit {
        note: Some(noise),
        ..ConversationEdit::default()
    });
    assert_eq!(document.edit_round(&steps, &alice()), Err(DocumentError::TooLarge));
    assert_eq!(
        (
            document.change_count(),
            document.conversation(LINE).unwrap().note.as_str()
        ),
        (1, "")
    );
}

#[test]
fn the_debug_form_says_nothing_of_the_content() {
    let mut document = round();
    let steps = line(ConversationEdit {
        note: Some("canary".into()),
        ..ConversationEdit::default()
    });
    edited(&mut document, &steps, alice());
    assert!(!format!("{document:?}").contains("canary"));
}

#[test]
fn a_document_begun_afresh_reads_the_same_and_forgets_what_was_taken_back() {
    let mut document = round();
    let said = |note: &str| {
        line(ConversationEdit {
            note: Some(note.into()),
            ..full_line()
        })
    };
    edited(&mut document, &said("kanariepiet woont op nummer 12"), alice());
    edited(&mut document, &said(""), alice());
    let holds = |bytes: &[u8]| bytes.windows(11).any(|window| window == b"kanariepiet");
    let whole: Vec<u8> = document
        .changes_since(&[])
        .unwrap()
        .into_iter()
        .flat_map(|(_, bytes)| bytes)
        .collect();
    assert!(holds(&whole), "the history still has the word");

    let (afresh, change) = document.afresh(&alice()).unwrap().unwrap();
    assert_eq!(afresh.change_count(), 1);
    assert!(!holds(&change.bytes));
    let (mut before, mut after) = (document.round(ID).unwrap(), afresh.round(ID).unwrap());
    for read in [&mut before, &mut after] {
        read.conversations.iter_mut().for_each(|line| line.order = 0);
    }
    assert_eq!(before, after);
    assert!(
        afresh.afresh(&alice()).unwrap().is_none(),
        "one change is afresh already"
    );
}
