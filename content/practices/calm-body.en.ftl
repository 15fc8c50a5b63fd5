# Calm, eyes open, toward the body: hands first, the whole body last. Nothing is held long, nothing is hot.

trace-one-hand = Trace one hand
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Hold one hand up, or lay it on the blanket.
    .two = Put a finger of the other hand at the wrist.
    .three = Go slowly up the thumb and down again. Then the next finger, and the next.
    .four = Look at the line as you go. Your breath can do as it likes.
    .five = If touch is too much, trace it in the air, or with your eyes.
    .end = That was it. Half a hand is fine, too.

hands-in-lukewarm-water = Hands in lukewarm water
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Let lukewarm water run into a bowl, never hot. No kettle is needed.
    .two = Test it with one finger first. It is right when it is not hot and not cold.
    .three = Put your hands in. Move the fingers, and see how the light moves.
    .four = Lift one hand out. See the drops fall.
    .five = No water near? Hold a cup that is a little warm, or tuck your hands into the blanket.
    .six = Dry your hands slowly, finger by finger.
    .end = That was it. Once is enough.

press-and-let-go = Press a little, let go
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Sit or lie as you are. Press so lightly that nobody would see it.
    .two = Hands: close them a little, and count to three. Let go. Wait a while.
    .three = Arms: press them into the bed or the chair, and count to three. Let go.
    .four = Shoulders: lift them a little. Let them sink.
    .five = Lips: press them together a little. Let go.
    .six = Heels: press them down a little. Let go.
    .seven = Leave out what hurts, and any place you would rather leave alone. Breathe as you like.
    .end = That was it. Tense or loose, both are fine.
    .known = In 19 trials with 1,005 people, training to relax eased anxiety by a middling amount. Ten of them used pressing and letting go. This short, light form is untested, and so are people who stay in.

before-lying-down = A slow quarter of an hour before sleep
    .stop = If this makes it worse, stop.
    .one = Eyes can stay open to the end. Any hour is fine, morning too.
    .two = Make the light smaller. A small one can stay on all night.
    .three = Put one thing away: a cup, a game, this page.
    .four = Set one thing ready for later, such as water by the bed.
    .five = If something keeps turning in your head, put three words of it on paper. It can wait there.
    .six = Lie as you like. Where is the blanket heavy, and where is it light?
    .seven = Look at one dark shape in the room. Your eyes can close when they want to.
    .end = That was it. If sleep does not come, lying there is fine.

slowly-through-the-body = Slowly through the body
    .stop = If this makes it worse, stop, and look around you.
    .one = Eyes stay open. This one is long. It can end after any line.
    .two = Your feet: warm, cold, heavy? Or nothing at all? Nothing is an answer, too.
    .three = Your legs: where do they touch the bed or the chair?
    .four = Your back: where does something hold it?
    .five = Your hands, and then the arms, up to the shoulders.
    .six = Your face, and the back of your head.
    .seven = Pass by any place you would rather leave alone. At the end, look around and find one color.
    .end = That was it. It need not come again.
    .known = In 14 trials, going through the body helped a little with noticing the present, and no more than that was found. The trials were weak. Whether it helps people who stay in is not known.
