//! English: words that change what stands near them.

use super::super::rules::{Cue, Rule, cue};

/// The patterns.
pub(super) const RULES: &[Rule] = &[
    cue(Cue::Past, &[
        "used to", "years|decades|ages|year ago", "long ago|time_ago", "in the past", "back then|in_those_days", "at the time", "when i|he|she was|were ~3 child|kid|young|younger|little|teenager|teen|boy|girl|small|school|student|kindergarten|university|college|nineteen|twenty|fifteen|sixteen|seventeen|eighteen|12|13|14|15|16|17|18|19|20|21|22|23|24|25",
        "as a child|kid|teenager|student|boy|girl|teen", "once upon", "in my|his|her teens|twenties|youth|childhood|teenage|student", "in|during high|middle|primary|elementary|junior school", "earlier in my life", "in|around|back_in 19*|20*",
    ]),
    cue(Cue::Now, &[
        "still|now|nowadays|lately|recently|again|currently|tonight|today|yesterday|these_days|this_week|this_month|last_night|last_week|every_day|every_night|always|ever_since|since_then", "right now", "at the moment",
    ]),
    cue(Cue::Over, &[
        "=not|never ~3 any_more", "no longer", "long|all|that|'s|are over|behind_me|behind_us|finished", "better now|since_then", "got_help|got_through|survived_it|recovered|recovering", "=those thoughts|feelings ~4 gone|past|over|left|stopped|passed",
        "=not|never ~4 thought|felt|wanted|cut|touched|done ~4 since|again ~1", "have not since", "glad ~3 alive|lived|survived|still_here|it_failed|did_not", "do not any more",
    ]),
    cue(Cue::Fiction, &[
        "in|of|from|about|playing|play|plays|reading|watching|watched|read|wrote|writing|write ~2 game|games|novel|story|manga|anime|movie|film|book|song|series|drama|lyrics|poem|fiction|fanfic|show|episode|comic|tv_show|mystery|thriller|play|stories|novels",
        "character|characters|protagonist|boss|npc|raid|level|main_character|villain|hero|heroine|detective|zombie*|monster*|respawn*|enemies|enemy|dungeon|guild|dragon|dragons|sims|avatar|lyric|chorus|plot|chapter|scene|boss_fight|match|headshot|opponent*",
        "game over", "video game*", "in game|minecraft|fortnite|elden|dark_souls|mario", "title of|track|album",
    ]),
    cue(Cue::Figure, &[
        "embarrass*|mortified|mortifying ~4 die|disappear|vanish",
        "dying to|of ~1 see|know|boredom|bored|laughter|laughing|embarrass*|curiosity|heat|thirst|hunger|try|play|shame|cold|tell|read|hear|meet|watch|get|finish|jealous*|happiness", "bored|scared|frightened|worked|tickled|freez*|froze|starv*|worried|sick|laugh*|love*|embarrass* ~2 to death", "kill* me|us ~2 laugh*|heat|softly|with_kindness|if_she|if_he|if_they|when_she|head|feet|back",
        "=is|'s|are|was|were kill* me|us", "my|his|her mother|mum|mom|dad|father|wife|boss|parents|husband|sister|back|feet|head|legs|teeth will|would|'d|'ll|is_going_to|are_going_to|'s_going_to|are kill* me|him|her|us",
        "die|died|dying|dead|died ~2 of|from|with ~2 embarrass*|laugh*|boredom|shame|curiosity|cringe|heat|happiness|excitement|joy|hunger|tired*", "could have|nearly|almost|practically|thought_i_would died|die|dead of|from|with|when", "could|would|'d|to kill for", "to die for", "dead tired|line|line*|end|battery|phone|silence|sleepy|beat|leaf|inside_out", "kill* time|an_hour|some_time|the_time|hours|the_mood|two_hours|bugs|weeds|the_engine|spiders|boredom|the_silence|it|off", "drop dead", "over my dead", "killer", "deadline*", "live or die", "do or die", "old habits die", "never say die", "sick of|and_tired|to", "shoot me", "phone|battery|laptop|plant|plants|plants|cactus|fish|wifi|internet|router|flower*|computer|basil|orchid|tomato* ~3 died|dead|dying|die|dies|kill*",
        "cut|cutting|cuts ~1 hair|nails|vegetables|paper|cloth|fabric|himself_off|myself_off|herself_off|onions|onion|down|corners|bread|wood|fringe|out_of|off|back|hedge|grass", "hit|hits me|him|her that|how|then", "hit|hits by|rock|the", "beat|beats|beating myself|himself|herself up", "kick* myself|himself|herself", "beat|kill*|destroy*|smash*|slaughter* ~2 me|him|us ~2 at|in ~2 chess|game|games|tennis|mario|cards|minecraft|match|smash|shogi|go|race", "hurt|hurts my_feelings|his_feelings|me_that|me_when|me_to|her_feelings|him_that|us_that|me_deeply|me_so|me_more",
        "burn* out|dinner|the_rice|toast|candle*|bridges|incense|myself_out|himself_out|food", "voices ~3 friend*|downstairs|tv|radio|outside|street|neighbours|kitchen|chat|discord|parents|children|of_my|of_the|raised|next_door|in_the_hall", "hear|heard|hearing ~2 voices|voice ~3 of|downstairs|outside|from|through|next|on|in_the", "crash*|dead ~2 computer|pc|server|internet|end", "fast food|forward|internet|food*", "time to kill", "murder*|kill* ~3 cake|book|mystery|novels|game|show|podcast*",
        "starving|fast ~2 for ~2 dinner|attention|affection|company|touch|contact|conversation", "hungry for", "high school|street|time|score|scores|point|marks|level", "speed|speeding up|of|run|runs|limit|internet", "crack* ~1 joke*|smile|open|under|egg*|up", "pot|plant pot|of|plant|plants|noodle*|belly|roast", "suicide prevention|hotline|line|awareness|squad|note_in|statistics|mission", "spice*|gin|rum|speed ~1 of|up|rack|game|cake|rummy", "eat* ~1 me|away|inside|up", "swallow* ~1 my|pride|words", "thirst for", "drown* in ~2 work|email*|homework|debt|shame|guilt|emotions|paperwork",
    ]),
    cue(Cue::SoftDrink, &["drunk|drink|drinks|drinking|drank ~3 water|tea|coffee|juice|milk|cola|coke|cocoa|soda|lemonade|energy_drinks|soup"]),
    cue(Cue::Denial, &[
        "eaten|eat ~1 breakfast|lunch|dinner|meat",
        "asked ~5 if|whether|about|was|is ~6 kill*|suicid*|die|dying|hurt*|harm*", "kill*|suicid*|die|hurt*|dying ~3 said|says no", "no hitting|violence|shouting|voices|drugs|alcohol|drinking", "money|savings ~1 is|are|'s ~1 alright|fine|ok|okay|enough|not_a_problem", "not a voice", "=not ~2 voice|voices", "no hitting|shouting|fighting|danger", "nobody|no_one|never ~1 hurt|hit|shout*|hits|shouts", "not lonely|sad|unhappy|depressed|hungry", "at first", "committed suicide", "took|taken his|her|their own? life", "killed|hanged himself|herself|themselves", "died by suicide",
        "=not|never|nor ~2 suicidal", "=not|never|nor|neither|no ~4 want*|plan*|going|intend*|think*|thought* ~3 die|kill*|hurt|harm|suicide|dying|end*|death", "=no ~2 thoughts|plans|intention|wish ~3 die|kill*|hurt*|harm*|suicid*|dying|end*|death|sort|kind", "=do|does|did|would|will|could|have|has|had not|never ~2 hurt|harm|kill|hit|cut|drink|hear|touch|beat|threaten*|attack*|smoke|take|drank", "=nothing|not like that|suicide|suicidal", "please|so do not worry|misunderstand", "=not|never|no|nor ~2 violent|aggressive|violence|voices|drugs|alcohol|danger|dangerous",
    ]),
    cue(Cue::If, &["if|would|might|maybe|perhaps|suppose|imagine|in_case|what_if|could"]),
    cue(Cue::Says, &[
        "say|says|said|saying|add|adds|tell|tells|told|telling|shout*|yell*|scream*|wrote|writes|ask|asks|asked|reply|replies|replied|answers|answered|whisper*|mutter*|thinks|call|calls|called|mumbl*|text|texted|typed|posted|repeat*|like|goes|words|read|reads|note|message|line|sings|titled|heard",
    ]),
    cue(Cue::Asking, &[
        "i|we ~2 would_like|want|wonder*|curious|love|'d_like|wish ~2 to? know|ask|wondering|understand ~1 how|what|why|if|whether|where|who|when|is", "wonder|wondering how|what|why|if|whether|where|who|when", "tell|advise|show|explain us|me ~1 how|what|why|if|whether|where|who|when",
        "my|the|one|main|only|real question* is", "i ask how|what|why|if|whether|where", "please advise|suggest|recommend|tell",
    ]),
    cue(Cue::SelfState, &[
        "i am|have_been|have_become|became|was ~3 hikikomori|shut_in|recluse|hermit|neet|isolated|withdrawn|struggling|stuck|alone|lonely|afraid|unemployed|housebound|a_burden|ashamed", "i ~2 not|never|rarely|hardly|barely|seldom ~3 leave|left|been|go|gone|went|see|seen|spoken|talk*|meet|met|work*|sleep|slept|know_how_to_begin|know_how_to_talk",
        "i ~1 stay*|live|spend|hide|lock*|sleep|dropped|quit|stopped|lie|failed ~5 room|home|bed|house|out|day|night|work|school|university|job|door", "i am|was ~3 afraid|scared|anxious|ashamed|depressed|terrified|exhausted", "i want|wish|would_like|'d_like|long to ~3 go|change|work|live|talk|have|be|leave|make|return|get_better|get_out|study", "=my life|room|bed|days|parents|world", "fills me",
    ]),
    cue(Cue::FamilyWriter, &[
        "i am|as ~1 his|her|their|a|the|worried|an ~2 mother|father|sister|brother|wife|husband|parent|mum|mom|dad|aunt|uncle|grandmother|grandfather|girlfriend|boyfriend|daughter|son", "my|our ~3 son|daughter|brother|sister|husband|wife|nephew|niece|grandson|granddaughter|child|partner|boyfriend|girlfriend ~3 has|is|'s|does|not|will|stay*|stopp*|quit|refus*|lock*|live*|never|hardly|rarely|barely|dropp*|spend*|left|had|was|who|became|leaves|comes|will_not|sleeps",
        "writ* ~2 about|for|because_of my|our ~3 son|daughter|brother|sister|husband|wife|nephew|niece|child|grandson|partner|boyfriend|girlfriend", "worr* ~2 about|for ~1 him|her|my_son|my_daughter|my_brother|my_sister|my_husband|my_wife|our_son|our_daughter", "help|reach|lose|losing|support|save|talk_to ~1 him|her|my_son|my_daughter|my_brother|my_sister|our_son|our_daughter|my_husband|my_wife", "my husband|wife and i", "as parents|parent|his_mother|her_mother|his_father|her_father|family|a_mother|a_father|a_sister|a_brother", "he|she|they ~1 has|is|'s|does|will|rarely|never|hardly|stays|sleeps|only|will_not|comes|refuses|not ~3",
    ]),
    cue(Cue::OtherWriter, &[
        "i taught|teach|tutored|coached|tutor", "former|ex pupil|student|colleague|classmate|neighbour", "am not ~1 his|her|their ~1 mother|father|parent|relative|family|therapist", "my|a|our|old|best|close|dear ~1 friend|classmate|neighbour|neighbor|student|colleague|pupil|roommate|flatmate|coworker|client|tenant ~4 has|is|'s|who|does|stopp*|not|live*|never|stay*|refus*|will|became|left|quit|dropp*", "i am|work_as|as a|an|his|her|the|research* ~2 teacher|tutor|social_worker|nurse|doctor|counsellor|counselor|researcher|journalist|student_writing|landlord|landlady|volunteer|therapist|psychologist|neighbour|neighbor|coach|librarian|friend|manager|lecturer|reporter|writer_working|novelist|caseworker|support_worker|classmate", "one of my students|pupils|clients|neighbours|friends|classmates|employees|tenants", "writing an|a ~2 article|essay|paper|thesis|novel|report|dissertation", "my students|pupils|clients|patients", "friend of mine",
    ]),
    cue(Cue::ElseTime, &[
        "worked|employed|married|together|taught|served|travelled|traveled|lived_in|dating|dated|engaged|trained|retired|known|older|younger|dead|widowed|smoked|level|toothache|anniversary|friends_for|played_for|blamed|hunting|been_friends|sober",
    ]),
    cue(Cue::Painful, &[
        "worthless|loser|pathetic|useless|burden|disgust*|parasite|failure|hate_myself|hate_my|waste|good_for_nothing|ugly|deserve|garbage|trash|shame|ashamed|die|dead|death|suicid*|kill*|fault|stupid|idiot|monster|freak|lazy|rape*|abuse*|humiliat*|embarrass*",
    ]),
];
