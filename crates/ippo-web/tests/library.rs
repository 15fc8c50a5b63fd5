//! The library, in deeds: every card opens and says what it rests on; what a sign closes is nowhere; looking finds everything.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use axum::http::StatusCode;
use ippo_library::{Card, Library, Shelf};
use ippo_words::Language;
use person::{Person, person};

const BOTH: [Language; 2] = [Language::English, Language::Japanese];

/// A text as it stands in markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn main_of(person: &Person) -> &str {
    person.page.split("<main").nth(1).unwrap().split("</main>").next().unwrap()
}

/// Looks for something; what is looked for stands in no address.
fn looks<'a>(person: &'a mut Person, typed: &str) -> &'a mut Person {
    person.opens("library").presses("library/found", &[("q", typed)]);
    assert!(["library", "library/found"].contains(&person.path.as_str()), "{}", person.path);
    person
}

fn leads_to(person: &Person, path: &str) -> bool {
    let address = format!("href=\"/n/{path}");
    main_of(person).split(&address).skip(1).any(|rest| rest.starts_with(['"', '?']))
}

/// Says on the page of what is so now that this is so.
fn told(language: Language, so: &str) -> Person {
    let mut person = person(language);
    person.opens("levels/now").presses("levels/now", &[("so", so), ("then", "so")]);
    person
}

#[test]
fn every_card_opens_with_its_title_its_words_and_its_sources() {
    let library = Library::shipped();
    assert!(library.cards().len() >= 93);
    for language in BOTH {
        let mut person = person(language);
        for card in library.cards() {
            person.opens(&format!("library/{}", card.id));
            let text = |name: &str| escaped(library.text(language, name));
            assert!(person.has(&format!("<h1>{}</h1>", text(&card.id))), "{}", card.id);
            let parts = library.parts_of(language, &card.id);
            // Japanese names in an English card say in what tongue they are.
            let said = person.page.replace("<span lang=\"ja\">", "").replace("</span>", "");
            assert!(parts.len() >= 2 && parts.iter().all(|part| said.contains(&escaped(part))), "{}", card.id);
            says_what_it_rests_on(&person, card, &text(&format!("{}.known", card.id)));
            let pages = card.see.iter().filter_map(|see| see.strip_prefix('/'));
            let cards = card.see.iter().filter(|see| !see.starts_with('/')).map(|see| format!("library/{see}"));
            for path in pages.map(str::to_owned).chain(cards) {
                let is_there = leads_to(&person, &path) || path == "calm" && person.has("href=\"/n/calm/");
                assert!(is_there, "{} leads to {path}", card.id);
            }
            assert!(!main_of(&person).contains("></a>"), "{}: a link without a name", card.id);
            let shelf = card.on().id();
            assert!(leads_to(&person, "library"), "{}", card.id);
            assert!(person.has(&format!("library?shelf={shelf}#shelf-{shelf}")), "{}", card.id);
        }
    }
}

fn says_what_it_rests_on(person: &Person, card: &Card, known: &str) {
    let fold = main_of(person).split("<details class=\"fold\">").nth(1).unwrap_or_default();
    assert_eq!(card.sources.is_empty(), fold.is_empty(), "{}", card.id);
    assert!(card.sources.is_empty() || !known.is_empty() && fold.contains(known), "{}", card.id);
    let sources: Vec<&str> = fold.split("<p class=\"source\">").skip(1).collect();
    assert_eq!(sources.len(), card.sources.len(), "{}", card.id);
    // A source in one line: what it shows, and at least one of who, when, where.
    let whole = |source: &&str| source.split("</p>").next().unwrap().contains(" · ");
    assert!(sources.iter().all(whole), "{}: {sources:?}", card.id);
}

