# The page "Help now". Read in the worst minute: short words, short lines, the first action first.
# An order ("call", "say", "keep") stands in the first part and nowhere else on this page.

help-title = Help now

## Hurt, or took something. Always first.
# $number is the emergency number of the country shown.

help-hurt-title = Hurt, or took something?
help-hurt-call = Call { $number } now.
help-hurt-tell = Say what you took, when, and how much. Keep the packet.
help-emergency-all = Emergency
help-emergency-ambulance = Ambulance
help-emergency-police = Police

## The card to show

help-card-title = A card to show
help-card = I am not safe alone. Please stay with me.
help-card-show = You need not speak. Someone near can read it on this screen.
help-card-open = Show the card large

## What to write

help-say-title = What I could say
help-say = I'm not OK tonight.
help-say-why = This is enough. You can copy it.
help-say-copy = Copy

## Lines

help-lines-title = People to reach
help-text-first = Ways to write come first. They need no voice.
help-no-text = For this country, the list has no way to write. There may be one.
help-busy = A line may be busy. The next one is below it.
help-more-lines = More people to reach
help-other-country = Another country
help-withdrawal-title = For people who stay in, and for families
help-kind-suicide = When you think of dying
help-kind-violence = When someone hurts you
help-kind-child = For children and teens
help-kind-consumer = Contracts, and firms that take people away
help-kind-poison = Poison
help-kind-withdrawal = For people who stay in
help-kind-family = For families
help-way-text = Text
help-way-chat = Chat
help-way-mail = Mail
help-way-voice = Phone
help-way-web = Web
help-way-look-for = Name to look for
# $word is what the first message to this number has to say.
help-way-say = Write { $word }
help-hours-always = Day and night
# $from and $to are full hours, 0 to 24, in the country of the line.
help-hours-range = { $from } to { $to } each day
help-hours-see = Hours: see the note
help-free = Free

## The phone

help-call-opens = This opens the phone of this device. The call stands in its list of calls.
help-call-yes = Open the phone
help-text-opens = This opens the texts of this device. What is sent stays there.
help-text-yes = Open the texts
help-call-log = The phone keeps a list of calls. A chat stays in its app.

## How old this list is
# $date is the day the line was last checked.

help-checked = Checked on { $date }.
help-checked-how = Checked by reading, not by a call.
help-old = This list may be old. Emergency is { $number }.

## Who is here

help-program = Ippo is a program. It tells no one that you opened this page. No person reads it.
help-calm = Two quiet minutes

# $year is the year of the source, where it is older than the reading of it.
help-as-of = The source is from { $year }.

# Cards for hours that lines alone do not meet.
help-hours = Other hard hours
