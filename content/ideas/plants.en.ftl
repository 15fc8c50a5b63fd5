# Joys of plants: from one leaf to a shared garden.

idea-one-leaf-close = Look at one leaf up close
    .begin = Take a leaf, or a picture of one, and follow a vein to its end.

idea-tree-you-knew = Think of a tree you once knew
    .begin = Try to see its bark, then the lowest branch, then the shade under it.

idea-seed-in-a-minute = Watch a seed grow in a minute
    .begin = Find a sped-up film of a bean and stay until the first leaf.

idea-name-of-a-weed = Learn the name of one weed
    .begin = Look up a plant that grows in cracks and read what it is called.

idea-moss-like-a-forest = Look at moss as if it were a forest
    .begin = Open a close picture of moss and think where a path would go.

idea-how-a-plant-was-saved = Read how a stranger saved a plant
    .begin = Search for a plant that was nearly dry and read what was tried.

idea-garden-film = Watch someone at work in a garden
    .begin = Find a calm film of hands and soil, and turn the sound off.

idea-garden-on-paper = Plan a garden that needs no ground
    .begin = Choose three plants on paper and decide which one gets the sun.

idea-pressed-leaf = Press one leaf in a book
    .begin = Lay a fallen leaf or a petal between two pages and close the book.

idea-dust-off-a-leaf = Wipe the dust off one leaf
    .begin = If there is a plant, hold the leaf from below and wipe it with a damp cloth.

idea-seed-on-wet-paper = Put one seed on wet paper
    .begin = Take a dry bean or a seed from fruit and lay it on damp paper.

idea-plant-in-a-crack = Find a plant in a crack near the door
    .begin = Look along the step or the wall for one green thing.

idea-name-of-my-plant = Ask strangers the name of a plant
    .begin = Show one leaf, without your name and without the place.

idea-plants-in-a-shop = Look at plants in a shop, buying nothing
    .begin = Think of a shop with plants near its door and of a quiet hour.

idea-shared-garden = Water one bed in a shared garden
    .begin = Look for a shared garden and ask in writing for a task without talk.
