//! A made-up record of so many events as a backup, for what measures in a browser.

use crate::chance::Counted;
use crate::home::{MadeUp, root};
use anyhow::Result;
use ippo_journal::keep::{Kept, whole};
use ippo_seal::{RecoveryWords, WordList, WrappedRoot, nonce};
use std::path::Path;

/// Writes it to `file`, and prints the words that open it.
pub async fn write(events: usize, file: &Path) -> Result<()> {
    let home = MadeUp::with(events).await?;
    let mut backup = whole(&*home.store, &*home.store, &root(), Kept::Elsewhere).await?;
    let chance = Counted::default();
    let words = RecoveryWords::random(&chance);
    backup.wraps.push(WrappedRoot::with_words(&root(), &words, nonce(&chance)));
    std::fs::write(file, backup.to_bytes())?;
    println!("{}", words.words(WordList::English).join(" "));
    Ok(())
}
