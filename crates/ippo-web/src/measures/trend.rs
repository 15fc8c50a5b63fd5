//! A small picture of how something went over time: ink alone, no colour for good or bad, and the same in words before it.

use ippo_core::limits::{FOR_A_TREND, TREND_SHOWN};
use ippo_core::time::Day;
use maud::{Markup, html};

/// What was known on a day; nothing where it was left out.
pub(crate) type Point = (Day, Option<u16>);

/// A line of the picture: its points, the oldest first, and the lowest and highest value that there are.
pub(crate) struct Line {
    /// The points.
    pub points: Vec<Point>,
    /// The value at the foot.
    pub least: u16,
    /// The value at the top.
    pub most: u16,
}

/// The field that the points lie in: left, top, width, height.
const FIELD: (u32, u32, u32, u32) = (14, 14, 332, 132);

/// The picture, from [`FOR_A_TREND`] known points of a line on. `id` names it on the page.
pub(crate) fn picture(id: &str, title: &str, what: &str, lines: &[Line]) -> Markup {
    let known = |line: &Line| line.points.iter().filter(|(_, value)| value.is_some()).count();
    let enough = lines.iter().any(|line| known(line) >= FOR_A_TREND);
    let days = lines.iter().flat_map(|line| latest(line).iter().map(|(day, _)| *day));
    let (first, last) = (days.clone().min(), days.max());
    html! {
        @if let (true, Some(first), Some(last)) = (enough, first, last) {
            svg.trend viewBox="0 0 360 160" role="img" aria-labelledby={ (id) "-t " (id) "-d" } {
                title #{ (id) "-t" } { (title) }
                desc #{ (id) "-d" } { (what) }
                path.frame-line d="M4 4V156H356" {}
                @for (nth, line) in lines.iter().enumerate() { (drawn(nth, line, first, last)) }
            }
        }
    }
}

fn latest(line: &Line) -> &[Point] {
    &line.points[line.points.len().saturating_sub(TREND_SHOWN)..]
}

fn drawn(nth: usize, line: &Line, first: Day, last: Day) -> Markup {
    // Times of one day alone lie beside each other.
    let along =
        |nth: usize, day: Day| if first == last { spread(nth, latest(line).len()) } else { along(day, first, last) };
    let places: Vec<Option<(u32, u32)>> = latest(line)
        .iter()
        .enumerate()
        .map(|(nth, (day, value))| Some((along(nth, *day), up(line, (*value)?))))
        .collect();
    html! {
        g class={ "line-" (nth) } {
            // What was left out is a gap in the line.
            @for piece in places.split(Option::is_none).filter(|piece| piece.len() > 1) {
                polyline points=(piece.iter().flatten().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" ")) {}
            }
            @for (x, y) in places.into_iter().flatten() {
                @if nth == 0 { circle cx=(x) cy=(y) r="4.5" {} }
                @else { rect x=(x - 5) y=(y - 5) width="10" height="10" {} }
            }
        }
    }
}

fn along(day: Day, first: Day, last: Day) -> u32 {
    FIELD.0 + FIELD.2 * day.since(first) / last.since(first).max(1)
}

fn spread(nth: usize, of: usize) -> u32 {
    let steps = |n: usize| u32::try_from(n).unwrap_or(0);
    FIELD.0 + FIELD.2 * steps(nth) / steps(of.saturating_sub(1)).max(1)
}

fn up(line: &Line, value: u16) -> u32 {
    let (span, value) = (line.most.saturating_sub(line.least).max(1), value.saturating_sub(line.least));
    FIELD.1 + FIELD.3 - FIELD.3 * u32::from(value.min(span)) / u32::from(span)
}

/// The sign of a line beside its name, as it is drawn.
pub(crate) fn key(nth: usize, name: &str) -> Markup {
    html! {
        li { svg.trend viewBox="0 0 40 18" aria-hidden="true" focusable="false" {
            g class={ "line-" (nth) } {
                polyline points="2,9 38,9" {}
                @if nth == 0 { circle cx="20" cy="9" r="4.5" {} } @else { rect x="15" y="4" width="10" height="10" {} }
            }
        } " " (name) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(values: &[Option<u16>]) -> Line {
        Line { points: (0..).map(|day| Day(day * 7)).zip(values.iter().copied()).collect(), least: 0, most: 7 }
    }

    fn drawn(values: &[Option<u16>]) -> String {
        picture("x", "a", "b", &[line(values)]).into_string()
    }

    #[test]
    fn two_points_are_no_picture_and_a_gap_parts_the_line() {
        assert_eq!(drawn(&[]), "");
        assert_eq!(drawn(&[Some(1), Some(7)]), "");
        assert_eq!(drawn(&[Some(1), None, Some(7)]), "");
        let three = drawn(&[Some(0), Some(7), Some(7)]);
        assert_eq!((three.matches("<polyline").count(), three.matches("<circle").count()), (1, 3));
        let gap = drawn(&[Some(0), Some(1), None, Some(7), Some(7)]);
        assert_eq!((gap.matches("<polyline").count(), gap.matches("<circle").count()), (2, 4));
    }

    #[test]
    fn every_point_lies_within_the_frame() {
        for day in 0..=7 {
            let x = along(Day(day), Day(0), Day(7));
            assert!((4..=356).contains(&x));
        }
        assert_eq!(along(Day(3), Day(3), Day(3)), FIELD.0);
        let line = line(&[]);
        assert_eq!((up(&line, 0), up(&line, 7), up(&line, 900)), (146, 14, 14));
    }
}
