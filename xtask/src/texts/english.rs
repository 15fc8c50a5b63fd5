//! How hard an English text is to read: the Flesch-Kincaid grade, text by text.

use crate::findings::Findings;
use crate::texts::spared::Spared;
use crate::texts::text::{Language, PLACE, Text};

const HARDEST: f64 = 6.0;
const HARDEST_IN_NEED: f64 = 4.0;
/// Below this, a single long word decides, and the grade says nothing.
const FEWEST_WORDS: usize = 8;
/// So many of the hardest are named, whether they pass or not.
const NAMED: usize = 5;

pub fn look(texts: &[Text], spared: &[Spared], findings: &mut Findings) {
    let english = texts.iter().filter(|text| text.language == Language::English && !text.is_service_name());
    let mut graded: Vec<(f64, &Text)> = english.filter_map(|text| Some((grade(&text.words)?, text))).collect();
    graded.sort_by(|one, other| other.0.total_cmp(&one.0));
    let limit = |text: &Text| if text.is_of_need() { HARDEST_IN_NEED } else { HARDEST };
    let is_spared = |text: &Text| spared.iter().any(|spared| spared.is(text));
    for (grade, text) in graded.iter().filter(|(grade, text)| *grade > limit(text) && !is_spared(text)) {
        let what = format!("grade {grade:.1}, of {} at most: {}", limit(text), text.words.replace(PLACE, "…"));
        findings.wrong(&text.place(), &what, "shorter sentences, shorter words");
    }
    for spared in spared {
        let needed = graded.iter().any(|(grade, text)| spared.is(text) && *grade > limit(text));
        if !needed {
            findings.wrong(&spared.place(), "it is spared and need not be", "take its line away");
        }
    }
    let hardest: Vec<String> =
        graded.iter().take(NAMED).map(|(grade, text)| format!("{} {grade:.1}", text.id)).collect();
    findings.tell(format!("hardest English texts: {}", hardest.join(", ")));
}

/// The grade of a text that is long enough to have one.
fn grade(words: &str) -> Option<f64> {
    let words = words.replace(PLACE, "one");
    // A colon or a semicolon ends a thought, as in Flesch's own count.
    let sentences = words.split(['.', '?', '!', ':', ';', '\n']);
    let counts: Vec<(usize, usize)> = sentences.map(counted).filter(|(words, _)| *words > 0).collect();
    let all: usize = counts.iter().map(|(words, _)| words).sum();
    let syllables: usize = counts.iter().map(|(_, syllables)| syllables).sum();
    if all < FEWEST_WORDS {
        return None;
    }
    let (all, sentences, syllables) = (all as f64, counts.len() as f64, syllables as f64);
    Some(0.39 * all / sentences + 11.8 * syllables / all - 15.59)
}

/// The words of a sentence and their syllables.
fn counted(sentence: &str) -> (usize, usize) {
    let letter = |c: char| c.is_alphanumeric() || c == '\'' || c == '’';
    let words: Vec<&str> = sentence.split(|c| !letter(c)).filter(|word| !word.is_empty()).collect();
    (words.len(), words.iter().map(|word| syllables(word)).sum())
}

/// Groups of vowels, but for a silent end; one at least.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let word = word.split(['\'', '’']).next().unwrap_or_default();
    let vowel = |c: char| "aeiouy".contains(c);
    let mut groups = 0;
    let mut before = ' ';
    for c in word.chars() {
        if vowel(c) && !vowel(before) {
            groups += 1;
        }
        before = c;
    }
    (groups - usize::from(groups > 1 && ends_silently(word))).max(1)
}

/// "come", "asked", "lines", but not "little", "needed", "places".
fn ends_silently(word: &str) -> bool {
    let after = |ending: &str| word.strip_suffix(ending).and_then(|stem| stem.chars().last());
    let consonant = |c: Option<char>| c.filter(|c| !"aeiouy".contains(*c));
    if let Some(last) = consonant(after("ed")) {
        return !"td".contains(last);
    }
    if let Some(last) = consonant(after("es")) {
        let hissing =
            "cgsxz".contains(last) || word.ends_with("ches") || word.ends_with("shes") || word.ends_with("les");
        return !hissing;
    }
    let little = word.ends_with("le") && consonant(after("le")).is_some();
    consonant(after("e")).is_some() && !little
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::text::of;
    use crate::texts::wrong;

    #[test]
    fn syllables_are_counted_about_right() {
        let known = [
            ("a", 1),
            ("come", 1),
            ("asked", 1),
            ("needed", 2),
            ("little", 2),
            ("lines", 1),
            ("places", 2),
            ("person", 2),
            ("family", 3),
            ("counsellor", 3),
            ("don't", 1),
            ("the", 1),
            ("reply", 2),
            ("tables", 2),
            ("wishes", 2),
        ];
        for (word, expected) in known {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn known_texts_have_their_known_grade() {
        let easy = grade("The cat sat on the mat. It was a warm day.").unwrap();
        assert!(easy < 1.0, "{easy}");
        let hard =
            "Organisational responsibilities necessitate comprehensive documentation of administrative procedures.";
        assert!(grade(hard).unwrap() > 20.0);
        assert!(grade("Organisational responsibilities necessitate documentation.").is_none());
    }

    const MIDDLING: &str = "The library has several quiet places where people may read after dinner.";

    #[test]
    fn a_hard_text_is_found_and_need_is_stricter() {
        let hard = "a = Organisational responsibilities necessitate comprehensive documentation of administrative procedures.\n";
        assert_eq!(wrong(|findings| look(&of("content/x.en.ftl", hard), &[], findings)).len(), 1);
        let middling = grade(MIDDLING).unwrap();
        assert!(middling > HARDEST_IN_NEED && middling < 10.0, "{middling}");
        let need = of("content/help/help.en.ftl", &format!("help-a = {MIDDLING}\n"));
        assert_eq!(wrong(|findings| look(&need, &[], findings)).len(), 1);
    }

    #[test]
    fn what_is_spared_must_need_it() {
        let spared = [Spared::of("content/x.en.ftl a")];
        let hard = "a = Organisational responsibilities necessitate comprehensive documentation of administrative procedures.\n";
        assert!(wrong(|findings| look(&of("content/x.en.ftl", hard), &spared, findings)).is_empty());
        let easy = of("content/x.en.ftl", "a = The cat sat on the mat, and it was warm.\n");
        assert_eq!(wrong(|findings| look(&easy, &spared, findings)).len(), 1);
    }
}
