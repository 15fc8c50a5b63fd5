//! From the core's words down to the stored shape.

use super::codes::{
    ANSWERS, CONTACTS, DAYS, DIMENSIONS, DIRECTIONS, DRAWERS, EASED, FEARED, FOOTINGS, HAPPENED, HARDER, OUTCOMES,
    OUTINGS, PACES, PARTS, PLAN_PARTS, SIGNS, SLEEPS, TAGS, TONGUES, VARIETIES, WAYS, WHENS, WHY_NOT, WRITERS,
};
use super::{Kept, v1, whole_days};
use ippo_core::event::{Entry, Event, Felt, Offer, Try, Understood};
use ippo_core::letter::{CrisisKind, ThemeId};
use ippo_core::own::OwnStep;
use ippo_core::planner::Reason;

pub(super) fn kept(kept: &Kept) -> v1::Kept {
    match kept {
        Kept::DrawerOpened(drawer) => v1::Kept::DrawerOpened(DRAWERS.code(*drawer)),
        Kept::KeyTurned(drawer, key) => v1::Kept::KeyTurned(DRAWERS.code(*drawer), (*key.bytes()).into()),
        Kept::Entry(kept) => v1::Kept::Entry(entry(kept)),
    }
}

fn entry(entry: &Entry) -> v1::Entry {
    v1::Entry {
        utc_ms: entry.at.utc_ms,
        offset_minutes: entry.at.offset_minutes,
        zone: entry.at.zone.to_string(),
        day: entry.at.day.0,
        clock: entry.clock,
        once: entry.once.map(|key| key.0.into()),
        event: event(&entry.event),
    }
}

fn event(event: &Event) -> v1::Event {
    match event {
        Event::StepTaken(taken) => v1::Event::StepTaken(offer(taken)),
        Event::StepPutBack { step } => v1::Event::StepPutBack(step.as_str().to_owned()),
        Event::Swapped { from, to, way } => {
            v1::Event::Swapped(from.as_str().to_owned(), to.as_ref().map(offer), WAYS.code(*way))
        }
        Event::TryNoted(noted) => v1::Event::TryNoted(tried(noted)),
        Event::FeltTold(told) => v1::Event::FeltTold(felt(told)),
        Event::WhyTold { of, why } => {
            v1::Event::WhyTold(of.writer.0.into(), of.drawer.into(), of.seq, WHY_NOT.code(*why))
        }
        Event::NightMarked => v1::Event::NightMarked,
        Event::NightUnmarked => v1::Event::NightUnmarked,
        Event::DirectionChosen(direction) => v1::Event::DirectionChosen(DIRECTIONS.code(*direction)),
        Event::AgeTold { adult } => v1::Event::AgeTold(*adult),
        Event::LetterKept(letter) => v1::Event::LetterKept(letter.id.0.into(), letter.text.to_string()),
        Event::LetterUnderstood(read) => v1::Event::LetterUnderstood(understood(read)),
        Event::SignRemoved { letter } => v1::Event::SignRemoved(letter.0.into()),
        Event::StepsAsked => v1::Event::StepsAsked,
        Event::GentleEnded => v1::Event::GentleEnded,
        Event::CalmMarked { practice, change } => v1::Event::CalmMarked(practice.to_string(), EASED.code(*change)),
        Event::QuestionAnswered(answer) => v1::Event::QuestionAnswered(ANSWERS.code(*answer)),
        Event::QuestionLeft { month } => v1::Event::QuestionLeft(*month),
        Event::AnswerTakenBack => v1::Event::AnswerTakenBack,
        Event::TroublesTold(kinds) => v1::Event::TroublesTold(kinds.iter().map(|kind| kind.id().to_owned()).collect()),
        Event::FootingTold(footing) => v1::Event::FootingTold(FOOTINGS.code(*footing)),
        Event::PlanWritten { part, words } => v1::Event::PlanWritten(PLAN_PARTS.code(*part), words.to_string()),
        Event::CheckedIn { days, sleep } => {
            v1::Event::CheckedIn(days.map(|word| DAYS.code(word)), sleep.map(|word| SLEEPS.code(word)))
        }
        Event::ReachTold(reach) => v1::Event::ReachTold(reach.out, reach.furthest, reach.speaking, reach.afar),
        Event::LeftOut { step } => v1::Event::LeftOut(step.as_str().to_owned()),
        Event::LetBack { step } => v1::Event::LetBack(step.as_str().to_owned()),
        Event::TasteChosen { pace, variety } => v1::Event::TasteChosen(PACES.code(*pace), VARIETIES.code(*variety)),
        Event::Compared { one, other, harder } => {
            v1::Event::Compared(one.as_str().to_owned(), other.as_str().to_owned(), HARDER.code(*harder))
        }
        Event::ComparingChosen { ask } => v1::Event::ComparingChosen(*ask),
        Event::OwnStepMade(own) => v1::Event::OwnStepMade(own_step(own)),
        Event::Day(told) => v1::Event::Day(whole_days::day_down(told)),
        Event::Joy(told) => v1::Event::Joy(whole_days::joy_down(told)),
        Event::Sheet(told) => v1::Event::Sheet(whole_days::sheet_down(told)),
        Event::People(told) => v1::Event::People(whole_days::people_down(told)),
        Event::Measure(told) => v1::Event::Measure(whole_days::measure_down(told)),
        Event::Course(told) => v1::Event::Course(whole_days::course_down(told)),
    }
}

