//! What each call does, one file a call.

mod backup;
mod demo;
mod doctor;
mod erase;
mod export;
mod help_now;
mod letter;
mod path;
mod pocket;
mod privacy;
mod restore;
mod today;
mod tries;

use crate::arguments::{Arguments, Command};
use crate::serve;
use crate::trouble::Trouble;

/// Does what was asked.
pub async fn run(arguments: Arguments) -> Result<(), Trouble> {
    let language = arguments.language();
    let (asked, home) = (arguments.asked_home(), arguments.home());
    let home = home.as_deref();
    match arguments.command {
        None => serve::page(home, &arguments.page, language).await,
        Some(Command::Letter { file, keep, json }) => letter::run(home, language, file.as_deref(), keep, json).await,
        Some(Command::Today { json }) => today::run(home, language, json).await,
        Some(Command::Try { step, outcome, expected, felt, note, json }) => {
            let told = tries::Told { step, outcome, expected, felt, note };
            tries::run(home, language, told, json).await
        }
        Some(Command::Path { json }) => path::run(home, language, json).await,
        Some(Command::HelpNow { country }) => help_now::run(language, country.as_deref()),
        Some(Command::Backup { file }) => backup::run(home, language, &file).await,
        Some(Command::Restore { file }) => restore::run(home, language, &file).await,
        Some(Command::Doctor { json }) => doctor::run(home, language, json).await,
        Some(Command::Privacy) => privacy::run(home, language),
        Some(Command::Export { format, file }) => export::run(home, language, format, &file).await,
        Some(Command::Erase { yes }) => erase::run(home, language, yes).await,
        Some(Command::Pocket { folder, port }) => pocket::run(language, folder, port).await,
        Some(Command::Demo { page }) => demo::run(asked.as_deref(), &page, language).await,
    }
}
