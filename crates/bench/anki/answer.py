"""Answers cards in an Anki collection of ten years, one for each line that comes in, and tells how long each took.

Run by ippo-bench in a throw-away environment: `python answer.py FOLDER`. The first line out describes the collection; then
each line in is answered with one line out: nanoseconds of "answer + next card", measured here, around Anki's own calls.
The last line is how many answers the collection has kept.
"""

import sys
import time
from pathlib import Path

# First, since Anki's modules ask for each other.
from anki.collection import AddNoteRequest, Collection  # isort: skip
from anki.buildinfo import version
from anki.cards import Card
from anki.scheduler_pb2 import CardAnswer

NOTES = 3_650
REVIEWS_A_NOTE = 10
DUE_TODAY = 400
DAY_MS = 24 * 60 * 60 * 1000
SYNCHRONOUS = ["OFF", "NORMAL", "FULL", "EXTRA"]


def filled(path):
    """A collection of ten years: 3,650 cards, each reviewed ten times; 400 are due today."""
    collection = Collection(path)
    # Only while it is filled: each row is a transaction of its own here. Opened anew below, Anki sets what it ships with.
    collection.db.execute("pragma synchronous = OFF")
    kind = collection.models.by_name("Basic")
    notes = [collection.new_note(kind) for _ in range(NOTES)]
    for number, note in enumerate(notes):
        note.fields = [f"question {number}", f"answer {number}, in a few words as people write them"]
    collection.add_notes([AddNoteRequest(note, 1) for note in notes])
    deck = collection.decks.config_dict_for_deck_id(1)
    deck["rev"]["perDay"] = 9_999
    collection.decks.update_config(deck)
    now = int(time.time() * 1000)
    cards = collection.db.list("select id from cards order by id")
    step = 3_650 * DAY_MS // (NOTES * REVIEWS_A_NOTE)
    rows = [
        (now - (NOTES * REVIEWS_A_NOTE - number) * step, cards[number % NOTES], -1, 3, 90, 40, 2500, 6_000, 1)
        for number in range(NOTES * REVIEWS_A_NOTE)
    ]
    collection.db.executemany("insert into revlog values (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    today = collection.sched.today
    due = [(today if number < DUE_TODAY else today + 1 + number % 90, card) for number, card in enumerate(cards)]
    collection.db.executemany(
        "update cards set type = 2, queue = 2, ivl = 90, factor = 2500, reps = 10, due = ? where id = ?", due
    )
    collection.close()
    return Collection(path)


def described(collection, path):
    """What it is, how it writes as shipped, and that it writes so now: read back from Anki's own connection."""
    ask = collection.db.scalar
    shipped = SYNCHRONOUS[ask("pragma synchronous")]
    collection.db.execute("pragma synchronous = FULL")
    now = SYNCHRONOUS[ask("pragma synchronous")]
    reviews, size = ask("select count() from revlog"), Path(path).stat().st_size / 1e6
    return (
        f"Anki {version}, {reviews} reviews of {NOTES} cards, {size:.1f} MB; journal_mode {ask('pragma journal_mode')}, "
        f"synchronous {shipped} as shipped, {now} as measured"
    )


def next_card(collection):
    """The next card with its states, as Anki's reviewer gets it."""
    queued = collection.sched.get_queued_cards().cards[0]
    card = Card(collection)
    card._load_from_backend_card(queued.card)
    card.start_timer()
    return card, queued.states


def main(folder):
    path = str(Path(folder) / "collection.anki2")
    collection = filled(path)
    print(described(collection, path), flush=True)
    card, states = next_card(collection)
    for _ in sys.stdin:
        began = time.perf_counter_ns()
        answer = collection.sched.build_answer(card=card, states=states, rating=CardAnswer.GOOD)
        collection.sched.answer_card(answer)
        card, states = next_card(collection)
        print(time.perf_counter_ns() - began, flush=True)
    answered = collection.db.scalar("select count() from revlog") - NOTES * REVIEWS_A_NOTE
    collection.close()
    print(answered, flush=True)


main(sys.argv[1])
