//! Looking for something: pages by name, cards by every word, practices, sheets and joys by title.

use super::{address, is_open, names};
use crate::sheets;
use crate::visit::Visit;
use ippo_core::letter::{CrisisKind, Sign};
use ippo_core::level::Level;
use ippo_core::state::State;
use ippo_library::{Found, Kind, Wanted};
use maud::{Markup, html};

/// So many stand open of each kind; the others lie in a fold.
const SHOWN: usize = 8;

/// The kinds of what is found, in the order in which they are shown.
const KINDS: [&str; 5] = ["pages", "cards", "practices", "sheets", "ideas"];

/// Something that was found.
struct Hit {
    kind: &'static str,
    address: String,
    name: String,
}

/// Everything that fits so far.
struct Search<'a> {
    visit: &'a Visit,
    state: &'a State,
    level: Level,
    wanted: Wanted,
    found: Vec<(Found, Hit)>,
}

/// What was found for these words, below the field; heavy words bring Help first.
pub(super) fn found(visit: &Visit, state: &State, level: Level, typed: &str) -> Markup {
    let mut search = Search { visit, state, level, wanted: Wanted::of(typed), found: Vec::new() };
    search.pages();
    search.cards();
    search.practices();
    search.sheets();
    search.ideas();
    let hits = Wanted::best(search.found.into_iter());
    let is_heavy = visit.host.library.reader().read(typed).sign > Sign::None;
    html! {
        section #found {
            @if is_heavy {
                div.sheet.care {
                    p { (visit.help_text("cards-found-care")) }
                    p.choices { a.button.lamp href=(visit.to("help")) { (visit.words.help_now()) } }
                }
            }
            @if hits.is_empty() {
                p { (visit.help_text("cards-found-none")) }
            } @else {
                h2 { (visit.help_text("cards-found")) }
                @for kind in KINDS { (of_kind(visit, &hits, kind)) }
            }
        }
    }
}

fn of_kind(visit: &Visit, hits: &[Hit], kind: &str) -> Markup {
    let of: Vec<&Hit> = hits.iter().filter(|hit| hit.kind == kind).collect();
    let (first, rest) = of.split_at(of.len().min(SHOWN));
    let rows = |hits: &[&Hit]| {
        html! { ul.rows { @for hit in hits { li { a href=(hit.address) { (hit.name) } } } } }
    };
    html! {
        @if !of.is_empty() {
            h3 { (visit.help_text(&format!("cards-found-{kind}"))) }
            (rows(first))
            @if !rest.is_empty() {
                details.fold { summary { (visit.help_text("cards-found-more")) } (rows(rest)) }
            }
        }
    }
}

impl Search<'_> {
    fn fits(&mut self, kind: &'static str, address: String, name: String, text: &str) {
        if let Some(found) = self.wanted.found(&name, text) {
            self.found.push((found, Hit { kind, address, name }));
        }
    }

    fn has(&self, sign: CrisisKind) -> bool {
        self.state.has_sign(sign, self.visit.moment.utc_ms)
    }

    /// No thought work for somebody who may hear voices, no movement beside a troubled way of eating (care.md C11, C12).
    fn pages(&mut self) {
        for (path, _) in names::PAGES {
            let closed = match path {
                "thoughts" => self.has(CrisisKind::Psychosis),
                "move" => self.has(CrisisKind::Eating),
                _ => false,
            };
            let also = self.visit.help_text(&format!("find-{path}"));
            if !closed {
                self.fits("pages", self.visit.to(path), names::name(self.visit, path), &also);
            }
        }
    }

    fn cards(&mut self) {
        let (visit, state) = (self.visit, self.state);
        for card in visit.host.library.cards().iter().filter(|card| is_open(visit, state, card)) {
            let text = visit.host.library.parts_of(visit.language(), &card.id).join(" ");
            self.fits("cards", address(visit, card, ""), super::title(visit, card), &text);
        }
    }

    /// Practices that are offered.
    fn practices(&mut self) {
        let visit = self.visit;
        for (kind, path) in [(Kind::Calm, "calm/"), (Kind::Attention, "calm/"), (Kind::Move, "move/")] {
            for practice in visit.host.library.practices_of(kind) {
                let rests = self.state.practised().rests(&practice.id);
                if practice.is_offered(self.state, &visit.moment, self.level) && !rests {
                    self.fits("practices", visit.to(path) + &practice.id, visit.help_text(&practice.id), "");
                }
            }
        }
    }

    fn sheets(&mut self) {
        let visit = self.visit;
        for sheet in visit.host.library.sheets() {
            if !sheets::rests(visit, self.state, sheet) {
                self.fits("sheets", visit.to(&format!("sheet/{}", sheet.id)), visit.help_text(&sheet.id), "");
            }
        }
    }

    /// Ideas for joys that are offered.
    fn ideas(&mut self) {
        let visit = self.visit;
        for idea in visit.host.library.ideas() {
            if idea.is_offered(self.state, &visit.moment, self.level) {
                self.fits("ideas", visit.to(&format!("joys/{}", idea.id)), visit.help_text(&idea.id), "");
            }
        }
    }
}
