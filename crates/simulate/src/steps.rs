//! The reference steps: 132 of them in fifteen families. They are not the steps that Ippo offers.

use ippo_core::around::Around;
use ippo_core::catalogue::{Catalogue, Contact, Part, Step as Offered, When};
use ippo_core::ids::StepId;
use ippo_core::planner::Raw;

const TABLE: &str = include_str!("../fixtures/catalogue.csv");

/// How many families there are.
pub const FAMILIES: usize = 15;
/// How many zones there are: 0 bed or room, 3 street, 4 shop, 5 service and people, 6 group, 7 work.
pub const ZONES: usize = 8;
/// How many contexts (parts of the day) there are.
pub const CONTEXTS: usize = 3;

const MODES: [Contact; 6] =
    [Contact::None, Contact::Reading, Contact::Text, Contact::Voice, Contact::Camera, Contact::FaceToFace];

/// One step as the simulated people meet it. Features run from 0 to 1.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// Index of its family.
    pub family: usize,
    /// Zone, 0 to 7.
    pub zone: usize,
    /// How close to people it goes.
    pub contact: Contact,
    /// Part of the day in which it is done, 0 to 2.
    pub context: usize,
    /// How many people.
    pub people: f64,
    /// How unfamiliar.
    pub unfamiliar: f64,
    /// How long.
    pub duration: f64,
    /// How much one is seen.
    pub observed: f64,
    /// How much unscripted speaking.
    pub spontaneous: f64,
    /// How crowded.
    pub crowd: f64,
    /// Hardness for the mean person, 0 to 100.
    pub prior: f64,
}

impl Step {
    /// Zone over the largest zone.
    pub fn place(&self) -> f64 {
        self.zone as f64 / 7.0
    }

    /// How much of contact from afar it is.
    pub fn remote(&self) -> f64 {
        match self.contact {
            Contact::Reading => 0.1,
            Contact::Text => 0.5,
            Contact::Voice | Contact::Camera => 1.0,
            Contact::None | Contact::FaceToFace => 0.0,
        }
    }

    /// Whether somebody is met face to face, as a number.
    pub fn in_person(&self) -> f64 {
        f64::from(u8::from(self.contact == Contact::FaceToFace))
    }

    /// The step as the planner's design reads it.
    pub fn raw(&self) -> Raw {
        let (place, remote, in_person) = (self.place(), self.remote(), self.in_person());
        let rest = [self.unfamiliar, self.observed, self.crowd, self.duration, self.spontaneous];
        let [unfamiliar, observed, crowd, duration, spontaneous] = rest;
        Raw {
            features: [place, remote, in_person, unfamiliar, observed, crowd, duration, spontaneous],
            family: self.family,
            part: [Part::Morning, Part::Day, Part::Night][self.context],
            prior: self.prior,
        }
    }

    /// The step as Ippo's own rules of choice read it.
    ///
    /// A simulated day has no hours: every step fits at any. Steps of the family "room" stand on the floor, as care.md
    /// C19 asks for at least fifteen there: they last no longer than its three minutes.
    fn offered(&self) -> Offered {
        let minutes = (libm::exp(self.duration * libm::log(241.0)) - 1.0).round() as u16;
        Offered {
            id: StepId::new(&self.name),
            family: self.family,
            place: self.zone as u8,
            contact: self.contact,
            minutes: if self.family == 0 { minutes.min(3) } else { minutes },
            when: When::Any,
            part: Part::Day,
            people: self.people,
            unfamiliar: self.unfamiliar,
            observed: self.observed,
            spontaneous: self.spontaneous,
            crowd: self.crowd,
            prior: self.prior,
            tags: vec![],
            bed: self.family == 0,
            replaces: None,
            retired: false,
            around: Around::default(),
        }
    }
}

/// All steps, and their order from easy to hard for the mean person.
#[derive(Clone, Debug)]
pub struct Steps {
    all: Vec<Step>,
    /// From the easiest to the hardest prior; of equals the one that stands first.
    pub order: Vec<usize>,
    /// Where each step stands in that order.
    pub rank: Vec<usize>,
    /// Mean prior hardness.
    pub centre: f64,
}

impl Steps {
    /// The reference catalogue.
    pub fn reference() -> Self {
        Self::of(TABLE.lines().skip(1).filter_map(read).collect())
    }

    /// These steps, in this order.
    pub fn of(all: Vec<Step>) -> Self {
        let mut order: Vec<usize> = (0..all.len()).collect();
        order.sort_by(|a, b| all[*a].prior.total_cmp(&all[*b].prior));
        let mut rank = vec![0; all.len()];
        for (at, step) in order.iter().enumerate() {
            rank[*step] = at;
        }
        let centre = all.iter().map(|step| step.prior).sum::<f64>() / all.len() as f64;
        Self { all, order, rank, centre }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Step> {
        self.all.iter()
    }

    /// Tens of points by which a step's prior lies above the mean.
    pub fn above(&self, step: usize) -> f64 {
        (self[step].prior - self.centre) / 10.0
    }

    /// The steps as the planner's design reads them.
    pub fn raw(&self) -> Vec<Raw> {
        self.iter().map(Step::raw).collect()
    }

    /// The steps as Ippo's own rules of choice read them.
    pub fn offered(&self) -> Catalogue {
        Catalogue::new(self.iter().map(Step::offered).collect())
    }
}

impl std::ops::Index<usize> for Steps {
    type Output = Step;

    fn index(&self, step: usize) -> &Step {
        &self.all[step]
    }
}

fn read(line: &str) -> Option<Step> {
    let cells: Vec<&str> = line.split(',').collect();
    let number = |at: usize| cells.get(at)?.parse::<f64>().ok();
    let index = |at: usize| cells.get(at)?.parse::<usize>().ok();
    Some(Step {
        name: (*cells.get(1)?).to_owned(),
        family: index(2)?,
        zone: index(3)?,
        contact: *MODES.get(index(4)?)?,
        context: index(5)?,
        people: number(6)?,
        unfamiliar: number(7)?,
        duration: number(8)?,
        observed: number(9)?,
        spontaneous: number(10)?,
        crowd: number(11)?,
        prior: number(12)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_step() {
        let steps = Steps::reference();
        assert_eq!((steps.len(), steps.order[0], steps.rank[0]), (132, 0, 0));
        assert!(steps.iter().filter(|step| step.offered().is_floor()).count() >= 8);
        assert!((steps.centre - 40.787_878_787_878_79).abs() < 1e-12);
    }
}
