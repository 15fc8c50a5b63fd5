//! The three questionnaires: their owners' words, every question on one page, each of which may be left out; then, in words,
//! where the answers lie. The next time is after their own days, so that nothing is asked nightly (care.md C6, H29).

use super::may_ask;
use super::trend::{self, Line};
use crate::fields::Fields;
use crate::letter::source;
use crate::problem::Problem;
use crate::safety::question;
use crate::strand;
use crate::visit::{Posted, Visit};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ippo_core::event::{Event, MeasureEvent, Questionnaire};
use ippo_core::limits::FOR_A_TREND;
use ippo_core::measures::{Change, Scale, Score, Taken, is_heavy};
use ippo_core::state::State;
use ippo_words::Language;
use maud::{Markup, html};

pub(super) async fn show(visit: Visit, Path(which): Path<String>) -> Result<Response, Problem> {
    let Some(which) = Questionnaire::from_id(&which) else {
        return Ok(visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page()));
    };
    let level = visit.level().await?;
    let (draft, problem) = visit.draft_once(&form(which)).await;
    let page = visit.host.journal.look(|state| {
        let last = state.measures().of(which).next_back();
        let inside = match last.filter(|_| !state.measures().is_due(which, visit.moment.day)) {
            _ if !may_ask(state, level) => return None,
            Some(last) => result(&visit, state, last),
            None => questions(&visit, which, &draft, problem),
        };
        Some(strand::page(&visit, state, &name(&visit, which), &inside))
    });
    Ok(page.await?.map_or_else(|| visit.see("weeks"), IntoResponse::into_response))
}

/// The name under which refused answers wait.
fn form(which: Questionnaire) -> String {
    format!("weeks-{}", which.id())
}

fn name(visit: &Visit, which: Questionnaire) -> String {
    visit.help_text(&format!("measure-{}", which.id()))
}

/// The day from which a questionnaire makes sense again; nothing where it does now.
pub(super) fn due_from(visit: &Visit, state: &State, which: Questionnaire) -> Option<String> {
    let left = state.measures().days_until_due(which, visit.moment.day);
    let day = visit.moment.day.0.saturating_add(i32::try_from(left).unwrap_or(0));
    (left > 0).then(|| strand::date(visit, ippo_core::time::Day(day)))
}

/// A text of the owner's, in the person's language, or in English where there is no other.
fn owners<'a>(visit: &'a Visit, english: bool, name: &str) -> &'a str {
    visit.host.library.text(if english { Language::English } else { visit.language() }, name)
}

fn questions(visit: &Visit, which: Questionnaire, draft: &Fields, problem: Option<Problem>) -> Markup {
    let (text, id) = (|name: &str| visit.help_text(name), which.id());
    let english = owners(visit, false, &format!("{id}-lead")).is_empty();
    let tongue = english.then_some("en");
    html! {
        (visit.told(problem))
        p { (text(&format!("measure-{id}-what"))) }
        p.soft { (text("measure-how")) " " (text(&format!("measure-{id}-left"))) }
        @if english {
            p.note { (text("measure-english")) " " a href=(visit.to("weeks/other")) { (text("measure-elsewhere")) } }
        }
        (visit.form(&format!("weeks/{id}"), "asked", html! {
            p.lead #lead lang=[tongue] { (owners(visit, english, &format!("{id}-lead"))) }
            @for nth in 1..=which.questions() { (one(visit, which, english, nth, draft)) }
            p.choices {
                button.lamp type="submit" { (text("measure-send")) }
                a.button.quiet href=(visit.to("weeks")) { (text("measure-stop")) }
            }
        }))
        (from(visit, which, english))
    }
}

