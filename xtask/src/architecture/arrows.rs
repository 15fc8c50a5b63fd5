//! Arrows point inward: which of our crates may name which.

use crate::findings::Findings;
use crate::place::root;
use crate::sources;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use toml::{Table, Value};

/// Each crate with all of ours that it may name, tests aside.
const ALLOWED: &[(&str, &[&str])] = &[
    ("ippo-core", &[]),
    ("ippo-seal", &[]),
    ("ippo-journal", &["ippo-core", "ippo-seal"]),
    ("ippo-words", &["ippo-core"]),
    ("ippo-library", &["ippo-core"]),
    ("ippo-exchange", &["ippo-core", "ippo-journal", "ippo-words", "ippo-library"]),
    ("ippo-web", &["ippo-core", "ippo-seal", "ippo-journal", "ippo-words", "ippo-library", "ippo-exchange"]),
    ("ippo-latch", &["ippo-core", "ippo-seal", "ippo-journal", "ippo-words", "ippo-library", "ippo-web"]),
    ("ippo-store-sqlite", &["ippo-seal"]),
    // The contract only with its feature `proof`, which is never handed out.
    (
        "ippo-pocket",
        &[
            "ippo-core",
            "ippo-seal",
            "ippo-journal",
            "ippo-library",
            "ippo-words",
            "ippo-web",
            "ippo-latch",
            "store-contract",
        ],
    ),
    (
        "ippo",
        &[
            "ippo-core",
            "ippo-seal",
            "ippo-journal",
            "ippo-words",
            "ippo-library",
            "ippo-exchange",
            "ippo-web",
            "ippo-latch",
            "ippo-store-sqlite",
        ],
    ),
    ("store-contract", &["ippo-seal"]),
    ("journeys", &[]),
    ("priors", &["ippo-core", "ippo-library"]),
    ("simulate", &["ippo-core", "ippo-library", "priors"]),
    (
        "bench",
        &["ippo-core", "ippo-seal", "ippo-journal", "ippo-words", "ippo-library", "ippo-web", "ippo-store-sqlite"],
    ),
];

const MAP: &str = "docs/ARCHITECTURE.md";

pub fn look(findings: &mut Findings) -> Result<()> {
    let mut ours = BTreeSet::new();
    for entry in fs::read_dir(root().join("crates"))? {
        ours.insert(entry?.file_name().to_string_lossy().into_owned());
    }
    for (name, _) in ALLOWED.iter().filter(|(name, _)| !ours.contains(*name)) {
        findings.wrong("xtask/src/architecture/arrows.rs", &format!("crates/{name} is gone"), "take its row away");
    }
    for name in &ours {
        let manifest = sources::file(&format!("crates/{name}/Cargo.toml"));
        let manifest: Table = toml::from_str(&manifest.with_context(|| format!("crates/{name} is no crate"))?.text)?;
        judge(name, &named_by(&manifest), &ours, findings);
    }
    judge_map(sources::file(MAP).map(|map| map.text).as_deref(), &ours, findings);
    Ok(())
}

fn judge(name: &str, named: &BTreeSet<String>, ours: &BTreeSet<String>, findings: &mut Findings) {
    let path = format!("crates/{name}/Cargo.toml");
    let Some((_, allowed)) = ALLOWED.iter().find(|(known, _)| *known == name) else {
        return findings.wrong(&path, "no ring is known for it", "give it a row in xtask/src/architecture/arrows.rs");
    };
    for other in named.iter().filter(|other| ours.contains(*other) && !allowed.contains(&other.as_str())) {
        let what = format!("{name} names {other}, which is no ring further in");
        findings.wrong(
            &path,
            &what,
            "turn the arrow round: the inner crate declares what it needs, the outer one lends it",
        );
    }
}

/// Everything in the tables of dependencies and build dependencies, for whatever machine.
fn named_by(manifest: &Table) -> BTreeSet<String> {
    let targets = manifest.get("target").and_then(Value::as_table).into_iter().flat_map(Table::values);
    let tables = targets.filter_map(Value::as_table).chain([manifest]);
    let kinds = |table| ["dependencies", "build-dependencies"].map(|kind| Table::get(table, kind));
    tables.flat_map(kinds).flatten().filter_map(Value::as_table).flat_map(|table| table.keys().cloned()).collect()
}

fn judge_map(map: Option<&str>, ours: &BTreeSet<String>, findings: &mut Findings) {
    let map = map.unwrap_or_default();
    for name in ours.iter().filter(|name| !names(map, name)) {
        findings.wrong(MAP, &format!("crates/{name} is not on the map"), "say in one line what lives there");
    }
}

/// Whether a word stands there by itself: `ippo` is not named by `ippo-core`.
fn names(map: &str, name: &str) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    map.split(|c| !word(c)).any(|found| found == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(name: &str, manifest: &str) -> Vec<String> {
        let mut findings = Findings::default();
        let ours = ALLOWED.iter().map(|(name, _)| (*name).to_owned()).collect();
        judge(name, &named_by(&toml::from_str(manifest).unwrap()), &ours, &mut findings);
        findings.all_wrong().to_vec()
    }

    #[test]
    fn an_arrow_outward_is_found_wherever_it_hides() {
        assert!(wrong("ippo-journal", "[dependencies]\nippo-core = {}\nthiserror = {}").is_empty());
        assert!(wrong("ippo-journal", "[dev-dependencies]\nippo-web = {}").is_empty());
        for table in ["dependencies", "build-dependencies", "target.'cfg(unix)'.dependencies"] {
            assert_eq!(wrong("ippo-journal", &format!("[{table}]\nippo-web = {{}}")).len(), 1, "{table}");
        }
    }

    #[test]
    fn a_crate_without_a_ring_is_found() {
        assert_eq!(wrong("ippo-new", "[dependencies]").len(), 1);
    }

    #[test]
    fn the_map_names_a_crate_by_its_whole_name() {
        let mut findings = Findings::default();
        judge_map(Some("`ippo-core`: the core"), &["ippo".to_owned(), "ippo-core".to_owned()].into(), &mut findings);
        assert_eq!(findings.all_wrong().len(), 1);
    }
}
