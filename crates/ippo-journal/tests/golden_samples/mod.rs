//! One event of every kind with every word that can stand in it. The matches have no `_`: a new kind or word does not
//! compile until it is named here, and a named one without a sample fails the golden test.

mod whole_days;

use crate::common::{NOON, offer};
use ippo_core::around::Around;
use ippo_core::catalogue::{Contact, Part, Step, Tag, When};
use ippo_core::checkin::{Days, Reach, Sleep};
use ippo_core::event::{
    Direction, Eased, Event, Feared, Felt, Happened, Harder, Letter, Offer, Pace, Try, Understood, Variety, Way, WhyNot,
};
use ippo_core::ids::{EntryId, LetterId, OnceKey, StepId, WriterId};
use ippo_core::letter::{CrisisKind, Months, Outings, Sign, ThemeId, Tongue, Writer};
use ippo_core::own::OwnStep;
use ippo_core::planner::{Dimension, Outcome, Reason};
use ippo_core::safety::{Answer, Footing, PlanPart, TROUBLES};
use ippo_core::time::{Day, Moment};

/// Makes a list of words, and a match over them that knows every one.
macro_rules! words {
    ($list:ident: $type:ty, $named:ident { $($word:pat => $name:literal = $value:expr),+ $(,)? }) => {
        pub const $list: &[$type] = &[$($value),+];
        pub fn $named(word: $type) -> &'static str { match word { $($word => $name),+ } }
    };
}

/// The same for kinds of events, which are no constants.
macro_rules! kinds {
    ($($kind:pat => $name:literal),+ $(,)?) => {
        pub const KINDS: &[&str] = &[$($name),+];
        pub fn kind(event: &Event) -> &'static str { match event { $($kind => $name),+ } }
    };
}

kinds! {
    Event::StepTaken(_) => "step-taken",
    Event::StepPutBack { .. } => "step-put-back",
    Event::Swapped { .. } => "swapped",
    Event::TryNoted(_) => "try-noted",
    Event::FeltTold(_) => "felt-told",
    Event::WhyTold { .. } => "why-told",
    Event::NightMarked => "night-marked",
    Event::NightUnmarked => "night-unmarked",
    Event::DirectionChosen(_) => "direction-chosen",
    Event::AgeTold { .. } => "age-told",
    Event::LetterKept(_) => "letter-kept",
    Event::LetterUnderstood(_) => "letter-understood",
    Event::SignRemoved { .. } => "sign-removed",
    Event::StepsAsked => "steps-asked",
    Event::GentleEnded => "gentle-ended",
    Event::QuestionAnswered(_) => "question-answered",
    Event::QuestionLeft { .. } => "question-left",
    Event::AnswerTakenBack => "answer-taken-back",
    Event::TroublesTold(_) => "troubles-told",
    Event::FootingTold(_) => "footing-told",
    Event::PlanWritten { .. } => "plan-written",
    Event::CheckedIn { .. } => "checked-in",
    Event::ReachTold(_) => "reach-told",
    Event::LeftOut { .. } => "left-out",
    Event::LetBack { .. } => "let-back",
    Event::TasteChosen { .. } => "taste-chosen",
    Event::Compared { .. } => "compared",
    Event::ComparingChosen { .. } => "comparing-chosen",
    Event::OwnStepMade(_) => "own-step-made",
    Event::CalmMarked { .. } => "calm-marked",
    Event::Day(_) => "day",
    Event::Joy(_) => "joy",
    Event::Sheet(_) => "sheet",
    Event::People(_) => "people",
    Event::Measure(_) => "measure",
    Event::Course(_) => "course",
}