/// One question: radios, and one of them to leave it out, since a radio cannot be taken back.
fn one(visit: &Visit, which: Questionnaire, english: bool, nth: usize, draft: &Fields) -> Markup {
    let (id, field) = (which.id(), format!("q{nth}"));
    let chosen = draft.get(&field).unwrap_or_default();
    let highest = which.highest();
    // K6 names the most frequent first, the others last.
    let value = |place: u8| if which == Questionnaire::K6 { highest - place } else { place };
    let tongue = english.then_some("en");
    html! {
        fieldset aria-describedby="lead" { legend lang=[tongue] { (nth) ". " (owners(visit, english, &format!("{id}-{nth}"))) }
            @for value in (0..=highest).map(value) {
                label.pick { input type="radio" name=(field) value=(value) checked[chosen == value.to_string()]; " "
                    span lang=[tongue] { (owners(visit, english, &format!("{id}-answer-{value}"))) } }
            }
            label.pick.soft { input type="radio" name=(field) value="none" checked[chosen == "none"]; " " (visit.help_text("measure-blank")) }
        }
    }
}

/// Whose words these are, and what they are good for.
fn from(visit: &Visit, which: Questionnaire, english: bool) -> Markup {
    let sources: &[&str] = match which {
        Questionnaire::K6 => &["kessler-2003", "furukawa-2008"],
        Questionnaire::Phq8 => &["kroenke-2009", "muramatsu-2018"],
        Questionnaire::Gad7 => &["spitzer-2006", "muramatsu-2018"],
    };
    html! {
        @let rights = owners(visit, english, &format!("{}-rights", which.id()));
        p.source lang=[rights.is_ascii().then_some("en")] { (rights) }
        details.fold { summary { (visit.help_text("measure-from")) }
            div { @for id in sources { p.source { (source(&visit.host.library, visit.language(), id)) } } }
        }
    }
}

/// Where the last answers lie, in words; the number stays folded, and Help is first where they weigh much.
fn result(visit: &Visit, state: &State, last: &Taken) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let dated = |name: &str, date: &str| visit.host.library.text_with(visit.language(), name, &[("date", date)]);
    let heavy = is_heavy(last.which, &last.answers);
    let change = state.measures().change(last.which);
    html! {
        @if heavy { (help_first(visit, state)) }
        p.soft { (dated("measure-last", &strand::date(visit, last.at.day))) }
        p.lead { (said(visit, last)) }
        @if matches!(last.score(), Score::Estimated(_)) { p { (text("measure-estimated")) } }
        @if let Some(change) = change { p { (text(&format!("measure-{}", changed(change)))) } }
        p.soft { (text("measure-wrong")) }
        @if heavy { p { (text("measure-small")) } }
        (number(visit, last))
        (over_time(visit, state, last.which))
        @if let Some(date) = due_from(visit, state, last.which) { p.soft { (dated("measure-again", &date)) } }
        p.way-on { a href=(visit.to("support")) { (text("measure-support")) } }
        p.choices { a.button href=(visit.to("weeks")) { (text("weeks-title")) } }
        (from(visit, last.which, owners(visit, false, &format!("{}-lead", last.which.id())).is_empty()))
    }
}

/// Help before all else, and the one question where it may be put (care.md C5).
pub(super) fn help_first(visit: &Visit, state: &State) -> Markup {
    html! {
        p.choices { a.button.lamp href=(visit.to("help")) { (visit.words.help_now()) } }
        (question::line(visit, state))
    }
}

fn said(visit: &Visit, last: &Taken) -> String {
    let (scale, score) = (Scale::of(last.which), last.score());
    visit.help_text(&match score.total() {
        None => "measure-none".to_owned(),
        Some(_) if scale.is_unsure(score) => "measure-unsure".to_owned(),
        Some(total) => format!("measure-{}", scale.band(total).id()),
    })
}

/// The name of a change in texts.
pub(super) fn changed(change: Change) -> &'static str {
    match change {
        Change::Lower => "lower",
        Change::Higher => "higher",
        Change::Within => "within",
    }
}

