//! Properties of the planner's filter that must hold for every journal.

#[path = "planner_made_up/mod.rs"]
mod made_up;

use ippo_core::planner::{Belief, CORE, Design, Outcome, Population, Prediction, trace_bits};
use proptest::prelude::*;

const STEPS: usize = 132;
const LEFT: Outcome = Outcome::NotToday { reason_given: false };

#[derive(Clone, Debug)]
struct Note {
    days: u32,
    step: usize,
    outcome: Outcome,
    expected: Option<f64>,
    felt: Option<f64>,
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        6 => Just(Outcome::Done),
        2 => Just(Outcome::Partly),
        2 => Just(Outcome::Stopped),
        1 => Just(LEFT),
        1 => Just(Outcome::NotToday { reason_given: true }),
    ]
}

fn rating() -> impl Strategy<Value = Option<f64>> {
    proptest::option::of((0..=100_u8).prop_map(f64::from))
}

fn note() -> impl Strategy<Value = Note> {
    (0..6_u32, 0..STEPS, outcome(), rating(), rating()).prop_map(|(days, step, outcome, expected, felt)| Note {
        days,
        step,
        outcome,
        expected,
        felt,
    })
}

fn journal() -> impl Strategy<Value = Vec<Note>> {
    proptest::collection::vec(note(), 0..25)
}

fn answers() -> impl Strategy<Value = [Option<u8>; 5]> {
    let one = |highest: u8| proptest::option::of(0..=highest);
    (one(4), one(7), one(4), one(4), one(4)).prop_map(|(a, b, c, d, e)| [a, b, c, d, e])
}

fn design() -> Design {
    Design::from_raw(&Population::app(), &made_up::reference())
}

fn believe(design: &Design, answers: [Option<u8>; 5], journal: &[Note]) -> Belief {
    let mut belief = Belief::new(design);
    belief.check_in(design, answers);
    for note in journal {
        take(&mut belief, design, note);
    }
    belief
}

fn take(belief: &mut Belief, design: &Design, note: &Note) {
    belief.pass_days(design, note.days);
    belief.note(design, note.step, note.outcome, note.expected, note.felt);
}

fn with(belief: &Belief, design: &Design, step: usize, outcome: Outcome) -> Belief {
    let mut after = belief.clone();
    after.note(design, step, outcome, None, None);
    after
}

fn all(belief: &Belief, design: &Design) -> Vec<Prediction> {
    (0..design.len()).map(|step| belief.predict(design, step)).collect()
}

