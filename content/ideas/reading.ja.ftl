# 読むこと。手に持つ本から、朗読の会まで。

idea-book-in-the-hand = 読まずに、本を手に持つ
    .begin = 近くの1冊を取り、ふちに触れ、閉じたままにしておきます。

idea-first-line = 本の1行めだけ読む
    .begin = どれか1冊を開いて1行めを読み、そこで閉じてもかまいません。

idea-four-line-poem = 短い詩か俳句をひとつ読む
    .begin = 短歌か俳句をひとつ開き、ゆっくり2回読みます。

idea-old-free-story = 無料で読める昔の話を開く
    .begin = 昔の作家の話をひとつ開き、最初の名前が出るまで読みます。

idea-story-read-aloud = 朗読を小さな音で聞く
    .begin = 無料の朗読を探し、携帯を耳の近くに置いて流します。

idea-strangers-view = 知っている本の感想を読む
    .begin = 知っている本をひとつ選び、だれかの短い感想を読みます。

idea-story-in-parts = だれかが少しずつのせる話を読む
    .begin = 無料で公開されている話を探し、第1話を開きます。

idea-word-by-chance = 辞書で、知らない言葉をひとつ読む
    .begin = 開いたページを上から見て、はじめて見る言葉で止まります。

idea-far-island-map = 遠い島の地図を読む
    .begin = 地図を開いて島をひとつ選び、海岸線を指でたどります。

idea-copy-one-sentence = 好きな文をひとつ書き写す
    .begin = 本やゲームの中の好きな文をひとつ、紙に写します。

idea-five-books-new-order = 本を5冊、並べかえる
    .begin = 5冊を出し、色の順か、仲のよさそうな順に並べます。

idea-line-about-a-book = 名前を出さずに、本のことを1行書く
    .begin = 覚えている場面をひとつ、感想のページに名前を出さずに書きます。

idea-book-set-aside = 図書館のページで、本を予約する
    .begin = 読みたい本の題名を入れ、予約のしかたを見ます。

idea-ten-minutes-in-a-library = 図書館で10分読む
    .begin = すいている時間を調べ、出口に近い席を考えておきます。

idea-reading-hour-back = 朗読の会をうしろの席で聞く
    .begin = 話さずに聞いていられる無料の会を探します。
