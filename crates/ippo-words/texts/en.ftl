# The interface in English. Grade 6 at most; help and crisis 4. Every name here stands in ja.ftl too.

## The frame of every page
app-title = Notes
near-label = Always near
ways-label = Pages
help-now = Help now
skip = To the page
hide = Hide
other-language = 日本語
other-language-id = ja
way-today = Today
way-letter = Letter
way-more = More
way-calm = Calm
way-settings = Settings
way-privacy = Privacy
mark-label = First page
foot-home = Nothing leaves this computer.
foot-pocket = Nothing leaves this phone.
back = Back

## First page
first-heading = There is no hurry here.
first-step = One small thing now
first-step-what = Under a minute, in bed.
first-questions = Five short questions
first-questions-what = Any can be skipped.
first-letter = Write a letter
first-letter-what = You get an answer.
first-family = I am here for someone in my family.

## Today
today-title = Today
today-try = Try it
today-smaller = Smaller
today-larger = Larger
today-other = Something else
today-not = Not today
today-night = Tonight is bad
today-others-label = Or another way
today-scene = A drawing of the place of this step.
today-unknown-step = A small thing from before
tell-minute = about a minute
tell-minutes = about { $n } minutes
tell-bed = can be done in bed
tell-nobody = nobody is met
tell-read = reading, no reply
tell-text = in writing
tell-voice = by voice
tell-camera = on camera
tell-face = face to face
tell-outdoors = outside
tell-money = costs money
tell-family = someone at home may be near
tell-night = for the night
absent = Everything is as it was. Here is something small. Nothing is needed.
absent-short = Everything is as it was. Nothing is needed.
last-one = The last one was: { $step }.
last-note = Note how it went
last-leave = Leave it
larger-rests = Larger ones are resting for now. The reason is here, and you can change it.
larger-none = There is nothing larger right now that fits. This one can stay.
smaller-none = There is nothing smaller. Leaving it is fine.
other-none = Nothing else fits at this hour. Leaving it is fine.
instead-calm = No step now. Here is something calm.
instead-rest = No step now. A rest is part of this.
instead-anyway = There will be a step tomorrow.
rest-offered = A rest is part of this.
why-lead = Why this one

## Why this one: at least four wordings of each; no counts, chances or gaps
why-first-1 = Small, and close by.
why-first-2 = It asks very little.
why-first-3 = A small thing to begin with.
why-first-4 = It can be stopped at any moment.
why-fits-hour-1 = It fits this hour.
why-fits-hour-2 = It suits the time of day.
why-fits-hour-3 = This hour is good for it.
why-fits-hour-4 = It is quiet enough for now.
why-after-hard-1 = The last one was a lot, so this one is gentler.
why-after-hard-2 = Something lighter, after a heavy one.
why-after-hard-3 = A softer one this time.
why-after-hard-4 = This one asks for less, on purpose.
why-before-1 = This one went all right before.
why-before-2 = You know this one.
why-before-3 = This has worked for you.
why-before-4 = A known one.
why-like-1 = Like { $like }, a little different.
why-like-2 = Close to { $like }.
why-like-3 = A neighbour of { $like }.
why-like-4 = It builds on { $like }.
why-different-1 = Something different, if you like.
why-different-2 = A change from the last ones.
why-different-3 = Another corner, for once.
why-different-4 = A little variety.
why-liked-1 = It has to do with something you once liked.
why-liked-2 = Something you once liked is in it.
why-liked-3 = It begins at something you named as a joy.
why-liked-4 = Near a thing that was once nice.

