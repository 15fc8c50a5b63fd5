# ひとつの質問と、それぞれの答えのあと。
# いちばんつらいときに読む文です。質問と答えのあとの文は、一文25字まで。

## 質問（voice.md §4）。センターでは、最後の文はセンターの決まりに替わります。

help-ask-title = ひとつの質問
question-lead = つらさが続くと、自殺を考える人もいます。
help-ask = このごろ、死にたい、自殺したいと思いますか。
help-ask-skip = 答えなくてもかまいません。だれにも知らされません。
help-ask-no = ない
help-ask-wish = 消えたい、いなくなりたいと思うことがある
help-ask-thoughts = 死にたい、自殺したいと思うことがある
help-ask-intent = ある。行動してしまうかもしれない
help-ask-rather-not = 答えたくない
help-ask-leave = 答えずに進む
help-ask-before = はじめに。いまは、どうですか。
help-ask-here = 質問がひとつあります。答えなくてもかまいません。
help-ask-open = 質問を見る
help-ask-back = 押しまちがえた
help-ask-back-what = 10分のあいだ、答えを取り消せます。

## それぞれの答えのあと

help-after-no = ありがとうございます。「助けを見る」は、いつも上にあります。
help-after-wish = 重い気持ちを、かかえているのですね。しばらくは小さなことだけにします。
help-after-wish-plan = つらい夜の計画を、ここで作れます。
help-after-make = 計画を作る
help-after-not-now = 今はしない
help-after-thoughts = 言ってくださって、ありがとうございます。しばらく、すすめるのを休みます。
help-after-thoughts-pass = こうした気持ちは、強くなったり弱くなったりします。今夜のことだけ考えます。
help-after-thoughts-plan = 自分の計画
help-after-thoughts-person = 信頼できる人
help-after-thoughts-chat = 今ひらいているチャット
help-after-thoughts-write = 「今夜、つらい」と書けば、それで伝わります。
crisis-after-intent = ひとりでいないでください。
crisis-after-intent-show = 近くの人に、この画面を見せてください。
crisis-after-intent-move = あぶないものから離れてください。
crisis-after-intent-chat = チャット・電話
help-after-rather-not = かまいません。助けは、ここにあります。
help-after-week = 1週間後にまた聞く
help-after-month = 1か月は聞かない
help-after-on = 先へ
