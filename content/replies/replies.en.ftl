# The sentences from which Ippo puts together its short answer to a letter. Order, limits and rules: README.md.
# Level, plain, one thought a sentence. A claim carries its size and its weakness; its sources stand in answers.toml.

## Opening

reply-thanks = Thank you for writing this.
# $name is the name the writer signed with.
reply-thanks-name = Thank you for writing this, { $name }.
reply-thanks-short = Thank you for these lines. A few words are enough.
reply-read-lead = Ippo read:
reply-correct = If something is wrong here, you can change it.
# $words are the writer's own words, unchanged.
read-quote = “{ $words }”
# $word is the writer's own word for the state, unchanged.
read-own-word = You used the word “{ $word }”.

## What was read, where the writer's own words would hurt or do not fit. Never a label.

read-duration = You wrote how long this has gone on.
read-outings-room = Most of your time is spent in one room.
read-outings-home = You move about the home and rarely leave it.
read-outings-doorstep = You get as far as the door, or a little past it.
read-outings-shops = You get to a shop nearby now and then.
read-outings-often = You go out on many days.
read-fear-of-people = Being among people is frightening.
read-shame = It is hard to be seen the way things are now.
read-loneliness = Being alone weighs on you.
read-dropout = School or work came to a stop.
read-low-mood = Things feel heavy, and little moves.
read-sleep = Sleep will not stay in its place.
read-online = Much of the day is spent online.
read-hobbies = There is something you like, or used to like.
read-conflict = It is tense at home.
read-bullying = Other people have treated you badly.
read-physical = Your body is unwell, or tired.
read-money = Money is a worry.
read-after-parents = The years to come, without your parents, are a worry.
read-hiding = Others are not to know about this.
read-refuses-care = Doctors and helpers are not what you want now.
read-want-help = You would like some help.
read-want-work = Work is on your mind.
read-want-friends = You would like a friend, or someone to talk to.

read-family-duration = You wrote how long this has gone on.
read-family-outings-room = They spend most of the time in one room.
read-family-outings-home = They move about the home and rarely leave it.
read-family-outings-doorstep = They get as far as the door, or a little past it.
read-family-outings-shops = They get to a shop nearby now and then.
read-family-outings-often = They go out on many days.
read-family-fear-of-people = Being among people seems to frighten them.
read-family-shame = It seems hard for them to be seen.
read-family-loneliness = They are often alone.
read-family-dropout = School or work came to a stop for them.
read-family-low-mood = Little seems to move them these days.
read-family-sleep = Their days and nights have shifted.
read-family-online = They spend much of the day online.
read-family-hobbies = There is something they like, or used to like.
read-family-conflict = It is tense at home.
read-family-bullying = Other people have treated them badly.
read-family-physical = Their body is a worry to you.
read-family-money = Money is a worry.
read-family-after-parents = You wonder how it will be when you are no longer there.
read-family-hiding = Others are not to know about this.
read-family-refuses-care = They do not want doctors or helpers now.
read-family-want-help = You are looking for help.
read-family-want-work = Work is on your mind, for them.
read-family-want-friends = You would like them to have someone.

## Answers for the writer's own sake

