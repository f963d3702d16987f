//! Whether links still lead somewhere. A lead asks; it never happens by itself, since each question tells a foreign
//! server that somebody at this address reads flyers.

use crate::{Book, Failure, book::must_write, day::service_date};
use domain::{DocumentId, Flyer, Link};
use protocol::Space;
use serde::Serialize;
use sync::http::links::{self, Found};
use ts_rs::TS;

/// What was found for one flyer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FlyerHealth {
    /// Which.
    pub id: DocumentId,
    /// Its title.
    pub title: String,
    /// Its subject.
    pub subject: String,
    /// Its language.
    pub language: String,
    /// The link that was asked for, in ASCII.
    pub link: String,
    /// `fine`, `moved`, `missing`, `refused`, `certificate`, `unreachable`, `too_slow`, `cut_off`, `loops`; `unchecked` when
    /// no server at all could be reached; or why it was not asked for: `link`, `link_not_a_page`, `link_has_login`, `link_too_long`.
    pub state: String,
    /// The status of the last answer.
    pub status: Option<u16>,
    /// Where it leads now, when it has moved.
    pub to: Option<String>,
    /// Its last day has passed.
    pub expired: bool,
}

/// What was found for all of them: what needs somebody first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LinksChecked {
    /// Each flyer that is handed out.
    pub flyers: Vec<FlyerHealth>,
    /// How many are in order and valid.
    pub fine: u64,
    /// Not one server could be reached: there is no connection, and nothing is known about any link.
    pub offline: bool,
}

impl Book {
    /// Asks for each link of the flyers that are handed out. Leads only.
    pub async fn check_links(&self) -> Result<LinksChecked, Failure> {
        let (flyers, today) = {
            let desk = self.hold();
            must_write(&desk.me, Space::Common)?;
            let rows = desk.book.read(|view| view.flyers())?;
            (rows, service_date(desk.me.now()))
        };
        let flyers: Vec<Flyer> = flyers
            .into_iter()
            .map(|row| row.flyer)
            .filter(|flyer| !flyer.retired)
            .collect();
        let parsed: Vec<_> = flyers.iter().map(|flyer| Link::parse(&flyer.link)).collect();
        let asked: Vec<Link> = parsed.iter().flatten().cloned().collect();
        let found = links::check(&asked).await;
        let offline = !found.is_empty() && found.iter().all(|found| *found == Found::Unreachable);
        let mut found = found.into_iter();
        let health = flyers.iter().zip(parsed).map(|(flyer, link)| {
            let (link, found) = match link {
                Ok(link) => (link.to_string(), found.next().unwrap_or(Found::Unreachable)),
                Err(fault) => {
                    return health(
                        flyer,
                        flyer.link.clone(),
                        (fault.id(), None, None),
                        flyer.expired(today),
                    );
                }
            };
            let said = match found {
                Found::Fine => ("fine", None, None),
                Found::Moved { to } => ("moved", None, Some(to)),
                Found::Missing { status } => ("missing", Some(status), None),
                Found::Refused { status } => ("refused", Some(status), None),
                Found::Certificate => ("certificate", None, None),
                Found::Unreachable if offline => ("unchecked", None, None),
                Found::Unreachable => ("unreachable", None, None),
                Found::TooSlow => ("too_slow", None, None),
                Found::CutOff => ("cut_off", None, None),
                Found::Loops => ("loops", None, None),
            };
            health(flyer, link, said, flyer.expired(today))
        });
        let mut flyers: Vec<_> = health.collect();
        let well = |one: &FlyerHealth| one.state == "fine" && !one.expired;
        flyers.sort_by(|a, b| (well(a), &a.subject, &a.language).cmp(&(well(b), &b.subject, &b.language)));
        let fine = flyers.iter().filter(|one| well(one)).count() as u64;
        Ok(LinksChecked { flyers, fine, offline })
    }
}

fn health(
    flyer: &Flyer,
    link: String,
    (state, status, to): (&str, Option<u16>, Option<String>),
    expired: bool,
) -> FlyerHealth {
    FlyerHealth {
        id: flyer.id,
        title: flyer.title.clone(),
        subject: flyer.subject.clone(),
        language: flyer.language.clone(),
        link,
        state: state.to_owned(),
        status,
        to,
        expired,
    }
}
