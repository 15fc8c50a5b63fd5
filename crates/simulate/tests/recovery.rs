//! Steps that are truly harder or easier are found from tries; where nothing is shifted, nothing moves.

use simulate::people::Simulator;
use simulate::recovery::Recovery;

/// Few, and briefly: the whole of it is `cargo xtask bench priors`.
const PEOPLE: u64 = 36;
const DAYS: u32 = 45;

#[test]
fn what_was_shifted_is_found() {
    let found = Recovery::of(Simulator::Growth, PEOPLE, DAYS, 0.3);
    let near = found.nearness();
    assert!(near.steps > 40 && near.correlation > 0.5, "{near:?}");
    assert!(near.after < near.before - 0.5, "{near:?}");
    // So few people held out tell little: it may not be clearly worse.
    assert!(found.held_out[1].log_loss < found.held_out[0].log_loss + 0.005, "{:?}", found.held_out);
}

#[test]
fn where_nothing_was_shifted_nothing_moves() {
    let found = Recovery::of(Simulator::Threshold, PEOPLE, DAYS, 0.0);
    assert!(found.nearness().unshifted < 1.0, "{:?}", found.nearness());
    assert!(found.held_out[1].log_loss < found.held_out[0].log_loss + 0.002, "{:?}", found.held_out);
}
