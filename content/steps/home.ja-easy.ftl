# Steps inside the home but beyond one room, some of them with somebody of the household near.
# 1つの メッセージが 1つの だんかいです。なまえ、せつめい、みじかい なまえ。

face-wash = かおを あらう。
    .more = みずだけで いいです。
    .short = かおを あらう こと

kitchen-empty = だれも いない ときに、だいどころまで いく。
    .more = すぐ もどっても いいです。
    .short = だいどころ

meal-fetched = いえの ひとが おきて いる じかんに、ごはんを とりに いく。
    .more = あっても、はなさなくて いいです。
    .short = ごはんを とりに いく こと

chore-seen = いえの ひとが いる ところで、ちいさな かじを する。
    .more = とちゅうで やめても いいです。
    .short = ちいさな かじ

good-morning = いえの ひとに「おはよう」と いう。
    .more = なんじでも いいです。
    .short = おはようの ことば

meal-same-room = いえの ひとと おなじ へやで、なにか たべる。
    .more = とちゅうで もどっても いいです。
    .short = おなじ へやの ごはん

neutral-talk = いえの ひとと、てんきや テレビの はなしを 5ふん する。
    .more = さきに はなしを きめて おけます。
    .short = 5ふんの はなし

future-question = これからの ことを きかれたら、1つだけ こたえる。
    .more = 「まだ わかりません」でも いいです。
    .short = これからの しつもん

visitor-stay = おきゃくさんが いる あいだ、おなじ ばしょに いる。
    .more = あいさつは なくても いいです。
    .short = おきゃくさんの じかん

hallway-quiet = しずかな じかんに、へやの そとに 1ぷん たつ。
    .more = ドアに てを おいたままでも いいです。
    .short = しずかな ろうか

cup-to-kitchen = コップを 1つ、だいどころに もどす。
    .more = あらわなくても いいです。
    .short = もどした コップ

laundry-one = あらう ものを 1つ、かごに いれる。
    .more = あらうのは べつの ひで いいです。
    .short = あらう もの

empty-other-room = だれも いない べつの へやに 5ふん すわる。
    .more = だれか きたら、もどっても いいです。
    .short = べつの へや

warm-drink = あたたかい のみものを 1つ つくる。
    .more = へやで のんでも いいです。
    .short = あたたかい のみもの

simple-dish = かんたんな りょうりを 1つ つくるか あたためる。
    .more = かって きた ものでも いいです。
    .short = かんたんな りょうり

short-shower = みじかい シャワーを あびるか、あしだけ あらう。
    .more = かみは べつの ひで いいです。
    .short = みじかい シャワー

note-on-table = いえの ひとに みじかい メモを のこす。
    .more = 「ありがとう」だけでも いいです。
    .short = みじかい メモ

nod-at-home = いえの ひとと すれちがう とき、すこし うなずく。
    .more = めを みなくても いいです。
    .short = うなずき

thanks-at-home = いえの ひとに、1かい「ありがとう」と いう。
    .more = ドアの むこうからでも いいです。
    .short = ありがとうの ことば

same-screen = いえの ひとと おなじ がめんを、だまって 10ぷん みる。
    .more = ばんぐみの とちゅうで もどっても いいです。
    .short = おなじ がめん

outdoor-shoes = いえの なかで、そとの くつを はく。
    .more = そとには でないで ぬぎます。
    .short = そとの くつ

clothes-laid-out = そとに でられる ふくを だして おく。
    .more = きなくても いいです。
    .short = だして おいた ふく

letter-opened = とどいた てがみを 1つ あけて、1ぎょう よむ。
    .more = よんだら、ふうとうに もどせます。
    .short = とどいた てがみ

kitchen-note = だいどころの カレンダーか かみを よむ。
    .more = なければ、はこの もじでも いいです。
    .short = だいどころの かみ

leaflet-from-post = ゆうびんの ちらしを 1ページ よむ。
    .more = どこを よんでも いいです。
    .short = ゆうびんの ちらし

shopping-list-line = いえの かいものメモに、1つ かく。
    .more = メモが なければ、かみに かいて おけます。
    .short = かいものメモ

note-answered = いえの ひとの メモに、ひとこと かいて かえす。
    .more = 「はい」「いいえ」「あとで」の どれでも いいです。
    .short = メモの へんじ

word-through-door = しめた ドアの むこうの ひとに、ひとこと いう。
    .more = 「うん」や「あとで」でも いいです。
    .short = ドアごしの ひとこと

voice-message-home = べつの へやで、みじかい こえの メッセージを おくる。
    .more = おくらないで けしても いいです。
    .short = こえの メッセージ

cupboard-look = だいどころの たなを 1つ あけて みる。
    .more = なにも ださなくて いいです。
    .short = だいどころの たな
