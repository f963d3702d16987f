//! The door in TypeScript: `types.ts` and `doors.ts`, as the crate `app` prints them. A test of that crate says when the
//! committed files are stale, so that tidy need not build it.

use crate::process::root;
use std::{env, fs, process::Command};

/// Where they are written.
pub const PATHS: [&str; 2] = ["ui/src/backend/types.ts", "ui/src/backend/doors.ts"];

/// Writes them anew, or, to check, says which is stale.
pub fn doors(check: bool) -> Result<(), String> {
    for (file, text) in PATHS.into_iter().zip(printed()?) {
        let path = root().join(file);
        if check {
            if fs::read_to_string(&path).is_ok_and(|committed| committed == text) {
                continue;
            }
            return Err(format!("{file}:1: is stale; run `cargo xtask codegen`"));
        }
        fs::write(&path, text).map_err(|error| format!("{file}: {error}"))?;
        println!("{file} written");
    }
    Ok(())
}

fn printed() -> Result<[String; 2], String> {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["run", "--quiet", "--package", "app", "--example", "typescript"])
        .current_dir(root())
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = String::from_utf8(output.stdout).map_err(|error| format!("typescript: {error}"))?;
    let (types, doors) = text
        .split_once("\n----\n")
        .ok_or("the example `typescript` said something else")?;
    Ok([types.to_owned(), doors.to_owned()])
}
