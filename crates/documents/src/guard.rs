//! Calls into automerge, which panics on hostile bytes: a panic becomes an error, and says nothing on stderr.

use std::{
    cell::Cell,
    panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook},
    sync::Once,
};

/// automerge panicked.
pub(crate) struct Panicked;

/// Runs `call`. What it changed before a panic must be thrown away by the caller.
///
/// The message of a panic can hold values of a document, and the default hook prints it; so panics of this thread
/// are silent meanwhile. Every other panic goes to the hook that was there.
pub(crate) fn guarded<T>(call: impl FnOnce() -> T) -> Result<T, Panicked> {
    SET_HOOK.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |panic| {
            if !SILENT.try_with(Cell::get).unwrap_or(false) {
                before(panic);
            }
        }));
    });
    let outer = SILENT.replace(true);
    let result = catch_unwind(AssertUnwindSafe(call));
    SILENT.set(outer);
    result.map_err(|_| Panicked)
}

static SET_HOOK: Once = Once::new();

thread_local! {
    static SILENT: Cell<bool> = const { Cell::new(false) };
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]
    use super::*;

    #[test]
    fn a_panic_becomes_an_error_and_guards_nest() {
        let inner_and_after = guarded(|| (guarded(|| panic!("inner")).is_err(), SILENT.get()));
        assert!(matches!(inner_and_after, Ok((true, true))));
        assert!(!SILENT.get());
        assert!(guarded(|| panic!("outer")).is_err());
        assert!(!SILENT.get());
    }
}
