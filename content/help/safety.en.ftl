# The one question, and what follows each answer.
# Read in the worst minute: short words, short lines. An order stands in `crisis-` texts and nowhere else.

## The question (voice.md §4). At a centre the last sentence is the centre's own rule.

help-ask-title = One question
question-lead = When life is this heavy, some people think about suicide.
help-ask = Are you having thoughts of suicide these days?
help-ask-skip = You can skip this. Nobody is told.
help-ask-no = No
help-ask-wish = I sometimes wish I were not here
help-ask-thoughts = Yes, thoughts of suicide
help-ask-intent = Yes, and I might act on them
help-ask-rather-not = I'd rather not say
help-ask-leave = Skip this
help-ask-before = Before anything: how is it now?
help-ask-here = There is one question. It can be skipped.
help-ask-open = See the question
help-ask-back = I pressed the wrong one
help-ask-back-what = For ten minutes, this takes the answer back.

## After each answer

help-after-no = Thank you. Help stays at the top of each page.
help-after-wish = That is heavy to carry. Steps stay small for now.
help-after-wish-plan = A plan for bad nights can be made here.
help-after-make = Make a plan
help-after-not-now = Not now
help-after-thoughts = Thank you for saying it. Steps rest for now.
help-after-thoughts-pass = Such thoughts can come and go. Tonight counts.
help-after-thoughts-plan = Your plan
help-after-thoughts-person = Someone you trust
help-after-thoughts-chat = A chat that is open
help-after-thoughts-write = "I'm not OK tonight" is enough to write.
crisis-after-intent = Please don't stay alone with this.
crisis-after-intent-show = Show this to someone near.
crisis-after-intent-move = Move away from what could hurt you.
crisis-after-intent-chat = A chat or a line
help-after-rather-not = That's all right. Help is here.
help-after-week = Ask again in a week
help-after-month = Don't ask for a month
help-after-on = Go on
