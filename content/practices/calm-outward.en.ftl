# Calm, eyes open, looking and touching outward: things, the room, music, what is in front of the door.

cold-and-rough = Something cold, something rough
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Touch one cold thing: a glass, a wall, the back of a phone.
    .two = Where is it coldest? Does it get warmer under your hand?
    .three = Touch one rough thing: a towel, a sleeve, the edge of a book.
    .four = Move a finger over it slowly, and look at it.
    .five = Leave out what your skin dislikes. One thing is enough.
    .end = That was it. The things can stay where they are.

count-down-with-things = Count down with things in the room
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Find 5 things of one color.
    .two = Find 4 things with corners.
    .three = Find 3 things that are round.
    .four = Find 2 things made of cloth or wood.
    .five = Find 1 thing you like to look at.
    .six = If you lose count, go on with the next number. Finding fewer is fine.
    .end = That was it. Nothing was written down.

five-minutes-of-nothing = Five minutes of nothing
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Sit or lie as you are. Nothing is asked for five minutes.
    .two = Rest your eyes on one plain place: a wall, the ceiling, a curtain.
    .three = Thoughts may come. They can go or stay. They need no answer.
    .four = If they get loud, name what you see: wall, lamp, shelf.
    .five = Nobody keeps the time. Less than five minutes is fine.
    .end = That was it. Nothing had to come of it.

slow-look-around-the-room = A slow look around the room
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Stand up slowly, with a hand on something. You can also stay sitting and turn your head.
    .two = Go along one wall, as slowly as you like.
    .three = Look at what is as high as your eyes: a mark, a hook, a corner.
    .four = At the next wall, look low: a plug, the foot of a shelf, the floor.
    .five = Stay in one place for a while. See the room from there.
    .six = If you get dizzy, sit down or lie down.
    .end = That was it. The room is as it was.

one-piece-of-music = One piece of music
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Choose one piece you know. Low sound or headphones are enough.
    .two = If it brings back a hard time, take another one.
    .three = Follow one sound in it: a drum, a voice, a string.
    .four = If your mind goes elsewhere, pick that sound up again. Or another.
    .five = You can stop in the middle.
    .end = That was it. It can be the same piece each time.
    .known = In 104 trials with 9,617 people, music eased the feeling of stress by a middling amount. In 14 experiments with 706 healthy people, no clear effect was found. Neither was about people who stay in.

out-and-looking = A short walk, looking outward
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. The doorstep is enough. So is the end of the street.
    .two = Look far: a roof, a tree, a piece of sky.
    .three = Look near: the ground, a fence, a leaf.
    .four = If thoughts pull you back, find one more color.
    .five = You can turn around at any point. Nobody needs a greeting.
    .six = After dark: a light, a phone, a way back you know. Under 18, not between 11 at night and 4 in the morning.
    .seven = In heat, storm or ice, leave it for another day. If someone out there means you harm, leave it out.
    .end = That was it. How far does not matter.
