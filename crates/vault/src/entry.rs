//! Sealing and opening an entry (formats.md §5).

use crate::{
    DeviceKeys, Secret,
    cipher::{self, NONCE},
    fault::{OpenFault, SealFault},
    pack, random,
};
use protocol::{
    Entry, EntryKind, Header,
    entry::{SIGNED, signed_part},
    limits,
};

/// Compresses, pads, seals and signs a batch's bytes, or a file part's, under the header, which is authenticated with it.
///
/// The keys must be the header's author. A header of an unknown type is sealed as it says; readers park it.
pub fn seal_entry(keys: &DeviceKeys, secret: &Secret, header: &Header, inside: &[u8]) -> Result<Vec<u8>, SealFault> {
    if header.author != keys.device() {
        return Err(SealFault::OtherAuthor);
    }
    if header.ext.len() > usize::from(u16::MAX) {
        return Err(SealFault::TooLarge);
    }
    let nonce = random::<NONCE>();
    let header_bytes = header.encode();
    let key = secret.entry_key(header.team, header.space, header.epoch);
    let sealed = cipher::seal(&key, &nonce, &header_bytes, &pack::pack(inside)?).ok_or(SealFault::TooLarge)?;
    let signature = keys.sign(&[SIGNED, &signed_part(&header_bytes, &nonce, &sealed)]);
    let entry = [&header_bytes[..], &nonce, &sealed, &signature].concat();
    if entry.len() > limits::ENTRY {
        return Err(SealFault::TooLarge);
    }
    Ok(entry)
}

/// Opens an entry: decrypts, checks and strips the padding, decompresses within the limits.
///
/// Whose entry it is must have been checked before, by [`Entry::verify`] with the author's key from the chain;
/// every reader of the space could seal, only the author could sign.
pub fn open_entry(entry: &Entry<'_>, secret: &Secret) -> Result<Vec<u8>, OpenFault> {
    let header = &entry.header;
    if matches!(header.kind, EntryKind::Unknown { .. }) {
        return Err(OpenFault::NeedsUpdate);
    }
    let key = secret.entry_key(header.team, header.space, header.epoch);
    let packed = cipher::open(&key, entry.nonce, entry.header_bytes, entry.ciphertext).ok_or(OpenFault::Sealed)?;
    pack::unpack(&packed)
}

#[cfg(test)]
mod tests;
