//! The check-in: five coarse, noisy answers about how far somebody gets.

use crate::draws::Draws;
use crate::people::{Form, Person};
use crate::steps::{Step, Steps, ZONES};
use ippo_core::catalogue::Contact;
use ippo_core::planner::QUESTIONS;

/// Answers 0, 1, 2 and so on: going out, furthest place, speaking, contact from afar, how long.
pub type Answers = [u8; QUESTIONS];

/// Above which mean chances the first, third, fourth and fifth answer rise by one.
const OUT: [f64; 4] = [0.1, 0.25, 0.45, 0.7];
const SPEAKING: [f64; 4] = [0.05, 0.15, 0.35, 0.6];
const AFAR: [f64; 4] = [0.2, 0.45, 0.7, 0.9];
const IN_ALL: [f64; 4] = [0.15, 0.3, 0.45, 0.6];

/// What somebody answers before their first day.
pub fn answers(draws: &Draws, person: &dyn Person, steps: &Steps) -> Answers {
    let chances: Vec<f64> = (0..steps.len()).map(|step| person.likely(step, 0, Form::Neutral).done).collect();
    let mean = |belongs: &dyn Fn(&Step) -> bool| mean_over(steps, &chances, belongs);
    let noisy = |mean: f64, noise: f64, stream: u64| mean + noise * draws.normal(0, stream);
    let is_out = |at: &Step| (2..=4).contains(&at.zone);
    let speaks = |at: &Step| at.contact == Contact::FaceToFace && at.spontaneous > 0.25;
    let is_afar = |at: &Step| matches!(at.contact, Contact::Text | Contact::Voice | Contact::Camera);
    let reaches = |zone: &usize| noisy(mean(&|at| at.zone == *zone), 0.10, 910 + *zone as u64) > 0.5;
    [
        passed(&OUT, noisy(mean(&is_out), 0.10, 900)),
        (1..ZONES).filter(reaches).count() as u8,
        passed(&SPEAKING, noisy(mean(&speaks), 0.10, 901)),
        passed(&AFAR, noisy(mean(&is_afar), 0.12, 902)),
        passed(&IN_ALL, noisy(mean(&|_| true), 0.15, 903)),
    ]
}

fn mean_over(steps: &Steps, chances: &[f64], belongs: &dyn Fn(&Step) -> bool) -> f64 {
    let group = steps.iter().zip(chances).filter(|(at, _)| belongs(at));
    let (sum, count) = group.fold((0.0, 0.0), |(sum, count), (_, chance)| (sum + chance, count + 1.0));
    sum / count
}

fn passed(bounds: &[f64], value: f64) -> u8 {
    bounds.iter().filter(|bound| value > **bound).count() as u8
}
