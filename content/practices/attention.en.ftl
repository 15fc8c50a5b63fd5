# Attention turned outward on purpose: sounds in the room, a sentence, what is there where people are.

one-sound-then-another = One sound, then another
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Find three sounds: a clock, a fan, a road far away. If it is quiet, low music or a tap will do.
    .two = Stay with the first one for a while. Let the others be.
    .three = Now the second. Now the third.
    .four = Go back and forth between them, as fast as you like.
    .five = Last, hear all three at once.
    .six = If a thought pulls you away, go back to one sound. The thought can stay.
    .seven = If sounds cost you much, take three things to look at instead.
    .end = That was it. It is practice in turning, and need not make you calm.
    .known = In 10 small studies with 295 people in all, a form of this went with less anxiety and low mood. The authors ask for caution. People who stay in were not studied.

one-sentence-aloud = One sentence aloud
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Take one sentence from a book, a box or a screen.
    .two = Read it in your head. What does it say?
    .three = Now read it aloud. At night, a whisper or your lips alone will do.
    .four = Once more. This time, mind what the words say, and not how you sound.
    .five = Once more, to a thing in the room: a chair, a plant. At the end, look at it.
    .six = If speaking is not for you, follow the words with a finger.
    .end = That was it. How it sounded does not matter.

looking-out-among-people = Looking outward with people near
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. People on a screen are enough. So is any place where people are.
    .two = Where is your attention: on how you seem, or on what is there? Both happen.
    .three = Turn it outward. What colors are there? What do people carry?
    .four = Follow one thing that moves: a bag, a dog, a door. There is no need to look at faces.
    .five = If it goes back to you, find one more color.
    .six = If someone talks to you: catch one word of what they say.
    .seven = Where people are a real danger, this does not fit. Look after yourself and leave.
    .end = That was it. It can be used again anywhere, or nowhere.
    .known = In one study, 22 students who feared blushing were less anxious when they minded the talk than when they minded themselves. Another study found no such difference. People who stay in were not part of either.
