# いま休んでいるものと理由、いまのこと、このごろの様子、つらい夜の計画。

## いま休んでいるものと、その理由

level-title = いま休んでいるものと、その理由
level-open = 休んでいるものはありません。
level-gentle = いまは小さなことだけにしています。大きめのものは休んでいます。
level-pause = いまは、すすめるのを休んでいます。
level-safety = いまは、すすめるのを休んでいます。助けが先に出ます。
level-because-letter = 手紙の中の言葉を、Ippoがそう読みました。プログラムは、まちがえることがあります。
level-because-draft = 返事のまだない手紙があります。それまで、このままにします。
level-because-answer = ひとつの質問への答えによるものです。
level-because-troubles = いまのこととして教えてくださったことによるものです。
level-because-days = 前より重い、という答えが3回ありました。
level-because-sleep = ほとんど眠れない夜が、2回ありました。
level-because-measure = いくつかの質問への答えが、重いものでした。
level-because-after = 何日か前まで休んでいました。小さなものから戻ります。
level-free = 手紙、地図、落ちつく時間、助け、自分で書いたものは、いつでも使えます。
level-ends = 終わり方
level-ends-gentle = 7日たつと自然に終わります。自分で終わらせることもできます。
level-ends-gentle-asked = 1日以上あけて2回、軽い答えがあると終わります。
level-ends-letter = 答えるか、読みちがいとして外すと終わります。何もなければ、日がたつと軽くなります。
level-ends-pause = 1日以上あけて2回、軽い答えがあると終わります。いま、小さなものを出すこともできます。
level-ends-safety = 時間では終わりません。1日以上あけて2回、軽い答えがあり、次のどれかがあると終わります。
level-footing-plan = 計画がある
level-footing-someone = 知っている人がいる
level-footing-without = なくても先へ進むと決めた
level-answer = 質問に答える
level-answer-again = もう一度答える
level-steps = 小さなものを出す
level-steps-why = 決めるのはご自分です。小さなものから戻ります。質問には、いつでも答えられます。
level-end-gentle = 大きめのものを戻す
level-program = これは、人が書いたプログラムの決まりです。評価ではありません。だれにも知らされません。
level-see = 休んでいるものと、その理由

## いまのこと

now-title = いまのこと
now-lead = あてはまるものに印をつけます。すすめるのを休み、合う相談先が助けに出ます。だれにも知らされません。
now-now = けがをした、何かを飲んだ
now-suicide = この1か月に、死のうとした
now-self-harm = この1か月に、自分を傷つけた
now-violence = 家の中に暴力や脅しがある。または自分がしてしまう
now-danger = 外に、本当にあぶない人がいる
now-loss = この1か月に、だれかの死、襲われたこと、大きなショックがあった
now-eating = 食べる量や飲む量が足りない。食べることがつらい
now-psychosis = 声が聞こえる。見られている、動かされていると感じる
now-mania = ほとんど眠らず、考えが止まらない
now-substances = 酒や薬物が多い。または急にやめた
now-save = 印のとおり
now-none = どれもあてはまらない
now-open = いまのことを教える

## このごろ

days-title = このごろ
days-lead = 2回押すか、何もしないか。何も数えません。
days-days = 先週とくらべて、このごろは
days-lighter = 軽い
days-same = 同じくらい
days-heavier = 重い
days-sleep = ゆうべの眠りは
days-almost-none = ほとんどない
days-some = 少し
days-enough = 足りている
days-saved = 書きとめました。
days-gentle = しばらくは、小さなことだけにします。

## つらい夜の計画

plan-title = つらい夜の計画
plan-lead = 少し楽な日に、1行ずつ作れます。助けのいちばん上に出ます。空のところがあってもかまいません。
plan-write = 書く
plan-change = 書きなおす
plan-signs = 始まりに気づくしるし
plan-signs-hint = はじめに来るもの。考え、気分、体のようす。
plan-alone = ひとりでできること
plan-alone-hint = 前に少し楽になった、小さなこと。
plan-elsewhere = 気がまぎれる場所や人
plan-elsewhere-hint = オンラインでもかまいません。つらいと話さなくてもかまいません。
plan-tell = 打ち明けられる人
plan-tell-hint = 名前と、連絡のしかた。ひとりで足ります。
plan-lines = 相談先と専門の人
plan-lines-hint = チャット、番号、医師、いちばん近い救急の入口。
plan-room = 今夜、遠くに置きたいもの。そして、とどまる理由をひとつ
plan-room-hint = しばらく預かってくれる人。ここは印刷されません。
plan-field = 自分の言葉で
plan-next = 保存して、次へ
plan-whole = 計画の全体
plan-print = 印刷用の画面
plan-print-what = 最後のところは、紙に出ません。
plan-yours = 自分の計画
plan-offer = つらい夜の計画を、ここで作れます。
