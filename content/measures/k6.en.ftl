# K6, Kessler and others 2003: the owners' own words, not ours; they stand as they are. No rule on wording holds here.

k6-lead = During the past 30 days, about how often did you feel …
k6-1 = … nervous?
k6-2 = … hopeless?
k6-3 = … restless or fidgety?
k6-4 = … so depressed that nothing could cheer you up?
k6-5 = … that everything was an effort?
k6-6 = … worthless?
k6-answer-4 = All of the time
k6-answer-3 = Most of the time
k6-answer-2 = Some of the time
k6-answer-1 = A little of the time
k6-answer-0 = None of the time
k6-rights = © World Health Organization 2003. Kessler RC, Barker PR, Colpe LJ, et al. Screening for serious mental illness in the general population. Archives of General Psychiatry 2003; 60(2): 184–189.
