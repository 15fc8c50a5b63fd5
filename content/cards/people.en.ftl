# Other people: who counts, ways of contact, lines to send, and keeping away.

card-who-counts = Who counts as someone
    .one = There may be more people in a life than it seems at night. There may also be few, or none now. Each is allowed.
    .two = A friend you know by a screen name counts. So does a voice in a game, and the one who writes under the same songs as you.
    .three = Someone you read but never write to can count. So can the person who leaves the parcels, or a cat.
    .four = Someone who left can count, too. So can someone who died. They were there, and that stays true.
    .five = And someone at home may not count, for now. You need not put them on any list.
    .six = No number of people is the right one. If no name comes to mind, this page asks for none.

card-ways-of-contact = Ways of contact, from none to a face
    .one = Contact is not one thing. It has many sizes. Here are some, and no order that has to be kept.
    .two = None at all. Reading what others write. A sign under it, such as a heart. A line with no name. A line to someone who knows you.
    .three = A game with someone, with no talk. A chat. A letter on paper. A voice message, made as often as you like and kept or thrown away.
    .four = A call where you listen. A call where you speak. A screen with the camera off. A screen with a face. The same room, each with your own thing. A talk.
    .five = You may skip any of these. You may leave one out for good: the phone, the camera, your voice. Some people write all their lives.
    .six = A face is not the goal of all this. Where you are now can be where it stays.

card-lines-to-an-old-friend = Lines to a friend after a long silence
    .one = After a long silence, a message can be one line. It need not explain. Take one of these, change it, or leave it.
    .two = “Hello. You came to my mind today. No need to answer.”
    .three = “I heard our song, and thought of you.”
    .four = “I have been quiet for a long time. It was not about you.”
    .five = “I can't say much yet. I would like to hear how you are.”
    .six = “May I write now and then? It is fine if you answer late, or not.”
    .seven = A line may lie in drafts for as long as you like. Read it once more by day. If this person hurt you, no line is owed.
    .known = In 13 experiments with more than 5,900 people, those who wrote to someone after a while guessed too low. The other was more glad than they thought. They were not people who stay in, and a glad person may still not answer.

card-lines-at-home = Lines for someone at home
    .one = People under one roof can also write. A note on the table, a message from room to room. These are small, and ask for little.
    .two = “I am up. You need not come.”
    .three = “Thank you for the soup.”
    .four = “Please knock, and wait. I will answer if I can.”
    .five = “I can't talk about later right now. Ten minutes about the game is fine.”
    .six = “Could you put the parcel by my door? Thank you.”
    .seven = Each can be used once and never again. If someone at home hits or threatens you, this card is not for that. Help is.

card-lines-to-an-online-friend = Lines to someone online
    .one = Someone you know from a game or a forum may wonder where you went, or may not have seen. Both are fine to write into.
    .two = “I was away for a while. I am reading along again.”
    .three = “I liked what you made. The part with the rain most of all.”
    .four = “Shall we play a round without talking?”
    .five = “I get tired fast. I may go without a word. It is not you.”
    .six = “I would like to stay with text. No voice, if that is all right.”
    .seven = You may read for weeks before a line. You may also leave a group without a reason.

card-lines-to-a-relative = Lines to a relative
    .one = An aunt, a cousin, a grandfather: now and then a card comes, or a question. One line is an answer. None is one, too.
    .two = “Thank you for the card. I was glad to have it.”
    .three = “I am at home most days. I would like to talk about something else.”
    .four = “I can't come to the party. I hope it is a good day.”
    .five = “I like your letters. I may not write back each time.”
    .six = “Please ask me, and not my parents, about me.”
    .seven = You can let someone else bring the line, or send a picture of the sky. If old talk about you hurts, the letter can stay closed.

