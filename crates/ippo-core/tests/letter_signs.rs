//! One line, one level: signs of crisis and what only looks like one, urgent (U), possible (P) or none (N).
#![allow(clippy::print_stdout, reason = "the table is what the test is read for")]

mod reader;

use ippo_core::letter::Sign;
use reader::read;

#[test]
fn nearly_every_line_has_its_level() {
    let lines: Vec<(&str, &str)> =
        include_str!("fixtures/letters/signs.txt").lines().filter_map(|line| line.split_once(' ')).collect();
    let wrong: Vec<String> = lines.iter().filter_map(|(level, text)| judge(level, text)).collect();
    wrong.iter().for_each(|line| println!("{line}"));
    println!("in-sample: {} of {} lines at their level", lines.len() - wrong.len(), lines.len());
    assert!(wrong.len() * 50 <= lines.len(), "{wrong:#?}");
}

fn judge(level: &str, text: &str) -> Option<String> {
    let expected = match level {
        "U" => Sign::Urgent,
        "P" => Sign::Possible,
        _ => Sign::None,
    };
    let reading = read(text);
    (reading.sign != expected).then(|| format!("{level}, read as {}: {text} {:?}", reading.sign.id(), reading.kinds))
}