#[test]
fn the_shelves_hold_every_card_once_and_japan_stands_where_it_belongs() {
    let library = Library::shipped();
    for language in BOTH {
        let mut person = person(language);
        person.opens("library");
        for card in library.cards() {
            let link = format!("href=\"/n/library/{}\"", card.id);
            assert_eq!(person.page.matches(&link).count(), 1, "{}", card.id);
        }
        for shelf in Shelf::ALL {
            let from = person.page.split(&format!("id=\"shelf-{}\"", shelf.id())).nth(1).unwrap();
            let links: Vec<&str> =
                from.split("href=\"/n/library/").skip(1).map(|at| at.split('"').next().unwrap()).collect();
            let own: Vec<&str> = library.cards_on(shelf).map(|card| card.id.as_str()).collect();
            let own = links.into_iter().filter(|id| own.contains(id));
            let of_japan: Vec<bool> = own.map(|id| library.card(id).unwrap().is_of_one_country()).collect();
            let first = language == Language::Japanese;
            assert!(of_japan.is_sorted_by_key(|japan| *japan != first), "{}: {of_japan:?}", shelf.id());
        }
        let folds = main_of(&person).matches("<details").count();
        assert_eq!(folds, if language == Language::English { 10 } else { 7 });
        assert!(!main_of(&person).contains(" open>"), "all shelves are folded");
        person.opens("library?shelf=home");
        assert_eq!(main_of(&person).matches(" open>").count(), 1);
    }
}

#[test]
fn an_unknown_card_is_a_kind_404() {
    let mut person = person(Language::English);
    for path in ["library/card-nowhere", "library/%E6%9A%97%E3%81%84", "library/today"] {
        assert_eq!(person.gets(path).0, StatusCode::NOT_FOUND);
        assert!(person.opens(path).has("There is no page here"), "{}", person.sees());
    }
}

#[test]
fn what_a_sign_closes_is_not_listed_not_found_and_rests_by_its_address() {
    let check = |language: Language, so: &str, card: &str| {
        let library = Library::shipped();
        let title = library.text(language, card).to_owned();
        let mut person = told(language, so);
        assert!(!leads_to(person.opens("library"), &format!("library/{card}")), "{card} is listed");
        looks(&mut person, &title);
        assert!(!leads_to(&person, &format!("library/{card}")), "{card} is found");
        person.opens(&format!("library/{card}"));
        assert!(person.has(library.text(language, "cards-rests")) && leads_to(&person, "help"), "{}", person.sees());
        assert!(library.parts_of(language, card).iter().all(|part| !person.has(&escaped(part))));
        for other in library.cards().iter().filter(|other| other.see.contains(&card.to_owned())) {
            assert!(
                !leads_to(person.opens(&format!("library/{}", other.id)), &format!("library/{card}")),
                "{}",
                other.id
            );
        }
    };
    for language in BOTH {
        check(language, "violence", "card-tension-at-home");
        check(language, "violence", "card-why-avoiding-feeds-fear");
        check(language, "eating", "card-eating-something");
        check(language, "psychosis", "card-what-went-wrong-stays-loud");
    }
}

#[test]
fn looking_finds_cards_in_both_languages() {
    let check = |language: Language, typed: &str, card: &str| {
        let mut person = person(language);
        looks(&mut person, typed);
        assert!(leads_to(&person, &format!("library/{card}")), "{typed}: {}", person.sees());
        assert!(person.has(" value=\""), "what was typed stays in the field");
    };
    let english = |typed: &str, card: &str| check(Language::English, typed, card);
    english("teeth", "card-teeth");
    english("TEETH", "card-teeth");
    english("i cannot sleep", "card-no-sleep");
    english("shame", "card-shame");
    english("police", "card-police-at-night");
    let japanese = |typed: &str, card: &str| check(Language::Japanese, typed, card);
    japanese("歯", "card-teeth");
    japanese("歯が痛い", "card-teeth");
    japanese("眠れない", "card-no-sleep");
    japanese("眠れない", "card-day-turned-round");
    japanese("シャワー", "card-washing");
    japanese("ｼｬﾜｰ", "card-washing");
    japanese("恥", "card-shame");
    japanese("警察　夜", "card-police-at-night");
}

#[test]
fn looking_reaches_pages_practices_sheets_and_joys() {
    let library = Library::shipped();
    for language in BOTH {
        let mut person = person(language);
        let mut finds = |name: &str, path: &str| {
            assert!(leads_to(looks(&mut person, name), path), "{name}: {}", person.sees());
        };
        for sheet in library.sheets() {
            finds(library.text(language, &sheet.id), &format!("sheet/{}", sheet.id));
        }
        // At three in the night nothing leads out of the home.
        for practice in library.practices().iter().filter(|practice| !practice.outdoors) {
            finds(library.text(language, &practice.id), &format!("calm/{}", practice.id));
        }
        for idea in library.ideas().iter().step_by(10).filter(|idea| idea.place == 0 && !idea.rests_at_risk()) {
            finds(library.text(language, &idea.id), &format!("joys/{}", idea.id));
        }
        let names = [("routine", "course-days"), ("people", "course-people"), ("support", "course-help")];
        for (path, name) in
            names.into_iter().chain([("plan", "plan-title"), ("help", "help-title"), ("erase", "leaving-erase")])
        {
            finds(library.text(language, name), path);
        }
    }
}

