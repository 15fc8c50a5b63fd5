# Joys of games and puzzles: from an old road in a game to a quiet club.

idea-old-road-no-goal = Walk through an old game without a goal
    .begin = Load an old save, turn the sound off, and walk along one road.

idea-safe-place-in-a-game = Rest in a safe place in a game
    .begin = Go to a fire, a beach or an inn in the game and watch the screen move.

idea-first-town = Look at the first town you remember
    .begin = Search for one picture from an early game and look for the door you knew.

idea-one-clear-box = Fill in one box of a puzzle
    .begin = Open a word or number puzzle and fill in the box that is clearest.

idea-word-chain = Play a word chain in your head
    .begin = Take the last letter of the word lamp and find a word that begins with it.

idea-old-guide = Read a guide that a stranger once wrote
    .begin = Search for an old guide to a game you know and read how it begins.

idea-watch-someone-play = Watch someone play, with the chat hidden
    .begin = Choose a calm game you know and keep the sound low.

idea-patience-row = Lay out one game of patience
    .begin = Take a pack of cards, or a free one on screen, and lay the first row.

idea-map-of-your-own = Draw a map for a game of your own
    .begin = Put a door, a key and a river on paper and decide where the key lies.

idea-jigsaw-corner = Find one corner of a jigsaw
    .begin = Take out an old jigsaw, if there is one, and look for one corner piece.

idea-one-board-problem = Look at one chess or go problem
    .begin = Open an easy one and look at it for a while, solved or not.

idea-slow-game-with-a-stranger = Play a slow game with a stranger
    .begin = Find a free board game where a move may take days, leave the chat shut, and make one move.

idea-tip-for-players = Leave one tip for other players
    .begin = Write one thing that helped you in a game, without your usual name.

idea-game-hour-watching = Watch a board game hour at a library
    .begin = Look up an open game hour and whether you may come to watch.

idea-edge-of-a-game-club = Sit at the edge of a quiet game club
    .begin = Look for a club for chess, go or cards that plays without money.
