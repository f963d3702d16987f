//! The table: what, its budget, what was measured, and whether that is met.

use std::fmt;

/// Rows in the order in which they were measured.
#[derive(Default)]
pub struct Table(Vec<Row>);

struct Row {
    what: String,
    budget: String,
    measured: String,
    met: Option<bool>,
}

impl Table {
    /// A measurement with a budget.
    pub fn row(&mut self, what: &str, budget: &str, measured: String, met: bool) {
        self.push(what, budget, measured, Some(met));
    }

    /// A measurement that explains the one above it.
    pub fn note(&mut self, what: &str, measured: String) {
        self.push(what, "", measured, None);
    }

    fn push(&mut self, what: &str, budget: &str, measured: String, met: Option<bool>) {
        eprintln!("  {what}: {measured}");
        self.0.push(Row {
            what: what.to_owned(),
            budget: budget.to_owned(),
            measured,
            met,
        });
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| what | budget | measured | met |")?;
        writeln!(f, "|---|---|---|---|")?;
        for row in &self.0 {
            let met = row.met.map_or("", |met| if met { "yes" } else { "**no**" });
            writeln!(f, "| {} | {} | {} | {met} |", row.what, row.budget, row.measured)?;
        }
        Ok(())
    }
}

/// Bytes as people read them.
pub fn kb(bytes: u64) -> String {
    match bytes {
        0..10_000 => format!("{bytes} B"),
        10_000..10_000_000 => format!("{:.1} kB", bytes as f64 / 1000.0),
        _ => format!("{:.1} MB", bytes as f64 / 1_000_000.0),
    }
}