why-new-1 = A new one, about as large as the others.
why-new-2 = Not tried so far, and near to hand.
why-new-3 = A new one that may suit you.
why-new-4 = One you have not met here before.
why-near-1 = It seems about the right size.
why-near-2 = Large enough to count for you, small enough to do.
why-near-3 = About the right size for now.
why-near-4 = It looks within reach.
why-at-rest-1 = One of the small ones that stay.
why-at-rest-2 = A small one, while the larger ones rest.
why-at-rest-3 = Small ones are always here; this is one.
why-at-rest-4 = This one is small enough to stay.
why-small-1 = Something small.
why-small-2 = A small one is enough here.
why-small-3 = Small, and whole in itself.
why-small-4 = A little thing, with nothing to go before it.
why-further-1 = A little further out, as you chose.
why-further-2 = A bit outward, the way you set it.
why-further-3 = Slowly outward, as you chose.
why-further-4 = Outward by a little, as you asked.
why-smaller-1 = Smaller than the one before.
why-smaller-2 = A smaller one.
why-smaller-3 = Less of it.
why-smaller-4 = It asks for less.
why-larger-1 = A little larger than the one before.
why-larger-2 = A larger one.
why-larger-3 = A little more of it.
why-larger-4 = It asks for a little more.
why-chosen-1 = You chose this one.
why-chosen-2 = Because you chose it.
why-chosen-3 = As you chose.
why-chosen-4 = Your choice.

## In the middle of a step, and before it
try-if-rises = If it gets too much: { $way }
today-ready = To have ready

## A try
try-title = Trying
try-lead = When you are ready. There is no hurry.
try-before = How hard does it look, right now?
try-after = How hard was it at its hardest?
try-optional = You can leave this out.
hard-0 = Not hard
hard-25 = A little hard
hard-50 = Hard, and I could stay with it
hard-75 = Very hard
hard-100 = As hard as I can imagine
was-0 = not hard
was-25 = a little hard
was-50 = hard, and you stayed with it
was-75 = very hard
was-100 = as hard as can be imagined
hard-none = I can't tell
hard-skip = Skip
exact = An exact number
exact-label = A number from 0 to 100
exact-hint = If there is a number here, it counts instead.
fear-lead = What do you think might happen?
fear-seen = Someone sees me
fear-freeze = I freeze
fear-anger = Someone is angry
fear-bother = I bother someone
fear-body = My body shows it
fear-nothing = Nothing
outcome-lead = Afterwards: what happened?
outcome-done = Did it
outcome-partly = Did part of it
outcome-stopped = Began; it was too much
outcome-not = Not today
try-stop = You may stop in the middle. That counts as something you tried.
try-rises = A calm minute first, or instead
try-put-back = Put it back

## After a try
noted-done = Noted.
noted-not = Noted. Not today is an answer too.
noted-not-why = Why, if you want to say. It changes nothing.
why-not-time = No time
why-not-unwell = Unwell
why-not-someone = Someone was there
why-not-weather = Weather
why-not-none = No reason
noted-stopped = It was too much. The next one is smaller.
noted-looked-was = It looked: { $before }. It was: { $after }.
noted-same = It was about as it looked: { $after }.
noted-felt = It was: { $after }.
happened-lead = You thought: { $fear }. Did that happen?
happened-no = No
happened-bit = A bit
happened-yes = Yes
happened-unknown = I can't tell
happened-after-yes = Sometimes it does. You can leave it here.
note-lead = A few words for yourself
note-hint = Kept here, shared with nobody.
keep = Keep this
next = Next
enough = Enough for now

## The map, and how it looked against how it was
way-map = Map
map-title = The map
map-lead = What you tried stays lit. Quiet places may stay quiet.
map-house = The house, at night
map-garden = The doorstep, before dawn
map-town = The street, at first light
map-far = Further on, in the morning
place-0 = Room
place-1 = Home
place-2 = Doorstep
place-3 = Street
place-4 = Shop, library
place-5 = People
place-6 = In a group
place-7 = Study and work
map-tried = { $n ->
    [one] One thing was tried here.
   *[other] { $n } things were tried here.
 }
