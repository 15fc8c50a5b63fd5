//! One thing in a list: a line, and what belongs below it. A person's own words are always quoted, so that they stay theirs.

/// A line with lines below it.
pub(super) struct Bits {
    line: String,
    below: Vec<String>,
}

impl Bits {
    /// A line.
    pub(super) fn of(line: impl Into<String>) -> Self {
        Self { line: one_line(&line.into()), below: Vec::new() }
    }

    /// The same with a line below it, if there is one.
    pub(super) fn with(mut self, line: Option<String>) -> Self {
        self.below.extend(line.map(|line| format!("  - {}", one_line(&line))));
        self
    }

    /// The same with a person's own words below a line that names them.
    pub(super) fn words(mut self, name: &str, words: Option<&str>) -> Self {
        if let Some(words) = words {
            self.below.push(format!("  - {name}\n\n{}\n", quoted("    ", words)));
        }
        self
    }

    /// The same with all that stands below another line.
    pub(super) fn and(mut self, other: Bits) -> Self {
        self.below.push(format!("  - {}", other.line));
        self.below.extend(other.below.iter().map(|line| indented(line)));
        self
    }

    /// As an entry of a list, with the time before it.
    pub(super) fn at(&self, time: &str) -> String {
        let below: String = self.below.iter().map(|line| format!("\n{line}")).collect();
        format!("- {time} · {}{below}", self.line)
    }
}

fn indented(text: &str) -> String {
    text.split('\n')
        .map(|line| if line.is_empty() { String::new() } else { format!("  {line}") })
        .collect::<Vec<_>>()
        .join("\n")
}

/// A person's own words, each line marked as quoted.
pub(super) fn quoted(indent: &str, words: &str) -> String {
    let line = |line: &str| format!("{indent}> {line}").trim_end().to_owned();
    words.replace("\r\n", "\n").split(['\n', '\r']).map(line).collect::<Vec<_>>().join("\n")
}

/// What stands in a line stays in it: words with a break in them would begin a heading or an entry of their own.
fn one_line(words: &str) -> String {
    words.replace("\r\n", " ").replace(['\n', '\r'], " ")
}
