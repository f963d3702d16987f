//! What a PDF is refused for before it is drawn. Drawing believes a file: one that leads on without end overflows the stack,
//! one that unpacks to more than there is fills the memory, and both end the program, whatever is done about a panic.

use super::{MOST_PAGES, chains, room::Room};
use hayro::hayro_syntax::{
    Pdf,
    content::UntypedIter,
    object::{Array, Dict, FromBytes, MaybeRef, Name, Object, Stream},
    page::Page,
};
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// Words `stream` and `endstream` in a file. One stream may wait for another to know its length, and so on.
const MOST_STREAMS: usize = 4_000;

/// Whether a file may be opened: to know where its objects are, some of its streams are unpacked at once.
pub(super) fn may_be_opened(bytes: &[u8], late: &AtomicBool) -> bool {
    // What is encrypted, if only with an empty passphrase, can't be looked into from here.
    let encrypted = |at: &usize| {
        let name = bytes.get(*at..).and_then(Name::from_bytes);
        name.is_some_and(|name| &*name == b"Encrypt")
    };
    let mut names = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'/');
    if names.any(|(at, _)| encrypted(&at)) {
        return false;
    }
    let mut room = Room::new(late);
    let packed = after(bytes, b"stream").map(unbroken);
    let mut streams = 0;
    for packed in packed {
        streams += 1;
        if streams > MOST_STREAMS || !room.has_either(packed) {
            return false;
        }
    }
    let mut room = Room::new(late);
    after(bytes, b"obj").all(|object| match Object::from_bytes(blank(object)) {
        Some(Object::Stream(stream)) => is_direct(&stream) && room.has(&stream),
        _ => !late.load(Relaxed),
    })
}

/// Whether an opened file may be drawn.
pub(super) fn may_be_drawn(pdf: &Pdf, late: &AtomicBool) -> bool {
    // A table that turns out to be wrong is made again while the objects are read: what is looked at then, is what is drawn.
    let _ = pdf.objects().into_iter().count();
    let mut room = Room::new(late);
    let whole = pdf.objects().into_iter().all(|object| {
        let fits = match &object {
            Object::Stream(stream) => room.has(stream) && content(stream, &mut room),
            _ => !late.load(Relaxed),
        };
        fits && chains::are_short(pdf.xref(), &object)
    });
    whole && pdf.pages().iter().take(MOST_PAGES).all(|page| shown(page, late))
}

/// A page may name the same stream any number of times, and all of them are put together.
fn shown(page: &Page<'_>, late: &AtomicBool) -> bool {
    let mut room = Room::new(late);
    let parts = page.raw().get::<Array<'_>>("Contents");
    let parts = parts.iter().flat_map(Array::raw_iter);
    let streams = parts.filter_map(|part| match part {
        MaybeRef::Ref(id) => page.xref().get::<Stream<'_>>(id.into()),
        MaybeRef::NotRef(object) => object.into_stream(),
    });
    for stream in streams {
        if !room.has_again(&stream) {
            return false;
        }
    }
    page.page_stream().is_none_or(|content| inline(content, &mut room))
}

/// Any stream may be drawn as what a page has on it.
fn content(stream: &Stream<'_>, room: &mut Room<'_>) -> bool {
    stream.decoded_data().map_or(true, |content| inline(&content, room))
}

/// Pictures that stand between what is drawn.
fn inline(content: &[u8], room: &mut Room<'_>) -> bool {
    let mut drawn = UntypedIter::new(content);
    while let Some(said) = drawn.next() {
        for operand in said.operands() {
            if let Object::Stream(picture) = operand
                && !room.has(picture)
            {
                return false;
            }
        }
    }
    true
}

/// Whether a stream itself says how it is packed; what stands elsewhere can't be read before the file is open.
fn is_direct(stream: &Stream<'_>) -> bool {
    let direct = |key: &str| match stream.dict().get_raw::<Object<'_>>(key) {
        Some(MaybeRef::Ref(_)) => false,
        Some(MaybeRef::NotRef(Object::Array(names))) => names.raw_iter().all(|name| name.as_obj_ref().is_none()),
        _ => true,
    };
    direct("F") && direct("Filter") && (stream.filters().len() < 2 || direct("Length"))
}

/// The bytes after each place where a word stands.
fn after<'b>(bytes: &'b [u8], word: &'static [u8]) -> impl Iterator<Item = &'b [u8]> {
    let places = bytes.windows(word.len()).enumerate();
    let found = places.filter(move |(_, here)| *here == word);
    found.filter_map(move |(at, _)| bytes.get(at + word.len()..))
}

/// Without the end of the line.
fn unbroken(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_prefix(b"\r").unwrap_or(bytes);
    bytes.strip_prefix(b"\n").unwrap_or(bytes)
}

/// Without blanks and comments.
fn blank(mut bytes: &[u8]) -> &[u8] {
    loop {
        match bytes {
            [0 | 9 | 10 | 12 | 13 | 32, rest @ ..] => bytes = rest,
            [b'%', ..] => {
                let end = bytes.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
                bytes = bytes.get(end.unwrap_or(bytes.len())..).unwrap_or_default();
            }
            _ => return bytes,
        }
    }
}

/// Every dictionary of which a stream says that it belongs to how it is packed.
pub(super) fn packing<'a>(stream: &Stream<'a>) -> Vec<Dict<'a>> {
    let mut packing = Vec::new();
    for key in ["DecodeParms", "DP"] {
        match stream.dict().get::<Object<'a>>(key) {
            Some(Object::Dict(dict)) => packing.push(dict),
            Some(Object::Array(dicts)) => packing.extend(dicts.iter::<Object<'a>>().filter_map(Object::into_dict)),
            _ => {}
        }
    }
    packing
}
