//! A person in front of a real browser: opens, touches, writes, sees. For tests only.
//!
//! Everything needs Chromium and its driver; where they are missing a test is skipped, says so, and fails on the build server.
#![forbid(unsafe_code)]

pub mod axe;
mod begun;
mod browser;
mod driver;
mod home;
mod instruments;
#[path = "../../ippo-web/tests/pages/mod.rs"]
mod pages;
mod person;
pub mod place;
pub mod pocket;
#[path = "../../ippo/src/commands/pocket/rules.rs"]
mod rules;
mod served;
mod skipped;

pub use begun::{Begun, Edition, OF_A_PHONE};
pub use browser::{Browser, Profile};
pub use home::{Home, pages};
pub use person::Person;
pub use served::Served;
