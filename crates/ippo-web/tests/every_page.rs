//! What must hold on every page, in every language: the frame, the words that do not occur, no number that judges.

mod pages;
mod person;

use ippo_web::router;
use ippo_words::{Language, Words};
use pages::PAGES;
use person::phone::with_a_phone;
use person::{Person, erasable, person, person_with};

/// Opens every page there is, one after another, and hands each to the check.
fn every_page(language: Language, check: impl Fn(&Person)) {
    let mut at = person_with(language, |host| router(host.with_leaving(erasable(&[]).0)));
    for path in [""].into_iter().chain(PAGES) {
        check(at.opens(path));
        let nothing_here = Words::of(language).problem_no_page();
        assert_eq!(at.has(&nothing_here), path == "nowhere", "{path} is there");
    }
    the_phone(language, &check);
    let letter = match language {
        Language::English => {
            "I have been in my room for three years. I am ashamed. My sleep is upside down. Is it too late?"
        }
        Language::Japanese | Language::JapaneseEasy => {
            "三年くらい部屋から出られません。人がこわいです。昼と夜が逆です。どうすればいいですか。"
        }
    };
    check(at.opens("today").presses("today/take", &[]));
    check(at.presses("try", &[("outcome", "stopped"), ("expected", "25"), ("feared", "seen")]));
    check(at.presses("noted", &[("felt", "100"), ("happened", "yes")]));
    check(at.opens("letter").presses("letter", &[("letter", letter), ("then", "read")]));
    check(at.presses(
        "letter/read",
        &[("keep", "duration"), ("keep", "fear-of-people"), ("writer", "person"), ("then", "answer")],
    ));
    check(at.follows("letter/more"));
    check(at.opens("today"));
    check(at.presses("today/not", &[]));
    check(at.opens("letter").presses("letter", &[("letter", "x"), ("then", "discard")]));
    check(at.opens("letter").presses("letter", &[("letter", "x"), ("then", "keep")]));
    the_map(&mut at, &check);
    check(at.opens("calm/breathe-with-the-lamp").presses("calm/mark", &[("after", "75")]));
    check(at.presses("calm/mark", &[("change", "better")]));
    check(at.opens("calm/breathe-with-the-lamp?back=night").presses("calm/mark", &[("change", "worse")]));
    check(at.opens("calm/breathe-with-the-lamp").presses("calm/mark", &[("change", "worse")]));
    check(at.opens("calm"));
    for typed in ["sleep", "夜", "qqqq"] {
        check(at.opens("library").presses("library/found", &[("q", typed)]));
    }
    the_sheets(&mut at, &check);
    check(at.opens("own").presses("own", &[("words", "A cup of tea. お茶を一杯。")]));
    check(at.presses("own/shape", &[("place", "1"), ("contact", "none"), ("minutes", "5"), ("then", "later")]));
    check(at.opens("plan/alone").presses("plan/alone", &[("words", "Tea. お茶。"), ("then", "whole")]));
    check(at.opens("plan/paper"));
    looking_back(&mut at, &check);
    check(at.opens("days").presses("days", &[("days", "heavier"), ("sleep", "almost-none")]));
    the_routine(&mut at, &check);
    for answer in ["no", "wish", "thoughts", "intent", "rather-not"] {
        check(at.opens("question").presses("question", &[("answer", answer)]));
        check(at.opens("today"));
        check(at.opens("levels"));
        check(at.opens("help"));
    }
    check(at.opens("levels/now").presses("levels/now", &[("so", "violence"), ("then", "so")]));
    check(at.opens("erase").follows("erase/sure").presses("erase/everything", &[]));
}

/// The map and the chart after some tries, in each way that they can be shown.
fn the_map(at: &mut Person, check: impl Fn(&Person)) {
    for felt in ["0", "0", "25", "50", "75", "0"] {
        at.opens("today/step").presses("today/take", &[]).presses("try", &[("outcome", "done"), ("expected", "50")]);
        at.presses("noted", &[("felt", felt)]);
    }
    check(at.opens("today/step"));
    check(at.follows("map"));
    check(at.follows("map/felt"));
    check(at.follows("map").presses("map", &[("show", "list")]));
    check(at.presses("map", &[("show", "none")]));
    check(at.presses("map", &[("show", "picture")]));
}

