//! The area under the curve of hits against false alarms, with a 95 % interval over people.

use crate::figures::Figure;

/// What was foreseen, and 1 if it came so and 0 if not.
pub type Told = (f64, f64);

/// Chance that what came was foreseen likelier than what did not (Mann and Whitney 1947); equals count half.
///
/// All people's foresights are held against each other. The interval is of whole people, whose answers hang together
/// (Obuchowski 1997): each moves the area by so much, and those moves are squared and summed. 0 without both kinds.
pub fn area_under_curve(people: &[Vec<Told>]) -> Figure {
    let mut told: Vec<(Told, usize)> =
        people.iter().enumerate().flat_map(|(who, told)| told.iter().map(move |one| (*one, who))).collect();
    told.sort_by(|a, b| a.0.0.total_cmp(&b.0.0));
    let ones = told.iter().filter(|((_, came), _)| *came > 0.5).count() as f64;
    let noughts = told.len() as f64 - ones;
    if ones == 0.0 || noughts == 0.0 {
        return Figure::plain(0.0);
    }
    let wins = wins(&told, ones);
    let area = wins.iter().fold(0.0, |sum, (win, is_one, _)| if *is_one { sum + win } else { sum }) / ones / noughts;
    let mut moves = vec![0.0; people.len()];
    for (win, is_one, who) in wins {
        let (mine, others) = if is_one { (ones, noughts) } else { (noughts, ones) };
        moves[who] += (win / others - area) / mine;
    }
    let people = people.iter().filter(|told| !told.is_empty()).count() as f64;
    let squares = moves.iter().fold(0.0, |sum, one| sum + one * one) * people / (people - 1.0).max(1.0);
    Figure { value: area, interval: Some(1.96 * libm::sqrt(squares)) }
}

/// How many of the other kind each foresight wins against, in ascending order; whether it came so; whose it is.
fn wins(told: &[(Told, usize)], ones: f64) -> Vec<(f64, bool, usize)> {
    let (mut noughts_below, mut ones_below) = (0.0, 0.0);
    let mut wins = vec![];
    for equal in told.chunk_by(|a, b| a.0.0 == b.0.0) {
        let came = equal.iter().map(|((_, came), _)| came).sum::<f64>();
        let missed = equal.len() as f64 - came;
        for ((_, came_so), who) in equal {
            let is_one = *came_so > 0.5;
            let win = if is_one { noughts_below + 0.5 * missed } else { ones - ones_below - 0.5 * came };
            wins.push((win, is_one, *who));
        }
        noughts_below += missed;
        ones_below += came;
    }
    wins
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(people: &[Vec<Told>], area: f64) {
        let found = area_under_curve(people);
        assert!((found.value - area).abs() < 1e-12, "{found:?}, not {area}");
    }

    #[test]
    fn the_area_is_that_of_hand_cases() {
        check(&[vec![(0.2, 0.0), (0.9, 1.0)], vec![(0.4, 0.0)]], 1.0);
        check(&[vec![(0.5, 0.0), (0.5, 1.0)]], 0.5);
        check(&[vec![(0.9, 0.0), (0.1, 1.0)]], 0.0);
        // Pairs of 0.3 and 0.8 with 0.1, 0.3 and 0.6: 1 + ½ + 0 and 1 + 1 + 1, of six.
        check(&[vec![(0.1, 0.0), (0.3, 1.0), (0.3, 0.0)], vec![(0.6, 0.0), (0.8, 1.0)]], 4.5 / 6.0);
        check(&[vec![(0.4, 1.0)], vec![]], 0.0);
    }

    #[test]
    fn the_interval_is_that_of_people() {
        let once = vec![vec![(0.2, 0.0), (0.7, 1.0)], vec![(0.6, 0.0), (0.5, 1.0)], vec![(0.1, 0.0), (0.4, 1.0)]];
        // Moves by hand: area 7/9; wins of ones 3, 2, 2, of noughts 3, 1, 3, each of three.
        let moves = [4.0 / 27.0, -5.0 / 27.0, 1.0 / 27.0];
        let wanted = 1.96 * libm::sqrt(moves.iter().map(|one: &f64| one * one).sum::<f64>() * 1.5);
        let found = area_under_curve(&once).interval.unwrap();
        assert!((found - wanted).abs() < 1e-12, "{found} {wanted}");
        // The same people many times over: the interval narrows with their number.
        let often: Vec<Vec<Told>> = std::iter::repeat_n(once, 100).flatten().collect();
        assert!(area_under_curve(&often).interval.unwrap() < wanted / 8.0);
    }
}
