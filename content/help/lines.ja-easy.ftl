# そうだんさきの なまえと せつめい。 ばんごうは lines.toml に あります。

## くに

country-jp = にほん
country-us = アメリカ
country-gb = イギリス
country-ie = アイルランド
country-ca = カナダ
country-au = オーストラリア
country-nz = ニュージーランド
country-in = インド
country-kr = かんこく
country-tw = たいわん
country-hk = ホンコン
country-sg = シンガポール
country-fr = フランス
country-it = イタリア
country-es = スペイン
country-de = ドイツ
country-br = ブラジル

## にほん

jp-anata-no-ibasho = あなたのいばしょ
    .note = チャットです。 24じかん つかえます。 へんじが ない ことも あります。 なまえで さがせます。
jp-yorisoi = よりそいホットライン
    .note = でんわです。 24じかん つかえます。 おかねは いりません。 ほかの くにの ことばも あります。
jp-yorisoi-chat = よりそいチャット
    .note = チャットです。 2020ねんの じょうほうです。 じかんは わかりません。 なまえで さがせます。
jp-kokoro-hot-chat = こころのほっとチャット
    .note = チャットです。 2020ねんの じょうほうです。 じかんは わかりません。 なまえで さがせます。
jp-inochi-sos = #いのちSOS
    .note = でんわです。 2022ねんは、げつようび・もくようび・きんようびが 24じかんでした。 ほかの ひは 6じから 24じでした。 いまは ちがうかも しれません。
jp-inochi-no-denwa-free = いのちの電話（おかねが いらない ばんごう）
    .note = でんわです。 16じから 21じです。 10にちは あさ 8じから 24じかんです。 つながらない ことが あります。
jp-inochi-no-denwa = いのちの電話
    .note = でんわです。 10じから 22じです。 おかねは、ここでは わかりません。 つながらない ことが あります。
jp-kokoro = こころの健康相談統一ダイヤル
    .note = でんわです。 じかんは、すんで いる ところで ちがいます。
jp-childline = チャイルドライン
    .note = でんわです。 17さいまでの ひとの でんわです。 16じから 21じです。
jp-189 = 189（じどうそうだんじょ）
    .note = でんわです。 こどもが、ひどい ことを されて いる ときの ばんごうです。 じかんは、ここでは わかりません。
jp-dv-plus = DV相談＋
    .note = でんわと メールです。 24じかん つかえます。 おっと・つま・こいびとの ぼうりょくの ときです。 2024ねんの じょうほうです。
jp-dv-plus-chat = DV相談＋（チャット）
    .note = チャットです。 12じから 22じです。 おっと・つま・こいびとの ぼうりょくの ときです。 2024ねんの じょうほうです。
jp-9110 = #9110（けいさつの そうだん）
    .note = でんわです。 いますぐでは ない ときに、そうだん できます。 じかんは、ここでは わかりません。
jp-188 = 188（しょうひしゃ ホットライン）
    .note = でんわです。 けいやくで こまった ときの ばんごうです。 いえから つれだす かいしゃの ことも、はなせます。
jp-voice-station = ひきこもりVOICE STATION
    .note = ちかくの そうだんの ばしょが わかります。 なまえで さがせます。
jp-khj = KHJ（かぞくの かい）
    .note = かぞくの かいが、およそ 55 あります。
jp-ux-kaigi = ひきこもりUX会議
    .note = おなじ ことを けいけんした ひとたちの かいです。 なまえで さがせます。

## アメリカ

us-988 = 988 Lifeline
    .note = でんわ、もじ、チャットです。 24じかん つかえます。

## イギリス

gb-shout = Shout
    .note = もじで おくります。 24じかん つかえます。
gb-samaritans = Samaritans
    .note = でんわです。 24じかん つかえます。
gb-nhs-111 = NHS 111（2ばん）
    .note = でんわです。 24じかん つかえます。 2ばんは、こころの そうだんです。

## アイルランド

ie-50808 = 50808
    .note = もじで おくります。 24じかん つかえます。 HELLO か TALK と かきます。
ie-samaritans = Samaritans
    .note = でんわです。 24じかん つかえます。

## カナダ

ca-988 = 9-8-8
    .note = でんわと もじです。 24じかん つかえます。

## オーストラリア

au-lifeline = Lifeline
    .note = でんわと もじです。 24じかん つかえます。 チャットも あります。

## ニュージーランド

nz-1737 = 1737
    .note = でんわと もじです。 いつでも つかえます。
nz-0508 = 0508 828 865
    .note = でんわです。 いつでも つかえます。

## インド

in-tele-manas = Tele-MANAS
    .note = でんわです。 24じかん つかえます。 20の ことばで はなせます。

## かんこく

kr-madeulraen = Madeulraen（マドゥルレン）
    .note = 109に もじを おくります。 KakaoTalkと アプリも あります。 24じかん つかえます。
kr-109 = 109
    .note = でんわです。 24じかん つかえます。
kr-youth-future = Youth Future Centre（わかい ひとの センター）
    .note = 19さいから 39さいの ひとと、かぞくの ための ところです。 2025ねんの じょうほうです。

## たいわん

tw-1925 = 1925
    .note = でんわです。 24じかん つかえます。 もじでも できます。 おくる ところは、ここには ありません。 へんじに 1にち かかる ことが あります。

## ホンコン

hk-open-up = Open Up
    .note = チャットです。 じかんは、ここでは わかりません。 なまえで さがせます。
hk-18111 = 18111
    .note = でんわです。 24じかん つかえます。
hk-samaritans = The Samaritans
    .note = でんわです。 24じかん つかえます。
hk-sbhk = SBHK
    .note = でんわです。 24じかん つかえます。
hk-christian-service = Christian Service（わかい ひとの ための チーム）
    .note = いえに いる じかんが ながい、わかい ひとの ための ところです。 なまえで さがせます。
hk-zion-rm = Evangelical Zion Church, RM
    .note = いえに いる じかんが ながい、わかい ひとの ための ところです。 れんらくさきは、ここには ありません。

## シンガポール

sg-sos = SOS
    .note = でんわと WhatsAppです。 24じかん つかえます。
sg-mindline = mindline
    .note = でんわと WhatsAppです。 24じかん つかえます。

## フランス

fr-3114 = 3114
    .note = でんわです。 24じかん つかえます。

## イタリア

it-telefono-amico = Telefono Amico
    .note = でんわと WhatsAppです。 2021ねんは 10じから 24じでした。 いまは ちがうかも しれません。
it-hikikomori-italia = Hikikomori Italia
    .note = ちいきの あつまりと、おやの かいが あります。 なまえで さがせます。

## スペイン

es-024 = 024
    .note = でんわです。 24じかん つかえます。

## ドイツ

de-telefonseelsorge-text = Telefonseelsorge（チャットと メール）
    .note = チャットと メールです。 じかんは、ここでは わかりません。 なまえで さがせます。
de-telefonseelsorge = Telefonseelsorge
    .note = でんわです。 24じかん つかえます。 ばんごうは 3つ あります。

## ブラジル

br-cvv-text = CVV（チャットと メール）
    .note = チャットと メールです。 じかんは かぎられて います。 なまえで さがせます。
br-cvv = CVV
    .note = でんわです。 24じかん つかえます。
