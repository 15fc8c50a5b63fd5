# Steps that fit in bed or in one room, with nobody met.
# ひとつのメッセージがひとつの段階です。名前、補足の一文、文の中で使う短い呼び名。

curtain-hand = カーテンを、手のひらの幅だけあける。
    .more = 残りは閉めたままです。
    .short = カーテン

slow-stretch = 座るか横になったまま、3分ゆっくり伸びをする。
    .more = 痛みやめまいがあれば、そこで終わりです。
    .short = ゆっくりの伸び

one-surface = 机や棚の上を、一か所だけ片づける。
    .more = 隅だけでも、片づけた場所になります。
    .short = 机や棚の上

old-hobby = 前に好きだったことを、10分だけしてみる。
    .more = 道具をながめる時間も、10分に入ります。
    .short = 前に好きだったこと

three-private-lines = だれにも見せない文を、3行書く。
    .more = 紙でも携帯でもよく、単語ひとつも1行と数えます。
    .short = 3行の日記

waking-light = 起きて1時間のうちに、少し光を浴びる。
    .more = 何時に起きた日でも同じです。電灯の光も使えます。
    .short = 起きたあとの光

window-five = 窓を5分だけあける。
    .more = カーテンは閉めたまま、指1本の幅で足ります。
    .short = あけた窓

one-photo = 好きな写真を、1枚ながめる。
    .more = 動物、景色、ゲームの画面などが選べます。
    .short = 1枚の写真

low-song = 小さな音で、1曲だけ聞く。
    .more = 途中で止められます。
    .short = 小さな音の1曲

old-comic-page = 前に読んだ漫画を、1ページだけ読む。
    .more = 覚えているページでも、途中のページでも選べます。
    .short = 漫画の1ページ

plant-water = 植物があれば、水をやる。
    .more = 枯れかけた植物にも、水はやれます。
    .short = 植物の水やり

three-things-seen = ここから見えるものを、三つ数える。
    .more = 暗いときは、形を三つ数えます。
    .short = 見えるもの三つ

two-sounds = 近くの音と遠くの音を、ひとつずつ聞く。
    .more = 換気扇の音も、車の音も入ります。
    .short = 二つの音

blanket-edge = 毛布のふちを、指でなぞる。
    .more = 袖口でも同じようにできます。
    .short = 毛布のふち

toes-one-foot = 片方の足の指を、動かす。
    .more = 手の指でも同じです。
    .short = 足の指

warm-palms = 手のひらを、あたたまるまでこすり合わせる。
    .more = 数秒で終わります。
    .short = あたたかい手のひら

feet-press = 両足の裏を、床かふとんに押しつける。
    .more = ゆっくり五つ数えたら、力を抜きます。
    .short = 足の裏

shoulder-roll = 肩を1回、ゆっくり回す。
    .more = 片方だけで終わりにできます。
    .short = 肩回し

pillow-turn = 枕を裏返して、ひんやりした側にする。
    .more = 眠るためではありません。
    .short = 枕の裏側

light-softer = 明かりか画面を、少し暗くする。
    .more = いつでも元に戻せます。
    .short = 少し暗い明かり

waking-lamp = 起きたら、明かりをひとつつける。
    .more = 携帯の光を壁に向けるのも、明かりのひとつです。
    .short = 起きたあとの明かり

some-water = 手の届くところの水を、少し飲む。
    .more = お茶でも、飲みかけのボトルでもかまいません。
    .short = 少しの水

fresh-socks = 別の靴下にはきかえる。
    .more = 片方だけでも、左右ちがう柄でもかまいません。
    .short = 靴下

other-top = 上の服を、別のものに着がえる。
    .more = 着古した部屋着も入ります。
    .short = 別の服

one-into-the-bag = ごみをひとつ、袋に入れる。
    .more = ほかのごみは、今日は見送ります。
    .short = ごみひとつ

cups-together = 空のコップや容器を、一か所に集める。
    .more = 運ぶのは、また別の日の話です。
    .short = 空のコップ

light-at-the-edge = カーテンのふちの明るさを、ながめる。
    .more = あける必要はありません。
    .short = カーテンのふち

night-gap = 明かりを消して、カーテンの隙間から外を見る。
    .more = 窓は閉めたまま、指1本の幅で足ります。
    .short = 夜の隙間

pleasant-smell = せっけんや古い本など、好きな匂いをかぐ。
    .more = 一度かいだら、元に戻します。
    .short = 好きな匂い

soft-thing = やわらかいものを、1分持っている。
    .more = タオル、袖、ぬいぐるみなどが使えます。
    .short = やわらかいもの

one-word = 今夜を、ひとつの言葉で書く。
    .more = 書いたあとで消せます。
    .short = 今夜の言葉

unsent-line = 送らない手紙を、1行だけ書く。
    .more = 相手は、猫でも物語の人でもかまいません。
    .short = 送らない1行

something-for-later = あとで見るか聞くものを、ひとつ選んでおく。
    .more = 選ぶところまでで終わりです。
    .short = あとの楽しみ

