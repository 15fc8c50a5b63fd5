//! A step in one's own words takes part in everything like any other: map, reasons, levels, tags, hours, leaving out.

mod plain;

use ippo_core::catalogue::{Catalogue, Contact, Step, Tag};
use ippo_core::event::{Entry, Event, Offer, Try};
use ippo_core::ids::StepId;
use ippo_core::letter::{CrisisKind, Sign};
use ippo_core::level::Level;
use ippo_core::map::Map;
use ippo_core::own::{OwnStep, Shape, made};
use ippo_core::planner::{Outcome, PLANNER_VERSION, Reason};
use ippo_core::state::{Ground, State};
use ippo_core::time::{DAY_TURNS_AT, Moment};
use ippo_core::today::{offer_of, swap, today};
use std::sync::Arc;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;
/// Ten in the morning and half past eleven at night in Tokyo.
const MORNING: i64 = HOUR;
const LATE: i64 = 14 * HOUR + HOUR / 2;

fn moment(ms: i64) -> Moment {
    Moment::new(ms, 540, "Asia/Tokyo", DAY_TURNS_AT)
}

/// Sixteen steps of the floor, one at home with somebody near, one outside.
fn state() -> State {
    let home = Step { place: 1, contact: Contact::FaceToFace, family: 1, ..plain::step("home") };
    let walk = Step { place: 3, family: 7, minutes: 10, prior: 12.0, bed: false, ..plain::step("walk") };
    let floor = (0..16).map(|number| plain::step(&format!("floor-{number}")));
    State::new(Arc::new(Ground::new(Catalogue::new(floor.chain([home, walk]).collect()))))
}

fn after(state: &mut State, ms: i64, event: Event) {
    let at = moment(ms);
    state.after(&Entry { id: plain::id(ms.unsigned_abs()), clock: at.utc_ms.unsigned_abs(), at, once: None, event });
}

fn own(state: &State, words: &str, place: u8, contact: Contact, minutes: u16) -> OwnStep {
    made(&state.ground().catalogue, "0a", words, Shape { place, contact, minutes })
}

/// A home with one step of one's own, an hour after midnight.
fn with(words: &str, place: u8, contact: Contact) -> (State, StepId) {
    let mut state = state();
    let own = own(&state, words, place, contact, 15);
    let id = own.step.id.clone();
    after(&mut state, 1, Event::OwnStepMade(own));
    (state, id)
}

fn done(step: &StepId) -> Event {
    let offer =
        Offer { step: step.clone(), chance: 0.9, expected: 20.0, reason: Reason::Named, planner: PLANNER_VERSION };
    Event::TryNoted(Try { felt: Some(0), ..plain::tried(offer, Outcome::Done) })
}

#[test]
fn it_lights_its_place_on_the_map() {
    let (mut state, own) = with("say hello on the corner", 3, Contact::FaceToFace);
    after(&mut state, DAY, done(&own));
    let map = Map::of(&state, None);
    let spot = map.spot(3).unwrap();
    assert_eq!((spot.tries, spot.lights(), map.tries), (1, 1, 1));
    assert!(spot.contacts.contains(&Contact::FaceToFace));
}

#[test]
fn it_is_offered_unasked_and_others_are_said_to_be_like_it() {
    let (mut state, own) = with("a longer walk", 3, Contact::None);
    let (mut offered, mut like) = (false, false);
    for day in 1..120 {
        let at = day * DAY + MORNING;
        let Some(offer) = today(&state, &moment(at), Level::Open).offer else { continue };
        offered |= offer.step == own;
        like |= matches!(&offer.reason, Reason::LikeDone { like, .. } if *like == own);
        // What lies outside is done by name first, so that the catalogue's own walk comes as one like it.
        let step = if day < 20 { own.clone() } else { offer.step };
        after(&mut state, at, done(&step));
    }
    assert!(offered, "it never came up by itself");
    assert!(like, "nothing was ever said to be like it");
}

#[test]
fn it_rests_and_returns_with_the_levels() {
    let (mut state, own) = with("a longer walk", 3, Contact::None);
    let at = moment(DAY + MORNING);
    let had = |state: &State, level: Level| offer_of(state, &at, level, &own).is_ok();
    assert!(had(&state, Level::Open));
    assert!(!had(&state, Level::Gentle), "at gentle the floor alone");
    assert!(!had(&state, Level::Pause) && !had(&state, Level::Safety));
    after(&mut state, DAY, Event::LeftOut { step: own.clone() });
    let unasked = today(&state, &at, Level::Open);
    assert!([unasked.offer, unasked.smaller, unasked.larger].into_iter().flatten().all(|offer| offer.step != own));
}

