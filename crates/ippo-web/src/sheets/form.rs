//! What was sent of one question, checked by its kind.

use super::Filling;
use crate::fields::Fields;
use crate::problem::Problem;
use crate::tries::form::rating;
use ippo_core::event::{Event, SheetEvent};
use ippo_core::limits::SHEET_CHARS;
use ippo_core::state::State;
use ippo_library::{Asked, Question};

/// The answer, if one was sent; empty where it is taken out.
fn answer(question: &Question, fields: &Fields) -> Result<Option<String>, Problem> {
    let Some(sent) = fields.all("words").next().map(str::trim) else { return Ok(None) };
    match question.asked() {
        Asked::Words | Asked::Line if sent.chars().count() > SHEET_CHARS => Err(Problem::LongNote),
        Asked::Words | Asked::Line => Ok(Some(sent.to_owned())),
        Asked::Hard => {
            rating(fields, "words").map(|value| Some(value.map(|value| value.to_string()).unwrap_or_default()))
        }
        Asked::Choice if sent.is_empty() || question.choices.iter().any(|choice| choice == sent) => {
            Ok(Some(sent.to_owned()))
        }
        Asked::Choice => Err(Problem::Unreadable),
    }
}

/// What there is to note: the same again is nothing, and one filling-in is of one sheet.
pub(super) fn news(
    filling: &Filling,
    question: &Question,
    fields: &Fields,
    state: &State,
) -> Result<Vec<Event>, Problem> {
    let filled = filling.filled(state);
    if filled.is_some_and(|filled| *filled.sheet != *filling.sheet.id) {
        return Err(Problem::Unreadable);
    }
    let kept = filled.and_then(|filled| filled.answer(&question.id)).unwrap_or_default();
    let answer = answer(question, fields)?.filter(|answer| answer != kept);
    let written = |words: String| {
        let (sheet, question) = (filling.sheet.id.as_str().into(), question.id.as_str().into());
        Event::Sheet(SheetEvent::Written { of: filling.id, sheet, question, words: words.into() })
    };
    Ok(answer.map(written).into_iter().collect())
}
