//! `ippo export`: everything, readable without Ippo.

use crate::arguments::Format;
use crate::folders::private;
use crate::home::Home;
use crate::say;
use crate::trouble::Trouble;
use ippo_exchange::Kind;
use ippo_words::Language;
use std::io::Write;
use std::path::{Path, PathBuf};

pub async fn run(home: Option<&Path>, language: Language, format: Format, file: &Path) -> Result<(), Trouble> {
    let kind = match format {
        Format::Markdown => Kind::Markdown,
        Format::Json => Kind::Json,
        Format::Ics => Kind::Ics,
    };
    let home = Home::open(home, language).await?;
    if let Some(sentence) = home.unreadable(language).await {
        say::error(&sentence);
    }
    let entries = home.journal.entries().await;
    home.store.close().await?;
    let at = home.moment().await;
    let file = if file.is_dir() { file.join(kind.file_name(&at)) } else { file.to_owned() };
    let text = kind.text(&entries?, &home.library, language, &at);
    if text.is_empty() {
        return Err(Trouble::Leaving("routine-calendar-none"));
    }
    write(&file, &text)?;
    let path = lies_at(&file).display().to_string();
    say::out(&home.library.text_with(language, "leaving-export-here", &[("path", &path)]));
    Ok(())
}

/// A new file for this account alone; another one of that name is not touched.
fn write(file: &Path, text: &str) -> Result<(), Trouble> {
    let mut out = private().create_new(true).open(file).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => Trouble::FileExists,
        _ => error.into(),
    })?;
    let written = out.write_all(text.as_bytes()).and_then(|()| out.sync_all());
    if written.is_err() {
        // Half a file would be taken for a whole one, and would stand in the way of the next.
        let _ = std::fs::remove_file(file);
    }
    Ok(written?)
}

fn lies_at(file: &Path) -> PathBuf {
    file.canonicalize().unwrap_or_else(|_| file.to_owned())
}
