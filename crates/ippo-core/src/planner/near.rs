//! Nearness: whether two steps of a family differ in exactly one named dimension, and by one notch.

use super::reason::Dimension;
use crate::catalogue::Step;

/// The one dimension in which `step` differs from `like`, if they are of one family and differ in no other.
///
/// How unfamiliar, how unscripted and how crowded a step is may not rise by a notch at the same time. Judgement.
pub(super) fn one_dimension(step: &Step, like: &Step) -> Option<Dimension> {
    let rises = |of: fn(&Step) -> f64| quarter(of(step)) > quarter(of(like));
    if step.family != like.family || rises(|s| s.unfamiliar) || rises(|s| s.spontaneous) || rises(|s| s.crowd) {
        return None;
    }
    let notches = [
        (Dimension::Place, apart(step.place, like.place)),
        (Dimension::Contact, apart(step.contact as u8, like.contact as u8)),
        (Dimension::Length, apart(length(step.minutes), length(like.minutes))),
        (Dimension::People, apart(quarter(step.people), quarter(like.people))),
        (Dimension::PartOfDay, u8::from(step.part != like.part)),
        (Dimension::Observed, apart(quarter(step.observed), quarter(like.observed))),
    ];
    let mut differing = notches.into_iter().filter(|(_, notch)| *notch > 0);
    match (differing.next(), differing.next()) {
        (Some((dimension, 1)), None) => Some(dimension),
        _ => None,
    }
}

fn apart(a: u8, b: u8) -> u8 {
    a.abs_diff(b)
}

/// Notch of a feature: 0 for none, then quarters.
fn quarter(value: f64) -> u8 {
    match value {
        v if v <= 0.0 => 0,
        v if v <= 0.25 => 1,
        v if v <= 0.5 => 2,
        v if v <= 0.75 => 3,
        _ => 4,
    }
}

/// Notch of a length in minutes.
fn length(minutes: u16) -> u8 {
    match minutes {
        0..=1 => 0,
        2..=3 => 1,
        4..=5 => 2,
        6..=10 => 3,
        11..=20 => 4,
        21..=45 => 5,
        46..=90 => 6,
        91.. => 7,
    }
}
