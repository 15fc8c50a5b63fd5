# 作る・直す。紙の舟から、修理の会まで。

idea-paper-boat = 手近な紙で、舟を折る
    .begin = レシートか古い紙を取り、まん中で1回折ります。

idea-story-of-three-words = 三つの言葉で、話を作る
    .begin = 物をひとつ、場所をひとつ、出来事をひとつ選びます。

idea-one-colour-photo = 布団の中から、色をひとつ撮る
    .begin = 色をひとつ選び、何だかわからないほど近くで撮ります。

idea-thing-you-once-made = 前に作ったものをひとつ思い出す
    .begin = 何でできていたか、最後に手が何をしたかを思い出します。

idea-useless-invention = だれも頼んでいない道具を考える
    .begin = だれも困っていないことを選び、そのための道具に名前をつけます。

idea-how-it-is-made = ものづくりを音なしで見る
    .begin = 器や鉛筆や紙を、手で作る動画を探します。

idea-what-others-make = ほかの人が作っているものを見る
    .begin = 知っている手仕事のページで、作りかけのものをひとつ見ます。

idea-one-button = ボタンを1個つける
    .begin = 服とボタンを選び、糸があるか見ます。

idea-box-from-packaging = 小さなもののための箱を作る
    .begin = 空き箱の紙を裏返し、端をひとつ折ります。

idea-one-changed-line = 短いプログラムの、1行を変える
    .begin = 無料の小さな見本を写し、言葉か色をひとつ変えます。

idea-mend-with-tape = テープで、ひとつ直す
    .begin = 破れたページかゆるいふたと、テープを探します。

idea-made-thing-without-a-name = 名前を出さずに、作ったものを公開する
    .begin = 無地の布や紙の上で撮り、部屋や顔が入っていないか確かめます。

idea-card-for-a-stranger = 知らない人へのカードを作る
    .begin = カードを届ける活動を探し、名前も住所も書かずに、紙を二つに折ります。

idea-craft-table = 図書館の手仕事の時間をのぞく
    .begin = 図書館や公民館で、だれでも入れる時間を調べます。

idea-repair-day = 修理の会を見学する
    .begin = 無料で物を直す会を探し、こわれた物をひとつ思い出します。
