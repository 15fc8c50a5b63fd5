# How it works inside, in short cards: one thought a paragraph, what is known and how well, and always a way to leave it.

card-why-avoiding-feeds-fear = Why staying away keeps fear alive
    .one = Staying away from what frightens you works. The fear drops at once. It was a way to cope. It may have carried you through a bad time.
    .two = It has a price. Nothing new is seen there, so the old picture stays. With time the picture can grow.
    .three = People who study fear explain it like this. A very small piece, seen from close by, adds something new to the picture. It can be a photo, or a door.
    .four = Where there is real danger, staying away is sense. This card is not about that.
    .known = The idea comes from laboratory and clinic work on fear. It has hardly been tested with people who stay in.

card-shame = What shame does
    .one = Shame says: if they saw me, they would turn away. So one hides. Hiding brings quiet. It also leaves the question without an answer.
    .two = Guilt is about a thing one did. Shame is about all of oneself. That may be why it seems to have no end.
    .three = In 18 studies, people with more shame thought less of themselves. The link was strong. Which of the two comes first was not shown.
    .four = Nothing has to be told to anyone. A line can be written here, and erased again. How much that eases is not known.
    .known = Ippo knows of no study of shame in people who stay in. What is said here about hiding and guilt is general knowledge that Ippo has not checked.

card-what-went-wrong-stays-loud = Why what went wrong stays so loud
    .one = One bad hour can stay for years. A good one may be gone by evening. Minds seem to hold on to what hurt, perhaps to guard against it.
    .two = Quiet days can add to this. When little that is new comes in, the old comes round again. That it is loud does not make it the whole of you. What others did to you is not meant here.
    .three = At night it is often louder. Tiredness makes it hard to set a thought down. By day the same thought may weigh less.
    .four = It needs no answer tonight. It can be left where it is, or put on paper for another day.
    .known = This is general knowledge that Ippo has not checked. Little is known about it in people who stay in.

card-fear-of-being-a-bother = The fear of being a bother to others
    .one = Some people fear less for themselves than for others. My look, my smell, my being there might upset someone. Japanese has a name for it: taijin kyofu, fear of people.
    .two = It was long seen as a thing of Japan alone. Then 245 people in the United States and Korea were asked. All had strong social fear. About three quarters named a fear of this kind. In a study of 94 people in Australia, 8 did.
    .three = So it can be found in many places. In people who stay in, it has not been counted.
    .four = Wanting to spare others can be a kind of care. It is also tiring. If the thought says that others would be better off without you, Help comes first.
    .known = Both studies asked people with a diagnosis of social fear. The figures lie far apart. The reason is not clear.

card-worse-than-it-gets = When it looks worse than it gets
    .one = Before a thing, fear can paint it large. Often it turns out smaller. Sometimes it does not.
    .two = In one study, 29 students with strong worry wrote their worries down. A month later, about 91 of 100 had not come true.
    .three = That is no promise. They were students, most of them young women, with one kind of worry. Fear of people may be different. Real danger is different.
    .four = In Ippo you can note how hard a small thing looks, and later how hard it was. If it was as bad as feared, the fear was right. Then the next thing can be smaller.
    .known = One small study of people with general worry. It was not made with people who stay in.

card-fear-need-not-fall = Fear does not have to fall
    .one = It was once thought that one has to wait until fear goes down. Many who study fear now see it another way.
    .two = What seems to count is finding out: this is what I expected, and this is what came. That can happen while fear stays high.
    .three = In one study, fear at the first try said little about how things went in the end. Over more tries it fell on average. It also swung a lot.
    .four = So a try with shaking hands is a try. One that was left early is a try too.
    .known = An idea of experts, and one study. Both come from treatment of fear. It has hardly been tested with people who stay in.

card-setbacks = When fear comes back
    .one = Fear that had gone down often returns for a while. People who study fear know this well. They call it common.
    .two = What was found out before is thought to stay. It may be harder to reach for some days.
    .three = Some people lost their strong fears in treatment. Later, about 14 of 100 had them again. For people who stay in, Ippo knows no such count.
    .four = One review says that very demanding programs made fear return more. So a smaller thing than last time is good sense. So is a rest. Here, everything stays as it was.
    .known = The review looked at lab work and clinic reports. Ippo read its short form. The figure comes from care for anxiety.

