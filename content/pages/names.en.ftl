# Names that pages and the file of words share: anchors, strands, contacts, questionnaires; and what the file says of whole days.

anchor-up = Getting up, or sitting up
anchor-light = Some light
anchor-meal = Something to eat
anchor-air = A few minutes at a window or outside
anchor-wash = Water on the face, or more
anchor-down = Lying down to sleep

course-days = Day
course-joys = Joys
course-calm = Calm
course-movement = Movement
course-thoughts = Thoughts
course-people = People
course-purpose = What for
course-body = Body and home
course-help = Getting help
course-library = Library
course-measures = Looking back

possible-none = Nothing for now
possible-reading = Reading what they write
possible-text = Writing
possible-voice = By voice
possible-camera = With a camera
possible-face-to-face = In the same place

measure-k6 = K6, six questions
measure-phq8 = PHQ-8, eight questions
measure-gad7 = GAD-7, seven questions

export-course = Days
export-turn = A day turns into the next at { $time }
export-anchor-free = without a time
export-anchor-toward = moving toward { $time }
export-anchor-go = Let go
export-anchor-happened = It was so on this day
export-anchor-slip = Taken back
export-rested = A day of rest
export-rest-ended = No day of rest after all
export-slept = Asleep from { $from } to { $until }
export-moved-some = Moved
export-moved = Moved for { $minutes } minutes
export-moved-steps = { $steps } steps
export-joys = Joys
export-joys-told = Once liked
export-joy-own = Something of one's own
export-mood-before = Before
export-mood-after = After
export-sheets = Sheets
export-sheet-away = A sheet was put away
export-people = People
export-person-off = Somebody was taken off the list
export-possible = What feels possible
export-measures = Looking back at weeks
export-blank = left out
export-week = The last seven days
export-strands-away = Put away
export-strands-all = Nothing is put away
export-things = Things a day: { $things }
export-senses-yes = Sounds, light, touch or sudden change cost a lot
export-senses-no = Sounds, light, touch or sudden change do not cost a lot
export-voice-out = Contact by voice is left out
export-voice-in = Contact by voice is not left out

week-days-out = Days out of the home
week-furthest = The furthest place
week-people = People with whom there were words

letters-title = Letters
letters-plain = As they are
letters-large = Larger

# Readings above Japanese words
furigana-title = Furigana
furigana-without = None
furigana-with = Above words in kanji
furigana-aloud = For reading aloud (no furigana)

date-said = { $day } { $month } { $year }
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
