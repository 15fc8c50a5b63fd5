//! The last seven days in a few facts, each of which may be left out; older weeks as a list, and a picture from three on.

use super::trend::{self, Line};
use super::{may_ask, other};
use crate::fields::Fields;
use crate::problem::Problem;
use crate::strand;
use crate::visit::{Posted, Visit, told};
use axum::response::{IntoResponse, Response};
use ippo_core::event::{Event, MeasureEvent, Questionnaire, Week};
use ippo_core::level::Level;
use ippo_core::limits::{FOR_A_TREND, WORDS_CHARS};
use ippo_core::pairs::Pairs;
use ippo_core::state::State;
use ippo_core::time::Day;
use ippo_journal::Noted;
use maud::{Markup, html};

const FORM: &str = "weeks";

/// The field that says, on the next page, that a week was kept.
const KEPT: &str = "kept";

/// How many weeks stand open; older ones lie folded.
const SHOWN: usize = 2;

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let level = visit.level().await?;
    let (draft, problem) = visit.draft_once(FORM).await;
    let kept = draft.get(KEPT).is_some();
    if kept {
        visit.host.drafts().drop_it(FORM).await;
    }
    let text = |name: &str| visit.help_text(name);
    let markup = visit.host.journal.look(|state| {
        let inside = html! {
            (visit.told(problem))
            @if kept { (told(&text("weeks-kept"))) }
            @if level < Level::Pause { p.soft { (text("weeks-lead")) } } @else { p.note { (text("weeks-rests")) } }
            (telling(&visit, &draft, level < Level::Pause))
            (before(&visit, state))
            (ways_on(&visit, state, level))
        };
        strand::page(&visit, state, &text("weeks-title"), &inside)
    });
    Ok(markup.await?.into_response())
}

/// The form. While things rest it holds no question, and one's own words stay open.
fn telling(visit: &Visit, draft: &Fields, facts: bool) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let place = |place: u8| text(&format!("questions-furthest-{place}"));
    let people = |people: u8| if people == 20 { text("weeks-many") } else { people.to_string() };
    visit.form(FORM, "field roomy noprint", html! {
        @if facts {
            (choice(visit, draft, "days-out", 7, &|days| days.to_string()))
            (choice(visit, draft, "furthest", 7, &place))
            (choice(visit, draft, "people", 20, &people))
        }
        label for="words" { (text("weeks-words")) }
        textarea #words name="words" rows="3" autocomplete="off" aria-describedby="words-hint" { "\n" (draft.get("words").unwrap_or_default()) }
        span.hint #words-hint { (text("weeks-words-hint")) }
        p.choices { button.lamp type="submit" { (visit.words.keep()) } }
    })
}

fn choice(visit: &Visit, draft: &Fields, name: &str, most: u8, word: &dyn Fn(u8) -> String) -> Markup {
    let chosen = draft.get(name).unwrap_or_default();
    html! {
        label for=(name) { (visit.help_text(&format!("weeks-{name}"))) }
        select #(name) name=(name) {
            option value="" { (visit.help_text("weeks-blank")) }
            @for value in 0..=most { option value=(value) selected[chosen == value.to_string()] { (word(value)) } }
        }
    }
}

/// What was told, the newest first; then the picture.
fn before(visit: &Visit, state: &State) -> Markup {
    let measures = state.measures();
    let newest = || measures.weeks().iter().rev();
    html! {
        @if !measures.weeks().is_empty() {
            section {
                h2 { (visit.help_text("weeks-before")) }
                (list(visit, newest().take(SHOWN)))
                @if newest().nth(SHOWN).is_some() {
                    details.fold { summary { (visit.help_text("weeks-older")) } div { (list(visit, newest().skip(SHOWN))) } }
                }
                (drawn(visit, &measures.apart()))
            }
        }
    }
}

fn list<'a>(visit: &Visit, weeks: impl Iterator<Item = &'a (Day, Week)>) -> Markup {
    html! { ul.rows.told-weeks { @for (day, week) in weeks { li { (told_week(visit, *day, week)) } } } }
}

