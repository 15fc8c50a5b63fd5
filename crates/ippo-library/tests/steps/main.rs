//! The catalogue as it ships keeps its rules, and each rule finds a catalogue that breaks it.

mod life;
mod neighbours;
mod order;
mod words;

use ippo_core::catalogue::{Catalogue, Step};
use ippo_core::ids::StepId;
use ippo_library::Library;

/// A rule over the steps that can be offered: what is wrong, a sentence each.
type Rule = fn(&[Step]) -> Vec<String>;

const RULES: [Rule; 4] = [neighbours::found, life::found, order::found, life::tags];

/// The steps that can be offered.
fn shipped() -> Vec<Step> {
    Library::shipped().catalogue().steps().iter().filter(|step| !step.retired).cloned().collect()
}

fn id(name: &str) -> StepId {
    StepId::new(name)
}

/// Changes one step of the shipped catalogue, and expects the rule to say something that holds `expected`.
fn check(rule: Rule, name: &str, change: impl Fn(&mut Step), expected: &str) {
    let mut steps = shipped();
    let step = steps.iter_mut().find(|step| step.id == id(name)).expect("a shipped step");
    change(step);
    let found = rule(&steps);
    assert!(found.iter().any(|wrong| wrong.contains(expected)), "{name}: {expected} is not in {found:#?}");
}

#[test]
fn the_shipped_steps_keep_all_rules() {
    let steps = shipped();
    let wrong: Vec<String> = RULES.iter().flat_map(|rule| rule(&steps)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_step_keeps_its_name() {
    let catalogue = Catalogue::new(shipped());
    assert_eq!(catalogue.steps().len(), shipped().len());
    assert!(shipped().iter().all(|step| catalogue.step(&step.id) == Some(step)), "a name stands twice");
}
