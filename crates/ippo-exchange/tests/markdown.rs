//! Everything that was kept can be read in the file of words: every kind, every word of it, in both languages.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

#[allow(dead_code, reason = "the samples of the journal's own golden test")]
#[path = "../../ippo-journal/tests/golden_samples/mod.rs"]
mod golden_samples;

/// What the samples are made of.
mod common {
    use ippo_core::event::Offer;
    use ippo_core::ids::StepId;
    use ippo_core::planner::Reason;

    pub const NOON: i64 = 1_795_402_800_000;

    pub fn offer(k: u8) -> Offer {
        let step = StepId::new(&format!("made-up-{k}"));
        Offer { step, chance: 0.75, expected: 12.5, reason: Reason::Near, planner: 1 }
    }
}

use golden_samples as samples;
use ippo_core::event::{Entry, Event};
use ippo_core::ids::{EntryId, WriterId};
use ippo_core::letter::CrisisKind;
use ippo_core::time::{DAY_TURNS_AT, Moment};
use ippo_exchange::{Kind, events, markdown};
use ippo_library::Library;
use ippo_words::Language;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What Ippo worked out or needs for itself; it stands in the JSON alone, and the file of words says so.
const OF_IPPO: [&str; 18] = [
    "chance",
    "reason",
    "like",
    "planner",
    "prior",
    "family",
    "bed",
    "clock",
    "utc_ms",
    "offset_minutes",
    "zone",
    "day",
    "writer",
    "seq",
    "of_writer",
    "of_seq",
    "letter",
    "event",
];

fn entry(event: Event, seq: u64, minutes: i64) -> Entry {
    let at = Moment::new(common::NOON + minutes * 60_000, 540, "Asia/Tokyo", DAY_TURNS_AT);
    let id = EntryId { writer: WriterId([0xa1; 16]), drawer: [0xd2; 16], seq };
    Entry { id, at, clock: seq, once: None, event }
}

fn read(entries: &[Entry], language: Language) -> String {
    let at = Moment::new(common::NOON, 540, "Asia/Tokyo", DAY_TURNS_AT);
    markdown::document(entries, &Library::shipped(), language, &at)
}

fn all() -> Vec<Event> {
    let samples = [samples::samples(), samples::second_samples()].concat();
    let known: BTreeSet<&str> = samples.iter().map(|(_, event)| samples::kind(event)).collect();
    assert_eq!(known, samples::KINDS.iter().copied().collect(), "every kind has a sample");
    samples.into_iter().map(|(_, event)| event).collect()
}

/// What a person has said or done in an event, without what is Ippo's own.
fn said(event: &Event) -> Value {
    let document = events::document(&[entry(event.clone(), 1, 0)]).text();
    let document: Value = serde_json::from_str(&document).unwrap();
    let drawers = document["drawers"].as_object().unwrap();
    let mut entry = drawers.values().find_map(|drawer| drawer.get(0)).unwrap().clone();
    without(&mut entry, 0);
    entry["kind"] = samples::kind(event).into();
    if let Event::OwnStepMade(_) = event {
        entry.as_object_mut().unwrap().remove("step");
    }
    entry
}

/// `expected` of an offer is Ippo's guess; that of a try is the person's.
fn without(value: &mut Value, depth: usize) {
    let Some(map) = value.as_object_mut() else { return };
    map.retain(|name, _| !(OF_IPPO.contains(&name.as_str()) || depth > 0 && name == "expected"));
    map.values_mut().for_each(|value| without(value, depth + 1));
}

/// Two events that differ in what was said differ in words too: nothing stored is missing.
#[test]
fn whatever_was_said_can_be_read() {
    for language in [Language::English, Language::Japanese] {
        let mut by_words: BTreeMap<String, Value> = BTreeMap::new();
        for event in all() {
            let words = read(&[entry(event.clone(), 1, 0)], language);
            let said = said(&event);
            match by_words.get(&words) {
                Some(other) => assert_eq!(&said, other, "both read the same:\n{words}"),
                None => {
                    by_words.insert(words, said);
                }
            }
        }
    }
}

