//! The Fluent texts of content/, flattened to names and words; arguments stay as `{name}`.

use crate::blob::{Blob, Texts};
use fluent_syntax::ast;
use std::collections::BTreeMap;
use std::path::Path;

const LANGUAGES: [&str; 3] = ["en", "ja", "ja-easy"];
const FOLDERS: [&str; 10] =
    ["steps", "steps/parts", "practices", "cards", "ideas", "sheets", "help", "pages", "replies", "measures"];

/// All texts, one entry a language, names sorted.
pub fn all(root: &Path) -> Vec<Texts> {
    LANGUAGES.iter().map(|language| of_language(root, language)).collect()
}

fn of_language(root: &Path, language: &str) -> Texts {
    let mut found = BTreeMap::new();
    for folder in FOLDERS {
        let mut files: Vec<_> = std::fs::read_dir(root.join(folder))
            .unwrap_or_else(|_| panic!("content/{folder} can be read"))
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.to_string_lossy().ends_with(&format!(".{language}.ftl")))
            .collect();
        files.sort();
        for file in files {
            of_file(&file, &mut found);
        }
    }
    let (names, words) = found.into_iter().unzip();
    Texts { language: language.to_owned(), names, words }
}

fn of_file(file: &Path, found: &mut BTreeMap<String, String>) {
    let text = std::fs::read_to_string(file).expect("a listed file can be read");
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{} does not parse: {errors:?}", file.display()));
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let mut keep = |name: String, words: String| {
            let twice = found.insert(name.clone(), words);
            assert!(twice.is_none(), "{}: `{name}` stands twice", file.display());
        };
        if let Some(value) = &message.value {
            keep(message.id.name.to_owned(), flat(value));
        }
        for attribute in &message.attributes {
            keep(format!("{}.{}", message.id.name, attribute.id.name), flat(&attribute.value));
        }
    }
}

fn flat(pattern: &ast::Pattern<&str>) -> String {
    let one = |element: &ast::PatternElement<&str>| match element {
        ast::PatternElement::TextElement { value } => (*value).to_owned(),
        ast::PatternElement::Placeable { expression } => placeable(expression),
    };
    pattern.elements.iter().map(one).collect()
}

fn placeable(expression: &ast::Expression<&str>) -> String {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => format!("{{{}}}", id.name),
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => (*value).to_owned(),
        _ => panic!("content texts use plain words and arguments alone"),
    }
}

/// What the steps share begins with one of these.
const SHARED: [&str; 3] = ["teaches-", "ready-", "rises-"];

/// A shared text that no step names would travel to every phone for nothing.
fn no_orphans(blob: &Blob, texts: &Texts) {
    for name in texts.names.iter().filter(|name| SHARED.iter().any(|kind| name.starts_with(kind))) {
        assert!(blob.shared.contains(name), "content: no step names `{name}`");
    }
}

/// Every step, practice, line and answer has its words in each language that it needs.
pub fn check(blob: &Blob) {
    for texts in &blob.texts {
        no_orphans(blob, texts);
        let has = |name: &str| texts.names.binary_search_by(|known| known.as_str().cmp(name)).is_ok();
        let need = |name: String| assert!(has(&name), "content: `{name}` has no words in {}", texts.language);
        for step in &blob.steps {
            need(step.id.clone());
            need(format!("{}.more", step.id));
            need(format!("{}.short", step.id));
        }
        blob.shared.iter().for_each(|name| need(name.clone()));
        for practice in &blob.practices {
            need(practice.id.clone());
            ["stop", "one", "two", "end"].iter().for_each(|part| need(format!("{}.{part}", practice.id)));
            if !practice.sources.is_empty() {
                need(format!("{}.known", practice.id));
            }
        }
        if texts.language != "ja-easy" {
            shelves(blob, &need);
        }
        blob.lines.iter().for_each(|line| need(line.id.clone()));
        if texts.language != "ja-easy" {
            blob.claims.iter().for_each(|claim| need(claim.id.clone()));
        }
    }
}

/// What stands on shelves has its words in English and Japanese; easy Japanese falls back.
fn shelves(blob: &Blob, need: &impl Fn(String)) {
    for card in &blob.cards {
        need(card.id.clone());
        ["one", "two"].iter().for_each(|part| need(format!("{}.{part}", card.id)));
        if !card.sources.is_empty() {
            need(format!("{}.known", card.id));
        }
    }
    for idea in &blob.ideas {
        need(idea.id.clone());
        need(format!("{}.begin", idea.id));
    }
    for sheet in &blob.sheets {
        need(sheet.id.clone());
        ["lead", "end"].iter().for_each(|part| need(format!("{}.{part}", sheet.id)));
        for question in &sheet.questions {
            let name = format!("{}-{}", sheet.id, question.id);
            need(name.clone());
            question.choices.iter().for_each(|choice| need(format!("{name}.{choice}")));
        }
    }
}
