# Getting help from somebody whose work it is: what it is like, how to ask, and which offers harm.

card-what-cbt-is-like = What CBT is like, talk by talk
    .one = CBT is a way to change thoughts and habits a little at a time, with a helper. Both can see the plan.
    .two = The first talks are for getting to know the trouble. When does it come? What do you do then? What would you like to be different? Nobody needs to hear your whole life.
    .three = Later talks have a known shape. How was the week? What do we look at today? One thing is looked at closely. At the end, both agree on a small task.
    .four = The task is a try. You note a thought, or do one small thing and see what comes. If it was too large, you can say so. A good helper makes it smaller.
    .five = A course is often 8 to 25 talks, about once a week, near an hour each. Some are held on a screen or in writing. You may stop at any point.
    .known = In 20 trials, online courses of this kind lowered social fear by a middling amount. They are untested for people who stay in. The shape of a talk comes from one textbook chapter and one clinic's page. Yours may differ.

card-what-exposure-is-like = What gradual exposure is like
    .one = Exposure means meeting a small piece of what you fear, on purpose. First you say what you think will come. Then you look at what came.
    .two = It is planned by two people. You pick the piece, and how long. It can be as small as the sound of a doorbell on a recording.
    .three = The fear may rise at first. It need not be gone before you end. Some tries are worse than feared. Then the next one is smaller, or it rests.
    .four = A good helper never tricks you. Nobody pulls you out of the door. Nothing comes as a surprise. A no is heard the first time.
    .five = A good helper does not use this for a place or a person that is a true danger. Nor for noise or light that hurts your senses. There, a way around is right.
    .known = The idea of testing what one expects is a proposal from work on anxiety. In one study, fear fell over the tries on average. People differed a lot. It is hardly tested with people who stay in. The lines on a good helper are judgement, not a study.

card-what-counselling-is-like = What counselling is like
    .one = Counselling is a talk with someone trained to listen. There is often no task and no plan. You say what is there, or you sit for a while.
    .two = The helper asks little, and says back in plain words what they heard. Some of it fits. Some does not, and you can say so.
    .three = It may help to be heard by someone who is not family and wants nothing from you. It may also feel empty. Both happen.
    .four = You can ask what it is for: to be heard, to decide something, or to change something. If that stays unclear, another kind may suit you more.
    .known = Across 295 studies with more than 30,000 people, those who worked well with their helper tended to fare better. The link is of middling size. It does not show which comes first. Nobody looked at people who stay in apart.

card-family-sessions = When the family goes
    .one = At some places a family may come alone. You need not be there, and you need not agree to come later.
    .two = Such talks are about the family: how they speak, what weighs on them, how to keep calm at home. A good helper asks for no secrets of yours.
    .three = You can say what may be told and what may not. “You can go. Please do not talk about my past.” A note under the door will do.
    .four = A visit to your home can wait for your own yes. You can say no to it, and the family can still go.
    .known = Two centres in Japan say on their own pages that a family may come alone; one says a visit needs the person's consent. In one course with 23 parents, 6 of 20 sons and daughters changed, and nobody was compared. In a small trial, aggression got worse. So this goes slowly.

card-help-on-screen-or-paper = Help by screen, text or letter
    .one = Help does not need a face. There are talks with the camera off, chats, e-mails, and here and there a letter on paper.
    .two = Writing leaves time. You can stop in the middle of a line. You can read an answer when you are ready.
    .three = It also has gaps. An answer can take days. A tone can be misread. A chat may be full at night. Ask when they read, and when they answer.
    .four = Ask who can see it, too. A shared phone or a family e-mail box may show more than you wish.
    .five = Writing may be the way in, or the whole way. You may keep to it.
    .known = In 13 trials with 1,053 people, guided courses online did about as well as the same courses in a room. Three of them were on social fear. In Japan, 15 adults took such a course in writing; fear fell a lot, and nobody was compared. None of this was for people who stay in.

card-how-to-choose-a-helper = How to choose a helper
    .one = You may ask first and decide later. A good helper is glad of questions. Here are some. Two are plenty.
    .two = What have you learned for this work? Have you met people who hardly go out?
    .three = How do you work? What would the first month be like? Can we write in place of speaking?
    .four = What do you tell my family? When would you tell someone without my yes? What does it cost, and how can I stop?
    .five = Then look at how it was answered. Was it clear? Were you pressed? Did they let you say no? That tells a lot.
    .six = One talk binds you to nothing. You can say, “I will think about it,” and not come back.
    .known = How well two people work together goes with how it turns out, in 295 studies, by a middling amount. These are not studies of people who stay in. The questions are judgement.

