# What there is to find out in a step, one sentence; shared by all steps that name it.
# だんかいで わかる こと。

teaches-look-around = めは、ここに ある ものを みられます。
teaches-touch = てや あしで なにかを かんじて、おわりに できます。
teaches-body-today = きょうの からだが どうかが わかります。
teaches-once-liked = まえに すきだった ものが、いま どうかが わかります。
teaches-small-care = じぶんや ものの せわは、ちいさく わけられます。
teaches-one-corner = ちいさな ところを 1つ かえられます。
teaches-rest-counts = やすむ ことも えらべます。
teaches-day-begins = なんじでも、1にちの はじまりに できます。
teaches-words-down = ことばは、だれにも みせなくて いいです。
teaches-made-unseen = ちいさな ものを つくって、みせなくて いいです。
teaches-own-voice = じぶんの こえを きけます。
teaches-near-the-edge = ドアや まどまで いって、いつでも もどれます。
teaches-quiet-home = ひとが いない ときの いえが わかります。
teaches-near-someone = いえの ひとが ちかくに いると どうかが わかります。
teaches-few-words = すこしの ことばの あとが わかります。
teaches-getting-ready = じゅんびを して、おわりに できます。
teaches-seen-by-none = みられないで、ひとの ことばや ことを みられます。
teaches-facts-first = はじめる まえに、なにが いるか わかります。
teaches-answer-late = かいた ことばも へんじも、まてます。
teaches-play-side = いっしょに する ことが あると、あまり はなしません。
teaches-voice-unseen = かおを みせないで はなす ことが わかります。
teaches-seen-a-while = すこし みられると どうかが わかります。
teaches-air-outside = いまの そとの くうきや おとが わかります。
teaches-way-and-back = いく みちと かえる みちが わかります。
teaches-who-passes = だれが とおるか、どのくらい みるかが わかります。
teaches-on-the-move = おとや ひとの ちかさが かわる ことが わかります。
teaches-errand-no-talk = はなさないで どこまで できるかが わかります。
teaches-till-or-counter = うけつけや レジで なにを きかれるかが わかります。
teaches-asking = じぶんから いうと どうなるかが わかります。
teaches-beside-someone = だれかと いる じかんが わかります。
teaches-beside-many = ひとの なかに いると どうかが わかります。
teaches-task-among-others = ひとの ちかくで する ことが わかります。
teaches-own-words-heard = じぶんの ことを いった あとが わかります。
