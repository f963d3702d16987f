### Before a round, and on the way.
### numbers: n at of

before-title = New round
before-title-plan = Plan of the round
before-meta-new = Only the day is needed
before-meta-kept = Saved in your book

before-date = Day
before-date-missing = Choose a day.
before-part = Part of the day
before-kind = Kind of round
before-none = still open
before-people = Who is walking
before-me = { $name } (you)
before-places = Places, in the order of the round
before-places-add = Add a place
before-places-order = Change the order
before-places-find = Find a place
before-places-all = { $n ->
    [one] 1 more place
   *[other] All { $n } places
}
before-places-none-found = No place with this name.
before-places-none = There are no places yet. You can make one below.
before-place-nth = { $n } { $name }
before-place-up = { $name }: earlier
before-place-down = { $name }: later
before-place-moved = { $name } is now place { $n }
before-place-added = { $name } is place { $n }
before-place-removed = { $name } is out of the round
before-place-stays = Something has been written here. Take the visit away in the round itself.
before-new-place = Another place
before-new-place-name = Name of the place
before-new-place-hint = No home address and no name of a person.
before-new-place-setting = Kind of place
before-new-place-add = Add it
before-new-place-missing = Write a name first.

before-alike = { $people } is writing this round already
before-alike-many = { $people } are writing this round already
before-alike-text = { $title } · { $visits } · { $conversations }. Go on together in the same round, then it counts once.
before-alike-join = Go on with that one
before-alike-own = This round has begun already

before-on-the-way = On the way
before-close-out = Write it down
before-ready = Put it ready
before-ready-done = The round is ready.

## On the way: the screen for in a pocket.

before-way-title = On the way
before-way-one = { $n ->
    [0] +1 conversation. None so far.
    [one] +1 conversation. 1 so far.
   *[other] +1 conversation. { $n } so far.
}
before-way-hold = Hold +1 for a moment.
before-way-tally = { $n ->
    [0] No conversation yet
    [one] 1 conversation
   *[other] { $n } conversations
}
before-way-undo = Undo the last one
before-way-nothing = There is nothing to undo.
before-way-next = Next place
before-way-previous = Previous place
before-way-leave = To writing it down
before-way-at = Place { $at } of { $of }
before-way-moved = Place { $at } of { $of }. { $n ->
    [0] No conversation yet.
    [one] 1 conversation.
   *[other] { $n } conversations.
}
before-way-empty = This round has no place yet.
before-way-unsaved = The last tap has not been saved yet.
before-way-again = Try again
