# Cards about what comes to the door and what can happen at home: bells, parcels, police, parents, disasters, post, pets.

card-doorbell = The doorbell, and being seen
    .one = A bell is a question. It is not an order. You can leave it unanswered, without a light, without a sound, without a reason.
    .two = If it rings again and again, it may be a parcel, a form, a seller, a mistake. They can leave a note.
    .three = A small sign can answer for you: "Please leave it here. Thank you." Or: "The bell is off. Please write."
    .four = Perhaps a neighbor has seen you, or knows that someone lives here. That can feel like being caught. Living in a home is not wrong. You owe no story. A nod is enough, and so is nothing.
    .five = One thing is different: a fire alarm, smoke, water, or voices that call you to get out. Then people need to know that you are there. Knock, call out, or put on a light.

card-parcels = Parcels without meeting anyone
    .one = A parcel can often be left at the door, and nobody has to be met. The order form has a line for it: "Leave at the door."
    .two = In Japan, the post and other firms leave parcels at the door or in a box when this is asked for before. A locker or a shop that is open at night is another way.
    .three = Some things are still handed over: registered mail, letters from a court, cash on delivery. A note then stays behind. You can choose a new time on the web, or a family member can take it.
    .four = If the door has to open: chain on, arm out. "Thank you" is not needed. Nobody at the door knows how you live.
    .five = A parcel left in the hall until night is still yours in the morning.
    .known = Read on news and advice pages about the post in Japan. Firms differ, and rules change.

card-inspections = Fire checks and other inspections
    .one = A note in the letter box says that someone will come in to check the alarms. Few things are as hard: a date, a stranger, your room.
    .two = In Japan the duty to have it checked lies with the owner of the building. A firm does it, not the fire service. Being out on the day brings no fine at once.
    .three = Saying no for years can lead to trouble with the house rules. So a small answer helps: another day, an hour, a few words.
    .four = You can write: "Someone who lives here is ill at ease with visitors. Please say how long it takes and which rooms. Please do not speak to us." There is no need to say more.
    .five = You can be in another room or out, while someone else opens. Alarms hang from the ceiling. The check is for them. A path to them is enough. The room need not be tidy.
    .six = If someone comes without notice, you can ask for the name of the firm and leave the door shut. Then you can ask the owner by mail.
    .known = Read on pages of firms that do or explain such checks. Contracts differ; yours may say more.

card-police-at-night = When police ask questions at night
    .one = Someone who walks at night may be stopped and asked. It can happen to someone who has done nothing. It can be short.
    .two = Keep your hands where they can be seen. Short words are enough. "I am taking a walk. I live near here. I am going home."
    .three = If no voice comes, a note or a phone screen will do: "I find it hard to talk. I can write. My name is …"
    .four = By the law on police duty, they may stop someone they have reason to suspect, and ask. Outside an arrest, nobody may be made to answer or to come along. As a rule, bags are opened with your consent.
    .five = Saying no is allowed; it can take longer. Running makes it worse. A calm answer is often the shortest way, and it is your choice.
    .six = Under 18, in much of Japan, late hours outdoors are against local rules. Police may then call home.
    .seven = Afterwards it may shake you. That is over now. The next walk can wait, or be at another hour.
    .known = The law was read as quoted on a web page. How it goes on the street is general knowledge, and it differs.

card-parent-ill = When a parent is ill
    .one = First the signs that do not wait. Hard to wake. Speech that is not clear. One side weak. Chest pain, short breath, much blood. Then it is the emergency number on Help. In Japan 119.
    .two = You do not need to know what to say. They ask, and answering is enough: where, who, awake or not, breathing or not. The phone can lie on the floor with the speaker on.
    .three = In many towns in Japan, NET119 takes such calls in writing. It is for people who cannot call by voice, and it has to be signed up for before. Whether fear of speaking counts, the fire office of the town can say.
    .four = A paper by the phone saves words: address, the parent's name and birthday, medicines, doctor, one relative.
    .five = The crew looks at the ill one. They do not look at the room. You can point, and go back to your door.
    .six = If a parent stays in hospital, the ward may need a name to call. You can ask for messages in writing. For yourself: food for some days, and one person who knows you are alone now.
    .known = How a call goes was read on the page of a Japanese town; NET119 on another. The signs are general knowledge. Other lands differ.

