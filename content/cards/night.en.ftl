# Very short cards for a bad night: one thing for five minutes, then Help and Calm. Crisis-plain, no measures.

card-night-is-bad = Tonight is bad
    .one = For the next five minutes, nothing has to be solved. Find one thing in the room. Look at its color, then along its edge.
    .two = Big questions can wait for the light of day.
    .three = Hurt, or thoughts of dying? Help comes first. Calm has two quiet minutes. You can also close this.

card-no-sleep = I can't sleep at all
    .one = For the next five minutes, you can stop trying to sleep. Turn the clock away. Lie or sit in the way that hurts least.
    .two = If you have hardly slept for nights and your thoughts race, a doctor needs to know. A message will do.
    .three = Too much, or thoughts of dying? Help comes first. Calm has two quiet minutes.

card-it-did-happen = What I feared did happen
    .one = It did happen. Sometimes it does. For the next five minutes, be where it is quiet, if you can. Hold something soft or warm.
    .two = You do not have to learn from it. If someone was cruel, that place can be left out for good.
    .three = Hurt, or in danger? Help comes first. Calm is there too.

card-worse-again = It got worse again
    .one = For the next five minutes, stay as you are, sitting or lying. If water is near, take a sip.
    .two = It is heavy again. That does not undo what was. It does not say what comes.
    .three = If you think of dying, Help comes first. Calm has two quiet minutes. Or nothing at all, for now.

card-nobody = Nobody exists for me
    .one = For the next five minutes, find one thing that someone made. A cup, a song, a line in a book. Look or listen.
    .two = Ippo is a program, so it cannot be a friend.
    .three = If you think of dying, Help comes first. It lists people to reach, some in writing. "I'm not OK tonight" is enough. Calm is there too.

card-after-too-much = After a try that was too much
    .one = The step was too large. You were not too small. For the next five minutes, nothing more has to be done. Find a dim, quiet place. Put on something soft.
    .two = It need not be tried again. Not tomorrow, not at all.
    .three = Hurt, or thoughts of dying? Help comes first. Calm is there too.

card-morning-after = The morning after a bad night
    .one = For the next five minutes: a little light if you like, a sip of water, a blanket.
    .two = This day may be for rest. What was written in the night can stay unread.
    .three = Hurt in the night, took something, or still think of dying? Help comes first, even if hours have gone by and you feel fine. Calm has two quiet minutes.
