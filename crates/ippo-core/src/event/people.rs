//! What is told of the people that there are: a private list, and what contact feels possible with each.

use crate::catalogue::Contact;
use crate::ids::SomeoneId;

/// Something about the people that there are.
#[derive(Clone, PartialEq, Debug)]
pub enum PeopleEvent {
    /// Somebody was put on the list, or what stands there was changed.
    Kept {
        /// Who.
        who: SomeoneId,
        /// What the person calls them.
        name: Box<str>,
        /// The nearest contact that feels possible; none is an answer, too.
        possible: Option<Contact>,
    },
    /// Somebody was taken off the list.
    TakenOff {
        /// Who.
        who: SomeoneId,
    },
}
