#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use super::*;

fn pdf() -> Vec<u8> {
    b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n30\n%%EOF\n".to_vec()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let piece = |name: &[u8], body: &[u8]| [&(body.len() as u32).to_be_bytes(), name, body, &[0; 4]].concat();
    let sides = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    [
        image::PNG,
        &piece(b"IHDR", &sides),
        &piece(b"IDAT", &[1; 40]),
        &piece(b"IEND", b""),
    ]
    .concat()
}

fn jpeg(width: u16, height: u16) -> Vec<u8> {
    let sides = [&height.to_be_bytes()[..], &width.to_be_bytes()].concat();
    let frame = [&[0xff, 0xc0, 0, 11, 8][..], &sides, &[1, 1, 0x11, 0]].concat();
    // A small picture of itself stands before it, as phones write it, with an end of its own.
    let before = [0xff, 0xe1, 0, 6, 1, 2, 0xff, 0xd9];
    let tables = [0xff, 0xc4, 0, 4, 9, 9];
    let picture = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 7, 7, 7, 0xff, 0xd9];
    [&[0xff, 0xd8][..], &before, &tables, &frame, &picture].concat()
}

fn webp(name: &[u8], body: &[u8]) -> Vec<u8> {
    let pieces = [name, &(body.len() as u32).to_le_bytes(), body, &[0][..body.len() % 2]].concat();
    [b"RIFF", &(4 + pieces.len() as u32).to_le_bytes()[..], b"WEBP", &pieces].concat()
}

fn webp_wide(width: u32, height: u32) -> Vec<u8> {
    let sides = [&(width - 1).to_le_bytes()[..3], &(height - 1).to_le_bytes()[..3]].concat();
    webp(b"VP8X", &[&[0; 4][..], &sides].concat())
}

fn webp_lossless(width: u32, height: u32) -> Vec<u8> {
    webp(
        b"VP8L",
        &[&[0x2f][..], &((width - 1) | ((height - 1) << 14)).to_le_bytes()].concat(),
    )
}

fn webp_lossy(width: u16, height: u16) -> Vec<u8> {
    let sides = [width.to_le_bytes(), height.to_le_bytes()].concat();
    webp(b"VP8 ", &[&[0, 0, 0, 0x9d, 1, 0x2a][..], &sides].concat())
}

#[test]
fn a_kind_is_read_from_the_bytes() {
    for (bytes, kind) in [
        (pdf(), FileKind::Pdf),
        (png(800, 600), FileKind::Png),
        (jpeg(800, 600), FileKind::Jpeg),
        (webp_wide(800, 600), FileKind::Webp),
        (webp_lossless(800, 600), FileKind::Webp),
        (webp_lossy(800, 600), FileKind::Webp),
    ] {
        assert_eq!(look(&bytes), Ok(kind));
    }
}

#[test]
fn other_kinds_and_large_files_are_refused() {
    for other in [
        &b""[..],
        b"GIF89a",
        b"<svg/>",
        b"PK\x03\x04",
        b"MZ",
        b"RIFF\0\0\0\0WAVE",
    ] {
        assert_eq!(look(other), Err(FileFault::Kind));
    }
    let mut large = pdf();
    large.resize(5 << 20, 0);
    assert_eq!(look(&large), Err(FileFault::TooLarge));
}

#[test]
fn an_image_bomb_is_refused_by_its_header() {
    for bomb in [
        png(50_000, 50_000),
        png(10_001, 1),
        png(6_000, 4_001),
        png(u32::MAX, u32::MAX),
        jpeg(65_535, 65_535),
        webp_wide(1 << 24, 1 << 24),
        webp_lossless(1 << 14, 1 << 14),
        webp_lossy(0x3fff, 0x3fff),
    ] {
        assert_eq!(look(&bomb), Err(FileFault::Pixels));
    }
    assert_eq!(look(&png(6_000, 4_000)), Ok(FileKind::Png));
    assert_eq!(look(&jpeg(10_000, 2_400)), Ok(FileKind::Jpeg));
}

#[test]
fn a_webp_that_says_two_sizes_is_as_large_as_the_larger() {
    let small = webp_wide(10, 10);
    let inner = webp_lossless(1 << 14, 1 << 14);
    let pieces = [&small[12..], &inner[12..]].concat();
    let both = [b"RIFF", &(4 + pieces.len() as u32).to_le_bytes()[..], b"WEBP", &pieces].concat();
    assert_eq!(look(&both), Err(FileFault::Pixels));
}

#[test]
fn what_is_cut_off_anywhere_is_broken_and_never_a_panic() {
    for whole in [
        pdf(),
        png(8, 6),
        jpeg(8, 6),
        webp_wide(8, 6),
        webp_lossless(8, 6),
        webp_lossy(8, 6),
    ] {
        // A line's end behind a PDF, a filling byte behind a WebP: nothing of the file is lost with them.
        for cut in 0..whole.len() - 2 {
            let said = look(&whole[..cut]);
            assert!(
                matches!(said, Err(FileFault::Broken | FileFault::Kind)),
                "{cut} of {}: {said:?}",
                whole.len()
            );
        }
    }
    for (broken, why) in [
        (png(0, 6), "no width"),
        (jpeg(8, 0), "no height"),
        (b"%PDF-1.4\nstartxref\nnone\n%%EOF".to_vec(), "no place of a table"),
        (b"%PDF-1.4\nstartxref\n999\n%%EOF".to_vec(), "a table behind the end"),
        (
            [image::PNG, b"\xff\xff\xff\xffIHDR"].concat(),
            "a length beyond everything",
        ),
    ] {
        assert_eq!(look(&broken), Err(FileFault::Broken), "{why}");
    }
}
