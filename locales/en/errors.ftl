### What went wrong, in three sentences: the cause, what is safe, and one thing to do.
### Every code of the command line has three. What is not known comes in as "none".

error-wrong-passphrase = This passphrase does not belong to this book.
error-wrong-passphrase-safe = Your book is safe and nothing has changed.
error-wrong-passphrase-action = Type the passphrase again. Mind capitals and spaces.

error-passphrase-short = This passphrase is too short.
error-passphrase-short-safe = Nothing has been made yet.
error-passphrase-short-action = Choose a passphrase of at least 10 characters, for example four separate words.

error-book-damaged = This book is damaged and does not open.
error-book-damaged-safe = Nothing has been thrown away. What was at the relay is still there.
error-book-damaged-action = Ask your team lead for a new code and join again in the same folder. The old book is then kept apart.

error-book-locked = Your book is locked.
error-book-locked-safe = What you wrote is kept.
error-book-locked-action = Type your passphrase to go on.

error-book-in-use = This book is already open in another program.
error-book-in-use-safe = Nothing has changed.
error-book-in-use-action = Close it there, then try again.

error-book-newer = This book is from a newer version of Veldboek.
error-book-newer-safe = Nothing has changed.
error-book-newer-action = Install the newest version of Veldboek.

error-book-exists = There is already a book in this folder.
error-book-exists-safe = That book has not changed.
error-book-exists-action = Choose another folder.

error-relay-unreachable = The relay can’t be reached.
error-relay-unreachable-safe = Everything you wrote is kept in your book.
error-relay-unreachable-action = Just go on working, and sync when there is a connection again.

error-relay-nonsense = The relay gave an answer that is not right.
error-relay-nonsense-safe = None of it was taken over. Everything in your book is kept.
error-relay-nonsense-action = See whether this network wants you to log in first, and try again later.

error-relay-refused = { $detail ->
    [none] The relay does not accept this.
   *[other] The relay does not accept this: { $detail }
}
error-relay-refused-safe = Everything you wrote is still in your book.
error-relay-refused-action = Try again later. If it still fails, ask your team lead for help.

error-relay-busy = The relay is too busy right now.
error-relay-busy-safe = Everything you wrote is in your book and goes along later.
error-relay-busy-action = Try again in a few minutes.

error-relay-full = The relay is full.
error-relay-full-safe = Everything you wrote is in your book. Your colleagues do not see it yet.
error-relay-full-action = Ask your team lead for more room at the relay.

error-code-wrong = This code is not right.
error-code-wrong-safe = Nothing has changed.
error-code-wrong-action = Compare the code letter by letter, or ask for a new one.

error-code-used = This code has already been used.
error-code-used-safe = You are not in the team yet.
error-code-used-action = Ask for a new code. Mention that somebody else has used this one.

error-code-expired = This code has expired.
error-code-expired-safe = Nothing has changed.
error-code-expired-action = Ask for a new code and use it at once.

error-declined = { $detail ->
    [other] The other person says that the six digits are not the same.
   *[none] The six digits were not confirmed by both of you.
}
error-declined-safe = Nobody has joined the team.
error-declined-action = Start again with a new code, and compare the digits together.

error-revoked = { $detail ->
    [unproven] The relay says that this device is revoked; nothing in the team’s log shows it.
   *[none] This book no longer belongs to the team.
}
error-revoked-safe = { $detail ->
    [unproven] You can go on reading your book and writing in it. Veldboek keeps trying.
   *[none] What you sent before has stayed with the team.
}
error-revoked-action = { $detail ->
    [unproven] Ask your team lead whether it is true.
   *[none] Ask your team lead whether you can join again.
}

error-not-allowed = Your role does not allow this.
error-not-allowed-safe = Nothing has changed.
error-not-allowed-action = Ask somebody who may do this, usually your team lead.

error-not-found = { $detail ->
    [book] There is no book in this folder.
    [none] This is not in your book.
   *[other] ‘{ $detail }’ is not in your book.
}
error-not-found-safe = Nothing has changed.
error-not-found-action = { $detail ->
    [book] See whether this is the right folder. A new book begins with a team, or with a code.
   *[other] See whether it is spelled right, or look it up in the list.
}

error-wrong-state = { $detail ->
    [none] This is not possible now.
   *[other] This is not possible now: { $detail }
}
error-wrong-state-safe = Nothing has changed.
error-wrong-state-action = First see how things stand.

error-no-text-read = There is no language to show yet: first a colleague must read the text.
error-no-text-read-safe = Nothing has changed.
error-no-text-read-action = Ask your team lead to note a text as read, under Flyers.
error-not-assessed = This is still off: the date of the data protection impact assessment (DPIA) has not been noted.
error-not-assessed-safe = Nothing has been kept.
error-not-assessed-action = A team lead enters the date in Settings, under Privacy.

