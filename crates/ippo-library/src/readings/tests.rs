//! Where words of a small table are found, and where they are left alone.

use super::*;

const TABLE: &str = "#1分\t#1ぷん\n#5分\t#5ふん\n#人\t#にん\n#月\t#がつ\n#枚\t#まい\n1人\tひとり\nお金\tおかね\n一度\tいちど\n\
    中\tなか\n人\tひと\n仕事\tしごと\n使う\tつかう\n分\tぶん\n向け\tむけ\n手紙\tてがみ\n日\tひ\n日本\tにほん\n時間\tじかん\n\
    曲\tきょく\n曲がら\tまがら\n見る\tみる\n開\tあ\n開い\tひらい\n夜も開い\tよるもあい";

/// A text with each reading in brackets behind its kanji.
fn told(text: &str) -> String {
    let mut rows: Vec<&str> = TABLE.lines().collect();
    rows.sort_unstable();
    let readings = Readings::new(rows.join("\n").into_bytes().into());
    let mut told = text.to_owned();
    for reading in readings.of(text).iter().rev() {
        told.insert_str(reading.at.end, &format!("({})", reading.kana));
    }
    told
}

#[test]
fn the_longest_word_at_a_place_counts() {
    let check = |text: &str, expected: &str| assert_eq!(told(text), expected);
    check("手紙を見る。", "手紙(てがみ)を見(み)る。");
    check("曲が流れ", "曲(きょく)が流れ");
    check("首が曲がらない", "首が曲(ま)がらない");
    check("窓は開いて、夜も開いて", "窓は開(ひら)いて、夜(よる)も開(あ)いて");
    check("なおお金が", "なおお金(かね)が");
    check("", "");
    check("ABC と かな", "ABC と かな");
}

#[test]
fn one_kanji_is_no_part_of_a_longer_word() {
    let check = |text: &str, expected: &str| assert_eq!(told(text), expected);
    check("中の人", "中(なか)の人(ひと)");
    for left in ["人間", "大人", "中学", "メール中", "毎日中"] {
        check(left, left);
    }
    check("日本時間", "日本(にほん)時間(じかん)");
    check("手紙数", "手紙数");
    check("一度使う", "一度(いちど)使(つか)う");
    check("仕事向け", "仕事向け");
}

#[test]
fn numbers_change_what_stands_behind_them() {
    let check = |text: &str, expected: &str| assert_eq!(told(text), expected);
    check("1分と15分と2分", "1分(ぷん)と15分(ふん)と2分");
    check("1人", "1人(ひとり)");
    check("21人と1.1人と1,001人", "21人(にん)と1.1人(にん)と1,001人(にん)");
    check("1枚見る", "1枚(まい)見(み)る");
    check("3時間", "3時間(じかん)");
    check("8月 12", "8月(がつ) 12");
    check("3日", "3日");
    check("その分", "その分(ぶん)");
}

#[test]
fn what_is_missing_is_told() {
    let readings = Readings::new("手紙\tてがみ".as_bytes().into());
    let text = "手紙と葉書";
    let (runs, missing) = readings.missing(text);
    assert_eq!((runs, missing.into_iter().map(|run| &text[run]).collect::<Vec<_>>()), (2, vec!["葉書"]));
}
