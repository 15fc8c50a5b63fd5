//! Today: the one thing that is shown now, what can be had in its place, and the deeds that the page offers.

use crate::catalogue::{Contact, Step, Tag};
use crate::event::{Anchor, Event, Happened, Harder, Offer, Pace, Strand, Try, Variety, Way};
use crate::ids::StepId;
use crate::letter::CrisisKind;
use crate::level::{Held, Level};
use crate::limits::ABSENT_DAYS;
use crate::own::OwnStep;
use crate::planner::{self, Account, Allowance, Choosing, Instead, Outcome, PLANNER_VERSION, Setting};
use crate::state::State;
use crate::time::{Day, Moment};

/// What the person finds now.
#[derive(Clone, PartialEq, Debug)]
pub struct Today {
    /// The level in force, and what set it.
    pub held: Held,
    /// Whether this is marked as a bad night.
    pub night: bool,
    /// Whether the last thing was noted long enough ago for the page after absence.
    pub absent: bool,
    /// One thing.
    pub offer: Option<Offer>,
    /// Something smaller.
    pub smaller: Option<Offer>,
    /// Something larger.
    pub larger: Option<Offer>,
    /// What stands in place of a step.
    pub instead: Option<Instead>,
    /// Whether a rest is offered beside it.
    pub rest: bool,
    /// A step that was taken up and not noted.
    pub unfinished: Option<Offer>,
}

/// Why a deed was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// The catalogue knows no such step, or it is not to be had now.
    NoStep,
    /// Steps rest at this level.
    AtRest,
}

/// What is shown at a moment, when at most `ceiling` may be suggested (a draft letter may lower it below the state's own).
pub fn today(state: &State, at: &Moment, ceiling: Level) -> Today {
    let own = state.held(at.utc_ms);
    let held = Held { level: own.level.max(ceiling), ..own };
    let night = state.night_marked(at.day);
    let mut today = Today {
        held,
        night,
        absent: state.last_day().is_some_and(|last| at.day.since(last) >= ABSENT_DAYS),
        offer: None,
        smaller: None,
        larger: None,
        instead: None,
        rest: false,
        unfinished: state.taken().map(|(_, offer)| offer.clone()),
    };
    match held.level {
        Level::Safety => today.instead = None,
        Level::Pause => today.instead = Some(Instead::Rest),
        Level::Open | Level::Gentle if night => today.instead = Some(Instead::Calm),
        Level::Open | Level::Gentle => offered(state, at, held.level, &mut today),
    }
    today
}

fn offered(state: &State, at: &Moment, level: Level, today: &mut Today) {
    with_choosing(state, at, level, |choosing| {
        let choice = choosing.choose();
        today.rest = choice.rest_offered;
        let swapped = state.swaps_on(at.day).last();
        today.offer = match swapped {
            Some(swap) => swap.to.clone().filter(|offer| still_open(state, choosing, level, &offer.step)),
            None => choice.main.as_ref().map(|offer| to_event(state, offer)),
        };
        let (smaller, larger) = if swapped.is_none() {
            (choice.smaller, choice.larger)
        } else {
            let standing = today.offer.as_ref().and_then(|offer| index(state, &offer.step));
            (standing.and_then(|step| choosing.smaller(step)), standing.and_then(|step| choosing.larger(step)))
        };
        today.smaller = smaller.map(|offer| to_event(state, &offer));
        today.larger = larger.map(|offer| to_event(state, &offer));
        if today.offer.is_none() {
            today.instead = Some(choice.instead.unwrap_or(Instead::Calm));
        }
    });
}

/// The offer of one step by name, as the reply to a letter or the command line asks for it.
pub fn offer_of(state: &State, at: &Moment, level: Level, step: &StepId) -> Result<Offer, Refusal> {
    let step = index(state, step).ok_or(Refusal::NoStep)?;
    with_choosing(state, at, level, |choosing| choosing.named(step))
        .map(|offer| to_event(state, &offer))
        .ok_or(Refusal::NoStep)
}

/// The easiest step of the catalogue toward a kind of contact that feels possible, for whoever asks for one: writing or
/// nearer, never on a bad night, never above gentle, and nothing that the person leaves out (care.md C9, C10, C15, C18).
pub fn step_toward(state: &State, at: &Moment, level: Level, contact: Contact) -> Option<Offer> {
    let asked = contact >= Contact::Text && level < Level::Pause && !state.night_marked(at.day);
    let of_kind = |step: &Step| step.contact == contact && state.own_words(&step.id).is_none();
    let offer = asked.then(|| with_choosing(state, at, level, |choosing| choosing.easiest(of_kind))).flatten();
    offer.map(|offer| to_event(state, &offer))
}

/// What stands quietly below the one thing, if the person raised the number of things a day: one each of other strands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Beside {
    /// Something calm.
    Calm,
    /// An idea of a joy.
    Joy,
    /// An anchor of the day that was chosen and is not noted yet.
    Anchor(Anchor),
}

