//! Files that travel with flyers.

use crate::{Book, Code, Failure, FlyerListed, book::must_write, flyers};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{DocumentId, FILE_LIMIT, FileFault, FileNamed, Flyer, FlyerEdit, file::look};
use protocol::Space;
use serde::Serialize;
use sync::{
    edit,
    files::{self, FileHere},
};

/// Where a file is, for a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum FileState {
    /// It is here, and opens without a network.
    Here,
    /// It is on its way.
    Coming {
        /// Bytes that are here.
        here: u64,
        /// Bytes of the whole.
        of: u64,
    },
    /// It was attached here, and the relay does not have all of it.
    Unsent {
        /// Bytes that the relay lacks.
        unsent: u64,
        /// Bytes of the whole.
        of: u64,
    },
}

impl Book {
    /// Attaches a file to a flyer. What it is, is read from its bytes; what may not travel changes nothing.
    pub fn attach_file(&self, flyer: DocumentId, bytes: &[u8]) -> Result<Flyer, Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Common)?;
        must_write(me, Space::Files)?;
        let kind = look(bytes).map_err(refused)?;
        let mut document = book.read(|view| {
            view.flyer(flyer)?.ok_or(Failure::new(Code::NotFound))?;
            edit::open(view, flyer).map_err(Failure::from)
        })?;
        book.write(|write| {
            let named = FileNamed {
                hash: files::attach(write, bytes)?.0,
                kind,
                bytes: bytes.len() as u64,
            };
            let wanted = FlyerEdit {
                file: Some(Some(named)),
                ..FlyerEdit::default()
            };
            if let Some(change) = document.edit_flyer(&wanted, &edit::writer(me))? {
                edit::change(write, me, flyer, &document, &change)?;
            }
            Ok::<_, Failure>(())
        })?;
        let row = book.read(|view| view.flyer(flyer))?;
        Ok(row.ok_or(Code::NotFound)?.flyer)
    }

    /// The same, of bytes in Base64 as a screen sends them.
    pub fn attach_encoded(&self, flyer: DocumentId, base64: &str) -> Result<FlyerListed, Failure> {
        // Four letters for three bytes: what is far too long is not even read.
        if base64.len() as u64 > FILE_LIMIT.saturating_mul(4) / 3 + 4 {
            return Err(refused(FileFault::TooLarge));
        }
        let bytes = STANDARD.decode(base64).map_err(|_| refused(FileFault::Broken))?;
        self.attach_file(flyer, &bytes)?;
        self.flyer_listed(flyer)
    }

    /// Takes the file of a flyer away; its bytes make room when room is needed. Leads only.
    pub fn detach_file(&self, flyer: DocumentId) -> Result<FlyerListed, Failure> {
        {
            let mut desk = self.hold();
            let sync::Desk { book, me } = &mut *desk;
            must_write(me, Space::Common)?;
            let wanted = FlyerEdit {
                file: Some(None),
                ..FlyerEdit::default()
            };
            flyers::change(book, me, flyer, &wanted)?;
        }
        self.flyer_listed(flyer)
    }

    /// Where the file of a flyer is; nothing without one.
    pub fn flyer_file_state(&self, flyer: DocumentId) -> Result<Option<FileState>, Failure> {
        let file = self.flyer_listed(flyer)?.flyer.file;
        file.map(|named| self.file_state(&named)).transpose()
    }

    /// A file's bytes, if all of them are here and are what their name says. They are judged once more: a lead's device
    /// in the wrong hands could have sent what this app would never have attached.
    pub fn file(&self, named: &FileNamed) -> Result<Option<Vec<u8>>, Failure> {
        let desk = self.hold();
        let bytes = desk.book.read(|view| files::read(view, &desk.me, named))?;
        match bytes {
            Some(bytes) if look(&bytes).map_err(refused)? != named.kind => Err(refused(FileFault::Kind)),
            bytes => Ok(bytes),
        }
    }

    /// Where a file is.
    pub fn file_state(&self, named: &FileNamed) -> Result<FileState, Failure> {
        let of = named.bytes;
        Ok(match self.hold().book.read(|view| files::here(view, named))? {
            FileHere::Whole { unsent: 0 } => FileState::Here,
            FileHere::Whole { unsent } => FileState::Unsent { unsent, of },
            FileHere::Part(here) => FileState::Coming { here, of },
        })
    }
}

fn refused(fault: FileFault) -> Failure {
    Failure::input(fault.id())
}
