# 落ちつく時間の一覧: たたんであるもの。

calm-fold-short = 1分から3分
calm-fold-long = 15分まで
calm-fold-attention = 注意を外に向ける
calm-fold-inward = 呼吸や、体全体に目を向ける
calm-fold-inward-what = 前に、つらくなったものがありました。これらは内側を見るものなので、閉じたままでかまいません。
