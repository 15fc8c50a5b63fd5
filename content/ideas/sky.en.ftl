# Joys of sky and weather: from the ceiling's light to a star show.

idea-light-on-the-ceiling = Watch the light on the ceiling
    .begin = Find the lightest spot and look whether it moves.

idea-rain-or-not = Listen for rain
    .begin = Keep still for a moment and listen, with the curtain shut.

idea-moon-of-this-night = Find out what the moon looks like now
    .begin = Guess first: full, half or thin, and then look it up.

idea-earth-from-far-away = Look at one picture of Earth from space
    .begin = Open a free picture and look for a place with no clouds.

idea-sky-from-before = Remember one sky you once saw
    .begin = Think of the colour first, then of what stood under it.

idea-morning-elsewhere = See a place where it is morning
    .begin = Look for a free live camera on a coast or a mountain with first light.

idea-skies-of-strangers = Look at the skies of strangers
    .begin = Search for pictures of the sky from this day and stay with one.

idea-northern-light-live = Watch the night sky live with strangers
    .begin = Find a free live film of stars or northern lights and leave the chat closed.

idea-line-about-the-sky = Write one line about the sky
    .begin = Write what you see, or what the forecast says, in five words.

idea-one-star-picture = Find one star picture on a map
    .begin = Open a free star map and look for the one with three stars in a row.

idea-sky-through-the-glass = Look at a piece of sky through the glass
    .begin = Sit where some sky can be seen, with the window shut.

idea-up-from-the-doorstep = Look up from the doorstep by day
    .begin = Stand in the doorway and find the lightest part of the sky.

idea-sky-without-a-name = Post one piece of sky, without a name
    .begin = Choose a picture with nothing but sky in it, and no place.

idea-clouds-from-a-bench = Look at clouds from a park bench
    .begin = Think of a bench by day where people pass and nobody stays.

idea-dark-planetarium = Sit in the dark under a star show
    .begin = Look up a planetarium with seats by the aisle, and its quiet days.
