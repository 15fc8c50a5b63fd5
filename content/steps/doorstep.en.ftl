# Steps at the front door, on a balcony, in a garden or within a few paces of home.
# One message a step: its name, one sentence more, and a short name used inside other sentences.

intercom-answer = Answer the intercom once.
    .more = “Please leave it there” is a whole conversation.
    .short = the intercom

delivery-taken = Take in a delivery at the door.
    .more = A half-open door and a nod are enough.
    .short = the delivery

front-door-night = Open the front door for a moment at night.
    .more = Feet stay inside.
    .short = the night door

outside-two-minutes = Stand outside the front door at night for two minutes.
    .more = Phone in hand, the door open, a light behind you.
    .short = the two minutes outside

open-air-day = Spend five minutes in open air by day, close to home.
    .more = A garden, a balcony or the front step, whichever there is.
    .short = the open air

rubbish-late = Take rubbish out late, when few people are about.
    .more = A light and phone come along, or the bag waits inside till morning.
    .short = the rubbish

letterbox-day = Look into the letterbox by day.
    .more = What is in it can stay in it.
    .short = the letterbox

doorway-busy = Stand in the open doorway at a busy hour.
    .more = One step back ends it.
    .short = the busy doorway

neighbour-nod = Nod to a neighbour.
    .more = A short one in passing, with no word after it.
    .short = the neighbour's nod

neighbour-chat = Exchange a few sentences with a neighbour.
    .more = “I have to go in now” ends it politely.
    .short = the neighbour chat

lock-and-unlock = Unlock the front door and lock it again.
    .more = The door stays shut all the while.
    .short = the lock

door-listening = Listen at the front door for a minute.
    .more = Sitting on the floor there is fine.
    .short = the sounds outside

parcel-left-outside = Bring in something left outside the door.
    .more = One arm may be all that goes out.
    .short = the parcel outside

door-by-day = Open the front door for a moment by day.
    .more = The chain may stay on.
    .short = the day door

outdoor-plant = Water or touch one plant outside the door.
    .more = A weed in a crack counts as a plant.
    .short = the outdoor plant

sweep-front = Sweep in front of the door for five minutes.
    .more = Back turned to the street is fine.
    .short = the sweeping

quiet-front-step = Stand on the front step while the street is quiet.
    .more = One foot inside is fine.
    .short = the quiet step

hall-notice = Read a notice or a name plate near the front door.
    .more = One line of it, and then back in.
    .short = the door notice

label-at-door = Read a slip or a label left at the front door.
    .more = It can stay where it is.
    .short = the door label

page-outside-door = Read one page outside the front door.
    .more = Phone or paper, with the door left open behind you.
    .short = the page outside

leave-it-slip = Put a slip on the front door: leave parcels here.
    .more = Large letters, and it can be taken off again.
    .short = the parcel slip

sky-picture-sent = Send someone a picture of the sky from the doorstep.
    .more = It needs no words and no answer.
    .short = the sky picture

line-by-the-door = Send one line to someone while you stand at the door.
    .more = The door stays shut, and one picture will do.
    .short = the door-side line

line-through-front-door = Say one line through the shut front door.
    .more = “Leave it there” is enough, and so is a knock.
    .short = the front-door line

doorstep-call = Phone someone you know from the doorstep.
    .more = How long it will be can be said first.
    .short = the doorstep call

bird-from-door = Look for one bird or insect from the doorstep.
    .more = If there is none, a cloud will do.
    .short = the bird outside
