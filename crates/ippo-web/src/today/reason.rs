//! The words of a reason: four wordings of each, taken in turn, none with a count, a chance or a gap.

use ippo_core::ids::StepId;
use ippo_core::planner::Reason;
use ippo_core::state::State;
use ippo_core::time::Day;
use ippo_library::Library;
use ippo_words::Words;

/// How many wordings each reason has.
const WORDINGS: u64 = 4;

/// Whose turn it is: another wording each day and after each try or exchange of a day, beginning with the person's own.
pub fn turn(state: &State, day: Day) -> u64 {
    let tries = state.tries().iter().rev().take_while(|noted| noted.at.day == day).count();
    let today = u64::try_from(tries + state.swaps_on(day).count()).unwrap_or(0);
    ippo_core::today::turn(state, day).wrapping_add(today)
}

/// Why this step, in one sentence, in the wording whose [`turn`] it is.
pub fn why(words: &Words, library: &Library, reason: &Reason, turn: u64) -> String {
    let short = |like: &StepId| library.text(words.language(), &format!("{}.short", like.as_str())).to_owned();
    let now = (turn % WORDINGS) as usize;
    let pick = |four: [String; 4]| four.into_iter().nth(now).unwrap_or_default();
    match reason {
        Reason::AtRest => {
            pick([words.why_at_rest_1(), words.why_at_rest_2(), words.why_at_rest_3(), words.why_at_rest_4()])
        }
        Reason::Small => pick([words.why_small_1(), words.why_small_2(), words.why_small_3(), words.why_small_4()]),
        Reason::FirstOnes => pick([words.why_first_1(), words.why_first_2(), words.why_first_3(), words.why_first_4()]),
        Reason::Quiet => {
            pick([words.why_fits_hour_1(), words.why_fits_hour_2(), words.why_fits_hour_3(), words.why_fits_hour_4()])
        }
        Reason::AfterHard => pick([
            words.why_after_hard_1(),
            words.why_after_hard_2(),
            words.why_after_hard_3(),
            words.why_after_hard_4(),
        ]),
        Reason::WentAllRightBefore => {
            pick([words.why_before_1(), words.why_before_2(), words.why_before_3(), words.why_before_4()])
        }
        Reason::LikeDone { like, .. } if !short(like).is_empty() => {
            let like = short(like);
            pick([
                words.why_like_1(like.clone()),
                words.why_like_2(like.clone()),
                words.why_like_3(like.clone()),
                words.why_like_4(like),
            ])
        }
        Reason::SomethingDifferent => {
            pick([words.why_different_1(), words.why_different_2(), words.why_different_3(), words.why_different_4()])
        }
        Reason::Further => {
            pick([words.why_further_1(), words.why_further_2(), words.why_further_3(), words.why_further_4()])
        }
        Reason::Liked => pick([words.why_liked_1(), words.why_liked_2(), words.why_liked_3(), words.why_liked_4()]),
        Reason::New => pick([words.why_new_1(), words.why_new_2(), words.why_new_3(), words.why_new_4()]),
        Reason::Near | Reason::LikeDone { .. } => {
            pick([words.why_near_1(), words.why_near_2(), words.why_near_3(), words.why_near_4()])
        }
        Reason::AskedSmaller => {
            pick([words.why_smaller_1(), words.why_smaller_2(), words.why_smaller_3(), words.why_smaller_4()])
        }
        Reason::AskedLarger => {
            pick([words.why_larger_1(), words.why_larger_2(), words.why_larger_3(), words.why_larger_4()])
        }
        Reason::Named => pick([words.why_chosen_1(), words.why_chosen_2(), words.why_chosen_3(), words.why_chosen_4()]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ippo_core::planner::Dimension;
    use ippo_words::Language;
    use std::collections::BTreeSet;

    /// Every reason, with a done step of the catalogue and with one of one's own, which has no short name.
    fn reasons() -> Vec<Reason> {
        let like = |step: &str| Reason::LikeDone { like: StepId::new(step), differs: Dimension::Place };
        vec![
            Reason::AtRest,
            Reason::AfterHard,
            Reason::FirstOnes,
            Reason::WentAllRightBefore,
            Reason::Small,
            Reason::Quiet,
            like("curtain-hand"),
            like("own-x"),
            Reason::SomethingDifferent,
            Reason::Further,
            Reason::New,
            Reason::Liked,
            Reason::Near,
            Reason::AskedSmaller,
            Reason::AskedLarger,
            Reason::Named,
        ]
    }

    #[test]
    fn every_reason_has_four_wordings_and_none_comes_twice_in_a_row() {
        let library = Library::shipped();
        for language in [Language::English, Language::Japanese, Language::JapaneseEasy] {
            let words = Words::of(language);
            for reason in reasons() {
                let said: Vec<String> = (0..5).map(|turn| why(&words, &library, &reason, turn)).collect();
                let different: BTreeSet<&String> = said.iter().filter(|words| !words.is_empty()).collect();
                assert_eq!(different.len(), 4, "{language:?} {reason:?}: {said:?}");
                assert_eq!(said[0], said[4], "in turn");
            }
        }
    }
}
