//! Asking for what opens a backup: from the file that the environment names, else on the terminal, where nothing is shown.

use crate::machine;
use crate::say;
use crate::trouble::Trouble;
use crate::unlock;
use ippo_journal::KeyTrouble;
use ippo_journal::keep::{KeepTrouble, WayIn, can_be_typed, open_typed};
use ippo_seal::{Backup, RootKey};
use ippo_words::{Language, Words};

/// How often one is asked on the terminal.
const TIMES: usize = 3;

/// Opens a backup with recovery words or a passphrase.
pub fn opened(backup: &Backup, language: Language) -> Result<(RootKey, WayIn), Trouble> {
    if !can_be_typed(backup) {
        return Err(KeepTrouble::NoWayIn.into());
    }
    if let Some(file) = machine::passphrase_file() {
        return Ok(open_typed(backup, &unlock::text_of_file(&file)?)?);
    }
    let words = Words::of(language);
    let asked = || unlock::asked_for(&words.backup_ask()).map_err(|_| Trouble::NoTerminal);
    for _ in 1..TIMES {
        match open_typed(backup, &asked()?) {
            Err(KeepTrouble::Keys(KeyTrouble::Wrong)) => say::error(&words.keeping_wrong()),
            opened => return Ok(opened?),
        }
    }
    Ok(open_typed(backup, &asked()?)?)
}
