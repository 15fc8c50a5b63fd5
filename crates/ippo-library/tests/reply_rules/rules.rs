//! The rules of a reply, each as a check that names what it broke.

use crate::corpus::Answered;
use crate::forbidden;
use ippo_core::letter::{Sign, Span, ThemeId, Writer};
use ippo_core::level::Level;
use ippo_library::Library;
use ippo_library::reply::{Part, ReadLine};
use ippo_library::strands::strands;

/// All rules that a reply breaks.
pub fn broken(library: &Library, answered: &Answered) -> Vec<String> {
    let japanese = answered.reply.language.tag() == "ja";
    let said = said_by_ippo(answered);
    let mut broken = Vec::new();
    let mut rule = |kept: bool, name: String| broken.extend((!kept).then_some(name));
    let words = forbidden::found(&said, japanese);
    rule(words.is_empty(), format!("says {words:?}"));
    rule(!said.contains(['!', '！']), "raises its voice".to_owned());
    for sentence in sentences(&said) {
        rule(!japanese || sentence.chars().count() <= 45, format!("long sentence: {sentence}"));
        rule(!asks_why(sentence), format!("asks why: {sentence}"));
        rule(longest_list(sentence) <= 3, format!("long list: {sentence}"));
    }
    let average = average_words(&said);
    rule(japanese || average <= 15.0, format!("sentences of {average} words"));
    rule(!said.contains('{'), "an argument without a value".to_owned());
    rule(
        answered.reply.parts.iter().all(|part| !part.plain(answered.reply.language).trim().is_empty()),
        "an empty part".to_owned(),
    );
    if answered.understood.sign == Sign::None {
        broken.extend(calm(library, answered, japanese, &said));
    } else {
        broken.extend(crisis(answered, japanese));
    }
    broken
}

/// What holds of a reply to a letter without signs of crisis.
fn calm(library: &Library, answered: &Answered, japanese: bool, said: &str) -> Vec<String> {
    let mut broken = Vec::new();
    let mut rule = |kept: bool, name: String| broken.extend((!kept).then_some(name));
    let (size, most, least, enough) = measures(answered, japanese);
    let read = something_to_answer(answered) && answered.understood.writer != Writer::Other;
    rule(size <= most, format!("{size} is more than {most}"));
    rule(!(enough && read) || size >= least, format!("{size} is less than {least}"));
    rule(!said.contains(['?', '？']), "asks something".to_owned());
    let parts = &answered.reply.parts;
    let things = parts.iter().filter(|part| matches!(part, Part::Thing { .. } | Part::FamilyThing { .. })).count();
    rule(things <= 1, format!("{things} things"));
    rule(matches!(parts.first(), Some(Part::Thanks { .. })), "thanks do not come first".to_owned());
    rule(parts.iter().any(|part| matches!(part, Part::Who { .. })), "does not say who wrote it".to_owned());
    rule(matches!(parts.last(), Some(Part::Help { .. })), "help does not come last".to_owned());
    broken.extend(claims(library, parts));
    broken.extend(lines(answered, enough));
    broken.extend(family(answered));
    broken
}

/// Whether the letter holds something that Ippo has an answer to.
fn something_to_answer(answered: &Answered) -> bool {
    let knows = |part: &Part| matches!(part, Part::Answer { id, .. } if id != "answer-unknown");
    answered.reply.parts.iter().any(knows)
}

/// Short, alone, and the number in it.
fn crisis(answered: &Answered, japanese: bool) -> Vec<String> {
    let (size, most) = if japanese { (answered.reply.characters(), 180) } else { (answered.reply.words(), 90) };
    let mut broken = Vec::new();
    let mut rule = |kept: bool, name: &str| broken.extend((!kept).then(|| name.to_owned()));
    rule(size <= most, "a crisis reply is too long");
    rule(matches!(answered.reply.parts.as_slice(), [Part::Crisis { .. }]), "something stands beside a crisis reply");
    rule(answered.reply.plain().contains(|c: char| c.is_ascii_digit()), "no number in a crisis reply");
    broken
}

/// Every answer stands among the claims of content; what rests on sources names ones that exist.
fn claims(library: &Library, parts: &[Part]) -> Vec<String> {
    let mut broken = Vec::new();
    for part in parts {
        let Part::Answer { id, sources, .. } = part else { continue };
        let claim = library.claims().iter().find(|claim| claim.id == *id);
        let known = claim.is_some_and(|claim| claim.sources == *sources);
        let exist = sources.iter().all(|source| library.source(source).is_some());
        broken.extend((!known || !exist).then(|| format!("{id} does not name its sources")));
    }
    broken
}

/// Lines rest on words of the letter, are few, and quote it as it is.
fn lines(answered: &Answered, enough: bool) -> Vec<String> {
    let mut broken = Vec::new();
    let mut rule = |kept: bool, name: String| broken.extend((!kept).then_some(name));
    let lines = lines_of(answered);
    let length = answered.text.chars().count();
    for line in lines {
        let inside = |span: &Span| span.start < span.end && span.end <= length;
        rule(
            !line.rests_on.is_empty() && line.rests_on.iter().all(inside),
            format!("rests on nothing: {}", line.words),
        );
        rule(
            quoted(line).is_none_or(|words| from(&answered.text, line, &words)),
            format!("not in the letter: {}", line.words),
        );
    }
    let own = lines.iter().filter(|line| quoted(line).is_some()).count();
    let free = free_phrases(answered);
    rule(lines.len() <= 4, format!("{} lines", lines.len()));
    rule(!enough || own >= free.min(2), format!("{own} of the writer's phrases, {free} to choose from"));
    broken
}

