# Steps into groups, and towards learning, helping and working.
# 1つの メッセージが 1つの だんかいです。なまえ、せつめい、みじかい なまえ。

volunteer-page = ボランティアの ページを 1つ みる。
    .more = みるだけです。もうしこみに なりません。
    .short = ボランティアの ページ

small-remote-task = とおくの だれかの ために、ちいさな ことを する。
    .more = いそがない ものを えらべます。
    .short = ちいさな しごと

drop-in-silent = はなさなくて いい いばしょに いく。
    .more = すぐ かえっても いいです。
    .short = いばしょ

drop-in-activity = いばしょで、1つ いっしょに なにかを する。
    .more = みて いるだけでも いいです。
    .short = いばしょの かつどう

peer-group-listening = にた けいけんの ひとの はなしを、あつまりで きく。
    .more = 「きくだけです」と いえば いいです。
    .short = あつまり

own-story-there = にた けいけんの ひとの あつまりで、じぶんの ことを すこし はなす。
    .more = みじかくても いいです。
    .short = じぶんの はなし

gathering-of-strangers = しらない ひとが おおい あつまりに いく。
    .more = 30ぷんで かえっても いいです。
    .short = しらない ひとの あつまり

help-backstage = ひとに みえない ところで、1じかん てつだう。
    .more = はなさない さぎょうを えらべます。
    .short = てつだいの 1じかん

course-or-job-centre = じゅぎょうか しごとの そうだんの ばしょに いく。
    .more = あんないの かみを もらうだけで いいです。
    .short = そうだんの ばしょ

supported-trial = しえんの ひとが いる しごとを、2じかん やってみる。
    .more = やすむ じかんを さきに きめて おけます。
    .short = 2じかんの たいけん

back-of-class = きょうしつの うしろで、じゅぎょうを きく。
    .more = ドアの ちかくに すわれます。
    .short = うしろの せき

serve-public = うりばか うけつけで、1じかん おきゃくさんと はなす。
    .more = なれた ひとが となりに います。
    .short = うけつけの 1じかん

speak-in-meeting = じゅぎょうか かいぎで、ひとこと いう。
    .more = 「おなじ かんがえです」でも いいです。
    .short = ひとこと

interview = めんせつに いく。
    .more = メモを みても いいです。
    .short = めんせつ

talk-to-audience = おおくの ひとの まえで はなす。
    .more = かみを よんでも いいです。
    .short = ひとまえの はなし

drop-in-doorway = いばしょの いりぐちまで いって みる。
    .more = いりぐちから かえっても いいです。
    .short = いばしょの いりぐち

drop-in-from-outside = いばしょの まえを とおるだけ とおる。
    .more = とおる だけで、なかには はいりません。
    .short = いばしょの みち

club-from-the-edge = しゅみの あつまりを、はしで 30ぷん みる。
    .more = さきに メールで きけます。
    .short = しゅみの あつまり

one-page-of-a-course = きに なる じゅぎょうの せつめいを 1つ よむ。
    .more = おかねの ところは みなくて いいです。
    .short = じゅぎょうの せつめい

one-thing-known = じぶんの しって いる ことを、1つ かく。
    .more = ゲームの ことでも いいです。
    .short = しって いる こと

fact-corrected = だれでも なおせる じてんか ちずで、まちがいを 1つ なおす。
    .more = ほんとうの なまえは だしません。
    .short = なおした まちがい

flower-bed-two = きょうどうの にわを、もう ひとりと せわする。
    .more = だまって くさを ぬいても いいです。
    .short = にわの せわ

typed-archive-lines = ボランティアで、ふるい もじを すこし うつ。
    .more = だれとも はなしません。すぐ やめても いいです。
    .short = もじを うつ こと

half-empty-film = すいた えいがかんで、はしの せきに すわる。
    .more = とちゅうで でても いいです。
    .short = すいた えいがかん

back-row-music = むりょうの コンサートで、うしろで 1きょく きく。
    .more = でぐちの ちかくで、とちゅうで でられます。
    .short = むりょうの コンサート

silent-reading-group = しずかな どくしょの かいで、ほんを よむ。
    .more = なまえを いうかは、さきに きけます。
    .short = しずかな どくしょの かい

study-seat = じしゅうの せきで、じぶんの ことを する。
    .more = みじかい じかんでも いいです。
    .short = じしゅうの せき

open-campus-walk = だれでも はいれる だいがくの なかを あるく。
    .more = ひとの すくない ひでも いいです。
    .short = だいがくの さんぽ

task-beside-others = ほかの ひとが いる へやで、はなさないで しごとを する。
    .more = いつ へやを でても いいです。
    .short = はなさない しごと
