//! The catalogue's types: what a step is, where it stands on the map, and when it may be offered.

use crate::around::Around;
use crate::ids::StepId;
use std::collections::BTreeMap;

/// One of the two axes of the map: how close to people a step goes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Contact {
    /// Nobody.
    None,
    /// Reading what others wrote.
    Reading,
    /// Writing.
    Text,
    /// Speaking unseen.
    Voice,
    /// Speaking on camera.
    Camera,
    /// In the same place.
    FaceToFace,
}

impl Contact {
    /// All of them, furthest from people first. The order is stored: append, never reorder.
    pub const ALL: [Contact; 6] =
        [Contact::None, Contact::Reading, Contact::Text, Contact::Voice, Contact::Camera, Contact::FaceToFace];

    /// The name in the catalogue, on forms and in exports.
    pub fn id(self) -> &'static str {
        match self {
            Contact::None => "none",
            Contact::Reading => "reading",
            Contact::Text => "text",
            Contact::Voice => "voice",
            Contact::Camera => "camera",
            Contact::FaceToFace => "face-to-face",
        }
    }

    /// The contact of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|contact| contact.id() == id)
    }
}

/// Hours in which a step may be offered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    /// At any hour.
    Any,
    /// 21:00 to 05:00.
    Night,
    /// 07:00 to 21:00.
    Day,
    /// The first hours of the person's own day.
    AfterWaking,
}

impl When {
    /// All of them. The order is stored: append, never reorder.
    pub const ALL: [When; 4] = [When::Any, When::Night, When::Day, When::AfterWaking];
}

/// The context in which a step is practised, for variety (Craske 2014).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Part {
    /// Morning.
    Morning,
    /// Day.
    Day,
    /// Night.
    Night,
}

impl Part {
    /// All of them. The order is stored: append, never reorder.
    pub const ALL: [Part; 3] = [Part::Morning, Part::Day, Part::Night];
}

/// What a step brings with it that safety rules ask about (care.md C7, C10, C14, C16, C17).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Tag {
    /// A window, balcony, roof or bridge.
    Height,
    /// A platform or crossing.
    Tracks,
    /// Open water.
    Water,
    /// Blades or heat.
    BladeHeat,
    /// Medicine.
    Medicine,
    /// A road at night.
    RoadNight,
    /// Alcohol.
    Alcohol,
    /// Outside the house.
    Outdoors,
    /// Costs money.
    Money,
    /// Somebody of the household is near.
    FamilyPresent,
    /// Strangers can read what is posted.
    PostPublic,
    /// Noise.
    Noise,
    /// Bright or sudden light.
    Light,
    /// Smell.
    Smell,
    /// A crowded hour.
    Rush,
}

impl Tag {
    /// All of them. The order is stored: append, never reorder.
    pub const ALL: [Tag; 15] = [
        Tag::Height,
        Tag::Tracks,
        Tag::Water,
        Tag::BladeHeat,
        Tag::Medicine,
        Tag::RoadNight,
        Tag::Alcohol,
        Tag::Outdoors,
        Tag::Money,
        Tag::FamilyPresent,
        Tag::PostPublic,
        Tag::Noise,
        Tag::Light,
        Tag::Smell,
        Tag::Rush,
    ];

    /// Whether the tag names means or places that rest while somebody is at risk (care.md C7).
    pub fn rests_at_risk(self) -> bool {
        matches!(
            self,
            Tag::Height | Tag::Tracks | Tag::Water | Tag::BladeHeat | Tag::Medicine | Tag::RoadNight | Tag::Alcohol
        )
    }
}

/// The fifteen families of steps that share practice; the order is the planner's.
pub const FAMILIES: [&str; 15] = [
    "room", "home", "read", "text", "voice", "video", "door", "walk", "ride", "shop", "service", "known", "stranger",
    "group", "work",
];

/// One small thing that one could do.
#[derive(Clone, PartialEq, Debug)]
pub struct Step {
    /// Its name, never reused.
    pub id: StepId,
    /// Index into [`FAMILIES`].
    pub family: usize,
    /// How far from bed, 0 (bed or room) to 7 (study, work, audience).
    pub place: u8,
    /// How close to people.
    pub contact: Contact,
    /// How long it takes.
    pub minutes: u16,
    /// Hours in which it may be offered.
    pub when: When,
    /// Context of practice.
    pub part: Part,
    /// How many people, 0 to 1.
    pub people: f64,
    /// How unfamiliar, 0 to 1.
    pub unfamiliar: f64,
    /// How much one is seen, 0 to 1.
    pub observed: f64,
    /// How much unscripted speaking, 0 to 1.
    pub spontaneous: f64,
    /// How crowded, 0 to 1.
    pub crowd: f64,
    /// Expected hardness before anything is known of the person, 0 to 100.
    pub prior: f64,
    /// What safety rules ask about.
    pub tags: Vec<Tag>,
    /// Can be done lying in bed.
    pub bed: bool,
    /// The step that this one replaces, if its features changed.
    pub replaces: Option<StepId>,
    /// No longer offered; its past stays readable.
    pub retired: bool,
    /// Neighbours, way out, joy.
    pub around: Around,
}

impl Step {
    /// Whether the step carries a tag.
    pub fn has(&self, tag: Tag) -> bool {
        self.tags.contains(&tag)
    }

    /// Whether a tag of care.md C7 rests this step while somebody is at risk.
    pub fn rests_at_risk(&self) -> bool {
        self.tags.iter().any(|t| t.rests_at_risk())
    }

    /// Whether it stands on the floor of care.md C19: always allowed at open and gentle, whatever the numbers.
    pub fn is_floor(&self) -> bool {
        self.prior <= 10.0
            && self.place == 0
            && self.contact == Contact::None
            && self.people == 0.0
            && self.minutes <= 3
            && !self.rests_at_risk()
    }
}

/// All steps, in the catalogue's order.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Catalogue {
    steps: Vec<Step>,
    places: BTreeMap<StepId, usize>,
}

impl Catalogue {
    /// Takes the steps in the order given; the first of two with one name is found by that name.
    pub fn new(steps: Vec<Step>) -> Self {
        let mut places = BTreeMap::new();
        for (index, step) in steps.iter().enumerate() {
            places.entry(step.id.clone()).or_insert(index);
        }
        Self { steps, places }
    }

    /// Adds a step behind all others.
    pub fn add(&mut self, step: Step) {
        self.places.entry(step.id.clone()).or_insert(self.steps.len());
        self.steps.push(step);
    }

    /// The steps in order.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Where a step stands, if this catalogue knows it.
    pub fn index_of(&self, id: &StepId) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The step of that name.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.index_of(id).map(|index| &self.steps[index])
    }
}
