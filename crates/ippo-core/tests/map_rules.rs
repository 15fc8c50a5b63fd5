//! What the map and the chart may show: nothing that was not reached but one outline, no count that hurts.

mod plain;

use ippo_core::catalogue::{Catalogue, Contact, Step};
use ippo_core::event::{Entry, Event, Feared, Felt, Happened, Offer, Try};
use ippo_core::ids::StepId;
use ippo_core::limits::PAIRS_SHOWN;
use ippo_core::map::{Map, lights};
use ippo_core::pairs::{Pairs, Said};
use ippo_core::planner::{Outcome, Reason};
use ippo_core::state::{Ground, State};
use ippo_core::time::{DAY_TURNS_AT, Moment};
use std::sync::Arc;

const NOT_TODAY: Outcome = Outcome::NotToday { reason_given: false };

/// A step for each place and contact, named like "3-2".
fn ground() -> Arc<Ground> {
    let steps = (0..8).flat_map(|place| (0..Contact::ALL.len()).map(move |contact| step(place, contact)));
    Arc::new(Ground::new(Catalogue::new(steps.collect())))
}

fn step(place: u8, contact: usize) -> Step {
    let name = format!("{place}-{contact}");
    let contact = Contact::ALL[contact];
    Step { family: usize::from(place), place, contact, bed: place == 0, ..plain::step(&name) }
}

fn after(state: &mut State, seq: u64, event: Event) {
    let at = Moment::new(seq.cast_signed() * 3_600_000, 540, "Asia/Tokyo", DAY_TURNS_AT);
    state.after(&Entry { id: plain::id(seq), clock: seq, at, once: None, event });
}

fn tried(step: &str, outcome: Outcome, told: Option<(u8, u8)>) -> Event {
    let offer = Offer { step: StepId::new(step), chance: 0.9, expected: 5.0, reason: Reason::Named, planner: 1 };
    Event::TryNoted(Try {
        expected: told.map(|told| told.0),
        felt: told.map(|told| told.1),
        feared: Some(Feared::Seen),
        ..plain::tried(offer, outcome)
    })
}

fn life(tries: &[(&str, Outcome)]) -> State {
    let mut state = State::new(ground());
    for (seq, (step, outcome)) in (0..).zip(tries) {
        after(&mut state, seq, tried(step, *outcome, None));
    }
    state
}

#[test]
fn the_first_thing_lights_a_lamp_and_nothing_goes_out() {
    let check = |count, expected| assert_eq!(lights(count), expected, "{count}");
    check(0, 0);
    check(1, 1);
    check(2, 2);
    check(3, 2);
    check(4, 3);
    check(8, 4);
    check(15, 4);
    check(16, 5);
    check(4000, 5);
    assert!((0..5000).all(|count| lights(count) <= lights(count + 1)));
}

#[test]
fn what_was_reached_is_shown_and_one_outline() {
    let check = |tries: &[(&str, Outcome)], expected: &str| {
        let map = Map::of(&life(tries), None);
        let shown = map.spots.iter().map(|spot| format!("{}{}", spot.place, if spot.outline { "?" } else { "" }));
        assert_eq!(shown.collect::<Vec<_>>().join(" "), expected, "{tries:?}");
        assert!(map.spots.iter().filter(|spot| spot.outline).all(|spot| spot.tries == 0));
    };
    let done = Outcome::Done;
    check(&[], "0 1?");
    check(&[("0-0", done)], "0 1?");
    check(&[("1-0", done)], "0 1 2?");
    check(&[("1-0", Outcome::Stopped)], "0 1 2?");
    check(&[("1-0", NOT_TODAY)], "0 1?");
    check(&[("4-0", done)], "0 1? 4");
    check(&[("1-0", done), ("2-0", Outcome::Partly), ("3-0", done)], "0 1 2 3 4?");
    let everywhere: Vec<String> = (0..8).map(|place| format!("{place}-0")).collect();
    let everywhere: Vec<(&str, Outcome)> = everywhere.iter().map(|step| (step.as_str(), done)).collect();
    check(&everywhere, "0 1 2 3 4 5 6 7");
    check(&[("a-step-that-nobody-knows", done)], "0 1?");
}

