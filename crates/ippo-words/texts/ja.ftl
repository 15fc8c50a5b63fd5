# 画面のことば。おとなの「です・ます」。文は45字まで、助けと危機の文は25字まで。en.ftl と同じ名前がここにもある。

## どのページにもあるもの
app-title = メモ
near-label = いつも近くに
ways-label = ページ
help-now = 今すぐ助け
skip = 本文へ
hide = かくす
other-language = English
other-language-id = en
way-today = 今日
way-letter = 手紙
way-more = ほか
way-calm = 落ちつく
way-settings = 設定
way-privacy = プライバシー
mark-label = はじめのページ
foot-home = 外には、何も出ません。
foot-pocket = 外には、何も出ません。
back = もどる

## はじめのページ
first-heading = 急がなくてかまいません。
first-step = 小さなことを、ひとつ
first-step-what = 1分ほど。ふとんでも。
first-questions = 質問を5つ
first-questions-what = とばせます。
first-letter = 手紙を書く
first-letter-what = 返事があります。
first-family = 家族のことで来ました

## 今日
today-title = 今日
today-try = やってみる
today-smaller = もっと小さく
today-larger = もう少し大きく
today-other = ほかのもの
today-not = 今日はやめておく
today-night = 今夜はつらい
today-others-label = 別のやり方
today-scene = この場所の絵。
today-unknown-step = 前にあった小さなこと
tell-minute = 1分ほど
tell-minutes = { $n }分ほど
tell-bed = 寝たままできる
tell-nobody = だれにも会わない
tell-read = 読むだけで、返事はいらない
tell-text = 文字で
tell-voice = 声で
tell-camera = カメラで
tell-face = 会って
tell-outdoors = 外で
tell-money = お金がかかる
tell-family = 家の人が近くにいることも
tell-night = 夜に
absent = 前のまま、残っています。小さなことを、ひとつ置いておきます。何もしなくてもかまいません。
absent-short = 前のまま、残っています。何もしなくてもかまいません。
last-one = この前のもの：{ $step }
last-note = どうだったかを書いておく
last-leave = そのままにする
larger-rests = 大きめのものは、いま休んでいます。理由はここにあります。変えられます。
larger-none = いまの時間に合う、もう少し大きいものはありません。このままでもかまいません。
smaller-none = これより小さいものはありません。やめておいてもかまいません。
other-none = いまの時間に合うものが、ほかにありません。やめておいてもかまいません。
instead-calm = いまは何も置きません。静かなことを、ひとつ。
instead-rest = いまは何も置きません。休みも、この中に入っています。
instead-anyway = あしたは、また何かを置いておきます。
rest-offered = 休みも、この中に入っています。
why-lead = これを選んだわけ

