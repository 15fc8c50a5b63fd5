//! Every claim has a source, and every source that is named exists.

use crate::findings::Findings;
use crate::sources::{self, Source};
use crate::texts::text::Text;
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use toml::{Table, Value};

const SOURCES: &str = "content/sources.toml";
const ANSWERS: &str = "content/replies/answers.toml";
/// What stands on shelves, by the names of its rows.
const ON_SHELVES: [&str; 4] = ["card", "practice", "sheet", "idea"];
/// Where a row claims something unless it says that it does not.
const CLAIMING: [&str; 3] = ["/replies/", "/cards/", "/sheets/"];

/// How much of one kind claims something, and on what.
#[derive(Default)]
struct Rests {
    all: usize,
    claims: usize,
    sources: BTreeSet<String>,
}

pub fn look(texts: &[Text], findings: &mut Findings) -> Result<()> {
    let mut known = BTreeSet::new();
    let mut named = BTreeSet::new();
    let mut shelves = BTreeMap::new();
    for file in sources::below("content", &[".toml"])? {
        let table: Table = toml::from_str(&file.text).with_context(|| file.path.clone())?;
        if file.path == SOURCES {
            known = rows(&table).filter_map(id).map(str::to_owned).collect();
        } else {
            judge(&file, &table, &mut named, findings);
            count(&table, &mut shelves);
        }
    }
    for (path, source) in named.iter().filter(|(_, source)| !known.contains(source)) {
        findings.wrong(path, &format!("the source {source} is not in {SOURCES}"), "add it, or name the right one");
    }
    let unused = known.iter().filter(|source| !named.iter().any(|(_, named)| named == *source)).count();
    findings.tell(format!("{} sources, {unused} of them named nowhere", known.len()));
    shelves.iter().for_each(|(kind, rests)| findings.tell(told(kind, rests)));
    let rows = sources::file(ANSWERS).map(|file| file.text).unwrap_or_default();
    answered(texts, &toml::from_str(&rows)?, findings);
    Ok(())
}

/// The rows of all lists of a file.
fn rows(table: &Table) -> impl Iterator<Item = &Table> {
    table.values().filter_map(Value::as_array).flatten().filter_map(Value::as_table)
}

fn id(row: &Table) -> Option<&str> {
    row.get("id").and_then(Value::as_str)
}

/// Adds up what stands on shelves.
fn count(table: &Table, shelves: &mut BTreeMap<&'static str, Rests>) {
    for kind in ON_SHELVES {
        for row in table.get(kind).and_then(Value::as_array).into_iter().flatten() {
            let list = row.get("sources").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            let rests = shelves.entry(kind).or_default();
            rests.all += 1;
            rests.claims += usize::from(!list.is_empty());
            rests.sources.extend(list.iter().filter_map(Value::as_str).map(str::to_owned));
        }
    }
}

fn told(kind: &str, rests: &Rests) -> String {
    let Rests { all, claims, sources } = rests;
    format!("{claims} of {all} {kind}s claim something, resting on {} sources", sources.len())
}

/// Collects what a file names; a row with an empty list says why it needs none.
fn judge(file: &Source, table: &Table, named: &mut BTreeSet<(String, String)>, findings: &mut Findings) {
    for row in rows(table) {
        let of = |source: &Value| source.as_str().map(|source| (file.path.clone(), source.to_owned()));
        named.extend(row.get("source").and_then(of));
        let Some(list) = row.get("sources").and_then(Value::as_array) else { continue };
        named.extend(list.iter().filter_map(of));
        let claims =
            row.get("claim").and_then(Value::as_bool).unwrap_or(CLAIMING.iter().any(|part| file.path.contains(part)));
        if claims && list.is_empty() {
            let what = format!("{} claims something and names no source", id(row).unwrap_or("a row"));
            findings.wrong(&file.path, &what, "name one, or write `claim = false` where nothing is claimed");
        }
    }
}

/// Each answer and each strand has its row.
fn answered(texts: &[Text], table: &Table, findings: &mut Findings) {
    let listed: BTreeSet<&str> = rows(table).filter_map(id).collect();
    let is_claim = |text: &&Text| text.path.contains("/replies/") && text.begins(&["answer-", "strand-"]);
    let ids: BTreeSet<&str> = texts.iter().filter(is_claim).filter_map(|text| text.id.split('.').next()).collect();
    let whole = |id: &&str| !(id.starts_with("strand-") && id.ends_with(|c: char| c.is_ascii_digit()));
    for id in ids.iter().filter(|id| whole(id) && !listed.contains(*id)) {
        findings.wrong(ANSWERS, &format!("{id} has no row"), "say what it rests on, or `claim = false`");
    }
    for id in listed.iter().filter(|id| !ids.contains(*id)) {
        findings.wrong(ANSWERS, &format!("{id} is no answer any more"), "take its row away");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::text::of;
    use crate::texts::wrong;

    fn judged(path: &str, text: &str) -> (usize, usize) {
        let file = Source { path: path.to_owned(), text: text.to_owned() };
        let mut named = BTreeSet::new();
        let found = wrong(|findings| judge(&file, &toml::from_str(text).unwrap(), &mut named, findings)).len();
        (found, named.len())
    }

    #[test]
    fn a_claim_without_a_source_is_found() {
        let answer = "[[answer]]\nid = \"answer-a\"\n";
        assert_eq!(judged(ANSWERS, &format!("{answer}sources = [\"a\", \"b\"]")), (0, 2));
        assert_eq!(judged(ANSWERS, &format!("{answer}sources = []")), (1, 0));
        assert_eq!(judged(ANSWERS, &format!("{answer}sources = []\nclaim = false")), (0, 0));
        let card = "[[card]]\nid = \"card-a\"\nsources = []\n";
        assert_eq!(judged("content/cards/a.toml", card), (1, 0));
        assert_eq!(judged("content/cards/a.toml", &format!("{card}claim = false")), (0, 0));
        assert_eq!(judged("content/help/lines.toml", "[[line]]\nsource = \"a\""), (0, 1));
    }

    #[test]
    fn what_stands_on_shelves_is_added_up() {
        let rows = "[[card]]\nsources = [\"a\", \"b\"]\n[[card]]\nsources = [\"b\"]\n[[card]]\nsources = []\n[[idea]]\nid = \"x\"\n";
        let mut shelves = BTreeMap::new();
        count(&toml::from_str(rows).unwrap(), &mut shelves);
        let told: Vec<String> = shelves.iter().map(|(kind, rests)| told(kind, rests)).collect();
        let cards = "2 of 3 cards claim something, resting on 2 sources";
        assert_eq!(told, [cards, "0 of 1 ideas claim something, resting on 0 sources"]);
    }

    #[test]
    fn an_answer_without_a_row_is_found() {
        let texts = of("content/replies/replies.en.ftl", "answer-a = A.\nstrand-b = B.\nstrand-b-1 = One.\n");
        let found = |rows: &str| wrong(|findings| answered(&texts, &toml::from_str(rows).unwrap(), findings)).len();
        assert_eq!(found("[[answer]]\nid = \"answer-a\"\n[[strand]]\nid = \"strand-b\"\n"), 0);
        assert_eq!(found("[[answer]]\nid = \"answer-a\"\n"), 1);
        assert_eq!(
            found("[[answer]]\nid = \"answer-a\"\n[[strand]]\nid = \"strand-b\"\n[[answer]]\nid = \"answer-z\"\n"),
            1
        );
    }
}
