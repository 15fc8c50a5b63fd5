# Steps into groups, and towards learning, helping and working.
# One message a step: its name, one sentence more, and a short name used inside other sentences.

volunteer-page = Look at one page about helping as a volunteer.
    .more = It signs nobody up.
    .short = the volunteer page

small-remote-task = Do one small task for someone, from afar.
    .more = A typo fixed or a line translated, with no deadline.
    .short = the small task

drop-in-silent = Visit a drop-in place for people who stay in.
    .more = Talking is not expected, and leaving at once is fine.
    .short = the drop-in place

drop-in-activity = Join in one activity at a drop-in place.
    .more = Watching from the next table is a way to join.
    .short = the activity

peer-group-listening = Sit in a peer group and listen.
    .more = “I'd like to listen today” is all one has to say.
    .short = the peer group

own-story-there = Tell a piece of your own story in a peer group.
    .more = It can end after one sentence.
    .short = the own story

gathering-of-strangers = Go to a gathering where most people are strangers.
    .more = A place near the exit, and half an hour is plenty.
    .short = the gathering

help-backstage = Help behind the scenes for an hour.
    .more = Folding or sorting, with one person to ask.
    .short = the backstage hour

course-or-job-centre = Visit a course office or a job centre.
    .more = Asking for leaflets is a full visit.
    .short = the course office

supported-trial = Try a workplace for two hours, with a supporter near.
    .more = Breaks and the end are fixed beforehand.
    .short = the two-hour trial

back-of-class = Sit at the back of a class.
    .more = The seat by the door is often free.
    .short = the back row

serve-public = Serve people at a stall or a desk for one hour.
    .more = Someone who knows the work stands beside.
    .short = the stall

speak-in-meeting = Say something in a class or a meeting.
    .more = Agreeing with the speaker before you counts.
    .short = the spoken remark

interview = Go to an interview.
    .more = Notes may lie on the table, and some years need no story.
    .short = the interview

talk-to-audience = Give a talk to an audience.
    .more = Read from the page, with a glass of water near.
    .short = the talk

drop-in-doorway = Look in at the door of a drop-in place.
    .more = “I came to look” is enough, then home.
    .short = the drop-in door

drop-in-from-outside = Walk past a drop-in place without going in.
    .more = It shows where the door and the bell are.
    .short = the way there

club-from-the-edge = Watch a hobby club from the edge for half an hour.
    .more = One can ask by e-mail whether watching is fine.
    .short = the hobby club

one-page-of-a-course = Read what one course is about.
    .more = Dates and fees can stay unread.
    .short = the course page

one-thing-known = Write down one thing you know how to do.
    .more = Finding a rare fish in a game is such a thing.
    .short = the one skill

fact-corrected = Fix one small mistake in an open online map or wiki.
    .more = A comma is enough, with no real name.
    .short = the fixed mistake

flower-bed-two = Tend a shared garden with one other person.
    .more = Weeds are a good reason to look down.
    .short = the shared garden

typed-archive-lines = Type out a few lines for a volunteer archive.
    .more = No talk is needed, and any line can be the last.
    .short = the typed lines

half-empty-film = Sit by the aisle in a half-empty cinema.
    .more = Leaving before the end is fine.
    .short = the half-empty cinema

back-row-music = Hear a piece at a free concert from the back.
    .more = Near the way out, and part of a piece will do.
    .short = the free concert

silent-reading-group = Read beside others in a quiet reading group.
    .more = If names are said can be asked beforehand in writing.
    .short = the quiet reading group

study-seat = Do something of your own at a shared study desk.
    .more = A seat with a wall behind it, for as long as it suits.
    .short = the shared desk

open-campus-walk = Walk once through a college that is open to all.
    .more = A day with few people is fine.
    .short = the college walk

task-beside-others = Do one silent task in a room where others work.
    .more = To fold, sort or pack, and to leave at any time.
    .short = the silent task
