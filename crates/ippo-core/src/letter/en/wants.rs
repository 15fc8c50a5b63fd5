//! English: wishes, and questions.

use super::super::Question;
use super::super::ThemeId;
use super::super::rules::{Cue, Rule, any_theme, asks, cue, theme};

/// The patterns.
pub(super) const RULES: &[Rule] = &[
    any_theme(
        ThemeId::WantHelp,
        &[
            "what do|can|should|could|would|ought|does|must ~5 do|say|try|start|begin|help",
            "please help|tell|answer|advise|reply|anyone|someone|somebody|hurry|come",
            "guide|advise|help|save us|me|him|her|kindly",
            "kindly guide|advise|help|reply|suggest|tell",
            "who can|do|could|should|would ~1 i|we|you ~2 tell|text|call|ring|ask|phone|turn|write|contact|speak",
            "is there ~5 office|number|place|somewhere|service|group",
            "any|some|your advice|help|ideas|thoughts|guidance|pointers|suggestions|tips",
            "would|should like ~2 help|advice|to_know_what|some_help",
            "should i|we ring|call|phone|tell|go|write|take|leave|ask|stop|force|wake|give|make|keep",
            "please anyone|someone|somebody",
            "please ~2 tell|answer|help",
            "should like to be of use|help|enquire|know",
            "=need|want|looking_for|seek*|would_like|'d_like|hope|hoping|find|get|asking|ask|appreciate|grateful|reach*_out|search*|begging ~5 help|guidance|advice|support|resources|method*|suggestions|therapy|treatment|therapist|counsellor|tips|counselling|someone_to_talk_to",
            "please ~3 help|advise|tell|guide|reply|answer|write|point",
            "help me|us",
            "any ~2 advice|resources|guidance|suggestions|help|tips|ideas|support|services",
            "=do|does|did not know how|where|who to|else|i begin|start|turn|ask",
            "want|would_like|'d_like|trying|ready|desperate|hoping|hope to|i_could ~2 change|get_better|get_out|recover|break_out|reconnect|come_out|escape|get_my_life|rejoin|re_engage",
            "is|are there ~1 way|ways|hope_for|anything_i_can|anything_we_can",
            "hoping you|someone|this ~1 can|could|will|might",
            "your|some|practical|any|good advice|answer|guidance|help",
            "take|taking|make|making ~1 small|first|little|tiny steps|step",
            "my life back",
            "talk|speak|write ~2 someone|professional|counsellor|therapist|you",
            "can|could you ~2 help|advise|tell|suggest|recommend|give|point",
            "end_of_my_tether|wits_end|at_a_loss",
            "where to turn|start|begin|look|go",
            "want|need|ready|willing ~3 help",
        ],
    ),
    theme(
        ThemeId::WantWork,
        &[
            "<wish>|want|ready|willing|able|trying|try|applied|applying|application*|looking|picked_out|'d ~6 work|job|working|employment|course|college|study|exam|exams|qualification*|degree|earn|earning|apprenticeship|trade|volunteer*|shift|shifts|vacancy|classes|gcses|training|career|intern*",
            "<wish>|want|'d|would|could|ready ~3 go|get|be|going|getting back ~1 to|on|at|in|into ~2 <job>|<school>|tools|bench|site|ledgers|studies|books|classroom|desk|kitchen|counter|stage|road|field|ward|lab|till|garage|van",
            "any|small|little|part_time|some|a|the job|jobs|work ~3 is_ok|would_do|ok|fine|would|at_all|will_do|do|anything",
            "work|job|shifts|hours ~5 would|'d do|suit ~1 me|him|her",
            "'d|would|could do ~3 shifts|nights|job|work|hours|part_time",
            "cv|resume|vacancies|vacancy|job_advert|advert|job_centre|interview ~8 want|wants|pillow|rewriting|wrote|written|filled|writing|sent|practise|circled|saved|hope|applied|apply",
            "be|become|train|retrain|qualify|qualified ~2 as ~2 a|an",
            "use|using ~1 my|his|her hands|brain|trade|skills|degree again",
            "want ~3 useful|needed|contribute|pay_my_way|earn",
            "i liked|loved|miss ~3 work|job|teaching|nursing|shifts",
            "want*|would_like|would_very_much_like|'d_like|would_love|'d_love|like_to|hope*|wish*|dream*|looking_for|look_for|ready_to|trying_to|plan*|aim*|goal*|thinking_of|interested ~6 work|working|job|study|studying|school|college|university|uni|course|degree|exam|exams|earn*|qualification*|graduate|career|training|employ*|diploma|internship|volunteer*|apprentice*|certificate",
            "finish*|continue|resume|complete ~3 degree|school|studies|course|education|high_school|university|exam*|diploma|study",
            "be_able to work|study|earn again?",
        ],
    ),
    theme(
        ThemeId::WantFriends,
        &[
            "<wish> ~8 <friend>",
            "<friend> ~6 <wish>",
            "friends|friend|mates|mate with ~2 coats|dogs|nothing|same|who|like|opinion",
            "one|a|some|few|two|just friend|friends|mate|mates|pal|buddy ~2 who|would|to|that|again|i_want|is_all",
            "talk|laugh|sit|play|walk|eat|hang_out|have_a_pint|go|watch|share|be with ~2 someone|somebody|people|a_friend|friends|mates|person",
            "who would|'d|could|does|will ~1 come|sit|laugh|talk|get|round|text",
            "want*|wish*|would_like|'d_like|would_love|'d_love|'d_dearly|would_dearly|'d_really|like_to|long*|miss|misses|missing|hope*|dream*|crave|craving|need|love ~6 friend|friends|friendship*|someone_to|company|girlfriend|boyfriend|relationship*|connect*|talk_to_someone|talk_to_people|meet_people|people_to|conversation*|be_with_people|family_of_my_own|marr*|companion*|belong*",
            "mak*|find*|meet* ~3 friend|friends|friendship*|new_people",
            "reconnect* with ~4 friend*|people|them|everyone",
            "=not have ~2 friends ~4 want|wish|like",
            "someone|somebody|one|people to ~1 talk|laugh|eat|play|walk|share|be ~1 to|with",
            "talk to people|someone again|like|my_age|normally|without",
            "have ~2 friends|friend again",
            "be|feel part of",
            "fall in love",
            "see|meet|contact|message|write_to ~2 old friend|friends|him|her again",
        ],
    ),
    asks(
        Question::HowBegin,
        &[
            "what ~4 first",
            "how|where ~3 begin|start|first_step|first_steps|small_steps",
            "what ~4 first|small|little step|thing|steps",
            "how|what ~4 reconnect*|take_a_step|take_steps|get_out|leave_my|go_outside|go_out|come_out|come_back|return|change|get_my_life|get_back|get_better|get_started|break_out|move_forward|re",
            "what can|should|could|do i do|try",
        ],
    ),
    asks(
        Question::HowOvercome,
        &[
            "how ~6 overcome|over|get_past|rid|conquer|stop|beat|deal|cope|manage|handle|lessen|calm|face|live_with ~7 fear*|anxi*|afraid|panic*|scared|dread|terror|people|shame|feeling*|worry*|phobia|thoughts|this|it",
            "how ~6 less|not ~2 afraid|scared|anxious|nervous",
        ],
    ),
    asks(
        Question::WhatHelpExists,
        &[
            "is|are there ~8 resource*|method*|help|support|service*|treatment*|therap*|group*|programme*|program*|someone|anyone|place*|anything|people|counsel*|way|ways|centre*|center*|online|clinic*|doctor*",
            "what|which|where|who ~6 help|resources|methods|support|services|treatment*|therap*|groups|programmes|kind|doctor|turn_to|options|exist*|available|person",
            "can|could|do you|anyone ~3 help|recommend|suggest|offer|know_of|point|advise",
            "any ~2 resources|methods|advice|suggestions|tips|help|services",
        ],
    ),
    asks(
        Question::TooLate,
        &[
            "too late|old",
            "still|ever ~3 possible|chance|hope|time|recover*|normal|change*|get_better|hope_for",
            "is|am|are ~3 hopeless|beyond_help|beyond|lost_cause|lost|any_hope",
            "any|is_there hope",
            "ever|can|will ~3 recover*|get_better|normal|come_back|come_out|have_a_life|again|live|catch_up",
            "can ~6 change|recover|come_back at|after|now",
        ],
    ),
    asks(
        Question::WhyMe,
        &[
            "why ~3 me|i|like_this|am|can|did|does|is|he|she|us|our",
            "what ~2 wrong with",
            "what did ~3 wrong|do",
            "is it|this my|our fault",
            "am i ~4 lazy|crazy|weak|mad|sick|broken|ill|only",
        ],
    ),
    asks(
        Question::FamilyHowTalk,
        &[
            "how|what ~5 talk|speak|say|tell|approach|reach|communicate|write|bring_up|mention|ask|connect ~4 to|him|her|them|with",
            "how|what ~3 reach|approach him|her",
            "should|may|can|do i|we ~3 knock*|talk|speak|say|write|ask|tell|text|greet|leave_a_note|mention",
        ],
    ),
    asks(
        Question::FamilyWhatDo,
        &[
            "what|how ~3 can|should|could|do|would|may|might|else|must ~1 i|we|a|the|my ~4 do|help|support|get_him|get_her|family|change|best|try|start|begin",
            "how ~5 help|support|get|encourage|bring|persuade|make|convince ~2 him|her|my|them|our",
            "should|shall|must|do|is|would ~1 i|we|it ~4 stop*|force*|let*|leave|wait*|push*|take|cut*|give*|call*|keep*|make|insist|throw|wrong|right|turn|pay|cook|bring|just",
            "what ~4 do|doing|done wrong|now|for_him|for_her",
            "is|are there ~6 families|parents|family|mothers|siblings",
        ],
    ),
    cue(
        Cue::Quotable,
        &[
            "want|would_like|'d_like|wish|hope|like|trying|looking_for|need to?",
            "afraid|scared|terrified|fear*|anxi*|worr*",
            "=do not know how|where|what|if",
            "how can|do|should i|we",
            "miss*|used_to|still like|love*",
            "small|tiny|little step*",
        ],
    ),
];
