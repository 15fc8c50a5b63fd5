# 動物。1枚の写真から、保護施設の見学まで。

idea-old-animal-friend = 昔そばにいた動物の写真を1枚見る
    .begin = 1枚だけ開き、つらくなったら、すぐ閉じてかまいません。

idea-animal-asleep = 眠っている動物を見る
    .begin = 眠る猫や熊の動画を音なしで開き、息をするのを見ます。

idea-near-the-house-animal = 家の動物の近くにいる
    .begin = 動物がいれば、腕1本ぶん離れて、来るかどうかはまかせます。

idea-bird-before-dawn = 布団の中から、鳥の声を待つ
    .begin = 外の声をひとつ聞き、その鳥に自分で名前をつけます。

idea-animal-for-this-day = 今日に合う動物をひとつ選ぶ
    .begin = こういう日が好きそうな動物を選び、どこで眠るか読みます。

idea-deep-sea-creature = 深い海の生きものをひとつ見る
    .begin = 自分で光る魚の写真を1枚探します。

idea-pond-far-away = 遠くの水辺をのぞいてみる
    .begin = 巣や池を映す無料の生中継を開き、何かが動くのを待ちます。

idea-someones-cat = だれかの猫や犬の日記を読む
    .begin = 動物のことを書いているページを探し、1日分読みます。

idea-five-minutes-of-play = 家の動物と遊ぶ
    .begin = 動物がいれば、袖か紙を床の上で動かし、来るのを待ちます。

idea-smallest-animal = 家の中で、いちばん小さな動物を探す
    .begin = 部屋の隅で虫を探し、見つけてもそのままにしておきます。

idea-water-for-birds = 玄関の外に、鳥の水を置く
    .begin = 古い皿に水を入れ、玄関の外の地面に置いて戻ります。

idea-name-animals-in-pictures = 調査の写真に写った動物を見分ける
    .begin = 写真の動物を見分ける、無料の手伝いを探し、1枚試します。

idea-kind-line-to-an-animal = 名前を出さずに、動物の写真に1行書く
    .begin = 好きな写真を選び、動物が考えていそうなことを書きます。

idea-dogs-from-a-bench = 公園のベンチから、犬を見る
    .begin = 犬の通る場所と、人の少ない時間を考えます。

idea-shelter-open-hour = 動物の保護施設を見学する
    .begin = 見学の時間を調べ、見るだけでもよいか文字でたずねます。
