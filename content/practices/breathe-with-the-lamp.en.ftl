# Calm, eyes open: a slow breath with the picture. Never the first practice. Small breaths, no holding, and a way out.

breathe-with-the-lamp = A slow breath with the lamp
    .stop = If this makes it worse, stop, and look around you.
    .one = Eyes stay open. You can watch the lamp and leave your breath as it is.
    .two = If you like, breathe in as it grows and out as it shrinks. A small breath is enough.
    .three = If you have to strain, choose another pace, or none.
    .four = If you get dizzy or short of air, let the breath come as it wants, and look around.
    .end = That was it. Three breaths are plenty.
    .known = In trials, people felt a little less stress with breathing exercises than without. These were of many kinds. Whether this one helps people who stay in is not known.
