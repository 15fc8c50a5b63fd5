//! How a step was chosen: what was weighed and which limits hold, in words, and what the person can change about it.

use super::page::title;
use super::{form, reason};
use crate::fields::Fields;
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use ippo_core::event::{Direction, Event, Offer, Pace, Variety};
use ippo_core::ids::StepId;
use ippo_core::planner::{Account, Known, Likely, Limit, Speaks};
use ippo_core::state::State;
use ippo_core::today;
use maud::{Markup, html};

/// The name under which a refusal or "from now on" waits for the next sight of this page.
const FORM: &str = "how";
const PATH: &str = "today/how";

/// How many of the things that spoke for a step are said.
const SAID: usize = 3;

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let (draft, problem) = visit.draft(FORM).await;
    visit.host.drafts().drop_it(FORM).await;
    let ceiling = visit.level().await?;
    let page = visit.host.journal.look(|state| {
        let offer = today::today(state, &visit.moment, ceiling).offer;
        let weighed = offer.and_then(|offer| Some((today::account(state, &visit.moment, &offer.step)?, offer)));
        let text = visit.help_text("how-title");
        let inside = html! {
            h1 { (text) }
            (visit.told(problem))
            @if draft.get("saved").is_some() { (crate::visit::told(&visit.help_text("how-saved"))) }
            @match &weighed {
                Some((account, offer)) => { (told(&visit, state, account, offer)) }
                None => { p { (visit.help_text("how-nothing")) } }
            }
            (changes(&visit, state))
            (left_out(&visit, state))
            (crate::more::way_to_choose(&visit))
            p.choices { a.button href=(visit.to("today")) { (visit.words.way_today()) } }
        };
        layout::page(&visit, &Frame::with_more(true), &text, &inside)
    });
    Ok(page.await?.into_response())
}

fn told(visit: &Visit, state: &State, account: &Account, offer: &Offer) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let spoke = account.speaks.iter().take(SAID).map(|speaks| speaks_id(*speaks));
    let spoke: Vec<&str> = if account.speaks.is_empty() { vec!["near"] } else { spoke.collect() };
    html! {
        p.lead data-own[state.own_words(&offer.step).is_some()] { (title(visit, state, &offer.step)) }
        p.why { (reason::why(&visit.words, &visit.host.library, &offer.reason, reason::turn(state, visit.moment.day))) }
        h2 { (text("how-think")) }
        p { (text(&format!("how-likely-{}", likely_id(account.likely)))) }
        p { (text(&format!("how-hard-{}", hard_id(account.expected)))) }
        p { (text(&format!("how-known-{}", known_id(account.known)))) }
        p { (text("how-wrong")) }
        h2 { (text("how-spoke")) }
        ul { @for name in spoke { li { (text(&format!("how-spoke-{name}"))) } } }
        h2 { (text("how-limits")) }
        ul { @for limit in &account.limits { li { (text(&format!("how-limit-{}", limit_id(*limit)))) } } }
        (visit.form("today/not-for-me", "field", html! {
            (form::field(offer))
            p.choices { button type="submit" { (text("how-not-for-me")) } }
            p.hint { (text("how-not-for-me-what")) }
        }))
    }
}

fn changes(visit: &Visit, state: &State) -> Markup {
    let (words, text) = (&visit.words, |name: &str| visit.help_text(name));
    let toward = |which: Direction| match which {
        Direction::Home => words.direction_home(),
        Direction::Between => words.direction_between(),
        Direction::Out => words.direction_out(),
    };
    html! {
        h2 { (text("how-change")) }
        (visit.form(PATH, "settings", html! {
            fieldset { legend { (text("how-pace")) }
                @for pace in Pace::ALL { (pick("pace", pace.id(), pace == state.pace(), &text(&format!("how-pace-{}", pace.id())))) }
            }
            fieldset { legend { (text("how-variety")) }
                span.hint { (text("how-variety-what")) }
                @for variety in Variety::ALL {
                    (pick("variety", variety.id(), variety == state.variety(), &text(&format!("how-variety-{}", variety.id()))))
                }
            }
            fieldset { legend { (text("how-pairs")) }
                span.hint { (text("how-pairs-what")) }
                (pick("pairs", "yes", state.asks_pairs(), &text("how-pairs-yes")))
                (pick("pairs", "no", !state.asks_pairs(), &text("how-pairs-no")))
            }
            fieldset { legend { (words.settings_direction()) }
                @for which in Direction::ALL { (pick("direction", which.id(), which == state.direction(), &toward(which))) }
            }
            p.choices { button.lamp type="submit" { (words.save()) } }
        }))
    }
}

