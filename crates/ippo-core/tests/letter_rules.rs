//! The rules of reading, one line each: negation, past, figures of speech, quotes, two people, durations.

mod reader;

use ippo_core::letter::{CrisisKind, Months, Outings, Reading, Sign, ThemeId, Tongue, Writer};
use reader::read;

/// What a line must say; `has` and `lacks` name themes, crisis kinds or a level.
fn check(text: &str, has: &[&str], lacks: &[&str]) {
    let reading = read(text);
    let said = said(&reading);
    for name in has {
        assert!(said.iter().any(|other| other == name), "{text:?} lacks {name}: {said:?}");
    }
    for name in lacks {
        assert!(!said.iter().any(|other| other == name), "{text:?} has {name}: {said:?}");
    }
}

fn said(reading: &Reading) -> Vec<String> {
    let mut said: Vec<String> = reading.themes.iter().map(|theme| theme.what.id().to_owned()).collect();
    said.extend(reading.kinds.iter().map(|kind| kind.what.id().to_owned()));
    said.push(reading.sign.id().to_owned());
    said.extend(reading.outings.iter().map(|found| format!("out:{}", found.what.id())));
    said.extend(reading.duration.iter().map(|found| format!("{}-{}", found.what.lo, found.what.hi)));
    said.push(
        match reading.writer.what {
            Writer::Person => "self",
            Writer::Family => "family",
            Writer::Other => "other",
        }
        .to_owned(),
    );
    said
}

#[test]
fn negation_undoes_a_theme() {
    check("I am lonely.", &["loneliness"], &[]);
    check("I am not lonely.", &[], &["loneliness"]);
    check("I don't feel ashamed of it.", &[], &["shame"]);
    check("I'm not afraid of people, I just like it here.", &[], &["fear-of-people"]);
    check("I am so depressed.", &["low-mood"], &[]);
    check("I wouldn't say I am depressed.", &[], &["low-mood"]);
    check("さびしいです。", &["loneliness"], &[]);
    check("さびしくはないです。", &[], &["loneliness"]);
    check("人が怖いです。", &["fear-of-people"], &[]);
    check("人が怖いわけではありません。", &[], &["fear-of-people"]);
    check("恥ずかしいとは思いません。", &[], &["shame"]);
    check("眠れません。", &["sleep"], &[]);
    check("友達がいません。", &["loneliness"], &[]);
}

#[test]
fn some_negations_are_what_is_said() {
    check("I haven't left the house in two years.", &["out:home", "24-24"], &[]);
    check("I can't sleep at night.", &["sleep"], &[]);
    check("I have no friends.", &["loneliness"], &[]);
    check("I don't know how to begin.", &["want-help"], &[]);
    check("部屋から出られません。", &["out:room"], &[]);
    check("三年間、家から出ていません。", &["out:home", "36-36"], &[]);
    check("学校に行けません。", &["dropout"], &[]);
}

#[test]
fn what_is_over_is_left_out() {
    check("I used to be so lonely, years ago at school.", &[], &["loneliness"]);
    check("When I was a child I was afraid of people.", &[], &["fear-of-people"]);
    check("Ten years ago I wanted to die. I am past that now.", &["none"], &["suicide"]);
    check("I used to cut myself, years ago. I don't any more.", &["none"], &["self-harm"]);
    check("昔は死にたいと思っていました。今はもう思いません。", &["none"], &["suicide"]);
    check("高校のころ、リストカットをしていました。もう五年していません。", &["none"], &["self-harm"]);
}

#[test]
fn a_figure_of_speech_is_no_sign() {
    check("I nearly died laughing.", &["none"], &[]);
    check("I am bored to death in here.", &["none"], &[]);
    check("My back is killing me.", &["none"], &[]);
    check("I would kill for a pizza.", &["none"], &[]);
    check("I'm dying to see the new season.", &["none"], &[]);
    check("My phone died again.", &["none"], &[]);
    check("死ぬほど眠い。", &["none"], &[]);
    check("恥ずかしくて死にそうでした。", &["none"], &[]);
    check("暇で死にそう。", &["none"], &[]);
    check("必死で本を読みました。", &["none"], &[]);
}

#[test]
fn games_books_and_the_dead_are_no_sign() {
    check("In the game I killed myself with my own grenade.", &["none"], &[]);
    check("My character dies at the end of the novel I am writing.", &["none"], &[]);
    check("My grandfather killed himself in 1970.", &["none"], &[]);
    check("A singer I liked took her own life.", &["none"], &[]);
    check("ゲームの中で何度も死にました。", &["none"], &[]);
    check("小説の主人公が自殺します。", &["none"], &[]);
    check("好きだった俳優が自殺しました。", &["none"], &[]);
}

