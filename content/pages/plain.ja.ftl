# プログラムのいらない、ただ一つのページ。ほかに何も動かないブラウザのために。夜に、古い端末で読む文です。

plain-title = メモ
plain-other = English
plain-emergency = 国の名前の下に、緊急の番号があります。
plain-old = それぞれに、確認した日があります。古くなっていることもあります。
plain-opens = 電話の画面が開きます。記録は電話機に残ります。
plain-steps = 小さなこと、三つ
plain-steps-what = どれでも、なくてもかまいません。ここには何も残りません。
plain-calm = 落ち着くこと
plain-more = プログラム全体を使うには
plain-browsers = Chrome 96、iOS 15.4のSafari、Firefox 96から使えます。プライベートモードでは残りません。
plain-tried = この数字は、各ブラウザの説明によります。試したのはChromiumだけです。