map-quiet = It is quiet here.
map-outline = The place next to these. It can stay quiet.
map-contact = Contact: { $kinds }.
map-today = Today's step is here.
contact-reading = reading
contact-text = in writing
contact-voice = by voice
contact-camera = on camera
contact-face = face to face
map-signs = Paper tags
map-signs-what = A tag hangs where there was contact of that kind.
map-as-list = A list instead of the picture
map-as-picture = The picture again
map-none = No map
map-away = The map is put away. Nothing is lost.
map-back = Show the map
felt-title = Before and after
felt-link = How it looked, and how it was
felt-few = When six tries have both answers, before and after, they are laid side by side here. None is needed.
felt-easier = In { $n } of { $m } it was easier than it looked.
felt-as-looked = Mostly it was no harder than it looked.
felt-too-large = The steps were too large. They will be smaller.
felt-latest = The latest { $n } are here.
felt-left-out = Where the feared thing did happen, nothing is compared. Those tries are not in here.
felt-zone-easier = easier than it looked
felt-zone-harder = harder than it looked
felt-axis-before = how it looked
felt-axis-after = how it was
felt-axis-low = not hard
felt-axis-high = hardest
felt-picture = Each dot is one try. Its place shows how hard it looked, and how hard it was.
felt-newest = the latest one
felt-table = The same as a table
felt-step = Step
felt-before = It looked
felt-after = It was
felt-outcome = What happened
felt-to-map = To the map
path-tried = { $n ->
    [0] So far it is quiet, and that is fine.
    [one] In all, one thing was tried.
   *[other] In all, { $n } things were tried.
 }

## A bad night
night-heading = Tonight is bad.
night-lead = No step tonight. Three things are here, and none is needed.
night-calm = Two calm minutes
night-write = Write, without sending
night-help = Help
night-off = Show a step after all

## Levels
rest-title = Steps are resting
rest-wrong = I meant something else
rest-wrong-what = This takes the sign out. Help stays on the page.
rest-care = Water, light, something to eat, rest. Nothing else is needed today.

## Letter
letter-title = A letter
letter-lead = Write to anyone or to no one. Half a sentence is a letter too. Ippo, a program, answers. No person reads this.
letter-label = Your letter
letter-kept = Nothing is kept until you say so. A half-written letter waits here, locked.
letter-read = Show what was read
letter-keep = Keep it, no answer
letter-discard = Throw it away
letter-start = If the page stays empty
letter-start-1 = “These days I …”
letter-start-2 = “What nobody knows is …”
letter-start-3 = “If one thing were lighter, it would be …”
letter-family = I write about someone in my family
letter-family-what = Write in the same way. The answer is then for you: what you can do, and what you can leave. Ippo does not open the other person's pages.
letter-discarded = The letter is gone.
letter-was-kept = The letter is kept.
letter-draft-here = Your words from before are here.

## What was read
understood-title = What Ippo read
understood-lead = Your sentences, and what each seems to say. Take out what is wrong. Your word counts.
understood-sentence = Sentence { $n }
understood-else = It says something else
understood-else-label = In your words
understood-none = Ippo read little here, and that is fine. The answer will be short.
understood-answer = Read the answer
understood-back = Back to the letter
understood-forget = Forget all of this
understood-sign-first = Help comes first
understood-sign = Some words in this letter sound like danger. If that is so, help is here, now.
understood-sign-wrong = I meant something else
understood-unknown = What Ippo could not tell
understood-unknown-what = How long, how far out, who is near. You need not say.
understood-who-person = This is about yourself
understood-who-family = This is about someone in your family
understood-who-other = This is about someone else
meaning-duration = This has gone on for a long time
meaning-outings-room = You are mostly in your room
meaning-outings-home = You leave the room, not the house
meaning-outings-doorstep = You get as far as the door or garden
meaning-outings-shops = You get to a shop at times
meaning-outings-often = You go out often
meaning-fear-of-people = Being among people is frightening
meaning-shame = Shame
meaning-loneliness = Being alone hurts
meaning-dropout = School or work stopped
meaning-low-mood = The mood is low
meaning-sleep = Sleep or nights are upside down
meaning-online = Much of life is online
meaning-hobbies = There is something you like
meaning-conflict = There are quarrels at home
meaning-bullying = Others were cruel
meaning-physical = The body hurts or is ill
meaning-money = Money is a worry
meaning-after-parents = What comes after the parents
meaning-hiding = It is kept hidden
meaning-refuses-care = Doctors or help are not wanted
meaning-want-help = You want some help
meaning-want-work = You want study or work
meaning-want-friends = You want people to be with
family-meaning-duration = This has gone on for a long time
family-meaning-outings-room = They are mostly in one room
family-meaning-outings-home = They leave the room, not the house
family-meaning-outings-doorstep = They get as far as the door or garden
family-meaning-outings-shops = They get to a shop at times
family-meaning-outings-often = They go out often
family-meaning-fear-of-people = Being among people seems frightening for them
family-meaning-shame = There is shame
family-meaning-loneliness = They seem alone
family-meaning-dropout = School or work stopped
family-meaning-low-mood = Their mood seems low
family-meaning-sleep = Their nights are upside down
family-meaning-online = Much of their life is online
family-meaning-hobbies = There is something they like
family-meaning-conflict = There are quarrels at home
family-meaning-bullying = Others were cruel to them
family-meaning-physical = The body hurts or is ill
family-meaning-money = Money is a worry
family-meaning-after-parents = What comes after the parents
family-meaning-hiding = It is kept hidden
family-meaning-refuses-care = Doctors or help are not wanted
family-meaning-want-help = You want some help
family-meaning-want-work = Study or work is wanted
family-meaning-want-friends = People to be with are wanted
meaning-sign-possible = Some words sound heavy. Steps stay small for a week.
meaning-sign-urgent = Some words sound like danger. Steps rest, and help comes first.

