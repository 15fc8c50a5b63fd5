//! Made-up people, other planners, and the tables in which Ippo's planner is compared with them. Never part of the program.
#![forbid(unsafe_code)]

pub mod checkin;
pub mod chooser;
pub mod draws;
pub mod life;
pub mod people;
pub mod policies;
pub mod reports;
pub mod setup;
pub mod steps;
