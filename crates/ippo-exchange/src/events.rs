//! The export of events: one array a drawer, no derived state, every word as it was noted.

use crate::json::Json;
use crate::whole_days;
use ippo_core::catalogue::FAMILIES;
use ippo_core::checkin::{Days, Reach, Sleep};
use ippo_core::event::{Drawer, Entry, Event, Felt, Offer, Try, Understood, WhyNot};
use ippo_core::ids::EntryId;
use ippo_core::letter::{CrisisKind, Outings, ThemeId};
use ippo_core::own::OwnStep;
use ippo_core::planner::Reason;
use ippo_journal::stored::names;

/// Names with their values, behind the event's own name.
pub(crate) type Pairs = Vec<(&'static str, Json)>;

/// All entries, by drawer, in the order of replay.
pub fn document(entries: &[Entry]) -> Json {
    let of = |drawer| entries.iter().filter(move |entry| entry.event.drawer() == drawer).map(entry);
    let drawers = Drawer::ALL.iter().map(|drawer| (names::drawer(*drawer), of(*drawer).collect()));
    let drawers = Json::Map(drawers.collect());
    Json::Map(vec![("format", "ippo-events".into()), ("version", 1u8.into()), ("drawers", drawers)])
}

fn entry(entry: &Entry) -> Json {
    let (name, mut pairs) = event(&entry.event);
    pairs.insert(0, ("event", name.into()));
    pairs.extend([
        ("clock", entry.clock.into()),
        ("utc_ms", entry.at.utc_ms.into()),
        ("offset_minutes", entry.at.offset_minutes.into()),
        ("zone", (*entry.at.zone).into()),
        ("day", entry.at.day.0.into()),
        ("writer", hex(&entry.id.writer.0).into()),
        ("seq", entry.id.seq.into()),
    ]);
    Json::Map(pairs)
}

fn event(event: &Event) -> (&'static str, Pairs) {
    match event {
        Event::StepTaken(taken) => ("step-taken", vec![("offer", offer(taken))]),
        Event::StepPutBack { step } => ("step-put-back", vec![("step", step.as_str().into())]),
        Event::Swapped { from, to, way } => {
            let to = to.as_ref().map(offer);
            ("swapped", vec![("from", from.as_str().into()), ("to", to.into()), ("way", names::way(*way).into())])
        }
        Event::TryNoted(noted) => ("try-noted", tried(noted)),
        Event::FeltTold(told) => ("felt-told", felt(told)),
        Event::WhyTold { of, why } => ("why-told", why_told(*of, *why)),
        Event::NightMarked => ("night-marked", vec![]),
        Event::NightUnmarked => ("night-unmarked", vec![]),
        Event::DirectionChosen(direction) => ("direction-chosen", vec![("direction", direction.id().into())]),
        Event::AgeTold { adult } => ("age-told", vec![("adult", (*adult).into())]),
        Event::LetterKept(letter) => {
            ("letter-kept", vec![("letter", hex(&letter.id.0).into()), ("text", (*letter.text).into())])
        }
        Event::LetterUnderstood(read) => ("letter-understood", understood(read)),
        Event::SignRemoved { letter } => ("sign-removed", vec![("letter", hex(&letter.0).into())]),
        Event::StepsAsked => ("steps-asked", vec![]),
        Event::GentleEnded => ("gentle-ended", vec![]),
        Event::QuestionAnswered(answer) => ("question-answered", vec![("answer", answer.id().into())]),
        Event::QuestionLeft { month } => ("question-left", vec![("month", (*month).into())]),
        Event::AnswerTakenBack => ("answer-taken-back", vec![]),
        Event::TroublesTold(kinds) => ("troubles-told", vec![("kinds", crisis(kinds))]),
        Event::FootingTold(footing) => ("footing-told", vec![("footing", footing.id().into())]),
        Event::PlanWritten { part, words } => {
            ("plan-written", vec![("part", part.id().into()), ("words", (**words).into())])
        }
        Event::CheckedIn { days, sleep } => {
            ("checked-in", vec![("days", days.map(Days::id).into()), ("sleep", sleep.map(Sleep::id).into())])
        }
        Event::ReachTold(reach) => ("reach-told", reached(reach)),
        Event::LeftOut { step } => ("left-out", vec![("step", step.as_str().into())]),
        Event::LetBack { step } => ("let-back", vec![("step", step.as_str().into())]),
        Event::TasteChosen { pace, variety } => {
            ("taste-chosen", vec![("pace", pace.id().into()), ("variety", variety.id().into())])
        }
        Event::Compared { one, other, harder } => (
            "compared",
            vec![("one", one.as_str().into()), ("other", other.as_str().into()), ("harder", harder.id().into())],
        ),
        Event::ComparingChosen { ask } => ("comparing-chosen", vec![("ask", (*ask).into())]),
        Event::OwnStepMade(own) => ("own-step-made", own_step(own)),
        Event::Day(told) => whole_days::day(told),
        Event::Joy(told) => whole_days::joy(told),
        Event::Sheet(told) => whole_days::sheet(told),
        Event::People(told) => whole_days::people(told),
        Event::Measure(told) => whole_days::measure(told),
        Event::Course(told) => whole_days::course(told),
        Event::CalmMarked { practice, change } => {
            ("calm-marked", vec![("practice", (**practice).into()), ("change", names::eased(*change).into())])
        }
    }
}

fn why_told(of: EntryId, why: WhyNot) -> Pairs {
    let (writer, seq) = (hex(&of.writer.0).into(), of.seq.into());
    vec![("of_writer", writer), ("of_seq", seq), ("why", names::why_not(why).into())]
}

fn reached(reach: &Reach) -> Pairs {
    vec![
        ("out", reach.out.into()),
        ("furthest", reach.furthest.into()),
        ("speaking", reach.speaking.into()),
        ("afar", reach.afar.into()),
    ]
}

fn own_step(own: &OwnStep) -> Pairs {
    let step = &own.step;
    vec![
        ("step", step.id.as_str().into()),
        ("words", (*own.words).into()),
        ("family", FAMILIES[step.family].into()),
        ("place", step.place.into()),
        ("contact", step.contact.id().into()),
        ("minutes", step.minutes.into()),
        ("prior", step.prior.into()),
        ("bed", step.bed.into()),
    ]
}

fn offer(offer: &Offer) -> Json {
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
        | Reason::Named
        | Reason::Liked => None,
    };
    Json::Map(vec![
        ("step", offer.step.as_str().into()),
        ("chance", offer.chance.into()),
        ("expected", offer.expected.into()),
        ("reason", names::reason(&offer.reason).into()),
        ("like", like.into()),
        ("planner", offer.planner.into()),
    ])
}

