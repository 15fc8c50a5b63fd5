# Joys of drawing and pictures: from one line to the back row of a class.

idea-one-line-in-bed = Draw one line in bed
    .begin = Take any pen and any scrap of paper, and let one line go where it likes.

idea-finger-on-the-blanket = Draw on the blanket with one finger
    .begin = Draw a house or a cat on the cloth, then stroke it flat again.

idea-three-shades = Look for three shades of one colour
    .begin = Choose a colour in the room and find it light, dark, and in between.

idea-one-painting = Look at one painting for three minutes
    .begin = Open one picture that is free to see and start at one corner.

idea-phone-fingertip = Draw on the phone with a fingertip
    .begin = Open a notes page that takes a finger and draw what lies nearest.

idea-drawing-grows = Watch a drawing grow, with the sound off
    .begin = Find a film that starts with a blank sheet and stay for the first lines.

idea-others-drawings = Look at what others have drawn
    .begin = Open a page where people share drawings and stay with one of them.

idea-old-drawings = Look at something you drew long ago
    .begin = Open an old notebook or folder and stop at a page that feels all right.

idea-eyes-on-the-cup = Draw a cup without looking at the paper
    .begin = Keep your eyes on the cup and let the pen follow its edge.

idea-page-of-small-things = Fill a page with small things
    .begin = Fold a sheet in four and put a button or a key into the first field.

idea-loops-in-colour = Give colours to a few loops
    .begin = Draw loops that cross each other and fill the first field.

idea-kitchen-in-ten-lines = Draw one jar in the empty kitchen
    .begin = Choose a jar or a pan and give it ten lines, then go back.

idea-post-one-drawing = Post one drawing without a name
    .begin = Take a photo of the paper alone, with no name and no room in it.

idea-one-picture-in-a-hall = Look at one picture in a free gallery
    .begin = Look up a library or town hall that shows pictures, and its quiet hours.

idea-back-row-drawing = Sit in the back row of a drawing class
    .begin = Look for a class that can be tried once, and ask in writing for the back row.
