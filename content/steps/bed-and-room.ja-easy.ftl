# Steps that fit in bed or in one room, with nobody met.
# 1つの メッセージが 1つの だんかいです。なまえ、せつめい、みじかい なまえ。

curtain-hand = カーテンを てのひらの はばだけ あける。
    .more = のこりは しめたままで いいです。
    .short = カーテン

slow-stretch = すわるか ねたまま、3ぷん ゆっくり からだを のばす。
    .more = いたいときや めまいが あるときは、そこで おわりです。
    .short = ゆっくりの のび

one-surface = つくえか たなの うえを、1かしょだけ かたづける。
    .more = すみだけでも いいです。
    .short = つくえや たなの うえ

old-hobby = まえに すきだった ことを、10ぷんだけ する。
    .more = どうぐを みるだけでも いいです。
    .short = まえに すきだった こと

three-private-lines = だれにも みせない ぶんを、3ぎょう かく。
    .more = かみでも けいたいでも いいです。
    .short = 3ぎょうの にっき

waking-light = おきて 1じかんの うちに、すこし ひかりを あびる。
    .more = おそく おきた ひでも、でんきの ひかりでも いいです。
    .short = おきた あとの ひかり

window-five = まどを 5ふんだけ あける。
    .more = カーテンは しめたまま、ゆび 1ぽんの はばでも いいです。
    .short = あけた まど

one-photo = すきな しゃしんを 1まい みる。
    .more = どうぶつでも けしきでも いいです。
    .short = 1まいの しゃしん

low-song = ちいさな おとで、1きょくだけ きく。
    .more = とちゅうで とめても いいです。
    .short = ちいさな おとの 1きょく

old-comic-page = まえに よんだ まんがを、1ページだけ よむ。
    .more = どの ページからでも いいです。
    .short = まんがの 1ページ

plant-water = うえきが あれば、みずを やる。
    .more = かれかけて いても いいです。
    .short = うえきの みずやり

three-things-seen = ここから みえる ものを、3つ かぞえる。
    .more = くらいときは、かたちだけでも いいです。
    .short = みえる もの 3つ

two-sounds = ちかくの おとと とおくの おとを、1つずつ きく。
    .more = くるまの おとでも、きかいの おとでも いいです。
    .short = 2つの おと

blanket-edge = もうふの はしを ゆびで なぞる。
    .more = ふくの そででも いいです。
    .short = もうふの はし

toes-one-foot = かたほうの あしの ゆびを うごかす。
    .more = ての ゆびでも いいです。
    .short = あしの ゆび

warm-palms = てのひらを こすって あたためる。
    .more = すこしの あいだで いいです。
    .short = あたたかい てのひら

feet-press = りょうほうの あしの うらで、ゆかか ふとんを おす。
    .more = ゆっくり 5まで かぞえたら、おわりです。
    .short = あしの うら

shoulder-roll = かたを 1かい、ゆっくり まわす。
    .more = かたほうだけでも いいです。
    .short = かたまわし

pillow-turn = まくらを うらがえす。
    .more = ねむらなくても いいです。
    .short = まくら

light-softer = でんきか がめんを、すこし くらく する。
    .more = いつ もとに もどしても いいです。
    .short = すこし くらい あかり

waking-lamp = おきたら、あかりを 1つ つける。
    .more = けいたいの ひかりでも いいです。
    .short = おきた あとの あかり

some-water = ちかくに ある みずを すこし のむ。
    .more = おちゃでも いいです。
    .short = すこしの みず

fresh-socks = べつの くつしたを はく。
    .more = かたほうの あしだけでも いいです。
    .short = くつした

other-top = うえの ふくを、べつの ふくに かえる。
    .more = ふるい ふくでも いいです。
    .short = べつの ふく

one-into-the-bag = ごみを 1つ、ふくろに いれる。
    .more = ほかの ごみは そのままで いいです。
    .short = ごみ 1つ

cups-together = からの コップや びんを、1かしょに あつめる。
    .more = はこぶのは べつの ひで いいです。
    .short = からの コップ

light-at-the-edge = カーテンの はしの ひかりを みる。
    .more = あけなくても いいです。
    .short = カーテンの はし

night-gap = でんきを けして、カーテンの すきまから そとを みる。
    .more = まどは しめたままで、ゆび 1ぽんの はばで いいです。
    .short = よるの すきま

pleasant-smell = せっけんや ふるい ほんなど、すきな においを かぐ。
    .more = 1かいだけで いいです。
    .short = すきな におい

soft-thing = やわらかい ものを 1ぷん もつ。
    .more = タオルでも ぬいぐるみでも いいです。
    .short = やわらかい もの

one-word = こんやの ことばを 1つ かく。
    .more = あとで けしても いいです。
    .short = こんやの ことば

unsent-line = おくらない てがみを、1ぎょうだけ かく。
    .more = ねこへの てがみでも いいです。
    .short = おくらない 1ぎょう

