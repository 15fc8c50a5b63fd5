//! Every reply keeps every rule: over the invented letters and one that was really sent, in their own languages.

mod choice;
mod corpus;
mod forbidden;
mod rules;
mod texts;

use corpus::{Answered, answered, letters};
use ippo_core::letter::{Sign, Tongue, Writer};
use ippo_library::Library;
use ippo_library::reply::Part;

#[test]
fn every_reply_keeps_every_rule() {
    let library = Library::shipped();
    let mut broken = Vec::new();
    for letter in letters() {
        let answered = answered(&library, &letter, &[]);
        broken.extend(rules::broken(&library, &answered).into_iter().map(|rule| format!("{}: {rule}", letter.name)));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn what_was_marked_as_wrong_appears_nowhere() {
    let library = Library::shipped();
    let mut broken = Vec::new();
    for letter in letters() {
        let kept = answered(&library, &letter, &[]);
        for theme in &kept.understood.themes {
            let again = answered(&library, &letter, &[*theme]);
            let name = format!("{} without {}", letter.name, theme.id());
            let found = rules::broken(&library, &again).into_iter().chain(rules::still_there(&library, &again, *theme));
            broken.extend(found.map(|rule| format!("{name}: {rule}")));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_same_letter_gets_the_same_reply() {
    let library = Library::shipped();
    for letter in letters() {
        assert_eq!(answered(&library, &letter, &[]).reply, answered(&library, &letter, &[]).reply, "{}", letter.name);
    }
}

#[test]
fn a_sign_leaves_room_for_nothing_else() {
    let library = Library::shipped();
    for letter in letters() {
        let Answered { understood, reply, .. } = answered(&library, &letter, &[]);
        let alone = matches!(reply.parts.as_slice(), [Part::Crisis { .. }]);
        assert_eq!(alone, understood.sign != Sign::None, "{}", letter.name);
    }
}

#[test]
fn a_letter_of_a_few_words_gets_few_words_and_no_guess() {
    let library = Library::shipped();
    for (name, text) in [("dots", "..."), ("tired", "つかれた"), ("unknown", "i dont know"), ("empty", "")] {
        let letter = corpus::Letter::new(name, text);
        let mut answered = answered(&library, &letter, &[]);
        answered.understood.writer = Writer::Person;
        let parts = &answered.reply.parts;
        assert!(!parts.iter().any(|part| matches!(part, Part::Read { .. } | Part::ThereIs { .. })), "{name}");
        let answers = parts.iter().filter(|part| matches!(part, Part::Answer { .. })).count();
        assert_eq!(answers, 0, "{name}: an answer to nothing");
        assert!(answered.reply.words() < 120, "{name}");
    }
}

#[test]
fn the_reply_speaks_the_language_of_the_letter() {
    let library = Library::shipped();
    for letter in letters() {
        let answered = answered(&library, &letter, &[]);
        let japanese = answered.reply.language.tag() == "ja";
        assert_eq!(japanese, answered.understood.tongue == Tongue::Japanese, "{}", letter.name);
    }
}

#[test]
fn two_replies_stand_here_to_be_read() {
    let library = Library::shipped();
    let plain = |name: &str| answered(&library, &corpus::letter(name), &[]).reply.plain();
    assert_eq!(plain("matthew"), include_str!("../golden/reply-matthew.txt").trim_end());
    assert_eq!(plain("ja-02"), include_str!("../golden/reply-ja-02.txt").trim_end());
}

#[test]
fn a_letter_that_breaks_off_keeps_every_rule() {
    let library = Library::shipped();
    let mut broken = Vec::new();
    for letter in letters() {
        let half: String = letter.text.chars().take(letter.text.chars().count() / 2).collect();
        let answered = answered(&library, &corpus::Letter::new(&letter.name, &half), &[]);
        broken.extend(rules::broken(&library, &answered).into_iter().map(|rule| format!("{}: {rule}", letter.name)));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
