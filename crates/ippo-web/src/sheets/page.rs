//! The first page of a sheet, one question of it a screen, and what all pages of sheets are framed by.

use super::{Filling, path, rests};
use crate::calm;
use crate::fields::Fields;
use crate::layout::{self, Frame};
use crate::strand;
use crate::strength::Row;
use crate::tries::page::hard;
use crate::visit::Visit;
use ippo_core::level::Level;
use ippo_core::sheets::Filled;
use ippo_core::state::State;
use ippo_library::{Asked, Question, Sheet};
use maud::{Markup, html};

/// The strands' pages and the names of their titles, in the order of the content.
const STRANDS: [(&str, &str); 4] = [
    ("thoughts", "course-thoughts"),
    ("people", "course-people"),
    ("support", "course-help"),
    ("purpose", "course-purpose"),
];

fn strand_of(sheet: &Sheet) -> (&'static str, &'static str) {
    STRANDS.get(usize::from(sheet.strand)).copied().unwrap_or(STRANDS[0])
}

/// The way back to the page that a sheet is begun from.
pub(super) fn back(visit: &Visit, sheet: &Sheet) -> Markup {
    let (path, name) = strand_of(sheet);
    html! { a.button href=(visit.to(path)) { (visit.help_text(name)) } }
}

/// A page of a sheet. Its title names the strand alone.
pub(super) fn framed(visit: &Visit, state: &State, sheet: &Sheet, inside: &Markup) -> Markup {
    let title = visit.help_text(strand_of(sheet).1);
    layout::page(visit, &Frame::with_more(state.kept_anything()), &title, inside)
}

/// It rests now: one sentence, Help, and why.
pub(super) fn resting(visit: &Visit, sentence: &str) -> Markup {
    html! {
        p.note { (visit.help_text(sentence)) }
        p.choices {
            a.button href=(visit.to("help")) { (visit.words.help_now()) }
            a.button.quiet href=(visit.to("levels")) { (visit.help_text("level-see")) }
        }
    }
}

/// Thoughts and what for are not begun while steps rest; words to people and helpers always can be.
pub(super) fn is_held(sheet: &Sheet, level: Level) -> bool {
    level > Level::Gentle && ["thoughts", "purpose"].contains(&strand_of(sheet).0)
}

/// What it is, how long, and the way in; below, what is known, and what was filled in before.
pub(super) fn start(visit: &Visit, state: &State, sheet: &Sheet, unkept: Option<&str>, level: Level) -> Markup {
    let text = |part: &str| visit.help_text(&format!("{}{part}", sheet.id));
    let inside = html! {
        h1 { (text("")) }
        @if rests(visit, state, sheet) { (resting(visit, "sheets-rests")) }
        @else if is_held(sheet, level) { (resting(visit, "sheets-paused")) }
        @else {
            p { (text(".lead")) }
            p.soft { (visit.help_text("sheets-here")) }
            (visit.form(&format!("sheet/{}", sheet.id), "", html! {
                p.choices { button.lamp type="submit" { (visit.help_text("sheets-begin")) } (back(visit, sheet)) }
            }))
            @if let Some(at) = unkept { p.way-on { a href=(visit.to(at)) { (visit.help_text("sheets-unkept")) } } }
        }
        (before(visit, state, sheet))
        @if !sheet.sources.is_empty() { (calm::known(visit, &sheet.sources, &text(".known"))) }
    };
    framed(visit, state, sheet, &inside)
}

/// Older fillings-in, the newest first, each by its day and how it begins.
fn before(visit: &Visit, state: &State, sheet: &Sheet) -> Markup {
    let mut filled = state.sheets().of(&sheet.id).rev().peekable();
    html! {
        @if filled.peek().is_some() {
            section { h2 { (visit.help_text("sheets-before")) }
                ul.rows { @for filled in filled { (strand::own_row(visit, &path(&sheet.id, filled.id), &strand::date(visit, filled.day), &begins(sheet, filled))) } }
            }
        }
    }
}

/// The first words that are the person's own, cut after some.
fn begins(sheet: &Sheet, filled: &Filled) -> String {
    const SHOWN: usize = 40;
    let own = |question: &&Question| matches!(question.asked(), Asked::Words | Asked::Line);
    let mut answers = sheet.questions.iter().filter(own).filter_map(|question| filled.answer(&question.id));
    let line = answers.next().and_then(|words| words.lines().next()).unwrap_or_default();
    let cut: String = line.chars().take(SHOWN).collect();
    if cut.len() < line.len() { format!("{cut}…") } else { cut }
}

