//! `ippo doctor`: what is sound and what is not, in plain lines or as JSON.

use crate::doctor::{self, BackupFound, BackupState, Findings, HomeFound, How, Lost};
use crate::folders::Folders;
use crate::home::ClosedHome;
use crate::json;
use crate::say;
use crate::trouble::Trouble;
use crate::unlock;
use ippo_core::event::Drawer;
use ippo_words::{Language, Words};
use std::path::Path;
use std::sync::Arc;

pub async fn run(home: Option<&Path>, language: Language, as_json: bool) -> Result<(), Trouble> {
    let folders = Folders::of(home)?;
    let (found, trouble) = if folders.file().exists() {
        match at_home(home, language).await {
            Ok(found) => (found, Trouble::NotSound),
            // What does not open may still have backups beside it.
            Err(trouble) => (doctor::look_beside(&folders), trouble),
        }
    } else {
        (doctor::look_beside(&folders), Trouble::NotSound)
    };
    say::out(&if as_json { json::text(&found) } else { plain(&Words::of(language), &found) });
    if found.sound { Ok(()) } else { Err(trouble) }
}

async fn at_home(home: Option<&Path>, language: Language) -> Result<Findings, Trouble> {
    let closed = ClosedHome::at(home).await?;
    let found = found(&closed, language).await;
    let closing = closed.store.close().await;
    let found = found?;
    closing?;
    Ok(found)
}

async fn found(closed: &ClosedHome, language: Language) -> Result<Findings, Trouble> {
    let root = Arc::new(unlock::root(&closed.ring, language).await?);
    let home = closed.open(root.clone()).await?;
    doctor::look(closed, &root, &home).await
}

fn plain(words: &Words, found: &Findings) -> String {
    let mut lines = match &found.home {
        Some(home) => of_home(words, home),
        None if found.sound => vec![words.doctor_nothing()],
        None => vec![words.doctor_not_opened()],
    };
    let backups = &found.backups;
    lines.extend((backups.is_empty() && found.home.is_some()).then(|| words.keeping_own_none()));
    lines.extend(backups.iter().map(|found| backup(words, found)));
    lines.extend((!backups.is_empty()).then(|| words.keeping_own_where()));
    lines.extend((found.sound && found.home.is_some()).then(|| words.doctor_sound()));
    lines.join("\n")
}

fn of_home(words: &Words, home: &HomeFound) -> Vec<String> {
    let records = &home.records;
    let mut lines = vec![
        if home.file.sound { words.doctor_file_sound() } else { words.doctor_file_damaged() },
        if home.keys.opened_by == "passphrase" { words.doctor_by_passphrase() } else { words.doctor_by_key() },
        if home.keys.recovery_words { words.doctor_words() } else { words.doctor_no_words() },
        words.doctor_readable(records.readable),
    ];
    lines.extend(records.lost.iter().map(|lost| self::lost(words, lost)));
    lines.extend(records.torn.then(|| words.doctor_torn()));
    lines.extend((records.newer > 0).then(|| words.problem_newer(records.newer)));
    lines.extend((records.forks > 0).then(|| words.doctor_forks(records.forks)));
    lines
}

fn lost(words: &Words, lost: &Lost) -> String {
    let place = match (lost.of, &lost.month) {
        (Some(of), Some(month)) => words.doctor_where(drawer(words, of), month.clone()),
        (Some(of), None) => drawer(words, of),
        (None, _) => words.doctor_somewhere(),
    };
    match lost.how {
        How::Damaged => words.doctor_damaged(place, lost.places),
        How::Missing => words.doctor_missing(place, lost.places),
        How::CutOff => words.doctor_cut(place),
    }
}

fn drawer(words: &Words, drawer: Drawer) -> String {
    match drawer {
        Drawer::Steps => words.drawer_steps(),
        Drawer::Days => words.drawer_days(),
        Drawer::Mind => words.drawer_mind(),
        Drawer::Measures => words.drawer_measures(),
        Drawer::People => words.drawer_people(),
        Drawer::Safety => words.drawer_safety(),
        Drawer::Letters => words.drawer_letters(),
    }
}

fn backup(words: &Words, found: &BackupFound) -> String {
    let day = found.day.clone();
    match found.state {
        BackupState::Whole if found.holds_more => words.doctor_backup_more(day, found.file.clone()),
        BackupState::Whole => words.doctor_backup_whole(day),
        BackupState::Damaged => words.doctor_backup_hurt(day),
        BackupState::Newer => words.doctor_backup_newer(day),
        BackupState::Other => words.doctor_backup_other(day),
    }
}
