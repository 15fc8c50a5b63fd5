//! `ippo erase`: says what goes and what is beyond reach, asks for a word, and erases. It needs no key and no passphrase.

use crate::erasing;
use crate::folders::Folders;
use crate::say;
use crate::serve;
use crate::trouble::Trouble;
use ippo_library::Library;
use ippo_words::Language;
use std::path::Path;

pub async fn run(home: Option<&Path>, language: Language, yes: bool) -> Result<(), Trouble> {
    let folders = Folders::of(home)?;
    let library = Library::shipped();
    let text = |name: &str| library.text(language, name).to_owned();
    if !erasing::is_anything(&folders) {
        say::out(&text("leaving-nothing"));
        return Ok(());
    }
    if serve::already_running(&folders).await.is_some() {
        return Err(Trouble::Leaving("trouble-erase-page-open"));
    }
    if !yes && !agreed(&library, language, &folders) {
        return Err(Trouble::Leaving("leaving-nothing-changed"));
    }
    let rest = erasing::closed_home(&folders).await?;
    say::out(&format!("{} {}", text("leaving-gone"), text("leaving-gone-lead")));
    if !rest.is_empty() {
        say::out(&text("leaving-gone-rest"));
        rest.iter().for_each(|file| say::out(&format!("  {}", file.display())));
    }
    say::out(&list(&library, language, "leaving-erase-beyond"));
    Ok(())
}

/// Says what would go, and asks for the word.
fn agreed(library: &Library, language: Language, folders: &Folders) -> bool {
    let text = |name: &str| library.text(language, name).to_owned();
    let word = text("leaving-word");
    say::out(&format!("{}\n  {}\n", text("leaving-erase-lead"), folders.file().display()));
    say::out(&format!("{}\n", list(library, language, "leaving-erase-what")));
    say::out(&format!("{}\n", list(library, language, "leaving-erase-beyond")));
    say::out(&format!("{}\n", text("leaving-before")));
    say::out(&library.text_with(language, "leaving-ask", &[("word", &word)]));
    let mut line = String::new();
    let read = std::io::stdin().read_line(&mut line);
    let typed = line.trim().to_lowercase();
    // On a keyboard without Japanese, the English word does as well.
    read.is_ok() && (typed == word || typed == library.text(Language::English, "leaving-word"))
}

/// A heading with its lines.
fn list(library: &Library, language: Language, heading: &str) -> String {
    let line = |n: usize| library.text(language, &format!("{heading}-{n}"));
    let lines = (1..).map(line).take_while(|line| !line.is_empty()).map(|line| format!("\n  - {line}"));
    format!("{}{}", library.text(language, heading), lines.collect::<String>())
}
