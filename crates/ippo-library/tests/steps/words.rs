//! The words of the steps: none stands twice, and whoever is in the middle of a step finds a way out of it.

use super::shipped;
use ippo_core::catalogue::{Contact, Step};
use ippo_core::ids::StepId;
use ippo_core::language::Language;
use ippo_library::Library;
use std::collections::BTreeMap;

const LANGUAGES: [Language; 3] = [Language::English, Language::Japanese, Language::JapaneseEasy];

/// Letters and digits alone, in lower case, full width as half width: what is heard when it is read aloud.
fn folded(words: &str) -> String {
    let plain = |c: char| match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        c => c,
    };
    words.chars().map(plain).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Names that share their words after folding.
fn doubles<'a>(texts: impl Iterator<Item = (String, &'a str)>) -> Vec<String> {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    texts.filter_map(|(name, words)| Some(format!("{name} = {}", seen.insert(folded(words), name.clone())?))).collect()
}

#[test]
fn no_step_is_worded_as_another() {
    let library = Library::shipped();
    for language in LANGUAGES {
        for part in ["", ".more", ".short"] {
            let names = shipped().into_iter().map(|step| format!("{}{part}", step.id.as_str()));
            let found = doubles(names.map(|name| (name.clone(), library.text(language, &name))));
            assert!(found.is_empty(), "{language:?}: {found:#?}");
        }
    }
}

#[test]
fn doubles_are_found_after_folding() {
    let check = |one: &str, other: &str, expected| {
        let texts = [("one".to_owned(), one), ("other".to_owned(), other)];
        assert_eq!(doubles(texts.into_iter()).len(), expected, "{one} {other}");
    };
    check("Open it.", "open it", 1);
    check("１分 あける。", "1分あける", 1);
    check("Open it.", "Open that.", 0);
}

#[test]
fn every_step_has_its_shared_texts_of_one_sentence_each() {
    let library = Library::shipped();
    for (step, language) in shipped().iter().flat_map(|step| LANGUAGES.map(|language| (step, language))) {
        let texts =
            [vec![library.teaches(language, step), library.rises(language, step)], library.ready(language, step)];
        for text in texts.concat() {
            let ends = text.matches(['.', '。']).count();
            assert!(ends == 1 && text.ends_with(['.', '。']), "{}: one sentence, not {text:?}", step.id.as_str());
        }
    }
}

#[test]
fn a_step_of_ones_own_has_a_way_out_too() {
    let library = Library::shipped();
    let contacts =
        [Contact::None, Contact::Reading, Contact::Text, Contact::Voice, Contact::Camera, Contact::FaceToFace];
    for (contact, place) in contacts.into_iter().flat_map(|contact| (0..8).map(move |place| (contact, place))) {
        let own = Step { id: StepId::new("own-x"), contact, place, ..shipped()[0].clone() };
        assert!(LANGUAGES.iter().all(|language| !library.rises(*language, &own).is_empty()), "{contact:?} {place}");
        assert!(
            library.teaches(Language::English, &own).is_empty() && library.ready(Language::English, &own).is_empty()
        );
    }
}
