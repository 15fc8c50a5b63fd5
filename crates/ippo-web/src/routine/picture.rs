//! The picture of the weeks: one row a day, sleep as a soft band, anchors as small marks, a rest as a frame of its own.

use super::page::name;
use crate::visit::Visit;
use ippo_core::calendar::date;
use ippo_core::clock::written;
use ippo_core::event::Anchor;
use ippo_core::weeks::Row;
use maud::{Markup, html};

/// Where a row begins and ends, in units of the picture; behind its end lies what has no time.
const FROM: i32 = 54;
const WIDE: i32 = 288;
/// Above the first row, and from row to row.
const TOP: i32 = 30;
const HIGH: i32 = 13;
/// Minutes of a row.
const ROUND: i32 = 1440;

pub(super) fn picture(visit: &Visit, rows: &[Row], turns_at: u16) -> Markup {
    let foot = TOP + HIGH * i32::try_from(rows.len()).unwrap_or(0);
    let view = format!("0 0 372 {}", foot + 6);
    html! {
        svg.chart.weeks viewBox=(view) role="img" aria-label=(visit.help_text("routine-picture")) {
            @for quarter in 0..=4 { (hours(quarter, turns_at, foot)) }
            @for (place, row) in rows.iter().enumerate() { (line(row, TOP + HIGH * i32::try_from(place).unwrap_or(0), place % 7 == 6)) }
        }
        (key(visit))
    }
}

/// A line through all days, with its time of the clock.
fn hours(quarter: u16, turns_at: u16, foot: i32) -> Markup {
    let (x, minute) = (across(i32::from(quarter) * ROUND / 4), (turns_at + quarter * 360) % 1440);
    let anchor = match quarter {
        0 => "start",
        4 => "end",
        _ => "middle",
    };
    html! {
        path.grid d=(format!("M{x} {TOP}V{foot}")) {}
        @if quarter.is_multiple_of(2) { text.quietly x=(x) y="18" text-anchor=(anchor) { (written(minute)) } }
    }
}

fn line(row: &Row, y: i32, dated: bool) -> Markup {
    html! {
        @if dated { text.quietly x="0" y=(y + 11) { (&date(row.day.0)[5..]) } }
        @if row.rest { rect.rest x=(FROM) y=(y + 1) width=(WIDE) height=(HIGH - 2) rx="5" {} }
        @for (from, until) in &row.sleep {
            rect.slept x=(across(*from)) y=(y + 3) width=((across(*until) - across(*from)).max(1)) height=(HIGH - 6) rx="3" {}
        }
        @for (anchor, at) in &row.marks { (mark(*anchor, at.map_or(FROM + WIDE + 14, across), y + HIGH / 2)) }
    }
}

fn across(minutes: i32) -> i32 {
    FROM + minutes * WIDE / ROUND
}

/// Getting up points upward; the others are dots. Not by colour alone.
fn mark(anchor: Anchor, x: i32, y: i32) -> Markup {
    html! {
        @if anchor == Anchor::Up { path.up d=(format!("M{} {}L{x} {}L{} {}Z", x - 5, y + 4, y - 5, x + 5, y + 4)) {} }
        @else { circle.held cx=(x) cy=(y) r="3" {} }
    }
}

fn key(visit: &Visit) -> Markup {
    let sign = |inside: Markup, name: String| html! { li { svg.weeks viewBox="0 0 18 18" aria-hidden="true" focusable="false" { (inside) } " " (name) } };
    let text = |name: &str| visit.help_text(name);
    html! {
        ul.key {
            (sign(html! { rect.slept x="0" y="5" width="18" height="8" rx="3" {} }, text("routine-sleep")))
            (sign(mark(Anchor::Up, 9, 9), name(visit, Anchor::Up)))
            (sign(mark(Anchor::Light, 9, 9), text("routine-key-others")))
            (sign(html! { rect.rest x="1" y="4" width="16" height="10" rx="5" {} }, text("export-rested")))
        }
    }
}
