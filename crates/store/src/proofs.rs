//! What a lead is proven to have. "Noor has it" is shown only from here.

use crate::{StoreFault, Topic, View, Write};
use domain::DocumentId;
use protocol::{DeviceId, Hash, act::SignedAct};

/// Once a lead's ack covered all of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The lead's device.
    pub device: DeviceId,
    /// When, by that device's clock; milliseconds since 1970.
    pub at: i64,
}

/// Where a document stands between this device, the relay and the lead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TouchSum {
    /// Entries that touched it.
    pub entries: u64,
    /// The time of the oldest change or act that no lead's ack covers; milliseconds since 1970.
    pub oldest_unproven: Option<i64>,
    /// Changes and acts that the relay does not have.
    pub unsent: u64,
    /// The latest proof.
    pub proof: Option<Proof>,
}

impl View<'_> {
    /// The sum of one document.
    pub fn touch_sum(&self, document: DocumentId) -> Result<TouchSum, StoreFault> {
        let sql = "SELECT (SELECT count(*) FROM touch WHERE document = ?1),
                          (SELECT min(at) FROM (SELECT min(at) AS at FROM touch WHERE document = ?1 AND proven = 0
                                     UNION ALL SELECT min(at) FROM change WHERE document = ?1 AND unsent > 0)),
                          (SELECT count(*) FROM change WHERE document = ?1 AND unsent > 0)
                        + (SELECT count(*) FROM act WHERE document = ?1 AND unsent > 0),
                          (SELECT device FROM proof WHERE document = ?1), (SELECT at FROM proof WHERE document = ?1)";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut sum = statement.query_row([document.0], |row| {
            let device: Option<[u8; 16]> = row.get(3)?;
            let at: Option<i64> = row.get(4)?;
            Ok(TouchSum {
                entries: row.get::<_, i64>(0)?.unsigned_abs(),
                oldest_unproven: row.get(1)?,
                unsent: row.get::<_, i64>(2)?.unsigned_abs(),
                proof: device.zip(at).map(|(device, at)| Proof {
                    device: DeviceId(device),
                    at,
                }),
            })
        })?;
        if sum.unsent > 0 {
            sum.oldest_unproven = sum
                .oldest_unproven
                .into_iter()
                .chain(self.oldest_unsent_act(document)?)
                .min();
        }
        Ok(sum)
    }

    /// When the relay was seen to have the last entry that touched a document, by this device's clock; milliseconds since
    /// 1970. Nothing when an older shape of the book did not note it.
    pub fn at_relay(&self, document: DocumentId) -> Result<Option<i64>, StoreFault> {
        let sql =
            "SELECT max(entry.here) FROM touch CROSS JOIN entry ON entry.id = touch.entry WHERE touch.document = ?1";
        let at: Option<i64> = self
            .connection
            .prepare_cached(sql)?
            .query_row([document.0], |row| row.get(0))?;
        Ok(at.filter(|at| *at > 0))
    }

    /// An act that has not left is no less missing at the lead's than a change.
    fn oldest_unsent_act(&self, document: DocumentId) -> Result<Option<i64>, StoreFault> {
        let sql = "SELECT bytes FROM act WHERE document = ?1 AND unsent > 0";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([document.0], |row| row.get::<_, Vec<u8>>(0))?;
        let mut oldest = None;
        for bytes in rows {
            let at = SignedAct::parse(&bytes?).map_err(|_| StoreFault::Impossible)?.body.at;
            oldest = Some(oldest.map_or(at, |oldest: i64| oldest.min(at)));
        }
        Ok(oldest)
    }

    /// Documents of a space with touches that no lead's ack covers, and whether this device made them.
    pub fn unproven_documents(&self, space: u16) -> Result<Vec<(DocumentId, bool)>, StoreFault> {
        let sql = "SELECT DISTINCT document.id, document.created_here FROM touch JOIN document ON document.id = touch.document
                   WHERE touch.proven = 0 AND document.space = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([space], |row| Ok((DocumentId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The number and author of each entry that touched a document; no number for one without a place in the log.
    pub fn touches(&self, document: DocumentId) -> Result<Vec<(Option<u64>, DeviceId)>, StoreFault> {
        let sql = "SELECT entry.number, entry.author FROM touch JOIN entry ON entry.id = touch.entry WHERE touch.document = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([document.0], |row| Ok((row.get(0)?, DeviceId(row.get(1)?))))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Write<'_> {
    /// An entry touched a document; `at` is the oldest of its changes.
    pub fn add_touch(&self, document: DocumentId, entry: Hash, at: i64) -> Result<(), StoreFault> {
        let sql = "INSERT INTO touch (document, entry, at, proven) VALUES (?1, ?2, ?3, 0) ON CONFLICT DO NOTHING";
        self.connection
            .prepare_cached(sql)?
            .execute((document.0, entry.0, at))?;
        Ok(())
    }

    /// A lead's ack covers everything that touched the document.
    pub fn set_proven(&self, document: DocumentId, proof: Proof) -> Result<(), StoreFault> {
        self.touch(Topic::Sync);
        self.connection
            .prepare_cached("UPDATE touch SET proven = 1 WHERE document = ?1")?
            .execute([document.0])?;
        let sql = "INSERT INTO proof (document, device, at) VALUES (?1, ?2, ?3)
                   ON CONFLICT (document) DO UPDATE SET device = excluded.device, at = excluded.at";
        self.connection
            .prepare_cached(sql)?
            .execute((document.0, proof.device.0, proof.at))?;
        Ok(())
    }
}
