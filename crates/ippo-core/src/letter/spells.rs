//! Spells of time: every length named in a letter, in months, with what stands around the number.

use super::Months;
use super::numbers::number;
use super::tokens::Tokens;

/// A length of time as written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spell {
    pub months: Months,
    pub from: usize,
    pub to: usize,
    /// Said as so long ago.
    pub ago: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Rough {
    Exact,
    About,
    Almost,
    Over,
    Nth,
}

/// Finds every spell of months or years.
pub(super) fn spells(tokens: &Tokens) -> Vec<Spell> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.list.len() {
        match spell_at(tokens, at) {
            Some(spell) => {
                at = spell.to.max(at + 1);
                found.push(spell);
            }
            None => at += 1,
        }
    }
    found
}

fn spell_at(tokens: &Tokens, at: usize) -> Option<Spell> {
    let word = tokens.word(at);
    if word.is_empty() {
        return None;
    }
    let worded = vague(tokens, at).or_else(|| half_year(tokens, at)).or_else(|| year_and_half(tokens, at));
    worded.or_else(|| counted(tokens, at))
}

/// Several years, 数年: lengths without a number.
fn vague(tokens: &Tokens, at: usize) -> Option<Spell> {
    const VAGUE: &[(&str, u16, u16)] = &[
        ("several years", 24, 120),
        ("many years", 60, 240),
        ("a few years", 24, 60),
        ("few years", 24, 60),
        ("some years", 24, 120),
        ("a couple of years", 18, 36),
        ("couple of years", 18, 36),
        ("a couple years", 18, 36),
        ("for years", 24, 120),
        ("in years", 24, 120),
        ("years now", 24, 120),
        ("years and years", 60, 240),
        ("several months", 3, 11),
        ("a few months", 2, 6),
        ("few months", 2, 6),
        ("many months", 6, 18),
        ("for months", 3, 11),
        ("in months", 3, 11),
        ("a couple of months", 2, 3),
        ("a decade", 120, 120),
        ("decades", 240, 480),
        ("over a decade", 120, 180),
        ("more than a decade", 120, 180),
        ("almost a decade", 102, 120),
        ("nearly a decade", 102, 120),
        ("数年", 24, 120),
        ("何年も", 24, 120),
        ("何年間も", 24, 120),
        ("長年", 60, 240),
        ("長い間", 24, 120),
        ("十数年", 132, 228),
        ("二十数年", 252, 348),
        ("数か月", 3, 11),
        ("数ゖ月", 3, 11),
        ("数ゕ月", 3, 11),
        ("何か月も", 3, 11),
        ("何ゖ月も", 3, 11),
        ("数十年", 240, 480),
    ];
    let from = tokens.list[at].from;
    let (name, lo, hi) =
        VAGUE.iter().filter(|(name, ..)| tokens.flat[from..].starts_with(name)).max_by_key(|(name, ..)| name.len())?;
    let end = from + name.len();
    let to = (at..tokens.list.len()).find(|&next| tokens.list[next].to >= end)? + 1;
    (tokens.list[to - 1].to == end).then(|| Spell {
        months: Months { lo: *lo, hi: *hi },
        from: at,
        to,
        ago: ago(tokens, to),
    })
}

fn ago(tokens: &Tokens, to: usize) -> bool {
    (0..4).any(|skip| matches!(tokens.word(to + skip), "前" | "ago")) && tokens.word(to) != "の"
}

fn half_year(tokens: &Tokens, at: usize) -> Option<Spell> {
    let words = |skip: usize| tokens.word(at + skip);
    let to = match (words(0), words(1), words(2)) {
        ("half", "a" | "the", "year") => at + 3,
        ("half", "year", _) => at + 2,
        ("半", "年", next) if next != "で" => at + 2,
        _ => return None,
    };
    Some(finish(tokens, at, to, 6.0, 6.0))
}

/// `Year and a half` without an article.
fn year_and_half(tokens: &Tokens, at: usize) -> Option<Spell> {
    let to = half(tokens, at + 1).filter(|_| tokens.word(at) == "year")?;
    Some(finish(tokens, at, to, 18.0, 18.0))
}

/// A number and its unit.
fn counted(tokens: &Tokens, at: usize) -> Option<Spell> {
    let (mut low, mut next) = number(tokens, at)?;
    let mut high = low;
    let near = |more: f64| more > low && (more <= low + 1.0 || !matches!(tokens.word(next), "," | "、"));
    if let Some((more, end)) = to_number(tokens, next).filter(|(more, _)| near(*more)) {
        (high, next) = (more, end);
    }
    if low == 0.0 {
        low = high;
    }
    let half_before = half(tokens, next).filter(|_| tokens.word(next) == "and");
    if let Some(end) = half_before {
        next = end;
    }
    let (unit, mut to) = unit(tokens, next)?;
    let halved = half_before.or_else(|| half(tokens, to)).is_some();
    to = half(tokens, to).unwrap_or(to);
    let mut extra = if halved { unit / 2.0 } else { 0.0 };
    if let Some((months, end)) = and_months(tokens, to).filter(|_| unit == 12.0 && !halved) {
        (extra, to) = (months, end);
    }
    Some(finish(tokens, at, to, low * unit + extra, high * unit + extra))
}

/// `and four months`, `二か月` after a number of years.
fn and_months(tokens: &Tokens, at: usize) -> Option<(f64, usize)> {
    let skip = usize::from(matches!(tokens.word(at), "and" | "と"));
    let (months, next) = number(tokens, at + skip).filter(|(months, _)| *months < 12.0)?;
    unit(tokens, next).filter(|(unit, _)| *unit == 1.0).map(|(_, end)| (months, end))
}

