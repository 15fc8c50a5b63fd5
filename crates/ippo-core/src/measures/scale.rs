//! The exact rules of each questionnaire (evidence.md §2): blanks, rounding, bands, and the noise below which nothing changed.

use crate::event::Questionnaire;

/// What answers add up to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Score {
    /// A total of complete answers.
    Total(u16),
    /// A total in which up to two blanks were filled by the mean of the others.
    Estimated(u16),
    /// Too much is blank, or an answer is none that can be given.
    None,
}

impl Score {
    /// The number, complete or estimated.
    pub fn total(self) -> Option<u16> {
        match self {
            Score::Total(total) | Score::Estimated(total) => Some(total),
            Score::None => None,
        }
    }
}

/// Where a total stands; words for it name no illness.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Band {
    /// The lowest range.
    Low,
    /// A range in which many feel some strain.
    Some,
    /// The range in which talking to someone often helps.
    Middle,
    /// Above it.
    High,
    /// The highest.
    Highest,
}

impl Band {
    const ALL: [Band; 5] = [Band::Low, Band::Some, Band::Middle, Band::High, Band::Highest];

    /// The name in texts.
    pub fn id(self) -> &'static str {
        match self {
            Band::Low => "low",
            Band::Some => "some",
            Band::Middle => "middle",
            Band::High => "high",
            Band::Highest => "highest",
        }
    }
}

/// A change between two totals of the same questionnaire.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// Lower, beyond the noise.
    Lower,
    /// Higher, beyond the noise.
    Higher,
    /// Within the noise: nothing can be said.
    Within,
}

/// How many blanks a total may bear.
const BLANKS: usize = 2;

/// The rules of one questionnaire.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Scale {
    /// How many questions.
    pub questions: usize,
    /// The lowest answer.
    pub lowest: u8,
    /// The highest answer.
    pub highest: u8,
    /// Whether up to two blanks are filled by the mean; else any blank leaves no total.
    pub fills_blanks: bool,
    /// Questions that count the other way, by their place.
    pub reversed: &'static [usize],
    /// What the sum is multiplied by.
    pub times: u16,
    /// Totals from which the next band begins; the first band needs none.
    pub bands: &'static [(u16, Band)],
    /// The least difference that is beyond the noise; none where it is not known.
    pub reliable: Option<u16>,
    /// Total from which steps stay small (care.md §4).
    pub heavy_from: Option<u16>,
    /// Days that lie between two fillings-in (care.md C6).
    pub every_days: u32,
}

const PLAIN: Scale = Scale {
    questions: 0,
    lowest: 0,
    highest: 4,
    fills_blanks: false,
    reversed: &[],
    times: 1,
    bands: &[],
    reliable: None,
    heavy_from: None,
    every_days: 14,
};

const SEVERITY: &[(u16, Band)] = &[(5, Band::Some), (10, Band::Middle), (15, Band::High), (20, Band::Highest)];

impl Scale {
    /// Kessler 2003; bands Tanji 2018; smallest change of one person 8.47 (10.2147/PRBM.S417446).
    pub const K6: Scale = Scale {
        questions: 6,
        bands: &[(5, Band::Some), (13, Band::High)],
        reliable: Some(9),
        heavy_from: Some(13),
        every_days: 28,
        ..PLAIN
    };
    /// Kroenke 2009: PHQ-9 without its last question.
    pub const PHQ8: Scale = Scale {
        questions: 8,
        highest: 3,
        fills_blanks: true,
        bands: SEVERITY,
        reliable: Some(6),
        heavy_from: Some(15),
        ..PLAIN
    };
    /// Kroenke 2001. At home it is never asked; its total can be typed in (care.md C6).
    pub const PHQ9: Scale = Scale { questions: 9, ..Scale::PHQ8 };
    /// Spitzer 2006.
    pub const GAD7: Scale = Scale {
        questions: 7,
        highest: 3,
        fills_blanks: true,
        bands: &[(5, Band::Some), (10, Band::Middle), (15, Band::High)],
        reliable: Some(4),
        ..PLAIN
    };
    /// WHO-5 in hundredths: higher is better, so that its bands go down.
    pub const WHO5: Scale = Scale {
        questions: 5,
        highest: 5,
        times: 4,
        bands: &[(29, Band::Some), (51, Band::Middle)],
        reliable: Some(10),
        ..PLAIN
    };
    /// UCLA-3: 1 to 3 each.
    pub const UCLA3: Scale = Scale { questions: 3, lowest: 1, highest: 3, bands: &[(6, Band::Middle)], ..PLAIN };
    /// Mini-SPIN.
    pub const MINI_SPIN: Scale = Scale { questions: 3, bands: &[(6, Band::Middle)], ..PLAIN };
    /// LSNS-6: lower is fewer ties.
    pub const LSNS6: Scale = Scale { questions: 6, highest: 5, bands: &[(12, Band::Some)], ..PLAIN };
    /// WSAS.
    pub const WSAS: Scale =
        Scale { questions: 5, highest: 8, bands: &[(10, Band::Middle), (21, Band::High)], reliable: Some(8), ..PLAIN };
    /// LSAS-SR.
    pub const LSAS: Scale =
        Scale { questions: 48, highest: 3, bands: &[(30, Band::Middle), (60, Band::High)], ..PLAIN };

