//! Tags of our own pages, as far as it must be known where an element ends and whether its texts may change.

/// What holds no text to read aloud, or text that must not change.
const LEFT_ALONE: [&str; 10] =
    ["title", "script", "style", "textarea", "select", "option", "code", "svg", "ruby", "template"];

/// What stays as it is: what somebody typed, and texts for a crisis.
const OWN: [&str; 2] = ["data-own", "data-plain"];

/// Elements without an end.
const VOID: [&str; 8] = ["input", "br", "hr", "img", "meta", "link", "source", "wbr"];

/// Elements whose text holds no tags but their own end.
const RAW: [&str; 4] = ["title", "script", "style", "textarea"];

/// A tag, or a comment, at the beginning of a piece of markup.
pub(super) struct Tag<'a> {
    /// Its name; for an end tag with a slash before it.
    name: &'a str,
    /// Everything between the name and the end.
    attributes: &'a str,
    /// All of it in bytes.
    pub(super) length: usize,
}

impl<'a> Tag<'a> {
    /// The tag with which a piece of markup begins, if it is one.
    pub(super) fn at(markup: &'a str) -> Option<Self> {
        if markup.starts_with("<!--") {
            let length = markup.find("-->")? + 3;
            return Some(Self { name: "!--", attributes: "", length });
        }
        let mut quote = None;
        let end = markup.char_indices().find(|(_, c)| {
            match (quote, c) {
                (None, '"' | '\'') => quote = Some(*c),
                (Some(open), c) if open == *c => quote = None,
                _ => {}
            }
            quote.is_none() && *c == '>'
        });
        let inside = &markup[1..end?.0];
        let split = inside.find(|c: char| c.is_ascii_whitespace()).unwrap_or(inside.len());
        let (name, attributes) = inside.split_at(split);
        let is_name = name.trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic());
        is_name.then_some(Self { name, attributes, length: inside.len() + 2 })
    }

    /// Whether nothing in it may change.
    pub(super) fn is_left_alone(&self) -> bool {
        LEFT_ALONE.contains(&self.name) || self.attributes().any(|(name, value)| stays(name, value))
    }

    /// Whether it belongs to a page on which a crisis may be near: all of that is plain.
    pub(super) fn is_of_a_plain_page(&self) -> bool {
        self.attributes().any(|attribute| attribute == ("data-plain", "page") || has_class(attribute, "care"))
    }

    /// The attributes as they are written, each with its value.
    fn attributes(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let mut rest = self.attributes;
        std::iter::from_fn(move || {
            rest = rest.trim_start();
            let end = rest.find(|c: char| c == '=' || c.is_ascii_whitespace()).unwrap_or(rest.len());
            let (name, behind) = rest.split_at(end);
            let value = behind.strip_prefix("=\"").and_then(|value| value.split_once('"'));
            rest = value.map_or(behind.trim_start_matches('='), |(_, behind)| behind);
            (!name.is_empty()).then_some((name, value.map_or("", |(value, _)| value)))
        })
    }

    /// How long the element is that begins with this tag, to the end of its end tag; all that there is, if it has none.
    pub(super) fn length_of_element(&self, markup: &str) -> usize {
        if VOID.contains(&self.name) {
            return self.length;
        }
        let (mut at, mut depth) = (self.length, 1);
        while depth > 0 {
            let next = if RAW.contains(&self.name) { format!("</{}", self.name) } else { "<".to_owned() };
            let Some(open) = markup[at..].find(&next) else { return markup.len() };
            let Some(tag) = Tag::at(&markup[at + open..]) else { return markup.len() };
            depth += usize::from(tag.name == self.name);
            depth -= usize::from(tag.name.strip_prefix('/') == Some(self.name));
            at += open + tag.length;
        }
        at
    }
}

/// Whether an attribute says that its element stays as it is.
fn stays(name: &str, value: &str) -> bool {
    let other_language = name == "lang" && !value.starts_with("ja");
    OWN.contains(&name) || other_language || has_class((name, value), "own")
}

fn has_class((name, value): (&str, &str), class: &str) -> bool {
    name == "class" && value.split(' ').any(|one| one == class)
}
