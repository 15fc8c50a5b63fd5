# Calm, eyes open: what the feet touch, not what is inside the body. It works lying down.

feet-on-the-floor = Feet on the floor
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Put both feet on the floor. In bed, the wall or the mattress will do.
    .two = Press a little while you count to three. Then let go.
    .three = Is it warm or cold under your feet? Soft or hard?
    .four = Look at one thing in the room, with your feet still there.
    .end = That was it. The floor stays.
