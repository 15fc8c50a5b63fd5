//! The simulated people and their half years against the reference implementation.
#![allow(clippy::unwrap_used, reason = "a test that cannot read its fixture has failed")]

use ippo_core::planner::Population;
use serde_json::Value;
use simulate::assumed::Assumptions;
use simulate::checkin;
use simulate::draws::Draws;
use simulate::people::{Form, Simulator};
use simulate::setup::{Row, Setup, TEST_SEED};

fn golden() -> Value {
    serde_json::from_str(include_str!("../fixtures/golden.json")).unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|n| n.as_f64().unwrap()).collect()
}

fn close(what: &str, found: &[f64], expected: &Value, within: f64) {
    let expected = numbers(expected);
    assert_eq!(found.len(), expected.len(), "{what}");
    let worst = found.iter().zip(&expected).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
    assert!(worst <= within, "{what}: {found:?} is not {expected:?}");
}

#[test]
fn the_population_is_that_of_the_reference() {
    let constants: Value = serde_json::from_str(include_str!("../fixtures/constants.json")).unwrap();
    let it = Population::reference();
    let check = |found: &[(&str, f64)]| {
        for (name, value) in found {
            assert_eq!(constants["planner"][name].as_f64(), Some(*value), "{name}");
        }
    };
    check(&[
        ("kappa", it.kappa),
        ("mu0", it.ability),
        ("delta", it.partly),
        ("lapse", it.lapse),
        ("nu", it.steadiness),
    ]);
    check(&[("s_gen", it.spread_general), ("s_feat", it.spread_feature), ("s_slope", it.spread_slope)]);
    check(&[("s_fam", it.spread_family), ("s_step", it.spread_step), ("s_mood", it.spread_mood)]);
    check(&[
        ("A_peak", it.felt.at_zero),
        ("B_peak", it.felt.slope),
        ("R_peak", it.felt.noise),
        ("s_rho", it.felt.bias),
    ]);
    check(&[("A_pre", it.expected.at_zero), ("B_pre", it.expected.slope), ("R_pre", it.expected.noise)]);
    check(&[("s_rho2", it.expected.bias), ("c_try", it.not_today_at), ("v_try", it.not_today_noise)]);
    check(&[("a_gen", it.keep_general), ("q_gen", it.drift_general), ("a_feat_q", it.drift_feature)]);
    check(&[("a_fam", it.keep_family), ("a_step", it.keep_step), ("a_mood", it.keep_mood)]);
    check(&[("k_g0", it.done_general), ("k_g1", it.done_surprise), ("k_f", it.done_family), ("k_s", it.done_step)]);
    check(&[("k_bg", it.stopped_general), ("k_bf", it.stopped_family), ("k_bs", it.stopped_step)]);
    for (index, question) in it.questions.iter().enumerate() {
        close("answers", &question.targets, &constants["checkin_TAB"][index], 0.0);
        assert_eq!(constants["checkin_SD"][index].as_f64(), Some(question.spread));
    }
}

#[test]
fn draws_are_those_of_the_reference() {
    let golden = golden();
    let check = |kind: &str, draw: fn(Draws, u32, u64) -> f64| {
        for line in golden[kind].as_array().unwrap() {
            let at: Vec<u64> = line[0].as_array().unwrap().iter().map(|n| n.as_u64().unwrap()).collect();
            let found = draw(Draws::of(at[0], at[1]), at[2] as u32, at[3]);
            assert!((found - line[1].as_f64().unwrap()).abs() < 1e-14, "{kind} {at:?}: {found}");
        }
    };
    check("uni", |draws, day, stream| draws.even(day, stream));
    check("nor", |draws, day, stream| draws.normal(day, stream));
}

#[test]
fn people_are_those_of_the_reference() {
    let (golden, setup) = (golden(), Setup::reference());
    for (index, simulator) in Simulator::ALL.into_iter().enumerate() {
        for number in 0..2 {
            let expected = &golden["true"][format!("sim{index} person{number}")];
            let draws = Draws::of(TEST_SEED, number);
            let person = simulator.person(draws, &setup.steps, Assumptions::default());
            let likely = |step: usize| {
                let likely = person.likely(step, 0, Form::Neutral);
                [likely.done, likely.partly_or_more, likely.distress]
            };
            for step in [0, 60, 131] {
                close(&format!("step {step}"), &likely(step), &expected[format!("step{step}")], 1e-9);
            }
            let mean: Vec<f64> = (0..3).map(|k| (0..132).map(|step| likely(step)[k]).sum::<f64>() / 132.0).collect();
            close("mean", &mean, &expected["mean"], 1e-9);
            let answers = checkin::answers(&draws, &*person, &setup.steps).map(f64::from);
            close("check-in", &answers, &expected["checkin"], 0.0);
        }
    }
}

#[test]
fn half_years_are_those_of_the_reference() {
    let (golden, setup) = (golden(), Setup::reference());
    for run in golden["runs"].as_array().unwrap() {
        let simulator = Simulator::ALL[run["sim"].as_u64().unwrap() as usize];
        let row = match run["plan"].as_str().unwrap() {
            "candidate" => Row::Candidate,
            "oracle" => Row::Oracle,
            _ => Row::Ladder,
        };
        let lives = setup.lives(simulator, row, TEST_SEED, 0..5);
        let what = |measure: &str| format!("{simulator:?} {row:?} {measure}");
        let each = |of: fn(&simulate::life::Life) -> f64| lives.iter().map(of).collect::<Vec<_>>();
        let tries = lives.iter().flat_map(|life| &life.entries).filter(|entry| entry.noted.outcome.is_try());
        let first: Vec<f64> = tries.take(12).map(|entry| entry.noted.step as f64).collect();
        close(&what("first steps"), &first, &run["first_steps"], 0.0);
        close(&what("end"), &each(|life| f64::from(life.end)), &run["end"], 0.0);
        close(&what("bad"), &each(|life| f64::from(life.bad)), &run["bad"], 0.0);
        close(&what("attempts"), &each(|life| f64::from(life.tries)), &run["attempts"], 0.0);
        close(&what("gain"), &each(|life| life.gain), &run["gain"], 1e-6);
    }
}
