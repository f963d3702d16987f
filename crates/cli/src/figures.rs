//! Figures on the command line.

use crate::{Stop, args::IndividualArg, out::Out};
use app::{
    Failure, FiguresQuestion, Scope,
    domain::{
        figures::{Cells, Figures},
        online::OnlineFigures,
    },
    i18n::Message,
};
use chrono::NaiveDate;

/// What is asked.
pub fn question(
    year: Option<i32>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    joined: bool,
    individual: IndividualArg,
) -> Result<FiguresQuestion, Stop> {
    let of_year = year.map(|year| {
        let ends = (
            NaiveDate::from_ymd_opt(year, 1, 1),
            NaiveDate::from_ymd_opt(year, 12, 31),
        );
        if (1..=9999).contains(&year) { ends } else { (None, None) }
    });
    let (Some(from), Some(to)) = of_year.unwrap_or((from, to)) else {
        return Err(Failure::input("year").into());
    };
    let individual = match individual {
        IndividualArg::All => Scope::All,
        IndividualArg::Unlicensed => Scope::Unlicensed,
    };
    Ok(FiguresQuestion {
        from,
        to,
        joined,
        individual,
    })
}

/// Prints them. `platform` says what a platform is called.
pub fn print(out: &Out, figures: &Figures, platform: impl Fn(&str) -> String) {
    out.answer(figures, |out| {
        let (from, to) = (figures.period.from.to_string(), figures.period.to.to_string());
        out.tell(&Message::CliFiguresTitle { from, to });
        let (rounds, approved) = (figures.basis.rounds, figures.basis.approved);
        out.tell(&Message::CliFiguresBasis { rounds, approved });
        doubts(out, figures);
        let (visits, talks) = (&figures.visits, &figures.conversations);
        number(out, &Message::CliFiguresVisits, visits.total);
        number(out, &Message::CliFiguresWithConversation, visits.with_a_conversation);
        number(out, &Message::CliFiguresConversations, talks.total);
        number(out, &Message::CliFiguresIndividual, talks.individual);
        number(out, &Message::CliFiguresFirst, talks.first_this_year);
        out.tell(&Message::CliFiguresNotCounted);
        number(out, &Message::CliFiguresGreetings, figures.not_conversations.greetings);
        number(
            out,
            &Message::CliFiguresOperators,
            figures.not_conversations.with_operator_or_owner,
        );
        number(
            out,
            &Message::CliFiguresKeyPeople,
            figures.not_conversations.with_key_person,
        );
        cells(out, &Message::CliFiguresBySetting, "setting", &visits.by_setting);
        cells(out, &Message::CliFiguresByLanguage, "language", &talks.by_language);
        noted(out, talks.noted.language, talks.total);
        cells(out, &Message::CliFiguresByGender, "gender", &talks.by_gender);
        noted(out, talks.noted.gender, talks.total);
        cells(out, &Message::CliFiguresByAge, "age_band", &talks.by_age_band);
        noted(out, talks.noted.age_band, talks.total);
        cells(out, &Message::CliFiguresByTopic, "topic", &talks.by_topic);
        noted(out, talks.noted.topics, talks.total);
        cells(out, &Message::CliFiguresMaterials, "material", &figures.materials);
        cells(out, &Message::CliFiguresWindows, "window", &figures.windows);
        cells(out, &Message::CliFiguresFlyers, "language", &figures.flyers.by_language);
        cells(
            out,
            &Message::CliFiguresFlyersBySubject,
            "flyer_subject",
            &figures.flyers.by_subject,
        );
        cells(out, &Message::CliFiguresReferrals, "destination", &figures.referrals);
        months(out, &visits.by_month);
        if let Some(figures) = &figures.online {
            online(out, figures, platform);
        }
        if let Some(workers) = &visits.by_worker {
            out.tell(&Message::CliFiguresByWorker);
            for worker in workers.values() {
                out.print(&format!("{:>8}  {}", worker.n, worker.name.as_deref().unwrap_or("?")));
            }
        }
    });
}

fn number(out: &Out, message: &Message, n: u64) {
    out.print(&format!("{n:>8}  {}", out.text(message)));
}

fn online(out: &Out, figures: &OnlineFigures, platform: impl Fn(&str) -> String) {
    out.tell(&Message::CliFiguresOnline);
    out.tell(&Message::CliFiguresOnlineRule);
    number(out, &Message::CliFiguresOnlineProfiles, figures.profiles);
    number(out, &Message::CliFiguresOnlineAnswered, figures.answered);
    number(out, &Message::CliFiguresOnlineApproaches, figures.approaches);
    number(out, &Message::CliFiguresOnlineAnswers, figures.answers);
    cells(out, &Message::CliFiguresByGender, "gender", &figures.by_gender);
    cells(out, &Message::CliFiguresByLanguage, "language", &figures.by_language);
    labelled(out, &Message::CliFiguresByPlatform, &figures.by_platform, platform);
    months(out, &figures.by_month);
}

fn months(out: &Out, months: &Cells) {
    out.tell(&Message::CliFiguresByMonth);
    months
        .iter()
        .for_each(|(month, n)| out.print(&format!("{n:>8}  {month}")));
}

/// The largest first.
fn cells(out: &Out, title: &Message, list: &str, cells: &Cells) {
    labelled(out, title, cells, |id| label_of(out, list, id));
}

fn labelled(out: &Out, title: &Message, cells: &Cells, label: impl Fn(&str) -> String) {
    if cells.is_empty() {
        return;
    }
    out.tell(title);
    let mut cells: Vec<_> = cells.iter().collect();
    cells.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    cells
        .iter()
        .for_each(|(id, n)| out.print(&format!("{n:>8}  {}", label(id))));
}

fn label_of(out: &Out, list: &str, id: &str) -> String {
    match list {
        "language" => out.tongue(id),
        _ => out.label(list, id),
    }
}

/// What the figures may lack, or may still change.
fn doubts(out: &Out, figures: &Figures) {
    let basis = &figures.basis;
    let told = [
        (basis.waiting, Message::StatusWaiting { waiting: basis.waiting }),
        (
            basis.quarantined,
            Message::StatusQuarantined {
                quarantined: basis.quarantined,
            },
        ),
        (
            basis.conflicts,
            Message::StatusConflicts {
                conflicts: basis.conflicts,
            },
        ),
        (
            basis.corrections,
            Message::StatusCorrections {
                corrections: basis.corrections,
            },
        ),
    ];
    told.iter()
        .filter(|(n, _)| *n > 0)
        .for_each(|(_, message)| out.tell(message));
}

/// What was not noted is not guessed: how much of it was.
fn noted(out: &Out, noted: u64, of: u64) {
    if of > 0 {
        out.print(&format!(
            "          {}",
            out.text(&Message::CliFiguresNoted { noted, of })
        ));
    }
}
