# Short cards on what staying in is, how common, whom it meets, how it begins, what is known to help and what is not.

card-what-staying-in-is = What staying in is, and is not
    .one = Some people stay at home for months or for years. School, work and friends move far away.
    .two = Experts put it in three lines. A person is cut off, at home. It has gone on for six months or more. It brings trouble, or pain, or both.
    .three = Some things are not part of these lines. It need not be one room with a shut door. It need not mean that people are avoided. It need not hurt from the start.
    .four = The lines do not say why it began. They say nothing about will or worth.
    .known = This is a proposal by three experts, from 2020. Nobody has to measure themselves by it.

card-not-always-an-illness = Not always an illness
    .one = To be at home for long is not always an illness. In 2024, three doctors wrote that it is none in itself.
    .two = They set two forms apart. One brings trouble and pain. The other does not. In Hong Kong, about 2.6 of a hundred young people stayed in and saw no problem in it.
    .three = Illness can be part of it. Strong fear of people is what most often came before, as one report says. Low mood is found, too.
    .four = What is so for one person, Ippo cannot tell. A doctor may be able to, if that is wanted. It can also stay open.
    .known = The two forms are a view of three doctors. The count of Hong Kong rests on 1,010 telephone calls. Both were read in short form.

card-counting-days-out = A scale that counts days out
    .one = One scale counts on how many days a week a person goes out.
    .two = Two or three days are called mild. One day or less is called moderate. Rarely leaving one room is called severe. From four days on, the scale does not apply.
    .three = It counts days and nothing else. It does not see how much strength one day took. A week that is called mild can be very hard.
    .four = Many people look for such a scale, so it stands here. You can leave it here.
    .known = Experts agreed on these lines in 2020. They were not found by measuring. Whether they foretell anything was not found.

card-less-than-six-months = Less than six months
    .one = Six months is a line that experts drew. Pain does not wait for it.
    .two = The same experts name a stage before, from three to six months. Japan's handbook of 2025 draws no line at all. By its words, nobody has to wait before asking for support.
    .three = Does help in the first months change the later ones? No trial of that was found. So a late start is not known to be too late, either.
    .four = Ippo asks for no length. It can be used after one week, or after half a life.
    .known = The lines are a proposal of 2020. The handbook was read in newspapers, not in itself.

card-how-common-japan = How common it is in Japan
    .one = In 2022, the government of Japan wrote to 30,000 people. About half of them answered.
    .two = About two of every hundred were staying in. It was nearly the same at ages 15 to 39 and at 40 to 64.
    .three = For all of Japan, that makes about 1.46 million people. In a town of 5,000 people of these ages, it would be about a hundred. That last sum is our own.
    .known = People answered for themselves. One rule was used for all, so some were counted who would not say it of themselves, and some were left out. It was read in news reports.

card-how-common-korea-hong-kong = How common: Korea and Hong Kong
    .one = In Korea, about 2.4 of every hundred people aged 19 to 34 stay in. That is about 244,000 people.
    .two = Korea also counts a wider circle. These are young people with nobody to turn to. It is about 540,000.
    .three = In Hong Kong, 1,010 people aged 12 to 29 were asked by telephone. About 1.9 of every hundred had stayed in for more than six months.
    .four = Each place asked in its own way. So the numbers do not show where it is more common.
    .known = These are estimates from what people said of themselves. Who does not pick up a telephone is missing. Korea was read in the press, Hong Kong in a summary.

card-how-common-italy-europe = How common: Italy and Europe
    .one = In Italy, more than 12,000 pupils aged 15 to 19 were asked. About two of every hundred used the Japanese word for themselves. For all of Italy, that makes about 54,000.
    .two = Pupils who had left school were not asked. So the ones who stay in most may be missing.
    .three = A larger study looked at 29 countries of Europe. About two of every hundred people aged 15 to 64 were very cut off from others.
    .four = So it is not a thing of one country.
    .known = In Italy, pupils described themselves. The study of Europe asked about contact with others. It did not ask about staying at home.

card-how-far-people-get = How far people get
    .one = Many picture one dark room. A survey of 2022 in Japan shows more than that.
    .two = Take a hundred people aged 15 to 39 who stay in. About 46 go out for something they like. About 36 get to a shop nearby. About 15 move about the home. About 3 rarely leave their room.
    .three = So about 80 get to a shop or further. Above 40, it is more than 90.
    .four = It is real for someone who gets to a shop. It is real for someone who does not.
    .known = The hundreds are our own sum from published shares. People told their habit themselves. Those who named illness as the reason were left out.

card-women-men-housework = Women, men, and who was not counted
    .one = For a long time this was seen as something of young men. In part, that came from the way of counting.
    .two = Early surveys in Japan left out those who keep house or help at home. Later ones count them, if they had almost no talk outside the family for six months.
    .three = Take a hundred people who stay in, in 2022. At ages 15 to 39, about 45 were women. At 40 to 64, it was about 52.
    .four = A group of people concerned asked more than 300 women. About a quarter were married.
    .five = Care for a parent may hide it in the same way. No count of that was found.
    .known = People answered for themselves. Most of the 300 women came from the group's own meetings. All of it was read in the press.

