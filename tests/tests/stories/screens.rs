//! What screens ask of a book: drafts, pages, what changed since it was read, what waits for whom.

use crate::cast::{all_sync, code, handed_in_round, noor_and_petya, refusal, two_leads_and_petya};
use app::{IndividualAsked, Line, PersonFields, PlaceFields, RoundPage};
use domain::{ConversationId, DocumentId, review::ReviewState};
use serde_json::{Value, json};
use testkit::{Colleague, conversation, evening, round, visit};

const NOT_BEGUN: DocumentId = DocumentId([0; 16]);
const VISIT: &str = "0a0b0c0d0e0f";
const LINE: &str = "1a1b1c1d1e1f";

fn lines(lines: &[Value]) -> Vec<Line> {
    lines
        .iter()
        .map(|line| serde_json::from_value(line.clone()).unwrap())
        .collect()
}

fn write(colleague: &Colleague, id: DocumentId, all: &[Value], done: &[&str]) -> RoundPage {
    let done: Vec<String> = done.iter().map(|target| (*target).to_owned()).collect();
    colleague.book().write_lines(id, lines(all), &done).unwrap();
    colleague.book().round_page(id).unwrap()
}

/// Begins a round as a screen does: with the ids it gave.
fn begins(colleague: &Colleague, people: &[&str]) -> DocumentId {
    let mut at = visit("Voorbeeldstraat noord", "20:15");
    at["visit"]["id"] = json!(VISIT);
    colleague
        .book()
        .begin_round(lines(&[round("2018-01-04", people), at]))
        .unwrap()
}

fn spoken(id: &str, language: &str) -> Value {
    let mut line = conversation(language, &[]);
    line["conversation"]["id"] = json!(id);
    line["conversation"]["visit"] = json!(VISIT);
    line
}

fn place(colleague: &Colleague, name: &str) -> DocumentId {
    let places = colleague.book().places().unwrap();
    places.into_iter().find(|place| place.name == name).unwrap().id
}

/// She reads a round as its page shows it now.
fn reads(colleague: &Colleague, id: DocumentId) {
    let seen = colleague.book().review_page(id).unwrap().seen;
    colleague.book().mark_read(id, seen).unwrap();
}

