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
    .two = Quiet days can add to this. When little that is new comes in, the old comes round again. A loud memory need not be the truest one.
    .three = At night it is often louder. Tiredness makes it hard to set a thought down. By day the same thought may weigh less.
    .four = It needs no answer tonight. It can be left where it is, or put on paper for another day.
    .known = This is general knowledge that Ippo has not checked. Little is known about it in people who stay in.

card-fear-of-being-a-bother = The fear of being a bother to others
    .one = Some people fear less for themselves than for others. My look, my smell, my being there might upset someone. Japanese has a name for it: taijin kyofu, fear of people.
    .two = It was long seen as a thing of Japan alone. Then 245 people in the United States and Korea were asked. All had strong social fear. About three quarters named a fear of this kind. In a study of 94 people in Australia, 8 did.
    .three = So it can be found in many places. In people who stay in, it has not been counted.
    .four = Staying away to spare others can be a kind of care. It is also tiring.
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
    .two = It does not wipe out what was found out before. That may be harder to reach for some days.
    .three = Some people lost their strong fears in treatment. Later, about 14 of 100 had them again. For people who stay in, Ippo knows no such count.
    .four = One review says that very demanding programs made fear return more. So a smaller thing than last time is good sense. So is a rest. Here, everything stays as it was.
    .known = The review looked at lab work and clinic reports. Ippo read its short form. The figure comes from care for anxiety.

card-day-turned-round = When day and night have turned round
    .one = In one Japanese survey of 61 people over 40, 49 had day and night turned round. Night is quiet. Nobody calls, nobody looks in. There can be good reasons for it.
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
    .one = In low mood, little seems worth doing. So less is done, and less that is good comes in. So the mood stays low. It is a circle, and nobody's fault.
    .two = Waiting for the wish to come can take long. Many trials tried the other way round. A small liked thing came first. The wish could follow, or not.
    .three = This lifted low mood by a fairly large amount. In the more careful trials it was less.
    .four = One song counts. So does a cup of tea at the window. Some days hold nothing, and may stay empty. If all is dark, Help is there.
    .known = The trials were about depression. People who stay in were not studied apart.
