//! A reply before it is cut to its length, and the order in which it is cut.

use super::answers::{self, Chosen};
use super::{Ground, Part, ReadLine, form, read, thing};
use ippo_core::event::Offer;
use ippo_core::language::Language;
use ippo_core::letter::{ThemeId, Writer};

/// The most that a reply may have: words in English, characters in Japanese.
const MOST_WORDS: usize = 220;
const MOST_CHARACTERS: usize = 500;
/// The least, for a letter of so many words or characters.
const LEAST_WORDS: usize = 120;
const LEAST_CHARACTERS: usize = 250;
const LETTER_WORDS: usize = 40;
const LETTER_CHARACTERS: usize = 80;
/// Letters up to this many words, or characters, are thanked for their few words and not read back.
const FEW_WORDS: usize = 8;
const FEW_CHARACTERS: usize = 20;
/// Names longer than this are no names.
const LONGEST_NAME: usize = 24;

pub(super) struct Draft {
    thanks: String,
    lines: Vec<ReadLine>,
    answers: Vec<Chosen>,
    there_is: bool,
    thing: Option<Part>,
}

impl Draft {
    pub fn of(ground: &Ground<'_>, offer: Option<&Offer>) -> Self {
        let few = is_few(ground);
        let answers = answers::chosen(ground, few);
        let lines = if few { Vec::new() } else { read::lines(ground) };
        let nothing_read = lines.is_empty() && answers.is_empty();
        Self {
            thanks: thanks(ground, few),
            lines,
            there_is: !few && !nothing_read && there_is(ground, &answers),
            answers,
            thing: match ground.understood.writer {
                Writer::Person => thing::step(ground, offer),
                Writer::Family => Some(thing::family(ground)),
                Writer::Other => None,
            },
        }
    }

    /// The parts in order, short enough. What goes first: the step's second sentence, an answer that nobody asked for
    /// beside one that was, what there is, read lines beyond two, the last answer.
    pub fn parts(mut self, ground: &Ground<'_>) -> Vec<Part> {
        if !self.lines.is_empty() && is_thin(ground, &self.laid_out(ground)) {
            self.answers.extend(answers::another(ground, &self.answers));
        }
        let cuts: [fn(&mut Self); 6] =
            [Self::cut_more, Self::cut_unasked, Self::cut_there_is, Self::cut_line, Self::cut_line, Self::cut_answer];
        for cut in cuts {
            if fits(ground, &self.laid_out(ground)) {
                break;
            }
            cut(&mut self);
        }
        self.laid_out(ground)
    }

    fn cut_more(&mut self) {
        if let Some(Part::Thing { more, .. }) = &mut self.thing {
            more.clear();
        }
    }

    fn cut_unasked(&mut self) {
        if self.answers.len() > 2 {
            self.answers.retain(|answer| answer.asked);
        }
    }

    fn cut_there_is(&mut self) {
        self.there_is = false;
    }

    fn cut_line(&mut self) {
        if self.lines.len() > 2 {
            self.lines.pop();
        }
    }

    fn cut_answer(&mut self) {
        if self.answers.len() > 1 {
            self.answers.pop();
        }
    }

    fn laid_out(&self, ground: &Ground<'_>) -> Vec<Part> {
        let words = |name: &str| ground.words(name);
        let for_whom =
            |name: &str| if ground.is_family() { name.replacen("reply-", "reply-family-", 1) } else { name.to_owned() };
        let mut parts = vec![Part::Thanks { words: self.thanks.clone() }];
        if !self.lines.is_empty() {
            let lines = read::in_order(ground, self.lines.clone());
            parts.push(Part::Read { lead: words("reply-read-lead"), lines, correct: words("reply-correct") });
        }
        parts.extend(self.answers.iter().map(|answer| answer_part(ground, &answer.id)));
        if self.there_is {
            parts.push(Part::ThereIs { words: words(&for_whom("reply-there-is")) });
        }
        parts.extend(self.thing.clone());
        parts.push(Part::More { words: words(&for_whom("reply-more")) });
        parts.push(Part::Who { words: words("reply-who") });
        parts.push(Part::Help { words: words(&for_whom("reply-help")) });
        parts
    }
}

fn answer_part(ground: &Ground<'_>, id: &str) -> Part {
    let sources = ground.library.sources_of(id).into_iter().map(|source| source.id.clone()).collect();
    Part::Answer { id: id.to_owned(), words: ground.words(id), sources }
}

fn fits(ground: &Ground<'_>, parts: &[Part]) -> bool {
    let most = if ground.language == Language::English { MOST_WORDS } else { MOST_CHARACTERS };
    size(ground, parts) <= most
}

/// Shorter than a reply should be, for a letter that is not short itself.
fn is_thin(ground: &Ground<'_>, parts: &[Part]) -> bool {
    let english = ground.language == Language::English;
    let (least, letter) = if english { (LEAST_WORDS, LETTER_WORDS) } else { (LEAST_CHARACTERS, LETTER_CHARACTERS) };
    size(ground, parts) < least && measure(ground, ground.text) >= letter
}

fn size(ground: &Ground<'_>, parts: &[Part]) -> usize {
    parts.iter().map(|part| measure(ground, &part.plain(ground.language))).sum()
}

/// Words in English, characters in Japanese.
fn measure(ground: &Ground<'_>, text: &str) -> usize {
    match ground.language {
        Language::English => form::words(text),
        Language::Japanese | Language::JapaneseEasy => form::characters(text),
    }
}

fn is_few(ground: &Ground<'_>) -> bool {
    let few = if ground.language == Language::English { FEW_WORDS } else { FEW_CHARACTERS };
    measure(ground, ground.text) <= few
}

/// What there is, unless an answer says the same, or help was turned down or never meant.
fn there_is(ground: &Ground<'_>, answers: &[Chosen]) -> bool {
    let said = |answer: &Chosen| answer.id.ends_with("what-help-exists") || answer.id.ends_with("want-help");
    let refused = ground.keeps(ThemeId::RefusesCare) && !ground.keeps(ThemeId::WantHelp) && !ground.is_family();
    let unclear = ground.understood.writer == Writer::Other;
    !(answers.iter().any(said) || refused || unclear || ground.is_wrong(ThemeId::WantHelp))
}

fn thanks(ground: &Ground<'_>, few: bool) -> String {
    let family = ground.understood.writer != Writer::Person;
    // 「…と言います」 gives a name or tells what somebody said; where it may be the latter, nobody is named.
    let said = |name: &&str| ground.text.contains(&format!("{name}と言"));
    let name = ground.reading.name.as_deref().map(str::trim).filter(|name| is_name(name) && !said(name));
    let base = if family { "reply-family-thanks" } else { "reply-thanks" };
    match name {
        _ if few => ground.words("reply-thanks-short"),
        Some(name) => ground.library.text_with(ground.language, &format!("{base}-name"), &[("name", name)]),
        None => ground.words(base),
    }
}

fn is_name(name: &str) -> bool {
    let letters = name.chars().all(|c| c.is_alphabetic() || " '’・-ー".contains(c));
    letters && (2..=LONGEST_NAME).contains(&name.chars().count())
}