/// All bytes of a document's history.
fn history(colleague: &Colleague, id: DocumentId) -> Vec<u8> {
    let desk = colleague.book().hold();
    let document = desk.book.read(|view| sync::edit::open(view, id)).unwrap();
    let changes = document.changes_since(&[]).unwrap();
    changes.into_iter().flat_map(|(_, bytes)| bytes).collect()
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_survives_a_killed_process_and_is_in_no_history() {
    let (team, noor, petya) = noor_and_petya().await;
    let id = begins(&petya, &["Petya"]);
    let target = format!("line:{LINE}");
    for typed in ["f", "fi", "fietspomp", "fietsbel"] {
        let kept = petya.book().draft(id, &target, Some(typed)).unwrap();
        assert_eq!(petya.book().round_page(id).unwrap().saved_at, Some(kept));
    }
    petya.book().draft(NOT_BEGUN, "before", Some("{}")).unwrap();

    // A killed process closes nothing: the files as they lie are what the next opening finds.
    let folder = team.folder("killed");
    std::fs::create_dir_all(&folder).unwrap();
    for file in std::fs::read_dir(&petya.folder).unwrap() {
        let file = file.unwrap();
        if file.file_name() != "lock" {
            std::fs::copy(file.path(), folder.join(file.file_name())).unwrap();
        }
    }
    let again = petya.twin(&folder);
    for colleague in [&petya, &again] {
        let drafts = colleague.book().drafts(id).unwrap();
        assert_eq!(drafts.len(), 1);
        assert_eq!(
            (drafts[0].target.as_str(), drafts[0].value.as_str()),
            (target.as_str(), "fietsbel")
        );
        assert_eq!(colleague.book().round_page(id).unwrap().drafts, drafts);
        assert_eq!(colleague.book().drafts(NOT_BEGUN).unwrap().len(), 1);
    }
    drop(again);

    let page = write(&petya, id, &[spoken(LINE, "es")], &[&target]);
    assert!(page.drafts.is_empty(), "a written line takes its draft with it");
    assert_eq!(page.shown.round.conversations.len(), 1);
    petya.sync().await;
    noor.sync().await;
    for colleague in [&petya, &noor] {
        assert!(!holds(&history(colleague, id), "fiets"), "{}", colleague.name);
        assert!(colleague.book().drafts(id).unwrap().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_is_refused_leaves_its_draft_and_the_lines_beside_it_unwritten() {
    let (_team, _noor, petya) = noor_and_petya().await;
    let id = begins(&petya, &["Petya"]);
    petya.book().draft(id, "line:x", Some("typed")).unwrap();
    let wrong = spoken(LINE, "Klingon");
    let failure = petya
        .book()
        .write_lines(
            id,
            lines(&[spoken("2a2b2c2d2e2f", "es"), wrong]),
            &["line:x".to_owned()],
        )
        .unwrap_err();
    assert_eq!(
        (failure.code.id(), failure.detail.as_deref(), failure.line),
        ("input_wrong", Some("conversation.language"), Some(2))
    );
    let page = petya.book().round_page(id).unwrap();
    assert!(page.shown.round.conversations.is_empty());
    assert_eq!(page.drafts.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn drafts_have_limits_and_belong_to_a_round_that_is_here() {
    let (_team, _noor, petya) = noor_and_petya().await;
    let book = petya.book();
    assert_eq!(code(book.draft(DocumentId([7; 16]), "round", Some("x"))), "not_found");
    assert_eq!(refusal(book.draft(NOT_BEGUN, "", Some("x"))).1, "target");
    assert_eq!(
        refusal(book.draft(NOT_BEGUN, "before", Some(&"x".repeat(100_001)))).1,
        "value"
    );
    book.draft(NOT_BEGUN, "before", Some(&"🚲".repeat(25_000))).unwrap();
    book.draft(NOT_BEGUN, "before", None).unwrap();
    assert!(book.drafts(NOT_BEGUN).unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn several_lines_are_one_change_and_can_be_undone_split_and_ordered() {
    let (_team, _noor, petya) = noor_and_petya().await;
    let id = begins(&petya, &["Petya"]);
    let (two, three) = ("2a2b2c2d2e2f", "3a3b3c3d3e3f");
    let before = petya
        .book()
        .hold()
        .book
        .read(|view| sync::edit::open(view, id))
        .unwrap()
        .change_count();
    write(&petya, id, &[spoken(LINE, "es"), spoken(two, "bg")], &[]);
    let after = petya
        .book()
        .hold()
        .book
        .read(|view| sync::edit::open(view, id))
        .unwrap()
        .change_count();
    assert_eq!(after, before + 1);

    // A visit goes with its lines, and comes back with those that went with it, not with one that had gone before.
    write(&petya, id, &[spoken(three, "ro")], &[]);
    write(&petya, id, &[json!({"remove": three})], &[]);
    let page = write(&petya, id, &[json!({"remove": VISIT})], &[]);
    assert!(page.shown.round.visits.is_empty() && page.shown.round.conversations.is_empty());
    let page = write(&petya, id, &[json!({"restore": VISIT})], &[]);
    let there = |page: &RoundPage| -> Vec<String> {
        page.shown
            .round
            .conversations
            .iter()
            .map(|line| line.id.to_string())
            .collect()
    };
    assert_eq!(there(&page), [LINE, two]);
    assert!(page.shown.conflicts.is_empty());

    // ×3 becomes 2 + 1, and the new one stands first.
    let many = json!({"conversation": {"id": two, "n": 3}});
    write(&petya, id, &[many], &[]);
    let mut one = spoken("4a4b4c4d4e4f", "bg");
    one["conversation"]["order"] = json!(0);
    let page = write(&petya, id, &[json!({"conversation": {"id": two, "n": 2}}), one], &[]);
    assert_eq!(there(&page), ["4a4b4c4d4e4f", LINE, two]);
    assert_eq!(page.conversations_total, 4);
    assert_eq!(page.visits[VISIT].conversations, 4);

    let page = write(&petya, id, &[json!({"remove": id.to_string()})], &[]);
    assert!(page.shown.round.removed && !page.writable);
    assert_eq!(
        code(petya.book().write_lines(id, lines(&[spoken(LINE, "es")]), &[])),
        "not_found"
    );
    assert!(write(&petya, id, &[json!({"restore": id.to_string()})], &[]).writable);
}

#[tokio::test(flavor = "multi_thread")]
async fn languages_and_topics_come_by_use_at_the_place_then_in_the_team_then_as_in_the_catalogue() {
    let (team, noor, petya) = noor_and_petya().await;
    let at = |place: &str, language: &str, topic: &str, n: usize| {
        let mut all = vec![round("2017-11-02", &["Petya"]), visit(place, "20:00")];
        all.extend((0..n).map(|_| conversation(language, &[topic])));
        petya.writes(&all);
    };
    at("Voorbeeldstraat noord", "th", "tax", 2);
    at("Voorbeeldstraat zuid", "hu", "exit", 5);
    let mut old = vec![round("2015-11-02", &["Petya"]), visit("Voorbeeldstraat noord", "20:00")];
    old.extend((0..9).map(|_| conversation("vi", &["benefits"])));
    petya.writes(&old);

    let id = begins(&petya, &["Petya"]);
    let order = |page: &RoundPage| (page.visits[VISIT].languages.clone(), page.visits[VISIT].topics.clone());
    let (languages, topics) = order(&petya.book().round_page(id).unwrap());
    assert_eq!(
        languages[..4],
        ["th", "hu", "nl", "en"],
        "what is older than two years is no habit"
    );
    assert_eq!(topics[..3], ["tax", "exit", "health"]);
    assert_eq!(
        languages.len(),
        domain::keys::ids(domain::keys::List::Language).len(),
        "all of them"
    );

    // Never under the thumb: neither by what is written now, nor by what a colleague's phone brings, nor after a kill.
    for n in 0..4 {
        write(&petya, id, &[spoken(&format!("00000000000{n}"), "zh")], &[]);
    }
    noor.sync().await;
    noor.writes(&[
        round("2018-01-03", &["Noor"]),
        visit("Voorbeeldstraat noord", "20:00"),
        conversation("tr", &[]),
        conversation("tr", &[]),
        conversation("tr", &[]),
    ]);
    all_sync(&[&noor, &petya]).await;
    assert_eq!(order(&petya.book().round_page(id).unwrap()).0, languages);
    let mut petya = petya;
    petya.reopen();
    let (again, _) = order(&petya.book().round_page(id).unwrap());
    assert_eq!(
        again[..3],
        ["tr", "th", "hu"],
        "between two openings a colleague's round counts"
    );

    // What colleagues noted of the place comes right after what was spoken there.
    let fields: PlaceFields = serde_json::from_value(json!({"languages": ["cs"]})).unwrap();
    let north = place(&petya, "Voorbeeldstraat noord");
    petya.book().change_place(north, fields).unwrap();
    let (other, _) = petya.writes(&evening("2018-01-05", &["Petya"], 0));
    petya.book().round_page(other).unwrap();
    assert_eq!(
        order(&petya.book().round_page(id).unwrap()).0[..4],
        ["tr", "th", "cs", "hu"]
    );
    drop(team);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_screen_says_what_is_mine_what_waits_and_what_is_being_typed() {
    let (team, noor, petya) = noor_and_petya().await;
    let (north, south) = (
        place(&noor, "Voorbeeldstraat noord"),
        place(&noor, "Voorbeeldstraat zuid"),
    );
    for part in [north, south] {
        let fields: PlaceFields = serde_json::from_value(json!({"counted_as": "Voorbeeldstraat"})).unwrap();
        noor.book().change_place(part, fields).unwrap();
    }
    all_sync(&[&noor, &petya]).await;
    let (id, _) = petya.writes(&evening("2018-01-04", &["Petya", "Daan"], 3));
    petya.book().draft(id, "round", Some("x")).unwrap();
    let (older, _) = petya.writes(&evening("2017-12-01", &["Petya"], 1));
    all_sync(&[&petya, &noor]).await;

    let home = petya.book().home(1).unwrap();
    assert!(home.more);
    let listed = &home.rounds[0];
    assert_eq!(listed.listed.id, id);
    assert_eq!((listed.title.as_str(), listed.places.len()), ("Voorbeeldstraat", 2));
    assert_eq!((listed.mine, listed.today, listed.drafting), (true, true, true));
    assert_eq!(
        (listed.from.as_deref(), listed.with.as_slice()),
        (Some("20:10"), &["Daan".to_owned()][..])
    );
    assert_eq!(listed.standing.state, "lead");
    let home = petya.book().home(50).unwrap();
    assert_eq!((home.rounds.len(), home.more), (2, false));
    let page = petya.book().round_page(id).unwrap();
    let labels: Vec<_> = page
        .shown
        .round
        .visits
        .iter()
        .map(|visit| page.visits[&visit.id.to_string()].label.as_str())
        .collect();
    assert_eq!(
        (page.title.as_str(), labels),
        ("Voorbeeldstraat", vec!["Noord", "Zuid"])
    );

    let of = |colleague: &Colleague| {
        let home = colleague.book().home(50).unwrap();
        let found = home.rounds.into_iter().find(|round| round.listed.id == id).unwrap();
        (
            found.waits_for_me,
            found.question.map(|question| (question.from, question.lines)),
        )
    };
    assert_eq!(of(&noor), (false, None));
    petya.book().hand_in(id).unwrap();
    all_sync(&[&petya, &noor]).await;
    assert_eq!((of(&noor), of(&petya)), ((true, None), (false, None)));
    let asked = noor.book().round(id).unwrap().round.conversations[0].id;
    noor.book().ask(id, Some(asked), "Which language?").unwrap();
    noor.book().ask(id, None, "Who was with you?").unwrap();
    all_sync(&[&noor, &petya]).await;
    let question = Some(("Noor".to_owned(), 1));
    assert_eq!((of(&noor), of(&petya)), ((false, question.clone()), (true, question)));
    team.clock.advance_minutes(10);
    petya.book().answer(id, "Spanish").unwrap();
    all_sync(&[&petya, &noor]).await;
    assert_eq!((of(&noor), of(&petya)), ((true, None), (false, None)));
    noor.book().approve(id).unwrap();
    let home = noor.book().home(50).unwrap();
    let approved = home.rounds.iter().find(|round| round.listed.id == id).unwrap();
    assert_eq!(
        (approved.approved_by.as_deref(), approved.mine, approved.waits_for_me),
        (Some("Noor"), false, false)
    );
    assert_eq!(approved.handed_in_at.as_deref(), Some("2018-01-04T19:10:00Z"));

    // After midnight it is still the same evening, and at six it is not.
    let today = |colleague: &Colleague| colleague.book().home(1).unwrap().rounds[0].today;
    team.clock.advance_minutes(9 * 60);
    assert!(today(&petya));
    team.clock.advance_minutes(60);
    assert!(!today(&petya));
    let _ = older;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleagues_draft_of_the_same_evening_is_offered_to_go_on_with() {
    let (_team, noor, petya) = noor_and_petya().await;
    let id = begins(&petya, &["Petya", "Noor"]);
    all_sync(&[&petya, &noor]).await;
    let day = "2018-01-04".parse().unwrap();
    let evening = || Some("evening".into());
    let (north, club) = (place(&noor, "Voorbeeldstraat noord"), place(&noor, "Club Abrikoos"));
    let alike = |part, places: &[DocumentId]| -> Vec<DocumentId> {
        let found = noor.book().rounds_alike(day, part, places).unwrap();
        found.iter().map(|round| round.listed.id).collect()
    };
    assert_eq!(alike(evening(), &[club, north]), [id]);
    assert_eq!(alike(None, &[]), [id]);
    assert!(alike(evening(), &[club]).is_empty(), "another place");
    assert!(
        alike(Some("morning".into()), &[north]).is_empty(),
        "another part of the day"
    );
    petya.book().hand_in(id).unwrap();
    all_sync(&[&petya, &noor]).await;
    assert!(
        alike(evening(), &[north]).is_empty(),
        "nobody goes on with what was handed in"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_lead_sees_field_by_field_what_others_changed_since_she_read() {
    let (team, noor, petya) = noor_and_petya().await;
    let id = handed_in_round(&noor, &petya).await;
    let page = noor.book().review_page(id).unwrap();
    assert_eq!((page.changes.len(), page.read_at.clone()), (0, None));
    let list = noor.book().review_list().unwrap();
    assert!(list.waiting[0].new && list.asked.is_empty() && list.approved.is_empty());
    reads(&noor, id);
    assert!(!noor.book().review_list().unwrap().waiting[0].new);

    let first = page.page.shown.round.conversations[0].clone();
    let gone = page.page.shown.round.conversations[1].clone();
    let north = page.page.shown.round.visits[0].id;
    team.clock.advance_minutes(5);
    petya.writes_in(
        Some(id),
        &[
            json!({"conversation": {"id": first.id.to_string(), "language": "ro", "topics": ["tax"]}}),
            json!({"remove": gone.id.to_string()}),
            json!({"visit": {"id": north.to_string(), "windows": {"open": 7}}}),
            json!({"round": {"part_of_day": "night"}}),
        ],
    );
    let at = "2018-01-04T19:15:00Z";
    petya.writes_in(Some(id), &[conversation("pl", &[])]);
    team.clock.advance_minutes(5);
    noor.writes_in(Some(id), &[json!({"round": {"note": "mine"}})]);
    all_sync(&[&petya, &noor]).await;

    let page = noor.book().review_page(id).unwrap();
    assert_eq!(page.read_at.as_deref(), Some("2018-01-04T19:10:00Z"));
    let mut found: Vec<(Option<ConversationId>, String, Value, Value)> = Vec::new();
    for change in &page.changes {
        assert_eq!(
            (change.by.as_deref(), change.at.as_str()),
            (Some("Petya"), at),
            "{change:?}"
        );
        found.push((
            change.conversation,
            change.field.clone(),
            change.before.clone(),
            change.after.clone(),
        ));
    }
    let field = |name: &str| found.iter().find(|(_, field, ..)| field == name).unwrap();
    assert_eq!(found.len(), 6, "{found:#?}");
    assert_eq!(
        field("language"),
        &(Some(first.id), "language".into(), json!("es"), json!("ro"))
    );
    assert_eq!(
        field("topics"),
        &(Some(first.id), "topics".into(), json!(["health"]), json!(["tax"]))
    );
    assert_eq!(field("removed").0, Some(gone.id));
    assert_eq!(
        field("windows"),
        &(None, "windows".into(), json!({}), json!({"open": 7}))
    );
    assert_eq!(
        field("part_of_day"),
        &(None, "part_of_day".into(), json!("evening"), json!("night"))
    );
    assert_eq!(field("added").3["language"], "pl");
    let removed = page.changes.iter().find(|change| change.field == "removed").unwrap();
    assert_eq!(removed.visit, Some(gone.visit));
    assert!(noor.book().review_list().unwrap().waiting[0].changed > 0);

    reads(&noor, id);
    noor.book().rebuild().unwrap();
    let page = noor.book().review_page(id).unwrap();
    assert!(
        page.changes.is_empty() && page.read_at.is_some(),
        "a rebuild forgets no mark"
    );
    assert_eq!(noor.book().review_list().unwrap().waiting[0].changed, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_correction_waits_for_the_lead_until_she_approves_again() {
    let (team, noor, petya) = noor_and_petya().await;
    let id = handed_in_round(&noor, &petya).await;
    noor.book().approve(id).unwrap();
    reads(&noor, id);
    let may = |colleague: &Colleague| colleague.book().review_page(id).unwrap().may;
    assert!(!may(&noor).approve && may(&noor).reopen && !may(&noor).ask);
    all_sync(&[&noor, &petya]).await;
    team.clock.advance_minutes(5);
    petya.writes_in(Some(id), &[conversation("pl", &[])]);
    all_sync(&[&petya, &noor]).await;

    let list = noor.book().review_list().unwrap();
    let waiting: Vec<_> = list
        .waiting
        .iter()
        .map(|row| (row.round.listed.id, row.new, row.changed))
        .collect();
    assert_eq!(waiting, [(id, false, 1)]);
    assert!(list.waiting[0].round.waits_for_me);
    let page = noor.book().review_page(id).unwrap();
    assert_eq!((page.page.shown.corrections.len(), page.changes.len()), (1, 1));
    assert!(page.may.approve && !page.self_approval);
    let [late] = &page.corrected[..] else {
        panic!("{:?}", page.corrected)
    };
    assert_eq!((late.field.as_str(), late.by.as_deref()), ("added", Some("Petya")));
    reads(&noor, id);
    let page = noor.book().review_page(id).unwrap();
    assert!(
        page.changes.is_empty() && page.corrected.len() == 1,
        "what was read still differs from what was approved"
    );
    noor.book().approve_seen(id, &page.seen).unwrap();
    assert!(noor.book().review_page(id).unwrap().corrected.is_empty());
    assert!(noor.book().review_list().unwrap().waiting.is_empty());
    assert_eq!(noor.book().review_list().unwrap().approved.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_came_while_she_looked_is_neither_read_nor_approved() {
    let (team, noor, petya) = noor_and_petya().await;
    let id = handed_in_round(&noor, &petya).await;
    let shown = noor.book().review_page(id).unwrap().seen;
    team.clock.advance_minutes(5);
    petya.writes_in(Some(id), &[conversation("pl", &[])]);
    all_sync(&[&petya, &noor]).await;

    let failure = noor.book().approve_seen(id, &shown).unwrap_err();
    assert_eq!(
        (failure.code.id(), failure.detail.as_deref()),
        ("wrong_state", Some("changed"))
    );
    noor.book().mark_read(id, shown).unwrap();
    let page = noor.book().review_page(id).unwrap();
    assert_eq!((page.changes.len(), page.changes[0].field.as_str()), (1, "added"));
    assert_eq!(page.read_at.as_deref(), Some("2018-01-04T19:10:00Z"));
    assert_eq!(page.page.shown.review, ReviewState::HandedIn);

    noor.book().ask(id, None, "Who?").unwrap();
    let failure = noor.book().approve_seen(id, &page.seen).unwrap_err();
    assert_eq!(failure.detail.as_deref(), Some("changed"), "a question came in between");
    let seen = noor.book().review_page(id).unwrap().seen;
    noor.book().approve_seen(id, &seen).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn mine_is_what_my_devices_made_whatever_colleagues_are_called() {
    let (_team, noor, petya) = noor_and_petya().await;
    let people = noor.book().people_page().unwrap();
    let called = people.iter().find(|listed| listed.person.name == "Petya").unwrap();
    let fields: PersonFields = serde_json::from_value(json!({"name": "Noor"})).unwrap();
    noor.book().change_person(called.person.id, fields).unwrap();
    all_sync(&[&noor, &petya]).await;
    let (id, _) = petya.writes(&evening("2018-01-04", &["Daan"], 1));
    petya.book().hand_in(id).unwrap();
    all_sync(&[&petya, &noor]).await;
    for (colleague, hers) in [(&petya, true), (&noor, false)] {
        let page = colleague.book().round_page(id).unwrap();
        let author = page.shown.round.conversations[0].author.unwrap();
        assert_eq!(page.devices[&author], "Noor");
        assert_eq!(page.my_devices.contains(&author), hers);
        assert_eq!(page.shown.acts[0].mine, hers);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conflict_is_settled_by_one_of_its_values_and_by_no_other() {
    let (team, noor, wen, petya) = two_leads_and_petya().await;
    let id = begins(&petya, &["Petya"]);
    write(&petya, id, &[spoken(LINE, "es")], &[]);
    all_sync(&[&petya, &noor, &wen]).await;
    let line = |language: &str| json!({"conversation": {"id": LINE, "language": language}});
    let windows = |open: u32, closed: u32| json!({"visit": {"id": VISIT, "windows": {"open": open, "closed": closed}}});
    petya.writes_in(
        Some(id),
        &[line("bg"), windows(3, 1), json!({"round": {"part_of_day": "night"}})],
    );
    team.clock.advance_minutes(1);
    noor.writes_in(
        Some(id),
        &[
            line("ro"),
            windows(4, 2),
            json!({"round": {"part_of_day": "afternoon"}}),
        ],
    );
    all_sync(&[&petya, &noor, &wen]).await;
    let paths = |colleague: &Colleague| -> Vec<Vec<String>> {
        let shown = colleague.book().round(id).unwrap();
        shown.conflicts.into_iter().map(|conflict| conflict.path).collect()
    };
    assert_eq!(paths(&wen).len(), 4);
    let path = |parts: &[&str]| -> Vec<String> { parts.iter().map(|part| (*part).to_owned()).collect() };
    let language = path(&["conversations", LINE, "language"]);
    assert_eq!(code(noor.book().settle(id, &language, &json!("hu"))), "not_found");
    assert_eq!(code(noor.book().settle(id, &path(&["note"]), &json!(""))), "not_found");
    assert_eq!(paths(&noor).len(), 4, "nothing was written");

    noor.book().settle(id, &language, &json!("bg")).unwrap();
    noor.book()
        .settle(id, &path(&["visits", VISIT, "windows", "open"]), &json!(4))
        .unwrap();
    wen.book().settle(id, &path(&["part_of_day"]), &json!("night")).unwrap();
    all_sync(&[&noor, &wen, &petya]).await;
    for colleague in [&noor, &wen, &petya] {
        assert_eq!(
            paths(colleague),
            [path(&["visits", VISIT, "windows", "closed"])],
            "the other count still contradicts"
        );
        let shown = colleague.book().round(id).unwrap().round;
        assert_eq!(shown.conversations[0].language.as_deref(), Some("bg"));
        assert_eq!(shown.visits[0].windows["open"], 4);
        assert_eq!(shown.part_of_day.unwrap().id(), "night");
    }
    assert_eq!(
        code(petya.book().settle(id, &language, &json!("bg"))),
        "not_found",
        "it is settled"
    );

    // A visit that one removed while another wrote under it: it stays, or it goes with its lines.
    petya.writes_in(Some(id), &[json!({"remove": VISIT})]);
    noor.book()
        .write_lines(id, lines(&[spoken("5a5b5c5d5e5f", "pl")]), &[])
        .unwrap();
    all_sync(&[&noor, &petya]).await;
    let removed = path(&["visits", VISIT, "removed"]);
    assert!(paths(&petya).contains(&removed));
    petya.book().settle(id, &removed, &json!(true)).unwrap();
    all_sync(&[&petya, &noor]).await;
    for colleague in [&noor, &petya] {
        let shown = colleague.book().round(id).unwrap();
        assert!(
            shown.round.visits.is_empty() && shown.conflicts.is_empty(),
            "{:?}",
            shown.conflicts
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_a_lead_may_do_is_refused_to_others_with_one_code() {
    let (_team, noor, petya) = noor_and_petya().await;
    let id = handed_in_round(&noor, &petya).await;
    let book = petya.book();
    let person = book.people_page().unwrap()[0].person.id;
    assert_eq!(code(book.review_list()), "not_allowed");
    assert_eq!(code(book.ask(id, None, "Why?")), "not_allowed");
    assert_eq!(code(book.approve(id)), "not_allowed");
    assert_eq!(code(book.reopen(id, "Why?")), "not_allowed");
    assert_eq!(code(book.add_person_listed("Sanne")), "not_allowed");
    assert_eq!(code(book.change_person(person, PersonFields::default())), "not_allowed");
    let may = book.review_page(id).unwrap().may;
    assert!(!may.ask && !may.answer && !may.approve && !may.reopen);
    noor.book().ask(id, None, "Who?").unwrap();
    all_sync(&[&noor, &petya]).await;
    assert!(book.review_page(id).unwrap().may.answer);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_retires_while_its_round_is_open_is_still_there() {
    let (_team, noor, petya) = noor_and_petya().await;
    let id = begins(&petya, &["Petya"]);
    let club = place(&petya, "Club Abrikoos");
    write(
        &petya,
        id,
        &[json!({"round": {"planned": [club.to_string()]}}), spoken(LINE, "es")],
        &[],
    );
    let retired: PlaceFields = serde_json::from_value(json!({"retired": true})).unwrap();
    for name in ["Club Abrikoos", "Voorbeeldstraat noord"] {
        noor.book().change_place(place(&noor, name), retired.clone()).unwrap();
    }
    all_sync(&[&noor, &petya]).await;
    let page = petya.book().round_page(id).unwrap();
    assert_eq!(page.title, "Club Abrikoos · Voorbeeldstraat noord");
    assert_eq!(page.visits[&club.to_string()].label, "Club Abrikoos");
    assert_eq!(page.shown.places.len(), 2);
    write(
        &petya,
        id,
        &[
            spoken("2a2b2c2d2e2f", "es"),
            json!({"visit": {"place": club.to_string()}}),
        ],
        &[],
    );
    let listed = petya.book().places_page().unwrap();
    let north = listed
        .iter()
        .find(|listed| listed.place.name == "Voorbeeldstraat noord")
        .unwrap();
    assert_eq!((north.place.retired, north.visits), (true, 1));
    assert_eq!(north.last_visit.unwrap().to_string(), "2018-01-04");
}

#[tokio::test(flavor = "multi_thread")]
async fn places_and_colleagues_are_changed_field_by_field() {
    let (_team, noor, petya) = noor_and_petya().await;
    let book = noor.book();
    let added = book.add_place_of("Salon Lotus", "massage_salon").unwrap();
    let set = |fields: Value| book.change_place(added.place.id, serde_json::from_value(fields).unwrap());
    let full =
        set(json!({"name": "Salon Roos", "licensed": "no", "windows": 4, "counted_as": "Roos", "note": "boven"}))
            .unwrap();
    assert_eq!(
        (full.place.name.as_str(), full.place.windows, full.place.licensed.id()),
        ("Salon Roos", Some(4), "no")
    );
    let emptied = set(json!({"windows": null, "counted_as": null})).unwrap();
    assert_eq!(
        (
            emptied.place.windows,
            emptied.place.counted_as,
            emptied.place.note.as_str()
        ),
        (None, None, "boven")
    );
    for (fields, detail) in [
        (json!({"setting": "castle"}), "setting"),
        (json!({"licensed": "maybe"}), "licensed"),
        (json!({"languages": ["Frans"]}), "languages"),
        (json!({"note": "x".repeat(2_001)}), "note"),
    ] {
        assert_eq!(refusal(set(fields)).1, detail);
    }
    assert_eq!(
        code(book.change_place(DocumentId([9; 16]), PlaceFields::default())),
        "not_found"
    );

    let sanne = book.add_person_listed("petya").unwrap();
    assert_eq!((sanne.has_device, sanne.me, sanne.doubles.len()), (false, false, 1));
    let fields: PersonFields =
        serde_json::from_value(json!({"name": "Sanne", "languages": ["bg"], "retired": true})).unwrap();
    let sanne = book.change_person(sanne.person.id, fields).unwrap();
    assert_eq!(
        (sanne.person.name.as_str(), sanne.person.retired, sanne.doubles.len()),
        ("Sanne", true, 0)
    );
    let people = book.people_page().unwrap();
    let names: Vec<_> = people
        .iter()
        .map(|listed| (listed.person.name.as_str(), listed.has_device, listed.me))
        .collect();
    assert_eq!(
        names,
        [
            ("Daan", false, false),
            ("Noor", true, true),
            ("Petya", true, false),
            ("Sanne", false, false)
        ]
    );
    drop(petya);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_table_of_languages_adds_up_to_the_conversations() {
    let (_team, noor, petya) = noor_and_petya().await;
    let (_, _) = petya.writes(&evening("2018-01-04", &["Petya"], 5));
    let (_, _) = petya.writes(&[
        round("2016-03-01", &["Petya"]),
        visit("Club Abrikoos", "20:00"),
        json!({"conversation": {"kind": "brief", "n": 2}}),
    ]);
    let day = |text: &str| text.parse().unwrap();
    let page = petya
        .book()
        .figures_page(day("2016-01-01"), day("2018-12-31"), false, IndividualAsked::All)
        .unwrap();
    let total: u64 = page.setting_language.iter().map(|row| row.total).sum();
    assert_eq!((total, page.figures.conversations.total), (7, 7));
    let rows: Vec<_> = page
        .setting_language
        .iter()
        .map(|row| (row.language.as_str(), row.total))
        .collect();
    assert_eq!(rows, [("", 2), ("es", 2), ("bg", 1), ("hu", 1), ("ro", 1)]);
    assert_eq!(page.setting_language[0].cells["club"], 2);
    assert_eq!(page.years, [2018, 2016], "nothing was done in 2017");
    assert_eq!(
        refusal(
            petya
                .book()
                .figures_page(day("2018-01-02"), day("2018-01-01"), false, IndividualAsked::All)
        )
        .1,
        "period"
    );
    drop(noor);
}

#[tokio::test(flavor = "multi_thread")]
async fn five_hundred_lines_are_written_read_and_handed_in() {
    let (_team, noor, petya) = noor_and_petya().await;
    let id = begins(&petya, &["Petya"]);
    let all: Vec<Value> = (0..500).map(|n| spoken(&format!("{n:012x}"), "es")).collect();
    let page = write(&petya, id, &all, &[]);
    assert_eq!(page.conversations_total, 500);
    petya.book().hand_in(id).unwrap();
    all_sync(&[&petya, &noor]).await;
    assert_eq!(noor.book().round_page(id).unwrap().conversations_total, 500);
    assert_eq!(
        noor.book().review_page(id).unwrap().page.shown.review,
        ReviewState::HandedIn
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lead_who_walked_along_waits_for_the_answer_to_her_own_question() {
    let (_team, noor, petya) = noor_and_petya().await;
    let (id, _) = petya.writes(&evening("2018-01-05", &["Noor", "Petya"], 2));
    petya.book().hand_in(id).unwrap();
    all_sync(&[&petya, &noor]).await;
    noor.book().ask(id, None, "Which language?").unwrap();
    all_sync(&[&noor, &petya]).await;
    let waits = |colleague: &Colleague| {
        let home = colleague.book().home(50).unwrap();
        home.rounds
            .iter()
            .find(|round| round.listed.id == id)
            .unwrap()
            .waits_for_me
    };
    assert_eq!((waits(&noor), waits(&petya)), (false, true));
}
