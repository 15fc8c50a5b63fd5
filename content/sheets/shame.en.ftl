# Four short sheets on shame. They ask what it means today, never what was done; nobody reads them, and none is owed an answer.

sheet-shame-word = A word for today's shame
    .lead = Four short questions about shame today. What happened once can stay untold. Each can stay empty, and you can leave at any point. If you think of dying: Help.
    .end = This is a word for today. Another day may have another one. If it got heavier, Calm and Help are open.
sheet-shame-word-word = What is today's shame about?
    .hint = A word or two. For example: my teeth, the room, a message, the years. “That thing” will do.
sheet-shame-word-means = What does it mean to me today?
    .hint = For example: People would look away. It is about now, not about back then. If it hurts too much to write, leave it out.
sheet-shame-word-hard = How hard is it to carry today?
    .hint = It may differ from day to day. No answer is fine.
sheet-shame-word-plain = Is there a plainer word for the thing?
    .hint = As one would say it of a house or a shoe. For example: worn, not used for long, in need of care. The old word may stay.

sheet-shame-other = A letter to someone with the same
    .lead = Four short questions lead to a letter to someone with the same shame. It is sent to nobody. Each can stay empty, and you can leave at any point.
    .end = The letter stays here. It can be read again, or never.
    .known = In one study of 68 students with strong shame, some wrote kind letters to themselves over 16 days. The others waited. Shame fell more in those who wrote, by a middling to large amount. Letters to someone else were not studied. Nor were people who stay in.
sheet-shame-other-who = Who could it be?
    .hint = Nobody real. For example: someone in a far town, in a small room, still awake.
sheet-shame-other-see = What can I see in them that they don't see?
    .hint = For example: They still feed the cat. They fear being in the way because others matter to them.
sheet-shame-other-letter = What would I write to them?
    .hint = Two lines are a letter. It needs no advice.
sheet-shame-other-keep = Is there a line that may be for me, too?
    .hint = “No” is an answer. It can wait for another day.

sheet-failure = Something that went wrong
    .lead = Five short questions about one thing that went wrong. Each can stay empty, and you can leave at any point. What others did to hurt you is not meant here. If you think of dying, Help comes first.
    .end = That was it. Nothing has to be settled today. If it got heavier, Calm and Help are open.
sheet-failure-happened = What happened?
    .hint = One line, about a small thing, as a stranger would tell it. For example: I had booked a visit and did not go. Old or terrible things can stay out.
sheet-failure-make = What do I make of it?
    .hint = For example: I can't do such things. It is what the thing seems to say. It need not be true.
sheet-failure-mine = Which part of it was mine?
    .hint = Large, small or none. Leave it out if it turns to blame. For example: I set the alarm late.
sheet-failure-not-mine = Which part was not mine?
    .hint = For example: the hour, the noise, other people, money, an illness, a step that was too large.
sheet-failure-take = What do I take along?
    .hint = For example: Next time a mail, not a visit. “Nothing” is an answer.

sheet-shame-share = One sentence, for someone or for nobody
    .lead = Four short questions about one sentence that someone could know. Telling nobody is a full answer. Each can stay empty, and you can leave at any point.
    .end = Nothing was sent. To tell and not to tell are both allowed, and can change.
sheet-shame-share-sentence = Which one sentence could someone know?
    .hint = A small one. For example: I don't go out much these days. It can be one that gives no reason.
sheet-shame-share-who = Who could know it?
    .hint = Someone who has hurt you is not meant. Strangers online may not be kind to such a sentence.
    .known = Someone I know
    .helper = A helper, in writing
    .paper = A sheet of paper
    .nobody = Nobody
    .unknown = I don't know
sheet-shame-share-way = How would it reach them?
    .hint = For example: on a slip, in a message, by voice, some day. After “nobody”, the rest can stay empty.
sheet-shame-share-wish = What would I wish from them?
    .hint = For example: Read it and don't answer. Don't tell others.