## The answer
answer-title = An answer
answer-source = Source
answer-sources = Where this comes from
answer-more-link = Open what else there is
answer-none = There is no letter here.
more-title = What else there is
more-lead = It can stay closed. Nothing here is needed.

## Calm
calm-title = Calm
calm-lead = One quiet thing, with open eyes.
calm-eyes = eyes open
calm-done = Done
calm-more = Other quiet things
calm-others = Others
calm-others-what = These made it worse before. They can stay closed.
calm-back-try = Back to the step
calm-before = How hard is it right now?
calm-now = If you like: how is it now?
calm-now-hint = No answer is fine. After “worse”, Ippo offers something else.
calm-better = Better
calm-same = The same
calm-worse = Worse
calm-words = Or in five words
calm-half = Two answers are needed to compare: one from before, one from now. The three buttons work, too.
calm-noted-better = It is noted: better.
calm-noted-same = It is noted: the same.
calm-noted-worse = It is noted: worse. That can happen.
calm-rests = Ippo does not offer this one any more. It is under “Others”.
calm-instead = Here is another one, or leave it for now.
calm-known = What is known

## The breathing picture
breath-picture = A lamp that grows and shrinks.
breath-pace = In { $first }, out { $then }
breath-paces = Pace, in seconds
breath-begin = Begin. Touch it again to hold still.
breath-in = in
breath-out = out

## Settings
settings-title = Settings
settings-language = Language
settings-direction = Where to
settings-direction-what = Ippo leans a little this way when it chooses.
direction-home = Home is enough
direction-between = I don't know
direction-out = Outward, slowly
settings-age = Age
settings-age-what = For steps outside late at night. If this stays open, none is offered from 23:00 to 04:00.
age-adult = 18 or older
age-younger = Younger
settings-lock = This has no lock of its own. Anyone who uses this computer under the same name can open it.
settings-lock-pocket = Anyone who can open this phone can open this.
settings-not-today = When you choose Not today, Ippo offers something easier next. It counts nothing.
save = Save
saved = Saved.

