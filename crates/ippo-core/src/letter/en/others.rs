//! English: the family, hiding, care that is refused, and what comes after the parents.

use super::super::ThemeId;
use super::super::rules::{Rule, any_theme, theme};

/// The patterns.
pub(super) const RULES: &[Rule] = &[
    theme(
        ThemeId::Duration,
        &[
            "=not ~2 been|gone|left ~5 since",
            "since ~2 january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|spring|summer|autumn|winter",
            "ever since",
            "since last year|summer|winter|spring|autumn",
        ],
    ),
    any_theme(
        ThemeId::Conflict,
        &[
            "argue|argues|arguing|argued|argument|arguments|quarrel*|rows|shout|shouts|shouting|shouted|yell|yells|yelling|yelled|scream|screams|screaming|slams|slamming|slammed|eggshells|nags|nagging|furious|rage|raging",
            "fight|fights|fighting ~4 with|every|parents|mother|father|mum|dad|about|all|each_other|constantly|always",
            "having|have|had|big|another|a|the|huge row with|about|every|again|over",
            "=not|never|hardly|barely|stopped ~1 speak*|talk*|spoken ~3 each_other|speaking_terms",
            "tension|hostil* ~4 home|house|us|parents|between",
            "blame* each_other",
            "kick*|throw*|threw ~2 me|him|her out",
            "threaten* ~5 throw|kick|evict ~3 out",
            "angry|furious|mad ~1 at|with me|him|her|us|each_other|my|his ~4 every|always|again|all|when",
            "speaking terms",
            "plate|plates|cup|door ~2 broke|thrown|slammed|smashed",
        ],
    ),
    any_theme(
        ThemeId::AfterParents,
        &[
            "now ~1 she|he|they|mum|mother|dad|father 's|is|are|has gone|dead|died",
            "with|of|to him|her after us|me",
            "if ~2 parents|mother|father|mum|dad|they ~2 die|died|go",
            "when|after|once|until|day ~3 parents|mother|father|mum|mom|dad|we|they|i|she|he|husband|wife|us ~2 die|dies|died|gone|pass|passes|dead|not_around|no_longer_here|not_be_here|not_be_around|leave_this",
            "what|who ~2 will|would|happen*|becomes|become ~5 when|after|if|once ~3 die|gone|dead|pass|not|we|i|they|no_longer|cannot",
            "parents|mother|father|mum|mom|dad|husband|we ~3 are|is|'s|am|get*|grow*|turn*|in ~3 old|older|elderly|ageing|aging|ill|frail|seventies|eighties|70s|80s|retired|not_young|weaker|weak|70|80|75|78|82|sick|retiring|seventy|eighty",
            "=not|will live|be here|around|alive forever|always|for_ever|much_longer|long",
            "who ~2 look|care|feed|support after|for ~1 him|her|me|them",
            "outlive*|after_we_are_gone|after_we_'re_gone|inherit*",
            "when we|i am|are|'m|'re gone|dead|no_longer",
            "future ~4 without us|me|parents",
        ],
    ),
    any_theme(
        ThemeId::Hiding,
        &[
            "told|tells|tell ~3 family|relatives|mother|everyone|sisters|neighbours|people|friends|entire_family that? ~2 he|she|i|it|we ~1 is|'s|am|are|was|works|lives",
            "=not to be mentioned|seen",
            "believe|believes|think|thinks ~1 he|she|i|that works|lives|is_abroad|studies|am_at",
            "say|says|said he|she|i 's|is|am|was on|at|away|in|ill|busy|abroad ~1 nights|work|shift|bed|abroad",
            "go|goes|got|get|gets|hide|hides|ran|runs ~1 in|under|behind|upstairs|into ~2 cupboard|table|bed|wardrobe|closet|curtain|stairs|bathroom",
            "knock*|bell|door|visitor*|comes|postman ~6 hide*|upstairs|cupboard|under|behind|bathroom",
            "keep|kept all? this|it|him|her|that from",
            "hide|hides|hiding|hid|hidden|conceal* ~4 from|it|this|him|her|that|when|behind|under|relatives|neighbours|visitors|state|truth|away",
            "secret|secretly|secrecy|pretending|pretend",
            "lie|lies|lied|lying to ~2 people|them|everyone|relatives|neighbours|family|friends|my|her|his",
            "lie|lies|lied|lying about|that_i|that_he|that_she",
            "=nobody|no_one|none ~3 knows|know|aware|suspect* ~3 about_me|about_him|about_her|that_i|that_he|that_she|i_am|he_exists|she_exists|he_is|she_is|truth",
            "=not|never ~1 told|tell anyone|anybody|relatives|friends|neighbours|people|family",
            "excuse|excuses|cover|covering|cover_story",
            "tell|told|say|tells ~3 people|them|neighbours|relatives|friends|everyone|everybody|anyone ~4 working|studying|abroad|away|from_home|remote*|freelance|in_australia|on_nights|travelling|night_shift|overseas|a_cold",
            "relatives|neighbours|neighbors|friends|people|colleagues|aunt|family|guests|visitors ~3 ask*|find_out|know|visit*|come|came|talk|gossip ~6 lie|say|change|hide|pretend|subject|avoid|excuse*|know|room|busy|working|nothing",
            "=can not ~2 tell|admit|say ~3 anyone|relatives|friends|neighbours|people|family|them|my|the_truth|truth",
            "hide in|behind|under|when|if|from",
            "keep|kept|keeping ~3 secret|quiet|hidden|to_ourselves|from_everyone|from_my|to_myself",
            "=do|does|did not want ~3 anyone|people|neighbours|relatives|others|them|family|anybody to? ~1 know*|find*|see|hear",
            "what will|would ~2 neighbours|relatives|people think|say",
            "made up",
        ],
    ),
    theme(
        ThemeId::RefusesCare,
        &[
            "refus*|reject*|declin*|resist* ~5 help|doctor*|therap*|treatment|counsel*|hospital|see|psychiatrist|psychologist|medic*|support|talk|go|any|all|anyone|appointment*|clinic|it",
            "=will|would|do|does|did|can|could not|never ~5 see|go_to|visit|talk_to|want|need|accept|speak_to|meet|trust|let ~4 doctor*|therap*|help|counsel*|psychiatrist|psychologist|anyone|professional|hospital|support|clinic|treatment|social_worker|anybody|visitor*",
            "says|say|said|insists|claims ~5 not|nothing|no|fine ~4 help|wrong|sick|ill|problem|doctor|need|mad|crazy|therapy|fine",
            "=no|nothing|not ~2 wrong|sick|ill|crazy|mad with_him|with_her|with_me|he_says|she_says",
            "stop*|quit|gave_up ~3 therap*|counsel*|medic*|treatment|appointments|doctor|psychiatrist|seeing_the|clinic|sessions",
            "tore|tears|threw|throws|rip*|slam*|ignor* ~5 leaflet|brochure|card|pamphlet|letter|appointment|number|social_worker|counsellor|door",
            "mention*|suggest*|bring*_up|offer*|word ~5 doctor|help|therap*|counsel*|hospital|clinic|psychiatrist ~8 angry|shout*|slam*|room|walks|silent|leaves|refus*|no|furious|stops|locks|explodes|door|goes|not|closes|shut*|days",
            "hate|hates|distrust|afraid_of|scared_of|fed_up_with|given_up_on|mistrust doctor*|therap*|hospital*|psychiatr*|counsel*",
            "=do|does not believe|trust ~2 in? therap*|doctor*|psychiatr*|help|counsel*",
            "=no doctor*|therap*|hospital*|counsel*",
            "turn* down ~3 help|offer*|support|appointment*|therap*",
            "=not ~2 going|willing|ready to? see|for ~2 doctor|therap*|psychiatrist|counsel*|help|hospital",
        ],
    ),
];
