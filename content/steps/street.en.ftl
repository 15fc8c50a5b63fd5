# Steps on the street, in a park or on the way somewhere.
# One message a step: its name, one sentence more, and a short name used inside other sentences.

dawn-walk = Take a walk at first light, while few are about.
    .more = A light and a phone come along, and any corner ends it.
    .short = the dawn walk

round-block-late = Walk round the block late in the evening.
    .more = A light, a phone and the shortest way back come along.
    .short = the late walk

walk-with-trusted = Walk by day with a person you trust.
    .more = It can be agreed first that nobody talks.
    .short = the shared walk

cycle-twenty = Ride a bicycle for twenty minutes, if there is one.
    .more = Quiet roads, and turning round early is fine.
    .short = the bicycle ride

park-bench = Sit on a park bench for five minutes.
    .more = A book or a phone gives the eyes a place.
    .short = the park bench

quiet-street-day = Walk along a quiet street by day.
    .more = A hat or headphones may come too.
    .short = the quiet street

commuter-stream = Walk past people on their way to work or school.
    .more = They are mostly watching the clock, and any corner ends it.
    .short = the commuter street

past-old-place = Pass by a former school or workplace.
    .more = Where someone was cruel, the step is left out.
    .short = the old place

bus-one-stop = Ride a bus one stop at a quiet hour.
    .more = A seat near the door, and the way back on foot.
    .short = the bus ride

rush-train = Ride a train at rush hour for one stop.
    .more = It is loud and close, and the next stop is the way out.
    .short = the full train

vending-machine = Get one thing from a vending machine.
    .more = Reading the buttons counts, and after dark a light comes along.
    .short = the vending machine

first-lamp-post = Walk to the nearest lamp post at night and back.
    .more = A light and a phone come along, the door in sight.
    .short = the lamp post

third-tree = Walk as far as the third tree or pole.
    .more = The first one is far enough, too.
    .short = the third tree

umbrella-walk = Walk in light rain under an umbrella.
    .more = The umbrella may be held low.
    .short = the umbrella walk

small-picture-outside = Take a picture of something small outside.
    .more = A leaf or a manhole cover, with no people in it.
    .short = the small picture

one-song-walk = Walk for the length of one song.
    .more = One ear stays free for cars.
    .short = the song walk

letter-posted = Drop something into a post box.
    .more = Walking there empty-handed counts as part.
    .short = the post box

bus-goes-by = Wait near a bus stop and let a bus go.
    .more = Other people there wait for other buses.
    .short = the passing bus

drive-as-passenger = Ride along in the car of someone you trust.
    .more = Getting out is no part of it.
    .short = the car ride

quiet-train-two = Ride a half-empty train for two stops.
    .more = It stops often enough to leave.
    .short = the quiet train

litter-alone = Pick up three pieces of litter near home.
    .more = Gloves and a bag, and no glass.
    .short = the litter

street-notice-board = Read a notice board in the street or a park.
    .more = One sheet of it, from as far off as you like.
    .short = the notice board

stop-timetable = Read the timetable at a stop, then walk on.
    .more = A photo of it can be read at home.
    .short = the timetable

sign-read-late = Read one sign in the street late in the evening.
    .more = A light and a phone come along, and the same way leads back.
    .short = the street sign

street-message = Send someone you know a message from the street.
    .more = At the side of the way, and one picture will do.
    .short = the street message

park-picture-sent = Send someone you know a picture from a park.
    .more = No faces in it, and no words needed.
    .short = the park picture

note-in-letterbox = Drop a note into the letterbox of someone you know.
    .more = A few words or a drawing, at a quiet hour.
    .short = the note delivered

walking-voice-message = Record a voice message for someone while you walk.
    .more = One breath long is enough, and it can be wiped.
    .short = the walking message

walk-by-phone = Walk with someone's voice on the phone.
    .more = Both of you can be silent for part of it.
    .short = the walk by phone

call-from-bench = Phone someone you know from a bench.
    .more = That it will be short can be said first.
    .short = the bench call

bench-with-trusted = Sit outside for ten minutes with someone you trust.
    .more = Side by side, and no talk is needed.
    .short = the shared bench
