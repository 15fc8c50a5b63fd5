//! The page of Today, as a function of what is found.

use super::{beside, form, reason};
use crate::calm::{self, Back};
use crate::layout::{self, Frame};
use crate::map::Showing;
use crate::safety::{levels, question};
use crate::scene;
use crate::visit::Visit;
use ippo_core::around::Exit;
use ippo_core::catalogue::{Contact, Step, Tag, When};
use ippo_core::event::Offer;
use ippo_core::ids::StepId;
use ippo_core::letter::CrisisKind;
use ippo_core::level::Level;
use ippo_core::limits::TRIES_FOR_THE_MAP;
use ippo_core::planner::Instead;
use ippo_core::state::State;
use ippo_core::today::Today;
use maud::{Markup, html};

/// Today.
pub(crate) fn page(visit: &Visit, state: &State, today: &Today, told: &Markup, after: &Markup) -> Markup {
    let inside = match today.held.level {
        Level::Safety | Level::Pause => resting(visit, state, today),
        Level::Open | Level::Gentle => html! { (open(visit, state, today, told)) (after) },
    };
    let inside = html! { (inside) (to_the_map(visit, state, today.held.level)) };
    let frame = Frame::with_more(state.kept_anything());
    layout::page(visit, &frame, &visit.words.today_title(), &inside)
}

/// The map is a quiet link below Today once there is something on it (care.md §1); at safety help stands alone.
fn to_the_map(visit: &Visit, state: &State, level: Level) -> Markup {
    let there = state.record().tries() >= TRIES_FOR_THE_MAP && visit.map != Showing::Away && level != Level::Safety;
    html! { @if there { p.way-on.noprint { a href=(visit.to("map")) { (visit.words.map_title()) } } } }
}

fn open(visit: &Visit, state: &State, today: &Today, told: &Markup) -> Markup {
    let words = &visit.words;
    html! {
        (told)
        @if today.absent { p.lead.absent { (words.absent()) } }
        @if today.held.level == Level::Gentle { (question::line(visit, state)) }
        @if let Some(last) = &today.unfinished { (unfinished(visit, state, last)) }
        @match &today.offer {
            Some(offer) => { (one_thing(visit, state, today, offer)) }
            None => { (instead(visit, state, today.instead)) }
        }
        @if today.held.level == Level::Gentle { (gentle(visit, today, state.held(visit.moment.utc_ms).level < Level::Gentle)) }
        (beside::lines(visit, state, today.held.level))
    }
}

fn one_thing(visit: &Visit, state: &State, today: &Today, offer: &Offer) -> Markup {
    let words = &visit.words;
    html! {
        (seen(visit, state, &offer.step))
        (visit.form("today/take", "today-step", html! {
            (form::field(offer))
            @if today.rest { p.why { (words.rest_offered()) } }
            div.go { button.lamp type="submit" { (words.today_try()) } }
            (others(visit, today))
        }))
        @if let Some(step) = state.step(&offer.step) { (ready(visit, step)) }
        p.why { (reason::why(words, &visit.host.library, &offer.reason, reason::turn(state, visit.moment.day)))
            @if state.record().tries() > 0 { " " a.how href=(visit.to("today/how")) { (visit.help_text("how-link")) } }
        }
    }
}

/// A step as it is shown before it is taken up: the picture, the sentence, what it is like, what to have ready.
pub(crate) fn sight(visit: &Visit, state: &State, id: &StepId) -> Markup {
    html! {
        (seen(visit, state, id))
        @if let Some(step) = state.step(id) { (ready(visit, step)) }
    }
}

/// The same without what to have ready: on Today that stands below the buttons, which are in sight first.
fn seen(visit: &Visit, state: &State, id: &StepId) -> Markup {
    let step = state.step(id);
    let place = step.map_or(0, |step| step.place);
    html! {
        (scene::picture(place, state.tries_at(place), &visit.words.today_scene()))
        h1.step data-own[state.own_words(id).is_some()] { (title(visit, state, id)) }
        @if let Some(step) = step { (tell(visit, state, step)) }
        p.more { (more(visit, id)) }
    }
}

/// What there is to find out in a step, folded; not where somebody may hear voices or be watched (care.md C12).
pub(crate) fn teaches(visit: &Visit, state: &State, id: &StepId) -> Markup {
    let words = state.step(id).map_or("", |step| visit.host.library.teaches(visit.language(), step));
    let voices = state.has_sign(CrisisKind::Psychosis, visit.moment.utc_ms);
    html! {
        @if !words.is_empty() && !voices {
            details.fold { summary { (visit.help_text("step-teaches")) } p { (words) } }
        }
    }
}

