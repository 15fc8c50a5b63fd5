# PHQ-8, Kroenke and others 2009: the owners' own words, not ours; they stand as they are. It has no ninth question.
# There is no Japanese file: its makers forbid to copy or store that text without leave.

phq8-lead = Over the last 2 weeks, how often have you been bothered by any of the following problems?
phq8-1 = Little interest or pleasure in doing things
phq8-2 = Feeling down, depressed, or hopeless
phq8-3 = Trouble falling or staying asleep, or sleeping too much
phq8-4 = Feeling tired or having little energy
phq8-5 = Poor appetite or overeating
phq8-6 = Feeling bad about yourself — or that you are a failure or have let yourself or your family down
phq8-7 = Trouble concentrating on things, such as reading the newspaper or watching television
phq8-8 = Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual
phq8-answer-0 = Not at all
phq8-answer-1 = Several days
phq8-answer-2 = More than half the days
phq8-answer-3 = Nearly every day
phq8-rights = Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