card-day-turned-round = When day and night have turned round
    .one = In one Japanese survey, 61 people over 40 who stay in were counted. For 49 of them, day and night had turned round. Night is quiet. Nobody calls, nobody looks in. There can be good reasons for it.
    .two = The body has a clock of its own. Light sets it. Bright light after waking tends to move it earlier. Bright light late in the evening tends to move it later.
    .three = In one trial, 20 people who fell asleep very late had bright light each morning and dim evenings. Their clocks moved earlier.
    .four = A day that begins in the evening is a day too. If you want to move it, the curtain can be opened after waking, whenever that is. With an eye illness, or with thoughts that race, a doctor can be asked first.
    .known = The survey was small. The trial was not about people who stay in, and used two hours of bright light. Whether a window does the same was not shown.

card-who-one-is-at-home = Who one is, and whom one loves
    .one = It is tiring to hide who one is, or whom one loves, from the people in the next room.
    .two = In one study, 232 young people were asked for over five years. They were lesbian, gay, bisexual or transgender. Those with support from family were less distressed. Those who had friends alone began worse. Their distress fell over time, and support at home often grew.
    .three = Nobody has to be told. Whether, when and whom to tell is yours. Where telling could bring danger, keeping it to yourself is sense.
    .four = Ippo asks nobody about this. Some help by text needs no name.
    .known = One study of young people. It was not about people who stay in.

card-friends-in-games = Friends in games are friends
    .one = A team, a guild, a list of names that light up. For some, that is where people are. There is a task, so talk asks less.
    .two = In Germany, 2,213 players and 287 others were asked. Those who played with others online had about as many good friends as the rest.
    .three = Playing is not all one thing. In a survey during the pandemic, those who played for company were a little less lonely. Those who played to get away were a little more so. Which came first is not known.
    .four = Getting away can be needed too. Ippo asks nobody to stop.
    .known = These are surveys of players. They show what goes together, not what causes what. They are not about people who stay in.

card-being-online = Being online: what is known
    .one = Online can be rest, company, work and a place to hide, all in one evening.
    .two = Teenagers have been studied most. In three countries, 17,247 of them took part. Time at screens said little about how well they were. A look at many reviews found a link with feeling worse, and a very small one. It may run both ways.
    .three = Other researchers do not agree. They see more harm in heavy use of social networks, above all for girls.
    .four = One warning is often given: some who answer posts of despair mean harm. A name, a photo or a place can stay unsaid.
    .known = People who stay in were not studied apart. The warning is general knowledge that Ippo has not checked.

card-lonely-and-alone = Lonely and alone are two things
    .one = Alone is how many people are there. Lonely is how it feels. One can be lonely at a full table, and at ease in an empty room.
    .two = In one study, over 400 people carried an app that noted the sounds around them. Being alone and being lonely were linked weakly. The link was closer in older people. It was closer too in those who were alone most of the time.
    .three = Both can change within a week. Wanting people and wanting quiet can be there at once.
    .four = If it is lonely, reading where others write is contact too. If it is not, nothing needs to be added.
    .known = Read second-hand, in reports from the university. The study was not about people who stay in.

card-low-mood-and-small-things = Low mood, and why small things come first
    .one = In low mood, little seems worth doing. So less is done, and less that is good comes in. So the mood stays low. It is often explained as a circle. It is nobody's fault.
    .two = Waiting for the wish to come can take long. Many trials tried the other way round. A small liked thing came first. The wish could follow, or not.
    .three = This lifted low mood by a fairly large amount. In the more careful trials it was less.
    .four = One song counts. So does a cup of tea at the window. Some days hold nothing, and may stay empty. If all is dark, Help is there.
    .known = The trials were about depression. People who stay in were not studied apart.

