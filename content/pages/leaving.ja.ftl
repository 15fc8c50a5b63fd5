# すべてを持ちだすこと、すべてを消すこと。

## 読むためのファイル（中の見出しと言葉）

export-title = メモ
export-lead = ここに残したものの、すべてです。{ $date }に書きだしました。
export-open = このファイルに鍵はありません。開いた人は、すべて読めます。
export-days = 日付は、自分の一日で分けています。夜おそくのものは、前の日のところにあります。
export-json = Ippoがどう選んだかは、JSONのファイルにあります。
export-pair = { $name }：{ $value }
export-zone = 時計
export-none = 残したものは、まだありません。
export-letters = 手紙
export-read = Ippoが読みとったこと（直したあと）
export-in-english = 英語で書いた
export-in-japanese = 日本語で書いた
export-months = { $lo }か月から{ $hi }か月のあいだ
export-theme-outings = どこまで出ているか
export-wrong = ちがうとして外したもの
export-sign-possible = 重く聞こえる言葉があった
export-sign-urgent = あぶないと聞こえる言葉があった
export-kinds = その言葉のこと
export-kind-suicide = 死にたい気持ち、または死のうとしたこと
export-kind-self-harm = 自分を傷つけること
export-kind-violence = 家の中の暴力
export-kind-neglect = 世話をされていないこと
export-kind-eating = 食べる量や飲む量が足りないこと
export-kind-psychosis = 声、見られている感じ
export-kind-mania = 考えが止まらないこと
export-kind-substances = 酒や薬物
export-kind-danger = あぶない人がいること
export-kind-loss = だれかの死、大きなショック
export-kind-now = けがをした、何かを飲んだこと
export-sign-removed = 「そういう意味ではない」として外した
export-room = ここは自分だけのところです。このファイルは、ほかの人の目にふれることがあります。
export-emptied = 空にした
export-tries = やってみたこと、日ごとに
export-taken = とりあげた
export-back = 戻した
export-nothing-came = ほかにはなかった
export-looked = 前に思った大変さ
export-was = いちばん大変だったとき
export-feared = 起きそうだと思ったこと
export-happened = それは起きたか
export-why = 今日はやめた理由
export-note = 自分の言葉
export-after = そのあと
export-own-steps = 自分の言葉で作ったもの
export-calm = 落ちつく時間と、つらい夜
export-night-off = つらい夜の印を外した
export-answers = 答え
export-question-left = 自殺についての質問は、そのとき答えずにおいた。
export-question-month = 自殺についての質問は、ひと月出さないことにした。
export-taken-back = 最後の答えを取り消した。
export-steps-asked = 小さなものを出すように選んだ。
export-questions = 短い質問
export-settings = 設定

## ページ

leaving-export = 持ちだす
leaving-export-lead = ここに残したものの、すべてです。ひとつのファイルになり、Ippoがなくても読めます。
leaving-export-warning = ファイルに鍵はありません。ダウンロードのフォルダーに入ります。このパソコンを使う人にも見えます。
leaving-export-warning-pocket = ファイルに鍵はありません。このスマートフォンのダウンロードに入ります。スマートフォンを開く人にも見えます。
leaving-export-all = つらい夜の計画も、最後のところまで、すべて入ります。
leaving-export-markdown = 読むためのファイル
leaving-export-markdown-what = 手紙、やってみたこと、答え。読みやすい文です。
leaving-export-json = プログラムのためのファイル
leaving-export-json-what = 同じものをJSONで。Ippoがどう選んだかも入ります。
leaving-export-ics = カレンダー用のファイル
leaving-export-ics-what = 一日の時刻だけが、4週間分入ります。
leaving-export-here = ファイルはここにあります。鍵はありません：{ $path }

## 消す

leaving-erase = すべてを消す
leaving-erase-lead = このパソコンでここに残したものが、すべてなくなります。ここからは、元に戻せません。
leaving-erase-first = その前に、読めるファイルや、鍵のかかったバックアップにして持ちだせます。
leaving-erase-what = 消えるもの
leaving-erase-what-1 = 鍵。鍵がなくなると、ここのものはもう開きません。
leaving-erase-what-2 = 手紙、やってみたこと、答え、計画、設定、書きかけのもの。
leaving-erase-what-3 = Ippoのフォルダーの中にあるバックアップ。
leaving-erase-beyond = Ippoの手が届かないもの
leaving-erase-beyond-1 = 持ちだしたファイル。多くは、ダウンロードのフォルダーにあります。
leaving-erase-beyond-2 = ほかの場所のバックアップ。USBメモリー、別のディスク、クラウドのフォルダー。そこからは戻せます。
leaving-erase-beyond-3 = パソコンが自分で作る写し。印刷したもの。
leaving-erase-beyond-4 = ディスクによっては、鍵のかかったファイルの跡がしばらく残ります。
leaving-erase-beyond-5 = 「メモ」というページを開いたことを、ブラウザが覚えていることがあります。
leaving-erase-on = 次へ
leaving-erase-sure = すべてを消しますか
leaving-erase-sure-lead = このあと戻せるのは、ほかの場所にあるバックアップからだけです。
leaving-erase-stay = このままにする
leaving-erase-refused = 何も消していません。いまはフォルダーに書けません。前のまま、残っています。
leaving-gone = 消しました
leaving-gone-lead = はじめに鍵を、それからほかのものを消しました。
leaving-gone-rest = 次のものは、取りのぞけませんでした。合言葉か復元の言葉で、開けるかもしれません。自分の手で消すことができます。
leaving-gone-end = Ippoは、1分ほどで自然に終わります。次に始めると、空の状態です。

## コマンド

leaving-word = 消す
leaving-ask = { $word } と入れると、この場所のすべてを消します。ほかのものを入れると、何も変わりません。
leaving-nothing = ここに消すものはありません。
leaving-nothing-changed = 何も変えていません。
leaving-before = その前に、ippo backup FILE で残せます。ippo export markdown FILE で持ちだせます。
trouble-erase-page-open = この場所のページが開いています。何も変えていません。先に閉じるか、ページから消すことができます。
trouble-demo-home = そのフォルダーは空ではありません。何も変えていません。空のフォルダーにするか、--homeを外してください。
leaving-demo = 作られた人の記録です。自分のものは何もありません。
leaving-demo-ends = 終わると、この場所は捨てられます。

## どこに何があるか

leaving-privacy-copies = バックアップと持ちだしたファイルは、置いた場所にあります。Ippoは一覧を持ちません。バックアップには鍵があり、持ちだしたファイルにはありません。
leaving-privacy-open = ページが開いているあいだ、小さなファイル二つに、その住所があります。書いた言葉は入っていません。
leaving-privacy-erase = `ippo erase` で、すべてを消せます。
