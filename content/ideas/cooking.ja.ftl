# 料理。ひとつのにおいから、教室の見学まで。量の話はしません。

idea-smell-from-before = 好きだったにおいをひとつ思い出す
    .begin = パン、お茶、汁ものなどのにおいと、その場所を思い出します。

idea-recipe-like-a-story = 作り方を物語のように読む
    .begin = 遠い国の料理をひとつ選び、はじまりと終わりを読みます。

idea-dish-out-of-a-story = 物語の中の料理を選ぶ
    .begin = 本や映画やゲームに出た料理と、その食卓を思いうかべます。

idea-menu-of-nowhere = どこにもない食堂を考える
    .begin = 店の名前と、窓と、品書きの1行めを決めます。

idea-breads-of-the-world = よその国のパンをながめる
    .begin = 写真を探し、いちばん変わった形のところで止まります。

idea-silent-cooking-film = 人が料理するのを音なしで見る
    .begin = 手もとがよく映る動画をひとつ選びます。

idea-what-cooks-say = 作った人の感想を読む
    .begin = 知っている料理のページで、だれかが変えた点をひとつ探します。

idea-dish-from-memory = 覚えている料理を書きとめる
    .begin = どんな鍋だったかから始めて、最初に入れたものを書きます。

idea-jars-to-smell = 台所の瓶のにおいを三つかぐ
    .begin = お茶や香辛料を、ひとつずつ開けて、かいで、閉じます。

idea-cold-drink-stirred = 火を使わない飲み物を作る
    .begin = コップを出し、棚に甘いものか酸っぱいものがあるか見ます。

idea-rice-in-the-cooker = 米をといで、炊飯器にまかせる
    .begin = 米があればボウルに入れ、冷たい水の中で手を動かします。

idea-dough-in-the-hands = 小麦粉をこねる
    .begin = 小麦粉があれば水を少し足し、片手で押してみます。

idea-one-kitchen-trick = 名前を出さずに、台所の知恵をひとつ書く
    .begin = 料理が楽になることをひとつ思い出し、1行で書きます。

idea-stir-beside-someone = 家の人のとなりで鍋をまぜる
    .begin = そばにいて苦しくない人なら、鍋を1回まぜてみます。

idea-cooking-class-back = 料理教室をうしろで見学する
    .begin = 公民館などの教室を探し、見学できるか文字でたずねます。
