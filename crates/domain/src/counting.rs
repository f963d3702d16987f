//! The counting rules, version 1 (design.md §2, "What counts").
//!
//! *Visit*: one place in one round, however many visit records, workers or conversations.
//! *Conversation*: a line with a sex worker whose kind is brief, conversation or individual; ×n counts n.
//! Greetings, operators, owners and key persons are counted apart. A line of a kind, or with somebody, that this
//! version does not know is in no count: it may be a conversation or not, and what is not known is not guessed.
//! Materials, windows, flyers and greetings are added up over all visit records.
//! A round belongs to its service date; removed rounds and doubles never count.

mod counted;
mod stops;

pub use counted::{Counted, CountedLine, CountedVisit};

use crate::{
    figures::{Basis, Cells, Figures, Named, Period, SettingsOfLanguage, VisitFigures, add},
    flyer::Given,
    id::{DocumentId, PersonId},
    keys::Key,
    place::Place,
    twins::twins,
    words::{AgeBand, Gender, Kind, Met, With},
};
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};
use stops::{Stop, Stops};

/// The version of these rules, printed with every figure.
pub const RULES: u32 = 1;

/// The key of what was counted at a place that is not known here.
pub const UNKNOWN_SETTING: &str = "unknown";

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// First service date.
    pub from: NaiveDate,
    /// Last service date, included.
    pub to: NaiveDate,
    /// Whether places with the same `counted_as` are one place; a place without one stands for its own name.
    pub joined: bool,
    /// Which conversations are called individual.
    pub individual: IndividualScope,
    /// Whose visits are told.
    pub workers: Workers,
}

/// Which of the individual conversations are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IndividualScope {
    /// All.
    #[default]
    All,
    /// Those at places without a licence, and at home without one.
    Unlicensed,
}

/// Whose visits are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Workers {
    /// Everybody's, for leads.
    All,
    /// One's own row.
    Only(PersonId),
    /// Nobody's: `by_worker` is null.
    #[default]
    None,
}

/// Entries that this book holds and could not apply wholly, so that the figures may lack something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unapplied {
    /// Entries that wait.
    pub waiting: u64,
    /// Entries set apart.
    pub quarantined: u64,
}

impl Question {
    /// The whole of a period, parts of streets apart, without workers.
    pub fn period(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            joined: false,
            individual: IndividualScope::All,
            workers: Workers::None,
        }
    }

    /// A calendar year by service date; nothing for a year no calendar has.
    pub fn year(year: i32) -> Option<Self> {
        Some(Self::period(
            NaiveDate::from_ymd_opt(year, 1, 1)?,
            NaiveDate::from_ymd_opt(year, 12, 31)?,
        ))
    }

    fn includes(&self, date: NaiveDate) -> bool {
        (self.from..=self.to).contains(&date)
    }
}

/// Counts what the question asks.
///
/// Give every round of the book: an approved one as it stood at its approval, any other as it is now. `places` and
/// `people` are all that are known, retired and removed ones too: old rounds still name them.
pub fn count(
    rounds: impl IntoIterator<Item = Counted>,
    places: &BTreeMap<DocumentId, Place>,
    people: &BTreeMap<PersonId, String>,
    question: &Question,
    unapplied: Unapplied,
) -> Figures {
    let rounds: Vec<Counted> = rounds.into_iter().collect();
    let mut tally = Tally {
        figures: empty(question, unapplied),
        stops: Stops::new(places),
        people,
        question,
    };
    for round in counting(&rounds, question) {
        tally.round(round);
    }
    tally.figures
}

