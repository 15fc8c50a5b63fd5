//! How well tries were foreseen: log loss, and how far chances lie from what happened.

use crate::chances::{Foreseen, Held, foreseen};
use crate::journal::Journal;

/// How well some people's tries were foreseen.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Calibration {
    /// Tries judged.
    pub tries: usize,
    /// Mean log loss of "done".
    pub log_loss: f64,
    /// Expected calibration error over ten bins of equal width.
    pub error: f64,
}

/// Nobody may be surer than this.
const SUREST: f64 = 0.995;

impl Calibration {
    /// Of these people's tries under what is held.
    pub fn of(held: &Held, people: &[&Journal]) -> Self {
        let tries: Vec<Foreseen> = people.iter().flat_map(|journal| foreseen(held, journal)).collect();
        let count = (tries.len() as f64).max(1.0);
        let mut bins = [0.0; 10];
        let mut sum = 0.0;
        for one in &tries {
            let chance = one.done.clamp(1.0 - SUREST, SUREST);
            let happened = f64::from(u8::from(one.was_done));
            sum -= libm::log(if one.was_done { chance } else { 1.0 - chance });
            bins[((chance * 10.0) as usize).min(9)] += chance - happened;
        }
        Self { tries: tries.len(), log_loss: sum / count, error: bins.iter().map(|bin| bin.abs()).sum::<f64>() / count }
    }
}
