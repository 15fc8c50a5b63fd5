//! Joys, in deeds: what was liked, three ideas at a time, ten minutes with a mood before and after, and what rests.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use ippo_core::around::Joy;
use ippo_core::catalogue::Tag;
use ippo_library::{Idea, Library};
use ippo_words::Language;
use person::{DAY, HOUR, Person, person};

const LIGHT: &str = "idea-light-on-the-ceiling";

fn both(check: impl Fn(Language)) {
    [Language::English, Language::Japanese].into_iter().for_each(check);
}

fn text(language: Language, name: &str) -> String {
    Library::shipped().text(language, name).to_owned()
}

/// The ideas that the page leads to, in order.
fn ideas(person: &Person) -> Vec<String> {
    let main = person.page.split("<main").nth(1).unwrap();
    main.split("href=\"/n/joys/idea-").skip(1).map(|rest| format!("idea-{}", rest.split('"').next().unwrap())).collect()
}

/// All ideas that the pages show, three after three until the first ones come again.
fn all(person: &mut Person, address: &str) -> Vec<Idea> {
    let library = Library::shipped();
    let between = if address.contains('?') { '&' } else { '?' };
    let mut seen: Vec<String> = Vec::new();
    for turn in 0..100 {
        let three = ideas(person.opens(&format!("{address}{between}others={turn}")));
        if three.is_empty() || seen.contains(&three[0]) {
            break;
        }
        assert!(three.len() <= 3, "three at a time");
        seen.extend(three);
    }
    seen.iter().map(|id| library.idea(id).unwrap().clone()).collect()
}

fn likes(person: &mut Person, joys: &[&str], own: &str) {
    let mut fields: Vec<(&str, &str)> = joys.iter().map(|joy| ("joy", *joy)).collect();
    fields.push(("own", own));
    person.opens("joys/once").presses("joys/once", &fields);
}

#[test]
fn three_stand_there_and_others_bring_another_three() {
    both(|language| {
        let mut person = person(language);
        let first = ideas(person.opens("joys"));
        assert_eq!(first.len(), 3);
        person.follows("joys?others=1");
        assert!(ideas(&person).iter().all(|idea| !first.contains(idea)), "another three");
        assert_eq!(ideas(person.opens("joys")), first, "the same on the same day");
        person.waits(DAY);
        assert_ne!(ideas(person.opens("joys")), first, "others on another day");
        person.waits(9 * HOUR);
        assert_eq!(all(&mut person, "joys").len(), Library::shipped().ideas().len(), "all are there by day");
    });
}

#[test]
fn what_was_liked_comes_first_and_is_told_once() {
    both(|language| {
        let mut person = person(language);
        likes(&mut person, &["sky", "plants"], "old maps 地図");
        assert_eq!(person.path, "joys");
        let found = all(&mut person, "joys");
        let liked = |idea: &Idea| matches!(idea.of(), Joy::Sky | Joy::Plants);
        let first = found.iter().position(|idea| !liked(idea)).unwrap();
        assert!(first > 20 && found[first..].iter().all(|idea| !liked(idea)), "the liked ones, then the others");
        assert!(found[..6].iter().all(|idea| idea.place == 0 && idea.company == 0), "what is near comes first");
        person.opens("joys/once");
        assert!(
            person.has("value=\"sky\" checked")
                && person.has("old maps 地図")
                && !person.has("value=\"music\" checked")
        );
        person.opens("joys").follows("joys/own");
        assert!(person.has("old maps 地図"), "one's own stands among them");
        person.presses("joys/own", &[]).presses("joys/own/after", &[("after", "4")]);
        likes(&mut person, &[], "");
        assert!(!person.has("/n/joys/own\""), "what is taken out is gone");
        person.opens("export").opens("joys");
        assert!(person.has(&text(language, "export-joy-own")), "what was begun of it stays");
    });
}

