#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use super::of;
use domain::{FileKind, FileNamed};
use flate2::{
    Compression,
    write::{DeflateEncoder, ZlibEncoder},
};
use std::io::Write;

/// A page whose content is drawn with what the objects after it say.
const PAGE: &str = "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n\
    2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n\
    3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R\
    /Resources<</ColorSpace<</C 5 0 R>>/Shading<</S 5 0 R>>/XObject<</X 5 0 R>>>>>>\nendobj\n\
    4 0 obj\n<</Length 45>>\nstream\n/C cs 0.5 scn 0 0 99 99 re f /S sh /X Do      \nendstream\nendobj\n";

/// A function that a colour may go through.
const TINT: &str = "6 0 obj\n<</FunctionType 2/Domain[0 1]/C0[0 0 0]/C1[1 1 1]/N 1>>\nendobj\n";

fn drawn(objects: &[u8]) -> Result<usize, String> {
    let bytes = [
        b"%PDF-1.7\n",
        PAGE.as_bytes(),
        objects,
        b"trailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n",
    ]
    .concat();
    let named = FileNamed {
        hash: [0; 32],
        kind: FileKind::Pdf,
        bytes: bytes.len() as u64,
    };
    let pages = of(&named, &bytes);
    pages
        .map(|pages| pages.len())
        .map_err(|failure| failure.detail.unwrap())
}

fn broken() -> Result<usize, String> {
    Err("file_broken".to_owned())
}

fn flate(bytes: &[u8]) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

/// What unpacks to so many times a MiB of blanks: one of them, again and again.
fn bomb(mib: usize) -> Vec<u8> {
    let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&vec![b' '; 1024 * 1024]).unwrap();
    packed.flush().unwrap();
    [&b"\x78\x9c"[..], &packed.get_ref().repeat(mib), b"\x03\x00"].concat()
}

/// A stream as object 5.
fn stream(said: &str, bytes: &[u8]) -> Vec<u8> {
    let begin = format!("5 0 obj\n<<{said}/Length {}>>\nstream\n", bytes.len());
    [begin.as_bytes(), bytes, b"\nendstream\nendobj\n"].concat()
}

/// A chain of objects, each naming the next.
fn chain(of: u32, link: impl Fn(u32) -> String) -> String {
    let links = (100..100 + of).map(|at| format!("{at} 0 obj\n{}\nendobj\n", link(at + 1)));
    format!("{TINT}5 0 obj\n{}\nendobj\n{}", link(100), links.collect::<String>())
}

#[test]
fn a_page_with_a_colour_of_its_own_is_drawn() {
    let colour = format!("{TINT}5 0 obj\n[/Separation/X/DeviceRGB 6 0 R]\nendobj\n");
    assert_eq!(drawn(colour.as_bytes()), Ok(1));
    assert_eq!(
        drawn(chain(4, |next| format!("[/Separation/X {next} 0 R 6 0 R]")).as_bytes()),
        Ok(1)
    );
}

#[test]
fn a_colour_that_names_itself_is_a_broken_file() {
    for colour in [
        "[/Separation/X 5 0 R 6 0 R]",
        "[/DeviceN[/X] 5 0 R 6 0 R]",
        "[/Indexed 5 0 R 1 <000000ffffff>]",
        "[/Pattern 5 0 R]",
        "[/ICCBased 7 0 R]",
    ] {
        let profile = "7 0 obj\n<</N 3/Alternate 5 0 R/Length 1>>\nstream\nx\nendstream\nendobj\n";
        let objects = format!("{TINT}{profile}5 0 obj\n{colour}\nendobj\n");
        assert_eq!(drawn(objects.as_bytes()), broken(), "{colour}");
    }
}

#[test]
fn a_colour_that_leads_from_one_to_the_next_without_end_is_a_broken_file() {
    let colours = chain(20_000, |next| format!("[/Separation/X {next} 0 R 6 0 R]"));
    assert_eq!(drawn(colours.as_bytes()), broken());
}

#[test]
fn a_function_that_names_itself_or_leads_on_without_end_is_a_broken_file() {
    let shading = |function: u32| {
        format!("5 0 obj\n<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 9 9]/Function {function} 0 R>>\nendobj\n")
    };
    let function = |next: u32| format!("<</FunctionType 3/Domain[0 1]/Functions[{next} 0 R]/Bounds[]/Encode[0 1]>>");
    let itself = format!("{}7 0 obj\n{}\nendobj\n", shading(7), function(7));
    assert_eq!(drawn(itself.as_bytes()), broken());
    let links: String = (7..20_000)
        .map(|at| format!("{at} 0 obj\n{}\nendobj\n", function(at + 1)))
        .collect();
    assert_eq!(drawn((shading(7) + &links).as_bytes()), broken());
}

