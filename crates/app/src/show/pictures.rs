//! A file as pictures, one for each page: a page of the screen can show those anywhere, and nothing has to be written to a
//! disk or handed to another program for it.

mod before;
mod chains;
mod room;
mod turn;

use crate::Failure;
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{FileFault, FileKind, FileNamed};
use hayro::{
    PixmapSettings, RenderCache, RenderSettings, hayro_interpret::InterpreterSettings, hayro_syntax::Pdf, render,
    vello_cpu::color::palette::css::WHITE,
};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
        mpsc::{self, RecvTimeoutError},
    },
    thread,
    time::Duration,
};
use turn::Turn;

/// Pages that are shown of one file: a folder has fewer.
const MOST_PAGES: usize = 16;

/// The width of a page in pixels: sharp on a phone, also when two fingers make it larger.
const WIDTH: f32 = 1080.0;

/// No page is higher, whatever a file says of itself.
const HEIGHT: f32 = 3240.0;

/// How long all pages together may take. A file can be made so that it takes for ever.
const PATIENCE: Duration = Duration::from_secs(20);

/// Enough for what is nested as deep as files may nest. It is taken only as far as it is used.
const STACK: usize = 64 * 1024 * 1024;

/// The pages of a file, each as an address that holds its bytes.
pub(crate) fn of(named: &FileNamed, bytes: &[u8]) -> Result<Vec<String>, Failure> {
    match named.kind {
        FileKind::Pdf => pages(named.hash, bytes),
        FileKind::Png | FileKind::Jpeg | FileKind::Webp => Ok(vec![address(named.kind, bytes)]),
    }
}

/// Draws on a thread of its own: a file that makes the drawing panic, or that never ends, is a broken file and no more.
fn pages(hash: [u8; 32], bytes: &[u8]) -> Result<Vec<String>, Failure> {
    let broken = || Failure::input(FileFault::Broken.id());
    let turn = Turn::take(&hash, PATIENCE).ok_or_else(broken)?;
    let bytes = bytes.to_vec();
    let late = Arc::new(AtomicBool::new(false));
    let (send, receive) = mpsc::channel();
    let is_late = late.clone();
    let drawing = thread::Builder::new().name("pages".to_owned()).stack_size(STACK);
    // A thread that panics drops its end, which says that there will be nothing.
    let drawing = drawing.spawn(move || {
        let _turn = turn;
        send.send(draw(bytes, &is_late))
    });
    drawing.map_err(|_| broken())?;
    let drawn = receive.recv_timeout(PATIENCE);
    if drawn == Err(RecvTimeoutError::Timeout) {
        // Nobody waits for a thread that is too late; it ends before the next page.
        late.store(true, Relaxed);
        turn::was_late(hash);
    }
    drawn.ok().flatten().ok_or_else(broken)
}

fn draw(bytes: Vec<u8>, late: &AtomicBool) -> Option<Vec<String>> {
    if !before::may_be_opened(&bytes, late) {
        return None;
    }
    let pdf = Pdf::new(bytes).ok().filter(|pdf| before::may_be_drawn(pdf, late))?;
    let (cache, how) = (RenderCache::new(), InterpreterSettings::default());
    let mut drawn = Vec::new();
    for page in pdf.pages().iter().take(MOST_PAGES) {
        let (width, height) = page.render_dimensions();
        if late.load(Relaxed) || !(width >= 1.0 && height >= 1.0) {
            return None;
        }
        let scale = (WIDTH / width).min(HEIGHT / height);
        let size = PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        };
        let picture = render(page, &cache, &how, &RenderSettings::default(), &size);
        drawn.push(address(FileKind::Png, &picture.into_png().ok()?));
    }
    (!drawn.is_empty()).then_some(drawn)
}

fn address(kind: FileKind, bytes: &[u8]) -> String {
    format!("data:{};base64,{}", kind.media_type(), STANDARD.encode(bytes))
}

#[cfg(test)]
mod tests;
