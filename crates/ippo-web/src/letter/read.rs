//! The page of what was read: each sentence of the letter that means something, with boxes to keep or take out.

use super::form::WRITERS;
use crate::help;
use crate::layout::{self, Frame};
use crate::visit::Visit;
use ippo_core::event::Understood;
use ippo_core::letter::Reading;
use ippo_core::letter::{CrisisKind, Outings, Sign, Span, ThemeId, Writer};
use ippo_library::Country;
use ippo_words::Words;
use maud::{Markup, html};

/// A sentence of the letter with the themes that rest on it.
struct Said {
    sentence: Span,
    marks: Vec<Span>,
    themes: Vec<ThemeId>,
}

/// A letter on the page of what was read.
pub(super) struct Shown<'a> {
    /// Its words.
    pub text: &'a str,
    /// What was read from it.
    pub reading: &'a Reading,
    /// What was kept of that before, if the letter is changed after its answer.
    pub before: Option<&'a Understood>,
}

impl Shown<'_> {
    /// Whether a meaning's box is ticked: everything that was read, but for what was taken out before.
    fn keeps(&self, theme: ThemeId) -> bool {
        self.before.is_none_or(|before| !before.wrong.contains(&theme))
    }

    fn writer(&self) -> Writer {
        self.before.map_or(self.reading.writer.what, |before| before.writer)
    }
}

/// What was read, each thing correctable with a touch.
pub(super) fn page(visit: &Visit, shown: &Shown<'_>, country: Option<&Country>, more: bool) -> Markup {
    let reading = shown.reading;
    let words = &visit.words;
    let said = said(reading);
    let now = numbers_first(reading.sign, reading.kinds.iter().map(|found| found.what));
    let inside = html! {
        @if reading.sign > Sign::None { (danger(visit)) }
        @if now { (help::hurt(visit, country)) }
        h1 { (words.understood_title()) }
        p.soft { (words.understood_lead()) }
        (visit.form("letter/read", "understood", html! {
            @if let Some(before) = shown.before {
                input type="hidden" name="letter" value=(crate::once::hex(&before.letter.0));
            }
            @if said.is_empty() { p { (words.understood_none()) } }
            ol.said {
                @for (index, said) in said.iter().enumerate() {
                    li.sheet { (sentence(visit, shown, said, index)) }
                }
            }
            @if reading.sign > Sign::None {
                fieldset.sheet.care { legend.unseen { (words.understood_sign_first()) }
                    label.pick { input type="checkbox" name="keep" value="sign" checked; " " (sign(words, reading.sign)) }
                }
            }
            (who(words, shown.writer()))
            div.sheet { h2 { (words.understood_unknown()) } p.soft { (words.understood_unknown_what()) } }
            p.choices {
                button.lamp type="submit" name="then" value="answer" { (words.understood_answer()) }
                @if shown.before.is_none() {
                    a.button href=(visit.to("letter")) { (words.understood_back()) }
                    button.quiet type="submit" name="then" value="forget" { (words.understood_forget()) }
                }
            }
        }))
        @if reading.sign > Sign::None && !now { (help::hurt(visit, country)) }
    };
    layout::page(visit, &Frame::with_more(more), &words.letter_title(), &inside)
}

/// Whether the emergency numbers stand before the letter: where it is urgent, or somebody may be hurt now. A wish not to be
/// here is heard before numbers are shown; Help stands first all the same (care.md C1).
pub(super) fn numbers_first(sign: Sign, mut kinds: impl Iterator<Item = CrisisKind>) -> bool {
    sign == Sign::Urgent || kinds.any(|kind| kind == CrisisKind::Now)
}

/// Help before all else, and one touch for "I meant something else".
pub(super) fn danger(visit: &Visit) -> Markup {
    let words = &visit.words;
    html! {
        section.sheet.care {
            h2 { (words.understood_sign_first()) }
            p { (words.understood_sign()) }
            p.choices { a.button.lamp href=(visit.to("help")) { (words.help_now()) } }
            (visit.form("letter/wrong", "choices", html! {
                button.quiet type="submit" name="letter" value="draft" { (words.understood_sign_wrong()) }
            }))
        }
    }
}

