//! What a person's way is: events and the one fold over them, the catalogue, the planner, letter reading and levels.
//!
//! Nothing here reads a clock, draws a random number, waits or touches a machine: time, day and chance are arguments.
#![forbid(unsafe_code)]

pub mod around;
pub mod calendar;
pub mod calm;
pub mod catalogue;
pub mod checkin;
pub mod clock;
pub mod course;
pub mod event;
pub mod feared;
pub mod ids;
pub mod joys;
pub mod language;
pub mod letter;
pub mod level;
pub mod limits;
pub mod map;
pub mod measures;
pub mod moving;
pub mod own;
pub mod pairs;
pub mod people;
pub mod planner;
pub mod routine;
pub mod safety;
pub mod sheets;
pub mod slip;
pub mod state;
pub mod summary;
pub mod time;
pub mod today;
pub mod weeks;