#[test]
fn a_denial_is_no_sign() {
    check("I am not suicidal.", &["none"], &[]);
    check("I don't want to die.", &["none"], &[]);
    check("I have no plans to kill myself.", &["none"], &[]);
    check("He has never hit anyone.", &["none"], &[]);
    check("死にたいとは思っていません。", &["none"], &[]);
    check("死にたいと考えていません。お酒は飲んでいません。", &["none"], &[]);
    check("自殺するつもりはありません。", &["none"], &[]);
    check("暴力はありません。", &["none"], &[]);
}

#[test]
fn polite_words_are_no_denial() {
    for text in [
        "死にたいと思っています。",
        "毎日、死にたいと考えています。",
        "自殺したいです。",
        "自殺したいと思っています。",
        "夜になると死にたくなります。",
        "今夜、死のうと思っています。",
    ] {
        check(text, &["suicide"], &["none"]);
    }
    check("友人が自殺しました。死にたくないです。", &["none"], &[]);
    check("消えたいと思っています。", &[], &["none"]);
    check("父に殴られたりしています。", &["violence"], &["none"]);
}

#[test]
fn a_passive_wish_is_possible_and_never_urgent() {
    for text in [
        "I sometimes wish I were not here.",
        "I wish I could just disappear.",
        "I don't want to wake up tomorrow.",
        "Everyone would be better off without me.",
        "消えたいです。",
        "いなくなりたいと思うことがあります。",
        "朝、目が覚めなければいいのに。",
    ] {
        assert_eq!(read(text).sign, Sign::Possible, "{text}");
    }
}

#[test]
fn thoughts_are_possible_and_plans_urgent() {
    check("I think about suicide every night.", &["possible", "suicide"], &[]);
    check("死にたいです。", &["possible", "suicide"], &[]);
    check("I am going to kill myself tonight.", &["urgent", "suicide"], &[]);
    check("I have written my goodbye letters and I have saved up enough pills.", &["urgent", "suicide"], &[]);
    check("I tried to kill myself last week.", &["urgent", "suicide"], &[]);
    check("今夜、死にます。", &["urgent", "suicide"], &[]);
    check("遺書を書きました。", &["urgent", "suicide"], &[]);
    check("先週、首を吊ろうとしました。", &["urgent", "suicide"], &[]);
    check("I just took all my sleeping pills.", &["urgent", "now"], &[]);
    check("さっき睡眠薬を全部飲みました。", &["urgent", "now"], &[]);
    check("He is outside the door with a knife right now.", &["urgent", "violence"], &[]);
    check("息子が今、包丁を持って暴れています。", &["urgent", "violence"], &[]);
}

#[test]
fn other_signs_are_possible() {
    check("I cut my arms again last night.", &["possible", "self-harm"], &[]);
    check("My son hits me when I say anything.", &["possible", "violence"], &[]);
    check("I have hardly eaten anything for days.", &["possible", "eating"], &[]);
    check("I hear voices telling me I am worthless.", &["possible", "psychosis"], &[]);
    check("I drink a bottle of vodka every day.", &["possible", "substances"], &[]);
    check("My ex waits outside my house and follows me.", &["possible", "danger"], &[]);
    check("My mother died last week.", &["possible", "loss"], &[]);
    check("また腕を切ってしまいました。", &["possible", "self-harm"], &[]);
    check("息子に殴られます。", &["possible", "violence"], &[]);
    check("もう三日、何も食べていません。", &["possible", "eating"], &[]);
    check("隣の人に監視されています。", &["possible", "psychosis"], &[]);
    check("先週、母が亡くなりました。", &["possible", "loss"], &[]);
}

#[test]
fn quoted_words_belong_to_their_speaker() {
    check("My mother says \"you are lazy and useless\".", &[], &["shame"]);
    check("My friend wrote \"I want to die\" and I don't know what to say.", &["none"], &[]);
    check("My son is 20 and never leaves his room. Yesterday he said \"I want to die\".", &["family", "possible"], &[]);
    check("母に「恥ずかしい子だ」と言われました。", &[], &["shame"]);
    check("息子は二十歳で、部屋から出てきません。きのう「死にたい」と言いました。", &["family", "possible"], &[]);
}

#[test]
fn two_people_are_told_apart() {
    check("My son has not left his room for three years. I sleep well.", &["family", "out:room", "36-36"], &["sleep"]);
    check(
        "My mother is afraid of people. I have stayed in my room for a year.",
        &["self", "out:room", "12-12"],
        &["fear-of-people"],
    );
    check(
        "I am a teacher. One of my students has not been to school since May and stays in his room.",
        &["other"],
        &[],
    );
    check("娘は五年、家から出ていません。私は毎日働いています。", &["family", "out:home", "60-60"], &["out:often"]);
    check("兄のことで相談です。十年、部屋にこもっています。", &["family", "out:room", "120-120"], &[]);
    check("私は引きこもりです。母は毎日働いています。", &["self"], &["out:often"]);
}

