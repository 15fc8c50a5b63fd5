//! English: fear, shame, loneliness, low mood, sleep.

use super::super::ThemeId;
use super::super::rules::{Rule, theme};

/// The patterns.
pub(super) const RULES: &[Rule] = &[
    theme(ThemeId::FearOfPeople, &[
        "afraid|scared|terrified|frightened|fear*|dread*|anxious|panic*|anxiety|nervous|terror|petrified ~5 people|strangers|others|anyone|crowd*|social*|stare*|eyes|phone|doorbell|talk*|interact*|outside_world|judged|judgement|judging|looked|meet*|neighbour*|neighbor*|seen|classmates|conversation*|human*|contact|faces|voice*|call|calls|someone|bell|person|them_looking|every_person",
        "frighten*|scare*|terrif* me|him|her ~2 people|strangers|faces|eyes|crowds|others|social*|is_people", "people|strangers|faces|others frighten*|scare*|terrif* me|him|her",
        "people|strangers|everyone|others|crowds|humans ~3 scare*|frighten*|terrif*|make_me|makes_me|panic*|feel_dangerous|too_much",
        "social|socially|people anxiety|anxious|phobia|phobic|fear*",
        "fear|dread|terror of|at|about ~1 people|others|being|social*|meeting|human*|strangers|going|leaving",
        "think*|thought|idea ~3 of|about ~1 talk*|interact*|meet*|seeing|speaking|facing|people|outside|being_seen ~6 anxi*|panic*|sick|terrif*|dread|afraid|shak*|sweat*|scare*|fear",
        "heart|chest|stomach|hands|throat|body|voice|legs ~3 pound*|rac*|shak*|tighten*|clos*|trembl*|freez*|sweat*|beat*|knot* ~8 people|someone|doorbell|phone|bell|door|outside|anyone|talk*|speak*|neighbour*|voice*|shop|eyes|person|cashier",
        "doorbell|phone|bell|voices|someone|footsteps|people|intercom ~6 heart|freeze|panic*|hide|shake|hold_my_breath|terrif*|pretend|scared|afraid|flinch|tense",
        "=can|could|do|does|will not ~2 look ~3 eye|eyes|face", "avoid* ~2 eye_contact|everyone|neighbour*|neighbor*|all_people",
        "=can|could not ~2 face|bear|stand|handle|cope_with|talk_to|speak_to|be_around|answer ~2 people|anyone|strangers|others|crowds|human*|phone|door|them|doorbell",
        "afraid|scared|worr*|terrified|convinced|feel*|think|sure|know|imagine|what ~3 they|people|everyone|others|neighbours|strangers ~4 judg*|laugh*|think|star*|whisper*|hate|look* ~2 me|him|her|of_me|at_me|about_me",
        "=not know how to ~3 talk|speak|act ~2 people|anyone|others",
        "panic|anxiety attack*", "being judged|stared|watched|looked|laughed|seen|noticed ~1 at?",
        "wait* until ~4 asleep|gone|out|nobody|no_one|empty|hallway|stairs|corridor",
        "afraid|scared|terrified|frightened|anxious|fear*|dread* ~2 of|to|about? ~1 leav*|outside|going_out|go_out|the_world|the_outside|other_people",
        "afraid|scared|terrified|frightened|anxious ~3 neighbours|people|other_people|strangers",
        "fills|fill me|him|her with anxiety|dread|fear|panic|terror",
    ]),
    theme(ThemeId::Shame, &[
        "ashamed|shame|shameful|embarrass*|humiliat*|disgrace*|worthless|failure|loser|pathetic|useless|good_for_nothing|inferior|parasite|freeloader|deadbeat",
        "burden", "waste of space|air|oxygen|a_life", "hate|despise|loathe|disgust*|can_not_stand|detest ~2 myself|himself|herself|who_i|what_i|my_life|my_face",
        "let ~3 down", "disappoint* ~4 parents|mother|father|family|everyone|mum|mom|them|us|me",
        "feel|feels|felt|so|such|with|of guilt|guilty", "=not good|worth|clever|strong enough|anything|much", "what is wrong with me|us|him",
        "everyone|others|classmates|friends|people ~4 my|his|her|the|same|own age", "behind everyone|others|my_peers|my_age|them|in_life",
        "failed at|as ~3 life|mother|parent|everything|father|person|human|adult|son|daughter|human_being",
        "failed him|her|them|my_parents|as", "am ~1 lazy", "do not deserve", "=can not forgive myself", "my|our fault", "blame* myself|ourselves",
        "everyone else|others ~5 married|jobs|careers|moved_on|moving_on|ahead|working|children", "weak for|because|and_i", "no value",
    ]),
    theme(ThemeId::Loneliness, &[
        "lonely|loneliness|lonesome|lonelier|loneliest", "=no friends|friend|company|one_to_talk_to|one_i_can_talk|one_to_tell|one_left",
        "so|all|completely|utterly|totally|feel*|felt alone", "feel* ~2 isolated|invisible|cut_off|disconnected|forgotten",
        "=nobody|no_one ~2 talk_to|talks_to|visit*|calls|writes_to|remember*|left_to|who_knows_my|would_miss",
        "=not ~3 spoken|talked|spoke ~5 anyone|anybody|soul|person|friend", "=not have any|a|one|single friends|friend",
        "miss* ~2 people|friends|company|having_friends|human", "by myself all|every", "starved|starving|hungry|ache*|longing for ~3 company|contact|touch|conversation|connection",
        "only ~3 talk|speak|company|conversation ~4 cat|dog|tv|television|radio|cashier",
    ]),
    theme(ThemeId::LowMood, &[
        "depress*|hopeless*|despair*|miserable|misery|numb|numbness|unmotivated|apath*|listless|joyless",
        "empty|hollow inside|inside_me", "feel*|am|felt|so|an|completely|inside empty|emptiness|hollow|dead_inside|drained",
        "feel*|am|is|'s|very|so|been|get|gets|him|her|me low|down_all|down_most|down_every", "low low|grey|gray|again|mood|moods|spirits", "just|all|everything grey|gray", "grey|gray ~1 all|every|inside", "mood is|has|'s low|dropped|sunk|black|dark|down|bad",
        "=no|not ~1 energy|motivation|strength|will|hope|joy|future|pleasure ~1 left|for|to|any|at", "nothing ~2 matters|fun|interests|feels|excites|pleasure|joy|tastes|moves_me",
        "meaningless|pointless|nothingness", "=can|do|does|could not ~1 enjoy|feel anything|things", "lost ~2 interest|joy|hope|will|pleasure|spark",
        "cries|crying|weeping|in_tears", "cry every|all|most|at|a_lot|often", "so|very|deeply|always|am|is|feel* sad|unhappy|sadness|gloomy",
        "=can|could not|hardly|barely ~2 get out_of bed|up_in", "exhausted|tired|weary of ~2 everything|life|it_all|living", "everything|days|world|life|it|all is|feels|seems|are|looks ~1 grey|gray|heavy|dark|black|dull|colourless",
        "given|gave up on|hope", "dark thoughts|place|mood|hole",
    ]),
    theme(ThemeId::Sleep, &[
        "awake ~3 sleep|asleep", "asleep ~4 awake", "drop|drops|fall|falls|falling off|asleep ~4 light|dawn|morning|sunrise", "awake # am|pm|to|until|till|p|a", "sleep|sleeps ~2 rest|noon|day", "in bed|up till|until # am?", "want|like to go_to sleep at night",
        "insomnia|sleepless*|nocturnal|nightmares|nightmare", "=not|hardly|barely|never|trouble|difficulty|problem*|cannot|without ~3 sleep|sleeping|slept|fall_asleep",
        "sleep|sleeps|sleeping|slept ~4 all|through|day|days|daytime|daylight|hours|schedule|rhythm|until|till|late|noon|morning|pattern|afternoon|badly|too|pills|tablets|cycle|most",
        "awake|up ~3 all|until|till|at|the ~2 night|dawn|morning|3|4|5|6|sunrise|three|four|five|am|nights|2|two",
        "night ~3 day|days|morning ~4 revers*|upside|mixed|swap*|turn*|flip*|wrong|night|around|backwards|switched",
        "day|days ~1 and|into|for|with night|nights ~4 revers*|upside|mixed|swap*|turn*|flip*|around|backwards|switched", "day into night|nights",
        "day|days and|is|has|'s ~3 night|nights", "awake at|all|in|through|during|only night|nights|the_night", "live|lives|living|am|up|only at night",
        "wake|wakes|waking|get|gets|woke up? ~3 at|in|until|around|after the? ~2 afternoon|evening|noon|pm|p|sunset|4|5|3|2|6|dark|night|three|four|five|two",
        "go|goes|going|went to bed|sleep ~3 at|when|after|around ~3 dawn|sunrise|morning|sun|5|6|7|4|8|birds|six|five|seven|light|am|eight",
        "asleep ~3 at|when|until|by|before|after|around ~2 dawn|sunrise|morning|sun|5|6|7|4|light|am|six|five|noon",
        "sleep ~2 is|are|has|'s ~3 mess|wrong|upside*|broken|bad|terrible|gone|ruined|chaos|reversed|all_over",
        "my|his|her|the|our sleep", "up all night", "all night ~4 day", "up until|till ~3 am|dawn|morning|sunrise", "keep* ~2 awake",
    ]),
];
