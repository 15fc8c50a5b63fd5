//! One page without a program: something calm, three steps, Help with the lines of all countries. For browsers in which
//! nothing else works; it is made when the folder for a static host is built.

use ippo_core::calendar::date;
use ippo_library::{Country, Library, Line};
use ippo_words::Language;
use maud::{DOCTYPE, Markup, html};

/// Looking outward, eyes open, two or three minutes; nothing that a sign would close (care.md C12, C13).
const PRACTICES: [&str; 3] = ["look-at-three-things", "feet-on-the-floor", "sounds-and-edges"];

/// In bed or in the room, nobody met, nothing bought.
const STEPS: [&str; 3] = ["curtain-hand", "slow-stretch", "three-private-lines"];

/// The whole page in one language, as HTML.
#[must_use]
pub fn page(library: &Library, language: Language) -> String {
    let page = Page { library, language };
    let [tongue, other] = if language == Language::English { ["en", "ja"] } else { ["ja", "en"] };
    let there = if other == "ja" { "/plain.ja.html" } else { "/plain.html" };
    let whole = html! {
        (DOCTYPE)
        html lang=(tongue) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noindex";
                title { (page.text("plain-title")) }
                link rel="stylesheet" href="/boot.css";
            }
            body { main {
                h1 { (page.text("plain-title")) }
                (page.help())
                (page.steps())
                (page.calm())
                (page.browsers())
            } footer { p { a href=(there) lang=(other) hreflang=(other) { (page.text("plain-other")) } } } }
        }
    };
    whole.into_string()
}

struct Page<'a> {
    library: &'a Library,
    language: Language,
}

impl Page<'_> {
    fn text(&self, name: &str) -> &str {
        self.library.text(self.language, name)
    }

    /// Hurt first, then what can be shown or written, then everybody who can be reached.
    fn help(&self) -> Markup {
        html! {
            section.care {
                h2 { (self.text("help-hurt-title")) }
                @if self.language == Language::English { p { (self.text("plain-emergency")) } }
                @else { @if let Some(japan) = self.library.country("JP") { (self.emergency(japan)) } }
                p { (self.text("help-hurt-tell")) }
                h3 { (self.text("help-card-title")) }
                p { b { (self.text("help-card")) } }
                h3 { (self.text("help-say-title")) }
                p { b { (self.text("help-say")) } }
                h3 { (self.text("help-lines-title")) }
                p.soft { (self.text("plain-old")) }
                @for country in self.library.countries() { (self.country(country)) }
            }
        }
    }

    fn emergency(&self, country: &Country) -> Markup {
        let named = |(number, kind): &(String, String)| {
            (format!("{} {number}", self.text(&format!("help-emergency-{kind}"))), format!("tel:{number}"))
        };
        html! { @for (name, address) in country.emergency.iter().map(named) { (self.asked_first(&name, &address)) } }
    }

    fn country(&self, country: &Country) -> Markup {
        let name = format!("country-{}", country.code.to_lowercase());
        html! {
            details {
                summary { (self.text(&name)) }
                div {
                    (self.emergency(country))
                    ul { @for line in self.library.lines_of(&country.code) { li { (self.line(line)) } } }
                }
            }
        }
    }

    fn line(&self, line: &Line) -> Markup {
        let checked = self.library.text_with(self.language, "help-checked", &[("date", &date(line.checked_on))]);
        html! {
            b { (self.text(&line.id)) }
            p.soft { (self.text(&format!("{}.note", line.id))) " " (checked) }
            @for (way, value, say) in &line.ways { (self.way(way, value, say.as_deref())) }
        }
    }

    fn way(&self, way: &str, value: &str, say: Option<&str>) -> Markup {
        let name = format!("{} · {value}", self.text(&format!("help-way-{way}")));
        let word = say.map(|word| self.library.text_with(self.language, "help-way-say", &[("word", word)]));
        let dialled: String = value.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let number = value.chars().all(|c| c.is_ascii_digit() || "+- ".contains(c)) && !dialled.is_empty();
        let scheme = if way == "text" { "sms" } else { "tel" };
        html! {
            @if number { (self.asked_first(&name, &format!("{scheme}:{dialled}"))) } @else { p { (name) } }
            @if let Some(word) = word { p.soft { (word) } }
        }
    }

    /// A call by accident at night is a fright (care.md H32): the link lies in a fold that says what it does.
    fn asked_first(&self, name: &str, address: &str) -> Markup {
        html! {
            details {
                summary { (name) }
                p { (self.text("plain-opens")) " " a.button href=(address) { (self.text("help-call-yes")) } }
            }
        }
    }

    fn steps(&self) -> Markup {
        html! {
            section {
                h2 { (self.text("plain-steps")) }
                p.soft { (self.text("plain-steps-what")) }
                @for step in STEPS { p { b { (self.text(step)) } br; (self.text(&format!("{step}.more"))) } }
            }
        }
    }

    fn calm(&self) -> Markup {
        html! {
            section {
                h2 { (self.text("plain-calm")) }
                @for practice in PRACTICES {
                    details {
                        summary { (self.text(practice)) }
                        div {
                            p { (self.text(&format!("{practice}.stop"))) }
                            ol { @for part in self.library.parts_of(self.language, practice) { li { (part) } } }
                            p { (self.text(&format!("{practice}.end"))) }
                        }
                    }
                }
            }
        }
    }

    fn browsers(&self) -> Markup {
        html! {
            section { h2 { (self.text("plain-more")) } p { (self.text("plain-browsers")) } p.soft { (self.text("plain-tried")) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_all_lines_and_no_call_by_accident() {
        let library = Library::shipped();
        for language in [Language::English, Language::Japanese] {
            let page = page(&library, language);
            assert!(!page.contains("<script") && !page.contains("style="), "nothing but words");
            for line in library.lines() {
                assert!(page.contains(&html! { (library.text(language, &line.id)) }.into_string()), "{}", line.id);
            }
            for name in STEPS.iter().chain(&PRACTICES) {
                assert!(!library.text(language, name).is_empty(), "{name}");
            }
            let calls = page.matches("href=\"tel:").count() + page.matches("href=\"sms:").count();
            let asked = page.matches(library.text(language, "plain-opens")).count();
            assert_eq!(calls, asked, "each call says first what it opens");
        }
    }
}