card-three-lines-to-a-helper = Three lines are enough for a first e-mail
    .one = A first message can be three lines. One says how things are. One says what you want. One says how they can reach you.
    .two = “I have hardly gone out for a long time. I would like to know what help there is. Please write by e-mail and do not phone.”
    .three = Or: “I am writing for myself. I cannot speak about it yet. Do you answer by text?”
    .four = Or: “I do not want to decide anything now. Can I ask two questions first?”
    .five = Your name can wait, if they allow it. Your age and town may help them find the right place. The reasons can wait too.
    .six = It can lie in drafts for a week. It can be sent at four in the morning. It can also stay unsent.

card-the-first-talk = What a first talk is like
    .one = A first talk is mostly questions. What brings you here? How are your days? How do you sleep? Who lives with you? What would help?
    .two = You may be asked about thoughts of dying. Some helpers ask each person they meet. You can answer, or say that you would rather not yet.
    .three = You may leave things unsaid: what others did to you, why you stopped school or work, what you do online. “Not today” is an answer.
    .four = You may sit so that you see the door. You may keep your cap on, look at the floor, or write on paper.
    .five = You may end it early. “That is enough for today” will do.
    .six = Before you go, you can ask what they will write down, who reads it, and what comes next. Then home, and nothing more that day.

card-one-page-to-take-along = One page to take along
    .one = Words can vanish when someone looks at you. A page made at home can speak in your place. You can hand it over, read it out, or send it before.
    .two = A few lines are enough. How it has been, in your own words. What is hardest now. What you would like, and what you do not want.
    .three = You can add what makes a talk easier: low light, few questions, no phone, breaks, writing.
    .four = If you like, add what helped before and what made it worse. Pills and illness can go on it too, as you know them.
    .five = Leave out whatever you wish. Keep a copy. You may ask for the page back.
    .known = A centre in Hyogo, Japan, says on its page that people may bring it in writing, to hand over or to read out. That is advice, not a study.

card-if-it-went-badly = If it went badly
    .one = Sometimes a talk hurts. Someone was late, cold, in a rush, or said a thing that still stings. That is about the talk. It is no verdict on you.
    .two = Nothing has to be decided today. Rest first. Something warm, the door closed, a few days with no talk.
    .three = Later there are three ways. Tell them in a line what did not work. Ask for another person at the same place. Or go somewhere else, or nowhere.
    .four = A line for it: “The last talk was too much for me. Could we go slower, or write?” How they take it shows a lot.
    .five = If a helper threatens, touches, mocks, wants money or a secret kept, that is wrong. You owe no further visit. There are places to report it, and Help lists people to ask.
    .known = A centre in Japan gives the same advice: rest a little, then look for another place. Across 295 studies, working well together went with faring better. It does not show what to do after a bad talk.

card-what-help-costs = What help costs, and who may pay
    .one = Costs differ by country and by kind. You can ask before you give your name: “What does it cost me, in all?”
    .two = Places to look for: a public centre, a town office, a clinic that your health cover pays for, a school's own helper, a charity, a training clinic.
    .three = Ask three things. Is the first talk free? Do I pay each time or ahead? What if I cancel because I could not leave the house?
    .four = Some health cover pays a part, with a note from a doctor. Some towns pay more when income is low. The office that pays can tell; a relative may ask for you.
    .five = Letters about it may go to your home. You can ask how they are sent, and whose name is on them.
    .six = A sum to be paid far ahead, or a price that changes, is a reason to wait.

card-offers-that-harm = Offers that harm
    .one = Some firms say they can get a person out of the room. Families pay them, often in despair. Here are signs to walk away from.
    .two = A sure result is promised. A large sum is due ahead. The visit comes as a surprise. Your own yes is not asked. You would live somewhere you cannot leave or phone from.
    .three = In Tokyo, in 2019, a court ordered such a firm to pay about 5 million yen. A door chain had been broken, and the family had paid about 5.7 million yen for three months.
    .four = In Tokyo, in 2022, former staff and the mother who signed had to pay 550,000 yen. In Yokohama, in 2025, two people were given 880,000 yen each.
    .five = If strangers come to take you, you can say: “I do not agree.” You may keep the door shut. Help has the number of the police.
    .six = If a family has signed: the contract can be shown to a consumer office or a lawyer. They can say what holds.
    .known = The three cases were read in newspapers and news sites, not in the court's own papers. The list of signs comes from such cases; it is judgement.
