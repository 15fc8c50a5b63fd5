# Guided sheets, one question a screen; the page of thoughts, and the page of what for.

sheets-at-1 = One
sheets-at-2 = Two
sheets-at-3 = Three
sheets-at-4 = Four
sheets-at-5 = Five
sheets-at-6 = Six
sheets-at-7 = Seven
sheets-of-4 = { $at } of four
sheets-of-5 = { $at } of five
sheets-of-6 = { $at } of six
sheets-of-7 = { $at } of seven
sheets-begin = Begin
sheets-here = Nothing is kept before your first words. What you write stays here.
sheets-leave = Leave it here
sheets-clear = Take the answer out
sheets-so-far = Your answer so far: { $answer }
sheets-all = What is written so far
sheets-unkept = Words of yours that are not kept yet
sheets-before = Filled in before
sheets-left = It is kept as far as it goes. You can take it up again, or leave it so.
sheets-go-on = Take it up again
sheets-empty = Questions without an answer
sheets-nothing = Nothing was written, so nothing was kept.
sheets-away = Put it away
sheets-away-what = Then it is not shown any more. It is still in the file until all is erased.
sheets-rests = This rests now. What you wrote stays, and Help shows who can be reached.
sheets-paused = Nothing is suggested here now. What you wrote stays open.

thoughts-lead = Short sheets for what goes round in the head. None has to be filled in.
thoughts-worries = Thoughts and worries
thoughts-shame = Shame, and what went wrong
thoughts-attention = Turning attention outward
thoughts-open = Left open
thoughts-written = What you wrote
thoughts-rests = These pages rest now. A doctor can help when it is like this, and a few written lines are enough.
thoughts-came = What was feared, and what came
thoughts-came-no = You thought: { $fear }. It did not come.
thoughts-came-bit = You thought: { $fear }. It came a bit.
thoughts-came-count = In { $count } of { $of } it did not come.

purpose-lead = This is about what a day can hold. It can stay closed.
purpose-open = Open
purpose-home = A life at home is a life.
purpose-sheets = Sheets to write on
purpose-cards = Cards to read
purpose-japan = In Japan