#[test]
fn durations_in_english() {
    let cases: &[(&str, (u16, u16))] = &[
        ("I have been a shut-in for two years.", (24, 24)),
        ("I have been inside for about two years.", (18, 30)),
        ("I've been struggling with extreme isolation for several years now.", (24, 120)),
        ("I haven't gone outside in half a year.", (6, 6)),
        ("For a year and a half I have stayed in my room.", (18, 18)),
        ("I have been at home for two or three years.", (24, 36)),
        ("I haven't left my room in a few years.", (24, 60)),
        ("It is almost a year since I went outside.", (10, 12)),
        ("This is my fourth year in this room.", (36, 48)),
        ("I have hardly left the house since I was 16. I am 25 now.", (108, 108)),
        ("I worked for five years. Then I stayed in my room for 8 months.", (8, 8)),
    ];
    durations(cases);
}

#[test]
fn durations_in_japanese() {
    let cases: &[(&str, (u16, u16))] = &[
        ("二年間、部屋から出ていません。", (24, 24)),
        ("２年くらい家にこもっています。", (18, 30)),
        ("もう数年、外に出ていません。", (24, 120)),
        ("半年、家から出ていません。", (6, 6)),
        ("一年半、部屋にこもっています。", (18, 18)),
        ("引きこもって三年になります。", (36, 36)),
        ("ひきこもり生活も四年目です。", (36, 48)),
        ("8か月前から外に出られません。", (8, 8)),
        ("１６歳から家を出ていません。いま２５歳です。", (108, 108)),
        ("五年働きました。そのあと十か月、部屋から出ていません。", (10, 10)),
    ];
    durations(cases);
}

fn durations(cases: &[(&str, (u16, u16))]) {
    for (text, (lo, hi)) in cases {
        let found = read(text).duration.map(|found| found.what);
        assert_eq!(found, Some(Months { lo: *lo, hi: *hi }), "{text}");
    }
}

#[test]
fn years_of_something_else_are_no_duration() {
    for text in [
        "I am 30 years old.",
        "I worked in a shop for five years.",
        "My parents have been married for 30 years.",
        "三十歳です。",
        "五年間、工場で働きました。",
    ] {
        assert_eq!(read(text).duration, None, "{text}");
    }
}

#[test]
fn the_furthest_place_wins() {
    check("I rarely leave my room, let alone my house.", &["out:room"], &[]);
    check("I don't leave the house, except to the convenience store at night.", &["out:shops"], &[]);
    check("I only come out of my room to use the toilet.", &["out:room"], &[]);
    check("I never go out but I sit in the garden.", &["out:doorstep"], &[]);
    check("I wish I could go to the shop.", &[], &["out:shops"]);
    check("夜中にコンビニへ行くだけです。", &["out:shops"], &[]);
    check("コンビニにも行けません。", &[], &["out:shops"]);
    check("部屋から出ません。ごはんはドアの前に置いてもらいます。", &["out:room"], &[]);
    check("外には出ませんが、庭には出ます。", &["out:doorstep"], &[]);
}

#[test]
fn names_and_own_words() {
    let name = |text: &str| read(text).name;
    assert_eq!(name("My name is Aiko. I stay in."), Some("Aiko".to_owned()));
    assert_eq!(name("I stay in.\n\nSincerely,\nTom Reed"), Some("Tom Reed".to_owned()));
    assert_eq!(name("田中と申します。家にいます。"), Some("田中".to_owned()));
    assert_eq!(name("I stay in."), None);
    let own = |text: &str| read(text).own_word.map(|span| span.of(text));
    assert_eq!(own("I am a hikikomori."), Some("hikikomori".to_owned()));
    assert_eq!(own("私は引きこもりです。"), Some("引きこもり".to_owned()));
    assert_eq!(own("I stay in."), None);
}

#[test]
fn odd_text_is_read_without_harm() {
    for text in [
        "",
        " ",
        "\n\n\n",
        "?",
        "「",
        "\"\"\"",
        "...",
        "\u{0}\u{1}\u{fffd}",
        "🙂🙂",
        "ﾊﾞｶ",
        "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    ] {
        let reading = read(text);
        assert_eq!(reading.sign, Sign::None, "{text:?}");
    }
    assert_eq!(read("").tongue, Tongue::English);
    assert_eq!(read("").writer.what, Writer::Other);
}

#[test]
fn spans_count_characters_of_the_text_as_written() {
    let text = "🙂 ｶﾞｯｺｳに行けません。部屋から出られません。";
    let reading = read(text);
    assert_eq!(reading.outings.as_ref().map(|found| found.what), Some(Outings::Room));
    assert_eq!(reading.outings.map(|found| found.evidence[0].of(text)), Some("部屋から出られません".to_owned()));
    assert!(reading.themes.iter().any(|theme| theme.what == ThemeId::Outings));
    assert!(!reading.kinds.iter().any(|kind| kind.what == CrisisKind::Suicide));
}
