//! What a write touched. Screens refresh from topics and from nothing else.

use domain::DocumentId;

/// Something that reads may be made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// One round, its review included.
    Round(DocumentId),
    /// The places.
    Places,
    /// The colleagues.
    People,
    /// The catalogue.
    Catalogue,
    /// The flyers.
    Flyers,
    /// The services that somebody can be sent to.
    Services,
    /// Contact cards.
    Cards,
    /// Online outreach.
    Online,
    /// A document is forgotten: whoever looks at it sees that it is gone.
    Gone(DocumentId),
    /// Members, devices, roles.
    Team,
    /// What is unsent, waiting, quarantined, proven.
    Sync,
}
