//! Whatever is sent or has gone wrong: one clear sentence, exit code 1 on the command line, and nothing that was kept is lost.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::browser::{Answer, Browser, get, send};
use common::running::Running;
use common::{Place, check_trouble, words};
use ippo_core::event::Offer;
use ippo_core::ids::StepId;
use ippo_core::planner::Reason;
use ippo_journal::stored;
use ippo_words::{Language, Words};
use serde_json::Value;
use std::fs;
use std::net::TcpListener;

/// A page says this sentence; what was kept before is all there is.
fn check(page: &Answer, sentence: &str) {
    assert!(page.text().contains(sentence), "“{sentence}” is not said on {}", page.body);
}

/// A home with something in it, and its page.
struct Opened {
    place: Place,
    kept: Value,
    running: Running,
    browser: Browser,
}

impl Opened {
    fn new() -> Self {
        let place = Place::new();
        let kept = place.lived_in();
        let running = Running::start(&place);
        let browser = running.browser();
        Self { place, kept, running, browser }
    }

    /// Nothing was added and nothing lost.
    fn check_untouched(&self) {
        assert_eq!(self.place.export(), self.kept);
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An offer of a step that no catalogue has, as a form would carry it.
fn unknown_offer() -> String {
    let step = StepId::new("no-such-step");
    hex(&stored::write_offer(&Offer { step, chance: 0.5, expected: 5.0, reason: Reason::Near, planner: 1 }))
}

// Letters.

#[test]
fn a_letter_without_words() {
    let place = Place::new();
    for letter in ["", " ", "\n\r\n\t ", "\u{feff}", "\u{feff}\n", "\u{3000}\u{3000}"] {
        check_trouble(&place.tell(&["letter", "--keep"], letter.as_bytes()), &words().problem_empty_letter());
    }
    let open = Opened::new();
    for letter in ["", " ", "\n\n", "\u{3000}"] {
        for then in ["read", "keep"] {
            check(
                &open.browser.fills("letter", "letter", &[("letter", letter), ("then", then)]),
                &words().problem_empty_letter(),
            );
        }
    }
    open.check_untouched();
}

#[test]
fn a_letter_of_a_megabyte() {
    let letter = "These days I sleep until noon. このごろ。\n".repeat(24_000);
    assert!(letter.len() > 1 << 20);
    let open = Opened::new();
    check_trouble(&open.place.tell(&["letter", "--keep"], letter.as_bytes()), &words().trouble_long_letter());
    for then in ["read", "keep"] {
        let page = open.browser.fills("letter", "letter", &[("letter", &letter), ("then", then)]);
        check(&page, &words().problem_long_letter());
        assert!(page.text().contains(letter.trim_end()), "all of it is still there");
    }
    let Opened { place, kept, mut running, .. } = open;
    running.kill();
    let again = Running::start(&place);
    assert!(again.browser().page("letter").text().contains(letter.trim_end()), "also after a kill");
    assert_eq!(place.export(), kept);
}

#[test]
fn more_than_a_page_takes() {
    let open = Opened::new();
    let body = "letter=".to_owned() + &"a".repeat(9 * 1024 * 1024);
    let answer = open.browser.try_post("letter", &body).expect("an answer");
    assert_eq!(answer.status, 413);
    check(&answer, &words().problem_too_large());
    open.check_untouched();
}

/// What is no language is read as far as it goes; nothing is kept that nobody asked to keep.
#[test]
fn letters_that_are_hardly_letters() {
    let noise: Vec<u8> = (0..20_000u32).map(|n| u8::try_from(n.wrapping_mul(2_654_435_761) >> 24).unwrap()).collect();
    let odd: [&[u8]; 7] = [
        &noise,
        b"\0\0\0\0",
        &[0xff, 0xfe, 0xfd],
        "I am tired. 疲れました。Je suis fatigué. Я устал. لقد تعبت.".as_bytes(),
        "🌧️😶‍🌫️🛏️".as_bytes(),
        "\u{202e}\u{200b}\u{0301}".as_bytes(),
        b"<script>alert(1)</script> & \"quotes\" <b>",
    ];
    let open = Opened::new();
    for letter in odd {
        let document = open.place.tell(&["letter", "--json"], letter).json();
        assert!(!document["reply"].as_str().unwrap().is_empty());
        let sent: String = String::from_utf8_lossy(letter).into_owned();
        let page = open.browser.fills("letter", "letter", &[("letter", &sent), ("then", "read")]);
        assert_eq!(page.status, 200);
        assert!(!page.body.contains("<script>alert"), "words are no markup");
    }
    open.check_untouched();
}

/// Bytes that are no form at all become no event and no fall.
#[test]
fn bodies_that_are_no_form() {
    let open = Opened::new();
    let paths = [
        "letter",
        "letter/draft",
        "letter/read",
        "letter/wrong",
        "today/take",
        "today/not",
        "today/smaller",
        "try",
        "try/back",
        "noted",
        "settings",
        "language",
        "night",
        "night/off",
        "levels/anyway",
        "levels/end",
        "today/leave",
    ];
    for path in paths {
        for body in ["", "&&&===", "\u{0}%00%zz%", "key=&key=&offer=zz&of=00", "{\"key\": 1}"] {
            let answer = open.browser.try_post(path, body).expect("an answer");
            assert!([303, 403].contains(&answer.status), "{path}: {}", answer.status);
        }
    }
    open.check_untouched();
}

// Tries.

#[test]
fn a_step_that_is_not_there() {
    let open = Opened::new();
    check_trouble(&open.place.call(&["try", "no-such-step", "done"]), &words().problem_no_step());
    let key = open.browser.form(&open.browser.page("settings"), "settings", &[]).unwrap();
    let body = format!("{key}&offer={}", unknown_offer());
    check(&open.browser.posts("today/take", &body), &words().problem_no_step());
    open.check_untouched();
}

#[test]
fn a_number_that_does_not_fit() {
    let open = Opened::new();
    for number in ["400", "101", "-1", "1e2", "much", "５０００", "3.5"] {
        let step = open.kept["steps"][0]["offer"]["step"].as_str().unwrap();
        for which in ["--felt", "--expected"] {
            let number = format!("{which}={number}");
            check_trouble(&open.place.call(&["try", step, "done", &number]), &words().problem_number());
        }
        let told = [("felt-exact", number), ("note", "kept words")];
        let body = open.browser.form(&open.browser.page("today"), "today/take", &[]);
        assert!(body.is_some(), "Today offers something");
        refused_telling(&open.browser, &told);
    }
}

/// Takes up a step, notes it, and tells how it was with a number that does not fit: the words are shown again.
fn refused_telling(browser: &Browser, told: &[(&str, &str)]) {
    browser.fills("today", "today/take", &[]);
    let refused = browser.fills("try", "try", &[("outcome", "done"), ("expected-exact", told[0].1)]);
    check(&refused, &words().problem_number());
    browser.fills("try", "try", &[("outcome", "done")]);
    let page = browser.fills("noted", "noted", told);
    check(&page, &words().problem_number());
    check(&page, "kept words");
}

#[test]
fn a_note_that_is_too_long() {
    let open = Opened::new();
    let note = "long ".repeat(801);
    let step = open.kept["steps"][0]["offer"]["step"].as_str().unwrap();
    check_trouble(&open.place.call(&["try", step, "done", "--note", &note]), &words().trouble_long_note());
    open.check_untouched();
    open.browser.fills("today", "today/take", &[]);
    open.browser.fills("try", "try", &[("outcome", "done")]);
    let page = open.browser.fills("noted", "noted", &[("note", &note)]);
    check(&page, &words().problem_long_note());
    check(&page, note.trim_end());
}

// Forms and doors.

#[test]
fn a_form_without_its_key() {
    let open = Opened::new();
    let other = Opened::new();
    let theirs = other.browser.form(&other.browser.page("settings"), "settings", &[]).unwrap();
    let mine = open.browser.form(&open.browser.page("settings"), "settings", &[]).unwrap();
    let turned = if mine.ends_with('0') {
        format!("{}1", &mine[..mine.len() - 1])
    } else {
        format!("{}0", &mine[..mine.len() - 1])
    };
    let short = &mine[..mine.len() - 2];
    for key in ["", "key=", "key=00", "key=zz", &theirs, &turned, short, &format!("{mine}00")] {
        let page = open.browser.posts("letter", &format!("{key}&letter=Half+a+sentence&then=keep"));
        check(&page, &words().problem_form_old());
        check(&page, "Half a sentence");
        check(&open.browser.posts("settings", &format!("{key}&direction=out")), &words().problem_form_old());
    }
    open.check_untouched();
    assert_eq!(open.browser.posts("settings", &format!("{mine}&direction=out")).status, 200, "the true one counts");
    assert_eq!(open.place.events("direction-chosen").len(), 1);
    open.browser.posts("settings", &format!("{mine}&direction=home"));
    assert_eq!(open.place.events("direction-chosen").len(), 1, "and it counts once");
}

/// Another site, another name for this computer, another program on another port: nothing is told and nothing done.
#[test]
fn a_request_from_elsewhere() {
    let open = Opened::new();
    let (port, base, cookie) = (open.browser.port, open.browser.base.as_str(), open.browser.cookie.as_str());
    let body = open.browser.form(&open.browser.page("settings"), "settings", &[("direction", "out")]).unwrap();
    let own = format!("Origin: http://127.0.0.1:{port}\r\n");
    let origins = [
        "".to_owned(),
        "Origin: null\r\n".into(),
        "Origin: https://example.org\r\n".into(),
        format!("Origin: http://localhost:{port}\r\n"),
        format!("Origin: https://127.0.0.1:{port}\r\n"),
        format!("Origin: http://127.0.0.1:{}\r\n", port - 1),
        format!("Origin: http://127.0.0.1:{port}.example.org\r\n"),
        format!("{own}Sec-Fetch-Site: same-site\r\n"),
        format!("{own}Sec-Fetch-Site: cross-site\r\n"),
    ];
    for origin in origins {
        let answer = open.browser.post_with("settings", &body, &origin).expect("an answer");
        assert_eq!(answer.status, 403, "{origin}");
        check(&answer, &words().door_closed());
    }
    for site in ["cross-site", "same-site"] {
        let answer =
            get(port, &format!("{base}today"), &[&format!("Cookie: {cookie}"), &format!("Sec-Fetch-Site: {site}")]);
        assert_eq!(answer.unwrap().status, 403, "{site}");
    }
    for hosts in [
        "Host: localhost:1\r\n",
        "Host: example.org\r\n",
        "Host: 127.0.0.1\r\n",
        "",
        &format!("Host: localhost:{port}\r\n"),
        &format!("Host: 127.0.0.1:{port}\r\nHost: example.org\r\n"),
    ] {
        let request = format!("GET {base}today HTTP/1.1\r\n{hosts}Cookie: {cookie}\r\nConnection: close\r\n\r\n");
        let answer = send(port, request.as_bytes()).expect("an answer");
        assert!([400, 421].contains(&answer.status) && answer.body.is_empty(), "{hosts}: {}", answer.status);
    }
    open.check_untouched();
    assert_eq!(open.browser.post_with("settings", &body, &own).unwrap().status, 303, "our own page may");
}

/// Without the cookie the door is closed; outside the secret path there is nothing.
#[test]
fn a_request_without_a_session() {
    let open = Opened::new();
    let (port, base) = (open.browser.port, open.browser.base.as_str());
    for cookie in
        ["", "Cookie: session=\r\n", "Cookie: session=00000000000000000000000000000000\r\n", "Cookie: other=1\r\n"]
    {
        let request =
            format!("GET {base}today HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{cookie}Connection: close\r\n\r\n");
        let answer = send(port, request.as_bytes()).expect("an answer");
        assert_eq!(answer.status, 403);
        check(&answer, &words().door_closed());
    }
    let cookie = format!("Cookie: {}", open.browser.cookie);
    for path in ["/", "/today", "/favicon.ico", "/000000000000000000000000/today"] {
        let answer = get(port, path, &[&cookie]).unwrap();
        assert_eq!((answer.status, answer.body.as_str()), (404, ""), "{path}");
    }
    let unknown = open.browser.get("no-such-page");
    assert_eq!(unknown.status, 404);
    check(&unknown, &words().problem_no_page());
}

/// Whoever used the printed address first may not have been the person: a second use ends the session of both.
#[test]
fn an_address_that_is_used_twice() {
    let open = Opened::new();
    assert_eq!(open.browser.get("today").status, 200);
    let (port, path) = common::browser::parts(&open.running.address);
    let second = get(port, path, &[]).unwrap();
    assert_eq!(second.status, 403);
    check(&second, &words().door_closed());
    let ended = open.browser.get("today");
    assert_eq!(ended.status, 403, "the session has ended");
    check(&ended, &words().door_closed());
    let invented = get(port, &format!("{}door/{}", open.browser.base, "0".repeat(32)), &[]).unwrap();
    assert_eq!(invented.status, 403);
    let again = Browser::open(&second_start(&open.place, &[]));
    assert_eq!(again.get("today").status, 200, "starting again opens it");
    open.check_untouched();
}

/// A second start ends at once and prints an address at which the first one's page opens.
fn second_start(place: &Place, more: &[&str]) -> String {
    let said = place.call(&[&["--no-browser"], more].concat());
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let address = said.out.trim().split(' ').next_back().unwrap().to_owned();
    assert_eq!(said.out.trim(), words().page_at(address.clone()));
    address
}

#[test]
fn a_second_start() {
    let open = Opened::new();
    let address = second_start(&open.place, &[]);
    assert_ne!(address, open.running.address, "a fresh address");
    let second = Browser::open(&address);
    assert_eq!((second.port, &second.base), (open.browser.port, &open.browser.base), "of the same page");
    assert_eq!((second.get("today").status, open.browser.get("today").status), (200, 200), "both are in");
    open.check_untouched();
    let Opened { place, mut running, .. } = open;
    running.kill();
    assert!(place.config().join("running").exists(), "a kill leaves the old address behind");
    let third = Running::start(&place);
    assert_eq!(third.browser().get("today").status, 200, "and a start is not led astray by it");
}

/// Somebody else may have the old port by now, and may answer anything.
#[test]
fn an_old_address_at_which_somebody_else_answers() {
    let place = Place::new();
    let kept = place.lived_in();
    let other = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = other.local_addr().unwrap().port();
    let evil = std::thread::spawn(move || {
        use std::io::{Read, Write};
        let (mut stream, _) = other.accept().unwrap();
        let _ = stream.read(&mut [0; 1024]);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhttp://example.org/ours");
    });
    fs::write(place.config().join("running"), format!("http://127.0.0.1:{port}/abc")).unwrap();
    let running = Running::start(&place);
    evil.join().unwrap();
    assert_eq!(running.browser().get("today").status, 200);
    assert_eq!(place.export(), kept);
}

#[test]
fn a_port_that_is_taken() {
    let place = Place::new();
    let kept = place.lived_in();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    check_trouble(&place.call(&["--no-browser", "--port", &port]), &words().trouble_port(port.clone()));
    drop(taken);
    let running = Running::of(&mut place.command(&["--no-browser", "--port", &port]));
    assert_eq!(running.browser().port.to_string(), port);
    assert_eq!(place.export(), kept);
}

// Homes.

/// Every call that needs the home says this, in each language, and changes nothing; put right, all is there.
fn check_home(place: &Place, kept: &Value, sentence: impl Fn(Words) -> String, put_right: impl FnOnce()) {
    let before = fs::read(place.data().join("ippo.db")).unwrap();
    let file = place.beside("never.json");
    let calls: [&[&str]; 4] =
        [&["today"], &["--no-browser"], &["try", "a-step", "done"], &["export", "json", file.to_str().unwrap()]];
    for call in calls {
        for (lang, language) in [("en", Language::English), ("ja", Language::Japanese)] {
            let said = place.call(&[&["--lang", lang], call].concat());
            check_trouble(&said, &sentence(Words::of(language)));
        }
    }
    check_trouble(&place.tell(&["letter", "--keep"], b"These days."), &sentence(words()));
    assert!(!file.exists());
    assert_eq!(place.call(&["help-now"]).code, 0, "help is there all the same");
    assert!(fs::read(place.data().join("ippo.db")).unwrap() == before, "the file is as it was");
    put_right();
    assert_eq!(place.export(), *kept);
}

#[test]
fn a_home_without_its_key() {
    let place = Place::new();
    let kept = place.lived_in();
    let key = fs::read(place.config().join("key")).unwrap();
    let wrong: [Option<&[u8]>; 4] = [None, Some(&[7; 32]), Some(&[]), Some(&key[..31])];
    for other in wrong {
        match other {
            None => fs::remove_file(place.config().join("key")).unwrap(),
            Some(bytes) => fs::write(place.config().join("key"), bytes).unwrap(),
        }
        check_home(
            &place,
            &kept,
            |words| words.trouble_no_key(),
            || fs::write(place.config().join("key"), &key).unwrap(),
        );
    }
}

/// The number of the schema stands at byte 60 of an SQLite file.
#[test]
fn a_home_of_a_newer_version() {
    let place = Place::new();
    let kept = place.lived_in();
    let whole = fs::read(place.data().join("ippo.db")).unwrap();
    let mut newer = whole.clone();
    newer[60..64].copy_from_slice(&99u32.to_be_bytes());
    fs::write(place.data().join("ippo.db"), newer).unwrap();
    check_home(
        &place,
        &kept,
        |words| words.trouble_newer(),
        || fs::write(place.data().join("ippo.db"), whole).unwrap(),
    );
}

#[test]
fn a_file_that_is_not_ours() {
    let place = Place::new();
    let kept = place.lived_in();
    let whole = fs::read(place.data().join("ippo.db")).unwrap();
    fs::write(place.data().join("ippo.db"), "Dear diary, ".repeat(900)).unwrap();
    check_home(
        &place,
        &kept,
        |words| words.trouble_not_ours(),
        || fs::write(place.data().join("ippo.db"), whole).unwrap(),
    );
}
