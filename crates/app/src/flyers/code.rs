//! A link as a code of black squares (QR, ISO/IEC 18004).

use crate::Failure;
use domain::Link;
use qrcodegen::{QrCode, QrCodeEcc};
use serde::Serialize;
use std::fmt::Write as _;
use ts_rs::TS;

/// The white border that a camera needs, in squares.
const BORDER: i32 = 4;

/// The most squares along a side before less is repeated: on a phone's width each stays a millimetre wide.
const WIDEST: i32 = 57;

/// A code as a picture: one path in a square.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "QrCode")]
pub struct Code {
    /// Squares along a side, the white border included.
    pub size: u32,
    /// The black squares, as the `d` of an SVG path.
    pub path: String,
}

impl Code {
    /// The code of a link. A scratched screen or a thumb over a corner hides up to 30 % of it without harm, or 25 % or 15 %
    /// when the link is so long that its squares would become too small.
    pub fn of(link: &Link) -> Result<Self, Failure> {
        let at = |level| QrCode::encode_text(link.as_str(), level);
        let small = |level| at(level).ok().filter(|code| code.size() <= WIDEST);
        let code = small(QrCodeEcc::High).or_else(|| small(QrCodeEcc::Quartile));
        let code = match code {
            Some(code) => code,
            None => at(QrCodeEcc::Medium).map_err(|_| Failure::input("link_too_long"))?,
        };
        let mut path = String::new();
        for y in 0..code.size() {
            let mut x = 0;
            while x < code.size() {
                let width = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
                if width > 0 {
                    // Writing to a text can't fail.
                    let _ = write!(path, "M{} {}h{width}v1h-{width}z", x + BORDER, y + BORDER);
                }
                x += width.max(1);
            }
        }
        Ok(Self {
            size: (code.size() + 2 * BORDER).unsigned_abs(),
            path,
        })
    }

    /// The whole picture, black on white in any theme: a camera reads nothing else.
    pub fn svg(&self) -> String {
        let Self { size, path } = self;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\">\
             <rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>\n"
        )
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]

    use super::*;

    fn code(link: &str) -> Code {
        Code::of(&Link::parse(link).unwrap()).unwrap()
    }

    #[test]
    fn an_ordinary_link_survives_the_loss_of_a_third() {
        let link = Link::parse("https://voorbeeld.invalid/flyers/soa-bg.pdf").unwrap();
        let high = QrCode::encode_text(link.as_str(), QrCodeEcc::High).unwrap();
        assert_eq!(Code::of(&link).unwrap().size, (high.size() + 8).unsigned_abs());
    }

    #[test]
    fn the_longest_link_still_has_a_code() {
        let long = code(&format!("https://voorbeeld.invalid/{}", "a".repeat(470)));
        assert!(long.size > 57 && long.size < 110, "{}", long.size);
    }

    #[test]
    fn the_picture_is_one_path_on_white_within_its_border() {
        let code = code("https://voorbeeld.invalid/");
        let svg = code.svg();
        assert!(svg.starts_with("<svg ") && svg.contains("fill=\"#fff\"") && svg.ends_with("</svg>\n"));
        assert!(
            code.path.starts_with("M4 4h7v1h-7z"),
            "the first finder begins after the border"
        );
        assert!(!code.path.contains("h0"));
    }
}
