# 体。温かい手から、うしろの席まで。鍛えるものはありません。

idea-hand-in-hand = 片方の手で、もう片方を温める
    .begin = 手に手を重ね、同じ温かさになるのを待ちます。

idea-cat-after-sleep = 眠ったあとの猫のように伸びる
    .begin = 片腕ずつゆっくり伸ばし、きつくなる前に止めます。

idea-something-soft = やわらかいものを持つ
    .begin = 手の届くところで、いちばんやわらかいものに触れます。

idea-cool-side-of-the-pillow = 枕を冷たい面に返す
    .begin = 1回返して、頬か手をそこに置きます。

idea-hand-in-the-light = 手を光の中に置く
    .begin = 布団や壁の明るいところを探し、そこに手を置きます。

idea-one-long-yawn = わざと、あくびをしてみる
    .begin = 音を立てずに口を開け、あくびが来るかどうか見ます。

idea-slow-moves-film = ゆっくりした動きを寝たまま見る
    .begin = ゆるやかな踊りの動画を音なしで開き、手の動きを見ます。

idea-soft-socks = 洗った靴下にはきかえる
    .begin = 靴下を出して座り、片方をゆっくりはきます。

idea-sway-sitting = 座ったまま、1曲だけゆれる
    .begin = ゆっくりした曲を小さく流し、肩を曲に少しまかせます。

idea-hands-in-warm-water = 手にぬるま湯をかける
    .begin = 指1本で温かさを見てから、両手にかけます。

idea-hand-along-the-wall = 壁に手をそえて、何歩か歩く
    .begin = 先に座って少し待ち、つかまって立ち、目が回ったら座ります。

idea-move-along-seated = 座ったまま、動画と少し動く
    .begin = ゆるやかな体操の動画を選び、痛みやめまいがあれば止めます。

idea-camera-off-class = 画面の教室に、カメラを切って入る
    .begin = 無料のものを探し、カメラを切ったまま、見るか動くかします。

idea-edge-of-morning-exercise = 公園の朝の体操を端で見る
    .begin = 体操をしている公園と時間を調べ、端の場所を考えます。

idea-back-row-chair-class = 椅子でする体操の会で、うしろに座る
    .begin = 無料の教室を探し、うしろの席がよいと文字で伝えます。
