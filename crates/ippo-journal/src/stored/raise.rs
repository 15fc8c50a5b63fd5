//! From the stored shape up to the core's words. An unknown number or name makes the whole record unread, never a guess.

use super::codes::{
    Codes, DIMENSIONS, DIRECTIONS, DRAWERS, EASED, FEARED, HAPPENED, OUTCOMES, OUTINGS, SIGNS, TONGUES, WAYS, WHY_NOT,
    WRITERS,
};
use super::{Kept, v1};
use ippo_core::event::{Entry, Event, Felt, Letter, Offer, Try, Understood};
use ippo_core::ids::{EntryId, LetterId, OnceKey, StepId, WriterId};
use ippo_core::letter::{CrisisKind, Months, ThemeId};
use ippo_core::planner::Reason;
use ippo_core::time::{Day, Moment};
use ippo_seal::KeyId;

pub(super) fn kept(kept: v1::Kept) -> Option<Kept> {
    Some(match kept {
        v1::Kept::DrawerOpened(drawer) => Kept::DrawerOpened(DRAWERS.word(drawer)?),
        v1::Kept::KeyTurned(drawer, key) => Kept::KeyTurned(DRAWERS.word(drawer)?, KeyId::new(key.into())),
        v1::Kept::Entry(kept) => Kept::Entry(Box::new(entry(kept)?)),
    })
}

fn entry(entry: v1::Entry) -> Option<Entry> {
    let at = Moment {
        utc_ms: entry.utc_ms,
        offset_minutes: entry.offset_minutes,
        zone: entry.zone.into(),
        day: Day(entry.day),
    };
    let id = EntryId { writer: WriterId([0; 16]), drawer: [0; 16], seq: 0 };
    let once = entry.once.map(|key| OnceKey(key.into()));
    Some(Entry { id, at, clock: entry.clock, once, event: event(entry.event)? })
}

fn event(event: v1::Event) -> Option<Event> {
    Some(match event {
        v1::Event::StepTaken(taken) => Event::StepTaken(offer(taken)?),
        v1::Event::StepPutBack(step) => Event::StepPutBack { step: StepId::new(&step) },
        v1::Event::Swapped(from, to, way) => {
            let to = to.map(|to| offer(to).ok_or(())).transpose().ok()?;
            Event::Swapped { from: StepId::new(&from), to, way: WAYS.word(way)? }
        }
        v1::Event::TryNoted(noted) => Event::TryNoted(tried(noted)?),
        v1::Event::FeltTold(told) => Event::FeltTold(felt(told)?),
        v1::Event::WhyTold(writer, drawer, seq, why) => {
            let of = EntryId { writer: WriterId(writer.into()), drawer: drawer.into(), seq };
            Event::WhyTold { of, why: WHY_NOT.word(why)? }
        }
        v1::Event::NightMarked => Event::NightMarked,
        v1::Event::NightUnmarked => Event::NightUnmarked,
        v1::Event::DirectionChosen(direction) => Event::DirectionChosen(DIRECTIONS.word(direction)?),
        v1::Event::AgeTold(adult) => Event::AgeTold { adult },
        v1::Event::LetterKept(id, text) => Event::LetterKept(Letter { id: LetterId(id.into()), text: text.into() }),
        v1::Event::LetterUnderstood(read) => Event::LetterUnderstood(understood(read)?),
        v1::Event::SignRemoved(letter) => Event::SignRemoved { letter: LetterId(letter.into()) },
        v1::Event::StepsAsked => Event::StepsAsked,
        v1::Event::GentleEnded => Event::GentleEnded,
        v1::Event::CalmMarked(practice, change) => {
            Event::CalmMarked { practice: practice.into(), change: EASED.word(change)? }
        }
    })
}

pub(super) fn offer(offer: v1::Offer) -> Option<Offer> {
    Some(Offer {
        step: StepId::new(&offer.step),
        chance: share(offer.chance, 1.0)?,
        expected: share(offer.expected, 100.0)?,
        reason: reason(offer.reason)?,
        planner: offer.planner,
    })
}

fn reason(reason: v1::Reason) -> Option<Reason> {
    Some(match reason.code {
        0 => Reason::AtRest,
        1 => Reason::AfterHard,
        2 => Reason::FirstOnes,
        3 => Reason::WentAllRightBefore,
        4 => Reason::Small,
        5 => Reason::Quiet,
        6 => Reason::LikeDone { like: StepId::new(&reason.like?), differs: DIMENSIONS.word(reason.differs?)? },
        7 => Reason::SomethingDifferent,
        8 => Reason::Further,
        9 => Reason::New,
        10 => Reason::Near,
        11 => Reason::AskedSmaller,
        12 => Reason::AskedLarger,
        13 => Reason::Named,
        _ => return None,
    })
}

fn tried(tried: v1::Try) -> Option<Try> {
    Some(Try {
        offer: offer(tried.offer)?,
        outcome: OUTCOMES.word(tried.outcome)?,
        expected: rating(tried.expected)?,
        felt: rating(tried.felt)?,
        feared: known(tried.feared, &FEARED)?,
        why_not: known(tried.why_not, &WHY_NOT)?,
        note: tried.note.map(Into::into),
    })
}

fn felt(felt: v1::Felt) -> Option<Felt> {
    let of = EntryId { writer: WriterId(felt.of_writer.into()), drawer: felt.of_drawer.into(), seq: felt.of_seq };
    Some(Felt {
        of,
        felt: rating(felt.felt)?,
        happened: known(felt.happened, &HAPPENED)?,
        note: felt.note.map(Into::into),
    })
}

fn understood(read: v1::Understood) -> Option<Understood> {
    let themes = |names: Vec<String>| names.iter().map(|name| ThemeId::from_id(name)).collect::<Option<Vec<_>>>();
    Some(Understood {
        letter: LetterId(read.letter.into()),
        tongue: TONGUES.word(read.tongue)?,
        writer: WRITERS.word(read.writer)?,
        duration: read.duration.map(|(lo, hi)| Months { lo, hi }),
        outings: known(read.outings, &OUTINGS)?,
        themes: themes(read.themes)?,
        wrong: themes(read.wrong)?,
        sign: SIGNS.word(read.sign)?,
        kinds: read.kinds.iter().map(|name| CrisisKind::from_id(name)).collect::<Option<Vec<_>>>()?,
        own_words: read.own_words.map(Into::into),
    })
}

/// An optional number as an optional word; the outer `None` says that the number means nothing here.
#[allow(clippy::option_option)]
fn known<T: Copy + PartialEq>(code: Option<u8>, codes: &Codes<T>) -> Option<Option<T>> {
    match code {
        Some(code) => codes.word(code).map(Some),
        None => Some(None),
    }
}

#[allow(clippy::option_option)]
fn rating(value: Option<u8>) -> Option<Option<u8>> {
    value.is_none_or(|value| value <= 100).then_some(value)
}

fn share(value: f64, most: f64) -> Option<f64> {
    (0.0..=most).contains(&value).then_some(value)
}
