//! The export of events: one array a drawer, no derived state, every word as it was noted.

use ippo_core::catalogue::FAMILIES;
use ippo_core::checkin::{Days, Sleep};
use ippo_core::event::{Drawer, Entry, Event, Felt, Offer, Try, Understood};
use ippo_core::letter::{CrisisKind, ThemeId};
use ippo_core::own::OwnStep;
use ippo_core::planner::Reason;
use ippo_journal::stored::names;
use serde_json::{Map, Value, json};

/// All entries, by drawer, in the order of replay.
pub fn document(entries: &[Entry]) -> Value {
    let mut drawers = Map::new();
    for drawer in Drawer::ALL {
        let of = entries.iter().filter(|entry| entry.event.drawer() == drawer).map(entry);
        drawers.insert(names::drawer(drawer).to_owned(), of.collect());
    }
    json!({ "format": "ippo-events", "version": 1, "drawers": drawers })
}

fn entry(entry: &Entry) -> Value {
    let mut value = event(&entry.event);
    if let Some(map) = value.as_object_mut() {
        map.insert("clock".into(), entry.clock.into());
        map.insert("utc_ms".into(), entry.at.utc_ms.into());
        map.insert("offset_minutes".into(), entry.at.offset_minutes.into());
        map.insert("zone".into(), (*entry.at.zone).into());
        map.insert("day".into(), entry.at.day.0.into());
        map.insert("writer".into(), hex(&entry.id.writer.0).into());
        map.insert("seq".into(), entry.id.seq.into());
    }
    value
}

fn event(event: &Event) -> Value {
    match event {
        Event::StepTaken(taken) => json!({ "event": "step-taken", "offer": offer(taken) }),
        Event::StepPutBack { step } => json!({ "event": "step-put-back", "step": step.as_str() }),
        Event::Swapped { from, to, way } => {
            json!({ "event": "swapped", "from": from.as_str(), "to": to.as_ref().map(offer), "way": names::way(*way) })
        }
        Event::TryNoted(noted) => tried(noted),
        Event::FeltTold(told) => felt(told),
        Event::WhyTold { of, why } => {
            json!({ "event": "why-told", "of_writer": hex(&of.writer.0), "of_seq": of.seq, "why": names::why_not(*why) })
        }
        Event::NightMarked => json!({ "event": "night-marked" }),
        Event::NightUnmarked => json!({ "event": "night-unmarked" }),
        Event::DirectionChosen(direction) => {
            json!({ "event": "direction-chosen", "direction": names::direction(*direction) })
        }
        Event::AgeTold { adult } => json!({ "event": "age-told", "adult": adult }),
        Event::LetterKept(letter) => {
            json!({ "event": "letter-kept", "letter": hex(&letter.id.0), "text": letter.text })
        }
        Event::LetterUnderstood(read) => understood(read),
        Event::SignRemoved { letter } => json!({ "event": "sign-removed", "letter": hex(&letter.0) }),
        Event::StepsAsked => json!({ "event": "steps-asked" }),
        Event::GentleEnded => json!({ "event": "gentle-ended" }),
        Event::QuestionAnswered(answer) => json!({ "event": "question-answered", "answer": answer.id() }),
        Event::QuestionLeft { month } => json!({ "event": "question-left", "month": month }),
        Event::AnswerTakenBack => json!({ "event": "answer-taken-back" }),
        Event::TroublesTold(kinds) => {
            json!({ "event": "troubles-told", "kinds": kinds.iter().map(|kind| kind.id()).collect::<Vec<_>>() })
        }
        Event::FootingTold(footing) => json!({ "event": "footing-told", "footing": footing.id() }),
        Event::PlanWritten { part, words } => {
            json!({ "event": "plan-written", "part": part.id(), "words": words })
        }
        Event::CheckedIn { days, sleep } => {
            json!({ "event": "checked-in", "days": days.map(Days::id), "sleep": sleep.map(Sleep::id) })
        }
        Event::ReachTold(reach) => json!({
            "event": "reach-told", "out": reach.out, "furthest": reach.furthest, "speaking": reach.speaking,
            "afar": reach.afar,
        }),
        Event::OwnStepMade(own) => own_step(own),
        Event::CalmMarked { practice, change } => {
            json!({ "event": "calm-marked", "practice": practice, "change": names::eased(*change) })
        }
    }
}

fn own_step(own: &OwnStep) -> Value {
    let step = &own.step;
    json!({
        "event": "own-step-made", "step": step.id.as_str(), "words": own.words, "family": FAMILIES[step.family],
        "place": step.place, "contact": names::contact(step.contact), "minutes": step.minutes, "prior": step.prior,
        "bed": step.bed,
    })
}

fn offer(offer: &Offer) -> Value {
    let like = match &offer.reason {
        Reason::LikeDone { like, .. } => Some(like.as_str()),
        Reason::AtRest
        | Reason::AfterHard
        | Reason::FirstOnes
        | Reason::WentAllRightBefore
        | Reason::Small
        | Reason::Quiet
        | Reason::SomethingDifferent
        | Reason::Further
        | Reason::New
        | Reason::Near
        | Reason::AskedSmaller
        | Reason::AskedLarger
        | Reason::Named => None,
    };
    json!({
        "step": offer.step.as_str(), "chance": offer.chance, "expected": offer.expected,
        "reason": names::reason(&offer.reason), "like": like, "planner": offer.planner,
    })
}

fn tried(noted: &Try) -> Value {
    json!({
        "event": "try-noted", "offer": offer(&noted.offer), "outcome": names::outcome(noted.outcome),
        "expected": noted.expected, "felt": noted.felt, "feared": noted.feared.map(names::feared),
        "why_not": noted.why_not.map(names::why_not), "note": noted.note,
    })
}

fn felt(told: &Felt) -> Value {
    json!({
        "event": "felt-told", "of_writer": hex(&told.of.writer.0), "of_seq": told.of.seq, "felt": told.felt,
        "happened": told.happened.map(names::happened), "note": told.note,
    })
}

fn understood(read: &Understood) -> Value {
    let themes = |themes: &[ThemeId]| themes.iter().map(|theme| theme.id()).collect::<Vec<_>>();
    json!({
        "event": "letter-understood", "letter": hex(&read.letter.0), "language": names::tongue(read.tongue),
        "about": names::writer(read.writer), "duration_months": read.duration.map(|months| [months.lo, months.hi]),
        "outings": read.outings.map(ippo_core::letter::Outings::id), "themes": themes(&read.themes),
        "wrong": themes(&read.wrong), "sign": read.sign.id(),
        "kinds": read.kinds.iter().map(|kind: &CrisisKind| kind.id()).collect::<Vec<_>>(), "own_words": read.own_words,
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
