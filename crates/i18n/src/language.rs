//! The languages in which a team can work.

/// A language in which the team can work: one with `staff = true` in `locales/languages.toml`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Nederlands, unless something else is chosen.
    #[default]
    Nl,
    /// English.
    En,
    /// Español.
    Es,
}

impl Language {
    /// Every language, in the order of `locales/languages.toml`.
    pub const ALL: [Language; 3] = [Language::Nl, Language::En, Language::Es];

    /// The tag of its folder, as `--lang` takes it.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Nl => "nl",
            Language::En => "en",
            Language::Es => "es",
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
