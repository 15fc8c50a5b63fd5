//! Every limit and window of safety in one place, so that a clinician can read and change them. All are judgement.
//!
//! The planner's own bounds on a step stand beside it, in `planner/caps.rs`.

/// Hours for which a letter's urgent sign, unanswered, holds at safety; then it is a pause (care.md §4).
pub const URGENT_UNANSWERED_HOURS: i64 = 72;

/// Days after which a level set by words alone, never answered, falls by one (care.md C4).
pub const WORDS_FALL_DAYS: i64 = 14;

/// Days without a new sign after which gentle ends (care.md §4).
pub const GENTLE_DAYS: i64 = 7;

/// Days of gentle after a pause or safety has ended (care.md §4).
pub const AFTER_HOLD_DAYS: i64 = 7;

/// Hours that lie at least between the two lower answers that end a pause or safety (care.md §4).
pub const LOWER_ANSWERS_APART_HOURS: i64 = 24;

/// Minutes in which an answer given by a slip of the finger can be taken back.
pub const SLIP_MINUTES: i64 = 10;

/// Days after a pause or safety in which no tagged step is offered (care.md C7).
pub const TAGS_REST_DAYS: i64 = 90;

/// Days for which a told or read kind of sign goes on to shape what is offered after it has ended (care.md C10).
pub const KIND_LASTS_DAYS: i64 = 90;

/// Check-ins in a row that say "heavier" after which the level is gentle (care.md §4).
pub const HEAVIER_IN_A_ROW: usize = 3;

/// Nights in a row with almost no sleep after which the level is gentle (care.md §4).
pub const SLEEPLESS_NIGHTS: usize = 2;

/// Days in which the question is not put again unasked, after it was answered or left (care.md C5).
pub const QUESTION_EVERY_DAYS: i64 = 7;

/// Days in which it is not put unasked after "don't ask for a month" (care.md C5).
pub const QUESTION_OFF_DAYS: i64 = 30;

/// *Not today* in a row after which Today shows no step until it is asked for (care.md §1).
pub const NOT_TODAY_IN_A_ROW: usize = 3;

/// Days since the last thing noted after which Today opens with the page after absence.
pub const ABSENT_DAYS: u32 = 3;

/// Points of 100 by which "how hard is it right now" must rise over a practice to count as worse (care.md C13).
pub const CALM_WORSE_BY: u8 = 20;

/// Times that a practice may be worse before it is not offered any more (care.md H16).
pub const CALM_WORSE_TIMES: usize = 2;

/// Tries begun after which Today has a link to the map (care.md §1: the order of revealing).
pub const TRIES_FOR_THE_MAP: u32 = 3;

/// Tries with both answers, before and after, below which there is no chart and no count (care.md §1).
pub const PAIRS_FOR_A_CHART: usize = 6;

/// Of a hundred tries, how many must have been easier than they looked for the count to be said (care.md §1).
pub const EASIER_PERCENT: usize = 60;

/// Most tries that the chart shows and counts; older ones make room.
pub const PAIRS_SHOWN: usize = 60;

/// Longest letter that is read, in characters. Longer ones stay in the draft, untouched.
pub const LETTER_CHARS: usize = 60_000;

/// Longest note to a try, in characters.
pub const NOTE_CHARS: usize = 4_000;

/// Longest part of the plan for bad nights, in characters.
pub const PLAN_CHARS: usize = 2_000;

/// Longest step in one's own words, in characters.
pub const OWN_STEP_CHARS: usize = 200;

/// Days after which a help line "may be old" on the page (design: 90).
pub const LINES_OLD_DAYS: i32 = 90;

/// Minutes by which the time of an anchor moves at most, each time.
pub const SHIFT_MINUTES: i32 = 15;

/// Days from one such move to the next.
pub const SHIFT_EVERY_DAYS: u32 = 3;

/// Days that count as lately: the picture of the weeks, and how even they are.
pub const LATELY_DAYS: u32 = 28;

/// Minutes before getting up at which it is proposed that a day turns.
pub const TURN_BEFORE_UP: i32 = 120;

/// Days for which a calendar file repeats an anchor; one that is left somewhere ends by itself.
pub const CALENDAR_DAYS: u32 = 28;

/// Times of getting up below which nothing is said of how even they are.
pub const REGULAR_NOTES: usize = 5;

/// Most things that Today shows, and only if the person raises the number (care.md §1, R2).
pub const MOST_THINGS: u8 = 3;

/// Most tries that stand under what was feared and what came.
pub const FEARED_SHOWN: usize = 5;

/// Longest answer on a guided sheet, in characters.
pub const SHEET_CHARS: usize = 4_000;

/// Longest name on the list of people, in characters.
pub const NAME_CHARS: usize = 80;

/// Longest own words about joys or a week, in characters.
pub const WORDS_CHARS: usize = 1_000;

/// Weeks, or totals of one questionnaire, below which there is no picture of them.
pub const FOR_A_TREND: usize = 3;

/// Most points of such a picture; older ones make room.
pub const TREND_SHOWN: usize = 26;

/// Highest total that can be typed in under a name of one's own.
pub const OWN_TOTAL_MOST: u16 = 1_000;
