# 「たすけを みる」の がめん。 ひらがなと すうじで、みじかく かきます。

help-title = たすけを みる

## けがを した、なにかを のんだ。 いつも さいしょに おきます。
# $number は、その くにの ばんごう。

help-hurt-title = けがを した とき、なにかを のんだ とき
help-hurt-call = すぐ { $number } に でんわして ください。
help-hurt-tell = なにを、いつ、どのくらい のんだかを いいます。 ふくろや はこは、とって おきます。
help-emergency-all = いそぐ ときの でんわ
help-emergency-ambulance = きゅうきゅうしゃ
help-emergency-police = けいさつ

## みせる カード

help-card-title = みせる カード
help-card = ひとりだと、あぶないです。 そばに いて ください。
help-card-show = はなさなくても いいです。 ちかくの ひとに、この がめんを みせられます。
help-card-open = カードを おおきく みる

## かく ことば

help-say-title = かける ことば
help-say = こんや、つらい
help-say-why = これだけで つたわります。 コピー できます。
help-say-copy = コピー

## そうだんする ところ

help-lines-title = れんらく できる ところ
help-text-first = もじで かける ところが さきです。 こえは いりません。
help-no-text = この くにの もじの そうだんは、ここに ありません。 ほかに あるかも しれません。
help-busy = つながらない ことが あります。 つぎは、その したに あります。
help-more-lines = ほかの れんらくさき
help-other-country = ほかの くに
help-withdrawal-title = いえに いる じかんが ながい ひとと、かぞくへ
help-kind-suicide = しにたい きもちが ある とき
help-kind-violence = だれかに ひどい ことを される とき
help-kind-child = こどもと 10だいの ひとへ
help-kind-consumer = けいやくや、いえから つれだす かいしゃの こと
help-kind-poison = どくに なる もの
help-kind-withdrawal = いえに いる じかんが ながい ひとへ
help-kind-family = かぞくへ
help-way-text = もじ
help-way-chat = チャット
help-way-mail = メール
help-way-voice = でんわ
help-way-web = ウェブ
help-way-look-for = さがす なまえ
# $word は、さいしょに おくる ことば。
help-way-say = { $word } と おくります
help-hours-always = 24じかん
# $from と $to は、その くにの じかん（0から 24）。
help-hours-range = まいにち { $from }じから { $to }じ
help-hours-see = じかんは、せつめいに あります
help-free = おかねは いりません

## でんわ

help-call-opens = でんわの がめんが ひらきます。 でんわを した ことは、のこります。
help-call-yes = でんわを ひらく
help-text-opens = メッセージの がめんが ひらきます。 おくった ものは、のこります。
help-text-yes = メッセージを ひらく
help-call-log = でんわを した ことは、でんわに のこります。 チャットは、その アプリに のこります。

## いつ しらべたか
# $date は、さいごに しらべた ひ。

help-checked = { $date } に しらべました。
help-checked-how = でんわは して いません。 よんで しらべました。
help-old = ふるいかも しれません。 いそぐ ときは { $number } です。

## ここに いる もの

help-program = Ippoは プログラムです。 この がめんを ひらいた ことは、だれにも しらせません。 ひとは よんで いません。
help-calm = しずかな 2ふん

help-as-of = { $year }ねんの しりょうに よります。

# Cards for hours that lines alone do not meet.
help-hours = ほかの つらい とき
