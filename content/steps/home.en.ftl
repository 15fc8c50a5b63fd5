# Steps inside the home but beyond one room, some of them with somebody of the household near.
# One message a step: its name, one sentence more, and a short name used inside other sentences.

face-wash = Wash your face.
    .more = Water alone is fine, and a fresh top can follow or wait.
    .short = the face wash

kitchen-empty = Go to the kitchen when nobody is there.
    .more = Touching the table and going back is the whole of it.
    .short = the empty kitchen

meal-fetched = Fetch a meal while someone at home is awake.
    .more = No word is needed if you meet.
    .short = the fetched meal

chore-seen = Do one small chore while someone at home is near.
    .more = Half a chore can be left as it is.
    .short = the shared chore

good-morning = Say good morning to someone at home.
    .more = At any hour, and walking on afterwards is fine.
    .short = the good morning

meal-same-room = Eat something in the same room as someone at home.
    .more = A seat near the door is fine, and so is leaving.
    .short = the shared room

neutral-talk = Talk for five minutes with someone at home, about the weather.
    .more = A cat or a game will do, picked ahead.
    .short = the weather talk

future-question = Answer one question about the future, in your own words.
    .more = “I don't know yet” is a full answer.
    .short = the future question

visitor-stay = Stay where you are while a visitor is in the home.
    .more = No greeting is needed, and the door may be shut.
    .short = the visitor

hallway-quiet = Stand outside the room for a minute, when all is quiet.
    .more = A hand may stay on the door.
    .short = the quiet hallway

cup-to-kitchen = Take one cup back to the kitchen.
    .more = It can be left there unwashed.
    .short = the returned cup

laundry-one = Put one thing where the washing goes.
    .more = The machine can stay off.
    .short = the washing

empty-other-room = Sit in another room while it is empty.
    .more = Footsteps are reason enough to go back.
    .short = the other room

warm-drink = Make one warm drink.
    .more = It can be carried back and drunk alone.
    .short = the warm drink

simple-dish = Warm up or make one easy dish.
    .more = From a packet is fine, and the pan can soak.
    .short = the easy dish

short-shower = Take a short shower, or wash feet alone.
    .more = Hair can wait for another time.
    .short = the short shower

note-on-table = Leave a short note for someone at home.
    .more = “Thanks for the towels” is long enough.
    .short = the note

nod-at-home = Nod once when passing someone at home.
    .more = Looking at the floor meanwhile is fine.
    .short = the nod

thanks-at-home = Say thanks once to someone at home.
    .more = Through a door counts, too.
    .short = the thanks

same-screen = Watch a screen with someone at home, without talk.
    .more = Ten minutes, and it is fine to leave sooner.
    .short = the shared screen

outdoor-shoes = Put on outdoor shoes, indoors.
    .more = They come off again before the door.
    .short = the shoes

clothes-laid-out = Lay out clothes you could go out in.
    .more = They may lie there for weeks.
    .short = the clothes

letter-opened = Open one letter that came, and read its first line.
    .more = After that it can go back into its envelope.
    .short = the opened letter

kitchen-note = Read a calendar or a note in the kitchen.
    .more = If there is none, the label on a tin will do.
    .short = the kitchen note

leaflet-from-post = Read one page of a leaflet that came by post.
    .more = Any page of it, and then it can be thrown away.
    .short = the posted leaflet

shopping-list-line = Write one thing on the shopping list at home.
    .more = If there is no list, a slip by the door will do.
    .short = the shopping list

note-answered = Answer a note at home with one written word.
    .more = Yes, no and later are all answers.
    .short = the answered note

word-through-door = Say one word to someone through a shut door.
    .more = “Later” is a word, too.
    .short = the shut-door word

voice-message-home = Send a short voice message from another room at home.
    .more = Nobody answers while you speak, and it can be wiped.
    .short = the voice message

cupboard-look = Open one kitchen cupboard and look inside.
    .more = Nothing needs to be taken out.
    .short = the cupboard
