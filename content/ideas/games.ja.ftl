# ゲーム。昔のゲームの道から、静かな会まで。

idea-old-road-no-goal = 昔のゲームの中を目的なしで歩く
    .begin = 昔の記録を開いて音を切り、道をひとつ歩きます。

idea-safe-place-in-a-game = ゲームの中の安全な場所で休む
    .begin = たき火や海辺や宿に行き、動く画面をながめます。

idea-first-town = 覚えている最初の町を見る
    .begin = 昔のゲームの絵を1枚探し、知っている扉を見つけます。

idea-one-clear-box = パズルのマスをひとつ埋める
    .begin = 言葉か数字のパズルを開き、わかりやすいマスを埋めます。

idea-word-chain = 頭の中で、しりとりをする
    .begin = 「まくら」の「ら」から、次の言葉を探します。

idea-old-guide = 知らない人が書いた攻略を読む
    .begin = 知っているゲームの古い攻略を開き、はじめを読みます。

idea-watch-someone-play = チャットを隠して、人が遊ぶのを見る
    .begin = 知っている静かなゲームを選び、音を小さくします。

idea-patience-row = トランプをひとりで並べる
    .begin = トランプか無料の画面を出し、はじめの1列を並べます。

idea-map-of-your-own = 自分のゲームの地図を描く
    .begin = 扉と鍵と川を紙に置き、鍵をどこに隠すか決めます。

idea-jigsaw-corner = ジグソーパズルの角をひとつ探す
    .begin = パズルがあれば箱を開け、角の1枚を見つけます。

idea-one-board-problem = 詰将棋か詰碁を1問ながめる
    .begin = やさしい1問を開き、解かずに見ているだけでもかまいません。

idea-slow-game-with-a-stranger = 知らない人と、ゆっくり対戦する
    .begin = 1手に何日もかけられる無料の対戦を探し、会話なしで1手進めます。

idea-tip-for-players = ほかの人へ、コツをひとつ書く
    .begin = ゲームで役に立ったことをひとつ、名前を出さずに書きます。

idea-game-hour-watching = 図書館のボードゲームの時間を見学する
    .begin = だれでも入れる時間を調べ、見るだけでもよいか確かめます。

idea-edge-of-a-game-club = 静かな囲碁や将棋の会で、端に座る
    .begin = お金をかけない会を探し、見学できる日を調べます。
