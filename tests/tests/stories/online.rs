//! Online outreach: who is written to once, whose name is kept how long, and who is never written to again.

#[path = "online/erased.rs"]
mod erased;

use crate::cast::{all_sync, refusal};
use crate::figures::asked;
use app::{Checked, Logged, OnlineEntry, Role, What};
use domain::{
    DocumentId,
    online::{OnlineFigures, Verdict},
};
use rusqlite::{Connection, types::ValueRef};
use std::path::Path;
use testkit::{Colleague, FixedClock, Team, roles};

const DAY: i64 = 24 * 60;

/// Noor, who leads, Esra and Kim, who write online, and Petya, who walks; one platform, and an assessment.
struct Scene {
    noor: Colleague,
    esra: Colleague,
    kim: Colleague,
    petya: Colleague,
    platform: String,
    clock: FixedClock,
    _team: Team,
}

async fn scene() -> Scene {
    let (team, noor) = Team::begin().await;
    noor.book().assess("2017-05-25".parse().ok()).unwrap();
    let platform = noor.book().add_platform("Advertentiesite A").unwrap().id;
    let esra = team.joins(&noor, "Esra", roles(&[Role::Online])).await;
    let kim = team.joins(&noor, "Kim", roles(&[Role::Online])).await;
    let petya = team.joins(&noor, "Petya", roles(&[Role::Fieldworker])).await;
    all_sync(&[&noor, &esra, &kim, &petya]).await;
    Scene {
        noor,
        esra,
        kim,
        petya,
        platform,
        clock: team.clock.clone(),
        _team: team,
    }
}

impl Scene {
    fn online(&self) -> [&Colleague; 3] {
        [&self.noor, &self.esra, &self.kim]
    }

    async fn all_sync(&self) {
        all_sync(&[&self.noor, &self.esra, &self.kim, &self.petya]).await;
    }

    /// Days pass, a month at a time, as they do for books that are opened now and then.
    async fn days_pass(&self, days: i64) {
        let mut left = days;
        while left > 0 {
            let now = left.min(30);
            self.clock.advance_minutes(now * DAY);
            self.all_sync().await;
            left -= now;
        }
    }

    fn log(&self, who: &Colleague, handle: &str, what: What) -> Result<Logged, app::Failure> {
        let entry = OnlineEntry {
            what,
            gender: None,
            language: Some("es".into()),
            template: None,
            channel: None,
            reason: None,
        };
        who.book().log_online(&self.platform, handle, &entry)
    }

    fn check(&self, who: &Colleague, handle: &str) -> Checked {
        who.book().check_online(&self.platform, handle).unwrap()
    }

    fn verdict(&self, who: &Colleague, handle: &str) -> Verdict {
        self.check(who, handle).rows[0].verdict
    }

    fn counted(&self) -> OnlineFigures {
        let figures = self.noor.book().figures(&asked()).unwrap();
        figures.online.expect("a lead reads online outreach")
    }
}

/// Every cell of every table, decrypted; but for the sealed entries, which go with compaction (decisions/0015).
fn cells(colleague: &mut Colleague) -> Vec<(String, Vec<u8>)> {
    colleague.close();
    let mut cells = rows(&colleague.folder);
    colleague.reopen();
    // Snapshots may be packed: what documents say is read from their changes.
    let desk = colleague.book().hold();
    for row in desk.book.read(|view| view.documents()).unwrap() {
        let document = desk.book.read(|view| sync::edit::open(view, row.id)).unwrap();
        let changes = document.changes_since(&[]).unwrap().into_iter();
        cells.extend(changes.map(|(_, bytes)| (format!("{} {}", row.kind, row.id), bytes)));
    }
    drop(desk);
    cells
}

fn rows(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let key = std::fs::read(folder.join("key")).unwrap();
    let hex = vault::unwrap(&key, testkit::PASSPHRASE).unwrap().hex().to_string();
    let connection = Connection::open(folder.join("book.db")).unwrap();
    connection
        .execute_batch(&format!("PRAGMA key = \"x'{hex}'\";"))
        .unwrap();
    let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let mut tables = connection.prepare(tables).unwrap();
    let tables: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(tables.contains(&"handle".to_owned()) && tables.contains(&"change".to_owned()));
    let mut cells = Vec::new();
    for table in tables.iter().filter(|table| *table != "outbox") {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for (at, column) in columns.iter().enumerate() {
                let bytes = match row.get_ref(at).unwrap() {
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes.to_vec(),
                    ValueRef::Integer(number) => number.to_string().into_bytes(),
                    ValueRef::Null | ValueRef::Real(_) => continue,
                };
                let name = format!("{table}.{column}");
                if name != "entry.bytes" {
                    cells.push((name, bytes));
                }
            }
        }
    }
    cells
}

