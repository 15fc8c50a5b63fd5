//! The four levels of what Ippo may suggest now: a pure function of events and the hour (care.md §4).
//!
//! Words in a letter set at most a provisional level. A hold rests suggestions, never the person's own writing,
//! calm, help or export.

use crate::event::Understood;
use crate::ids::LetterId;
use crate::letter::{CrisisKind, Sign};
use crate::limits::{GENTLE_DAYS, TAGS_REST_DAYS, URGENT_UNANSWERED_HOURS, WORDS_FALL_DAYS};

/// What Ippo may suggest now.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Level {
    /// Everything that fits.
    Open,
    /// Floor steps alone; nothing larger, nothing tagged.
    Gentle,
    /// No graded step and no rating.
    Pause,
    /// Help comes first; no step at all.
    Safety,
}

impl Level {
    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Level::Open => "open",
            Level::Gentle => "gentle",
            Level::Pause => "pause",
            Level::Safety => "safety",
        }
    }
}

/// The level in force, and what set it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Held {
    /// The level.
    pub level: Level,
    /// The letter whose words set it; `None` when the level is open.
    pub by_letter: Option<LetterId>,
}

/// A sign as it was read from a kept letter.
#[derive(Clone, PartialEq, Debug)]
struct SignRead {
    letter: LetterId,
    at_ms: i64,
    sign: Sign,
    kinds: Vec<CrisisKind>,
}

/// All signs in force and what the person said about them.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Signs {
    read: Vec<SignRead>,
    steps_asked_ms: Option<i64>,
    gentle_ended_ms: Option<i64>,
}

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

impl Signs {
    /// Takes in what was understood from a letter; a later understanding of the same letter replaces the earlier, and
    /// its clock runs on.
    pub fn understood(&mut self, understood: &Understood, at_ms: i64) {
        let before = self.read.iter().find(|sign| sign.letter == understood.letter).map(|sign| sign.at_ms);
        let at_ms = before.unwrap_or(at_ms);
        self.removed(understood.letter);
        if understood.sign > Sign::None {
            self.read.push(SignRead {
                letter: understood.letter,
                at_ms,
                sign: understood.sign,
                kinds: understood.kinds.clone(),
            });
        }
    }

    /// "I meant something else": the letter's sign goes at once (care.md C2).
    pub fn removed(&mut self, letter: LetterId) {
        self.read.retain(|sign| sign.letter != letter);
    }

    /// The person asked for steps; it counts during a pause, from 2 to 1, and never at safety.
    pub fn steps_asked(&mut self, at_ms: i64) {
        if self.held(at_ms).level == Level::Pause {
            self.steps_asked_ms = Some(at_ms);
        }
    }

    /// The person said that gentle can end.
    pub fn gentle_ended(&mut self, at_ms: i64) {
        self.gentle_ended_ms = Some(at_ms.max(self.gentle_ended_ms.unwrap_or(at_ms)));
    }

    /// The level at a moment, with the letter that set it.
    pub fn held(&self, now_ms: i64) -> Held {
        let highest = self.read.iter().map(|sign| (self.level_of(sign, now_ms), sign));
        match highest.max_by_key(|(level, sign)| (*level, sign.at_ms, sign.letter)) {
            Some((level, sign)) if level > Level::Open => Held { level, by_letter: Some(sign.letter) },
            _ => Held { level: Level::Open, by_letter: None },
        }
    }

    /// Whether tagged steps rest: at any hold, and for 90 days after a pause or safety (care.md C7).
    pub fn tags_rest(&self, now_ms: i64) -> bool {
        let until =
            |sign: &SignRead| sign.at_ms + URGENT_UNANSWERED_HOURS * HOUR + (WORDS_FALL_DAYS + TAGS_REST_DAYS) * DAY;
        self.held(now_ms).level > Level::Open
            || self.read.iter().any(|sign| sign.sign == Sign::Urgent && now_ms < until(sign))
    }

    /// Whether a kind of sign was read in the last 90 days and not taken out. It outlasts the level that it set: a
    /// home does not become safe because a week has passed (care.md C10).
    pub fn has(&self, kind: CrisisKind, now_ms: i64) -> bool {
        let near = |sign: &SignRead| now_ms < sign.at_ms + TAGS_REST_DAYS * DAY;
        self.read.iter().any(|sign| sign.kinds.contains(&kind) && near(sign))
    }

