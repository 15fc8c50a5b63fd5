//! The simulated people and their half years against the reference implementation.
#![allow(clippy::unwrap_used, reason = "a test that cannot read its fixture has failed")]

use serde_json::Value;
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
            let person = simulator.person(draws, &setup.steps);
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
