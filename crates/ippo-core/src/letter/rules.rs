//! Rules: the tables of patterns, each pattern with what it means.

use super::marks::{Line, Mark};
use super::tokens::is_japanese;
use std::collections::BTreeMap;

/// Families of words by name, written as in a pattern.
pub(super) type Families<'a> = BTreeMap<&'a str, String>;

/// All tables of both languages.
pub(super) struct Rules<'a> {
    /// What `<name>` stands for.
    pub families: Families<'a>,
    /// Patterns in the order of the tables.
    pub patterns: Vec<(Mark, &'a str)>,
}

impl<'a> Rules<'a> {
    /// Reads tables that lie one behind the other. What stands below no known heading is left out: the build has let
    /// nothing of that kind in.
    pub fn read(tables: &'a str) -> Self {
        let mut rules = Self { families: Families::new(), patterns: Vec::new() };
        let mut heading = Line::Aside;
        for line in tables.lines().map(Line::of) {
            match (line, heading) {
                (Line::Aside, _) => {}
                (Line::Entry(pattern), Line::Mark(mark)) => rules.patterns.push((mark, pattern)),
                (Line::Entry(words), Line::Words(family)) => rules.add_words(family, words),
                (line, _) => heading = line,
            }
        }
        rules
            .families
            .values_mut()
            .filter(|words| words.contains(is_japanese))
            .for_each(|words| *words = format!("({words})"));
        rules
    }

    fn add_words(&mut self, family: &'a str, words: &str) {
        let all = self.families.entry(family).or_default();
        if !all.is_empty() {
            all.push('|');
        }
        all.push_str(words);
    }
}
