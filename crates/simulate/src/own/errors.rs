//! Errors of guessed features against the true ones, means over steps.

use ippo_core::catalogue::Step;
use std::fmt;

/// Points of hardness below the true prior from which a step is too easy.
const TOO_EASY: f64 = 15.0;

/// How far guessed features lie from the true ones.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Errors {
    /// Mean distance of places.
    pub place: f64,
    /// Share with the right contact.
    pub contact: f64,
    /// Mean factor by which minutes are too many or too few.
    pub minutes: f64,
    /// Mean distance of priors, in points.
    pub prior: f64,
    /// Mean of guessed minus true prior: below 0 is too easy.
    pub bias: f64,
    /// Share whose prior is guessed more than fifteen points too easy.
    pub too_easy: f64,
    /// Share that is always allowed (care.md C19) though the step is not.
    pub floor: f64,
    /// Of those that rest while somebody is at risk (care.md C7), the share whose words do not tell it.
    pub risk_missed: f64,
    /// Of the others, the share that is made to rest.
    pub risk_made_up: f64,
}

impl Errors {
    /// The heads of the columns.
    pub const HEADING: &'static str = "place off | contact right, % | minutes, × | prior off | bias | 15 too easy, % | falsely floor, % | risk missed, % | risk made up, %";
    /// How many columns there are.
    pub const COLUMNS: usize = 9;

    /// Of pairs of the true and the guessed step.
    pub fn of(pairs: &[(Step, Step)]) -> Self {
        let mean = |of: &dyn Fn(&Step, &Step) -> f64| share(pairs, &|_| true, of);
        let is = |of: fn(&Step, &Step) -> bool| mean(&|truth, made| f64::from(u8::from(of(truth, made))));
        let minutes = |step: &Step| libm::log(f64::from(step.minutes.max(1)));
        Self {
            place: mean(&|truth, made| f64::from(truth.place.abs_diff(made.place))),
            contact: is(|truth, made| truth.contact == made.contact),
            minutes: libm::exp(mean(&|truth, made| (minutes(truth) - minutes(made)).abs())),
            prior: mean(&|truth, made| (truth.prior - made.prior).abs()),
            bias: mean(&|truth, made| made.prior - truth.prior),
            too_easy: is(|truth, made| made.prior < truth.prior - TOO_EASY),
            floor: is(|truth, made| made.is_floor() && !truth.is_floor()),
            risk_missed: share(pairs, &Step::rests_at_risk, &|_, made| f64::from(u8::from(!made.rests_at_risk()))),
            risk_made_up: share(pairs, &|truth| !truth.rests_at_risk(), &|_, made| {
                f64::from(u8::from(made.rests_at_risk()))
            }),
        }
    }
}

/// Mean over the pairs whose true step belongs.
fn share(pairs: &[(Step, Step)], belongs: &dyn Fn(&Step) -> bool, of: &dyn Fn(&Step, &Step) -> f64) -> f64 {
    let own: Vec<f64> = pairs.iter().filter(|(truth, _)| belongs(truth)).map(|(truth, made)| of(truth, made)).collect();
    own.iter().sum::<f64>() / (own.len() as f64).max(1.0)
}

impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let percent = |share: f64| (100.0 * share).round();
        write!(
            f,
            "{:.2} | {} | {:.1} | {:.1} | {:+.1} | {:.1} | {:.1} | {} | {}",
            self.place,
            percent(self.contact),
            self.minutes,
            self.prior,
            self.bias,
            100.0 * self.too_easy,
            100.0 * self.floor,
            percent(self.risk_missed),
            percent(self.risk_made_up),
        )
    }
}
