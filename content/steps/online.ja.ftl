# Steps made through a screen or a telephone, from reading unseen to speaking with a camera on.
# ひとつのメッセージがひとつの段階です。名前、補足の一文、文の中で使う短い呼び名。

forum-read = 登録せずに、掲示板を1ページ読む。
    .more = 読んだことは、だれにも見えません。
    .short = 掲示板の1ページ

one-reaction = 気に入った投稿に、記号をひとつ付ける。
    .more = ハートなどでよく、あとで取り消せます。
    .short = ひとつの記号

anonymous-line = 好きなものについて、匿名で1行書き込む。
    .more = 名前・写真・場所は書かず、あとで消せます。
    .short = 匿名の1行

reply-online = ネットで、だれかの書き込みに返事を書く。
    .more = 名前や場所は書かず、続けなくてもかまいません。
    .short = 書き込みへの返事

message-known = 知っている人に、短いメッセージを送る。
    .more = 絵だけでもよく、返事は読まなくてもかまいません。
    .short = 短いメッセージ

game-with-chat = 文字チャットのあるゲームを、1回遊ぶ。
    .more = 本名は出さず、あいさつだけでもかまいません。
    .short = ゲームの1回

group-call-silent = カメラを切ったまま、話さずにグループ通話に入る。
    .more = 理由を言わずに、途中で抜けられます。
    .short = 聞くだけの通話

voice-known = 知っている人と、10分だけ音声で話す。
    .more = ゲームをしながら、黙る時間があってもかまいません。
    .short = 音声での会話

voice-strangers = 知らない人のいる音声チャットに入る。
    .more = 本名は出さず、ボタンひとつで抜けられます。
    .short = 知らない人との音声

video-known = 知っている人と、10分ビデオ通話をする。
    .more = カメラは、いつでも壁に向けられます。
    .short = ビデオ通話

group-camera-on = カメラをつけて、少人数の通話に入る。
    .more = 聞くだけでもよく、背景を隠すこともできます。
    .short = 少人数の通話

one-sentence-group = ネットの集まりで、一文だけ話す。
    .more = 先に書いたものを、読み上げてもかまいません。
    .short = 集まりでの一文

email-centre = 相談できるところに、メールを書いて送る。
    .more = 2行でもかまいません。返事は、すぐには来ません。
    .short = 相談のメール

chat-counsellor = 文字のチャットで、相談員とやりとりする。
    .more = 「何から書けばいいか」から始めてもかまいません。
    .short = 文字での相談

session-camera-off = カメラなしで、相談員とオンラインで話す。
    .more = 黙っていても、早めに終えてもかまいません。
    .short = オンラインの相談

phone-centre = 相談できるところに、電話をかける。
    .more = 最初の一言を書いておき、途中で切ることもできます。
    .short = 相談の電話

online-lesson = 好きな分野の短い講座を、ネットで1回見る。
    .more = 登録や試験のないもので、かまいません。
    .short = ネットの講座

weather-page = 今の天気を、調べてみる。
    .more = 世界のどの町でも選べます。
    .short = 今の天気

quiet-live-view = 静かな場所のライブ映像を、少し見る。
    .more = 港、鳥の巣、雪の道などがあります。
    .short = ライブ映像

hobby-page = 前に好きだったことのページを、ひとつ読む。
    .more = 古い記事にも、新しい記事にも行けます。
    .short = 好きだったことのページ

map-stroll = 地図の画面で、どこかの道を歩いてみる。
    .more = 遠い国にも、靴なしで行けます。
    .short = 地図の中の道

library-search = 図書館の検索ページで、本を1冊探す。
    .more = 借りるかどうかは、別の話です。
    .short = 図書館の検索

stream-with-chat = コメントの流れる配信を、見るだけ見る。
    .more = 書き込まなくてよく、コメントは隠せます。
    .short = 見るだけの配信

others-story = 家で長く過ごした人の文章を、ひとつ読む。
    .more = 一段落で閉じられます。
    .short = ほかの人の文章

centre-page = 相談できるところのページを、見るだけ見る。
    .more = 受付時間の欄を見て終わりにできます。
    .short = 相談先のページ

one-mute = 見るとつらい相手や集まりを、ひとつ非表示にする。
    .more = 相手には伝わらず、あとで戻せます。
    .short = 非表示にした相手

draft-kept = だれかへの文を書いて、送らずに取っておく。
    .more = 送信欄ではなく、メモに書くこともできます。
    .short = 送らない下書き

silent-coop-game = チャットなしで、ほかの人と1回ゲームをする。
    .more = 言葉は使わず、1回で抜けられます。
    .short = 言葉のないゲーム

maker-thanks = 作品を作った人に、ネットで一言お礼を書く。
    .more = 名前・写真・場所は書かず、1行でかまいません。
    .short = お礼の1行

picture-to-known = 知っている人に、写真か絵を1枚送る。
    .more = 言葉は、つけずに送れます。
    .short = 送った1枚

hello-small-group = ネットの小さな集まりに、こんにちはと書く。
    .more = 本名は出さず、あとは読むだけでもかまいません。
    .short = 文字のあいさつ

recorded-line-call = 時報や天気予報など、録音の電話にかける。
    .more = 相手は機械で、何も聞かれません。
    .short = 録音の電話

booking-form = ネットの申込書を、送る手前まで書いてみる。
    .more = 送信のボタンは、別の日に残しておけます。
    .short = ネットの申込書

live-class-listening = カメラと音を切って、生の講座を聞く。
    .more = 表示する名前は、1文字で足ります。
    .short = 生の講座

camera-one-minute = 知っている人との通話で、1分カメラをつける。
    .more = 手や生き物を映す方法もあります。
    .short = 1分のカメラ

session-camera-on = カメラをつけて、相談員とオンラインで話す。
    .more = 映像は、いつでも切れます。
    .short = 映像での相談

recipe-read = 前に好きだった料理の作り方を読む。
    .more = 作らなくてもかまいません。
    .short = 料理の作り方

clinic-letter = 病院あてに、ひとつのことを手紙に書く。
    .more = いつ送っても、送らなくてもかまいません。
    .short = 病院への手紙

lecture-camera-on = オンラインの授業で、カメラを一度つける。
    .more = 音は切ったままで、すぐ消してもかまいません。
    .short = 授業のカメラ

animal-page = 動物について、1ページ読む。
    .more = 今はもういない動物でもかまいません。
    .short = 動物のページ