/// One question, with what was written of it before; what is to be said first stands above.
pub(super) fn ask(
    visit: &Visit,
    state: &State,
    filling: &Filling,
    number: usize,
    question: &Question,
    draft: &Fields,
    above: &Markup,
) -> Markup {
    let sheet = filling.sheet;
    let kept = filling.filled(state).and_then(|filled| filled.answer(&question.id));
    let name = visit.help_text(&format!("{}-{}", sheet.id, question.id));
    let in_words = matches!(question.asked(), Asked::Words | Asked::Line);
    let inside = html! {
        p.soft { (visit.help_text(&sheet.id)) span.hint { (place(visit, number, sheet.questions.len())) } }
        h1 { @if in_words { label for="words" { (name) } } @else { (name) } }
        (above)
        p.soft #hint { (visit.help_text(&format!("{}-{}.hint", sheet.id, question.id))) }
        @if !draft.is_empty() { p.note { (visit.words.letter_draft_here()) } }
        (visit.form(&filling.at(number), if question.asked() == Asked::Choice { "answers" } else { "field" }, html! {
            (field(visit, filling, number, question, draft.all("words").next().or(kept).unwrap_or_default(), &name))
            (ways_on(visit, filling, number, question, kept.is_some()))
        }))
    };
    framed(visit, state, sheet, &inside)
}

/// Where one is, in words.
fn place(visit: &Visit, number: usize, of: usize) -> String {
    let at = visit.help_text(&format!("sheets-at-{number}"));
    visit.host.library.text_with(visit.language(), &format!("sheets-of-{of}"), &[("at", &at)])
}

fn field(visit: &Visit, filling: &Filling, number: usize, question: &Question, words: &str, name: &str) -> Markup {
    let keeps = visit.to(&format!("{}/draft", filling.at(number)));
    match question.asked() {
        Asked::Words => html! {
            textarea #words name="words" rows="6" autocomplete="off" aria-describedby="hint" data-draft=(keeps) { "\n" (words) }
        },
        Asked::Line => html! {
            input #words name="words" type="text" autocomplete="off" aria-describedby="hint" data-draft=(keeps) value=(words);
        },
        Asked::Hard => {
            let row = Row { name: "words", legend: name, chosen: words, hint: Some("hint"), ..Row::default() };
            row.of_hard(visit)
        }
        Asked::Choice => html! {
            @if !words.is_empty() {
                p { (visit.host.library.text_with(visit.language(), "sheets-so-far", &[("answer", &told(visit, filling.sheet, question, words))])) }
            }
            @for choice in &question.choices {
                button type="submit" name="words" value=(choice) { (told(visit, filling.sheet, question, choice)) }
            }
        },
    }
}

/// An answer as it is read: a choice and a number in the words that they were chosen from.
pub(super) fn told(visit: &Visit, sheet: &Sheet, question: &Question, words: &str) -> String {
    match question.asked() {
        Asked::Words | Asked::Line => words.to_owned(),
        Asked::Hard => words.parse().map_or_else(|_| words.to_owned(), |value| hard(visit, value)),
        Asked::Choice => visit.help_text(&format!("{}-{}.{words}", sheet.id, question.id)),
    }
}

/// On, past it, or enough. Of a choice each button is an answer, so that the other ways are links.
fn ways_on(visit: &Visit, filling: &Filling, number: usize, question: &Question, answered: bool) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let on = visit.to(&filling.at(number + 1));
    let whole = visit.to(&filling.path());
    html! {
        div.choices.ways-on { @match (question.asked() == Asked::Choice, answered) {
            (true, false) => {
                a.button.quiet href=(on) { (text("questions-skip")) }
                a.button.quiet href=(whole) { (text("sheets-leave")) }
            }
            (true, true) => {
                a.button href=(on) { (visit.words.next()) }
                a.button.quiet href=(whole) { (text("sheets-all")) }
                button.quiet type="submit" name="words" value="" { (text("sheets-clear")) }
            }
            (false, false) => {
                button.lamp type="submit" name="then" value="next" { (visit.words.next()) }
                button.quiet type="submit" name="then" value="skip" { (text("questions-skip")) }
                button.quiet type="submit" name="then" value="whole" { (text("sheets-leave")) }
            }
            (false, true) => {
                button.lamp type="submit" name="then" value="whole" { (visit.words.keep()) }
                button type="submit" name="then" value="next" { (visit.words.next()) }
            }
        } }
    }
}
