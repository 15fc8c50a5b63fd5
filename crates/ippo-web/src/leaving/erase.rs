//! Erasing everything, in two steps with a way back on each; taking it along is offered first.

use crate::fields::Fields;
use crate::keeping;
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

/// What goes, and what Ippo does not reach, by the number of lines each has.
const GOES: usize = 3;
const BEYOND: usize = 5;

pub(super) async fn show(visit: Visit) -> Response {
    let (_, problem) = visit.draft("erase").await;
    visit.host.drafts().drop_it("erase").await;
    let title = visit.help_text("leaving-erase");
    let can = visit.host.leaving().eraser.is_some();
    let inside = html! {
        h1 { (title) }
        @match problem {
            None | Some(Problem::OldForm) => { (visit.told(problem)) }
            Some(_) => { (crate::visit::told(&text(&visit, "leaving-erase-refused", "pocket-erase-refused"))) }
        }
        @if can { p { (text(&visit, "leaving-erase-lead", "pocket-erase-lead")) } }
        (first(&visit))
        @if can {
            (list(&visit, "leaving-erase-what", GOES, &["pocket-erase-what-3"]))
            (beyond(&visit))
            p.choices {
                a.button href=(visit.to("settings")) { (visit.help_text("leaving-erase-stay")) }
                a.button.quiet href=(visit.to("erase/sure")) { (visit.help_text("leaving-erase-on")) }
            }
        } @else {
            p.choices { a.button href=(visit.to("settings")) { (visit.words.back()) } }
        }
    };
    page(&visit, &title, &inside)
}

/// Taking it along, before anything goes.
fn first(visit: &Visit) -> Markup {
    html! {
        p { (visit.help_text("leaving-erase-first")) }
        p.choices {
            a.button href=(visit.to("export")) { (visit.help_text("leaving-export")) }
            @if let Some(name) = keeping::menu(visit) { a.button href=(visit.to("keeping")) { (name) } }
        }
    }
}

/// Lines below a heading; on a phone those of `pocket` stand in the place of the ones with the same number.
fn list(visit: &Visit, heading: &str, lines: usize, pocket: &[&str]) -> Markup {
    let said = |line: usize| {
        let home = format!("{heading}-{line}");
        let of_phone = pocket.iter().find(|name| name.ends_with(&format!("-{line}")));
        text(visit, &home, of_phone.unwrap_or(&home.as_str()))
    };
    html! {
        h2 { (visit.help_text(heading)) }
        ul { @for line in 1..=lines { li { (said(line)) } } }
    }
}

fn text(visit: &Visit, home: &str, pocket: &str) -> String {
    visit.here(|| visit.help_text(home), pocket)
}

/// What a phone says of what stays, in the place of these lines.
const BEYOND_PHONE: [&str; 4] =
    ["pocket-erase-beyond-1", "pocket-erase-beyond-2", "pocket-erase-beyond-3", "pocket-erase-beyond-4"];

/// What stays wherever it is.
pub(super) fn beyond(visit: &Visit) -> Markup {
    list(visit, "leaving-erase-beyond", BEYOND, &BEYOND_PHONE)
}

pub(super) async fn sure(visit: Visit) -> Response {
    if visit.host.leaving().eraser.is_none() {
        return visit.see("erase");
    }
    let title = visit.help_text("leaving-erase-sure");
    let inside = html! {
        h1 { (title) }
        p { (visit.help_text("leaving-erase-sure-lead")) }
        (visit.form("erase/everything", "", html! {
            div.choices {
                a.button href=(visit.to("settings")) { (visit.help_text("leaving-erase-stay")) }
                button type="submit" { (visit.help_text("leaving-erase")) }
            }
        }))
    };
    page(&visit, &title, &inside)
}

fn page(visit: &Visit, title: &str, inside: &Markup) -> Response {
    layout::page(visit, &Frame::with_more(true), title, inside).into_response()
}

pub(super) async fn erase(visit: Visit, posted: Posted) -> Response {
    let leaving = visit.host.leaving();
    let Some(eraser) = &leaving.eraser else { return visit.see("erase") };
    if posted.once.is_none() {
        return visit.refuse("erase", Fields::default(), Problem::OldForm, "erase").await;
    }
    match eraser.erase().await {
        Ok(rest) => {
            // Pressed twice, the first answer stands.
            let _ = leaving.gone.set(rest);
            visit.see("gone")
        }
        Err(refused) => visit.refuse("erase", Fields::default(), refused.into(), "erase").await,
    }
}