words!(OUTCOMES: Outcome, outcome {
    Outcome::Done => "done" = Outcome::Done,
    Outcome::Partly => "partly" = Outcome::Partly,
    Outcome::Stopped => "stopped" = Outcome::Stopped,
    Outcome::NotToday { reason_given: false } => "not-today" = Outcome::NotToday { reason_given: false },
    Outcome::NotToday { reason_given: true } => "not-today-with-reason" = Outcome::NotToday { reason_given: true },
});
words!(FEARED: Feared, feared {
    Feared::Seen => "seen" = Feared::Seen,
    Feared::Freeze => "freeze" = Feared::Freeze,
    Feared::Anger => "anger" = Feared::Anger,
    Feared::Bother => "bother" = Feared::Bother,
    Feared::Body => "body" = Feared::Body,
    Feared::Nothing => "nothing" = Feared::Nothing,
});
words!(HAPPENED: Happened, happened {
    Happened::No => "no" = Happened::No,
    Happened::Bit => "bit" = Happened::Bit,
    Happened::Yes => "yes" = Happened::Yes,
    Happened::Unknown => "unknown" = Happened::Unknown,
});
words!(WHY_NOT: WhyNot, why_not {
    WhyNot::NoTime => "no-time" = WhyNot::NoTime,
    WhyNot::Unwell => "unwell" = WhyNot::Unwell,
    WhyNot::SomeoneThere => "someone-there" = WhyNot::SomeoneThere,
    WhyNot::Weather => "weather" = WhyNot::Weather,
    WhyNot::NoReason => "no-reason" = WhyNot::NoReason,
});
words!(WAYS: Way, way {
    Way::Smaller => "smaller" = Way::Smaller,
    Way::Larger => "larger" = Way::Larger,
    Way::Other => "other" = Way::Other,
});
words!(DIRECTIONS: Direction, direction {
    Direction::Home => "home" = Direction::Home,
    Direction::Between => "between" = Direction::Between,
    Direction::Out => "out" = Direction::Out,
});
words!(EASED: Eased, eased {
    Eased::Better => "better" = Eased::Better,
    Eased::Same => "same" = Eased::Same,
    Eased::Worse => "worse" = Eased::Worse,
});
words!(TONGUES: Tongue, tongue {
    Tongue::English => "english" = Tongue::English,
    Tongue::Japanese => "japanese" = Tongue::Japanese,
});
words!(WRITERS: Writer, writer {
    Writer::Person => "person" = Writer::Person,
    Writer::Family => "family" = Writer::Family,
    Writer::Other => "other" = Writer::Other,
});
words!(OUTINGS: Outings, outings {
    Outings::Room => "room" = Outings::Room,
    Outings::Home => "home" = Outings::Home,
    Outings::Doorstep => "doorstep" = Outings::Doorstep,
    Outings::Shops => "shops" = Outings::Shops,
    Outings::Often => "often" = Outings::Often,
});
words!(SIGNS: Sign, sign {
    Sign::None => "none" = Sign::None,
    Sign::Possible => "possible" = Sign::Possible,
    Sign::Urgent => "urgent" = Sign::Urgent,
});
words!(ANSWERS: Answer, answer {
    Answer::No => "no" = Answer::No,
    Answer::Wish => "wish" = Answer::Wish,
    Answer::Thoughts => "thoughts" = Answer::Thoughts,
    Answer::Intent => "intent" = Answer::Intent,
    Answer::RatherNot => "rather-not" = Answer::RatherNot,
});
words!(FOOTINGS: Footing, footing {
    Footing::SomeoneKnows => "someone-knows" = Footing::SomeoneKnows,
    Footing::GoOnWithout => "go-on-without" = Footing::GoOnWithout,
});
words!(PLAN_PARTS: PlanPart, plan_part {
    PlanPart::Signs => "signs" = PlanPart::Signs,
    PlanPart::Alone => "alone" = PlanPart::Alone,
    PlanPart::Elsewhere => "elsewhere" = PlanPart::Elsewhere,
    PlanPart::Tell => "tell" = PlanPart::Tell,
    PlanPart::Lines => "lines" = PlanPart::Lines,
    PlanPart::Room => "room" = PlanPart::Room,
});
words!(DAYS: Days, days {
    Days::Lighter => "lighter" = Days::Lighter,
    Days::Same => "same" = Days::Same,
    Days::Heavier => "heavier" = Days::Heavier,
});
words!(SLEEPS: Sleep, sleep {
    Sleep::AlmostNone => "almost-none" = Sleep::AlmostNone,
    Sleep::Some => "some" = Sleep::Some,
    Sleep::Enough => "enough" = Sleep::Enough,
});
words!(CONTACTS: Contact, contact {
    Contact::None => "none" = Contact::None,
    Contact::Reading => "reading" = Contact::Reading,
    Contact::Text => "text" = Contact::Text,
    Contact::Voice => "voice" = Contact::Voice,
    Contact::Camera => "camera" = Contact::Camera,
    Contact::FaceToFace => "face-to-face" = Contact::FaceToFace,
});
words!(TAGS: Tag, tag {
    Tag::Height => "height" = Tag::Height,
    Tag::Tracks => "tracks" = Tag::Tracks,
    Tag::Water => "water" = Tag::Water,
    Tag::BladeHeat => "blade-heat" = Tag::BladeHeat,
    Tag::Medicine => "medicine" = Tag::Medicine,
    Tag::RoadNight => "road-night" = Tag::RoadNight,
    Tag::Alcohol => "alcohol" = Tag::Alcohol,
    Tag::Outdoors => "outdoors" = Tag::Outdoors,
    Tag::Money => "money" = Tag::Money,
    Tag::FamilyPresent => "family-present" = Tag::FamilyPresent,
    Tag::PostPublic => "post-public" = Tag::PostPublic,
    Tag::Noise => "noise" = Tag::Noise,
    Tag::Light => "light" = Tag::Light,
    Tag::Smell => "smell" = Tag::Smell,
    Tag::Rush => "rush" = Tag::Rush,
});
words!(DIMENSIONS: Dimension, dimension {
    Dimension::Place => "place" = Dimension::Place,
    Dimension::Contact => "contact" = Dimension::Contact,
    Dimension::Length => "length" = Dimension::Length,
    Dimension::People => "people" = Dimension::People,
    Dimension::PartOfDay => "part-of-day" = Dimension::PartOfDay,
    Dimension::Observed => "observed" = Dimension::Observed,
});

