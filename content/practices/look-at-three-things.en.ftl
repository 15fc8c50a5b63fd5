# Calm, eyes open, looking outward. The stop line comes first. No breathing, nothing inside the body.

look-at-three-things = Look at three things
    .stop = If this makes it worse, stop. You can leave this page at any time.
    .one = Eyes stay open. Find one thing near you. See its color and its edges.
    .two = Find a second thing, farther away. See where the light falls on it.
    .three = Find a third, one you have not looked at today. See what it is made of.
    .end = That was it. Nothing has to feel different.
