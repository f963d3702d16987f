//! Refuses to build words that are not right, with file and line: a sentence that fails on somebody's phone was wrong
//! long before.

mod check;

use check::File;
use std::{env, fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
    let here = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let locales = Path::new(&here).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build");
    let wrong = match read(&locales) {
        Ok((languages, files)) => check::check(&languages, &files),
        Err(sentence) => vec![sentence],
    };
    for sentence in &wrong {
        println!("cargo::error={sentence}");
    }
    match wrong.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

/// The text of languages.toml, and every file in every folder beside it.
fn read(locales: &Path) -> Result<(String, Vec<File>), String> {
    let text = |path: &Path| fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let list = |path: &Path| {
        let entries = fs::read_dir(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut paths: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
        paths.sort();
        Ok::<_, String>(paths)
    };
    let mut files = Vec::new();
    for folder in list(locales)?.into_iter().filter(|path| path.is_dir()) {
        for path in list(&folder)? {
            files.push(File {
                language: folder.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                text: text(&path)?,
            });
        }
    }
    Ok((text(&locales.join("languages.toml"))?, files))
}
