# ここにあるもののすべて、選ぶページ、今日のひとつの下に置くもの、感覚への負担。

more-all = ここにあるもの
more-what = どれも、開かなくてもかまいません。
more-calm = 見る、さわる、ゆっくり息をする、数分のこと。
more-days = 何時でもよい、一日の小さな柱。休む日も。
more-joys = 前に好きだったことを、とても小さく。
more-people = だれがいて、どんな関わり方ならできそうか。
more-thoughts = くり返す考えのためのシート。
more-library = ひとつのことについての、短いカード。
more-settings = 言語、向き、年齢、鍵。
more-movement = 横になったままからの、とても小さな動き。
more-body = 眠り、食べること、歯、部屋、玄関。
more-help = 文字での相談のしかたと、使えるもの。
more-measures = 見たいときに、一週間をふり返る。
more-purpose = 一日は何のためか。何年後でもかまいません。
more-also = このほかに
more-map = したことの場所を、絵か一覧で。
more-check = このごろのようすを、二回ふれるだけで。
more-keeping = 持ち出せる、鍵つきの写し。
more-privacy = 何がどこにあり、だれが開けるか。
more-choose = 何を、どれだけ置くか選ぶ

## 何を置くか

choose-lead = ひとつずつ、しまえます。ぜんぶしまってもかまいません。書いたものは残り、印をつけると戻ります。
choose-strands = ここに置くもの
choose-things = 今日のページに、一日いくつ置きますか
choose-things-what = 二つめからは、ひとつの下に静かに並びます。落ち着く数分、好きなこと、一日の柱などです。
choose-things-1 = ひとつ
choose-things-2 = 二つまで
choose-things-3 = 三つまで
choose-senses = 感覚
choose-senses-cost = 音、光、触れること、急な変化が、大きな負担になる
choose-senses-what = 印をつけると、音、まぶしさ、におい、人の流れがあるものは、自分で選んだときだけ出ます。同じものがまた出ることがあります。離れ方も書きます。耳せん、色つきの眼鏡、フード、メモは、いつ使ってもかまいません。
choose-voice = 声
choose-voice-out = 話すことは外す
choose-voice-what = 印をつけると、声を使うものは、自分で選んだときだけ出ます。メモ、カード、機器でのやりとりも、関わりのひとつです。

## 今日のひとつの下に

beside-title = よければ、このほかに

## ひとつのこと

step-teaches = ここでわかること
tell-noise = 音がする
tell-quiet = 静か
tell-light = まぶしい光、急な光がある
tell-no-light = まぶしくない
tell-smell = においがある
tell-rush = 人の多い時間
exit-free = すぐに離れられる
exit-short-wait = 少し待てば離れられる
exit-bound = 途中では離れにくい
