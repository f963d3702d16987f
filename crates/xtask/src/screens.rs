//! The screens in `ui`: building them, and what they weigh.

use crate::{
    install,
    process::{root, said},
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Where the screens are built to; the window takes them from there.
const DIST: &str = "ui/dist";

/// Most bytes of script that the first screen may need, packed as a server would send it (design.md §8).
const FIRST: usize = 60_000;

/// The same for everything that one person can fetch: the script, styles and page of all screens. Words that are no script
/// lie beside it as texts, and are told by themselves (decisions/0016).
const WHOLE: usize = 200_000;

/// Node, and what the screens are built with.
pub fn ready() -> Result<(), String> {
    install::node()?;
    install::npm("ui")
}

/// Builds them, quietly unless it fails; whether it went well.
pub fn build() -> Result<bool, String> {
    let built = said(&mut npm(&["run", "build", "--silent"]))?;
    if !built.well {
        eprintln!("{}{}", built.out, built.err);
    }
    Ok(built.well)
}

/// Builds them with everything that is said on the screen; an error if it fails.
pub fn built() -> Result<(), String> {
    ready()?;
    println!("Building the screens …");
    match build()? {
        true => Ok(()),
        false => Err("The screens were not built; vite said why above.".to_owned()),
    }
}

/// The folder of the built screens.
pub fn folder() -> PathBuf {
    root().join(DIST)
}

/// npm in `ui`.
pub fn npm(words: &[&str]) -> Command {
    let mut command = Command::new("npm");
    command.args(words).current_dir(root().join("ui"));
    command
}

/// What is over the budget, in sentences, and a line that says what was measured.
pub fn weighed() -> Result<(Vec<String>, String), String> {
    let files = files(&folder())?;
    let page = fs::read_to_string(folder().join("index.html")).map_err(|error| format!("{DIST}: {error}"))?;
    let (mut first, mut words, mut rest, mut whole) = (0, 0, 0, 0);
    for file in &files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is = |kinds: &[&str]| kinds.iter().any(|kind| name.ends_with(&format!(".{kind}")));
        if !is(&["js", "css", "html", "ftl"]) {
            continue;
        }
        let packed = packed(file)?;
        // Words are fetched in one language: the largest counts.
        if name.starts_with("first-") {
            words = words.max(packed);
        } else if is(&["ftl"]) {
            rest = rest.max(packed);
        } else {
            whole += packed;
            first += if name.ends_with(".js") && page.contains(&name) {
                packed
            } else {
                0
            };
        }
    }
    let whole = whole + words;
    let said = format!(
        "first screen {} B of script, whole {whole} B, and {rest} B of words, packed",
        first + words
    );
    let over = |what: &str, found: usize, most: usize| {
        (found > most).then(|| format!("{what}: {found} bytes packed, and the design allows {most}"))
    };
    let found = [
        over("script of the first screen", first + words, FIRST),
        over("all screens", whole, WHOLE),
    ];
    Ok((found.into_iter().flatten().collect(), said))
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let (mut found, mut ahead) = (Vec::new(), vec![folder.to_path_buf()]);
    while let Some(folder) = ahead.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for entry in entries.filter_map(Result::ok) {
            match entry.path().is_dir() {
                true => ahead.push(entry.path()),
                false => found.push(entry.path()),
            }
        }
    }
    Ok(found)
}

/// Bytes of a file as gzip packs it.
fn packed(file: &Path) -> Result<usize, String> {
    let mut command = Command::new("gzip");
    let output = command.args(["-9", "-c"]).arg(file).stdin(Stdio::null()).output();
    output
        .map(|output| output.stdout.len())
        .map_err(|error| format!("gzip can't be started: {error}"))
}
