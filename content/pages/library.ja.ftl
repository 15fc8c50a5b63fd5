# 短い読みものの棚、探すところ、つらい夜、体と家、相談のページ。

## 棚

cards-lead = 短い読みものです。読まなくてもかまいません。
shelf-understand = 家で長く過ごすこと、心のしくみ
shelf-night = つらい夜に
shelf-body = 体
shelf-home = 家と、玄関に来るもの
shelf-help = 相談する
shelf-people = ほかの人
shelf-purpose = 一日にできること
cards-japan = 日本のこと

## 探す

cards-search = 言葉で探す
cards-search-hint = ひとつの言葉で探せます。ブラウザの履歴には残りません。読みものを開き直すと、消えます。
cards-search-go = 探す
cards-found = 見つかったもの
cards-found-none = この言葉では見つかりませんでした。別の言葉でも探せます。下に棚があります。
cards-found-more = ほかにもあります
cards-found-pages = ページ
cards-found-cards = 読みもの
cards-found-practices = 1分からできること
cards-found-sheets = 書きこむシート
cards-found-ideas = 好きなこと
cards-found-care = 重い言葉のように見えます。「助けを見る」に、文字で相談できるところもあります。

## 読みもののページ

cards-near = 近いもの
cards-rests = ここで書いたこと、答えたことから、このページはいま休んでいます。
cards-theme = よければ、読みもの

## つらい夜

night-more-title = つらい夜の短いページ
night-more-lead = どのページにも、これからの数分のためのことが、ひとつあります。

## 相談する

support-lead = 相談はどんなものか、どう頼むか、害になる誘いはどれか。頼まなくてもかまいません。
support-signs = 離れたほうがよい印
support-sheets = 書きこむシート
support-summary = 持っていくための、自分についての1枚
support-read = 読みもの

## 探すときのための言葉。だれも読みません。

find-help = 自殺 死にたい 消えたい 死ぬ けが 薬 救急 警察 電話 番号 チャット あぶない
find-calm = 呼吸 息 パニック 不安 静か
find-night = 耐えられない 今夜
find-plan = 危機 夜
find-today = 試す
find-letter = 書く 質問
find-days = 気分 睡眠 週
find-routine = 朝 夜 眠り 起きる 順番
find-joys = 趣味 音楽 ゲーム 本
find-move = 運動 体 歩く 伸ばす
find-thoughts = 心配 恥 考える
find-people = 友だち 家族 孤独 連絡
find-purpose = 仕事 勉強 学校 お金
find-body = 洗う 歯 髪 洗濯 食べる 呼び鈴 近所
find-support = 医師 病院 治療 相談 心理 カウンセリング
find-weeks = 質問 グラフ
find-map = 場所 グラフ
find-settings = 言語 国 地図 暗い
find-export = 保存 コピー データ
find-erase = 消す 削除
find-summary = 印刷 紙 医師
