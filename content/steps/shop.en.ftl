# Steps in shops, libraries and other places one may enter and leave.
# One message a step: its name, one sentence more, and a short name used inside other sentences.

night-self-checkout = Buy one thing at night at a self-checkout.
    .more = A light, a phone and the way back are part of it.
    .short = the night shop

staffed-till = Buy one thing at a till with a person.
    .more = A nod is a fine answer to most questions there.
    .short = the till

where-is-it = Ask in a shop where something is.
    .more = The word can be shown on a phone instead of said.
    .short = the shop question

peak-queue = Stand in a supermarket queue at a busy hour.
    .more = The basket can be set down, and the door is near.
    .short = the long queue

library-in-out = Walk into a library and out again.
    .more = No card, no book and no word are needed.
    .short = the library visit

library-machine = Borrow one book at a library machine.
    .more = Where there is no machine, choosing the book is enough.
    .short = the borrowed book

library-twenty = Sit in a library for twenty minutes.
    .more = A seat facing the wall, near the exit, is fine.
    .short = the library seat

library-question = Ask the library staff one question.
    .more = It may be written on a slip and handed over.
    .short = the library desk

public-toilet = Use a public toilet.
    .more = Washing hands there and leaving is enough.
    .short = the public toilet

corner-table-alone = Sit with something in a fast-food corner, alone.
    .more = What is left can go home in the bag.
    .short = the corner table

counter-seat = Have something at a counter, beside strangers.
    .more = The seat at the end counts as the counter.
    .short = the counter seat

shop-from-across = Look at a shop from the other side of the street.
    .more = Reading the sign above it is enough.
    .short = the shop opposite

shop-in-and-out = Walk into a shop and out again.
    .more = Many people leave a shop with nothing.
    .short = the shop visit

return-box = Find the return slot outside a library.
    .more = With a book or with nothing in hand.
    .short = the return slot

shop-opening-hour = Walk one aisle of a shop as it opens.
    .more = The shelves are full and the aisles nearly empty then.
    .short = the empty aisle

bookshop-ten = Spend ten minutes among shelves you like.
    .more = Books, games, yarn or tools, and pockets may stay shut.
    .short = the shelves

coin-laundry = Wash something at a coin laundry.
    .more = The waiting can be done outside or at home.
    .short = the coin laundry

parcel-locker = Walk to a parcel locker at night and back.
    .more = A light and a phone come along, with or without a parcel.
    .short = the parcel locker

cash-machine = Use a cash machine once.
    .more = Looking at the start screen and leaving is fine.
    .short = the cash machine

order-by-screen = Order something to take away on a screen.
    .more = Whoever waits behind can be let past.
    .short = the order screen

gallery-room = Spend ten minutes in a small museum or a free show.
    .more = One picture is enough to have been there.
    .short = the exhibition

day-self-checkout = Buy one thing at a self-checkout by day.
    .more = If it gets stuck, the thing can stay there.
    .short = the day checkout

book-in-slot = Put a book into a library's return slot.
    .more = The slot takes books when the library is shut, too.
    .short = the returned book

ticket-machine = Look up one fare at a ticket machine, then cancel.
    .more = Nothing needs to be bought.
    .short = the ticket machine

library-page = Read one page of a paper in a library.
    .more = Standing by the shelf is fine.
    .short = the library page

shop-notices = Read the notices at the entrance of a shop.
    .more = From outside the door is fine.
    .short = the shop notices

back-cover-read = Read one back cover in a bookshop.
    .more = The shelf furthest from the till is fine.
    .short = the back cover
