//! JSON as it is written to a file: a value, and its text with two spaces a level. By hand, since a phone carries every byte.

use std::fmt::Write as _;

/// A value; the names of a map stay in the order given.
#[derive(Clone, PartialEq, Debug)]
pub enum Json {
    /// Null.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// Names with their values.
    Map(Vec<(&'static str, Json)>),
}

impl Json {
    /// The value as text, without a line end behind it.
    pub fn text(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0);
        out
    }

    fn write(&self, out: &mut String, depth: usize) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Json::Number(number) => out.push_str(number),
            Json::Text(text) => quoted(out, text),
            Json::List(values) => within(out, ('[', ']'), depth, values, |out, value| value.write(out, depth + 1)),
            Json::Map(pairs) => within(out, ('{', '}'), depth, pairs, |out, (name, value)| {
                quoted(out, name);
                out.push_str(": ");
                value.write(out, depth + 1);
            }),
        }
    }
}

/// One thing a line between brackets; nothing stands in empty ones.
fn within<T>(
    out: &mut String,
    (open, close): (char, char),
    depth: usize,
    things: &[T],
    write: impl Fn(&mut String, &T),
) {
    out.push(open);
    for (index, thing) in things.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth + 1));
        write(out, thing);
    }
    if !things.is_empty() {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    }
    out.push(close);
}

fn quoted(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Json::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Json::Text(text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Json::Bool(value)
    }
}

impl From<f64> for Json {
    /// JSON has no name for what is no number.
    fn from(value: f64) -> Self {
        if value.is_finite() { Json::Number(format!("{value:?}")) } else { Json::Null }
    }
}

macro_rules! whole {
    ($($kind:ty),+) => {
        $(impl From<$kind> for Json {
            fn from(value: $kind) -> Self {
                Json::Number(value.to_string())
            }
        })+
    };
}

whole!(u8, u16, u32, u64, i16, i32, i64);

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Json::Null, Into::into)
    }
}

impl<T: Into<Json>> FromIterator<T> for Json {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Json::List(values.into_iter().map(Into::into).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Another reader finds exactly what was written.
    #[test]
    fn what_is_written_is_read_back() {
        let check = |value: Json, expected: serde_json::Value| {
            let read: serde_json::Value = serde_json::from_str(&value.text()).unwrap();
            assert_eq!(read, expected, "{}", value.text());
        };
        for text in ["", "a \"b\" \\ / \n\r\t \u{0} \u{1f} \u{7f} \u{85}", "雨 ☂ \u{1f327} \u{2028}"] {
            check(text.into(), text.into());
        }
        for number in [0.0, 1.0, 0.1 + 0.2, -3.5, 1e-7, 1e300, f64::MIN_POSITIVE] {
            check(number.into(), number.into());
        }
        check(f64::NAN.into(), serde_json::Value::Null);
        check(u64::MAX.into(), u64::MAX.into());
        check(i64::MIN.into(), i64::MIN.into());
        check(None::<u8>.into(), serde_json::Value::Null);
        check(Json::List(vec![]), serde_json::json!([]));
        let map = Json::Map(vec![("b", true.into()), ("a", [1u8, 2].into_iter().collect()), ("c", Json::Map(vec![]))]);
        assert_eq!(map.text(), "{\n  \"b\": true,\n  \"a\": [\n    1,\n    2\n  ],\n  \"c\": {}\n}");
        check(map, serde_json::json!({ "a": [1, 2], "b": true, "c": {} }));
    }
}
