//! The messages of the Fluent files, one text for each value, attribute and variant.

use crate::sources::{self, Source};
use anyhow::{Result, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::BTreeSet;

/// What stands in a text where something is put in from outside.
pub const PLACE: char = '\u{1}';

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    English,
    Japanese,
    JapaneseEasy,
}

/// One text.
#[derive(Clone)]
pub struct Text {
    /// The file in which it stands.
    pub path: String,
    pub language: Language,
    /// Its message, with the attribute after a dot.
    pub id: String,
    /// Its words; [`PLACE`] where something is put in.
    pub words: String,
    /// What is put in.
    pub arguments: BTreeSet<String>,
}

impl Text {
    /// Where it stands, for the one who has to mend it.
    pub fn place(&self) -> String {
        format!("{} {}", self.path, self.id)
    }

    /// The file without its language: twins share it.
    pub fn family(&self) -> &str {
        family(&self.path)
    }

    pub fn begins(&self, beginnings: &[&str]) -> bool {
        beginnings.iter().any(|beginning| self.id.starts_with(beginning))
    }

    /// Whether it is read in the worst minute.
    pub fn is_of_need(&self) -> bool {
        self.begins(&["help-", "crisis-"])
    }

    /// Whether it is the wording of a questionnaire, which is its owner's and stands as it is: in the languages that the
    /// owner allows, whatever the words.
    pub fn is_owners_wording(&self) -> bool {
        self.path.starts_with("content/measures/")
    }

    /// Whether it is the name of a service, which is as it is.
    pub fn is_service_name(&self) -> bool {
        self.path.contains("/help/lines.") && !self.id.ends_with(".note")
    }
}

/// All texts of the project.
pub fn all() -> Result<Vec<Text>> {
    let mut files = sources::below("crates/ippo-words/texts", &[".ftl"])?;
    files.extend(sources::below("content", &[".ftl"])?);
    let mut texts = Vec::new();
    for file in &files {
        texts.extend(read(file)?);
    }
    Ok(texts)
}

/// The path without language and ending: `content/help/help`, `crates/ippo-words/texts/`.
fn family(path: &str) -> &str {
    let path = path.strip_suffix(".ftl").unwrap_or(path);
    ["en", "ja-easy", "ja"].iter().find_map(|language| path.strip_suffix(language)).unwrap_or(path)
}

/// The texts of one file.
pub fn read(file: &Source) -> Result<Vec<Text>> {
    let language = match file.path.trim_end_matches(".ftl").rsplit(['.', '/']).next() {
        Some("en") => Language::English,
        Some("ja") => Language::Japanese,
        Some("ja-easy") => Language::JapaneseEasy,
        _ => bail!("{} does not end in its language", file.path),
    };
    let resource = match parser::parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((_, errors)) => bail!("{} does not parse: {errors:?}", file.path),
    };
    let mut texts = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let values = message.value.iter().map(|value| (message.id.name.to_owned(), value));
        let attributes = message.attributes.iter().map(|a| (format!("{}.{}", message.id.name, a.id.name), &a.value));
        for (id, pattern) in values.chain(attributes) {
            let mut arguments = BTreeSet::new();
            for words in variants(pattern, &mut arguments) {
                texts.push(Text {
                    path: file.path.clone(),
                    language,
                    id: id.clone(),
                    words,
                    arguments: BTreeSet::new(),
                });
            }
            texts.iter_mut().filter(|text| text.id == id).for_each(|text| text.arguments.clone_from(&arguments));
        }
    }
    Ok(texts)
}

/// The words of a pattern, once for each way in which they can come out.
fn variants(pattern: &Pattern<&str>, arguments: &mut BTreeSet<String>) -> Vec<String> {
    let mut ways = vec![String::new()];
    for element in &pattern.elements {
        let next = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => expressed(expression, arguments),
        };
        ways = ways.iter().flat_map(|way| next.iter().map(move |next| format!("{way}{next}"))).collect();
    }
    ways
}

fn expressed(expression: &Expression<&str>, arguments: &mut BTreeSet<String>) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => vec![inlined(inline, arguments)],
        Expression::Select { selector, variants: all } => {
            inlined(selector, arguments);
            all.iter().flat_map(|variant| variants(&variant.value, arguments)).collect()
        }
    }
}

fn inlined(inline: &InlineExpression<&str>, arguments: &mut BTreeSet<String>) -> String {
    if let InlineExpression::StringLiteral { value } = inline {
        return (*value).to_owned();
    }
    if let InlineExpression::VariableReference { id } = inline {
        arguments.insert(id.name.to_owned());
    }
    PLACE.to_string()
}

/// The texts of a made-up file.
#[cfg(test)]
pub fn of(path: &str, text: &str) -> Vec<Text> {
    read(&Source { path: path.to_owned(), text: text.to_owned() }).unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_attribute_and_variant_is_a_text() {
        let ftl = "one = It is { $a }.\n    .more = More.\ntwo = { $n ->\n    [one] One thing.\n   *[other] { $n } things.\n }\n";
        let texts = of("content/x.en.ftl", ftl);
        let found: Vec<(&str, String)> =
            texts.iter().map(|text| (text.id.as_str(), text.words.replace(PLACE, "_"))).collect();
        let expected = [("one", "It is _."), ("one.more", "More."), ("two", "One thing."), ("two", "_ things.")];
        assert_eq!(found, expected.map(|(id, words)| (id, words.to_owned())));
        assert!(texts[2].arguments.contains("n"));
    }

    #[test]
    fn twins_share_a_family() {
        assert_eq!(family("content/help/help.ja-easy.ftl"), family("content/help/help.en.ftl"));
        assert_eq!(family("crates/ippo-words/texts/ja.ftl"), family("crates/ippo-words/texts/en.ftl"));
        assert_ne!(family("content/help/help.ja.ftl"), family("content/help/lines.ja.ftl"));
    }
}
