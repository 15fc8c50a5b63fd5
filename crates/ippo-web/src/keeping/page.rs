//! The pages of keeping.

use super::OwnBackup;
use super::desk::{Ready, Told};
use crate::host::Place;
use crate::layout::Frame;
use crate::phone;
use crate::visit::Visit;
use ippo_journal::KeyTrouble;
use ippo_journal::keep::KeepTrouble;
use ippo_seal::{NoBackup, Refused, StoreError, WordList};
use ippo_words::{Language, Words};
use maud::{Markup, html};

/// Taking, putting back, and what is kept by itself.
pub(crate) fn keeping(visit: &Visit, own: &[OwnBackup], own_at: &str, problem: Option<Told>) -> Markup {
    let words = &visit.words;
    html! {
        h1 { (words.keeping_title()) }
        (told(visit, problem))
        p { (words.keeping_lead()) }
        (visit.form("keeping/take", "", html! {
            p.choices { button.lamp type="submit" { (words.keeping_take()) } }
        }))
        @match visit.host.place {
            Place::Home => { (by_itself(words, own, own_at)) }
            Place::Pocket => {
                p { (visit.help_text("pocket-keeping-own")) }
                p { (visit.help_text("pocket-keeping-moves")) }
            }
        }
        h2 { (words.keeping_restore_title()) }
        p { (words.keeping_restore_what()) }
        (file_form(visit))
    }
}

/// What the host has made by itself, and where it lies.
fn by_itself(words: &Words, own: &[OwnBackup], own_at: &str) -> Markup {
    html! {
        h2 { (words.keeping_own()) }
        @match own.first() {
            None => { p { (words.keeping_own_none()) } }
            Some(newest) => {
                p { (words.keeping_own_newest(newest.day.clone())) }
                @if own.len() > 1 {
                    details { summary { (words.keeping_own_older()) } ul { @for older in &own[1..] { li { (older.day) } } } }
                }
            }
        }
        p.soft { (words.keeping_own_where()) }
        dl.plan-parts { dt { (words.keeping_own_folder()) } dd { code { (own_at) } } }
    }
}

fn file_form(visit: &Visit) -> Markup {
    let words = &visit.words;
    html! {
        form method="post" action=(visit.to("keeping/restore")) enctype="multipart/form-data" autocomplete="off" {
            (visit.key())
            p.field { label for="file" { (words.keeping_file()) } " " input #file type="file" name="file" required; }
            p.choices { button type="submit" { (words.keeping_restore()) } }
        }
    }
}

/// The backup is ready: words if they are new, then the link.
pub(crate) fn ready(visit: &Visit, ready: &Ready) -> Markup {
    let words = &visit.words;
    let file = visit.to(&format!("keeping/file/{}", ready.link));
    html! {
        h1 { (words.keeping_ready()) }
        @match &ready.words {
            Some(made) => {
                p { (words.keeping_words_what()) }
                ol.recovery { @for word in made.words(list(visit.language())).iter() { li lang=(tongue(visit.language())) { (word) } } }
            }
            None => { p { (words.keeping_words_known()) } }
        }
        p { (visit.here(|| words.keeping_save_what(), "pocket-keeping-save")) }
        p.choices {
            a.button.lamp href=(file) data-file { (words.keeping_save()) }
            (phone::share(visit, &file))
            a.button href=(visit.to("keeping")) { (words.keeping_back()) }
        }
    }
}

/// Asking for what opens the file.
pub(crate) fn opening(visit: &Visit, problem: Option<Told>) -> Markup {
    let words = &visit.words;
    html! {
        h1 { (words.keeping_open_title()) }
        (told(visit, problem))
        p { (words.keeping_open_what()) }
        (visit.form("keeping/open", "", html! {
            label for="typed" { (words.keeping_open_label()) }
            textarea #typed name="typed" rows="4" spellcheck="false" autocapitalize="none" autocomplete="off" {}
            p.choices {
                button.lamp type="submit" { (words.keeping_open()) }
                a.button href=(visit.to("keeping")) { (words.keeping_back()) }
            }
        }))
    }
}

/// It is here.
pub(crate) fn done(visit: &Visit, unreadable: &Markup) -> Markup {
    let words = &visit.words;
    html! {
        h1 { (words.keeping_done_title()) }
        p { (words.keeping_done()) }
        (unreadable)
        p.choices { a.button.lamp href=(visit.to("today")) { (words.way_today()) } }
    }
}

/// The entry of the menu, where the host lends this.
pub(crate) fn menu(visit: &Visit) -> Option<String> {
    visit.host.desk().keeping().map(|_| visit.words.keeping_title())
}

/// The one way to put a backup back before anything has been kept: a quiet line below Today.
pub(crate) fn quiet_way(visit: &Visit, frame: &Frame) -> Markup {
    let shown = !frame.more && visit.path == "today" && visit.host.desk().keeping().is_some();
    html! { @if shown { p.way-on { a href=(visit.to("keeping")) { (visit.words.keeping_quiet_way()) } } } }
}

fn list(language: Language) -> WordList {
    match language {
        Language::English => WordList::English,
        Language::Japanese | Language::JapaneseEasy => WordList::Japanese,
    }
}

fn tongue(language: Language) -> &'static str {
    match list(language) {
        WordList::English => "en",
        WordList::Japanese => "ja",
    }
}

