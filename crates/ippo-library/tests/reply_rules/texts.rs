//! Every sentence that a reply or a strand can hold keeps the rules, whatever letter brings it up.

use crate::forbidden;
use crate::rules::sentences;
use ippo_core::language::Language;
use ippo_library::Library;

const OF_REPLIES: [&str; 7] = ["reply-", "read-", "answer-", "family-thing-", "strand-", "crisis-", "reply-family-"];

fn texts(library: &Library, language: Language) -> Vec<(&str, &str)> {
    let ours = |name: &str| OF_REPLIES.iter().any(|start| name.starts_with(start));
    library.all_texts(language).filter(|(name, _)| ours(name)).collect()
}

#[test]
fn no_text_says_a_forbidden_word_or_raises_its_voice() {
    let library = Library::shipped();
    for (language, japanese) in [(Language::English, false), (Language::Japanese, true)] {
        for (name, words) in texts(&library, language) {
            let found = forbidden::found(words, japanese);
            assert!(found.is_empty() && !words.contains(['!', '！']), "{name} says {found:?}");
        }
    }
}

#[test]
fn sentences_are_short() {
    let library = Library::shipped();
    for (name, words) in texts(&library, Language::Japanese) {
        let most = if name.starts_with("crisis-") { 30 } else { 45 };
        for sentence in sentences(words) {
            assert!(sentence.chars().count() <= most, "{name}: {sentence}");
        }
    }
    for (name, words) in texts(&library, Language::English).iter().filter(|(name, _)| name.starts_with("answer-")) {
        let ends = words.split(['.', ';', ':']).filter(|piece| piece.contains(char::is_alphabetic)).count();
        let average = words.split_whitespace().count() as f64 / ends.max(1) as f64;
        assert!(average <= 15.0, "{name}: {average}");
    }
}

#[test]
fn both_languages_have_the_same_texts() {
    let library = Library::shipped();
    let names = |language| texts(&library, language).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(names(Language::English), names(Language::Japanese));
}

#[test]
fn a_crisis_text_is_short_with_the_longest_number() {
    let library = Library::shipped();
    let crisis = |name: &str| name.starts_with("crisis-") && !name.starts_with("crisis-number");
    for (name, words) in texts(&library, Language::English).iter().filter(|(name, _)| crisis(name)) {
        let words = words.replace("{number}", "110 if someone is hurt 119");
        assert!(words.split_whitespace().count() <= 90, "{name}");
    }
    for (name, words) in texts(&library, Language::Japanese).iter().filter(|(name, _)| crisis(name)) {
        let words = words.replace("{number}", "110（けがは119）");
        assert!(words.chars().filter(|c| !c.is_whitespace()).count() <= 180, "{name}");
    }
}
