# Steps in shops, libraries and other places one may enter and leave.
# 1つの メッセージが 1つの だんかいです。なまえ、せつめい、みじかい なまえ。

night-self-checkout = よる、じぶんで はらう レジの みせで、1つ かう。
    .more = あかりと けいたいを もって、しって いる みちを とおります。
    .short = よるの みせ

staffed-till = おみせの ひとが いる レジで、1つ かう。
    .more = うなずくだけでも いいです。
    .short = レジ

where-is-it = みせで、ものの ばしょを きく。
    .more = けいたいの がめんを みせても いいです。
    .short = ものの ばしょ

peak-queue = こんで いる スーパーで、レジに ならぶ。
    .more = とちゅうで れつを でても いいです。
    .short = ながい れつ

library-in-out = としょかんに はいって、すぐ でる。
    .more = ほんも カードも いりません。
    .short = としょかん

library-machine = としょかんの きかいで、ほんを 1さつ かりる。
    .more = きかいが なければ、ほんを えらぶだけで いいです。
    .short = かりた ほん

library-twenty = としょかんで 20ぷん すわる。
    .more = でぐちの ちかくの せきで いいです。
    .short = としょかんの せき

library-question = としょかんの ひとに、1つ きく。
    .more = かみに かいて わたしても いいです。
    .short = としょかんの うけつけ

public-toilet = そとの トイレを つかう。
    .more = てを あらうだけでも いいです。
    .short = そとの トイレ

corner-table-alone = ハンバーガーなどの みせの すみで、ひとりで すごす。
    .more = のこりは もって かえれます。
    .short = すみの せき

counter-seat = カウンターで、しらない ひとの となりで たべる。
    .more = いちばん はしの せきで いいです。
    .short = カウンターの せき

shop-from-across = みちの むこうから、みせを みる。
    .more = はいらないで かえります。
    .short = むこうの みせ

shop-in-and-out = みせに はいって、なにも かわないで でる。
    .more = いりぐちまででも いいです。
    .short = みせの でいり

return-box = としょかんの そとの、ほんを かえす はこまで いく。
    .more = ほんが なくても いいです。
    .short = ほんを かえす はこ

shop-opening-hour = あいた ばかりの みせを、すこし あるく。
    .more = かわないで でても いいです。
    .short = すいた みせ

bookshop-ten = すきな うりばを 10ぷん みる。
    .more = かわなくても いいです。
    .short = すきな うりば

coin-laundry = コインランドリーで なにか あらう。
    .more = まつ あいだ、そとに でても いいです。
    .short = コインランドリー

parcel-locker = よる、にもつの ロッカーまで いって もどる。
    .more = あかりと けいたいを もちます。にもつが なくても いいです。
    .short = にもつの ロッカー

cash-machine = ATMを 1かい つかう。
    .more = がめんを みて かえるだけでも いいです。
    .short = ATM

order-by-screen = みせの がめんで、もちかえりを ちゅうもんする。
    .more = うしろの ひとに さきに いって もらえます。
    .short = ちゅうもんの がめん

gallery-room = ちいさな てんじを 10ぷん みる。
    .more = えを 1まい みて かえっても いいです。
    .short = ちいさな てんじ

day-self-checkout = ひるに、セルフレジで 1つ かう。
    .more = むずかしい ときは、おいて でても いいです。
    .short = ひるの セルフレジ

book-in-slot = かりた ほんを、としょかんの かえす ところに いれる。
    .more = しまって いる じかんでも いいです。
    .short = ほんを かえす こと

ticket-machine = きっぷの きかいで ねだんを 1つ みて、とりけす。
    .more = きっぷは かわなくて いいです。
    .short = きっぷの きかい

library-page = としょかんで、しんぶんか ざっしを 1ページ よむ。
    .more = たった ままでも いいです。
    .short = としょかんの 1ページ

shop-notices = みせの いりぐちの かみを よむ。
    .more = なかに はいらなくても いいです。
    .short = みせの かみ

back-cover-read = ほんやで、ほんの うしろを 1つ よむ。
    .more = レジから とおい たなでも いいです。
    .short = ほんの うしろ
