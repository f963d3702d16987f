//! Telling: a line per thing that happened, and the sync state in words.

use super::{
    book::{Book, found, number, text},
    figures,
};
use serde_json::Value;

/// Prints the story and keeps count of what was sent.
#[derive(Default)]
pub struct Told {
    steps: usize,
    /// Entries that the books sent to the relay.
    pub sent: u64,
}

impl Told {
    /// Begins a step.
    pub fn step(&mut self, sentence: &str) {
        self.steps += 1;
        println!("\n{}. {sentence}", self.steps);
    }

    /// One thing that happened.
    pub fn line(&self, sentence: &str) {
        println!("    {sentence}");
    }

    /// Syncs a book, and says what went up and down.
    pub fn sync(&mut self, book: &Book) -> Result<(), String> {
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

    /// The sync state of one round, in words; an error if it is not the state that the story is about.
    pub fn round(&self, book: &Book, id: &str, state: &str) -> Result<(), String> {
        let round = one(&book.say(&["status"])?, id)?;
        self.line(&format!("{}'s round: {}", book.owner, in_words(&round)?));
        match text(&round, "state")? == state {
            true => Ok(()),
            false => Err(format!("the round should be '{state}' by now: {round}")),
        }
    }

    /// How the round stands in a book.
    pub fn review(&self, book: &Book, id: &str) -> Result<(), String> {
        let round = one(&book.say(&["rounds", "list", "--year", "2018"])?, id)?;
        let review = text(&round, "review")?.replace('_', " ");
        let visits = counted(number(&round, "visits"), "visit");
        let conversations = counted(number(&round, "conversations"), "conversation");
        self.line(&format!(
            "on {}'s book: {visits}, {conversations}, {review}",
            book.owner
        ));
        Ok(())
    }
}

/// `1 visit`, `2 visits`.
pub fn counted(number: u64, noun: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{} {noun}{ending}", figures::grouped(number))
}

/// The round of that id among `rounds`.
fn one(said: &Value, id: &str) -> Result<Value, String> {
    let rounds = found(said, "rounds")?.as_array().into_iter().flatten();
    let mut same = rounds.filter(|round| round.get("id").and_then(Value::as_str) == Some(id));
    same.next()
        .cloned()
        .ok_or_else(|| format!("the round {id} is not in {said}"))
}

fn in_words(round: &Value) -> Result<String, String> {
    let words = match text(round, "state")?.as_str() {
        "here" => "only in this book".to_owned(),
        "relay" => "at the relay".to_owned(),
        "lead" => format!("{} has it · {}", text(round, "/lead/name")?, text(round, "/lead/at")?),
        other => return Err(format!("a round is '{other}', which is no state")),
    };
    match round.get("except_since").and_then(Value::as_str) {
        Some(since) => Ok(format!("{words}, except since {since}")),
        None => Ok(words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_state_is_told_in_the_words_of_the_design() {
        let lead = json!({"state": "lead", "lead": {"name": "Noor", "at": "22:41"}, "except_since": "22:50"});
        assert_eq!(in_words(&lead).unwrap(), "Noor has it · 22:41, except since 22:50");
        assert_eq!(
            in_words(&json!({"state": "here", "except_since": null})).unwrap(),
            "only in this book"
        );
        assert!(in_words(&json!({"state": "lost"})).is_err());
    }
}
