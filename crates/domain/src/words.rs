//! The closed lists of words, by their ids. Labels live in `locales/`, never here.
//!
//! An id that this version does not know is kept as it came and shown as "?",
//! so that an older phone never damages what a newer one wrote.

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ts_rs::TS)]
        #[ts(type = "string")]
        #[allow(missing_docs)] // The id beside each variant says it.
        pub enum $name {
            $($variant,)+
            /// An id from a newer version, kept as it is.
            Unknown(String),
        }

        impl $name {
            /// Every id of this version, in the order in which screens offer them.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The id that documents, files and commands use.
            pub fn id(&self) -> &str {
                match self {
                    $(Self::$variant => $id,)+
                    Self::Unknown(id) => id,
                }
            }

            /// The word of an id that this version knows.
            pub fn known(id: &str) -> Option<Self> {
                match id {
                    $($id => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self::known(id).unwrap_or_else(|| Self::Unknown(id.to_owned()))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::id::from_text(deserializer, |id| Ok::<_, std::convert::Infallible>(Self::from(id)))
            }
        }
    };
}

words!(
    /// What sort of place a place is.
    Setting {
        WindowStreet = "window_street", Club = "club", PrivateHouse = "private_house", MassageSalon = "massage_salon",
        Street = "street", Bar = "bar", Shop = "shop", Hotel = "hotel", UnlicensedHome = "unlicensed", Other = "other",
    }
);
words!(
    /// Whether a place has a licence.
    Licensed { Yes = "yes", No = "no", Unknowable = "unknown" }
);
words!(
    /// The part of the day a round belongs to.
    PartOfDay { Morning = "morning", Afternoon = "afternoon", Evening = "evening", Night = "night" }
);
words!(
    /// What a round set out to visit.
    KindOfRound {
        WindowStreets = "window_streets", ClubsAndHouses = "clubs_and_houses", MassageSalons = "massage_salons", Other = "other",
    }
);
words!(
    /// How deep a contact went. A greeting is never a conversation.
    Kind { Greeting = "greeting", Brief = "brief", Conversation = "conversation", Individual = "individual" }
);
words!(
    /// Whom a line is about; only sex workers count as conversations.
    With { SexWorker = "sex_worker", Operator = "operator", Owner = "owner", KeyPerson = "key_person" }
);
words!(
    /// Gender as it was noted.
    Gender { Woman = "woman", Man = "man", Trans = "trans", Unclear = "unknown", NotNoted = "not_noted" }
);
words!(
    /// Age band as it was noted. Nothing is prefilled that nobody observed.
    AgeBand {
        Under18 = "under_18", From18To20 = "18_20", From21 = "21_plus", Unclear = "unknown", NotNoted = "not_noted",
    }
);
words!(
    /// Whether somebody was met before; the only source of a count of unique people.
    Met { FirstThisYear = "first_this_year", EarlierThisYear = "earlier_this_year", NotNoted = "not_noted" }
);
words!(
    /// The windows of a street, by how they were found.
    WindowState { Open = "open", Closed = "closed", Busy = "busy" }
);
words!(
    /// What came back from somebody online.
    AnswerKind { Answered = "answered", Conversation = "conversation", NoContact = "no_contact" }
);
words!(
    /// The kinds of document of this version.
    DocumentKind {
        Round = "round", Place = "place", People = "people", Catalogue = "catalogue", Flyer = "flyer", Service = "service",
        Card = "card", Profile = "profile", Handle = "handle", TagKey = "tag_key", Objection = "objection",
    }
);
words!(
    /// Why a contact card may be kept (AVG art. 6 and 9).
    Ground { Consent = "consent", Care = "care", PublicTask = "public_task", LegalDuty = "legal_duty" }
);
words!(
    /// What somebody agrees to.
    Purpose {
        KeepCard = "keep_card", CallBack = "call_back", Messages = "messages", ShareCoordinator = "share_coordinator",
        Referral = "referral",
    }
);
words!(
    /// How somebody agreed; or that she would rather not, which is an answer like yes.
    ConsentForm { Spoken = "spoken", Written = "written", Declined = "declined" }
);
words!(
    /// What became of a referral.
    Outcome { Pending = "pending", Arrived = "arrived", NotArrived = "not_arrived", Declined = "declined" }
);
words!(
    /// Things that a card can be called after: none is a name, and none says anything about a person.
    Thing {
        Star = "star", Compass = "compass", Rain = "rain", Lantern = "lantern", River = "river", Maple = "maple",
        Feather = "feather", Harbour = "harbour", Cloud = "cloud", Pebble = "pebble", Bridge = "bridge", Anchor = "anchor",
        Comet = "comet", Island = "island", Walnut = "walnut", Kite = "kite", Mill = "mill", Wave = "wave",
        Button = "button", Teapot = "teapot", Meadow = "meadow", Snow = "snow", Lighthouse = "lighthouse", Pencil = "pencil",
    }
);
