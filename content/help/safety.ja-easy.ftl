# ひとつの しつもん、こたえの あと、いま やすんで いる もの、このごろ、つらい よるの けいかく。

## しつもん

help-ask-title = ひとつの しつもん
question-lead = つらさが つづくと、じさつを かんがえる ひとも います。
help-ask = このごろ、しにたいと おもいますか。
help-ask-skip = こたえなくても いいです。 だれにも しらせません。
help-ask-no = ない
help-ask-wish = きえたいと おもう ことが ある
help-ask-thoughts = しにたいと おもう ことが ある
help-ask-intent = ある。 ほんとうに するかも しれない
help-ask-rather-not = こたえたくない
help-ask-leave = こたえないで すすむ
help-ask-before = はじめに。 いまは、どうですか。
help-ask-here = しつもんが ひとつ あります。 こたえなくても いいです。
help-ask-open = しつもんを みる
help-ask-back = まちがえて おした
help-ask-back-what = 10ぷんの あいだ、けす ことが できます。

## こたえの あと

help-after-no = ありがとうございます。 「たすけを みる」は、いつも うえに あります。
help-after-wish = おもい きもちが あるのですね。 しばらく、ちいさな ことだけに します。
help-after-wish-plan = つらい よるの けいかくを、ここで つくれます。
help-after-make = けいかくを つくる
help-after-not-now = いまは しない
help-after-thoughts = いって くれて、ありがとうございます。 しばらく、すすめるのを やすみます。
help-after-thoughts-pass = きもちは、つよく なったり よわく なったり します。 こんやの ことだけ かんがえます。
help-after-thoughts-plan = じぶんの けいかく
help-after-thoughts-person = しんじられる ひと
help-after-thoughts-chat = いま ひらいて いる チャット
help-after-thoughts-write = 「こんや、つらい」と かけば、つたわります。
crisis-after-intent = ひとりで いないで ください。
crisis-after-intent-show = ちかくの ひとに、この がめんを みせて ください。
crisis-after-intent-move = あぶない ものから はなれて ください。
crisis-after-intent-chat = チャット・でんわ
help-after-rather-not = いいです。 たすけは、ここに あります。
help-after-week = 1しゅうかん あとに また きく
help-after-month = 1かげつは きかない
help-after-on = さきへ
