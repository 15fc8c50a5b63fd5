# Joys of making and mending: from a paper boat to a repair day.

idea-paper-boat = Fold a boat from any paper
    .begin = Take a receipt or an old page and fold it once down the middle.

idea-story-of-three-words = Write a story of three words
    .begin = Choose one thing, one place and one thing that happens.

idea-one-colour-photo = Take one photo of a colour from bed
    .begin = Choose a colour and go so near that nobody could tell what it is.

idea-thing-you-once-made = Remember one thing you once made
    .begin = Think what it was made of, and what your hands did last.

idea-useless-invention = Invent something nobody asked for
    .begin = Think of a tool for a trouble that nobody has, and give it a name.

idea-how-it-is-made = Watch something being made, without sound
    .begin = Look for a film of pots, pencils or paper being made by hand.

idea-what-others-make = See what others are making
    .begin = Open a page for a craft you know and look at one unfinished thing.

idea-one-button = Sew on one button
    .begin = Choose the garment and the button, and see if there is thread.

idea-box-from-packaging = Make a box for small things
    .begin = Take old packaging, turn the print inside, and fold one edge.

idea-one-changed-line = Change one line in a small program
    .begin = Copy a tiny free example and change one word or one colour.

idea-mend-with-tape = Mend one thing with tape
    .begin = Look for a torn page or a loose lid, and for some tape.

idea-made-thing-without-a-name = Show one made thing, without a name
    .begin = Take a photo on a plain ground, with no room and no face in it.

idea-card-for-a-stranger = Make one card for a stranger
    .begin = Look for a group that passes on cards by post, leave your name and address off, and fold the card.

idea-craft-table = Look at a craft table in a library
    .begin = Look up when a library or hall has an open craft hour.

idea-repair-day = Look on at a repair day
    .begin = Look for a day when people mend things for free, and think of one broken thing.
