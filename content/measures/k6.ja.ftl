# K6日本語版（古川ら、2008年）。作成者の言葉のままです。ここには、文章についての決まりはあたりません。

k6-lead = 過去30日の間に、どれくらいの頻度で次のことがありましたか。
k6-1 = 神経過敏に感じましたか
k6-2 = 絶望的だと感じましたか
k6-3 = そわそわ、落ち着かなく感じましたか
k6-4 = 気分が沈み込んで、何が起こっても気が晴れないように感じましたか
k6-5 = 何をするのも骨折りだと感じましたか
k6-6 = 自分は価値のない人間だと感じましたか
k6-answer-4 = いつも
k6-answer-3 = たいてい
k6-answer-2 = ときどき
k6-answer-1 = 少しだけ
k6-answer-0 = まったくない
k6-rights = © World Health Organization 2003. Kessler RC, Barker PR, Colpe LJ, et al. Screening for serious mental illness in the general population. Archives of General Psychiatry 2003; 60(2): 184–189. 日本語版：Furukawa TA, Kawakami N, Saitoh M, et al. 2008
