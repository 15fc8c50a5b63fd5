//! Help now: hurt or poisoned first, then a card to show, then people, text before voice. It needs nothing of the journal.

use crate::calm::{self, Back};
use crate::host::{Host, Place};
use crate::layout::{self, Frame};
use crate::library;
use crate::lock;
use crate::phone::calling::asks_first;
use crate::safety::plan;
use crate::strand;
use crate::tongue::spoken;
use crate::visit::{Posted, Visit};
use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use ippo_core::calendar::date;
use ippo_core::letter::CrisisKind;
use ippo_core::limits::LINES_OLD_DAYS;
use ippo_core::safety::Plan;
use ippo_core::state::State;
use ippo_library::{Country, Line, country};
use ippo_words::Language;
use maud::{Markup, html};

/// How many lines stand open; the others lie in a fold, so that the choice is not a burden.
const SHOWN: usize = 4;

/// Where the chosen country is remembered.
const COUNTRY: &str = "country";

pub(crate) fn routes() -> Router<Host> {
    Router::new().route("/help", get(show)).route("/help/country", post(choose)).route("/help/card", get(card))
}

impl Visit {
    /// A text of the help pages.
    pub(crate) fn help_text(&self, name: &str) -> String {
        self.host.library.text(self.language(), name).to_owned()
    }

    /// The sentence that is true where this runs: `home`'s at home, the page text `pocket` on a phone.
    pub(crate) fn here(&self, home: impl FnOnce() -> String, pocket: &str) -> String {
        match self.host.place {
            Place::Home => home(),
            Place::Pocket => self.help_text(pocket),
        }
    }

    fn help_with(&self, name: &str, arguments: &[(&str, &str)]) -> String {
        self.host.library.text_with(self.language(), name, arguments)
    }
}

async fn show(visit: Visit) -> Response {
    // Help must open even if the journal does not.
    let look = |state: &State| {
        let troubles: Vec<CrisisKind> = state.levels().troubles().collect();
        let hours = hard_hours(&visit, state);
        (state.kept_anything(), state.plan().clone(), troubles, calm::door(&visit, state, Back::Help), hours)
    };
    let known = visit.host.journal.look(look).await;
    let nothing = |_| (false, Plan::default(), Vec::new(), calm::first_door(&visit, Back::Help), html! {});
    let (more, plan, troubles, calm, hours) = known.unwrap_or_else(nothing);
    let country = country_of(&visit).await;
    let closed = lock::is_closed(&visit);
    let inside = html! {
        h1 { (visit.help_text("help-title")) }
        (hurt(&visit, country.as_ref()))
        @if closed { p.note { (visit.words.closed_plan()) } } @else { (plan::on_help(&visit, &plan)) }
        section.sheet {
            h2 { (visit.help_text("help-card-title")) }
            p.reply { (visit.help_text("help-card")) }
            p.soft { (visit.help_text("help-card-show")) }
            p { a.button href=(visit.to("help/card")) { (visit.help_text("help-card-open")) } }
        }
        section.sheet {
            h2 { (visit.help_text("help-say-title")) }
            p.reply { (visit.help_text("help-say")) }
            p.soft { (visit.help_text("help-say-why")) }
        }
        @if let Some(country) = &country { (lines(&visit, country, &troubles)) }
        (countries(&visit, country.as_ref()))
        @if !closed { (hours) }
        p.way-on { a href=(calm.address) { (visit.help_text("help-calm")) } }
        @if !closed { p.way-on { a href=(visit.to("question")) { (visit.help_text("help-ask-open")) } } }
        p.soft { (visit.help_text("help-program")) }
    };
    let frame = Frame { first: country.as_ref().and_then(|country| first(&visit, country)), ..Frame::with_more(more) };
    layout::page(&visit, &frame, &visit.words.help_now(), &inside).into_response()
}

/// Hours that have a card of their own: a death, a home that is not safe, strangers at the door (H34). What a sign closes is
/// not among them.
fn hard_hours(visit: &Visit, state: &State) -> Markup {
    let cards = visit.host.library.cards().iter();
    let open: Vec<_> = cards.filter(|card| card.on_help && library::is_open(visit, state, card)).collect();
    html! {
        details.fold { summary { (visit.help_text("help-hours")) }
            ul.rows { @for card in open { (strand::row(visit, &format!("library/{}", card.id), &visit.help_text(&card.id), "")) } }
        }
    }
}

/// The emergency number stands first on Help, for whoever goes by keyboard or ear (care.md H5).
fn first(visit: &Visit, country: &Country) -> Option<Markup> {
    let (number, kind) = country.emergency.first()?;
    Some(asks_first(visit, "help", &emergency(visit, number, kind), &format!("tel:{number}")))
}

/// The first line of Help: hurt or poisoned now (care.md C8). Calling asks first.
pub(crate) fn hurt(visit: &Visit, country: Option<&Country>) -> Markup {
    html! {
        section.sheet.care.hurt {
            h2 { (visit.help_text("help-hurt-title")) }
            @for (number, kind) in country.iter().flat_map(|country| &country.emergency) {
                div class=(if kind == "police" { "soft" } else { "lead" }) {
                    (asks_first(visit, "emergency", &emergency(visit, number, kind), &format!("tel:{number}")))
                }
            }
            p { (visit.help_text("help-hurt-tell")) }
        }
    }
}

fn emergency(visit: &Visit, number: &str, kind: &str) -> String {
    let call = visit.help_with("help-hurt-call", &[("number", number)]);
    match kind {
        "all" => call,
        kind => format!("{} · {number}", visit.help_text(&format!("help-emergency-{kind}"))),
    }
}

