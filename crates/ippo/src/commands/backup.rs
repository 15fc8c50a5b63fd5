//! `ippo backup`: everything in one locked file. Recovery words are made and shown if nothing else could open it.

use crate::home::ClosedHome;
use crate::keep;
use crate::say;
use crate::trouble::Trouble;
use crate::unlock;
use ippo_journal::keep::{Kept, whole};
use ippo_seal::{RecoveryWords, WordList};
use ippo_words::{Language, Words};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub async fn run(home: Option<&Path>, language: Language, file: &Path) -> Result<(), Trouble> {
    if file.is_file() {
        return Err(Trouble::FileExists);
    }
    let closed = ClosedHome::at(home).await?;
    let done = made(&closed, language, file).await;
    closed.store.close().await?;
    let (path, words) = done?;
    say::out(&told(language, &path, words.as_ref()));
    Ok(())
}

async fn made(
    closed: &ClosedHome,
    language: Language,
    file: &Path,
) -> Result<(PathBuf, Option<RecoveryWords>), Trouble> {
    let root = Arc::new(unlock::root(&closed.ring, language).await?);
    let home = closed.open(root.clone()).await?;
    let words = keep::first_words(closed, &root, &home.shelf).await?;
    if words.is_some() {
        keep::own::rewrap(&closed.folders, &closed.store, &root).await?;
    }
    let backup = whole(&*closed.store, &*closed.store, &root, Kept::Elsewhere).await?;
    let path = keep::file::write(file, &backup);
    if path.is_err() && words.is_some() {
        // They stand, and the next backup would not show them.
        say::out(&shown(language, words.as_ref()));
    }
    Ok((path?, words))
}

fn told(language: Language, path: &Path, made: Option<&RecoveryWords>) -> String {
    let words = Words::of(language);
    let known = if made.is_none() { words.keeping_words_known() } else { String::new() };
    let lines = [words.backup_written(path.display().to_string()), known, shown(language, made)];
    lines.iter().filter(|line| !line.is_empty()).cloned().collect::<Vec<_>>().join("\n")
}

/// The words, six a line, after one sentence on what they are for.
fn shown(language: Language, made: Option<&RecoveryWords>) -> String {
    let Some(made) = made else { return String::new() };
    let list = match language {
        Language::English => WordList::English,
        Language::Japanese | Language::JapaneseEasy => WordList::Japanese,
    };
    let words = made.words(list);
    let lines = words.chunks(6).map(|six| format!("  {}", six.join(" ")));
    [Words::of(language).keeping_words_what()].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}