error-input-wrong = { $detail ->
    [disk] The disk can’t be read or written now.
    [memory] There is not enough memory now to use the passphrase.
   *[other] { $line ->
        [none] { $detail ->
            [none] What you entered is not right.
           *[other] What you entered is not right: { $detail }
        }
       *[other] { $detail ->
            [none] Line { $line } is not right.
           *[other] Line { $line } is not right: { $detail }
        }
    }
}
error-input-wrong-safe = What was reported as saved is in your book. Nothing else has changed.
error-input-wrong-action = { $detail ->
    [disk] See whether the disk is still there and whether you may write in this folder. Then try again.
    [memory] Close other programs, and try again.
   *[other] Correct it, and try again.
}

error-columns-wrong = { $columns ->
    [none] This file lacks columns that are needed.
   *[other] This file lacks columns that are needed: { $columns }
}
error-columns-wrong-safe = Nothing has been imported.
error-columns-wrong-action = See whether this is the right file and whether the columns still have these names.

error-disk-full = This device is full.
error-disk-full-safe = Everything that was reported as saved is in your book.
error-disk-full-action = Make room, and try again.

error-needs-update = This needs a newer version of Veldboek.
error-needs-update-safe = You can go on writing; everything stays in your book. Nothing is sent for now.
error-needs-update-action = Install the newest version of Veldboek.

error-alarm = { $detail ->
    [none] The relay shows something else than before. That should never happen.
   *[other] The relay shows something else than before. That should never happen. { $detail }
}
error-alarm-safe = Your book has not changed. Nothing is sent until this is solved.
error-alarm-action = Call your team lead. You can go on writing.

error-other = Something went wrong that Veldboek does not recognise: { $code }
error-other-safe = What was reported as saved is in your book.
error-other-action = Try again. If it happens once more, pass this code on to your team lead.

## What may follow the colon of "is not right", where it is not the name of a field.

detail-changed = something has changed in the meantime.
detail-too-large = this is too much to save at once.
detail-attachment-too-large = this file is too large. It may be 2 MB at most.
detail-file-kind = this kind of file can’t travel along. Choose a PDF, PNG, JPEG or WebP.
detail-file-broken = this file is not whole. Make it or download it again.
detail-image-too-large = this image has too many pixels. Make it smaller.
detail-place-ambiguous = there are two places with this name. Use the place’s id.
detail-period = the beginning is after the end.
detail-relay-address = this is not the address of a relay. It begins with https://, or with http:// on this computer itself.
detail-folder = this folder is not there, or it is a file.
detail-folder-without-files = this folder has no file that Veldboek reads, such as rondes.csv, bezoeken.csv, gesprekken.csv, locaties.csv or online.csv.
detail-file-too-large = a file is too large to read, over 32 MB.
detail-file = this file is not there or can’t be read.
detail-cooling = this person was written to a short while ago. To write anyway, give a reason.
detail-no-contact = this person wants no contact, and that stays so.
detail-no-answer = a note can be written only once there is an answer.
detail-no-name = the name of this profile is gone already, and the note with it.
detail-same = that is one and the same.
detail-handle = there is no name of a profile in this.
detail-assessed = the day of a DPIA is not in the future.
detail-terms = the waiting time is 14 to 365 days, a card stays 1 to 24 months.
detail-language = this language is not in the list.
detail-gender = this gender is not in the list.
detail-reason = a reason has 140 characters at most.
detail-note = this note is too long.
detail-too-many-names = these are more than 5,000 names.
detail-holes = between braces there can only be {"{name}"}, {"{team}"} or {"{days}"}.
detail-platform = your team does not have this platform.
detail-consent = this person must agree that you keep this card, or there must be another ground.
detail-must-go = the consent to keep this card was taken back. Nothing can be added any more: erase the card.
detail-to = say where you refer her to, and only then.
detail-pseudonym = a pseudonym has 1 to 40 characters, at most five digits and no @. By a number or an address anybody finds this person.
detail-destination = this destination is not in the list.
detail-link = this is no address of a page. It must begin with https://
detail-link-not-a-page = this link opens no page. It must begin with https://
detail-link-has-login = there is a name or a password in this link. Take it out.
detail-link-too-long = this link is too long for a code that a phone can read.
detail-hours-overlap = these hours overlap.

## Why the relay does not accept something.

refusal-malformed = the request could not be read.
refusal-session = logging in did not work.
refusal-unknown-device = it does not know this device.
refusal-signature = the signature is not right.
refusal-unknown-team = it does not know this team.
refusal-not-found = this does not exist there.
refusal-team-exists = this team is there already.
refusal-chain-head = somebody else has just changed something in the team.
refusal-chain-stale = the latest news about the team has to come in first.
refusal-gap = an earlier change of this book is missing there.
refusal-log-changed = it has started anew.
refusal-too-large = this is too large.
refusal-broken = something went wrong there.
