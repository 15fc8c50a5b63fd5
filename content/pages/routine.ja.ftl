# 一日の流れ: 柱、眠り、休む日、日が変わる時刻、この数週間の図、カレンダー用の時刻。

routine-title = 一日
routine-lead = 二つか三つのことが、一日を支えます。ない日があってもかまいません。
routine-now = 今した
routine-noted = 書きとめた
routine-around = { $time }ごろ
routine-at = 時刻を書く
routine-back = 取り消す
routine-rest = 休む日にする
routine-resting = この日は、休む日です。
routine-rest-over = 休む日にしない
routine-sleep = 眠り
routine-slept = { $from }から{ $until }まで
routine-hold = 一日の柱
routine-weeks = この数週間
routine-turn = 日が変わる時刻
routine-calendar = カレンダー用の時刻
routine-from-days = 眠りと一日の時刻

routine-time-field = 時刻
routine-time-hint = 17:05、1705、17時5分など。空のままでもかまいません。
routine-time-unread = 時刻として読めませんでした。書いたものは残っています。17:05や17時5分のように書けます。空でもかまいません。
routine-time-ahead = この日では、まだ先の時刻です。書いたものは残っています。日が変わる時刻は変えられます。

routine-sleep-lead = この前に眠った時刻を、だいたいで。書かなくてもかまいません。
routine-sleep-from = 眠った時刻
routine-sleep-until = 目がさめた時刻
routine-sleep-both = 時刻が二つそろうと残せます。空のままでもかまいません。書いたものは残っています。

routine-hold-lead = はじめは二つか三つで足ります。時刻を決めず、自由なままでもかまいません。
routine-others = ほかのもの
routine-anchor-field = だいたいの時刻
routine-anchor-hint = 空なら、時刻は自由です。
routine-move = 数日ごとに、少しずつずらす
routine-move-what = { $days }日ごとに、多くても{ $minutes }分です。何も書かない間は、待っています。空にすると止まります。
routine-move-field = ずらす先の時刻
routine-move-from = ずらすには、上の欄に今の時刻を入れます。書いたものは残っています。
routine-let-go = やめる

routine-turn-lead = 一日は、朝にはじまらなくてもかまいません。はじまるのは、だいたい何時でしょうか。選ばなければ5時です。
routine-turn-up = 起きる2時間前の{ $time }
routine-turn-field = 一日がはじまる時刻
routine-turn-kept = 書いたものの日は変わりません。一度だけ、一日が長くなったり短くなったりします。

routine-weeks-lead = 一行が一日で、{ $time }からはじまります。わからないところは、空いたままです。
routine-even = このごろ、起きる時刻はだいたい同じです。
routine-loose = このごろ、起きる時刻は数時間の中にあります。
routine-free = このごろ、起きる時刻は自由に動いています。それでもかまいません。
routine-none = ここには何もありません。それでかまいません。
routine-picture = この数週間の眠りと時刻。同じものが、上に言葉であります。
routine-table = 同じものを言葉で
routine-table-day = 日
routine-table-what = 書いたこと
routine-key-others = ほかの柱。時刻がないものは、はしにあります。

routine-calendar-lead = 決めた時刻を、カレンダー用のファイルにします。4週間分です。名前はどれも「メモ」です。
routine-calendar-seen = ファイルに鍵はありません。カレンダーを見る人には、時刻が見えます。
routine-calendar-file = ファイルを受けとる
routine-calendar-event = メモ
routine-calendar-none = 決めた時刻がないので、カレンダーに入れるものはありません。
