# ページと書き出しが共に使う名前: 一日の柱、糸、関わり方、質問票。書き出しで一日について言うこと。

anchor-up = 起きる、または体を起こす
anchor-light = 光にあたる
anchor-meal = 何か食べる
anchor-air = 窓のそばか外で、数分
anchor-wash = 顔に水をかける、またはもう少し
anchor-down = 眠るために横になる

course-days = 一日
course-joys = 好きなこと
course-calm = 落ちつく
course-movement = 体を動かす
course-thoughts = 考え
course-people = 人
course-purpose = 何のために
course-body = 体と家のこと
course-help = 相談する
course-library = 読みもの
course-measures = ふり返る

possible-none = いまはなし
possible-reading = 書かれたものを読む
possible-text = 文字で
possible-voice = 声で
possible-camera = カメラで
possible-face-to-face = 同じ場所で

measure-k6 = K6（6つの質問）
measure-phq8 = PHQ-8（8つの質問）
measure-gad7 = GAD-7（7つの質問）

export-course = 日々
export-turn = 日が変わる時刻：{ $time }
export-anchor-free = 時刻なし
export-anchor-toward = { $time }へ少しずつ
export-anchor-go = やめた
export-anchor-happened = この日にあった
export-anchor-slip = 取り消した
export-rested = 休む日
export-rest-ended = 休む日ではなくなった
export-slept = 眠り：{ $from }から{ $until }まで
export-moved-some = 体を動かした
export-moved = 体を動かした：{ $minutes }分
export-moved-steps = { $steps }歩
export-joys = 好きなこと
export-joys-told = 前に好きだったこと
export-joy-own = 自分で選んだこと
export-mood-before = はじめる前
export-mood-after = そのあと
export-sheets = シート
export-sheet-away = シートをしまった
export-people = 人
export-person-off = ひとり、一覧から外した
export-possible = できそうな関わり方
export-measures = 週をふり返る
export-blank = 空欄
export-week = この7日間
export-strands-away = しまったもの
export-strands-all = しまったものはない
export-things = 1日に置く数：{ $things }
export-senses-yes = 音、光、触れること、急な変化が負担になる
export-senses-no = 音、光、触れること、急な変化は負担にならない
export-voice-out = 声での関わりは外す
export-voice-in = 声での関わりは外さない

week-days-out = 家の外に出た日
week-furthest = いちばん遠い場所
week-people = 言葉を交わした人

letters-title = 文字の大きさ
letters-plain = このまま
letters-large = 大きめ

# ふりがな
furigana-title = ふりがな
furigana-without = なし
furigana-with = あり
furigana-aloud = 読み上げ用（ふりがななし）

date-said = { $year }年{ $month }{ $day }日
date-month-1 = 1月
date-month-2 = 2月
date-month-3 = 3月
date-month-4 = 4月
date-month-5 = 5月
date-month-6 = 6月
date-month-7 = 7月
date-month-8 = 8月
date-month-9 = 9月
date-month-10 = 10月
date-month-11 = 11月
date-month-12 = 12月
