//! The files of words, read once per language.

use crate::{Language, Message};
use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::sync::OnceLock;

/// The text of a message, without any isolation marks around what was filled in.
pub fn text(language: Language, message: &Message) -> String {
    // The build has checked that every language has every message, so the id is never seen.
    say(language, message.id(), &message.arguments()).unwrap_or_else(|| message.id().to_owned())
}

/// What a message is told.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Argument<'a> {
    /// Counts, for the plural and as plain digits.
    Number(u64),
    /// Anything else, as it is.
    Text(&'a str),
}

/// The text under an id, if there is one.
///
/// What a language lacks is said in Dutch: a sentence that somebody has to look up is better than none.
pub(crate) fn say(language: Language, id: &str, arguments: &[(&'static str, Argument<'_>)]) -> Option<String> {
    format(bundle(language), id, arguments).or_else(|| format(bundle(Language::Nl), id, arguments))
}

/// The text under an id of one language, if it is there.
pub(crate) fn format(bundle: &Bundle, id: &str, arguments: &[(&'static str, Argument<'_>)]) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut given = FluentArgs::with_capacity(arguments.len());
    for (name, argument) in arguments {
        given.set(
            *name,
            match argument {
                Argument::Number(number) => FluentValue::from(*number),
                Argument::Text(text) => FluentValue::from(*text),
            },
        );
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned();
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    Some(text)
}

pub(crate) type Bundle = FluentBundle<FluentResource>;

macro_rules! files {
    ($($tag:literal),+) => {
        /// The text of every file of a language.
        fn files(language: Language) -> [&'static str; 6] {
            match language.tag() {
                $($tag => [
                    include_str!(concat!("../../../locales/", $tag, "/errors.ftl")),
                    include_str!(concat!("../../../locales/", $tag, "/import.ftl")),
                    include_str!(concat!("../../../locales/", $tag, "/status.ftl")),
                    include_str!(concat!("../../../locales/", $tag, "/cli.ftl")),
                    include_str!(concat!("../../../locales/", $tag, "/links.ftl")),
                    include_str!(concat!("../../../locales/", $tag, "/labels.ftl")),
                ],)+
                _ => [""; 6],
            }
        }
    };
}

files!("nl", "en", "es");

pub(crate) fn bundle(language: Language) -> &'static Bundle {
    static NL: OnceLock<Bundle> = OnceLock::new();
    static EN: OnceLock<Bundle> = OnceLock::new();
    static ES: OnceLock<Bundle> = OnceLock::new();
    let bundle = match language {
        Language::Nl => &NL,
        Language::En => &EN,
        Language::Es => &ES,
    };
    bundle.get_or_init(|| read(language.tag(), &files(language)))
}

/// The words of some files.
pub(crate) fn read(tag: &str, files: &[&str]) -> Bundle {
    let tag = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    for file in files {
        // What the parser refuses was refused by the build as well.
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
