//! How hard steps are, learned from the consented tries of many people. Pure: journals go in, shifts come out. Never part of the program.
#![forbid(unsafe_code)]

pub mod calibration;
pub mod chances;
pub mod export;
pub mod file;
pub mod journal;
pub mod learn;

/// Fewer people than this are refused: their tries would tell more of them than of the steps.
pub const FEWEST_PEOPLE: usize = 30;
/// A step that fewer people than this have tried keeps its prior.
pub const FEWEST_AT_A_STEP: usize = 5;
/// Whoever has begun fewer steps than this is left out.
pub const FEWEST_TRIES: usize = 5;
/// Every so many-th person is held out, to see whether others are foreseen better.
pub const HELD_OUT: usize = 4;
