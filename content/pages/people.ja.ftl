# 人: 自分だけの一覧、できそうな関わり方、その種類の小さなことをひとつ。

people-title = 人
people-lead = 自分だけの一覧です。だれがいて、どんな関わり方ならできそうか。空のままでもかまいません。
people-counts = ゲームの中の声だけの人も、入れてかまいません。読むだけの相手も同じです。
people-unsaid = まだ決めない
people-add = だれかを加える
people-name = 名前、または目印
people-name-hint = 80文字まで。一文字でもかまいません。
people-possible = いま、どんな関わり方ならできそうですか
people-possible-hint = 変わっても、このままでもかまいません。傷つけられた相手には「今はなし」を選べます。その人とのことを、Ippoは何もすすめません。
people-off = 一覧から外す
people-off-what = だれにも知らされません。名前は、いつでもまた書けます。
people-read = 読むカード（送れる短い言葉）
people-write = 書くシート（どこにも送られません）
people-step = この種類の、小さなこと
people-step-what = 一覧の人とでなくてもかまいません。しなくても、何も変わりません。
