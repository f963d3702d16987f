### Reviewing rounds: what waits, what changed, questions and answers, approving.
### numbers: n number

review-title = Review
review-round = Round
review-list = Rounds to review
review-side = Questions, changes and decision
review-untitled = Round without a place
review-somebody = somebody
review-you = you

## The list.

review-group-waiting = Waiting for you
review-group-asked = Question is out
review-group-approved = Approved
review-none = There is nothing to review
review-none-text = A round appears here when a colleague hands it in.
review-choose = Choose a round.
review-row-conversations = { $n ->
    [0] nobody spoken to
    [one] 1 conversation
   *[other] { $n } conversations
}
review-row-new = new
review-row-changed = { $n ->
    [one] changed once
   *[other] changed { $n } times
}
review-row-conflicts = { $n ->
    [one] 1 conflict
   *[other] { $n } conflicts
}
review-row-corrections = { $n ->
    [one] changed once after the approval
   *[other] changed { $n } times after the approval
}
review-row-their-turn = Up to { $people }
review-row-your-turn = It is up to you
review-row-drafting = you are still writing here
review-row-own = your round, for another lead
review-row-approved = by { $name }
review-row-double = double, does not count

## The round.

review-day-part = { $day }, { $part }
review-handed-in-at = handed in { $when }
review-count = { $n } { $what }
review-greeted = { $n } greeted
review-knocked = { $n } knocked without answer
review-flyers = { $n ->
    [one] 1 flyer { $language }
   *[other] { $n } flyers { $language }
}
review-nobody = nobody spoken to
review-unless = { $gender }, unless marked
review-no-visits = There is no visit in this round yet.
review-skipped = Planned, not visited: { $places }
review-note = Impression of the day
review-loose = Lines without a visit
review-lines = Conversations, { $place }
review-line = line { $number }
review-line-ask = Ask about line { $number }
review-line-see = See the question about line { $number }
review-line-question = To come back to:
review-line-follow-up = back { $day }
review-line-unsent = question not sent yet
review-line-asked = question is out
review-line-answered = answered
review-line-answer-new = new answer

## What changed.

review-changes = Changed
review-changes-since = New since you last looked · { $when }
review-changes-see = { $n ->
    [one] 1 change, see it below
   *[other] { $n } changes, see them below
}
review-changed-new = new line
review-changed-things = { $n } things changed
review-changed-in = { $name } added
review-changed-out = { $name } removed
review-changed-text = { $name } changed
review-changed-value = { $field }: { $before } → { $after }
review-was = was:
review-line-added = line added: { $line }
review-line-removed = line removed: { $line }
review-visit-added = visit added: { $place }
review-visit-removed = visit removed: { $place }
review-late = Changed after the approval
review-late-text = This counts only when you approve again.
review-late-same = Everything stands again as it was approved.

## Fields, as a colleague calls them.

review-field-date = date
review-field-part-of-day = part of the day
review-field-kind-of-round = kind of round
review-field-from = begin
review-field-to = end
review-field-people = colleagues
review-field-planned = planned
review-field-tags = tags
review-field-note = note
review-field-place = place
review-field-windows = windows
review-field-window = windows { $state }
review-field-greeted = greeted
review-field-knocked = knocked without answer
review-field-genders = who works there, unless marked
review-field-materials = materials
review-field-flyers = flyers
review-field-flyer = flyers { $language }
review-field-visit = visit
review-field-by = spoken to by
review-field-with = spoken with
review-field-kind = kind
review-field-n = how many
review-field-language = language
review-field-gender = gender
review-field-age-band = age
review-field-met = met before
review-field-topics = topics
review-field-question = question
review-field-referrals = referral
review-field-follow-up = come back on
review-field-order = order
review-field-removed = removed
review-field-member = { $field }, { $name }
review-field-other = this field

review-value-none = nothing
review-value-times = { $n }×
review-value-yes = yes
review-value-no = no
review-value-gone = removed
review-value-stays = stays

## Two answers.

review-clash = { $n ->
    [2] { $field }: two answers
   *[other] { $field }: { $n } answers
}
review-clash-line-removed = One removed this line while another wrote in it
review-clash-visit-removed = One removed visit { $place } while another wrote in it
review-clash-round-removed = One removed this round while another wrote in it
review-clash-from = { $name } · { $when }
review-clash-now = counts for now
review-clash-other = does not count
review-clash-take = Take { $value }
review-clash-this = Take this one
review-clash-remove = Remove
review-clash-keep = Keep
review-settled-said = Chosen. This now holds for everybody.

## Questions and answers.

review-talk-round = About the whole round
review-talk-line = Question about line { $number }
review-talk-gone = Question about a line that is gone
review-said = { $name } · { $when }
review-said-new = { $name } · { $when } · new
review-said-reopened = Opened again, because:
review-said-waiting = Waits until the rest of the round is here.
review-said-void = Does not hold: something else had been decided.
review-ask = Your question
review-ask-more = Write back
review-ask-send = Ask
review-ask-missing = Write your question first.
review-ask-round = Ask about the whole round
review-asked-said = Your question is with the round.
review-asks = { $name } asks
review-at-line = About line { $number }
review-answer = Your answer
review-answer-all = Your answer goes to all { $n } questions.
review-answer-send = Answer
review-answer-missing = Write your answer first.
review-answered-said = Your answer is with the round.

## The decision.

review-approve = Approve
review-approve-again = Approve again
review-approve-leads = The round is locked. In { $month } it counts as it stands now.
review-approve-again-leads = Then the later changes count in { $month } as well.
review-approve-clashes = { $n ->
    [one] First 1 conflict.
   *[other] First { $n } conflicts.
}
review-approve-clash = { $n ->
    [one] There still are two answers. Choose one first.
   *[other] In { $n } places there still are two answers. Choose there first.
}
review-approve-open = A question is still out. Approving ends it.
review-approve-unsent = You wrote a question that is not sent yet.
review-approve-own = You walked this round. So it will say that it is your own.
review-approved-said = The round is approved.
review-approved-by = Approved by { $name } · { $when }
review-approved-own = Approved by { $name } · { $when } · own round
review-next = Next: { $title }
review-reopen = Open again
review-reopen-title = Open the round again
review-reopen-text = The round goes back to who wrote it. Then it has to be handed in and approved again.
review-reopen-reason = Why?
review-reopen-missing = Write why first.
review-reopen-do = Open again
review-reopened-said = The round is open again.
review-with-lead = Handed in. The lead reviews it.
review-is-draft = This round has not been handed in yet.
review-write = Go on writing
