//! The candidate: Ippo's own belief, and how hard steps are said to look if people are asked.

use super::comparing::Comparing;
use super::{Estimator, Foreseen, Noted};
use crate::checkin::Answers;
use crate::reports::Asked;
use crate::steps::{FAMILIES, Steps};
use ippo_core::planner::{Belief, Design, Link, Outlook, is_near_frontier};

/// The link of ratings of steps that nobody is about to try.
const LADDER_LINK: Link = Link { at_zero: 70.0, slope: 15.0, noise: 350.0, bias: 0.0 };

/// How many steps people are asked to rate.
#[derive(Clone, Copy, Default, Debug)]
pub struct Questions {
    /// Before the first day, of one family after the other.
    pub first: usize,
    /// On every seventh day, where least is known near the frontier.
    pub weekly: usize,
}

/// The belief of one person.
pub struct Candidate<'a> {
    steps: &'a Steps,
    design: &'a Design,
    belief: Belief,
    questions: Questions,
    hears_ratings: bool,
    comparing: Option<Comparing>,
}

impl<'a> Candidate<'a> {
    /// Begins with the answers of the check-in.
    pub fn new(steps: &'a Steps, design: &'a Design, answers: Answers) -> Self {
        let mut belief = Belief::new(design);
        belief.check_in(design, answers.map(Some));
        Self { steps, design, belief, questions: Questions::default(), hears_ratings: true, comparing: None }
    }

    /// Asks how hard steps look.
    pub fn asking(self, questions: Questions) -> Self {
        Self { questions, ..self }
    }

    /// Asks after a finished try which of two looks harder.
    pub fn comparing(self) -> Self {
        Self { comparing: Some(Comparing::default()), ..self }
    }

    /// Learns from outcomes alone.
    pub fn without_ratings(self) -> Self {
        Self { hears_ratings: false, ..self }
    }

    fn compare(&mut self, asked: &Asked<'_>) {
        let Some(comparing) = self.comparing.as_mut().filter(|_| asked.day > 0) else { return };
        if !comparing.is_due(asked.day) {
            return;
        }
        let seen = self.belief.outlooks(self.design);
        let near = (0..seen.len()).filter(|step| is_near_frontier(&seen[*step])).collect::<Vec<_>>();
        let Some(pair) = self.belief.least_ordered(self.design, &near, &comparing.asked) else { return };
        comparing.asked.insert(pair);
        if let Some((harder, easier)) = asked.harder(pair) {
            self.belief.compared(self.design, harder, easier);
        }
    }

    fn ask_first(&mut self, asked: &Asked<'_>) {
        for question in 0..self.questions.first {
            let step = self.example(question);
            self.belief.looked_at(self.design, step, asked.looks(step, question), &LADDER_LINK);
        }
        if self.questions.first > 0 {
            self.belief.settle();
        }
    }

    /// The middle step of a family; of the second round, its last.
    fn example(&self, question: usize) -> usize {
        let family = question * 4 % FAMILIES;
        let own: Vec<usize> = (0..self.steps.len()).filter(|step| self.steps[*step].family == family).collect();
        if question < FAMILIES { own[own.len() / 2] } else { own[own.len() - 1] }
    }

    fn ask_where_least_is_known(&mut self, asked: &Asked<'_>, foreseen: &[Foreseen]) {
        for question in 0..self.questions.weekly {
            if let Some(step) = self.least_known(foreseen) {
                self.belief.looked_at(self.design, step, asked.looks(step, question), &LADDER_LINK);
            }
        }
    }

    fn least_known(&self, foreseen: &[Foreseen]) -> Option<usize> {
        let prior = self.design.population().spread_step;
        let is_open = |step: &usize| {
            let chance = foreseen[*step].done;
            chance > 0.35 && chance < 0.97 && self.belief.offset(*step).1 > 0.5 * prior * prior
        };
        let spread = |step: usize| (self.belief.outlook(self.design, step).spread, step);
        // Of equals the first.
        let wider = |a: &(f64, usize), b: &(f64, usize)| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1));
        (0..self.steps.len()).filter(is_open).map(spread).max_by(wider).map(|(_, step)| step)
    }
}

impl Estimator for Candidate<'_> {
    fn pass_night(&mut self) {
        self.belief.pass_days(self.design, 1);
    }

    fn foresee(&self, step: usize) -> Foreseen {
        seen(&self.belief.outlook(self.design, step))
    }

    fn foresee_all(&self, _steps: usize) -> Vec<Foreseen> {
        self.belief.outlooks(self.design).iter().map(seen).collect()
    }

    fn ask(&mut self, asked: &Asked<'_>, foreseen: &[Foreseen]) {
        if asked.day == 0 {
            self.ask_first(asked);
        } else if asked.day.is_multiple_of(7) {
            self.ask_where_least_is_known(asked, foreseen);
        }
        self.compare(asked);
    }

    fn note(&mut self, noted: &Noted) {
        if let Some(comparing) = &mut self.comparing {
            comparing.note(noted);
        }
        let ratings = if self.hears_ratings { (noted.before, noted.felt) } else { (None, None) };
        self.belief.note_foreseen(self.design, noted.step, noted.outcome, ratings, noted.foreseen.done);
    }
}

/// What the belief says of a step, as policies tell it.
pub fn seen(outlook: &Outlook) -> Foreseen {
    let (done, stopped) = (outlook.done(), outlook.stopped());
    Foreseen { done, stopped, expected: outlook.expected, z: outlook.z, spread: outlook.spread }
}
