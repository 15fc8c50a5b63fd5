# Steps at the front door, on a balcony, in a garden or within a few paces of home.
# 1つの メッセージが 1つの だんかいです。なまえ、せつめい、みじかい なまえ。

intercom-answer = インターホンに 1かい でる。
    .more = 「そこに おねがいします」だけで いいです。
    .short = インターホン

delivery-taken = にもつを げんかんで うけとる。
    .more = ドアは はんぶんで、はなさなくて いいです。
    .short = にもつ

front-door-night = よる、げんかんの ドアを すこし あける。
    .more = あしは いえの なかです。
    .short = よるの げんかん

outside-two-minutes = よる、げんかんの そとに 2ふん たつ。
    .more = けいたいを もって、ドアは あけて おきます。
    .short = よるの 2ふん

open-air-day = ひる、いえの すぐ そとに 5ふん いる。
    .more = にわでも げんかんの まえでも いいです。
    .short = そとの くうき

rubbish-late = ひとの すくない おそい じかんに、ごみを だす。
    .more = あかりと けいたいを もちます。あさに だす きまりなら、げんかんまでで いいです。
    .short = ごみだし

letterbox-day = ひる、ゆうびんうけを みに いく。
    .more = とらなくても いいです。
    .short = ゆうびんうけ

doorway-busy = ひとが おおい じかんに、げんかんに たつ。
    .more = いつ なかに はいっても いいです。
    .short = げんかん

neighbour-nod = ちかくの ひとに、すこし あたまを さげる。
    .more = こえは ださなくて いいです。
    .short = ちかくの ひとへの あいさつ

neighbour-chat = ちかくの ひとと、すこし はなす。
    .more = 「もう もどります」で おわりに できます。
    .short = ちかくの ひととの はなし

lock-and-unlock = げんかんの かぎを あけて、また しめる。
    .more = かぎだけで、ドアは あけません。
    .short = げんかんの かぎ

door-listening = げんかんで、そとの おとを 1ぷん きく。
    .more = すわっても いいです。
    .short = そとの おと

parcel-left-outside = げんかんの そとの ものを、なかに いれる。
    .more = てだけ そとに だしても いいです。
    .short = そとの にもつ

door-by-day = ひる、げんかんの ドアを すこし あける。
    .more = チェーンを かけても いいです。
    .short = ひるの げんかん

outdoor-plant = げんかんの そとの くさや はなを みる。
    .more = みるだけで いいです。
    .short = そとの はな

sweep-front = げんかんの まえを 5ふん そうじする。
    .more = みちに せなかを むけても いいです。
    .short = げんかんの そうじ

quiet-front-step = みちが しずかな ときに、げんかんの まえに でる。
    .more = かたあしは いえの なかでも いいです。
    .short = しずかな げんかん

hall-notice = げんかんの ちかくの かみか なまえを よむ。
    .more = 1ぎょう よんで、もどっても いいです。
    .short = げんかんの かみ

label-at-door = げんかんに きた かみか ふだを よむ。
    .more = そのまま おいて おいても いいです。
    .short = げんかんの ふだ

page-outside-door = げんかんの そとで、1ページ よむ。
    .more = スマホでも かみでも いいです。
    .short = そとの 1ページ

leave-it-slip = 「ここに おいて いいです」の かみを ドアに はる。
    .more = あとで はずしても いいです。
    .short = ドアの かみ

sky-picture-sent = げんかんの そらの しゃしんを、しって いる ひとに おくる。
    .more = ことばも へんじも なくて いいです。
    .short = そらの しゃしん

line-by-the-door = げんかんの ドアの そばで、1ぎょう おくる。
    .more = ドアは しめた ままで、えでも いいです。
    .short = ドアの そばの 1ぎょう

line-through-front-door = しめた げんかんの ドアから、ひとこと いう。
    .more = 「そこに おいて」や ノックでも いいです。
    .short = げんかんの ひとこと

doorstep-call = げんかんの そとから、しって いる ひとに でんわする。
    .more = なんぷん はなすか、さきに いえます。
    .short = げんかんの でんわ

bird-from-door = げんかんの そとで、とりか むしを 1つ さがす。
    .more = いなければ、くもでも いいです。
    .short = そとの とり
