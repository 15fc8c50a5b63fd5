//! A message that exists in one language exists in the other, with the same arguments.

use crate::findings::Findings;
use crate::texts::text::{Language, Text};
use std::collections::{BTreeMap, BTreeSet};

type Messages<'a> = BTreeMap<&'a str, &'a BTreeSet<String>>;

/// The interface in easy Japanese may hold a part only: what is missing there is shown in Japanese.
const PARTLY_EASY: &str = "crates/ippo-words/texts/";

pub fn look(texts: &[Text], findings: &mut Findings) {
    let mut families: BTreeMap<&str, BTreeMap<Language, Messages>> = BTreeMap::new();
    for text in texts {
        let languages = families.entry(text.family()).or_default();
        languages.entry(text.language).or_default().insert(&text.id, &text.arguments);
    }
    for (family, languages) in families {
        let messages = |language| languages.get(&language).cloned().unwrap_or_default();
        let english = messages(Language::English);
        differences(family, &english, &messages(Language::Japanese), true, findings);
        if let Some(easy) = languages.get(&Language::JapaneseEasy) {
            differences(family, &english, easy, family != PARTLY_EASY, findings);
        }
    }
}

/// The wording of questionnaires: a language may lack one, and holds no half of one.
pub fn look_owned(texts: &[Text], findings: &mut Findings) {
    let japanese =
        |text: &Text| texts.iter().any(|other| other.family() == text.family() && other.language == Language::Japanese);
    let both = texts.iter().filter(|text| japanese(text)).map(Text::clone).collect::<Vec<_>>();
    look(&both, findings);
}

fn differences(family: &str, english: &Messages, other: &Messages, whole: bool, findings: &mut Findings) {
    for (id, arguments) in other {
        if english.get(id) != Some(arguments) {
            let what = format!("{id} is not there in English, or takes other arguments");
            findings.wrong(family, &what, "write both from the same thought");
        }
    }
    for id in english.keys().filter(|id| whole && !other.contains_key(*id)) {
        findings.wrong(family, &format!("{id} is there in English alone"), "write it in Japanese, too");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::text::of;
    use crate::texts::wrong;

    fn found(japanese: &str) -> usize {
        let mut texts = of("content/x.en.ftl", "one = A { $n }.\n    .more = B.\n");
        texts.extend(of("content/x.ja.ftl", japanese));
        wrong(|findings| look(&texts, findings)).len()
    }

    #[test]
    fn a_questionnaire_is_whole_in_a_language_or_not_there() {
        let english = || of("content/measures/x.en.ftl", "x-1 = A.\nx-2 = B.\n");
        let found = |japanese: &str| {
            let texts: Vec<_> = english().into_iter().chain(of("content/measures/x.ja.ftl", japanese)).collect();
            wrong(|findings| look_owned(&texts, findings)).len()
        };
        assert_eq!(wrong(|findings| look_owned(&english(), findings)).len(), 0);
        assert_eq!(found("x-1 = A。\nx-2 = B。\n"), 0);
        assert_eq!(found("x-1 = A。\n"), 1);
    }

    #[test]
    fn what_one_language_lacks_is_found() {
        assert_eq!(found("one = A { $n }。\n    .more = B。\n"), 0);
        assert_eq!(found("one = A { $n }。\n"), 1);
        assert_eq!(found("one = A。\n    .more = B。\n"), 1);
        assert_eq!(found("one = A { $n }。\n    .more = B。\ntwo = C。\n"), 1);
    }
}
