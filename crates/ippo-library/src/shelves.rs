//! What stands on shelves: cards to read, ideas for joys, guided sheets; and which signs close one of them.

use crate::{Card, Idea, Library, Practice, Question, Sheet};
use ippo_core::around::Joy;
use ippo_core::catalogue::Tag;
use ippo_core::letter::CrisisKind;
use std::collections::BTreeSet;

/// The kinds of practices. The order is that of the content's blob.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Something calm.
    Calm,
    /// Movement.
    Move,
    /// Attention turned outward.
    Attention,
}

/// A shelf of cards. The order is that of the content's blob.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shelf {
    /// What staying in is, and how it works inside.
    Understand,
    /// For the worst minutes.
    Night,
    /// The body.
    Body,
    /// The home, and what comes to its door.
    Home,
    /// Getting help.
    Help,
    /// People.
    People,
    /// What for.
    Purpose,
}

impl Shelf {
    /// All shelves.
    pub const ALL: [Shelf; 7] =
        [Shelf::Understand, Shelf::Night, Shelf::Body, Shelf::Home, Shelf::Help, Shelf::People, Shelf::Purpose];

    /// The name in addresses and texts.
    pub fn id(self) -> &'static str {
        match self {
            Shelf::Understand => "understand",
            Shelf::Night => "night",
            Shelf::Body => "body",
            Shelf::Home => "home",
            Shelf::Help => "help",
            Shelf::People => "people",
            Shelf::Purpose => "purpose",
        }
    }

    /// The shelf of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shelf| shelf.id() == id)
    }
}

/// Where a guided sheet belongs. The order is that of the content's blob.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SheetStrand {
    /// Thoughts.
    Thoughts,
    /// People.
    People,
    /// Getting help.
    Help,
    /// What for.
    Purpose,
}

/// How a question of a sheet is answered. The order is that of the content's blob.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asked {
    /// In words.
    Words,
    /// In one line.
    Line,
    /// In one of the five words for how hard.
    Hard,
    /// By a choice.
    Choice,
}

impl Question {
    /// How it is answered.
    pub fn asked(&self) -> Asked {
        match self.kind {
            0 => Asked::Words,
            1 => Asked::Line,
            2 => Asked::Hard,
            _ => Asked::Choice,
        }
    }
}

/// Whether one of these signs closes something now.
fn is_closed(closed_for: &[String], has: &impl Fn(CrisisKind) -> bool) -> bool {
    closed_for.iter().filter_map(|sign| CrisisKind::from_id(sign)).any(has)
}

impl Practice {
    /// Whether it is not offered while these signs stand.
    pub fn is_closed(&self, has: impl Fn(CrisisKind) -> bool) -> bool {
        is_closed(&self.closed_for, &has) || (self.listens && has(CrisisKind::Psychosis))
    }
}

impl Card {
    /// Its shelf.
    pub fn on(&self) -> Shelf {
        Shelf::ALL[usize::from(self.shelf)]
    }

    /// Whether it is not offered while these signs stand.
    pub fn is_closed(&self, has: impl Fn(CrisisKind) -> bool) -> bool {
        is_closed(&self.closed_for, &has)
    }

    /// Whether it speaks of one country alone.
    pub fn is_of_one_country(&self) -> bool {
        self.country.is_some()
    }
}

impl Sheet {
    /// Whether it is not offered while these signs stand.
    pub fn is_closed(&self, has: impl Fn(CrisisKind) -> bool) -> bool {
        is_closed(&self.closed_for, &has)
    }
}

impl Idea {
    /// Its joy.
    pub fn of(&self) -> Joy {
        Joy::ALL[usize::from(self.joy)]
    }

    /// Whether it carries a tag.
    pub fn has(&self, tag: Tag) -> bool {
        self.tags.iter().any(|known| Tag::ALL.get(usize::from(*known)) == Some(&tag))
    }

    /// Whether it rests at a raised level (care.md C7, C17).
    pub fn rests_at_risk(&self) -> bool {
        self.tags.iter().filter_map(|tag| Tag::ALL.get(usize::from(*tag))).any(|tag| tag.rests_at_risk())
            || self.has(Tag::PostPublic)
    }
}

impl Library {
    /// All cards, shelf by shelf as they were written.
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// The cards of one shelf.
    pub fn cards_on(&self, shelf: Shelf) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(move |card| card.on() == shelf)
    }

    /// The card of that name.
    pub fn card(&self, id: &str) -> Option<&Card> {
        self.cards.iter().find(|card| card.id == id)
    }

    /// All ideas for joys.
    pub fn ideas(&self) -> &[Idea] {
        &self.ideas
    }

    /// The idea of that name.
    pub fn idea(&self, id: &str) -> Option<&Idea> {
        self.ideas.iter().find(|idea| idea.id == id)
    }

    /// One small idea of what is liked, or of anything if nothing was told: lying or sitting, alone, at home, nearly
    /// without a sound or money, and nothing that any rule of safety asks about; another with each turn. With eating
    /// trouble nothing of cooking or the body (care.md C11).
    pub fn small_idea(&self, liked: &BTreeSet<Joy>, eating_trouble: bool, turn: u64) -> Option<&Idea> {
        let small = |idea: &&Idea| {
            let quiet = idea.energy <= 2 && idea.noise <= 1 && !idea.money;
            quiet && idea.place <= 1 && idea.company == 0 && idea.tags.is_empty()
        };
        let closed = |joy: Joy| eating_trouble && matches!(joy, Joy::Cooking | Joy::Body);
        let of = |idea: &&Idea| (liked.is_empty() || liked.contains(&idea.of())) && !closed(idea.of());
        let all: Vec<&Idea> = self.ideas.iter().filter(small).filter(of).collect();
        let at = turn.checked_rem(all.len() as u64)?;
        all.get(usize::try_from(at).ok()?).copied()
    }

    /// All guided sheets.
    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// The sheets of one strand.
    pub fn sheets_of(&self, strand: SheetStrand) -> impl Iterator<Item = &Sheet> {
        self.sheets.iter().filter(move |sheet| sheet.strand == strand as u8)
    }

    /// The sheet of that name.
    pub fn sheet(&self, id: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.id == id)
    }
}
