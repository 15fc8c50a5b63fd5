//! When Today says that what is newest here is in no backup: rarely, softly, and never to someone who is unwell.

use crate::host::Host;
use crate::visit::Visit;

/// The shelf's names: when a backup was last taken, since when there is something to take, and that nothing is to be said.
const TAKEN: &str = "backup-taken";
const SINCE: &str = "backup-waits-since";
const AWAY: &str = "backup-reminder-away";

const DAY: i64 = 86_400_000;
/// Days until something is said where no backup was ever taken.
const FIRST: i64 = 3;
/// Days after one that was taken.
const NEXT: i64 = 14;

/// What the rule looks at, in milliseconds since 1970.
#[derive(Clone, Copy, Debug)]
struct Known {
    now: i64,
    /// Since when something is here; none before the first thing is kept.
    since: Option<i64>,
    /// When something was last kept.
    last: i64,
    /// When a backup was last taken.
    taken: Option<i64>,
}

fn is_due(known: Known) -> bool {
    match (known.taken, known.since) {
        (Some(taken), _) => known.last > taken && known.now - taken >= NEXT * DAY,
        (None, Some(since)) => known.now - since >= FIRST * DAY,
        (None, None) => false,
    }
}

/// Whether Today says it now. From the first sight of Today with something kept on, the days are counted.
pub(super) async fn is_said(visit: &Visit, last: i64) -> bool {
    let host = &visit.host;
    if host.desk().keeping().is_none() || !is_on(host).await {
        return false;
    }
    let (now, since, taken) = (visit.moment.utc_ms, read(host, SINCE).await, read(host, TAKEN).await);
    if since.is_none() {
        write(host, SINCE, now).await;
    }
    is_due(Known { now, since, last, taken })
}

/// A backup was taken at this moment.
pub(crate) async fn taken(visit: &Visit) {
    write(&visit.host, TAKEN, visit.moment.utc_ms).await;
}

/// Whether anything may be said at all.
pub(super) async fn is_on(host: &Host) -> bool {
    !host.shelf.get(AWAY).await.is_ok_and(|away| away.is_some())
}

/// Turns it on or off.
pub(super) async fn turn(host: &Host, on: bool) {
    // What cannot be remembered now is asked again.
    let _ = if on { host.shelf.delete(AWAY).await } else { host.shelf.put(AWAY, b"away").await };
}

async fn read(host: &Host, name: &str) -> Option<i64> {
    let kept = host.shelf.get(name).await.ok().flatten()?;
    kept.try_into().ok().map(i64::from_be_bytes)
}

async fn write(host: &Host, name: &str, ms: i64) {
    // A moment that cannot be kept makes the line come once too often, and loses nothing.
    let _ = host.shelf.put(name, &ms.to_be_bytes()).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In days from the first thing kept.
    fn check(now: i64, last: i64, taken: Option<i64>, expected: bool) {
        let known = Known { now: now * DAY, since: Some(0), last: last * DAY, taken: taken.map(|day| day * DAY) };
        assert_eq!(is_due(known), expected, "{known:?}");
    }

    #[test]
    fn it_is_said_rarely() {
        check(0, 0, None, false);
        check(2, 2, None, false);
        check(3, 0, None, true);
        check(400, 399, None, true);
        check(10, 9, Some(3), false);
        check(17, 9, Some(3), true);
        check(400, 3, Some(3), false);
        check(400, 2, Some(3), false);
        check(1, 5, Some(3), false);
        assert!(!is_due(Known { now: 99 * DAY, since: None, last: 0, taken: None }));
    }
}
