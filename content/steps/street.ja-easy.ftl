# Steps on the street, in a park or on the way somewhere.
# 1つの メッセージが 1つの だんかいです。なまえ、せつめい、みじかい なまえ。

dawn-walk = ひとの すくない あさ はやくに、さんぽを する。
    .more = あかりと けいたいを もって いきます。いつ もどっても いいです。
    .short = あさの さんぽ

round-block-late = よる おそく、いえの まわりを 1かい あるく。
    .more = あかりと けいたいを もって、かえる みちを きめて おきます。
    .short = よるの さんぽ

walk-with-trusted = しんらい できる ひとと、ひるに あるく。
    .more = はなさないと きめて おけます。
    .short = ふたりの さんぽ

cycle-twenty = じてんしゃが あれば、20ぷん のる。
    .more = しずかな みちで、はやく もどっても いいです。
    .short = じてんしゃの 20ぷん

park-bench = こうえんの ベンチに 5ふん すわる。
    .more = ほんや けいたいを みて いても いいです。
    .short = こうえんの ベンチ

quiet-street-day = ひる、しずかな みちを あるく。
    .more = ぼうしや イヤホンを して いても いいです。
    .short = ひるの しずかな みち

commuter-stream = かいしゃや がっこうに いく ひとの そばを あるく。
    .more = とちゅうで べつの みちに いけます。
    .short = あさの みち

past-old-place = まえの がっこうや しごとの ばしょの まえを とおる。
    .more = つらい ことが あった ばしょなら、いきません。
    .short = まえに いた ばしょ

bus-one-stop = すいて いる じかんに、バスで つぎの バスていまで いく。
    .more = でぐちの ちかくに すわれます。
    .short = バス

rush-train = こんで いる でんしゃに、1えき のる。
    .more = つぎの えきで おりられます。
    .short = こんだ でんしゃ

vending-machine = じどうはんばいきで、1つ かう。
    .more = みるだけでも いいです。よるは あかりと けいたいを もちます。
    .short = じどうはんばいき

first-lamp-post = よる、いちばん ちかい がいとうまで いって もどる。
    .more = あかりと けいたいを もって、いえが みえる ところまでです。
    .short = ちかくの がいとう

third-tree = ひる、3ぼんめの きか でんちゅうまで あるく。
    .more = 1ぽんめで もどっても いいです。
    .short = 3ぼんめの き

umbrella-walk = すこし あめの ひに、かさを さして あるく。
    .more = かさで かおを かくしても いいです。
    .short = かさの さんぽ

small-picture-outside = そとで、ちいさな ものの しゃしんを 1まい とる。
    .more = はっぱでも みちでも いいです。
    .short = そとの しゃしん

one-song-walk = 1きょくの あいだ、そとを あるく。
    .more = くるまの おとが きこえる ように、かたほうの みみは あけます。
    .short = 1きょくの さんぽ

letter-posted = ポストに なにか だしに いく。
    .more = みに いくだけでも いいです。
    .short = ポスト

bus-goes-by = バスていの ちかくで、バスを 1だい みる。
    .more = すこし はなれて いても いいです。
    .short = とおりすぎる バス

drive-as-passenger = しんらい できる ひとの くるまに、すこし のる。
    .more = おりなくて いいです。
    .short = くるま

quiet-train-two = すいて いる でんしゃに、2えき のる。
    .more = 1えきで おりても いいです。
    .short = すいた でんしゃ

litter-alone = いえの ちかくで、ごみを 3つ ひろう。
    .more = てぶくろを つかいます。われた ものは ひろいません。
    .short = ごみひろい

street-notice-board = みちか こうえんの けいじばんを よむ。
    .more = 1まいでも、とおくからでも いいです。
    .short = みちの けいじばん

stop-timetable = バスていの じこくひょうを よんで、そのまま あるく。
    .more = しゃしんに とって、いえで よんでも いいです。
    .short = じこくひょう

sign-read-late = よるの しずかな みちで、かんばんを 1つ よむ。
    .more = あかりと でんわを もって、おなじ みちで もどれます。
    .short = よるの かんばん

street-message = みちから、しって いる ひとに メッセージを おくる。
    .more = みちの はしで とまります。えでも いいです。
    .short = みちからの メッセージ

park-picture-sent = こうえんから、しって いる ひとに しゃしんを おくる。
    .more = ひとの かおは うつしません。
    .short = こうえんの しゃしん

note-in-letterbox = しって いる ひとの ポストに、てがみを いれる。
    .more = えでも いいです。しずかな じかんを えらべます。
    .short = ポストの てがみ

walking-voice-message = あるきながら、しって いる ひとに こえを とる。
    .more = みじかくて いいです。けしても いいです。
    .short = あるきながらの こえ

walk-by-phone = でんわで しって いる ひとの こえを ききながら あるく。
    .more = ふたりとも だまって いても いいです。
    .short = でんわの さんぽ

call-from-bench = ベンチから、しって いる ひとに でんわする。
    .more = みじかい でんわだと さきに いえます。
    .short = ベンチの でんわ

bench-with-trusted = しんらいできる ひとと、そとで 10ぷん すわる。
    .more = はなさなくても いいです。
    .short = ふたりの ベンチ
