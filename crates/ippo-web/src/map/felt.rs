//! How it looked against how it was: one sentence, the chart, and the same as a table.

use super::{chart, told};
use crate::layout::{self, Frame};
use crate::library;
use crate::today::page::title;
use crate::tries::page::{hard, outcome_name};
use crate::visit::Visit;
use ippo_core::pairs::{Pair, Pairs};
use ippo_core::state::State;
use maud::{Markup, html};

/// The page; with too few pairs it is one sentence.
pub(super) fn page(visit: &Visit, state: &State) -> Markup {
    let pairs = Pairs::of(state);
    let words = &visit.words;
    let inside = html! {
        p.soft { (words.felt_title()) }
        h1 { (told::said(words, pairs.said())) }
        @if pairs.enough() {
            (chart::chart(words, &pairs.latest))
            @if pairs.more { p.soft { (words.felt_latest(pairs.latest.len())) } }
        }
        @if pairs.left_out { p.soft { (words.felt_left_out()) } }
        @if pairs.enough() { (table(visit, state, &pairs.latest)) }
        (library::way(visit, state, "card-why-avoiding-feeds-fear", "map/felt"))
        p.choices { a.button href=(visit.to("map")) { (words.felt_to_map()) } a.button href=(visit.to("today")) { (words.way_today()) } }
    };
    layout::page(visit, &Frame::with_more(state.kept_anything()), &words.felt_title(), &inside)
}

/// The latest first, in the words that were chosen from.
fn table(visit: &Visit, state: &State, pairs: &[Pair]) -> Markup {
    let words = &visit.words;
    html! {
        details.fold.as-table { summary { (words.felt_table()) }
            table role="table" {
                thead role="rowgroup" { tr role="row" { @for head in [words.felt_step(), words.felt_before(), words.felt_after(), words.felt_outcome()] { th scope="col" role="columnheader" { (head) } } } }
                tbody role="rowgroup" { @for pair in pairs.iter().rev() { tr role="row" {
                    th scope="row" role="rowheader" data-own[state.own_words(&pair.step).is_some()] { (title(visit, state, &pair.step)) }
                    td role="cell" data-head=(words.felt_before()) { (hard(visit, pair.expected)) }
                    td role="cell" data-head=(words.felt_after()) { (hard(visit, pair.felt)) }
                    td role="cell" data-head=(words.felt_outcome()) { (outcome_name(words, pair.outcome)) }
                } } }
            }
        }
    }
}