card-parent-died = A parent has died or does not answer
    .one = If they do not answer, or you are not sure: the emergency number now. It stands first on Help. In Japan 119. "My mother does not wake up. The address is …" They tell you what to do.
    .two = No voice? Knock at the next door and hold out a note: "Please call an ambulance."
    .three = If it is plain that they have died, and a doctor came to the home: that doctor's number. If none did: in Japan the police, 110. Let them lie as they are. Police ask questions then because they have to.
    .four = The first hour: water, a blanket. Nothing has to be tidied. You can be in another room while people work.
    .five = If days have gone by, calling is still the way. You can say: "I could not call before."
    .six = The first day: tell one person. A relative, the doctor, the town. On paper: "I live here too. I find it hard to talk. Please write." In Japan a town office hears of it within seven days, often through the funeral firm. Other papers can wait.
    .seven = This is too much for one person. If you think of dying, Help comes first.
    .known = Read on pages of towns and funeral firms in Japan; other lands differ. The rest is a judgement made for Ippo. It was not tested with people who stay in.

card-parent-old = When the one you live from grows old
    .one = This question comes at night: what if they are gone? It does not have to be solved. It can be made a little smaller.
    .two = The smallest piece: could one more person know that somebody lives here? A relative, a nurse, a neighbor, the one who brings the meals. It may be said in one line, and by your parent.
    .three = The next piece is an envelope. In it: who lives here, how to reach you (by letter, by text, through the door), what you cannot do, where keys and papers are. Your parent can put it with their own papers.
    .four = In Japan each area has a center for old people (地域包括支援センター). It is for your parent, and you need not meet it. In Tokyo, 256 of 277 of them said that they knew of someone in their area who stays in. You would not be the first.
    .five = Money, the home, insurance: a town office can be asked by letter what stays and what ends. Not today.
    .six = Being cared for by a parent is not a theft. It is one way to live.
    .known = The Tokyo figure was read in a magazine's report; it says that they knew, not that they helped. The envelope is a judgement made for Ippo.

card-quake-and-storm = Earthquake, storm, and things by the bed
    .one = If the ground shakes while you lie in bed: stay there, hold on, put the pillow over your head and neck. Moving about in the shaking hurts more people.
    .two = When it stops, shoes come first. Glass on the floor cuts. Then a light. If there is gas, smoke or sea near by, leave at once. Away from the sea means up.
    .three = By the bed, in one bag tied to the bed: shoes or thick slippers, a lamp, your glasses, a whistle, the phone cable, water, what you take each day. Ear plugs, a hood, a card with what you cannot say. One of these is a beginning.
    .four = Heavy things that could fall on the bed can be moved, one at a time, over weeks.
    .five = Storm and flood: in Japan, at level 3 those who need time leave a place of danger. That can be you. At level 4, all who are in such a place leave. Early means fewer people and a free corner.
    .six = A flood map on the web tells if your home lies in such a place. If not, staying in is refuge too. If it is too late to go out: a higher floor, on the side away from the slope.
    .known = Read on pages from the United States and Japan. These are advice, not studies. The hood and the card were added for Ippo. The gas, the map and the slope are general knowledge.

card-shelter = A shelter, when people are too much
    .one = A shelter is for those whose home is not safe. If yours is, staying there is refuge too (在宅避難). Some cities advise it.
    .two = At home you can be given food and news as well. In Saitama City a card goes to the shelter (避難者カード), by you or through the neighborhood group. Other towns differ.
    .three = If you go: early, hood up, ear plugs in. Hold out a note: "I can hardly be among people. I cannot talk well. Is there a corner, a separate room, or a place near the wall? Please write to me."
    .four = Some shelters keep a room apart for people who need more care. There are also welfare shelters (福祉避難所). Often a common shelter comes first, and they may not open. The town knows who is taken in.
    .five = A car has a door. It has dangers too. Lie flat, move the feet, drink. Engine off, above all in snow: the air inside can turn bad. One leg swollen or in pain, or short breath: to the first-aid post at once.
    .six = If one person knows where you are, help can find you. When the danger is past, you can leave.
    .known = Read on pages of Saitama City, the national fire agency, Fukuoka, and Towada City, and in medical news on nights in cars. Towns differ. Staying in is not named there. The corner and the note are a judgement made for Ippo.

