//! The words by which a step of one's own is guessed: places, contacts, tags of safety, what makes it harder; both languages.
//!
//! Lists are separated by commas. English words match from their beginning, Japanese ones anywhere.

use crate::catalogue::{Contact, Tag};

/// Words of a place, the furthest last.
pub(super) const PLACES: [&str; 8] = [
    "bed, my room, blanket, pillow, curtain, drawer, lamp, ベッド, ふとん, 布団, 部屋, カーテン, 机, 枕, \
     引き出し, window, pyjamas, 窓, 毛布, 本棚",
    "kitchen, bathroom, toilet, living room, stairs, hallway, downstairs, laundry, shower, bath, sofa, fridge, \
     台所, 風呂, 廊下, 居間, リビング, 階段, 洗面所, トイレ, 洗濯, シャワー, 冷蔵庫, ソファ, sink, dishes, table, \
     dinner, breakfast, lunch, dining room, basement, corridor, wash up, シンク, 流し, 食卓, 皿, 洗い物, 家の中, \
     別の部屋",
    "front door, door step, doorstep, letterbox, mailbox, garden, yard, balcony, porch, bins, trash, rubbish, \
     玄関, 庭, ベランダ, 郵便受け, ゴミ, ごみ, 門, doorway, doorbell, intercom, buzzer, delivery, parcel, \
     driveway, step outside, インターホン, ピンポン, チャイム, 宅配, 荷物, 表札",
    "walk, street, park, block, corner, outside, vending machine, road, bench, river, bicycle, bike, 散歩, 道, \
     公園, 外, 角, 自販機, 自動販売機, 近所, 歩く, 自転車, 川, 橋, stroll, jog, neighbourhood, neighborhood, \
     lamp post, post box, postbox, past the, around the houses, round the houses, 街灯, ポスト, 一周, 通り, \
     家のまわり, 家の周り, ぶらぶら, 人ごみ, 人混み",
    "shop, store, supermarket, konbini, library, bus, train, station, cafe, bakery, pharmacy, market, 店, \
     コンビニ, スーパー, 図書館, 電車, バス, 駅, カフェ, 本屋, 薬局, mall, grocery, bookshop, checkout, till, \
     cashier, aisle, restaurant, fast food, cash machine, atm, coin laundry, laundromat, locker, museum, gallery, \
     cinema, public toilet, convenience store, ride, レジ, 売り場, 食堂, レストラン, ファミレス, 軽食, ラーメン屋, \
     コインランドリー, ロッカー, 美術館, 映画館, 外のトイレ, 車内",
    "clinic, doctor, dentist, hairdresser, barber, bank, post office, city hall, town hall, counter, hospital, \
     optician, 病院, 歯医者, 歯科, 医者, 美容院, 床屋, 役所, 郵便局, 銀行, 窓口, 眼鏡屋, クリニック, haircut, \
     hair cut, barbershop, counsellor, counselor, therapist, public office, ward office, appointment, stranger, \
     staff, 髪を切, 理容, 相談員, カウンセ, 診察, 予約, 運転手, 店員, 店の人",
    "group, club, class, meeting, meetup, circle, choir, party, 集まり, サークル, 教室, 居場所, 自助会, 会合, \
     support group, peer group, self help, gathering, drop in, event, workshop with, 当事者会, クラブ, イベント, \
     飲み会, 会食",
    "work, job, school, university, college, interview, volunteer, office, shift, 仕事, バイト, 学校, 大学, 面接, \
     ボランティア, 職場, 会社, audience, lecture, training, workplace, course, job centre, job center, \
     in front of people, 授業, 講義, 講座, 会議, 人前, 受付の仕事, 働く, ハローワーク",
];

/// Words of a contact, the closest last.
pub(super) const CONTACTS: [(Contact, &str); 5] = [
    (
        Contact::Reading,
        "read, forum, stream, video of, browse, 読む, 読んで, 掲示板, 配信, 眺める, 見てみる, scroll, look up, \
         lurk, look at the page, page, website, 調べ, のぞく, サイト, ページ",
    ),
    (
        Contact::Text,
        "text, message, email, mail, reply, comment, write to, letter, メール, メッセージ, 返信, 返事, チャット, \
         コメント, 手紙, 投稿, ハガキ, dm, message board, send a, fill in a form online, postcard, birthday card, \
         lineで, lineを, lineに, lineの, ライン, 書き込, つぶや, を送る, 書き置き, メモを, text chat, chat room, \
         online chat, post a, post on, post in, post something",
    ),
    (
        Contact::Voice,
        "call, phone, ring, voice chat, voicemail, 電話, 通話, ボイスチャット, 留守電, voice, ring up, mic, \
         headset, intercom, buzzer, doorbell, 音声, マイク, インターホン, ピンポン",
    ),
    (
        Contact::Camera,
        "video call, camera, zoom, facetime, ビデオ通話, カメラ, 画面で顔, cam, webcam, face call, skype, \
         顔を見ながら, 顔出し",
    ),
    (
        Contact::FaceToFace,
        "talk, say, greet, meet, ask, speak, visit, with mum, with mom, with dad, with my, hello, good morning, \
         話す, 話し, 会う, 会い, あいさつ, 挨拶, 一緒, おはよう, 聞いてみる, たずねる, 頼む, 声をかけ, ありがとう, \
         chat with, tell, nod, thank, thanks, greeting, interview, haircut, hairdresser, dentist, doctor, cashier, \
         clerk, staff, serve, with someone, with a friend, with friends, coffee with, dinner with, lunch with, \
         会釈, 立ち話, おやすみ, 言う, 伝える, お礼, 答える, 面接, 歯医者, 病院, 髪を切, レジの人, 店員, 店の人, \
         受け取, 話を聞, 発表, 発言",
    ),
];

