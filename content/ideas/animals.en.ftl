# Joys of animals: from one old photo to a shelter's open hour.

idea-old-animal-friend = Look at one photo of an old animal friend
    .begin = Open one picture, and close it again as soon as it hurts too much.

idea-animal-asleep = Watch an animal sleep
    .begin = Find a film of a sleeping cat or bear, sound off, and watch it breathe.

idea-near-the-house-animal = Lie near the animal of the house
    .begin = If there is one, stay an arm's length away and let it choose.

idea-bird-before-dawn = Listen for one bird from bed
    .begin = Wait for a call outside and give the caller a name of your own.

idea-animal-for-this-day = Choose an animal for this day
    .begin = Think of one that would like a day like this, and read where it sleeps.

idea-deep-sea-creature = Look at one creature of the deep sea
    .begin = Search for a picture of a fish that makes its own light.

idea-pond-far-away = Look in at a pond far away
    .begin = Find a free live camera at a nest or a pond and wait for something to move.

idea-someones-cat = Read the diary of someone's cat or dog
    .begin = Look for a page where a stranger writes about an animal, and read one day.

idea-five-minutes-of-play = Play with the animal of the house
    .begin = If there is one, move a sleeve or a bit of paper along the floor and wait.

idea-smallest-animal = Look for the smallest animal at home
    .begin = Search one corner for a spider or a fly and leave it where it is.

idea-water-for-birds = Put a saucer of water near the door
    .begin = Fill an old saucer, set it on the ground outside, and go back in.

idea-name-animals-in-pictures = Name animals in pictures for researchers
    .begin = Look for a free project that asks for help with wild animal pictures, and try one.

idea-kind-line-to-an-animal = Write one line under a pet's picture, without a name
    .begin = Choose a picture you like and write what the animal may be thinking.

idea-dogs-from-a-bench = Watch dogs from a bench in a park
    .begin = Think of a place where dogs pass by, and of an hour with few people.

idea-shelter-open-hour = Go and see an animal shelter
    .begin = Look up when it is open and ask in writing if you may come to look.
