# Short pages to read, shelf by shelf; looking for something; the pages for bad nights, for body and home, and on getting help.

## Shelves

cards-lead = Short pages to read. None of them is needed.
shelf-understand = Staying in, and how it works inside
shelf-night = For a bad night
shelf-body = The body
shelf-home = The home, and who comes to its door
shelf-help = Getting help
shelf-people = Other people
shelf-purpose = What a day can hold
cards-japan = About Japan

## Looking for something

cards-search = Look for something
cards-search-hint = One word is enough. It stands in no address. Ippo forgets it when you open the library again.
cards-search-go = Look
cards-found = What was found
cards-found-none = Nothing was found for this. Another word may do. The shelves are below.
cards-found-more = More of these
cards-found-pages = Pages
cards-found-cards = To read
cards-found-practices = To do for a minute or more
cards-found-sheets = Sheets to write on
cards-found-ideas = Joys
cards-found-care = This sounds heavy. Help has people to reach, some of them in writing.

## A page to read

cards-near = Near this
cards-rests = This page rests for now, because of something that was written or said here.
cards-theme = To read, if you want

## Bad nights

night-more-title = Short pages for a bad night
night-more-lead = One thing for the next minutes, on each.

## Getting help

support-lead = What help is like, how to ask for it, and which offers harm. Nothing here has to be asked for.
support-signs = Signs to walk away from
support-sheets = Sheets to write on
support-summary = One page about me, to take along
support-read = To read

## Further words under which a page is found. Nobody reads them.

find-help = suicide die dying hurt poison number police nurse line chat crisis
find-calm = breath panic anxiety relax quiet
find-night = cannot bear tonight
find-plan = crisis safety
find-today = step try
find-letter = write question
find-days = mood sleep week
find-routine = morning evening sleep wake order
find-joys = hobby music game book fun
find-move = exercise body walk stretch
find-thoughts = worry shame thinking
find-people = friend family lonely contact
find-purpose = work study job school money
find-body = wash teeth hair laundry food doorbell neighbor
find-support = doctor therapy counsellor therapist psychologist clinic
find-weeks = questions score chart looking back
find-map = places chart
find-settings = language country map dark
find-export = download copy data
find-erase = delete remove
find-summary = print paper doctor