#[test]
fn one_as_small_as_the_floor_stands_on_it() {
    let (mut state, _) = with("a longer walk", 3, Contact::None);
    let small =
        made(&state.ground().catalogue, "0b", "touch the wall", Shape { place: 0, contact: Contact::None, minutes: 1 });
    assert!(small.step.is_floor());
    let id = small.step.id.clone();
    after(&mut state, 2, Event::OwnStepMade(small));
    assert!(offer_of(&state, &moment(DAY + MORNING), Level::Gentle, &id).is_ok());
    let blade = made(
        &state.ground().catalogue,
        "0c",
        "hold the scissors",
        Shape { place: 0, contact: Contact::None, minutes: 1 },
    );
    assert!(!blade.step.is_floor());
}

#[test]
fn what_its_words_tell_rests_while_somebody_is_at_risk() {
    let check = |words: &str, place: u8, rests: bool| {
        let (mut state, own) = with(words, place, Contact::None);
        let had = |state: &State, day: i64| offer_of(state, &moment(day * DAY + MORNING), Level::Open, &own).is_ok();
        assert!(had(&state, 1), "{words}");
        let letter = plain::understood(3, Sign::Urgent, &[CrisisKind::Suicide]);
        after(&mut state, 2, Event::LetterUnderstood(letter));
        assert_eq!(had(&state, 40), !rests, "{words}: open again, but not for ninety days");
        assert!(had(&state, 200), "{words}");
    };
    check("stand on the balcony", 2, true);
    check("walk round the block at night", 3, true);
    check("夜中に家のまわりを一周", 3, true);
    check("make some tea", 1, true);
    check("walk to the corner by day", 3, false);
}

#[test]
fn nobody_who_is_hit_is_sent_to_the_family_by_their_own_words() {
    let seen = |violence: bool| {
        let (mut state, own) = with("have a word with mum", 1, Contact::FaceToFace);
        if violence {
            let letter = plain::understood(3, Sign::Possible, &[CrisisKind::Violence]);
            after(&mut state, 2, Event::LetterUnderstood(letter));
        }
        (8..80).any(|day| {
            let at = day * DAY + MORNING;
            let Some(offer) = today(&state, &moment(at), Level::Open).offer else { return false };
            after(&mut state, at, done(&offer.step));
            offer.step == own
        })
    };
    assert!(seen(false) && !seen(true));
}

#[test]
fn means_and_places_are_told_by_the_words() {
    let state = state();
    let check = |words: &str, place: u8, tag: Tag| {
        assert!(own(&state, words, place, Contact::None, 5).step.has(tag), "{words}: {tag:?}");
    };
    for (words, place, tag) in [
        ("open the window", 0, Tag::Height),
        ("窓のそばに座る", 0, Tag::Height),
        ("stand in the doorway", 2, Tag::Height),
        ("玄関に立つ", 2, Tag::Height),
        ("round the block after midnight", 3, Tag::RoadNight),
        ("夜中に家のまわりを一周", 3, Tag::RoadNight),
        ("wait at the station", 3, Tag::Tracks),
        ("make tea", 1, Tag::BladeHeat),
        ("スープを温める", 1, Tag::BladeHeat),
        ("sit by the pond in the park, by the river", 3, Tag::Water),
    ] {
        check(words, place, tag);
    }
    assert!(!own(&state, "read at night", 0, Contact::None, 5).step.rests_at_risk(), "a night in bed is no road");
}

#[test]
fn outdoors_late_is_only_for_those_of_age() {
    let (mut state, own) = with("a longer walk", 3, Contact::None);
    let had = |state: &State| offer_of(state, &moment(DAY + LATE), Level::Open, &own).is_ok();
    assert!(!had(&state));
    after(&mut state, 2, Event::AgeTold { adult: true });
    assert!(had(&state));
}

#[test]
fn smaller_and_larger_are_asked_of_it_like_of_any() {
    use ippo_core::event::Way;
    let (state, own) = with("a longer walk", 3, Contact::None);
    let at = moment(DAY + MORNING);
    for way in [Way::Smaller, Way::Larger, Way::Other] {
        assert!(swap(&state, &at, &own, way).is_ok());
    }
}

#[test]
fn it_is_rather_too_hard_than_too_easy() {
    let state = state();
    let prior = |words: &str| own(&state, words, 3, Contact::None, 5).step.prior;
    assert!(prior("a walk") >= 12.0);
    assert!(prior("a walk through the crowd") > prior("a walk"));
}
