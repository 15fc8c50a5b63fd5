# Joys of the body, gentle and never training: from one warm hand to a back row.

idea-hand-in-hand = Warm one hand with the other
    .begin = Lay one hand in the other and wait until both are the same.

idea-cat-after-sleep = Stretch like a cat after sleep
    .begin = Let one arm grow long, then the other, and stop before it pulls.

idea-something-soft = Hold something soft
    .begin = Find the softest thing within reach and rest your fingers on it.

idea-cool-side-of-the-pillow = Turn the pillow to its cool side
    .begin = Turn it once and lay your cheek or your hand there.

idea-hand-in-the-light = Put one hand into the light
    .begin = Look for a bit of light on the bed or the wall and lay a hand in it.

idea-one-long-yawn = Yawn once, on purpose
    .begin = Open your mouth without a sound and see if a yawn comes or not.

idea-slow-moves-film = Watch slow movement, and lie still
    .begin = Find a film of a slow dance without sound and look at the hands.

idea-soft-socks = Put on fresh socks
    .begin = Find a pair, sit down, and put on the first one slowly.

idea-sway-sitting = Sway to one song, sitting down
    .begin = Play a slow song very low and let the shoulders follow a little.

idea-hands-in-warm-water = Hold your hands under warm water
    .begin = Test it with one finger and let it run over both hands.

idea-hand-along-the-wall = Walk a few paces with a hand on the wall
    .begin = Sit up first, wait, stand holding on to something, and sit again if it spins.

idea-move-along-seated = Move along with a film, sitting
    .begin = Choose a gentle one, do a tenth of it, and stop if it hurts or spins.

idea-camera-off-class = Join a gentle class on screen, camera off
    .begin = Look for a free one, check that the camera is off, and watch or move.

idea-edge-of-morning-exercise = Watch morning exercise from the edge
    .begin = Look up where people move together in a park by day, and stay at the edge.

idea-back-row-chair-class = Sit in the back row of a chair class
    .begin = Look for a free class done on chairs and ask in writing for the back row.
