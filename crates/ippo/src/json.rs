//! The JSON documents of the command line, as docs/json.md describes them.

use ippo_core::event::Offer;
use ippo_core::letter::{Found, Reading, Span, Tongue, Writer};
use ippo_core::planner::Instead;
use ippo_core::state::State;
use ippo_core::time::Day;
use ippo_core::today::Today;
use ippo_library::reply::Reply;
use ippo_library::{Library, strands};
use ippo_words::{Language, Words};
use serde::Serialize;

/// A span of a letter with its words.
#[derive(Serialize)]
pub struct Evidence {
    start: usize,
    end: usize,
    text: String,
}

#[derive(Serialize)]
struct Theme {
    id: &'static str,
    evidence: Vec<Evidence>,
}

#[derive(Serialize)]
struct Crisis {
    level: &'static str,
    kinds: Vec<&'static str>,
    evidence: Vec<Evidence>,
}

#[derive(Serialize)]
struct Strand {
    id: &'static str,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    id: String,
    title: String,
    why: String,
    source: String,
}

#[derive(Serialize)]
struct FirstStep {
    id: String,
    title: String,
    minutes: u16,
    expected: f64,
    chance: f64,
    why: String,
}

/// What `ippo letter --json` prints.
#[derive(Serialize)]
pub struct Letter {
    language: &'static str,
    writer: &'static str,
    duration_months: Option<[u16; 2]>,
    outings: Option<&'static str>,
    themes: Vec<Theme>,
    crisis: Crisis,
    reply: String,
    strands: Vec<Strand>,
    first_step: Option<FirstStep>,
    instead: Option<&'static str>,
}

impl Letter {
    /// The document of a letter that was read.
    pub fn of(
        text: &str,
        reading: &Reading,
        reply: &Reply,
        strands: Vec<strands::Strand>,
        step: Option<Step>,
        instead: Option<&'static str>,
    ) -> Self {
        Self {
            language: match reading.tongue {
                Tongue::English => "en",
                Tongue::Japanese => "ja",
            },
            writer: match reading.writer.what {
                Writer::Person => "self",
                Writer::Family => "family",
                Writer::Other => "other",
            },
            duration_months: reading.duration.as_ref().map(|found| [found.what.lo, found.what.hi]),
            outings: reading.outings.as_ref().map(|found| found.what.id()),
            themes: reading
                .themes
                .iter()
                .map(|found| Theme { id: found.what.id(), evidence: evidence(text, found) })
                .collect(),
            crisis: Crisis {
                level: reading.sign.id(),
                kinds: reading.kinds.iter().map(|kind| kind.what.id()).collect(),
                evidence: reading.kinds.iter().flat_map(|kind| evidence(text, kind)).collect(),
            },
            reply: reply.plain(),
            strands: strands.into_iter().map(strand).collect(),
            first_step: step.map(FirstStep::from),
            instead,
        }
    }
}

impl Letter {
    /// The answer in plain lines, with the sign first where there is one.
    pub fn plain(&self) -> String {
        self.reply.clone()
    }
}

fn evidence<T>(text: &str, found: &Found<T>) -> Vec<Evidence> {
    let one = |span: &Span| Evidence { start: span.start, end: span.end, text: span.of(text) };
    found.evidence.iter().map(one).collect()
}

fn strand(strand: strands::Strand) -> Strand {
    let item = |item: strands::Item| Item { id: item.id, title: item.title, why: item.why, source: item.source };
    Strand { id: strand.id, items: strand.items.into_iter().map(item).collect() }
}

/// A step as the documents show it.
#[derive(Serialize)]
pub struct Step {
    /// Its name.
    pub id: String,
    /// Its sentence.
    pub title: String,
    /// How far from bed, 0 to 7.
    pub place: u8,
    /// How close to people.
    pub contact: &'static str,
    /// How long it takes.
    pub minutes: u16,
    /// How hard it is expected to be, 0 to 100.
    pub expected: f64,
    /// Chance that it is done, 0 to 1.
    pub chance: f64,
    /// Why this one.
    pub why: String,
}

impl From<Step> for FirstStep {
    fn from(step: Step) -> Self {
        Self {
            id: step.id,
            title: step.title,
            minutes: step.minutes,
            expected: step.expected,
            chance: step.chance,
            why: step.why,
        }
    }
}

impl Step {
    /// An offered step in a language.
    pub fn of(library: &Library, state: &State, language: Language, offer: &Offer, day: Day) -> Option<Self> {
        let step = state.step(&offer.step)?;
        Some(Self {
            id: offer.step.as_str().to_owned(),
            title: state.own_words(&offer.step).unwrap_or(library.text(language, offer.step.as_str())).to_owned(),
            place: step.place,
            contact: step.contact.id(),
            minutes: step.minutes,
            expected: rounded(offer.expected, 10.0),
            chance: rounded(offer.chance, 1000.0),
            why: ippo_web::why(&Words::of(language), library, &offer.reason, ippo_web::turn(state, day)),
        })
    }
}

/// What `ippo today --json` prints.
#[derive(Serialize)]
pub struct TodayDocument {
    /// The step offered.
    pub step: Option<Step>,
    instead: Option<&'static str>,
    /// A smaller one.
    pub smaller: Option<Step>,
    /// A larger one.
    pub larger: Option<Step>,
    rest: bool,
    level: &'static str,
}

impl TodayDocument {
    /// What stands in place of a step.
    pub fn instead(&self) -> Option<&'static str> {
        self.instead
    }

    /// What is found today.
    pub fn of(library: &Library, state: &State, language: Language, today: &Today, day: Day) -> Self {
        let step =
            |offer: &Option<Offer>| offer.as_ref().and_then(|offer| Step::of(library, state, language, offer, day));
        Self {
            step: step(&today.offer),
            instead: instead(today),
            smaller: step(&today.smaller),
            larger: step(&today.larger),
            rest: today.rest,
            level: today.held.level.id(),
        }
    }
}

/// What stands in place of a step: help at safety, else calm or rest.
pub fn instead(today: &Today) -> Option<&'static str> {
    use ippo_core::level::Level;
    match (today.held.level, today.instead) {
        (Level::Safety, _) => Some("help"),
        (_, Some(Instead::Calm)) => Some("calm"),
        (_, Some(Instead::Rest)) => Some("rest"),
        (_, None) => None,
    }
}

/// What `ippo try --json` prints.
#[derive(Serialize)]
pub struct TryDocument {
    /// Whether it was noted.
    pub noted: bool,
    /// What comes next.
    pub next: TodayDocument,
}

/// A document as text.
pub fn text(document: &impl Serialize) -> String {
    serde_json::to_string_pretty(document).expect("a document of strings and numbers becomes JSON")
}

fn rounded(value: f64, steps: f64) -> f64 {
    (value * steps).round() / steps
}
