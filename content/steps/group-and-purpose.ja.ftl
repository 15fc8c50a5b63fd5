# Steps into groups, and towards learning, helping and working.
# ひとつのメッセージがひとつの段階です。名前、補足の一文、文の中で使う短い呼び名。

volunteer-page = ボランティアの案内を、1ページ見る。
    .more = 見るだけで、申し込みにはなりません。
    .short = ボランティアの案内

small-remote-task = 離れただれかのために、小さな作業をする。
    .more = 誤字の直しや一行の訳など、期限のないものを選べます。
    .short = 小さな作業

drop-in-silent = 話さなくてもよい居場所を、訪ねてみる。
    .more = 黙っていても、すぐ帰ってもかまいません。
    .short = 居場所

drop-in-activity = 居場所で、活動のひとつに加わる。
    .more = 隣の机から見ているのも、加わり方のひとつです。
    .short = 居場所の活動

peer-group-listening = 似た経験の人の集まりで、話を聞く。
    .more = 「今日は聞くだけで」と言えば足ります。
    .short = 経験者の集まり

own-story-there = 似た経験の人の集まりで、自分のことを少し話す。
    .more = 一文で終わりにできます。
    .short = 自分の話

gathering-of-strangers = 知らない人の多い集まりに行く。
    .more = 出口の近くにいて、30分で帰ってもかまいません。
    .short = 知らない人の集まり

help-backstage = 裏方の手伝いを、1時間する。
    .more = 折る、分けるなど、話さずにできる作業を選べます。
    .short = 裏方の1時間

course-or-job-centre = 講座か仕事の相談窓口を、訪ねてみる。
    .more = 案内の紙をもらえば、訪ねたことになります。
    .short = 講座や仕事の窓口

supported-trial = 支える人のいる職場で、2時間試しに働く。
    .more = 休む時間と終わりを、先に決めておけます。
    .short = 2時間の体験

back-of-class = 教室の後ろの席で、授業を聞く。
    .more = ドアの近くの席なら、途中で出られます。
    .short = 後ろの席

serve-public = 売り場か受付で、1時間お客の相手をする。
    .more = 慣れた人に、隣にいてもらえます。
    .short = 受付の1時間

speak-in-meeting = 授業か会議で、ひとこと発言する。
    .more = 前の人と同じ意見だと言うのも発言です。
    .short = 一言の発言

interview = 面接を受ける。
    .more = メモを見てもよく、話したくない時期のことは省けます。
    .short = 面接

talk-to-audience = 人前で、まとまった話をする。
    .more = 原稿は、読み上げられます。
    .short = 人前での話

drop-in-doorway = 居場所の入口まで行って、のぞいてみる。
    .more = 「見に来ました」と言い、帰ってもかまいません。
    .short = 居場所の入口

drop-in-from-outside = 居場所の前を、通るだけ通る。
    .more = 入らずに、場所を見て帰ります。
    .short = 居場所までの道

club-from-the-edge = 趣味の集まりを、端で30分見学する。
    .more = 見学できるかは、先にメールで聞けます。
    .short = 趣味の集まり

one-page-of-a-course = 気になる講座の内容を、ひとつ読む。
    .more = 日程や費用は、読み飛ばせます。
    .short = 講座の案内

one-thing-known = 自分が知っていることを、ひとつ書く。
    .more = ゲームの攻略法も、知っていることのひとつです。
    .short = 知っていること

fact-corrected = だれでも直せる事典か地図で、誤りをひとつ直す。
    .more = 本名は出さず、句点ひとつでもかまいません。
    .short = 直した誤り

flower-bed-two = 共同の庭を、もう一人と手入れする。
    .more = 草を抜くあいだは、下を向いていられます。
    .short = 共同の庭

typed-archive-lines = ボランティアの書き起こしを、数行打つ。
    .more = だれとも話さず、どの行でもやめられます。
    .short = 書き起こしの数行

half-empty-film = 空いた映画館で、通路側の席に座る。
    .more = 終わる前に出てもかまいません。
    .short = 空いた映画館

back-row-music = 無料の演奏会で、後ろから1曲聞く。
    .more = 出口の近くで、途中まででもかまいません。
    .short = 無料の演奏会

silent-reading-group = 静かな読書会で、ほかの人のとなりで本を読む。
    .more = 名乗る時間があるかは、先に文字で聞けます。
    .short = 静かな読書会

study-seat = 共用の自習席で、自分のことをする。
    .more = 壁を背にした席で、短くてもかまいません。
    .short = 自習席

open-campus-walk = だれでも入れる大学の中を、ひとまわり歩く。
    .more = 人の少ない日でもかまいません。
    .short = 大学の中の散歩

task-beside-others = 人が作業する部屋で、話さずにひとつ作業する。
    .more = 折る、分ける、詰めるなどで、途中で出られます。
    .short = 話さない作業
