# Joys of cooking: from one smell to the back of a class. No amounts, and nothing about eating more or less.

idea-smell-from-before = Remember one smell you liked
    .begin = Think of toast, tea or soup, and of the place where it was.

idea-recipe-like-a-story = Read a recipe like a story
    .begin = Choose a dish from a far country and read how it begins and ends.

idea-dish-out-of-a-story = Choose a dish out of a story
    .begin = Think of a meal in a book, a film or a game and of its table.

idea-menu-of-nowhere = Invent a small eating place
    .begin = Give it a name, one window and the first dish of its menu.

idea-breads-of-the-world = Look at breads from other countries
    .begin = Search for pictures and stay with the shape that is strangest.

idea-silent-cooking-film = Watch someone cook, with the sound off
    .begin = Choose a film that shows hands more than faces.

idea-what-cooks-say = Read what others say about a recipe
    .begin = Open a dish you know and look for one thing that someone changed.

idea-dish-from-memory = Write down one dish from memory
    .begin = Start with the pot or the pan, and write what went in first.

idea-jars-to-smell = Smell three jars in the kitchen
    .begin = Open tea or a spice, smell it, close it, and go on to the next.

idea-cold-drink-stirred = Stir a drink that needs no heat
    .begin = Take a glass and look in the cupboard for something sweet or sour.

idea-rice-in-the-cooker = Wash rice and let the cooker work
    .begin = If there is rice, put some in a bowl and move it under cold water.

idea-dough-in-the-hands = Press a small piece of dough
    .begin = If there is flour, add a little water and press it with one hand.

idea-one-kitchen-trick = Share one kitchen trick, without a name
    .begin = Think of one thing that makes a dish easier and write it in a line.

idea-stir-beside-someone = Stir one pot beside someone at home
    .begin = If that feels safe, stand near while a dish is made and stir once.

idea-cooking-class-back = Watch a cooking class from the back
    .begin = Look for a class in a community hall and ask in writing if you may watch.
