//! How large an image is, read from its header, and whether it goes on to its end. Nothing is decoded.

/// What a PNG begins with.
pub(super) const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What a JPEG begins with.
pub(super) const JPEG: &[u8] = &[0xff, 0xd8, 0xff];

/// Width and height.
pub(super) type Size = (u32, u32);

/// A PNG's size, if its pieces go on to the last.
pub(super) fn png(bytes: &[u8]) -> Option<Size> {
    let mut rest = bytes.get(PNG.len()..)?;
    let mut size = None;
    loop {
        let length = u32::from_be_bytes(array(rest, 0)?) as usize;
        let (name, body) = (array::<4>(rest, 4)?, rest.get(8..)?);
        match (&name, size) {
            (b"IHDR", None) if length == 13 => size = Some((number(body, 0)?, number(body, 4)?)),
            (_, None) | (b"IHDR", _) => return None,
            (b"IEND", size) => return body.get(..4).and(size),
            _ => {}
        }
        // The piece, and its checksum.
        rest = body.get(length.checked_add(4)?..)?;
    }
}

/// A JPEG's size, if an end follows its picture.
pub(super) fn jpeg(bytes: &[u8]) -> Option<Size> {
    let mut rest = bytes.get(2..)?;
    let mut size = None;
    loop {
        let [0xff, marker] = array(rest, 0)? else { return None };
        let length = usize::from(u16::from_be_bytes(array(rest, 2)?));
        match marker {
            // A byte that only fills.
            0xff => {
                rest = rest.get(1..)?;
                continue;
            }
            // Tables that share the numbers of frames.
            0xc4 | 0xc8 | 0xcc => {}
            0xc0..=0xcf => {
                let side = |at| array(rest, at).map(u16::from_be_bytes).map(u32::from);
                let found = (side(7)?, side(5)?);
                size = Some(size.map_or(found, |known| larger(known, found)));
            }
            // The picture begins.
            0xda => {
                let picture = rest.get(2 + length..)?;
                let ends = picture.windows(2).any(|two| two == [0xff, 0xd9]);
                return size.filter(|_| ends);
            }
            _ => {}
        }
        rest = rest.get(length.max(2).checked_add(2)?..)?;
    }
}

/// A WebP's size, the largest that any of its pieces names, if all of it is here.
pub(super) fn webp(bytes: &[u8]) -> Option<Size> {
    let stated = u32::from_le_bytes(array(bytes, 4)?) as usize;
    let mut rest = bytes.get(12..stated.checked_add(8)?)?;
    let mut size: Option<Size> = None;
    while !rest.is_empty() {
        let length = u32::from_le_bytes(array(rest, 4)?) as usize;
        let body = rest.get(8..length.checked_add(8)?)?;
        let found = match &array::<4>(rest, 0)? {
            b"VP8X" => Some((1 + three(body, 4)?, 1 + three(body, 7)?)),
            b"VP8L" => {
                let sides = u32::from_le_bytes(array(body, 1)?);
                Some((1 + (sides & 0x3fff), 1 + ((sides >> 14) & 0x3fff)))
            }
            b"VP8 " if body.get(3..6)? == [0x9d, 0x01, 0x2a] => {
                let side = |at| array(body, at).map(u16::from_le_bytes);
                Some((u32::from(side(6)? & 0x3fff), u32::from(side(8)? & 0x3fff)))
            }
            b"VP8 " => return None,
            _ => None,
        };
        if let Some(found) = found {
            size = Some(size.map_or(found, |known| larger(known, found)));
        }
        // Pieces begin at even places.
        rest = rest.get(8 + length + length % 2..).unwrap_or_default();
    }
    size
}

fn larger(one: Size, other: Size) -> Size {
    (one.0.max(other.0), one.1.max(other.1))
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk().copied()
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_be_bytes)
}

/// Three bytes, the lowest first.
fn three(bytes: &[u8], at: usize) -> Option<u32> {
    let [low, middle, high] = array(bytes, at)?;
    Some(u32::from_le_bytes([low, middle, high, 0]))
}