/// What only a phone shows.
fn the_phone(language: Language, check: impl Fn(&Person)) {
    let (mut at, made) = with_a_phone(language);
    check(at.opens("settings/phone"));
    at.presses("settings/phone/reminder", &[("say", "no")]);
    check(at.presses("settings/phone", &[("name", "risuto"), ("icon", "leaf"), ("start", "cover")]));
    made.sits_here_alone();
    check(at.opens("today"));
    check(at.opens("keeping").presses("keeping/take", &[]));
}

/// A sheet that is left in the middle, one that is ended, and the pages that they are found again on.
fn the_sheets(at: &mut Person, check: impl Fn(&Person)) {
    for (name, then) in [("sheet-first-contact", "whole"), ("sheet-matters", "next")] {
        let sheet = format!("sheet/{name}");
        at.opens(&sheet).presses(&sheet, &[]);
        let first = at.path.clone();
        check(at.presses(&first, &[("words", "Somebody. だれか。"), ("then", then)]));
        check(at.opens(&sheet));
        check(at.opens(&first));
    }
    let number = at.path.clone().replace("/1", "/5");
    check(at.opens(&number));
    check(at.opens("thoughts"));
    check(at.opens("purpose"));
}

/// A day's own course as it looks with something in it, at four in the night.
fn the_routine(at: &mut Person, check: impl Fn(&Person)) {
    for anchor in ["up", "light", "meal"] {
        at.opens("routine/anchors").presses("routine/anchors", &[("choose", anchor)]);
    }
    check(at.opens("routine/anchors/up").presses("routine/anchors/up", &[("time", "17:00"), ("toward", "13:00")]));
    check(at.opens("routine/anchors/up"));
    check(at.opens("routine").presses("routine/note", &[("now", "light")]));
    check(at.opens("routine/time/up").presses("routine/time/up", &[("time", "soon. あとで。")]));
    check(at.presses("routine/time/up", &[("time", "4:59")]));
    check(at.opens("routine/sleep").presses("routine/sleep", &[("from", "9:00"), ("until", "16:30")]));
    check(at.presses("routine/rest", &[("rest", "rest")]));
    check(at.opens("routine/weeks"));
    check(at.opens("routine/turn"));
    check(at.opens("routine/calendar"));
    check(at.opens("export"));
}

/// Looking back and paper, once something was kept.
#[allow(clippy::unwrap_used, reason = "a fall here is a finding")]
fn looking_back(at: &mut Person, check: impl Fn(&Person)) {
    for week in 0..3 {
        at.waits(week * 7 * person::DAY);
        at.opens("weeks").presses("weeks", &[("days-out", "2"), ("furthest", "4"), ("words", "x")]);
    }
    check(at);
    for which in ["weeks/k6", "weeks/phq8", "weeks/gad7"] {
        check(at.opens(which));
        check(at.presses(which, &["q1", "q2", "q3", "q4", "q5", "q6"].map(|question| (question, "1"))));
    }
    check(at.opens("weeks/other").presses("weeks/other", &[("which", "who5"), ("name", ""), ("total", "101")]));
    check(at.presses("weeks/other", &[("which", "phq9"), ("name", ""), ("total", "16")]));
    check(
        at.opens("summary")
            .presses("summary", &["reach", "weeks", "well", "much", "totals", "plan"].map(|item| ("item", item))),
    );
    check(at.opens("summary"));
    let slip = at.opens("slip").page.split("href=\"/n/slip/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    check(at.follows(&format!("slip/{slip}")));
    check(at.opens("slip/back").presses("slip/back", &[("number", "K7"), ("outcome", "done")]));
}

fn in_every_language(check: impl Fn(&Person)) {
    Language::ALL.into_iter().for_each(|language| every_page(language, &check));
}

#[test]
fn help_is_the_first_thing_and_at_most_four_ways_are_shown() {
    in_every_language(|page| {
        let first_link = page.page.find("<a ").unwrap();
        assert!(page.page[first_link..].starts_with("<a class=\"help\""), "help comes first on {}", page.path);
        let ways = page.page.split("<nav class=\"ways\"").nth(1).unwrap().split("</nav>").next().unwrap();
        let shown =
            ways.split("<details").next().unwrap().matches("<a ").count() + usize::from(ways.contains("<details"));
        assert!(shown <= 4, "{shown} ways on {}", page.path);
    });
}

#[test]
fn no_chance_no_count_no_verdict_is_on_any_page() {
    in_every_language(|page| {
        let main = page.page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        // Figures of studies stand in sources alone, behind a fold.
        let mut main = main.to_owned();
        while let Some(start) = main.find("class=\"source\"") {
            let end = main[start..].find("</p>").into_iter().chain(main[start..].find("</ol>")).min().unwrap();
            main.replace_range(start..start + end, "");
        }
        for sign in ["%", "％", "probab", "chance", "確率", "out of 10", "割の", "streak", "連続"] {
            assert!(!main.contains(sign), "`{sign}` on {}", page.path);
        }
    });
}

#[test]
fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    in_every_language(|page| {
        for piece in ["style=\"", "onclick", "onload", "http://", "https://", "<style", "javascript:"] {
            let plain = page.page.replace("http://www.w3.org/2000/svg", "");
            assert!(!plain.contains(piece), "`{piece}` on {}", page.path);
        }
        let scripts: Vec<&str> = page.page.split("<script").skip(1).collect();
        assert!(scripts.iter().all(|script| script.starts_with(" src=\"/n/") && script.contains("></script>")));
    });
}

