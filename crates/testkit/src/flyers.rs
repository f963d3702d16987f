//! A flyer, and a file for it.

use app::Book;
use documents::Document;
use domain::{DocumentId, FlyerEdit};
use protocol::Space;
use sync::{Desk, edit};

/// Writes a flyer about rights.
pub fn flyer(lead: &Book, title: &str) -> DocumentId {
    let first = FlyerEdit {
        subject: Some("rights".to_owned()),
        language: Some("bg".to_owned()),
        title: Some(title.to_owned()),
        link: Some("https://voorbeeld.example/rights".to_owned()),
        ..FlyerEdit::default()
    };
    let mut desk = lead.hold();
    let Desk { book, me } = &mut *desk;
    let (document, change) = Document::create_flyer(&first, &edit::writer(me)).unwrap();
    let id = edit::fresh_id();
    book.write(|write| edit::add(write, me, Space::Common, id, &document, &change))
        .unwrap();
    id
}

/// A PDF of just so many bytes, as pictures fill it: nothing of it can be packed smaller.
pub fn pdf(bytes: usize) -> Vec<u8> {
    pdf_of(bytes, 0)
}

/// Another PDF with another number.
pub fn pdf_of(bytes: usize, number: u64) -> Vec<u8> {
    let end = b"\nstartxref\n9\n%%EOF\n";
    let mut seed = number << 1 | 1;
    let noise = std::iter::repeat_with(|| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed >> 32) as u8
    });
    let mut pdf = b"%PDF-1.7\n".to_vec();
    let filled = bytes - pdf.len() - end.len();
    pdf.extend(noise.take(filled));
    pdf.extend_from_slice(end);
    pdf
}
