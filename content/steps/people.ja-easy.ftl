# Steps with another person: at counters, with people one knows, with strangers.
# 1つの メッセージが 1つの だんかいです。なまえ、せつめい、みじかい なまえ。

form-at-counter = うけつけで、かみに なまえなどを かく。
    .more = いえで かいても いいです。
    .short = うけつけの かみ

bank-or-town-hall = ぎんこうか やくしょの うけつけで、ようじを いう。
    .more = ようじを かみに かいても いいです。
    .short = やくしょの うけつけ

goods-returned = かった ものを みせに かえす。
    .more = 「かえしたいです」と いって、レシートを みせます。
    .short = へんぴん

doctor-or-dentist = びょういんか はいしゃの よやくに いく。
    .more = かみに かいて みせられます。
    .short = びょういんの よやく

hairdresser = みせで かみを きって もらう。
    .more = はなさない ことを よやくで つたえられます。
    .short = かみを きる みせ

greeting-eyes = だれかの めを すこし みて、あいさつする。
    .more = おでこを みても いいです。
    .short = めを みる あいさつ

counsellor-through-door = しめた ドアの むこうの そうだんの ひとの はなしを きく。
    .more = へんじは しなくても いいです。
    .short = ドアの むこうの こえ

counsellor-in-person = そうだんの ひとに あう。
    .more = 10ぷんだけでも いいです。
    .short = そうだんの ひとに あう こと

online-friend-met = ネットの ともだちに あう。
    .more = ひるの ひとが いる ばしょで あいます。ばしょを だれかに いって おきます。
    .short = ネットの ともだち

old-friend-met = むかしの ともだちに あう。
    .more = はなしたくない ことを、さきに いって おけます。
    .short = むかしの ともだち

small-disagreement = ちいさな ことで、ちがう かんがえを いう。
    .more = えいがや うたの はなしで いいです。
    .short = ちがう かんがえ

greeting-returned = あいさつを されたら、かえす。
    .more = くびを すこし うごかすだけでも いいです。
    .short = あいさつの へんじ

thanks-to-driver = うんてんしゅか みせの ひとに「ありがとう」と いう。
    .more = でる ときに いえます。
    .short = そとでの おれい

card-shown = うけつけで、はなさないで かいた かみを みせる。
    .more = 「はなす ことが にがてです」と かけます。
    .short = かいた かみ

leaflet-taken = やくしょなどで、あんないの かみを 1まい もらう。
    .more = みるだけでも いいです。
    .short = あんないの かみ

ask-the-way = だれかに みちを きく。
    .more = えきや みせの ひとでも いいです。
    .short = みちの しつもん

quiet-company = しって いる ひとと、はなさないで 30ぷん すごす。
    .more = べつの ことを して いても いいです。
    .short = しずかな じかん

ten-minutes-known = しって いる ひとに、10ぷんだけ あう。
    .more = おわる じかんを さきに きめて おけます。
    .short = 10ぷん あう こと

game-across-table = しって いる ひとと、トランプなどの ゲームを する。
    .more = はなさなくても できます。
    .short = トランプ

waiting-seat = やくしょなどの まつ せきに、5ふん すわる。
    .more = ようじは なくても いいです。
    .short = まつ せき

office-machine = うけつけの かわりに、きかいを つかう。
    .more = ゆっくり よんでも いいです。
    .short = うけつけの きかい

form-into-box = かいた かみを、やくしょなどの はこに いれる。
    .more = そとに ある はこも あります。
    .short = かみの はこ

comment-box-line = みせや としょかんの はこに、1ぎょう かいて いれる。
    .more = なまえは なくても いいです。
    .short = はこの 1ぎょう

written-question = かみに かいた しつもんを、うけつけで わたす。
    .more = へんじは てがみや メールでも たのめます。
    .short = かみの しつもん

no-talk-haircut = 「はなさない」と かいた かみを みせて、かみを きる。
    .more = よやくで えらべる みせも あります。
    .short = はなさない さんぱつ
