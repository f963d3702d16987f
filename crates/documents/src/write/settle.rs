//! Settling a conflict: the chosen value is written over both.

use super::{NewChange, Pen, Writer};
use crate::{
    conflict::claims,
    document::Document,
    error::DocumentError,
    fields::Plain,
    keys::{document_key, kind},
};
use automerge::ROOT;
use serde_json::Value as Json;

impl Document {
    /// Writes one of the values of a conflict of this round, named by its path as [`Document::conflicts`] tells it, over
    /// all of them. [`DocumentError::NotFound`] when there is no such conflict (any more), or it has no such value.
    pub fn settle(
        &mut self,
        path: &[String],
        value: &Json,
        writer: &Writer<'_>,
    ) -> Result<Option<NewChange>, DocumentError> {
        self.edit(kind::ROUND, writer, |pen| pen.settle(path, value))
    }
}

impl Pen<'_, '_> {
    fn settle(&mut self, path: &[String], value: &Json) -> Result<(), DocumentError> {
        let (key, above) = path.split_last().ok_or(DocumentError::NotFound)?;
        let mut object = ROOT;
        for (depth, step) in above.iter().enumerate() {
            let step = if depth == 0 { document_key(step) } else { step };
            object = self.child(&object, step)?.ok_or(DocumentError::NotFound)?;
        }
        let key = if above.is_empty() { document_key(key) } else { key };
        let claims = claims(self.tx(), &object, key);
        if claims.len() < 2 || !claims.iter().any(|(claim, _)| claim == value) {
            return Err(DocumentError::NotFound);
        }
        let chosen = match value {
            Json::Null => Plain::Null,
            Json::Bool(yes) => Plain::Bool(*yes),
            Json::Number(number) => Plain::Int(number.as_i64().ok_or(DocumentError::NotFound)?),
            Json::String(text) => Plain::Text(text.clone()),
            // No field of ours holds these.
            Json::Array(_) | Json::Object(_) => return Err(DocumentError::NotFound),
        };
        self.replace(&object, key, chosen)
    }
}
