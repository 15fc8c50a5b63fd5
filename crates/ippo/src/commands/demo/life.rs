//! The invented person's days: each deed is judged on the state of its own moment, so that every offer is a real one.

use super::days::days;
use super::script::{Deed, LIFE, Went};
use super::told::Told;
use crate::home::Home;
use crate::trouble::Trouble;
use ippo_core::event::{Event, Felt, Letter, Offer, Try};
use ippo_core::ids::{LetterId, StepId};
use ippo_core::level::Level;
use ippo_core::own::{OwnStep, Shape, made};
use ippo_core::planner::Outcome;
use ippo_core::state::State;
use ippo_core::time::{DAY_TURNS_AT, Moment};
use ippo_core::today;
use ippo_journal::NoteError;
use ippo_library::reply;

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;

/// A life in a home.
pub struct Life<'a> {
    home: &'a Home,
    told: Told,
    now: Moment,
}

impl<'a> Life<'a> {
    /// The life that leads up to now.
    pub async fn new(home: &'a Home, told: Told) -> Self {
        Self { home, told, now: home.moment().await }
    }

    /// Lives all of it.
    pub async fn live(&self) -> Result<(), Trouble> {
        let mut whole = days(self.told).into_iter().peekable();
        for (days_ago, minute, deed) in LIFE {
            while let Some((ago, at, event)) = whole.next_if(|(ago, at, _)| (-ago, at) < (-days_ago, minute)) {
                self.note(&self.at(ago, at), |_| vec![event.clone()]).await?;
            }
            let at = self.at(*days_ago, *minute);
            self.note(&at, |state| self.judged(state, &at, deed)).await?;
            if let Deed::Try(went) | Deed::TryOwn(_, went) = deed {
                let later = self.at(*days_ago, minute + 2);
                self.note(&later, |state| told_later(state, &later, went, self.told)).await?;
            }
        }
        for (ago, at, event) in whole {
            self.note(&self.at(ago, at), |_| vec![event.clone()]).await?;
        }
        Ok(())
    }

    /// A moment on the person's own clock.
    fn at(&self, days_ago: i64, minute: i64) -> Moment {
        let offset = i64::from(self.now.offset_minutes) * MINUTE;
        let midnight = (self.now.utc_ms + offset).div_euclid(DAY) * DAY - offset;
        let utc_ms = midnight - days_ago * DAY + minute * MINUTE;
        Moment::new(utc_ms, self.now.offset_minutes, &self.now.zone, DAY_TURNS_AT)
    }

    async fn note(&self, at: &Moment, judge: impl Fn(&State) -> Vec<Event> + Send + Sync) -> Result<(), Trouble> {
        let noted = self.home.journal.note(at, None, |state| Ok::<_, Trouble>(judge(state))).await;
        match noted {
            Ok(_) => Ok(()),
            Err(NoteError::Refused(trouble)) => Err(trouble),
            Err(NoteError::TooLong(_)) => Err(Trouble::LongNote),
            Err(NoteError::Store(refused)) => Err(refused.into()),
        }
    }

    fn judged(&self, state: &State, at: &Moment, deed: &Deed) -> Vec<Event> {
        let offer = || today::today(state, at, Level::Open).offer;
        match deed {
            Deed::Adult => vec![Event::AgeTold { adult: true }],
            Deed::Told(reach) => vec![Event::ReachTold(*reach)],
            Deed::Letter(name) => self.letter(name),
            Deed::Try(went) => offer().map_or_else(Vec::new, |offer| tried(state, at, offer, went)),
            Deed::TryOwn(name, went) => {
                let offer = today::offer_of(state, at, state.held(at.utc_ms).level, &own_id(name));
                offer.map_or_else(|_| Vec::new(), |offer| tried(state, at, offer, went))
            }
            Deed::NotToday(why) => {
                let outcome = Outcome::NotToday { reason_given: why.is_some() };
                let left = |offer| Try { why_not: *why, ..plain(offer, outcome) };
                offer().and_then(|offer| today::note_try(state, left(offer)).ok()).unwrap_or_default()
            }
            Deed::Swap(way) => {
                offer().and_then(|offer| today::swap(state, at, &offer.step, *way).ok()).unwrap_or_default()
            }
            Deed::PutBack => {
                let taken = offer().and_then(|offer| today::take(state, at, offer).ok()).unwrap_or_default();
                let back = taken.iter().filter_map(|event| match event {
                    Event::StepTaken(offer) => Some(Event::StepPutBack { step: offer.step.clone() }),
                    _ => None,
                });
                taken.iter().cloned().chain(back).collect()
            }
            Deed::Toward(direction) => vec![Event::DirectionChosen(*direction)],
            Deed::Night => vec![Event::NightMarked],
            Deed::Calm(practice, change) => {
                vec![Event::CalmMarked { practice: (*practice).into(), change: *change }]
            }
            Deed::How(days, sleep) => vec![Event::CheckedIn { days: Some(*days), sleep: Some(*sleep) }],
            Deed::Own(name, place) => vec![Event::OwnStepMade(self.own(state, name, *place))],
            Deed::Plan(part) => {
                let words = self.told.words(&format!("plan-{}", part.id())).into();
                vec![Event::PlanWritten { part: *part, words }]
            }
        }
    }

    /// A letter as it is kept, with what is read from it.
    fn letter(&self, name: &str) -> Vec<Event> {
        let text = self.told.words(name);
        let mut id = [0; 16];
        id.iter_mut().zip(name.bytes()).for_each(|(to, from)| *to = from);
        let understood = reply::understood_all(&self.home.library.reader().read(&text), LetterId(id));
        let letter = Letter { id: LetterId(id), text: text.into() };
        vec![Event::LetterKept(letter), Event::LetterUnderstood(understood)]
    }

    fn own(&self, state: &State, name: &str, place: u8) -> OwnStep {
        let shape = Shape { place, contact: ippo_core::catalogue::Contact::None, minutes: 5 };
        made(&state.ground().catalogue, name, &self.told.words(name), shape)
    }
}

/// The step of that name, as [`made`] names it.
fn own_id(name: &str) -> StepId {
    StepId::new(&format!("own-{name}"))
}

/// Taken up and noted.
fn tried(state: &State, at: &Moment, offer: Offer, went: &Went) -> Vec<Event> {
    let feared = went.feared.map(|(feared, _)| feared);
    let tried = Try { expected: went.looked, feared, ..plain(offer.clone(), went.outcome) };
    let taken = today::take(state, at, offer).unwrap_or_default();
    taken.into_iter().chain(today::note_try(state, tried).unwrap_or_default()).collect()
}

fn plain(offer: Offer, outcome: Outcome) -> Try {
    Try { offer, outcome, expected: None, felt: None, feared: None, why_not: None, note: None }
}

/// How the try of this day was, if there was one and something is said of it.
fn told_later(state: &State, at: &Moment, went: &Went, told: Told) -> Vec<Event> {
    let Some(noted) = state.tries().last().filter(|noted| noted.at.day == at.day) else { return Vec::new() };
    let note = went.note.map(|name| told.words(name).into());
    let felt = Felt { of: noted.id, felt: went.was, happened: went.feared.map(|(_, happened)| happened), note };
    let says = felt.felt.is_some() || felt.happened.is_some() || felt.note.is_some();
    says.then_some(Event::FeltTold(felt)).into_iter().collect()
}
