//! The tables that letters are read by: checked line by line, and put one behind the other without what is said aside.

use crate::marks::Line;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// English before Japanese, since a mark's patterns are tried in their order.
const TONGUES: [&str; 2] = ["en", "ja"];

/// What says nothing alone; nor does a gap, as `~12`.
const BARE: &str = "#|?*=_()<> ";

/// What has been seen in all tables so far.
#[derive(Default)]
pub struct Seen {
    families: BTreeSet<String>,
    /// Each with the heading that it stands under.
    entries: BTreeSet<(String, String)>,
}

/// Every table as one text; what is wrong in one stops the build with its file and line.
pub fn tables(folder: &Path) -> String {
    let mut seen = Seen::default();
    let mut whole = String::new();
    for file in TONGUES.iter().flat_map(|tongue| files(&folder.join(tongue))) {
        let text = std::fs::read_to_string(&file).expect("a listed file can be read");
        if let Err((line, wrong)) = add(&text, &mut seen, &mut whole) {
            panic!("content/letters/patterns/{}:{line}: {wrong}", file.strip_prefix(folder).unwrap_or(&file).display());
        }
    }
    whole
}

/// The tables of a language in the order of their names; `0-words.txt` comes first.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|_| panic!("{} can be read", folder.display()));
    let mut found: Vec<_> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    found.retain(|path| path.extension().is_some_and(|end| end == "txt"));
    found.sort();
    found
}

/// Adds a table, or says in which of its lines something is wrong.
pub fn add(text: &str, seen: &mut Seen, whole: &mut String) -> Result<(), (usize, String)> {
    // The last heading: its line, its words, and whether nothing has followed it yet.
    let mut heading: Option<(usize, &str, bool)> = None;
    for (number, line) in (1..).zip(text.lines()) {
        let wrong = |what: String| Err((number, what));
        match (Line::of(line), &mut heading) {
            (Line::Aside, _) => continue,
            (Line::Unknown(mark), _) => return wrong(format!("`{mark}` is no mark; docs/letters.md names them all.")),
            (Line::Mark(_) | Line::Words(_), Some((_, empty, true))) => {
                return wrong(format!("nothing stands below `{empty}`."));
            }
            (Line::Words(family), _) if !seen.families.insert(family.to_owned()) => {
                return wrong(format!("the family `{family}` stands twice."));
            }
            (Line::Mark(_) | Line::Words(_), _) => heading = Some((number, line, true)),
            (Line::Entry(_), None) => return wrong("a pattern stands before any mark.".to_owned()),
            (Line::Entry(entry), Some((_, of, empty))) => {
                *empty = false;
                entry_is_sound(entry, of, seen).or_else(wrong)?;
            }
        }
        whole.push_str(line.trim());
        whole.push('\n');
    }
    match heading {
        Some((number, empty, true)) => Err((number, format!("nothing stands below `{empty}`."))),
        _ => Ok(()),
    }
}

/// A pattern, or words of a family: there is something to look for, it is new, and each family that it names is known.
fn entry_is_sound(entry: &str, heading: &str, seen: &mut Seen) -> Result<(), String> {
    // The width of a gap is no number to look for.
    let mut gap = false;
    let says = entry.chars().any(|c| {
        gap = c == '~' || (gap && c.is_ascii_digit());
        !gap && !BARE.contains(c)
    });
    if !says {
        return Err(format!("`{entry}` has no word to look for."));
    }
    if !seen.entries.insert((heading.to_owned(), entry.to_owned())) {
        return Err(format!("`{entry}` stands twice below `{heading}`."));
    }
    let named = entry.split('<').skip(1).map(|rest| rest.split_once('>').map_or(rest, |(family, _)| family));
    match named.into_iter().find(|family| !seen.families.contains(*family)) {
        Some(family) => Err(format!("`<{family}>` is no family of words; 0-words.txt has them.")),
        None => Ok(()),
    }
}
