//! `ippo demo`: a throw-away home with four months of an invented person, opened as one's own would be.

mod days;
mod life;
mod script;
mod told;

use crate::arguments::Page;
use crate::home::Home;
use crate::latch::Whose;
use crate::say;
use crate::serve;
use crate::trouble::Trouble;
use ippo_library::Library;
use ippo_words::Language;
use life::Life;
use std::fs;
use std::path::Path;
use told::Told;

/// The installation that wrote the invented record; a fixed one, so that the same day offers the same steps to all.
const WRITER: [u8; 16] = *b"invented person.";

pub async fn run(asked: Option<&Path>, page: &Page, language: Language) -> Result<(), Trouble> {
    let thrown_away = match asked {
        None => Some(tempfile::Builder::new().prefix("notes-").tempdir()?),
        Some(home) if is_empty(home)? => None,
        Some(_) => return Err(Trouble::Leaving("trouble-demo-home")),
    };
    let home = thrown_away.as_ref().map(tempfile::TempDir::path).or(asked).ok_or(Trouble::NoFolder)?;
    lived_in(home, language).await?;
    let library = Library::shipped();
    say::out(library.text(language, "leaving-demo"));
    if thrown_away.is_some() {
        say::out(library.text(language, "leaving-demo-ends"));
    }
    serve::page_of(Some(home), page, language, Whose::Invented).await
}

/// A folder that is not there yet is an empty one.
fn is_empty(folder: &Path) -> Result<bool, Trouble> {
    match fs::read_dir(folder) {
        Ok(mut inside) => Ok(inside.next().is_none()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error.into()),
    }
}

/// Makes the home, and lets the invented person live in it until yesterday.
async fn lived_in(home: &Path, language: Language) -> Result<(), Trouble> {
    let first = Home::open(Some(home), language).await?;
    let put = first.shelf.put(ippo_journal::keep::WRITER, &WRITER).await;
    first.store.close().await?;
    put?;
    let home = Home::open(Some(home), language).await?;
    let lived = Life::new(&home, Told::of(language)).await.live().await;
    home.store.close().await?;
    lived
}
