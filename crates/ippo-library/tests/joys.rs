//! Joys over the catalogue that ships: what was told shapes the first four steps, and every idea that is named is there.

use ippo_core::around::Joy;
use ippo_core::planner::{Belief, Caps, Choosing, Design, Outcome, Population, Record, Setting};
use ippo_core::time::Day;
use ippo_library::Library;

const SALTS: u64 = 12;

/// How many of the first four offers, each done on its day, take their shape from a joy.
fn among_the_first_four(library: &Library, design: &Design, salt: u64, hour: u16, joy: Joy, told: bool) -> usize {
    let (catalogue, caps) = (library.catalogue(), Caps::care());
    let (mut belief, mut record) = (Belief::new(design), Record::default());
    let offers = (0..4).map(|day| {
        let joys = told.then_some(joy).into_iter().collect();
        let setting = Setting { salt, joys, ..Setting::at(Day(day), hour * 60) };
        let choice = Choosing::new(design, catalogue, &belief, &record, &setting, &caps).choose();
        let step = choice.main.expect("something is always offered first").step;
        belief.note(design, step, Outcome::Done, None, Some(10.0));
        record.note(design, Day(day), step, Outcome::Done, Some(10.0));
        let step = &catalogue.steps()[step];
        assert!(step.is_floor(), "{:?}", step.id);
        step.around.joy == Some(joy)
    });
    offers.filter(|liked| *liked).count()
}

/// Whether a step of the floor takes its shape from a joy and can be done at that hour.
fn has_one(library: &Library, design: &Design, hour: u16, joy: Joy) -> bool {
    let (belief, record, caps) = (Belief::new(design), Record::default(), Caps::care());
    let setting = Setting::at(Day(0), hour * 60);
    let choosing = Choosing::new(design, library.catalogue(), &belief, &record, &setting, &caps);
    let mut steps = library.catalogue().steps().iter().enumerate();
    steps.any(|(at, step)| step.is_floor() && step.around.joy == Some(joy) && choosing.named(at).is_some())
}

#[test]
fn the_first_four_steps_take_their_shape_from_what_was_liked() {
    let library = Library::shipped();
    let design = Design::new(&Population::app(), library.catalogue());
    let mut at_night = Vec::new();
    for (joy, hour) in Joy::ALL.into_iter().flat_map(|joy| [3, 13, 22].map(|hour| (joy, hour))) {
        let one = |salt, told| among_the_first_four(&library, &design, salt, hour, joy, told);
        let count = |told| (0..SALTS).map(|salt| one(salt, told)).sum::<usize>();
        let (without, with) = (count(false), count(true));
        if has_one(&library, &design, hour, joy) {
            assert!(with > without && with >= SALTS as usize, "{joy:?} at {hour}: {with} beside {without}");
            at_night.extend((hour == 3).then_some(joy));
        } else {
            assert_eq!(with, without, "{joy:?} at {hour}: where there is none, nothing changes");
        }
    }
    // Cooking has none: nothing of it is as small as the floor.
    assert_eq!(at_night.len(), 9, "{at_night:?}");
}

#[test]
fn nine_ideas_ask_for_nothing() {
    let library = Library::shipped();
    let found: Vec<_> = library.ideas().iter().filter(|idea| idea.asks_for_nothing()).collect();
    assert_eq!(found.len(), 9, "each that is named is there");
    assert!(found.iter().all(|idea| idea.energy == 1 && idea.company == 0 && !idea.rests_at_risk() && !idea.money));
}