## これを選んだわけ（どれも四通り。回数や確率や空白の日数は言わない）
why-first-1 = 小さくて、近くにあります。
why-first-2 = あまり力がいりません。
why-first-3 = 小さく始められます。
why-first-4 = いつでも途中でやめられます。
why-fits-hour-1 = この時間に合っています。
why-fits-hour-2 = いまの時間帯に向いています。
why-fits-hour-3 = この時間にしやすいことです。
why-fits-hour-4 = いまなら静かにできます。
why-after-hard-1 = この前が大変だったので、軽めにしました。
why-after-hard-2 = 重かったあとの、軽いものです。
why-after-hard-3 = 今回は、やわらかめです。
why-after-hard-4 = わざと、力のいらないものにしました。
why-before-1 = 前にうまくいったものです。
why-before-2 = 知っているものです。
why-before-3 = 前にできていたことです。
why-before-4 = なじみのあるものです。
why-like-1 = 「{ $like }」に似ていて、少しちがいます。
why-like-2 = 「{ $like }」に近いものです。
why-like-3 = 「{ $like }」のとなりにあります。
why-like-4 = 「{ $like }」の続きのようなものです。
why-different-1 = よければ、ちがうものを。
why-different-2 = このところのものとは、ちがうものです。
why-different-3 = たまには、別の方を。
why-different-4 = 少し変化をつけました。
why-new-1 = はじめてで、大きさはほかと同じくらいです。
why-new-2 = まだ試していない、近くにあるものです。
why-new-3 = 合うかもしれない、新しいものです。
why-new-4 = ここでは、はじめて出てくるものです。
why-near-1 = ちょうどよい大きさに見えます。
why-near-2 = 小さすぎず、届きそうなものです。
why-near-3 = いまに合う大きさのようです。
why-near-4 = 手の届くところにありそうです。
why-rest-1 = 休みも、この中に入っています。これは待っていられます。
why-rest-2 = 休んでもかまいません。したいときのために置いてあります。
why-rest-3 = このところ、たくさんありました。休みも入っています。
why-rest-4 = これ以上はいりません。よければ、ここにあります。
why-further-1 = 選んだとおり、少し外の方へ。
why-further-2 = 少しずつ外へ、と選んだからです。
why-further-3 = ゆっくり外の方へ、選んだとおりに。
why-further-4 = ほんの少し、外の方へ。
why-smaller-1 = 前のものより、小さくしました。
why-smaller-2 = 小さめのものです。
why-smaller-3 = もっと力のいらないものです。
why-smaller-4 = 少し軽くしました。
why-larger-1 = 前のものより、少し大きいものです。
why-larger-2 = 少し大きめのものです。
why-larger-3 = もう少しだけ大きいものです。
why-larger-4 = 少し力のいるものです。
why-chosen-1 = 選んだものです。
why-chosen-2 = 自分で選んだものだからです。
why-chosen-3 = 選んだとおりのものです。
why-chosen-4 = 自分で選びました。

## やってみる
try-title = やってみる
try-lead = したくなったときに。急がなくてかまいません。
try-before = いま思うと、どのくらい大変そうですか
try-after = いちばん大変だったとき、どのくらいでしたか
try-optional = 答えなくてもかまいません。
hard-0 = 大変ではない
hard-25 = 少し大変
hard-50 = 大変だが、なんとかなりそう（なった）
hard-75 = とても大変
hard-100 = これ以上ないくらい大変
was-0 = 大変ではない
was-25 = 少し大変
was-50 = 大変だが、なんとかなる
was-75 = とても大変
was-100 = これ以上ないくらい大変
hard-none = わからない
hard-skip = 答えない
exact = 数字で
exact-label = 0から100の数字
exact-hint = ここに数字があれば、そちらを使います。
fear-lead = 何が起きそうですか
fear-seen = 人に見られる
fear-freeze = 固まる
fear-anger = だれかが怒る
fear-bother = だれかの迷惑になる
fear-body = 体に出る
fear-nothing = 何も起きない
outcome-lead = あとで：どうなりましたか
outcome-done = 最後までした
outcome-partly = 途中までした
outcome-stopped = はじめたが、きつかった
outcome-not = 今日はやめておく
try-stop = 途中でやめてもかまいません。それも、試したことになります。
try-rises = きつくなったら：三つのものを見る
try-put-back = もとに置く

## したあと
noted-done = 書いておきました。
noted-not = 書いておきました。やめておく、も答えのひとつです。
noted-not-why = よければ、わけを。何も変わりません。
why-not-time = 時間がない
why-not-unwell = 体調
why-not-someone = 人がいた
why-not-weather = 天気
why-not-none = 理由なし
noted-stopped = 大きすぎました。次は小さくします。
noted-looked-was = 前は：{ $before }。実際は：{ $after }。
noted-same = 思ったくらいでした：{ $after }。
noted-felt = 実際は：{ $after }。
happened-lead = 思っていたこと：{ $fear }。それは起きましたか
happened-no = いいえ
happened-bit = 少し
happened-yes = はい
happened-unknown = わからない
happened-after-yes = そうなることもあります。ここまでにしてもかまいません。
note-lead = 自分のためのメモ
note-hint = ここに残り、だれにも見せません。
keep = これを残す
next = 次へ
enough = 今日はここまで

