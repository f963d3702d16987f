//! Limits that writers, readers and the relay keep alike (formats.md).

/// Bytes of one sealed entry at most.
pub const ENTRY: usize = 256 * 1024;

/// Bytes of `length ‖ zstd` inside an entry at most, before padding.
pub const PACKED: usize = 258_048;

/// Bytes after decompression at most.
pub const UNPACKED: usize = 4 * 1024 * 1024;

/// Decompressed bytes may be this many times the compressed ones, with the floor below.
pub const RATIO: usize = 20;

/// Bytes of a file in one entry at most: as many as unpack whatever they are made of, and as fill the padding. The
/// smaller, the less a cut costs and the sooner a round gets its turn.
pub const FILE_PART: usize = 63_000;

/// Decompressed bytes that are fine at any ratio.
pub const RATIO_FLOOR: usize = 64 * 1024;

/// Entries that a membership chain may have.
pub const CHAIN_ENTRIES: usize = 20_000;

/// Bytes of one chain entry at most.
pub const CHAIN_ENTRY: usize = 4 * 1024;

/// Bytes of entries that one pull answers with; one entry always fits.
pub const PULL_BYTES: usize = 256 * 1024;

/// Bytes of parts of files that one pull answers with: one whole part.
pub const PULL_FILE_BYTES: usize = 64 * 1024;

/// Bytes of an append's body at most.
pub const APPEND_BODY: usize = 1024 * 1024;

/// Bytes of any other request's body at most.
pub const BODY: usize = 512 * 1024;

/// Numbers that an ack may list as waiting.
pub const ACK_WAITING: usize = 256;

/// Messages of an enrolment, and bytes of each at most.
pub const MEET_MESSAGES: u8 = 5;
/// Bytes of one enrolment message at most.
pub const MEET_MESSAGE: usize = 4 * 1024;
/// Seconds that an enrolment code lives.
pub const MEET_SECONDS: u64 = 120;

/// Seconds for which a challenge is good.
pub const CHALLENGE_SECONDS: u64 = 60;
/// Seconds for which a session is good.
pub const SESSION_SECONDS: u64 = 12 * 60 * 60;

/// Bytes of an X-Wing public key.
pub const KEM_KEY: usize = 1_216;

/// Automerge changes in one part, parts and acts in one batch, at most.
pub const PARTS: u64 = 20_000;
