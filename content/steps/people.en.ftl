# Steps with another person: at counters, with people one knows, with strangers.
# One message a step: its name, one sentence more, and a short name used inside other sentences.

form-at-counter = Fill in a form at a counter.
    .more = It can be taken home and finished there.
    .short = the counter form

bank-or-town-hall = Speak at a bank or town-hall counter.
    .more = The matter can be handed over on a written note.
    .short = the official counter

goods-returned = Take something back to a shop.
    .more = “I would like to return this” and the receipt will do.
    .short = the returned goods

doctor-or-dentist = Keep an appointment with a doctor or dentist.
    .more = A written page can speak first, and a raised hand means stop.
    .short = the appointment

hairdresser = Have hair cut by a hairdresser.
    .more = “No talking, please” can be said when booking.
    .short = the hairdresser

greeting-eyes = Greet someone with a short look in the eyes.
    .more = Half a second, or a look at the forehead.
    .short = the eye greeting

counsellor-through-door = Let a counsellor talk through a closed door.
    .more = Answers can be knocks, slips of paper or nothing.
    .short = the voice outside

counsellor-in-person = Meet a counsellor in person.
    .more = A first visit may last ten minutes, without your story.
    .short = the first meeting

online-friend-met = Meet an online friend in person.
    .more = By day, in a public place, and someone knows where.
    .short = the online friend

old-friend-met = Meet an old friend.
    .more = “I'd rather not talk about work” can be sent ahead.
    .short = the old friend

small-disagreement = Disagree with someone about something small.
    .more = A film or a song will do, with a person who is kind.
    .short = the disagreement

greeting-returned = Answer when someone says hello.
    .more = A nod is an answer.
    .short = the answered hello

thanks-to-driver = Say thanks to a driver or a shop worker.
    .more = On the way out, so it ends with the word.
    .short = the thanks outside

card-shown = Show a written card at a counter instead of speaking.
    .more = “I find it hard to talk. Please write.”
    .short = the written card

leaflet-taken = Take one leaflet from a public office and leave.
    .more = The stand is often close to the entrance.
    .short = the leaflet

ask-the-way = Ask somebody the way.
    .more = Someone at a desk or in uniform may be easier.
    .short = the way

quiet-company = Spend half an hour with someone you know, without talk.
    .more = Side by side, each with a book or a game.
    .short = the quiet company

ten-minutes-known = Meet someone you know for ten minutes.
    .more = The end is agreed before the beginning.
    .short = the short meeting

game-across-table = Play a card or board game with someone you know.
    .more = The rules do most of the talking.
    .short = the table game

waiting-seat = Sit in a public waiting area for five minutes.
    .more = No number is needed, and the seat by the door is fine.
    .short = the waiting area

office-machine = Use a machine in place of a counter.
    .more = At a bank, a clinic or an office, with time to read.
    .short = the office machine

form-into-box = Put a filled form into an office's box.
    .more = Some boxes are outside, and open at all hours.
    .short = the boxed form

comment-box-line = Put one written line into a comment box.
    .more = At a shop or a library; no name is needed.
    .short = the comment box

written-question = Hand in one written question at a counter.
    .more = The answer can come by post or mail.
    .short = the written question

no-talk-haircut = Have hair cut, with a card that says no talk.
    .more = Some places let you tick it when you book.
    .short = the quiet haircut
