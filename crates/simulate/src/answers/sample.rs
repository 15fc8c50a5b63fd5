//! The sample of answers: what simulated people would do on their first day, two steps of each family. Nobody real.

use crate::assumed::Assumptions;
use crate::draws::Draws;
use crate::people::{Form, Simulator};
use crate::setup::TEST_SEED;
use crate::steps::{FAMILIES, Step, Steps};
use std::fmt::Write;

/// How many people of each of the three kinds are in the sample that is shipped.
pub const PEOPLE: u64 = 40;
/// Streams of answers begin here; all others lie below.
const STREAM: u64 = 1_000_000;

/// The sample as a file's text, with so many people of each kind. Items are described at the first person alone.
pub fn sample(people: u64) -> String {
    let steps = Steps::reference();
    let items: Vec<usize> = (0..FAMILIES).flat_map(|family| two_of(&steps, family)).collect();
    let mut text = format!(
        "# Made up: answers of simulated people on day 0, seed {TEST_SEED}. Nobody real. Written by `simulate sample`.\n\
         person,item,answer,family,place,remote,in_person,unfamiliar,observed,crowd,duration,spontaneous,prior\n"
    );
    for (kind, simulator) in (1..).zip(Simulator::ALL) {
        for number in 0..people {
            let draws = Draws::of(TEST_SEED, 100_000 * kind + number);
            let person = simulator.person(draws, &steps, Assumptions::default());
            for step in &items {
                let chance = person.likely(*step, 0, Form::Neutral).done;
                let yes = u8::from(draws.happens(0, STREAM + *step as u64, chance));
                let told = if kind == 1 && number == 0 { described(&steps[*step]) } else { ",".repeat(9) };
                let _ = writeln!(text, "{}{number},{},{yes},{told}", simulator.letter(), steps[*step].name);
            }
        }
    }
    text
}

/// One of the easier and one of the harder half.
fn two_of(steps: &Steps, family: usize) -> [usize; 2] {
    let members: Vec<usize> = steps.order.iter().copied().filter(|step| steps[*step].family == family).collect();
    [members[members.len() / 4], members[3 * members.len() / 4]]
}

fn described(step: &Step) -> String {
    let features = step.raw().features.map(|feature| (1000.0 * feature).round() / 1000.0);
    let features: Vec<String> = features.iter().map(f64::to_string).collect();
    format!("{},{},{}", step.family, features.join(","), step.prior)
}
