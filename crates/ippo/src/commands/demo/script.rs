//! Four months, deed by deed: not a story of success. Days are counted back from today, minutes from midnight.

use ippo_core::checkin::{Days, Reach, Sleep};
use ippo_core::event::{Direction, Eased, Feared, Happened, Way, WhyNot};
use ippo_core::planner::Outcome;
use ippo_core::safety::PlanPart;

/// How a try went.
#[derive(Clone, Copy, Debug)]
pub struct Went {
    pub outcome: Outcome,
    pub looked: Option<u8>,
    pub was: Option<u8>,
    pub feared: Option<(Feared, Happened)>,
    pub note: Option<&'static str>,
}

impl Went {
    const fn new(outcome: Outcome, looked: u8, was: u8) -> Self {
        Self { outcome, looked: Some(looked), was: Some(was), feared: None, note: None }
    }

    const fn feared(self, feared: Feared, happened: Happened) -> Self {
        Self { feared: Some((feared, happened)), ..self }
    }

    const fn note(self, note: &'static str) -> Self {
        Self { note: Some(note), ..self }
    }
}

/// What is done on one evening, or one afternoon.
#[derive(Clone, Copy, Debug)]
pub enum Deed {
    Adult,
    Told(Reach),
    Letter(&'static str),
    Try(Went),
    TryOwn(&'static str, Went),
    NotToday(Option<WhyNot>),
    Swap(Way),
    PutBack,
    Toward(Direction),
    Night,
    Calm(&'static str, Eased),
    How(Days, Sleep),
    Own(&'static str, u8),
    Plan(PlanPart),
}

use Deed::{Adult, Calm, How, Letter, Night, NotToday, Own, Plan, PutBack, Swap, Told, Toward, Try, TryOwn};

/// Did it, quietly: it looked so hard and was so hard.
const fn did(looked: u8, was: u8) -> Went {
    Went::new(Outcome::Done, looked, was)
}

const fn partly(looked: u8, was: u8) -> Went {
    Went::new(Outcome::Partly, looked, was)
}

const fn too_much(looked: u8, was: u8) -> Went {
    Went::new(Outcome::Stopped, looked, was)
}

/// Done without a word about it.
const QUIET: Went = Went { outcome: Outcome::Done, looked: None, was: None, feared: None, note: None };

const REACH: Reach = Reach { out: Some(0), furthest: Some(1), speaking: Some(1), afar: Some(1) };

/// The deeds, in their order: days before today, minute of that day, deed.
pub const LIFE: &[(i64, i64, Deed)] = &[
    (121, 1350, Adult),
    (121, 1352, Try(did(25, 0))),
    (120, 1340, Told(REACH)),
    (120, 1345, Try(did(25, 25).note("note-quiet"))),
    (118, 1400, Letter("letter-first")),
    (118, 1415, Try(QUIET)),
    (117, 1290, NotToday(None)),
    (115, 1380, Try(did(50, 25).note("note-short"))),
    (114, 1385, Calm("look-at-three-things", Eased::Better)),
    (113, 1300, Swap(Way::Smaller)),
    (113, 1302, Try(did(25, 0))),
    (111, 1330, Try(partly(50, 50).feared(Feared::Seen, Happened::No))),
    (110, 1335, Own("own-line", 0)),
    (110, 1340, TryOwn("own-line", did(25, 0))),
    (108, 1395, NotToday(Some(WhyNot::Unwell))),
    (106, 1350, Try(did(25, 25))),
    (104, 1320, Plan(PlanPart::Signs)),
    (104, 1326, Plan(PlanPart::Alone)),
    (104, 1331, Plan(PlanPart::Tell)),
    (103, 1370, Try(did(50, 25).feared(Feared::Bother, Happened::No))),
    (101, 900, Try(too_much(50, 100).feared(Feared::Body, Happened::Yes).note("note-too-much"))),
    (101, 915, Calm("sounds-and-edges", Eased::Same)),
    (100, 1380, NotToday(None)),
    (98, 1360, Try(QUIET)),
    (96, 1365, Try(did(25, 0).note("note-song"))),
    (95, 1340, How(Days::Same, Sleep::Some)),
    (93, 1310, Try(did(50, 50).feared(Feared::Seen, Happened::Bit).note("note-once"))),
    (91, 1350, Try(partly(50, 50))),
    (89, 1355, TryOwn("own-line", did(0, 0))),
    (87, 1290, NotToday(Some(WhyNot::SomeoneThere))),
    (86, 1375, Try(did(25, 25).note("note-again"))),
    (84, 1360, Toward(Direction::Out)),
    (84, 1362, Try(did(50, 25).feared(Feared::Seen, Happened::No).note("note-enough"))),
    (82, 1345, Try(did(50, 50))),
    // Three weeks in which nothing is noted; then the same page, and something small.
    (60, 1380, Try(QUIET)),
    (58, 1400, How(Days::Heavier, Sleep::AlmostNone)),
    (57, 1410, Night),
    (57, 1418, Calm("feet-on-the-floor", Eased::Worse)),
    (56, 1425, Letter("letter-heavy")),
    (55, 1380, Plan(PlanPart::Elsewhere)),
    (55, 1386, Plan(PlanPart::Lines)),
    (55, 1392, Plan(PlanPart::Room)),
    (54, 1350, Try(did(25, 25))),
    (53, 1365, NotToday(None)),
    (51, 1340, Try(QUIET)),
    (49, 1370, How(Days::Same, Sleep::Some)),
    (47, 1355, Try(did(25, 25))),
    (45, 1330, Own("own-window", 0)),
    (44, 1345, TryOwn("own-window", did(50, 25))),
    (42, 1350, Try(partly(50, 50).feared(Feared::Anger, Happened::No))),
    (40, 1310, Try(did(25, 25))),
    (38, 1360, NotToday(Some(WhyNot::NoTime))),
    (37, 1352, PutBack),
    (36, 1340, Try(did(50, 25))),
    (34, 1325, Try(too_much(75, 75).feared(Feared::Seen, Happened::Bit).note("note-sounds"))),
    (33, 1390, Calm("look-at-three-things", Eased::Better)),
    (31, 1350, TryOwn("own-window", did(25, 25))),
    (29, 1345, Try(did(25, 0))),
    (26, 1335, Swap(Way::Other)),
    (26, 1337, Try(did(50, 50).feared(Feared::Freeze, Happened::No))),
    (24, 1350, NotToday(None)),
    (22, 1320, Try(did(50, 25).note("note-rain"))),
    (20, 1365, How(Days::Lighter, Sleep::Enough)),
    (19, 1340, Try(did(25, 25))),
    (16, 1355, Try(partly(75, 50).feared(Feared::Seen, Happened::Unknown))),
    (13, 1330, Try(did(50, 25))),
    (11, 1390, NotToday(Some(WhyNot::Weather))),
    (9, 1345, Try(did(50, 50))),
    (6, 1350, TryOwn("own-line", did(0, 0))),
    (4, 1335, Try(did(50, 25).feared(Feared::Seen, Happened::No))),
    (2, 1360, Calm("breathe-with-the-lamp", Eased::Same)),
    (1, 1340, Try(did(25, 25))),
];
