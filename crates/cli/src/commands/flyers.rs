//! Flyers, and the services that stand beside them.

use crate::{
    End, Stop,
    args::{FlyerArgs, FlyersCommand, ServiceArgs, ServicesCommand},
    out::Out,
};
use app::{
    Book, Code, Failure, FlyerFields, FlyerHealth, FlyerListed,
    domain::{DocumentId, Flyer, Service, ServiceEdit, file::FILE_LIMIT},
    i18n::Message,
};
use serde_json::json;
use std::{
    fs::File,
    io::{ErrorKind, Read, Write},
    path::Path,
};

/// `flyers`.
pub async fn flyers(book: &Book, out: &Out, command: &FlyersCommand) -> Result<End, Stop> {
    match command {
        FlyersCommand::List => list(book, out)?,
        FlyersCommand::Add(args) => changed(out, &book.add_flyer(fields(args))?, true),
        FlyersCommand::Set { id, args } => changed(out, &book.set_flyer(id_of(id)?, fields(args))?, false),
        FlyersCommand::Retire { id } => {
            let retired = FlyerFields {
                retired: Some(true),
                ..FlyerFields::default()
            };
            changed(out, &book.set_flyer(id_of(id)?, retired)?, false);
        }
        FlyersCommand::Attach { id, file } => attach(book, out, id_of(id)?, file)?,
        FlyersCommand::File { id, out: to } => return file(book, out, id_of(id)?, to),
        FlyersCommand::Check => return check(book, out).await,
        FlyersCommand::Show { id, svg } => show(book, out, id_of(id)?, *svg)?,
    }
    Ok(End::Done)
}

fn list(book: &Book, out: &Out) -> Result<(), Stop> {
    let flyers = book.flyers()?;
    let missing = book.missing_flyers()?;
    out.answer(&json!({"flyers": flyers, "missing": missing}), |out| {
        if flyers.is_empty() {
            out.tell(&Message::CliFlyersNone);
        }
        flyers.iter().for_each(|listed| line(out, listed));
        for (subject, languages) in &missing {
            out.tell(&Message::CliFlyersMissing {
                subject: out.label("flyer_subject", subject),
                languages: tongues(out, languages),
            });
        }
    });
    Ok(())
}

fn line(out: &Out, listed: &FlyerListed) {
    let flyer = &listed.flyer;
    let (subject, language) = (out.label("flyer_subject", &flyer.subject), out.tongue(&flyer.language));
    let (id, title) = (flyer.id.to_string(), flyer.title.clone());
    let link = listed.shown.clone().unwrap_or_default();
    out.tell(&match flyer.retired {
        true => Message::CliFlyerRetired {
            id,
            subject,
            language,
            title,
        },
        false => Message::CliFlyer {
            id,
            subject,
            language,
            title,
            link,
        },
    });
    about(out, flyer);
    if listed.expired {
        out.tell(&Message::LinkExpired);
    }
    if listed.looks_alike {
        out.tell(&Message::CliFlyerLooksAlike);
    }
}

/// What else is known of it, on a line of its own.
fn about(out: &Out, flyer: &Flyer) {
    let edition = Some(flyer.edition.clone()).filter(|edition| !edition.is_empty());
    let keeper = Some(flyer.keeper.clone()).filter(|keeper| !keeper.is_empty());
    let of = [
        edition.map(|edition| Message::CliFlyerEdition { edition }),
        flyer
            .valid_until
            .map(|date| Message::CliFlyerValidUntil { date: date.to_string() }),
        flyer.stock.map(|stock| Message::CliFlyerStock {
            stock: u64::from(stock),
        }),
        keeper.map(|keeper| Message::CliFlyerKeeper { keeper }),
    ];
    let parts: Vec<_> = of.iter().flatten().map(|part| out.text(part)).collect();
    if !parts.is_empty() {
        out.print(&format!("  {}", parts.join(" · ")));
    }
}

fn tongues<'a>(out: &Out, ids: impl IntoIterator<Item = &'a String>) -> String {
    let names: Vec<_> = ids.into_iter().map(|id| out.tongue(id)).collect();
    names.join(", ")
}

fn changed(out: &Out, listed: &FlyerListed, new: bool) {
    out.answer(listed, |out| {
        let title = listed.flyer.title.clone();
        out.tell(&match new {
            true => Message::CliFlyerAdded { title },
            false => Message::CliFlyerChanged { title },
        });
        line(out, listed);
    });
}

async fn check(book: &Book, out: &Out) -> Result<End, Stop> {
    let checked = book.check_links().await?;
    let wrong = checked.flyers.len() as u64 - checked.fine;
    out.answer(&checked, |out| {
        let matters = |one: &&FlyerHealth| one.expired || !matches!(one.state.as_str(), "fine" | "unchecked");
        let mut matter: Vec<_> = checked.flyers.iter().filter(matters).collect();
        matter.sort_by_cached_key(|one| (out.label("flyer_subject", &one.subject), out.tongue(&one.language)));
        for one in matter {
            out.tell(&Message::CliLink {
                subject: out.label("flyer_subject", &one.subject),
                title: one.title.clone(),
                language: out.tongue(&one.language),
                link: one.link.clone(),
                state: said(out, one),
            });
        }
        out.tell(&match checked.offline {
            true => Message::LinkOffline,
            false => Message::CliLinksFine { fine: checked.fine },
        });
    });
    Ok(if wrong == 0 { End::Done } else { End::InPart })
}

