//! All that was written on one sheet, each answer to be changed, and the way to put it away; and what was written in a strand.

use super::page::{back, framed, resting, told};
use super::{Filling, next, path, rests};
use crate::strand;
use crate::visit::Visit;
use ippo_core::calendar::date;
use ippo_core::sheets::Filled;
use ippo_core::state::State;
use ippo_library::{Question, Sheet, SheetStrand};
use maud::{Markup, html};

/// The answers. At the end the sheet says its last sentence; in the middle, that it can be taken up again.
pub(super) fn page(
    visit: &Visit,
    state: &State,
    filling: &Filling,
    filled: &Filled,
    end: bool,
    above: &Markup,
) -> Markup {
    let sheet = filling.sheet;
    let open = !rests(visit, state, sheet);
    let on = next(sheet, filled).filter(|_| open && !end);
    let inside = html! {
        h1 { (visit.help_text(&sheet.id)) }
        (above)
        @if !open { (resting(visit, "sheets-rests")) }
        @else if on.is_some() { p { (visit.help_text("sheets-left")) } }
        @else { p { (visit.help_text(&format!("{}.end", sheet.id))) } }
        (answers(visit, filling, filled, open))
        p.soft { (date(filled.day.0)) }
        p.choices.noprint {
            @if let Some(on) = on { a.button.lamp href=(visit.to(&filling.at(on))) { (visit.help_text("sheets-go-on")) } }
            (back(visit, sheet))
        }
        @if open { (empty_ones(visit, filling, filled)) }
        details.fold.noprint { summary { (visit.help_text("sheets-away")) }
            (visit.form(&format!("{}/away", filling.path()), "field", html! {
                p { (visit.help_text("sheets-away-what")) }
                button type="submit" { (visit.help_text("sheets-away")) }
            }))
        }
    };
    framed(visit, state, sheet, &inside)
}

fn asked(visit: &Visit, sheet: &Sheet, question: &Question) -> String {
    visit.help_text(&format!("{}-{}", sheet.id, question.id))
}

fn answers(visit: &Visit, filling: &Filling, filled: &Filled, open: bool) -> Markup {
    let change = visit.help_text("plan-change");
    let row = |number: usize, question: &Question, words: &str| {
        let name = asked(visit, filling.sheet, question);
        html! {
            div {
                dt { (name) }
                dd.own { (told(visit, filling.sheet, question, words)) }
                @if open { dd.noprint { a.button.quiet href=(visit.to(&filling.at(number))) aria-label={ (change) " · " (name) } { (change) } } }
            }
        }
    };
    html! {
        dl.plan-parts.answered {
            @for (number, question) in (1..).zip(&filling.sheet.questions) {
                @if let Some(words) = filled.answer(&question.id) { (row(number, question, words)) }
            }
        }
    }
}

/// The questions that were left out, each to be answered after all.
fn empty_ones(visit: &Visit, filling: &Filling, filled: &Filled) -> Markup {
    let empty = |(_, question): &(usize, &Question)| filled.answer(&question.id).is_none();
    let mut empty = (1..).zip(&filling.sheet.questions).filter(empty).peekable();
    html! {
        @if empty.peek().is_some() {
            details.fold.noprint { summary { (visit.help_text("sheets-empty")) }
                ul.rows { @for (number, question) in empty { (strand::row(visit, &filling.at(number), &asked(visit, filling.sheet, question), "")) } }
            }
        }
    }
}

/// The end of a sheet on which nothing was written.
pub(super) fn empty(visit: &Visit, state: &State, sheet: &Sheet) -> Markup {
    let inside = html! {
        h1 { (visit.help_text(&sheet.id)) }
        p { (visit.help_text("sheets-nothing")) }
        p.choices { (back(visit, sheet)) }
    };
    framed(visit, state, sheet, &inside)
}

/// A filling-in as it is led to: by its day too, since the same sheet is filled in again.
fn dated(visit: &Visit, sheet: &Sheet, filled: &Filled) -> String {
    format!("{}\u{a0}· {}", visit.help_text(&sheet.id), strand::date(visit, filled.day))
}

/// What was written on the sheets of a strand, newest first: what can be taken up again in sight, the rest under a fold.
pub(super) fn written(visit: &Visit, state: &State, strand: SheetStrand) -> Markup {
    let library = &visit.host.library;
    let of = |filled: &'_ Filled| library.sheet(&filled.sheet).filter(|sheet| sheet.strand == strand as u8);
    let all = state.sheets().all().iter().rev().filter_map(|filled| of(filled).map(|sheet| (sheet, filled)));
    let is_open = |(sheet, filled): &(&Sheet, &Filled)| next(sheet, filled).is_some() && !rests(visit, state, sheet);
    let (open, rest): (Vec<_>, Vec<_>) = all.partition(is_open);
    let list = |all: &[(&Sheet, &Filled)]| {
        html! {
            ul.rows { @for (sheet, filled) in all {
                (strand::row(visit, &path(&sheet.id, filled.id), &dated(visit, sheet, filled), ""))
            } }
        }
    };
    html! {
        @if !open.is_empty() { section.left-open { h2 { (visit.help_text("thoughts-open")) } (list(&open)) } }
        @if !rest.is_empty() { details.fold { summary { (visit.help_text("thoughts-written")) } (list(&rest)) } }
    }
}
