//! English: the family, hiding, care that is refused, and what comes after the parents.

use super::super::ThemeId;
use super::super::rules::{Rule, any_theme, theme};

/// The patterns.
pub(super) const RULES: &[Rule] = &[
    any_theme(ThemeId::Conflict, &[
        "argu*|argument*|quarrel*|fight|fights|fighting|fought|row|rows|shout*|yell*|scream*|slam*|nag|nags|nagging|eggshells|explode*|erupt*|blow_up|furious|rage|raging",
        "pressur*|push*|forc* ~2 me|him|her ~3 to|out|into|find|get|about", "kick*|throw*|threw ~2 me|him|her|us out", "threaten* ~5 out|door|computer|internet|evict|leave|police|disown",
        "angry|mad|furious|upset|cross|lose_his_temper|loses_his_temper|lost_my_temper|annoyed ~1 at|with|because|when", "gets|get|got|becomes|so|very angry",
        "=not|never|hardly|barely|stopped ~2 speak*|talk*|spoken|talked|say|said|look*|exchange* ~3 each_other|my_father|my_mother|to_us|to_me|to_my|with_us|his_father|her_mother|a_word|to_him|to_her|parents|in_years|family|dad|mum",
        "tension|atmosphere|hostil*|resent*|blame* each_other|me|us|him|my_wife|my_husband|between", "blame* ~2 me|us|each_other|my_wife|my_husband|his|her", "tension|tense ~3 home|house|dinner|family|between",
        "call|calls|called|calling me|him|her ~2 lazy|useless|spoiled|spoilt|parasite|weak|selfish|failure|disgrace|burden|a",
        "says|say|said|tell|tells|told|keeps|keep ~4 lazy|spoiled|get_a_job|grow_up|pull_myself|pull_yourself|snap_out|excuse*|work|job|pathetic|ungrateful|weak|normal|should|shame|disappoint*",
        "lectur*|scold*|critici*|compar* ~2 me|him|her", "disagree|disagrees|disagreed|disagreement*", "my|his|her husband|wife|father|dad|mother ~3 thinks|says|insists|wants ~5 strict*|firm|throw|tough|spoil*|lazy|force|out",
        "lock* his|her|my door when|after|if|whenever", "will not|refuses_to|never speak|speaks|talk|talks to us|me|his|her", "get* on|along with badly", "at ~2 war", "sigh|sighs|sighing|glare|glares",
        "throws|throwing|threw|smash*|break*|punch* things|plates|walls|the_wall|doors|door|furniture|dishes|a_plate", "disappoint* in|with me|him|her",
    ]),
    any_theme(ThemeId::AfterParents, &[
        "when|after|once|if|until|day ~4 parents|mother|father|mum|mom|dad|we|they|i|she|he|husband|wife|us ~4 die|dies|died|gone|pass|passes|dead|not_here|not_around|no_longer|old|older|ill|retire*|not_be_here|not_be_around|leave_this",
        "what|who ~2 will|would|happen*|becomes|become ~5 when|after|if|once ~3 die|gone|dead|pass|not|we|i|they|no_longer|cannot",
        "parents|mother|father|mum|mom|dad|husband|we ~3 are|is|'s|am|get*|grow*|turn*|in ~3 old|older|elderly|ageing|aging|ill|frail|seventies|eighties|70s|80s|retired|not_young|weaker|weak|70|80|75|78|82|sick|retiring|seventy|eighty",
        "=not|will live|be here|around|alive forever|always|for_ever|much_longer|long", "who ~2 look|care|feed|support after|for ~1 him|her|me|them", "outlive*|after_we_are_gone|after_we_'re_gone|inherit*",
        "when we|i am|are|'m|'re gone|dead|no_longer", "future ~4 without us|me|parents", "i am seventy*|eighty*|7?|sixty*",
    ]),
    any_theme(ThemeId::Hiding, &[
        "hide|hides|hiding|hid|hidden|conceal* ~4 from|it|this|him|her|that|when|behind|under|relatives|neighbours|visitors|state|truth|away",
        "secret|secretly|secrecy|pretend*|lie|lies|lied|lying to|about|that|and|i|when|a|he|she|her|him|is|we",
        "=nobody|no_one|none|not|never ~4 knows|know|told|tell|tells|aware|suspect* ~5 i|me|this|about|that|how|he|she|anyone|anybody|him|relatives|friends|neighbours|family|truth|people|what|my|outside|colleagues",
        "excuse|excuses|cover|covering|cover_story", "tell|told|say|tells ~3 people|them|neighbours|relatives|friends|everyone|everybody|anyone ~4 working|studying|abroad|fine|away|busy|ill|from_home|remote*|is|'s|i_am|he|she|freelance",
        "relatives|neighbours|neighbors|friends|people|colleagues|aunt|family|guests|visitors ~3 ask*|find_out|know|visit*|come|came|talk|gossip ~6 lie|say|change|hide|pretend|subject|avoid|excuse*|know|room|busy|working|nothing",
        "=can not ~2 tell|admit|say ~3 anyone|relatives|friends|neighbours|people|family|them|my|the_truth|truth", "hide in|behind|under|when|if|from", "keep|kept|keeping ~3 secret|quiet|hidden|to_ourselves|from_everyone|from_my|to_myself",
        "=do|does|did not want ~3 anyone|people|neighbours|relatives|others|them|family|anybody to? ~1 know*|find*|see|hear", "what will|would ~2 neighbours|relatives|people think|say", "made up",
    ]),
    theme(ThemeId::RefusesCare, &[
        "refus*|reject*|declin*|resist* ~5 help|doctor*|therap*|treatment|counsel*|hospital|see|psychiatrist|psychologist|medic*|support|talk|go|any|all|anyone|appointment*|clinic|it",
        "=will|would|do|does|did|can|could not|never ~5 see|go_to|visit|talk_to|want|need|accept|speak_to|meet|trust|let ~4 doctor*|therap*|help|counsel*|psychiatrist|psychologist|anyone|professional|hospital|support|clinic|treatment|social_worker|anybody|visitor*",
        "says|say|said|insists|claims ~5 not|nothing|no|fine ~4 help|wrong|sick|ill|problem|doctor|need|mad|crazy|therapy|fine",
        "=no|nothing|not ~2 wrong|sick|ill|crazy|mad with_him|with_her|with_me|he_says|she_says", "stop*|quit|gave_up ~3 therap*|counsel*|medic*|treatment|appointments|doctor|psychiatrist|seeing_the|clinic|sessions",
        "tore|tears|threw|throws|rip*|slam*|ignor* ~5 leaflet|brochure|card|pamphlet|letter|appointment|number|social_worker|counsellor|door",
        "mention*|suggest*|bring*_up|offer*|word ~5 doctor|help|therap*|counsel*|hospital|clinic|psychiatrist ~8 angry|shout*|slam*|room|walks|silent|leaves|refus*|no|furious|stops|locks|explodes|door|goes|not|closes|shut*|days",
        "hate|hates|distrust|afraid_of|scared_of|fed_up_with|given_up_on|mistrust doctor*|therap*|hospital*|psychiatr*|counsel*",
        "=do|does not believe|trust ~2 in? therap*|doctor*|psychiatr*|help|counsel*", "=no doctor*|therap*|hospital*|counsel*", "turn* down ~3 help|offer*|support|appointment*|therap*",
        "=not ~2 going|willing|ready to? see|for ~2 doctor|therap*|psychiatrist|counsel*|help|hospital",
    ]),
];
