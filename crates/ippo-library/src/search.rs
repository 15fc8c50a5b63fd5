//! Looking for something: what was typed, in one plain spelling, and how much of it a text holds.

use ippo_core::letter::fold_plain;

/// Shorter words of English say too little to be looked for one by one.
const SHORTEST: usize = 4;

/// Fewer than so many that hold all words are little.
const LITTLE: usize = 4;

/// What somebody looks for.
pub struct Wanted {
    words: Vec<String>,
    /// What is looked for where no text holds all words: kanji, katakana and longer words, each for itself.
    pieces: Vec<String>,
}

/// How well a text fits; the better the greater.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Found {
    /// It holds so many pieces.
    Pieces(usize),
    /// It holds all words.
    Words,
    /// Its title holds all words.
    Title,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Kanji,
    Katakana,
    Letters,
    Between,
}

impl Wanted {
    /// What was typed.
    pub fn of(typed: &str) -> Self {
        let words: Vec<&str> = typed.split_whitespace().collect();
        Self {
            pieces: words.iter().flat_map(|word| pieces(word)).collect(),
            words: words.into_iter().map(fold_plain).collect(),
        }
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How well a text with a title fits.
    pub fn found(&self, title: &str, text: &str) -> Option<Found> {
        let title = fold_plain(title);
        let whole = format!("{title} {}", fold_plain(text));
        let all_in = |text: &str| self.words.iter().all(|word| text.contains(word.as_str()));
        if self.is_empty() {
            return None;
        } else if all_in(&title) {
            return Some(Found::Title);
        } else if all_in(&whole) {
            return Some(Found::Words);
        }
        let pieces = self.pieces.iter().filter(|piece| whole.contains(piece.as_str())).count();
        (pieces > 0).then_some(Found::Pieces(pieces))
    }

    /// Of all that was found, best first: what holds all words, and where that is little, what holds the most pieces.
    pub fn best<T>(found: impl Iterator<Item = (Found, T)>) -> Vec<T> {
        let (mut whole, mut near): (Vec<_>, Vec<_>) = found.partition(|(how, _)| *how >= Found::Words);
        let most = near.iter().map(|(how, _)| *how).max();
        near.retain(|(how, _)| whole.len() < LITTLE && Some(*how) == most);
        whole.sort_by_key(|(how, _)| std::cmp::Reverse(*how));
        whole.into_iter().chain(near).map(|(_, what)| what).collect()
    }
}

/// The parts of a word that mean something by themselves; hiragana joins them and is left out.
fn pieces(word: &str) -> Vec<String> {
    let chars: Vec<char> = word.chars().collect();
    let runs = chars.chunk_by(|a, b| script(*a) == script(*b));
    let tells = |run: &&[char]| match script(run[0]) {
        Script::Kanji => true,
        Script::Katakana => run.len() > 1,
        Script::Letters => run.len() >= SHORTEST,
        Script::Between => false,
    };
    runs.filter(tells).map(|run| fold_plain(&run.iter().collect::<String>())).collect()
}

fn script(c: char) -> Script {
    match c {
        '\u{4e00}'..='\u{9fff}' | '々' => Script::Kanji,
        '\u{30a1}'..='\u{30fc}' | '\u{ff66}'..='\u{ff9f}' => Script::Katakana,
        '\u{3041}'..='\u{3096}' => Script::Between,
        c if c.is_alphabetic() => Script::Letters,
        _ => Script::Between,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_found_in_any_spelling() {
        let check = |typed: &str, title: &str, text: &str, expected: Option<Found>| {
            assert_eq!(Wanted::of(typed).found(title, text), expected, "{typed}");
        };
        check("", "Teeth", "", None);
        check(" \u{3000} ", "Teeth", "", None);
        check("TEETH", "Teeth, after a long time", "", Some(Found::Title));
        check("brush teeth", "Teeth", "A brush can be used.", Some(Found::Words));
        check("can’t sleep", "I can't sleep at all", "", Some(Found::Title));
        check("I cannot sleep", "Nights", "Some sleep by day.", Some(Found::Pieces(1)));
        check("the of a", "Nights", "Some sleep by day.", None);
        check("ｼｬﾜｰ", "シャワーがつらいとき", "", Some(Found::Title));
        check("しゃわー", "シャワーがつらいとき", "", Some(Found::Title));
        check("歯が痛い", "長いあいだの歯", "痛むところは、よけられます。", Some(Found::Pieces(2)));
        check("眠れない　夜", "夜のこと", "眠れないとき。", Some(Found::Words));
        check("バナナ", "夜のこと", "眠れないとき。", None);
        check("ねこ", "夜のこと", "眠れないとき。", None);
    }

    #[test]
    fn the_best_comes_first_and_the_rest_stays_away() {
        let best = |found: &[Found]| Wanted::best(found.iter().copied().zip(0..));
        assert_eq!(best(&[]), Vec::<i32>::new());
        assert_eq!(best(&[Found::Words, Found::Pieces(3), Found::Title, Found::Pieces(2)]), [2, 0, 1]);
        assert_eq!(best(&[Found::Words, Found::Pieces(3), Found::Title, Found::Words, Found::Words]), [2, 0, 3, 4]);
        assert_eq!(best(&[Found::Pieces(1), Found::Pieces(2), Found::Pieces(2)]), [1, 2]);
    }
}
