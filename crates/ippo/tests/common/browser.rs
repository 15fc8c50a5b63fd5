//! A browser as small as one can be: asks over a plain connection, keeps one cookie, fills in forms.

use std::io::{Read, Write};
use std::net::TcpStream;

/// What was answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The answer in these bytes; `None` if its head did not arrive whole.
    fn of(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut lines = head.lines();
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect();
        Some(Self { status, headers, body: String::from_utf8_lossy(&bytes[end + 4..]).into_owned() })
    }

    /// The page's words, with the few escapes of HTML undone.
    pub fn text(&self) -> String {
        let text = self.body.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        text.replace("&amp;", "&")
    }
}

/// Sends bytes to a port of this computer and reads what comes until the other side closes.
pub fn send(port: u16, request: &[u8]) -> Option<Answer> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    // What was sent before a refusal is still answered, so that a broken pipe here is no end.
    let _ = stream.write_all(request);
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    Answer::of(&bytes)
}

/// One open door: the port, the secret path, the cookie.
#[derive(Clone, Debug)]
pub struct Browser {
    pub port: u16,
    pub base: String,
    pub cookie: String,
}

impl Browser {
    /// Opens an address with a token, as it is printed.
    pub fn open(address: &str) -> Self {
        let (port, path) = parts(address);
        let welcome = get(port, path, &[]).expect("an answer");
        assert_eq!(welcome.status, 200, "the door opens: {}", welcome.body);
        let cookie = welcome.header("set-cookie").expect("a cookie").split(';').next().unwrap().to_owned();
        let (base, _) = path.split_once("door/").unwrap();
        Self { port, base: base.to_owned(), cookie }
    }

    /// A header line of this browser's own host and cookie, and more of them.
    fn head(&self, method: &str, path: &str, more: &str) -> String {
        let (port, base, cookie) = (self.port, &self.base, &self.cookie);
        format!(
            "{method} {base}{path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookie}\r\nConnection: close\r\n{more}"
        )
    }

    /// Asks for a page below the base; `None` if nobody answers.
    pub fn try_get(&self, path: &str) -> Option<Answer> {
        send(self.port, format!("{}\r\n", self.head("GET", path, "")).as_bytes())
    }

    /// Asks for a page that is there.
    pub fn get(&self, path: &str) -> Answer {
        self.try_get(path).expect("an answer")
    }

    /// Opens a page and follows where it leads.
    pub fn page(&self, path: &str) -> Answer {
        // The place on a page is the browser's own matter.
        let answer = self.get(path.split('#').next().unwrap());
        match answer.header("location") {
            Some(to) => self.page(to.strip_prefix(&self.base).unwrap()),
            None => answer,
        }
    }

    /// Posts a body as our own page would; `None` if nobody answers.
    pub fn try_post(&self, path: &str, body: &str) -> Option<Answer> {
        let origin = format!("Origin: http://127.0.0.1:{}\r\n", self.port);
        self.post_with(path, body, &origin)
    }

    /// Posts a body with these header lines beside host and cookie.
    pub fn post_with(&self, path: &str, body: &str, headers: &str) -> Option<Answer> {
        let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
        let more = format!("{headers}{kind}Content-Length: {}\r\n\r\n{body}", body.len());
        send(self.port, self.head("POST", path, &more).as_bytes())
    }

    /// Posts a body, which leads on, and opens the page that it leads to.
    pub fn posts(&self, path: &str, body: &str) -> Answer {
        let answer = self.try_post(path, body).expect("an answer");
        assert_eq!(answer.status, 303, "a post to {path} answers 303: {}", answer.body);
        self.page(answer.header("location").unwrap().strip_prefix(&self.base).unwrap())
    }

    /// What a form on a page would send to `path`, with more fields; `None` if no form leads there.
    pub fn form(&self, page: &Answer, path: &str, fields: &[(&str, &str)]) -> Option<String> {
        let address = format!("\"{}{path}\"", self.base);
        let forms = page.body.split("<form").skip(1).map(|form| form.split("</form>").next().unwrap());
        let form = forms.into_iter().find(|form| form.contains(&address))?;
        let hidden = form.split("type=\"hidden\" name=\"").skip(1).map(|field| {
            let (name, rest) = field.split_once("\" value=\"").unwrap();
            (name, rest.split('"').next().unwrap())
        });
        let pairs = hidden.chain(fields.iter().copied());
        Some(pairs.map(|(name, value)| format!("{name}={}", escaped(value))).collect::<Vec<_>>().join("&"))
    }

    /// Fills in the form on `page` that leads to `path`, sends it and opens what it leads to.
    pub fn fills(&self, page: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = self.form(&self.page(page), path, fields).unwrap_or_else(|| panic!("no form to {path} on {page}"));
        self.posts(path, &body)
    }
}

/// A plain request to a path of a port, with header lines beside the host.
pub fn get(port: u16, path: &str, headers: &[&str]) -> Option<Answer> {
    let more: String = headers.iter().map(|line| format!("{line}\r\n")).collect();
    let host = format!("Host: 127.0.0.1:{port}\r\n");
    send(port, format!("GET {path} HTTP/1.1\r\n{host}Connection: close\r\n{more}\r\n").as_bytes())
}

/// The port and the path of an address on this computer.
pub fn parts(address: &str) -> (u16, &str) {
    let (port, path) = address.strip_prefix("http://127.0.0.1:").unwrap().split_once('/').unwrap();
    (port.parse().unwrap(), &address[address.len() - path.len() - 1..])
}

/// A value as a form sends it.
pub fn escaped(value: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.*".contains(&byte);
    let one = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    value.bytes().map(one).collect()
}
