### Since when and for how long personal data is kept.
### numbers: days months count

privacy-title = Privacy
privacy-assessed = Date of the DPIA
privacy-assessed-hint = DPIA: the assessment of the risks for the people about whom you keep something. Without a date, Cards and Online stay off.
privacy-assessed-wrong = This is no day on which a DPIA can have been made.
privacy-assessed-off = Turn Cards and Online off
privacy-assessed-none = There is no date of the DPIA yet. Cards and Online are off.
privacy-assessed-on = DPIA of { $day }
privacy-cool-down = Online: do not write again for
privacy-cool-down-hint = After that every device erases the name of the profile.
privacy-days = { $days } days
privacy-card-months = Cards: for how long after the last contact
privacy-card-months-hint = After that every device erases the card.
privacy-months = { $months ->
    [one] 1 month
   *[other] { $months } months
}
privacy-shorter = Keep for a shorter time?
privacy-shorter-text = { $count ->
    [one] 1 card or name then comes to its end at once
   *[other] { $count } cards and names then come to their end at once
}. Every device of the team erases them the next time it syncs. This cannot be undone.
privacy-shorter-yes = Yes, keep shorter
privacy-off-title = This is still off
privacy-off-cards = A contact card is about one person and about sex work. You may keep such data only once your team has assessed the risks (a DPIA).
privacy-off-online = The name of a profile points to one person and to sex work. You may keep such data only once your team has assessed the risks (a DPIA).
privacy-off-lead = Enter the date in Settings. Then it is on, for the whole team.
privacy-off-others = Your team lead enters the date. Then it is on, for the whole team.
privacy-off-go = To Settings
privacy-doubt = Is today { $day }?
privacy-doubt-text = This book was last open on { $last }. If the clock of this device is right, { $count ->
    [one] 1 card or name has
   *[other] { $count } cards and names have
} come to an end and will be erased.
privacy-doubt-none = This book was last open on { $last }. As long as nobody says that the clock of this device is right, it erases nothing by itself.
privacy-doubt-yes = Yes, it is { $day }
privacy-doubt-no = Is it wrong? Set the clock right. Until then nothing is erased.
