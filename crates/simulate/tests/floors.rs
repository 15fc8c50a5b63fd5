//! Floors below which the planner may not fall, on few people: the full tables are `cargo xtask bench planner`.

use simulate::figures::{Figures, of_lives};
use simulate::journals::{Predictor, compared, written};
use simulate::people::Simulator;
use simulate::setup::{Row, Setup, TEST_SEED};

const PEOPLE: u64 = 40;
const WRITERS: u64 = 20;
const PREDICTORS: [Predictor; 3] = [Predictor::Elo, Predictor::Candidate, Predictor::Truth];

fn lived(setup: &Setup, simulator: Simulator, row: Row) -> Figures {
    of_lives(&setup.lives(simulator, row, TEST_SEED, 0..PEOPLE))
}

#[test]
fn nobody_fares_worse_than_under_elo() {
    let setup = Setup::reference();
    for simulator in Simulator::ALL {
        let [elo, candidate, ippo] = [Row::Elo, Row::Candidate, Row::Ippo].map(|row| lived(&setup, simulator, row));
        // The limits of safety cost some gain: over 400 people 0.6 points against Elo at most.
        for (name, ours, cost) in [("candidate", &candidate, 1.0), ("Ippo", &ippo, 2.0)] {
            let check = |measure: &str, floor: f64, holds: fn(f64, f64) -> bool| {
                let found = ours[measure].value;
                println!("{simulator:?} {name} {measure}: {found:.3}, floor {floor:.3}");
                assert!(holds(found, floor), "{simulator:?} {name} {measure}: {found} against {floor}");
            };
            check("bad per 100", elo["bad per 100"].value, |ours, most| ours <= most);
            check("gain", elo["gain"].value - cost, |ours, least| ours >= least);
            check("ECE", 0.07, |ours, most| ours <= most);
            check("distress", 12.5, |ours, most| ours <= most);
        }
    }
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
        println!("{simulator:?}: {candidate:.4} against {elo:.4}");
        assert!(candidate <= elo - 0.005, "{simulator:?}: {candidate} against {elo}");
        assert!(loss(Predictor::Truth) < candidate);
    }
}
