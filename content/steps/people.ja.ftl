# Steps with another person: at counters, with people one knows, with strangers.
# ひとつのメッセージがひとつの段階です。名前、補足の一文、文の中で使う短い呼び名。

form-at-counter = 窓口で、書類に記入する。
    .more = 書類は、家に持ち帰って書けます。
    .short = 窓口の書類

bank-or-town-hall = 銀行か役所の窓口で、用件を伝える。
    .more = 用件は、紙に書いて渡せます。
    .short = 銀行や役所の窓口

goods-returned = 買った物を、店に返品する。
    .more = 「返品したいです」と言い、領収書を見せれば足ります。
    .short = 返品

doctor-or-dentist = 医師か歯科医の予約に行く。
    .more = 紙に書いて伝えられます。手を上げて止めることもできます。
    .short = 診察の予約

hairdresser = 美容室か理容室で、髪を切ってもらう。
    .more = 会話なしの希望は、予約のときに伝えられます。
    .short = 髪を切る店

greeting-eyes = だれかに、少し目を見てあいさつする。
    .more = 一瞬で足ります。額のあたりを見る方法もあります。
    .short = 目を見るあいさつ

counsellor-through-door = 閉めたドアごしに、相談員の話を聞く。
    .more = 返事は、ノックでも紙でも、なくてもかまいません。
    .short = ドアごしの相談

counsellor-in-person = 相談員に、直接会う。
    .more = 10分だけでも、事情を話さなくてもかまいません。
    .short = 相談員との面会

online-friend-met = ネットの友人に、直接会う。
    .more = 昼間の人目のある場所を選び、行き先をだれかに伝えます。
    .short = ネットの友人

old-friend-met = 昔の友人に会う。
    .more = 話したくないことを、先に伝えておけます。
    .short = 昔の友人

small-disagreement = 小さなことで、相手とちがう意見を言う。
    .more = 映画や曲の話で、穏やかな相手を選べます。
    .short = ちがう意見

greeting-returned = あいさつをされたら、返す。
    .more = うなずくのも返事です。
    .short = あいさつの返事

thanks-to-driver = 運転手か店員に、お礼を一言言う。
    .more = 出ていくときなら、言ったところで終わります。
    .short = 外でのお礼

card-shown = 窓口で、話す代わりに書いた紙を見せる。
    .more = 「話すのが苦手です。筆談でお願いします」と書けます。
    .short = 書いた紙

leaflet-taken = 役所などで、案内の紙を1枚取って帰る。
    .more = 棚は、入口の近くにあることが多いです。
    .short = 案内の紙

ask-the-way = だれかに、道をたずねる。
    .more = 駅や店の人は、聞かれることに慣れています。
    .short = 道の質問

quiet-company = 知っている人と、話さずに30分過ごす。
    .more = 同じ場所で、それぞれ別のことをして過ごせます。
    .short = 静かな時間

ten-minutes-known = 知っている人に、10分だけ会う。
    .more = 終わる時刻を、先に決めておけます。
    .short = 10分の面会

game-across-table = 知っている人と、カードか盤のゲームをする。
    .more = 話すことがなくても、ゲームは進みます。
    .short = 卓上のゲーム

waiting-seat = 役所などの待合席に、5分座る。
    .more = 用事はなくてよく、出口のそばでもかまいません。
    .short = 待合席

office-machine = 窓口のかわりに、機械をひとつ使う。
    .more = 銀行や病院や役所で、ゆっくり読めます。
    .short = 窓口の機械

form-into-box = 書いた書類を、役所などの受け箱に入れる。
    .more = 建物の外にある箱も、夜に使える箱もあります。
    .short = 書類の受け箱

comment-box-line = 店や図書館の意見箱に、1行書いて入れる。
    .more = 名前はなくてもかまいません。
    .short = 意見箱の1行

written-question = 紙に書いた質問を、窓口で渡す。
    .more = 返事は、手紙やメールでも頼めます。
    .short = 紙の質問

no-talk-haircut = 「会話なし」の紙を見せて、髪を切ってもらう。
    .more = 予約のときに選べる店もあります。
    .short = 会話なしの散髪