## Keeping: backups, putting one back, and what `ippo doctor` says
keeping-title = Keeping
keeping-lead = A backup is one locked file with everything that was kept here.
keeping-take = Make a backup
keeping-own = Made by itself
keeping-own-none = None yet. The first one comes with the next start.
keeping-own-newest = The newest one is from { $day }.
keeping-own-older = Older ones
keeping-own-where = They lie on this computer. A copy elsewhere keeps more.
keeping-own-folder = Folder
keeping-restore-title = Put a backup back
keeping-restore-what = What is in the file is added. Nothing that is here is taken away.
keeping-file = The file
keeping-restore = Put it back
keeping-quiet-way = I have a backup from before
keeping-back = Back
keeping-ready = The backup is ready
keeping-words-what = These 24 words open your backups. Without them nobody can, you included. Copy them to paper, in this order.
keeping-words-known = Your recovery words open it. If you have a passphrase, that opens it too.
keeping-save = Save the file
keeping-save-what = The link works once. The browser puts the file with its downloads.
keeping-old-link = That link was used before, or is too old. A new backup can be made here.
keeping-open-title = Open the backup
keeping-open-what = The file is locked. Recovery words open it. If it had a passphrase, that opens it too.
keeping-open-label = Recovery words or passphrase
keeping-open = Open
keeping-done-title = It is here
keeping-done = Everything in the file is here now.
keeping-no-file = No file was sent. Nothing was changed. Choose one, then press once more.
keeping-large = That file is larger than this page takes. Nothing was changed. `ippo restore FILE` takes it.
keeping-foreign = That is not a backup of Ippo's. Nothing was changed. Choose another file.
keeping-cut = The end of that backup is missing. Nothing was changed. Another copy of it may be whole.
keeping-damaged = That backup is damaged. Nothing was changed. Another copy of it may be whole.
keeping-newer = That backup is from a newer Ippo. Nothing was changed. Start that one.
keeping-other = That backup belongs to another record than the one here. Nothing was changed. It can go into a folder of its own: `ippo --home DIR restore FILE`.
keeping-no-way-in = That backup has no recovery words and no passphrase. Nothing was changed. It can be put back where it was made.
keeping-wrong = That did not open it. Nothing is lost. Try again, or use the recovery words.
keeping-no-memory = There was not enough memory to open it. Nothing was changed. Close something and try again.
keeping-full = There is no space left. Nothing was changed. Make some space and try again.
keeping-unread = The file of this home cannot be read. Nothing was changed. `ippo doctor` says more.
backup-written = The backup is { $file }
backup-ask = Recovery words or passphrase of the backup:
doctor-nothing = Nothing is kept here yet.
doctor-not-opened = This home did not open.
doctor-sound = All of it is sound.
doctor-not-sound = Not all of it is sound. Nothing was changed. What can be read is safe.
doctor-file-sound = The file is sound.
doctor-file-damaged = Parts of the file are damaged. Copy the folder now, before anything else.
doctor-by-key = The key file opens it.
doctor-by-passphrase = A passphrase opens it.
doctor-words = Recovery words open it too.
doctor-no-words = There are no recovery words yet. `ippo backup FILE` makes some if there is no passphrase.
doctor-readable = { $n ->
    [one] One note can be read.
   *[other] { $n } notes can be read.
 }
doctor-damaged = { $place }: { $n ->
    [one] one note is damaged.
   *[other] { $n } notes are damaged.
 }
doctor-missing = { $place }: { $n ->
    [one] something is missing in one place.
   *[other] something is missing in { $n } places.
 }
doctor-cut = { $place }: the newest notes are missing.
doctor-where = { $drawer }, about { $month }
doctor-somewhere = Somewhere
doctor-torn = A part of the file cannot be reached. Notes may be missing whose names are not known.
doctor-forks = { $n ->
    [one] One note was written in two ways, by two copies of this home. Both are kept.
   *[other] { $n } notes were written in two ways, by two copies of this home. Both are kept.
 }
