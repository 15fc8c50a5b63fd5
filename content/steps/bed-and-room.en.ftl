# Steps that fit in bed or in one room, with nobody met.
# One message a step: its name, one sentence more, and a short name used inside other sentences.

curtain-hand = Open the curtain the width of a hand.
    .more = The rest of the curtain stays closed.
    .short = the curtain

slow-stretch = Stretch slowly for three minutes, sitting or lying down.
    .more = If anything hurts or spins, it ends there.
    .short = the slow stretch

one-surface = Clear one small surface.
    .more = A corner of a table or shelf is enough.
    .short = the small surface

old-hobby = Spend ten minutes with an old hobby.
    .more = Looking at its tools or boxes counts, too.
    .short = the old hobby

three-private-lines = Write three lines that nobody else will read.
    .more = Paper or phone is fine, and one word can be a line.
    .short = the three lines

waking-light = Get some light within an hour of waking.
    .more = Curtain or lamp, whatever the clock says.
    .short = light after waking

window-five = Open a window for five minutes.
    .more = A finger's width is enough, with the curtain closed.
    .short = the open window

one-photo = Look at one photo you like.
    .more = An animal, a place or a game scene is fine.
    .short = the one photo

low-song = Play one song with the sound low.
    .more = It can stop in the middle.
    .short = the quiet song

old-comic-page = Read one page of an old comic.
    .more = Any page will do, even one known by heart.
    .short = the comic page

plant-water = Water a plant, if there is one.
    .more = A dry or bare one may have some, too.
    .short = the plant

three-things-seen = Name three things you can see from here.
    .more = Silently is fine, and in the dark three shapes will do.
    .short = three things seen

two-sounds = Listen for two sounds, one near and one far.
    .more = A fan, a pipe or a car will do.
    .short = the two sounds

blanket-edge = Feel the edge of the blanket between two fingers.
    .more = A sleeve works as well, eyes open or closed.
    .short = the blanket's edge

toes-one-foot = Move the toes of one foot.
    .more = Fingers are fine instead.
    .short = the toes

warm-palms = Rub the palms together until they feel warm.
    .more = A few seconds is enough.
    .short = the warm palms

feet-press = Press both feet against the floor or mattress.
    .more = Count slowly to five, then let go.
    .short = the pressed feet

shoulder-roll = Roll the shoulders once, slowly.
    .more = One shoulder alone is fine.
    .short = the shoulder roll

pillow-turn = Turn the pillow over to its cool side.
    .more = Sleep is not the aim.
    .short = the pillow

light-softer = Make the light or the screen a little dimmer.
    .more = It can go back up at any moment.
    .short = the dimmer light

waking-lamp = Switch on one lamp after waking.
    .more = The phone's light turned to the wall works, too.
    .short = the waking lamp

some-water = Have some water, if it is within reach.
    .more = Any cup or bottle is fine, and so is tea.
    .short = the water

fresh-socks = Put on another pair of socks.
    .more = One sock counts, and so do odd ones.
    .short = the socks

other-top = Change into a different top.
    .more = It may be an old one, for staying in.
    .short = the other top

one-into-the-bag = Drop one piece of rubbish into a bag.
    .more = The rest may lie where it is.
    .short = the one piece

cups-together = Put the empty cups and bottles in one spot.
    .more = They can stay there until another day.
    .short = the cups

light-at-the-edge = Look at the light around the curtain's edge.
    .more = Nothing has to be opened.
    .short = the curtain's edge

night-gap = Look out past the curtain's edge, with the light off.
    .more = The window stays shut, and a finger's width is enough.
    .short = the night outside

pleasant-smell = Smell something pleasant, such as soap or an old book.
    .more = One breath, then it can go back.
    .short = the pleasant smell

soft-thing = Hold something soft for a minute.
    .more = A towel, a sleeve or a toy will do.
    .short = the soft thing

one-word = Write one word for tonight.
    .more = Any word fits, and it can be erased.
    .short = the one word

unsent-line = Write one line that will never be sent.
    .more = To a cat, a singer or a game character.
    .short = the unsent line

something-for-later = Choose one thing to watch or hear later.
    .more = Choosing it is the whole step.
    .short = something for later

