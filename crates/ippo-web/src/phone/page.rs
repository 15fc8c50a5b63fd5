//! The page of the phone: what keeps this, other people, the home screen, name and picture, the reminder, the version.

use super::{Face, Icon, Name, Start};
use crate::visit::Visit;
use maud::{Markup, html};

/// The way from Settings; there is none at home.
pub(crate) fn way(visit: &Visit) -> Markup {
    html! { @if visit.is_pocket() { p.way-on { a href=(visit.to("settings/phone")) { (visit.help_text("phone-title")) } } } }
}

pub(super) fn page(visit: &Visit, face: Face, reminds: bool, told: &Markup) -> Markup {
    html! {
        h1 { (visit.help_text("phone-title")) }
        (told)
        div.settings {
            (storage(visit))
            (screen(visit))
            @if visit.phone().is_some() { (look(visit, face)) }
            @if visit.host.desk().keeping().is_some() { (reminder(visit, reminds)) }
            (others(visit))
            (version(visit))
        }
        script src=(visit.to("phone.js")) defer {}
    }
}

/// What only a window can ask stays hidden until the script has found that it can.
fn storage(visit: &Visit) -> Markup {
    let text = |name: &str| visit.help_text(name);
    html! {
        section.storage data-yes=(text("phone-keep-yes")) data-no=(text("phone-keep-no")) {
            h2 { (text("phone-keep-title")) }
            p { (text("phone-keep-what")) }
            p.choices { button type="button" data-persist hidden { (text("phone-keep-ask")) } }
            p.note data-answer tabindex="-1" hidden {}
            dl.facts hidden {
                div { dt { (text("phone-keep-used")) } dd data-used {} }
                div { dt { (text("phone-keep-room")) } dd data-room {} }
            }
            ul { @for risk in ["private", "clear", "apple", "app"] { li { (text(&format!("phone-risk-{risk}"))) } } }
            @if visit.host.desk().keeping().is_some() {
                p { (text("phone-risk-backup")) }
                p.choices { a.button href=(visit.to("keeping")) { (text("phone-reminder-take")) } }
            }
        }
    }
}

fn screen(visit: &Visit) -> Markup {
    let text = |name: &str| visit.help_text(name);
    html! {
        section #screen {
            h2 { (text("phone-screen-title")) }
            p { (text("phone-screen-what")) }
            p.choices { button type="button" data-install hidden { (text("phone-screen-put")) } }
            @for browser in ["iphone", "chrome", "firefox"] {
                details.fold { summary { (text(&format!("phone-screen-{browser}"))) }
                    ol { @for line in 1..=3 { li { (text(&format!("phone-screen-{browser}-{line}"))) } } }
                }
            }
        }
    }
}

fn look(visit: &Visit, face: Face) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let names = Name::of(visit.language());
    // A name that was chosen in the other language can stay.
    let other = Some(face.name).filter(|name| !names.contains(name));
    html! {
        section {
            h2 { (text("phone-face-title")) }
            p { (text("phone-face-what")) }
            (visit.form("settings/phone", "roomy", html! {
                fieldset { legend { (text("phone-name")) }
                    @for name in names.into_iter().chain(other) {
                        label.pick lang=(name.tongue()) { input type="radio" name="name" value=(name.id()) checked[name == face.name]; " " (name.words()) }
                    }
                }
                fieldset { legend { (text("phone-icon")) }
                    @for icon in Icon::ALL {
                        label.pick { input type="radio" name="icon" value=(icon.id()) checked[icon == face.icon]; " "
                            img.face src=(visit.to(&format!("icons/{}-180.png", icon.id()))) alt="" width="40" height="40";
                            " " (text(&format!("phone-icon-{}", icon.id())))
                        }
                    }
                }
                fieldset { legend { (text("phone-start")) }
                    @for start in Start::ALL {
                        label.pick { input type="radio" name="start" value=(start.id()) checked[start == face.start]; " " (text(&format!("phone-start-{}", start.id()))) }
                    }
                }
                p.choices { button.lamp type="submit" { (visit.words.save()) } }
            }))
        }
    }
}

fn reminder(visit: &Visit, on: bool) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let (now, wish, button) = match on {
        true => ("phone-reminder-on", "no", "phone-reminder-away"),
        false => ("phone-reminder-off", "yes", "phone-reminder-again"),
    };
    html! {
        section {
            h2 { (text("phone-reminder-title")) }
            p { (text(now)) }
            (visit.form("settings/phone/reminder", "choices", html! {
                input type="hidden" name="back" value="settings/phone";
                button type="submit" name="say" value=(wish) { (text(button)) }
            }))
        }
    }
}

/// What other people can come to see; none of it can be helped by a program (care.md §9.3).
fn others(visit: &Visit) -> Markup {
    let seen = ["bill", "shared", "photos", "downloads", "calls", "history"];
    html! {
        section {
            h2 { (visit.help_text("phone-others-title")) }
            ul { @for who in seen { li { (visit.help_text(&format!("phone-others-{who}"))) } } }
        }
    }
}

fn version(visit: &Visit) -> Markup {
    html! {
        section {
            h2 { (visit.help_text("phone-version-title")) }
            @if let Some(phone) = visit.phone() { p { code { (phone.version()) } } }
            p { (visit.help_text("phone-newer-what")) }
            p.choices { a.button href=(visit.to("newer")) { (visit.help_text("phone-newer")) } }
        }
    }
}

/// A button that hands the file of that address to the phone's own sheet; hidden where the phone has none. The link beside it
/// stays.
pub(crate) fn share(visit: &Visit, address: &str) -> Markup {
    html! {
        @if visit.is_pocket() {
            button type="button" data-share=(address) hidden { (visit.help_text("phone-share")) }
            script src=(visit.to("phone.js")) defer {}
        }
    }
}
