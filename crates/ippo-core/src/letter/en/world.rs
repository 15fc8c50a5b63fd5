//! English: school and work left, the net, hobbies, bullying, the body, money.

use super::super::ThemeId;
use super::super::rules::{Rule, any_theme, theme};

/// The patterns.
pub(super) const RULES: &[Rule] = &[
    theme(ThemeId::Dropout, &[
        "=not|never ~1 worked|had_a_job",
        "gave|give up|in ~2 school|job|work|college|studies|course|degree|university|teaching", "walked|walk out ~2 job|work|apprenticeship|school|class|office|shop|college|company|course", "let|made me|him|her go|redundant", "redundancy|redundant", "left ~3 employment|position|employer|firm|company|job|university|college|school|course", "never went back", "quit basically|school|college|work|uni", "lost|losing ~2 position|job|post|work|place", "=not ~3 in|to|at|opened ~1 school|college|sixth_form|lessons|class", "stop*|quit|left|finish* ~2 sixth_form|sixth", "=not ~1 going to ~1 college|school|university|uni|work", "off school|college|uni|work", "stopped ~2 school|college|sixth_form|uni",
        "drop*|flunked out|out_of", "dropout|dropouts", "stop*|quit|quitting|left|gave_up|leave|ceased|gave ~1 going|attending|working|to|up? ~2 school|college|university|uni|work|job|class*|lectures|lessons|campus|course|office|degree|studies|education",
        "stopped|quit|left|lost|leaving|resigned|quitting ~2 my|his|her|the|from|a|school|university|uni|college|first|high job|work|company|school|university|uni|college|position|degree|course|studies|office|apprenticeship|training",
        "stopped|quit working|attending|studying", "quit|resigned", "fired|sacked|laid_off|made_redundant|redundan*|expelled|dismissed",
        "fail*|flunk* ~4 exam*|entrance*|interview*|year|test|course|degree|classes|university|school|probation",
        "=not ~3 been_to|gone_to|go_to|going_to|at|in|attend*|finish*|graduat*|back_to|set_foot_in|return*_to|complete* ~2 school|college|university|uni|class*|work|lectures|degree|lessons|high_school|course",
        "=never|not ~1 finished|graduated|completed|went_back|returned|started|had|held ~2 school|university|degree|college|work|job|course|a_job|to_school|to_work|studies|it",
        "school refus*|avoid*|non_attendance|absence*", "refus* ~2 go|attend ~2 school|work|class*|college", "leave of absence", "truant|truancy",
        "=not|could|can|never ~3 find|get|keep|hold ~2 job|work|jobs", "unemployed|jobless|out_of_work|no_job",
        "since ~3 left|finished|leaving|finishing|graduat*|quit*|stopp*|dropp* ~2 school|university|college|work|job|out|high_school|uni",
        "job ~3 hunt*|search*|interview*|application* ~4 fail*|reject*|no|nothing|never|not|gave|stopp*", "rejected ~4 jobs|companies|interview*|applications|times",
        "first|last|old|previous job|year ~4 lasted|ended|broke|left|fell|quit", "called in sick and", "off school|work since|for", "sick leave",
        "burn* out|burnout", "home from school|work since|for", "skipp* ~2 school|class*|lectures|lessons", "=nor|not|neither work* nor|or stud*|school|in",
    ]),
    theme(ThemeId::Online, &[
        "online ~5 all|from|every|most|friend*|with|game*|until|till|day|night|hours|them|talk*|chat*|life", "live|lives|am|'m|always|spend* online",
        "internet|web ~5 all|every|hours|day|night|only|life|until|window|friends", "discord|twitch|mmo|mmorpg|minecraft|fortnite|roblox|vrchat|4chan|wow|league|valorant|genshin|warcraft", "youtube|twitter|reddit|tiktok|instagram|netflix|streams|vtuber*|livestream*|forums|forum",
        "play* ~3 games|game|gaming|online", "gaming|gamer|guild|raids|raid|video_games|videogames|computer_games", "games|game ~4 all|night|day|hours|only|until|people|friends|every", "scroll*|surf*|browse|browsing",
        "computer|laptop|pc|screen|console|phone|playstation|xbox ~6 all|nearly|only|every|hours|day|night|always|most", "in_front_of|on|at ~1 his|her|my|the|a computer|screen|pc|phone|laptop|console ~4", "watch* ~2 videos|streams|clips|anime|series", "talk*|speak*|laugh*|chat* ~3 in|on ~2 game|games|discord|server", "friends|life|world ~5 in there|game|discord|server|online",
    ]),
    any_theme(ThemeId::Online, &["took|take|takes|taken|cut|cuts|turn* ~2 router|wifi|internet|modem|playstation"]),
    theme(ThemeId::Hobbies, &[
        "draw|draws|drawing|drawings|paint|paints|painting|paintings|sketch*|knit*|crochet*|sew|sews|sewing|embroider*|origami|watercolour*|watercolor*", "play*|learn*|practis*|practic*|have|my ~3 guitar|piano|violin|ukulele|bass|drums|flute|keyboard|cello|saxophone|harmonica|trumpet|chess|instrument",
        "cook*|bak*|garden*|photograph*|swim*|cycl*|run*|hik*|fish*|danc*|sing* ~3 love*|enjoy*|like*|happy|calm*|best|pleasure", "bakes|cooks|sings|gardening|birdwatching|chess|jigsaw*|puzzles|lego|skateboard*|knitting|astronomy|woodwork*|pottery|calligraphy|crossword*|bonsai", "collect*|restor*|repair*|build|builds|mend*|grow|grows|carv* ~4 stamps|stations|typewriters|models|radios|clocks|plants|stones|coins|records|computers|watches|bikes|trains|tomatoes|roses|vegetables|flowers|herbs|cars|toys|shells|cameras|furniture|ships|engines|books|guitars",
        "write|writes|writing ~4 stories|story|poems|poetry|novel|novels|fiction|songs|lyrics|music|pages", "read|reads|reading ~3 books|novels|history|science|comics|poetry|fantasy|philosophy|manga", "my|our|his|her hobby|hobbies|passion|telescope|plants|records|garden_is|camera|sketchbook", "hobby|hobbies|passion",
        "love*|enjoy*|adore* ~1 to? read|reading|drawing|playing|singing|writing|making|building|painting|cooking|running|swimming|dancing|walking|cycling|trains|music|birds|maps|cats|films|history|plants|trees|books|languages|old_films|anime|manga|photography|baking",
        "love|loves|adore* it|that|this|his|her|my|these|those ~1 board|bike|guitar|piano|camera|plants|work|garden|baking|birds|machine|books|game*|radio|music", "give|gives|gave ~2 great? pleasure|joy", "thing ~1 like|love|enjoy ~1 best|most", "good things|thing", "listen* ~2 music|radio|records|podcasts|jazz", "like my radio|books|music|coffee|plants|records|walks", "learn* ~2 japanese|english|french|spanish|korean|german|language|to_draw|to_code|myself", "mak* ~2 music|models|videos|clothes|beats|jewellery|dolls|maps", "taught myself|himself|herself", "birds|trains ~2 love|watch|draw|like",
    ]),
    any_theme(ThemeId::Bullying, &[
        "group|class chat|page ~2 about me|him|her", "film*|photograph*|record* him|her|me ~6 online|up|post*|school|class|gates|group", "wait* at|by|outside the? gates|gate|school|corner", "post* ~4 about|of me|him|her ~4 online|group|chat", "call|called|calling ~2 names",
        "bull|bully|bullied|bullying|bullies|picked_on|teas*|harass*|ostraci*|mobbed|mobbing|tormented|hazing",
        "laughed|mock*|made_fun|making_fun|jeered|sneered ~1 at|of|by|me|him|her", "=class*|everyone|girls|boys|group|whole_class|they|school|kids ~3 ignored|excluded|turned_against|spat|hid_my|called_me|called_him|called_her|laughed|mocked|froze_me|pushed|kicked|beat",
        "called me|him|her names|fat|ugly|weird|freak|a_freak|disgusting", "boss|manager|supervisor|colleagues|coworkers|seniors ~3 shout*|scream*|humiliat*|yell*|insult*|belittl*",
        "left out|excluded by|from|at ~2 class*|everyone|group|school|girls", "power harassment", "picked on", "cruel|nasty to|about|things ~2 me|him|her|school",
    ]),
    theme(ThemeId::Physical, &[
        "overweight|unfit|obese|obesity|diabet*|asthma|migraine*|headache*|dizzy|dizziness|breathless|toothache|eczema|anaem*|epilep*|arthritis|thyroid|nausea|chronic|disability|disabled|allerg*|tinnitus|back_pain|backache|crohn*|ibs",
        "teeth|tooth|skin|gums|eyes|eyesight|ears ~4 hurt*|rotten|bad|rot*|pain*|ach*|broke*|fall*|decay*|itch*|sore|worse|failing|blurr*|ring*|missing",
        "back|legs|knees|knee|body|muscles|joints|neck|shoulders|stomach|head|chest|feet|hips|bones|hip ~3 hurt*|ach*|pain*|weak*|stiff|heavy|sore|wast*|swollen|tremble|cramp*|bad|will_not_do|not_do",
        "pain in|from|all|every|when|and|most", "out of breath|shape", "stamina|fitness", "gain*|put_on ~4 weight|kilos|kg|pounds|stone", "my|his|her health ~2 is|has|'s|bad|poor|worse|worr*", "walk*|stairs|standing|climb* ~6 breath|dizzy|legs|ache*|pain|weak", "=not ~2 seen_a_dentist|seen_a_doctor", "weak body|legs|from", "am|is|been|'s|very|chronically ill|unwell", "illness|disease|operation|symptoms|hospitalised", "bad back|knees|knee|teeth|heart|hip", "heart|lung|kidney|liver condition|disease|trouble|problem*",
    ]),
    any_theme(ThemeId::Money, &[
        "am|are|is|'re|'s|flat|stony broke", "on my|his|her|one wage|salary|income|pension", "hasn't|not a penny|cent", "not ~2 penny|money",
        "money|debt|debts|bills|savings|rent|pension|pensions|benefits|income|financ*|allowance|welfare|loan|loans|mortgage|afford|salary|wages|expens*|expenses|poverty|poor|unpaid|overdraft|earn|earning|insurance|bankrupt*|fees|arrears|budget|credit_card|inheritance|disability_benefit|benefit|wage",
        "=not|can_not ~2 pay|afford", "pay|pays|paid ~2 everything|rent|bills|phone|food|tax*|gas|electric*|internet|off|living|insurance|his|her|my",
        "live|lives|living|depend*|rely off|on|upon ~2 parents|mother|father|pension|mum|mom|dad|parents|savings|benefits|him|us|me",
        "tax|taxes|electricity|heating bill|bills|cut|disconnected", "=can not buy|pay", "support* ~2 financially",
    ]),
];