/// A family's reply has no step and speaks of the writer's own load before the other person.
fn family(answered: &Answered) -> Vec<String> {
    let parts = &answered.reply.parts;
    let mut broken = Vec::new();
    let step = parts.iter().any(|part| matches!(part, Part::Thing { .. }));
    if answered.understood.writer != Writer::Person && step {
        broken.push("a step for one who writes about another".to_owned());
    }
    let first = parts.iter().find_map(|part| match part {
        Part::Answer { id, .. } => Some(id.as_str()),
        _ => None,
    });
    if answered.understood.writer == Writer::Family && first != Some("answer-family-own-load") {
        broken.push("the writer's own load does not come first".to_owned());
    }
    broken
}

/// Where a theme still shows after it was marked as wrong.
pub fn still_there(library: &Library, answered: &Answered, theme: ThemeId) -> Vec<String> {
    let mut broken = Vec::new();
    let evidence = answered.reading.themes.iter().find(|found| found.what == theme).map(|found| &found.evidence);
    let touches =
        |span: &Span| evidence.is_some_and(|all| all.iter().any(|e| e.start < span.end && span.start < e.end));
    for line in lines_of(answered) {
        let quotes = quoted(line).is_some() && line.rests_on.iter().any(touches) && !is_one_word(answered, line);
        broken.extend((line.theme == Some(theme) || quotes).then(|| format!("the line {}", line.words)));
    }
    for part in &answered.reply.parts {
        let Part::Answer { id, .. } = part else { continue };
        let about = *id == format!("answer-{}", theme.id()) || *id == format!("answer-family-{}", theme.id());
        broken.extend(about.then(|| format!("the answer {id}")));
    }
    let purpose = strands(library, answered.reply.language, &answered.understood, Level::Open)
        .iter()
        .any(|strand| strand.id == "purpose");
    broken.extend((theme == ThemeId::WantWork && purpose).then(|| "the strand of purpose".to_owned()));
    broken
}

/// The reply without the writer's own words and name.
fn said_by_ippo(answered: &Answered) -> String {
    let mut said = answered.reply.plain();
    for line in lines_of(answered) {
        said = quoted(line).map_or(said.clone(), |words| said.replacen(&words, "", 1));
    }
    answered.reading.name.as_ref().map_or(said.clone(), |name| said.replacen(name.as_str(), "", 1))
}

fn lines_of(answered: &Answered) -> &[ReadLine] {
    let read = answered.reply.parts.iter().find_map(|part| match part {
        Part::Read { lines, .. } => Some(lines.as_slice()),
        _ => None,
    });
    read.unwrap_or_default()
}

/// What stands between the quotation marks of a line.
fn quoted(line: &ReadLine) -> Option<String> {
    let inside = |open: char, close: char| Some(line.words.split_once(open)?.1.rsplit_once(close)?.0.to_owned());
    inside('“', '”').or_else(|| inside('「', '」'))
}

/// The quotation is what its spans hold: letters, digits and signs within, in their order.
fn from(text: &str, line: &ReadLine, words: &str) -> bool {
    let bare = |s: &str| s.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let spans: String = line.rests_on.iter().map(|span| span.of(text)).collect();
    bare(&spans) == bare(words)
}

/// A word for the state on its own is no quotation of the theme that it was read from.
fn is_one_word(answered: &Answered, line: &ReadLine) -> bool {
    answered.reading.own_word.is_some_and(|own| line.rests_on == [own])
}

/// Phrases that speak of nothing marked as wrong, tell of nothing that another person said, and of no death.
fn free_phrases(answered: &Answered) -> usize {
    let wrong = |what: &ThemeId| answered.understood.wrong.contains(what);
    let evidence: Vec<Span> =
        answered.reading.themes.iter().filter(|f| wrong(&f.what)).flat_map(|f| f.evidence.clone()).collect();
    let free = |span: &Span| !evidence.iter().any(|e| e.start < span.end && span.start < e.end);
    let said = |span: &Span| {
        [" says ", " said ", " told ", "tells ", "died", " gone", "と言", "と申"]
            .iter()
            .any(|cue| span.of(&answered.text).contains(cue))
    };
    answered.phrases.iter().filter(|span| free(span) && !said(span)).count()
}

/// Size, most, least, and whether the letter is long enough for the least to hold.
fn measures(answered: &Answered, japanese: bool) -> (usize, usize, usize, bool) {
    let letter_words = answered.text.split_whitespace().count();
    let letter_characters = answered.text.chars().filter(|c| !c.is_whitespace()).count();
    match japanese {
        true => (answered.reply.characters(), 500, 250, letter_characters >= 80),
        false => (answered.reply.words(), 220, 120, letter_words >= 40),
    }
}

/// The sentences and lines of a text.
pub fn sentences(said: &str) -> impl Iterator<Item = &str> {
    said.split_inclusive(['。', '\n', '?', '？'])
        .map(|sentence| sentence.trim().trim_end_matches('。'))
        .filter(|s| !s.is_empty())
}

fn asks_why(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    let english = lower.contains("why") && lower.ends_with('?');
    english || ((sentence.contains("なぜ") || sentence.contains("どうして")) && sentence.ends_with('か'))
}

/// The longest run of short items between commas within one English sentence, or one Japanese one.
fn longest_list(sentence: &str) -> usize {
    let one = |sentence: &str| {
        let pieces: Vec<&str> = sentence.split([',', '、', '・']).collect();
        let items = pieces.iter().filter(|piece| !piece.trim().is_empty()).count();
        if items < 3 { 1 } else { items }
    };
    sentence.split(['.', ':', ';', '。']).map(one).max().unwrap_or(0)
}

fn average_words(said: &str) -> f64 {
    let ends = said.split(['.', '?', '\n', ':']).filter(|piece| piece.chars().any(char::is_alphanumeric)).count();
    said.split_whitespace().count() as f64 / ends.max(1) as f64
}
