//! The fields of a form as they were sent: any bytes at all become fields, never an error.

/// Names and values in the order sent.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `application/x-www-form-urlencoded` bytes; what is no UTF-8 is replaced.
    pub fn of(bytes: &[u8]) -> Self {
        let plain = |text: std::borrow::Cow<'_, str>| text.replace("\r\n", "\n");
        Self(form_urlencoded::parse(bytes).map(|(name, value)| (name.into_owned(), plain(value))).collect())
    }

    /// The first value of that name, if it is not empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// All values of that name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether there is no field.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same fields with one more, or with another value in the place of the old one.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same fields without that name.
    pub fn without(mut self, name: &str) -> Self {
        self.0.retain(|(known, _)| known != name);
        self
    }

    /// As they would be sent again.
    pub fn encoded(&self) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.0).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_bytes_become_fields() {
        let check = |bytes: &[u8], name: &str, expected: Option<&str>| {
            assert_eq!(Fields::of(bytes).get(name), expected);
        };
        check(b"a=1&a=2", "a", Some("1"));
        check(b"a=", "a", None);
        check(b"", "a", None);
        check(b"\xff\x00=\xfe", "a", None);
        check("letter=%E6%89%8B%0D%0A紙".as_bytes(), "letter", Some("手\n紙"));
        let again = Fields::of(b"a=1&b=x%20y").with("a", "3");
        assert_eq!(Fields::of(again.encoded().as_bytes()), again);
    }
}
