//! Settings and privacy: language, direction, age; what is kept where, and that nothing leaves.

use crate::fields::Fields;
use crate::host::{Furigana, Host, Letters, Place};
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use ippo_core::event::{Direction, Event};
use ippo_core::state::State;
use ippo_words::Language;
use maud::{Markup, html};

pub(crate) fn routes() -> Router<Host> {
    Router::new().route("/settings", get(show).post(save)).route("/privacy", get(privacy))
}

async fn show(visit: Visit) -> Result<Response, Problem> {
    let (_, problem) = visit.draft("settings").await;
    visit.host.drafts().drop_it("settings").await;
    let page = visit.host.journal.look(|state| {
        let inside = settings(&visit, state, problem);
        layout::page(&visit, &Frame::with_more(true), &visit.words.settings_title(), &inside)
    });
    Ok(page.await?.into_response())
}

fn settings(visit: &Visit, state: &State, told: Option<Problem>) -> Markup {
    let words = &visit.words;
    let (direction, adult, kept) = (state.direction(), state.adult(), state.kept_anything());
    let toward = |which: Direction| match which {
        Direction::Home => words.direction_home(),
        Direction::Between => words.direction_between(),
        Direction::Out => words.direction_out(),
    };
    html! {
        h1 { (words.settings_title()) }
        (visit.told(told))
        (visit.form("settings", "settings", html! {
            fieldset { legend { (words.settings_language()) }
                @for language in Language::ALL {
                    label.pick lang=(language.tag()) { input type="radio" name="language" value=(language.id()) checked[language == visit.language()]; " " (name(language)) }
                }
            }
            fieldset { legend { (visit.help_text("letters-title")) }
                @for letters in Letters::ALL {
                    label.pick { input type="radio" name="letters" value=(letters.id()) checked[letters == visit.letters]; " " (visit.help_text(&format!("letters-{}", letters.id()))) }
                }
            }
            @if visit.language() != Language::English { (furigana(visit)) }
            fieldset { legend { (words.settings_direction()) }
                span.hint { (words.settings_direction_what()) }
                @for which in Direction::ALL {
                    label.pick { input type="radio" name="direction" value=(which.id()) checked[which == direction]; " " (toward(which)) }
                }
            }
            fieldset { legend { (words.settings_age()) }
                span.hint { (words.settings_age_what()) }
                label.pick { input type="radio" name="age" value="adult" checked[adult == Some(true)]; " " (words.age_adult()) }
                label.pick { input type="radio" name="age" value="younger" checked[adult == Some(false)]; " " (words.age_younger()) }
            }
            p.choices { button.lamp type="submit" { (words.save()) } }
        }))
        (crate::more::way_to_choose(visit))
        @if kept { p.way-on { a href=(visit.to("map")) { (words.map_title()) } } }
        p.soft { (words.settings_not_today()) }
        (lock_line(visit))
        (crate::phone::way(visit))
        (crate::leaving::ways(visit))
    }
}

/// Readings above Japanese words, or none.
fn furigana(visit: &Visit) -> Markup {
    html! {
        fieldset { legend { (visit.help_text("furigana-title")) }
            @for furigana in Furigana::ALL {
                label.pick { input type="radio" name="furigana" value=(furigana.id()) checked[furigana == visit.furigana]; " " (visit.help_text(&format!("furigana-{}", furigana.id()))) }
            }
        }
    }
}

/// Whether anything closes this, and where to go for it.
fn lock_line(visit: &Visit) -> Markup {
    let words = &visit.words;
    match visit.keys() {
        None => html! { p.soft { (at_home(visit, words.settings_lock(), words.settings_lock_pocket())) } },
        Some(keys) => html! {
            p.soft { @if keys.has_passphrase() { (words.lock_is_on()) } @else { (crate::lock::none(visit)) } }
            p.choices { a.button href=(visit.to("settings/lock")) { (words.lock_page()) } }
        },
    }
}

/// The sentence that is true for this host.
fn at_home(visit: &Visit, home: String, pocket: String) -> String {
    match visit.host.place {
        Place::Home => home,
        Place::Pocket => pocket,
    }
}

/// A language by its own name.
fn name(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::Japanese => "日本語",
        Language::JapaneseEasy => "やさしい にほんご",
    }
}

async fn save(visit: Visit, posted: Posted) -> Response {
    if let (Some(language), Some(_)) = (posted.fields.get("language").and_then(Language::from_id), posted.once) {
        visit.host.choose_language(language).await;
    }
    if let (Some(letters), Some(_)) = (posted.fields.get("letters").and_then(Letters::from_id), posted.once) {
        visit.host.choose_letters(letters).await;
    }
    if let (Some(furigana), Some(_)) = (posted.fields.get("furigana").and_then(Furigana::from_id), posted.once) {
        visit.host.choose_furigana(furigana).await;
    }
    let noted = visit.note(&posted, |state| Ok(changes(state, &posted.fields))).await;
    visit.then(noted, "settings", "settings", "settings").await
}

/// What differs from what is known; nothing is noted twice.
fn changes(state: &State, fields: &Fields) -> Vec<Event> {
    let direction = fields.get("direction").and_then(Direction::from_id).filter(|new| *new != state.direction());
    let adult = match fields.get("age") {
        Some("adult") => Some(true),
        Some("younger") => Some(false),
        _ => None,
    };
    let adult = adult.filter(|adult| state.adult() != Some(*adult));
    let direction = direction.map(Event::DirectionChosen);
    direction.into_iter().chain(adult.map(|adult| Event::AgeTold { adult })).collect()
}

/// The other language, from wherever it was asked for.
pub(crate) async fn choose_language(visit: Visit, posted: Posted) -> Response {
    let language = posted.fields.get("language").and_then(Language::from_id);
    if let (Some(language), Some(_)) = (language, posted.once) {
        visit.host.choose_language(language).await;
    }
    visit.see(safe_path(posted.fields.get("back").unwrap_or_default()))
}

/// A path below the base and nothing else: no host, no scheme, no way up.
pub(crate) fn safe_path(path: &str) -> &str {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-/_".contains(c);
    if path.chars().all(plain) && !path.starts_with('/') && !path.contains("//") { path } else { "" }
}

fn closes(visit: &Visit) -> bool {
    visit.keys().is_some_and(|keys| keys.has_passphrase())
}

/// Who can open this, as it is now.
fn who_opens(visit: &Visit) -> String {
    let words = &visit.words;
    if closes(visit) { words.privacy_3_closed() } else { at_home(visit, words.privacy_3(), words.privacy_3_pocket()) }
}

async fn privacy(visit: Visit) -> Result<Response, Problem> {
    let more = visit.host.journal.look(State::kept_anything).await?;
    let unreadable = visit.unreadable().await;
    let words = &visit.words;
    let inside = html! {
        h1 { (words.privacy_title()) }
        (unreadable)
        p { (at_home(&visit, words.privacy_1(), words.privacy_1_pocket())) }
        p { (words.privacy_2()) }
        p { (who_opens(&visit)) }
        p { (words.privacy_4()) }
        p { (words.privacy_5()) }
        p { (visit.help_text("leaving-privacy-copies")) }
        @if let [file, key, ..] = visit.host.kept_at.as_slice() {
            dl.rows { dt { (words.privacy_data()) } dd { code { (file) } } @if !closes(&visit) { dt { (words.privacy_key()) } dd { code { (key) } } } }
        }
        (crate::leaving::ways(&visit))
    };
    Ok(layout::page(&visit, &Frame::with_more(more), &words.privacy_title(), &inside).into_response())
}
