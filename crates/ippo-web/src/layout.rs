//! The frame of every page: help first, at most four ways, the language, one column, one quiet line below.

use crate::host::{Letters, Place};
use crate::keeping;
use crate::lock;
use crate::more;
use crate::phone;
use crate::readings;
use crate::visit::Visit;
use ippo_words::Language;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// What differs in the frame from page to page.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Whether something has been kept, so that More is there (care.md §1).
    pub more: bool,
    /// A wider column.
    pub wide: bool,
    /// What stands first on the page, before all else, if it is not Help: on Help itself the emergency number.
    pub first: Option<Markup>,
}

impl Frame {
    /// The frame before anything was kept, and of pages that say one thing.
    pub fn quiet() -> Self {
        Self { more: false, wide: false, first: None }
    }

    /// The frame of a page once `more` is known.
    pub fn with_more(more: bool) -> Self {
        Self { more, wide: false, first: None }
    }
}

/// A whole page. The title never says what this is; it is "Notes" and a plain word.
pub fn page(visit: &Visit, frame: &Frame, title: &str, inside: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(visit.language().tag()) class=[(visit.letters == Letters::Large).then_some("large")] {
            head {
                meta charset="utf-8";
                (phone::head(visit))
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="same-origin";
                title { (visit.name()) @if !title.is_empty() { " · " (title) } }
                link rel="icon" href=(visit.to("notes.svg")) type="image/svg+xml";
                link rel="stylesheet" href=(visit.to("ippo.css"));
                script src=(visit.to("ippo.js")) defer {}
                @if visit.host.place == Place::Pocket { script src=(visit.to("pocket.js")) defer {} }
            }
            body data-cover=(visit.to("notes")) {
                header.top { (near(visit, frame)) @if lock::is_closed(visit) { (way_back(visit)) } @else { (ways(visit, frame)) } (readings::without(visit)) }
                main #main tabindex="-1" class=[frame.wide.then_some("wide")] { (phone::first(visit, frame.more)) (inside) }
                footer.foot { (phone::below(visit)) (keeping::quiet_way(visit, frame)) p { (foot(visit)) } (lock::quiet_button(visit)) }
                (lock::frame_ends(visit))
            }
        }
    }
}

fn near(visit: &Visit, frame: &Frame) -> Markup {
    let words = &visit.words;
    html! {
        nav.near aria-label=(words.near_label()) {
            @match &frame.first {
                Some(first) => { (first) }
                None => { a.help href=(visit.to("help")) { (words.help_now()) } }
            }
            a.skip href="#main" { (words.skip()) }
            (tongue(visit))
            a.hide href=(visit.to("notes")) { (words.hide()) }
        }
    }
}

/// The other language, one touch away; it comes back to the same page.
fn tongue(visit: &Visit) -> Markup {
    let other = match visit.language() {
        Language::English => Language::Japanese,
        Language::Japanese | Language::JapaneseEasy => Language::English,
    };
    html! {
        form.tongue method="post" action=(visit.to("language")) {
            (visit.key())
            input type="hidden" name="back" value=(visit.path);
            button.quiet type="submit" name="language" value=(other.id()) lang=(other.tag()) { (visit.words.other_language()) }
        }
    }
}

fn ways(visit: &Visit, frame: &Frame) -> Markup {
    let words = &visit.words;
    let way = |path: &str, name: String| {
        let here = visit.path == path || visit.path.starts_with(&format!("{path}/"));
        html! { a href=(visit.to(path)) aria-current=[here.then_some("page")] { (name) } }
    };
    html! {
        nav.ways aria-label=(words.ways_label()) {
            a.mark href=(visit.to("first")) aria-label=(words.mark_label()) { (mark()) }
            (way("today", words.way_today()))
            (way("letter", words.way_letter()))
            @if frame.more {
                details {
                    summary { (words.way_more()) }
                    ul {
                        @for (strand, path) in more::FIRST {
                            @if visit.has(strand) { li { (way(path, more::name(visit, strand))) } }
                        }
                        li { (way("plan", visit.help_text("plan-title"))) }
                        li { (way("settings", words.way_settings())) }
                        li { (way("more", visit.help_text("more-all"))) }
                    }
                }
            }
        }
    }
}

/// While a home is closed there is one way: back to the lock.
fn way_back(visit: &Visit) -> Markup {
    let words = &visit.words;
    html! {
        @if !visit.path.is_empty() {
            nav.ways aria-label=(words.ways_label()) { a href=(visit.to("")) { (words.back()) } }
        }
    }
}

fn mark() -> Markup {
    PreEscaped(include_str!("../assets/mark.svg").trim().to_owned())
}

fn foot(visit: &Visit) -> String {
    match visit.host.place {
        _ if visit.host.leaving().is_invented() => visit.help_text("leaving-demo"),
        Place::Home => visit.words.foot_home(),
        Place::Pocket => visit.words.foot_pocket(),
    }
}
