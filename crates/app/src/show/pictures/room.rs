//! How much a file may unpack to.

use super::before::packing;
use domain::file::{PIXELS, SIDE};
use flate2::read::DeflateDecoder;
use hayro::hayro_syntax::{
    Filter,
    object::{Dict, FromBytes, Number, Object, Stream},
};
use std::{
    io::Read,
    sync::atomic::{AtomicBool, Ordering::Relaxed},
};

/// Bytes that all streams of a file unpack to, together.
const MOST_BYTES: u64 = 128 * 1024 * 1024;

/// Pixels of all pictures of a file, together.
const MOST_PIXELS: u64 = 2 * PIXELS;

/// What is left for a file that is being looked at.
pub(super) struct Room<'l> {
    bytes: u64,
    pixels: u64,
    late: &'l AtomicBool,
}

/// What became of unpacking.
#[derive(PartialEq, Eq)]
enum Unpacked {
    /// It ends well, or is cut off.
    Fits,
    /// It is not packed in this way.
    Not,
    /// There is no room for it.
    TooMuch,
}

impl<'l> Room<'l> {
    pub fn new(late: &'l AtomicBool) -> Self {
        Self {
            bytes: MOST_BYTES,
            pixels: MOST_PIXELS,
            late,
        }
    }

    /// Whether there is room for a stream. It may be packed once; and it must be packed in a way whose size can be told.
    /// LZW, run lengths, JPEG 2000 and JBIG2 are rare in flyers.
    pub fn has(&mut self, stream: &Stream<'_>) -> bool {
        use Filter::{
            Ascii85Decode as A85, AsciiHexDecode as Hex, CcittFaxDecode as Fax, DctDecode as Jpeg, FlateDecode as Flate,
        };
        let packed = match stream.filters().as_slice() {
            [] | [A85 | Hex | Fax | Jpeg] | [A85 | Hex, Fax | Jpeg] => true,
            [Flate] | [Flate, Fax | Jpeg] => self.has_packed(&stream.raw_data()),
            [first @ (A85 | Hex), Flate] => {
                spelled(*first, &stream.raw_data()).is_some_and(|bytes| self.has_packed(&bytes))
            }
            _ => false,
        };
        packed && self.has_pixels(stream)
    }

    /// The same, of a stream that is kept as often as it is named, also when it is not packed.
    pub fn has_again(&mut self, stream: &Stream<'_>) -> bool {
        let spent = self.spend(stream.raw_data().len().saturating_mul(4) as u64);
        spent && self.has(stream)
    }

    /// Whether there is room for what these bytes unpack to, if they are packed at all.
    pub fn has_either(&mut self, packed: &[u8]) -> bool {
        let whole = self.unpack(packed) != Unpacked::TooMuch;
        whole && headless(packed).is_none_or(|packed| self.unpack(packed) != Unpacked::TooMuch)
    }

    /// Reading a stream tries it with its header and, when that fails, as if it had none.
    fn has_packed(&mut self, packed: &[u8]) -> bool {
        let whole = self.unpack(packed);
        match headless(packed) {
            Some(packed) => whole != Unpacked::TooMuch && self.unpack(packed) == Unpacked::Fits,
            None => whole == Unpacked::Fits,
        }
    }

    fn has_pixels(&mut self, stream: &Stream<'_>) -> bool {
        let (dict, packing) = (stream.dict(), packing(stream));
        let most = |keys: [&str; 3]| {
            let dicts = packing.iter().chain([dict]);
            let sizes = dicts.flat_map(|dict| keys.into_iter().filter_map(|key| size(dict, key)));
            sizes.max().unwrap_or_default()
        };
        let (width, height) = (most(["Width", "W", "Columns"]), most(["Height", "H", "Rows"]));
        let pixels = width.saturating_mul(height);
        if width.max(height) > u64::from(SIDE) || pixels > self.pixels.min(PIXELS) {
            return false;
        }
        self.pixels -= pixels;
        true
    }

    fn unpack(&mut self, packed: &[u8]) -> Unpacked {
        let (mut decoder, mut piece) = (DeflateDecoder::new(packed), [0; 16 * 1024]);
        loop {
            match decoder.read(&mut piece) {
                Ok(0) => return Unpacked::Fits,
                Ok(bytes) if self.spend(bytes as u64) => {}
                Ok(_) => return Unpacked::TooMuch,
                Err(_) => return Unpacked::Not,
            }
        }
    }

    fn spend(&mut self, bytes: u64) -> bool {
        let left = self.bytes.checked_sub(bytes).filter(|_| !self.late.load(Relaxed));
        self.bytes = left.unwrap_or_default();
        left.is_some()
    }
}

/// What follows a header that says how it is packed.
fn headless(packed: &[u8]) -> Option<&[u8]> {
    match packed {
        [how, check, rest @ ..] if how & 0x0f == 8 && (u16::from(*how) << 8 | u16::from(*check)).is_multiple_of(31) => {
            Some(rest)
        }
        _ => None,
    }
}

/// Bytes that were spelled in letters; those are more than the bytes, or a fourth of them at least.
fn spelled(how: Filter, letters: &[u8]) -> Option<Vec<u8>> {
    let name = match how {
        Filter::Ascii85Decode => "ASCII85Decode",
        _ => "ASCIIHexDecode",
    };
    let begin = format!("<</Filter/{name}/Length {}>>stream\n", letters.len());
    let stream = [begin.as_bytes(), letters, b"\nendstream"].concat();
    let Some(Object::Stream(stream)) = Object::from_bytes(&stream) else {
        return None;
    };
    stream.decoded_data().ok().map(|bytes| bytes.into_owned())
}

fn size(dict: &Dict<'_>, key: &str) -> Option<u64> {
    // Below nothing is nothing, and more than can be said is the most.
    dict.get::<Number>(key).map(|number| number.as_f64() as u64)
}
