#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

mod again;
mod cells;
mod colleague;
mod counting;
mod flyers;
mod notes;
mod online;
mod sheets;
mod wrong;
mod year;

use super::{ImportOptions, ImportReport, Progress, report::ProblemCode};
use crate::{Book, FiguresQuestion, Folder, Scope, book::APP};
use documents::{Document, PersonEdit};
use domain::{DocumentId, PersonId, Round, figures::Figures};
use protocol::{Chain, MemberId, Roles, Space, TeamId, chain::Body};
use std::{
    fs,
    path::{Path, PathBuf},
};
use sync::{Me, Now, edit};
use tempfile::TempDir;
use vault::{DeviceKeys, Secret};

/// A founder's book, for tests of other use cases.
pub(crate) fn founder() -> Desk {
    Desk::founder()
}

/// A book, and a folder to import from; no relay is near.
pub(crate) struct Desk {
    pub book: Book,
    pub folder: PathBuf,
    _place: TempDir,
}

impl Desk {
    /// A founder's book, with the two documents that every team has.
    pub fn founder() -> Self {
        let desk = Self::empty(None);
        desk.first_people();
        desk
    }

    /// A book without documents: the founder's, or that of somebody whom she let in with these roles.
    pub fn empty(joined: Option<Roles>) -> Self {
        let place = tempfile::tempdir().unwrap();
        let keys = DeviceKeys::generate();
        let (member, roles) = (MemberId([7; 8]), Roles::founder());
        let spaces: Vec<(Space, Secret)> = roles.readable().map(|space| (space, Secret::generate())).collect();
        let commit = |secret: &Secret, space: Space| secret.commitment(TeamId::default(), space.number(), 1);
        let body = Body::Genesis {
            sign_key: keys.sign_key(),
            kem_hash: keys.kem_hash(),
            member,
            roles,
            recovery: Vec::new(),
            commits: spaces
                .iter()
                .map(|(space, secret)| (*space, commit(secret, *space)))
                .collect(),
        };
        let mut links = vec![keys.sign_link(None, 0, &body)];
        let mut chain = Chain::begin(&links[0]).unwrap();
        let mine = match joined {
            None => keys,
            Some(roles) => {
                let mine = DeviceKeys::generate();
                let (sign_key, kem_hash, member) = (mine.sign_key(), mine.kem_hash(), MemberId([8; 8]));
                links.push(keys.sign_link(
                    Some(&chain),
                    0,
                    &Body::AddDevice {
                        sign_key,
                        kem_hash,
                        member,
                        roles,
                    },
                ));
                chain.append(&links[1]).unwrap();
                mine
            }
        };
        let clock = Box::new(|| Now {
            ms: 1_515_093_000_000,
            tz: 60,
        });
        let mut me = Me::new(mine, chain, clock, APP);
        me.secrets
            .extend(spaces.into_iter().map(|(space, secret)| ((space.number(), 1), secret)));
        let at = Folder::for_new(&place.path().join("book")).unwrap();
        let to = (&links[..], "http://127.0.0.1:1");
        let book = Book::make(at, "een fiets in de regen", me, to, |_, _| Ok(())).unwrap();
        let folder = place.path().join("files");
        fs::create_dir(&folder).unwrap();
        Self {
            book,
            folder,
            _place: place,
        }
    }

    fn first_people(&self) {
        let mut desk = self.book.hold();
        let sync::Desk { book, me } = &mut *desk;
        let noor = PersonEdit {
            name: Some("Noor".into()),
            ..PersonEdit::default()
        };
        let (people, change) = Document::create_people(&[(PersonId([1; 8]), noor)], &edit::writer(me)).unwrap();
        book.write(|write| edit::add(write, me, Space::Common, edit::fresh_id(), &people, &change))
            .unwrap();
        let wanted = documents::CatalogueEdit::default();
        let (catalogue, change) = Document::create_catalogue(&wanted, &edit::writer(me)).unwrap();
        book.write(|write| edit::add(write, me, Space::Common, edit::fresh_id(), &catalogue, &change))
            .unwrap();
    }

