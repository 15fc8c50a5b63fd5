//! The planner: learning from a try, and choosing over the whole catalogue.

use crate::table::{Table, Unit, now};
use ippo_core::planner::{Belief, Caps, Choosing, Design, Outcome, Population, Record, Setting};
use ippo_core::time::Day;
use ippo_library::Library;
use std::hint::black_box;

const DAYS: usize = 2_000;

pub fn measure(table: &mut Table) {
    let mut taken = Vec::new();
    days(DAYS, |one| {
        let began = now();
        one();
        taken.push(began.elapsed());
    });
    let what = format!("planner: update and choice over {} steps", Library::shipped().catalogue().steps().len());
    table.row(&what, Unit::Micros, taken, "under 50 µs");
}

/// Tries another step on each of so many days; what is measured, update and choice, is handed to `measured` to be called.
pub fn days(count: usize, mut measured: impl FnMut(&mut dyn FnMut())) {
    let library = Library::shipped();
    let catalogue = library.catalogue();
    let design = Design::new(&Population::app(), catalogue);
    let (mut belief, mut record, caps) = (Belief::new(&design), Record::default(), Caps::care());
    for number in 0..count {
        let day = Day(i32::try_from(number).unwrap_or(i32::MAX));
        let (step, setting) = (number % design.len(), Setting::at(day, 10 * 60));
        belief.pass_days(&design, 1);
        measured(&mut || {
            belief.note(&design, step, Outcome::Done, Some(40.0), Some(20.0));
            record.note(&design, day, step, Outcome::Done, Some(20.0));
            black_box(Choosing::new(&design, catalogue, &belief, &record, &setting, &caps).choose());
        });
    }
}
