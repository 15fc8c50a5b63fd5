//! The age of the help lines, and a way to write in every country or a word that none is known.

use crate::findings::Findings;
use crate::sources;
use crate::texts::day::Day;
use anyhow::{Context, Result};
use serde::Deserialize;

const LINES: &str = "content/help/lines.toml";
/// From here on the page says that the list may be old.
const OLD: i64 = 90;
const TOO_OLD: i64 = 365;
/// Ways that need no voice and get an answer in writing.
const WRITTEN: &[&str] = &["text", "chat", "mail"];
const REMEDY: &str = "read each line again on its operator's own page, and write down the day";

#[derive(Deserialize)]
struct List {
    checked_on: String,
    country: Vec<Country>,
    line: Vec<Line>,
}

#[derive(Deserialize)]
struct Country {
    code: String,
    text_route: bool,
}

#[derive(Deserialize)]
struct Line {
    id: String,
    country: String,
    checked_on: String,
    ways: Vec<Way>,
}

#[derive(Deserialize)]
struct Way {
    way: String,
}

pub fn look(today: Day, findings: &mut Findings) -> Result<()> {
    let list = sources::file(LINES).with_context(|| format!("{LINES} is missing"))?;
    judge(&toml::from_str(&list.text).context(LINES)?, today, findings);
    Ok(())
}

fn judge(list: &List, today: Day, findings: &mut Findings) {
    let mut oldest = 0;
    let dated =
        list.line.iter().map(|line| (line.id.as_str(), &line.checked_on)).chain([("the list", &list.checked_on)]);
    for (id, checked_on) in dated {
        match Day::read(checked_on).map(|day| today.since(day)) {
            None => findings.wrong(LINES, &format!("{id}: {checked_on} is no day"), "write it like 2026-11-23"),
            Some(age) if age < 0 => findings.wrong(LINES, &format!("{id} was checked in the future"), REMEDY),
            Some(age) if age > TOO_OLD => findings.wrong(LINES, &format!("{id} was checked {age} days ago"), REMEDY),
            Some(age) => oldest = oldest.max(age),
        }
    }
    if oldest > OLD {
        findings.tell(format!("WARNING: help lines were last read up to {oldest} days ago; {REMEDY}"));
    }
    for country in &list.country {
        judge_country(country, list, findings);
    }
    for line in list.line.iter().filter(|line| !list.country.iter().any(|country| country.code == line.country)) {
        findings.wrong(
            LINES,
            &format!("{} is of no country of the list", line.id),
            "add the country with its emergency number",
        );
    }
}

fn judge_country(country: &Country, list: &List, findings: &mut Findings) {
    let lines = list.line.iter().filter(|line| line.country == country.code);
    let written = lines.flat_map(|line| &line.ways).any(|way| WRITTEN.contains(&way.way.as_str()));
    if written != country.text_route {
        let what = format!("{}: text_route = {}, and the lines say {written}", country.code, country.text_route);
        findings.wrong(
            LINES,
            &what,
            "find a way to write; where none is known, `text_route = false` makes the page say so",
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::wrong;

    const LIST: &str = "checked_on = \"2026-11-21\"\n[[country]]\ncode = \"JP\"\ntext_route = true\n\
        [[line]]\nid = \"jp-a\"\ncountry = \"JP\"\nchecked_on = \"2026-11-21\"\nways = [{ way = \"chat\" }]\n";

    fn found(list: &str, today: &str) -> usize {
        wrong(|findings| judge(&toml::from_str(list).unwrap(), Day::read(today).unwrap(), findings)).len()
    }

    #[test]
    fn an_old_list_is_found() {
        assert_eq!(found(LIST, "2026-11-23"), 0);
        assert_eq!(found(LIST, "2027-11-21"), 0);
        assert_eq!(found(LIST, "2027-11-22"), 2);
        assert_eq!(found(LIST, "2026-11-20"), 2);
        assert_eq!(found(&LIST.replace("\"2026-11-21\"\nways", "\"autumn\"\nways"), "2026-11-23"), 1);
    }

    #[test]
    fn a_warning_comes_long_before() {
        let told = |today: &str| {
            let mut findings = Findings::default();
            judge(&toml::from_str(LIST).unwrap(), Day::read(today).unwrap(), &mut findings);
            findings.all_told().len()
        };
        assert_eq!(told("2027-02-19"), 0);
        assert_eq!(told("2027-02-20"), 1);
    }

    #[test]
    fn a_country_has_a_way_to_write_or_says_that_none_is_known() {
        assert_eq!(found(&LIST.replace("chat", "voice"), "2026-11-23"), 1);
        assert_eq!(found(&LIST.replace("chat", "voice").replace("= true", "= false"), "2026-11-23"), 0);
        assert_eq!(found(&LIST.replace("= true", "= false"), "2026-11-23"), 1);
        assert_eq!(found(&LIST.replace("country = \"JP\"", "country = \"XX\""), "2026-11-23"), 2);
    }
}
