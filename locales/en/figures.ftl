### Figures of a year or a period, for the team itself.
### numbers: n total rounds approved

figures-title = Facts and figures
figures-period = Period
figures-year = All of { $year }
figures-period-other = Another period
figures-from = From
figures-to = Up to and including
figures-swapped = The first day is after the last. Counted is from { $from } to { $to }.
figures-joined = Count parts of one street together
figures-joined-text = Two sides of a street in one round are then one visit.
figures-none = There is nothing in this period
figures-none-text = Choose another year, or another period.

figures-internal = internal
figures-internal-text = Small numbers are shown as they are. Do not pass these figures on to others.
figures-basis = { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
}, of which { $approved } approved. A round that is not approved yet counts as it stands now.
figures-basis-lacking = This may still change: { $what }.
figures-basis-waiting = { $n ->
    [one] 1 received change still waits
   *[other] { $n } received changes still wait
}
figures-basis-quarantined = { $n ->
    [one] 1 change was set apart
   *[other] { $n } changes were set apart
}
figures-basis-conflicts = { $n ->
    [one] in 1 place there are two answers
   *[other] in { $n } places there are two answers
}
figures-basis-corrections = { $n ->
    [one] 1 change after the approval does not count yet
   *[other] { $n } changes after the approval do not count yet
}

figures-heads = The main numbers
figures-visits = { $n ->
    [one] visit
   *[other] visits
}
figures-visits-rule = One place in one round, by however many colleagues. Short or long counts the same, also when nobody was spoken to.
figures-visits-settings = By sort of place: { $settings }.
figures-in-setting = { $setting } { $n }
figures-conversations = { $n ->
    [one] conversation
   *[other] conversations
}
figures-conversations-rule = Times that we spoke with a sex worker, from a brief talk to an individual one. Not unique people. Operators, owners and greetings do not count.
figures-conversations-visits = In { $n } of { $total } visits somebody was spoken to.
figures-first = first time this year
figures-first-rule = Noted in { $n } of { $total } conversations. Only what was written down counts. What was not noted is not guessed.

figures-months-visits = Visits by month
figures-months-conversations = Conversations by month
figures-months-what = What by month
figures-table = Conversations by language and sort of place
figures-table-text = A line for three people counts as three conversations.
figures-language = Language
figures-total = Total
figures-not-noted = Not noted
figures-unknown = Unknown
figures-noted = Noted in { $n } of { $total } conversations.
figures-more = { $n } more

figures-topics = What it was about
figures-genders = Gender
figures-ages = Age
figures-individual = Individual: { $n }
figures-individual-rule = Part of the conversations.
figures-individual-which = Which individual conversations
figures-individual-all = All
figures-individual-unlicensed = Unlicensed only
figures-referrals = Referrals
figures-referrals-rule = One conversation may have several.
figures-materials = Given out
figures-flyers = Flyers by language
figures-windows = Windows
figures-windows-rule = All counts added up, each time that somebody counted.
figures-apart = No conversation, counted apart
figures-apart-rule = Counts nowhere as a conversation.
figures-greetings = Greeted
figures-operators = Operator, owner
figures-key-persons = Key person
figures-places = Visits by place
figures-workers = Visits by colleague
figures-workers-rule = A visit by two counts for both.
figures-rules = Counted by counting rules version { $version }.

figures-online = Online: { $n ->
    [one] 1 person
   *[other] { $n } people
}
figures-online-rule = Whom the team wrote to in this period. Whoever has several profiles counts once, where that is known.
figures-online-out = { $n ->
    [one] 1 message
   *[other] { $n } messages
} sent
figures-online-answered = { $n ->
    [one] 1 person answered
   *[other] { $n } people answered
}
figures-online-in = { $n ->
    [one] 1 answer
   *[other] { $n } answers
}
figures-online-languages = Online by language
figures-online-platforms = Online by site
figures-online-months = Online by month
figures-online-months-rule = By the first message in this period.