fn number(visit: &Visit, last: &Taken) -> Markup {
    let scale = Scale::of(last.which);
    let [least, most] = [scale.least(), scale.most()].map(|number| number.to_string());
    let is = |total: u16| {
        let values = [("total", &*total.to_string()), ("least", &*least), ("most", &*most)];
        visit.host.library.text_with(visit.language(), "measure-number-is", &values)
    };
    html! {
        @if let Some(total) = last.score().total() {
            details.fold { summary { (visit.help_text("measure-number")) } p { (is(total)) } }
        }
    }
}

/// From three totals on: one sentence on the first and the last, and a picture.
fn over_time(visit: &Visit, state: &State, which: Questionnaire) -> Markup {
    let scale = Scale::of(which);
    let taken: Vec<&Taken> = state.measures().of(which).collect();
    let line = Line {
        points: taken.iter().map(|taken| (taken.at.day, taken.score().total())).collect(),
        least: scale.least(),
        most: scale.most(),
    };
    let known: Vec<Score> = taken.iter().map(|taken| taken.score()).filter(|score| score.total().is_some()).collect();
    html! { @if known.len() >= FOR_A_TREND { (trend_said(visit, &name(visit, which), scale.change(known[0], known[known.len() - 1]), which.id(), line)) } }
}

/// The sentence, then the picture.
pub(super) fn trend_said(visit: &Visit, name: &str, change: Option<Change>, id: &str, line: Line) -> Markup {
    let text = |name: &str| visit.help_text(name);
    html! {
        section {
            h2 { (name) } p.soft { (text("measure-trend")) }
            p { (text(&format!("measure-trend-{}", change.map_or("unknown", changed)))) }
            (trend::picture(id, name, &text("measure-trend-what"), &[line]))
        }
    }
}

pub(super) async fn answer(visit: Visit, Path(which): Path<String>, posted: Posted) -> Response {
    let (Some(which), Ok(level)) = (Questionnaire::from_id(&which), visit.level().await) else {
        return visit.see("weeks");
    };
    let here = format!("weeks/{}", which.id());
    let given = answers(which, &posted.fields);
    let nothing = matches!(&given, Ok(answers) if answers.iter().all(Option::is_none));
    let judge = |state: &State| {
        let answers = given.clone()?;
        let asked = may_ask(state, level.max(state.held(visit.moment.utc_ms).level));
        let due = asked && state.measures().is_due(which, visit.moment.day);
        Ok(if due && !nothing { vec![Event::Measure(MeasureEvent::Answered { which, answers })] } else { vec![] })
    };
    match visit.note(&posted, judge).await {
        Ok(_) => {
            visit.host.drafts().drop_it(&form(which)).await;
            visit.see(if nothing { "weeks" } else { &here })
        }
        Err(problem) => visit.refuse(&form(which), posted.fields, problem, &here).await,
    }
}

/// One answer a question; what is left out is nothing, and never zero.
fn answers(which: Questionnaire, fields: &Fields) -> Result<Vec<Option<u8>>, Problem> {
    let one = |nth: usize| match fields.get(&format!("q{nth}")) {
        None | Some("none") => Ok(None),
        Some(text) => match text.parse::<u8>() {
            Ok(value) if value <= which.highest() => Ok(Some(value)),
            Ok(_) | Err(_) => Err(Problem::Unreadable),
        },
    };
    (1..=which.questions()).map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_is_no_zero_and_what_is_out_of_range_is_refused() {
        let check = |sent: &str, expected: Result<Vec<Option<u8>>, Problem>| {
            assert_eq!(answers(Questionnaire::K6, &Fields::of(sent.as_bytes())), expected, "{sent}");
        };
        check("", Ok(vec![None; 6]));
        check("q1=0&q2=none&q6=4", Ok(vec![Some(0), None, None, None, None, Some(4)]));
        check("q1=5", Err(Problem::Unreadable));
        check("q1=-1", Err(Problem::Unreadable));
        check("q1=a+lot", Err(Problem::Unreadable));
        check("q7=9", Ok(vec![None; 6]));
    }
}