## つらい夜
night-heading = 今夜はつらい。
night-lead = 今夜は何も置きません。三つ、あります。しなくてもかまいません。
night-calm = 2分、落ちつく
night-write = 送らずに書く
night-help = 助けを見る
night-off = やはり、ひとつ見る

## 段階
rest-title = すすめるのを休んでいます
rest-wrong = 別の意味で書いた
rest-wrong-what = この印を外します。助けは、このページに残ります。
rest-care = 水、光、食べるもの、休むこと。今日は、ほかに何もいりません。

## 手紙
letter-title = 手紙
letter-lead = だれにあてても、あてなくても。半分の文でも手紙です。Ippoというプログラムが答えます。人は読みません。
letter-label = 手紙の文
letter-kept = 残すと決めるまで、残しません。書きかけは、鍵をかけてここで待っています。
letter-read = 読みとったことを見る
letter-keep = 返事なしで残す
letter-discard = すてる
letter-start = 書き出せないとき
letter-start-1 = 「このごろは……」
letter-start-2 = 「だれも知らないけれど……」
letter-start-3 = 「ひとつ軽くなるなら……」
letter-family = 家族のことを書く
letter-family-what = 同じように書けます。返事は、書いた人にあてたものです。できることと、しなくてよいことです。Ippoは、ご本人のページを開きません。
letter-discarded = 手紙は消えました。
letter-was-kept = 手紙を残しました。
letter-draft-here = 前に書いたものが、ここにあります。

## 読みとったこと
understood-title = 読みとったこと
understood-lead = 書かれた文と、その意味です。ちがうものは外せます。書いた人の言葉が正しいです。
understood-sentence = 文 { $n }
understood-else = 別のことを言っている
understood-else-label = 自分の言葉で
understood-none = 読みとれたことは少しです。それでかまいません。返事は短くなります。
understood-answer = 返事を読む
understood-back = 手紙にもどる
understood-forget = すべて忘れる
understood-sign-first = 助けが先です
understood-sign = あぶないように聞こえる言葉があります。そうなら、助けはここにあります。
understood-sign-wrong = 別の意味で書いた
understood-unknown = わからなかったこと
understood-unknown-what = どのくらいの間か、どこまで出るか、近くにだれがいるか。書かなくてもかまいません。
understood-who-person = 自分のこと
understood-who-family = 家族のこと
understood-who-other = ほかの人のこと
meaning-duration = 長く続いている
meaning-outings-room = ほとんど部屋にいる
meaning-outings-home = 部屋は出るが、家は出ない
meaning-outings-doorstep = 玄関や庭までは出る
meaning-outings-shops = 店に行くことがある
meaning-outings-often = よく外に出る
meaning-fear-of-people = 人の中にいるのがこわい
meaning-shame = 恥ずかしさ
meaning-loneliness = ひとりがつらい
meaning-dropout = 学校や仕事が止まった
meaning-low-mood = 気持ちが沈んでいる
meaning-sleep = 眠りや昼夜が乱れている
meaning-online = ネットやゲームで過ごすことが多い
meaning-hobbies = 好きなことがある
meaning-conflict = 家で言い争いがある
meaning-bullying = 人にひどいことをされた
meaning-physical = 体の痛みや病気がある
meaning-money = お金の心配がある
meaning-after-parents = 親がいなくなったあとのこと
meaning-hiding = かくしている
meaning-refuses-care = 病院や支援はいらない
meaning-want-help = 助けがほしい
meaning-want-work = 学ぶことや仕事がしたい
meaning-want-friends = 人とのつながりがほしい
family-meaning-duration = 長く続いている
family-meaning-outings-room = ほとんど部屋にいる
family-meaning-outings-home = 部屋は出るが、家は出ない
family-meaning-outings-doorstep = 玄関や庭までは出る
family-meaning-outings-shops = 店に行くことがある
family-meaning-outings-often = よく外に出る
family-meaning-fear-of-people = 人の中にいるのがこわいようだ
family-meaning-shame = 恥ずかしさがある
family-meaning-loneliness = ひとりでいるようだ
family-meaning-dropout = 学校や仕事が止まった
family-meaning-low-mood = 気持ちが沈んでいるようだ
family-meaning-sleep = 昼夜が逆になっている
family-meaning-online = ネットやゲームで過ごすことが多い
family-meaning-hobbies = 好きなことがある
family-meaning-conflict = 家で言い争いがある
family-meaning-bullying = 人にひどいことをされた
family-meaning-physical = 体の痛みや病気がある
family-meaning-money = お金の心配がある
family-meaning-after-parents = 親がいなくなったあとのこと
family-meaning-hiding = かくしている
family-meaning-refuses-care = 病院や支援はいらないと言っている
family-meaning-want-help = 助けがほしい
family-meaning-want-work = 学ぶことや仕事の希望がある
family-meaning-want-friends = 人とのつながりの希望がある
meaning-sign-possible = 重く聞こえる言葉がある。1週間、小さなことにする。
meaning-sign-urgent = あぶないように聞こえる言葉がある。すすめるのを休み、助けを先にする。

