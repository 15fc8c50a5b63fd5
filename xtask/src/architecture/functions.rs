//! Where functions and tests stand in a file that rustfmt has laid out.

/// The lines of a file before its tests.
pub fn without_tests(text: &str) -> Vec<&str> {
    let mut kept = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim() != "#[cfg(test)]" {
            kept.push(line);
        } else if lines.next().is_some_and(|item| item.ends_with(['{', '('])) {
            let end = format!("{}}}", indent(line));
            lines.by_ref().find(|line| *line == end);
        }
    }
    kept
}

/// A function: its name and its lines, from its head to its closing brace.
pub struct Function<'a> {
    pub name: &'a str,
    pub lines: Vec<&'a str>,
}

/// The functions that have a body of their own lines.
pub fn functions<'a>(lines: &[&'a str]) -> Vec<Function<'a>> {
    let begins = lines.iter().enumerate().filter_map(|(at, line)| Some((at, name(line)?)));
    begins.filter_map(|(at, name)| Some(Function { name, lines: body(&lines[at..])? })).collect()
}

fn name(line: &str) -> Option<&str> {
    let mut words = line.trim_start();
    for before in ["pub ", "pub(crate) ", "pub(super) ", "const ", "async "] {
        words = words.strip_prefix(before).unwrap_or(words);
    }
    let name = words.strip_prefix("fn ")?;
    name.split(['(', '<']).next()
}

/// From the head to the first closing brace that stands as far in as the head.
fn body<'a>(from_head: &[&'a str]) -> Option<Vec<&'a str>> {
    let end = format!("{}}}", indent(from_head[0]));
    let last = from_head.iter().position(|line| *line == end)?;
    // A declaration without a body, or a body on the line of its head, ends before that.
    if from_head[0].ends_with([';', '}']) {
        return None;
    }
    Some(from_head[..=last].to_vec())
}

fn indent(line: &str) -> &str {
    &line[..line.len() - line.trim_start().len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "//! A file.\n\
        fn one() -> u8 {\n    1\n}\n\
        fn short() {}\n\
        impl A {\n    pub async fn two(\n        a: u8,\n    ) {\n        a\n    }\n}\n\
        #[cfg(test)]\nuse b;\n#[cfg(test)]\nmod tests {\n    fn three() {\n    }\n}\n\
        fn four() {\n}";

    #[test]
    fn functions_are_found_with_their_lengths() {
        let lines = without_tests(FILE);
        let found = functions(&lines);
        let found: Vec<_> = found.iter().map(|function| (function.name, function.lines.len())).collect();
        assert_eq!(found, [("one", 3), ("two", 5), ("four", 2)]);
    }
}