card-past-forty = Past forty and past fifty
    .one = In Japan, it is about as common at 40 to 64 as below 40. It is about two of every hundred.
    .two = Some have stayed in since they were young. For others it came after a job ended, or with the pension.
    .three = Of a hundred who stay in at ages 40 to 69, more than 90 get to a shop or further.
    .four = In one small survey of 61 people past 40, about half had lost their support at some time. Support that broke off is a common story there. It says little about the person.
    .known = The first numbers are self-report, read in the press. The 61 came from one federation of families. The share of late starts was not noted.

card-how-it-begins = How it begins
    .one = In Japan, people aged 15 to 39 who stay in were asked what came before. About 21 of every hundred named trouble with people. About 18 named the pandemic.
    .two = In one region, services know many who stopped going to school. Illness and trouble with people are named about as often.
    .three = In Korea, about 65 of every hundred young people who stay in named trouble with people. Then came study, then worry about work. They could name more than one thing.
    .four = It began most often at 20 to 24. It also began much earlier, and much later.
    .five = Some cannot say why. That is an answer, too.
    .known = People looked back and told what they saw. That does not prove what caused it. Services know few of all those who stay in.

card-slow-and-of-use = It comes slowly, and has its use
    .one = Often there is no first day. One day at home becomes a few, and then it is a season.
    .two = At first there can be relief. The eyes of others are gone. So is the noise. That relief is real.
    .three = Loneliness can grow later. In a study of 36 people in four countries, it was high on average.
    .four = Both can be true at once. A room can shelter, and it can cost something. Wanting the quiet and wanting company can live side by side.
    .known = That relief may come first is written by experts. That it comes slowly is told by workers and families. It was not measured. The study of 36 people is very small.

card-one-word = One word, and how people hear it
    .one = The Japanese word hikikomori comes from a verb: to pull back and stay inside.
    .two = A search of newspapers found it in 1989, in a report on young people at home. A book of 1998 by Saito Tamaki made it widely known. There it stood for the English term “social withdrawal”.
    .three = Listeners of a radio programme in Japan wrote about it. One said that the word itself shuts people in. Some would rather say a rest, or time to charge.
    .four = Others were glad of it. One could rest at last once it had a name. And by that word, people find each other.
    .five = So Ippo uses it for facts and for names of places. In a letter, your own word counts.
    .known = The search goes back to about 1985. The listeners chose to write, and are not a survey.

card-words-elsewhere = What it is called elsewhere
    .one = Korea speaks of youth in reclusion. It also speaks of isolated youth, who have nobody to turn to. The two are counted apart.
    .two = The press of Hong Kong writes of hidden youth. Italy took over the Japanese word.
    .three = English has NEET, for young people without work, school or training. That is another thing. It looks at work. It does not look at people or at home.
    .four = Someone can earn money from a bedroom and meet nobody. Someone else can be without work and among friends each day.
    .known = These are words of offices and newspapers. One study of 2015 takes the difference from NEET for one of degree.

card-handbook-2025 = Japan's handbook of 2025
    .one = On 31 January 2025, Japan's health ministry sent a handbook to its towns and cities. It is made for people who work in support.
    .two = Its aim is that people decide for themselves how to live, and how to be with others. Work can be a part of the way. It is not the one goal.
    .three = It names no shortest time. The family is meant, too.
    .four = At a counter, this can be said or shown: “The handbook of 2025 says that work is not the sole goal.” It can also stay unsaid.
    .known = It was read in newspapers, not in its 141 pages. How far offices keep to it is not known.

card-courses-on-a-screen = Courses on a screen, for fear of people
    .one = There are written courses for fear of people. They come in parts, on a screen, and in some a helper writes back. They work on thoughts and acts, bit by bit.
    .two = In 20 trials with 1,743 people, this fear grew weaker by a middling amount. It held for 6 to 12 months.
    .three = In Japan, 15 adults took such a course for 14 weeks. Their fear fell a lot. Nobody was compared with them.
    .four = Of people who stay in, one has been described. That person took part from home, and fear and contact got better. One person proves nothing.
    .five = If fear of people is not the heart of it, these numbers say little.
    .known = This is well tested for fear of people. It is hardly tested for people who stay in.

card-small-pieces = Meeting fear in small pieces
    .one = In care for fear, people often meet a small piece of what they fear, by choice. Then they look at what came of it.
    .two = The fear does not have to fall while it lasts. Some researchers think that surprise does more: it went another way than one thought.
    .three = In one study, fear fell from try to try on average, with large swings. How strong it was at the first try said nothing about the end.
    .four = When 29 students who worry a lot noted their worries, about 91 of a hundred did not come true. The rest did.
    .five = This is not for real danger, such as blows or bullying. It is not for noise or light that hurts. And nobody has to do it.
    .known = All of this comes from people treated for anxiety. It was not tested with people who stay in. The limits in the last lines are our own judgement.

