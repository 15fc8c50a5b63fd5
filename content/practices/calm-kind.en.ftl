# Calm, eyes open, toward thoughts and the breath: kind words, an urge, worry, and last a slow breath without a picture.

words-for-a-friend = Words for a friend
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Think of a friend, a pet, or someone in a story who has a hard day.
    .two = What could one say to them? One plain sentence is enough.
    .three = Say the same sentence to yourself, in your head or on paper.
    .four = It may sound false. Then make it plainer: “This is hard right now.”
    .five = If kind words hurt, leave them out. Look at something you like instead.
    .end = That was it. You need not believe it.
    .known = In 27 trials, whole courses in being kinder to oneself eased stress and low mood by a middling amount. In another 22 trials, such help did no better than other active help. One sentence by itself is untested.

wait-beside-an-urge = Wait beside an urge
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. This is for small urges: to scroll, to check, to smoke, to send something now.
    .two = An urge to hurt yourself, or hunger, does not belong here. Help is at the top.
    .three = Name it in your head: “an urge to check”.
    .four = Look at a clock for one minute, or count to sixty. Do nothing for it and nothing against it.
    .five = How is it now: stronger, weaker, the same? Each answer is fine.
    .six = Once more, if you like. You may still do it afterward.
    .end = That was it. What comes next is up to you.
    .known = One study had 123 students who smoked. Those who had learned to watch an urge felt it as strongly as the rest, and smoked less that week. Other urges, and people who stay in, were not part of it.

a-set-time-for-worry = A set time for worry
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Choose ten minutes that are not close to sleep. Choose a place that is not the pillow.
    .two = Take paper. A clock or two songs can keep the time.
    .three = Put each worry down in a few words. No order, no answers.
    .four = Beside one of them, you can add a small next thing. Or leave them all as they are.
    .five = When the time is up, put the paper away, even in the middle.
    .six = If a worry comes later, it can wait for the next set time.
    .seven = Danger, or thoughts of dying, need not wait. Help is at the top.
    .end = That was it. The paper is yours, to keep or tear up.
    .known = In one trial with 53 people who worry a lot, a set half hour each day for two weeks eased worry, anxiety and poor sleep. In low mood there was no clear difference. Ten minutes, and people who stay in, are untested.

out-longer-than-in = Out a little longer than in
    .stop = If this makes it worse, stop, and look around you.
    .one = Eyes stay open. Look at something that is still. Breathe for a while as you do anyway.
    .two = Then a small breath in, while you count to three.
    .three = And out, while you count to four. Nothing is held in between.
    .four = If that is too long, count to two and three. Or leave out the counting.
    .five = If you get dizzy or short of air, let the breath come as it wants. Look around.
    .end = That was it. Five breaths are plenty.
    .known = In 12 trials with 785 people, breathing exercises of many kinds eased stress a little. Most of the trials had weak points. Whether this one helps people who stay in is not known.
