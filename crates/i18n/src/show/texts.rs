//! The file of each language.

use super::ShowLanguage;

impl ShowLanguage {
    /// What translators wrote.
    pub(crate) fn source(self) -> &'static str {
        match self {
            ShowLanguage::Nl => include_str!("../../../../locales/nl/show.ftl"),
            ShowLanguage::En => include_str!("../../../../locales/en/show.ftl"),
            ShowLanguage::Es => include_str!("../../../../locales/es/show.ftl"),
            ShowLanguage::Bg => include_str!("../../../../locales/bg/show.ftl"),
            ShowLanguage::Ro => include_str!("../../../../locales/ro/show.ftl"),
            ShowLanguage::Hu => include_str!("../../../../locales/hu/show.ftl"),
            ShowLanguage::Pl => include_str!("../../../../locales/pl/show.ftl"),
            ShowLanguage::Pt => include_str!("../../../../locales/pt/show.ftl"),
            ShowLanguage::Zh => include_str!("../../../../locales/zh/show.ftl"),
            ShowLanguage::Th => include_str!("../../../../locales/th/show.ftl"),
        }
    }
}
