//! English: wishes, and questions.

use super::super::ThemeId;
use super::super::Question;
use super::super::rules::{Cue, Rule, any_theme, asks, cue, theme};

/// The patterns.
pub(super) const RULES: &[Rule] = &[
    any_theme(ThemeId::WantHelp, &[
        "=need|want|looking_for|seek*|would_like|'d_like|hope|hoping|find|get|asking|ask|appreciate|grateful|reach*_out|search*|begging ~5 help|guidance|advice|support|resources|method*|suggestions|therapy|treatment|therapist|counsellor|tips|counselling|someone_to_talk_to",
        "please ~3 help|advise|tell|guide|reply|answer|write|point", "help me|us", "any ~2 advice|resources|guidance|suggestions|help|tips|ideas|support|services",
        "how|where ~2 can|do|should|could|would ~2 i|we|one|you|someone|he|she ~3 begin|start|get|change|overcome|help|find|stop|move|go|come|even|return|break|leave|recover|take|reach|learn|make|talk|approach",
        "how to ~2 begin|start|change|overcome|help|get_out|get_better|move|break|go_on|reach|stop|fix|come|talk|take|approach|return|recover|live",
        "what ~2 can|should|could|do|would i|we|you ~2 do|try|say|suggest|recommend|advise", "=do|does|did not know what|where|how|who ~2 to|else|i|do|start|turn|ask|begin",
        "want|wants|would_like|'d_like|like|wish|trying|ready|need|desperate|hoping|hope to|i_could ~3 change|get_better|get_out|recover|live|go_out|go_outside|leave|be_normal|break|start|be_free|return|reconnect|come_out|escape|try|do_something|get_back|be_able|feel|begin|stop|take|rejoin|re",
        "is|are there ~4 way|hope|anything|help|someone|place|people|something|method*|service*|resource*|anywhere|step*|treatment|chance|group*|programme*|program",
        "hoping|hope you|someone|this ~2 can|could|will|might|may", "small|first|little|tiny steps|step", "my life back", "talk|speak|write ~2 someone|professional|counsellor|therapist|you", "can|could you ~2 help|advise|tell|suggest|recommend|give|point",
        "lost|desperate|end_of_my_tether|wits_end|at_a_loss ~2 and|what|for|to|do", "where to turn|start|begin|look|go", "want|need|ready|willing ~3 help",
    ]),
    theme(ThemeId::WantWork, &[
        "want*|would_like|'d_like|like_to|hope*|wish*|dream*|looking_for|look_for|ready|tr*|need|need*|plan*|aim*|goal*|thinking_of|interested ~6 work|working|job|study|studying|school|college|university|uni|course|degree|exam|exams|earn*|qualification*|graduate|career|training|employ*|diploma|internship|volunteer*|apprentice*|certificate",
        "get|find|getting|finding|apply*|applied|have|start* ~3 job|jobs|work|apprenticeship|employment|career|volunteering|course",
        "back|return*|go to ~1 work|school|college|university|uni|studying|education|studies", "finish*|continue|resume|complete ~3 degree|school|studies|course|education|high_school|university|exam*|diploma|study",
        "work from home", "online course*|degree|classes|school", "be_able to work|study|earn", "earn my|own|some|living|a ~2 own|living|money|keep",
    ]),
    theme(ThemeId::WantFriends, &[
        "want*|wish*|would_like|'d_like|like_to|long*|miss|misses|missing|hope*|dream*|crave|craving|need|love ~6 friend|friends|friendship*|someone_to|company|girlfriend|boyfriend|relationship*|connect*|talk_to_someone|talk_to_people|meet_people|people_to|conversation*|be_with_people|family_of_my_own|marr*|companion*|belong*",
        "mak*|find*|meet* ~3 friend|friends|friendship*|new_people", "reconnect* with ~4 friend*|people|society|others|world|him|her|them", "=not have ~2 friends ~4 want|wish|like",
        "someone|somebody|one|people to ~1 talk|laugh|eat|play|walk|share|be ~1 to|with", "talk to people|someone again|like|my_age|normally|without",
        "have ~2 friends|friend again", "be|feel part of", "fall in love", "see|meet|contact|message|write_to ~2 old friend|friends|him|her again",
    ]),
    asks(Question::HowBegin, &[
        "how|where ~3 begin|start|first_step|first_steps|small_steps", "what ~4 first|small|little step|thing|steps", "how|what ~4 reconnect*|take_a_step|take_steps|get_out|leave_my|go_outside|go_out|come_out|come_back|return|change|get_my_life|get_back|get_better|get_started|break_out|move_forward|re",
        "what can|should|could|do i do|try",
    ]),
    asks(Question::HowOvercome, &[
        "how ~6 overcome|over|get_past|rid|conquer|stop|beat|deal|cope|manage|handle|lessen|calm|face|live_with ~7 fear*|anxi*|afraid|panic*|scared|dread|terror|people|shame|feeling*|worry*|phobia|thoughts|this|it",
        "how ~6 less|not ~2 afraid|scared|anxious|nervous",
    ]),
    asks(Question::WhatHelpExists, &[
        "is|are there ~8 resource*|method*|help|support|service*|treatment*|therap*|group*|programme*|program*|someone|anyone|place*|anything|people|counsel*|way|ways|centre*|center*|online|clinic*|doctor*",
        "what|which|where|who ~6 help|resources|methods|support|services|treatment*|therap*|groups|programmes|kind|doctor|turn_to|options|exist*|available|person",
        "can|could|do you|anyone ~3 help|recommend|suggest|offer|know_of|point|advise", "any ~2 resources|methods|advice|suggestions|tips|help|services",
    ]),
    asks(Question::TooLate, &[
        "too late|old", "still|ever ~3 possible|chance|hope|time|recover*|normal|change*|get_better|hope_for", "is|am|are ~3 hopeless|beyond_help|beyond|lost_cause|lost|any_hope", "any|is_there hope",
        "ever|can|will ~3 recover*|get_better|normal|come_back|come_out|have_a_life|again|live|catch_up", "can ~6 change|recover|come_back at|after|now",
    ]),
    asks(Question::WhyMe, &[
        "why ~3 me|i|like_this|am|can|did|does|is|he|she|us|our", "what ~2 wrong with", "what did ~3 wrong|do", "is it|this my|our fault", "am i ~4 lazy|crazy|weak|mad|sick|broken|ill|only",
    ]),
    asks(Question::FamilyHowTalk, &[
        "how|what ~5 talk|speak|say|tell|approach|reach|communicate|write|bring_up|mention|ask|connect ~4 to|him|her|them|with", "how|what ~3 reach|approach him|her", "should|may|can|do i|we ~3 knock*|talk|speak|say|write|ask|tell|text|greet|leave_a_note|mention",
    ]),
    asks(Question::FamilyWhatDo, &[
        "what|how ~3 can|should|could|do|would|may|might|else|must ~1 i|we|a|the|my ~4 do|help|support|get_him|get_her|family|change|best|try|start|begin", "how ~5 help|support|get|encourage|bring|persuade|make|convince ~2 him|her|my|them|our",
        "should|shall|must|do|is|would ~1 i|we|it ~4 stop*|force*|let*|leave|wait*|push*|take|cut*|give*|call*|keep*|make|insist|throw|wrong|right|turn|pay|cook|bring|just",
        "what ~4 do|doing|done wrong|now|for_him|for_her", "is|are there ~6 families|parents|family|mothers|siblings",
    ]),
    cue(Cue::Quotable, &[
        "want|would_like|'d_like|wish|hope|like|trying|looking_for|need to? ~8", "afraid|scared|terrified|fear*|anxi*|worr*", "=do not know how|where|what|if",
        "how can|do|should i|we", "miss*|used_to|still like|love*", "small|tiny|little step*",
    ]),
];
