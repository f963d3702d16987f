//! A narrow door to CBOR: arrays of known length, definite lengths, shortest numbers, nothing behind the end.
//!
//! `minicbor` reads more than RFC 8949 §4.2.1 allows. What is signed or hashed is therefore
//! encoded again after reading and compared ([`canonical`]), so that one value has one spelling.

use crate::id::Hash;
use minicbor::{Decoder, Encoder};

/// Bytes that are not the CBOR they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("these bytes are not in the expected form")]
pub struct Malformed;

impl From<minicbor::decode::Error> for Malformed {
    fn from(_: minicbor::decode::Error) -> Self {
        Malformed
    }
}

pub(crate) struct Reader<'b>(Decoder<'b>);

impl<'b> Reader<'b> {
    pub fn new(bytes: &'b [u8]) -> Self {
        Self(Decoder::new(bytes))
    }

    /// Opens an array of just `length` members.
    pub fn array(&mut self, length: u64) -> Result<(), Malformed> {
        if self.0.array()? == Some(length) {
            Ok(())
        } else {
            Err(Malformed)
        }
    }

    /// Opens an array and tells its length, if it is at most `limit`.
    pub fn list(&mut self, limit: u64) -> Result<u64, Malformed> {
        self.0.array()?.filter(|length| *length <= limit).ok_or(Malformed)
    }

    /// Reads an array of at most `limit` members.
    pub fn all<T>(
        &mut self,
        limit: u64,
        mut read: impl FnMut(&mut Self) -> Result<T, Malformed>,
    ) -> Result<Vec<T>, Malformed> {
        let length = self.list(limit)?;
        // Room is made as members arrive: a stranger's length must not reserve memory.
        let mut members = Vec::new();
        for _ in 0..length {
            members.push(read(self)?);
        }
        Ok(members)
    }

    pub fn bytes(&mut self) -> Result<&'b [u8], Malformed> {
        Ok(self.0.bytes()?)
    }

    pub fn fixed<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        self.bytes()?.try_into().map_err(|_| Malformed)
    }

    pub fn text(&mut self) -> Result<String, Malformed> {
        Ok(self.0.str()?.to_owned())
    }

    pub fn u64(&mut self) -> Result<u64, Malformed> {
        Ok(self.0.u64()?)
    }

    pub fn u32(&mut self) -> Result<u32, Malformed> {
        Ok(self.0.u32()?)
    }

    pub fn u16(&mut self) -> Result<u16, Malformed> {
        Ok(self.0.u16()?)
    }

    pub fn u8(&mut self) -> Result<u8, Malformed> {
        Ok(self.0.u8()?)
    }

    pub fn i64(&mut self) -> Result<i64, Malformed> {
        Ok(self.0.i64()?)
    }

    pub fn bool(&mut self) -> Result<bool, Malformed> {
        Ok(self.0.bool()?)
    }

    /// Reads `null` as nothing.
    pub fn optional<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Malformed>,
    ) -> Result<Option<T>, Malformed> {
        if self.0.datatype()? == minicbor::data::Type::Null {
            self.0.null()?;
            return Ok(None);
        }
        read(self).map(Some)
    }

    /// Nothing may follow.
    pub fn finish(self) -> Result<(), Malformed> {
        if self.0.position() == self.0.input().len() {
            Ok(())
        } else {
            Err(Malformed)
        }
    }
}

/// Writes CBOR into memory, which cannot fail.
#[derive(Default)]
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    pub fn array(self, length: usize) -> Self {
        self.put(|e| e.array(length as u64).map(|_| ()))
    }

    pub fn bytes(self, bytes: &[u8]) -> Self {
        self.put(|e| e.bytes(bytes).map(|_| ()))
    }

    pub fn text(self, text: &str) -> Self {
        self.put(|e| e.str(text).map(|_| ()))
    }

    pub fn uint(self, number: impl Into<u64>) -> Self {
        self.put(|e| e.u64(number.into()).map(|_| ()))
    }

    pub fn int(self, number: i64) -> Self {
        self.put(|e| e.i64(number).map(|_| ()))
    }

    pub fn bool(self, yes: bool) -> Self {
        self.put(|e| e.bool(yes).map(|_| ()))
    }

    pub fn null(self) -> Self {
        self.put(|e| e.null().map(|_| ()))
    }

    pub fn optional<T>(self, value: Option<T>, write: impl FnOnce(Self, T) -> Self) -> Self {
        match value {
            Some(value) => write(self, value),
            None => self.null(),
        }
    }

    pub fn all<T>(self, members: &[T], write: impl Fn(Self, &T) -> Self) -> Self {
        members.iter().fold(self.array(members.len()), write)
    }

    pub fn hashes(self, hashes: &[Hash]) -> Self {
        self.all(hashes, |writer, hash| writer.bytes(&hash.0))
    }

    pub fn done(self) -> Vec<u8> {
        self.0
    }

    fn put(
        mut self,
        write: impl FnOnce(&mut Encoder<&mut Vec<u8>>) -> Result<(), minicbor::encode::Error<std::convert::Infallible>>,
    ) -> Self {
        // A Vec takes every byte: the error type is empty, and there is nothing to report.
        let _ = write(&mut Encoder::new(&mut self.0));
        self
    }
}

/// The value is spelled the one canonical way.
pub(crate) fn canonical(received: &[u8], encoded: &[u8]) -> Result<(), Malformed> {
    if received == encoded { Ok(()) } else { Err(Malformed) }
}
