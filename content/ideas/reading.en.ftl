# Joys of reading: from a book in the hand to a reading hour.

idea-book-in-the-hand = Hold a book without reading it
    .begin = Take one that is near, feel its edge, and leave it shut if you like.

idea-first-line = Read the first line of one book
    .begin = Take any book or page, read its first line, and stop there or go on.

idea-four-line-poem = Read one very short poem
    .begin = Look up a poem of four lines or fewer and read it twice, slowly.

idea-old-free-story = Open an old story that is free
    .begin = Search for a tale older than a lifetime and read to the first name.

idea-story-read-aloud = Listen to a story, very low
    .begin = Find a free reading, lay the phone by your ear, and let it run.

idea-strangers-view = Read what a stranger thought of a book
    .begin = Choose a book you know and read one short note about it.

idea-story-in-parts = Read a story that someone posts in parts
    .begin = Look for the first part of a story that a stranger shares for free.

idea-word-by-chance = Meet one new word in a dictionary
    .begin = Let a page come by chance and read one word that is new to you.

idea-far-island-map = Read the map of a far island
    .begin = Open a map, choose an island, and follow its coast with a finger.

idea-copy-one-sentence = Copy out one sentence you like
    .begin = Open a book or a game text and write one good sentence down.

idea-five-books-new-order = Put five books in a new order
    .begin = Line five of them up by colour, or by who would get on with whom.

idea-line-about-a-book = Write one line about a book, without a name
    .begin = Choose a page you remember and write one line on where books are talked about.

idea-book-set-aside = Set one book aside on a library's page
    .begin = Look for a title in the library's list and see how it can be set aside.

idea-ten-minutes-in-a-library = Read for ten minutes in a library
    .begin = Look up a quiet hour and think of a seat near the way out.

idea-reading-hour-back = Listen at a reading hour, in the back row
    .begin = Look for a free reading where nobody has to say anything.
