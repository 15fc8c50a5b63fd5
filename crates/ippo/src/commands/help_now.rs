//! `ippo help-now`: hurt or poisoned first, a card, people to reach. It opens no folder and needs no data.

use crate::machine::WallClock;
use crate::say;
use crate::trouble::Trouble;
use ippo_core::calendar::date;
use ippo_core::limits::LINES_OLD_DAYS;
use ippo_library::{Country, Library, Line, country};
use ippo_web::Clock;
use ippo_words::Language;

pub fn run(language: Language, asked: Option<&str>) -> Result<(), Trouble> {
    let library = Library::shipped();
    let code = match asked {
        Some(code) => Some(code.to_uppercase()),
        None => of_clock(language),
    };
    let country = match &code {
        Some(code) => Some(library.country(code).ok_or(Trouble::NoCountry)?),
        None => None,
    };
    say::out(&page(&library, language, country));
    Ok(())
}

fn of_clock(language: Language) -> Option<String> {
    let japanese = matches!(language, Language::Japanese | Language::JapaneseEasy).then_some("JP");
    country::of_zone(&WallClock.now().zone).or(japanese).map(str::to_owned)
}

fn page(library: &Library, language: Language, country: Option<&Country>) -> String {
    let text = |name: &str| library.text(language, name).to_owned();
    let mut lines = vec![text("help-hurt-title")];
    for (number, kind) in country.iter().flat_map(|country| &country.emergency) {
        let call = library.text_with(language, "help-hurt-call", &[("number", number)]);
        lines.push(if kind == "all" { call } else { format!("{}: {number}", text(&format!("help-emergency-{kind}"))) });
    }
    lines.extend([text("help-hurt-tell"), String::new(), text("help-card-title"), format!("  {}", text("help-card"))]);
    lines.extend([String::new(), text("help-say-title"), format!("  {}", text("help-say")), String::new()]);
    match country {
        Some(country) => lines.extend(of_country(library, language, country)),
        None => {
            let codes: Vec<&str> = library.countries().iter().map(|country| country.code.as_str()).collect();
            lines.push(format!("{}: ippo help-now --country {}", text("help-other-country"), codes.join("|")));
        }
    }
    lines.extend([String::new(), text("help-program")]);
    lines.join("\n")
}

fn of_country(library: &Library, language: Language, country: &Country) -> Vec<String> {
    let text = |name: &str| library.text(language, name).to_owned();
    let lead = if country.text_route { "help-text-first" } else { "help-no-text" };
    let mut lines = vec![text("help-lines-title"), text(lead)];
    let number = country.emergency.first().map_or("", |(number, _)| number.as_str());
    let today = i32::try_from(WallClock.now().utc_ms.div_euclid(86_400_000)).unwrap_or(0);
    if library.lines_of(&country.code).iter().any(|line| today - line.checked_on > LINES_OLD_DAYS) {
        lines.push(library.text_with(language, "help-old", &[("number", number)]));
    }
    for line in library.lines_of(&country.code) {
        lines.extend(one(library, language, line));
    }
    lines.push(text("help-busy"));
    lines
}

fn one(library: &Library, language: Language, line: &Line) -> Vec<String> {
    let text = |name: &str| library.text(language, name).to_owned();
    let way = |(way, value, say): &(String, String, Option<String>)| {
        let say =
            say.as_ref().map(|word| format!(" ({})", library.text_with(language, "help-way-say", &[("word", word)])));
        format!("{}: {value}{}", text(&format!("help-way-{way}")), say.unwrap_or_default())
    };
    let ways: Vec<String> = line.ways.iter().map(way).collect();
    let as_of =
        line.as_of.as_ref().map(|year| format!(" {}", library.text_with(language, "help-as-of", &[("year", year)])));
    vec![
        String::new(),
        format!("  {}", text(&line.id)),
        format!("    {}", ways.join(" · ")),
        format!("    {}", text(&format!("{}.note", line.id))),
        format!(
            "    {}{}",
            library.text_with(language, "help-checked", &[("date", &date(line.checked_on))]),
            as_of.unwrap_or_default()
        ),
    ]
}