fn sign(words: &Words, sign: Sign) -> String {
    match sign {
        Sign::None | Sign::Possible => words.meaning_sign_possible(),
        Sign::Urgent => words.meaning_sign_urgent(),
    }
}

fn sentence(visit: &Visit, shown: &Shown<'_>, said: &Said, index: usize) -> Markup {
    let words = &visit.words;
    let own = format!("own-{index}");
    html! {
        fieldset {
            legend data-own { (marked(shown.text, said)) }
            @for theme in &said.themes {
                label.pick { input type="checkbox" name="keep" value=(theme.id()) checked[shown.keeps(*theme)]; " " (meaning(words, shown.reading, *theme)) }
            }
            details { summary.button.quiet { (words.understood_else()) }
                div.field {
                    label for=(own) { (words.understood_else_label()) }
                    input #(own) name="own" type="text" autocomplete="off";
                }
            }
        }
    }
}

/// The sentence with the words that a meaning rests on marked.
fn marked(text: &str, said: &Said) -> Markup {
    let mut at = said.sentence.start;
    let mut pieces: Vec<(bool, String)> = Vec::new();
    for mark in &said.marks {
        let start = mark.start.clamp(at, said.sentence.end);
        let end = mark.end.clamp(start, said.sentence.end);
        pieces.push((false, Span { start: at, end: start }.of(text)));
        pieces.push((true, Span { start, end }.of(text)));
        at = end;
    }
    pieces.push((false, Span { start: at, end: said.sentence.end }.of(text)));
    html! {
        @for (is_mark, piece) in pieces.iter().filter(|(_, piece)| !piece.is_empty()) {
            @if *is_mark { mark { (piece) } } @else { (piece) }
        }
    }
}

/// The sentences that something was read from, in order; each theme stands with its first sentence.
fn said(reading: &Reading) -> Vec<Said> {
    let within = |sentence: Span, mark: &Span| mark.start >= sentence.start && mark.start < sentence.end;
    let mut all: Vec<Said> = Vec::new();
    for sentence in &reading.sentences {
        let here =
            reading.themes.iter().filter(|theme| theme.evidence.first().is_some_and(|mark| within(*sentence, mark)));
        let here: Vec<_> = here.collect();
        let mut marks: Vec<Span> =
            here.iter().flat_map(|theme| &theme.evidence).filter(|mark| within(*sentence, mark)).copied().collect();
        marks.sort_unstable();
        let themes: Vec<ThemeId> = here.iter().map(|theme| theme.what).collect();
        if !themes.is_empty() {
            all.push(Said { sentence: *sentence, marks, themes });
        }
    }
    all
}

fn who(words: &Words, chosen: Writer) -> Markup {
    let name = |writer: Writer| match writer {
        Writer::Person => words.understood_who_person(),
        Writer::Family => words.understood_who_family(),
        Writer::Other => words.understood_who_other(),
    };
    html! {
        fieldset.sheet.who { legend.unseen { (words.understood_title()) }
            @for (writer, id) in WRITERS {
                label.pick { input type="radio" name="writer" value=(id) checked[writer == chosen]; " " (name(writer)) }
            }
        }
    }
}

fn meaning(words: &Words, reading: &Reading, theme: ThemeId) -> String {
    let family = reading.writer.what == Writer::Family;
    match (theme, reading.outings.as_ref().map(|found| found.what)) {
        (ThemeId::Outings, Some(outings)) => outing(words, outings, family),
        _ => words.meaning(theme.id(), family),
    }
}

fn outing(words: &Words, outings: Outings, family: bool) -> String {
    words.meaning(&format!("outings-{}", outings.id()), family)
}
