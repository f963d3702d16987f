//! Writing what recognises a name: the keys of tags, and objections. Neither ever changes.

use super::{NewChange, Writer, create, round::text};
use crate::{
    document::Document,
    error::DocumentError,
    fields::Plain,
    keys::{self, kind},
};
use domain::Tag;

impl Document {
    /// Makes the key of a year; of objections, with the year 0.
    pub fn create_tag_key(year: u16, key: &[u8; 32], writer: &Writer<'_>) -> Result<(Self, NewChange), DocumentError> {
        let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        create(kind::TAG_KEY, &[], writer, |pen, mut root| {
            pen.field(&mut root, keys::YEAR, Some(Plain::Int(i64::from(year))))?;
            pen.field(&mut root, keys::KEY, Some(Plain::Text(hex)))?;
            pen.finish_root(root)
        })
    }

    /// Makes an objection.
    pub fn create_objection(tag: Tag, writer: &Writer<'_>) -> Result<(Self, NewChange), DocumentError> {
        create(kind::OBJECTION, &[], writer, |pen, mut root| {
            pen.field(&mut root, keys::TAG, Some(text(tag)))?;
            pen.finish_root(root)
        })
    }
}