three-old-favourites = Think of three games, songs or books you once liked.
    .more = Titles are enough, and so are half titles.
    .short = three old favourites

title-screen = Open an old game and look at its title screen.
    .more = Playing on is optional.
    .short = the title screen

one-drawn-line = Draw one line on anything.
    .more = An envelope or the screen will do.
    .short = the drawn line

one-hum = Hum one note, as softly as you like.
    .more = Under the blanket is a fine place for it.
    .short = the one note

line-aloud-alone = Say one line of a song or story aloud, alone.
    .more = A whisper counts, too.
    .short = the spoken line

animal-minute = Watch an animal for a minute.
    .more = In the room, or one saved on a screen.
    .short = the animal

blanket-smooth = Smooth the blanket once with your hand.
    .more = Folds that stay may stay.
    .short = the blanket

phone-face-down = Lay the phone face down for one minute.
    .more = Messages can wait that long, or it can be turned back.
    .short = the resting phone

sit-on-the-edge = Sit up slowly for a minute.
    .more = Leaning on a wall is fine, and so is lying down again.
    .short = sitting up

stand-held = Stand for ten seconds, holding something firm.
    .more = If the head feels light, sitting down comes first.
    .short = standing with support

few-teeth = Brush a few teeth.
    .more = Dry is fine, and so is doing it lying down.
    .short = the few teeth

damp-towel = Wipe your hands with a damp cloth.
    .more = A wet tissue is fine.
    .short = the damp cloth

one-comb-stroke = Run a comb or fingers through your hair once.
    .more = Knots can stay for another day.
    .short = the comb

one-colour = Find one blue thing in the room.
    .more = If there is none, any other colour will do.
    .short = the blue thing

rest-on-purpose = Rest for three minutes, with nothing else to do.
    .more = It counts as a step like any other.
    .short = the short rest

one-back-on-shelf = Put one thing back where it belongs.
    .more = If it has no place yet, any shelf will do.
    .short = the one thing

one-fold = Fold one towel or shirt.
    .more = Crooked folds are folds.
    .short = the folded towel

one-puzzle-answer = Find one answer in a puzzle.
    .more = Words, numbers or a jigsaw, and a wrong answer is fine.
    .short = the puzzle

old-tool-in-hand = Hold a pen, controller or instrument you once used.
    .more = Nothing has to be made with it.
    .short = the old tool

room-door-handle = Rest a hand on the handle of the room's door.
    .more = The door stays shut.
    .short = the door handle

known-film = Watch fifteen minutes of a film you already know.
    .more = It can stop before the sad part.
    .short = the known film

other-seat = Sit in a different spot for five minutes.
    .more = The floor by the bed counts as a spot.
    .short = the other seat

door-ajar = Leave the room's door ajar for two minutes.
    .more = A finger's width, at an hour that feels quiet.
    .short = the open gap

voice-recorded-wiped = Record one sentence in your own voice, then delete it.
    .more = It can be deleted without listening.
    .short = the recorded sentence

seat-by-window = Sit near a window for ten minutes.
    .more = Behind a thin curtain is fine.
    .short = the window seat

dark-outside = Look out past the curtain's edge in the dark.
    .more = The lamp is off, and the curtain can fall shut again.
    .short = the dark outside

sky-colour = Find one colour in the light from outside.
    .more = Grey is a colour, too.
    .short = the light's colour

paper-fold = Fold a scrap of paper once or twice.
    .more = It need not turn into anything.
    .short = the folded paper

plant-picture = Look at a picture of one plant.
    .more = A leaf on a box or a screen will do.
    .short = the plant picture

animal-sounds = Listen to a bird or a cat, with the sound low.
    .more = A recording is fine, and any part of it.
    .short = the low birdsong

shape-traced = Trace the shape of one thing with a finger.
    .more = In the air, or along its edge.
    .short = the traced shape

small-drawing = Draw one thing that is near, in a few lines.
    .more = It need not look like it.
    .short = the small drawing

slow-beat = Tap a slow beat with one finger.
    .more = On the blanket it makes no sound.
    .short = the slow beat

three-songs = Listen to three songs and do nothing else.
    .more = Any of them can be stopped in the middle.
    .short = the three songs