/// Whether a symmetric matrix has a Cholesky factor once a hair is added to its diagonal.
fn is_semidefinite(matrix: &[[f64; CORE]; CORE]) -> bool {
    let mut factor = [[0.0_f64; CORE]; CORE];
    for i in 0..CORE {
        for k in 0..=i {
            let sum: f64 = (0..k).map(|j| factor[i][j] * factor[k][j]).sum();
            if i == k {
                let left = matrix[i][i] + 1e-9 - sum;
                if left < 0.0 {
                    return false;
                }
                factor[i][i] = left.sqrt();
            } else {
                factor[i][k] = (matrix[i][k] - sum) / factor[k][k].max(1e-12);
            }
        }
    }
    true
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_success_never_lowers_its_own_chance(a in answers(), j in journal(), step in 0..STEPS) {
        let design = design();
        let before = believe(&design, a, &j);
        let after = with(&before, &design, step, Outcome::Done);
        prop_assert!(after.predict(&design, step).done >= before.predict(&design, step).done - 1e-12);
    }

    #[test]
    fn too_much_or_not_today_never_raises_it(a in answers(), j in journal(), step in 0..STEPS) {
        let design = design();
        let before = believe(&design, a, &j);
        for outcome in [Outcome::Stopped, LEFT] {
            let after = with(&before, &design, step, outcome);
            prop_assert!(
                after.predict(&design, step).done <= before.predict(&design, step).done + 1e-12
            );
        }
    }

    #[test]
    fn not_today_with_a_reason_teaches_nothing(a in answers(), j in journal(), step in 0..STEPS) {
        let design = design();
        let before = believe(&design, a, &j);
        let mut after = before.clone();
        let reason = Outcome::NotToday { reason_given: true };
        after.note(&design, step, reason, Some(80.0), Some(80.0));
        prop_assert!(after == before);
    }

    #[test]
    fn a_harder_peak_never_raises_the_chance(
        a in answers(), j in journal(), step in 0..STEPS, felt in 0..100_u8, outcome in outcome(),
    ) {
        let design = design();
        let before = believe(&design, a, &j);
        let chance = |felt: u8| {
            let mut after = before.clone();
            after.note(&design, step, outcome, None, Some(f64::from(felt)));
            after.predict(&design, step).done
        };
        prop_assert!(chance(felt + 1) <= chance(felt) + 1e-12);
        prop_assert!(chance(100) <= chance(0) + 1e-12);
    }

    #[test]
    fn a_note_never_makes_anything_less_certain(a in answers(), j in journal(), n in note()) {
        let design = design();
        let mut belief = believe(&design, a, &j);
        belief.pass_days(&design, n.days);
        let before = belief.clone();
        belief.note(&design, n.step, n.outcome, n.expected, n.felt);
        for i in 0..CORE {
            prop_assert!(belief.covariance()[i][i] <= before.covariance()[i][i] + 1e-9);
        }
        for step in 0..STEPS {
            prop_assert!(belief.offset(step).1 <= before.offset(step).1);
            let (now, then) = (belief.predict(&design, step), before.predict(&design, step));
            prop_assert!(now.spread <= then.spread + 1e-9);
        }
    }

    #[test]
    fn the_covariance_stays_symmetric_and_semidefinite(a in answers(), j in journal()) {
        let design = design();
        let belief = believe(&design, a, &j);
        let covariance = belief.covariance();
        for (i, line) in covariance.iter().enumerate() {
            for (k, value) in line.iter().enumerate() {
                prop_assert_eq!(value.to_bits(), covariance[k][i].to_bits());
            }
        }
        prop_assert!(is_semidefinite(covariance));
        prop_assert!((0..STEPS).all(|step| belief.offset(step).1 >= 0.0));
    }

    #[test]
    fn chances_and_ratings_keep_their_bounds(a in answers(), j in journal()) {
        let design = design();
        let lapse = design.population().lapse;
        for seen in all(&believe(&design, a, &j), &design) {
            prop_assert!(lapse <= seen.done && seen.done <= seen.partly_or_more);
            prop_assert!(seen.partly_or_more <= 1.0 - lapse + 1e-12);
            prop_assert!((seen.stopped + seen.partly_or_more - 1.0).abs() < 1e-12);
            prop_assert!((0.0..=100.0).contains(&seen.expected) && seen.expected_sd >= 1.0);
        }
    }

    #[test]
    fn plain_ratings_of_one_day_commute(
        a in answers(), j in journal(), one in (0..STEPS, 0..=100_u8), two in (0..STEPS, 0..=100_u8),
    ) {
        let steady = Population { steadiness: 1e30, ..Population::app() };
        let design = Design::from_raw(&steady, &made_up::reference());
        let belief = believe(&design, a, &j);
        let rated = |order: [(usize, u8); 2]| {
            let mut after = belief.clone();
            for (step, felt) in order {
                after.felt_later(&design, step, Some(f64::from(felt)));
            }
            after
        };
        prop_assume!(one.0 != two.0);
        let (first, second) = (rated([one, two]), rated([two, one]));
        for i in 0..CORE {
            prop_assert!((first.mean()[i] - second.mean()[i]).abs() < 1e-12);
            prop_assert!((first.covariance()[i][i] - second.covariance()[i][i]).abs() < 1e-12);
        }
    }

    #[test]
    fn outcomes_of_one_day_nearly_commute(a in answers(), j in journal(), x in 0..STEPS, y in 0..STEPS) {
        let design = design();
        let belief = believe(&design, a, &j);
        let done_first = with(&with(&belief, &design, x, Outcome::Done), &design, y, Outcome::Stopped);
        let too_much_first = with(&with(&belief, &design, y, Outcome::Stopped), &design, x, Outcome::Done);
        for step in (0..STEPS).filter(|step| *step != x && *step != y) {
            let difference = done_first.predict(&design, step).done
                - too_much_first.predict(&design, step).done;
            prop_assert!(difference.abs() < 0.2, "{difference}");
        }
    }

    #[test]
    fn the_same_journal_gives_the_same_bits(a in answers(), j in journal()) {
        let design = design();
        let (once, again) = (believe(&design, a, &j), believe(&design, a, &j));
        let bits = |belief: &Belief| -> Vec<u64> {
            all(belief, &design).iter().flat_map(|s| [s.z.to_bits(), s.expected.to_bits()]).collect()
        };
        prop_assert_eq!(bits(&once), bits(&again));
    }

    #[test]
    fn days_one_by_one_are_days_at_once(a in answers(), j in journal(), days in 0..=365_u32) {
        let design = design();
        let mut at_once = believe(&design, a, &j);
        let mut one_by_one = at_once.clone();
        at_once.pass_days(&design, days);
        for _ in 0..days {
            one_by_one.pass_days(&design, 1);
        }
        for i in 0..CORE {
            prop_assert!((at_once.mean()[i] - one_by_one.mean()[i]).abs() < 1e-12);
            for k in 0..CORE {
                let (a, b) = (at_once.covariance()[i][k], one_by_one.covariance()[i][k]);
                prop_assert!((a - b).abs() < 1e-12 * a.abs().max(1.0), "{i} {k} {a} {b}");
            }
        }
        for step in 0..STEPS {
            let (a, b) = (at_once.offset(step), one_by_one.offset(step));
            prop_assert!((a.0 - b.0).abs() < 1e-12 && (a.1 - b.1).abs() < 1e-12);
        }
    }

    #[test]
    fn what_a_long_silence_leaves_is_what_was_first_believed(a in answers(), j in journal()) {
        let design = design();
        let mut belief = believe(&design, a, &j);
        for _ in 0..40 {
            belief.pass_days(&design, 365);
        }
        let first = believe(&design, a, &[]);
        let population = design.population();
        for i in (0..1).chain(10..26) {
            prop_assert!((belief.mean()[i] - first.mean()[i]).abs() < 1e-6);
        }
        let general = population.drift_general / (1.0 - population.keep_general.powi_(2));
        prop_assert!((belief.covariance()[0][0] - general).abs() < 1e-6);
        for i in 1..9 {
            let twice = 2.0 * population.spread_feature.powi_(2);
            prop_assert!((belief.covariance()[i][i] - twice).abs() < 1e-9);
        }
        let offset = belief.offset(j.first().map_or(0, |note| note.step));
        prop_assert!(offset.0.abs() < 1e-6);
        prop_assert!((offset.1 - population.spread_step.powi_(2)).abs() < 1e-9);
    }

    #[test]
    fn exchanging_two_equal_steps_exchanges_their_predictions(a in answers(), j in journal()) {
        let mut steps = made_up::reference();
        steps[7] = steps[3];
        let design = Design::from_raw(&Population::app(), &steps);
        let exchanged = |step: usize| match step {
            3 => 7,
            7 => 3,
            other => other,
        };
        let other: Vec<Note> =
            j.iter().map(|note| Note { step: exchanged(note.step), ..note.clone() }).collect();
        let (one, two) = (believe(&design, a, &j), believe(&design, a, &other));
        for step in 0..STEPS {
            prop_assert_eq!(one.predict(&design, step), two.predict(&design, exchanged(step)));
        }
    }
}

