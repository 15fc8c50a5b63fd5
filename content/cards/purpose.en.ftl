# What a day can hold: life at home, small tries, study, work for whoever wants it, and what there is in Japan.

card-home-is-a-whole-life = Life at home is a whole life
    .one = A life at home has mornings, meals, work of its own, weather and night. It is not a waiting room for some other life.
    .two = There are people who read there, look after someone, draw, sleep badly, laugh at a film, keep a plant. It counts as living.
    .three = You may want more, less, or something else. You may want it to stay as it is. None of these has to be told to anyone.
    .four = In 2025, Japan's own guide for helpers took as its aim that a person decides for themselves. Work is not the sole goal in it.
    .five = This shelf has cards on study and work, too. They are there for someone who looks for them. They can stay closed.
    .known = The guide was read in press reports of its 141 pages, not in full. What a whole life is, no study can say.

card-small-tries = A small try in place of a goal
    .one = “What do you want to do with your life?” is too large a question for most nights. A try is smaller. It asks, “What is this like?”
    .two = Take something that once held you, or that you look at with envy. Cut it down to ten minutes. One page, one song, one seed, one sum.
    .three = Then note one word. More, less, or other? That is all there is to find out.
    .four = A try that bores you has told you something. So has one you never began. Neither goes on a list.
    .five = After some tries, a line may show: hands, words, order, music, being of use. Or no line. A life can do without one.
    .known = Doing valued things on purpose lifted low mood in many trials. The effect was fairly large, and smaller in the more careful trials. They were about low mood, not about staying in or finding a purpose.

card-learning-from-home = Learning from home
    .one = You can learn with no school, no mark and no end. A word a day in some language counts. So does a film about bees.
    .two = Many free courses can be watched without a name. Most can be left in the middle. Nobody is told.
    .three = Libraries lend books to be read on a phone. Some send books by post. A card can at times be made online; someone else may fetch it.
    .four = If school went wrong, old books can bring it back. You could start far below, at a thing you know. Or at what school never taught.
    .five = If you like company, there are forums where people learn the same. You can read there for a long time.
    .six = It need not lead to an exam or a job. To know a thing is enough.

card-making-something = Making something
    .one = To make a thing is to find out what was in your hands. It can be small and poor. It can be for no one.
    .two = A line drawn round a cup. A knot. Four bars of a tune. A map of a place that is not there. A page that works on a screen.
    .three = The start is the hard part. It can be halved: put out the paper today, and draw some other day.
    .four = You may keep it, hide it, give it away or throw it out. Showing it is another thing altogether, and can wait.
    .five = If you ever sell something, ask first at a tax office or a town office what has to be told. A first sale can be one piece.
    .six = Some days nothing gets made. The hands are still there.

card-caring-for-something = Caring for someone or something
    .one = Being needed in a small way can give a day a shape. It may be a plant, a pot of yeast, an old radio, a cat, a grandmother.
    .two = A plant in water asks for a glance. A bird outside asks for a few seeds, where that is allowed. A cat asks for more, and for years.
    .three = With an animal, ask first who feeds it in a bad week. And who pays the vet. A no here is kind.
    .four = Perhaps you look after a parent, a child or a home. That is work, though nobody calls it so. You may ask for a rest from it.
    .five = Some days caring for yourself is all there is. That is someone, too.
    .known = In a Hong Kong project, animals added no effect of their own. They did draw people in and made them feel respected. Of plants, Ippo knows no study with people who stay in.

card-helping-from-home = Helping others from home
    .one = Some help needs no face and no set hour. You can begin with five minutes, and with no name.
    .two = Mark stars on photos for a sky project. Type out an old page for an archive. Mend an entry on a map. Put words of a free program into your language.
    .three = Look for a task that ends by itself, needs no calls, and can be left in the middle. Read the rules once. Use a screen name.
    .four = Think twice about help that means hearing heavy things each night. It can cost more than it gives.
    .five = You may stop without a note. Nobody is let down by work that was given.
    .known = In a review of 40 papers, people who volunteer had less low mood. The trials in it did not confirm that. So it may be that those who feel better are the ones who help. Nobody looked at people who stay in.

card-behind-the-scenes = Helping behind the scenes
    .one = There is work with people near, and few words. You carry, sort, fold, wash, set out chairs. The task gives you a place to look.
    .two = A food bank sorts tins. A library mends books. A shelter washes bowls. A festival has someone who counts the keys.
    .three = You can ask before: How many people are there? Can I come before the others? May I wear headphones? Can I go when I need to?
    .four = “I will come for twenty minutes” is an offer. So is: “I can do it at home.” Some places bring the envelopes to you.
    .five = Going once binds you to nothing. If it was too loud, that was the place.
    .six = If you are under 18, ask an adult you trust to look at the place first.

