### Writing a round down afterwards: conversations, numbers, what was handed out.
### numbers: n at of

round-untitled = Round without a place
round-one = Round
round-loading = Here comes the round …
round-with = with { $people }
round-saved = saved { $clock }
round-saved-until = saved until { $clock }
round-not-saved = not saved yet
round-handed-in = handed in
round-hand-in = Hand in
round-undo = Undo
round-undone = Undone

## When saving fails.

round-unsaved-safe = Your last change is only on the screen so far. Everything until { $clock } is safe.
round-unsaved-never = Your last change is only on the screen so far. What was saved before is safe.
round-unsaved-again = Try again
round-unsaved-lock = Do not lock yet. Veldboek keeps trying by itself.

## Approved, or a question.

round-approved = This round has been approved
round-approved-text = What you change now counts once the team lead approves it again.
round-question = { $name } asks
round-question-line = About the line { $who }
round-answer = Your answer
round-answer-send = Answer
round-answered = Your answer is there.
round-answer-missing = Write your answer first.
round-reopened = { $name } opened this round again
round-reopened-text = Correct what is needed, and hand the round in again.
round-talked = Asked and answered

## A visit.

round-visit-times = { $from }–{ $to }
round-visit-conversations = { $n ->
    [one] 1 conversation
   *[other] { $n } conversations
}
round-visit-empty = still empty
round-visit-nobody = spoke to nobody
round-no-visits = No place yet
round-no-visits-text = Choose where you have been. Then write down the conversations.
round-add-visit = Another place
round-add-visit-find = Find a place
round-add-visit-none = No place with this name.
round-add-visit-elsewhere = A new place is made in the plan of the round.
round-add-visit-plan = To the plan
round-been = Been here, spoke to nobody

round-counts = Numbers
round-count-open = open
round-count-closed = closed
round-count-busy = busy
round-count-greeted = greeted
round-count-knocked = knocked
round-statement = women, unless marked
round-visit-more = Handed out, time
round-visit-more-n = { $n } handed out, time
round-given-materials = Materials
round-given-flyers = Flyers
round-given-flyer = flyer { $language }
round-given-other = Other language
round-from = Arrived
round-to = Left
round-times-doubt = Is this right? The departure is before the arrival.
round-visit-note = Note on this visit
round-note-hint = Write nothing by which someone could be recognised.
round-remove-visit = Remove this visit
round-visit-removed = Visit removed
round-round-note = Note on the round

## A line in the list.

round-lines = Conversations
round-by = by { $name }
round-times = { $n }×
round-again = One more like this. Now { $n }
round-again-now = Now { $n }
round-bare = nothing noted yet
round-tag-note = note
round-tag-question = question
round-tag-follow-up = back { $day }
round-select = Choose lines
round-choose = Choose this line
round-chosen = { $n ->
    [0] Tap some lines
    [one] 1 line chosen
   *[other] { $n } lines chosen
}
round-chosen-topics = Give them a topic
round-choose-first = Tap a line first.
round-up = Up
round-down = Down
round-moved = Line { $at } of { $of }
round-remove = Remove
round-card = Make a contact card
round-card-hint = Only when somebody wants to stay in touch. The round knows nothing of the card.
round-removed = Removed

## The line that is open.

round-sheet = This line
round-new = New conversation in …
round-new-at = { $place }: new conversation in …
round-next = Next conversation in …
round-pick-visit = Tap a place to go on writing.
round-other = Other language
round-same = Same as last
round-same-none = There is no line here to repeat yet.
round-opened = New line: { $who }
round-language = Language: { $language }. Change
round-language-none = Language
round-languages = Which language?
round-languages-find = Find a language
round-languages-none = No language with this name.
round-language-unclear = Not clear
round-done = Done
round-times-label = How many times
round-kind = Kind
round-gender = Gender
round-age = Age
round-topics = What it was about
round-more = more …
round-more-label = More: other topics, referral, note

## More: the line itself.

round-line-title = Line
round-line-at = { $place } · { $saved }
round-topics-all = Other topics
round-referrals = Referred to
round-note = Note
round-question-label = Question to come back to
round-follow-up = Come back on
round-weeks = { $n ->
    [one] in a week
   *[other] in { $n } weeks
}
round-follow-up-other = Another day
round-with-label = Spoke with
round-met = Spoken before
round-met-first = first time this year
round-line = This line
round-split = Split: give one of them a line of her own
round-split-done = Split. The new line is open.
round-missing = This line is no longer there
