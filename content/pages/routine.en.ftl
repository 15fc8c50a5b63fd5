# The day's own course: anchors, sleep, rest, when a day turns, the picture of the weeks, the times for a calendar.

routine-title = Day
routine-lead = Two or three things can hold a day. A day may also go without them.
routine-now = Now
routine-noted = noted
routine-around = around { $time }
routine-at = Give a time
routine-back = Take back
routine-rest = Make it a day of rest
routine-resting = This is a day of rest.
routine-rest-over = No day of rest after all
routine-sleep = Sleep
routine-slept = { $from } to { $until }
routine-hold = What holds the day
routine-weeks = The last weeks
routine-turn = When the day turns
routine-calendar = Times for a calendar
routine-from-days = Sleep and the times of a day

routine-time-field = Time
routine-time-hint = Like 17:05, 1705 or 5pm. It can stay empty.
routine-time-unread = This could not be read as a time. It is still here. 17:05 or 5pm works, and so does an empty field.
routine-time-ahead = On this day, that time is still to come. It is still here. When your day turns can be changed.

routine-sleep-lead = The last time you slept, roughly. Or leave it.
routine-sleep-from = Asleep from
routine-sleep-until = Awake at
routine-sleep-both = Two times can be kept, or none. What you typed is still here.

routine-hold-lead = Two or three are enough to begin with. They can run free, without a time.
routine-others = Others
routine-anchor-field = Around what time
routine-anchor-hint = Empty means that it runs free.
routine-move = Move it, a little every few days
routine-move-what = By { $minutes } minutes at most, every { $days } days. It waits while nothing is noted. An empty field stops it.
routine-move-field = Toward
routine-move-from = To move it, a time to begin from goes into the first field. What you typed is still here.
routine-let-go = Let it go

routine-turn-lead = A day need not begin in the morning. This is about when yours begins. If nothing is chosen, it is 05:00.
routine-turn-up = { $time }, two hours before getting up
routine-turn-field = My day begins around
routine-turn-kept = What is noted keeps its day. For once, a day may be longer or shorter.

routine-weeks-lead = Each row is a day. It begins at { $time }. What is not known stays empty.
routine-even = Lately, getting up was at about the same time.
routine-loose = Lately, getting up was within a few hours.
routine-free = Lately, getting up moves freely. It may.
routine-none = Nothing is noted here. That is all right.
routine-picture = Sleep and times of the last weeks. The same stands in words above.
routine-table = The same in words
routine-table-day = Day
routine-table-what = Noted
routine-key-others = Other things that hold the day. Without a time they stand at the edge.

routine-calendar-lead = Your times in a file for a calendar, for four weeks. Each is called “Note”.
routine-calendar-seen = The file is not locked. Whoever sees the calendar sees the times.
routine-calendar-file = Take the file
routine-calendar-event = Note
routine-calendar-none = No time is chosen, so there is nothing for a calendar.