/// Words by which a meeting is one by screen: nobody leaves the room for it.
pub(super) const AFAR: &str = "online, discord, zoom, skype, internet, website, video call, voice chat, group call, mic, \
                               オンライン, ネット, ディスコード, 通話, ビデオ, 画面, サイト, 検索, 配信";
/// Places that sound like one by screen and are none.
pub(super) const NOT_AFAR: &str =
    "internet cafe, net cafe, in person, meet a, meet an, meet my, ネットカフェ, 直接, 会う, 会い, 店の";

/// Words by which talk is talk by telephone.
pub(super) const PHONE: &str = "phone, call, ring up, 電話";

/// Words for people: whoever is named may be met, so that it is asked.
pub(super) const PEOPLE: &str = "neighbour, neighbor, someone, somebody, people, person, guy, lady, friend, visitor, guest, \
                                 aunt, uncle, grandma, grandpa, cousin, customer, clerk, staff, stranger, kids, boss, \
                                 人, だれか, 誰か, さん, 友だち, 友達, 友人, 仲間, お客, 来客, 店員, 相手";

/// Words of hours when roads are dark.
pub(super) const NIGHT: &str = "night, midnight, late, dark, evening, dawn, first light, before sunrise, \
                                夜, 深夜, 夜中, 夜明け, 遅い時間, 遅く, 暗い, 早朝";

/// Words by which a step is among the harder ones of its place.
pub(super) const HARD: &str = "stranger, nobody i know, no one i know, don t know, crowd, busy, rush, commuter, queue, line up, \
                               audience, in front of, interview, disagree, argue, complain, visitor, guest, future, haircut, \
                               hairdresser, barber, about me, about myself, my story, my own story, alone with, exam, speak up, in class, in a class, in a meeting, train, bus, subway, \
                               知らない人, 初対面, 人前, 混む, 混んだ, 人ごみ, 人混み, 人通り, 通勤, 通学, 行列, 列に, 将来, 先のこと, これから, 進路, \
                               面接, 発言, 断る, 来客, 客の, お客, おばさん, 髪を切, 自分のこと, 反対, 試験, 電車, バス, 地下鉄";

/// Words that carry a tag of safety (care.md C7, C10).
pub(super) const TAGS: [(Tag, &str); 9] = [
    (
        Tag::Height,
        "balcony, roof, bridge, cliff, tower, ベランダ, 屋上, 橋, 崖, 展望台, window, doorway, front door, \
         front step, upstairs window, ledge, cliff edge, 窓, 玄関, 高い所, 歩道橋",
    ),
    (
        Tag::Tracks,
        "platform, train, tracks, crossing, bus, ホーム, 電車, 線路, 踏切, バス, station, subway, metro, rail, \
         bus stop, 駅, 地下鉄, バス停",
    ),
    (
        Tag::Water,
        "river, sea, lake, swim, bath, shower, pool, 川, 海, 湖, 泳, 風呂, シャワー, プール, beach, canal, pond, \
         海岸, 池, お湯につか",
    ),
    (
        Tag::BladeHeat,
        "knife, cook, stove, razor, scissors, kettle, oven, 包丁, 料理, コンロ, かみそり, はさみ, やかん, tea, \
         coffee, soup, egg, fry, boil, bake, dish, warm drink, warm up, iron, 飲み物, お茶を, コーヒーを, スープ, \
         たまご, 卵, 焼く, 焼い, 沸か, ゆで, 温め, アイロン",
    ),
    (Tag::Medicine, "pill, medicine, tablet, dose, 薬, 錠剤, pharmacy, 薬局"),
    (
        Tag::Alcohol,
        "beer, wine, bar, pub, drink with, 酒, ビール, 居酒屋, 飲み会, party, izakaya, gathering where, \
         知らない人の多い集まり",
    ),
    (
        Tag::FamilyPresent,
        "mum, mom, mother, dad, father, parents, brother, sister, family, 母, 父, 親, 兄, 姉, 弟, 妹, 家族, mama, \
         papa, grandma, grandpa, grandmother, grandfather, aunt, uncle, visitor, guest, someone at home, 家の人, \
         ばあちゃん, じいちゃん, おばさん, おじさん, 来客",
    ),
    (Tag::Money, "buy, pay, money, 買う, 買い, 払う, お金, order, 注文"),
    (Tag::PostPublic, "post on, publish, upload, 投稿, 公開"),
];