#[test]
fn nothing_found_says_so_and_the_shelves_stand_below() {
    for language in BOTH {
        let mut person = person(language);
        looks(&mut person, "qqqq");
        assert!(person.has(Library::shipped().text(language, "cards-found-none")));
        assert!(person.has("id=\"shelf-understand\"") && !person.has("id=\"found\"><h2>"));
        // What was typed is text, whatever it holds.
        looks(&mut person, "<b>\"'&\0\u{fffd}");
        assert!(!person.has("<b>") && person.has("id=\"shelf-understand\""));
        for empty in ["", " \u{3000}"] {
            assert!(!looks(&mut person, empty).has("id=\"found\""), "{empty:?}");
        }
    }
}

#[test]
fn heavy_words_bring_help_before_what_was_found() {
    for (language, typed) in [(Language::English, "i want to die"), (Language::Japanese, "死にたい")] {
        let mut person = person(language);
        looks(&mut person, typed);
        let found = person.page.split("id=\"found\"").nth(1).unwrap();
        let first = found.split("href=\"").nth(1).unwrap();
        assert!(first.starts_with("/n/help\""), "{first}");
        assert!(leads_to(&person, "help"));
    }
}

#[test]
fn nothing_is_suggested_at_a_pause_and_movement_and_thoughts_rest_beside_their_signs() {
    let mut paused = told(Language::English, "self-harm");
    assert!(!leads_to(paused.opens("days"), "library/card-day-turned-round"));
    let library = Library::shipped();
    let idea = library.ideas().iter().find(|idea| !idea.rests_at_risk()).unwrap();
    let typed = library.text(Language::English, &idea.id);
    assert!(!leads_to(looks(&mut paused, typed), &format!("joys/{}", idea.id)));
    assert!(leads_to(looks(&mut told(Language::English, "self-harm"), "movement"), "move"));
    assert!(!leads_to(looks(&mut told(Language::English, "eating"), "movement"), "move"));
    assert!(!leads_to(looks(&mut told(Language::English, "psychosis"), "thoughts"), "thoughts"));
}

#[test]
fn short_pages_are_one_touch_from_the_bad_night_and_hold_no_number() {
    let library = Library::shipped();
    for language in BOTH {
        let mut person = person(language);
        person.opens("night").follows("night/more");
        let night: Vec<&Card> = library.cards_on(Shelf::Night).collect();
        assert_eq!(night.len(), 7);
        for card in night {
            let mut at = |path: &str| person.opens("night/more").follows(path).page.clone();
            let page = at(&format!("library/{}?from=night/more", card.id));
            let article = page.split("<article").nth(1).unwrap().split("</article>").next().unwrap();
            // The next five minutes, two quiet minutes and one line are the whole of numbers there.
            let said = article
                .replace("5分", "")
                .replace("2分", "")
                .replace("1行", "")
                .replace("<h1>", "")
                .replace("</h1>", "");
            assert!(!said.chars().any(|c| c.is_numeric()), "{}: {said}", card.id);
            let right_below = article.split("<p class=\"choices\">").nth(1).unwrap();
            assert!(right_below.starts_with("<a class=\"button lamp\" href=\"/n/help\">"), "{}", card.id);
            assert!(right_below.contains("href=\"/n/calm/"), "{}", card.id);
            assert!(page.contains("href=\"/n/night/more\""), "and back");
        }
        person.opens("night/more");
        let main = main_of(&person);
        assert!(!person.sees().contains('7') && main.contains("href=\"/n/help\"") && main.contains("href=\"/n/calm/"));
    }
}

/// The page after a try that ended so.
fn after_a_try(outcome: &str, happened: Option<&str>) -> Person {
    let mut person = person(Language::English);
    person.opens("today/step").presses("today/take", &[]);
    person.presses("try", &[("outcome", outcome), ("feared", "seen")]);
    if let Some(happened) = happened {
        person.presses("noted", &[("happened", happened)]);
    }
    person
}