#[test]
fn every_title_is_neutral_and_every_form_carries_its_key() {
    in_every_language(|page| {
        let title = page.page.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        let lower = title.to_lowercase();
        for word in ["ippo", "hikikomori", "ひきこもり", "suicide", "crisis", "withdraw"] {
            assert!(!lower.contains(word), "{title}");
        }
        // What asks by its address alone keeps nothing and needs no key.
        for form in
            page.page.split("<form").skip(1).filter(|form| !form.split('>').next().unwrap().contains("method=\"get\""))
        {
            let form = form.split("</form>").next().unwrap();
            // Looking for something is no deed: it changes nothing.
            let asks = form.split('>').next().unwrap().contains("method=\"get\"");
            assert!(asks || form.contains("name=\"key\" value=\""), "a form without its key on {}", page.path);
        }
    });
}

#[test]
fn every_control_has_a_name() {
    in_every_language(|page| {
        for id in page.page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert_eq!(page.page.matches(&format!(" id=\"{id}\"")).count(), 1, "`{id}` twice on {}", page.path);
        }
        for field in page.page.split("<textarea").skip(1).chain(page.page.split("<select").skip(1)) {
            let id = field.split("id=\"").nth(1).map(|rest| rest.split('"').next().unwrap()).unwrap_or_default();
            assert!(page.page.contains(&format!("for=\"{id}\"")), "a field without a label on {}", page.path);
        }
        // Nothing speaks by itself but the count of a breath (care.md §7).
        assert!(!page.has("role=\"status\"") && !page.has("role=\"alert\""), "a live region on {}", page.path);
        assert!(!page.has("aria-live") || page.path.starts_with("calm/breathe"), "a live region on {}", page.path);
        for button in page.page.split("<button").skip(1) {
            let name = button.split_once('>').unwrap().1.split("</button>").next().unwrap();
            assert!(!name.trim().is_empty(), "an empty button on {}", page.path);
        }
    });
}

/// The pages as they are read, in both languages; what changes here changes what somebody sees.
#[test]
fn pages_as_they_are_read() {
    for language in [Language::English, Language::Japanese] {
        let read = std::cell::RefCell::new(String::new());
        every_page(language, |page| {
            read.borrow_mut().push_str(&format!("── {}\n{}\n\n", page.path, page.sees()));
        });
        insta::assert_snapshot!(format!("pages-{}", language.id()), read.into_inner());
    }
}

#[test]
fn every_answer_is_stored_nowhere_and_loads_from_here_alone() {
    let person = person(Language::English);
    for path in [
        "first",
        "today",
        "letter",
        "help",
        "notes",
        "ippo.css",
        "ippo.js",
        "breath.js",
        "phone.js",
        "notes.svg",
        "nowhere",
    ] {
        let headers = person.headers_of(path);
        let header = |name: &str| {
            headers.get(name).unwrap_or_else(|| panic!("{path} has no {name}")).to_str().unwrap().to_owned()
        };
        assert_eq!(header("cache-control"), "no-store");
        assert_eq!(header("referrer-policy"), "same-origin");
        assert_eq!(header("x-content-type-options"), "nosniff");
        let policy = header("content-security-policy");
        for rule in [
            "default-src 'none'",
            "script-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(rule), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe") && !policy.contains('*'), "{path}: {policy}");
    }
}