/// Every reason; the match beside it is what makes a new one fail to compile.
fn reasons() -> Vec<(String, Reason)> {
    let plain = [
        Reason::AtRest,
        Reason::AfterHard,
        Reason::FirstOnes,
        Reason::WentAllRightBefore,
        Reason::Small,
        Reason::Quiet,
        Reason::SomethingDifferent,
        Reason::Further,
        Reason::New,
        Reason::Near,
        Reason::AskedSmaller,
        Reason::AskedLarger,
        Reason::Named,
    ];
    let plain = plain.into_iter().map(|reason| (reason_name(&reason).to_owned(), reason));
    let like = DIMENSIONS.iter().map(|differs| {
        let like = StepId::new("made-up-2");
        (format!("like-done-but-{}", dimension(*differs)), Reason::LikeDone { like, differs: *differs })
    });
    plain.chain(like).collect()
}

pub fn reason_name(reason: &Reason) -> &'static str {
    match reason {
        Reason::AtRest => "at-rest",
        Reason::AfterHard => "after-hard",
        Reason::FirstOnes => "first-ones",
        Reason::WentAllRightBefore => "went-all-right-before",
        Reason::Small => "small",
        Reason::Quiet => "quiet",
        Reason::LikeDone { .. } => "like-done",
        Reason::SomethingDifferent => "something-different",
        Reason::Further => "further",
        Reason::New => "new",
        Reason::Near => "near",
        Reason::AskedSmaller => "asked-smaller",
        Reason::AskedLarger => "asked-larger",
        Reason::Named => "named",
        Reason::Liked => "liked",
    }
}

/// How many reasons there are, told by the match above: the golden test holds the list against it.
pub const REASONS: usize = 14;

/// The entry that later events name.
pub fn first_try() -> EntryId {
    EntryId { writer: WriterId([0xa1; 16]), drawer: [0xd2; 16], seq: 300 }
}

pub const LETTER: LetterId = LetterId([0x1e; 16]);

/// A once-only key.
pub fn once_of(number: u8) -> OnceKey {
    OnceKey([number; 16])
}

/// A moment whose numbers fill their fields: another zone, an offset below zero, a day that turned late.
pub fn moment() -> Moment {
    Moment { utc_ms: NOON + 123, offset_minutes: -210, zone: "America/St_Johns".into(), day: Day(20_779) }
}

fn own_offer(reason: Reason) -> Offer {
    Offer { reason, ..offer(3) }
}

fn plain_try() -> Try {
    let offer = own_offer(Reason::FirstOnes);
    Try { offer, outcome: Outcome::Done, expected: None, felt: None, feared: None, why_not: None, note: None }
}

fn plain_felt() -> Felt {
    Felt { of: first_try(), felt: None, happened: None, note: None }
}

fn plain_understood() -> Understood {
    Understood {
        letter: LETTER,
        tongue: Tongue::English,
        writer: Writer::Person,
        duration: None,
        outings: None,
        themes: vec![],
        wrong: vec![],
        sign: Sign::None,
        kinds: vec![],
        own_words: None,
    }
}

/// Every kind of event that version 2 brought, with every word.
pub fn second_samples() -> Vec<(String, Event)> {
    [answers(), plans(), check_ins(), tastes(), own_steps(), calm(), whole_days::all()].concat()
}

