//! Online outreach.

use crate::online::{
    Checked, Found, Logged, Objected, OnlineEntry, OnlinePage, Platform, ProfileListed, ProfileShown, Template,
};
use domain::{DocumentId, MessageId, words::Gender};

area! {
    /// What the screen of online outreach asks.
    online(shell): OnlineAsk {
        /// The first screen: platforms, and what was done today.
        page() -> OnlinePage {
            let up_to = shell.connection()?.at;
            Ok(OnlinePage { up_to, ..shell.book()?.online_page()? })
        }
        /// What is known of pasted names, one a line; writes nothing.
        check(platform: String, text: String) -> Checked {
            let up_to = shell.connection()?.at;
            Ok(Checked { up_to, ..shell.book()?.check_online(&platform, &text)? })
        }
        /// Writes down that somebody was written to, or answered.
        log(platform: String, handle: String, entry: OnlineEntry) -> Logged {
            shell.book()?.log_online(&platform, &handle, &entry)
        }
        /// Takes a message or an answer back.
        undo(profile: DocumentId, message: MessageId) -> ProfileShown { shell.book()?.undo_online(profile, message) }
        /// The profiles that a name belongs to, on whatever platform.
        find(handle: String) -> Found { shell.book()?.find_online(&handle) }
        /// One profile.
        profile(id: DocumentId) -> ProfileShown { shell.book()?.online_profile(id) }
        /// All profiles, the last one written to first.
        profiles() -> Vec<ProfileListed> { shell.book()?.online_profiles() }
        /// Two profiles are one person.
        merge(one: DocumentId, other: DocumentId) -> ProfileShown { shell.book()?.merge_online(one, other) }
        /// They are not.
        unmerge(one: DocumentId, other: DocumentId) -> ProfileShown { shell.book()?.unmerge_online(one, other) }
        /// Corrects the gender of a profile.
        gender(profile: DocumentId, gender: Gender) -> ProfileShown {
            shell.book()?.set_gender_online(profile, &gender)
        }
        /// Writes a note, once she has answered.
        note(profile: DocumentId, text: String) -> ProfileShown { shell.book()?.note_online(profile, &text) }
        /// Somebody wants no contact, whether or not she was ever written to.
        object(handle: String) -> Objected { shell.book()?.object_online(&handle) }
        /// Erases the person whom a profile is of, all her profiles with their names, on every device.
        erase(profile: DocumentId) -> () { shell.book()?.erase_online(profile) }
        /// Adds a platform. Leads only.
        add_platform(name: String) -> Platform { shell.book()?.add_platform(&name) }
        /// The texts to write with, in one language.
        templates(language: String) -> Vec<Template> { shell.book()?.templates(&language) }
        /// Changes a text; an empty one brings back what the app ships. Leads only.
        set_template(id: String, language: String, text: String) -> Vec<Template> {
            shell.book()?.set_template(&id, &language, &text)
        }
    }
}
