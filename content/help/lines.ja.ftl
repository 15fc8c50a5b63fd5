# 相談先の名前と説明。番号と時間は lines.toml にあります。

## 国と地域

country-jp = 日本
country-us = アメリカ
country-gb = イギリス
country-ie = アイルランド
country-ca = カナダ
country-au = オーストラリア
country-nz = ニュージーランド
country-in = インド
country-kr = 韓国
country-tw = 台湾
country-hk = 香港
country-sg = シンガポール
country-fr = フランス
country-it = イタリア
country-es = スペイン
country-de = ドイツ
country-br = ブラジル

## 日本

jp-anata-no-ibasho = あなたのいばしょ
    .note = チャット、24時間。1日に約1000人が書き、返事がないこともあります。この名前で検索できます。
jp-yorisoi = よりそいホットライン
    .note = 電話、24時間、無料。外国語でも話せます。
jp-yorisoi-chat = よりそいチャット
    .note = チャット。時間は2020年のものです。この名前で検索できます。
jp-kokoro-hot-chat = こころのほっとチャット
    .note = チャット。時間は2020年のものです。この名前で検索できます。
jp-inochi-sos = #いのちSOS
    .note = 電話。2022年は、月・木・金が24時間、ほかの日は6時から24時。変わったかもしれません。
jp-inochi-no-denwa-free = いのちの電話（無料の番号）
    .note = 電話、毎日16時から21時。10日は朝8時から24時間。話し中のことが多いです。
jp-inochi-no-denwa = いのちの電話
    .note = 電話、10時から22時。料金は、この一覧ではわかりません。話し中のことが多いです。
jp-kokoro = こころの健康相談統一ダイヤル
    .note = 電話。時間は都道府県でちがいます。平日は22時30分までのところもあります。
jp-childline = チャイルドライン
    .note = 電話、18歳未満、16時から21時。
jp-189 = 189（児童相談所）
    .note = 電話。子どもが家などで傷つけられているとき。時間は、この一覧ではわかりません。
jp-dv-plus = DV相談＋
    .note = 電話とメール、24時間。パートナーの暴力のとき。2024年の情報です。メールは名前で検索できます。
jp-dv-plus-chat = DV相談＋（チャット）
    .note = チャット、12時から22時。パートナーの暴力のとき。2024年の情報です。名前で検索できます。
jp-9110 = #9110（警察の相談）
    .note = 電話。緊急ではないときに、警察に相談できます。時間は、この一覧ではわかりません。
jp-188 = 188（消費者ホットライン）
    .note = 電話。契約や、家から連れ出す業者のことで困ったとき。時間は、この一覧ではわかりません。
jp-voice-station = ひきこもりVOICE STATION
    .note = 都道府県の支援センターがわかります。電話も訪問もあります。この名前で検索できます。
jp-khj = KHJ（全国の家族会）
    .note = 家族や本人の会が、約55あります。
jp-ux-kaigi = ひきこもりUX会議
    .note = 経験のある人たちの団体です。この名前で検索できます。

## アメリカ

us-988 = 988 Lifeline
    .note = 電話、文字、チャット、24時間。チャットは名前で検索できます。

## イギリス

gb-shout = Shout
    .note = 文字で、24時間。
gb-samaritans = Samaritans
    .note = 電話、24時間。
gb-nhs-111 = NHS 111（2番）
    .note = 電話、24時間。2番を選ぶと、こころの相談です。

## アイルランド

ie-50808 = 50808
    .note = 文字で、24時間。HELLO か TALK と送ります。
ie-samaritans = Samaritans
    .note = 電話、24時間。

## カナダ

ca-988 = 9-8-8
    .note = 電話と文字、24時間。

## オーストラリア

au-lifeline = Lifeline
    .note = 電話と文字、24時間。チャットもあります。送り先は、この一覧にありません。

## ニュージーランド

nz-1737 = 1737
    .note = 電話と文字、いつでも。
nz-0508 = 0508 828 865
    .note = 電話、いつでも。

## インド

in-tele-manas = Tele-MANAS
    .note = 電話、24時間、20の言語。番号は二つあります。

## 韓国

kr-madeulraen = Madeulraen（マドゥルレン）
    .note = 109への文字、KakaoTalk、アプリで、24時間。アプリは名前で検索できます。
kr-109 = 109
    .note = 電話、24時間。
kr-youth-future = Youth Future Centre（若者の支援センター）
    .note = 19歳から39歳の人と家族。2025年は、仁川、蔚山、忠清北道、全羅北道。

## 台湾

tw-1925 = 1925
    .note = 電話、24時間。文字の方法もありますが、送り先はこの一覧にありません。返事に1日かかることもあります。

## 香港

hk-open-up = Open Up
    .note = チャット。時間は、この一覧ではわかりません。この名前で検索できます。
hk-18111 = 18111
    .note = 電話、24時間。
hk-samaritans = The Samaritans
    .note = 電話、24時間、いくつかの言語。
hk-sbhk = SBHK
    .note = 電話、24時間。
hk-christian-service = Christian Service（若い人のためのチーム）
    .note = 家で過ごす時間が長い若い人へ。連絡先は、この一覧にありません。この名前で検索できます。
hk-zion-rm = Evangelical Zion Church, RM
    .note = 家で過ごす時間が長い若い人へ。連絡先は、この一覧にありません。

## シンガポール

sg-sos = SOS
    .note = 電話とWhatsApp、24時間。
sg-mindline = mindline
    .note = 電話とWhatsApp、24時間。

## フランス

fr-3114 = 3114
    .note = 電話、24時間。

## イタリア

it-telefono-amico = Telefono Amico
    .note = 電話とWhatsApp。2021年は10時から24時。変わったかもしれません。
it-hikikomori-italia = Hikikomori Italia
    .note = 地域ごとの集まりと、親の会があります。この名前で検索できます。

## スペイン

es-024 = 024
    .note = 電話、24時間。

## ドイツ

de-telefonseelsorge-text = Telefonseelsorge（チャットとメール）
    .note = チャットとメール。時間は、この一覧ではわかりません。名前で検索できます。
de-telefonseelsorge = Telefonseelsorge
    .note = 電話、24時間。番号は三つあります。

## ブラジル

br-cvv-text = CVV（チャットとメール）
    .note = チャットとメール。時間は限られます。名前で検索できます。
br-cvv = CVV
    .note = 電話、24時間。