#[test]
fn after_what_was_feared_or_too_much_one_quiet_link_is_there() {
    let check = |outcome: &str, happened: Option<&str>, card: Option<&str>| {
        let mut person = after_a_try(outcome, happened);
        assert_eq!(main_of(&person).matches("/n/library/").count(), usize::from(card.is_some()), "{outcome}");
        if let Some(card) = card {
            person.follows(&format!("library/{card}?from=noted")).follows("noted");
        }
    };
    check("done", None, None);
    check("done", Some("no"), None);
    check("done", Some("yes"), Some("card-it-did-happen"));
    check("stopped", None, Some("card-after-too-much"));
    check("stopped", Some("yes"), Some("card-it-did-happen"));
    check("not-today", None, None);
}

/// The page of what else there is, after a letter whose meanings are kept.
fn strands_after(letter: &str, keep: &[&str], writer: &str) -> Person {
    let mut person = person(Language::English);
    person.opens("letter").presses("letter", &[("letter", letter), ("then", "read")]);
    let mut fields: Vec<(&str, &str)> = keep.iter().map(|theme| ("keep", *theme)).collect();
    fields.extend([("writer", writer), ("then", "answer")]);
    person.presses("letter/read", &fields).opens("letter/more");
    person
}

#[test]
fn a_letter_leads_to_a_card_for_each_thing_it_spoke_of() {
    let letter =
        "I have been in my room for three years. I am ashamed. My sleep is upside down. I am afraid of people.";
    let mut person = strands_after(letter, &["shame", "sleep"], "person");
    assert!(!leads_to(&person, "library/card-fear-of-people"), "what was taken out brings nothing");
    assert!(leads_to(&person, "library/card-day-turned-round"));
    person.follows("library/card-shame?from=letter/more").follows("letter/more");
    let none = strands_after(letter, &[], "person");
    assert!(!main_of(&none).contains("/n/library/"));
    let family = strands_after("My son has not left his room for two years. He is ashamed.", &["shame"], "family");
    assert!(
        leads_to(&family, "library/card-courses-for-families") && leads_to(&family, "library/card-offers-that-harm")
    );
    assert!(!leads_to(&family, "library/card-shame"), "nothing about the other person");
}

#[test]
fn days_and_the_chart_lead_to_their_cards() {
    let mut person = person(Language::English);
    person.opens("days").follows("library/card-day-turned-round?from=days").follows("days");
    person.presses("days", &[("sleep", "almost-none")]).follows("library/card-no-sleep?from=days");
    person.opens("map/felt").follows("library/card-why-avoiding-feeds-fear?from=map/felt").follows("map/felt");
    person.opens("library/card-shame?from=https://elsewhere.example");
    assert!(!person.has("elsewhere") && leads_to(&person, "library"));
}

#[test]
fn body_and_help_have_rooms_of_their_own() {
    let library = Library::shipped();
    for language in BOTH {
        let mut person = person(language);
        person.opens("body");
        for card in library.cards_on(Shelf::Body).chain(library.cards_on(Shelf::Home)) {
            assert!(leads_to(&person, &format!("library/{}", card.id)), "{}", card.id);
        }
        person.opens("support");
        assert!(library.cards_on(Shelf::Help).all(|card| leads_to(&person, &format!("library/{}", card.id))));
        for path in ["help", "summary", "sheet/sheet-first-contact", "sheet/sheet-doctor", "sheet/sheet-after-bad-help"]
        {
            assert!(leads_to(&person, path), "{path}");
        }
        let signs = library.text(language, "card-offers-that-harm.two");
        let before_signs = main_of(&person).split(&escaped(signs)).next().unwrap();
        assert!(!before_signs.contains("<ul"), "the signs of harm stand near the top");
    }
    let mut eating = told(Language::English, "eating");
    eating.opens("body");
    assert!(leads_to(&eating, "library/card-teeth") && !leads_to(&eating, "library/card-eating-something"));
}

#[test]
fn help_leads_to_the_hours_that_lines_alone_do_not_meet() {
    let hours = ["card-parent-died", "card-not-safe-at-home", "card-taken-away", "card-quake-and-storm"];
    for language in BOTH {
        let mut person = person(language);
        person.opens("help");
        assert!(hours.iter().all(|card| leads_to(&person, &format!("library/{card}"))));
        person.opens("levels/now").presses("levels/now", &[("so", "psychosis"), ("then", "so")]);
        person.opens("help");
        assert!(!leads_to(&person, "library/card-taken-away"), "it feeds a fear of being watched");
        assert!(leads_to(&person, "library/card-parent-died"));
    }
}
