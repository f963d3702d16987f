//! The files of the screens.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use std::path::{Path, PathBuf};

/// Serves a file of the folder, by a path such as `/assets/index.js`.
pub(super) async fn serve(ui: Option<&Path>, path: &str) -> Response {
    let found = ui.and_then(|ui| inside(ui, path));
    let read = match found {
        Some(path) => tokio::fs::read(&path).await.ok().map(|bytes| (kind(&path), bytes)),
        None => None,
    };
    match read {
        Some((kind, bytes)) => ([(header::CONTENT_TYPE, kind)], bytes).into_response(),
        None => (
            StatusCode::NOT_FOUND,
            [(header::CONTENT_TYPE, "text/plain; charset=utf-8")],
            "There is no such file. Build the screens, and name their folder with --ui.\n",
        )
            .into_response(),
    }
}

/// The file that a path names. Plain names only: nothing that goes up, hides, or is written in another way; and no link
/// that leads out of the folder.
fn inside(ui: &Path, path: &str) -> Option<PathBuf> {
    let plain = |name: &str| {
        !name.is_empty()
            && !name.starts_with('.')
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
    };
    let names: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
    if !names.iter().all(|name| plain(name)) {
        return None;
    }
    let root = ui.canonicalize().ok()?;
    let file = names
        .iter()
        .fold(root.clone(), |folder, name| folder.join(name))
        .canonicalize()
        .ok()?;
    (file.starts_with(&root) && file.is_file()).then_some(file)
}

fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
