//! The languages of this version.

/// A language in which Veldboek speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Nederlands, unless something else is chosen.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order of `locales/languages.toml`.
    pub const ALL: [Language; 2] = [Language::Nl, Language::En];

    /// The tag of its folder, as `--lang` takes it.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Nl => "nl",
            Language::En => "en",
        }
    }

    /// The language of a tag such as `nl`, `nl-BE`, `en_GB.UTF-8` or `EN`; Dutch where it is not one of ours.
    pub fn from_tag(tag: &str) -> Self {
        Self::known(tag).unwrap_or_default()
    }

    /// The language of a tag, if it is one of ours.
    pub fn known(tag: &str) -> Option<Self> {
        let main = tag.split(['-', '_', '.']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(main))
    }
}
