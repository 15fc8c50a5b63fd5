//! Every Japanese text has its readings, and the build refuses a table that is not sound.

#[path = "../build/readings.rs"]
#[allow(dead_code, missing_docs)]
mod build;

use ippo_core::language::Language;
use ippo_library::Library;

/// Of a hundred runs of kanji at least so many have a reading.
const AT_LEAST: usize = 97;

/// Rows that the table may have, so that a phone does not carry a dictionary.
const MOST_ROWS: usize = 3000;

const TABLE: &str = include_str!("../../../content/readings/ja.tsv");
const SOURCES: &str = include_str!("../../../content/sources.toml");
const INTERFACE: [&str; 2] =
    [include_str!("../../ippo-words/texts/ja.ftl"), include_str!("../../ippo-words/texts/ja-easy.ftl")];

/// A text as it may stand on a page: what is filled in is a number.
fn filled(text: &str) -> String {
    let mut pieces = text.split('{');
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        filled.push('3');
        filled.push_str(piece.split_once('}').map_or(piece, |(_, rest)| rest));
    }
    filled
}

/// Every Japanese text.
fn texts(library: &Library) -> Vec<String> {
    let names =
        [Language::Japanese, Language::JapaneseEasy].into_iter().flat_map(|language| library.all_texts(language));
    let interface = INTERFACE.iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#'));
    let sources = SOURCES.lines().filter(|line| line.starts_with("says_ja"));
    names.map(|(_, words)| words).chain(interface).chain(sources).map(filled).collect()
}

#[test]
fn nearly_every_word_of_our_texts_has_its_reading() {
    let library = Library::shipped();
    let (mut runs, mut missing) = (0, Vec::new());
    for text in texts(&library) {
        let (count, left) = library.readings().missing(&text);
        runs += count;
        missing.extend(left.into_iter().map(|run| text[run].to_owned()));
    }
    assert!(runs > 15_000, "the texts are all there: {runs}");
    let enough = (runs - missing.len()) * 100 >= AT_LEAST * runs;
    assert!(enough, "{} of {runs} are missing; add to content/readings/ja.tsv: {missing:?}", missing.len());
}

#[test]
fn words_are_read_as_they_stand_in_our_texts() {
    let library = Library::shipped();
    let check = |text: &str, expected: &[&str]| {
        let found: Vec<&str> = library.readings().of(text).iter().map(|reading| reading.kana).collect();
        assert_eq!(found, expected, "{text}");
    };
    check("今日の夜、家で過ごす。", &["きょう", "よる", "いえ", "す"]);
    check("外に出ない人", &["そと", "で", "ひと"]);
    check("声を出す、目を開ける、店が開く前", &["こえ", "だ", "め", "あ", "みせ", "あ", "まえ"]);
    check("復元の言葉で開けます。カーテンを開けて", &["ふくげん", "ことば", "ひら", "あ"]);
    check("いちばん上が7日、少し上がる", &["うえ", "なのか", "すこ", "あ"]);
    check("その後は、落ち着いた後で", &["ご", "お", "つ", "あと"]);
    check("空の写真、空のまま、紙は空です", &["そら", "しゃしん", "から", "かみ", "から"]);
    check("何も書かない。何ですか。何度か", &["なに", "か", "なん", "なんど"]);
    check("年に2回、別の年まで", &["ねん", "かい", "べつ", "とし"]);
    check("1人と2人と37.2人と大人", &["ひとり", "ふたり", "にん", "おとな"]);
    check("8月1日、9月14日、12月31日", &["がつついたち", "がつじゅうよっか", "がつ", "にち"]);
    check("10分で返事、5分だけ、4分の3", &["ぷん", "へんじ", "ふん", "ぶん"]);
}

#[test]
fn the_table_is_small_and_in_order() {
    let rows: Vec<&str> = TABLE.lines().filter(|line| !line.starts_with("//")).collect();
    assert!(rows.len() <= MOST_ROWS, "{} rows", rows.len());
    assert!(rows.is_sorted(), "in the order of the words");
}

#[test]
fn a_row_that_is_not_sound_is_told_with_its_line() {
    let check = |table: &str, line: usize, words: &str| {
        let (at, what) = build::checked(table).expect_err(table);
        assert!(at == line && what.contains(words), "{table:?}: {at}, {what}");
    };
    check("// Aside.\n手紙 てがみ\n", 2, "a tab");
    check("手紙\tてがみ\n手紙\tてがみ\n", 2, "twice");
    check("てがみ\tてがみ\n", 1, "no word in kanji");
    check("手紙\t手がみ\n", 1, "no word in kanji");
    check("手紙\tて<b>", 1, "no word in kanji");
    check("行く\tいった\n", 1, "in no way");
    check("#人\tにん\n", 1, "on one side");
    assert_eq!(build::checked("b手\tbて\n// Aside.\n\na手\taて\n"), Ok("a手\taて\nb手\tbて".to_owned()));
}
