//! Names of things: steps of the catalogue, writers, letters, and the place of an entry in its chain.

use std::fmt;
use std::sync::Arc;

/// The name of a step in the catalogue. Never reused; a changed step gets a new one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepId(Arc<str>);

impl StepId {
    /// Takes any text as a step's name; whether the catalogue knows it is asked there.
    pub fn new(name: &str) -> Self {
        Self(Arc::from(name))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for StepId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A step's name tells what somebody does, so that it never reaches a log by accident.
        f.write_str("StepId(*)")
    }
}

macro_rules! random_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(pub [u8; 16]);
    };
}

random_id!(
    /// One installation of Ippo, as replay sees it.
    WriterId
);
random_id!(
    /// One letter; its corrections and replies name it.
    LetterId
);
random_id!(
    /// The key that makes a form count once.
    OnceKey
);
random_id!(
    /// One filling-in of a guided sheet.
    SheetId
);
random_id!(
    /// Somebody on the person's own list of people.
    SomeoneId
);

/// Where an entry stands: its writer, and its number among all that the writer has noted in that drawer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct EntryId {
    /// Who wrote it.
    pub writer: WriterId,
    /// The drawer's own number within the journal's bytes, opaque here.
    pub drawer: [u8; 16],
    /// Place in the chain, from 0.
    pub seq: u64,
}
