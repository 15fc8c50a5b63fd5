# スマートフォンだけにあるもの：残る場所、ホーム画面、名前と絵、バックアップの一行、ほかの人、版。

phone-title = このスマートフォンで

## 残る場所

phone-keep-title = ここに残るもの
phone-keep-what = 書いたものは、ブラウザーがこの端末に残します。消さないように、ブラウザーに頼めます。
phone-keep-ask = 消さないように頼む
phone-keep-yes = 自分で消すまで、ブラウザーが残します。
phone-keep-no = 残すという約束は、ありませんでした。バックアップのほうが確かです。
phone-keep-used = 使っている量（MB）
phone-keep-room = ブラウザーがくれる量（MB）
phone-risk-private = プライベートモードでは、閉じるとすべて消えます。
phone-risk-clear = 端末がいっぱいのときや、ブラウザーの掃除のときに、消えることがあります。
phone-risk-apple = iPhoneやiPadでは、ホーム画面にないページは、7日で消えることがあります。
phone-risk-app = チャットのアプリの中では、残らないことがあります。端末のブラウザーのほうが残ります。
phone-risk-backup = バックアップは、鍵のかかったファイルです。別の場所に置けます。

## ホーム画面

phone-screen-title = ホーム画面に置く
phone-screen-what = そこから開くと、アドレスの欄がありません。長く残ります。
phone-screen-put = ホーム画面に置く
phone-screen-iphone = iPhone、iPad
phone-screen-iphone-1 = Safariで開き、四角と矢印の印にふれます。
phone-screen-iphone-2 = 「ホーム画面に追加」を選び、「追加」にふれます。
phone-screen-iphone-3 = そこから開くと、はじめは空です。ここで作ったバックアップで、言葉を移せます。
phone-screen-chrome = Android（Chrome）
phone-screen-chrome-1 = 上にある、三つの点にふれます。
phone-screen-chrome-2 = 「ホーム画面に追加」を選び、「インストール」にふれます。
phone-screen-chrome-3 = そこから開くと、前のまま残っています。
phone-screen-firefox = Android（Firefox）
phone-screen-firefox-1 = アドレスの横にある、三つの点にふれます。
phone-screen-firefox-2 = 「ホーム画面に追加」か「インストール」を選び、「追加」にふれます。
phone-screen-firefox-3 = そこから開くと、前のまま残っています。

## 名前と絵

phone-face-title = 名前と絵
phone-face-what = ホーム画面に出ます。もう置いてあるものは、あとで変わるか、置きなおすと変わります。
phone-name = 名前
phone-icon = 絵
phone-icon-notes = 紙
phone-icon-calendar = カレンダー
phone-icon-leaf = 葉
phone-start = はじめに開くもの
phone-start-today = 今日
phone-start-help = 助けを見る
phone-start-cover = メモだけのページ

## バックアップの一行

phone-reminder-title = バックアップの一行
phone-reminder-on = ときどき、新しいものがバックアップにないことを、「今日」に出します。
phone-reminder-off = バックアップのことは、「今日」に出しません。
phone-reminder = ここの新しいものは、まだバックアップにありません。
phone-reminder-take = バックアップを作る
phone-reminder-away = もう出さない
phone-reminder-again = ときどき出す

## 開いているあいだだけ

phone-cleared = ここに残したものを、ブラウザが消しました。自分のせいではありません。バックアップがあれば、すべて戻せます。
phone-sitting = この端末では、書いたものは、今回開いているあいだだけ残ります。ホーム画面に置くか、バックアップを作ると、長く残ります。

## ほかの人

phone-others-title = ほかの人に見えるかもしれないもの
phone-others-bill = 料金を払う人やフィルターのアプリに、このアドレスが見えることがあります。画面まで見えるアプリもあります。
phone-others-shared = いっしょに使う端末では、鍵がなければ、ほかの人も開けます。
phone-others-photos = 画面の写真は、ほかの人と共有した写真に入ることがあります。復元の言葉は、紙のほうが安心です。
phone-others-downloads = ダウンロードの場所は、ほかの人にも見えます。バックアップの名前は目立たず、鍵がかかっています。
phone-others-calls = 電話の記録は、端末に残ります。チャットは、そのアプリに残ります。
phone-others-history = 開いたページの記録が、ブラウザーに残ります。出るのはアドレスで、言葉は出ません。

## ファイルを渡す

phone-share = ほかのアプリに渡す

## 版

phone-version-title = 版
phone-newer = 新しい版があるか見る
phone-newer-what = 新しい版があるかだけを、Ippoが来たアドレスにたずねます。ほかには何も送りません。
