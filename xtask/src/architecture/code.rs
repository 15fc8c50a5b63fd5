//! What does not stand in a file: a fold that overlooks an event, a page that a strict browser refuses, a trace of somebody's machine.

use crate::architecture::functions::{functions, without_tests};
use crate::architecture::sizes::is_test;
use crate::findings::Findings;
use crate::sources::{self, Source};
use anyhow::Result;

/// The fold over events.
const FOLD: (&str, &str) = ("crates/ippo-core/src/state/mod.rs", "after");

/// The files that may write markup by themselves. This list may only shrink.
const UNESCAPED: &[&str] =
    &["crates/ippo-web/src/layout.rs", "crates/ippo-web/src/sprite.rs", "crates/ippo-web/src/doors.rs"];

/// Names that say nothing about what is done.
const EMPTY_NAMES: &[&str] = &["Manager", "Helper", "Utils", "Util"];

pub fn look(files: &[Source], findings: &mut Findings) {
    for file in files {
        judge(&file.path, &file.text, findings);
    }
    let fold = files.iter().find(|file| file.path == FOLD.0).map(|file| without_tests(&file.text));
    if !fold.is_some_and(|lines| functions(&lines).iter().any(|function| function.name == FOLD.1)) {
        findings.wrong(FOLD.0, "the fold is not here", "tell xtask/src/architecture/code.rs where it is");
    }
    for path in UNESCAPED {
        let used = files.iter().any(|file| file.path == *path && file.text.contains("PreEscaped"));
        if !used {
            findings.wrong(
                path,
                "it writes no markup by itself any more",
                "take it from UNESCAPED in xtask/src/architecture/code.rs",
            );
        }
    }
}

fn judge(path: &str, text: &str, findings: &mut Findings) {
    if !text.starts_with("//! ") {
        findings.wrong(path, "it does not say what lives here", "open it with one `//!` sentence");
    }
    let lines = without_tests(text);
    if path == FOLD.0 {
        let fold = functions(&lines).into_iter().filter(|function| function.name == FOLD.1);
        for line in fold.flat_map(|function| function.lines).filter(|line| any_arm(line)) {
            findings.wrong(
                path,
                &format!("the fold has `{}`", line.trim()),
                "name every event, so that a new one is not overlooked",
            );
        }
    }
    if path.starts_with("xtask/src/architecture/") {
        return;
    }
    if !is_test(path) && lines.iter().any(|line| line.contains(".unwrap()")) {
        findings.wrong(
            path,
            "`unwrap()` outside tests",
            "pass the failure on, or `expect` with the reason why it cannot be",
        );
    }
    if path.starts_with("crates/") && text.contains("PreEscaped") && !UNESCAPED.contains(&path) {
        findings.wrong(
            path,
            "it writes markup by itself",
            "write it with `html!`; the list of files that may do so only shrinks",
        );
    }
    if path.starts_with("crates/ippo-web/src/") {
        for line in lines.iter().filter(|line| inline(line)) {
            findings.wrong(
                path,
                &format!("`{}` is refused by the pages' own policy", line.trim()),
                "use a class, or a script of its own",
            );
        }
    }
    for line in lines.iter().filter(|line| has_empty_name(line)) {
        findings.wrong(
            path,
            &format!("`{}` does not say what it does", line.trim()),
            "name it after what it does for a person",
        );
    }
}

fn any_arm(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("_ =>") || line.starts_with("_ if ")
}

/// A style or a handler inside markup, which the pages' Content-Security-Policy switches off.
fn inline(line: &str) -> bool {
    let attribute = |before: &str| {
        before.rsplit([' ', '(', '{', '"']).next().is_some_and(|name| {
            name == "style"
                || (name.starts_with("on") && name.len() > 4 && name.chars().all(|c| c.is_ascii_lowercase()))
        })
    };
    line.match_indices("=\"").any(|(at, _)| attribute(&line[..at])) || line.contains("style=(")
}

fn has_empty_name(line: &str) -> bool {
    let line = line.trim_start().trim_start_matches("pub ").trim_start_matches("pub(crate) ");
    let named = ["struct ", "enum ", "trait ", "type "].into_iter().find_map(|kind| line.strip_prefix(kind));
    let name = named.and_then(|name| name.split(|c: char| !c.is_alphanumeric()).next());
    name.is_some_and(|name| EMPTY_NAMES.iter().any(|empty| name.ends_with(empty)))
}

