//! A flyer, and a file for it.

use app::{Book, FlyerFields};
use domain::DocumentId;

/// Adds a flyer of this title.
pub fn flyer(lead: &Book, title: &str) -> DocumentId {
    let fields = FlyerFields {
        subject: Some("sti".to_owned()),
        language: Some("bg".to_owned()),
        title: Some(title.to_owned()),
        link: Some("https://voorbeeld.invalid/bg".to_owned()),
        ..FlyerFields::default()
    };
    lead.add_flyer(fields).unwrap().flyer.id
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
