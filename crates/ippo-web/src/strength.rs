//! A row of words to choose one from, each a plain radio: how hard something is, or a mood.

use crate::tries::form::HARD;
use crate::tries::page::hard;
use crate::visit::Visit;
use maud::{Markup, html};

/// A question that one of a few words answers.
#[derive(Clone, Copy, Default)]
pub(crate) struct Row<'a> {
    /// The name of the field.
    pub name: &'a str,
    /// What is asked, for the ear.
    pub legend: &'a str,
    /// What is chosen so far.
    pub chosen: &'a str,
    /// The form that it belongs to, where that is another than the one around it.
    pub form: Option<&'a str>,
    /// What describes it, by its id.
    pub hint: Option<&'a str>,
}

impl Row<'_> {
    /// The five words for how hard it is (voice.md §3), and that one cannot tell.
    pub fn of_hard(self, visit: &Visit) -> Markup {
        let words = HARD.iter().map(|value| (value.to_string(), hard(visit, *value)));
        self.of(words.chain([("none".to_owned(), visit.words.hard_none())]))
    }

    /// Values with their words.
    pub fn of(self, words: impl Iterator<Item = (String, String)>) -> Markup {
        html! {
            fieldset aria-describedby=[self.hint] { legend.unseen { (self.legend) }
                div.strength {
                    @for (value, word) in words {
                        label {
                            input type="radio" form=[self.form] name=(self.name) value=(value) checked[self.chosen == value];
                            " " span { (word) }
                        }
                    }
                }
            }
        }
    }
}
