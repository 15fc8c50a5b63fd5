//! `cargo xtask long`: what takes too long to be run before every change.

use crate::parts::Parts;
use crate::place::cargo_with;
use crate::twin;
use anyhow::Result;

/// So many times Ippo is killed in the middle of noting.
const KILLS: &str = "200";

/// So many times a phone's worker, or its whole browser, is killed while something is kept.
const PHONE_KILLS: &str = "300";

/// Runs all parts.
///
/// # Errors
/// If one failed.
pub fn all() -> Result<()> {
    let mut parts = Parts::planned(&["kill", "kill a phone", "twin"]);
    let kill = ["test", "-p", "ippo", "--test", "kill", "--", "--nocapture"];
    let remedy = "a noted try was lost or doubled: read what the test printed before it failed";
    parts.run("kill", remedy, || cargo_with(&kill, &[("IPPO_KILLS", KILLS)]));
    let phone = ["test", "-p", "journeys", "--test", "chaos", "--", "--nocapture"];
    let remedy = "something acknowledged was lost or doubled on a phone: read what the test printed before it failed";
    parts.run("kill a phone", remedy, || cargo_with(&phone, &[("IPPO_POCKET_KILLS", PHONE_KILLS), ("CI", "true")]));
    let same = "look what stands in the one and not in the other: a path, an order, a time";
    parts.run("twin", same, twin::compare);
    parts.end()
}
