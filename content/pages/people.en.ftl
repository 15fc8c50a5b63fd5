# People: a private list, what contact feels possible, and one small step of that kind for whoever asks.

people-title = People
people-lead = A list for you alone: who is there, and what contact feels possible. It can stay empty.
people-counts = Somebody who is a voice in a game counts. So does one you read and never write to.
people-unsaid = Not said
people-add = Add somebody
people-name = A name, or a sign for it
people-name-hint = Up to 80 characters. One letter is enough.
people-possible = What contact feels possible now?
people-possible-hint = It may change, or stay. For somebody who hurt you, “Nothing for now” fits, too. Then Ippo suggests nothing with them.
people-off = Take off the list
people-off-what = Nobody is told of it. A name can be put back at any time.
people-read = Cards to read, with lines to send
people-write = Sheets to write on; nothing is sent
people-step = A small step of this kind
people-step-what = It need not be with anybody on the list. To leave it changes nothing.
