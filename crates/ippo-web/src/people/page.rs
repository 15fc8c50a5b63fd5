//! The pages of People, as functions of what is known. Nothing on them urges contact.

use super::{NEW, possible};
use crate::fields::Fields;
use crate::library as cards;
use crate::once::hex;
use crate::problem::Problem;
use crate::sheets;
use crate::strand;
use crate::today::{form, page};
use crate::visit::Visit;
use ippo_core::catalogue::Contact;
use ippo_core::event::Offer;
use ippo_core::level::Level;
use ippo_core::people::Someone;
use ippo_core::state::State;
use ippo_core::today;
use ippo_library::{SheetStrand, Shelf};
use maud::{Markup, html};

/// The list, by what feels possible; below it what there is to read and to write. While steps rest, the list alone.
pub(super) fn list(visit: &Visit, state: &State, level: Level) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let all = state.people().all();
    let inside = html! {
        p.soft { (text("people-lead")) }
        @for contact in Contact::ALL.map(Some).into_iter().chain([None]) {
            @let there: Vec<&Someone> = all.iter().filter(|someone| someone.possible == contact).collect();
            @if !there.is_empty() { (group(visit, state, level, contact, &there)) }
        }
        p.choices { a.button.lamp[all.is_empty()] href=(visit.to("people/new")) { (text("people-add")) } }
        p.soft { (text("people-counts")) }
        @if level < Level::Pause { (to_read(visit, state)) }
    };
    strand::page(visit, state, &text("people-title"), &inside)
}

/// Those with whom the same contact feels possible, and one small step of that kind, if there is one now.
fn group(visit: &Visit, state: &State, level: Level, contact: Option<Contact>, there: &[&Someone]) -> Markup {
    let kind = visit.help_text(&possible(contact));
    let step = contact.filter(|contact| today::step_toward(state, &visit.moment, level, *contact).is_some());
    html! {
        section.kind {
            h2 { (kind) }
            ul.rows { @for someone in there { (strand::own_row(visit, &format!("people/{}", hex(&someone.id.0)), &someone.name, "")) } }
            @if let Some(contact) = step {
                p { a.button.quiet href=(visit.to(&format!("people/step/{}", contact.id()))) {
                    (visit.help_text("people-step")) span.unseen { " · " (kind) }
                } }
            }
        }
    }
}

/// Cards and sheets of this strand, folded, without those that a sign closes.
fn to_read(visit: &Visit, state: &State) -> Markup {
    let library = &visit.host.library;
    let row = |path: &str, id: &str| strand::row(visit, path, library.text(visit.language(), id), "");
    html! {
        details.fold { summary { (visit.help_text("people-read")) }
            ul.rows { @for card in library.cards_on(Shelf::People).filter(|card| cards::is_open(visit, state, card)) {
                (row(&format!("library/{}?from=people", card.id), &card.id))
            } }
        }
        details.fold { summary { (visit.help_text("people-write")) }
            ul.rows { @for sheet in library.sheets_of(SheetStrand::People).filter(|sheet| !sheets::rests(visit, state, sheet)) {
                (row(&format!("sheet/{}", sheet.id), &sheet.id))
            } }
        }
    }
}

/// Somebody, to be put on the list, changed or taken off it.
pub(super) fn someone(
    visit: &Visit,
    state: &State,
    who: &str,
    known: Option<&Someone>,
    draft: &Fields,
    told: Option<Problem>,
) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let kept = known.and_then(|known| known.possible).map(Contact::id);
    let chosen = if draft.is_empty() { kept } else { draft.get("possible") };
    let name = draft.get("name").or(known.map(|known| &*known.name)).unwrap_or_default();
    let pick = |value: &str, label: String| {
        html! { label.pick { input type="radio" name="possible" value=(value) checked[chosen.unwrap_or_default() == value]; " " (label) } }
    };
    let inside = html! {
        (visit.told(told))
        (visit.form(&format!("people/{who}"), "settings", html! {
            div.field {
                label for="name" { (text("people-name")) }
                input #name name="name" type="text" autocomplete="off" aria-describedby="hint" value=(name);
                span.hint #hint { (text("people-name-hint")) }
            }
            fieldset { legend { (text("people-possible")) }
                span.hint { (text("people-possible-hint")) }
                @for contact in Contact::ALL { (pick(contact.id(), text(&possible(Some(contact))))) }
                (pick("", text(&possible(None))))
            }
            div.choices {
                button.lamp type="submit" { (visit.words.save()) }
                @if who != NEW { button type="submit" name="then" value="off" { (text("people-off")) } }
                a.button.quiet href=(visit.to("people")) { (visit.words.back()) }
            }
            @if who != NEW { p.hint { (text("people-off-what")) } }
        }))
    };
    strand::page(visit, state, &text(if who == NEW { "people-add" } else { "people-title" }), &inside)
}

/// One small step of a kind, as Today shows it; it can be taken up or left.
pub(super) fn step(visit: &Visit, state: &State, offer: &Offer, kind: Contact) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let inside = html! {
        p.soft { (text("people-step")) " · " (text(&possible(Some(kind)))) }
        (page::sight(visit, state, &offer.step))
        (page::teaches(visit, state, &offer.step))
        p.soft { (text("people-step-what")) }
        (visit.form("today/take", "today-step", html! {
            (form::field(offer))
            div.go { button.lamp type="submit" { (visit.words.today_try()) } }
            p.bad-night { a.button.quiet href=(visit.to("people")) { (visit.words.back()) } }
        }))
    };
    let frame = crate::layout::Frame::with_more(state.kept_anything());
    crate::layout::page(visit, &frame, &text("people-title"), &inside)
}
