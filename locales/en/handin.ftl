### Handing in a round.
### numbers: n

handin-title = Hand in the round
handin-loading = The round is coming …
handin-with = with { $people }

handin-visits = { $n ->
    [one] visit
   *[other] visits
}
handin-visit-times = { $label } { $from }–{ $to }
handin-visit-from = { $label } { $from }
handin-visit-to = { $label } until { $to }
handin-no-visits = This round has no visit. That is allowed.
handin-conversations = { $n ->
    [one] conversation
   *[other] conversations
}
handin-language = { $n } { $language }
handin-language-none = { $n } without a language
handin-nobody = Nobody spoken to. A round like that is handed in, too.
handin-others = Counted apart: { $list }
handin-windows = { $n ->
    [one] window
   *[other] windows
}
handin-some = { $n } { $what }
handin-given = given out
handin-flyers = { $n ->
    [one] 1 flyer
   *[other] { $n } flyers
}
handin-referrals = { $n ->
    [one] referral
   *[other] referrals
}
handin-open = Not filled in, which is allowed
handin-open-at = { $label }: { $fields }
handin-open-times = times
handin-open-from = start
handin-open-to = end
handin-open-conversations = conversations
handin-open-windows = windows
handin-open-materials = materials
handin-skipped = not visited: { $places }
handin-open-more = { $n ->
    [one] and 1 more visit
   *[other] and { $n } more visits
}

handin-conflicts = { $n ->
    [one] In 1 place there are two answers
   *[other] In { $n } places there are two answers
}
handin-conflicts-text = You wrote different things. Handing in is possible; the team lead sees both answers.
handin-times = { $label }: { $from }–{ $to }
handin-look = Look at it
handin-removed = Taken away.
handin-kept = It stays.
handin-undo = Put it back

handin-offline = No connection: the round goes by itself as soon as it can.
handin-online = The round goes at once.
handin-stopped = Nothing is being sent now. The round is safe in your book and goes along as soon as it can.
handin-until = You can change it until { $name } approves it.
handin-until-nameless = You can change it until the team lead approves it.
handin-main = Hand in to { $name }
handin-main-nameless = Hand in
handin-done = Handed in.
handin-done-offline = Handed in. The round goes as soon as there is a connection.

handin-already = This round has been handed in
handin-already-text = You can still change it until it is approved.
handin-asked = There is a question about this round
handin-asked-text = Answer it in the round itself. There is no need to hand it in again.
handin-approved = This round has been approved
handin-approved-text = What you change now counts only when the team lead approves it again.
handin-home = To rounds
handin-to-round = To the round
handin-read-only = This round is your colleagues’. Only who writes in it can hand it in.
