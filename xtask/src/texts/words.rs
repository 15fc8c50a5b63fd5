//! Words that do not occur, in both languages: they count, push, praise out of scale, or make somebody a case.

use crate::findings::Findings;
use crate::texts::text::{Language, PLACE, Text};

const ENGLISH: &[&str] = &[
    "just",
    "only",
    "simply",
    "should",
    "must",
    "at least",
    "baby step",
    "baby steps",
    "brave",
    "proud",
    "great",
    "well done",
    "streak",
    "streaks",
    "missed",
    "overdue",
    "welcome back",
    "journey",
    "journeys",
    "recovery",
    "normal",
    "normally",
    "reintegrate",
    "reintegration",
    "overcome",
    "overcame",
    "fail",
    "fails",
    "failed",
    "failure",
    "quit",
    "lazy",
    "excuse",
    "excuses",
    "patient",
    "patients",
    "sufferer",
    "sufferers",
    "committed suicide",
    "stay strong",
    "you are not alone",
    "everyone",
];

/// In Japanese a word has no edges; what may stand around it without meaning it is in [`JAPANESE_SPARED`].
const JAPANESE: &[&str] = &[
    "頑張",
    "がんば",
    "うべき",
    "くべき",
    "ぐべき",
    "すべき",
    "つべき",
    "ぬべき",
    "ぶべき",
    "むべき",
    "るべき",
    "しましょう",
    "ちゃんと",
    "普通",
    "ふつう",
    "当たり前",
    "あたりまえ",
    "克服",
    "社会復帰",
    "自立",
    "前向き",
    "立ち直",
    "治る",
    "治り",
    "治っ",
    "一歩踏み出",
    "甘え",
    "怠け",
    "ニート",
    "えらい",
    "すごい",
    "よくできました",
    "おかえりなさい",
    "久しぶり",
    "あと少し",
    "連続",
    "できなかった",
    "対象者",
    "てあげる",
    "てあげま",
    "みんな",
    "大丈夫ですよ",
    "あなた",
    "私たち",
];

/// Longer words that hold one of the above by accident or as a name.
const JAPANESE_SPARED: &[&str] = &["赤ちゃんと", "あなたのいばしょ", "生活困窮者自立支援", "自立支援医療"];

/// The name of the state: in the names of services alone, and in the library.
const STATE: &[&str] = &["hikikomori", "ひきこもり", "引きこもり"];

/// A request in the form of an order. In danger and in errors alone.
const ORDER: &str = "ください";
const ORDERS: &[&str] = &["help-hurt-", "help-card", "crisis-", "problem-", "trouble-"];

/// How likely something is; only answers and sources say that, each with its weakness.
const LIKELY: &[&str] =
    &["%", "％", "percent", "per cent", "probability", "probably", "確率", "パーセント", "割の人", "割くらい"];

pub fn look(texts: &[Text], findings: &mut Findings) {
    for text in texts {
        for (what, remedy) in found(text) {
            findings.wrong(&text.place(), &what, remedy);
        }
    }
}

fn found(text: &Text) -> Vec<(String, &'static str)> {
    let words = text.words.to_lowercase();
    let mut found = Vec::new();
    if words.contains(['!', '！']) {
        found.push(("an exclamation mark".to_owned(), "end in a full stop"));
    }
    if text.is_service_name() {
        return found;
    }
    for word in forbidden(&words, text.language) {
        found.push((format!("“{word}” does not occur"), "say it as a plain permission or a fact of known size"));
    }
    // In the library, below a title, it is the word for facts and for public places.
    let fact = text.path.contains("/cards/") && text.id.contains('.');
    for word in STATE.iter().filter(|word| !fact && words.contains(**word)) {
        found.push((
            format!("“{word}” stands in names of services and in the library alone"),
            "staying in, hard to go out",
        ));
    }
    if words.contains(ORDER) && !text.begins(ORDERS) {
        found.push((format!("“{ORDER}” is an order"), "〜できます、〜てもかまいません"));
    }
    let answers = text.begins(&["answer-"]) && text.path.contains("/replies/");
    if !answers && let Some(likely) = likely(&words) {
        found.push((format!("“{likely}” says how likely something is"), "name what it is like, not its chance"));
    }
    found
}

