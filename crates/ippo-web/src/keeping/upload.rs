//! A file out of a form: the body of `multipart/form-data` (RFC 7578), taken apart where it lies.

/// The parts of a body that has been read as a whole.
pub(crate) struct Upload<'a> {
    parts: Vec<(&'a str, &'a [u8])>,
}

impl<'a> Upload<'a> {
    /// Takes a body apart; `None` if it is none of this kind, or its end is missing.
    pub fn of(content_type: &str, body: &'a [u8]) -> Option<Self> {
        let (kind, rest) = content_type.split_once(';')?;
        let boundary = rest.split(';').find_map(|part| part.trim().strip_prefix("boundary="))?.trim_matches('"');
        if !kind.trim().eq_ignore_ascii_case("multipart/form-data") || boundary.is_empty() {
            return None;
        }
        let between = format!("\r\n--{boundary}");
        let mut rest = body.strip_prefix(&between.as_bytes()[2..])?;
        let mut parts = Vec::new();
        while let Some(inside) = rest.strip_prefix(b"\r\n") {
            let end = find(inside, between.as_bytes())?;
            parts.extend(part(&inside[..end]));
            rest = &inside[end + between.len()..];
        }
        rest.starts_with(b"--").then_some(Self { parts })
    }

    /// The bytes of a field.
    pub fn bytes(&self, name: &str) -> Option<&'a [u8]> {
        self.parts.iter().find(|(known, _)| *known == name).map(|(_, bytes)| *bytes)
    }

    /// A field as text.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.bytes(name).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }
}

/// Name and bytes of one part.
fn part(inside: &[u8]) -> Option<(&str, &[u8])> {
    let end = find(inside, b"\r\n\r\n")?;
    let head = std::str::from_utf8(&inside[..end]).ok()?;
    let said = head.lines().find(|line| line.to_ascii_lowercase().starts_with("content-disposition:"))?;
    let name = said.split(';').find_map(|part| part.trim().strip_prefix("name="))?;
    Some((name.trim_matches('"'), &inside[end + 4..]))
}

/// Where `what` begins. Looks for its first byte only, so that a long file is passed over quickly.
fn find(inside: &[u8], what: &[u8]) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + inside[from..].iter().position(|byte| *byte == what[0])?;
        if inside[at..].starts_with(what) {
            return Some(at);
        }
        from = at + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: &str = "multipart/form-data; boundary=----b0";

    fn body(file: &[u8]) -> Vec<u8> {
        let head = "------b0\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\nabc\r\n------b0\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"notes; name=\\\"x.bak\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n";
        [head.as_bytes(), file, b"\r\n------b0--\r\n"].concat()
    }

    #[test]
    fn a_file_comes_out_as_it_went_in() {
        let check = |file: &[u8]| {
            let body = body(file);
            let upload = Upload::of(KIND, &body).unwrap();
            assert_eq!((upload.text("key"), upload.bytes("file")), (Some("abc"), Some(file)));
            assert_eq!(upload.bytes("nothing"), None);
        };
        check(b"");
        check(b"plain");
        check(b"\r\n--\r\n------b\r\n\r\n------ \x89notes\r\n\x1a\n\xff\0");
        check(&(0..=255).cycle().take(100_000).collect::<Vec<u8>>());
    }

    #[test]
    fn what_is_none_is_none() {
        let whole = body(b"file");
        for length in 0..whole.len() - 4 {
            assert!(Upload::of(KIND, &whole[..length]).is_none(), "{length} bytes of it");
        }
        for kind in
            ["", "text/plain", "multipart/form-data", "multipart/form-data; boundary=", "text/plain; boundary=----b0"]
        {
            assert!(Upload::of(kind, &whole).is_none(), "{kind}");
        }
        assert!(Upload::of("Multipart/Form-Data; charset=x; boundary=\"----b0\"", &whole).is_some());
    }
}
