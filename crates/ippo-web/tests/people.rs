//! People, in deeds: a list for oneself, nothing that urges contact, one small step for whoever asks for it.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use ippo_core::limits::NAME_CHARS;
use ippo_library::Library;
use ippo_words::{Language, Words};
use person::{Person, person};

fn text(language: Language, name: &str) -> String {
    Library::shipped().text(language, name).to_owned()
}

fn both(check: impl Fn(Language)) {
    [Language::English, Language::Japanese].into_iter().for_each(check);
}

fn adds(person: &mut Person, name: &str, possible: &str) {
    person.opens("people").follows("people/new").presses("people/new", &[("name", name), ("possible", possible)]);
    assert_eq!(person.path, "people");
}

/// The addresses of those on the list.
fn listed(person: &Person) -> Vec<String> {
    let found = person.page.split("href=\"/n/people/").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    found.filter(|path| path.len() == 32).collect()
}

#[test]
fn somebody_is_put_on_the_list_changed_and_taken_off() {
    both(|language| {
        let mut person = person(language);
        adds(&mut person, "み。", "text");
        assert!(person.has(">み。</a>") && person.has(&format!("<h2>{}</h2>", text(language, "possible-text"))));
        let who = format!("people/{}", listed(&person)[0]);
        person.follows(&who);
        assert!(person.has("value=\"み。\"") && person.has("value=\"text\" checked"));
        person.presses(&who, &[("name", "み"), ("possible", "none")]);
        assert!(person.has(">み</a>") && person.has(&format!("<h2>{}</h2>", text(language, "possible-none"))));
        assert!(!person.has("people/step/"), "nothing for now is an answer: nothing leads toward them");
        person.follows(&who).presses(&who, &[("name", "み"), ("then", "off")]);
        assert!(listed(&person).is_empty() && person.path == "people");
        assert_eq!(person.opens(&who).path, "people", "nobody is there any more");
    });
}

#[test]
fn what_is_refused_is_kept_and_said_in_one_sentence() {
    both(|language| {
        let words = Words::of(language);
        let mut person = person(language);
        let long = "長".repeat(NAME_CHARS + 1);
        person.opens("people/new").presses("people/new", &[("name", &long), ("possible", "voice")]);
        assert!(person.path == "people/new" && person.has(&words.problem_long_note()) && person.has(&long));
        assert!(person.has("value=\"voice\" checked"), "the choice is kept, too");
        person.presses("people/new", &[("name", "  "), ("possible", "")]);
        assert!(person.has(&words.problem_empty_step()));
        person.presses("people/new", &[("name", &"長".repeat(NAME_CHARS))]);
        assert_eq!((person.path.as_str(), listed(&person).len()), ("people", 1));
        assert!(!person.opens("people/new").has("長"), "the draft is gone");
        person.posts("people/new", "key=00&name=A");
        assert!(person.has(&words.problem_form_old()) && person.has("value=\"A\""));
        for nobody in ["people/00", "people/zz", &format!("people/{}", "0".repeat(32))] {
            assert_eq!(person.opens(nobody).path, "people");
            let body = person.opens("people/new").body_of("people/new", &[("name", "A")]);
            assert_eq!(person.posts(nobody, &body).path, "people");
        }
        assert_eq!(listed(&person).len(), 1);
    });
}

#[test]
fn a_form_that_is_sent_twice_counts_once() {
    let mut person = person(Language::English);
    let body = person.opens("people/new").body_of("people/new", &[("name", "A"), ("possible", "")]);
    person.posts("people/new", &body).posts("people/new", &body);
    assert_eq!(listed(&person).len(), 1);
    assert!(person.has(&text(Language::English, "people-unsaid")));
}

#[test]
fn one_small_step_of_a_kind_is_taken_up_as_on_today() {
    both(|language| {
        let mut person = person(language);
        adds(&mut person, "A", "text");
        adds(&mut person, "B", "text");
        assert_eq!(person.page.matches("people/step/text").count(), 1, "once a kind, not once a name");
        person.follows("people/step/text");
        assert!(person.has("class=\"tell\"") && person.has(&Words::of(language).tell_text()));
        assert!(person.has(&text(language, "step-teaches")), "what there is to find out lies under a fold");
        person.presses("today/take", &[]);
        assert_eq!(person.path, "try");
        person.presses("try", &[("outcome", "done")]);
        assert_eq!(person.path, "noted");
        assert_eq!(person.opens("people/step/none").path, "people");
        assert_eq!(person.opens("people/step/smoke").path, "people");
    });
}

#[test]
fn with_the_voice_left_out_nothing_leads_to_speaking() {
    let mut person = person(Language::English);
    adds(&mut person, "A", "voice");
    adds(&mut person, "B", "text");
    person.opens("more/choose").presses("more/choose", &[("strand", "people"), ("things", "1"), ("voice", "out")]);
    person.opens("people");
    assert!(!person.has("people/step/voice") && person.has("people/step/text"));
    assert_eq!(person.opens("people/step/voice").path, "people");
}

#[test]
fn with_violence_at_home_what_it_closes_is_gone_and_at_safety_the_list_stands_alone() {
    both(|language| {
        let mut person = person(language);
        adds(&mut person, "A", "text");
        assert!(person.has("library/card-lines-at-home") && person.has("library/card-meeting-someone-who-hurt"));
        assert!(person.has("sheet/sheet-first-line"));
        let letter = match language {
            Language::English => "My father hits me. I stay in my room.",
            Language::Japanese | Language::JapaneseEasy => "父に殴られています。部屋から出られません。",
        };
        person.opens("letter").presses("letter", &[("letter", letter), ("then", "keep")]);
        person.opens("people");
        assert!(!person.has("library/card-lines-at-home"), "{}", person.sees());
        for answer in ["thoughts", "intent"] {
            person.opens("question").presses("question", &[("answer", answer)]);
            person.opens("people");
            assert!(!person.has("people/step/") && !person.has("library/card-") && !person.has("sheet/"), "{answer}");
            adds(&mut person, answer, "face-to-face");
            assert!(person.has(&format!(">{answer}</a>")), "one's own list is never closed");
            assert_eq!(person.opens("people/step/text").path, "people");
        }
    });
}
