//! Whoever wants no contact is written to by nobody any more, under whatever spelling of her name.

use super::{
    Objected,
    known::{Known, Name},
    pen::Pen,
};
use crate::{Book, Code, Failure, book::must_write};
use domain::{DocumentId, online::loose};
use protocol::Space;

impl Book {
    /// Writes down that somebody wants no contact, whether or not she was ever written to. It needs no assessment: what
    /// is kept is a tag, and it is hers to ask.
    pub fn object_online(&self, handle: &str) -> Result<Objected, Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Online)?;
        let name = Name::read(handle)?;
        let (objected, _) = book.write(|write| {
            let pen = Pen::new(write, me);
            pen.draw_keys()?;
            object(&pen, &Known::of(write, me)?, &name.loose)
        })?;
        Ok(objected)
    }

    /// Erases a profile with its names, on every device.
    pub fn erase_online(&self, profile: DocumentId) -> Result<(), Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Online)?;
        book.write(|write| {
            let pen = Pen::new(write, me);
            let known = Known::of(write, me)?;
            known.profile(profile).ok_or(Code::NotFound)?;
            for (handle, _) in known.handles_of(profile) {
                pen.erase(handle.id)?;
            }
            pen.erase(profile)
        })?;
        Ok(())
    }
}

/// Writes the objection, unless it is there, and erases every name that is one of her spellings.
pub(super) fn object(pen: &Pen<'_>, known: &Known, name: &str) -> Result<Objected, Failure> {
    let objected = known.objects(name);
    if !objected {
        pen.add_objection(known.objection(name).ok_or(Code::BookDamaged)?)?;
    }
    let mut erased = 0;
    for (handle, _) in &known.handles {
        if loose(&handle.handle).is_ok_and(|hers| hers == name) {
            pen.erase(handle.id)?;
            erased += 1;
        }
    }
    Ok(Objected {
        known: objected,
        erased,
    })
}
