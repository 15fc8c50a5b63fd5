//! `content/steps.lock`: one line a step, its id and a hash of its features, so that an id never comes to mean something else.

use crate::findings::Findings;
use crate::place::root;
use crate::sources;
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

const LOCK: &str = "content/steps.lock";
const HEAD: &str = "# Each step that was ever offered, and a hash of its features. Written by `cargo xtask lock`; a line never changes.\n";

#[derive(Deserialize)]
struct Steps {
    #[serde(default)]
    step: Vec<Step>,
}

/// A step's features, and what may change about it.
#[derive(Deserialize)]
struct Step {
    id: String,
    family: String,
    place: u8,
    contact: String,
    minutes: u16,
    when: String,
    part: String,
    people: f64,
    unfamiliar: f64,
    observed: f64,
    spontaneous: f64,
    crowd: f64,
    prior: u8,
    tags: BTreeSet<String>,
    bed: bool,
    replaces: Option<String>,
    #[serde(default)]
    retired: bool,
}

impl Step {
    /// The features in a fixed order; wording, reasons and retirement are none.
    fn hash(&self) -> String {
        let tags: Vec<&str> = self.tags.iter().map(String::as_str).collect();
        let line = format!(
            "{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}",
            self.id,
            self.family,
            self.place,
            self.contact,
            self.minutes,
            self.when,
            self.part,
            self.people,
            self.unfamiliar,
            self.observed,
            self.spontaneous,
            self.crowd,
            self.prior,
            tags.join(" "),
            self.bed,
        );
        Sha256::digest(line)[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

pub fn look(findings: &mut Findings) -> Result<()> {
    let lock = sources::file(LOCK).map(|file| file.text).unwrap_or_default();
    judge(&locked(&lock)?, &steps()?, findings);
    Ok(())
}

/// Appends the steps that are new.
///
/// # Errors
/// If a step has changed: then nothing is written.
pub fn write() -> Result<()> {
    let steps = steps()?;
    let mut lock = sources::file(LOCK).map_or_else(|| HEAD.to_owned(), |file| file.text);
    let known = locked(&lock)?;
    let new: Vec<&Step> = steps.iter().filter(|step| !known.contains_key(&step.id)).collect();
    for step in &new {
        lock.push_str(&format!("{} {}\n", step.id, step.hash()));
    }
    let mut findings = Findings::default();
    judge(&locked(&lock)?, &steps, &mut findings);
    findings.end()?;
    fs::write(root().join(LOCK), lock)?;
    println!("{} new, {} in all", new.len(), steps.len());
    Ok(())
}

fn steps() -> Result<Vec<Step>> {
    let mut steps = Vec::new();
    for file in sources::below("content/steps", &[".toml"])? {
        let read: Steps = toml::from_str(&file.text).with_context(|| file.path.clone())?;
        steps.extend(read.step);
    }
    Ok(steps)
}

fn locked(lock: &str) -> Result<BTreeMap<String, String>> {
    let mut known = BTreeMap::new();
    for line in lock.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (id, hash) = line.split_once(' ').with_context(|| format!("{LOCK}: `{line}` is no id with its hash"))?;
        ensure!(known.insert(id.to_owned(), hash.to_owned()).is_none(), "{LOCK}: {id} stands twice");
    }
    Ok(known)
}

fn judge(known: &BTreeMap<String, String>, steps: &[Step], findings: &mut Findings) {
    let ids: BTreeSet<&str> = steps.iter().map(|step| step.id.as_str()).collect();
    for id in known.keys().filter(|id| !ids.contains(id.as_str())) {
        let what = format!("the step {id} is gone, and records may hold it");
        findings.wrong(LOCK, &what, "put it back with `retired = true`");
    }
    for step in steps {
        match known.get(&step.id) {
            None => findings.wrong(LOCK, &format!("the step {} is new", step.id), "cargo xtask lock"),
            Some(hash) if *hash != step.hash() => {
                let what = format!("the features of {} have changed, and records mean the old ones", step.id);
                let remedy = format!(
                    "give the changed step a new id with `replaces = \"{}\"`; keep the old with `retired = true`",
                    step.id
                );
                findings.wrong(LOCK, &what, &remedy);
            }
            Some(_) => {}
        }
        for old in step.replaces.iter().filter(|old| !steps.iter().any(|step| step.id == **old && step.retired)) {
            let what = format!("{} replaces {old}, which is not there as a retired step", step.id);
            findings.wrong("content/steps", &what, "keep the old one with `retired = true`");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEP: &str = "[[step]]\nid = \"cup\"\nfamily = \"home\"\nplace = 1\ncontact = \"none\"\nminutes = 3\nwhen = \"any\"\n\
        part = \"night\"\npeople = 0.0\nunfamiliar = 0.0\nobserved = 0.1\nspontaneous = 0.0\ncrowd = 0.0\nprior = 8\n\
        why_prior = \"judgement\"\ntags = [\"noise\", \"light\"]\nbed = false\n";

    fn read(text: &str) -> Vec<Step> {
        toml::from_str::<Steps>(text).unwrap().step
    }

    fn wrong(lock: &str, steps: &str) -> Vec<String> {
        let mut findings = Findings::default();
        judge(&locked(lock).unwrap(), &read(steps), &mut findings);
        findings.all_wrong().to_vec()
    }

    #[test]
    fn a_changed_a_vanished_and_a_new_step_are_found() {
        let lock = format!("# A head.\ncup {}\n", read(STEP)[0].hash());
        assert!(wrong(&lock, STEP).is_empty());
        assert!(wrong(&lock, &STEP.replace("prior = 8", "prior = 9"))[0].contains("have changed"));
        assert!(wrong(&lock, &STEP.replace("\"noise\", ", ""))[0].contains("have changed"));
        assert!(wrong(&lock, "")[0].contains("is gone"));
        assert!(wrong("", STEP)[0].contains("is new"));
    }

    #[test]
    fn wording_reason_order_and_retirement_change_nothing() {
        let lock = format!("cup {}\n", read(STEP)[0].hash());
        let other = STEP.replace("judgement", "evidence 3").replace("\"noise\", \"light\"", "\"light\", \"noise\"");
        assert!(wrong(&lock, &format!("{other}retired = true\n")).is_empty());
    }

    #[test]
    fn what_is_replaced_stays_as_a_retired_step() {
        let new = STEP.replace("\"cup\"", "\"mug\"") + "replaces = \"cup\"\n";
        let lock = format!("cup {}\nmug {}\n", read(STEP)[0].hash(), read(&new)[0].hash());
        assert_eq!(wrong(&lock, &format!("{STEP}{new}")).len(), 1);
        assert!(wrong(&lock, &format!("{STEP}retired = true\n{new}")).is_empty());
    }
}
