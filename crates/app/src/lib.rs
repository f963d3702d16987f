//! The use cases: everything a shell can ask of a field book. Holds clock, store, vault and sync together.
//!
//! A [`Book`] is opened from its folder with its passphrase; each use case is one function on it. What goes wrong is a
//! [`Failure`]: one of a short list of codes, each with a sentence for its cause, what is safe, and one thing to do.

mod book;
mod cards;
mod day;
pub mod door;
mod draft;
mod export;
mod failure;
mod figures;
mod files;
mod flyers;
mod folder;
pub mod import;
mod membership;
mod online;
mod page;
mod passphrase;
mod people;
mod places;
mod privacy;
mod review;
mod rounds;
mod services;
mod shell;
mod show;
mod status;
mod team;
#[cfg(test)]
mod tests;
mod words;
mod write;

pub use book::{Book, Opening};
pub use cards::{
    CardConflict, CardFields, CardItem, CardListed, CardNoteShown, CardOf, CardPage, CardReferralShown, CardsPage,
    ConsentShown, Ends, FollowUpDue, FollowUpShown, KeptLine, KeptPage, KeptPart, NewCard, NewConsent, NextFollowUp,
    SameCards,
};
pub use draft::Draft;
pub use export::export_keys;
pub use failure::{Code, Failure};
pub use figures::{FiguresPage, FiguresQuestion, IndividualAsked, LanguageRow, Scope};
pub use files::FileState;
pub use flyers::{FlyerFields, FlyerHealth, FlyerListed, FlyersPage, LinksChecked, QrCode};
pub use folder::{Folder, SetAside};
pub use membership::{HerNo, Invitation, Invited, JoinEvent, Joined};
pub use online::{
    Checked, CheckedCounts, CheckedRow, DayRow, Found, HandleShown, LastMessage, Logged, MessageShown, Objected,
    OnlineDay, OnlineEntry, OnlinePage, Platform, ProfileListed, ProfileShown, Template, What,
};
pub use page::{
    Chosen, Difference, Home, HomeRound, May, QuestionShown, ReviewList, ReviewPage, ReviewRow, RoundPage, Seen,
    VisitExtra,
};
pub use passphrase::Passphrase;
pub use people::{PersonAdded, PersonFields, PersonListed};
pub use places::{PlaceAdded, PlaceChange, PlaceFields, PlaceListed};
pub use privacy::{Doubt, Privacy};
pub use review::Reviewed;
pub use rounds::{RoundList, RoundListed, RoundShown};
pub use shell::{
    BookState, Changed, Connection, Inviting, InvitingStage, Joining, JoiningStage, Me, MovedAside, OpenBook, Reach,
    Settings, SharedClock, Shell, ShellState, Theme,
};
pub use show::{
    EmergencyShown, FlyerShown, HoursShown, ServiceShown, ShowPage, ShowText, ShowWords, TextLine, TextRead, Tongue,
};
pub use status::{AlarmShown, Item, RoundStanding, Status};
pub use team::{DeviceShown, MemberShown, TeamCreated, TeamShown};
pub use write::{ConversationFields, Line, RoundFields, RoundWriter, Saved, TextWarning, VisitFields};

pub use domain;
pub use i18n;
pub use protocol::{Role, Roles};
pub use sync::{Client, Clock, Now, Report, forget::Ended};
pub use vault::Zeroizing;
