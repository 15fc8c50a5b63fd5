//! The planner against the reference implementation: the filter's scripted trace, and the frozen sums.
#![allow(clippy::unwrap_used, reason = "a test that cannot read its fixture has failed")]

#[path = "planner_made_up/mod.rs"]
mod made_up;

use ippo_core::planner::{Belief, Design, Outcome, Population, QUESTIONS};
use serde_json::Value;

fn golden() -> Value {
    serde_json::from_str(include_str!("../../simulate/fixtures/golden.json")).unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|n| n.as_f64().unwrap()).collect()
}

fn close(what: &str, found: &[f64], expected: &[f64]) -> f64 {
    assert_eq!(found.len(), expected.len());
    let worst = found.iter().zip(expected).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
    assert!(worst < 1e-9, "{what}: {found:?} is not {expected:?}");
    worst
}

fn rating(value: &Value) -> Option<f64> {
    value.as_f64().filter(|rating| *rating >= 0.0)
}

fn outcome(value: &Value) -> Outcome {
    match value.as_i64().unwrap() {
        2 => Outcome::Done,
        1 => Outcome::Partly,
        0 => Outcome::Stopped,
        _ => Outcome::NotToday { reason_given: false },
    }
}

fn predicted(belief: &Belief, design: &Design, step: usize) -> [f64; 5] {
    let seen = belief.predict(design, step);
    [seen.done, seen.partly_or_more, seen.expected, seen.expected_sd, seen.z]
}

#[test]
fn the_filter_repeats_the_reference_trace() {
    let golden = golden();
    let design = Design::from_raw(&Population::reference(), &made_up::reference());
    let mut belief = Belief::new(&design);
    belief.check_in(&design, [Some(2), Some(3), Some(1), Some(2), Some(2)]);
    let (mut day, mut worst) = (0, 0.0_f64);
    for note in golden["trace"].as_array().unwrap() {
        let then = note["day"].as_u64().unwrap() as u32;
        belief.pass_days(&design, then - day);
        day = then;
        let step = note["step"].as_u64().unwrap() as usize;
        let before = predicted(&belief, &design, step);
        worst = worst.max(close("before", &before, &numbers(&note["before"])));
        let (expected, felt) = (rating(&note["pre"]), rating(&note["peak"]));
        belief.note(&design, step, outcome(&note["out"]), expected, felt);
        let after = predicted(&belief, &design, step);
        worst = worst.max(close("after", &after, &numbers(&note["after"])));
    }
    worst = worst.max(close("means", belief.mean(), &numbers(&golden["final_mu"])));
    let diagonal: Vec<f64> = (0..28).map(|i| belief.covariance()[i][i]).collect();
    worst = worst.max(close("variances", &diagonal, &numbers(&golden["final_P_diag"])));
    println!("largest difference from the reference trace: {worst:e}");
}

#[test]
fn the_frozen_groups_are_those_of_the_reference_catalogue() {
    let steps = made_up::reference();
    let place = |f: &[f64; 8]| (f[0] * 7.0).round() as u8;
    let afar = |f: &[f64; 8]| f[1] >= 0.5;
    let belongs = |question: usize, f: &[f64; 8]| match question {
        0 => (2..=4).contains(&place(f)),
        1 => place(f) >= 1,
        2 => f[2] == 1.0 && f[7] > 0.25,
        3 => afar(f),
        _ => true,
    };
    let population = Population::reference();
    assert_eq!(population.questions.len(), QUESTIONS);
    for (index, question) in population.questions.iter().enumerate() {
        let group: Vec<_> = steps.iter().filter(|step| belongs(index, &step.features)).collect();
        assert_eq!(group.len() as f64, question.steps);
        for k in 0..8 {
            let sum: f64 = group.iter().map(|step| step.features[k]).sum();
            assert!((sum - question.sums[k]).abs() < 1e-9, "question {index}, feature {k}: {sum}");
        }
        assert_eq!(group.iter().map(|step| step.prior).sum::<f64>(), question.priors);
        for (family, count) in question.families.iter().enumerate() {
            assert_eq!(group.iter().filter(|s| s.family == family).count() as f64, *count);
        }
    }
    let means: Vec<f64> = (0..8).map(|k| steps.iter().map(|s| s.features[k]).sum::<f64>() / 132.0).collect();
    close("means", &population.means, &means);
}

#[test]
fn before_anything_is_known_a_step_is_expected_as_hard_as_its_prior() {
    let template = made_up::reference()[60];
    let steps: Vec<_> =
        (0..=100).map(|prior| ippo_core::planner::Raw { prior: f64::from(prior), ..template }).collect();
    let design = Design::from_raw(&Population::app(), &steps);
    let belief = Belief::new(&design);
    for (index, step) in steps.iter().enumerate() {
        let expected = belief.predict(&design, index).expected;
        assert!((expected - step.prior).abs() < 0.6, "{} is expected at {expected}", step.prior);
    }
}

#[test]
fn all_steps_at_once_are_seen_as_each_alone() {
    let design = Design::from_raw(&Population::reference(), &made_up::reference());
    let mut belief = Belief::new(&design);
    for step in [10, 47, 70, 131] {
        belief.note(&design, step, Outcome::Done, Some(40.0), Some(20.0));
        belief.pass_days(&design, 3);
    }
    for (step, together) in belief.outlooks(&design).iter().enumerate() {
        let alone = belief.predict(&design, step);
        assert_eq!(*together, belief.outlook(&design, step));
        let chances = (together.done(), together.partly_or_more(), together.stopped());
        assert_eq!(chances, (alone.done, alone.partly_or_more, alone.stopped));
        assert_eq!((together.expected, together.z, together.spread), (alone.expected, alone.z, alone.spread));
    }
}
