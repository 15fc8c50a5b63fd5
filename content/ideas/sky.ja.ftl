# 空と天気。天井の明るさから、星を見る館まで。

idea-light-on-the-ceiling = 天井の明るさをながめる
    .begin = いちばん明るいところを見つけ、動くかどうか見ています。

idea-rain-or-not = 雨の音がするか、聞いてみる
    .begin = カーテンは閉めたまま、少しのあいだ耳をすまします。

idea-moon-of-this-night = いまの月の形を調べる
    .begin = 丸いか半分か細いか、先に考えてから調べます。

idea-earth-from-far-away = 宇宙から見た地球を1枚見る
    .begin = 無料の写真を1枚開き、雲のないところを探します。

idea-sky-from-before = 前に見た空をひとつ思い出す
    .begin = はじめに色を、次にその下にあったものを思い出します。

idea-morning-elsewhere = いま朝の場所を見る
    .begin = 海や山を映す無料の生中継で、明るくなるところを探します。

idea-skies-of-strangers = 知らない人が撮った空を見る
    .begin = 今日の空の写真を探し、1枚で止まります。

idea-northern-light-live = 夜空の生中継を画面で見る
    .begin = 星やオーロラの無料の中継を開き、チャットを閉じます。

idea-line-about-the-sky = 空のことを1行書く
    .begin = 見えるものか、天気予報の言葉を、短く書きます。

idea-one-star-picture = 星の地図で、星座をひとつ探す
    .begin = 無料の星図を開き、三つ並んだ星を探します。

idea-sky-through-the-glass = ガラスごしに、空を少し見る
    .begin = 窓は閉めたまま、空が少し見えるところに座ります。

idea-up-from-the-doorstep = 昼の玄関先で、空を見上げる
    .begin = 戸口に立ち、空のいちばん明るいところを見つけます。

idea-sky-without-a-name = 名前を出さずに、空の写真を公開する
    .begin = 空だけが写った写真を選び、場所は書きません。

idea-clouds-from-a-bench = 公園のベンチで雲を見る
    .begin = 昼間、人が通りすぎるだけのベンチを考えます。

idea-dark-planetarium = 暗いプラネタリウムで、星を見る
    .begin = 通路側に座れるプラネタリウムと、すいている日を調べます。
