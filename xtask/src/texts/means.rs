//! No text that is read in the worst minute names a means of harm or a place for it (care.md C7).

use crate::findings::Findings;
use crate::texts::text::{Language, Text};

/// Where somebody in danger reads: help, the question, the plan, levels, answers to letters, the cards of the night.
const READ_IN_NEED: &[&str] =
    &["/help/", "/pages/plan.", "/pages/questions.", "/replies/", "/cards/night.", "/sheets/shame."];

const ENGLISH: &[&str] = &[
    "rope",
    "noose",
    "hang",
    "hanging",
    "pills",
    "tablets",
    "overdose",
    "knife",
    "knives",
    "blade",
    "blades",
    "razor",
    "gun",
    "bridge",
    "rooftop",
    "jump",
    "tracks",
    "platform",
    "charcoal",
    "gas",
    "drown",
    "poisoned by",
    "cut",
];

const JAPANESE: &[&str] = &[
    "首を",
    "ロープ",
    "縄",
    "錠剤",
    "大量に飲",
    "刃物",
    "包丁",
    "カッター",
    "かみそり",
    "飛び降",
    "飛び込",
    "屋上",
    "橋から",
    "線路",
    "練炭",
    "ガス",
    "おぼれ",
    "手首",
];

pub fn look(texts: &[Text], findings: &mut Findings) {
    for text in texts.iter().filter(|text| READ_IN_NEED.iter().any(|place| text.path.contains(place))) {
        if let Some(means) = named(text) {
            findings.wrong(&text.place(), &format!("“{means}” names a means or a place"), "say it without one");
        }
    }
}

fn named(text: &Text) -> Option<&'static str> {
    let words = text.words.to_lowercase();
    if text.language != Language::English {
        let words = words.replace(' ', "");
        return JAPANESE.iter().copied().find(|means| words.contains(means));
    }
    let plain: Vec<&str> = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let padded = format!(" {} ", plain.join(" "));
    ENGLISH.iter().copied().find(|means| padded.contains(&format!(" {means} ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::text::of;
    use crate::texts::wrong;

    #[test]
    fn a_means_is_found_where_somebody_in_danger_reads_and_nowhere_else() {
        let check = |path: &str, words: &str, expected: usize| {
            let texts = of(path, &format!("a = {words}\n"));
            assert_eq!(wrong(|findings| look(&texts, findings)).len(), expected, "{path}: {words}");
        };
        check("content/help/help.en.ftl", "Put the pills away.", 1);
        check("content/pages/plan.ja.ftl", "線路から離れます。", 1);
        check("content/cards/night.en.ftl", "A Knife.", 1);
        check("content/help/help.en.ftl", "Move away from what could hurt you.", 0);
        check("content/steps/home.en.ftl", "Cut an apple with a knife.", 0);
    }
}