/// Beginnings of paths that exist on one machine alone.
const TRACES: &[&str] = &["/home/", "/root/", "/Users/"];

pub fn look_for_traces(findings: &mut Findings) -> Result<()> {
    let mut files = Vec::new();
    for folder in ["crates", "content", "docs", "xtask"] {
        files.extend(sources::below(folder, &[".rs", ".toml", ".md", ".ftl", ".js", ".html", ".css", ".sql", ".svg"])?);
    }
    for file in files.iter().filter(|file| !file.path.starts_with("xtask/src/architecture/")) {
        for line in file.text.lines().filter(|line| traced(line)) {
            findings.wrong(
                &file.path,
                &format!("`{}` lies on one machine alone", line.trim()),
                "name the place from the root",
            );
        }
    }
    Ok(())
}

fn traced(line: &str) -> bool {
    TRACES.iter().any(|trace| {
        line.match_indices(trace)
            .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || ".-_)}".contains(c)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(path: &str, text: &str) -> usize {
        let mut findings = Findings::default();
        judge(path, text, &mut findings);
        findings.all_wrong().len()
    }

    #[test]
    fn a_file_says_what_lives_in_it() {
        assert_eq!(wrong("crates/a/src/a.rs", "//! A.\n"), 0);
        assert_eq!(wrong("crates/a/src/a.rs", "use a;\n"), 1);
    }

    #[test]
    fn the_fold_names_every_event() {
        let fold = "//! A.\nfn after() {\n    match a {\n        B => {}\n        _ => {}\n    }\n}\n";
        assert_eq!(wrong(FOLD.0, fold), 1);
        assert_eq!(wrong(FOLD.0, &fold.replace("_ => {}", "_ if b => {}")), 1);
        assert_eq!(wrong(FOLD.0, &fold.replace("_ => {}", "C => {}")), 0);
        assert_eq!(wrong(FOLD.0, &fold.replace("fn after", "fn named")), 0);
    }

    #[test]
    fn unwrap_is_for_tests() {
        assert_eq!(wrong("crates/a/src/a.rs", "//! A.\nlet a = b.unwrap();\n"), 1);
        assert_eq!(wrong("crates/a/src/a.rs", "//! A.\n#[cfg(test)]\nmod tests {\n    let a = b.unwrap();\n}\n"), 0);
        assert_eq!(wrong("crates/a/tests/a.rs", "//! A.\nlet a = b.unwrap();\n"), 0);
    }

    #[test]
    fn markup_is_written_with_html() {
        assert_eq!(wrong("crates/ippo-web/src/help.rs", "//! A.\n(PreEscaped(a))\n"), 1);
        assert_eq!(wrong(UNESCAPED[0], "//! A.\n(PreEscaped(a))\n"), 0);
    }

    #[test]
    fn nothing_is_inline() {
        let web = |line: &str| wrong("crates/ippo-web/src/a.rs", &format!("//! A.\n{line}\n"));
        for bad in ["p style=\"color:red\" {}", "button onclick=\"a()\" {}", "p style=(a) {}", "\"<p style=\"\""] {
            assert_eq!(web(bad), 1, "{bad}");
        }
        for good in ["p class=\"style\" {}", "a data-on=\"x\" {}", "rel=\"stylesheet\"", "let once=\"\""] {
            assert_eq!(web(good), 0, "{good}");
        }
    }

    #[test]
    fn names_say_something() {
        assert_eq!(wrong("crates/a/src/a.rs", "//! A.\npub struct StepManager;\n"), 1);
        assert_eq!(wrong("crates/a/src/a.rs", "//! A.\npub struct Managed;\n"), 0);
    }

    #[test]
    fn a_path_of_one_machine_is_found() {
        for bad in ["see /home/notes", "\"/home/me/a\"", "(/root/a)"] {
            assert!(traced(bad), "{bad}");
        }
        for good in ["example.org/home/", "target/home/a", "https://a.b/Users/"] {
            assert!(!traced(good), "{good}");
        }
    }
}
