//! Written by `cargo xtask codegen` from `locales/`; changes made here are lost.

use crate::Argument;

/// Everything that is said on a screen that is handed over, with what it needs to know. The English text stands above each.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // A field is named after the variable of the text above it.
pub enum Show {
    /// `Information for you`
    Title,
    /// `Leaflets`
    Flyers,
    /// `Other leaflets`
    OtherFlyers,
    /// `There is no leaflet in this language yet`
    Nothing,
    /// `See the leaflet`
    OpenFile,
    /// `Scan the code with your phone`
    Scan,
    /// `Edition { $edition }`
    Edition { edition: String },
    /// `Valid until { $date }`
    ValidUntil { date: String },
    /// `{ $day }/{ $month }/{ $year }`
    Date { day: String, month: String, year: String },
    /// `Another language`
    OtherLanguage,
    /// `Back`
    Back,
    /// `Locked`
    Locked,
    /// `Help and advice`
    Services,
    /// `Opening hours`
    Hours,
    /// `You can come without an appointment`
    WalkIn,
    /// `We speak { $languages }`
    Spoken { languages: String },
    /// `{ $before }, { $after }`
    List { before: String, after: String },
    /// `Call`
    Phone,
    /// `Address`
    Address,
    /// `In an emergency`
    Emergency,
    /// `Police, ambulance, fire brigade`
    Emergency112,
    /// `Police, not urgent`
    Emergency0900,
    /// `CoMensha: help in cases of human trafficking`
    EmergencyTrafficking,
    /// `Meld Misdaad Anoniem: report a crime without giving your name`
    EmergencyAnonymous,
    /// `What Veldboek does not keep`
    NotKept,
    /// `your name`
    NotKeptName,
    /// `your phone number`
    NotKeptPhone,
    /// `which window you work in`
    NotKeptWindow,
    /// `photos or recordings`
    NotKeptPhoto,
    /// `your papers`
    NotKeptPapers,
    /// `We count conversations, not people.`
    NotKeptWhy,
    /// `Scan for more`
    CardTitle,
    /// `Keep this note`
    Slip,
}

impl Show {
    /// The id in `locales/`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Title => "show-title",
            Self::Flyers => "show-flyers",
            Self::OtherFlyers => "show-other-flyers",
            Self::Nothing => "show-nothing",
            Self::OpenFile => "show-open-file",
            Self::Scan => "show-scan",
            Self::Edition { .. } => "show-edition",
            Self::ValidUntil { .. } => "show-valid-until",
            Self::Date { .. } => "show-date",
            Self::OtherLanguage => "show-other-language",
            Self::Back => "show-back",
            Self::Locked => "show-locked",
            Self::Services => "show-services",
            Self::Hours => "show-hours",
            Self::WalkIn => "show-walk-in",
            Self::Spoken { .. } => "show-spoken",
            Self::List { .. } => "show-list",
            Self::Phone => "show-phone",
            Self::Address => "show-address",
            Self::Emergency => "show-emergency",
            Self::Emergency112 => "show-emergency-112",
            Self::Emergency0900 => "show-emergency-0900",
            Self::EmergencyTrafficking => "show-emergency-trafficking",
            Self::EmergencyAnonymous => "show-emergency-anonymous",
            Self::NotKept => "show-not-kept",
            Self::NotKeptName => "show-not-kept-name",
            Self::NotKeptPhone => "show-not-kept-phone",
            Self::NotKeptWindow => "show-not-kept-window",
            Self::NotKeptPhoto => "show-not-kept-photo",
            Self::NotKeptPapers => "show-not-kept-papers",
            Self::NotKeptWhy => "show-not-kept-why",
            Self::CardTitle => "show-card-title",
            Self::Slip => "show-slip",
        }
    }

    pub(crate) fn arguments(&self) -> Vec<(&'static str, Argument<'_>)> {
        match self {
            Self::Edition { edition } => vec![("edition", Argument::Text(edition))],
            Self::ValidUntil { date } => vec![("date", Argument::Text(date))],
            Self::Date { day, month, year } => vec![
                ("day", Argument::Text(day)),
                ("month", Argument::Text(month)),
                ("year", Argument::Text(year)),
            ],
            Self::Spoken { languages } => vec![("languages", Argument::Text(languages))],
            Self::List { before, after } => vec![("before", Argument::Text(before)), ("after", Argument::Text(after))],
            _ => Vec::new(),
        }
    }
}
