# Taking everything along, and erasing everything.

## The file to read (headings and words in it)

export-title = Notes
export-lead = Everything that was kept, in words. Written on { $date }.
export-open = This file is not locked. Who opens it can read all of it.
export-days = The days are your own days. What was noted late at night stands under the day before.
export-json = How Ippo chose each step stands in the JSON file.
export-pair = { $name }: { $value }
export-zone = Clock
export-none = Nothing was kept so far.
export-letters = Letters
export-read = What Ippo read, as you left it
export-in-english = Written in English
export-in-japanese = Written in Japanese
export-months = For { $lo } to { $hi } months
export-theme-outings = How far out
export-wrong = Taken out as wrong
export-sign-possible = Some words sounded heavy to Ippo
export-sign-urgent = Some words sounded like danger to Ippo
export-kinds = They were about
export-kind-suicide = thoughts of suicide, or a try
export-kind-self-harm = hurting oneself
export-kind-violence = violence at home
export-kind-neglect = not being cared for
export-kind-eating = eating or drinking too little
export-kind-psychosis = voices, or being watched
export-kind-mania = a racing mind
export-kind-substances = drink or drugs
export-kind-danger = someone who is a danger
export-kind-loss = a death or a heavy shock
export-kind-now = being hurt, or having taken something
export-sign-removed = You took the sign out: “I meant something else”
export-room = This part is for you alone. Others may see this file.
export-emptied = Made empty
export-tries = Steps, day by day
export-taken = Taken up
export-back = Put back
export-nothing-came = nothing else
export-looked = How hard it looked
export-was = How hard it was
export-feared = What might happen
export-happened = Did it happen
export-why = Why not
export-note = In your words
export-after = Afterwards
export-own-steps = Steps in your own words
export-calm = Calm, and bad nights
export-night-off = No longer a bad night
export-answers = Answers
export-question-left = The question about suicide was left for then.
export-question-month = The question about suicide was left for a month.
export-taken-back = The last answer was taken back.
export-steps-asked = You asked for small steps.
export-questions = Short questions
export-settings = Settings

## The page

leaving-export = Take it along
leaving-export-lead = Everything that you kept here, in one file. It can be read without Ippo.
leaving-export-warning = The file is not locked. It goes to the folder for downloads. Who uses this computer can see it there.
leaving-export-warning-pocket = The file is not locked. It goes to the downloads of this phone. Who opens the phone can see it there.
leaving-export-all = All of it is in there, the whole plan for bad nights too.
leaving-export-markdown = A file to read
leaving-export-markdown-what = Letters, steps, answers, in plain words.
leaving-export-json = A file for a program
leaving-export-json-what = The same as JSON, with how Ippo chose each step.
leaving-export-ics = A file for a calendar
leaving-export-ics-what = The times of your day and nothing else, for four weeks.
leaving-export-here = The file lies here, not locked: { $path }

## Erasing

leaving-erase = Erase everything
leaving-erase-lead = This takes away all that was kept here, on this computer. Nothing here can bring it back.
leaving-erase-first = First, if you like: take it along in a file, or in a locked backup.
leaving-erase-what = What goes
leaving-erase-what-1 = The key. Without it, nothing here opens any more.
leaving-erase-what-2 = Letters, steps, answers, the plan, settings, and what was half written.
leaving-erase-what-3 = Backups in Ippo's own folder.
leaving-erase-beyond = What Ippo does not reach
leaving-erase-beyond-1 = Exported files. Often they lie in the folder for downloads.
leaving-erase-beyond-2 = Backups in other places: a stick, another disk, a cloud folder. They can still be put back.
leaving-erase-beyond-3 = Copies that the computer makes by itself, and what was printed.
leaving-erase-beyond-4 = On some disks, traces of the locked file stay for a time.
leaving-erase-beyond-5 = The browser may remember that a page called Notes was open.
leaving-erase-on = Go on
leaving-erase-sure = Erase everything?
leaving-erase-sure-lead = After this, a backup in another place can bring it back. Nothing else can.
leaving-erase-stay = Leave all as it is
leaving-erase-refused = Nothing was erased. The folder cannot be written to right now. All is as it was.
leaving-gone = It is erased
leaving-gone-lead = The key went first, then the rest.
leaving-gone-rest = These could not be taken away. A passphrase or recovery words may still open them. You can delete them by hand.
leaving-gone-end = Ippo ends by itself in a minute. Started again, it begins empty.

## The command line

leaving-word = erase
leaving-ask = Type { $word } to erase this home. Any other word changes nothing.
leaving-nothing = There is nothing here to erase.
leaving-nothing-changed = Nothing was changed.
leaving-before = Before that, if you like: ippo backup FILE, or ippo export markdown FILE
trouble-erase-page-open = The page of this home is open. Nothing was changed. Close it first, or erase from the page.
trouble-demo-home = That folder is not empty. Nothing was changed. Name an empty one, or leave out --home.
leaving-demo = An invented person. Nothing here is yours.
leaving-demo-ends = This home is thrown away when it ends.

## What lies where

leaving-privacy-copies = Backups and exported files lie where you put them. Ippo keeps no list of them. A backup is locked. An exported file is not.
leaving-privacy-open = While the page is open, two small files hold its address. They hold no words of yours.
leaving-privacy-erase = `ippo erase` takes everything away.
