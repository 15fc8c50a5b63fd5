//! The planner: learning from a try, and choosing over the whole catalogue.

use crate::table::{Table, Unit, now};
use ippo_core::planner::{Belief, Caps, Choosing, Design, Outcome, Population, Record, Setting};
use ippo_core::time::Day;
use ippo_library::Library;
use std::hint::black_box;

const DAYS: i32 = 2_000;

pub fn measure(table: &mut Table) {
    let library = Library::shipped();
    let catalogue = library.catalogue();
    let design = Design::new(&Population::app(), catalogue);
    let (mut belief, mut record, caps) = (Belief::new(&design), Record::default(), Caps::care());
    let mut taken = Vec::new();
    for day in 0..DAYS {
        belief.pass_days(&design, 1);
        let setting = Setting::at(Day(day), 10 * 60);
        let step = usize::try_from(day).unwrap_or(0) % design.len();
        let began = now();
        belief.note(&design, step, Outcome::Done, Some(40.0), Some(20.0));
        record.note(&design, Day(day), step, Outcome::Done, Some(20.0));
        black_box(Choosing::new(&design, catalogue, &belief, &record, &setting, &caps).choose());
        taken.push(began.elapsed());
    }
    let what = format!("planner: update and choice over {} steps", design.len());
    table.row(&what, Unit::Micros, taken, "under 50 µs");
}
