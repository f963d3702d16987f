### Contact cards: of people who asked to stay in touch.
### numbers: cards days months readers n

cards-meta = { $cards ->
    [one] 1 card
   *[other] { $cards } cards
}
cards-list = All cards
cards-choose = Choose a card to look at it.
cards-missing = This card is not in your book. It may have been erased.
cards-empty = No cards yet
cards-empty-text = You make a card only when somebody wants to stay in touch. You ask first. Rather not is a good answer.
cards-off-some = There is no date of the DPIA. Nothing can be added. Taking back and erasing is always possible.
cards-search = Search by pseudonym
cards-none-found = No card with this pseudonym.
cards-add = Make a card

## How long still.

cards-ends = Erases itself in { $days ->
    [one] 1 day
   *[other] { $days } days
}
cards-ends-today = Erases itself today
cards-ends-why = { $months ->
    [one] 1 month
   *[other] { $months } months
} after the last contact, { $day }.
cards-soon = Ends soon
cards-must-go = This card may not stay
cards-must-go-text = The consent to keep the card was taken back. Nothing is added any more, and the card has to go.
cards-conflicts = { $n ->
    [one] One question has two answers
   *[other] { $n } questions have two answers
}

## A new card.

cards-new = New card
cards-suggestions = Which pseudonym?
cards-pseudonym = Pseudonym
cards-pseudonym-own = Or a pseudonym of their own
cards-pseudonym-hint = Chosen by the person. No real name and no working name.
cards-pseudonym-needed = Choose a pseudonym, or type one.
cards-pseudonym-taken = There is a card with this pseudonym already.
cards-languages = Languages
cards-say = Say this aloud, in a language that you both speak well
cards-say-keep = May I keep a card about you, so that we can stay in touch? It holds your pseudonym, your languages and what we agree on.
cards-say-readers = { $readers ->
    [one] 1 person of our team can read the card.
   *[other] { $readers } people of our team can read the card.
}
cards-say-ends = { $months ->
    [one] 1 month after our last contact the card erases itself.
   *[other] { $months } months after our last contact the card erases itself.
}
cards-say-see = You may always see what is on it, and always say that the card has to go.
cards-say-free = Would you rather not? Then we help you just the same.
cards-form = How it was said
cards-language = Language of this conversation
cards-language-needed = Choose the language in which you asked.
cards-nothing-kept = Until the answer is yes, nothing of this is kept.
cards-yes = Yes, please
cards-rather-not = Rather not
cards-declined = No card
cards-declined-text = No card was made and nothing was kept.
cards-declined-help = Help does not depend on it: it is the same, with and without a card.
cards-back-line = Back to the conversation
cards-back-list = Back to the cards

## Follow-ups.

cards-plans = To do
cards-plan-add = Add something to do
cards-plan-what = What will you do?
cards-plan-needed = Write down what you will do, and choose a day.
cards-late = The day has passed: { $day }
cards-late-what = { $day } has passed: { $what }
cards-today = Today
cards-in-days = { $days ->
    [one] Tomorrow
   *[other] In { $days } days
}
cards-done-what = Done: { $what }
cards-done-count = Done ({ $n })
cards-done-on = Done on { $day }
cards-not-done = Not done after all: { $what }
cards-put = Add
cards-remove = Take away: { $what }
cards-removed = Taken away
cards-put-back = Put back

## Consent.

cards-consents = Consent
cards-purpose-keep = Keep this card
cards-purpose-call = Call back
cards-purpose-messages = Send messages
cards-purpose-share = Share with the care coordinator
cards-purpose-referral = Refer
cards-referral-to = Refer: { $to }
cards-consent-referral = Consent to refer
cards-agreed-spoken = Yes, said on { $day }, in { $language }
cards-agreed-written = Yes, on paper on { $day }, in { $language }
cards-withdrawn = Taken back on { $day }
cards-not-agreed = Not asked
cards-declined-on = Rather not, asked on { $day }
cards-say-call = May we call you?
cards-call-hint = The number belongs in the team’s phone, under the pseudonym. Not in this book.
cards-say-messages = May we send you messages?
cards-say-share = May we share what is on this card with the care coordinator?
cards-say-referral = May we refer you to { $to }, and tell them why?
cards-take-back = Take consent back?
cards-take-back-text = What you agreed to do for this, you do no longer. That it was allowed before stays on the card.
cards-take-back-keep = Then the card may not stay. You can erase it right after this.
cards-take-back-go = Take back
cards-withdraw-all = Take all back
cards-withdraw-text = All consent on this card is then taken back. The card has to go as well: you can erase it right after this.

## Notes.

cards-notes = Notes
cards-notes-none = No notes yet.
cards-note = What was discussed?
cards-note-add = Add a note
cards-note-on = Go on with your note
cards-note-hint = Without names, numbers and addresses.
cards-note-of = the note of { $day }
cards-note-needed = Write something first.
cards-note-day = Day of the contact
cards-future = This day is still to come.
cards-later = Go on later

## Referrals.

cards-referrals = Referred
cards-referral-add = Add a referral
cards-referral-where = Where to
cards-referral-needed = Choose a place.
cards-referral-no-consent = The card holds no consent to refer here. Then pass nothing on there.
cards-outcome = How it went: { $what }

## About the card.

cards-about = About this card
cards-ground = Ground
cards-ground-hint = Why the law lets you keep the card. Mostly consent.
cards-ground-sure = The card then stays, although the consent was taken back. Does the law really allow that?
cards-readers = Can be read by
cards-readers-count = { $readers ->
    [one] 1 person
   *[other] { $readers } people
}
cards-made = Made on
cards-edit = Change this card
cards-same = { $one } and { $other } are the same person
cards-same-as = The same person as
cards-same-hint = The two cards then become one. You can undo that.
cards-merge = Merge
cards-apart = Take apart
cards-kept = What is kept
cards-kept-language = Language of this page
cards-print = Print this page

## Two answers.

cards-clash-pseudonym = The pseudonym has two answers
cards-clash-ground = The ground has two answers
cards-clash-language = Two answers: does this person speak { $language }?
cards-clash-other = Two colleagues filled in different things at once
cards-clash-yes = Yes
cards-clash-no = No
cards-clash-take = Take this
cards-clash-take-what = Take { $value }
cards-clash-how = Fill in what is right in its place on the card. Then that counts.

## Erasing.

cards-erase = Erase card
cards-erase-title = Erase { $name }?
cards-erase-now = Gone now
cards-erase-here = From this device: the card, with all notes, things to do and consent.
cards-erase-others = From every other device of the team, as soon as it syncs.
cards-erase-later = Not gone yet
cards-erase-sealed = The encrypted copies at the relay and in the log of every device. Nobody sees them on a screen any more.
cards-erase-paper = What was printed or told already.
cards-erase-never-back = It cannot be brought back.
cards-erased = The card is erased.
cards-not-now = Not now
