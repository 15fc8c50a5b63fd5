# Steps at the front door, on a balcony, in a garden or within a few paces of home.
# ひとつのメッセージがひとつの段階です。名前、補足の一文、文の中で使う短い呼び名。

intercom-answer = インターホンに、一度出てみる。
    .more = 「そこにお願いします」だけで足ります。
    .short = インターホン

delivery-taken = 荷物を、玄関で受け取る。
    .more = ドアは半分でよく、会釈だけでもかまいません。
    .short = 荷物の受け取り

front-door-night = 夜、玄関のドアを少しのあいだあける。
    .more = 足は、家の中のままです。
    .short = 夜の玄関

outside-two-minutes = 夜、玄関の外に2分立つ。
    .more = 携帯を持ち、ドアはあけたまま、明かりもつけておきます。
    .short = 夜の2分

open-air-day = 昼間、家のすぐ外の空気に5分あたる。
    .more = 庭でも、ベランダでも、玄関先でもかまいません。
    .short = 外の空気

rubbish-late = 人の少ない遅い時間に、ごみを出す。
    .more = 明かりと携帯を持ちます。朝に出す決まりなら、玄関まででかまいません。
    .short = ごみ出し

letterbox-day = 昼間、郵便受けを見に行く。
    .more = 中のものは、入れたままにできます。
    .short = 郵便受け

doorway-busy = 人通りの多い時間に、玄関口に立つ。
    .more = 一歩下がれば、そこで終わりです。
    .short = 玄関口

neighbour-nod = 近所の人に、会釈をする。
    .more = 通りすがりに、言葉なしでかまいません。
    .short = 近所の人への会釈

neighbour-chat = 近所の人と、少し立ち話をする。
    .more = 「そろそろ戻ります」で、いつでも終わりにできます。
    .short = 近所の人との立ち話

lock-and-unlock = 玄関の鍵をあけて、また閉める。
    .more = 鍵だけで、ドアはずっと閉めておけます。
    .short = 玄関の鍵

door-listening = 玄関で、外の音を1分聞く。
    .more = 床に座って聞くこともできます。
    .short = 外の音

parcel-left-outside = 玄関の外に置かれた物を、中に入れる。
    .more = 外に出るのは、腕だけで足ります。
    .short = 置かれた荷物

door-by-day = 昼間、玄関のドアを少しのあいだあける。
    .more = チェーンはかけたままにできます。
    .short = 昼の玄関

outdoor-plant = 玄関先の草や花を、ひとつ見に行く。
    .more = 水をやっても、見るだけでもかまいません。
    .short = 玄関先の草花

sweep-front = 玄関の前を、5分だけ掃く。
    .more = 道に背を向けて掃けます。
    .short = 玄関前の掃除

quiet-front-step = 道が静かなときに、玄関先に出る。
    .more = 片足は、家の中に残しておけます。
    .short = 静かな玄関先

hall-notice = 玄関の近くの貼り紙か表札を読む。
    .more = 1行読んだら、戻ってもかまいません。
    .short = 玄関の貼り紙

label-at-door = 玄関に届いた不在票か荷札を読む。
    .more = その場に置いたままでもかまいません。
    .short = 玄関の荷札

page-outside-door = 玄関の外で、1ページ読む。
    .more = スマホでも紙でもよく、ドアは開けておけます。
    .short = 玄関の外の1ページ

leave-it-slip = 「置き配希望」と書いた紙を、玄関のドアに貼る。
    .more = 大きく書いて、あとではがしてもかまいません。
    .short = 置き配の紙

sky-picture-sent = 玄関先の空の写真を、知っている人に送る。
    .more = 言葉も返事も、なくてかまいません。
    .short = 空の写真

line-by-the-door = 玄関のドアのそばで、知っている人に1行送る。
    .more = ドアは閉めたままで、絵ひとつでもかまいません。
    .short = ドアのそばの1行

line-through-front-door = 閉めた玄関のドアごしに、ひとこと言う。
    .more = 「置いておいて」や、ノックでもかまいません。
    .short = 玄関ごしのひとこと

doorstep-call = 玄関先から、知っている人に電話する。
    .more = 何分話すかを、先に言えます。
    .short = 玄関先の電話

bird-from-door = 玄関先で、鳥か虫をひとつ探す。
    .more = 見つからなければ、雲でもかまいません。
    .short = 外の鳥
