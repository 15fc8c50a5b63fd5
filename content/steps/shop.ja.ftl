# Steps in shops, libraries and other places one may enter and leave.
# ひとつのメッセージがひとつの段階です。名前、補足の一文、文の中で使う短い呼び名。

night-self-checkout = 夜、セルフレジのある店で、ひとつ買う。
    .more = 明かりと携帯を持ち、帰り道を決めておきます。
    .short = 夜の店

staffed-till = 店員のいるレジで、ひとつ買う。
    .more = 返事は、うなずくだけでも通じます。
    .short = 店員のいるレジ

where-is-it = 店で、品物の場所をたずねる。
    .more = 言葉の代わりに、携帯の画面を見せる方法もあります。
    .short = 品物の場所

peak-queue = 混む時間のスーパーで、レジの列に並ぶ。
    .more = 品物を戻して、列を離れられます。
    .short = 混んだ列

library-in-out = 図書館に入って、すぐ出る。
    .more = 本もカードも会話もいりません。
    .short = 図書館の出入り

library-machine = 図書館の機械で、本を1冊借りる。
    .more = 機械がなければ、本を選ぶまでで終わりです。
    .short = 借りた本

library-twenty = 図書館で、20分座って過ごす。
    .more = 出口の近くに、壁を向いた席があると楽です。
    .short = 図書館の席

library-question = 図書館の人に、ひとつたずねる。
    .more = 紙に書いて渡す方法もあります。
    .short = 図書館の窓口

public-toilet = 外のトイレを使う。
    .more = 手を洗って出るところまででも使ったことになります。
    .short = 外のトイレ

corner-table-alone = 軽食の店の隅の席で、ひとりで過ごす。
    .more = 残りは、袋に入れて持ち帰れます。
    .short = 隅の席

counter-seat = カウンター席で、知らない人の隣で食べる。
    .more = いちばん端の席も、カウンター席です。
    .short = カウンター席

shop-from-across = 道の向こう側から、店をながめる。
    .more = 入らずに帰ります。
    .short = 向かいの店

shop-in-and-out = 店に入り、何も買わずに出る。
    .more = 何も買わずに出る人は、ほかにもいます。
    .short = 店の出入り

return-box = 図書館の外の返却口まで行く。
    .more = 返す本がなくても行けます。
    .short = 返却口

shop-opening-hour = 開店してすぐの店で、通路をひとつ歩く。
    .more = 開店直後は、人が少なめです。
    .short = すいた通路

bookshop-ten = 好きな売り場の棚を、10分見て歩く。
    .more = 本でも道具でもよく、買わなくてもかまいません。
    .short = 好きな棚

coin-laundry = コインランドリーで、何か洗う。
    .more = 待つあいだは、外でも家でも過ごせます。
    .short = コインランドリー

parcel-locker = 夜、荷物ロッカーまで行って戻る。
    .more = 明かりと携帯を持ち、荷物はなくてもかまいません。
    .short = 荷物ロッカー

cash-machine = ATMを、一度使う。
    .more = 最初の画面を見て帰る方法もあります。
    .short = ATM

order-by-screen = 店の画面で、持ち帰りを注文する。
    .more = 後ろに人が来たら、先に行ってもらえます。
    .short = 注文の画面

gallery-room = 小さな展示を、10分見る。
    .more = 絵を1枚見れば、見たことになります。
    .short = 小さな展示

day-self-checkout = 昼に、セルフレジでひとつ買う。
    .more = うまくいかないときは、品物を置いて出られます。
    .short = 昼のセルフレジ

book-in-slot = 借りた本を、図書館の返却口に入れる。
    .more = 閉まっている時間にも使えます。
    .short = 本の返却

ticket-machine = 券売機で運賃をひとつ調べて、取り消す。
    .more = 買わずに離れてもかまいません。
    .short = 券売機

library-page = 図書館で、新聞か雑誌を1ページ読む。
    .more = 棚のそばで、立ったままでもかまいません。
    .short = 図書館の1ページ

shop-notices = 店の入口の貼り紙を読む。
    .more = 中に入らなくてもかまいません。
    .short = 店の貼り紙

back-cover-read = 本屋で、本の裏表紙をひとつ読む。
    .more = レジから遠い棚でもかまいません。
    .short = 本の裏表紙
