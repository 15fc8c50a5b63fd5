# ひとつずつ問いに答えるシート。考えのページと、「何のために」のページ。

sheets-at-1 = 1つめ
sheets-at-2 = 2つめ
sheets-at-3 = 3つめ
sheets-at-4 = 4つめ
sheets-at-5 = 5つめ
sheets-at-6 = 6つめ
sheets-at-7 = 7つめ
sheets-of-4 = 4つのうち、{ $at }
sheets-of-5 = 5つのうち、{ $at }
sheets-of-6 = 6つのうち、{ $at }
sheets-of-7 = 7つのうち、{ $at }
sheets-begin = はじめる
sheets-here = はじめの言葉を書くまで、何も残りません。書いたものは、ここから出ません。
sheets-leave = ここまでにする
sheets-clear = この答えを外す
sheets-so-far = いまの答え：{ $answer }
sheets-all = ここまでに書いたもの
sheets-unkept = まだ残していない、書きかけの言葉
sheets-before = 前に書いたもの
sheets-left = ここまでが残っています。続けることも、このままにすることもできます。
sheets-go-on = 続きから書く
sheets-empty = 答えのない問い
sheets-nothing = 何も書いていないので、何も残っていません。
sheets-away = しまう
sheets-away-what = しまうと、もう画面には出ません。すべてを消すまで、ファイルには残っています。
sheets-rests = これは、いま休んでいます。書いたものは残ります。連絡できるところは、ここから見られます。
sheets-paused = いまは、ここでは何もすすめません。書いたものは、いつでも読めます。

thoughts-lead = 頭の中をめぐることのための、短いシートです。どれも書かなくてかまいません。
thoughts-worries = 考えと心配
thoughts-shame = 恥ずかしさ、うまくいかなかったこと
thoughts-attention = 意識を外へ向ける
thoughts-open = 途中のもの
thoughts-written = 書いたもの
thoughts-rests = ここのシートは、いま休んでいます。こういうときは、医師が力になれます。数行の文で伝えられます。
thoughts-came = 心配したことと、起きたこと
thoughts-came-no = 「{ $fear }」と思っていました。起きませんでした。
thoughts-came-bit = 「{ $fear }」と思っていました。少し起きました。
thoughts-came-count = { $of }回のうち{ $count }回は、起きませんでした。

purpose-lead = 一日に何を置けるか、という話です。閉じたままでもかまいません。
purpose-open = 開く
purpose-home = 家での暮らしも、暮らしです。
purpose-sheets = 書くためのシート
purpose-cards = 読むもの
purpose-japan = 日本のこと