fn answers() -> Vec<(String, Event)> {
    let kinds = |kinds: &[CrisisKind]| Event::TroublesTold(kinds.to_vec());
    let mut all: Vec<(String, Event)> =
        ANSWERS.iter().map(|word| (answer(*word).to_owned(), Event::QuestionAnswered(*word))).collect();
    all.extend(
        [("for-now", false), ("for-a-month", true)]
            .map(|(name, month)| (name.to_owned(), Event::QuestionLeft { month })),
    );
    all.push(("plain".into(), Event::AnswerTakenBack));
    all.push(("nothing".into(), kinds(&[])));
    all.extend(TROUBLES.iter().map(|kind| (kind.id().to_owned(), kinds(&[*kind]))));
    all.push(("two".into(), kinds(&[CrisisKind::Violence, CrisisKind::Loss])));
    all.extend(FOOTINGS.iter().map(|word| (footing(*word).to_owned(), Event::FootingTold(*word))));
    all
}

fn plans() -> Vec<(String, Event)> {
    let written = |part: PlanPart, words: &str| Event::PlanWritten { part, words: words.into() };
    let mut all: Vec<(String, Event)> = PLAN_PARTS
        .iter()
        .map(|part| (plan_part(*part).to_owned(), written(*part, "The blue mug. 青い湯のみ。")))
        .collect();
    all.push(("emptied".into(), written(PlanPart::Alone, "")));
    all
}

fn check_ins() -> Vec<(String, Event)> {
    let reach = |out, furthest, speaking, afar| Event::ReachTold(Reach { out, furthest, speaking, afar });
    let mut all: Vec<(String, Event)> =
        DAYS.iter().map(|word| (days(*word).to_owned(), Event::CheckedIn { days: Some(*word), sleep: None })).collect();
    all.extend(
        SLEEPS.iter().map(|word| (sleep(*word).to_owned(), Event::CheckedIn { days: None, sleep: Some(*word) })),
    );
    all.push(("all".into(), reach(Some(4), Some(7), Some(0), Some(3))));
    all.push(("none".into(), reach(None, None, None, None)));
    all
}

fn tastes() -> Vec<(String, Event)> {
    let step = || StepId::new("curtain-hand");
    let mut all = vec![
        ("plain".to_owned(), Event::LeftOut { step: step() }),
        ("plain".to_owned(), Event::LetBack { step: step() }),
    ];
    let pair = |harder: Harder| Event::Compared { one: step(), other: StepId::new("slow-stretch"), harder };
    all.extend(Harder::ALL.map(|harder| (harder.id().to_owned(), pair(harder))));
    all.extend([("yes", true), ("no", false)].map(|(name, ask)| (name.to_owned(), Event::ComparingChosen { ask })));
    for pace in Pace::ALL {
        let both = |variety: Variety| (format!("{}-{}", pace.id(), variety.id()), Event::TasteChosen { pace, variety });
        all.extend(Variety::ALL.map(both));
    }
    all
}

fn own_steps() -> Vec<(String, Event)> {
    let with = |contact: Contact, tags: &[Tag]| {
        let step = Step {
            id: StepId::new("own-0c0c"),
            family: 7,
            place: 3,
            contact,
            minutes: 12,
            when: When::Any,
            part: Part::Night,
            people: 0.125,
            unfamiliar: 1.0,
            observed: 0.0,
            spontaneous: 0.333,
            crowd: 0.25,
            prior: 31.0,
            tags: tags.to_vec(),
            bed: false,
            replaces: None,
            retired: false,
            around: Around::default(),
        };
        Event::OwnStepMade(OwnStep { step, words: "To the vending machine. 自販機まで。".into() })
    };
    let mut all: Vec<(String, Event)> =
        CONTACTS.iter().map(|word| (contact(*word).to_owned(), with(*word, &[]))).collect();
    all.extend(TAGS.iter().map(|word| (format!("tag-{}", tag(*word)), with(Contact::None, &[*word]))));
    all
}

/// Every kind of event of version 1 with every word, each under a name of its own.
pub fn samples() -> Vec<(String, Event)> {
    [steps(), tries(), told(), single(), letters(), understoods()].concat()
}

fn steps() -> Vec<(String, Event)> {
    let taken = reasons().into_iter().map(|(name, reason)| (name, Event::StepTaken(own_offer(reason))));
    let edge = Offer { chance: 0.0, expected: 100.0, planner: u16::MAX, ..own_offer(Reason::New) };
    let back = Event::StepPutBack { step: StepId::new("made-up-3") };
    let swap = |to: Option<Offer>, way: Way| Event::Swapped { from: StepId::new("made-up-3"), to, way };
    let swaps = WAYS.iter().map(|way| (way_name(*way), swap(Some(offer(5)), *way)));
    taken
        .chain([("at-its-edges".to_owned(), Event::StepTaken(edge)), ("plain".to_owned(), back)])
        .chain(swaps)
        .chain([("for-nothing".to_owned(), swap(None, Way::Other))])
        .collect()
}

fn way_name(word: Way) -> String {
    way(word).to_owned()
}

