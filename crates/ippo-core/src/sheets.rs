//! Guided sheets as far as they were filled in; each can be left at any question and taken up again.

use crate::event::SheetEvent;
use crate::ids::SheetId;
use crate::time::Day;

/// One filling-in of a sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Filled {
    /// Its name.
    pub id: SheetId,
    /// The sheet, by its name in content/sheets.
    pub sheet: Box<str>,
    /// The personal day of the first word.
    pub day: Day,
    /// Questions with their answers, in the order in which they were first answered.
    pub answers: Vec<(Box<str>, Box<str>)>,
}

impl Filled {
    /// The answer to a question.
    pub fn answer(&self, question: &str) -> Option<&str> {
        self.answers.iter().find(|(known, _)| **known == *question).map(|(_, words)| &**words)
    }

    /// Where to go on among the sheet's questions, counted from 0: behind the last one that was answered. None at the end.
    pub fn next<'a>(
        &self,
        mut questions: impl ExactSizeIterator<Item = &'a str> + DoubleEndedIterator,
    ) -> Option<usize> {
        let many = questions.len();
        let behind = questions.rposition(|id| self.answer(id).is_some()).map_or(0, |last| last + 1);
        (behind < many).then_some(behind)
    }
}

/// All filled sheets that were not put away.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Sheets(Vec<Filled>);

impl Sheets {
    pub(crate) fn after(&mut self, day: Day, event: &SheetEvent) {
        match event {
            SheetEvent::Written { of, sheet, question, words } => self.written(day, *of, sheet, question, words),
            SheetEvent::PutAway { of } => self.0.retain(|filled| filled.id != *of),
        }
    }

    fn written(&mut self, day: Day, of: SheetId, sheet: &str, question: &str, words: &str) {
        let at = self.0.iter().position(|filled| filled.id == of).unwrap_or_else(|| {
            self.0.push(Filled { id: of, sheet: sheet.into(), day, answers: Vec::new() });
            self.0.len() - 1
        });
        let answers = &mut self.0[at].answers;
        match answers.iter_mut().find(|(known, _)| **known == *question) {
            Some((_, answer)) => *answer = words.into(),
            None => answers.push((question.into(), words.into())),
        }
        answers.retain(|(_, words)| !words.is_empty());
    }

    /// All of them, oldest first.
    pub fn all(&self) -> &[Filled] {
        &self.0
    }

    /// The one of that name.
    pub fn get(&self, id: SheetId) -> Option<&Filled> {
        self.0.iter().find(|filled| filled.id == id)
    }

    /// Those of one sheet, oldest first.
    pub fn of(&self, sheet: &str) -> impl DoubleEndedIterator<Item = &Filled> {
        self.0.iter().filter(move |filled| *filled.sheet == *sheet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_answer_counts_and_what_is_put_away_is_gone() {
        let id = SheetId([1; 16]);
        let written = |question: &str, words: &str| SheetEvent::Written {
            of: id,
            sheet: "sheet-a".into(),
            question: question.into(),
            words: words.into(),
        };
        let mut sheets = Sheets::default();
        sheets.after(Day(1), &written("one", "a"));
        sheets.after(Day(4), &written("two", "b"));
        sheets.after(Day(5), &written("one", "c"));
        let filled = sheets.get(id).expect("it was written");
        assert_eq!((filled.day, filled.answer("one"), filled.answer("two")), (Day(1), Some("c"), Some("b")));
        assert_eq!(filled.next(["one", "two", "three"].into_iter()), Some(2));
        assert_eq!(filled.next(["one", "left", "two"].into_iter()), None, "what was left out is not asked for again");
        sheets.after(Day(5), &written("one", ""));
        assert_eq!(sheets.get(id).and_then(|filled| filled.answer("one")), None);
        assert_eq!((sheets.of("sheet-a").count(), sheets.of("sheet-b").count()), (1, 0));
        sheets.after(Day(6), &SheetEvent::PutAway { of: id });
        assert!(sheets.all().is_empty());
    }
}
