//! The pages that one can look for and be led to, by their names.

use crate::visit::Visit;

/// Addresses below the base, in the order in which they are found, with the text that names each; those without a text
/// are named by the program's own words.
pub(super) const PAGES: [(&str, &str); 26] = [
    ("help", "help-title"),
    ("calm", ""),
    ("today", ""),
    ("letter", ""),
    ("night", ""),
    ("plan", "plan-title"),
    ("days", "days-title"),
    ("routine", "course-days"),
    ("joys", "course-joys"),
    ("move", "course-movement"),
    ("people", "course-people"),
    ("thoughts", "course-thoughts"),
    ("purpose", "course-purpose"),
    ("body", "course-body"),
    ("support", "course-help"),
    ("library", "course-library"),
    ("weeks", "course-measures"),
    ("summary", "support-summary"),
    ("own", "own-title"),
    ("map", ""),
    ("levels", "level-title"),
    ("question", "help-ask-title"),
    ("export", "leaving-export"),
    ("erase", "leaving-erase"),
    ("settings", ""),
    ("privacy", ""),
];

/// What a page is called.
pub(super) fn name(visit: &Visit, path: &str) -> String {
    let words = &visit.words;
    match path {
        "calm" => words.calm_title(),
        "today" => words.way_today(),
        "letter" => words.way_letter(),
        "night" => words.today_night(),
        "map" => words.map_title(),
        "settings" => words.way_settings(),
        "privacy" => words.way_privacy(),
        _ => {
            let text = PAGES.iter().find(|(known, _)| *known == path);
            text.map_or_else(String::new, |(_, name)| visit.help_text(name))
        }
    }
}
