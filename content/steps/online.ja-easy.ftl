# Steps made through a screen or a telephone, from reading unseen to speaking with a camera on.
# 1つの メッセージが 1つの だんかいです。なまえ、せつめい、みじかい なまえ。

forum-read = とうろく しないで、けいじばんを 1ページ よむ。
    .more = よんだ ことは だれにも みえません。
    .short = けいじばんの 1ページ

one-reaction = すきな とうこうに、マークを 1つ つける。
    .more = あとで けす ことも できます。
    .short = 1つの マーク

anonymous-line = すきな ものの ことを、なまえを ださないで 1ぎょう かきこむ。
    .more = しゃしんや ばしょは ださないで、あとで けせます。
    .short = なまえの ない 1ぎょう

reply-online = ネットで、だれかに へんじを かく。
    .more = なまえや ばしょは かかないで、1かいで おわっても いいです。
    .short = へんじ

message-known = しって いる ひとに、みじかい メッセージを おくる。
    .more = えだけでも いいです。へんじは あとで よめます。
    .short = みじかい メッセージ

game-with-chat = もじで はなせる ゲームを 1かい あそぶ。
    .more = ほんとうの なまえは ださないで、あいさつだけで いいです。
    .short = ゲームの 1かい

group-call-silent = カメラを けして、はなさないで グループの つうわに はいる。
    .more = いつ やめても いいです。
    .short = きくだけの つうわ

voice-known = しって いる ひとと、こえで 10ぷん はなす。
    .more = だまる じかんが あっても いいです。
    .short = こえの かいわ

voice-strangers = しらない ひとと こえで はなす へやに はいる。
    .more = ほんとうの なまえは ださないで、すぐ でられます。
    .short = しらない ひととの こえ

video-known = しって いる ひとと、10ぷん ビデオで はなす。
    .more = カメラは いつ けしても いいです。
    .short = ビデオの つうわ

group-camera-on = カメラを つけて、すこしの ひとの つうわに はいる。
    .more = きくだけで いいです。
    .short = すこしの ひとの つうわ

one-sentence-group = ネットの あつまりで、1つだけ はなす。
    .more = さきに かいて、よんでも いいです。
    .short = あつまりの ひとこと

email-centre = そうだん できる ところに、メールを おくる。
    .more = 2ぎょうでも いいです。へんじは すぐには きません。
    .short = そうだんの メール

chat-counsellor = もじの チャットで、そうだんの ひとと はなす。
    .more = とちゅうで とじても いいです。
    .short = もじの そうだん

session-camera-off = カメラなしで、そうだんの ひとと ネットで はなす。
    .more = だまって いても いいです。
    .short = ネットの そうだん

phone-centre = そうだん できる ところに、でんわを かける。
    .more = はなす ことを かいて おけます。とちゅうで きっても いいです。
    .short = そうだんの でんわ

online-lesson = すきな ことの みじかい じゅぎょうを、ネットで 1かい みる。
    .more = テストは ありません。
    .short = ネットの じゅぎょう

weather-page = いまの てんきを しらべる。
    .more = とおい まちの てんきでも いいです。
    .short = いまの てんき

quiet-live-view = しずかな ばしょの ライブえいぞうを、すこし みる。
    .more = うみでも とりの すでも いいです。
    .short = ライブえいぞう

hobby-page = まえに すきだった ことの ページを 1つ よむ。
    .more = ふるい ページでも いいです。
    .short = すきだった ことの ページ

map-stroll = ちずの がめんで、どこかの みちを あるく。
    .more = とおい くにの みちでも いいです。
    .short = ちずの みち

library-search = としょかんの ページで、ほんを 1さつ さがす。
    .more = かりなくても いいです。
    .short = としょかんの ページ

stream-with-chat = コメントの ある はいしんを みるだけ みる。
    .more = かかなくて いいです。
    .short = みるだけの はいしん

others-story = いえで ながく すごした ひとの ぶんを 1つ よむ。
    .more = すこし よんで とじても いいです。
    .short = ほかの ひとの ぶん

centre-page = そうだん できる ところの ページを みるだけ みる。
    .more = れんらく しなくて いいです。
    .short = そうだんの ページ

one-mute = みると つらい ものを、1つ みえなく する。
    .more = あいてには わかりません。
    .short = みえなく した もの

draft-kept = だれかへの ぶんを かいて、おくらないで おく。
    .more = メモに かけます。
    .short = おくらない ぶん

silent-coop-game = チャットなしで、ほかの ひとと 1かい ゲームを する。
    .more = はなさなくて いいです。
    .short = はなさない ゲーム

maker-thanks = つくった ひとに、ネットで「ありがとう」と かく。
    .more = なまえや ばしょは かかないで、1ぎょうで いいです。
    .short = おれいの 1ぎょう

picture-to-known = しって いる ひとに、しゃしんか えを 1まい おくる。
    .more = ことばは なくても いいです。
    .short = おくった 1まい

hello-small-group = ネットの ちいさな あつまりに「こんにちは」と かく。
    .more = ほんとうの なまえは いりません。
    .short = もじの あいさつ

recorded-line-call = じかんや てんきの ろくおんの でんわに かける。
    .more = きかいなので、なにも きかれません。
    .short = ろくおんの でんわ

booking-form = ネットの もうしこみを、おくる まえまで かく。
    .more = おくるのは べつの ひで いいです。
    .short = ネットの もうしこみ

live-class-listening = カメラと おとを けして、ライブの じゅぎょうを きく。
    .more = なまえは 1もじでも いいです。
    .short = ライブの じゅぎょう

camera-one-minute = しって いる ひとと はなす とき、1ぷん カメラを つける。
    .more = てだけ うつしても いいです。
    .short = 1ぷんの カメラ

session-camera-on = カメラを つけて、そうだんの ひとと はなす。
    .more = とちゅうで カメラを けしても いいです。
    .short = ビデオの そうだん

recipe-read = まえに すきだった りょうりの つくりかたを よむ。
    .more = つくらなくても いいです。
    .short = りょうりの つくりかた

clinic-letter = びょういんに、1つの ことを てがみに かく。
    .more = おくるのは いつでも いいです。
    .short = びょういんへの てがみ

lecture-camera-on = オンラインの じゅぎょうで、カメラを 1かい つける。
    .more = おとは けした ままで、すぐ けしても いいです。
    .short = じゅぎょうの カメラ

animal-page = どうぶつの ことを 1ページ よむ。
    .more = むかしの どうぶつでも いいです。
    .short = どうぶつの ページ
