# What there is to find out in a step, one sentence; shared by all steps that name it.
# 段階でわかること。ひとつの文を、いくつもの段階で使います。

teaches-look-around = 目は、考えていることより、ここにあるものに向けられます。
teaches-touch = 手や足で何かを感じて、それで終わりにできます。
teaches-body-today = 今日の体のようすが、そのままわかります。
teaches-once-liked = 前に好きだったものが、いまはどうかがわかります。
teaches-small-care = 自分や物の世話は、とても小さく分けられます。
teaches-one-corner = ほかはそのままで、小さな一か所を変えられます。
teaches-rest-counts = 休むことも、ほかのことと同じように選べます。
teaches-day-begins = 何時でも、光や小さな動きを一日の始まりにできます。
teaches-words-down = 言葉は、だれにも読まれないまま置いておけます。
teaches-made-unseen = 小さなものを作って、だれにも見せないでおけます。
teaches-own-voice = 返事のないところで、自分の声を聞けます。
teaches-near-the-edge = ドアや窓の近くまで行き、いつでも戻れます。
teaches-quiet-home = 近くに人がいないときの、家のようすがわかります。
teaches-near-someone = 家の人が近くにいるとき、何が起きるかがわかります。
teaches-few-words = 少しの言葉のあと、返事があるかないかがわかります。
teaches-getting-ready = 準備をして、そこで終わりにできます。
teaches-seen-by-none = 見られずに、人のすることや書いたものを見られます。
teaches-facts-first = 行く前や始める前に、何がいるのかを知れます。
teaches-answer-late = 書いた言葉も、その返事も、待てます。
teaches-play-side = 同じことをするあいだは、あまり話さなくて足ります。
teaches-voice-unseen = 顔を見せずに話す、聞くことが、どうかがわかります。
teaches-seen-a-while = 自分で決めた時間、見られることがどうかがわかります。
teaches-air-outside = いまの外の空気や音が、どうかがわかります。
teaches-way-and-back = 行きと帰りの道が、どのくらいかがわかります。
teaches-who-passes = だれが通り、どのくらい見ていくのかがわかります。
teaches-on-the-move = 音や人との近さが、途中で変わるようすがわかります。
teaches-errand-no-talk = 話さずに、どこまでできるかがわかります。
teaches-till-or-counter = 窓口やレジで何を聞かれ、何を聞かれないかがわかります。
teaches-asking = 自分から聞くと、何が返ってくるのかがわかります。
teaches-beside-someone = だれかとすごす時間が、どうすぎるかがわかります。
teaches-beside-many = あまり話さずに人の中にいると、どうかがわかります。
teaches-task-among-others = 人の近くで何かをするのが、どうかがわかります。
teaches-own-words-heard = 自分のことを言ったあと、何が起きるかがわかります。
