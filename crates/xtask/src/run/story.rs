//! The story: from the spreadsheets of a year to a round that the lead approves.

use super::{
    book::{Book, found, number, text},
    figures,
    relay::{self, Relay},
    scene::Scene,
    words,
};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    io::{self, Write},
    path::Path,
};

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
        "Team Voorbeeld",
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
    let id = write(&petya)?;
    told.round(&petya, &id)?;
    if let Err(sentence) = petya.say(&["sync"]) {
        told.line(&sentence);
    }

    told.step("The relay starts again, at the same place. Petya syncs.");
    let relay = Relay::start(scene, &listen)?;
    told.sync(&petya)?;
    told.round(&petya, &id)?;

    told.step("Petya hands the round in. Noor syncs once, and then Petya.");
    petya.say(&["round", "hand-in", &id])?;
    for book in [&petya, &noor, &petya] {
        told.sync(book)?;
    }
    told.round(&petya, &id)?;

    told.step("Noor reads the round and approves it.");
    told.review(&noor, &id)?;
    noor.say(&["review", "approve", &id])?;
    told.sync(&noor)?;
    told.sync(&petya)?;
    told.review(&petya, &id)?;
    told.round(&petya, &id)?;

    told.step("The figures of 2017, on Noor's book.");
    count(&noor, &petya, &told)?;

    told.step("What the relay holds.");
    holdings(scene, &told)?;
    drop(relay);
    println!("\nThat was the main job. Everything that was started has ended, and the folders are gone.");
    Ok(())
}

/// Prints the story and keeps count of what was sent.
#[derive(Default)]
struct Told {
    steps: usize,
    sent: u64,
}

impl Told {
    fn step(&mut self, sentence: &str) {
        self.steps += 1;
        println!("\n{}. {sentence}", self.steps);
    }

    fn line(&self, sentence: &str) {
        println!("    {sentence}");
    }

    fn sync(&mut self, book: &Book) -> Result<(), String> {
        let said = book.say(&["sync"])?;
        self.sent += number(&said, "sent");
        let bytes = number(&said, "/bytes/up") + number(&said, "/bytes/down");
        self.line(&format!(
            "{} syncs: {} sent, {} received, {} bytes both ways, {} waiting, {} in quarantine",
            book.owner,
            number(&said, "sent"),
            number(&said, "received"),
            figures::grouped(bytes),
            number(&said, "waiting"),
            number(&said, "quarantined"),
        ));
        Ok(())
    }

    /// The sync state of one round in the words of the design.
    fn round(&self, book: &Book, id: &str) -> Result<(), String> {
        let status = book.say(&["status"])?;
        let rounds = found(&status, "rounds")?.as_array().cloned().unwrap_or_default();
        let round = rounds
            .iter()
            .find(|round| round.get("id").and_then(Value::as_str) == Some(id));
        let round = round.ok_or_else(|| format!("{}'s status does not name the round {id}", book.owner))?;
        self.line(&format!("{}'s round: {}", book.owner, in_words(round)?));
        Ok(())
    }

    fn review(&self, book: &Book, id: &str) -> Result<(), String> {
        let listed = book.say(&["rounds", "list", "--year", "2018"])?;
        let rounds = found(&listed, "rounds")?.as_array().cloned().unwrap_or_default();
        let round = rounds
            .iter()
            .find(|round| round.get("id").and_then(Value::as_str) == Some(id));
        let round = round.ok_or_else(|| format!("{}'s book does not list the round {id}", book.owner))?;
        let review = text(round, "review")?.replace('_', " ");
        let (visits, conversations) = (number(round, "visits"), number(round, "conversations"));
        self.line(&format!(
            "on {}'s book: {visits} visit, {conversations} conversations, {review}",
            book.owner
        ));
        Ok(())
    }
}

fn in_words(round: &Value) -> Result<String, String> {
    let lead = || -> Result<String, String> {
        let at = text(round, "/lead/at")?;
        Ok(format!("{} has it · {at}", text(round, "/lead/name")?))
    };
    let words = match text(round, "state")?.as_str() {
        "here" => "only in this book".to_owned(),
        "relay" => "at the relay".to_owned(),
        "lead" => lead()?,
        other => return Err(format!("a round is '{other}', which is no state")),
    };
    match round.get("except_since").and_then(Value::as_str) {
        Some(since) => Ok(format!("{words}, except since {since}")),
        None => Ok(words),
    }
}

fn import(book: &Book, year: &Path, told: &Told) -> Result<(), String> {
    let mut running = book.start(&["import", &year.to_string_lossy()], None)?;
    let mut report = Value::Null;
    while let Some(line) = running.next()? {
        if let Some(progress) = line.get("progress") {
            let file = text(progress, "file")?;
            print!(
                "\r    {file:<20} {:>5} of {:<5}",
                number(progress, "done"),
                number(progress, "of")
            );
            let _ = io::stdout().flush();
        } else {
            report = line;
        }
    }
    print!("\r{:60}\r", "");
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
    let (online, flyers) = (number(not_imported, "online"), number(not_imported, "flyers"));
    told.line(&format!("not imported yet: {online} online contacts, {flyers} flyers"));
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

/// Writes the round line by line; its id.
fn write(book: &Book) -> Result<String, String> {
    let [stil, vroeg, wil] = NOTES;
    let lines = [
        json!({"round": {"date": "2018-01-04", "part_of_day": "evening", "from": "20:10", "to": "22:40",
                         "people": [book.owner], "note": stil}}),
        json!({"visit": {"place": PLACE, "from": "20:10", "to": "21:15", "greeted": 4, "genders": "woman",
                         "windows": {"open": 12, "closed": 20, "busy": 3}, "materials": {"condoms": 20}, "flyers": {"es": 2}}}),
        json!({"conversation": {"kind": "brief", "n": 3, "language": "es", "topics": ["health"]}}),
        json!({"conversation": {"kind": "conversation", "language": "bg", "gender": "woman", "topics": ["finances"],
                                "referrals": ["accountant"], "question": vroeg}}),
        json!({"conversation": {"kind": "individual", "language": "ro", "topics": ["housing", "exit"], "note": wil}}),
    ];
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
    let (visits, conversations) = (number(&new, "/visits/total"), number(&new, "/conversations/total"));
    told.line(&format!(
        "And 2018, with the round of tonight: {visits} visit, {conversations} conversations."
    ));
    Ok(())
}

fn holdings(scene: &Scene, told: &Told) -> Result<(), String> {
    let written = [PLACE, "Petya", "Noor", "Voorbeeld"].into_iter().chain(NOTES);
    let words: BTreeSet<String> = written.flat_map(words::of).collect();
    let held = words::search(&relay::folder(scene), &words).map_err(|error| format!("the relay's folder: {error}"))?;
    told.line(&format!(
        "{} entries, as the two books counted what it took from them",
        told.sent
    ));
    told.line(&format!(
        "{} bytes in {} files",
        figures::grouped(held.bytes),
        held.files
    ));
    match held.found.first() {
        None => {
            let listed: Vec<&str> = words.iter().map(String::as_str).collect();
            told.line(&format!(
                "none of these {} words, as UTF-8 or UTF-16: {}",
                words.len(),
                listed.join(" ")
            ));
            Ok(())
        }
        Some((word, file)) => Err(format!("'{word}' can be read in {}", file.display())),
    }
}
