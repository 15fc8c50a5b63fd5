# Joys of music: from one song in the head to a choir heard from the back.

idea-song-in-the-head = Let one song run through your head
    .begin = Pick a tune you know and let it play in your head, without a sound.

idea-hum-one-song = Hum one song into the pillow
    .begin = Hum so softly that the pillow takes the sound; breath alone will do.

idea-first-song-loved = Play the first song you ever loved
    .begin = Find it, keep the sound low, and stop it whenever you like.

idea-lyrics-without-sound = Read the words of one song
    .begin = Look up a song you know and read the first verse like a poem.

idea-rain-and-waves = Listen to rain or waves, very low
    .begin = Put on a sound of rain or sea and do nothing else.

idea-beat-on-the-blanket = Tap a beat on the blanket
    .begin = Think of a song and let two fingers walk through its beat.

idea-hands-playing = Watch hands play, with the sound off
    .begin = Find a film of hands on strings or keys and follow one finger.

idea-three-songs-for-rain = Choose three songs for a rainy day
    .begin = Write down the first song that fits rain, then look for two more.

idea-old-instrument = Take an old instrument out of its case
    .begin = Open the case, or a free keyboard on the phone, and touch one string or key.

idea-three-cups = Find the notes of three cups
    .begin = Set three cups side by side and tap each one softly with a spoon.

idea-sing-one-verse = Sing one verse while nobody is home
    .begin = Choose an hour when the house is empty, and start in the middle of a song.

idea-line-under-a-song = Write one line under a song, without a name
    .begin = Choose a song you love and write which moment you like, with no name or place.

idea-live-from-afar = Watch a free concert live, without writing
    .begin = Look for one that is sent live, keep it low, and leave at any time.

idea-concert-near-the-door = Sit near the door at a free concert
    .begin = Look on the page of a library or town hall for the next free concert.

idea-choir-from-the-back = Hear a choir practise from the back row
    .begin = Write to a choir and ask if you may listen once, without singing.
