//! The keys of documents (formats.md §6). A key never changes its type or its meaning.

/// The newest shape this version writes; a document with a newer one opens read-only.
pub const SCHEMA: u16 = 1;

/// The kinds of document of this version.
pub mod kind {
    #![allow(missing_docs)] // The names say it.
    pub const ROUND: &str = "round";
    pub const PLACE: &str = "place";
    pub const PEOPLE: &str = "people";
    pub const CATALOGUE: &str = "catalogue";
    pub const FLYER: &str = "flyer";
    pub const SERVICE: &str = "service";
    pub const PROFILE: &str = "profile";
    pub const HANDLE: &str = "handle";
    pub const TAG_KEY: &str = "tag_key";
    pub const OBJECTION: &str = "objection";
    pub const CARD: &str = "card";
}

pub(crate) const KIND: &str = "kind";
pub(crate) const SCHEMA_KEY: &str = "schema";
pub(crate) const ORIGIN: &str = "origin";
pub(crate) const REMOVED: &str = "removed";
pub(crate) const NOTE: &str = "note";
pub(crate) const FROM: &str = "from";
pub(crate) const TO: &str = "to";
pub(crate) const PEOPLE: &str = "people";
pub(crate) const DATE: &str = "date";
pub(crate) const PART: &str = "part";
pub(crate) const KIND_OF_ROUND: &str = "kind_of_round";
pub(crate) const PLANNED: &str = "planned";
pub(crate) const TAGS: &str = "tags";
pub(crate) const VISITS: &str = "visits";
pub(crate) const LINES: &str = "lines";
pub(crate) const PLACE: &str = "place";
pub(crate) const WINDOWS: &str = "windows";
pub(crate) const GREETED: &str = "greeted";
pub(crate) const KNOCKED: &str = "knocked";
pub(crate) const GENDERS: &str = "genders";
pub(crate) const MATERIALS: &str = "materials";
pub(crate) const FLYERS: &str = "flyers";
pub(crate) const VISIT: &str = "visit";
pub(crate) const BY: &str = "by";
pub(crate) const WITH: &str = "with";
pub(crate) const N: &str = "n";
pub(crate) const LANGUAGE: &str = "language";
pub(crate) const GENDER: &str = "gender";
pub(crate) const AGE_BAND: &str = "age_band";
pub(crate) const MET: &str = "met";
pub(crate) const TOPICS: &str = "topics";
pub(crate) const QUESTION: &str = "question";
pub(crate) const REFERRALS: &str = "referrals";
pub(crate) const FOLLOW_UP: &str = "follow_up";
pub(crate) const ORDER: &str = "order";
pub(crate) const NAME: &str = "name";
pub(crate) const SETTING: &str = "setting";
pub(crate) const COUNTED_AS: &str = "counted_as";
pub(crate) const LICENSED: &str = "licensed";
pub(crate) const LANGUAGES: &str = "languages";
pub(crate) const RETIRED: &str = "retired";
pub(crate) const MEMBER: &str = "member";
pub(crate) const LABELS: &str = "labels";
pub(crate) const ADDITIONS: &str = "additions";
pub(crate) const SERVICES: &str = "services";
pub(crate) const POLICY: &str = "policy";
pub(crate) const SUBJECT: &str = "subject";
pub(crate) const TITLE: &str = "title";
pub(crate) const LINK: &str = "link";
pub(crate) const EDITION: &str = "edition";
pub(crate) const VALID_UNTIL: &str = "valid_until";
pub(crate) const KEEPER: &str = "keeper";
pub(crate) const STOCK: &str = "stock";
pub(crate) const FILE: &str = "file";
pub(crate) const SORT: &str = "sort";
pub(crate) const PHONE: &str = "phone";
pub(crate) const HOURS: &str = "hours";
pub(crate) const WALK_IN: &str = "walk_in";
pub(crate) const PLATFORM: &str = "platform";
pub(crate) const APPROACHES: &str = "approaches";
pub(crate) const ANSWERS: &str = "answers";
pub(crate) const SAME_AS: &str = "same_as";
pub(crate) const TIME: &str = "time";
pub(crate) const TEMPLATE: &str = "template";
pub(crate) const CHANNEL: &str = "channel";
pub(crate) const REASONS: &str = "reasons";
pub(crate) const ANSWER: &str = "answer";
pub(crate) const PROFILE: &str = "profile";
pub(crate) const HANDLE: &str = "handle";
pub(crate) const DAYS: &str = "days";
pub(crate) const YEAR: &str = "year";
pub(crate) const KEY: &str = "key";
pub(crate) const TAG: &str = "tag";
pub(crate) const PSEUDONYM: &str = "pseudonym";
pub(crate) const GROUND: &str = "ground";
pub(crate) const MADE: &str = "made";
pub(crate) const CONSENTS: &str = "consents";
pub(crate) const NOTES: &str = "notes";
pub(crate) const FOLLOW_UPS: &str = "follow_ups";
pub(crate) const PURPOSE: &str = "purpose";
pub(crate) const FORM: &str = "form";
pub(crate) const WITHDRAWN: &str = "withdrawn";
pub(crate) const TEXT: &str = "text";
pub(crate) const DONE: &str = "done";
pub(crate) const DESTINATION: &str = "destination";
pub(crate) const OUTCOME: &str = "outcome";

/// What `domain` calls a key, where the document has a shorter word for it.
pub(crate) fn domain_name(key: &str) -> &str {
    match key {
        PART => "part_of_day",
        LINES => "conversations",
        other => other,
    }
}

/// The key of what `domain` calls by a longer word.
pub(crate) fn document_key(name: &str) -> &str {
    match name {
        "part_of_day" => PART,
        "conversations" => LINES,
        other => other,
    }
}
