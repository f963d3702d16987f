//! The story: from the spreadsheets of a year to a round that the lead approves.

use super::{
    book::{Book, found, number, text},
    figures,
    relay::{self, Relay},
    scene::Scene,
    told::{Told, counted},
    words,
};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    io::{self, IsTerminal, Write},
    path::Path,
};

const TEAM: &str = "Team Voorbeeld";
const PLACE: &str = "Doubletstraat even zijde";
const NOTES: [&str; 3] = [
    "Stil onder de lantaarns, een zilverreiger op de gracht.",
    "Vroeg naar het spreekuur van de boekhouder.",
    "Wil volgende keer langer napraten over huisvesting.",
];

/// Tells it, from an empty folder to the end. Whatever was started ends with it.
pub fn tell(scene: &Scene, year: &Path) -> Result<(), String> {
    let mut told = Told::default();
    let (noor, petya) = (Book::of("Noor", scene), Book::of("Petya", scene));

    told.step("A relay starts, with an empty store.");
    let relay = Relay::start(scene, "127.0.0.1:0")?;
    let listen = relay.listen();
    told.line(&format!("listens on {}", relay.address));

    told.step("Noor, the lead, makes a team and brings in the year of spreadsheets.");
    noor.say(&[
        "team",
        "create",
        "--name",
        TEAM,
        "--member",
        "Noor",
        "--relay",
        &relay.address,
    ])?;
    import(&noor, year, &told)?;
    told.sync(&noor)?;

    told.step("Petya joins with a second book.");
    join(&noor, &petya, &told)?;
    told.sync(&noor)?;
    told.sync(&petya)?;

    told.step("The relay stops. Petya writes down a round, without a connection.");
    relay.stop()?;
    let lines = lines(petya.owner);
    let id = write(&petya, &lines)?;
    told.round(&petya, &id, "here")?;
    match petya.say(&["sync"]) {
        Err(sentence) => told.line(&sentence),
        Ok(said) => return Err(format!("there is no relay, and yet a sync succeeded: {said}")),
    }

    told.step("The relay starts again, at the same place. Petya syncs.");
    let relay = Relay::start(scene, &listen)?;
    told.sync(&petya)?;
    told.round(&petya, &id, "relay")?;

    told.step("Petya hands the round in. Noor syncs once, and then Petya.");
    petya.say(&["round", "hand-in", &id])?;
    for book in [&petya, &noor, &petya] {
        told.sync(book)?;
    }
    told.round(&petya, &id, "lead")?;

    told.step("Noor reads the round and approves it.");
    told.review(&noor, &id)?;
    noor.say(&["review", "approve", &id])?;
    told.sync(&noor)?;
    told.sync(&petya)?;
    told.review(&petya, &id)?;
    told.round(&petya, &id, "lead")?;

    told.step("The figures of 2017, on Noor's book.");
    count(&noor, &petya, &told)?;

    told.step("What the relay holds.");
    holdings(scene, &lines, &told)?;
    drop(relay);
    println!("\nThat was the main job. Everything that was started has ended, and the folders are gone.");
    Ok(())
}

fn import(book: &Book, year: &Path, told: &Told) -> Result<(), String> {
    let mut running = book.start(&["import", &year.to_string_lossy()], None)?;
    let mut report = Value::Null;
    let terminal = io::stdout().is_terminal();
    while let Some(line) = running.next()? {
        let Some(progress) = line.get("progress") else {
            report = line;
            continue;
        };
        let (file, done, of) = (
            text(progress, "file")?,
            number(progress, "done"),
            number(progress, "of"),
        );
        if terminal {
            print!("\r    {file:<20} {done:>5} of {of:<5}");
            let _ = io::stdout().flush();
        } else if done == of {
            told.line(&format!("{file}: {of} rows read"));
        }
    }
    if terminal {
        print!("\r{:60}\r", "");
    }
    if let Some(failure) = report.get("failure") {
        return Err(format!("the import was refused: {failure}"));
    }
    running.end()?;
    let added = found(&report, "added")?;
    told.line(&format!(
        "added: {} places, {} rounds, {} visits, {} conversations",
        number(added, "places"),
        number(added, "rounds"),
        number(added, "visits"),
        figures::grouped(number(added, "conversations")),
    ));
    let not_imported = found(&report, "not_imported")?;
    let online = number(not_imported, "online");
    told.line(&format!("not imported yet: {online} online contacts"));
    for problem in found(&report, "problems")?.as_array().into_iter().flatten().take(5) {
        told.line(&format!(
            "{} line {}: {}",
            text(problem, "file")?,
            number(problem, "line"),
            text(problem, "reason")?
        ));
    }
    Ok(())
}

