# GAD-7, Spitzer and others 2006: the owners' own words, not ours; they stand as they are.
# There is no Japanese file: its makers forbid to copy or store that text without leave.

gad7-lead = Over the last 2 weeks, how often have you been bothered by the following problems?
gad7-1 = Feeling nervous, anxious, or on edge
gad7-2 = Not being able to stop or control worrying
gad7-3 = Worrying too much about different things
gad7-4 = Trouble relaxing
gad7-5 = Being so restless that it is hard to sit still
gad7-6 = Becoming easily annoyed or irritable
gad7-7 = Feeling afraid as if something awful might happen
gad7-answer-0 = Not at all
gad7-answer-1 = Several days
gad7-answer-2 = More than half the days
gad7-answer-3 = Nearly every day
gad7-rights = Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
