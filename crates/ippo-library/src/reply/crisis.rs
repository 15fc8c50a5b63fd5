//! What stands alone when a letter shows signs of crisis: which text, and which number.

use super::{Ground, Part};
use crate::blob::Country;
use ippo_core::language::Language;
use ippo_core::letter::{CrisisKind, Sign};

pub(super) fn part(ground: &Ground<'_>, country: Option<&str>) -> Part {
    let id = id(ground);
    let number = number(ground, country, id == "crisis-violence");
    let words = ground.library.text_with(ground.language, id, &[("number", &number)]);
    let paragraphs = words.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    Part::Crisis { id: id.to_owned(), paragraphs }
}

/// The text that fits: hurt now, then death, then violence, then all else; a family's letter speaks of the other person.
fn id(ground: &Ground<'_>) -> &'static str {
    let has = |kind| ground.understood.kinds.contains(&kind);
    let death = has(CrisisKind::Suicide) || has(CrisisKind::SelfHarm);
    let urgent = ground.understood.sign == Sign::Urgent;
    match ground.is_family() {
        _ if has(CrisisKind::Violence) && !death => "crisis-violence",
        true if death || has(CrisisKind::Now) => "crisis-family",
        true => "crisis-family-body",
        false if has(CrisisKind::Now) && urgent => "crisis-now",
        false if urgent => "crisis-urgent",
        false => "crisis-possible",
    }
}

/// The emergency number, or that of the police; both where somebody is hurt by another. A Japanese letter without a
/// country gets Japan's.
fn number(ground: &Ground<'_>, country: Option<&str>, police: bool) -> String {
    let home = (ground.language != Language::English).then_some("JP");
    let country = country.and_then(|code| ground.library.country(code)).or_else(|| ground.library.country(home?));
    let Some(country) = country else { return ground.words("crisis-number-unknown") };
    let first = number_of(country, if police { "police" } else { "ambulance" });
    let other = number_of(country, "ambulance");
    if police && other != first && ground.understood.kinds.contains(&CrisisKind::Now) {
        let both = [("police", first), ("ambulance", other)];
        return ground.library.text_with(ground.language, "crisis-number-both", &both);
    }
    first.to_owned()
}

/// The number of that kind, else the one for all, else the first.
fn number_of<'a>(country: &'a Country, kind: &str) -> &'a str {
    let of = |kind: &str| country.emergency.iter().find(|(_, known)| known == kind);
    let found = of(kind).or_else(|| of("all")).or_else(|| country.emergency.first());
    found.map_or("", |(number, _)| number)
}