/// Where a word stands.
fn places(colleague: &mut Colleague, word: &str) -> Vec<String> {
    let holds = |bytes: &[u8]| {
        let lower = bytes.to_ascii_lowercase();
        lower.windows(word.len()).any(|window| window == word.as_bytes())
    };
    let cells = cells(colleague).into_iter();
    cells.filter(|(_, bytes)| holds(bytes)).map(|(name, _)| name).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_person_by_two_colleagues_offline_at_once_counts_once_and_for_ever() {
    let mut scene = scene().await;
    // Neither has a key yet, so that each draws her own.
    let hers = scene.log(&scene.esra, "Luna_DH", What::Approach).unwrap();
    let theirs = scene.log(&scene.kim, "@luna_dh", What::Approach).unwrap();
    assert_ne!(hers.profile, theirs.profile);
    scene.all_sync().await;
    scene.all_sync().await;
    for who in scene.online() {
        let row = &scene.check(who, "luna_dh").rows[0];
        assert_eq!(row.verdict, Verdict::Cooling, "{}", who.name);
        assert!(row.last.as_ref().unwrap().by.is_some());
    }
    let counted = scene.counted();
    assert_eq!((counted.profiles, counted.approaches), (1, 2));
    assert!(!places(&mut scene.kim, "luna_dh").is_empty());

    scene.days_pass(91).await;
    for who in [&mut scene.noor, &mut scene.esra, &mut scene.kim, &mut scene.petya] {
        assert_eq!(places(who, "luna_dh"), [""; 0], "{}", who.name);
    }
    assert_eq!(scene.counted(), counted);
    for who in scene.online() {
        assert_eq!(scene.verdict(who, "LUNA_dh"), Verdict::Again, "{}", who.name);
    }
    let again = scene.log(&scene.kim, "luna_dh", What::Approach).unwrap();
    assert!([hers.profile, theirs.profile].contains(&again.profile));
    scene.all_sync().await;
    assert_eq!((scene.counted().profiles, scene.counted().approaches), (1, 3));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_colleague_is_warned_after_a_sync() {
    let scene = scene().await;
    scene.log(&scene.esra, "luna_dh", What::Approach).unwrap();
    assert_eq!(scene.verdict(&scene.kim, "luna_dh"), Verdict::New);
    scene.esra.sync().await;
    scene.kim.sync().await;
    let row = &scene.check(&scene.kim, "luna_dh").rows[0];
    assert_eq!(row.last.as_ref().unwrap().by.as_deref(), Some("Esra"));
    assert_eq!(
        (row.until.unwrap().to_string().as_str(), row.days_left),
        ("2018-04-04", Some(90))
    );
    let refused = refusal(scene.log(&scene.kim, "luna_dh", What::Approach));
    assert_eq!(refused, ("wrong_state", "cooling".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_objection_while_a_colleague_writes_takes_the_name_and_is_known_in_every_spelling_ever_after() {
    let mut scene = scene().await;
    scene.log(&scene.esra, "Luna_DH", What::Approach).unwrap();
    scene.kim.book().object_online("luna.dh").unwrap();
    scene.all_sync().await;
    scene.all_sync().await;
    for who in [&mut scene.noor, &mut scene.esra, &mut scene.kim] {
        assert_eq!(places(who, "luna"), [""; 0], "{}", who.name);
    }
    let spellings = [
        "luna_dh",
        "LUNA.DH",
        "@luna-dh",
        "lunа_dh",
        "https://forum.voorbeeld/u/LunaDH/",
    ];
    let never = |scene: &Scene| {
        for who in scene.online() {
            for spelling in spellings {
                assert_eq!(
                    scene.verdict(who, spelling),
                    Verdict::NoContact,
                    "{} {spelling}",
                    who.name
                );
            }
        }
        let refused = refusal(scene.log(&scene.esra, "luna_dh", What::Approach));
        assert_eq!(refused, ("wrong_state", "no_contact".to_owned()));
    };
    never(&scene);
    // What was written before counts; and when the keys of two years are gone, she is still known.
    assert_eq!(scene.counted().profiles, 1);
    scene.days_pass(760).await;
    never(&scene);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_read_a_space_has_no_secret_and_no_row_of_it() {
    let mut scene = scene().await;
    scene.petya.writes(&testkit::evening("2018-01-04", &["Petya"], 2));
    let luna = scene.log(&scene.esra, "Luna_DH", What::Answered).unwrap();
    scene.esra.book().object_online("sol_maria").unwrap();
    scene.all_sync().await;
    // Who writes online keeps drafts of it, and of no round.
    let name = scene.esra.book().online_profile(luna.profile.unwrap()).unwrap().handles[0].id;
    scene.esra.book().draft(name, "note", Some("belt liever")).unwrap();
    let none = DocumentId([0; 16]);
    assert_eq!(
        refusal(scene.esra.book().draft(none, "before", Some("x"))).0,
        "not_allowed"
    );
    assert_eq!(
        refusal(scene.petya.book().draft(name, "note", Some("x"))).0,
        "not_found"
    );
    let hers = |who: &Colleague, spaces: &[u16]| {
        let desk = who.book().hold();
        for space in spaces {
            assert!(
                desk.me.secrets.keys().all(|(known, _)| known != space),
                "{} {space}",
                who.name
            );
            let documents = desk.book.read(|view| view.documents_of_space(*space)).unwrap();
            assert!(documents.is_empty(), "{} {space}", who.name);
        }
    };
    hers(&scene.petya, &[4]);
    hers(&scene.esra, &[2, 3]);
    let walked = |name: &str| {
        ["round.", "visited.", "place.", "card."]
            .iter()
            .any(|table| name.starts_with(table))
    };
    let wrote = |name: &str| {
        let tables = ["profile.", "handle.", "tag_key.", "objection.", "term."];
        tables.iter().any(|table| name.starts_with(table))
    };
    for (who, spaces, forbidden) in [
        (&mut scene.petya, &["4"][..], &wrote as &dyn Fn(&str) -> bool),
        (&mut scene.esra, &["2", "3"][..], &walked),
    ] {
        for (name, bytes) in cells(who) {
            assert!(!forbidden(&name), "{} {name}", who.name);
            if name.ends_with(".space") {
                let space = String::from_utf8(bytes).unwrap();
                assert!(!spaces.contains(&space.as_str()), "{} {name} {space}", who.name);
            }
        }
    }
    assert_eq!(places(&mut scene.petya, "luna"), [""; 0]);
    assert_eq!(places(&mut scene.esra, "voorbeeldstraat"), [""; 0]);
    let refused = refusal(scene.petya.book().online_profiles());
    assert_eq!(refused.0, "not_allowed");
    assert_eq!(refusal(scene.petya.book().object_online("luna")).0, "not_allowed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_ten_years_on_ends_nothing_before_somebody_says_that_it_is_right() {
    let scene = scene().await;
    scene.log(&scene.esra, "Luna_DH", What::Approach).unwrap();
    scene.all_sync().await;
    scene.clock.advance_minutes(3_653 * DAY);
    let names = || {
        let desk = scene.esra.book().hold();
        desk.book
            .read(|view| Ok::<_, store::StoreFault>((view.handles()?.len(), view.tag_keys()?.len())))
            .unwrap()
    };
    let before = names();
    scene.all_sync().await;
    scene.esra.book().online_page().unwrap();
    assert_eq!(names(), before);
    let doubt = scene.esra.book().privacy().unwrap().doubt.unwrap();
    assert_eq!(
        doubt.ending.names, 1,
        "her name; the keys of the years are nobody's to miss"
    );
    scene.esra.book().expire(Some(doubt.today)).unwrap();
    assert_eq!(names(), (0, 1));
    assert_eq!(scene.esra.book().privacy().unwrap().doubt, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn crossing_merges_are_one_person_everywhere() {
    let scene = scene().await;
    let [one, other, third] =
        ["luna", "sol", "maria"].map(|name| scene.log(&scene.esra, name, What::Approach).unwrap().profile.unwrap());
    scene.all_sync().await;
    scene.esra.book().merge_online(one, other).unwrap();
    scene.kim.book().merge_online(other, one).unwrap();
    scene.kim.book().merge_online(other, third).unwrap();
    scene.all_sync().await;
    for who in scene.online() {
        assert_eq!(who.book().online_profile(one).unwrap().same.len(), 2, "{}", who.name);
    }
    assert_eq!(scene.counted().profiles, 1);
}