something-for-later = あとで みる ものを 1つ えらぶ。
    .more = えらんだら おわりです。
    .short = あとの たのしみ

three-old-favourites = すきだった ゲームか きょくか ほんを、3つ おもいだす。
    .more = なまえが はんぶんでも いいです。
    .short = すきだった 3つ

title-screen = むかしの ゲームの さいしょの がめんを みる。
    .more = あそばなくても いいです。
    .short = さいしょの がめん

one-drawn-line = なにかに せんを 1ぽん かく。
    .more = がめんでも いいです。
    .short = 1ぽんの せん

one-hum = ちいさな こえで、すこしだけ ハミングする。
    .more = ふとんの なかでも いいです。
    .short = ちいさな こえ

line-aloud-alone = うたか おはなしの 1ぎょうを、ひとりで こえに だす。
    .more = とても ちいさな こえでも いいです。
    .short = こえに だした 1ぎょう

animal-minute = どうぶつを 1ぷん みる。
    .more = がめんの どうぶつでも いいです。
    .short = どうぶつ

blanket-smooth = もうふを てで 1かい なでる。
    .more = しわが のこっても いいです。
    .short = もうふ

phone-face-down = けいたいを、1ぷんだけ うらがえして おく。
    .more = とちゅうで みても いいです。
    .short = うらがえした けいたい

sit-on-the-edge = ゆっくり おきて、1ぷん すわる。
    .more = また ねても いいです。
    .short = おきて すわる こと

stand-held = しっかりした ものを もって、10びょう たつ。
    .more = ふらふら したら、すわります。
    .short = 10びょう たつ こと

few-teeth = はを なんぼんか みがく。
    .more = ねたまま、みずが なくても いいです。
    .short = なんぼんかの は

damp-towel = ぬれた ぬのか ティッシュで、てを ふく。
    .more = かたほうの てだけでも いいです。
    .short = ぬれた ぬの

one-comb-stroke = かみのけを 1かいだけ とかす。
    .more = ゆびでも いいです。
    .short = くし

one-colour = へやの なかで、あおい ものを 1つ さがす。
    .more = ほかの いろでも いいです。
    .short = あおい もの

rest-on-purpose = なにも しないで、3ぷん やすむ。
    .more = ねたままで いいです。
    .short = 3ぷんの やすみ

one-back-on-shelf = ものを 1つ、もとの ばしょに もどす。
    .more = ばしょが なければ、たなの うえで いいです。
    .short = もどした もの

one-fold = タオルか ふくを 1まい たたむ。
    .more = まがって いても いいです。
    .short = たたんだ 1まい

one-puzzle-answer = パズルを 1つだけ やってみる。
    .more = まちがえても いいです。
    .short = パズル

old-tool-in-hand = まえに つかった ペンや がっきを てに もつ。
    .more = つかわなくても いいです。
    .short = まえの どうぐ

room-door-handle = へやの ドアの とってに てを おく。
    .more = ドアは しめたままです。
    .short = ドアの とって

known-film = しって いる えいがを 15ふん みる。
    .more = みじかく みても いいです。
    .short = しって いる えいが

other-seat = いつもと ちがう ばしょに 5ふん すわる。
    .more = ふとんの よこでも いいです。
    .short = ちがう ばしょ

door-ajar = へやの ドアを、2ふんだけ すこし あけて おく。
    .more = ゆび 1ぽんの はばで いいです。
    .short = すこし あいた ドア

voice-recorded-wiped = じぶんの こえで みじかく ろくおんして、けす。
    .more = きかないで けしても いいです。
    .short = ろくおんした こえ

seat-by-window = まどの ちかくに 10ぷん すわる。
    .more = カーテンが しまって いても いいです。
    .short = まどの ちかくの せき

dark-outside = くらく して、カーテンの すきまから そとを みる。
    .more = あかりを けして おくと みえにくいです。
    .short = よるの そと

sky-colour = そとの ひかりに、いろを 1つ みつける。
    .more = はいいろも いろです。
    .short = ひかりの いろ

paper-fold = かみを 1かいか 2かい おる。
    .more = なにかの かたちに しなくても いいです。
    .short = かみを おる こと

plant-picture = しょくぶつの えか しゃしんを 1つ みる。
    .more = はこや がめんの はっぱでも いいです。
    .short = しょくぶつの え

animal-sounds = とりなどの こえを、ちいさな おとで きく。
    .more = ろくおんでも いいです。
    .short = とりの こえ

shape-traced = ものの かたちを 1つ、ゆびで たどる。
    .more = くうちゅうでも いいです。
    .short = ものの かたち

small-drawing = ちかくの ものを、すこしの せんで かく。
    .more = にて いなくても いいです。
    .short = ちいさな え

slow-beat = ゆび 1ぽんで、ゆっくり リズムを うつ。
    .more = ふとんの うえなら、おとが しません。
    .short = ゆっくりの リズム

three-songs = ほかの ことを しないで、3きょく きく。
    .more = どの きょくも とめられます。
    .short = 3きょく
