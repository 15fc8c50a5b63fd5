//! English: families of words that many patterns share, written in them as `<name>`.

/// Names and their words.
pub(in super::super) const WORDS: &[(&str, &str)] = &[
    (
        "people",
        "people|anyone|anybody|someone|somebody|everyone|everybody|strangers|stranger|others|folk|folks|neighbour*|neighbor*|visitors|postman|delivery|courier|cashier|humans|crowd*|classmates|customers|faces|eyes|doorbell|passers|teenagers|lads|doorstep|voices|staff",
    ),
    ("his", "my|his|her|their|our"),
    (
        "season",
        "january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|xmas|new_year|spring|summer|autumn|winter|half_term|term|diwali|eid|ramadan|thanksgiving|halloween|exams|gcses",
    ),
    (
        "school",
        "school|college|uni|university|sixth_form|sixth|lessons|class|classes|lectures|course|courses|degree|studies|studying|campus|apprenticeship|training|placement|a_levels|seminars|high_school|highschool|secondary|academy|gcses|nursery|tafe|polytechnic|lycee|phd|masters|grad_school|law_school|med_school|medical_school|tuition|coaching",
    ),
    (
        "job",
        "job|jobs|work|office|company|firm|post|position|career|shift|shifts|teaching|nursing|warehouse|factory|bank|trade|plant|restaurant|kitchen_job|civil_service|army|navy|call_centre|call_center|agency|business|practice|bakery_job|depot|salon|hospital_job|contract|employment",
    ),
    (
        "parent",
        "mother|father|mum|mom|mam|mama|dad|da|daddy|parents|nan|gran|granny|grandma|grandad|granddad|grandpa|grandmother|grandfather|husband|wife|ma|pa|papa|mummy|folks|aunt|auntie",
    ),
    (
        "kin",
        "mother|father|mum|mom|mam|mama|dad|da|daddy|parents|nan|gran|granny|grandma|grandad|granddad|grandpa|grandmother|grandfather|husband|wife|ma|papa|mummy|son|daughter|brother|sister|uncle|aunt|auntie|partner|boyfriend|girlfriend|fiance|fiancee|child|baby|twin|cousin|friend|mate|cat|dog|best_friend|stepdad|stepmum|stepfather",
    ),
    (
        "care",
        "doctor*|gp|therap*|counsel*|psychiatr*|psycholog*|nurse|nurses|social_worker*|support_worker*|crisis_team|outreach|clinic|hospital|appointment*|medication|meds|caseworker*|case_worker*|health_visitor|specialist*|ambulance|paramedic*|camhs|helpline|hotline|referral*|treatment|surgery|county_program|programme|charity|visiting_team|mental_health|youth_worker*|home_visit*|social_services|council_lady|rehab|vicar|priest|pastor|imam|welfare_officer|youth_service|assessment",
    ),
    (
        "refuse",
        "refus*|declin*|no_thank_you|no_thanks|said_no|says_no|said_no_thank*|would_not|will_not|sent_away|turned_away|turned_down|turns_down|told_her_to_leave|told_him_to_leave|told_them_to_leave|told_him_to_go|told_her_to_go|told_them_to_go|where_to_go|not_open|not_opened|never_opened|unopened|shut_the_door|closed_the_door|bolt|bolted|hung_up|hangs_up|put_the_phone_down|cancel*|tore|tears_up|binned|in_the_bin|laughed|ignored|walked_out|did_not_go|never_went|not_go|sent_them_away|sent_her_away|sent_him_away|to_leave|piss_off|get_lost|go_away|get_out|not_interested|no_need|do_not_need|does_not_need|did_not_need|stopped_going|not_coming_out|hid|would_rather_not|not_let|turn*_her_away|turn*_him_away|turn*_them_away|not_see|not_speak|climbed_out|threw|not_be_needing|not_need|waste_of_time|pretended",
    ),
    (
        "wish",
        "want*|wish*|would_like|'d_like|would_love|'d_love|long|longs|longing|miss|misses|missing|need*|kill_for|give_anything|swap|could_do_with|yearn*|dream*|crave*|ache*|looking_for|dying_for|'d_give|would_give|'d_swap|what_i_would|rather_have|'d_be_glad|be_nice|be_lovely",
    ),
    (
        "friend",
        "friend|friends|mate|mates|buddy|buddies|pal|pals|company|companion*|actual_people|real_people|friendship*|girlfriend|boyfriend|crew|gang_of|people_to|folks_to|chum|confidant|bestie|penpal|pen_friend|pen_pal",
    ),
    (
        "shop",
        "shop|shops|store|supermarket|servo|petrol_station|gas_station|corner_shop|tesco|asda|lidl|aldi|walmart|target|cvs|walgreens|7_11|7_eleven|konbini|bakery|chippy|takeaway|off_licence|market|bodega|kiosk|vending_machine|chemist|pharmacy|newsagent*|spar|post_office|laundrette|launderette|laundromat|co_op|morrisons|sainsbury*|dollar_general|deli|greengrocer*|butcher*|chip_shop|corner_store|convenience_store|grocery|grocer*|minimart|paper_shop|barber*|woolies|dollar_store|farm_shop|big_tesco|kirana|milk_booth|drugstore|charity_shop|cash_machine|library|food_bank|bottle_o|kebab_shop|hardware_store",
    ),
    (
        "sick",
        "psoriasis|arthritis|migraine*|eczema|asthma|diabet*|epilep*|lupus|ibs|crohn*|colitis|endometriosis|fibromyalgia|anaemi*|anemi*|sciatica|tinnitus|vertigo|hernia|ulcer*|kidney|thyroid|angina|gout|reflux|sinus*|cataract*|glaucoma|stroke|scoliosis|cyst*|chronic_pain|chronic_fatigue|bronchitis|pneumonia|copd|slipped_disc|abscess|toothache|psoriatic|hypertension|blood_pressure|gallstones|infection|shingles|long_covid|coeliac|celiac|fracture*|sleep_apnoea|heart_murmur|gum_disease",
    ),
    (
        "body",
        "back|spine|knee|knees|hip|hips|tooth|teeth|gum|gums|molar|jaw|wrist*|thumb*|hands|fingers|joints|neck|shoulder*|stomach|belly|gut|guts|chest|foot|feet|ankle*|leg|legs|eyes|ears|ear|skin|bladder|head|lungs|muscles|bones|throat|elbow*|arm|sinuses",
    ),
    (
        "pain",
        "hurt|hurts|hurting|ache*|aching|throb*|sore|pain*|burns|swollen|swell*|stiff|shot|gives_out|give_out|cracks|crack|rotten|rotting|infected|itch*|seize*_up|lock*_up|agony|cramp*|knackered|wrecked|playing_up|numb|weak|bleed|creak*|killing_me|crumbl*|loose|inflamed|raw|tender|wheez*|ring|rings|ringing|blurr*|bad|gone_bad|worn|rattl*|grinds|wasted|abscess",
    ),
    (
        "day",
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|tonight|tomorrow|the_weekend|this_weekend|midnight",
    ),
    ("dead", "died|passed|passed_away|passed_on|killed|buried|funeral|went|gone|death|cremat*|burial|ashes|lost|wake"),
    (
        "lately",
        "last_week|this_week|yesterday|days_ago|weeks_ago|week_ago|last_month|this_month|recently|this_morning|last_night|fortnight_ago|days_back|weeks_back|fortnight_back|week_back|month_ago|last_monday|last_tuesday|last_wednesday|last_thursday|last_friday|last_saturday|last_sunday|days_since|weeks_since|weeks_now|week_on_monday|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday|on_saturday|on_sunday|days_gone|the_other_day|the_other_week|just_after_christmas|a_week_gone|nine_days|ten_days|twelve_days|a_month_since|three_weeks|two_weeks|five_weeks|six_weeks|four_weeks|a_fortnight|a_week_friday|a_week_today|this_past_week|the_week_before_last",
    ),
    (
        "drink",
        "vodka|whisky|whiskey|gin|wine|beer|beers|sake|booze|spirits|shochu|rum|liquor|cans|alcohol|brandy|cider|tequila|bourbon|lager|sherry|port|toddy|arrack|soju|stella|jack_daniel*|super_strength|wkd|baileys|bottle_of",
    ),
    (
        "pills",
        "pills|tablets|painkillers|capsules|cough_syrup|cough_medicine|codeine|tramadol|sleeping_pills|benzos|xanax|valium|diazepam|adderall|ritalin|modafinil|speed|powder|edibles|weed|ketamine|ket|coke|gear|blues|zopiclone|nytol|cocodamol|co_codamol|oxy|percocet|fentanyl|antihistamine*|gummies|lean|diet_pills|pregabalin|lyrica|spice|nitrous|balloons|glue|gas_canisters|solvents|poppers|meth|crystal|mdma|ritalins",
    ),
    (
        "hobby",
        "draw|draws|drawing|paint|paints|painting|sketch*|knit|knits|knitting|crochet*|sew|sews|sewing|bake|bakes|baking|cook|cooks|cooking|garden*|carve*|carving|whittl*|fold*|origami|embroider*|weave*|weaving|guitar|piano|ukulele|banjo|fiddle|violin|harmonica|accordion|recorder|synth|drum|drums|model|models|lego|trains|planes|clocks|radios|watches|stamps|coins|maps|comics|manga|poems|poetry|stories|songs|music|films|animations|photograph*|photos|camera|birds|bees|moths|insects|plants|orchids|cactus|cacti|succulents|tomatoes|seeds|tadpoles|frogs|newts|fish|aquarium|snails|spiders|hens|pigeons|puzzles|crosswords|chess|calligraphy|languages|esperanto|code|coding|program*|robots|telescope|stars|astronomy|sourdough|bread|jam|pickles|miniatures|dolls|dollhouse|puppets|plasticine|clay|pottery|ceramics|beads|jewellery|quilts|quilting|lace|wood|woodwork|leather|bikes|engines|soldering|circuits|electronics|sing|sings|singing|dance|writing_songs|novel|fanfic|zines|collage*|liveries|ferns|roses|fuchsia*|allotment|bonsai|terrarium*|kites|marbles|rocks|fossils|minerals|magic|juggling|podcast*|tarot|perfume*|fermenting|cheese|tea_blends|lichen|moss",
    ),
    (
        "joy",
        "love|loves|loved_thing|enjoy*|adore*|happy|happiest|happily|pleasure|delight*|best_thing|proud|mad_for|mad_about|mad_on|obsess*|lose_myself|loses_himself|loses_herself|joy|brilliant_at|gifted|good_at|get_lost|gets_lost|smile|smiles|lights_up|light_up|lit_up|never_happier|at_peace|content|keeps_me|kept_me|calms|calm|good_hours|absorbed|bliss|treat|fun|beautifully|only_thing|one_thing|crazy_about|passion|nuts_about|soothes|favourite|favorite|looks_forward|look_forward|mean_the_world|alive_when|forgets_the_time|forget_the_time",
    ),
    (
        "hurtme",
        "laugh*|copy|copied|copies|copying|mimic*|imitat*|film|filmed|filming|films|spit|spat|spread|jeer*|sneer*|snigger*|giggl*|clap*|bark*|moo|mooed|oink*|trip|tripped|shove|shoved|whisper*|rumour*|rumor*|nickname*|hiss*|groan*|cough*_when|chant*|threw|throw|throws|impression*|mock*|taunt*|torment*|tease*|teasing|ganged|gang_up|pick_on|picks_on|picked_on|picking_on|name_for|names_for|call*_me|call*_him|call*_her|edited|meme*|hid_my|hid_his|hid_her|locked_me|locked_him|locked_her|blanked|froze_me_out|cut_me_out|left_me_out|moved_away|wrote_on|ripped|messages|voice_notes|kms|kys|go_die|bingo|poll|spreadsheet|sweepstake|tally|scoreboard|rating|stickers_of",
    ),
    ("them", "me|him|her|us|them|mum|mom|dad|his_mother|his_father|his_dad|his_mum|her_mother|her_father|my_mother|my_father|my_wife|my_husband|my_brother|my_sister|my_son|my_daughter|his_brother|his_sister|nan|gran|grandad|grandma"),
    ("self", "myself|himself|herself|themselves|themself"),
    ("limb", "arm|arms|forearm|forearms|wrist|wrists|leg|legs|thigh|thighs|stomach|belly|skin|hand|hands|knuckles|chest|face|neck|hips|shoulder|ankles|scalp|body"),
    ("kept", "food|dinner|dinners|supper|lunch|breakfast|tea|meal|meals|plate|tray|medicine|medication|meds|tablets|pills|insulin|inhaler|heating|heater|radiator|hot_water|bath|shower|dentist|doctor|hospital|ambulance|blanket|blankets|bedding|coat|glasses|hearing_aid|wheelchair"),
    ("scraps", "bread|rice|water|tap_water|toast|scraps|leftovers|crusts|crackers|broth|black_coffee|coffee|cucumber|ice|ice_cubes|gum|chewing_gum|lettuce|rice_cakes|celery|squash|diet_coke|apples|grapes|mints|vitamins|tea"),
    ("when", "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|today|yesterday|this_morning|last_night|last_week|this_week|this_month|last_month|this_summer|this_spring|this_autumn|this_winter|in_the_spring|in_the_summer|in_january|in_february|in_march|in_april|in_may|in_june|in_july|in_august|in_september|in_october|in_november|in_december|days_ago|weeks_ago|week_ago|month_ago|months_ago|half_term|at_christmas|at_easter|fortnight|over_the_weekend|the_other_day|recently|suddenly|just"),
];
