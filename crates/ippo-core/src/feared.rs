//! What was feared beside what came: the latest tries where that can be borne, and whether a number may be said (care.md §1, §3).

use crate::event::{Feared, Happened};
use crate::limits::{EASIER_PERCENT, FEARED_SHOWN, PAIRS_FOR_A_CHART};
use crate::state::{NotedTry, State};

/// Tries before which something was feared, and where it did not come, or came a bit.
#[derive(Clone, PartialEq, Debug)]
pub struct Came<'a> {
    /// The latest, newest first, at most [`FEARED_SHOWN`].
    pub latest: Vec<&'a NotedTry>,
    /// Whether tries were left out because it did come.
    pub left_out: bool,
    /// In so many of so many it did not come; said from six on, and if it was so mostly.
    pub not_come: Option<(usize, usize)>,
}

impl<'a> Came<'a> {
    /// What may be shown of a state. Nothing after "yes" to the last of them, and nothing where it came too often to choose from.
    pub fn of(state: &'a State) -> Option<Self> {
        let told: Vec<&NotedTry> = state.tries().iter().rev().filter(|noted| is_told(noted)).collect();
        let of = told.len();
        let mostly = |count: usize| count * 100 >= EASIER_PERCENT * of;
        let right_after_yes = told.first()?.happened == Some(Happened::Yes);
        let borne: Vec<_> = told.into_iter().filter(|noted| noted.happened != Some(Happened::Yes)).collect();
        let no = borne.iter().filter(|noted| noted.happened == Some(Happened::No)).count();
        let shown = !right_after_yes && mostly(borne.len());
        shown.then(|| Self {
            left_out: borne.len() < of,
            not_come: Some((no, of)).filter(|_| of >= PAIRS_FOR_A_CHART && mostly(no)),
            latest: borne.into_iter().take(FEARED_SHOWN).collect(),
        })
    }
}

/// Whether something was feared before it, and it is known what came of that.
fn is_told(noted: &NotedTry) -> bool {
    let known = matches!(noted.happened, Some(Happened::No | Happened::Bit | Happened::Yes));
    known && noted.tried.outcome.is_try() && noted.tried.feared.is_some_and(|feared| feared != Feared::Nothing)
}