    fn level_of(&self, sign: &SignRead, now_ms: i64) -> Level {
        let age = (now_ms - sign.at_ms).max(0);
        let by_time = by_time(sign.sign, age);
        let asked = self.steps_asked_ms.filter(|asked| *asked >= sign.at_ms);
        let level = match asked {
            Some(asked) if by_time == Level::Pause && now_ms >= asked => Level::Gentle,
            _ => by_time,
        };
        let ended = self.gentle_ended_ms.is_some_and(|ended| ended >= sign.at_ms && now_ms >= ended);
        if level == Level::Gentle && ended { Level::Open } else { level }
    }
}

/// What words alone, never answered, hold after `age` milliseconds (care.md §4, C4).
fn by_time(sign: Sign, age: i64) -> Level {
    let pause = URGENT_UNANSWERED_HOURS * HOUR;
    match sign {
        Sign::None => Level::Open,
        Sign::Possible if age < GENTLE_DAYS * DAY => Level::Gentle,
        Sign::Possible => Level::Open,
        Sign::Urgent if age < pause => Level::Safety,
        Sign::Urgent if age < pause + WORDS_FALL_DAYS * DAY => Level::Pause,
        Sign::Urgent if age < pause + 2 * WORDS_FALL_DAYS * DAY => Level::Gentle,
        Sign::Urgent => Level::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::{Tongue, Writer};

    const LETTER: LetterId = LetterId([7; 16]);

    fn signs(sign: Sign) -> Signs {
        let mut signs = Signs::default();
        let understood = Understood {
            letter: LETTER,
            tongue: Tongue::English,
            writer: Writer::Person,
            duration: None,
            outings: None,
            themes: vec![],
            wrong: vec![],
            sign,
            kinds: vec![CrisisKind::Suicide],
            own_words: None,
        };
        signs.understood(&understood, 0);
        signs
    }

    #[test]
    fn words_alone_fall_by_the_clock_and_never_rise() {
        let check = |sign, days: i64, expected| {
            assert_eq!(signs(sign).held(days * DAY).level, expected, "{sign:?} after {days} days");
        };
        check(Sign::None, 0, Level::Open);
        check(Sign::Possible, 0, Level::Gentle);
        check(Sign::Possible, 6, Level::Gentle);
        check(Sign::Possible, 7, Level::Open);
        check(Sign::Urgent, 0, Level::Safety);
        check(Sign::Urgent, 2, Level::Safety);
        check(Sign::Urgent, 3, Level::Pause);
        check(Sign::Urgent, 16, Level::Pause);
        check(Sign::Urgent, 17, Level::Gentle);
        check(Sign::Urgent, 30, Level::Gentle);
        check(Sign::Urgent, 31, Level::Open);
        check(Sign::Urgent, -400, Level::Safety);
    }

    #[test]
    fn a_sign_of_violence_outlasts_its_level_and_one_touch_takes_it_out() {
        let mut signs = signs(Sign::Possible);
        signs.read[0].kinds = vec![CrisisKind::Violence];
        assert_eq!(signs.held(8 * DAY).level, Level::Open);
        assert!(signs.has(CrisisKind::Violence, 8 * DAY) && !signs.has(CrisisKind::Violence, 91 * DAY));
        signs.removed(LETTER);
        assert!(!signs.has(CrisisKind::Violence, 0));
    }

    #[test]
    fn one_touch_removes_what_words_set() {
        let mut signs = signs(Sign::Urgent);
        signs.removed(LETTER);
        assert_eq!(signs.held(0).level, Level::Open);
        assert!(!signs.tags_rest(0));
    }

    #[test]
    fn asking_for_steps_leads_from_pause_to_gentle_and_not_from_safety() {
        let mut asked_at_once = signs(Sign::Urgent);
        asked_at_once.steps_asked(DAY);
        assert_eq!(asked_at_once.held(DAY).level, Level::Safety);
        assert_eq!(asked_at_once.held(5 * DAY).level, Level::Pause, "asked at safety counts for nothing");
        let mut asked_in_pause = signs(Sign::Urgent);
        asked_in_pause.steps_asked(5 * DAY);
        assert_eq!(asked_in_pause.held(5 * DAY).level, Level::Gentle);
        asked_in_pause.gentle_ended(6 * DAY);
        assert_eq!(asked_in_pause.held(6 * DAY).level, Level::Open);
        assert!(asked_in_pause.tags_rest(6 * DAY), "tags rest for 90 days after a pause");
    }
}
