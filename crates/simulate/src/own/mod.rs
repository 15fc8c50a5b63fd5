//! Steps in somebody's own words: how far their guessed features lie from the true ones, and how far what is expected of them.

mod errors;
mod expected;
mod ways;
mod words;

use crate::shipped::{self, Shipped};
pub use errors::Errors;
use expected::{Apart, People};
pub use expected::{correlation, ranks};
use ippo_core::language::Language;
use ippo_library::Library;
use std::fmt::Write;
use ways::Ground;
pub use ways::Way;
pub use words::{Form, Worded};

/// One row: a language, whose words, and the way from words to features.
#[derive(Clone, Debug)]
pub struct Row {
    /// The language of the words.
    pub language: Language,
    /// Where they come from.
    pub form: Form,
    /// The way.
    pub way: Way,
    /// Errors of the features.
    pub errors: Errors,
    /// How far expectations lie apart.
    pub apart: Apart,
}

/// Measures every way on all words in both languages; expectations are those of so many people of each kind.
pub fn measured(people: u64) -> Vec<Row> {
    let library = Library::shipped();
    let steps = shipped::steps(library.catalogue());
    let people = People::living(&Shipped::over(&steps), &steps, people);
    let mut rows = vec![];
    for language in [Language::English, Language::Japanese] {
        let ids = library.catalogue().steps().iter().map(|step| step.id.as_str());
        let titles = ids.map(|id| library.text(language, id).to_owned()).collect();
        let ground = Ground { catalogue: library.catalogue(), titles };
        for form in Form::ALL {
            let worded = words::worded(&library, language, form);
            rows.extend(Way::ALL.map(|way| row(&ground, &people, (language, form, way), &worded)));
        }
    }
    rows
}

fn row(ground: &Ground<'_>, people: &People, (language, form, way): (Language, Form, Way), worded: &[Worded]) -> Row {
    let pairs: Vec<_> = worded.iter().map(|one| (ground.truth(one).clone(), ground.made(way, one))).collect();
    Row { language, form, way, errors: Errors::of(&pairs), apart: people.apart(&pairs) }
}

/// The rows of one language as a table in Markdown.
pub fn table(rows: &[Row], language: Language) -> String {
    let mut text = format!("| words | features | {} | {} |\n|---|---|", Errors::HEADING, Apart::HEADING);
    text.push_str(&"---|".repeat(Errors::COLUMNS + Apart::COLUMNS));
    for row in rows.iter().filter(|row| row.language == language) {
        let _ = write!(text, "\n| {} | {} | {} | {} |", row.form.name(), row.way.name(), row.errors, row.apart);
    }
    text
}
