//! Colours and functions that are made of others. Each step of drawing one goes deeper into the stack, without a limit.

use hayro::hayro_syntax::{
    object::{Array, Dict, MaybeRef, Name, Object},
    xref::XRef,
};

/// How many steps one may lead to another. Those of a flyer take three or four.
const DEPTH: usize = 16;

/// How many others one may be made of, counted as often as they are named.
const MOST: usize = 4_096;

/// What an array begins with that is a colour space made of another.
const MADE_OF_ANOTHER: [&[u8]; 6] = [b"Separation", b"DeviceN", b"Indexed", b"I", b"Pattern", b"ICCBased"];

/// Whether nothing that stands in an object leads too far.
pub(super) fn are_short(xref: &XRef, object: &Object<'_>) -> bool {
    let inside = |object: MaybeRef<Object<'_>>| match object {
        MaybeRef::Ref(_) => true,
        MaybeRef::NotRef(object) => are_short(xref, &object),
    };
    let inside_all = |dict: &Dict<'_>| dict.entries().all(|(_, object)| inside(object));
    let short = Chain { xref, left: MOST }.ends(object, DEPTH);
    short
        && match object {
            Object::Array(array) => array.raw_iter().all(inside),
            Object::Dict(dict) => inside_all(dict),
            Object::Stream(stream) => inside_all(stream.dict()),
            _ => true,
        }
}

struct Chain<'x> {
    xref: &'x XRef,
    left: usize,
}

impl<'x> Chain<'x> {
    fn ends(&mut self, object: &Object<'_>, depth: usize) -> bool {
        if depth == 0 || self.left == 0 {
            return false;
        }
        self.left -= 1;
        match object {
            Object::Array(array) if is_made_of_another(array) => self.all_end(array, depth),
            Object::Dict(dict) => self.parts_end(dict, depth),
            Object::Stream(stream) => self.parts_end(stream.dict(), depth),
            _ => true,
        }
    }

    /// The functions of a function, and the colours that stand in for a profile.
    fn parts_end(&mut self, dict: &Dict<'_>, depth: usize) -> bool {
        ["Functions", "Alternate"].into_iter().all(|key| {
            let part = dict.get_raw::<Object<'_>>(key).and_then(|part| found(self.xref, part));
            match part {
                Some(Object::Array(parts)) if !is_made_of_another(&parts) => self.all_end(&parts, depth),
                Some(part) => self.ends(&part, depth - 1),
                None => true,
            }
        })
    }

    fn all_end(&mut self, parts: &Array<'_>, depth: usize) -> bool {
        parts
            .raw_iter()
            .filter_map(|part| found(self.xref, part))
            .all(|part| self.ends(&part, depth - 1))
    }
}

fn is_made_of_another(array: &Array<'_>) -> bool {
    let name = array.flex_iter().next::<Name<'_>>();
    name.is_some_and(|name| MADE_OF_ANOTHER.contains(&&*name))
}

/// Looked up as if nothing had led to it: an object that led to itself would not be found.
fn found<'a>(xref: &'a XRef, part: MaybeRef<Object<'a>>) -> Option<Object<'a>> {
    match part {
        MaybeRef::Ref(id) => xref.get(id.into()),
        MaybeRef::NotRef(object) => Some(object),
    }
}
