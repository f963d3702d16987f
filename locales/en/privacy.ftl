### Since when and for how long personal data is kept.
### numbers: days months count

privacy-title = Privacy
privacy-assessed = Date of the DPIA
privacy-assessed-hint = DPIA: the assessment of the risks for the people about whom you keep something. Without a date, Cards and Online stay off.
privacy-assessed-wrong = Before 25 May 2016 there was no DPIA.
privacy-assessed-future = That day is still to come.
privacy-assessed-is-on = Cards and Online are on, for the whole team.
privacy-assessed-off = Turn Cards and Online off
privacy-assessed-none = There is no date of the DPIA yet. Cards and Online are off.
privacy-assessed-on = DPIA of { $day }
privacy-cool-down = Online: no second message for this long, and the name kept
privacy-cool-down-hint = After that every device erases the name of the profile.
privacy-days = { $days } days
privacy-card-months = Cards: for how long after the last contact
privacy-card-months-hint = After that every device erases the card.
privacy-months = { $months ->
    [one] 1 month
   *[other] { $months } months
}
privacy-shorter = Keep for a shorter time?
privacy-shorter-text = This then comes to its end at once: { $what }. Every device of the team erases it the next time it syncs. This cannot be undone.
privacy-longer = Keep longer?
privacy-longer-text = Whoever was written to was told a shorter term. What there is now then stays longer as well. What is erased somewhere does not come back.
privacy-longer-yes = Yes, keep longer
privacy-cards = { $count ->
    [one] 1 card
   *[other] { $count } cards
}
privacy-names = { $count ->
    [one] 1 profile name
   *[other] { $count } profile names
}
privacy-soon = Within 30 days these erase themselves: { $what }. The first on { $day }. New contact puts that off.
privacy-shorter-yes = Yes, keep shorter
privacy-off-ask = Turn off Cards and Online?
privacy-off-text = Nobody of the team then adds anything. What there is stays until its term ends. Erasing, and noting that somebody wants no contact, still work.
privacy-off-title = This is still off
privacy-off-cards = A contact card is about one person and about sex work. You may keep such data only once your team has assessed the risks (a DPIA).
privacy-off-online = The name of a profile points to one person and to sex work. You may keep such data only once your team has assessed the risks (a DPIA).
privacy-off-lead = Enter the date in Settings. Then it is on, for the whole team.
privacy-off-others = Your team lead enters the date. Then it is on, for the whole team.
privacy-off-go = To Settings
privacy-doubt = Is today { $day }?
privacy-doubt-text = On { $last } the clock was still right. If it is right now, this has come to its end and will be erased: { $what }.
privacy-doubt-none = On { $last } the clock was still right. As long as nobody says that it is right now, this book erases nothing by itself.
privacy-doubt-yes = Yes, it is { $day }
privacy-doubt-no = Is it wrong? Set the clock right. Until then nothing is erased.
