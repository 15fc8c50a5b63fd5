# 植物。1枚の葉から、地域の畑まで。

idea-one-leaf-close = 葉を1枚、近くで見る
    .begin = 本物か写真の葉を1枚選び、葉脈を端までたどります。

idea-tree-you-knew = 前に知っていた木を思い出す
    .begin = 幹のはだ、いちばん下の枝、木かげの順に思い出します。

idea-seed-in-a-minute = 種が育つのを1分で見る
    .begin = 早回しの動画を開き、はじめの葉が出るまで見ます。

idea-name-of-a-weed = 雑草の名前をひとつ知る
    .begin = 道の割れ目に生える草を調べ、名前をひとつ読みます。

idea-moss-like-a-forest = 苔を森のようにながめる
    .begin = 苔を近くから撮った写真を開き、道になりそうなところを探します。

idea-how-a-plant-was-saved = 枯れかけた鉢の話を読む
    .begin = 枯れかけた植物のページを探し、何を試したか読みます。

idea-garden-film = だれかの庭仕事を見る
    .begin = 土と手が映る静かな動画を、音なしで開きます。

idea-garden-on-paper = 紙の上に庭を作る
    .begin = 植物を三つ選び、どれを日なたに置くか決めます。

idea-pressed-leaf = 葉を1枚、本にはさむ
    .begin = 落ちた葉か花びらを、ページのあいだに置いて閉じます。

idea-dust-off-a-leaf = 葉のほこりを1枚ふく
    .begin = 植物があれば、葉を下から支え、ぬらした布でふきます。

idea-seed-on-wet-paper = 種をひとつ、ぬれた紙に置く
    .begin = 乾いた豆か果物の種を、しめらせた紙の上に置きます。

idea-plant-in-a-crack = 玄関の近くで、すき間の草を見つける
    .begin = 段や壁のふちに沿って、緑のものをひとつ探します。

idea-name-of-my-plant = 知らない人に、植物の名前を聞く
    .begin = 葉だけの写真を、名前も場所も書かずに投稿します。

idea-plants-in-a-shop = 店先の植物を買わずに見る
    .begin = 入口の近くに植物がある店と、すいている時間を考えます。

idea-shared-garden = 地域の畑で、水やりをひとつする
    .begin = 共同の庭や畑を探し、話さずにできることがあるか文字で聞きます。