fn join(lead: &Book, new: &Book, told: &Told) -> Result<(), String> {
    let mut invite = lead.start(&["invite", "--role", "fieldworker", "--yes"], None)?;
    let code = invite.expect_key("code")?.as_str().unwrap_or_default().to_owned();
    told.line("Noor's book shows a code, for two minutes and for one use");
    let mut join = new.start(&["join", &code, "--member", new.owner, "--yes"], None)?;
    let (here, there) = (invite.expect_key("check")?, join.expect_key("check")?);
    if here != there {
        return Err(format!("the two books show different digits: {here} and {there}"));
    }
    told.line(&format!("both books show the digits {}", here.as_str().unwrap_or("?")));
    join.end()?;
    let joined = invite.expect_key("joined")?;
    let roles: Vec<&str> = found(&joined, "roles")?
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    told.line(&format!("Petya is in the team, as {}", roles.join(", ")));
    invite.end().map(drop)
}

/// The round, line by line.
fn lines(walker: &str) -> Vec<Value> {
    let [stil, vroeg, wil] = NOTES;
    vec![
        json!({"round": {"date": "2018-01-04", "part_of_day": "evening", "from": "20:10", "to": "22:40",
                         "people": [walker], "note": stil}}),
        json!({"visit": {"place": PLACE, "from": "20:10", "to": "21:15", "greeted": 4, "genders": "woman",
                         "windows": {"open": 12, "closed": 20, "busy": 3}, "materials": {"condoms": 20}, "flyers": {"es": 2}}}),
        json!({"conversation": {"kind": "brief", "n": 3, "language": "es", "topics": ["health"]}}),
        json!({"conversation": {"kind": "conversation", "language": "bg", "gender": "woman", "topics": ["finances"],
                                "referrals": ["accountant"], "question": vroeg}}),
        json!({"conversation": {"kind": "individual", "language": "ro", "topics": ["housing", "exit"], "note": wil}}),
    ]
}

/// Writes it; its id.
fn write(book: &Book, lines: &[Value]) -> Result<String, String> {
    let input: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let said = book.start(&["round", "write", "--file", "-"], Some(input))?.end()?;
    if number(&said, "saved") != lines.len() as u64 {
        return Err(format!("of {} lines the last one saved is {said}", lines.len()));
    }
    // The last line's id is the conversation's; the round is the only one of that year.
    let listed = book.say(&["rounds", "list", "--year", "2018"])?;
    text(&listed, "/rounds/0/id")
}

fn count(lead: &Book, other: &Book, told: &Told) -> Result<(), String> {
    let year = |book: &Book| book.say(&["figures", "--year", "2017"]);
    let (mut here, mut there) = (year(lead)?, year(other)?);
    print!("{}", figures::table(&here));
    for figures in [&mut here, &mut there] {
        // A lead sees everybody's visits, a fieldworker her own: that list may differ.
        if let Some(visits) = figures.pointer_mut("/visits").and_then(Value::as_object_mut) {
            visits.remove("by_worker");
        }
    }
    if here != there {
        return Err("the figures of the two books differ".to_owned());
    }
    println!();
    told.line("Petya's book comes to the same figures.");
    let new = lead.say(&["figures", "--year", "2018"])?;
    let visits = counted(number(&new, "/visits/total"), "visit");
    let conversations = counted(number(&new, "/conversations/total"), "conversation");
    told.line(&format!(
        "And 2018, with the round of tonight: {visits}, {conversations}."
    ));
    Ok(())
}

fn holdings(scene: &Scene, lines: &[Value], told: &Told) -> Result<(), String> {
    let mut words: BTreeSet<String> = lines.iter().flat_map(words::of_all).collect();
    words.extend(words::of(TEAM));
    let held = words::search(&relay::folder(scene), &words).map_err(|error| format!("the relay's folder: {error}"))?;
    told.line(&format!(
        "{} entries, as the two books counted what it took from them",
        told.sent
    ));
    told.line(&format!(
        "{} bytes in {}",
        figures::grouped(held.bytes),
        counted(held.files as u64, "file")
    ));
    match held.found.first() {
        None => {
            let listed: Vec<&str> = words.iter().map(String::as_str).collect();
            told.line("and none of the words of the round (those of five letters and more), in UTF-8 or UTF-16:");
            told.line(&listed.join(" "));
            Ok(())
        }
        Some((word, file)) => Err(format!("'{word}' can be read in {}", file.display())),
    }
}
