//! How long nobody has been there, by two clocks: one that stands while the computer sleeps, and the one on the wall.

use ippo_journal::Shelf;
use ippo_web::{IDLE_CHOICES, IdleMinutes};
use std::time::Duration;

/// Where the choice is remembered.
const NAME: &str = "idle-minutes";

/// Two clocks, read at the same time.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// Since the program began; never set back, but it may stand while the computer sleeps.
    pub running: Duration,
    /// Milliseconds since 1970 UTC; goes on while the computer sleeps, but can be set.
    pub wall_ms: i64,
}

/// When to close by itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Idle {
    minutes: IdleMinutes,
    last: Reading,
}

impl Idle {
    /// Counts from now on.
    pub fn new(minutes: IdleMinutes, now: Reading) -> Self {
        Self { minutes, last: now }
    }

    /// When a person was last there.
    pub fn last(&self) -> Reading {
        self.last
    }

    /// What was chosen.
    pub fn minutes(&self) -> IdleMinutes {
        self.minutes
    }

    /// Chooses otherwise.
    pub fn choose(&mut self, minutes: IdleMinutes) {
        self.minutes = minutes;
    }

    /// A person was there.
    pub fn stirred(&mut self, now: Reading) {
        self.last = now;
    }

    /// Whole seconds until it is time, by the clock that is further; `None` if it never is.
    pub fn seconds_left(&self, now: Reading) -> Option<u64> {
        let after = u64::from(self.minutes?) * 60;
        let by_wall = u64::try_from((now.wall_ms - self.last.wall_ms) / 1000).unwrap_or(0);
        let gone = now.running.saturating_sub(self.last.running).as_secs().max(by_wall);
        Some(after.saturating_sub(gone))
    }

    /// Whether it is time.
    pub fn is_due(&self, now: Reading) -> bool {
        self.seconds_left(now) == Some(0)
    }
}

/// The choice that was kept, else the one that holds until something is chosen.
pub(crate) async fn kept(shelf: &Shelf) -> IdleMinutes {
    let kept = shelf.get(NAME).await.ok().flatten().and_then(|bytes| String::from_utf8(bytes).ok());
    let minutes = kept.map(|kept| kept.parse().ok());
    minutes.filter(|minutes| IDLE_CHOICES.contains(minutes)).unwrap_or(IDLE_CHOICES[1])
}

/// Keeps a choice; if that fails it holds until the home closes.
pub(crate) async fn keep(shelf: &Shelf, minutes: IdleMinutes) {
    let text = minutes.map_or_else(|| "never".to_owned(), |minutes| minutes.to_string());
    let _ = shelf.put(NAME, text.as_bytes()).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(running: u64, wall: i64) -> Reading {
        Reading { running: Duration::from_secs(running), wall_ms: wall * 1000 }
    }

    #[test]
    fn it_is_time_by_the_clock_that_is_further() {
        let check = |minutes: IdleMinutes, now: Reading, left: Option<u64>| {
            let idle = Idle::new(minutes, at(100, 1000));
            assert_eq!((idle.seconds_left(now), idle.is_due(now)), (left, left == Some(0)), "{minutes:?} at {now:?}");
        };
        check(Some(15), at(100, 1000), Some(900));
        check(Some(15), at(400, 1300), Some(600));
        check(Some(5), at(400, 1300), Some(0));
        check(Some(5), at(100, 90_000), Some(0)); // The computer slept.
        check(Some(5), at(130, 10), Some(270)); // The clock on the wall was set back.
        check(None, at(99_999, 99_999), None);
    }

    #[test]
    fn whoever_stirs_begins_anew() {
        let mut idle = Idle::new(Some(5), at(0, 0));
        idle.stirred(at(299, 299));
        assert_eq!(idle.seconds_left(at(300, 300)), Some(299));
        idle.choose(None);
        assert_eq!(idle.seconds_left(at(9_999, 9_999)), None);
    }
}