answer-fear-of-people = On fear of people: in 20 trials, online courses made it smaller, by a middling amount. On small steps: such courses begin with a very small piece of the fear. The pace is yours. Then you look at what really came. People who stay in have hardly been studied. So this goes slowly.
answer-shame = On shame: little has been studied in people who stay in. Being afraid of what others will think is common in fear of people. Courses for that fear can be done in writing, without a face. What they do for shame is not known here.
answer-loneliness = On being alone: contact can be very small, and in writing. For people who stay in, no trial shows which kind helps most. Being alone and wanting contact can both be true.
answer-dropout = On school and work: a stop there often comes before staying in. In one Japanese region's services, missing school was named for about a third. That says little about what comes next. Nothing has to be decided from here.
answer-low-mood = Doing a small thing one once liked, and doing it on purpose, has lifted low mood in many trials. The effect was fairly large; in the more careful trials it was smaller. These trials were about low mood. People who stay in were not studied apart.
answer-sleep = Days and nights often turn round in this. In one Japanese survey of 61 people over 40, it was so for 49. Ippo knows no good study on turning them back in people who stay in. A day that starts in the evening works here too.
answer-online = Time online can be rest, company, or both. Courses for fear of others have worked online, by a middling amount. Those studies were not made with people who stay in. Ippo asks nobody to give it up.
answer-hobbies = A thing once liked is a fair place to begin. Doing liked things on purpose lifted low mood in many trials. It was not tested in people who stay in. Ten minutes is plenty; so is one.
answer-conflict = On the tension at home: it is common here. Half of the people in one Japanese region's services had it. Staying out of the way for an evening is allowed. If anyone is hurt or threatened, Help shows who can be reached.
answer-bullying = What was done to you was done by others. Where someone is still a danger, keeping away is sense, not fear to unlearn. Ippo leaves such a place out of every step. You can name it in a word, or not at all.
answer-physical = A body that rests for long tires soon. Two students moved more over three years, with someone beside them, and went back to study or a job. Two people are not a trial. A clinic can be asked in writing what to do about pain or dizziness.
answer-money = Ippo cannot work out money or benefits. A town office or a support centre can, and a family member may ask for you. Which papers apply differs by place. It can wait for another day.
answer-after-parents = On the years to come: this worry is common where staying in has lasted long; in one Japanese survey of families, near eleven years. A town office can be told, in writing, that someone lives here. That is a way; nothing obliges you. What comes then differs by place, and Ippo does not know it.
answer-hiding = You decide who knows, and how much. What you write in Ippo goes nowhere by itself. Help by text needs no face and no voice. Which kind suits whom has hardly been studied.
answer-refuses-care = Not wanting a doctor or a helper is allowed. The things here need no helper. In a study of 36 people who stay in, most did want help. That is small, and says nothing about you.
answer-want-help = Help exists in steps. There are small things alone, courses in writing with a helper, and people who answer by text. One Japanese study of such a course had 15 adults and no comparison; fear fell a lot. It was not made for people who stay in.
answer-want-work = Work can be one part of a life; it does not measure one. Japan's handbook of 2025 says so too. In one Hong Kong project with 104 young people, almost half were at work after a year. Nobody was compared with them.
answer-want-friends = On friends: reading where others write is contact too. From there it can go to one sign, one word, one answer. No trial shows how fast this goes for people who stay in. It can stay at reading.

answer-how-begin = On how to begin: one way is a thing so small that no one notices. You look at what you expected, then at what came. Fear need not fall first. This comes from work on anxiety; it is hardly tested in people who stay in.
answer-what-help-exists = On what there is: small things here, courses in writing with a helper, and people who answer by text. Help lists those that Ippo knows of, by country. Which of them suits whom is mostly unknown. You can look later, or not.
answer-is-it-too-late = Ippo knows no study that names an age, or a number of years, after which it is too late. In one Japanese survey of families it had lasted near eleven years. What happens after so long has been studied little. So Ippo cannot say more than that.
answer-why-me = Ippo cannot tell why from a letter, and does not guess. In a Japanese survey, about one in five under 40 named trouble with people. Nearly as many named the years of the virus. One cause alone seldom explains a life.
answer-unknown = There is a question here that Ippo cannot answer. It is a program, and what it holds is small. A person might know. The question stays in your letter.

## Answers for a family: never what the other person "has", never a promise

