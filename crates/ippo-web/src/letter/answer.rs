//! The answer to the last kept letter, and what else there is, behind one closed link.

use super::read::numbers_first;
use crate::help::{country_of, hurt};
use crate::layout::{self, Frame};
use crate::library;
use crate::problem::Problem;
use crate::today::form;
use crate::visit::Visit;
use axum::response::{IntoResponse, Response};
use ippo_core::event::{Offer, Understood};
use ippo_core::letter::{CrisisKind, Sign};
use ippo_core::level::Level;
use ippo_core::state::{KeptLetter, State};
use ippo_core::today;
use ippo_library::reply::{self, Part, Reply};
use ippo_library::{Library, strands};
use ippo_words::Language;
use maud::{Markup, html};

/// A letter with what was understood from it, and the one thing that fits beside it.
struct Answered {
    kept: KeptLetter,
    understood: Understood,
    offer: Option<Offer>,
}

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let Some(answered) = answered(&visit).await? else { return Ok(none(&visit)) };
    let country = country_of(&visit).await;
    let text = &answered.kept.letter.text;
    let reply = reply::compose(
        &visit.host.library,
        visit.language(),
        text,
        &visit.host.library.reader().read(text),
        &answered.understood,
        answered.offer.as_ref(),
        country.as_ref().map(|country| country.code.as_str()),
    );
    let sign = answered.understood.sign > Sign::None;
    let now = numbers_first(answered.understood.sign, answered.understood.kinds.iter().copied());
    let eating = answered.understood.kinds.contains(&CrisisKind::Eating);
    let card = |state: &State| library::way(&visit, state, "card-hardly-eating", "letter/answer");
    let card = if eating {
        visit.host.journal.look(card).await?
    } else {
        html! {}
    };
    let inside = html! {
        @if now { (hurt(&visit, country.as_ref())) }
        article.reply lang=(reply.language.tag()) {
            h1 { (visit.words.answer_title()) }
            @for part in &reply.parts { (shown(&visit, &reply, part, answered.offer.as_ref())) }
        }
        (card)
        @if sign {
            p { (visit.help_text("help-ask-here")) " " a href=(visit.to("question")) { (visit.help_text("help-ask-open")) } }
            (crate::today::page::wrong(&visit, &crate::once::hex(&answered.kept.letter.id.0)))
        }
        @else { p.closed { a href=(visit.to("letter/more")) { (visit.words.answer_more_link()) } } }
        @if sign && !now { (hurt(&visit, country.as_ref())) }
        (sources(&visit, &reply))
    };
    Ok(layout::page(&visit, &Frame::with_more(true), &visit.words.answer_title(), &inside).into_response())
}

fn none(visit: &Visit) -> Response {
    visit.problem_page(axum::http::StatusCode::NOT_FOUND, &visit.words.answer_none())
}

/// The last letter that was understood. The one thing beside it is a floor step, whatever Today itself may hold.
async fn answered(visit: &Visit) -> Result<Option<Answered>, Problem> {
    let of = |state: &State| {
        let kept = state.letters().iter().rev().find(|kept| kept.understood.is_some())?.clone();
        let understood = kept.understood.clone()?;
        let offer = today::today(state, &visit.moment, Level::Gentle).offer;
        Some(Answered { kept, understood, offer })
    };
    Ok(visit.host.journal.look(of).await?)
}

fn shown(visit: &Visit, reply: &Reply, part: &Part, offer: Option<&Offer>) -> Markup {
    match part {
        // The name that was signed with may stand here.
        Part::Thanks { words } => html! { p data-own { (words) } },
        Part::ThereIs { words } => html! { p { (words) } },
        Part::Read { lead, lines, correct } => html! {
            div.read {
                p.soft { (lead) }
                ul data-own { @for line in lines { li { (line.words) } } }
                p.small { a href=(visit.to("letter/change")) { (correct) } }
            }
        },
        Part::Answer { words, sources, .. } => html! { p { (words) (mark(reply, sources)) } },
        Part::Thing { lead, title, more, alone, .. } => html! {
            section.sheet.lamplit.thing {
                p.soft { (lead) }
                h2 { (title) }
                p { (more) " " (alone) }
                @if let Some(offer) = offer { (buttons(visit, offer)) }
            }
        },
        Part::FamilyThing { lead, words } => html! {
            section.sheet.lamplit.thing { p.soft { (lead) } h2 { (words) } }
        },
        Part::More { words } => html! { p.soft { (words) } },
        Part::Who { words } => html! { p.soft.small { (words) } },
        Part::Help { words } => html! { p.way-on { a href=(visit.to("help")) { (words) } } },
        Part::Crisis { paragraphs, .. } => html! {
            @for (nth, paragraph) in paragraphs.iter().enumerate() {
                p { (paragraph) }
                @if nth == 0 { p.choices { a.button.lamp href=(visit.to("help")) { (visit.words.help_now()) } } }
            }
        },
    }
}