#[test]
fn a_stream_that_unpacks_to_more_than_there_is_room_for_is_a_broken_file() {
    let packed = bomb(160);
    assert_eq!(drawn(&stream("/Filter/FlateDecode", &packed)), broken());
    assert_eq!(
        drawn(&stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", &packed)),
        broken()
    );
    // Without its header, and with a name that is spelled in another way.
    assert_eq!(drawn(&stream("/Filter/Fl#61teDecode", &packed[2..])), broken());
    let half = bomb(80);
    let twice = [
        stream("/Filter/FlateDecode", &half),
        stream("/Filter/FlateDecode", &half),
    ]
    .concat();
    assert_eq!(drawn(&twice), broken());
}

#[test]
fn a_stream_that_is_packed_twice_or_in_a_way_that_hides_its_size_is_a_broken_file() {
    let packed = flate(b"0 0 99 99 re f");
    assert_eq!(drawn(&stream("/Subtype/Form/Filter/FlateDecode", &packed)), Ok(1));
    let twice = flate(&packed);
    assert_eq!(drawn(&stream("/Filter[/FlateDecode/FlateDecode]", &twice)), broken());
    assert_eq!(drawn(&stream("/Filter[/Fl/Fl]", &twice)), broken());
    for rare in [
        "LZWDecode",
        "LZW",
        "RunLengthDecode",
        "RL",
        "JPXDecode",
        "JBIG2Decode",
        "JBIG#32Decode",
    ] {
        assert_eq!(drawn(&stream(&format!("/Filter/{rare}"), b"\x80")), broken(), "{rare}");
    }
    let elsewhere = [
        &stream("/Filter 9 0 R", &packed)[..],
        b"9 0 obj\n/FlateDecode\nendobj\n",
    ]
    .concat();
    assert_eq!(drawn(&elsewhere), broken());
}

#[test]
fn a_stream_in_letters_is_drawn_unless_it_unpacks_to_too_much() {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>() + ">";
    let said = "/Subtype/Form/Filter[/ASCIIHexDecode/FlateDecode]";
    assert_eq!(drawn(&stream(said, hex(&flate(b"0 0 99 99 re f")).as_bytes())), Ok(1));
    let bomb = hex(&bomb(160));
    assert_eq!(drawn(&stream(said, bomb.as_bytes())), broken());
}

#[test]
fn a_picture_with_more_pixels_than_a_phone_holds_is_a_broken_file() {
    let picture = |size: &str| {
        stream(
            &format!("/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8{size}"),
            b"abcd",
        )
    };
    assert_eq!(drawn(&picture("/Width 2/Height 2")), Ok(1));
    for size in [
        "/Width 4000000000/Height 1",
        "/Width 5000/Height 5000",
        "/Width 2/W 60000/Height 2",
        "/Width 2/Height 2/DecodeParms<</Columns 99999999>>",
        "/Width 2/Height 2/Filter[/CCITTFaxDecode]/DecodeParms[<</Columns 60000/Rows 60000>>]",
    ] {
        assert_eq!(drawn(&picture(size)), broken(), "{size}");
    }
    let inline = b"BI /W 60000 /H 60000 /CS /G /BPC 8 ID abcd EI";
    assert_eq!(drawn(&stream("/Subtype/Form", inline)), broken());
}

#[test]
fn a_page_that_names_the_same_stream_again_and_again_is_a_broken_file() {
    let large = bomb(8);
    let page = "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents[";
    let page = format!("{page}{}]>>\nendobj\n", "5 0 R ".repeat(10_000));
    let objects = [&stream("/Filter/FlateDecode", &large)[..], page.as_bytes()].concat();
    assert_eq!(drawn(&objects), broken());
}

#[test]
fn what_is_encrypted_is_a_broken_file() {
    assert_eq!(drawn(b"8 0 obj\n<</#45ncrypt 9 0 R/Root 1 0 R>>\nendobj\n"), broken());
}

#[test]
fn a_length_that_waits_for_another_is_drawn_unless_that_goes_on_without_end() {
    let waiting = |links: u32| {
        let links = (100..100 + links).map(|at| {
            let (stream, next) = (at + 20_000, at + 1);
            format!(
                "{stream} 0 obj\n<</Type/ObjStm/N 1/First 8/Length {next} 0 R>>\nstream\n{at:<6}0 7\nendstream\nendobj\n"
            )
        });
        drawn(links.collect::<String>().as_bytes())
    };
    assert_eq!(waiting(1_900), Ok(1));
    assert_eq!(waiting(9_000), broken());
}
