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
    /// `What we keep about you`
    KeptTitle,
    /// `Who keeps this`
    KeptWho,
    /// `This is kept by { $team }.`
    KeptBy { team: String },
    /// `People of the team who can read it: { $number }`
    KeptReaders { number: String },
    /// `Your card`
    KeptCard,
    /// `What we call you here: { $name }`
    KeptName { name: String },
    /// `Your languages: { $languages }`
    KeptLanguages { languages: String },
    /// `Made on { $date }`
    KeptMade { date: String },
    /// `We keep this because you agree to it.`
    KeptGroundConsent,
    /// `We keep this because it is needed to help you.`
    KeptGroundCare,
    /// `We keep this because it is part of our task for the city.`
    KeptGroundPublicTask,
    /// `We keep this because the law asks for it.`
    KeptGroundLegalDuty,
    /// `What you agreed to`
    KeptAgreed,
    /// `Nothing at the moment`
    KeptNothingAgreed,
    /// `That we keep this card`
    KeptKeepCard,
    /// `That we call you back`
    KeptCallBack,
    /// `That we send you messages`
    KeptMessages,
    /// `That we share it with the care coordinator`
    KeptShareCoordinator,
    /// `That we refer you to: { $service }`
    KeptReferral { service: String },
    /// `you said so, language: { $language }`
    KeptSpoken { language: String },
    /// `you put it on paper, language: { $language }`
    KeptWritten { language: String },
    /// `you took this back on { $date }`
    KeptWithdrawn { date: String },
    /// `You can take this back at any time. Tell one of us. You do not have to say why.`
    KeptTakeBack,
    /// `What we wrote down`
    KeptNotes,
    /// `We write in the language of the team. We will gladly tell you what it says.`
    KeptNotesLanguage,
    /// `written down by { $name }`
    KeptAuthor { name: String },
    /// `What we do or did for you`
    KeptFollowUps,
    /// `done on { $date }`
    KeptDone { date: String },
    /// `Where we referred you`
    KeptReferrals,
    /// `you went there`
    KeptArrived,
    /// `you did not go there`
    KeptNotArrived,
    /// `you preferred not to`
    KeptDeclined,
    /// `How long we keep this`
    KeptEnd,
    /// `This is erased by itself on { $date }, if we do not speak before then.`
    KeptEnds { date: String },
    /// `You can have it erased now. Tell one of us, and we do it at once.`
    KeptErase,
    /// `An encrypted copy stays in our storage for now. We do not use it any more.`
    KeptLeft,
    /// `You may see all of it, get it on paper and have it corrected.`
    KeptSee,
    /// `Not satisfied? You can complain to: { $authority }`
    KeptComplain { authority: String },
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
            Self::KeptTitle => "show-kept-title",
            Self::KeptWho => "show-kept-who",
            Self::KeptBy { .. } => "show-kept-by",
            Self::KeptReaders { .. } => "show-kept-readers",
            Self::KeptCard => "show-kept-card",
            Self::KeptName { .. } => "show-kept-name",
            Self::KeptLanguages { .. } => "show-kept-languages",
            Self::KeptMade { .. } => "show-kept-made",
            Self::KeptGroundConsent => "show-kept-ground-consent",
            Self::KeptGroundCare => "show-kept-ground-care",
            Self::KeptGroundPublicTask => "show-kept-ground-public-task",
            Self::KeptGroundLegalDuty => "show-kept-ground-legal-duty",
            Self::KeptAgreed => "show-kept-agreed",
            Self::KeptNothingAgreed => "show-kept-nothing-agreed",
            Self::KeptKeepCard => "show-kept-keep-card",
            Self::KeptCallBack => "show-kept-call-back",
            Self::KeptMessages => "show-kept-messages",
            Self::KeptShareCoordinator => "show-kept-share-coordinator",
            Self::KeptReferral { .. } => "show-kept-referral",
            Self::KeptSpoken { .. } => "show-kept-spoken",
            Self::KeptWritten { .. } => "show-kept-written",
            Self::KeptWithdrawn { .. } => "show-kept-withdrawn",
            Self::KeptTakeBack => "show-kept-take-back",
            Self::KeptNotes => "show-kept-notes",
            Self::KeptNotesLanguage => "show-kept-notes-language",
            Self::KeptAuthor { .. } => "show-kept-author",
            Self::KeptFollowUps => "show-kept-follow-ups",
            Self::KeptDone { .. } => "show-kept-done",
            Self::KeptReferrals => "show-kept-referrals",
            Self::KeptArrived => "show-kept-arrived",
            Self::KeptNotArrived => "show-kept-not-arrived",
            Self::KeptDeclined => "show-kept-declined",
            Self::KeptEnd => "show-kept-end",
            Self::KeptEnds { .. } => "show-kept-ends",
            Self::KeptErase => "show-kept-erase",
            Self::KeptLeft => "show-kept-left",
            Self::KeptSee => "show-kept-see",
            Self::KeptComplain { .. } => "show-kept-complain",
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
            Self::KeptBy { team } => vec![("team", Argument::Text(team))],
            Self::KeptReaders { number } => vec![("number", Argument::Text(number))],
            Self::KeptName { name } => vec![("name", Argument::Text(name))],
            Self::KeptLanguages { languages } => vec![("languages", Argument::Text(languages))],
            Self::KeptMade { date } => vec![("date", Argument::Text(date))],
            Self::KeptReferral { service } => vec![("service", Argument::Text(service))],
            Self::KeptSpoken { language } => vec![("language", Argument::Text(language))],
            Self::KeptWritten { language } => vec![("language", Argument::Text(language))],
            Self::KeptWithdrawn { date } => vec![("date", Argument::Text(date))],
            Self::KeptAuthor { name } => vec![("name", Argument::Text(name))],
            Self::KeptDone { date } => vec![("date", Argument::Text(date))],
            Self::KeptEnds { date } => vec![("date", Argument::Text(date))],
            Self::KeptComplain { authority } => vec![("authority", Argument::Text(authority))],
            _ => Vec::new(),
        }
    }
}
