//! Made-up people, other planners, and the tables in which Ippo's planner is compared with them. Never part of the program.
#![forbid(unsafe_code)]

pub mod answers;
pub mod area;
pub mod checkin;
pub mod chooser;
pub mod contest;
pub mod draws;
pub mod figures;
pub mod journals;
pub mod life;
pub mod living;
pub mod own;
pub mod people;
pub mod policies;
pub mod published;
pub mod recovery;
pub mod reports;
pub mod setup;
pub mod shipped;
pub mod steps;
pub mod table;