card-trial-days = Trial days
    .one = A trial is a look at a place from inside: an hour in a workshop, half a day in a class. It is for you to look, too.
    .two = Before it, ask for a few things on paper. What will I do? How long? Who is near me? Where can I rest? How do I leave?
    .three = Ask about money as well. Is the trial paid? If it is real work, you may ask why it is not.
    .four = Two hours are a trial. So is walking past the house on a Sunday.
    .five = Afterwards, three words are plenty: too much, all right, or not mine. The day after can stay empty.
    .six = If they press you to sign, or call your no a waste, that is a reason to go.
    .known = In a survey of 1,686 people who stay in or did, in Japan, more than half had used services for work. About nine tenths of these named problems, such as pressure. People chose to answer it, so it may not hold for all.

card-study-from-afar = Study from afar
    .one = Some schools teach by post or online. You read at home, send in tasks, and now and then sit a test. How often you have to be there differs a lot.
    .two = Questions to ask in an e-mail: On how many days do I have to come? Can they be spread out? Is there a small room? What if I miss one?
    .three = Ask about the cost in all, and what comes back if you stop. Ask if what you did before counts.
    .four = A single class may be allowed with no degree in mind. Open courses ask for nothing.
    .five = Many schools have someone for students who are ill, anxious or tired. They may give more time, a quiet room, or a screen.
    .six = You can look at one page of one school, and close it. A year with no school is a year, too.

card-work-in-small-shapes = Work in small shapes
    .one = Work is no measure of a person. This card is for someone who would like some, or has to have some.
    .two = It can be small. Two hours a week. One task, paid by the piece. A job with no phone. A shift before the shop opens.
    .three = It can be at home: typing, checking texts, sorting pictures, mending, sewing, code. Pay for such work varies; some of it is very low.
    .four = Signs to leave such offers: you pay first, you have to lend your bank account or name, you collect parcels or money for strangers. These can be crimes.
    .five = Before you start, ask what it does to any support you get, and to your health cover. The office that pays can say.
    .six = You may stop. It can be tried in one month, and rest in the next.

card-a-gap-in-a-cv = A gap in a CV
    .one = A gap is a stretch of time on a page. You choose how much of it to tell. What you do tell is best true.
    .two = Short and true lines: “Time at home for my health; I can now work ten hours.” “I looked after family and the home.” “Years without paid work. I taught myself to code.”
    .three = You need not give the name of an illness. You need not tell about family, fear or how you spent the nights. Laws differ on what may be asked.
    .four = A page can be built by skill, not by year. It can say “two years” in place of dates.
    .five = If they ask, one line is enough, and then: “May I tell you what I can do?”
    .six = A support centre can write it with you, or you can leave it for another year.
    .known = In one field test, years in place of dates brought a few more replies, read second-hand. In a firm's own test, made-up CVs with gaps of three years or more got fewer. Neither was about people who stay in.

card-questions-in-an-interview = Questions in an interview
    .one = An interview is a talk about a task. You look at them, too. Some can be held by phone, on a screen or in writing, if you ask.
    .two = You can bring a page with notes. You can say, “I need a moment.” You can ask them to say it again.
    .three = “Tell us about yourself.” Three lines are enough: what I like to do, what I can do, what I am looking for.
    .four = “What did you do in these years?” “I was at home. That time is private. Now I can do this.” Then one thing that is true.
    .five = “What is hard for you?” “Phones. In writing I am quick and careful.” If it is so.
    .six = Your questions count: Who will show me the work? How loud is it? Can I start with few hours?
    .seven = If no answer comes, or a no, many things may lie behind it. It tells little about you.

card-rights-at-work = Rights at work: what to look for
    .one = Laws differ by country. These are things to ask about or look up. A fair place can answer them.
    .two = Is it on paper: task, hours, pay, place, and when I get the money? Do I get a copy?
    .three = Is the trial paid? Is there a lowest wage here? What is taken off my pay, and why?
    .four = When are the breaks? What if I am ill? Are there days off with pay? How do I stop, and how long before?
    .five = Can things be made easier for health: a quiet place, fewer hours, notes in place of calls? In some countries there is a right to ask.
    .six = If someone shouts, hits, touches, or does not pay: write down the day and the words. A work office, a union or a free legal desk can be asked, often with no name.
    .seven = You can go home from a place that hurts you. The papers can be sorted out later.

card-kinds-of-support = Kinds of support to look for
    .one = Names differ by country. Here are kinds of places, so that you know what to type.
    .two = A centre for people who stay in, or for young people. A centre for mental health. A family group. A group of people who know it from inside.
    .three = A town office, for money and rent. An office for illness or disability. A debt adviser. A health cover office.
    .four = A study adviser. A job service with a quiet desk. Work with someone beside you, who helps you settle in.
    .five = You may ask each of them: Is it free? Can I write? May a relative ask for me? Do I have to want a job?
    .six = One is enough. If it does not fit, that is worth knowing, and another may. Or none.
    .known = In a survey of 1,686 people in Japan, more than half had used services for work. About nine tenths of these saw problems, such as pressure. People chose to answer. Which kind suits whom has hardly been studied.

