//! Every limit and window of safety in one place, so that a clinician can read and change them. All are judgement.

/// Hours for which a letter's urgent sign, unanswered, holds at safety; then it is a pause (care.md §4).
pub const URGENT_UNANSWERED_HOURS: i64 = 72;

/// Days after which a level set by words alone, never answered, falls by one (care.md C4).
pub const WORDS_FALL_DAYS: i64 = 14;

/// Days without a new sign after which gentle ends (care.md §4).
pub const GENTLE_DAYS: i64 = 7;

/// Days after a pause or safety in which no tagged step is offered (care.md C7).
pub const TAGS_REST_DAYS: i64 = 90;

/// *Not today* in a row after which Today shows no step until it is asked for (care.md §1).
pub const NOT_TODAY_IN_A_ROW: usize = 3;

/// Days since the last thing noted after which Today opens with the page after absence.
pub const ABSENT_DAYS: u32 = 3;

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

/// Days after which a help line "may be old" on the page (design: 90).
pub const LINES_OLD_DAYS: i32 = 90;
