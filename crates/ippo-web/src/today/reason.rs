//! The words of a reason: four wordings of each, chosen by step and day, never by a count, a chance or a gap.

use ippo_core::ids::StepId;
use ippo_core::planner::Reason;
use ippo_core::time::Day;
use ippo_library::Library;
use ippo_words::Words;

/// Why this step, in one sentence.
pub fn why(words: &Words, library: &Library, reason: &Reason, step: &StepId, day: Day) -> String {
    let short = |like: &StepId| library.text(words.language(), &format!("{}.short", like.as_str())).to_owned();
    let pick = |four: [String; 4]| four.into_iter().nth(variant(step, day)).unwrap_or_default();
    match reason {
        Reason::AtRest | Reason::FirstOnes | Reason::Small => {
            pick([words.why_first_1(), words.why_first_2(), words.why_first_3(), words.why_first_4()])
        }
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

/// Which of four wordings: the same step has another one on another day.
fn variant(step: &StepId, day: Day) -> usize {
    let sum: u32 = step.as_str().bytes().map(u32::from).sum();
    (sum.wrapping_add_signed(day.0) % 4) as usize
}
