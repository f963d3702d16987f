//! What lies between a batch and its ciphertext: `length u32 ‖ zstd frame ‖ zeros` up to a size that tells little.
//!
//! Sizes are 256, 512, then Padmé's (at most 12 % more, and only a few significant bits of the length show).
//! One content has one spelling: the size follows from the frame, the frame states its content's size and has no
//! checksum (the cipher has a better one), nothing stands after it. A reader therefore knows how much memory
//! unpacking takes before it begins.

use crate::fault::{OpenFault, SealFault};
use protocol::limits;
use zstd::{bulk::Compressor, zstd_safe};

/// Zstandard's first four bytes: the other frames it knows carry nothing, and are refused.
const MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
const LENGTH: usize = 4;
const FIRST: usize = 256;
const SECOND: usize = 512;

/// Inside this size an evening's push is squeezed as far as it goes (some 50 ms); above, a first import must not keep a
/// phone busy for seconds.
const SMALL: usize = 64 * 1024;
const HARDEST: i32 = 19;
const QUICK: i32 = 9;

/// Whether these bytes could be sealed as one entry, within all limits of formats.md §5.
///
/// It compresses to find out: ask once for a whole push, and again only when the answer was no.
pub fn fits(inside: &[u8]) -> bool {
    compress(inside).is_ok()
}

/// Compressed and padded.
pub(crate) fn pack(inside: &[u8]) -> Result<Vec<u8>, SealFault> {
    let frame = compress(inside)?;
    let mut packed = (frame.len() as u32).to_be_bytes().to_vec();
    packed.extend_from_slice(&frame);
    packed.resize(padded(packed.len()), 0);
    Ok(packed)
}

/// Padding checked, decompressed within the limits.
pub(crate) fn unpack(packed: &[u8]) -> Result<Vec<u8>, OpenFault> {
    let (length, rest) = packed.split_first_chunk::<LENGTH>().ok_or(OpenFault::Malformed)?;
    let length = u32::from_be_bytes(*length) as usize;
    let (frame, zeros) = rest.split_at_checked(length).ok_or(OpenFault::Malformed)?;
    let used = LENGTH + length;
    if used > limits::PACKED || packed.len() != padded(used) || zeros.iter().any(|byte| *byte != 0) {
        return Err(OpenFault::Malformed);
    }
    decompress(frame)
}

fn compress(inside: &[u8]) -> Result<Vec<u8>, SealFault> {
    if inside.len() > limits::UNPACKED {
        return Err(SealFault::TooLarge);
    }
    let level = if inside.len() <= SMALL { HARDEST } else { QUICK };
    let frame = (|| {
        let mut compressor = Compressor::new(level)?;
        compressor.include_checksum(false)?;
        compressor.include_contentsize(true)?;
        compressor.compress(inside)
    })()
    .map_err(|_: std::io::Error| SealFault::TooLarge)?;
    if LENGTH + frame.len() > limits::PACKED || inside.len() > allowed(frame.len()) {
        return Err(SealFault::TooLarge);
    }
    Ok(frame)
}

fn decompress(frame: &[u8]) -> Result<Vec<u8>, OpenFault> {
    let whole = zstd_safe::find_frame_compressed_size(frame) == Ok(frame.len());
    if !frame.starts_with(&MAGIC) || !whole {
        return Err(OpenFault::Malformed);
    }
    let stated = zstd_safe::get_frame_content_size(frame)
        .ok()
        .flatten()
        .ok_or(OpenFault::Malformed)?;
    let stated = usize::try_from(stated)
        .ok()
        .filter(|size| *size <= allowed(frame.len()));
    let stated = stated.ok_or(OpenFault::TooLarge)?;
    let inside = zstd::bulk::decompress(frame, stated).map_err(|_| OpenFault::Malformed)?;
    if inside.len() == stated {
        Ok(inside)
    } else {
        Err(OpenFault::Malformed)
    }
}

/// How far a frame of this size may unpack.
fn allowed(frame: usize) -> usize {
    frame
        .saturating_mul(limits::RATIO)
        .clamp(limits::RATIO_FLOOR, limits::UNPACKED)
}

/// The size to which so many bytes are filled up.
fn padded(length: usize) -> usize {
    if length <= FIRST {
        return FIRST;
    }
    if length <= SECOND {
        return SECOND;
    }
    // Padmé (Nikitin and others, "Reducing metadata leakage", 2019): of the length's bits only as many of the
    // highest may differ from zero as the length of that length.
    let exponent = length.ilog2();
    let mask = (1usize << (exponent - exponent.ilog2() - 1)) - 1;
    (length + mask) & !mask
}

#[cfg(test)]
mod tests;
