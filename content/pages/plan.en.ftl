# What rests now and why, what is so now, how these days are, and the plan for bad nights.

## What rests now, and why

level-title = What rests now, and why
level-open = Nothing rests now.
level-gentle = Steps stay small now. Larger ones rest.
level-pause = Steps rest now.
level-safety = Steps rest now, and Help comes first.
level-because-letter = Ippo read something in your letter. A program can be wrong.
level-because-draft = A letter is not answered so far. Until then, this holds.
level-because-answer = It follows from your answer to the one question.
level-because-troubles = It follows from what you said is so now.
level-because-days = Three times you said that the days are heavier.
level-because-sleep = You said that two nights had almost no sleep.
level-because-measure = Your answers to a set of questions were heavy.
level-because-after = Steps rested until some days ago. They come back small.
level-free = Your letters, the map, calm and help stay open. So does all that you wrote.
level-ends = How it ends
level-ends-gentle = After seven days by itself, or when you say so.
level-ends-gentle-asked = When you answer lower on two days, a day or more apart.
level-ends-letter = By your answer, or when you take the sign out. If nothing is said, it grows less with time.
level-ends-pause = When you answer lower on two days, a day or more apart. Or you ask for small steps now.
level-ends-safety = Never by time. When you answer lower on two days, a day or more apart, and one of these is so.
level-footing-plan = A plan is made
level-footing-someone = Someone knows
level-footing-without = I choose to go on without
level-answer = Answer the question
level-answer-again = Answer again
level-steps = Show small steps anyway
level-steps-why = You know best. They come back small, and the question can be answered at any time.
level-end-gentle = Larger ones can come back
level-program = These are rules of a program, written by people. They are no verdict on you, and nobody is told.
level-see = What rests, and why

## What is so right now

now-title = What is so right now
now-lead = Tick what is true. Steps rest then, and Help shows what fits. Nobody is told.
now-now = I am hurt, or took something
now-suicide = I tried to die in the last month
now-self-harm = I hurt myself in the last month
now-violence = Someone at home hits or threatens, or I do
now-danger = Someone outside is a real danger to me
now-loss = A death, an attack or a heavy shock in the last month
now-eating = I eat or drink too little, or food is a fight
now-psychosis = I hear voices, or feel watched or steered
now-mania = I hardly sleep and my mind races
now-substances = I drink a lot, take drugs, or have stopped all at once
now-save = This is so
now-none = None of these is so
now-open = Something is so that Ippo could know

## How these days are

days-title = These days
days-lead = Two touches, or none. It counts nothing.
days-days = Beside last week, these days are
days-lighter = lighter
days-same = the same
days-heavier = heavier
days-sleep = The last night had
days-almost-none = almost no sleep
days-some = some sleep
days-enough = enough sleep
days-saved = It is noted.
days-gentle = Steps stay small for a while.

## The plan for bad nights (order after Stanley and Brown 2012; headings our own)

plan-title = A plan for bad nights
plan-lead = Best made on a calmer day, a line at a time. It stands first on Help. Any part can stay empty.
plan-write = Write
plan-change = Change
plan-signs = How I notice that it begins
plan-signs-hint = What comes first: a thought, a mood, something in the body.
plan-alone = What I can do by myself
plan-alone-hint = Small things that have eased it before, even a little.
plan-elsewhere = Places and people that take my mind off it
plan-elsewhere-hint = Online counts. Nothing has to be told there.
plan-tell = People I can tell
plan-tell-hint = A name, and how to reach them. One is enough.
plan-lines = Lines and professionals
plan-lines-hint = A chat. A number. A doctor. The nearest door for help at night.
plan-room = Things I want further away tonight, and one thing worth staying for
plan-room-hint = Who could keep them for a while. This part is never printed.
plan-field = In my own words
plan-next = Save, and the next part
plan-whole = The whole plan
plan-print = A page to print
plan-print-what = The last part is left out on paper.
plan-yours = My plan
plan-offer = A plan for bad nights can be made here.
