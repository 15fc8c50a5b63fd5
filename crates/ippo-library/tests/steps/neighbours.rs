//! Neighbours: easier and harder as they say, by a dimension that really differs, and every step within reach from bed.

use super::{check, id};
use ippo_core::around::{By, Near};
use ippo_core::catalogue::{Contact, Step};
use std::collections::{BTreeMap, BTreeSet};

pub fn found(steps: &[Step]) -> Vec<String> {
    let by_name: BTreeMap<&str, &Step> = steps.iter().map(|step| (step.id.as_str(), step)).collect();
    let mut found = Vec::new();
    for step in steps {
        let sides = [(&step.around.smaller, true), (&step.around.larger, false)];
        for (near, is_smaller) in sides.into_iter().filter_map(|(near, side)| Some((near.as_ref()?, side))) {
            match by_name.get(near.step.as_str()) {
                None => found.push(format!("{} has the unknown neighbour {}", name(step), near.step.as_str())),
                Some(other) if is_smaller => found.extend(pair(other, step, near.by)),
                Some(other) => found.extend(pair(step, other, near.by)),
            }
        }
    }
    found.extend(ends(steps));
    found.extend(unnamed(steps));
    found.extend(out_of_reach(steps));
    found
}

fn name(step: &Step) -> &str {
    step.id.as_str()
}

fn pair(small: &Step, large: &Step, by: By) -> Vec<String> {
    let pair = format!("{} and {}", name(small), name(large));
    let mut found = Vec::new();
    if small.prior >= large.prior {
        found.push(format!("{pair}: not easier"));
    }
    if !by.grows(small, large) {
        found.push(format!("{pair}: no difference in {by:?}"));
    }
    found
}

/// Without a smaller one: a minute in bed with nobody, or nothing is easier. Without a larger one: the largest.
fn ends(steps: &[Step]) -> Vec<String> {
    let easiest = steps.iter().map(|step| step.prior).fold(f64::INFINITY, f64::min);
    let hardest = steps.iter().map(|step| step.prior).fold(0.0, f64::max);
    let is_smallest = |step: &Step| {
        let alone = matches!(step.contact, Contact::None | Contact::Reading);
        step.bed && alone && (step.minutes <= 1 || step.prior <= easiest)
    };
    let small = steps.iter().filter(|step| step.around.smaller.is_none() && !is_smallest(step));
    let large = steps.iter().filter(|step| step.around.larger.is_none() && step.prior < hardest);
    let small = small.map(|step| format!("{} has no smaller one", name(step)));
    small.chain(large.map(|step| format!("{} has no larger one", name(step)))).collect()
}

fn unnamed(steps: &[Step]) -> Vec<String> {
    let sides = steps.iter().flat_map(|step| [&step.around.smaller, &step.around.larger]);
    let named: BTreeSet<&str> = sides.flatten().map(|near| near.step.as_str()).collect();
    steps.iter().filter(|step| !named.contains(name(step))).map(|step| format!("{} is an orphan", name(step))).collect()
}

/// From the steps in bed: to a larger one, or to one that names the step as its smaller one.
fn out_of_reach(steps: &[Step]) -> Vec<String> {
    let mut reached: BTreeSet<&str> = steps.iter().filter(|step| step.bed).map(name).collect();
    let near = |near: &Option<Near>| near.as_ref().map(|near| near.step.as_str().to_owned());
    loop {
        let before = reached.len();
        let from_here: Vec<&str> = steps
            .iter()
            .filter(|step| {
                let below = near(&step.around.smaller).is_some_and(|smaller| reached.contains(smaller.as_str()));
                let named =
                    |low: &Step| reached.contains(name(low)) && near(&low.around.larger).as_deref() == Some(name(step));
                below || steps.iter().any(named)
            })
            .map(name)
            .collect();
        reached.extend(from_here);
        if reached.len() == before {
            break;
        }
    }
    steps
        .iter()
        .filter(|step| !reached.contains(name(step)))
        .map(|step| format!("{} is out of reach", name(step)))
        .collect()
}

#[test]
fn what_breaks_the_ways_between_steps_is_found() {
    check(found, "park-bench", |step| step.prior = 30.0, "not easier");
    check(found, "park-bench", |step| step.observed = 0.1, "no difference in BeingSeen");
    check(found, "park-bench", |step| step.around.smaller = None, "park-bench has no smaller one");
    check(found, "park-bench", |step| step.around.larger = None, "park-bench has no larger one");
    check(found, "park-bench", |step| step.id = id("elsewhere"), "has the unknown neighbour park-bench");
    check(found, "park-bench", |step| step.id = id("elsewhere"), "elsewhere is an orphan");
}

#[test]
fn a_ring_that_nothing_leads_into_is_out_of_reach() {
    let mut steps = super::shipped();
    steps.retain(|step| !step.bed);
    let far = found(&steps);
    assert!(far.iter().any(|wrong| wrong.contains("out of reach")), "{far:#?}");
}