answer-family-fear-of-people = Courses for fear of others helped in 20 trials, by a middling amount. People who stay in have hardly been studied. Such a course starts with their own yes. A greeting that needs no answer asks nothing of them.
answer-family-shame = Ippo cannot tell what they feel. Little has been studied on shame in people who stay in. What tends to weigh less: short words, no comparing, no talk about them at table. That last part is experience, not a trial.
answer-family-loneliness = Ippo cannot tell whether they are lonely. A short hello, with nothing asked, keeps a door open. In a study of 36 people in four countries, most wanted help. It says nothing about one person.
answer-family-dropout = On school and work: a stop there often comes before staying in. Talk about going back tends to be heard as pressure. That is experience, not a trial. It can rest for now.
answer-family-low-mood = A letter cannot show how low someone is. You can ask them, in one calm sentence. If you fear for their life, Help comes before all else. Family programmes are small, and their results mixed.
answer-family-sleep = Days and nights often turn round in this; in one survey of 61 people over 40 it was 49. Ippo knows no good study on turning them back. Being woken can feel like force. That is experience, not a trial.
answer-family-online = Time online may be their last thread to people. Ippo knows no trial in which cutting it off helped. The internet, food and warmth are never a condition. A word about a game they like asks little.
answer-family-hobbies = A thing they like can be talked about without a plan behind it. Doing liked things lifted low mood in many trials. People who stay in were not studied apart. One remark, no question, is plenty.
answer-family-conflict = On the tension at home: half of the people in one Japanese region's services had it. Leaving the room early is allowed. In one small trial of a family course, aggression got worse. So safety comes first, and slowly.
answer-family-bullying = What was done to them was done by others. Where someone is still a danger, keeping away is sense. Asking for the story again can hurt. They can tell it when they choose, or not.
answer-family-physical = A letter cannot show how their body is. You can ask a clinic what to do, without them. If they do not drink, faint or cannot be woken, it is an emergency. Help has the number.
answer-family-money = On money: calm rules can be made, with a date to look again. Money for food is never a condition. A town office or family group knows the papers. Ippo does not.
answer-family-after-parents = On the years to come: this worry is common; in one Japanese family survey it had lasted near eleven years. A town office can be told that someone lives here. A short page with names and numbers can be left. It need not be tonight.
answer-family-hiding = You may have told nobody. You decide who knows, and how much. A family group hears such things often. Whether telling one person helps has not been studied here.
answer-family-refuses-care = On doctors and helpers: families are often the first to ask for help, and may go alone. In Korea, home visits reached 41 young people; about two in three were somewhat better. Nobody was compared with them. A visit without their knowledge breaks trust.
answer-family-want-help = There are family groups, support centres, and short courses for parents. One Japanese course had 23 parents; six of 20 sons and daughters changed. The parents felt better, and less sure of themselves. It was small, with nobody compared.
answer-family-want-work = Work is not the measure of a life; Japan's handbook of 2025 says so too. Questions about it tend to close a door. That is experience, not a trial. It can rest for months.
answer-family-want-friends = A friend cannot be arranged for someone. Reading or playing online with others is contact too. No trial shows what leads from there to more. It is theirs to choose.
answer-family-how-talk = On talking: short and calm, from yourself. “I am going out, back at six.” A hello needs no answer. Family courses teach such words. After a small one in Japan, six of 20 sons and daughters changed; nobody was compared with them.
answer-family-what-do = Three things are common in family courses: safety, calm words, and a life of your own. A small trial of one stopped early: one in six sons and daughters changed; without it, one in thirteen. That gap may be luck. Change is theirs; you cannot make it.
answer-family-own-load = How you are comes before any plan. In one small course the 23 parents felt better, even where little else changed. They also grew less sure of themselves. Three minutes of your own are a beginning.
answer-family-danger = If anyone may be hurt tonight, that comes first. Help has the number, and shows who can be reached. You may leave the room, or the house. Everything else in this letter can wait.

## What there is, and one thing

reply-there-is = What there is: small things here, written courses with a helper, people who answer by text. You can look later, or not.
reply-thing-lead = One thing, if you want.
reply-thing-alone = Nobody is met.
reply-more = There is more. It can stay closed.
reply-who = A program on this device put this together. No person has read your letter.
reply-help = If you are in danger or think of dying: Help.

reply-family-thanks = Thank you for writing about this.
reply-family-thanks-name = Thank you for writing about this, { $name }.
reply-family-there-is = What there is: family groups, support centres, lines that listen to families. You can look later, or not.
reply-family-thing-lead = One thing for yourself, if you want.
reply-family-more = There is more, for you. It can stay closed.
reply-family-help = If anyone is in danger or thinks of dying: Help.
family-thing-1 = Sit down with something warm to drink, for three minutes.
family-thing-2 = Look at something green for one minute.
family-thing-3 = Put the phone in another room for two minutes.
family-thing-4 = Write one line about your day. It can be thrown away.
family-thing-5 = Sit, and let both shoulders sink, for one minute.
family-thing-6 = Hear the start of a song you used to like.
family-thing-7 = Think of one person who could hear about this. Nothing has to be said yet.

## When the letter shows danger. One of these stands alone, before the rest; nothing painful is quoted.
# $number is the emergency number of the country; in crisis-violence, that of the police.

crisis-urgent =
    Please don't stay alone with this. Emergency: { $number }.
    Help has a card to show someone near. It speaks for you.
    Move away from what could hurt you.
    “I'm not OK tonight” is enough to say or write. Help shows who can be reached.
    Steps rest for now. If Ippo read this wrong, you can change it.
    Thank you for writing. A program wrote this. No person has read your letter.
crisis-possible =
    Help is open: people, and ways to write.
    In danger now? { $number }.
    Thank you for writing. This sounds heavy to carry. Things stay small for now.
    If Ippo read this wrong, you can change it.
    A program wrote this. No person has read your letter.
crisis-now =
    Call { $number } now. Or show this to someone near.
    Say what you took, when, and how much. Keep the packet.
    If you are hurt, say where.
    Stay where people can find you. The card in Help speaks for you.
    If this is not so, you can change it. A program wrote this. No person has read your letter.
