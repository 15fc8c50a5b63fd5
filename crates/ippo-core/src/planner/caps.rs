//! The planner's limits of safety in one place, so that a clinician can read and change them. All are judgement.

/// What bounds an offer. The bounds act on the person's own current numbers, so that they loosen with practice.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Caps {
    /// Hardest expected (0 to 100) in the first days.
    pub expected_first_days: f64,
    /// How many days count as first, from the first thing noted.
    pub first_days: u32,
    /// Hardest expected (0 to 100) after the first days.
    pub expected_after: f64,
    /// Hardest expected (0 to 100) when the person asks for something larger.
    pub expected_own_choice: f64,
    /// Highest chance (0 to 1) of "too much" in the first days.
    pub stopped_first: f64,
    /// Highest chance (0 to 1) of "too much" for a step one named dimension from a done one, after the first days.
    pub stopped_near: f64,
    /// Highest chance (0 to 1) of "too much" for any other step, after the first days.
    pub stopped_else: f64,
    /// Chance (0 to 1) aimed at when the person wants surer ones.
    pub gentler_target: f64,
    /// By how much (0 to 100) every hardest expected falls while the last tries were too much.
    pub setback_lowering: f64,
    /// How many "too much" make a setback.
    pub setback_stops: usize,
    /// Among how many of the last tries.
    pub setback_tries: usize,
    /// How many first tries come from the floor.
    pub first_tries_from_floor: u32,
    /// Days after a hard try in which nothing outward is offered.
    pub quiet_days: u32,
    /// Days in which a step that was too much is offered only by name.
    pub too_much_rests_days: u32,
    /// Days in which the same step is not offered twice, unless nothing else is left.
    pub repeat_days: u32,
    /// "Not today" on one day after which Calm or rest stands in place of a step.
    pub not_today_enough: usize,
    /// Days from the first thing noted before which nobody is asked which of two looks harder (care.md F5).
    pub compare_after_days: u32,
    /// Felt (0 to 100) from which a try counts as hard.
    pub hard_felt: f64,
    /// Sum over three days of (felt/100 + 0.3) from which rest is offered.
    pub rest_load: f64,
}

impl Caps {
    /// The limits as the program uses them, not yet read by a clinician.
    pub const fn care() -> Self {
        Self {
            expected_first_days: 40.0,
            first_days: 14,
            expected_after: 50.0,
            expected_own_choice: 60.0,
            stopped_first: 0.08,
            stopped_near: 0.20,
            stopped_else: 0.12,
            gentler_target: 0.90,
            setback_lowering: 15.0,
            setback_stops: 2,
            setback_tries: 5,
            first_tries_from_floor: 4,
            quiet_days: 1,
            too_much_rests_days: 28,
            repeat_days: 3,
            not_today_enough: 3,
            compare_after_days: 7,
            hard_felt: 80.0,
            rest_load: 2.0,
        }
    }
}