fn own_step(own: &OwnStep) -> v1::OwnStep {
    let step = &own.step;
    let shares = [step.people, step.unfamiliar, step.observed, step.spontaneous, step.crowd];
    v1::OwnStep {
        id: step.id.as_str().to_owned(),
        words: own.words.to_string(),
        family: u8::try_from(step.family).unwrap_or(u8::MAX),
        place: step.place,
        contact: CONTACTS.code(step.contact),
        minutes: step.minutes,
        when: WHENS.code(step.when),
        part: PARTS.code(step.part),
        // Shares lie between 0 and 1, a prior between 0 and 100.
        thousandths: shares.map(|share| (share * 1000.0 + 0.5) as u16),
        prior: (step.prior + 0.5) as u8,
        tags: step.tags.iter().map(|tag| TAGS.code(*tag)).collect(),
        bed: step.bed,
    }
}

pub(super) fn offer(offer: &Offer) -> v1::Offer {
    v1::Offer {
        step: offer.step.as_str().to_owned(),
        chance: offer.chance,
        expected: offer.expected,
        reason: reason(&offer.reason),
        planner: offer.planner,
    }
}

fn reason(reason: &Reason) -> v1::Reason {
    let plain = |code| v1::Reason { code, like: None, differs: None };
    match reason {
        Reason::AtRest => plain(0),
        Reason::AfterHard => plain(1),
        Reason::FirstOnes => plain(2),
        Reason::WentAllRightBefore => plain(3),
        Reason::Small => plain(4),
        Reason::Quiet => plain(5),
        Reason::LikeDone { like, differs } => {
            v1::Reason { code: 6, like: Some(like.as_str().to_owned()), differs: Some(DIMENSIONS.code(*differs)) }
        }
        Reason::SomethingDifferent => plain(7),
        Reason::Further => plain(8),
        Reason::New => plain(9),
        Reason::Near => plain(10),
        Reason::AskedSmaller => plain(11),
        Reason::AskedLarger => plain(12),
        Reason::Named => plain(13),
        Reason::Liked => plain(14),
    }
}

fn tried(tried: &Try) -> v1::Try {
    v1::Try {
        offer: offer(&tried.offer),
        outcome: OUTCOMES.code(tried.outcome),
        expected: tried.expected,
        felt: tried.felt,
        feared: tried.feared.map(|word| FEARED.code(word)),
        why_not: tried.why_not.map(|word| WHY_NOT.code(word)),
        note: tried.note.as_deref().map(str::to_owned),
    }
}

fn felt(felt: &Felt) -> v1::Felt {
    v1::Felt {
        of_writer: felt.of.writer.0.into(),
        of_drawer: felt.of.drawer.into(),
        of_seq: felt.of.seq,
        felt: felt.felt,
        happened: felt.happened.map(|word| HAPPENED.code(word)),
        note: felt.note.as_deref().map(str::to_owned),
    }
}

fn understood(read: &Understood) -> v1::Understood {
    let themes = |themes: &[ThemeId]| themes.iter().map(|theme| theme.id().to_owned()).collect();
    v1::Understood {
        letter: read.letter.0.into(),
        tongue: TONGUES.code(read.tongue),
        writer: WRITERS.code(read.writer),
        duration: read.duration.map(|months| (months.lo, months.hi)),
        outings: read.outings.map(|word| OUTINGS.code(word)),
        themes: themes(&read.themes),
        wrong: themes(&read.wrong),
        sign: SIGNS.code(read.sign),
        kinds: read.kinds.iter().map(|kind: &CrisisKind| kind.id().to_owned()).collect(),
        own_words: read.own_words.as_deref().map(str::to_owned),
    }
}
