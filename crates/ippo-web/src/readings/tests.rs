//! What a page with readings looks like, and that nothing of a page is lost.

use super::with_readings;
use ippo_library::Library;
use proptest::prelude::*;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::shipped);

fn with(page: &str) -> String {
    with_readings(page, LIBRARY.readings())
}

/// A page with readings, without them.
fn without(page: &str) -> String {
    let marks = ["<with-readings>", "</with-readings>", "<ruby>", "</ruby>"];
    let mut page = marks.into_iter().fold(page.to_owned(), |page, mark| page.replace(mark, ""));
    for (open, close) in [("<rp>", "</rp>"), ("<rt>", "</rt>")] {
        while let Some(start) = page.find(open) {
            let end = start + page[start..].find(close).expect("what is opened is closed") + close.len();
            page.replace_range(start..end, "");
        }
    }
    page
}

/// The inside of a page's `<main>`, with each reading in brackets behind its word.
fn check(inside: &str, expected: &str) {
    let page = |inside: &str| {
        format!("<!DOCTYPE html><title>手紙</title><main id=\"main\">{inside}</main><footer>手紙</footer>")
    };
    let read = with(&page(inside));
    assert_eq!(without(&read), page(inside), "nothing is lost");
    let plain = read
        .replace("<with-readings>", "")
        .replace("</with-readings>", "")
        .replace("<ruby>", "")
        .replace("<rp>（</rp><rt>", "(")
        .replace("</rt><rp>）</rp></ruby>", ")");
    assert_eq!(plain, page(expected));
}

/// An inside that has to stay as it is.
fn stays(inside: &str) {
    check(inside, inside);
}

#[test]
fn words_are_read_wherever_texts_stand() {
    check("<h1>手紙</h1>", "<h1>手紙(てがみ)</h1>");
    check("<p>今日は<b>家</b>で</p>", "<p>今日(きょう)は<b>家(いえ)</b>で</p>");
    check(
        "<ul><li>手紙<ul><li>返事</li></ul></li></ul>",
        "<ul><li>手紙(てがみ)<ul><li>返事(へんじ)</li></ul></li></ul>",
    );
    check("A &amp; 手紙 &lt;b&gt; &quot;返事&quot;", "A &amp; 手紙(てがみ) &lt;b&gt; &quot;返事(へんじ)&quot;");
    check(
        "<label><input type=\"radio\" value=\"手紙\"> 手紙</label>",
        "<label><input type=\"radio\" value=\"手紙\"> 手紙(てがみ)</label>",
    );
    check("<p lang=\"ja\">手紙</p><br>返事", "<p lang=\"ja\">手紙(てがみ)</p><br>返事(へんじ)");
    check("<a title=\"a > 手紙\" href='x'>手紙</a>", "<a title=\"a > 手紙\" href='x'>手紙(てがみ)</a>");
    check("<!-- 手紙 <p> -->手紙", "<!-- 手紙 <p> -->手紙(てがみ)");
}

#[test]
fn a_text_stays_one_child_of_what_it_stands_in() {
    let read = with("<main><button>手紙を</button><p>かな</p></main>");
    let text = "<with-readings><ruby>手紙<rp>（</rp><rt>てがみ</rt><rp>）</rp></ruby>を</with-readings>";
    assert_eq!(read, format!("<main><button>{text}</button><p>かな</p></main>"));
}

#[test]
fn some_elements_stay_as_they_are() {
    for name in ["script", "style", "textarea", "select", "option", "code", "svg", "title"] {
        check(&format!("<{name}>手紙</{name}>返事"), &format!("<{name}>手紙</{name}>返事(へんじ)"));
    }
    check("<svg><title>手紙</title><svg>家</svg>家</svg>家", "<svg><title>手紙</title><svg>家</svg>家</svg>家(いえ)");
    let read = "<main><ruby>手紙<rt>てがみ</rt></ruby></main>";
    assert_eq!(with(read), read);
    check("<p lang=\"en\">手紙</p>手紙", "<p lang=\"en\">手紙</p>手紙(てがみ)");
}

#[test]
fn what_somebody_typed_stays_as_it_is() {
    check("<li data-own><a>手紙</a></li>手紙", "<li data-own><a>手紙</a></li>手紙(てがみ)");
    check("<dd class=\"a own\">手紙</dd>手紙", "<dd class=\"a own\">手紙</dd>手紙(てがみ)");
    check("<p class=\"owner\">手紙</p>", "<p class=\"owner\">手紙(てがみ)</p>");
    check("<div data-own=\"\"><div>家</div>家</div>家", "<div data-own=\"\"><div>家</div>家</div>家(いえ)");
    check("<input data-own value=\"家\">家", "<input data-own value=\"家\">家(いえ)");
    check("<p data-plain>手紙</p>手紙", "<p data-plain>手紙</p>手紙(てがみ)");
}

#[test]
fn a_page_for_a_crisis_stays_as_it_is() {
    stays("<p>手紙</p><section class=\"sheet care hurt\">助け</section>");
    stays("<p>手紙</p><h1 data-plain=\"page\">手紙</h1>");
    check("<p>手紙 data-plain=&quot;page&quot;</p>", "<p>手紙(てがみ) data-plain=&quot;page&quot;</p>");
}

#[test]
fn what_cannot_be_read_stays_as_it_is() {
    stays("<p title=\"手紙>手紙</p>");
    stays("< 手紙");
    check("手紙 < 返事 <p>返事</p>", "手紙(てがみ) < 返事 <p>返事</p>");
    stays("<div data-own><p>手紙</p>");
    stays("<textarea>手紙");
    let bare = ["", "手紙", "<body>手紙</body>", "<main", "<main data-own>手紙</main>"];
    for page in bare {
        assert_eq!(with(page), page);
    }
    assert_eq!(without(&with("<main>手紙")), "<main>手紙");
}

/// Pieces of pages, whole ones and broken ones.
const PIECES: [&str; 30] = [
    "<p>",
    "</p>",
    "<div data-own>",
    "</div>",
    "<main>",
    "</main>",
    "<svg>",
    "</svg>",
    "<textarea>",
    "</textarea>",
    "<",
    ">",
    "\"",
    "'",
    "=",
    "<a href=\"手紙\">",
    "</a>",
    "<input value=\"家\">",
    "<!--",
    "-->",
    "&amp;",
    "&",
    "手紙",
    "家",
    "大人",
    "落ち着いて",
    "10分",
    "8月1日",
    "お金、",
    " か",
];

proptest! {
    #[test]
    fn nothing_of_a_page_is_ever_lost(chosen in prop::collection::vec(0..PIECES.len(), 0..40)) {
        let inside: String = chosen.iter().map(|piece| PIECES[*piece]).collect();
        for page in [inside.clone(), format!("<main>{inside}</main>")] {
            prop_assert_eq!(without(&with(&page)), page);
        }
    }
}
