### Writing to people on sites and platforms.
### numbers: count days line approaches answers done all

online-title = Online
online-all = All profiles
online-reads = You read along. Whoever has the role Online writes here.
online-no-platform = First add a site or platform on which your team writes to people.
online-no-platform-others = There is no site or platform yet. Your team lead adds one.
online-platform = Site or platform
online-add-platform = Add a site
online-platform-name = Name of the site
online-platform-hint = As your team calls it. Veldboek never goes there by itself.
online-paste = Paste the name of a profile, or a whole list
online-paste-hint = One name a line. Then digits choose a language, and Enter writes it down.
online-paste-hint-phone = One name a line. What you paste is in this book only, and is gone tomorrow.
online-count-new = { $count } new
online-count-again = { $count } may be written to again
online-count-cooling = { $count } waiting
online-count-no-contact = { $count } no contact wanted
online-count-twice = { $count } twice
online-count-unreadable = { $count } unreadable
online-new = Not written to this year.
online-again = Written to before, on { $day } by { $name }. It is allowed again.
online-again-hers = Wrote to us on { $day }. You may write again.
online-up-to = This book is up to date until { $when }.
online-up-to-never = This book has not spoken to the relay yet: a colleague may be ahead.
online-cooling = Written to already on { $day } by { $name }
online-cooling-hers = Wrote to { $name } on { $day }
online-somebody = a colleague
online-then = Then
online-no-answer = no answer
online-answered = answered
online-said-no = wants no contact
online-wait = Wait
online-days-left = { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
online-until = Allowed from
online-until-day = May be written to again from { $day }.
online-no-contact = Wants no contact
online-no-contact-text = Somebody by this name said to want no messages. That stays so, on every site.
online-twice = This name is on line { $line } as well.
online-unreadable = This is no name of a profile.
online-gender = Gender
online-as-seen = as you see it
online-as-before = like the one before: { $gender }
online-step-language = Choose the language of your message
online-copied = Copied
online-copied-forget = Copied. A minute after you stop here, the clipboard is empty.
online-not-copied = Not copied yet.
online-copy = Copy
online-no-text = There is no text in { $language } yet. Write your own, and note it here.
online-edit-text = Change the text
online-text-of = First message in { $language }
online-text = Text
online-text-hint = Say who you are, why you write, what you keep, and how to say no. {"{name}"}, {"{team}"} and {"{days}"} are filled in. Empty: the text of Veldboek.
online-text-keep = Keep
online-sent = Sent
online-skip = Skip
online-answer = Answer
online-got-answer = Got an answer
online-conversation = Conversation
online-objects = Wants no contact
online-yet = You can write all the same, for example because this person asked for it.
online-with-reason = Write with a reason
online-reason = Why now
online-reason-hint = Without anything by which this person could be recognised.
online-objects-ask = Wants no contact?
online-objects-text = Then nobody of the team writes to this person any more, on any site. The name is erased now. A code stays, which recognises this name only. This cannot be undone.
online-objects-yes = Yes, note that
online-object-name = Does somebody want no contact? Note the name of the profile
online-no-kept = { $name }: wants no contact. That stays so.
online-logged = { $code } is noted
online-undo = Take { $code } back
online-undone = { $code } was taken back
online-run = The list
online-run-done = { $done } of { $all }
online-finished = Done: everybody on this list was written to or skipped.
online-run-more = { $count ->
    [one] and 1 more name
   *[other] and { $count } more names
}
online-row-new = new
online-row-again = allowed again, last on { $day }
online-row-cooling = waiting until { $day }
online-row-no-contact = wants no contact, stays so
online-row-twice = is on line { $line } already
online-row-unreadable = no name of a profile
online-done-sent = sent
online-done-answered = answer
online-done-conversation = conversation
online-done-no-contact = wants no contact, stays so
online-done-skipped = skipped
online-today = Today
online-today-counts = { $approaches } written to · { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}
online-today-none = Nobody was written to today.
online-kept = The name of a profile is kept for { $days } days, so that nobody is written to twice. After that a code stays, until the end of the year.
online-profiles = { $count ->
    [one] 1 profile
   *[other] { $count } profiles
}
online-choose = Choose a profile.
online-missing = This profile is gone.
online-none = Nobody was written to yet.
online-find = Find the name of a profile
online-not-found = This name is not known here.
online-past = { $count ->
    [one] 1 more profile of earlier years only counts in the figures.
   *[other] { $count } more profiles of earlier years only count in the figures.
}
online-more = { $count ->
    [one] and 1 more. Search by name.
   *[other] and { $count } more. Search by name.
}
online-name-ends = The name will be erased on { $day }.
online-name-gone = The name is erased. Whoever pastes it again is shown this profile.
online-name-past = The name is erased. Nothing leads from a name to this profile any more.
online-messages = Messages
online-note = Note
online-note-hint = Only after an answer. Goes with the name.
online-note-keep = Keep the note
online-same = The same person
online-unmerge = Somebody else after all
online-merge = Is the same as …
online-merge-title = The same person
online-merge-text = She then counts once. It can be undone.
online-merge-with = Is the same as
online-merge-needed = Choose a profile.
online-merge-go = Merge
online-erase = Erase profile
online-erase-title = Erase this profile?
online-erase-first = Does this person want no more contact? Then choose ‘Wants no contact’ first. After erasing nobody recognises the name.
online-erase-now = Gone now: everything of this profile in this book, also from the figures.
online-erase-others = { $count ->
    [one] The other profile of this person goes along.
   *[other] The { $count } other profiles of this person go along.
}
online-erase-later = With colleagues it is gone as soon as their book syncs, also after a long time.
online-erase-not-yet = Not gone yet: the encrypted copies with which it was sent. They are still at the relay and in the books. Only whoever has the keys of the team can open them.
online-erase-go = Erase now
online-erased = The profile is erased.
