//! The unsigned frames between device and relay. What they carry proves itself; what they add is a hint.

use crate::{
    cbor::{Malformed, Reader, Writer},
    id::{DeviceId, Hash, LogId},
    limits,
};

/// What the session request's signature begins with.
pub const SESSION_SIGNED: &[u8] = b"veldboek/1/session\0";

const MANY: u64 = 100_000;

/// Hashes in a pull are cut to eight bytes: they only ask "the same as yours?", and the answer is checked in full.
pub type Short = [u8; 8];

/// The first eight bytes.
pub fn short(bytes: &[u8]) -> Short {
    let mut short = [0; 8];
    short.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    short
}

/// `POST pull`: how far this device is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PullRequest {
    /// The chain's head here and its hash; nothing when the device has no chain yet.
    pub chain: Option<(u32, Short)>,
    /// The newest version of acks it has seen, 0 at first.
    pub ack_version: u64,
    /// One per readable space.
    pub cursors: Vec<Cursor>,
    /// Own acks that changed.
    pub acks: Vec<Vec<u8>>,
}

/// How far a device has read a space's log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The space.
    pub space: u16,
    /// The life of the log; zeros when it has never seen one.
    pub log: Short,
    /// The last number it has.
    pub number: u64,
    /// H at that number.
    pub h: Short,
}

/// The answer to a pull: just what differs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PullResponse {
    /// Chain entries after the device's head.
    pub chain: Vec<Vec<u8>>,
    /// The relay's head and its hash, when it is not the device's.
    pub chain_head: Option<(u32, Short)>,
    /// The logs that have something to say; a log that agrees is not named.
    pub logs: Vec<LogSlice>,
    /// Acks that changed since the version asked for.
    pub acks: Vec<Vec<u8>>,
    /// Their newest version.
    pub ack_version: u64,
    /// Devices that lack a ring of a space they may read.
    pub lacking: Vec<(DeviceId, Vec<u16>)>,
    /// Ask again: there is more.
    pub more: bool,
}

/// A stretch of a space's log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogSlice {
    /// The space.
    pub space: u16,
    /// The life of the log.
    pub log_id: LogId,
    /// The number of the first entry below; the cursor's next, or 1 when the log has begun another life.
    pub first: u64,
    /// Entries with consecutive numbers.
    pub entries: Vec<Vec<u8>>,
    /// H after the last entry below, or at the head when there is none.
    pub h: Hash,
    /// The log's last number.
    pub head: u64,
}

/// `POST append/{space}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppendRequest {
    /// The life of the log the device knows.
    pub log_id: LogId,
    /// Entries that a relay lost and a member gives back: freshness of position is not asked of them.
    pub returned: bool,
    /// Whole entries.
    pub entries: Vec<Vec<u8>>,
    /// Own acks that changed.
    pub acks: Vec<Vec<u8>>,
}

/// The answer to an append.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppendResponse {
    /// (author_seq, number) per entry, in order.
    pub numbers: Vec<(u64, u64)>,
    /// H at the last of these numbers.
    pub h: Hash,
}

/// `POST chain`, and `POST /v1/teams` with genesis as its only entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChainRequest {
    /// Entries in order; those the relay has already are passed over.
    pub entries: Vec<Vec<u8>>,
    /// X-Wing public keys whose hashes the chain names.
    pub kem_keys: Vec<Vec<u8>>,
    /// Rings for devices of the team.
    pub rings: Vec<Vec<u8>>,
}

/// The answer to `GET rings/{device}`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RingsResponse {
    /// The device's X-Wing public key, if the relay has it.
    pub kem_key: Option<Vec<u8>>,
    /// The latest ring of each maker for it.
    pub rings: Vec<Vec<u8>>,
}

/// `POST repair/{space}`: what the device has at a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepairRequest {
    /// The life of the log.
    pub log_id: LogId,
    /// A number.
    pub number: u64,
    /// H there.
    pub h: Hash,
}

/// A frame has one encoding and one reading.
pub trait Frame: Sized {
    /// Its bytes.
    fn encode(&self) -> Vec<u8>;
    /// Its value, if the bytes are just one frame.
    fn decode(bytes: &[u8]) -> Result<Self, Malformed>;
}

fn read<T>(bytes: &[u8], read: impl FnOnce(&mut Reader<'_>) -> Result<T, Malformed>) -> Result<T, Malformed> {
    let mut reader = Reader::new(bytes);
    let value = read(&mut reader)?;
    reader.finish()?;
    Ok(value)
}

fn blobs(reader: &mut Reader<'_>) -> Result<Vec<Vec<u8>>, Malformed> {
    reader.all(MANY, |reader| reader.bytes().map(<[u8]>::to_vec))
}

fn write_blobs(writer: Writer, blobs: &[Vec<u8>]) -> Writer {
    writer.all(blobs, |writer, blob| writer.bytes(blob))
}

fn position(reader: &mut Reader<'_>) -> Result<Option<(u32, Short)>, Malformed> {
    reader.optional(|reader| {
        reader.array(2)?;
        Ok((reader.u32()?, reader.fixed()?))
    })
}

fn write_position(writer: Writer, position: Option<(u32, Short)>) -> Writer {
    writer.optional(position, |writer, (seq, hash)| writer.array(2).uint(seq).bytes(&hash))
}

impl Frame for PullRequest {
    fn encode(&self) -> Vec<u8> {
        let writer = write_position(Writer::default().array(4), self.chain).uint(self.ack_version);
        let writer = writer.all(&self.cursors, |writer, cursor| {
            writer
                .array(4)
                .uint(cursor.space)
                .bytes(&cursor.log)
                .uint(cursor.number)
                .bytes(&cursor.h)
        });
        write_blobs(writer, &self.acks).done()
    }

    fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        read(bytes, |reader| {
            reader.array(4)?;
            Ok(Self {
                chain: position(reader)?,
                ack_version: reader.u64()?,
                cursors: reader.all(64, |reader| {
                    reader.array(4)?;
                    Ok(Cursor {
                        space: reader.u16()?,
                        log: reader.fixed()?,
                        number: reader.u64()?,
                        h: reader.fixed()?,
                    })
                })?,
                acks: blobs(reader)?,
            })
        })
    }
}

