//! A page of one's own record to hand over. Nothing is chosen at first; the choice waits as a sealed draft and is no event.

use super::{print, written};
use crate::fields::Fields;
use crate::layout::{self, Frame};
use crate::once::hex;
use crate::problem::Problem;
use crate::strand;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use ippo_core::event::Entry;
use ippo_core::limits::WORDS_CHARS;
use ippo_core::state::{KeptLetter, State};
use ippo_core::summary::{Item, MOST};
use maud::{Markup, html};

const FORM: &str = "summary";

/// Characters of a letter's beginning by which it is known on the list.
const BEGINNING: usize = 40;

/// The two fields of own words that stand on the page and nowhere else.
pub(super) const OWN_WORDS: [&str; 2] = ["want", "how"];

pub(super) async fn choosing(visit: Visit) -> Result<Response, Problem> {
    let (draft, problem) = visit.draft_once(FORM).await;
    let entries = visit.host.journal.entries().await?;
    let text = |name: &str| visit.help_text(name);
    let page = visit.host.journal.look(|state| {
        let inside = html! {
            p.soft { (text("summary-lead")) }
            (visit.told(problem))
            (visit.form(FORM, "field roomy", html! {
                (items(&visit, state, &draft, &entries))
                (letters(&visit, state, &draft))
                @for name in OWN_WORDS { (own_words(&visit, name, &draft)) }
                p.choices { button.lamp type="submit" { (text("summary-see")) } }
            }))
            @if !draft.is_empty() { (away_button(&visit)) }
        };
        strand::page(&visit, state, &text("summary-title"), &inside)
    });
    Ok(page.await?.into_response())
}

fn items(visit: &Visit, state: &State, draft: &Fields, entries: &[Entry]) -> Markup {
    let there: Vec<Item> = Item::ALL.into_iter().filter(|item| item.is_there(state, entries)).collect();
    html! {
        @if !there.is_empty() { fieldset { legend { (visit.help_text("summary-choose")) }
            @for item in there {
                label.pick { input type="checkbox" name="item" value=(item.id()) checked[is_chosen(draft, item)]
                    aria-describedby=[item.warns().then_some("warns")]; " " (visit.help_text(&format!("summary-{}", item.id()))) }
                @if item.warns() { p.note #warns { (visit.help_text("summary-answer-warns")) } }
            }
        } }
    }
}

/// Whether an item was ticked.
pub(super) fn is_chosen(draft: &Fields, item: Item) -> bool {
    draft.all("item").any(|chosen| chosen == item.id())
}

/// Whether a letter was ticked.
pub(super) fn is_letter_chosen(draft: &Fields, kept: &KeptLetter) -> bool {
    draft.all("letter").any(|chosen| chosen == hex(&kept.letter.id.0))
}

/// Letters stand in a fold, each with its day and its beginning, and each is chosen by itself.
fn letters(visit: &Visit, state: &State, draft: &Fields) -> Markup {
    let latest = || state.letters().iter().rev().take(MOST);
    html! {
        @if latest().next().is_some() {
            details.fold open[latest().any(|kept| is_letter_chosen(draft, kept))] { summary { (visit.help_text("summary-letters")) }
                fieldset { legend.unseen { (visit.help_text("summary-letters")) }
                    @for kept in latest() {
                        label.pick { input type="checkbox" name="letter" value=(hex(&kept.letter.id.0)) checked[is_letter_chosen(draft, kept)]; " "
                            span { (strand::date(visit, kept.at.day)) " · " (beginning(&kept.letter.text)) } }
                    }
                }
            }
        }
    }
}

fn beginning(text: &str) -> String {
    let plain: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = plain.chars().take(BEGINNING).collect();
    if short == plain { short } else { format!("{short}…") }
}

fn own_words(visit: &Visit, name: &str, draft: &Fields) -> Markup {
    html! {
        label for=(name) { (visit.help_text(&format!("summary-{name}"))) }
        textarea #(name) name=(name) rows="3" autocomplete="off" aria-describedby={ (name) "-hint" } { "\n" (draft.get(name).unwrap_or_default()) }
        span.hint #{ (name) "-hint" } { (visit.help_text(&format!("summary-{name}-hint"))) }
    }
}

fn away_button(visit: &Visit) -> Markup {
    html! {
        p.soft.noprint { (visit.help_text("summary-waits")) }
        (visit.form("summary/away", "choices", html! { button.quiet type="submit" { (visit.help_text("summary-away")) } }))
    }
}

pub(super) async fn choose(visit: Visit, posted: Posted) -> Response {
    let long = OWN_WORDS.iter().any(|name| posted.fields.get(name).unwrap_or_default().chars().count() > WORDS_CHARS);
    let problem = match posted.once {
        None => Some(Problem::OldForm),
        Some(_) => long.then_some(Problem::LongNote),
    };
    match problem {
        Some(problem) => visit.refuse(FORM, posted.fields, problem, FORM).await,
        None => {
            visit.host.drafts().keep(FORM, &posted.fields.without("key")).await;
            visit.see("summary/page")
        }
    }
}

pub(super) async fn away(visit: Visit, posted: Posted) -> Response {
    if posted.once.is_some() {
        visit.host.drafts().drop_it(FORM).await;
    }
    visit.see(FORM)
}

/// The page as it is handed over: what was chosen, and no more.
pub(super) async fn page(visit: Visit) -> Result<Response, Problem> {
    let (draft, _) = visit.draft(FORM).await;
    let entries = if is_chosen(&draft, Item::Days) { visit.host.journal.entries().await? } else { Vec::new() };
    let page = visit.host.journal.look(|state| {
        let chosen = written::chosen(&visit, state, &draft, &entries);
        let inside = html! {
            h1 { (visit.help_text("summary-head")) }
            @if chosen.is_empty() { p { (visit.help_text("summary-empty")) } } @else {
                p.soft { (strand::date(&visit, visit.moment.day)) }
                @for (title, words) in &chosen { section.hand { h2 { (title) } (words) } }
                p.soft.small { (visit.help_text("summary-who")) }
                (print(&visit))
            }
            p.choices.noprint { a.button href=(visit.to(FORM)) { (visit.help_text("summary-change")) } }
            (away_button(&visit))
        };
        layout::page(&visit, &Frame::with_more(state.kept_anything()), &visit.help_text("summary-title"), &inside)
    });
    Ok(page.await?.into_response())
}