/// What to have ready, folded; nothing where nothing is needed.
fn ready(visit: &Visit, step: &Step) -> Markup {
    let lines = visit.host.library.ready(visit.language(), step);
    html! {
        @if !lines.is_empty() {
            details.fold.ready { summary { (visit.words.today_ready()) }
                ul { @for line in lines { li { (line) } } }
            }
        }
    }
}

/// Four ways of equal weight, always in the same order, and the open door for a bad night.
fn others(visit: &Visit, today: &Today) -> Markup {
    let words = &visit.words;
    let way = |path: &str, name: String| html! { button type="submit" formaction=(visit.to(path)) { (name) } };
    html! {
        fieldset { legend.unseen { (words.today_others_label()) }
            div.others {
                (way("today/smaller", words.today_smaller()))
                @if today.held.level == Level::Open { (way("today/larger", words.today_larger())) }
                (way("today/other", words.today_other()))
                (way("today/not", words.today_not()))
            }
        }
        p.bad-night {
            button.quiet type="submit" formaction=(visit.to("night")) { (words.today_night()) } " "
            a.button.quiet href=(visit.to("own")) { (visit.help_text("own-title")) }
        }
    }
}

fn unfinished(visit: &Visit, state: &State, last: &Offer) -> Markup {
    let words = &visit.words;
    html! {
        div.note.last-one {
            p data-own[state.own_words(&last.step).is_some()] { (words.last_one(title(visit, state, &last.step))) }
            (visit.form("today/leave", "choices", html! {
                a.button.quiet href=(visit.to("try")) { (words.last_note()) }
                button.quiet type="submit" { (words.last_leave()) }
            }))
        }
    }
}

fn instead(visit: &Visit, state: &State, instead: Option<Instead>) -> Markup {
    let words = &visit.words;
    let calm = calm::door(visit, state, Back::Today);
    html! {
        h1 { @if instead == Some(Instead::Rest) { (words.instead_rest()) } @else { (words.instead_calm()) } }
        p.choices {
            a.button.lamp href=(calm.address) { (calm.title) }
            a.button href=(visit.to("letter")) { (words.first_letter()) }
        }
        p.soft { (words.instead_anyway()) }
    }
}

/// After several days of *not today*: calm and the letter are there, a step when it is asked for.
pub(crate) fn left_alone(visit: &Visit, state: &State) -> Markup {
    let words = &visit.words;
    let calm = calm::door(visit, state, Back::Today);
    let inside = html! {
        h1 { (words.absent_short()) }
        p.choices {
            a.button.lamp href=(calm.address) { (calm.title) }
            a.button href=(visit.to("letter")) { (words.first_letter()) }
        }
        p.way-on { a href=(visit.to("today/step")) { (words.night_off()) } }
    };
    layout::page(visit, &Frame::with_more(true), &words.today_title(), &inside)
}

/// Gentle, folded away: the reason, and the page where it can be changed.
fn gentle(visit: &Visit, today: &Today, by_draft: bool) -> Markup {
    html! {
        details.fold.level data-plain {
            summary { (visit.help_text("level-gentle")) }
            div {
                p { (levels::because(visit, &today.held, by_draft)) }
                @if let Some(letter) = today.held.by_letter() { (wrong(visit, &crate::once::hex(&letter.0))) }
                @if today.held.ends_by_itself && !by_draft {
                    (visit.form("levels/end", "choices", html! {
                        button.quiet type="submit" { (visit.help_text("level-end-gentle")) }
                    }))
                }
                p.way-on { a href=(visit.to("levels")) { (visit.help_text("level-see")) } }
            }
        }
    }
}

/// Pause and safety: no step, the reason, and every way on.
fn resting(visit: &Visit, state: &State, today: &Today) -> Markup {
    let words = &visit.words;
    let calm = calm::door(visit, state, Back::Today);
    let safety = today.held.level == Level::Safety;
    let by_draft = today.held.level > state.held(visit.moment.utc_ms).level;
    html! {
        h1 data-plain="page" { (words.rest_title()) }
        p { (levels::because(visit, &today.held, by_draft)) }
        (question::line(visit, state))
        p.choices {
            a.button.lamp href=(visit.to("help")) { (words.help_now()) }
            a.button href=(visit.to("plan")) { (visit.help_text("plan-title")) }
            a.button href=(calm.address) { (calm.title) }
        }
        @if !safety { p { (words.rest_care()) } }
        p.soft { (visit.help_text("level-free")) }
        @if by_draft { p.way-on { a href=(visit.to("letter/read")) { (words.letter_title()) } } }
        @if let Some(letter) = today.held.by_letter() { (wrong(visit, &crate::once::hex(&letter.0))) }
        @if today.held.level == Level::Pause && !by_draft { (levels::anyway(visit)) }
        p.way-on { a href=(visit.to("levels")) { (visit.help_text("level-see")) } }
    }
}

