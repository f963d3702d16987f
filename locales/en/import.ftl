### What importing spreadsheets says.
### numbers: done of places rounds visits conversations online flyers rows problems line profiles added changed unchanged

import-progress = { $file }: { $done } of { $of }

import-added = Added: { $places ->
    [one] 1 place
   *[other] { $places } places
}, { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
}, { $visits ->
    [one] 1 visit
   *[other] { $visits } visits
}, { $conversations ->
    [one] 1 conversation
   *[other] { $conversations } conversations
}, { $flyers ->
    [one] 1 flyer
   *[other] { $flyers } flyers
}
import-changed = Changed: { $places ->
    [one] 1 place
   *[other] { $places } places
}, { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
}, { $visits ->
    [one] 1 visit
   *[other] { $visits } visits
}, { $conversations ->
    [one] 1 conversation
   *[other] { $conversations } conversations
}, { $flyers ->
    [one] 1 flyer
   *[other] { $flyers } flyers
}
import-unchanged = Still the same: { $places ->
    [one] 1 place
   *[other] { $places } places
}, { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
}, { $visits ->
    [one] 1 visit
   *[other] { $visits } visits
}, { $conversations ->
    [one] 1 conversation
   *[other] { $conversations } conversations
}, { $flyers ->
    [one] 1 flyer
   *[other] { $flyers } flyers
}
import-online = Online: { $profiles ->
    [one] 1 new profile
   *[other] { $profiles } new profiles
}. Messages: { $added } added, { $changed } changed, { $unchanged } the same.
import-new-people = New among the colleagues: { $names }
import-new-platforms = New among the sites: { $names }
import-not-imported = Not imported, this book does not write online outreach: { $online ->
    [one] 1 online message
   *[other] { $online } online messages
}
import-left-out = { $file }, column { $column }, { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}: { $reason }
import-problem = { $file }, line { $line }, column { $column }: { $reason }
import-problem-row = { $file }, line { $line }: { $reason }
import-dry-run = This was a trial. Nothing has been saved.

## Why something was not taken over.

left-out-cut-at-280 = The note was too long. The first 280 characters are kept.
left-out-cut-at-2000 = The note was too long. The first 2000 characters have been kept.
left-out-note-has-name = There may be a name or pseudonym in these notes. They have not been taken over.
left-out-visit-unknown = The visit of these rows is not there.
left-out-round-unknown = The round of these rows is not there.
left-out-pseudonym-dropped = Pseudonyms are never kept, only whether somebody was spoken to for the first time this year.
left-out-address-dropped = Addresses are not kept.
left-out-online-note-dropped = Notes of online messages are not kept. A note can be written only once somebody has answered.
left-out-handle-dropped = The names of these profiles are not kept. The rows do count.
left-out-person-erased = These rows are about people who were erased. They do not come back.
left-out-notes-left-out = The notes have been left out, as you asked.
left-out-greeting-counted = Greetings have been added to the visit. A greeting is not a conversation.
left-out-date-repeated = The round’s date counts. This one repeats it.
left-out-people-repeated = The round’s colleagues count. These repeat them.
left-out-column-unknown = Veldboek does not know this column.
left-out-column-not-kept = This column is not kept.
left-out-other = This was not taken over ({ $code }).

## What is wrong with a row. Names and notes are never repeated here.

problem-date-wrong = ‘{ $value }’ is not a date. Write day-month-year, such as 24-11-2026.
problem-date-differs = This date is not that of the round. The date of the round counts.
problem-time-wrong = ‘{ $value }’ is not a time. Write hours and minutes, such as 20:10.
problem-number-wrong = ‘{ $value }’ is not a whole number.
problem-word-unknown = Veldboek does not know the word ‘{ $value }’ here.
problem-place-unknown = The place ‘{ $value }’ is not in the list of places.
problem-visit-unknown = There is no visit with number { $value }.
problem-round-unknown = There is no round with number { $value }.
problem-columns-missing = These columns are missing: { $value }
problem-row-short = This row has fewer cells than the top row.
problem-row-long = This row has more cells than the top row.
problem-number-twice = Number { $value } occurs twice. Only the first row has been read.
problem-name-twice = This name is there twice. Only the first row has been read.
problem-moved = This row belonged to another round. That has not been changed.
problem-note-has-name = This note may hold a name or a pseudonym. Read it again and take the name out.
problem-not-readable = This row can’t be read.
problem-link-wrong = This link opens no page, or there is a name or a password in it.
problem-name-empty = A name is missing here.
problem-note-cut = The note was too long. The first 280 characters are kept.
problem-value-empty = This cell is empty, but has to be filled in.
problem-too-large = This file is too large to read.
problem-file-missing = This file is missing from the folder.
problem-other = This row could not be read ({ $code }).