card-japan-where-to-ask = Japan: where to ask first
    .one = In each prefecture and large city there is a ひきこもり地域支援センター. It is a first desk for people who stay in and for families. It takes questions by phone or in person, and makes home visits.
    .two = Age limits, e-mail and opening hours differ from place to place. The list for all Japan is on the site ひきこもりVOICE STATION.
    .three = One centre says this on its page. The family may come alone. A visit needs your own yes.
    .four = For money, debt, rent or a life that does not add up, there is a desk under the 生活困窮者自立支援 law. In a city, ask the city. In a small town or village, ask the prefecture.
    .five = In Kanagawa, this desk is free and keeps secrets. Family and others may ask, and you need no plan to be heard. It is not for people on 生活保護.
    .six = One line for the phone or an e-mail: “Which desk is right for someone who hardly goes out?”
    .known = Read on a page of Shakyo (January 2023), the centre's own page (undated) and the page of Kanagawa (August 2025). Rules change, and towns differ. Nobody has measured how well these desks help.

card-japan-money = Japan: pension papers
    .one = From 20 to 59, all who live in Japan are part of 国民年金, with or without a job. You may not be able to pay the fee. Then you can ask to be let off all or part of it (免除). Or you can ask to pay later (納付猶予).
    .two = For 免除, the income of you, your spouse and the head of your household counts. For 納付猶予, under 50, yours and your spouse's count. A parent you live with is not looked at there.
    .three = This counts toward the right to a pension. 納付猶予 alone adds nothing to the sum later, unless it is paid. Months left unpaid without asking may cost the right to 障害年金.
    .four = 障害年金 is for people whose life or work is limited by illness or injury. Much hangs on the day you first saw a doctor for it, and on fees paid before. A doctor has to write a paper.
    .five = All this can be asked at the town office or a 年金事務所. It may take several visits. A relative can ask first, or bring a letter from you.
    .known = This was read on four town pages: Sayama, of 2021; Ota, of October 2025; Sanjo and Kumamoto, with no date. No page can say if it fits one person.

card-japan-care-costs = Japan: costs of care, and the booklet
    .one = If you see a doctor regularly for your mind, 自立支援医療 can lower what you pay. Your share is then, as a rule, a tenth. There is a monthly limit by income.
    .two = It holds at the clinic and pharmacy that are named on the paper. A doctor's form is needed. In Otsu the papers may be sent by post.
    .three = The booklet 精神障害者保健福祉手帳 is a separate thing. It can be asked for six months after the first visit to a doctor for it. It has three grades and is renewed each two years.
    .four = What it can be used for, the town office can say. It is for those who wish to have it. It can be left alone.
    .five = Both are asked for at the town office. You may ask what is written on the outside of letters, and who can fetch them.
    .known = Read on pages of Otsu (March 2025), Odawara and Akita (undated). Terms can change; the town office knows the present ones.

card-japan-work = Japan: help toward work, if wanted
    .one = 地域若者サポートステーション, called サポステ, is for people of 15 to 49 who would like to work and find it hard. It is free. There were 177 in 2024. Family may ask there, too.
    .two = A newspaper has told of people who felt hurt there, asked about childhood and clinics. You may say, “I would rather not tell that.”
    .three = 就労準備支援 starts earlier: rhythm of the day, being with others, what comes before work. It lasts up to a year. The desk for people short of money knows of it. Not each town has it.
    .four = 就労継続支援 is for people with an illness or disability. In type A you have a work contract. In type B there is none. You can ask what is paid, and for how many hours.
    .five = The town office tells what is near and which papers it needs. A visit to look can be asked for. You can look, and not come back.
    .known = This was read in five places: a piece the ministry paid for, of 2024; one in AERA, with no date; the page of Kanagawa, of 2025; a copy of the ministry's page; its slides of 2015. None of them shows how people fared.

card-japan-school = Japan: school by post, and one exam
    .one = A 通信制高校 is a high school taught mostly at home. You send in reports, come on some days, and sit tests. It takes three years or more, and 74 credits.
    .two = How often you come differs: from one or two days a week to a few days a year. There is no school of this kind with no days at all, as far as was read. Ask each one.
    .three = You can ask if credits from an earlier school count. You can ask for the papers by post, under a plain cover.
    .four = The exam 高等学校卒業程度認定試験 is another way. It is held twice a year, for those who turn 16 by the end of the school year, and who may not yet enter a university. Who passes may apply to universities and trade schools.
    .five = It can be prepared alone, at home. Neither is needed for a life.
    .known = Read on two sites about such schools (undated), and in an education paper of 2021. Dates and rules are on the ministry's own page.