impl Frame for PullResponse {
    fn encode(&self) -> Vec<u8> {
        let writer = write_blobs(Writer::default().array(7), &self.chain);
        let writer = write_position(writer, self.chain_head).all(&self.logs, |writer, log| {
            let writer = writer.array(6).uint(log.space).bytes(&log.log_id.0).uint(log.first);
            write_blobs(writer, &log.entries).bytes(&log.h.0).uint(log.head)
        });
        write_blobs(writer, &self.acks)
            .uint(self.ack_version)
            .all(&self.lacking, |writer, (device, spaces)| {
                writer
                    .array(2)
                    .bytes(&device.0)
                    .all(spaces, |writer, space| writer.uint(*space))
            })
            .bool(self.more)
            .done()
    }

    fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        read(bytes, |reader| {
            reader.array(7)?;
            Ok(Self {
                chain: blobs(reader)?,
                chain_head: position(reader)?,
                logs: reader.all(64, |reader| {
                    reader.array(6)?;
                    Ok(LogSlice {
                        space: reader.u16()?,
                        log_id: LogId(reader.fixed()?),
                        first: reader.u64()?,
                        entries: blobs(reader)?,
                        h: Hash(reader.fixed()?),
                        head: reader.u64()?,
                    })
                })?,
                acks: blobs(reader)?,
                ack_version: reader.u64()?,
                lacking: reader.all(MANY, |reader| {
                    reader.array(2)?;
                    Ok((DeviceId(reader.fixed()?), reader.all(64, Reader::u16)?))
                })?,
                more: reader.bool()?,
            })
        })
    }
}

impl Frame for AppendRequest {
    fn encode(&self) -> Vec<u8> {
        let writer = write_blobs(
            Writer::default().array(4).bytes(&self.log_id.0).bool(self.returned),
            &self.entries,
        );
        write_blobs(writer, &self.acks).done()
    }

    fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        read(bytes, |reader| {
            reader.array(4)?;
            Ok(Self {
                log_id: LogId(reader.fixed()?),
                returned: reader.bool()?,
                entries: blobs(reader)?,
                acks: blobs(reader)?,
            })
        })
    }
}

impl Frame for AppendResponse {
    fn encode(&self) -> Vec<u8> {
        Writer::default()
            .array(2)
            .all(&self.numbers, |writer, (author_seq, number)| {
                writer.array(2).uint(*author_seq).uint(*number)
            })
            .bytes(&self.h.0)
            .done()
    }

    fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        read(bytes, |reader| {
            reader.array(2)?;
            let numbers = reader.all(MANY, |reader| {
                reader.array(2)?;
                Ok((reader.u64()?, reader.u64()?))
            })?;
            Ok(Self {
                numbers,
                h: Hash(reader.fixed()?),
            })
        })
    }
}

impl Frame for ChainRequest {
    fn encode(&self) -> Vec<u8> {
        let writer = write_blobs(Writer::default().array(3), &self.entries);
        write_blobs(write_blobs(writer, &self.kem_keys), &self.rings).done()
    }

    fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        read(bytes, |reader| {
            reader.array(3)?;
            Ok(Self {
                entries: blobs(reader)?,
                kem_keys: blobs(reader)?,
                rings: blobs(reader)?,
            })
        })
    }
}

impl Frame for RingsResponse {
    fn encode(&self) -> Vec<u8> {
        let writer = Writer::default()
            .array(2)
            .optional(self.kem_key.as_deref(), Writer::bytes);
        write_blobs(writer, &self.rings).done()
    }

    fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        read(bytes, |reader| {
            reader.array(2)?;
            let kem_key = reader.optional(|reader| reader.fixed::<{ limits::KEM_KEY }>().map(|key| key.to_vec()))?;
            Ok(Self {
                kem_key,
                rings: blobs(reader)?,
            })
        })
    }
}

impl Frame for RepairRequest {
    fn encode(&self) -> Vec<u8> {
        Writer::default()
            .array(3)
            .bytes(&self.log_id.0)
            .uint(self.number)
            .bytes(&self.h.0)
            .done()
    }

    fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        read(bytes, |reader| {
            reader.array(3)?;
            Ok(Self {
                log_id: LogId(reader.fixed()?),
                number: reader.u64()?,
                h: Hash(reader.fixed()?),
            })
        })
    }
}
