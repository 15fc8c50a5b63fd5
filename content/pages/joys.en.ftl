# What was once liked, and things like it that begin in ten minutes.

joys-title = Joys
joys-lead = Things that were once liked, in a very small form. Each begins in ten minutes or less. None has to be nice.

## What was liked

joys-once = What did you once like? You can choose several.
joys-name-music = Music
joys-name-drawing = Drawing and pictures
joys-name-games = Games and puzzles
joys-name-reading = Reading and stories
joys-name-animals = Animals
joys-name-plants = Plants
joys-name-cooking = Cooking
joys-name-making = Making and mending
joys-name-sky = Sky and weather
joys-name-body = The body, gently
joys-none = Nothing right now
joys-own = In my own words, if you like
joys-own-hint = For example: the songs from school, my fish, old maps.
joys-keep = Keep this

## What fits now

joys-energy = How much strength is there right now?
joys-energy-1 = Enough to lie here
joys-energy-2 = Enough to sit
joys-energy-3 = Enough to be up and about
joys-filter-money = Without money
joys-filter-quiet = Without a sound
joys-filter-here = Here in the room
joys-filter-alone = With nobody
joys-show = Show some
joys-other = Others
joys-nothing-nice = When nothing is nice any more, nothing has to be. Here are some things that ask for nothing, and leaving them is fine, too.

## Beginning, and after

joys-begin = Begin: ten minutes, or less
joys-before = How is your mood right now?
joys-mood-1 = Very low
joys-mood-2 = Low
joys-mood-3 = In between
joys-mood-4 = Fairly good
joys-mood-5 = Good
joys-mood-none = I can't tell
joys-after = And now?
joys-after-same = As it was before. Nothing went wrong.
joys-after-better = A little lighter than before. It is noted, and nothing follows from it.
joys-after-worse = Heavier than before. That happens, and it can end here. Something else, Calm and Help are open.
joys-next-near = A little nearer to people
joys-back = Back to the joys
joys-found = What was begun, newest first

## Around the list

joys-today = What did you once like? Steps can take their shape from it.
joys-once-open = What was liked once: tell or change it
joys-filter-open = What fits right now
joys-none-fits = Nothing fits all of that. With fewer wishes there is more.
joys-nothing-open = When nothing is nice
joys-resting = New ideas rest for now. What is kept here stays, and Help is open.
joys-among = people are near
joys-noted = It is noted. Nothing follows from it.

## Why. It rests on ekers-2014, cuijpers-2023 and santopetro-2024.

joys-why-open = Why, and how well it is known
joys-why = Doing things that matter or please, on purpose, is called behavioural activation. Over many trials it eased depression by a fairly large amount (0.74). One to one, in trials with little bias, it was 0.56.
    .two = A program can do a little of this. In one trial, 39 adults got messages that named things to enjoy, and 46 got none. After a month, low mood had eased more in the first group. The trial is small, a first sign.
    .known = All this is about depression. It is untested for people who stay in. That it begins in ten minutes is a judgement. One small thing may change nothing, and that is no fault of yours.