crisis-family =
    In danger now? { $number }. Stay with them.
    You can ask: “I've been worried. Are you thinking of suicide?” Asking does not plant it.
    Listen. Don't argue.
    Quietly put away what could hurt.
    Help shows who can be reached, for you as well.
    Rest when someone else can stay.
    A program wrote this. No person has read your letter.
crisis-family-body =
    In danger now? { $number }. Stay with them.
    If they cannot be woken, faint or do not drink, it is an emergency.
    Help shows who can be reached, for you as well. You can ask them alone.
    A plan for tonight is enough. Rest when someone else can stay.
    If Ippo read this wrong, you can change it.
    A program wrote this. No person has read your letter.
# Where the country is not known; and where somebody may be hurt and the police have a number of their own.
crisis-number-unknown = 112, 911 or 999
crisis-number-both = { $police }; if someone is hurt, { $ambulance }
crisis-violence =
    In danger now? Leave the room if you can. Police: { $number }.
    Help shows who can be reached.
    You need not talk it out tonight. A safe place comes first.
    Steps at home rest for now.
    If Ippo read this wrong, you can change it.
    A program wrote this. No person has read your letter.

## The page behind "There is more": strands, closed, offers all of them

strand-steps = Small steps
    .why = Meeting a little of what is hard, at your pace, eased fear in trials. Few were people who stay in.
strand-steps-1 = The curtain open the width of a hand, for one minute
    .why = A little light, and nobody is met.
strand-steps-2 = A minute beside the closed door of the room
    .why = Being near something hard counts, without going through it.
strand-steps-3 = Before a small thing, one word for what might happen; after it, a look
    .why = Studies of anxiety use this. Fear need not fall first.
strand-routine = The shape of a day
    .why = A day may begin in the evening. One fixed point can be enough.
strand-routine-1 = A fixed point in the day, such as a warm drink on waking
    .why = One thing that comes back is easier to find than a plan.
strand-routine-2 = A light turned on soon after waking, whenever that is
    .why = It marks a beginning. The hour does not matter.
strand-routine-3 = A fresh shirt for the second half of the day
    .why = A small change that parts one half from the other.
strand-joys = Things once liked
    .why = Doing liked things on purpose lifted low mood in many trials. Few asked about staying in.
strand-joys-1 = One photo of a place or thing you like
    .why = One minute with a thing you like.
strand-joys-2 = The start of a song from years ago
    .why = Liking may come after it, or not at all.
strand-joys-3 = Ten minutes with an old hobby, or one
    .why = Doing tends to come before wanting, in those trials.
strand-calm = Calm
    .why = A quiet minute, eyes open. It asks for nothing, and may do nothing.
strand-calm-1 = Look at three things, one near and two farther off
    .why = The eyes rest on what is there.
strand-calm-2 = One sound far away, then one near
    .why = Ears outward, for as long as it is pleasant.
strand-calm-3 = Both feet on the floor, and the floor under them
    .why = Something firm to notice. If it gets worse, it can stop.
strand-movement = Moving a little
    .why = Two students moved more over three years, with company. Two people are not a trial.
strand-movement-1 = Sitting up, for one minute
    .why = A beginning after much lying down. Dizzy or in pain: lie down again.
strand-movement-2 = Shoulders rolled slowly, sitting
    .why = It can be done in bed.
strand-movement-3 = Hands opened and closed, a few times
    .why = It needs no room and no clothes for it.
strand-people = People, at a distance you choose
    .why = Contact can be reading. No trial shows a right speed.
strand-people-1 = Reading where others write, without an account
    .why = Nobody sees that you were there.
strand-people-2 = A letter that is written and kept
    .why = It can be sent one day, or not at all.
strand-people-3 = A word ready, in case: “I'd like to write, not talk.”
    .why = Words made when it is calm can be used when it is not.
strand-purpose = What matters to you
    .why = It may be nothing for now. Nobody asks.
strand-purpose-1 = Something looked after: a plant, an animal, a shelf
    .why = Animals drew people in, in one study. They added no effect of their own.
strand-purpose-2 = One word for what you would keep, whatever else changed
    .why = It need not lead anywhere.
strand-purpose-3 = A thing you know well, written down
    .why = It may be of use to someone one day, or stay yours.
strand-help = People whose work it is
    .why = In a study of 36 people who stay in, most wanted help. It was a small study.
strand-help-1 = The page of one support centre, read and closed
    .why = Reading binds you to nothing.
strand-help-2 = A chat that is open now, looked at
    .why = It shows what writing there would be like.
strand-help-3 = A plan for bad nights, made on a calm one
    .why = With follow-up calls, such plans helped in one large study. A page alone may do less.
