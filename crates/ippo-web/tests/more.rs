//! More, in deeds: what is here and what is put away, how many things a day, senses and voice.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use ippo_core::event::Strand;
use ippo_library::Library;
use ippo_words::{Language, Words};
use person::{DAY, Person, person};

fn text(language: Language, name: &str) -> String {
    Library::shipped().text(language, name).to_owned()
}

fn both(check: impl Fn(Language)) {
    [Language::English, Language::Japanese].into_iter().for_each(check);
}

/// A person who has noted one try, so that something was kept.
fn begun(language: Language) -> Person {
    let mut person = person(language);
    person.opens("today").presses("today/take", &[]).presses("try", &[("outcome", "done")]);
    person
}

/// Chooses these strands, so many things a day, and more.
fn chooses(person: &mut Person, strands: &[&str], things: &str, more: &[(&str, &str)]) {
    let strands: Vec<(&str, &str)> = strands.iter().map(|strand| ("strand", *strand)).collect();
    let fields = [&strands[..], &[("things", things)], more].concat();
    person.opens("more/choose").presses("more/choose", &fields);
    assert_eq!(person.path, "more/choose");
}

/// The paths that a part of the page leads to, in order.
fn led(part: &str) -> Vec<String> {
    part.split("href=\"/n/").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

/// What the menu folds out.
fn menu(person: &Person) -> Vec<String> {
    led(person
        .page
        .split("<nav class=\"ways\"")
        .nth(1)
        .unwrap()
        .split("</nav>")
        .next()
        .unwrap()
        .split("<details")
        .nth(1)
        .unwrap_or_default())
}

fn main_of(person: &Person) -> String {
    person.page.split("<main").nth(1).unwrap().split("</main>").next().unwrap().to_owned()
}

/// All strands but those.
fn all_but(away: &[Strand]) -> Vec<&'static str> {
    Strand::ALL.into_iter().filter(|strand| !away.contains(strand)).map(Strand::id).collect()
}

#[test]
fn the_list_stands_in_the_order_of_revealing_and_what_is_looked_for_stands_in_no_address() {
    both(|language| {
        let mut person = begun(language);
        assert!(menu(&person).len() <= 9, "{:?}", menu(&person));
        person.follows("more");
        let list =
            main_of(&person).split("class=\"rows all\"").nth(1).unwrap().split("</ul>").next().unwrap().to_owned();
        let expected = "calm routine joys people thoughts library settings move body support weeks purpose".split(' ');
        assert_eq!(led(&list), expected.collect::<Vec<_>>());
        assert!(person.has("method=\"post\" action=\"/n/library/found\"") && person.has("name=\"q\""));
        assert!(!led(&main_of(&person)).contains(&"map".to_owned()), "no map before three tries");
        for _ in 0..2 {
            person.opens("today").presses("today/take", &[]).presses("try", &[("outcome", "done")]);
        }
        person.opens("more").follows("map").presses("map", &[("show", "none")]);
        assert!(!led(&main_of(person.opens("more"))).contains(&"map".to_owned()), "nor where none is wanted");
    });
}

#[test]
fn what_is_put_away_vanishes_and_comes_back_with_what_was_kept() {
    both(|language| {
        let mut person = begun(language);
        person.opens("people/new").presses("people/new", &[("name", "A"), ("possible", "text")]);
        chooses(&mut person, &all_but(&[Strand::People, Strand::Calm]), "1", &[]);
        assert!(person.has(&text(language, "how-saved")));
        assert!(!person.opens("more/choose").has(&text(language, "how-saved")), "said once");
        assert!(!person.has("value=\"people\" checked") && person.has("value=\"joys\" checked"));
        let gone = |person: &Person| {
            let all = [menu(person), led(&main_of(person))].concat();
            !all.contains(&"people".to_owned()) && !all.contains(&"calm".to_owned())
        };
        assert!(gone(person.opens("more")));
        assert!(person.opens("people").has(">A</a>"), "what was kept stays, at its own address");
        chooses(&mut person, &[], "1", &[]);
        assert_eq!(menu(person.opens("more")), ["plan", "settings", "more"], "all can be put away");
        assert!(!person.has("role=\"search\""));
        chooses(&mut person, &all_but(&[]), "1", &[]);
        assert!(menu(&person).contains(&"people".to_owned()));
        assert!(person.opens("people").has(">A</a>"));
    });
}

