//! Words that no reply says; the writer's own words and names are taken out before they are looked for.

/// Whole words or groups of words, in lower case.
const ENGLISH: &str = "just, only, simply, should, must, at least, baby steps, brave, courage, proud, great, well done, streak, \
    missed, overdue, welcome back, journey, recovery, recover, normal, reintegrate, overcome, fail, failed, \
    failure, quit, lazy, excuse, patient, sufferer, suffer, committed suicide, stay strong, \
    you are not alone, you're not alone, everyone, i feel, i understand, we are, we're, our, you need to, \
    don't worry, cheer up, chance, percent, disorder, phobia, diagnosis, diagnosed, symptom, symptoms, \
    syndrome, illness, autistic, autism, addiction, addicted, depressed, depression, hikikomori, neet";
const JAPANESE: &str = "頑張, がんば, べき, ましょう, ちゃんと, 普通, 当たり前, 克服, 社会復帰, 前向き, 立ち直, \
    治る, 治り, 踏み出, 甘え, 怠け, ニート, えらい, 偉い, すごい, よくできました, おかえり, \
    久しぶり, あと少し, 連続, できなかった, 対象者, してあげ, みんな, 大丈夫ですよ, あなた, \
    私たち, わたしたち, ひとりじゃない, 一人じゃない, ひとりではありません, 確率, 診断, 症状, \
    障害, うつ病, 病気, 依存症, 恐怖症, ひきこもり, 引きこもり, 自立";

/// The forbidden words that stand in a text.
pub fn found(text: &str, japanese: bool) -> Vec<&'static str> {
    if japanese {
        return JAPANESE.split(", ").filter(|word| text.contains(word)).collect();
    }
    let spaced: String =
        text.to_lowercase().chars().map(|c| if c.is_alphanumeric() || "'’".contains(c) { c } else { ' ' }).collect();
    let spaced = format!(" {} ", spaced.replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" "));
    ENGLISH.split(", ").filter(|word| spaced.contains(&format!(" {word} "))).collect()
}