/// `or three`, `to 3`, `〜3`, `、三`.
fn to_number(tokens: &Tokens, at: usize) -> Option<(f64, usize)> {
    match tokens.word(at) {
        "or" | "to" | "," | "から" => number(tokens, at + 1),
        "か" if tokens.word(at + 1) == "ら" => number(tokens, at + 2),
        _ => number(tokens, at).filter(|_| super::tokens::is_japanese(tokens.word(at).chars().next().unwrap_or(' '))),
    }
}

fn half(tokens: &Tokens, at: usize) -> Option<usize> {
    match (tokens.word(at), tokens.word(at + 1), tokens.word(at + 2)) {
        ("and", "a", "half") => Some(at + 3),
        ("半", _, _) => Some(at + 1),
        _ => None,
    }
}

fn unit(tokens: &Tokens, at: usize) -> Option<(f64, usize)> {
    match (tokens.word(at), tokens.word(at + 1)) {
        ("years" | "year" | "yrs" | "yr", _) => Some((12.0, at + 1)),
        ("months" | "month", _) => Some((1.0, at + 1)),
        ("weeks", _) => Some((0.25, at + 1)),
        ("long" | "full" | "whole" | "straight" | "solid", "years" | "year") => Some((12.0, at + 2)),
        ("decades" | "decade", _) => Some((120.0, at + 1)),
        ("か" | "ゖ" | "ゕ" | "け" | "個" | "箇", "月") => Some((1.0, at + 2)),
        ("年", "生" | "度" | "前半" | "代" | "下" | "上") => None,
        ("年", "間") => Some((12.0, at + 2)),
        ("年", "の") => None,
        ("年", "で") if tokens.word(at + 2) != "す" && tokens.word(at + 2) != "," => None,
        ("ね", "ん") => Some((12.0, at + 2)),
        ("年", _) => Some((12.0, at + 1)),
        _ => None,
    }
}

fn finish(tokens: &Tokens, from: usize, to: usize, low: f64, high: f64) -> Spell {
    let (rough, from, to) = rough(tokens, from, to);
    let (lo, hi) = match rough {
        Rough::Exact => (low, high),
        Rough::About => (low - slack(low), high + slack(high)),
        Rough::Almost => (libm::floor(low * 0.85), high),
        Rough::Over => (low, high + slack(high) * if high > 60.0 { 4.0 } else { 1.0 }),
        Rough::Nth => (high - 12.0, high),
    };
    let months = |worth: f64| worth.clamp(0.0, 1200.0) as u16;
    Spell { months: Months { lo: months(lo), hi: months(hi) }, from, to, ago: ago(tokens, to) }
}

/// Half a year either way for years, a third for months.
fn slack(months: f64) -> f64 {
    if months >= 12.0 { 6.0 } else { libm::round(months / 3.0) }
}

/// How roughly a length is meant, and the words that say so.
fn rough(tokens: &Tokens, from: usize, to: usize) -> (Rough, usize, usize) {
    let ordinal = tokens.word(from).ends_with("th")
        || matches!(tokens.word(from), "first" | "second" | "third" | "ninth")
        || tokens.word(from + 1) == "th";
    if ordinal && tokens.word(to.wrapping_sub(1)) == "year" {
        return (Rough::Nth, from, to);
    }
    if tokens.word(to) == "目" || tokens.word(to) == "め" {
        return (Rough::Nth, from, to + 1);
    }
    if let Some((rough, end)) = rough_after(tokens, to) {
        return (rough, from, end);
    }
    rough_before(tokens, from).map_or((Rough::Exact, from, to), |(rough, start)| (rough, start, to))
}

fn rough_after(tokens: &Tokens, to: usize) -> Option<(Rough, usize)> {
    const AFTER: &[(&str, Rough)] = &[
        ("くらい", Rough::About),
        ("ぐらい", Rough::About),
        ("ほど", Rough::About),
        ("前後", Rough::About),
        ("or so", Rough::About),
        ("以上", Rough::Over),
        ("余り", Rough::Over),
        ("あまり", Rough::Over),
        ("ちょっと", Rough::Over),
        ("ちょい", Rough::Over),
        ("過ぎ", Rough::Over),
        ("強", Rough::Over),
        ("近く", Rough::Almost),
        ("弱", Rough::Almost),
        ("近い", Rough::Almost),
        ("になろうと", Rough::Almost),
        ("or more", Rough::Over),
        ("を超え", Rough::Over),
        ("がすぎ", Rough::Exact),
    ];
    let from = tokens.list.get(to)?.from;
    let (name, rough) = AFTER.iter().find(|(name, _)| tokens.flat[from..].starts_with(name))?;
    let end = from + name.len();
    let last = (to..tokens.list.len()).find(|&next| tokens.list[next].to >= end)?;
    Some((*rough, last + 1))
}

fn rough_before(tokens: &Tokens, from: usize) -> Option<(Rough, usize)> {
    let word = |back: usize| from.checked_sub(back).map_or("", |at| tokens.word(at));
    match (word(2), word(1)) {
        ("more" | "longer", "than") => Some((Rough::Over, from - 2)),
        ("at", "least") => Some((Rough::Over, from - 2)),
        ("す", "ぐ") => Some((Rough::Almost, from.saturating_sub(4))),
        ("ほ", "ぼ") => Some((Rough::About, from - 2)),
        ("そ", "よ") | ("よ", "そ") => Some((Rough::About, from - 3)),
        (_, "about" | "around" | "roughly" | "approximately" | "maybe" | "perhaps" | "probably" | "約" | "some") => {
            Some((Rough::About, from - 1))
        }
        (_, "almost" | "nearly") => Some((Rough::Almost, from - 1)),
        (_, "over") => Some((Rough::Over, from - 1)),
        _ => None,
    }
}
