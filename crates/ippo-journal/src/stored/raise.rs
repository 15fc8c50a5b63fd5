//! From the stored shape up to the core's words. An unknown number or name makes the whole record unread, never a guess.

use super::codes::{
    ANSWERS, CONTACTS, Codes, DAYS, DIMENSIONS, DIRECTIONS, DRAWERS, EASED, FEARED, FOOTINGS, HAPPENED, HARDER,
    OUTCOMES, OUTINGS, PACES, PARTS, PLAN_PARTS, SIGNS, SLEEPS, TAGS, TONGUES, VARIETIES, WAYS, WHENS, WHY_NOT,
    WRITERS,
};
use super::{Kept, v1, whole_days};
use ippo_core::around::Around;
use ippo_core::catalogue::{FAMILIES, Step};
use ippo_core::checkin::Reach;
use ippo_core::event::{Entry, Event, Felt, Letter, Offer, Try, Understood};
use ippo_core::ids::{EntryId, LetterId, OnceKey, StepId, WriterId};
use ippo_core::letter::{CrisisKind, Months, ThemeId};
use ippo_core::own::OwnStep;
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
        v1::Event::QuestionAnswered(answer) => Event::QuestionAnswered(ANSWERS.word(answer)?),
        v1::Event::QuestionLeft(month) => Event::QuestionLeft { month },
        v1::Event::AnswerTakenBack => Event::AnswerTakenBack,
        v1::Event::TroublesTold(kinds) => {
            Event::TroublesTold(kinds.iter().map(|name| CrisisKind::from_id(name)).collect::<Option<Vec<_>>>()?)
        }
        v1::Event::FootingTold(footing) => Event::FootingTold(FOOTINGS.word(footing)?),
        v1::Event::PlanWritten(part, words) => Event::PlanWritten { part: PLAN_PARTS.word(part)?, words: words.into() },
        v1::Event::CheckedIn(days, sleep) => {
            Event::CheckedIn { days: known(days, &DAYS)?, sleep: known(sleep, &SLEEPS)? }
        }
        v1::Event::ReachTold(out, furthest, speaking, afar) => {
            let reach = Reach { out, furthest, speaking, afar };
            Event::ReachTold(Some(reach).filter(Reach::is_known)?)
        }
        v1::Event::LeftOut(step) => Event::LeftOut { step: StepId::new(&step) },
        v1::Event::LetBack(step) => Event::LetBack { step: StepId::new(&step) },
        v1::Event::TasteChosen(pace, variety) => {
            Event::TasteChosen { pace: PACES.word(pace)?, variety: VARIETIES.word(variety)? }
        }
        v1::Event::Compared(one, other, harder) => {
            Event::Compared { one: StepId::new(&one), other: StepId::new(&other), harder: HARDER.word(harder)? }
        }
        v1::Event::ComparingChosen(ask) => Event::ComparingChosen { ask },
        v1::Event::OwnStepMade(own) => Event::OwnStepMade(own_step(own)?),
        v1::Event::Day(told) => Event::Day(whole_days::day_up(told)?),
        v1::Event::Joy(told) => Event::Joy(whole_days::joy_up(told)?),
        v1::Event::Sheet(told) => Event::Sheet(whole_days::sheet_up(told)),
        v1::Event::People(told) => Event::People(whole_days::people_up(told)?),
        v1::Event::Measure(told) => Event::Measure(whole_days::measure_up(told)?),
        v1::Event::Course(told) => Event::Course(whole_days::course_up(told)?),
        v1::Event::CalmMarked(practice, change) => {
            Event::CalmMarked { practice: practice.into(), change: EASED.word(change)? }
        }
    })
}

fn own_step(own: v1::OwnStep) -> Option<OwnStep> {
    let [people, unfamiliar, observed, spontaneous, crowd] = own.thousandths.map(|share| f64::from(share) / 1000.0);
    let within = own.place <= 7 && own.prior <= 100 && own.thousandths.iter().all(|share| *share <= 1000);
    let step = Step {
        id: StepId::new(&own.id),
        family: Some(usize::from(own.family)).filter(|family| *family < FAMILIES.len())?,
        place: own.place,
        contact: CONTACTS.word(own.contact)?,
        minutes: own.minutes,
        when: WHENS.word(own.when)?,
        part: PARTS.word(own.part)?,
        people,
        unfamiliar,
        observed,
        spontaneous,
        crowd,
        prior: f64::from(own.prior),
        tags: own.tags.iter().map(|tag| TAGS.word(*tag)).collect::<Option<Vec<_>>>()?,
        bed: own.bed,
        replaces: None,
        retired: false,
        around: Around::default(),
    };
    within.then(|| OwnStep { step, words: own.words.into() })
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
        14 => Reason::Liked,
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