/// The conversations of each language by the sort of place, by the same rules; those in which none was noted under an
/// empty id, so that the table adds up to all conversations.
pub fn settings_by_language(
    rounds: &[Counted],
    places: &BTreeMap<DocumentId, Place>,
    question: &Question,
) -> SettingsOfLanguage {
    let stops = Stops::new(places);
    let mut table = SettingsOfLanguage::new();
    for visit in counting(rounds, question).flat_map(|round| &round.visits) {
        let setting = stops.find(visit.place, false).setting;
        let spoken = visit
            .lines
            .iter()
            .filter(|line| is_conversation(&line.with, &line.kind));
        for line in spoken {
            let language = line.language.as_deref().unwrap_or_default();
            add(table.entry(language.to_owned()).or_default(), setting, people(line));
        }
    }
    table
}

/// The rounds that count: of the period, neither removed nor doubles.
fn counting<'r>(rounds: &'r [Counted], question: &Question) -> impl Iterator<Item = &'r Counted> {
    let standing = || rounds.iter().filter(|round| !round.removed);
    let origins = standing().filter_map(|round| Some((round.origin.as_deref()?, round.id)));
    let doubles = twins(origins).doubles;
    let question = *question;
    standing().filter(move |round| question.includes(round.date) && !doubles.contains_key(&round.id))
}

fn empty(question: &Question, unapplied: Unapplied) -> Figures {
    Figures {
        period: Period {
            from: question.from,
            to: question.to,
        },
        rules: RULES,
        protected: false,
        basis: Basis {
            spaces: vec!["team".to_owned()],
            rounds: 0,
            approved: 0,
            waiting: unapplied.waiting,
            quarantined: unapplied.quarantined,
            conflicts: 0,
            corrections: 0,
        },
        visits: VisitFigures {
            by_worker: (question.workers != Workers::None).then(BTreeMap::new),
            ..VisitFigures::default()
        },
        conversations: Default::default(),
        not_conversations: Default::default(),
        materials: BTreeMap::new(),
        windows: BTreeMap::new(),
        flyers_by_language: BTreeMap::new(),
        flyers: Default::default(),
        online: None,
        referrals: BTreeMap::new(),
    }
}

struct Tally<'a> {
    figures: Figures,
    stops: Stops<'a>,
    people: &'a BTreeMap<PersonId, String>,
    question: &'a Question,
}

/// All visit records of one place in one round: one visit.
#[derive(Default)]
struct OneVisit {
    people: BTreeSet<PersonId>,
    with_a_conversation: bool,
}