## 返事
answer-title = 返事
answer-source = 出典
answer-sources = もとになったもの
answer-more-link = ほかにあるものを開く
answer-none = ここに手紙はありません。
more-title = ほかにあるもの
more-lead = 閉じたままでもかまいません。どれも、しなくてよいものです。

## 落ちつく
calm-title = 落ちつく
calm-lead = 静かなことを、ひとつ。目は開けたままで。
calm-eyes = 目を開けて
calm-done = ここまで
calm-more = ほかの静かなこと
calm-others = ほかのもの
calm-others-what = 前につらくなったものです。閉じたままでもかまいません。
calm-back-try = やっていたことに戻る
calm-before = いま、どのくらい大変ですか
calm-now = よければ：いまは、どうですか
calm-now-hint = 答えなくてもかまいません。「つらくなった」のあとは、ほかのものを置きます。
calm-better = 楽になった
calm-same = 同じ
calm-worse = つらくなった
calm-words = 五つの言葉から選ぶ
calm-half = くらべるには、前といまの、二つの答えがいります。三つのボタンからも選べます。
calm-noted-better = 「楽になった」と書いておきました。
calm-noted-same = 「同じ」と書いておきました。
calm-noted-worse = 「つらくなった」と書いておきました。そうなることもあります。
calm-rests = これは、もうすすめません。「ほかのもの」に置いてあります。
calm-instead = 別のものを置いておきます。何もしなくてもかまいません。
calm-known = わかっていること

## 息の灯り
breath-picture = 大きくなり、小さくなる灯りの絵。
breath-pace = 吸う{ $first }、吐く{ $then }
breath-paces = 速さ（秒）
breath-begin = はじめる。もう一度さわると止まります。
breath-in = 吸う
breath-out = 吐く

## 設定
settings-title = 設定
settings-language = ことば
settings-direction = 向かう方
settings-direction-what = 選ぶとき、Ippoは少しこちらに寄せます。
direction-home = 家の中で十分
direction-between = わからない
direction-out = 少しずつ外へ
settings-age = 年齢
settings-age-what = 夜おそい外のことのためです。答えがないと、23時から4時の外のことは出ません。
age-adult = 18歳以上
age-younger = 18歳より下
settings-lock = このパソコンを同じ名前で使う人は、これを開けます。
settings-lock-pocket = この電話を開ける人は、これを開けます。
settings-not-today = 「今日はやめておく」を選ぶと、次は軽めのものが出ます。数えることはしません。
save = 保存
saved = 保存しました。

## プライバシー
privacy-title = プライバシー
privacy-1 = すべて、このパソコンの鍵のかかったファイルにあります。どこにも送りません。
privacy-1-pocket = すべて、この電話のブラウザの中に、鍵をかけてあります。どこにも送りません。
privacy-3-pocket = 鍵も、このブラウザの中にあります。この電話を開ける人は、開けます。
privacy-2 = ほかの人に渡したものは、ありません。
privacy-3 = 鍵も、このパソコンにあります。同じ名前で使う人は、開けます。
privacy-4 = ブラウザには「メモ」というページを開いたことが残ります。書いた言葉は残りません。
privacy-5 = Ippoはプログラムです。書いたことをだれにも伝えません。だれかを呼ぶこともできません。
privacy-data = ファイル
privacy-key = 鍵

