//! How long a Japanese sentence is.

use crate::findings::Findings;
use crate::texts::text::{Language, PLACE, Text};

const LONGEST: usize = 45;
const LONGEST_IN_NEED: usize = 25;
/// What is put in counts as so many characters: a number, a name.
const PUT_IN: usize = 3;

pub fn look(texts: &[Text], findings: &mut Findings) {
    for text in texts.iter().filter(|text| text.language != Language::English && !text.is_service_name()) {
        let longest = if text.is_of_need() { LONGEST_IN_NEED } else { LONGEST };
        for sentence in sentences(&text.words).filter(|sentence| length(sentence) > longest) {
            let what =
                format!("{} characters, of {longest} at most: {}", length(sentence), sentence.replace(PLACE, "…"));
            findings.wrong(&text.place(), &what, "make two sentences of it");
        }
    }
}

fn sentences(words: &str) -> impl Iterator<Item = &str> {
    words.split(['。', '？', '！', '\n']).map(str::trim).filter(|sentence| !sentence.is_empty())
}

/// Spaces between phrases, as in easy Japanese, are not counted.
fn length(sentence: &str) -> usize {
    sentence.chars().map(|c| if c == PLACE { PUT_IN } else { usize::from(!c.is_whitespace()) }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::text::of;
    use crate::texts::wrong;

    fn found(path: &str, text: &str) -> usize {
        wrong(|findings| look(&of(path, text), findings)).len()
    }

    #[test]
    fn each_sentence_is_measured_by_itself() {
        assert_eq!(found("content/x.ja.ftl", &format!("a = {0}。{0}。\n", "あ".repeat(45))), 0);
        assert_eq!(found("content/x.ja.ftl", &format!("a = あ。{}。\n", "あ".repeat(46))), 1);
        assert_eq!(found("content/x.ja-easy.ftl", &format!("a = {}。\n", "あ ".repeat(45).trim())), 0);
        assert_eq!(found("content/x.ja.ftl", &format!("a = {}{{ $n }}。\n", "あ".repeat(43))), 1);
    }

    #[test]
    fn need_is_stricter_and_names_are_as_they_are() {
        assert_eq!(found("content/help/help.ja.ftl", &format!("help-a = {}。\n", "あ".repeat(26))), 1);
        assert_eq!(
            found(
                "content/help/lines.ja.ftl",
                &format!("a = {}\n    .note = {}。\n", "あ".repeat(50), "あ".repeat(30))
            ),
            0
        );
    }
}
