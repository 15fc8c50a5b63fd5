# All of it in one plain list; what is here for this person; what stands below the one thing; what a step costs the senses.

more-all = All of it
more-what = None of this has to be opened.
more-calm = A few minutes of looking, feeling or slow breath.
more-days = A few fixed points, at any hour, and days of rest.
more-joys = What you once liked, in a very small form.
more-people = Who is there, and what contact feels possible.
more-thoughts = Sheets for a thought that keeps coming back.
more-library = Short cards, each about one thing.
more-settings = Language, direction, age, a lock.
more-movement = Very small movement, from lying down on.
more-body = Sleep, food, teeth, the room, the front door.
more-help = How to ask for help in writing, and what there is.
more-measures = A look back at a week, when you want one.
more-purpose = What a day could be for. It can wait for years.
more-also = Also here
more-map = Where things were done, as a picture or a list.
more-check = How these days are, in two touches.
more-keeping = A locked copy to carry away.
more-privacy = What is kept where, and who can open it.
more-choose = Choose what is here, and how much

## What is here for this person

choose-lead = Each can be put away, all of them too. What you wrote stays. A tick brings it back.
choose-strands = What is here
choose-things = How many things a day on Today?
choose-things-what = More of them stand quietly below the step: a calm minute, a joy, a point of the day.
choose-things-1 = One
choose-things-2 = Up to two
choose-things-3 = Up to three
choose-senses = Senses
choose-senses-cost = Sounds, light, touch or sudden change cost me a lot
choose-senses-what = With this, no step with noise, glare, smell or rush comes unasked. The same ones may come again. Each says how one leaves. Ear plugs, dark glasses, a hood or a note are always fine.
choose-voice = Voice
choose-voice-out = Leave speaking out
choose-voice-what = With this, no step that needs a voice comes unasked. Notes, cards and devices count as contact.

## Below the one thing, if there is to be more than one

beside-title = Also, if you like

## A step

step-teaches = What there is to find out
tell-noise = some noise
tell-quiet = quiet
tell-light = bright or sudden light
tell-no-light = no glare
tell-smell = smells
tell-rush = a busy hour
exit-free = you can leave at once
exit-short-wait = you can leave after a moment
exit-bound = leaving in the middle is harder