#[test]
fn wishes_are_met_and_remembered_nowhere() {
    let mut person = person(Language::English);
    person.waits(9 * HOUR);
    let mut check = |wish: &str, fits: fn(&Idea) -> bool| {
        let found = all(&mut person, &format!("joys?{wish}"));
        assert!(!found.is_empty() && found.iter().all(fits), "{wish}");
        assert_eq!(found.len(), Library::shipped().ideas().iter().filter(|idea| fits(idea)).count(), "{wish}");
    };
    check("energy=1", |idea| idea.energy == 1);
    check("energy=2", |idea| idea.energy <= 2);
    check("money=1", |idea| !idea.money);
    check("quiet=1", |idea| idea.noise == 0);
    check("here=1", |idea| idea.place == 0);
    check("alone=1", |idea| idea.company == 0);
    check("energy=1&money=1&quiet=1&here=1&alone=1", |i| i.energy == 1 && i.noise == 0 && i.place + i.company == 0);
    person.opens("joys?energy=1&alone=1");
    assert!(person.has("value=\"1\" checked") && person.has("name=\"alone\" value=\"1\" checked"), "as it was asked");
    assert!(!person.opens("joys").has(" checked"), "and forgotten");
    assert!(!person.opens("joys?energy=zzz&others=-4&x=%ff").has("zzz"), "nonsense is no wish");
}

#[test]
fn ten_minutes_are_begun_and_told_with_a_sentence_and_no_verdict() {
    both(|language| {
        let check = |before: &str, after: &str, sentence: &str| {
            let mut person = person(language);
            person.opens("joys/idea-light-on-the-ceiling");
            assert!(person.has(&text(language, &format!("{LIGHT}.begin"))));
            person.presses(&format!("joys/{LIGHT}"), &[("before", before)]);
            assert!(
                person.has(&text(language, "joys-after")) && person.has(&text(language, &format!("{LIGHT}.begin")))
            );
            person.presses(&format!("joys/{LIGHT}/after"), &[("after", after)]);
            assert!(person.has(&text(language, sentence)), "{before} {after}: {sentence}");
            let main = person.page.split("<main").nth(1).unwrap();
            assert_eq!(
                main.contains("href=\"/n/help\""),
                sentence == "joys-after-worse",
                "after heavier, Calm and Help"
            );
            let next = person.has("/n/joys/idea-line-about-the-sky");
            assert_eq!(
                next,
                sentence != "joys-after-worse",
                "nearer to people lies under a fold, and not after heavier"
            );
            person.opens("joys");
            let begun = person.page.split(&text(language, "joys-found")).nth(1).unwrap();
            assert!(begun.contains(&text(language, LIGHT)));
        };
        check("2", "3", "joys-after-better");
        check("3", "3", "joys-after-same");
        check("4", "1", "joys-after-worse");
        check("none", "4", "joys-noted");
        check("2", "none", "joys-noted");
    });
}

#[test]
fn what_was_begun_stands_newest_first_once_each_and_without_a_count() {
    let mut person = person(Language::English);
    person.opens("joys/idea-rain-or-not").presses("joys/idea-rain-or-not", &[]);
    person.opens(&format!("joys/{LIGHT}"));
    let sent = person.body_of(&format!("joys/{LIGHT}"), &[("before", "2")]);
    person.posts(&format!("joys/{LIGHT}"), &sent).posts(&format!("joys/{LIGHT}"), &sent);
    person.opens("joys");
    let begun = person.page.split("What was begun, newest first").nth(1).unwrap().split("</details>").next().unwrap();
    let (light, rain) = (text(Language::English, LIGHT), text(Language::English, "idea-rain-or-not"));
    assert!(begun.find(&light).unwrap() < begun.find(&rain).unwrap());
    assert_eq!(begun.matches(&light).count(), 1, "posted twice, noted once");
    assert!(!begun.contains(|c: char| c.is_ascii_digit() && c != '/'), "no count, no day: {begun}");
}

#[test]
fn refused_words_are_kept_and_shown_again() {
    both(|language| {
        let mut person = person(language);
        let long = "海".repeat(1001);
        person.opens("joys/once").presses("joys/once", &[("joy", "music"), ("own", &long)]);
        assert_eq!(person.path, "joys/once");
        assert!(person.has("id=\"told\"") && person.has(&long) && person.has("value=\"music\" checked"));
        person.presses("joys/once", &[("joy", "music"), ("own", "海")]);
        assert!(person.path == "joys" && !person.opens("joys/once").has("id=\"told\""));
        person.opens(&format!("joys/{LIGHT}")).presses(&format!("joys/{LIGHT}"), &[("before", "9")]);
        assert!(person.has("id=\"told\"") && person.has(&text(language, "joys-begin")), "nothing was begun");
    });
}