/// "I meant something else": one touch takes the sign out.
pub(crate) fn wrong(visit: &Visit, letter: &str) -> Markup {
    let words = &visit.words;
    visit.form(
        "letter/wrong",
        "choices",
        html! {
            button type="submit" name="letter" value=(letter) { (words.rest_wrong()) } " "
            span.soft { (words.rest_wrong_what()) }
        },
    )
}

/// The bad night: three lines and no step.
pub(crate) fn night(visit: &Visit, state: &State) -> Markup {
    let words = &visit.words;
    let inside = html! {
        h1 { (words.night_heading()) }
        p { (words.night_lead()) }
        ul.rows.three {
            li { a href=(calm::door(visit, state, Back::Night).address) { (words.night_calm()) } }
            li { a href=(visit.to("letter")) { (words.night_write()) } }
            li { a href=(visit.to("help")) { (words.night_help()) } }
        }
        p.way-on { a href=(visit.to("night/more")) { (visit.help_text("night-more-title")) } }
        (visit.form("night/off", "", html! { button.quiet type="submit" { (words.night_off()) } }))
    };
    layout::page(visit, &Frame::with_more(state.kept_anything()), &words.today_title(), &inside)
}

/// The step as one sentence; an unknown one stays nameless.
pub(crate) fn title(visit: &Visit, state: &State, step: &StepId) -> String {
    if let Some(own) = state.own_words(step) {
        return own.to_owned();
    }
    let text = visit.host.library.text(visit.language(), step.as_str());
    if text.is_empty() { visit.words.today_unknown_step() } else { text.to_owned() }
}

fn more(visit: &Visit, step: &StepId) -> String {
    visit.host.library.text(visit.language(), &format!("{}.more", step.as_str())).to_owned()
}

/// What the step is like, in a few plain words.
pub(crate) fn tell(visit: &Visit, state: &State, step: &Step) -> Markup {
    let words = &visit.words;
    let minutes = if step.minutes <= 1 { words.tell_minute() } else { words.tell_minutes(step.minutes) };
    let contact = match step.contact {
        Contact::None => words.tell_nobody(),
        Contact::Reading => words.tell_read(),
        Contact::Text => words.tell_text(),
        Contact::Voice => words.tell_voice(),
        Contact::Camera => words.tell_camera(),
        Contact::FaceToFace => words.tell_face(),
    };
    let also = [
        (step.bed, words.tell_bed()),
        (step.has(Tag::Outdoors), words.tell_outdoors()),
        (step.has(Tag::Money), words.tell_money()),
        (step.has(Tag::FamilyPresent), words.tell_family()),
        (step.when == When::Night, words.tell_night()),
    ];
    html! {
        ul.tell {
            li { (minutes) } li { (contact) }
            @for (_, word) in also.iter().filter(|(is, _)| *is) { li { (word) } }
            @if state.course().senses_cost() && state.own_words(&step.id).is_none() {
                @for name in senses(step) { li { (visit.help_text(name)) } }
            }
        }
    }
}

/// How loud and bright a step is, and how one leaves, for whom that costs a lot (care.md C14). Of one's own step nothing
/// of it is known.
fn senses(step: &Step) -> impl Iterator<Item = &'static str> {
    let either = |tag: Tag, so: &'static str, not: &'static str| if step.has(tag) { so } else { not };
    let exit = match step.around.exit {
        Exit::Free => "exit-free",
        Exit::ShortWait => "exit-short-wait",
        Exit::Bound => "exit-bound",
    };
    let also = [(Tag::Smell, "tell-smell"), (Tag::Rush, "tell-rush")];
    let also = also.into_iter().filter(|(tag, _)| step.has(*tag)).map(|(_, name)| name);
    let first = [either(Tag::Noise, "tell-noise", "tell-quiet"), either(Tag::Light, "tell-light", "tell-no-light")];
    first.into_iter().chain(also.collect::<Vec<_>>()).chain([exit])
}
