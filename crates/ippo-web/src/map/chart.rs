//! The chart: one dot a try, to the right the harder it looked, upward the harder it was.

use crate::tries::page::outcome_name;
use ippo_core::pairs::Pair;
use ippo_core::planner::Outcome;
use ippo_words::Words;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The square that the dots lie in, in units of the picture: where 0 and 100 stand on both axes.
const LOW: (i32, i32) = (62, 318);
const SIDE: i32 = 260;

/// Between neighbouring dots that would lie on one another.
const APART: i32 = 10;

pub(super) fn chart(words: &Words, pairs: &[Pair]) -> Markup {
    html! {
        svg.chart viewBox="0 0 372 380" role="img" aria-labelledby="chart-t chart-d" {
            title #chart-t { (words.felt_title()) }
            desc #chart-d { (words.felt_picture()) }
            defs { linearGradient #half { stop.half-a offset=".5" {} stop.half-b offset=".5" {} } }
            path.easier d="M32 348L352 28V348Z" {}
            path.frame-line d="M32 28V348H352" {}
            path.same d="M32 348L352 28" {}
            (axes(words))
            @for (pair, (x, y)) in pairs.iter().zip(laid(pairs)) { (dot(pair.outcome, x, y)) }
            @if let Some((x, y)) = laid(pairs).last() { circle.latest cx=(x) cy=(y) r="8.5" {} }
        }
        (key(words))
    }
}

fn axes(words: &Words) -> Markup {
    html! {
        text.zone x="346" y="291" text-anchor="end" { (words.felt_zone_easier()) }
        text.zone x="42" y="96" { (words.felt_zone_harder()) }
        text.quietly x="32" y="371" { (words.felt_axis_low()) }
        text x="192" y="371" text-anchor="middle" { (words.felt_axis_before()) }
        text.quietly x="352" y="371" text-anchor="end" { (words.felt_axis_high()) }
        g transform="translate(20 348) rotate(-90)" {
            text.quietly x="0" y="0" { (words.felt_axis_low()) }
            text x="160" y="0" text-anchor="middle" { (words.felt_axis_after()) }
            text.quietly x="320" y="0" text-anchor="end" { (words.felt_axis_high()) }
        }
    }
}

/// What the dots mean; in the words of the buttons.
fn key(words: &Words) -> Markup {
    let sign = |inside: Markup, name: String| {
        html! { li { svg viewBox="0 0 18 18" aria-hidden="true" focusable="false" { (inside) } " " (name) } }
    };
    html! {
        ul.key {
            @for outcome in [Outcome::Done, Outcome::Partly, Outcome::Stopped] { (sign(dot(outcome, 9, 9), outcome_name(words, outcome))) }
            (sign(html! { circle.latest cx="9" cy="9" r="8" {} }, words.felt_newest()))
        }
    }
}

/// Full, half or empty: what happened, not by colour alone.
fn dot(outcome: Outcome, x: i32, y: i32) -> Markup {
    let (class, fill) = match outcome {
        Outcome::Done => ("dot done", None),
        Outcome::Partly => ("dot partly", Some("url(#half)")),
        Outcome::Stopped | Outcome::NotToday { .. } => ("dot stopped", None),
    };
    html! { circle class=(class) fill=[fill] cx=(x) cy=(y) r="4.9" {} }
}

/// Where each dot lies. Five words make many of them equal, so equal ones lie around their place, none on another.
fn laid(pairs: &[Pair]) -> Vec<(i32, i32)> {
    let mut before: BTreeMap<(u8, u8), usize> = BTreeMap::new();
    pairs
        .iter()
        .map(|pair| {
            let nth = before.entry((pair.expected, pair.felt)).or_default();
            let (dx, dy) = around(*nth);
            *nth += 1;
            let along = |value: u8| i32::from(value) * SIDE / 100;
            (LOW.0 + along(pair.expected) + dx, LOW.1 - along(pair.felt) + dy)
        })
        .collect()
}

/// The nth place on a square spiral around a point; a ring beyond the third begins again in the middle.
fn around(nth: usize) -> (i32, i32) {
    let (mut x, mut y, mut dx, mut dy) = (0, 0, 0, -1);
    for _ in 0..nth % 25 {
        let corner = x == y || (x < 0 && x == -y) || (x > 0 && x == 1 - y);
        if corner {
            (dx, dy) = (-dy, dx);
        }
        (x, y) = (x + dx, y + dy);
    }
    (x * APART, y * APART)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ippo_core::ids::StepId;
    use ippo_core::time::Day;
    use std::collections::BTreeSet;

    fn pairs(count: usize, expected: u8, felt: u8) -> Vec<Pair> {
        let pair = Pair { day: Day(0), step: StepId::new("x"), expected, felt, outcome: Outcome::Done };
        vec![pair; count]
    }

    #[test]
    fn no_dot_lies_on_another_or_outside() {
        for (expected, felt) in [(0, 0), (100, 100), (0, 100), (50, 25)] {
            let places = laid(&pairs(25, expected, felt));
            assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), 25);
            assert!(places.iter().all(|(x, y)| (32..=352).contains(x) && (28..=348).contains(y)), "{places:?}");
        }
    }

    #[test]
    fn harder_than_it_looked_is_above_the_line() {
        let check = |expected, felt, above: bool| {
            let (x, y) = laid(&pairs(1, expected, felt))[0];
            assert_eq!(348 - y > x - 32, above, "{expected} {felt}");
        };
        check(25, 50, true);
        check(50, 25, false);
        check(50, 50, false);
    }
}
