# 音楽。頭の中の1曲から、うしろの席で聞く合唱まで。

idea-song-in-the-head = 頭の中で1曲流す
    .begin = 知っている曲をひとつ選び、音を出さずに頭の中で流します。

idea-hum-one-song = 枕に向かって1曲ハミングする
    .begin = 枕が音を吸うくらい小さく、息だけの声で始めます。

idea-first-song-loved = はじめて好きになった曲を流す
    .begin = 曲を見つけて小さな音で流し、止めたいところで止めます。

idea-lyrics-without-sound = 歌詞を音なしで読む
    .begin = 知っている曲の歌詞を開き、1番を詩のように読みます。

idea-rain-and-waves = 雨か波の音を小さく流す
    .begin = 雨や海の音を流し、ほかには何もしません。

idea-beat-on-the-blanket = 布団の上で拍をとる
    .begin = 曲をひとつ思い出し、指2本を拍に合わせて歩かせます。

idea-hands-playing = 演奏する手を音なしで見る
    .begin = 弦や鍵盤の上の手が映る動画を開き、指を1本だけ目で追います。

idea-three-songs-for-rain = 雨の日の3曲を選ぶ
    .begin = 雨に合う曲をひとつ書きとめ、残りの2曲を探します。

idea-old-instrument = しまってある楽器を出す
    .begin = ケースか携帯の無料の鍵盤を開き、音をひとつだけ鳴らします。

idea-three-cups = 湯のみ三つの音を聞きくらべる
    .begin = 湯のみを三つ並べ、さじでひとつずつ小さく鳴らします。

idea-sing-one-verse = 家にだれもいないとき、1番だけ歌う
    .begin = だれもいない時間を選び、歌いやすいところから歌います。

idea-line-under-a-song = 名前を出さずに、好きな曲に1行書く
    .begin = 好きなところをひとつ、名前や場所を入れずに書きます。

idea-live-from-afar = 無料の演奏の中継を書きこまずに見る
    .begin = 中継を探して小さな音で開き、途中で閉じてもかまいません。

idea-concert-near-the-door = 無料の演奏会で、出口の近くに座る
    .begin = 図書館や市役所のページで、次の無料の演奏会を探します。

idea-choir-from-the-back = 合唱の練習をうしろの席で聞く
    .begin = 歌わずに1回聞いてもよいか、合唱団に文字でたずねます。