doctor-backup-whole = Backup of { $day }: whole.
doctor-backup-more = Backup of { $day }: holds what is missing here. Put it back with: ippo restore { $file }
doctor-backup-hurt = Backup of { $day }: damaged. It was left as it is.
doctor-backup-newer = Backup of { $day }: from a newer Ippo.
doctor-backup-other = Backup of { $day }: of another record.
drawer-steps = Steps
drawer-days = Days
drawer-mind = Calm and nights
drawer-measures = Measures
drawer-people = People
drawer-safety = Plan and signs
drawer-letters = Letters
trouble-no-terminal = Recovery words or a passphrase open that backup. Nothing was changed. Start this in a terminal, or name a file with them in IPPO_PASSPHRASE_FILE.
trouble-move-away = The file of this home cannot be opened. Nothing was changed. Move { $file } away, then put the backup back once more.
trouble-page-open = Ippo is open in a browser. Nothing was changed. Close it first, or put the backup back there.
trouble-disk = The disk did not answer ({ $code }). Nothing was changed. Start again, or look after the disk.
## The lock
lock-title = Lock
lock-page = The lock and the words
lock-none = Anyone who uses this computer under the same name can open this. A passphrase closes it.
lock-is-on = A passphrase closes this.
lock-new = Passphrase
lock-new-what = Eight letters or more. A few plain words are easy to keep. It can be pasted.
lock-again = The same once more
lock-show = Show what I type
lock-set = Close it with this
lock-change-title = Another passphrase
lock-change = Use this one from now on
lock-remove-title = Take the lock away
lock-remove = Take it away
lock-lost = If the passphrase is lost, recovery words open this. They come on the next page. Without both, nobody can open it, and Ippo cannot either.
lock-now = Lock
lock-prove-title = Once more
lock-prove = Before the lock or the words are shown or changed, the passphrase is asked for once more.
lock-or-words = Passphrase, or the recovery words
lock-go-on = Go on
lock-offer = This computer can open it.
lock-offer-add = Add a lock?
lock-offer-away = Leave it open
lock-new-short = Eight letters or more close it well. Nothing was changed.
lock-new-differ = The two were not the same. Nothing was changed. Both fields are free again.
lock-not-opened = That did not open it. Nothing is lost. Try again, or use the recovery words.
lock-wait = That did not open it. Nothing is lost. The next try is free in { $n } seconds. The recovery words open it too.
lock-wait-a-little = Nothing is lost. The next try is free in a little while.
lock-unreadable = The lock could not be read. Nothing was changed. Close Ippo and start it again.
lock-no-memory = There is too little memory free for this. Nothing is lost. Close something and try again.
idle-title = Lock by itself
idle-what = After this long without a key or a touch. The page says so two minutes before.
idle-minutes = After { $n } minutes
idle-hour = After an hour
idle-never = Never
idle-warning = This locks in two minutes. Any key or touch keeps it open.
closed-title = This is closed.
closed-open = Open
closed-words = Open with the recovery words
closed-type-words = The 24 words
closed-type-words-what = In order, in English or Japanese. Blanks or numbers in between are fine.
closed-help = Help works while this is closed.
closed-plan = Your own plan is closed with the rest. The passphrase opens it.
closed-waiting = What you sent is kept here for an hour. It is saved when this opens.
words-title = Recovery words
words-what = These 24 words open this if the passphrase is lost. Paper, in a place of your own, keeps them well.
words-danger = Whoever has them can open this.
words-in-english = In English
words-in-japanese = 日本語で
words-square = The English words, for a camera
words-print = This page can be printed.
words-have = I have them
words-later = Later
words-had = They are with you. They can be shown again.
words-wait = They wait here. They open this if the passphrase is lost.
words-show = Show the words
words-new = Other words
words-new-what = New words are made. The ones before open nothing then.
words-new-make = Make other words
words-none = No recovery words were made here. The passphrase opens it.
words-count = Words here: { $n }. 24 open it. What you typed is still here.
words-unknown = Word { $n } is not on the list. What you typed is still here. Look at that one again.
words-together = These words do not open it together. One may be another word, or two have changed places. What you typed is still here.

## Privacy
privacy-title = Privacy
privacy-1 = Everything is kept in one locked file on this computer. Nothing is sent anywhere.
privacy-1-pocket = Everything is kept locked in this browser, on this phone. Nothing is sent anywhere.
privacy-3-pocket = The key lies in this browser too. Anyone who can open this phone can open it.
privacy-2 = No one else has been given anything.
privacy-3 = The key lies beside it, in your account. Anyone who uses this computer under the same name can open it.
privacy-4 = The browser may remember that a page called Notes was open. It keeps no words of yours.
privacy-5 = Ippo is a program. It tells nobody what you write here, and it can call no one.
privacy-3-closed = A passphrase closes it. That opens it, or the recovery words, and nothing else does.
privacy-data = The file
privacy-key = The key

## Hide
cover-heading = Notes
cover-1 = Printer: new cartridge, black
cover-2 = Look up train times
cover-3 = Recipe: rice with ginger
cover-back = Older notes

## Help
country-label = Country
country-choose = Show this country