#[test]
fn nothing_is_noted_twice_and_what_makes_no_sense_changes_nothing() {
    let mut person = begun(Language::English);
    let choice = |things| [("things", things), ("senses", "cost"), ("voice", "out")];
    let kept = |person: &mut Person| {
        let (_, _, file) = person.gets("export/json");
        let file = String::from_utf8_lossy(&file);
        let names = ["strands-put-away", "amount-chosen", "senses-told", "voice-left-out"];
        names.map(|name| file.matches(&format!("\"{name}\"")).count())
    };
    assert_eq!(kept(&mut person), [0; 4]);
    for things in ["2", "2", "9", "-1", "two"] {
        person.opens("more/choose");
        let strands: Vec<(&str, &str)> = all_but(&[]).into_iter().map(|strand| ("strand", strand)).collect();
        person.presses("more/choose", &[&strands[..], &choice(things)].concat());
        assert!(person.has("value=\"2\" checked") && person.has("value=\"cost\" checked"), "{things}");
        assert_eq!(kept(&mut person), [0, 1, 1, 1], "{things}");
    }
    person.posts("more/choose", "key=00&things=3");
    assert!(person.has(&Words::of(Language::English).problem_form_old()) && person.has("value=\"2\" checked"));
}

/// The lines below the one thing.
fn below(person: &Person) -> Vec<String> {
    led(main_of(person).split("class=\"beside").nth(1).unwrap_or_default())
}

#[test]
fn today_is_one_thing_until_more_are_asked_for_and_never_a_second_step() {
    both(|language| {
        let mut person = begun(language);
        assert!(below(person.opens("today")).is_empty());
        chooses(&mut person, &all_but(&[]), "3", &[]);
        let both = below(person.opens("today"));
        assert!(both.len() == 2 && both[0..2].iter().any(|path| path.starts_with("joys/idea-")), "{both:?}");
        assert!(both.iter().any(|path| path.starts_with("calm/")), "{both:?}");
        assert_eq!(main_of(&person).matches("button class=\"lamp\"").count(), 1, "one thing is lit");
        chooses(&mut person, &all_but(&[Strand::Joys]), "2", &[]);
        let days: Vec<String> = (0..4)
            .map(|_| {
                person.waits(DAY);
                let below = below(person.opens("today/step"));
                assert!(below.len() == 1 && below[0].starts_with("calm/"), "{below:?}");
                below[0].clone()
            })
            .collect();
        assert!(days.windows(2).all(|two| two[0] != two[1]), "another each day: {days:?}");
        person.presses("night", &[]);
        assert!(below(person.opens("today")).is_empty(), "nothing on a bad night");
        person.waits(DAY);
        person.opens("question").presses("question", &[("answer", "thoughts")]);
        assert!(below(person.opens("today")).is_empty(), "nothing at a hold");
    });
}

#[test]
fn where_senses_cost_a_lot_a_step_says_how_loud_it_is_and_how_one_leaves() {
    both(|language| {
        let mut person = begun(language);
        let leave = text(language, "exit-free");
        assert!(!person.opens("today").has(&leave));
        chooses(&mut person, &all_but(&[]), "1", &[("senses", "cost")]);
        person.opens("today");
        assert!(person.has(&leave) && person.has(&text(language, "tell-quiet")), "{}", person.sees());
        person.presses("today/take", &[]);
        assert!(person.has(&leave) && person.has(&text(language, "step-teaches")));
        person.opens("own").presses("own", &[("words", "A cup of tea. お茶を一杯。")]);
        person.presses("own/shape", &[("place", "1"), ("contact", "none"), ("minutes", "5"), ("then", "try")]);
        assert!(person.path == "try" && !person.has(&leave), "of one's own step nothing is said that nobody knows");
    });
}

#[test]
fn the_choice_is_found_from_settings_from_how_and_from_more() {
    let mut person = begun(Language::English);
    for path in ["settings", "today/how", "more"] {
        person.opens(path).follows("more/choose");
    }
}

#[test]
fn after_words_of_voices_thoughts_are_not_there_though_nobody_put_them_away() {
    let mut person = begun(Language::English);
    assert!(menu(person.opens("more")).contains(&"thoughts".to_owned()));
    person.opens("today").presses("today/take", &[]);
    let teaches = text(Language::English, "step-teaches");
    assert!(person.has(&teaches));
    let letter = "The voices tell me not to go out. They watch me through the screen.";
    person.opens("letter").presses("letter", &[("letter", letter), ("then", "read")]);
    person.presses("letter/read", &[("keep", "sign"), ("writer", "person"), ("then", "keep")]);
    person.opens("more");
    assert!(![menu(&person), led(&main_of(&person))].concat().contains(&"thoughts".to_owned()));
    assert!(!person.opens("try").has(&teaches), "nor is anything put to the test");
}