/// What was found, as a sentence.
fn said(out: &Out, one: &FlyerHealth) -> String {
    let status = u64::from(one.status.unwrap_or_default());
    let found = match one.state.as_str() {
        "fine" | "unchecked" => None,
        "moved" => Some(Message::LinkMoved {
            to: one.to.clone().unwrap_or_default(),
        }),
        "missing" => Some(Message::LinkMissing { status }),
        "refused" => Some(Message::LinkRefused { status }),
        "certificate" => Some(Message::LinkCertificate),
        "unreachable" => Some(Message::LinkUnreachable),
        "too_slow" => Some(Message::LinkTooSlow),
        "cut_off" => Some(Message::LinkCutOff),
        "loops" => Some(Message::LinkLoops),
        _ => Some(Message::LinkWrong),
    };
    let expired = one.expired.then_some(Message::LinkExpired);
    let sentences = found.iter().chain(&expired).map(|message| out.text(message));
    sentences.collect::<Vec<_>>().join(" ")
}

fn attach(book: &Book, out: &Out, id: DocumentId, file: &Path) -> Result<(), Stop> {
    // One byte more than may be is enough to be told so.
    let mut bytes = Vec::new();
    let opened = File::open(file).map_err(|_| Failure::input("file"))?;
    let read = opened.take(FILE_LIMIT + 1).read_to_end(&mut bytes);
    read.map_err(|_| Failure::input("file"))?;
    book.attach_file(id, &bytes)?;
    changed(out, &one(book, id)?, false);
    Ok(())
}

fn file(book: &Book, out: &Out, id: DocumentId, to: &Path) -> Result<End, Stop> {
    let named = one(book, id)?.flyer.file.ok_or(Failure::from(Code::NotFound))?;
    let Some(bytes) = book.file(&named)? else {
        out.answer(&json!({"file": named, "state": book.file_state(&named)?}), |out| {
            out.tell(&Message::CliFlyerFileComing)
        });
        return Ok(End::InPart);
    };
    // What somebody else keeps there is not written over.
    let made = File::create_new(to).map_err(|fault| match fault.kind() {
        ErrorKind::AlreadyExists => Failure::input("file_there"),
        _ => Failure::input("file"),
    });
    made?.write_all(&bytes).map_err(|_| Failure::input("disk"))?;
    out.answer(&json!({"file": named}), |out| out.print(&to.display().to_string()));
    Ok(End::Done)
}

fn one(book: &Book, id: DocumentId) -> Result<FlyerListed, Stop> {
    let mut all = book.flyers()?.into_iter();
    let found = all.find(|listed| listed.flyer.id == id);
    Ok(found.ok_or(Failure::from(Code::NotFound))?)
}

fn show(book: &Book, out: &Out, id: DocumentId, svg: bool) -> Result<(), Stop> {
    let listed = &one(book, id)?;
    let picture = svg.then(|| book.flyer_code(id)).transpose()?.map(|code| code.svg());
    match picture {
        None => out.answer(listed, |out| line(out, listed)),
        Some(picture) => out.answer(&json!({"flyer": listed, "svg": picture}), |out| {
            out.print(picture.trim_end())
        }),
    }
    Ok(())
}

fn fields(args: &FlyerArgs) -> FlyerFields {
    FlyerFields {
        subject: args.subject.clone(),
        language: args.language.clone(),
        title: args.title.clone(),
        link: args.link.clone(),
        edition: args.edition.clone(),
        valid_until: args.valid_until.map(Some),
        keeper: args.keeper.clone(),
        stock: args.stock.map(Some),
        ..FlyerFields::default()
    }
}

/// `services`.
pub fn services(book: &Book, out: &Out, command: &ServicesCommand) -> Result<(), Stop> {
    match command {
        ServicesCommand::List => {
            let services = book.services()?;
            out.answer(&json!({"services": services}), |out| {
                if services.is_empty() {
                    out.tell(&Message::CliServicesNone);
                }
                services.iter().for_each(|service| service_line(out, service));
            });
            return Ok(());
        }
        ServicesCommand::Add(args) => {
            let service = book.add_service(service_fields(args))?;
            out.answer(&service, |out| service_line(out, &service));
        }
        ServicesCommand::Set { id, args } => {
            let service = book.set_service(id_of(id)?, service_fields(args))?;
            out.answer(&service, |out| service_line(out, &service));
        }
        ServicesCommand::Retire { id } => {
            let retired = ServiceEdit {
                retired: Some(true),
                ..ServiceEdit::default()
            };
            let service = book.set_service(id_of(id)?, retired)?;
            out.answer(&service, |out| service_line(out, &service));
        }
    }
    Ok(())
}

fn service_line(out: &Out, service: &Service) {
    let hours: Vec<_> = service.hours.iter().map(ToString::to_string).collect();
    let of = [
        out.label("destination", &service.sort),
        service.name.clone(),
        service.place.clone(),
        service.phone.clone(),
        hours.join(", "),
        match service.walk_in {
            true => out.text(&Message::CliServiceWalkIn),
            false => String::new(),
        },
        tongues(out, &service.languages),
    ];
    let parts: Vec<_> = of.into_iter().filter(|part| !part.is_empty()).collect();
    out.print(&format!("{}  {}", service.id, parts.join(" · ")));
}

fn service_fields(args: &ServiceArgs) -> ServiceEdit {
    ServiceEdit {
        sort: args.sort.clone(),
        name: args.name.clone(),
        place: args.place.clone(),
        phone: args.phone.clone(),
        link: args.link.clone(),
        hours: (!args.hours.is_empty()).then(|| args.hours.iter().copied().collect()),
        walk_in: args.walk_in,
        languages: (!args.languages.is_empty()).then(|| args.languages.iter().cloned().collect()),
        ..ServiceEdit::default()
    }
}

fn id_of(text: &str) -> Result<DocumentId, Stop> {
    text.parse().map_err(|_| Stop::from(Failure::from(Code::NotFound)))
}