fn tried(noted: &Try) -> Pairs {
    vec![
        ("offer", offer(&noted.offer)),
        ("outcome", names::outcome(noted.outcome).into()),
        ("expected", noted.expected.into()),
        ("felt", noted.felt.into()),
        ("feared", noted.feared.map(names::feared).into()),
        ("why_not", noted.why_not.map(names::why_not).into()),
        ("note", noted.note.as_deref().into()),
    ]
}

fn felt(told: &Felt) -> Pairs {
    vec![
        ("of_writer", hex(&told.of.writer.0).into()),
        ("of_seq", told.of.seq.into()),
        ("felt", told.felt.into()),
        ("happened", told.happened.map(names::happened).into()),
        ("note", told.note.as_deref().into()),
    ]
}

fn understood(read: &Understood) -> Pairs {
    let themes = |themes: &[ThemeId]| themes.iter().map(|theme| theme.id()).collect();
    let months = read.duration.map(|months| [months.lo, months.hi].into_iter().collect::<Json>());
    vec![
        ("letter", hex(&read.letter.0).into()),
        ("language", names::tongue(read.tongue).into()),
        ("about", names::writer(read.writer).into()),
        ("duration_months", months.into()),
        ("outings", read.outings.map(Outings::id).into()),
        ("themes", themes(&read.themes)),
        ("wrong", themes(&read.wrong)),
        ("sign", read.sign.id().into()),
        ("kinds", crisis(&read.kinds)),
        ("own_words", read.own_words.as_deref().into()),
    ]
}

fn crisis(kinds: &[CrisisKind]) -> Json {
    kinds.iter().map(|kind| kind.id()).collect()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