#[test]
fn too_much_counts_like_done_and_not_today_counts_nothing() {
    let tries = [("0-0", Outcome::Done), ("0-1", Outcome::Partly), ("0-2", Outcome::Stopped), ("0-0", NOT_TODAY)];
    let map = Map::of(&life(&tries), Some(1));
    assert_eq!((map.tries, map.spots[0].tries, map.spots[0].lights()), (3, 3, 2));
    assert_eq!((map.spots[0].today, map.spots[1].today), (false, true));
}

#[test]
fn a_sign_hangs_where_contact_happened() {
    let check = |tries: &[(&str, Outcome)], expected: &[Contact]| {
        let map = Map::of(&life(tries), None);
        assert_eq!(map.spots[0].contacts.iter().copied().collect::<Vec<_>>(), expected, "{tries:?}");
    };
    check(&[("0-0", Outcome::Done)], &[]);
    check(
        &[("0-3", Outcome::Done), ("0-1", Outcome::Partly), ("0-3", Outcome::Done)],
        &[Contact::Reading, Contact::Voice],
    );
    check(&[("0-4", Outcome::Stopped), ("0-5", NOT_TODAY)], &[]);
}

/// A life of tries that looked and were so hard.
fn told(pairs: &[(u8, u8)]) -> State {
    let mut state = State::new(ground());
    for (seq, pair) in (0..).zip(pairs) {
        after(&mut state, seq, tried("0-0", Outcome::Done, Some(*pair)));
    }
    state
}

const EASIER: (u8, u8) = (50, 25);
const SAME: (u8, u8) = (25, 25);
const HARDER: (u8, u8) = (25, 75);

#[test]
fn the_sentence_is_kind_when_it_was_not_easier() {
    let check = |easier: usize, same: usize, harder: usize, expected: Said| {
        let pairs = [vec![EASIER; easier], vec![SAME; same], vec![HARDER; harder]].concat();
        assert_eq!(Pairs::of(&told(&pairs)).said(), expected, "{easier} easier, {same} the same, {harder} harder");
    };
    check(0, 0, 0, Said::TooFew);
    check(5, 0, 0, Said::TooFew);
    check(0, 0, 5, Said::TooFew);
    check(6, 0, 0, Said::Easier { easier: 6, of: 6 });
    check(6, 2, 2, Said::Easier { easier: 6, of: 10 });
    check(18, 0, 4, Said::Easier { easier: 18, of: 22 });
    check(5, 0, 17, Said::TooLarge);
    check(3, 0, 3, Said::TooLarge);
    check(59, 0, 41, Said::TooLarge);
    check(0, 6, 0, Said::AsItLooked);
    check(3, 2, 2, Said::AsItLooked);
}

#[test]
fn what_did_happen_is_never_compared() {
    let check = |happened: Happened, pairs: usize, left_out: bool| {
        let mut state = told(&[EASIER; 6]);
        let felt = Felt { of: plain::id(2), felt: Some(0), happened: Some(happened), note: None };
        after(&mut state, 10, Event::FeltTold(felt));
        let found = Pairs::of(&state);
        assert_eq!((found.latest.len(), found.left_out, found.enough()), (pairs, left_out, pairs >= 6), "{happened:?}");
    };
    check(Happened::Yes, 5, true);
    check(Happened::No, 6, false);
    check(Happened::Bit, 6, false);
    check(Happened::Unknown, 6, false);
}

#[test]
fn a_pair_needs_both_answers_and_a_beginning() {
    let mut state = State::new(ground());
    after(&mut state, 0, tried("0-0", NOT_TODAY, Some((75, 0))));
    after(&mut state, 1, tried("0-0", Outcome::Done, None));
    after(&mut state, 2, tried("0-0", Outcome::Stopped, Some((50, 100))));
    let pairs = Pairs::of(&state);
    assert_eq!(pairs.latest.len(), 1);
    let pair = &pairs.latest[0];
    assert_eq!((pair.expected, pair.felt, pair.outcome), (50, 100, Outcome::Stopped));
}

#[test]
fn older_pairs_make_room() {
    let pairs = [vec![HARDER; 30], vec![EASIER; PAIRS_SHOWN]].concat();
    let found = Pairs::of(&told(&pairs));
    assert_eq!((found.latest.len(), found.more), (PAIRS_SHOWN, true));
    assert_eq!(found.said(), Said::Easier { easier: PAIRS_SHOWN, of: PAIRS_SHOWN });
}