fn tries() -> Vec<(String, Event)> {
    let with = |name: String, change: &dyn Fn(&mut Try)| {
        let mut tried = plain_try();
        change(&mut tried);
        (name, Event::TryNoted(tried))
    };
    let mut all: Vec<_> = OUTCOMES.iter().map(|word| with(outcome(*word).into(), &|t| t.outcome = *word)).collect();
    all.extend(FEARED.iter().map(|word| with(format!("feared-{}", feared(*word)), &|t| t.feared = Some(*word))));
    all.extend(WHY_NOT.iter().map(|word| with(format!("why-not-{}", why_not(*word)), &|t| t.why_not = Some(*word))));
    all.push(with("rated-0-and-100".into(), &|t| (t.expected, t.felt) = (Some(0), Some(100))));
    all.push(with("with-a-note".into(), &|t| t.note = Some("It rained. 雨でした。☂".into())));
    all
}

fn told() -> Vec<(String, Event)> {
    let with = |name: String, change: &dyn Fn(&mut Felt)| {
        let mut felt = plain_felt();
        change(&mut felt);
        (name, Event::FeltTold(felt))
    };
    let mut all = vec![with("felt-37".into(), &|f| f.felt = Some(37))];
    all.extend(
        HAPPENED.iter().map(|word| with(format!("happened-{}", happened(*word)), &|f| f.happened = Some(*word))),
    );
    all.push(with("with-a-note".into(), &|f| f.note = Some("言葉 \u{1f327}\n\"quoted\"".into())));
    let why = |word: &WhyNot| (why_not(*word).to_owned(), Event::WhyTold { of: first_try(), why: *word });
    all.extend(WHY_NOT.iter().map(why));
    all
}

fn single() -> Vec<(String, Event)> {
    let chosen = |word: &Direction| (direction(*word).to_owned(), Event::DirectionChosen(*word));
    let plain = [
        Event::NightMarked,
        Event::NightUnmarked,
        Event::SignRemoved { letter: LETTER },
        Event::StepsAsked,
        Event::GentleEnded,
    ];
    let ages = [("adult", true), ("younger", false)].map(|(name, adult)| (name.to_owned(), Event::AgeTold { adult }));
    let plain = plain.into_iter().map(|event| ("plain".to_owned(), event));
    DIRECTIONS.iter().map(chosen).chain(ages).chain(plain).collect()
}

fn letters() -> Vec<(String, Event)> {
    let letter =
        |name: &str, text: &str| (name.to_owned(), Event::LetterKept(Letter { id: LETTER, text: text.into() }));
    vec![
        letter("english", "These days I sleep until noon.\nNobody knows."),
        letter("japanese", "このごろ、昼まで寝ています。"),
        letter("empty", ""),
        letter("odd", "a\u{0}b\u{feff}\u{202e}c 👩‍👧‍👦"),
    ]
}

fn understoods() -> Vec<(String, Event)> {
    let with = |name: String, change: &dyn Fn(&mut Understood)| {
        let mut read = plain_understood();
        change(&mut read);
        (name, Event::LetterUnderstood(read))
    };
    let mut all: Vec<_> = TONGUES.iter().map(|word| with(tongue(*word).into(), &|u| u.tongue = *word)).collect();
    all.extend(WRITERS.iter().map(|word| with(format!("by-{}", writer(*word)), &|u| u.writer = *word)));
    all.extend(OUTINGS.iter().map(|word| with(format!("outings-{}", outings(*word)), &|u| u.outings = Some(*word))));
    all.extend(SIGNS.iter().map(|word| with(format!("sign-{}", sign(*word)), &|u| u.sign = *word)));
    all.push(with("duration".into(), &|u| u.duration = Some(Months { lo: 24, hi: 120 })));
    // The names are stored, so that each is written out once on its own: a theme that is renamed must fail here.
    all.extend(ThemeId::ALL.iter().map(|t| with(format!("theme-{}", t.id()), &|u| u.themes = vec![*t])));
    all.extend(CrisisKind::ALL.iter().map(|k| with(format!("kind-{}", k.id()), &|u| u.kinds = vec![*k])));
    all.push(with("wrong-themes".into(), &|u| u.wrong = vec![ThemeId::Money, ThemeId::Shame]));
    all.push(with("own-words".into(), &|u| u.own_words = Some("It was my brother. 弟のことです。".into())));
    all
}

fn calm() -> Vec<(String, Event)> {
    let marked = |change: &Eased| Event::CalmMarked { practice: "look-at-three-things".into(), change: *change };
    EASED.iter().map(|change| (eased(*change).to_owned(), marked(change))).collect()
}
