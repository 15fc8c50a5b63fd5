# Calm, eyes open: ears and eyes go outward. Quiet is an answer too.

sounds-and-edges = Sounds and edges
    .stop = If this makes it worse, stop.
    .one = Eyes stay open. Listen for a sound far away. If it is quiet, hear the quiet.
    .two = Listen for a sound nearer by. A clock, a fan, rain.
    .three = Now find a straight edge: a door, a shelf, a book. Follow it with your eyes, slowly, from end to end.
    .four = Find a round edge: a cup, a button, a bulb that is off. Go around it once.
    .end = That was it. The room can go on making its sounds.
