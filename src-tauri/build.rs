//! Names the commands for which Tauri makes permissions, and stands in for the screens where they are not built yet.

use std::{env, error::Error, fs, path::Path};

/// One command per area of the door; `commands.rs` has the same list, and a test compares it with the door's.
const COMMANDS: &[&str] = &[
    "shell", "start", "team", "sync", "words", "rounds", "round", "review", "places", "people", "figures", "flyers",
    "services", "privacy", "cards", "online", "show",
];

/// The page of a window whose screens were not built: a fresh clone compiles and says what is missing.
const PLAIN: &str = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Veldboek</title>\n\
    <h1>This window was built without its screens</h1>\n\
    <p>Run <code>cargo xtask run</code>, which builds them first. By hand: <code>npm ci</code> and\n\
    <code>npm run build</code> in <code>ui</code>, and then build this program again.</p>\n</html>\n";

fn main() -> Result<(), Box<dyn Error>> {
    let page = Path::new("../ui/dist/index.html");
    println!("cargo:rerun-if-changed=../ui/dist");
    println!("cargo:rerun-if-changed=build.rs");
    if !page.exists() {
        let plain = Path::new(&env::var("OUT_DIR")?).join("plain");
        fs::create_dir_all(&plain)?;
        fs::write(plain.join("index.html"), PLAIN)?;
        let instead = serde_json::json!({ "build": { "frontendDist": plain } });
        println!("cargo:rustc-env=TAURI_CONFIG={instead}");
        println!("cargo:warning=ui/dist is missing: the window will only say how to build its screens");
    }
    let commands = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))?;
    Ok(())
}