/// Whole powers without the machine's own library.
trait Power {
    fn powi_(self, exponent: u32) -> f64;
}

impl Power for f64 {
    fn powi_(self, exponent: u32) -> f64 {
        (0..exponent).fold(1.0, |product, _| product * self)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Which of two looks harder moves them apart that way, and nothing becomes less certain by it.
    #[test]
    fn a_comparison_moves_two_steps_apart_and_unsettles_nothing(
        answers in answers(), journal in journal(), harder in 0..STEPS, easier in 0..STEPS,
    ) {
        prop_assume!(harder != easier);
        let design = design();
        let before = believe(&design, answers, &journal);
        let mut after = before.clone();
        after.compared(&design, harder, easier);
        let apart = |belief: &Belief| {
            let margin = |step| {
                let seen = belief.predict(&design, step);
                seen.z * (1.0 + seen.spread * seen.spread).sqrt()
            };
            margin(easier) - margin(harder)
        };
        prop_assert!(apart(&after) >= apart(&before) - 1e-9);
        for (now, then) in all(&after, &design).iter().zip(all(&before, &design)) {
            prop_assert!(now.spread <= then.spread + 1e-9);
        }
        prop_assert!(is_semidefinite(after.covariance()));
    }
}

#[test]
fn odd_ratings_are_clipped_or_absent() {
    let design = design();
    let rated = |felt: Option<f64>| {
        let mut belief = Belief::new(&design);
        belief.note(&design, 5, Outcome::Done, None, felt);
        belief.predict(&design, 5)
    };
    assert_eq!(rated(Some(f64::NAN)), rated(None));
    assert_eq!(rated(Some(1e9)), rated(Some(100.0)));
    assert_ne!(rated(Some(0.0)), rated(None), "0 is a rating");
    let mut belief = Belief::new(&design);
    belief.note(&design, STEPS, Outcome::Done, Some(1.0), Some(1.0));
    belief.felt_later(&design, STEPS, Some(1.0));
    assert!(belief == Belief::new(&design), "a step of no catalogue is ignored");
}

#[test]
fn a_harder_peak_never_raises_the_chance_of_what_is_well_known() {
    let design = design();
    let mut belief = Belief::new(&design);
    for step in (0..400).map(|n| n % 5 + 18) {
        belief.note(&design, step, Outcome::Partly, None, Some(40.0));
    }
    let chance = |felt: u8| {
        let mut after = belief.clone();
        after.felt_later(&design, 20, Some(f64::from(felt)));
        after.predict(&design, 20).done
    };
    for felt in 0..100 {
        assert!(chance(felt + 1) <= chance(felt), "{felt}: {} {}", chance(felt), chance(felt + 1));
    }
}

#[test]
fn an_answer_given_later_moves_home_as_one_given_at_first() {
    let design = design();
    let mut later = Belief::new(&design);
    later.check_in(&design, [None, Some(6), None, None, None]);
    later.check_in(&design, [Some(3), None, None, None, None]);
    let mut at_first = Belief::new(&design);
    at_first.check_in(&design, [Some(3), Some(6), None, None, None]);
    for step in 0..STEPS {
        let (a, b) = (later.predict(&design, step), at_first.predict(&design, step));
        assert!((a.z - b.z).abs() < 1e-9);
    }
    let unknown = Belief::new(&design).predict(&design, 60).done;
    assert!(at_first.predict(&design, 60).done > unknown);
}

#[test]
fn the_trace_is_the_same_bits_each_time() {
    let (population, catalogue) = (Population::app(), made_up::catalogue());
    let bits = trace_bits(&population, &catalogue);
    assert_eq!(bits.len(), 9 * 5 * catalogue.steps().len());
    assert_eq!(bits, trace_bits(&population, &catalogue));
    assert!(bits.iter().all(|bits| f64::from_bits(*bits).is_finite()));
}
