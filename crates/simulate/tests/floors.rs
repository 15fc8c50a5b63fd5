//! Floors below which the planner may not fall, on few people: the full tables are `cargo xtask bench planner`.

use ippo_core::planner::{Caps, Population};
use simulate::figures::of_lives;
use simulate::journals::{Predictor, compared, written};
use simulate::people::Simulator;
use simulate::setup::{Row, Setup, TEST_SEED, UNSAID};

const WRITERS: u64 = 20;
const PREDICTORS: [Predictor; 3] = [Predictor::Elo, Predictor::Candidate, Predictor::Truth];

/// Compares a row with Elo on the same people; `cost` is how much less gain (percentage points) it may bring.
fn check(row: Row, people: u64, cost: f64) {
    let setup = Setup::with(&Population::bounded(), Caps::care(), UNSAID);
    for simulator in Simulator::ALL {
        let [elo, ours] = [Row::Elo, row].map(|row| of_lives(&setup.lives(simulator, row, TEST_SEED, 0..people)));
        let holds = |measure: &str, floor: f64, holds: fn(f64, f64) -> bool| {
            let found = ours[measure].value;
            assert!(holds(found, floor), "{simulator:?} {row:?} {measure}: {found} against {floor}");
        };
        holds("bad per 100", elo["bad per 100"].value, |ours, most| ours <= most);
        holds("gain", elo["gain"].value - cost, |ours, least| ours >= least);
        holds("ECE", 0.07, |ours, most| ours <= most);
        holds("distress", 12.5, |ours, most| ours <= most);
    }
}

#[test]
fn nobody_fares_worse_with_the_belief_than_with_elo() {
    check(Row::Candidate, 40, 1.0);
}

#[test]
fn nobody_fares_worse_with_the_limits_of_safety_than_with_elo() {
    // They cost some gain: over 400 people 0.6 points against Elo at most.
    check(Row::Ippo, 16, 2.0);
}

#[test]
fn it_foresees_common_journals_better_than_elo() {
    let setup = Setup::reference();
    for simulator in Simulator::ALL {
        let rows = compared(&setup, &written(&setup, simulator, WRITERS), &PREDICTORS);
        let loss = |one: Predictor| {
            let row = rows.iter().find(|(other, _)| *other == one);
            row.map_or(f64::NAN, |(_, figures)| figures["log loss"].value)
        };
        let (elo, candidate) = (loss(Predictor::Elo), loss(Predictor::Candidate));
        assert!(candidate <= elo - 0.005, "{simulator:?}: {candidate} against {elo}");
        assert!(loss(Predictor::Truth) < candidate);
    }
}