## かくす
cover-heading = メモ
cover-1 = プリンターのインク（黒）
cover-2 = 電車の時間をしらべる
cover-3 = レシピ：しょうがごはん
cover-back = 前のメモ

## 助け
country-label = 国
country-choose = この国を見る

## うまくいかないとき：何が起きたか、何が残っているか、どうすればよいか
problem-title = 少し止まりました
problem-number = 0から100の数字が入ります。空のままでもかまいません。
problem-empty-letter = 言葉がまだありません。半分の文でもかまいません。
problem-empty-step = 短い言葉が入ります。何も書かずに戻ることもできます。
problem-long-step = ひとつにしては長いようです。二つに分けることもできます。
problem-long-letter = 長いので、Ippoには読みきれません。書いたものは、すべてここにあります。短く分けると読めます。
problem-long-note = ここに入る長さをこえています。書いたものは、この画面に残っています。短くすると残せます。
problem-form-old = 前に開いたときの画面でした。何も変わっていません。書いたものは、ここに残っています。
problem-unreadable = 届いたものを読めませんでした。何も変わっていません。
problem-not-saved = 保存できませんでした。書いたものは、この画面に残っています。空きを作ると、保存できます。
problem-read-only = このフォルダーには書けません。何も消えていません。書けるようにすると、保存できます。
problem-busy = 別の画面が、同じときに書いていました。何も消えていません。もう一度押すと、保存できます。
problem-no-step = そのことは、ここにはありません。何も変わっていません。
problem-no-page = ここにページはありません。何も消えていません。
problem-damaged = { $n }件の記録が読めません。ほかは読めます。
problem-damaged-one = { $month }月の記録がひとつ読めません。ほかは読めます。
problem-newer = { $n }件の記録は、新しいIppoのものです。そのまま残してあります。
problem-too-large = 一度に受けとれる大きさをこえています。何も変わっていません。
problem-home = はじめのページへ

## ドア
door-closed-title = このページは閉じています
door-closed = この住所は一度使われたか、古くなりました。何も消えていません。Ippoをもう一度始めると開けます。

## コマンドライン
page-at = ページの住所：{ $address }
trouble-machine = このパソコンで、プログラムを始められませんでした。何も変わっていません。ほかを閉じて、もう一度始めると開けます。
trouble-no-folder = Ippoのフォルダーがありません。何も変わっていません。--home で場所を決められます。
trouble-read-only = このフォルダーには書けません。何も変わっていません。書けるようにするか、--home で別の場所を選べます。
trouble-full = 空きがありません。残したものは、そのままあります。空きを作ると、続けられます。
trouble-not-ours = そこにあるのは、Ippoのファイルではありません。さわっていません。--home で別の場所を選べます。
trouble-newer = 新しいIppoが書いたものです。何も変わっていません。新しいIppoで開けます。
trouble-damaged = ファイルがこわれています。何も変わっていません。いまフォルダーをコピーしておくと、読めるものは残ります。
trouble-no-key = 鍵がないか、別の鍵です。何も消えていません。鍵のファイルをもどすと開けます。
trouble-passphrase = 合言葉で閉じてあり、このIppoでは開けません。何も変わっていません。
trouble-busy = 別のIppoが使っています。何も消えていません。少し待つと開けます。
trouble-port = ポート { $port } は使われています。何も変わっていません。--port をはずすか、別の数字にできます。
trouble-cannot-read = このファイルは読めません。何も変わっていません。名前をたしかめると読めるかもしれません。
trouble-file-exists = 同じ名前のファイルがあります。さわっていません。別の名前にできます。
trouble-long-letter = 長いので、Ippoには読みきれません。何も変わっていません。短く分けると読めます。
trouble-long-note = ここに入る長さをこえています。何も残していません。短くすると残せます。
trouble-no-country = その国は一覧にありません。その国の救急の番号が使えます。一覧は ippo help-now で見られます。
