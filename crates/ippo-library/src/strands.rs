//! The strands behind "There is more": closed, offers all of them, in an order that fits the letter.

use crate::{Card, Library};
use ippo_core::event::Understood;
use ippo_core::language::Language;
use ippo_core::letter::{CrisisKind, Sign, ThemeId, Writer};
use ippo_core::level::Level;

/// One thread of the plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Strand {
    /// Its name, as in design: `steps`, `calm` and so on.
    pub id: &'static str,
    /// What it is called.
    pub title: String,
    /// What is known about it.
    pub why: String,
    /// What lies in it.
    pub items: Vec<Item>,
}

/// One offer within a strand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// Its name in content.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Why it stands there.
    pub why: String,
    /// The name of the source that it rests on.
    pub source: String,
}

const STEPS: &str = "steps";
const CALM: &str = "calm";
const ROUTINE: &str = "routine";
const JOYS: &str = "joys";
const MOVEMENT: &str = "movement";
const PEOPLE: &str = "people";
const PURPOSE: &str = "purpose";
const HELP: &str = "help";

/// Small things first, people and help later, purpose after all else.
const FOR_PERSON: [&str; 8] = [STEPS, CALM, ROUTINE, JOYS, MOVEMENT, PEOPLE, HELP, PURPOSE];
/// With signs of crisis help comes first, and nothing asks for effort.
const AT_POSSIBLE: [&str; 4] = [HELP, CALM, JOYS, ROUTINE];
const AT_URGENT: [&str; 1] = [HELP];
/// For the one who writes about another: their own calm and joys, and help; nothing to be done to the other.
const FOR_FAMILY: [&str; 3] = [HELP, CALM, JOYS];

/// What an offer rests on where content names no study.
const JUDGEMENT: &str = "ippo-judgement";
const MOST_ITEMS: usize = 9;
/// The theme of cards for a letter about somebody else.
const FAMILY: &str = "family";

/// The strands that fit what was understood, and that may be suggested at a level: a pause leaves what asks for nothing,
/// safety leaves help (care.md §4).
pub fn strands(library: &Library, language: Language, understood: &Understood, level: Level) -> Vec<Strand> {
    let rests = |id: &&&'static str| match level {
        Level::Open => true,
        Level::Gentle | Level::Pause => AT_POSSIBLE.contains(id),
        Level::Safety => AT_URGENT.contains(id),
    };
    let family = understood.writer != Writer::Person;
    let order: &[&'static str] = match understood.sign {
        Sign::Urgent => &AT_URGENT,
        Sign::Possible if !family => &AT_POSSIBLE,
        Sign::None | Sign::Possible if family => &FOR_FAMILY,
        Sign::None | Sign::Possible => &FOR_PERSON,
    };
    order.iter().filter(rests).filter(|id| belongs(id, understood)).map(|id| strand(library, language, id)).collect()
}

/// Cards about what a letter spoke of; none while something rests or a sign stands. What a family wrote of somebody else
/// brings the cards for families alone; cards about Japan come in Japanese.
pub fn cards<'a>(library: &'a Library, language: Language, understood: &Understood, level: Level) -> Vec<&'a Card> {
    if level >= Level::Pause || understood.sign != Sign::None {
        return Vec::new();
    }
    let kept = understood.themes.iter().filter(|theme| !understood.wrong.contains(theme));
    let wanted: Vec<&str> = match understood.writer {
        Writer::Person => kept.map(|theme| theme.id()).collect(),
        Writer::Family | Writer::Other => vec![FAMILY],
    };
    let near = |card: &Card| language != Language::English || !card.is_of_one_country();
    let speaks = |card: &Card| card.themes.iter().any(|theme| wanted.contains(&theme.as_str()));
    library.cards().iter().filter(|card| speaks(card) && near(card)).collect()
}

/// Purpose for those who spoke of work; otherwise all but what was marked as wrong.
fn belongs(id: &str, understood: &Understood) -> bool {
    let (kept, wrong) = (&understood.themes, &understood.wrong);
    let keeps = |theme: &ThemeId| kept.contains(theme) && !wrong.contains(theme);
    let themes = themes(id);
    match id {
        HELP if understood.sign != Sign::None => true,
        PURPOSE => themes.iter().any(keeps),
        // No minutes and no movement beside a troubled way of eating (care: no counts).
        MOVEMENT if understood.kinds.contains(&CrisisKind::Eating) => false,
        _ => themes.iter().any(keeps) || !themes.iter().any(|theme| wrong.contains(theme)),
    }
}

/// The themes that a strand speaks of.
fn themes(id: &str) -> &'static [ThemeId] {
    match id {
        STEPS => &[ThemeId::FearOfPeople, ThemeId::Outings],
        ROUTINE => &[ThemeId::Sleep],
        JOYS => &[ThemeId::Hobbies, ThemeId::LowMood],
        MOVEMENT => &[ThemeId::Physical],
        PEOPLE => &[ThemeId::Loneliness, ThemeId::WantFriends],
        PURPOSE => &[ThemeId::WantWork],
        HELP => &[ThemeId::WantHelp],
        _ => &[],
    }
}

fn strand(library: &Library, language: Language, id: &'static str) -> Strand {
    let name = format!("strand-{id}");
    let names = (1..=MOST_ITEMS).map(|number| format!("{name}-{number}"));
    let items = names.filter(|item| !library.text(language, item).is_empty());
    Strand {
        id,
        title: library.text(language, &name).to_owned(),
        why: library.text(language, &format!("{name}.why")).to_owned(),
        items: items.map(|item| self::item(library, language, &name, item)).collect(),
    }
}

fn item(library: &Library, language: Language, strand: &str, id: String) -> Item {
    let sources = library.sources_of(&id);
    let source = sources.first().or(library.sources_of(strand).first()).map(|source| source.id.clone());
    Item {
        title: library.text(language, &id).to_owned(),
        why: library.text(language, &format!("{id}.why")).to_owned(),
        source: source.unwrap_or_else(|| JUDGEMENT.to_owned()),
        id,
    }
}
