# Steps on the street, in a park or on the way somewhere.
# ひとつのメッセージがひとつの段階です。名前、補足の一文、文の中で使う短い呼び名。

dawn-walk = 人の少ない夜明けに、散歩をする。
    .more = 明かりと携帯を持ち、どの角で引き返してもかまいません。
    .short = 夜明けの散歩

round-block-late = 夜遅く、家のまわりを一回りする。
    .more = 明かりと携帯を持ち、近い帰り道を決めておきます。
    .short = 夜の一回り

walk-with-trusted = 信頼できる人と、昼間に歩く。
    .more = 話さないと先に決めておくこともできます。
    .short = 二人での散歩

cycle-twenty = 自転車があれば、20分走る。
    .more = 静かな道を選び、早く引き返してもかまいません。
    .short = 自転車の20分

park-bench = 公園のベンチに、5分座る。
    .more = 本や携帯があると、目の置き場ができます。
    .short = 公園のベンチ

quiet-street-day = 昼間、静かな道を歩く。
    .more = 帽子やイヤホンを付けたままでもかまいません。
    .short = 昼の静かな道

commuter-stream = 通勤や通学の人の流れのそばを歩く。
    .more = 横道に入って、終わりにできます。
    .short = 通勤の時間の道

past-old-place = 前の学校や職場の前を、通ってみる。
    .more = ひどい目にあった場所なら、行かないでおきます。
    .short = 前にいた場所

bus-one-stop = すいた時間に、バスで停留所ひとつ分だけ乗る。
    .more = 降り口の近くに座り、帰りは歩くこともできます。
    .short = バスのひと区間

rush-train = 混む時間の電車に、一駅乗る。
    .more = 音も人も多いですが、次の駅で降りられます。
    .short = 混んだ電車

vending-machine = 自動販売機で、ひとつ買う。
    .more = 見るだけでもかまいません。夜は明かりと携帯を持ちます。
    .short = 自動販売機

first-lamp-post = 夜、いちばん近い街灯まで行って戻る。
    .more = 明かりと携帯を持ち、玄関が見えるところまでにします。
    .short = 近くの街灯

third-tree = 昼間、3本目の木か電柱まで歩く。
    .more = 1本目まででも、十分な距離です。
    .short = 3本目の木

umbrella-walk = 小雨の日に、傘をさして歩く。
    .more = 傘は低く持てます。
    .short = 傘の散歩

small-picture-outside = 外で、小さなものを1枚写真に撮る。
    .more = 葉や道の模様など、人のいないものを選べます。
    .short = 外の1枚

one-song-walk = 1曲が終わるまで、外を歩く。
    .more = 車の音が聞こえるように、片耳はあけておきます。
    .short = 1曲分の散歩

letter-posted = 郵便ポストに、何か出しに行く。
    .more = 出すものがなければ、見に行くだけでもかまいません。
    .short = 郵便ポスト

bus-goes-by = バス停の近くに立ち、1台見送る。
    .more = 少し離れたところからも見えます。
    .short = 見送ったバス

drive-as-passenger = 信頼できる人の車に、少し乗せてもらう。
    .more = 車から降りることは含みません。
    .short = 車での一回り

quiet-train-two = すいた電車に、二駅だけ乗る。
    .more = 一駅ごとに、降りる機会があります。
    .short = すいた電車

litter-alone = 家の近くで、落ちているごみを三つ拾う。
    .more = 手袋と袋を使い、割れた物は拾いません。
    .short = 近所のごみ拾い

street-notice-board = 道か公園の掲示板を読む。
    .more = 1枚でよく、離れたところからでもかまいません。
    .short = 道の掲示板

stop-timetable = 停留所の時刻表を読み、そのまま歩く。
    .more = 写真にとって、家で読んでもかまいません。
    .short = 時刻表

sign-read-late = 夜の静かな道で、看板をひとつ読む。
    .more = 明かりと電話を持ち、同じ道で戻れます。
    .short = 夜の看板

street-message = 道から、知っている人に短いメッセージを送る。
    .more = 道のはしに止まり、絵ひとつでもかまいません。
    .short = 道からのメッセージ

park-picture-sent = 公園から、知っている人に写真を1枚送る。
    .more = 人の顔は写さず、言葉はなくてかまいません。
    .short = 公園の写真

note-in-letterbox = 知っている人の郵便受けに、短い手紙を入れる。
    .more = 少しの言葉か絵でよく、静かな時間を選べます。
    .short = 郵便受けの手紙

walking-voice-message = 歩きながら、知っている人に声の伝言を録音する。
    .more = ひと息の長さでよく、消してもかまいません。
    .short = 歩きながらの声

walk-by-phone = 電話をつないだまま、知っている人と歩く。
    .more = だまる時間があってもかまいません。
    .short = 電話との散歩

call-from-bench = ベンチから、知っている人に電話する。
    .more = 短い電話だと、先に言えます。
    .short = ベンチの電話

bench-with-trusted = 信頼できる人と、外で10分座る。
    .more = 並んで座り、話さなくてもかまいません。
    .short = ふたりのベンチ