impl Tally<'_> {
    fn round(&mut self, round: &Counted) {
        let basis = &mut self.figures.basis;
        basis.rounds += 1;
        basis.approved += u64::from(round.approved);
        basis.conflicts += u64::from(round.conflicts);
        basis.corrections += u64::from(round.corrections);

        let month = format!("{:04}-{:02}", round.date.year(), round.date.month());
        let mut visits: BTreeMap<DocumentId, OneVisit> = BTreeMap::new();
        for record in &round.visits {
            let stop = self.stops.find(record.place, false);
            let spoken = self.lines(&record.lines, &stop, &month);
            self.figures.not_conversations.greetings += u64::from(record.greeted);
            add_all(&mut self.figures.materials, &record.materials);
            add_all(&mut self.figures.windows, &record.windows);
            self.flyers(&record.flyers);

            let visit = visits
                .entry(self.stops.find(record.place, self.question.joined).id)
                .or_default();
            visit.people.extend(&record.people);
            visit.with_a_conversation |= spoken > 0;
        }
        for (place, visit) in &visits {
            self.visit(*place, visit, &month);
        }
    }

    fn flyers(&mut self, given: &BTreeMap<Key, u32>) {
        let flyers = &mut self.figures.flyers;
        for (key, n) in given {
            let (given, n) = (Given::of(key), u64::from(*n));
            flyers.given += n;
            add(&mut flyers.by_language, given.language, n);
            add(&mut self.figures.flyers_by_language, given.language, n);
            if let Some(subject) = given.subject {
                add(&mut flyers.by_subject, subject, n);
            }
        }
    }

    fn visit(&mut self, place: DocumentId, visit: &OneVisit, month: &str) {
        let stop = self.stops.find(place, self.question.joined);
        let figures = &mut self.figures.visits;
        figures.total += 1;
        figures.with_a_conversation += u64::from(visit.with_a_conversation);
        add(&mut figures.by_setting, stop.setting, 1);
        add(&mut figures.by_month, month, 1);
        let cell = figures.by_place.entry(stop.id);
        cell.or_insert_with(|| Named {
            name: stop.name.map(str::to_owned),
            n: 0,
        })
        .n += 1;
        let Some(by_worker) = &mut figures.by_worker else {
            return;
        };
        for person in &visit.people {
            let told = match self.question.workers {
                Workers::All => true,
                Workers::Only(only) => only == *person,
                Workers::None => false,
            };
            if told {
                let cell = by_worker.entry(*person);
                cell.or_insert_with(|| Named {
                    name: self.people.get(person).cloned(),
                    n: 0,
                })
                .n += 1;
            }
        }
    }

    /// Counts the lines of a visit; says how many conversations they were.
    fn lines(&mut self, lines: &[CountedLine], stop: &Stop<'_>, month: &str) -> u64 {
        let total = lines.iter().map(|line| self.line(line)).sum();
        let spoken = lines.iter().filter(|line| is_conversation(&line.with, &line.kind));
        let individual = spoken.filter(|line| line.kind == Kind::Individual).map(people).sum();
        let figures = &mut self.figures.conversations;
        figures.total += total;
        add(&mut figures.by_setting, stop.setting, total);
        add(&mut figures.by_month, month, total);
        if self.question.individual == IndividualScope::All || stop.unlicensed {
            figures.individual += individual;
            add(&mut figures.individual_by_setting, stop.setting, individual);
        }
        total
    }

    /// Counts what a line says of itself; says how many conversations it was.
    fn line(&mut self, line: &CountedLine) -> u64 {
        let n = people(line);
        if !is_conversation(&line.with, &line.kind) {
            self.apart(line, n);
            return 0;
        }
        for referral in &line.referrals {
            add(&mut self.figures.referrals, referral, n);
        }
        let figures = &mut self.figures.conversations;
        if line.met == Met::FirstThisYear {
            figures.first_this_year += n;
        }
        if line.gender != Gender::NotNoted {
            figures.noted.gender += n;
            add(&mut figures.by_gender, line.gender.id(), n);
        }
        if line.age_band != AgeBand::NotNoted {
            figures.noted.age_band += n;
            add(&mut figures.by_age_band, line.age_band.id(), n);
        }
        if let Some(language) = &line.language {
            figures.noted.language += n;
            add(&mut figures.by_language, language, n);
        }
        if !line.topics.is_empty() {
            figures.noted.topics += n;
        }
        for topic in &line.topics {
            add(&mut figures.by_topic, topic, n);
        }
        n
    }

    /// Counts a line that is no conversation.
    fn apart(&mut self, line: &CountedLine, n: u64) {
        let apart = &mut self.figures.not_conversations;
        match (&line.with, &line.kind) {
            (With::Operator | With::Owner, _) => apart.with_operator_or_owner += n,
            (With::KeyPerson, _) => apart.with_key_person += n,
            (With::SexWorker, Kind::Greeting) => apart.greetings += n,
            // Somebody or something that this version does not know.
            (With::SexWorker | With::Unknown(_), _) => {}
        }
    }
}

/// Whether a line is a conversation: with a sex worker, and more than a greeting.
pub fn is_conversation(with: &With, kind: &Kind) -> bool {
    *with == With::SexWorker && matches!(kind, Kind::Brief | Kind::Conversation | Kind::Individual)
}

/// How many people a line stands for; a line for none does not exist, so that a 0 from elsewhere is one.
fn people(line: &CountedLine) -> u64 {
    u64::from(line.n.max(1))
}

fn add_all(cells: &mut Cells, counts: &BTreeMap<Key, u32>) {
    for (id, n) in counts {
        add(cells, id, u64::from(*n));
    }
}

#[cfg(test)]
mod tests;
