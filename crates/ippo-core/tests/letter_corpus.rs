//! Reads the invented letters that the patterns were first mended on, and compares each reading with its labels. In-sample.

mod letters;
mod reader;

use ippo_core::letter::{Sign, Tongue};
use letters::{Letter, Report, report};

fn corpus() -> Vec<Letter> {
    letters::letters(&letters::folder("corpus"))
}

#[test]
fn the_invented_letters_are_read_well() {
    let letters = corpus();
    for report in [Tongue::English, Tongue::Japanese].map(|tongue| report(tongue, &letters)) {
        let themes = Report::all(&report.themes);
        assert!(themes.precision() >= 0.90, "precision {}", themes.precision());
        assert!(themes.recall() >= 0.90, "recall {}", themes.recall());
        assert!(report.writer >= 0.95, "writer {}", report.writer);
    }
}

#[test]
fn an_urgent_letter_is_never_missed() {
    for letter in corpus().iter().filter(|letter| letter.expected.crisis == "urgent") {
        assert_eq!(letter.reading.sign, Sign::Urgent, "{}", letter.id);
    }
}

#[test]
fn a_trap_raises_no_sign() {
    let traps = |letter: &&Letter| !letter.expected.trap.is_empty() && letter.expected.crisis == "none";
    for letter in corpus().iter().filter(traps) {
        assert_eq!(letter.reading.sign, Sign::None, "{} {:?}", letter.id, letter.reading.kinds);
    }
}

#[test]
fn the_language_is_told_by_the_script() {
    for letter in corpus() {
        let tongue = if letter.id.starts_with("en") { Tongue::English } else { Tongue::Japanese };
        assert_eq!(letter.reading.tongue, tongue, "{}", letter.id);
    }
}
