# Movement: the list by posture, and noting that one moved.

moving-title = Moving a little
moving-lead = Small movement, from lying to walking. One is enough, and none is fine.
moving-lying = Lying down
moving-sitting = Sitting
moving-standing = Standing
moving-walking = Walking
moving-back = Other ways to move
moving-resting = Movement rests for now. Nothing is lost by it.
moving-eating = Movement stays closed for now, so that it asks nothing of the body. Rest is care, too.
moving-note = Moved today
moving-note-lead = If you like, note that you moved. Nothing is added up or compared.
moving-minutes = Minutes, or nothing
moving-steps-open = Steps, if you want to keep them
moving-steps = Steps
moving-number = A whole number fits here. You can also leave it empty.
moving-noted = It is noted.
moving-noted-lead = That you moved is kept with this day. Nothing follows from it.
