# Steps inside the home but beyond one room, some of them with somebody of the household near.
# ひとつのメッセージがひとつの段階です。名前、補足の一文、文の中で使う短い呼び名。

face-wash = 顔を洗う。
    .more = 水だけでもかまいません。着がえは、あとでもできます。
    .short = 顔を洗うこと

kitchen-empty = だれもいないときに、台所まで行く。
    .more = 着いたら、すぐ戻ってもかまいません。
    .short = 台所

meal-fetched = 家の人が起きている時間に、食事を取りに行く。
    .more = 会っても、話さなくてかまいません。
    .short = 食事を取りに行くこと

chore-seen = 家の人がいるところで、小さな家事をする。
    .more = 途中で置いて離れられます。
    .short = 小さな家事

good-morning = 家の人に、おはようと言う。
    .more = 何時でも使える言葉で、言ったら離れられます。
    .short = おはようの一言

meal-same-room = 家の人と同じ部屋で、何か食べる。
    .more = ドアの近くに座り、途中で離れてもかまいません。
    .short = 同じ部屋での食事

neutral-talk = 家の人と、天気の話などを5分する。
    .more = 番組でも動物でもよく、先に決めておけます。
    .short = 5分の会話

future-question = 先のことを聞かれたとき、ひとつだけ答える。
    .more = 「まだわからない」も、答えのひとつです。
    .short = 先のことの質問

visitor-stay = 来客のあいだ、家の中の同じ場所にいる。
    .more = あいさつはなくても、ドアは閉めてもかまいません。
    .short = 来客の時間

hallway-quiet = 静かな時間に、部屋の外に1分立つ。
    .more = ドアに手を置いたままでもかまいません。
    .short = 静かな廊下

cup-to-kitchen = コップをひとつ、台所に戻す。
    .more = 洗わずに置いて戻ります。
    .short = 戻したコップ

laundry-one = 洗うものをひとつ、洗濯かごに入れる。
    .more = 洗濯機は、止まったままで足ります。
    .short = 洗うもの

empty-other-room = だれもいない別の部屋に、5分座る。
    .more = 足音がしたら、戻る合図にできます。
    .short = 別の部屋

warm-drink = あたたかい飲み物を、ひとつ作る。
    .more = 部屋に持ち帰ってもかまいません。
    .short = あたたかい飲み物

simple-dish = 簡単な料理を、ひとつ作るか温める。
    .more = 出来合いのものを温めるのも入ります。
    .short = 簡単な料理

short-shower = 短いシャワーを浴びるか、足だけ洗う。
    .more = 髪は、別の日に回せます。
    .short = 短いシャワー

note-on-table = 家の人に、短い書き置きを残す。
    .more = 「洗濯ありがとう」くらいの長さで足ります。
    .short = 短い書き置き

nod-at-home = 家の人とすれ違うとき、軽くうなずく。
    .more = 目を合わせる必要はありません。
    .short = 軽いうなずき

thanks-at-home = 家の人に、一度ありがとうと言う。
    .more = ドアごしの一言も入ります。
    .short = ありがとうの一言

same-screen = 家の人と同じ画面を、黙って10分見る。
    .more = 理由を言わずに、途中で離れてもかまいません。
    .short = 同じ画面

outdoor-shoes = 家の中で、外の靴をはいてみる。
    .more = 外には出ずに、脱ぎます。
    .short = 外の靴

clothes-laid-out = 外に出られる服を、出しておく。
    .more = 何週間そのままでもかまいません。
    .short = 出しておいた服

letter-opened = 届いた手紙をひとつ開け、最初の1行を読む。
    .more = そのあと、封筒に戻してもかまいません。
    .short = 届いた手紙

kitchen-note = 台所のカレンダーか貼り紙を読む。
    .more = なければ、箱や缶の文字でもかまいません。
    .short = 台所の貼り紙

leaflet-from-post = 郵便で届いたちらしを、1ページ読む。
    .more = どこを読んでもよく、そのあと捨てられます。
    .short = 届いたちらし

shopping-list-line = 家の買い物メモに、ひとつ書き足す。
    .more = メモがなければ、紙を1枚置いてもかまいません。
    .short = 買い物メモ

note-answered = 家の人のメモに、ひとこと書いて返す。
    .more = 「はい」「いいえ」「あとで」のどれでも返事です。
    .short = メモの返事

word-through-door = 閉めたドアごしに、家の人にひとこと言う。
    .more = 「うん」や「あとで」でもかまいません。
    .short = ドアごしのひとこと

voice-message-home = 家の別の部屋で、短い声のメッセージを送る。
    .more = 話すあいだ返事はなく、送らずに消せます。
    .short = 声のメッセージ

cupboard-look = 台所の棚をひとつ開けて、中を見る。
    .more = 何も取り出さなくてかまいません。
    .short = 台所の棚
