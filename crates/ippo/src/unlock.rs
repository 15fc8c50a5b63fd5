//! Opening by passphrase on the command line: from a file that others cannot read, else from the terminal, never as an argument.

use crate::folders;
use crate::machine;
use crate::say;
use crate::trouble::Trouble;
use ippo_journal::{KeyTrouble, Keyring, Passphrase};
use ippo_seal::RootKey;
use ippo_words::{Language, Words};
use std::path::Path;
use zeroize::Zeroizing;

/// How often one is asked on the terminal.
const TIMES: usize = 3;

/// The root: by the key file, or by a passphrase that is asked for.
pub async fn root(ring: &Keyring, language: Language) -> Result<RootKey, Trouble> {
    match ring.open().await {
        Err(KeyTrouble::Closed) => {}
        opened => return Ok(opened?),
    }
    match machine::passphrase_file() {
        Some(file) => Ok(ring.open_by_passphrase(&from_file(&file)?).await?),
        None => asked(ring, language).await,
    }
}

/// The passphrase in the file that the environment names, if it names one.
fn from_file(file: &Path) -> Result<Passphrase, Trouble> {
    Ok(Passphrase::of(&text_of_file(file)?))
}

/// The text of a file that others cannot read.
pub fn text_of_file(file: &Path) -> Result<Zeroizing<String>, Trouble> {
    if others_can_read(file) {
        return Err(Trouble::OpenPassphraseFile);
    }
    let bytes = folders::read_small(file).ok().flatten().map(Zeroizing::new).ok_or(Trouble::PassphraseFile)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| Trouble::PassphraseFile)?;
    Ok(Zeroizing::new(text.to_owned()))
}

async fn asked(ring: &Keyring, language: Language) -> Result<RootKey, Trouble> {
    let words = Words::of(language);
    for _ in 1..TIMES {
        match ring.open_by_passphrase(&typed(&words)?).await {
            Err(KeyTrouble::Wrong) => say::error(&words.trouble_wrong_passphrase()),
            opened => return Ok(opened?),
        }
    }
    Ok(ring.open_by_passphrase(&typed(&words)?).await?)
}

fn typed(words: &Words) -> Result<Passphrase, Trouble> {
    Ok(Passphrase::of(&asked_for(&words.ask_passphrase())?))
}

/// What is typed on the terminal, where nothing of it is shown.
pub fn asked_for(question: &str) -> Result<Zeroizing<String>, Trouble> {
    let typed = rpassword::prompt_password(format!("{question} ")).map_err(|_| Trouble::Passphrase)?;
    Ok(Zeroizing::new(typed))
}

#[cfg(unix)]
fn others_can_read(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(file).is_ok_and(|about| about.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn others_can_read(_: &Path) -> bool {
    false
}