fn forbidden(words: &str, language: Language) -> Vec<&'static str> {
    if language == Language::English {
        let words = format!(
            " {} ",
            words.replace("recovery words", "").replace(|c: char| !c.is_alphanumeric() && c != '\'', " ")
        );
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let padded = format!(" {words} ");
        return ENGLISH.iter().copied().filter(|word| padded.contains(&format!(" {word} "))).collect();
    }
    let mut words = words.replace([' ', '\u{3000}', PLACE], "");
    for spared in JAPANESE_SPARED {
        words = words.replace(spared, "");
    }
    JAPANESE.iter().copied().filter(|word| words.contains(word)).collect()
}

/// A word for likelihood, or a count of times such as "9 times in 10".
fn likely(words: &str) -> Option<&'static str> {
    if let Some(word) = LIKELY.iter().find(|word| words.contains(**word)) {
        return Some(word);
    }
    let number = |word: &str| {
        let named = ["one", "two", "three", "nine", "ten", "five", "six", "seven", "eight", "four"];
        (word.len() < 4 && word.chars().all(|c| c.is_ascii_digit())) || named.contains(&word)
    };
    let all: Vec<&str> = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let in_so_many =
        all.windows(3).any(|three| three[1] == "in" && number(three[2]) && (number(three[0]) || three[0] == "times"));
    in_so_many.then_some("so many in so many")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::text::of;

    fn check(path: &str, words: &str, expected: usize) {
        let texts = of(path, words);
        assert_eq!(texts.iter().map(|text| found(text).len()).sum::<usize>(), expected, "{words}");
    }

    fn english(words: &str, expected: usize) {
        check("content/x.en.ftl", &format!("a = {words}\n"), expected);
    }

    fn japanese(words: &str, expected: usize) {
        check("content/x.ja.ftl", &format!("a = {words}\n"), expected);
    }

    #[test]
    fn english_words_are_found_whole_in_any_case() {
        for bad in [
            "You Should rest.",
            "Not a fail.",
            "It is\n    at\n    least one.",
            "Done!",
            "Great.",
            "A recovery.",
            "“just”",
        ] {
            english(bad, 1);
        }
        for good in
            ["Adjust it.", "A greater one.", "The recovery words open it.", "Commonly so.", "{ $must } is yours."]
        {
            english(good, 0);
        }
    }

    #[test]
    fn japanese_words_are_found_with_and_without_spaces() {
        for bad in [
            "頑張りました。",
            "行くべきです。",
            "みん な で。",
            "やった！",
            "あなたへ。",
            "見てください。",
            "確率です。",
        ] {
            japanese(bad, 1);
        }
        for good in [
            "食べきれます。",
            "赤ちゃんと。",
            "小さなことを、ひとつ。",
            "{ $あなた }。".replace("あなた", "you").as_str(),
        ] {
            japanese(good, 0);
        }
    }

    #[test]
    fn the_state_is_named_in_names_of_services_alone() {
        english("For hikikomori.", 1);
        check("content/help/lines.en.ftl", "a = Hikikomori VOICE STATION\n    .note = It is open.\n", 0);
        check("content/cards/x.en.ftl", "a = On hikikomori.\n    .one = The word hikikomori.\n", 1);
        check("content/help/lines.en.ftl", "a = VOICE STATION\n    .note = For hikikomori.\n", 1);
        check("content/help/lines.en.ftl", "a = Call now!\n", 1);
    }

    #[test]
    fn likelihood_is_for_answers() {
        for bad in ["9 times in 10 it works.", "It works for one in five.", "It works to 90%."] {
            english(bad, 1);
            check("content/replies/replies.en.ftl", &format!("answer-a = {bad}\n"), 0);
        }
        english("Once in a while, in 20 trials, 10 to 24 in 2021.", 0);
    }

    #[test]
    fn orders_are_for_danger() {
        check("content/help/help.ja.ftl", "help-hurt-call = 電話してください。\n", 0);
        check("content/help/help.ja.ftl", "help-busy = 電話してください。\n", 1);
    }
}
