//! What a round, a place and a figure *are*, and the rules about them.
//!
//! Pure values in, pure values out: no clock, no file, no network, no randomness.
//! The serde form of these types is what scripts and screens see; the documents and the tables have shapes of their own.

pub mod act;
pub mod card;
pub mod catalogue;
pub mod counting;
pub mod edit;
pub mod figures;
pub mod file;
pub mod flyer;
pub mod found;
pub mod id;
pub mod keys;
pub mod link;
pub mod online;
pub mod permissions;
pub mod person;
pub mod place;
pub mod retention;
pub mod review;
pub mod round;
pub mod service;
pub mod text_check;
pub mod time;
pub mod twins;
pub mod words;

pub use act::{Act, ActKind};
pub use card::{Card, CardEdit};
pub use catalogue::Catalogue;
pub use edit::{ConversationEdit, PlaceEdit, RoundEdit, VisitEdit};
pub use file::{FILE_LIMIT, FileFault, FileKind, FileNamed};
pub use flyer::{Flyer, FlyerEdit};
pub use found::{Conflict, Correction, FoundValue};
pub use id::{ActId, CardItemId, ConversationId, DeviceId, DocumentId, HeadId, MessageId, PersonId, Tag, VisitId};
pub use link::{Link, LinkFault};
pub use person::Person;
pub use place::Place;
pub use round::{Conversation, Round, Visit};
pub use service::{Hours, Service, ServiceEdit};
pub use time::TimeOfDay;
