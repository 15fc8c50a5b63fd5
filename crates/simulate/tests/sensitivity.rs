//! Assumed constants: each of them moves the lives of its own family of people alone, and the tables say by how much.

use simulate::assumed::{Assumed, Assumptions};
use simulate::people::Simulator;
use simulate::sensitivity::{Cell, setup, summary, table};
use simulate::setup::{Row, TEST_SEED};

/// All that a change can show in a few lives: the last day, what is true and told of every note.
fn traces(simulator: Simulator, assumed: Assumptions) -> Vec<(u32, u64, String)> {
    let mut setup = setup();
    setup.assumed = assumed;
    // Somebody of each family among them is bored by what is easiest.
    let lives = setup.lives(simulator, Row::Easiest, TEST_SEED, 17..23);
    lives.iter().map(|life| (life.end, life.gain.to_bits(), format!("{:?}", life.entries))).collect()
}

/// Whether each of these, so large that even what is rare shows, changes some life.
fn check(simulator: Simulator, constants: &[Assumed], changes: bool) {
    let reference = traces(simulator, Assumptions::default());
    for constant in constants {
        assert_eq!(Assumptions::with(*constant, 1.0), Assumptions::default());
        let differ = traces(simulator, Assumptions::with(*constant, 30.0)) != reference;
        assert_eq!(differ, changes, "{simulator:?} {constant:?}");
    }
}

#[test]
fn each_constant_changes_lives_of_its_own_family_and_of_no_other() {
    for simulator in Simulator::ALL {
        check(simulator, &Assumed::of(simulator), true);
    }
    check(Simulator::Growth, &[Assumed::Recovery, Assumed::Atypical], false);
    check(Simulator::Inhibition, &[Assumed::CourageGain, Assumed::Forgetting], false);
    check(Simulator::Threshold, &[Assumed::Surprise, Assumed::BadEvent], false);
}

#[test]
fn twice_the_loss_leaves_less_and_the_tables_say_by_how_much() {
    let mut setup = setup();
    let mut cell = |changed| Cell::of(&mut setup, Simulator::Growth, changed, 6);
    let cells = [cell(None), cell(Some((Assumed::Loss, 2.0)))];
    let [before, after] = cells.each_ref().map(|cell| cell.outcome("gain"));
    assert!(before.iter().zip(after).all(|(before, after)| after < *before), "{before:?} {after:?}");
    let table = table(&cells);
    assert!(table.contains("\n| reference | 1 | ") && table.contains("\n| loss by failure | 2 | "), "{table}");
    assert_eq!(summary(&cells).lines().filter(|line| line.contains(" of 1")).count(), 4);
}