/// The country chosen, or the one of the clock's zone, or Japan for who reads Japanese.
pub(crate) async fn country_of(visit: &Visit) -> Option<Country> {
    let chosen = visit.host.shelf.get(COUNTRY).await.ok().flatten();
    let chosen = chosen.and_then(|bytes| String::from_utf8(bytes).ok());
    let zone = country::of_zone(&visit.moment.zone).map(str::to_owned);
    let tongue = match visit.language() {
        Language::Japanese | Language::JapaneseEasy => Some("JP".to_owned()),
        Language::English => None,
    };
    let code = chosen.or(zone).or(tongue)?;
    visit.host.library.country(&code).cloned()
}

fn lines(visit: &Visit, country: &Country, troubles: &[CrisisKind]) -> Markup {
    let mut all = visit.host.library.lines_of(&country.code);
    // Who is hurt at home finds the lines for that first; the others keep their order (care.md C10).
    let fits = |line: &&Line| {
        troubles.contains(&CrisisKind::Violence) && line.kinds.iter().any(|kind| kind == "violence" || kind == "child")
    };
    all.sort_by_key(|line| !fits(line));
    let (withdrawal, people): (Vec<&Line>, Vec<&Line>) =
        all.into_iter().partition(|line| line.kinds.iter().any(|kind| kind == "withdrawal" || kind == "family"));
    let oldest = people.iter().chain(&withdrawal).map(|line| line.checked_on).min();
    let today = visit.moment.day.0;
    let old = oldest.is_some_and(|oldest| today - oldest > LINES_OLD_DAYS);
    let number = country.emergency.first().map_or("", |(number, _)| number.as_str());
    html! {
        section.sheet.care {
            h2 { (visit.help_text("help-lines-title")) }
            @if old { p.note { (visit.help_with("help-old", &[("number", number)])) } }
            p.soft { @if country.text_route { (visit.help_text("help-text-first")) } @else { (visit.help_text("help-no-text")) } }
            ul.rows { @for line in people.iter().take(SHOWN) { (row(visit, line)) } }
            @if people.len() > SHOWN {
                details.fold { summary { (visit.help_text("help-more-lines")) }
                    ul.rows { @for line in people.iter().skip(SHOWN) { (row(visit, line)) } }
                }
            }
            p.soft { (visit.help_text("help-busy")) }
            p.soft { (visit.help_text("help-call-log")) }
        }
        @if !withdrawal.is_empty() {
            section.sheet {
                h2 { (visit.help_text("help-withdrawal-title")) }
                ul.rows { @for line in &withdrawal { (row(visit, line)) } }
            }
        }
    }
}

fn row(visit: &Visit, line: &Line) -> Markup {
    let kind = |kind: &String| visit.help_text(&format!("help-kind-{kind}"));
    let kinds: Vec<String> = line.kinds.iter().map(kind).collect();
    html! {
        li.line {
            div {
                strong { (spoken(visit, &visit.help_text(&line.id))) }
                span.hint { (kinds.join(" · ")) }
                span.hint { (visit.help_text(&format!("{}.note", line.id))) }
                span.hint {
                    (visit.help_with("help-checked", &[("date", &date(line.checked_on))])) " "
                    @if let Some(year) = &line.as_of { (visit.help_with("help-as-of", &[("year", year)])) }
                }
            }
            div.ways-to-reach { @for (way, value, say) in &line.ways { (reach(visit, way, value, say.as_deref())) } }
        }
    }
}

/// A number asks before the phone opens; a name to look for stays plain.
fn reach(visit: &Visit, way: &str, value: &str, say: Option<&str>) -> Markup {
    let name = visit.help_text(&format!("help-way-{way}"));
    let dialled: String = value.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let number = value.chars().all(|c| c.is_ascii_digit() || "+- ".contains(c)) && !dialled.is_empty();
    let scheme = if way == "text" { "sms" } else { "tel" };
    html! {
        div.reach { span.hint { (name) } " "
            @if number {
                (asks_first(visit, "number", value, &format!("{scheme}:{dialled}")))
            } @else {
                span.value { (spoken(visit, value)) }
            }
            @if let Some(word) = say { " " span.hint { (visit.help_with("help-way-say", &[("word", word)])) } }
        }
    }
}

fn countries(visit: &Visit, here: Option<&Country>) -> Markup {
    html! {
        details.fold open[here.is_none()] {
            summary { (visit.help_text("help-other-country")) }
            (visit.form("help/country", "field", html! {
                label for="country" { (visit.words.country_label()) }
                select #country name="country" {
                    @for country in visit.host.library.countries() {
                        option value=(country.code) selected[here.is_some_and(|here| here.code == country.code)] {
                            (visit.help_text(&format!("country-{}", country.code.to_lowercase())))
                        }
                    }
                }
                button type="submit" { (visit.words.country_choose()) }
            }))
        }
    }
}

async fn choose(visit: Visit, posted: Posted) -> Response {
    let known = posted.fields.get("country").and_then(|code| visit.host.library.country(code));
    if let (Some(country), Some(_)) = (known, posted.once) {
        // If it cannot be remembered, the clock's own country is shown again.
        let _ = visit.host.shelf.put(COUNTRY, country.code.as_bytes()).await;
    }
    visit.see("help")
}

async fn card(visit: Visit) -> Response {
    let inside = html! {
        div.card { h1 { (visit.help_text("help-card")) } }
        p { a.button href=(visit.to("help")) { (visit.words.back()) } }
    };
    layout::page(&visit, &Frame::quiet(), &visit.words.help_now(), &inside).into_response()
}
