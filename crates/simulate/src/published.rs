//! Published figures: the tables of the planner's specification, made by the reference implementation.

use crate::figures::Figure;
use std::collections::BTreeMap;

const LIVES: &str = include_str!("../fixtures/published_lives.csv");
const PAIRS: &str = include_str!("../fixtures/published_pairs.csv");
const JOURNALS: &str = include_str!("../fixtures/published_journals.csv");

/// One published table: figures by simulator, row and measure, with the decimals that they were printed with.
pub struct Published(BTreeMap<[&'static str; 3], (Figure, usize)>);

impl Published {
    /// Outcomes of lives, and how well they were foreseen.
    pub fn lives() -> Self {
        read(LIVES)
    }

    /// Differences between lives.
    pub fn pairs() -> Self {
        read(PAIRS)
    }

    /// Predictors on common journals.
    pub fn journals() -> Self {
        read(JOURNALS)
    }

    /// A figure and its decimals, if it was published.
    pub fn figure(&self, simulator: &str, row: &str, measure: &str) -> Option<(Figure, usize)> {
        let key = |[a, b, c]: &[&str; 3]| *a == simulator && *b == row && *c == measure;
        self.0.iter().find(|(at, _)| key(at)).map(|(_, figure)| *figure)
    }
}

fn read(text: &'static str) -> Published {
    let mut lines = text.lines().map(|line| line.split(';').collect::<Vec<_>>());
    let heading = lines.next().unwrap_or_default();
    let mut figures = BTreeMap::new();
    for cells in lines {
        for (measure, cell) in heading.iter().zip(&cells).skip(2) {
            if let Some(figure) = figure(cell) {
                figures.insert([cells[0], cells[1], measure], figure);
            }
        }
    }
    Published(figures)
}

/// Reads "12.3±4.5" or "12.3".
fn figure(cell: &str) -> Option<(Figure, usize)> {
    let (value, interval) = cell.split_once('±').map_or((cell, None), |(value, interval)| (value, Some(interval)));
    let decimals = value.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let interval = interval.and_then(|interval| interval.parse().ok());
    Some((Figure { value: value.parse().ok()?, interval }, decimals))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_with_their_intervals_and_decimals() {
        let found = Published::lives().figure("B", "candidate", "gain");
        assert_eq!(found, Some((Figure { value: 19.1, interval: Some(1.7) }, 1)));
        assert_eq!(Published::journals().figure("A", "Elo fitted", "minus Elo"), None);
        assert!(Published::pairs().figure("C", "candidate − ladder", "shop").is_some());
    }
}