fn told(visit: &Visit, told: Option<Told>) -> Markup {
    let words = &visit.words;
    let sentence = told.map(|told| match told {
        Told::Trouble(KeepTrouble::Other) => visit.here(|| words.keeping_other(), "pocket-keeping-other"),
        Told::Trouble(trouble) => sentence(words, &trouble),
        Told::NoFile => words.keeping_no_file(),
        Told::Large => words.keeping_large(),
        Told::OldForm => words.problem_form_old(),
        Told::OldLink => words.keeping_old_link(),
    });
    html! { @if let Some(sentence) = sentence { (crate::visit::told(&sentence)) } }
}

/// What happened, what is safe, what helps.
#[must_use]
pub fn sentence(words: &Words, trouble: &KeepTrouble) -> String {
    match trouble {
        KeepTrouble::File(NoBackup::Foreign) => words.keeping_foreign(),
        KeepTrouble::File(NoBackup::Cut) => words.keeping_cut(),
        KeepTrouble::File(NoBackup::Damaged) => words.keeping_damaged(),
        KeepTrouble::File(NoBackup::Newer) | KeepTrouble::Keys(KeyTrouble::Newer) => words.keeping_newer(),
        KeepTrouble::Other => words.keeping_other(),
        KeepTrouble::NoWayIn => words.keeping_no_way_in(),
        KeepTrouble::Keys(KeyTrouble::NoMemory) => words.keeping_no_memory(),
        KeepTrouble::Keys(KeyTrouble::Refused(refused)) | KeepTrouble::Refused(refused) => of_refused(words, refused),
        KeepTrouble::Keys(KeyTrouble::Store(error)) | KeepTrouble::Store(error) => of_store(words, error),
        KeepTrouble::Keys(_) => words.keeping_wrong(),
    }
}

fn of_refused(words: &Words, refused: &Refused) -> String {
    match refused {
        Refused::Full => words.keeping_full(),
        Refused::ReadOnly => words.problem_read_only(),
        Refused::HeadMoved | Refused::Busy => words.problem_busy(),
        Refused::Store(error) => of_store(words, error),
    }
}

fn of_store(words: &Words, error: &StoreError) -> String {
    match error {
        StoreError::Full => words.keeping_full(),
        StoreError::Forbidden => words.problem_read_only(),
        StoreError::Busy => words.problem_busy(),
        StoreError::Damaged | StoreError::Closed | StoreError::Failed(_) => words.keeping_unread(),
    }
}
