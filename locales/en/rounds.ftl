### The first screen: the rounds, how far they have come, and what waits.
### numbers: n lines

rounds-title = Rounds
rounds-sync = Sync now

rounds-synced = Everything has been fetched and sent.
rounds-synced-offline = No connection. What you wrote is safe in your book and goes by itself.

## The round of now.

rounds-now-today = Going on today
rounds-now-since = Going on today, since { $from }
rounds-now-plan = Ready for today
rounds-now-way = On the way
rounds-now-plan-link = Plan
rounds-now-older = Not handed in yet
rounds-untitled = Round without a place
rounds-visits = { $n ->
    [one] 1 visit
   *[other] { $n } visits
}
rounds-conversations = { $n ->
    [one] 1 conversation
   *[other] { $n } conversations
}
rounds-with = with { $people }
rounds-drafting = Your last line is still open

## The groups.

rounds-group-you = For you
rounds-group-drafts = Not handed in yet
rounds-group-planned = Planned
rounds-group-colleagues = Colleagues are at it
rounds-group-handed-in = Handed in
rounds-group-ahead = To do this week
rounds-ahead-late = The day has passed

## A row.

rounds-question = { $lines ->
    [0] { $name } asks something
    [one] { $name } asks something about 1 line
   *[other] { $name } asks something about { $lines } lines
}
rounds-reopened = { $name } opened this round again
rounds-waits = Handed in, waits for you
rounds-waits-since = Handed in { $when }, waits for you
rounds-approved = Approved by { $name }
rounds-approved-nameless = Approved
rounds-corrections = { $n ->
    [one] Changed once after the approval
   *[other] Changed { $n } times after the approval
}
rounds-conflicts = { $n ->
    [one] In 1 place there are two answers
   *[other] In { $n } places there are two answers
}
rounds-double = Double: this round is here already and counts once

## What waits, in one line.

rounds-quiet-waiting = { $n ->
    [one] 1 thing still waits for something
   *[other] { $n } things still wait for something
}
rounds-quiet-quarantined = { $n ->
    [one] 1 thing has been set apart
   *[other] { $n } things have been set apart
}
rounds-quiet-alarm = Something is not right with the relay
rounds-quiet-stopped = Nothing is being sent now
rounds-copy-title = There is another copy of this book
rounds-copy-text = It is being written in, too, seen on { $when }. Nothing is lost. From now on use only one of the two.

## Buttons at the bottom.

rounds-continue = Go on writing
rounds-new = New round
rounds-review = Review
rounds-more = Show older rounds

## Empty, loading.

rounds-empty = Empty so far
rounds-empty-text = Begin with a round. What you write is saved at once, also without a connection.
rounds-empty-demo = Look at the demo team
rounds-empty-demo-locks = Your own book is locked then. After the demo you open it again with your passphrase.
rounds-loading = Your book is opening …

## The list of what waits.

rounds-items-title = What waits
rounds-items-meta = Of what came in
rounds-items-none = Nothing waits
rounds-items-none-text = Everything that came in has been worked in.
rounds-items-alarms = Not right
rounds-items-alarm-next = Nothing is sent until this has been solved. Call your team lead. You can simply go on writing.
rounds-items-waiting = Waits
rounds-items-waiting-next = Veldboek tries again by itself whenever something comes in. There is nothing you need to do.
rounds-items-quarantined = Set apart
rounds-items-quarantined-next = This does not count and holds up nothing. It stays apart. Ask your team lead if you do not know why.
rounds-items-entry = Change by { $name }
rounds-items-entry-nameless = Change
rounds-items-part = Part of a change by { $name }
rounds-items-part-nameless = Part of a change
rounds-items-act = Decision by { $name }
rounds-items-act-nameless = Decision
rounds-items-when = Seen { $when }

## Reading a round that is somebody else's.

rounds-read-loading = The round is coming …
rounds-read-write = Write along
rounds-read-correct = Correct it
rounds-read-nobody = No visit yet
rounds-read-nobody-text = This round has begun and is still empty.
rounds-read-no-lines = Nobody spoken to
rounds-read-locked = Approved: what you change now counts only when the team lead approves it again.
rounds-read-lines = Conversations, { $place }
rounds-read-acts = How it went
rounds-read-greeted = { $n ->
    [one] 1 greeted
   *[other] { $n } greeted
}
rounds-read-knocked = { $n ->
    [one] no answer once
   *[other] no answer { $n } times
}
rounds-read-count = { $n } { $what }
rounds-read-flyers = { $n ->
    [one] 1 flyer { $language }
   *[other] { $n } flyers { $language }
}
rounds-read-asked = { $name } asked · { $when }
rounds-read-answered = { $name } answered · { $when }
rounds-read-handed-in = Handed in by { $name } · { $when }
rounds-read-approved = Approved by { $name } · { $when }
rounds-read-reopened = Reopened by { $name } · { $when }
rounds-read-somebody = a colleague
rounds-clock = Is the clock right? Until you say so, this book erases nothing.
