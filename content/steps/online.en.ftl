# Steps made through a screen or a telephone, from reading unseen to speaking with a camera on.
# One message a step: its name, one sentence more, and a short name used inside other sentences.

forum-read = Read a page of a forum without signing in.
    .more = Nobody can see that it was read.
    .short = the forum page

one-reaction = Leave one symbol under something you like.
    .more = A heart or a thumb, and it can be taken back.
    .short = the one symbol

anonymous-line = Post one line, without a name, about something you like.
    .more = No name, photo or place in it, and it can be deleted.
    .short = the anonymous line

reply-online = Reply to one thing somebody wrote online.
    .more = A few words without name or place, then the page can close.
    .short = the reply

message-known = Send a short message to someone you know.
    .more = A picture counts, and the answer may stay unread.
    .short = the message

game-with-chat = Play one round of a game with text chat.
    .more = The chat may stay at “hi”, with no real name.
    .short = the game round

group-call-silent = Join a group call, camera off, without speaking.
    .more = It can be left in mid-sentence, with no reason.
    .short = the silent call

voice-known = Talk by voice with people you know for ten minutes.
    .more = A game or a film to talk over makes silence easy.
    .short = the voice chat

voice-strangers = Join a voice chat with people you don't know.
    .more = A made-up name is fine, and one button leaves.
    .short = the strangers' chat

video-known = Video call with someone you know for ten minutes.
    .more = The camera can turn to the wall at any moment.
    .short = the video call

group-camera-on = Join a small group call with the camera on.
    .more = Listening is enough, and a plain wall is a fine background.
    .short = the group call

one-sentence-group = Say one sentence in an online group.
    .more = It may be written down first and read out.
    .short = the one sentence

email-centre = Write an e-mail to a support centre.
    .more = Two lines will do, and the answer comes later.
    .short = the e-mail

chat-counsellor = Write with a counsellor in a text chat.
    .more = “I don't know where to begin” is a fine beginning.
    .short = the text chat

session-camera-off = Talk with a counsellor by video call, with your camera off.
    .more = Silence is allowed there, and so is ending early.
    .short = the online session

phone-centre = Phone a support centre.
    .more = A written first sentence can be read out, or you hang up.
    .short = the phone call

online-lesson = Follow one short online lesson on anything.
    .more = Knots or kanji, and no account or test is needed.
    .short = the lesson

weather-page = Look up what the weather is doing now.
    .more = Of any town in the world.
    .short = the weather

quiet-live-view = Watch a live view of a quiet place.
    .more = A harbour, a bird's nest or a snowy road.
    .short = the live view

hobby-page = Read one page about something you once liked.
    .more = The newest or the oldest page, as you wish.
    .short = the hobby page

map-stroll = Walk along a street on an online map.
    .more = Far away or close by, and it needs no shoes.
    .short = the map street

library-search = Look for one book in a library's online list.
    .more = Borrowing it is another matter.
    .short = the library list

stream-with-chat = Watch a live stream while its chat runs by.
    .more = Nothing has to be typed, and the chat can be hidden.
    .short = the live stream

others-story = Read what someone wrote about years spent mostly indoors.
    .more = Closing it after a paragraph is fine.
    .short = the other story

centre-page = Read a support centre's page without writing to them.
    .more = Opening hours alone would do.
    .short = the centre's page

one-mute = Mute one account or group that is hard to see.
    .more = They are not told, and it can be undone.
    .short = the muted account

draft-kept = Write a message to someone and keep it unsent.
    .more = Notes are a safer place for it than the message window.
    .short = the kept draft

silent-coop-game = Play one round with others and no chat.
    .more = The game asks for moves, not words.
    .short = the wordless round

maker-thanks = Thank someone online for a thing they made.
    .more = One line, no name, no photo, no place.
    .short = the thank-you line

picture-to-known = Send one picture to someone you know.
    .more = A sky, a cat or a game screen, without a word.
    .short = the sent picture

hello-small-group = Write hello in a small online group.
    .more = A made-up name is fine, and reading on is enough.
    .short = the written hello

recorded-line-call = Phone a recorded line, such as time or weather.
    .more = It is a machine and will not ask anything.
    .short = the recorded line

booking-form = Fill in an online form up to the last button.
    .more = Pressing the button can wait for another day.
    .short = the online form

live-class-listening = Listen to a live online class, camera and sound off.
    .more = The name shown can be a single letter.
    .short = the live class

camera-one-minute = Turn the camera on for one minute with someone known.
    .more = Hands or a pet may be what it shows.
    .short = the camera minute

session-camera-on = Talk with a counsellor online, camera on.
    .more = It can go dark in the middle of a word.
    .short = the counsellor's call

recipe-read = Read how to make a dish you once liked.
    .more = Nothing needs to be cooked.
    .short = the recipe

clinic-letter = Write a letter to a clinic about one thing.
    .more = It can lie unsent for as long as you like.
    .short = the clinic letter

lecture-camera-on = Turn the camera on once in a live lecture.
    .more = The sound stays off, and the picture can go off again.
    .short = the lecture camera

animal-page = Read one page about an animal.
    .more = It may be one that lived long ago.
    .short = the animal page