card-fear-of-people = Fear of people, in plain words
    .one = The heart beats hard, the face gets hot, the words are gone. Afterwards the mind goes over each moment again. Many people know a little of this. For some it is there with nearly all people.
    .two = It is a fear of being looked at and judged. It says nothing about how much one likes people.
    .three = In 20 trials with 1,743 people, online courses made it smaller, by a middling amount. That lasted 6 to 12 months. In Japan, 15 adults took such a course in writing, with a helper. Their fear fell a lot, but nobody was compared with them.
    .four = Ippo cannot tell what anyone has. Nothing here needs a name first.
    .known = None of these was made for people who stay in. How the fear feels is general knowledge that Ippo has not checked.

card-panic = When panic comes out of nowhere
    .one = The heart races, the chest is tight, the room looks far away. It can feel like dying. It often peaks within ten minutes, then it fades.
    .two = The alarm is real. What set it off may be small: a heartbeat, a stair, a thought. Fear of the alarm can then keep it going.
    .three = In nine trials, online courses lowered panic by a large amount. Some of the trials were done with little care. Those compared had waited, or read.
    .four = For some, looking outward helps it pass: three things, their colors, their edges. It can be stopped at any time.
    .five = From here, nobody can tell panic from a trouble of the heart. Chest pain that is new, strong or does not pass, fainting, or breath that does not come back: that is for the emergency number. It stands in Help.
    .known = Not tested with people who stay in. The time is from one public page on panic. The second and fourth parts are general knowledge that Ippo has not checked.

card-senses = When noise and light cost too much
    .one = A shop can be loud, bright and full of smells at once. For some people that is a load, as real as a heavy bag. Many autistic people know it. No name is needed to know it.
    .two = Fear can shrink when one finds out what really comes. A load is another thing. One paper on autistic people says: sometimes the place has to change, not the person.
    .three = So ear defenders, dark glasses, a hood or a quiet hour are tools. They can be kept for good. So can the same way, the same shop, the same time.
    .four = Rest afterwards is part of it.
    .known = The paper is the view of one author from work with autistic people. It is not a trial. What is said of shops and of autistic people is general knowledge that Ippo has not checked.

card-not-speaking = When words do not come out
    .one = Some people talk at home and go silent elsewhere. Some stammer. Some have been quiet for so long that the voice feels strange. None of this is rudeness.
    .two = In 22 studies, 837 children who go silent in some places were looked at. About four of five had strong fear as well, mostly of people. How the two hang together is not clear. Of 275 adults waiting for help with a stammer, 82 had strong fear of people.
    .three = Writing is contact. So is a card, a nod, or a screen that speaks. In Ippo nothing has to be said aloud.
    .four = Some help works in writing from start to end.
    .known = Children, and adults who had asked for help. Not people who stay in. The first part is general knowledge that Ippo has not checked.

card-body-after-long-lying = The body after long lying
    .one = A body that lies for long gets weaker. That is how bodies are made, and nobody's fault. In studies, 318 healthy adults lay in bed for 5 to 120 days. Strength went fastest at the start.
    .two = Much of it can come back. One review says that most lost strength returned within weeks of training. Bone took longer.
    .three = Sitting up is enough to begin with. Later one can stand, with a hand on something, for a minute or two. Dizzy means sit down again.
    .four = Some signs come before any movement. Chest pain, sudden short breath, fainting, coughing blood: that is for the emergency number, which stands in Help. One leg swollen, painful or warm: a doctor today, and no exercise until then. A clot can also have no signs.
    .known = Healthy people, in bed for a study. Years at home have hardly been studied. The signs come from medical pages on clots. How to begin is Ippo's judgement.

card-old-hurt = Old hurt, and why nothing is retold here
    .one = Something that was done to a person can come back. It comes as pictures, as fear, or as nothing felt at all. A quiet life can be a way to keep it off.
    .two = Ippo does not ask what happened. In 15 trials, people went through it once, soon after, with a helper. On the whole, it did not keep later trouble away. In one trial, more people had trouble a year later.
    .three = Longer treatment with a trained person is another thing. It goes slowly, and someone is there. A program cannot be there.
    .four = If it comes up now: eyes open, and three things in the room. That is enough for tonight.
    .known = The trials were about fresh events and one single talk. The first and third parts are general knowledge that Ippo has not checked.

