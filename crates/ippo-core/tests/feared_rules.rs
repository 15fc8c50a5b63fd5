//! What was feared beside what came: only what can be borne, and no number that hurts.

mod plain;

use ippo_core::catalogue::Catalogue;
use ippo_core::event::{Entry, Event, Feared, Felt, Happened, Offer, Try};
use ippo_core::feared::Came;
use ippo_core::ids::StepId;
use ippo_core::planner::{Outcome, Reason};
use ippo_core::state::{Ground, State};
use ippo_core::time::{DAY_TURNS_AT, Moment};
use std::sync::Arc;

/// How many are shown, whether some were left out, and the number that is said.
type Shown = (usize, bool, Option<(usize, usize)>);

/// A life of tries, each with what was feared and what came of it: n no, b a bit, y yes, u not known, - not told.
fn life(tries: &str, feared: Option<Feared>, outcome: Outcome) -> State {
    let mut state = State::new(Arc::new(Ground::new(Catalogue::new(vec![plain::step("a")]))));
    for (seq, came) in (0..).map(|n: u64| n * 2).zip(tries.chars()) {
        let offer = Offer { step: StepId::new("a"), chance: 0.9, expected: 5.0, reason: Reason::Named, planner: 1 };
        after(&mut state, seq, Event::TryNoted(Try { feared, ..plain::tried(offer, outcome) }));
        let happened = match came {
            'n' => Some(Happened::No),
            'b' => Some(Happened::Bit),
            'y' => Some(Happened::Yes),
            'u' => Some(Happened::Unknown),
            _ => None,
        };
        after(&mut state, seq + 1, Event::FeltTold(Felt { of: plain::id(seq), felt: None, happened, note: None }));
    }
    state
}

fn after(state: &mut State, seq: u64, event: Event) {
    let at = Moment::new(seq.cast_signed() * 3_600_000, 540, "Asia/Tokyo", DAY_TURNS_AT);
    state.after(&Entry { id: plain::id(seq), clock: seq, at, once: None, event });
}

#[test]
fn only_what_can_be_borne_is_shown_and_a_number_only_if_it_is_kind() {
    let check = |tries: &str, expected: Option<Shown>| {
        let state = life(tries, Some(Feared::Seen), Outcome::Done);
        let shown = Came::of(&state).map(|came| (came.latest.len(), came.left_out, came.not_come));
        assert_eq!(shown, expected, "{tries}");
    };
    check("", None);
    check("-u-u", None);
    check("n", Some((1, false, None)));
    check("nnbu", Some((3, false, None)));
    check("y", None);
    check("nnny", None);
    check("yn", None);
    check("nyn", Some((2, true, None)));
    check("nnnnn", Some((5, false, None)));
    check("nnnnnn", Some((5, false, Some((6, 6)))));
    check("ynnnbn", Some((5, true, Some((4, 6)))));
    check("bbbnnn", Some((5, false, None)));
    check("yyynnn", None);
    check("yyyyynnnnn", None);
}

#[test]
fn where_nothing_was_feared_or_nothing_begun_nothing_is_set_side_by_side() {
    let check = |feared: Option<Feared>, outcome: Outcome| {
        assert_eq!(Came::of(&life("nnnnnn", feared, outcome)), None, "{feared:?} {outcome:?}");
    };
    check(None, Outcome::Done);
    check(Some(Feared::Nothing), Outcome::Done);
    check(Some(Feared::Seen), Outcome::NotToday { reason_given: false });
}

#[test]
fn the_newest_comes_first() {
    let state = life("nbn", Some(Feared::Freeze), Outcome::Partly);
    let came: Vec<_> = Came::of(&state).into_iter().flat_map(|came| came.latest).map(|noted| noted.id.seq).collect();
    assert_eq!(came, [4, 2, 0]);
}
