//! The window and the page in it, which can go nowhere.

use crate::started::Started;
use std::error::Error;
use tauri::{App, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, webview::NewWindowResponse};

/// Opens it.
pub fn open(app: &App, started: &Started) -> Result<(), Box<dyn Error>> {
    let mut builder = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        // The page keeps nothing: no cache, no storage, no cookie outlives the window. A driver can't reach such a page.
        .incognito(!Started::driven())
        .general_autofill_enabled(false)
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    // What WebKit makes room for all the same, empty, does not lie among the books.
    if let Ok(folder) = started.folder(app) {
        builder = builder.data_directory(folder.join("page"));
    }
    #[cfg(desktop)]
    {
        builder = builder
            .title(title(started))
            .inner_size(1100.0, 760.0)
            .min_inner_size(360.0, 600.0)
            // Where the system can: no screenshot, and nothing in the list of open windows.
            .content_protected(true);
    }
    outlive_the_page(&builder.build()?)
}

/// The same for every screen, as it is read by whoever walks past. Of a folder that was named it says which.
#[cfg(desktop)]
fn title(started: &Started) -> String {
    let folder = started.data.as_ref().and_then(|folder| folder.file_name());
    match folder {
        Some(name) => format!("Veldboek · {}", name.to_string_lossy()),
        None => "Veldboek".to_owned(),
    }
}

/// Whether it is a page of this program. On Android and Windows those have an address under `localhost`.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => url.as_str() == "about:blank",
    }
}

/// The page runs in a process of its own. When that is killed or runs out of memory, the page is read again and comes
/// back with its drafts: the book is in this process, and has been told every keystroke.
#[cfg(target_os = "linux")]
fn outlive_the_page(window: &WebviewWindow) -> Result<(), Box<dyn Error>> {
    use webkit2gtk::WebViewExt;
    window.with_webview(|view| {
        view.inner().connect_web_process_terminated(|view, _| view.reload());
    })?;
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn outlive_the_page(_: &WebviewWindow) -> Result<(), Box<dyn Error>> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_leads_nowhere_else() {
        let ours = |url: &str| is_ours(&url.parse().unwrap());
        assert!(ours("tauri://localhost/index.html#/rounds"));
        assert!(ours("https://tauri.localhost/"));
        for other in [
            "https://example.org/",
            "http://127.0.0.1:8046/",
            "file:///etc/passwd",
            "data:text/html,x",
        ] {
            assert!(!ours(other), "{other}");
        }
    }
}
