# Steps with another person: at counters, with people one knows, with strangers.
# 1つの メッセージが 1つの だんかいです。なまえ、せつめい、みじかい なまえ。

form-at-counter = うけつけで、かみに なまえなどを かく。
    .more = いえで かいても いいです。
    .short = うけつけの かみ

bank-or-town-hall = ぎんこうか やくしょの うけつけで、ようじを いう。
    .more = かみに かいて わたしても いいです。
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
    .more = うなずくだけでも いいです。
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
