//! Wrong tries, slowed: after three one waits, each time longer, a minute at most.
//!
//! What makes guessing slow is the cost of the passphrase; this makes trying by hand pointless. It is forgotten when the
//! program ends.

use std::time::Duration;

/// So many are free.
const FREE: u32 = 3;
const LONGEST: u64 = 60;

/// Wrong tries since the last right one.
#[derive(Default)]
pub(crate) struct Tries {
    wrong: u32,
    until: Duration,
}

impl Tries {
    /// Seconds to wait, if it is not time for another.
    pub fn wait(&self, now: Duration) -> Option<u64> {
        let left = self.until.saturating_sub(now);
        (!left.is_zero()).then(|| left.as_secs() + u64::from(left.subsec_nanos() > 0))
    }

    /// Another wrong one: 2 seconds after the third, then 4, 8 and so on.
    pub fn wrong(&mut self, now: Duration) {
        self.wrong = self.wrong.saturating_add(1);
        if let Some(more) = self.wrong.checked_sub(FREE) {
            let seconds = 2u64.saturating_pow(more.saturating_add(1)).min(LONGEST);
            self.until = now + Duration::from_secs(seconds);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_three_one_waits_longer_and_longer() {
        let mut tries = Tries::default();
        let mut now = Duration::from_secs(1000);
        let mut waited = Vec::new();
        for _ in 0..10 {
            tries.wrong(now);
            let seconds = tries.wait(now).unwrap_or(0);
            waited.push(seconds);
            now += Duration::from_secs(seconds);
            assert_eq!(tries.wait(now), None);
        }
        assert_eq!(waited, [0, 0, 2, 4, 8, 16, 32, 60, 60, 60]);
    }
}