card-asking-for-help-in-one-line = Asking for help in one line
    .one = A long story is not needed to ask. One line says what you want done. The other can ask, if they need more.
    .two = To someone near: “Tonight is bad. Please sit with me and don't ask.”
    .three = To a friend: “Can you write to me for ten minutes? About anything.”
    .four = To family: “Please phone the clinic for me. I will write down what to say.”
    .five = To a helper: “I want to ask something. Please answer in writing.”
    .six = To a line or chat: “I'm not OK tonight.” That is enough. They will ask the rest.
    .seven = You may ask for one thing and refuse the rest. If you are in danger, Help has the number.

card-when-asked-what-you-do = When asked, “What do you do?”
    .one = Most people ask this as they ask about the weather. A short true answer is enough. You owe nobody the whole of it.
    .two = “I'm at home at the moment.”
    .three = “I read a lot. Right now it is about stars.” Put in what is true for you.
    .four = “I look after the cat and the house.” If you do.
    .five = “I'm taking time for my health.” If so. Or: “A bit of this and that. And you?”
    .six = “I'd rather talk about something else.”
    .seven = No answer is one, too: a nod, a small wave, looking at the rain. You can go. If someone keeps asking, that is about them.

card-when-nobody-answers = When no answer comes
    .one = You wrote, and nothing came. That can sting a lot. The mind fills the gap fast, often with the worst.
    .two = From here, the reason cannot be seen. They may be busy, ill or ashamed of their own silence. The address may be old. They may not want to. Silence does not say which.
    .three = You need not look again tonight. Alerts can be turned off, or the phone can lie in another room.
    .four = After some weeks you may write once more, with no reproach: “I send this one, and then I leave it with you.” You may also not.
    .five = The line you sent is still yours. It was a kind one, or an honest one. That does not change with the answer.
    .six = If the silence is very heavy, Calm has a few minutes. If you think of dying, Help has people who answer.

card-saying-no = Saying no
    .one = A no can be short, and needs no reason. A reason invites an argument. You may give one, or not.
    .two = “No, thank you.” “Not today.” “I don't want to talk about that.”
    .three = “I need to think. I will say so if I want to.” This buys time, and promises nothing.
    .four = On paper, or by text, it counts as much. So does a shake of the head, or a closed door.
    .five = You can say it again in the same words. It need not get longer or louder.
    .six = You can say no to a part: “A visit, no. A note, yes.” You can say yes and take it back later.
    .seven = With someone who may hurt you, safety comes before saying no. You may leave, wait, or say nothing. Help is there for that.

card-meeting-someone-who-hurt = Meeting someone who hurt you is no step
    .one = Fear of someone who may hurt you is sense. It is not a fear to unlearn. Ippo will not suggest going near such a person or place.
    .two = There is nothing to prove by meeting them. You need not forgive, explain, or hear their side. Not ever.
    .three = If they write, you can leave it unread, or block them. You can keep it, unread, for someone whose work it is to help.
    .four = If others want you to make peace: “I do not meet them. Please don't ask me again.”
    .five = If they come to the door, it can stay shut. Help has the number of the police, and lines for violence.
    .six = You can say which place or person to leave out, in a word. It need not be told what happened there.

card-safe-online = Being safe with people online
    .one = Much of the warmth there is real. A few people look for those who are low. This card is about those few.
    .two = On a very bad night, a post to strangers can draw the wrong ones. A person you know, or a chat line, is safer. Help lists some.
    .three = Your face, full name, school, street and window can stay yours. So can pictures of your body. Nobody kind will press for them.
    .four = Signs to leave: they want it kept secret, they want money, they hurry you, they make dying sound good, they want to meet soon and alone.
    .five = You may go without a word. Block, report, close the tab. You need not be polite.
    .six = If you sent something and they now threaten you, it is their wrong. Do not pay. Keep the messages. Help shows who can be told.
    .seven = If you are under 18: Ippo will not suggest that you meet someone from online.
    .known = This is general advice, chosen with care. It is no study, and it can be wrong for one person.
