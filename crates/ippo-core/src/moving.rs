//! Movement: with which posture somebody begins, by how far things reach.

use crate::checkin::Reach;
use crate::letter::Outings;

/// The posture to begin with, as far as is known how far things reach: 0 lying, 1 sitting, 3 walking about the home.
///
/// Lying where the room or the bed is the furthest place, or nothing is known: after long lying the first thing is short
/// and low (care.md C11, H15; a judgement). Sitting where it is the home. Of two that differ, the lower counts.
pub fn begins_with(reach: Reach, outings: Option<Outings>) -> u8 {
    let places = [reach.furthest, outings.map(Outings::furthest_place)];
    match places.into_iter().flatten().min() {
        None | Some(0) => 0,
        Some(1) => 1,
        Some(_) => 3,
    }
}

/// Longest that the first movement may take after long lying, in minutes (care.md H15).
pub const FIRST_MINUTES: u16 = 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_long_lying_and_where_nothing_is_known_it_begins_low() {
        let check = |furthest, outings, posture| {
            let reach = Reach { furthest, ..Reach::default() };
            assert_eq!(begins_with(reach, outings), posture, "{furthest:?} {outings:?}");
        };
        check(None, None, 0);
        check(Some(0), None, 0);
        check(None, Some(Outings::Room), 0);
        check(Some(6), Some(Outings::Room), 0);
        check(Some(0), Some(Outings::Often), 0);
        check(Some(1), None, 1);
        check(Some(4), Some(Outings::Home), 1);
        check(None, Some(Outings::Doorstep), 3);
        check(Some(7), None, 3);
    }
}
