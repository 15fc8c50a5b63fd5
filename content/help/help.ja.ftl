# 「助けを見る」の画面。いちばんつらいときに読む文です。一文は25字まで。
# 「〜てください」は、けがや危険のところだけです。

help-title = 助けを見る

## けがをした、何かを飲んだ。いつも最初に置きます。
# $number は、表示している国の緊急の番号。

help-hurt-title = けがをした、何かを飲んだとき
help-hurt-call = すぐ{ $number }に電話してください。
help-hurt-tell = 何を、いつ、どのくらい飲んだかを伝えます。入っていた袋や箱は、とっておきます。
help-emergency-all = 緊急の電話
help-emergency-ambulance = 救急車
help-emergency-police = 警察

## 見せるカード

help-card-title = 見せるカード
help-card = ひとりだと、あぶないです。そばにいてください。
help-card-show = 話さなくてもかまいません。近くの人に、この画面を見せられます。
help-card-open = カードを大きく見る

## 書く言葉

help-say-title = 書ける言葉
help-say = 今夜、つらい
help-say-why = これだけで伝わります。写して使えます。
help-say-copy = 写す

## 相談先

help-lines-title = 連絡できるところ
help-text-first = 文字で書けるところが先です。声は使いません。
help-no-text = この国では、文字の相談先が見つかっていません。ほかにあるかもしれません。
help-busy = つながらないことがあります。次は、その下にあります。
help-more-lines = ほかの連絡先
help-other-country = ほかの国
help-withdrawal-title = 家で過ごす時間が長い人と、ご家族へ
help-kind-suicide = 死にたい気持ちがあるとき
help-kind-violence = だれかに傷つけられるとき
help-kind-child = 子どもと10代の人へ
help-kind-consumer = 契約や、連れ出す業者のこと
help-kind-poison = 毒になるもの
help-kind-withdrawal = 家で過ごす時間が長い人へ
help-kind-family = ご家族へ
help-way-text = 文字
help-way-chat = チャット
help-way-mail = メール
help-way-voice = 電話
help-way-web = ウェブ
help-way-look-for = 検索する名前
# $word は、最初に送る言葉。
help-way-say = { $word } と送ります
help-hours-always = 24時間
# $from と $to は、その国の時刻（0から24）。
help-hours-range = 毎日{ $from }時から{ $to }時
help-hours-see = 時間は、説明にあります
help-free = 無料

## 電話

help-call-opens = この端末の電話が開きます。電話の記録は、端末に残ります。
help-call-yes = 電話を開く
help-text-opens = この端末のメッセージが開きます。送ったものは、端末に残ります。
help-text-yes = メッセージを開く
help-call-log = 電話の記録は、電話機に残ります。チャットは、そのアプリに残ります。

## この一覧の古さ
# $date は、最後に確かめた日。

help-checked = { $date }に確認。
help-checked-how = 電話ではなく、読んで確かめました。
help-old = この一覧は、古いかもしれません。緊急のときは{ $number }です。

## ここにいるもの

help-program = Ippoはプログラムです。この画面を開いたことは、だれにも知らせません。人は読んでいません。
help-calm = 静かな2分

# $year は、もとになった資料の年。
help-as-of = { $year }年の資料によります。

# Cards for hours that lines alone do not meet.
help-hours = ほかの、つらい時間
