//! `ippo export`: everything, readable without Ippo.

use crate::arguments::Format;
use crate::home::Home;
use crate::json;
use crate::trouble::Trouble;
use ippo_words::Language;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

pub async fn run(home: Option<&Path>, language: Language, format: Format, file: &Path) -> Result<(), Trouble> {
    let home = Home::open(home, language).await?;
    let entries = home.journal.entries().await;
    home.store.close().await?;
    let text = match format {
        Format::Json => json::text(&crate::events::document(&entries?)),
    };
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(file).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => Trouble::FileExists,
        _ => error.into(),
    })?;
    let whole = format!("{text}\n");
    let written = out.write_all(whole.as_bytes()).and_then(|()| out.sync_all());
    if written.is_err() {
        // Half a file would be taken for a whole one, and would stand in the way of the next.
        let _ = std::fs::remove_file(file);
    }
    Ok(written?)
}