    /// The rules of a questionnaire that Ippo shows.
    pub const fn of(which: Questionnaire) -> Scale {
        match which {
            Questionnaire::K6 => Scale::K6,
            Questionnaire::Phq8 => Scale::PHQ8,
            Questionnaire::Gad7 => Scale::GAD7,
        }
    }

    /// The rules of a questionnaire whose total can be typed in, by the name under which it is offered.
    pub fn named(name: &str) -> Option<Scale> {
        NAMED.iter().find(|(known, _)| *known == name).map(|(_, scale)| *scale)
    }

    /// The names of those.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMED.iter().map(|(name, _)| *name)
    }

    /// What answers add up to. An answer out of range leaves no total; it is never bent into range.
    pub fn score(&self, answers: &[Option<u8>]) -> Score {
        let known = answers.iter().flatten().all(|answer| (self.lowest..=self.highest).contains(answer));
        let blanks = answers.iter().filter(|answer| answer.is_none()).count();
        if !known || answers.len() != self.questions || blanks > if self.fills_blanks { BLANKS } else { 0 } {
            return Score::None;
        }
        let value = |(place, answer): (usize, &Option<u8>)| {
            answer.map(|answer| if self.reversed.contains(&place) { self.highest - answer } else { answer })
        };
        let sum: u16 = answers.iter().enumerate().filter_map(value).map(u16::from).sum();
        if blanks == 0 {
            return Score::Total(sum * self.times);
        }
        let (questions, answered) = (self.questions as u32, (self.questions - blanks) as u32);
        // Round half up, in whole numbers.
        let mean = (2 * u32::from(sum) * questions + answered) / (2 * answered);
        Score::Estimated(u16::try_from(mean).unwrap_or(u16::MAX) * self.times)
    }

    /// The highest total that there is.
    pub fn most(&self) -> u16 {
        u16::from(self.highest) * self.times * u16::try_from(self.questions).unwrap_or(u16::MAX)
    }

    /// The lowest total that there is.
    pub fn least(&self) -> u16 {
        u16::from(self.lowest) * self.times * u16::try_from(self.questions).unwrap_or(u16::MAX)
    }

    /// Whether a total is one that there can be.
    pub fn holds(&self, total: u16) -> bool {
        (self.least()..=self.most()).contains(&total)
    }

    /// Where a total stands.
    pub fn band(&self, total: u16) -> Band {
        self.bands.iter().rev().find(|(from, _)| total >= *from).map_or(Band::ALL[0], |(_, band)| *band)
    }

    /// Whether an estimated total lies so near a threshold that no word is said of it.
    pub fn is_unsure(&self, score: Score) -> bool {
        let near = |total: u16| self.bands.iter().any(|(from, _)| total.abs_diff(*from) <= 1);
        matches!(score, Score::Estimated(total) if near(total))
    }

    /// The change between two scores; none where a total is missing, the noise is unknown, or one is too unsure.
    pub fn change(&self, before: Score, now: Score) -> Option<Change> {
        let reliable = self.reliable?;
        if self.is_unsure(before) || self.is_unsure(now) {
            return None;
        }
        let (before, now) = (before.total()?, now.total()?);
        Some(match (before.abs_diff(now) >= reliable, now > before) {
            (false, _) => Change::Within,
            (true, true) => Change::Higher,
            (true, false) => Change::Lower,
        })
    }
}