/// Every kind shows, and no line is left with a name that has no words.
#[test]
fn every_kind_shows_in_both_languages() {
    let library = Library::shipped();
    for language in Language::ALL {
        let empty = read(&[], language);
        assert!(empty.contains(library.text(language, "export-none")));
        for event in all() {
            let words = read(&[entry(event.clone(), 1, 0)], language);
            let kind = samples::kind(&event);
            assert!(words.contains("\n## "), "{kind} stands under a heading");
            for line in words.lines() {
                let bare = line.trim_end_matches(['：', ' ']);
                assert!(!bare.ends_with("- ") && !bare.ends_with("·") && !line.contains(": :"), "{kind}: {line}");
                assert!(!line.trim().starts_with("##") || line.trim_start_matches('#').len() > 1, "{kind}: {line}");
            }
        }
        for kind in CrisisKind::ALL {
            assert!(!library.text(language, &format!("export-kind-{}", kind.id())).is_empty(), "{}", kind.id());
        }
    }
}

/// Every word that a person wrote stands there, whatever it looks like, and looks like nothing else.
#[test]
fn own_words_are_whole_and_quoted() {
    let entries: Vec<Entry> = (1u64..).zip(all()).map(|(seq, event)| entry(event, seq, seq.cast_signed())).collect();
    let words = read(&entries, Language::English);
    for text in
        ["These days I sleep until noon.", "Nobody knows.", "The blue mug. 青い湯のみ。", "It rained. 雨でした。☂"]
    {
        assert!(words.lines().any(|line| line.trim_start().strip_prefix("> ") == Some(text)), "{text}\n{words}");
    }
    assert!(words.contains("“To the vending machine. 自販機まで。”"));
    let library = Library::shipped();
    let room = library.text(Language::English, "export-room");
    let (before, behind) = words.split_once(library.text(Language::English, "plan-room")).unwrap();
    assert!(!before.contains(room) && behind.trim_start().starts_with(&format!("**{room}**")), "part six is marked");
}

/// What was told after a try stands below it, and nowhere else.
#[test]
fn what_was_told_later_stands_with_its_try() {
    use ippo_core::event::{Felt, Happened};
    let tried =
        all().into_iter().find(|event| matches!(event, Event::TryNoted(tried) if tried.note.is_some())).unwrap();
    let first = entry(tried, 7, 0);
    let felt = Felt { of: first.id, felt: Some(50), happened: Some(Happened::Bit), note: Some("Two\n# lines".into()) };
    let entries = [first, entry(Event::FeltTold(felt), 8, 5), entry(Event::NightMarked, 9, 60 * 24)];
    let words = read(&entries, Language::English);
    let (_, tries) = words.split_once("## Steps, day by day").unwrap();
    assert_eq!(
        tries.trim(),
        "### 2026-11-23\n\n- 12:00 · A small thing from before (made-up-3): Did it\n  - In your words\n\n    > It rained. 雨でした。☂\n\n  \
         - Afterwards (12:05)\n    - How hard it was: Hard, and I could stay with it (50)\n    \
         - Did it happen: A bit\n    - In your words\n\n      > Two\n      > # lines\n\n\n## Calm, and bad nights\n\n### 2026-11-24\n\n\
         - 12:00 · Tonight is bad"
    );
}

/// The file of words holds no chance and no figure of Ippo's own, and its name says nothing.
#[test]
fn no_chance_is_in_the_words() {
    let entries: Vec<Entry> = (1u64..).zip(all()).map(|(seq, event)| entry(event, seq, 0)).collect();
    for language in Language::ALL {
        let words = read(&entries, language);
        for sign in ["0.75", "12.5", "%", "chance", "確率", "first-ones"] {
            assert!(!words.contains(sign), "{sign}");
        }
    }
    let at = Moment::new(common::NOON, 540, "Asia/Tokyo", DAY_TURNS_AT);
    assert_eq!(Kind::Markdown.file_name(&at), "notes-2026-11-23.md");
    assert_eq!(Kind::Json.file_name(&at), "notes-2026-11-23.json");
}
