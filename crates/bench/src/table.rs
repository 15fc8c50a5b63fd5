//! Rows of measurements: the median of many, with the least and the most beside it.

use std::time::{Duration, Instant};

/// Where rows are printed.
pub struct Table;

/// How a duration is told.
#[derive(Clone, Copy)]
pub enum Unit {
    Micros,
    Millis,
}

impl Table {
    /// Prints the heading.
    pub fn begun() -> Self {
        println!("\n{:<68} {:>12}   {:<24} {:>6}  target", "what", "median", "least - most", "times");
        Self
    }

    /// Prints one row of times.
    pub fn row(&mut self, what: &str, unit: Unit, mut times: Vec<Duration>, target: &str) {
        times.sort();
        let (Some(least), Some(most)) = (times.first(), times.last()) else { return };
        let range = format!("{} - {}", unit.number(*least), unit.number(*most));
        let median = format!("{} {}", unit.number(times[times.len() / 2]), unit.name());
        println!("{what:<68} {median:>12}   {range:<24} {:>6}  {target}", times.len());
    }

    /// Prints one row that is no time.
    pub fn size(&mut self, what: &str, size: &str, target: &str) {
        println!("{what:<68} {size:>12}   {:<24} {:>6}  {target}", "", "");
    }

    /// Prints something to know about the row before.
    pub fn note(&mut self, words: &str) {
        println!("  ({words})");
    }
}

impl Unit {
    fn number(self, time: Duration) -> String {
        match self {
            Self::Micros => format!("{:.2}", time.as_secs_f64() * 1e6),
            Self::Millis => format!("{:.3}", time.as_secs_f64() * 1e3),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Micros => "µs",
            Self::Millis => "ms",
        }
    }
}

#[allow(clippy::disallowed_methods, reason = "measuring is what this program is for")]
pub fn now() -> Instant {
    Instant::now()
}

/// How long each of so many calls took.
pub fn times(count: usize, mut call: impl FnMut()) -> Vec<Duration> {
    let one = |_| {
        let began = now();
        call();
        began.elapsed()
    };
    (0..count).map(one).collect()
}
