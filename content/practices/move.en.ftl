# Moving, from bed to the back row of a class. The signs to stop for are the first line of each. No counts, no goals.

ankles-in-bed = Ankles, in bed
    .stop = If this makes it worse, stop. Chest pain, sudden short breath, one swollen leg, fainting: stop, and open Help.
    .one = Stay lying down. Is one leg thicker, redder, warmer or more sore than the other? Then leave this out, and tell a doctor today.
    .two = Point the toes of one foot away from you, slowly. Then toward you.
    .three = Turn the ankle one way, then the other.
    .four = Now the other foot.
    .five = Let both lie. The breath can do as it likes all the while.
    .end = That was it. One foot is fine, too.

sit-up-for-a-while = Sit up for a while
    .stop = If this makes it worse, stop. Chest pain, sudden short breath, one swollen leg, fainting: stop, and open Help.
    .one = Turn on your side first. Push yourself up slowly with your hands.
    .two = Sit with both feet down, or lean on the wall.
    .three = Wait. If it goes dark before your eyes, lie down again. That is enough for now.
    .four = If your head is clear, look at one thing across the room.
    .five = Lie down again, as slowly. Or stay as you are.
    .end = That was it. Two minutes are enough after a long time in bed.

stretch-where-you-sit = Stretch where you sit
    .stop = If this makes it worse, stop. Chest pain, sudden short breath, one swollen leg, fainting: stop, and open Help.
    .one = Sit on the bed, a chair or the floor.
    .two = Reach up with one arm, as far as it likes. Let it come down. Then the other.
    .three = Turn your head slowly to one side, then to the other. Stop before it pulls.
    .four = Stretch one leg out. Then the other.
    .five = Leave out what hurts.
    .end = That was it. Being stiff is fine.

stand-with-a-hand-held = Stand, holding on to something
    .stop = If this makes it worse, stop. Chest pain, sudden short breath, one swollen leg, fainting: stop, and open Help.
    .one = Sit first, both feet down, until your head is clear.
    .two = Hold on to something that does not move: a door frame, a heavy table, a wall.
    .three = Stand up slowly. The hand stays there.
    .four = Look at one thing, then at another, farther away.
    .five = If it goes dark or you sway, sit down.
    .six = Sit down again, slowly.
    .end = That was it. The hand on the wall belongs to it.

around-the-room-once = Around the room once
    .stop = If this makes it worse, stop. Chest pain, sudden short breath, one swollen leg, fainting: stop, and open Help.
    .one = Put aside what could trip you: a cable, a bag.
    .two = Stand up slowly, and wait until your head is clear.
    .three = Walk along the walls. One hand can stay on them.
    .four = Stop where you like, and lean there.
    .five = Part of the way is fine. So is a path of three steps and back.
    .end = That was it. It need not be more next time.

down-to-the-floor = Down to the floor, and up again
    .stop = If this makes it worse, stop. Chest pain, sudden short breath, one swollen leg, fainting: stop, and open Help.
    .one = Choose a place beside a bed or a firm chair, to hold on to. Lay down a blanket.
    .two = Go down slowly: a hand, one knee, the other knee, your side.
    .three = Lie on your back. The floor holds heels, back and head.
    .four = Draw one knee up, and let it down. Then the other.
    .five = Turn on your side, and rest there.
    .six = Get up in parts: hands and knees, a hand on the bed, then sit. Stand when your head is clear.
    .end = That was it. Staying down for a while is fine, too.

move-to-one-song = Move to one song
    .stop = If this makes it worse, stop. Chest pain, sudden short breath, one swollen leg, fainting: stop, and open Help.
    .one = Choose a song you like. Low sound or headphones are enough. So is a song in your head.
    .two = Sit, or stand with something near to hold.
    .three = Begin with one part: a foot, a hand, a shoulder.
    .four = More can join in. It need not look like anything.
    .five = On a bed or a rug, feet make little noise.
    .six = If you run short of air, go back to one hand, or sit.
    .end = That was it. The song can stop in the middle.

slow-walk-at-home = A slow walk at home
    .stop = If this makes it worse, stop. Chest pain, sudden short breath, one swollen leg, fainting: stop, and open Help.
    .one = Choose the way first: the room and the hall, or as far as the kitchen. If home is not safe, stay in the room.
    .two = Bare feet slip less than socks, and make little noise. A light helps at night.
    .three = Walk as slowly as you like, with a wall or a table in reach.
    .four = Stop where you can lean.
    .five = You can turn around at any point, for any reason.
    .end = That was it. No distance is kept.
    .known = In trials with 1,210 people with depression, walking or jogging eased it by a middling amount. Harder effort did more. A slow walk at home is untested, and so are people who stay in.

a-few-stairs = A few stairs
    .stop = If this makes it worse, stop. Chest pain, sudden short breath, one swollen leg, fainting: stop, and open Help.
    .one = Look at the stairs first. Is there a rail, and light, and nothing lying on them? If not, leave it for today.
    .two = Bare feet or shoes, no loose socks. One hand on the rail, the other one empty.
    .three = Go up one stair, and wait.
    .four = Another, if you like. You can sit down on any stair.
    .five = Come down with a hand on the rail, both feet on each stair.
    .six = If you run short of air, sit until it is easy again.
    .end = That was it. One stair is enough.

a-class-back-row = A class, in the back row
    .stop = If this makes it worse, stop. Chest pain, sudden short breath, one swollen leg, fainting: stop, and open Help.
    .one = This one has people in it. It can stay closed for good.
    .two = What to expect: a hall or a park, a few people or twenty, often music. They face the front.
    .three = A first look can be from home: a class on a screen, with the camera off.
    .four = If you go: the back row, near the door. Clothes you wear anyway. Ear plugs are fine.
    .five = Writing before is one way: “May I watch from the back once?”
    .six = You can do part of it, or watch. You can leave in the middle. Nobody is owed a reason.
    .seven = Some classes cost money. Some, in parks, are free.
    .end = That was it, or the thought of it.
