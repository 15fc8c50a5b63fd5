//! Guided sheets, one question a screen, each of which can be left and taken up again; the pages of Thoughts and of what for.

mod form;
mod handlers;
mod page;
mod purpose;
mod thoughts;
mod whole;

use crate::host::Host;
use crate::once::{hex, unhex};
use crate::strand;
use crate::visit::Visit;
use axum::Router;
use axum::routing::{get, post};
use ippo_core::ids::SheetId;
use ippo_core::sheets::Filled;
use ippo_core::state::State;
use ippo_library::{Question, Sheet};

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/thoughts", get(thoughts::show))
        .route("/purpose", get(purpose::show))
        .route("/sheet/{sheet}", get(handlers::start).post(handlers::begin))
        .route("/sheet/{sheet}/{id}", get(handlers::whole))
        .route("/sheet/{sheet}/{id}/away", post(handlers::put_away))
        .route("/sheet/{sheet}/{id}/{number}", get(handlers::ask).post(handlers::write))
        .route("/sheet/{sheet}/{id}/{number}/draft", post(handlers::keep_draft))
}

/// One filling-in of a sheet, as its address names it. Nothing needs to be written of it yet.
struct Filling<'a> {
    sheet: &'a Sheet,
    id: SheetId,
}

impl<'a> Filling<'a> {
    fn named(visit: &'a Visit, sheet: &str, id: &str) -> Option<Self> {
        let id = unhex(id).and_then(|bytes| bytes.try_into().ok()).map(SheetId)?;
        visit.host.library.sheet(sheet).map(|sheet| Self { sheet, id })
    }

    /// The page of all its answers.
    fn path(&self) -> String {
        path(&self.sheet.id, self.id)
    }

    /// The page of one question, counted from 1; one behind the last is the end.
    fn at(&self, number: usize) -> String {
        format!("{}/{number}", self.path())
    }

    fn question(&self, number: usize) -> Option<&'a Question> {
        self.sheet.questions.get(number.checked_sub(1)?)
    }

    /// Whether a number is the one behind the last question.
    fn is_end(&self, number: &str) -> bool {
        number.parse() == Ok(self.sheet.questions.len() + 1)
    }

    /// The name of the draft of one answer.
    fn form(&self, question: &Question) -> String {
        format!("sheet-{}-{}", hex(&self.id.0), question.id)
    }

    fn filled<'s>(&self, state: &'s State) -> Option<&'s Filled> {
        state.sheets().get(self.id)
    }
}

fn path(sheet: &str, id: SheetId) -> String {
    format!("sheet/{sheet}/{}", hex(&id.0))
}

/// Where the draft that was last kept of a sheet is found again, if nothing of that filling-in was ever noted.
fn pointer(sheet: &Sheet) -> String {
    format!("sheet-at-{}", sheet.id)
}

/// Whether it is not offered while the signs of now stand.
pub(crate) fn rests(visit: &Visit, state: &State, sheet: &Sheet) -> bool {
    sheet.is_closed(strand::signs(visit, state))
}

/// The number of the question to go on with, counted from 1.
fn next(sheet: &Sheet, filled: &Filled) -> Option<usize> {
    filled.next(sheet.questions.iter().map(|question| question.id.as_str())).map(|at| at + 1)
}
