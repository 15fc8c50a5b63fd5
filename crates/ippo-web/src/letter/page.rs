//! The page where a letter is written, and the short ones after it.

use crate::fields::Fields;
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::Visit;
use maud::{Markup, html};

/// The sheet to write on, with whatever stands there from before.
pub(super) fn writing(visit: &Visit, draft: &Fields, told: Option<Problem>, family: bool, more: bool) -> Markup {
    let words = &visit.words;
    let text = draft.get("letter").unwrap_or_default();
    let inside = html! {
        h1 { (words.letter_title()) }
        (visit.told(told))
        p.soft { (words.letter_lead()) }
        @if !text.is_empty() && told.is_none() { p.note { (words.letter_draft_here()) } }
        (visit.form("letter", "field", html! {
            label for="letter" { (words.letter_label()) }
            // A line break first: HTML drops one that follows the opening tag.
            textarea.letter-sheet #letter name="letter" rows="10" autocomplete="off" aria-describedby="kept" data-draft=(visit.to("letter/draft")) { "\n" (text) }
            p.hint #kept { (words.letter_kept()) }
            div.choices {
                button.lamp type="submit" name="then" value="read" { (words.letter_read()) }
                button type="submit" name="then" value="keep" { (words.letter_keep()) }
                button.quiet type="submit" name="then" value="discard" { (words.letter_discard()) }
            }
        }))
        div {
            details.fold { summary { (words.letter_start()) }
                ul { li { (words.letter_start_1()) } li { (words.letter_start_2()) } li { (words.letter_start_3()) } }
            }
            details.fold open[family] { summary { (words.letter_family()) } p { (words.letter_family_what()) } }
        }
    };
    layout::page(visit, &Frame::with_more(more), &words.letter_title(), &inside)
}

/// One sentence after a letter was kept or thrown away; signs bring help along.
pub(super) fn after(visit: &Visit, sentence: &str, sign: Option<Markup>) -> Markup {
    let words = &visit.words;
    let inside = html! {
        @if let Some(sign) = sign { (sign) }
        h1 { (sentence) }
        p.choices { a.button href=(visit.to("today")) { (words.way_today()) } a.button.quiet href=(visit.to("letter")) { (words.way_letter()) } }
    };
    layout::page(visit, &Frame::with_more(true), &words.letter_title(), &inside)
}
