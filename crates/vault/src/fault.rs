//! Why something was not sealed or not opened. Neither says anything about what was inside.

/// Why something is not sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealFault {
    /// Over a limit of formats.md §5: packed size, ratio, or 4 MiB.
    #[error("there is more inside than one seal may hold")]
    TooLarge,
    /// The header names another device as its author.
    #[error("the header names another author")]
    OtherAuthor,
    /// The chain is of another team than the one named.
    #[error("the chain belongs to another team")]
    OtherTeam,
    /// The device is not in the chain.
    #[error("the device is not in the team")]
    UnknownDevice,
    /// The device's roles don't read a space whose secret was to go into its ring.
    #[error("the device may not read one of these spaces")]
    NotAReader,
    /// The kem key is not the one that the chain names, or one that no device can have.
    #[error("the kem key is not the device's")]
    KemKey,
}

/// Why something is not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenFault {
    /// Wrong key, or altered bytes: the two can't be told apart.
    #[error("the key does not open these bytes")]
    Sealed,
    /// A suite or type of a newer version: parked until the update.
    #[error("this needs a newer version")]
    NeedsUpdate,
    /// Made for another device or another message.
    #[error("this was made for somebody else")]
    NotOurs,
    /// It opened, and what is inside is not in the form of formats.md: its maker's mistake or malice.
    #[error("what is inside is not in the expected form")]
    Malformed,
    /// It opened, and would unpack to more than allowed.
    #[error("what is inside would unpack to more than allowed")]
    TooLarge,
}