/// At most one less than the things a day that were chosen: in turn by day and person, nothing of a strand that was put
/// away, nothing on a bad night or above gentle.
pub fn beside(state: &State, at: &Moment, level: Level) -> Vec<Beside> {
    if level > Level::Gentle || state.night_marked(at.day) {
        return Vec::new();
    }
    let has = |strand: Strand| state.course().has(strand);
    let (routine, notes) = (state.routine(), state.routine().on(at.day));
    let noted = |anchor: &Anchor| notes.is_some_and(|notes| notes.rest || notes.anchors.contains_key(anchor));
    let anchor = routine.anchors().find(|anchor| !noted(anchor)).filter(|_| has(Strand::Days));
    let calm = has(Strand::Calm).then_some(Beside::Calm);
    let joy = has(Strand::Joys).then_some(Beside::Joy);
    let mut all: Vec<Beside> = calm.into_iter().chain(joy).chain(anchor.map(Beside::Anchor)).collect();
    let first = turn(state, at.day) % u64::try_from(all.len().max(1)).unwrap_or(1);
    all.rotate_left(usize::try_from(first).unwrap_or(0));
    all.truncate(usize::from(state.course().things()) - 1);
    all
}

/// Whose turn it is on a day, among whatever goes round: another each day, beginning with the person's own.
pub fn turn(state: &State, day: Day) -> u64 {
    state.salt().wrapping_add_signed(day.0.into())
}

/// The offer with which a try is noted that was made away from Ippo, such as from a slip of paper: whatever the level.
pub fn offer_to_note(state: &State, at: &Moment, step: &StepId) -> Result<Offer, Refusal> {
    let taken = state.taken().map(|(_, offer)| offer).filter(|offer| offer.step == *step);
    if let Some(taken) = taken {
        return Ok(taken.clone());
    }
    let step = index(state, step).ok_or(Refusal::NoStep)?;
    Ok(to_event(state, &with_choosing(state, at, Level::Open, |choosing| choosing.noted(step))))
}

/// What was weighed for a step at a moment; `None` while steps rest, or for a step that is not known.
pub fn account(state: &State, at: &Moment, step: &StepId) -> Option<Account> {
    let level = state.held(at.utc_ms).level;
    let step = index(state, step).filter(|_| level < Level::Pause)?;
    Some(with_choosing(state, at, level, |choosing| choosing.account(step)))
}

/// The offer of a step of one's own that is made at this moment; `None` while steps rest or it may not be had now.
pub fn offer_of_own(state: &State, at: &Moment, own: &OwnStep) -> Option<Offer> {
    let level = state.held(at.utc_ms).level;
    let mut with = state.clone();
    with.make_own_step(own);
    offer_of(&with, at, level, &own.step.id).ok()
}

/// Takes up an offered step.
pub fn take(state: &State, at: &Moment, offer: Offer) -> Result<Vec<Event>, Refusal> {
    known(state, &offer.step)?;
    match state.held(at.utc_ms).level {
        Level::Open | Level::Gentle => Ok(vec![Event::StepTaken(offer)]),
        Level::Pause | Level::Safety => Err(Refusal::AtRest),
    }
}

/// Exchanges the step that stands there for a smaller, larger or other one. Never evidence on the person.
pub fn swap(state: &State, at: &Moment, from: &StepId, way: Way) -> Result<Vec<Event>, Refusal> {
    let of = index(state, from).ok_or(Refusal::NoStep)?;
    let level = state.held(at.utc_ms).level;
    let to = match level {
        Level::Open | Level::Gentle => with_choosing(state, at, level, |choosing| match way {
            Way::Smaller => choosing.smaller(of),
            Way::Larger => choosing.larger(of),
            Way::Other => choosing.something_else(of),
        }),
        Level::Pause | Level::Safety => return Err(Refusal::AtRest),
    };
    let to = to.map(|offer| to_event(state, &offer));
    // Where nothing smaller or larger is left, the step stays; only "something else" can lead to calm or rest.
    if to.is_none() && way != Way::Other {
        return Ok(Vec::new());
    }
    Ok(vec![Event::Swapped { from: from.clone(), to, way }])
}

/// Leaves a step out from now on: "not for me". Nothing is concluded from it.
pub fn leave_out(state: &State, step: &StepId) -> Result<Vec<Event>, Refusal> {
    known(state, step)?;
    let already = state.left_out().any(|left| left == step);
    Ok(if already { Vec::new() } else { vec![Event::LeftOut { step: step.clone() }] })
}

/// Lets a step come again that was left out.
pub fn let_back(state: &State, step: &StepId) -> Vec<Event> {
    let left = state.left_out().any(|left| left == step);
    left.then(|| Event::LetBack { step: step.clone() }).into_iter().collect()
}

