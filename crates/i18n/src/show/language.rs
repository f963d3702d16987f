//! The languages of a screen that is handed over.

/// A language in which somebody in the street can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShowLanguage {
    /// Nederlands.
    Nl,
    /// English.
    En,
    /// Español.
    Es,
    /// Български.
    Bg,
    /// Română.
    Ro,
    /// Magyar.
    Hu,
    /// Polski.
    Pl,
    /// Português.
    Pt,
    /// 简体中文.
    Zh,
    /// ไทย.
    Th,
}

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// As a page names it.
    pub fn id(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

impl ShowLanguage {
    /// Every language, in the order of `locales/languages.toml`.
    pub const ALL: [ShowLanguage; 10] = [
        ShowLanguage::Nl,
        ShowLanguage::En,
        ShowLanguage::Es,
        ShowLanguage::Bg,
        ShowLanguage::Ro,
        ShowLanguage::Hu,
        ShowLanguage::Pl,
        ShowLanguage::Pt,
        ShowLanguage::Zh,
        ShowLanguage::Th,
    ];

    /// The language of an id of the list `language`, if texts in it are shipped.
    pub fn known(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == id)
    }

    /// The tag of its folder, which is its id in the list `language`.
    pub fn tag(self) -> &'static str {
        match self {
            ShowLanguage::Nl => "nl",
            ShowLanguage::En => "en",
            ShowLanguage::Es => "es",
            ShowLanguage::Bg => "bg",
            ShowLanguage::Ro => "ro",
            ShowLanguage::Hu => "hu",
            ShowLanguage::Pl => "pl",
            ShowLanguage::Pt => "pt",
            ShowLanguage::Zh => "zh",
            ShowLanguage::Th => "th",
        }
    }

    /// The tag that browsers and screen readers know (BCP 47).
    pub fn lang(self) -> &'static str {
        match self {
            ShowLanguage::Pt => "pt-BR",
            ShowLanguage::Zh => "zh-Hans",
            other => other.tag(),
        }
    }

    /// Its own name, in itself.
    pub fn name(self) -> &'static str {
        match self {
            ShowLanguage::Nl => "Nederlands",
            ShowLanguage::En => "English",
            ShowLanguage::Es => "Español",
            ShowLanguage::Bg => "Български",
            ShowLanguage::Ro => "Română",
            ShowLanguage::Hu => "Magyar",
            ShowLanguage::Pl => "Polski",
            ShowLanguage::Pt => "Português",
            ShowLanguage::Zh => "简体中文",
            ShowLanguage::Th => "ไทย",
        }
    }

    /// The direction in which it is written.
    pub fn direction(self) -> Direction {
        Direction::Ltr
    }
}