    /// Everything of another book, as if it had been synced.
    pub fn receive(&self, other: &Self) {
        let theirs = other.book.hold();
        let mut desk = self.book.hold();
        let sync::Desk { book, me } = &mut *desk;
        for row in theirs.book.read(|view| view.documents()).unwrap() {
            let whole = theirs.book.read(|view| edit::open(view, row.id)).unwrap();
            let changes: Vec<_> = whole.changes_since(&[]).unwrap();
            for count in 1..=changes.len() {
                let bytes: Vec<_> = changes[..count].iter().map(|(_, bytes)| bytes).collect();
                let document = Document::open(None, &bytes).unwrap();
                let (hash, bytes) = changes[count - 1].clone();
                let change = documents::NewChange { hash, bytes };
                let space = Space::from_number(row.space).unwrap();
                book.write(|write| match count {
                    1 => edit::add(write, me, space, row.id, &document, &change),
                    _ => edit::change(write, me, row.id, &document, &change),
                })
                .unwrap();
            }
        }
    }

    pub fn file(&self, name: &str, text: &str) -> &Self {
        self.bytes(name, text.as_bytes())
    }

    pub fn bytes(&self, name: &str, bytes: &[u8]) -> &Self {
        fs::write(self.folder.join(name), bytes).unwrap();
        self
    }

    /// Copies a folder of `tests/fixtures` here.
    pub fn fixture(&self, name: &str) -> &Self {
        for entry in fs::read_dir(fixtures().join(name)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|kind| kind == "csv") {
                fs::copy(&path, self.folder.join(path.file_name().unwrap())).unwrap();
            }
        }
        self
    }

    /// Replaces a text in a file, which must be there once.
    pub fn correct(&self, name: &str, from: &str, to: &str) -> &Self {
        let text = fs::read_to_string(self.folder.join(name)).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{from} in {name}");
        self.file(name, &text.replace(from, to))
    }

    pub fn import(&self) -> ImportReport {
        self.import_with(ImportOptions::default())
    }

    pub fn import_with(&self, options: ImportOptions) -> ImportReport {
        self.book.import(&self.folder, &options, &mut |_| {}).unwrap()
    }

    /// Imports, and hears how far it was.
    pub fn hear(&self) -> Vec<Progress> {
        let mut heard = Vec::new();
        self.book
            .import(&self.folder, &ImportOptions::default(), &mut |progress| {
                heard.push(progress)
            })
            .unwrap();
        heard
    }

    pub fn figures(&self, year: i32, joined: bool) -> Figures {
        let day = |month, day| chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let asked = FiguresQuestion {
            from: day(1, 1),
            to: day(12, 31),
            joined,
            individual: Scope::All,
        };
        self.book.figures(&asked).unwrap()
    }

    /// The id of an imported round.
    pub fn id(&self, origin: &str) -> DocumentId {
        self.book
            .hold()
            .book
            .read(|view| view.round_of_origin(origin))
            .unwrap()
            .expect(origin)
    }

    pub fn round(&self, origin: &str) -> Round {
        let id = self.id(origin);
        self.document(id).round(id).unwrap()
    }

    pub fn document(&self, id: DocumentId) -> Document {
        self.book.hold().book.read(|view| edit::open(view, id)).unwrap()
    }

    /// Changes of all documents.
    pub fn changes(&self) -> usize {
        let desk = self.book.hold();
        let rows = desk.book.read(|view| view.documents()).unwrap();
        rows.iter()
            .map(|row| desk.book.read(|view| edit::open(view, row.id)).unwrap().change_count())
            .sum()
    }
}

/// Problems as line, column and code.
pub(super) fn problems(report: &ImportReport) -> Vec<(String, u64, String, ProblemCode)> {
    let told = report.problems.iter();
    told.map(|told| {
        (
            told.file.clone(),
            told.line,
            told.column.clone().unwrap_or_default(),
            told.code,
        )
    })
    .collect()
}

/// Rows that were left out of a column for a reason.
pub(super) fn left_out(report: &ImportReport, column: &str, reason: &str) -> u64 {
    let rows = report
        .left_out
        .iter()
        .filter(|left| left.column == column && left.reason == reason);
    rows.map(|left| left.rows).sum()
}

pub(super) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")
}