fn pick(name: &str, value: &str, checked: bool, label: &str) -> Markup {
    html! { label.pick { input type="radio" name=(name) value=(value) checked[checked]; " " (label) } }
}

/// What is not for this person, each with its way back.
fn left_out(visit: &Visit, state: &State) -> Markup {
    let steps: Vec<&StepId> = state.left_out().collect();
    html! {
        @if !steps.is_empty() {
            h2 { (visit.help_text("how-left-out")) }
            ul.rows { @for step in steps { li data-own[state.own_words(step).is_some()] {
                (title(visit, state, step))
                (visit.form("today/let-back", "choices", html! {
                    input type="hidden" name="step" value=(step.as_str());
                    button.quiet type="submit" { (visit.help_text("how-let-back")) }
                }))
            } } }
        }
    }
}

pub(super) async fn save(visit: Visit, posted: Posted) -> Response {
    let noted = visit.note(&posted, |state| Ok(chosen(state, &posted.fields))).await;
    saved(&visit, noted.is_ok()).await;
    visit.then(noted, FORM, PATH, PATH).await
}

/// What differs from what is known; nothing is noted twice.
fn chosen(state: &State, fields: &Fields) -> Vec<Event> {
    let pace = fields.get("pace").and_then(Pace::from_id).unwrap_or(state.pace());
    let variety = fields.get("variety").and_then(Variety::from_id).unwrap_or(state.variety());
    let taste = (pace, variety) != (state.pace(), state.variety());
    let direction = fields.get("direction").and_then(Direction::from_id).filter(|new| *new != state.direction());
    let taste = taste.then_some(Event::TasteChosen { pace, variety });
    let ask = fields.get("pairs").map(|pairs| pairs == "yes").filter(|ask| *ask != state.asks_pairs());
    let ask = ask.map(|ask| Event::ComparingChosen { ask });
    taste.into_iter().chain(ask).chain(direction.map(Event::DirectionChosen)).collect()
}

/// "Not for me": it is not offered any more, and another one stands there.
pub(super) async fn not_for_me(visit: Visit, posted: Posted) -> Response {
    let offer = form::offer(&posted.fields);
    let noted = visit.note(&posted, |state| Ok(today::leave_out(state, &offer.clone()?.step)?)).await;
    visit.then(noted, FORM, "today", PATH).await
}

pub(super) async fn let_back(visit: Visit, posted: Posted) -> Response {
    let step = StepId::new(posted.fields.get("step").unwrap_or_default());
    let noted = visit.note(&posted, |state| Ok(today::let_back(state, &step))).await;
    visit.then(noted, FORM, PATH, PATH).await
}

async fn saved(visit: &Visit, noted: bool) {
    if noted {
        visit.host.drafts().keep(FORM, &Fields::default().with("saved", "1")).await;
    }
}

fn likely_id(likely: Likely) -> &'static str {
    match likely {
        Likely::Almost => "almost",
        Likely::Very => "very",
        Likely::Likely => "likely",
        Likely::MoreThanNot => "more-than-not",
        Likely::Open => "open",
    }
}

/// The word for what is expected, as wide as the words of a try.
fn hard_id(expected: f64) -> &'static str {
    match expected {
        e if e < 15.0 => "hardly",
        e if e < 30.0 => "little",
        e if e < 45.0 => "some",
        _ => "quite",
    }
}

fn known_id(known: Known) -> &'static str {
    match known {
        Known::Little => "little",
        Known::Something => "something",
        Known::Much => "much",
    }
}

fn speaks_id(speaks: Speaks) -> &'static str {
    match speaks {
        Speaks::Unknown => "unknown",
        Speaks::Kind => "kind",
        Speaks::Rested => "rested",
        Speaks::PartOfDay => "part-of-day",
        Speaks::Outward => "outward",
        Speaks::New => "new",
        Speaks::Liked => "liked",
    }
}

fn limit_id(limit: Limit) -> &'static str {
    match limit {
        Limit::FloorOnly => "floor-only",
        Limit::FirstTries => "first-tries",
        Limit::FirstDays => "first-days",
        Limit::Quiet => "quiet",
        Limit::AfterHard => "after-hard",
        Limit::Setback => "setback",
        Limit::Gentler => "gentler",
        Limit::TagsRest => "tags-rest",
        Limit::Late => "late",
        Limit::Hardest => "hardest",
    }
}
