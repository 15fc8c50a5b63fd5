//! Tables in Markdown: our figure, beside it in brackets the published one, and whether it lies within the published interval.

use crate::figures::{Figure, Figures};
use crate::published::Published;
use std::fmt::Write;

/// A table of one simulator.
pub struct Table<'a> {
    /// The simulator's letter.
    pub simulator: &'static str,
    /// What stands over the names of the rows.
    pub heading: &'static str,
    /// The columns.
    pub measures: &'a [&'static str],
    /// What was published of it.
    pub published: &'a Published,
}

/// How far the log loss on common journals may lie from the published one.
pub const LOG_LOSS_TOLERANCE: f64 = 0.003;

impl Table<'_> {
    /// The table with its rows.
    pub fn markdown(&self, rows: &[(String, Figures)]) -> String {
        let mut text = format!("| {} | {} | within |\n|---|", self.heading, self.measures.join(" | "));
        text.push_str(&"---|".repeat(self.measures.len() + 1));
        for (name, figures) in rows {
            let cells: Vec<String> = self.measures.iter().map(|measure| self.cell(name, measure, figures)).collect();
            let _ = write!(text, "\n| {name} | {} | {} |", cells.join(" | "), self.verdict(name, figures));
        }
        text
    }

    fn cell(&self, row: &str, measure: &str, figures: &Figures) -> String {
        let Some(figure) = figures.get(measure) else { return String::new() };
        match self.published.figure(self.simulator, row, measure) {
            Some((published, decimals)) => format!("{} ({})", shown(figure, decimals), shown(&published, decimals)),
            None => shown(figure, decimals(measure)),
        }
    }

    /// Whether all figures that were published with an interval lie within it; else which do not.
    pub fn verdict(&self, row: &str, figures: &Figures) -> String {
        let mut judged = 0;
        let mut outside = vec![];
        for measure in self.measures {
            match self.holds(row, measure, figures) {
                Some(true) => judged += 1,
                Some(false) => outside.push(*measure),
                None => {}
            }
        }
        match (judged, outside.as_slice()) {
            (0, []) => "not published".to_owned(),
            (_, []) => "inside".to_owned(),
            (_, outside) => format!("OUTSIDE: {}", outside.join(", ")),
        }
    }

    fn holds(&self, row: &str, measure: &str, figures: &Figures) -> Option<bool> {
        let (published, decimals) = self.published.figure(self.simulator, row, measure)?;
        let ours = figures.get(measure)?;
        let is_loss = measure == "log loss" && self.measures.contains(&"AUC");
        let published = if is_loss { Figure { interval: Some(LOG_LOSS_TOLERANCE), ..published } } else { published };
        published.holds(ours, decimals)
    }
}

fn shown(figure: &Figure, decimals: usize) -> String {
    let value = format!("{:.decimals$}", figure.value);
    figure.interval.map_or(value.clone(), |interval| format!("{value}±{interval:.decimals$}"))
}

/// Decimals of what was never published.
fn decimals(measure: &str) -> usize {
    match measure {
        "gain" | "bad" | "bad per 100" | "families" | "distress" => 1,
        "log loss" | "minus Elo" | "brier" | "ECE" | "first 10" | "AUC" => 3,
        _ if measure.starts_with("map") || measure.starts_with("bias") => 3,
        _ => 0,
    }
}
