# 絵。線1本から、教室のうしろの席まで。

idea-one-line-in-bed = 布団の中で、線を1本ひく
    .begin = 手近なペンと紙の切れはしで、線を1本、好きなほうへ伸ばします。

idea-finger-on-the-blanket = 布団の上に、指で絵を描く
    .begin = 家や猫を指で描き、手のひらでなでて消します。

idea-three-shades = ひとつの色の濃さを三つ見つける
    .begin = 部屋の色をひとつ選び、明るいところ、暗いところ、中間を探します。

idea-one-painting = 絵を1枚、3分ながめる
    .begin = 無料で見られる絵を1枚開き、四隅のひとつから見ます。

idea-phone-fingertip = 携帯の画面に、指先で描く
    .begin = 指で描けるメモを開き、いちばん近くにあるものを描きます。

idea-drawing-grows = 絵ができていくのを音なしで見る
    .begin = 白い紙から始まる動画を開き、はじめの線だけ見ます。

idea-others-drawings = ほかの人の描いた絵を見る
    .begin = 絵が集まるページを開き、気になる1枚で止まります。

idea-old-drawings = 昔描いた絵を見る
    .begin = 古いノートかフォルダーを開き、見やすいページで止まります。

idea-eyes-on-the-cup = 紙を見ないで、湯のみを描く
    .begin = 目は湯のみに置いたまま、ふちに合わせてペンを動かします。

idea-page-of-small-things = 1枚の紙に、小さなものを描く
    .begin = 紙を四つに折り、はじめの枠にボタンか鍵を描きます。

idea-loops-in-colour = 重なった輪に、色をつける
    .begin = 輪をいくつか重ねて描き、はじめの場所に色をぬります。

idea-kitchen-in-ten-lines = だれもいない台所で、瓶を描く
    .begin = 瓶か鍋をひとつ選び、線10本で描いて部屋に戻ります。

idea-post-one-drawing = 名前を出さずに、絵を1枚公開する
    .begin = 紙だけを写真に撮り、名前や部屋が入っていないか確かめます。

idea-one-picture-in-a-hall = 無料の展示で、1枚だけ見る
    .begin = 図書館や市役所の展示と、すいている時間を調べます。

idea-back-row-drawing = 絵の教室で、うしろの席に座る
    .begin = 1回だけ試せる教室を探し、うしろの席がよいと文字で伝えます。