## Problems: what happened, what is safe, what helps
problem-title = One moment
problem-number = A number from 0 to 100 fits here. You can also leave it empty.
problem-empty-letter = There were no words on the page. Half a sentence is enough.
problem-empty-step = A few words fit here. You can also leave it.
problem-long-step = This is long for one step. It can be split in two.
problem-long-letter = This letter is longer than Ippo can read. All of it is still here. A shorter part can be read.
problem-long-note = These words are longer than fits here. They are still on this page. A shorter part can be kept.
problem-form-old = This page was from an earlier start. Nothing was changed. Your words are still here, if there were any.
problem-unreadable = Ippo could not read what was sent. Nothing was changed.
problem-not-saved = This could not be saved. Your words are still on this page. Make some space, then press Save.
problem-read-only = The folder cannot be written to. Nothing is lost. Allow writing there, then press again.
problem-busy = Another window was writing at the same time. Nothing is lost. Press once more.
problem-no-step = That step is not known here. Nothing was changed.
problem-no-page = There is no page here. Nothing is lost.
problem-damaged = { $n ->
    [one] One note cannot be read. All others can.
   *[other] { $n } notes cannot be read. All others can.
 }
problem-damaged-one = One note from { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } cannot be read. All others can.
problem-newer = { $n ->
    [one] One note is from a newer Ippo. It is kept as it is.
   *[other] { $n } notes are from a newer Ippo. They are kept as they are.
 }
problem-too-large = That is larger than Ippo takes in one piece. Nothing was changed.
problem-home = To the first page

## The door
door-closed-title = This page is closed
door-closed = This address was used before, or is too old. Nothing is lost. Start Ippo again to open it.

## Pages for a phone, on the command line
# $address is where they are served.
pocket-at = On a phone, these pages need https and an address of their own. To try them, until this is stopped: { $address }
trouble-no-pocket = The pages for a phone are not here. Nothing was changed. `cargo xtask pocket` makes them, or --folder says where they are.

## The command line
page-at = The page is open at { $address }
trouble-machine = This computer could not start the program's threads. Nothing was changed. Close something and start again.
trouble-no-folder = There is no folder for Ippo on this computer. Nothing was changed. Name one with --home DIR.
trouble-read-only = That folder cannot be written to. Nothing was changed. Allow writing there, or name another with --home DIR.
trouble-full = There is no space left. What was kept is safe. Make some space and try again.
trouble-not-ours = The file there is not one of Ippo's. It was not touched. Name another folder with --home DIR.
trouble-newer = This home was written by a newer Ippo. Nothing was changed. Start that one.
trouble-damaged = The file is damaged. Nothing was changed. A copy of the folder, made now, keeps what can be read.
trouble-no-key = The key for this home is not there, or it is another one. Nothing is lost. Put the key file back and start again.
trouble-passphrase = A passphrase closes this home. Nothing was changed. Start it in a terminal, or name a file in IPPO_PASSPHRASE_FILE.
trouble-wrong-passphrase = That did not open it. Nothing is lost. Try again, or open the page with the recovery words.
trouble-passphrase-file = The file named in IPPO_PASSPHRASE_FILE cannot be read. Nothing was changed. Check its name.
trouble-open-passphrase-file = Others can read the file named in IPPO_PASSPHRASE_FILE, so it was not used. `chmod 600` closes it to them.
trouble-memory = There is too little memory free for this. Nothing is lost. Close something and try again.
ask-passphrase = Passphrase:
trouble-busy = Another Ippo is using this home for a long time. Nothing is lost. Try again in a moment.
trouble-port = Port { $port } is in use. Nothing was changed. Leave out --port, or name another number.
trouble-cannot-read = That file cannot be read. Nothing was changed. Check its name.
trouble-file-exists = There is a file of that name. It was not touched. Name another one.
trouble-long-letter = This letter is longer than Ippo can read. Nothing was changed. A shorter part can be read.
trouble-long-note = The note is longer than fits. Nothing was noted. A shorter one can be kept.
trouble-no-country = That country is not in the list. The local emergency number works there. `ippo help-now` shows which are in the list.