/// Two steps of which the person may say which looks harder, after a finished try (care.md F5): never in the first
/// week, after one that was too much or hard, on a bad night, at a raised level, or twice after one try.
pub fn pair(state: &State, at: &Moment) -> Option<(StepId, StepId)> {
    let last = state.tries().last().filter(|noted| noted.at.day == at.day)?;
    let finished = matches!(last.tried.outcome, Outcome::Done | Outcome::Partly);
    let caps = &state.ground().caps;
    let eased =
        last.tried.felt.is_none_or(|felt| f64::from(felt) < caps.hard_felt) && last.happened != Some(Happened::Yes);
    let level = state.held(at.utc_ms).level;
    let calm = level == Level::Open && !state.night_marked(at.day);
    let due = state.asks_pairs() && !state.compared_since_try() && state.record().may_compare(at.day, caps);
    if !(finished && eased && calm && due) {
        return None;
    }
    let pairs = state.compared_pairs().filter_map(|(one, other)| Some((index(state, one)?, index(state, other)?)));
    let asked = pairs.map(|(one, other)| (one.min(other), one.max(other))).collect();
    let belief = state.belief_on(at.day);
    let (one, other) = with_choosing(state, at, level, |choosing| choosing.pair(&belief, &asked))?;
    let steps = state.ground().catalogue.steps();
    Some((steps[one].id.clone(), steps[other].id.clone()))
}

/// Notes which of two looks harder; a step that is not known changes nothing.
pub fn compare(state: &State, one: &StepId, other: &StepId, harder: Harder) -> Result<Vec<Event>, Refusal> {
    known(state, one)?;
    known(state, other)?;
    let again = state.compared_since_try();
    let told = Event::Compared { one: one.clone(), other: other.clone(), harder };
    Ok(if again { Vec::new() } else { vec![told] })
}

/// Notes a try, or that it is not for today. Noting is always possible, whatever the level.
pub fn note_try(state: &State, tried: Try) -> Result<Vec<Event>, Refusal> {
    known(state, &tried.offer.step)?;
    Ok(vec![Event::TryNoted(tried)])
}

/// Puts back the step that was taken up and not noted; nothing is concluded from it.
pub fn put_back(state: &State) -> Vec<Event> {
    state.taken().map(|(_, offer)| Event::StepPutBack { step: offer.step.clone() }).into_iter().collect()
}

fn known(state: &State, step: &StepId) -> Result<(), Refusal> {
    state.step(step).map(|_| ()).ok_or(Refusal::NoStep)
}

fn index(state: &State, step: &StepId) -> Option<usize> {
    state.ground().catalogue.index_of(step)
}

fn still_open(state: &State, choosing: &Choosing<'_>, level: Level, step: &StepId) -> bool {
    let floor = state.step(step).is_some_and(Step::is_floor);
    index(state, step).is_some_and(|step| choosing.named(step).is_some()) && (level == Level::Open || floor)
}

fn to_event(state: &State, offer: &planner::Offer) -> Offer {
    Offer {
        step: state.ground().catalogue.steps()[offer.step].id.clone(),
        chance: offer.chance,
        expected: offer.expected,
        reason: offer.reason.clone(),
        planner: PLANNER_VERSION,
    }
}

fn with_choosing<T>(state: &State, at: &Moment, level: Level, ask: impl FnOnce(&Choosing<'_>) -> T) -> T {
    let ground = state.ground();
    let belief = state.belief_on(at.day);
    let setting = setting(state, at, level);
    ask(&Choosing::new(&ground.design, &ground.catalogue, &belief, state.record(), &setting, &ground.caps))
}

fn setting(state: &State, at: &Moment, level: Level) -> Setting {
    let catalogue = &state.ground().catalogue;
    let violence = state.has_sign(CrisisKind::Violence, at.utc_ms);
    let course = state.course();
    let barred = |step: &Step| step.retired || (violence && step.has(Tag::FamilyPresent)) || course.leaves_out(step);
    let barred = catalogue.steps().iter().enumerate().filter(|(_, step)| barred(step)).map(|(i, _)| i);
    let left_out = barred.chain(state.left_out().filter_map(|step| index(state, step)));
    let swapped = state.swaps_on(at.day).filter_map(|swap| index(state, &swap.from));
    Setting {
        minutes_awake: minutes_awake(state, at),
        allowance: match level {
            Level::Open => Allowance::Steps,
            Level::Gentle => Allowance::FloorOnly,
            Level::Pause | Level::Safety => Allowance::None,
        },
        tags_rest: level > Level::Open || state.tags_rest(at.utc_ms),
        adult: state.adult() == Some(true),
        direction: state.direction().pull(),
        gentler: state.pace() == Pace::Gentler,
        same: state.variety() == Variety::Same || course.senses_cost(),
        joys: state.joys().liked().clone(),
        left_out: left_out.collect(),
        swapped_away: swapped.collect(),
        salt: state.salt(),
        ..Setting::at(at.day, at.minute_of_day())
    }
}

/// Minutes since the person's day began: since the first thing noted today, or none so far on a morning.
fn minutes_awake(state: &State, at: &Moment) -> Option<u16> {
    let since = |first: i64| u16::try_from((at.utc_ms - first).max(0) / 60_000).unwrap_or(u16::MAX);
    let morning = (5 * 60..15 * 60).contains(&at.minute_of_day());
    state.first_of_day(at.day).map(since).or(morning.then_some(0))
}
