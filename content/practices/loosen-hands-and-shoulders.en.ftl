# Calm, eyes open: small movements that can be seen. Nothing is tensed hard, and nothing is held long.

loosen-hands-and-shoulders = Loosen hands and shoulders
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Close both hands, not hard. Count to three.
    .two = Open them. Let the fingers lie as they like.
    .three = Lift the shoulders a little. Let them sink slowly.
    .four = Turn the hands over and look at them. The lines, the light on them.
    .five = Once more, if you like. Leave out what hurts.
    .end = That was it. Nothing has to feel loose.
