//! English: school and work left, the net, hobbies, bullying, the body, money.

use super::super::ThemeId;
use super::super::rules::{Rule, any_theme, theme};

/// The patterns.
pub(super) const RULES: &[Rule] = &[
    theme(ThemeId::Dropout, &[
        "drop*|dropout|flunked|fell out|out_of|from", "dropout|dropouts", "stop*|quit|quitting|left|gave_up|leave|ceased|gave ~1 going|attending|working|to|up? ~2 school|college|university|uni|work|job|class*|lectures|lessons|campus|course|office|degree|studies|education",
        "stopped|quit|left|lost|leaving|resigned|quitting ~2 my|his|her|the|from|a|school|university|uni|college|first|high job|work|company|school|university|uni|college|position|degree|course|studies|office|apprenticeship|training",
        "stopped|quit going|working|attending|studying", "quit|resigned", "fired|sacked|laid_off|made_redundant|redundan*|expelled|dismissed",
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
        "online|internet|discord|twitter|reddit|youtube|twitch|tiktok|instagram|mmo|mmorpg|minecraft|fortnite|facebook|wow|vr|vrchat|netflix|steam|livestream*|chatroom*|forum*|4chan",
        "video|computer|mobile|phone|pc game|games|gaming", "game|games|gaming|gamer|gamers|gaming", "the net|web", "social media|network*",
        "computer|laptop|pc|screen|screens|tablet|console|playstation|xbox|monitor", "scroll*|stream*|surf*|browse|browsing|guild|raid|raids|clan",
        "phone|smartphone ~4 all|hours|day|bed|scroll*|night|screen", "on|at|with|in_front_of ~1 his|her|my phone|smartphone", "chat rooms|room|groups|group|server",
        "watch* ~2 videos|series|shows|streams|clips|anime",
    ]),
    theme(ThemeId::Hobbies, &[
        "draw|draws|drawing|drawings|drew|paint|paints|painting|paintings|painted|sketch*|guitar|piano|violin|knit*|crochet*|sew|sews|sewing|embroider*|manga|anime|origami|watercolour*|watercolor*|ukulele|bass|drum|drums|flute|keyboard|synth*|cello|saxophone|harmonica|trumpet",
        "cook|cooks|cooking|bake|bakes|baking|garden|gardening|plants|houseplant*|photograph*|camera|cameras|puzzle*|chess|astronomy|telescope|birds|birdwatching|lego|models|pottery|calligraphy|woodwork*|carv*|football|cycling|fishing|hiking|swimming|coding|programming|telescopes|sudoku|crossword*|jigsaw*|aquarium|bonsai|stamps",
        "music|songs|singing|sing|sings|compos*|band|records|vinyl", "write|writes|writing|wrote|written ~3 stories|story|poems|poetry|novel|novels|fiction|songs|fan|diary|music|lyrics|code",
        "read|reads|reading ~3 books|book|novels|history|science|a_lot|comics|poetry|fantasy|everything|philosophy", "books|novels|comics|poetry|poems|history|trains|films|movies|languages|maths",
        "hobby|hobbies|passion|passions|interests", "love*|like*|enjoy*|used_to|good_at|fond_of ~2 to? ~1 read|reading|draw*|play*|sing*|write|writing|make|making|build*|paint*|cook*|run|running|swim*|danc*|walk*|cycle|train*",
        "learn* ~2 japanese|english|french|spanish|korean|german|guitar|piano|language|to_play|to_draw|to_code|myself", "mak* ~2 music|models|things|videos|clothes|beats|jewellery|bread|dolls|maps|games",
        "model trains|kits|planes|railway*|ships", "taught myself|himself|herself",
    ]),
    any_theme(ThemeId::Bullying, &[
        "bull|bully|bullied|bullying|bullies|picked_on|teas*|harass*|ostraci*|mobbed|mobbing|tormented|hazing",
        "laughed|mock*|made_fun|making_fun|jeered|sneered ~1 at|of|by|me|him|her", "=class*|everyone|girls|boys|group|whole_class|they|school|kids ~3 ignored|excluded|turned_against|spat|hid_my|called_me|called_him|called_her|laughed|mocked|froze_me|pushed|kicked|beat",
        "called me|him|her names|fat|ugly|weird|freak|a_freak|disgusting", "boss|manager|supervisor|colleagues|coworkers|seniors ~3 shout*|scream*|humiliat*|yell*|insult*|belittl*",
        "left out|excluded by|from|at ~2 class*|everyone|group|school|girls", "power harassment", "picked on", "cruel|nasty to|about|things ~2 me|him|her|school",
    ]),
    theme(ThemeId::Physical, &[
        "weight|overweight|unfit|obese|obesity|underweight|diabet*|asthma|migraine*|headache*|stomach_ache*|dizzy|dizziness|breathless|faint|fainted|toothache|dentist|eczema|anaem*|epilep*|arthritis|thyroid|vitamin*|posture|constipat*|nausea|hospitalised|chronic|disability|disabled|allerg*",
        "teeth|tooth|skin|gums|eyes|eyesight ~4 hurt*|rotten|bad|rot*|pain*|ach*|broke*|fell|fall*|brown|decay*|itch*|pale|sore|worse|failing|blurr*|black|yellow",
        "back|legs|knees|knee|body|muscles|joints|neck|shoulders|stomach|head|chest|feet|hips|bones ~3 hurt*|ach*|pain*|weak*|stiff|shak*|heavy|sore|wast*|numb|gone|swollen|tremble|upset|cramp*|give|thin",
        "pain|pains|aches|sore|stiff in|from|all|my|his|her|every|when|and", "out of breath|shape|puff", "physical|physically|stamina|fitness|muscle|muscles",
        "gain*|put_on|lost|put ~5 weight|kilos|kg|pounds|stone|kilo", "my|his|her|the health", "=not ~3 shower*|bath*|wash*|cut_my_hair|brush*|hair_cut|haircut|shav*|exercis*|move|moved|seen_a_dentist|seen_a_doctor",
        "hair ~5 down_to|shoulders|long|waist|cut|matted|falling", "walk*|stairs|standing|climb* ~6 tire*|exhaust*|breath|dizzy|weak|legs|ache*|pain", "body is|has|feels|'s|does|weak|aches",
        "weak body|legs|from", "sick|ill|illness|disease|fatigue|operation|surgery|symptoms|hospital", "stomach", "hygiene",
    ]),
    any_theme(ThemeId::Money, &[
        "money|debt|debts|bills|savings|rent|pension|pensions|benefits|income|broke|financ*|allowance|welfare|loan|loans|mortgage|afford|salary|wages|expens*|expenses|poverty|poor|unpaid|overdraft|earn|earning|insurance|bankrupt*|fees|arrears|budget|credit_card|inheritance|disability_benefit|costs|cost",
        "pay|pays|paying|paid ~3 for|everything|rent|bills|phone|food|tax*|gas|electric*|internet|off|living|insurance|his|her|my",
        "live|lives|living|depend*|rely off|on|upon ~2 parents|mother|father|pension|mum|mom|dad|parents|savings|benefits|him|us|me",
        "tax|taxes|electricity|heating bill|bills|cut|disconnected", "=can not buy|pay", "support* ~2 financially",
    ]),
];