card-unusual-things = Hearing or sensing what others do not
    .one = Some people hear a voice that others do not hear. Some sense that they are watched or steered. It can be very frightening.
    .two = A doctor is the one to ask, and it can be in writing: I hear or sense things, and I would like help.
    .three = If there is an urge to hurt yourself or someone, Help has the number to call. Nothing has to be decided until an answer comes.
    .four = Ippo is a program. It does not argue with what you sense, and it cannot tell what it is.

card-drinking = Drinking to get through
    .one = A drink can make fear softer, or a night shorter. Many people use it that way. The fear can be back in the morning, and louder.
    .two = Sleep after a drink is another sleep. In 27 studies of healthy adults, even a little took away some of the dream sleep. Whether they slept longer could not be told.
    .three = One thing is good to know. For someone who drinks a lot on most days, stopping all at once can be dangerous. A doctor can be asked first, also in writing. Strong shaking, fits, confusion, or seeing things that are not there: that is for the emergency number.
    .four = There is no lesson here. Help lists who can be asked.
    .known = The studies were of healthy people, not of people who stay in. The warning is from two British health charities. The first part is general knowledge that Ippo has not checked.

card-when-school-stopped = When school stopped
    .one = School can stop slowly, or on one morning. The shoes stay at the door. Often the reason is hard to say, even for oneself.
    .two = In Japan, 346,482 pupils of primary and middle school were away for 30 days or more, in one year. That is about 37 of 1,000. The ministry there says that it is not to be judged as bad behavior.
    .three = In one region of Japan, services for people who stay in counted too. More than a third had been away from school before. How many pupils who are away stay in later, it does not show.
    .four = Rest may come first. Learning can go on at home, later, or elsewhere. What is possible differs by place. Nothing has to be set tonight.
    .known = Counts by schools and by services, read in the news. People whom no service knows are not in them.

card-after-bullying = After bullying
    .one = What was done was done by others. To be afraid of people afterwards is not weakness. It is a guard that was learned there.
    .two = In 14 studies with 11,307 children and teenagers, being bullied went before more fear. The link was small. It was larger for being shut out. Fear also went before more bullying. So it can go round in a circle. The fault stays with those who did it.
    .three = If those people are still a danger, keeping away is sense. There is nothing to unlearn.
    .four = The story need not be told here. Help also lists lines for children and young people, in some countries.
    .known = Studies over time, read in a summary. They were not about people who stay in, and they do not show what passes or when.

card-tension-at-home = Tension at home, and anger
    .one = Steps in the hall, a door, a plate set down hard. When people live close and worry, a sound can say a lot.
    .two = It is common. In one Japanese region's services for people who stay in, tension in the family was named for 53 of 100. That says nothing about whose fault it is.
    .three = Under anger there is often fear or shame. Leaving the room early is allowed, for each one at home. Nothing has to be settled in one evening.
    .four = Hitting and threats are something else. If they happen, or if your own hands frighten you, Help comes first. It is there for both.
    .known = The count is of people whom services know, read in the news. What is said about anger is general knowledge that Ippo has not checked.

card-pets-and-plants = A cat or a plant as a reason
    .one = Something small that lives may be a reason to get up. It wants water or food, and asks no questions.
    .two = What is known of pets is mixed. Of 54 studies, 17 found them good for the mind. In 19 they were good and bad, in 13 they made no difference, in 5 they were bad. A pet can also be a cost, a load and a loss.
    .three = Gardening went with feeling better, by a middling amount, over many studies. That was gardens and courses. One pot at a window was not tested.
    .four = In a program in Hong Kong, animals alone added nothing that could be measured. They did draw people in, and made them feel respected.
    .five = None of it is needed. A bird outside, or grass in the wind, can be looked at and left.
    .known = Pets and gardens were studied in many kinds of people. Of all this, the Hong Kong program alone was for young people who stay in.