card-courses-for-families = Courses for families: what is known
    .one = Some courses teach families. They practise calm talk, safety, and care for themselves.
    .two = In one course in Japan, 23 parents took part. Of their 20 sons and daughters, six changed something. The parents felt better. Their confidence fell.
    .three = One trial had 29 families and ended early. With the course, there was change in about 17 of a hundred. Without it, in about 8. Both are very few people. Angry acts grew with the course. There was no grave violence.
    .four = In 30 other cases, 21 got better. Nobody was compared with them.
    .five = No course can promise that someone else will change. Where there is violence, being safe comes first.
    .known = All of these are small. The trial is too small to decide anything. The 30 cases were read second-hand.

card-visits-peers-places = Visits, peers, and places to be
    .one = In Korea, 41 young people were visited at home, about three times. After that, 28 of them were somewhat better.
    .two = In Hong Kong, 104 young people had a social worker. After a year, almost half had a job again, and contact with others had grown a little.
    .three = There are groups of people who lived it, and places to sit without talking. People tell good things of them. How much they help has not been measured, as far as could be found.
    .four = Some help hurt. In one survey in Japan, more than half had used services for work. Nine of ten of these saw problems, such as pressure.
    .five = A no to a visit is a full answer.
    .known = Nobody was compared with the people visited. Some of it may have come by itself. The survey was answered by those who wished to.

card-what-nobody-knows = What nobody knows yet
    .one = No trial was found that compared ways of help among people who stay in. Most of what is said comes from other people with fear or low mood.
    .two = Which beginning fits which person is not known. How long it lasts is not known, for most are in no study.
    .three = How many find a way by themselves is not known. Whether Ippo helps is not known.
    .four = So nobody can say for sure which way suits you: no helper, no parent, no program. There is room to try, and to stop. Danger and illness are another matter; there a doctor is the one to ask.
    .known = This is what was looked for in November 2026 and not found. Something may have been overlooked.

card-wanting-help = Wanting help, and wanting to talk
    .one = In four countries, 36 people who stay in were asked. Of these, 28 wanted help.
    .two = They would rather talk than take medicine. They would rather meet someone than use a screen.
    .three = In Korea, about 72 of a hundred young people who stay in wanted a change. About 56 had tried for one.
    .four = Eight of the 36 did not want help. That is an answer, too.
    .five = Ippo is writing on a screen, and no person. By these answers, it is a bridge for some, and not what most wished for.
    .known = The first study is very small, and its people had agreed to be studied. In Korea, young people chose to answer.

card-after-many-years = After many years
    .one = In 2015, a survey in Japan asked people aged 15 to 39 about the past, too. About 8 of every hundred had stayed in once, and did so no longer. About 1.6 of every hundred were staying in then.
    .two = Many of these times may have been short. Longer ones are less known.
    .three = In families of one federation, the mean was 10.8 years. About 16 of a hundred had passed 20 years.
    .four = A newspaper told of one man in 2019. After 23 years he found a group of people like him, on the internet. Nerves made him ill on the way there. He talked and cooked with them, and felt less cut off.
    .five = No count was found of how many come out so late. From a number of years, nobody can read what comes.
    .known = The survey is self-report. The families are not a sample of all. One man is one man.

card-a-life-at-home = A life at home is a life
    .one = Days at home have meals, weather and thoughts. There may be a game, a cat, a book, a voice in the next room. That is a life.
    .two = Japan's handbook of 2025 aims at one thing: people decide for themselves how to live. Going out can be part of that, or not.
    .three = In the settings, “Home is enough” can be chosen. Then Ippo does not lean outward when it chooses.
    .four = Light, sleep, something you like, someone who would notice if you fell ill: such things can be had at home. None of them is a duty.
    .five = Not knowing yet is a place to be, too.
    .known = That this is a life is a stance, not a finding. The handbook was read in newspapers.

card-what-ippo-can-do = What Ippo can and cannot do
    .one = Ippo is a program. It keeps what you write on this device. It can offer one small thing and remember what was too much. It holds facts with their weak sides, and numbers of places that help.
    .two = It cannot hear you. It cannot come. No person reads what stays here. It cannot tell if you are safe. It does not say what somebody has.
    .three = It reads a letter by looking for words. It can be wrong. You can change what it read, or take it out.
    .four = No study has tested whether it helps. The pieces it is made of come from studies with other people.
    .five = A person can do what Ippo cannot. Ways to one, in writing too, stand under Help.

card-leaving-ippo = Leaving Ippo for good
    .one = You can leave at any time. Closing the page is enough. No reason is asked.
    .two = What you kept stays on this device. On a phone, the browser may clear it by itself after some time.
    .three = If you want to keep your words: in the settings there is “Take it along”. It makes a file that can be read without Ippo. That file is not locked.
    .four = If nothing is to stay: in the settings there is “Erase everything”. Copies in other places stay there. That page says which.
    .five = Most people leave such apps soon. In one count of 93 apps, about 3 of a hundred people still opened them after a month.
    .six = Before you go, a number from Help can be copied to paper. It works without Ippo.
    .known = The count looked at one kind of phone. It was not about people who stay in.
