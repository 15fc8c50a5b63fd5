# On paper: a page of one's own record to hand over, and a slip with one step.

summary-title = A page to hand over
summary-lead = One page from what you kept here, for someone you choose. Nothing is on it until you choose it. It goes nowhere by itself.
summary-choose = What may stand on it?
summary-reach = How far things reach
summary-weeks = Facts of the last weeks
summary-well = Steps that went well
summary-much = Steps that were too much
summary-days = How the days and nights were
summary-totals = Totals of sets of questions
summary-plan = My plan for bad nights, without its last part
summary-answer = My last answer to the question about suicide
summary-answer-warns = Whoever holds the page reads this. A doctor or a centre may then have to act.
summary-letters = Whole letters, one by one
summary-want = What I want from the one who reads it
summary-want-hint = For example: To be listened to. Nothing that has to be decided.
summary-how = How I can be reached
summary-how-hint = For example: In writing. In the evening. No calls.
summary-see = See the page
summary-waits = Your choice waits here, locked, until you throw it away. It is noted nowhere else.
summary-away = Throw this choice away
summary-head = What I chose to write down
summary-letter = Letter
summary-empty = Nothing was chosen so far. The page is empty.
summary-change = Choose again
summary-print = Print
summary-menu = The browser's menu can print this page.
summary-who = This page was put together by its writer, with a program. It is no finding by a doctor.

slip-title = A slip of paper
slip-lead = One step, to keep beside you with a pen. It does not say where it comes from.
slip-for = Steps for a slip
slip-back = Bring a slip back
slip-rests = Steps rest for now. A slip from before can still be brought back.
slip-none = There is no step for a slip right now.
slip-before = Before
slip-after = At its hardest
slip-number = Number

back-title = Bring a slip back
back-lead = The number stands at the foot of the slip.
back-number = The number on the slip
back-outcome = What happened?
back-note = Note it
back-wrong = This number does not fit. One of its letters may be another. What you typed is still here.
back-unknown = No step here has this number. What you typed is still here.
back-choose = What happened is still open. What you typed is still here.
