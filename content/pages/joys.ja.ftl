# 前に好きだったことと、10分ではじめられること。

joys-title = 好きだったこと
joys-lead = 前に好きだったことを、ごく小さな形で置いてあります。どれも、10分か、もっと短い時間ではじめられます。楽しくなくてもかまいません。

## 好きだったもの

joys-once = 前は、何が好きでしたか。いくつでも選べます。
joys-name-music = 音楽
joys-name-drawing = 絵を描く・見る
joys-name-games = ゲームとパズル
joys-name-reading = 読むこと
joys-name-animals = 動物
joys-name-plants = 植物
joys-name-cooking = 料理
joys-name-making = 作る・直す
joys-name-sky = 空と天気
joys-name-body = 体をいたわる
joys-none = いまは何もない
joys-own = 自分の言葉で（書かなくてもかまいません）
joys-own-hint = たとえば、学校のころの歌、金魚、古い地図。
joys-keep = とっておく

## いまに合うもの

joys-energy = いま、力はどのくらいありますか。
joys-energy-1 = 横になっているくらい
joys-energy-2 = 座れるくらい
joys-energy-3 = 立って動けるくらい
joys-filter-money = お金を使わずに
joys-filter-quiet = 音を出さずに
joys-filter-here = この部屋で
joys-filter-alone = ひとりで
joys-show = 見てみる
joys-other = ほかのもの
joys-nothing-nice = 何も楽しいと思えないときは、楽しくないままでかまいません。何も求めないものを置いておきますが、そのまま閉じることもできます。

## はじめる、そのあと

joys-begin = はじめる（10分か、もっと短く）
joys-before = いまの気分は、どうですか。
joys-mood-1 = とても沈んでいる
joys-mood-2 = 沈んでいる
joys-mood-3 = どちらでもない
joys-mood-4 = わりとよい
joys-mood-5 = よい
joys-mood-none = わからない
joys-after = いまは、どうですか。
joys-after-same = 前と同じでした。同じままでかまいません。
joys-after-better = 前より少し軽くなりました。書きとめておくだけで、このあとは何もいりません。
joys-after-worse = 前より重くなりました。そうなることもあります。ここで終わりにできます。ほかのもの、「落ちつく」、「助けを見る」も開けます。
joys-next-near = もう少し人に近いもの
joys-back = 好きだったことへ戻る
joys-found = はじめてみたもの（新しい順）

## 一覧のまわり

joys-today = 前は何が好きでしたか。小さなことを、それに近い形にできます。
joys-once-open = 前に好きだったものを書く・直す
joys-filter-open = いまに合うものを選ぶ
joys-none-fits = ぜんぶに合うものは、ありませんでした。条件を減らすと出てきます。
joys-nothing-open = 何も楽しいと思えないとき
joys-resting = 新しいものは、いま休んでいます。ここにあるものは、そのまま残ります。助けも開けます。
joys-among = 近くに人がいる
joys-noted = 書きとめました。そのあとは何も求めません。

## 理由。もとは ekers-2014、cuijpers-2023、santopetro-2024。

joys-why-open = 理由と、どこまでわかっているか
joys-why = 好きなことや大切なことを、意識して行う方法があります（行動活性化）。多くの試験で、うつの症状が大きめに軽くなりました（0.74）。1対1で行い、かたよりの少ない試験では、0.56でした。
    .two = プログラムでも、少しできるかもしれません。ある試験では、39人に、楽しめることをすすめる文が毎日届きました。ひと月後、落ちこみは、何も届かなかった46人より軽くなっていました。小さな試験で、はじめの手がかりです。
    .known = どれも、うつについての研究です。家で過ごす時間が長い人では試されていません。10分という長さは、Ippoの判断です。何も変わらないこともあり、それはだれのせいでもありません。
