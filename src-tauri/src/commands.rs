//! One command per area: a name, what is asked, the door's answer.

use crate::behind::Behind;
use app::door::FailureShown;
use serde_json::Value;
use tauri::{State, Wry, ipc::Invoke};

macro_rules! commands {
    ($($area:ident)+) => {
        $(
            #[tauri::command]
            async fn $area(behind: State<'_, Behind>, ask: Value) -> Result<Value, FailureShown> {
                behind.answer(stringify!($area), ask).await
            }
        )+

        /// All of them, for the builder.
        pub fn all() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($area),+]
        }

        /// Their names.
        #[cfg(test)]
        pub const NAMES: &[&str] = &[$(stringify!($area)),+];
    };
}

// The same list as in build.rs, which makes the permissions.
commands! { shell start team sync words rounds round review places people figures flyers services privacy cards online show }

#[cfg(test)]
mod tests {
    use super::NAMES;

    #[test]
    fn every_area_of_the_door_is_a_command_and_no_other() {
        let mut areas: Vec<&str> = app::door::AREAS.iter().map(|area| area.name).collect();
        let mut names = NAMES.to_vec();
        areas.sort_unstable();
        names.sort_unstable();
        assert_eq!(areas, names);
    }

    #[test]
    fn the_page_may_ask_each_command_and_listen_and_nothing_else() {
        let text = include_str!("../capabilities/window.json");
        let capability: serde_json::Value = serde_json::from_str(text).unwrap();
        let permissions = capability["permissions"].as_array().unwrap().iter();
        let mut allowed: Vec<&str> = permissions.map(|permission| permission.as_str().unwrap()).collect();
        let own: Vec<String> = NAMES.iter().map(|name| format!("allow-{name}")).collect();
        allowed.retain(|permission| !own.iter().any(|own| own == permission));
        assert_eq!(allowed, ["core:event:allow-listen", "core:event:allow-unlisten"]);
        assert_eq!(capability["permissions"].as_array().unwrap().len(), NAMES.len() + 2);
        assert!(capability.get("remote").is_none());
    }
}