/// The four buttons, in the order they have everywhere.
fn buttons(visit: &Visit, offer: &Offer) -> Markup {
    let words = &visit.words;
    let way = |path: &str, name: String| html! { button type="submit" formaction=(visit.to(path)) { (name) } };
    visit.form(
        "today/take",
        "today-step",
        html! {
            (form::field(offer))
            div.go { button.lamp type="submit" { (words.today_try()) } }
            div.others {
                (way("today/smaller", words.today_smaller()))
                (way("today/other", words.today_other()))
                (way("today/not", words.today_not()))
            }
        },
    )
}

/// All sources of a reply, each once, in the order in which they are named.
fn named(reply: &Reply) -> Vec<&str> {
    let mut all: Vec<&str> = Vec::new();
    for part in &reply.parts {
        if let Part::Answer { sources, .. } = part {
            for source in sources.iter().filter(|source| !all.contains(&source.as_str())).collect::<Vec<_>>() {
                all.push(source);
            }
        }
    }
    all
}

fn mark(reply: &Reply, sources: &[String]) -> Markup {
    let all = named(reply);
    let numbers = sources.iter().filter_map(|source| all.iter().position(|known| known == source));
    html! { @for number in numbers { " " sup { a href={ "#source-" (number + 1) } { (number + 1) } } } }
}

fn sources(visit: &Visit, reply: &Reply) -> Markup {
    let all = named(reply);
    html! {
        @if !all.is_empty() {
            details.fold { summary { (visit.words.answer_sources()) }
                ol.source { @for (index, id) in all.iter().enumerate() {
                    li #{ "source-" (index + 1) } { (source(&visit.host.library, visit.language(), id)) }
                } }
            }
        }
    }
}

/// A source in one line: what it shows, who, when, where.
pub(crate) fn source(library: &Library, language: Language, id: &str) -> Markup {
    let Some(source) = library.source(id) else { return html! {} };
    let says = match language {
        Language::English => &source.says,
        Language::Japanese | Language::JapaneseEasy => &source.says_ja,
    };
    // An address stands there to be read, never as a link.
    let place = source.place.trim_start_matches("https://");
    let then = |part: &str| if part.is_empty() { String::new() } else { format!(" · {part}") };
    // Names stand as they were printed, most of them in English.
    let english = (language != Language::English && source.authors.is_ascii()).then_some("en");
    html! { (says) span lang=[english] { (then(&source.authors)) } (then(&source.year)) (then(place)) }
}

pub(super) async fn more(visit: Visit) -> Result<Response, Problem> {
    let Some(answered) = answered(&visit).await? else { return Ok(none(&visit)) };
    let level = visit.level().await?;
    let all = strands::strands(&visit.host.library, visit.language(), &answered.understood, level);
    let cards = strands::cards(&visit.host.library, visit.language(), &answered.understood, level);
    let to_read =
        visit.host.journal.look(|state| library::list(&visit, state, cards.iter().copied(), "letter/more")).await?;
    let inside = html! {
        h1 { (visit.words.more_title()) }
        p.soft { (visit.words.more_lead()) }
        ul.strands { @for strand in &all {
            li { h2 { (strand.title) }
                div { p.soft { (strand.why) }
                    ul { @for item in &strand.items {
                        li { (item.title) " " span.soft { (item.why) } }
                    } }
                    @if let Some(item) = strand.items.iter().find(|item| !item.source.is_empty()) {
                        p.source { (visit.words.answer_source()) ": " (source(&visit.host.library, visit.language(), &item.source)) }
                    }
                }
            }
        } }
        @if !cards.is_empty() {
            h2 { (visit.help_text("cards-theme")) }
            (to_read)
        }
        p { a.button href=(visit.to("letter/answer")) { (visit.words.back()) } }
    };
    Ok(layout::page(&visit, &Frame::with_more(true), &visit.words.more_title(), &inside).into_response())
}
