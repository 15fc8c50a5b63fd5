//! What is written on guided sheets, question by question, so that a sheet can be left and taken up again.

use crate::ids::SheetId;

/// Something written on a guided sheet.
#[derive(Clone, PartialEq, Debug)]
pub enum SheetEvent {
    /// A question was answered; the last answer counts, and without words it is empty again.
    Written {
        /// Which filling-in.
        of: SheetId,
        /// The sheet, by its name in content/sheets.
        sheet: Box<str>,
        /// The question.
        question: Box<str>,
        /// The person's words, the name of a choice, or a number.
        words: Box<str>,
    },
    /// A filling-in was put away and is not shown any more.
    PutAway {
        /// Which.
        of: SheetId,
    },
}