#[test]
fn for_who_finds_nothing_nice_there_is_what_asks_for_nothing() {
    both(|language| {
        let mut person = person(language);
        person.opens("joys/once").presses("joys/once", &[("none", "1")]);
        assert_eq!(person.path, "joys/nothing");
        assert!(person.has(&text(language, "joys-nothing-nice")));
        let found = all(&mut person, "joys/nothing");
        assert_eq!(found.len(), 9);
        assert!(found.iter().all(|idea| idea.asks_for_nothing() && idea.energy == 1 && idea.company == 0));
        likes(&mut person, &["sky"], "");
        person.opens("joys/once").presses("joys/once", &[("none", "1")]).opens("joys/once");
        assert!(person.has("value=\"sky\" checked"), "nothing right now takes nothing back");
    });
}

#[test]
fn what_rests_is_not_shown_and_at_a_pause_nothing_is() {
    let mut person = person(Language::English);
    person.waits(9 * HOUR);
    let risky = |idea: &Idea| idea.rests_at_risk() || idea.has(Tag::Outdoors);
    assert!(all(&mut person, "joys").iter().any(risky));
    person.opens("question").presses("question", &[("answer", "wish")]);
    let gentle = all(&mut person, "joys");
    assert!(!gentle.is_empty() && !gentle.iter().any(risky), "above open");
    assert_eq!(person.opens("joys/idea-dark-planetarium").path, "joys", "nor by its address");
    person.opens(&format!("joys/{LIGHT}")).presses(&format!("joys/{LIGHT}"), &[("before", "2")]);
    for answer in ["thoughts", "intent"] {
        person.opens("question").presses("question", &[("answer", answer)]);
        assert!(all(&mut person, "joys").is_empty() && all(&mut person, "joys/nothing").is_empty(), "{answer}");
        assert!(person.has(&text(Language::English, "joys-resting")));
        assert_eq!(person.opens("joys/idea-rain-or-not").path, "joys");
        person.opens(&format!("joys/{LIGHT}"));
        assert!(person.has("name=\"after\""), "what is under way can be told");
        assert!(person.opens("joys/once").has("name=\"own\""), "own words stay open");
    }
}

#[test]
fn outdoors_waits_for_the_day_and_cooking_rests_beside_a_troubled_way_of_eating() {
    let mut person = person(Language::English);
    assert!(!all(&mut person, "joys").iter().any(|idea| idea.has(Tag::Outdoors)), "at three at night");
    person.waits(9 * HOUR);
    assert!(all(&mut person, "joys").iter().any(|idea| idea.has(Tag::Outdoors)), "at noon");
    assert!(all(&mut person, "joys").iter().any(|idea| idea.of() == Joy::Cooking));
    let letter = "I make myself throw up after I eat. I have been in my room for a year.";
    person.opens("letter").presses("letter", &[("letter", letter), ("then", "keep")]);
    person.waits(30 * DAY);
    let found = all(&mut person, "joys");
    assert!(!found.is_empty() && found.iter().all(|idea| idea.of() != Joy::Cooking));
    assert_eq!(person.opens("joys/idea-rice-in-the-cooker").path, "joys");
}

#[test]
fn today_asks_once_quietly_after_the_first_try_what_was_liked() {
    both(|language| {
        let line = text(language, "joys-today");
        let mut person = person(language);
        assert!(!person.opens("today").has(&line), "not before anything was tried");
        person.presses("today/take", &[]).presses("try", &[("outcome", "done")]).opens("today");
        assert!(person.has(&line));
        person.follows("joys/once").presses("joys/once", &[("none", "1")]).opens("today");
        assert!(!person.has(&line), "it was answered");
    });
}

#[test]
fn at_a_raised_level_today_does_not_ask() {
    let mut person = person(Language::English);
    person.opens("today").presses("today/take", &[]).presses("try", &[("outcome", "done")]);
    for answer in ["wish", "thoughts", "intent"] {
        person.opens("question").presses("question", &[("answer", answer)]).opens("today");
        assert!(!person.has(&text(Language::English, "joys-today")), "{answer}");
    }
}