three-old-favourites = 好きだったゲームか曲か本を、三つ思い出す。
    .more = 題名は半分だけでも思い出のうちです。
    .short = 好きだった三つ

title-screen = 昔のゲームを起動して、最初の画面を見る。
    .more = 遊ばずに閉じるところまで決めておけます。
    .short = 最初の画面

one-drawn-line = 何かに、線を1本かく。
    .more = 封筒の裏も、画面も使えます。
    .short = 1本の線

one-hum = 小さく、ひと声だけハミングする。
    .more = ふとんの中は、よい場所です。
    .short = 小さなひと声

line-aloud-alone = 歌か物語の一行を、ひとりで声に出す。
    .more = ささやき声も、声のうちです。
    .short = 声に出した一行

animal-minute = 動物を、1分ながめる。
    .more = 部屋の生き物でも、画面の中の猫でもできます。
    .short = 動物

blanket-smooth = 毛布を、手で一度なでて平らにする。
    .more = 残ったしわは、残しておきます。
    .short = 毛布

phone-face-down = 携帯を、1分だけ伏せて置く。
    .more = 長く感じたら、途中で手に取れます。
    .short = 伏せた携帯

sit-on-the-edge = ゆっくり起きて、1分座る。
    .more = 壁にもたれても、また横になってもかまいません。
    .short = 起きて座ること

stand-held = しっかりしたものにつかまって、10秒立つ。
    .more = ふらつくときは、先に座ります。
    .short = 10秒立つこと

few-teeth = 歯を何本か、みがく。
    .more = 横になったまま、水なしでもできます。
    .short = 何本かの歯

damp-towel = ぬれた布で、手をふく。
    .more = ウェットティッシュも使えます。
    .short = ぬれた布

one-comb-stroke = 髪を一度だけ、くしか指でとかす。
    .more = からまったところは、別の日にします。
    .short = くし

one-colour = 部屋の中で、青いものをひとつ見つける。
    .more = 青が見つからなければ、ほかの色を探せます。
    .short = 青いもの

rest-on-purpose = 何もしないで、3分休む。
    .more = 休むことも、ほかと同じひとつです。
    .short = 3分の休み

one-back-on-shelf = 物をひとつ、元の場所に戻す。
    .more = 場所が決まっていない物は、棚の上に置けます。
    .short = 戻したもの

one-fold = タオルか服を、1枚たたむ。
    .more = 角がずれていても、たたんだ1枚です。
    .short = たたんだ1枚

one-puzzle-answer = パズルを、ひとつだけ解いてみる。
    .more = まちがえたまま閉じてもかまいません。
    .short = パズル

old-tool-in-hand = 前に使っていたペンや楽器を、手に持つ。
    .more = 何かを作る必要はありません。
    .short = 前の道具

room-door-handle = 部屋のドアの取っ手に、手を置く。
    .more = ドアは閉めたままです。
    .short = ドアの取っ手

known-film = 内容を知っている映画を、15分見る。
    .more = 悲しい場面の前で止められます。
    .short = 知っている映画

other-seat = いつもとちがう場所に、5分座る。
    .more = ふとんの横の床も、ちがう場所のひとつです。
    .short = ちがう場所

door-ajar = 部屋のドアを、2分だけ少しあけておく。
    .more = 静かな時間に、指1本の幅で足ります。
    .short = 少しあいたドア

voice-recorded-wiped = 自分の声で一文を録音して、消す。
    .more = 聞き返さずに消せます。
    .short = 録音した一文

seat-by-window = 窓の近くに、10分座る。
    .more = 薄いカーテンは閉めておけます。
    .short = 窓ぎわの席

dark-outside = 暗くして、カーテンのすきまから外を見る。
    .more = 明かりを消しておけば、外からは見えにくいです。
    .short = 夜の外

sky-colour = 外からの光に、色をひとつ見つける。
    .more = 灰色も、色のひとつです。
    .short = 光の色

paper-fold = 紙を、1回か2回折る。
    .more = 何かの形にならなくてもかまいません。
    .short = 紙を折ること

plant-picture = 植物の絵か写真をひとつ見る。
    .more = 箱や画面の中の葉でもかまいません。
    .short = 植物の絵

animal-sounds = 鳥などの声を、小さな音で聞く。
    .more = 録音でもよく、一部だけでもかまいません。
    .short = 鳥の声

shape-traced = 物の形をひとつ、指でたどる。
    .more = 空中でも、ふちの上でもかまいません。
    .short = 物の形

small-drawing = 近くにあるものを、数本の線で描く。
    .more = 似ていなくてもかまいません。
    .short = 小さな絵

slow-beat = ゆっくりした拍を、指1本で打つ。
    .more = 布団の上なら、音がしません。
    .short = ゆっくりした拍

three-songs = ほかのことをせずに、3曲聞く。
    .more = どの曲も、途中で止められます。
    .short = 3曲を聞くこと