const NAMED: &[(&str, Scale)] = &[
    ("phq9", Scale::PHQ9),
    ("phq8", Scale::PHQ8),
    ("gad7", Scale::GAD7),
    ("k6", Scale::K6),
    ("who5", Scale::WHO5),
    ("ucla3", Scale::UCLA3),
    ("mini-spin", Scale::MINI_SPIN),
    ("lsns6", Scale::LSNS6),
    ("wsas", Scale::WSAS),
    ("lsas", Scale::LSAS),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers as a row of digits; `-` is a blank.
    fn answers(row: &str) -> Vec<Option<u8>> {
        row.chars().map(|c| c.to_digit(10).and_then(|digit| u8::try_from(digit).ok())).collect()
    }

    #[test]
    fn every_row_of_the_table() {
        let check = |scale: &Scale, row: &str, score: Score, band: Option<Band>| {
            let scored = scale.score(&answers(row));
            assert_eq!((scored, scored.total().map(|total| scale.band(total))), (score, band), "{row}");
        };
        use Band::{High, Highest, Low, Middle, Some as Strain};
        check(&Scale::PHQ9, "112101000", Score::Total(6), Some(Strain));
        check(&Scale::PHQ9, "222312211", Score::Total(16), Some(High));
        check(&Scale::PHQ9, "22-312210", Score::Estimated(15), Some(High));
        check(&Scale::PHQ9, "---111112", Score::None, None);
        check(&Scale::PHQ8, "11121121", Score::Total(10), Some(Middle));
        check(&Scale::PHQ8, "21121110", Score::Total(9), Some(Strain));
        check(&Scale::PHQ8, "33333333", Score::Total(24), Some(Highest));
        check(&Scale::GAD7, "0110010", Score::Total(3), Some(Low));
        check(&Scale::GAD7, "2212111", Score::Total(10), Some(Middle));
        check(&Scale::GAD7, "3332332", Score::Total(19), Some(High));
        check(&Scale::GAD7, "22-2111", Score::Estimated(11), Some(Middle));
        check(&Scale::K6, "010111", Score::Total(4), Some(Low));
        check(&Scale::K6, "111110", Score::Total(5), Some(Strain));
        check(&Scale::K6, "323221", Score::Total(13), Some(High));
        check(&Scale::K6, "32322-", Score::None, None);
        check(&Scale::WHO5, "33233", Score::Total(56), Some(Middle));
        check(&Scale::WHO5, "22323", Score::Total(48), Some(Strain));
        check(&Scale::WHO5, "11212", Score::Total(28), Some(Low));
        check(&Scale::UCLA3, "112", Score::Total(4), Some(Low));
        check(&Scale::UCLA3, "222", Score::Total(6), Some(Middle));
        check(&Scale::UCLA3, "333", Score::Total(9), Some(Middle));
        check(&Scale::MINI_SPIN, "221", Score::Total(5), Some(Low));
        check(&Scale::MINI_SPIN, "222", Score::Total(6), Some(Middle));
        check(&Scale::MINI_SPIN, "444", Score::Total(12), Some(Middle));
        check(&Scale::LSNS6, "211110", Score::Total(6), Some(Low));
        check(&Scale::LSNS6, "222222", Score::Total(12), Some(Strain));
        check(&Scale::LSNS6, "222221", Score::Total(11), Some(Low));
        check(&Scale::WSAS, "00000", Score::Total(0), Some(Low));
        check(&Scale::WSAS, "44444", Score::Total(20), Some(Middle));
        check(&Scale::WSAS, "54444", Score::Total(21), Some(High));
    }

    #[test]
    fn answers_out_of_range_or_of_another_number_leave_no_total() {
        assert_eq!(Scale::K6.score(&answers("555555")), Score::None);
        assert_eq!(Scale::UCLA3.score(&answers("012")), Score::None);
        assert_eq!(Scale::K6.score(&answers("01011")), Score::None);
        assert_eq!(Scale::K6.score(&[]), Score::None);
        assert_eq!(Scale::PHQ8.score(&answers("--------")), Score::None);
    }

    #[test]
    fn a_total_from_elsewhere_is_within_its_range() {
        let check = |name, total, holds| assert_eq!(Scale::named(name).unwrap().holds(total), holds, "{name} {total}");
        check("phq9", 27, true);
        check("phq9", 28, false);
        check("ucla3", 2, false);
        check("ucla3", 9, true);
        check("who5", 52, true);
        check("who5", 101, false);
        check("lsas", 144, true);
        assert_eq!(Scale::named("something"), None);
    }

    #[test]
    fn totals_of_lsas_stand_where_the_table_says() {
        let check = |total, band| assert_eq!(Scale::LSAS.band(total), band, "{total}");
        check(29, Band::Low);
        check(30, Band::Middle);
        check(59, Band::Middle);
        check(60, Band::High);
    }

    #[test]
    fn reversed_questions_count_the_other_way() {
        let check = |reversed: &'static [usize], row: &str, total| {
            let scale = Scale { questions: 25, reversed, ..PLAIN };
            assert_eq!(scale.score(&answers(row)), Score::Total(total), "{row}");
        };
        let (seven, six): (&[usize], &[usize]) = (&[0, 1, 2, 3, 4, 5, 6], &[0, 1, 2, 3, 4, 5]);
        check(seven, &"2".repeat(25), 50);
        check(seven, &"0".repeat(25), 28);
        check(seven, &"4".repeat(25), 72);
        check(six, &"2".repeat(25), 50);
        check(six, &"0".repeat(25), 24);
        check(six, &"4".repeat(25), 76);
    }

    #[test]
    fn a_change_is_said_beyond_the_noise_alone() {
        let check = |scale: &Scale, before: Score, now: Score, change| {
            assert_eq!(scale.change(before, now), change, "{before:?} to {now:?}");
        };
        use Score::{Estimated, Total};
        check(&Scale::PHQ9, Total(16), Total(11), Some(Change::Within));
        check(&Scale::PHQ9, Total(16), Total(10), Some(Change::Lower));
        check(&Scale::K6, Total(18), Total(10), Some(Change::Within));
        check(&Scale::K6, Total(18), Total(9), Some(Change::Lower));
        check(&Scale::K6, Total(9), Total(18), Some(Change::Higher));
        check(&Scale::K6, Total(9), Score::None, None);
        check(&Scale::GAD7, Estimated(11), Total(3), None);
        check(&Scale::GAD7, Estimated(12), Total(3), Some(Change::Lower));
        check(&Scale::LSNS6, Total(3), Total(20), None);
    }
}