/// One week in words: its last day, and what was told of it.
pub(crate) fn told_week(visit: &Visit, day: Day, week: &Week) -> Markup {
    let library = &visit.host.library;
    let until = library.text_with(visit.language(), "weeks-until", &[("date", &strand::date(visit, day))]);
    let people = |n: u8| if n == 20 { visit.help_text("weeks-many") } else { n.to_string() };
    let facts = [
        ("week-days-out", week.days_out.map(|days| days.to_string())),
        ("week-furthest", week.furthest.map(|place| visit.help_text(&format!("questions-furthest-{place}")))),
        ("week-people", week.people.map(people)),
    ];
    html! {
        strong { (until) }
        dl.facts { @for (name, fact) in facts { @if let Some(fact) = fact { div { dt { (visit.help_text(name)) } dd { (fact) } } } } }
        @if !week.words.is_empty() { p.own { (week.words) } }
    }
}

/// Days out and the furthest place, on one scale from 0 to 7; no verdict.
fn drawn(visit: &Visit, weeks: &[&(Day, Week)]) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let line = |of: fn(&Week) -> Option<u8>| Line {
        points: weeks.iter().map(|(day, week)| (*day, of(week).map(u16::from))).collect(),
        least: 0,
        most: 7,
    };
    let lines = [line(|week| week.days_out), line(|week| week.furthest)];
    html! {
        @if weeks.len() >= FOR_A_TREND {
            (trend::picture("weeks", &text("weeks-picture"), &text("weeks-picture-what"), &lines))
            ul.key { (trend::key(0, &text("weeks-line-days"))) (trend::key(1, &text("weeks-line-furthest"))) }
        }
    }
}

/// How it looked against how it was; sets of questions; paper. Nothing of it is put forward.
fn ways_on(visit: &Visit, state: &State, level: Level) -> Markup {
    let text = |name: &str| visit.help_text(name);
    html! {
        @if !Pairs::of(state).latest.is_empty() { p.way-on { a href=(visit.to("map/felt")) { (visit.words.felt_link()) } } }
        @if may_ask(state, level) {
            section.noprint {
                h2 { (text("weeks-others")) }
                p.soft { (text("weeks-others-what")) }
                ul.rows {
                    @for which in Questionnaire::ALL {
                        (strand::row(visit, &format!("weeks/{}", which.id()), &text(&format!("measure-{}", which.id())), &again(visit, state, which)))
                    }
                    (strand::row(visit, "weeks/other", &text("other-title"), ""))
                }
            }
        } @else { (other::list(visit, state)) }
        section.noprint {
            h2 { (text("weeks-paper")) }
            ul.rows {
                (strand::row(visit, "summary", &text("summary-title"), ""))
                (strand::row(visit, "slip", &text("slip-title"), ""))
            }
        }
    }
}

/// From when on it makes sense again; nothing where it does now.
fn again(visit: &Visit, state: &State, which: Questionnaire) -> String {
    let day = super::asked::due_from(visit, state, which);
    day.map_or_else(String::new, |day| visit.host.library.text_with(visit.language(), "weeks-again", &[("date", &day)]))
}

pub(super) async fn tell(visit: Visit, posted: Posted) -> Response {
    let week = week(&posted.fields);
    let judge = |_: &State| {
        let week = week.clone()?;
        Ok(if week.is_empty() { vec![] } else { vec![Event::Measure(MeasureEvent::WeekTold(week))] })
    };
    match visit.note(&posted, judge).await {
        Ok(noted) => {
            visit.host.drafts().drop_it(FORM).await;
            if !matches!(noted, Noted::Nothing) {
                visit.host.drafts().keep(FORM, &Fields::default().with(KEPT, "1")).await;
            }
            visit.see_told(FORM)
        }
        Err(problem) => visit.refuse(FORM, posted.fields.without(KEPT), problem, FORM).await,
    }
}

fn week(fields: &Fields) -> Result<Week, Problem> {
    let number =
        |name: &str| fields.get(name).map(|text| text.parse::<u8>().map_err(|_| Problem::Unreadable)).transpose();
    let words = fields.get("words").unwrap_or_default().trim();
    let week = Week {
        days_out: number("days-out")?,
        furthest: number("furthest")?,
        people: number("people")?,
        words: words.into(),
    };
    match words.chars().count() {
        n if n > WORDS_CHARS => Err(Problem::LongNote),
        _ if week.is_known() => Ok(week),
        _ => Err(Problem::Unreadable),
    }
}