card-unopened-post = Money, and post that lies unopened
    .one = A pile of letters grows heavier the longer it lies. It is paper. It can be met one by one, or by someone else.
    .two = Without opening: sort by the name of the sender. Ads can go at once. That alone is a piece of work.
    .three = One kind does not wait: a letter from a court. In Japan, an order to pay (支払督促) leaves two weeks to object. After that, money can be taken from an account. If the two weeks are over, there is still someone to ask.
    .four = Then come tax, insurance, pension, rent, power and water. Often they can be paid in parts or put off, if one asks. A note is enough: "I cannot pay now. What can be done?"
    .five = Old debts: before you pay a little, or sign, it is worth asking. It may change whether the debt still holds.
    .six = In Japan, Houterasu (法テラス) explains the law, and its page names a way to ask by mail. The town has a desk for people in need of money. It can be done by letter, and you may say no.
    .seven = For today, one letter can be enough. Take a photo of it, then put it back. If money makes you think of dying, Help comes first.
    .known = The two weeks were read on the page of Houterasu. The rest is general knowledge. Other lands have other rules.

card-taken-away = If strangers come to take you away
    .one = Some firms are paid to take people from their rooms and keep them elsewhere. Courts in Japan made such firms pay for this in 2019, 2022 and 2025.
    .two = Signs: several strangers at once. "We want to talk, that is all." No paper from a court. A car waits. You are told it is settled.
    .three = You can say, and say again: "I do not consent. I stay here." It can be on paper. It can also be said in the car, and where the ride ends.
    .four = In Japan call 110, or hold up the phone with it: "Strangers want to take me away. I do not consent. The address is …" Elsewhere: the police number on Help. Calling out for help is allowed.
    .five = Do not fight. Do not sign. If you are moved, keep the phone hidden if you can. Look for place names. Tell anyone: a clerk, a doctor, the police.
    .six = Police or an ambulance crew can be real. You can ask who they are and who sent them. With them, it is safer not to struggle. If a doctor decides on a hospital, you can ask for the reason in writing, and how to object.
    .seven = Has your family signed something? Help has lines for that.
    .known = The rulings were read in newspapers and broadcasts. What to say and do is a judgement made for Ippo. No lawyer has read it yet.

card-not-safe-at-home = When home is not safe
    .one = If someone at home hits you, threatens you or keeps you afraid, it is not your fault. Who pays, and who stays in, has nothing to do with it.
    .two = In danger now: the police number on Help. Without a voice, some lines there can be reached in writing. A place near the way out is safer.
    .three = Nothing has to be settled tonight. You need not answer back or explain. You may leave the room, or the house, at any hour.
    .four = A small bag can lie where nobody looks: keys, phone cable, some money, papers, what you take each day. One person can know a word that means: please call for me.
    .five = Others may look at this device. The phone of someone you trust may be safer.
    .six = If your own hands frighten you: leaving the room early is the safest. Help is there for both.
    .seven = This is general advice, not read again for this. You can close it now.

card-pets = When an animal lives with you
    .one = A cat, a bird, a fish: someone who is there and asks nothing about your life. On bad days you can do the small version: water, food, the litter later.
    .two = Food and litter can come by post. Some vets answer a message first. "I can hardly leave the house. What can be done from here?"
    .three = If it gets too much for a time, it is no betrayal to let someone else feed it. A note on the box is enough: what, how much, where.
    .four = For a disaster, Japan's rule of thumb is to leave together with the animal. That does not mean the same room. Shelters differ, and some take none. The town's page says which.
    .five = A carrier left open in the room becomes a known place. Beside it: food and water for five days, better seven, a photo of the two of you, a name tag.
    .six = For a fire or an ambulance: a paper on the inside of the door, "A cat lives here."
    .known = The rule and the days come from a guide by the state. They were read second-hand, on two web pages. The rest is plain practice.
