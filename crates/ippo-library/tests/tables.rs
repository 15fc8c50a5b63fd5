//! What the build refuses in a table of patterns, with the line that it names.

#[path = "../build/letters.rs"]
#[allow(dead_code, missing_docs)]
mod letters;
#[path = "../../ippo-core/src/letter/marks.rs"]
#[allow(dead_code)]
mod marks;

use letters::{Seen, add};

/// The table as it is compiled, or the line at fault and what is said of it.
fn compiled(table: &str) -> Result<String, (usize, String)> {
    let mut whole = String::new();
    add(table, &mut Seen::default(), &mut whole).map(|()| whole)
}

#[test]
fn a_sound_table_keeps_everything_but_what_is_said_aside() {
    let table =
        "// Names.\n\n[words self]\nmyself|himself\n[urgent suicide]\n// A plan.\nkill ~1 <self>\n8050\n£|$ #\n";
    let kept = "[words self]\nmyself|himself\n[urgent suicide]\nkill ~1 <self>\n8050\n£|$ #\n";
    assert_eq!(compiled(table), Ok(kept.to_owned()));
}

#[test]
fn each_fault_is_told_with_its_line() {
    let check = |table: &str, line: usize, words: &str| {
        let (at, what) = compiled(table).expect_err(table);
        assert!(at == line && what.contains(words), "{table:?}: {at}, {what}");
    };
    for mark in
        ["theme bulying", "urgent", "possible none suicide", "hint suicide", "hint none suicide", "own-word me", ""]
    {
        check(&format!("[{mark}]\nhit me\n"), 1, "is no mark");
    }
    check("hit me\n", 1, "before any mark");
    check("[cue past]\n[cue now]\nnow\n", 2, "nothing stands below `[cue past]`");
    check("[cue past]\nlong_ago\n\n[cue now]\n// Soon.\n", 4, "nothing stands below `[cue now]`");
    check("[cue now]\nnow\nthese_days\nnow\n", 4, "stands twice");
    check("[words his]\nmy\n[words his]\nher\n", 3, "stands twice");
    check("[cue now]\n~12 # ?\n", 2, "no word to look for");
    check("[cue now]\nto <day>\n", 2, "`<day>` is no family");
}

#[test]
fn what_stands_twice_is_found_across_tables() {
    let (mut seen, mut whole) = (Seen::default(), String::new());
    assert_eq!(add("[own-word]\nneet\n", &mut seen, &mut whole), Ok(()));
    assert!(add("[own-word]\nneet\n", &mut seen, &mut whole).is_err());
    assert_eq!(add("[cue withdrawn]\nneet\n", &mut seen, &mut whole), Ok(()));
}
