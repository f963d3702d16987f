//! One round for the eyes of who reviews it: everything that was noted, and nothing that was not.

use crate::{out::Out, round::state_in_words};
use app::{
    RoundShown,
    domain::{
        Conflict, Conversation, PersonId, Visit,
        words::{AgeBand, Gender, With},
    },
    i18n::Message,
};
use std::collections::BTreeMap;

/// Prints a round.
pub fn round(out: &Out, shown: &RoundShown) {
    let round = &shown.round;
    let part = round
        .part_of_day
        .as_ref()
        .map(|part| out.label("part_of_day", part.id()));
    let people = names(shown, &round.people);
    let review = out.label("review", &id_of(&shown.review));
    let state = state_in_words(out, &shown.standing);
    out.print(&row([
        Some(round.date.to_string()),
        part,
        people,
        Some(review),
        Some(state),
        noted(&round.note),
    ]));
    for visit in &round.visits {
        print_visit(out, shown, visit);
        let lines = round.conversations.iter().filter(|line| line.visit == visit.id);
        lines.for_each(|line| print_line(out, shown, line));
    }
    for shown in &shown.acts {
        let kind = out.label("act", &id_of(&shown.act.kind));
        let line = shown.act.line.map(|line| line.to_string());
        let text = shown.act.text.clone();
        out.print(&row([
            Some(out.moment(&shown.when)),
            shown.name.clone(),
            Some(kind),
            line,
            text,
        ]));
    }
    if !shown.conflicts.is_empty() {
        out.tell(&Message::StatusConflicts {
            conflicts: shown.conflicts.len() as u64,
        });
        shown
            .conflicts
            .iter()
            .for_each(|conflict| print_conflict(out, conflict));
    }
    if !shown.corrections.is_empty() {
        out.tell(&Message::StatusCorrections {
            corrections: shown.corrections.len() as u64,
        });
    }
}

fn print_visit(out: &Out, shown: &RoundShown, visit: &Visit) {
    let times = [visit.from, visit.to]
        .into_iter()
        .flatten()
        .map(|time| time.to_string());
    let time = times.collect::<Vec<_>>().join("–");
    let place = shown
        .places
        .get(&visit.place)
        .cloned()
        .unwrap_or_else(|| "?".to_owned());
    if time.is_empty() {
        out.print(&place);
    } else {
        out.tell(&Message::CliVisit { place, time });
    }
    let told = row([
        counts(&visit.windows, |id| out.label("window", id)),
        counts(&visit.materials, |id| out.label("material", id)),
        counts(&visit.flyers, |key| flyers_of(out, key)),
        noted(&visit.note),
    ]);
    if !told.is_empty() {
        out.print(&format!("  {told}"));
    }
}

fn print_line(out: &Out, shown: &RoundShown, line: &Conversation) {
    let with = (line.with != With::SexWorker).then(|| out.label("with", line.with.id()));
    let gender = (line.gender != Gender::NotNoted).then(|| out.label("gender", line.gender.id()));
    let age = (line.age_band != AgeBand::NotNoted).then(|| out.label("age_band", line.age_band.id()));
    let labels = |list: &str, ids: &std::collections::BTreeSet<String>| {
        let labels: Vec<_> = ids.iter().map(|id| out.label(list, id)).collect();
        noted(&labels.join(", "))
    };
    let told = row([
        Some(format!("{}× {}", line.n, out.label("kind", line.kind.id()))),
        with,
        line.language.as_deref().map(|id| out.tongue(id)),
        gender,
        age,
        labels("topic", &line.topics),
        labels("destination", &line.referrals).map(|to| format!("→ {to}")),
        line.follow_up.map(|day| day.to_string()),
        noted(&line.question),
        noted(&line.note),
        names(shown, &line.by),
    ]);
    out.print(&format!("  {} {told}", line.id));
}

/// Where, and each value with who wrote it and when: never just the one that counts for now.
fn print_conflict(out: &Out, conflict: &Conflict) {
    let value = |found: &app::domain::FoundValue| {
        let value = found
            .value
            .as_str()
            .map_or_else(|| found.value.to_string(), str::to_owned);
        let by = found
            .by
            .map(|device| device.to_string().chars().take(8).collect::<String>());
        row([Some(value), by, Some(out.moment_of_ms(found.at))])
    };
    let values: Vec<_> = conflict.values.iter().map(value).collect();
    out.print(&format!("  {}: {}", conflict.path.join("/"), values.join(" | ")));
}

fn names(shown: &RoundShown, people: &std::collections::BTreeSet<PersonId>) -> Option<String> {
    let names: Vec<_> = people
        .iter()
        .map(|id| shown.names.get(id).cloned().unwrap_or_else(|| "?".to_owned()))
        .collect();
    noted(&names.join(", "))
}

/// `bg`, or with its subject `bg/sti`.
fn flyers_of(out: &Out, key: &str) -> String {
    match key.split_once('/') {
        Some((language, subject)) => format!("{} ({})", out.tongue(language), out.label("flyer_subject", subject)),
        None => out.tongue(key),
    }
}

fn counts(counts: &BTreeMap<String, u32>, say: impl Fn(&str) -> String) -> Option<String> {
    let counts: Vec<_> = counts.iter().map(|(id, n)| format!("{n} {}", say(id))).collect();
    noted(&counts.join(", "))
}

fn noted(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

/// What is there, with a point between.
fn row<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn id_of(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default().replace('"', "")
}
