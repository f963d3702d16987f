//! Prints the door in TypeScript, for `cargo xtask codegen`: `types.ts`, a line of dashes, `doors.ts`.

fn main() {
    match app::door::typescript() {
        Ok((types, doors)) => print!("{types}\n----\n{doors}"),
        Err(why) => {
            eprintln!("{why}");
            std::process::exit(1);
        }
    }
}
