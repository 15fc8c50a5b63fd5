//! Ippo: the program's own belief and the program's own choice with its limits of safety (care.md C16 to C19).

use super::candidate::seen;
use super::comparing::Comparing;
use super::{Noted, Offers, Plan, Policy, Sight};
use crate::checkin::Answers;
use crate::chooser::History;
use crate::policies::Foreseen;
use crate::reports::Asked;
use ippo_core::catalogue::Catalogue;
use ippo_core::planner::{Belief, Caps, Choosing, Design, Record, Setting};
use ippo_core::time::Day;

/// Noon: an hour at which every simulated step fits.
const NOON: u16 = 12 * 60;

/// What the program's choice goes by besides a design.
#[derive(Clone, Debug)]
pub struct Rules {
    /// The design's steps as the catalogue has them.
    pub catalogue: Catalogue,
    /// The limits of safety.
    pub caps: Caps,
    /// The direction that the person chose: 0 home is enough, 0.5 not said, 1 out.
    pub direction: f64,
}

/// One person's belief and record.
pub struct Ippo<'a> {
    design: &'a Design,
    rules: &'a Rules,
    salt: u64,
    belief: Belief,
    record: Record,
    offered: Vec<(u32, usize)>,
    comparing: Option<Comparing>,
}

impl<'a> Ippo<'a> {
    /// Begins with the answers of the check-in.
    pub fn new(design: &'a Design, rules: &'a Rules, salt: u64, answers: Answers) -> Self {
        let mut belief = Belief::new(design);
        belief.check_in(design, answers.map(Some));
        Self { design, rules, salt, belief, record: Record::default(), offered: vec![], comparing: None }
    }

    /// Asks after a finished try which of two looks harder.
    pub fn comparing(self) -> Self {
        Self { comparing: Some(Comparing::default()), ..self }
    }

    fn setting(&self, day: u32) -> Setting {
        let mut setting = Setting::at(on(day), NOON);
        setting.adult = true;
        setting.direction = self.rules.direction;
        setting.salt = self.salt;
        let near = self.offered.iter().filter(|(then, _)| day - then < self.rules.caps.repeat_days);
        setting.offered_before = near.map(|(_, step)| *step).collect();
        setting
    }
}

impl Policy for Ippo<'_> {
    fn pass_night(&mut self) {
        self.belief.pass_days(self.design, 1);
    }

    fn see(&self) -> Sight {
        Sight::Estimated(self.belief.outlooks(self.design).iter().map(seen).collect())
    }

    fn ask(&mut self, asked: &Asked<'_>, _foreseen: &[Foreseen]) {
        let Some(comparing) = self.comparing.as_mut().filter(|_| asked.day > 0) else { return };
        if !comparing.is_due(asked.day) {
            return;
        }
        let already = comparing.asked.clone();
        let (rules, setting) = (self.rules, self.setting(asked.day));
        let choosing = Choosing::new(self.design, &rules.catalogue, &self.belief, &self.record, &setting, &rules.caps);
        let Some(pair) = choosing.pair(&self.belief, &already) else { return };
        if let Some(comparing) = &mut self.comparing {
            comparing.asked.insert(pair);
        }
        if let Some((harder, easier)) = asked.harder(pair) {
            self.belief.compared(self.design, harder, easier);
        }
    }

    fn plan(&mut self, day: u32, _foreseen: &[Foreseen], _history: &History) -> Plan {
        let (rules, setting) = (self.rules, self.setting(day));
        let choosing = Choosing::new(self.design, &rules.catalogue, &self.belief, &self.record, &setting, &rules.caps);
        let choice = choosing.choose();
        let Some(main) = choice.main.map(|offer| offer.step) else { return Plan::Rest };
        self.offered.push((day, main));
        let or_main = |offer: Option<ippo_core::planner::Offer>| offer.map_or(main, |offer| offer.step);
        Plan::Offer(Offers { main, easier: or_main(choice.smaller), harder: or_main(choice.larger) })
    }

    fn note(&mut self, noted: &Noted, _main: usize, _something_tried: bool) {
        if let Some(comparing) = &mut self.comparing {
            comparing.note(noted);
        }
        let (design, day) = (self.design, on(noted.day));
        self.belief.note(design, noted.step, noted.outcome, noted.before, noted.felt);
        self.record.note(design, day, noted.step, noted.outcome, noted.felt);
    }
}

fn on(day: u32) -> Day {
    Day(i32::try_from(day).unwrap_or(i32::MAX))
}
