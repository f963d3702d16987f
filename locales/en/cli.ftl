### What the command line asks and tells.
### numbers: fine status seconds sent received visits conversations line unsent rounds approved noted of days months cards names approaches answers stock

cli-ask-passphrase = Passphrase of this book:
cli-ask-new-passphrase = Choose a passphrase for this book, at least 10 characters:
cli-ask-passphrase-again = Once more:
cli-passphrases-differ = The two passphrases are not the same. Nothing has been made yet.
cli-no-terminal = The passphrase can’t be asked for here. Put it in VELDBOEK_PASSPHRASE.
cli-no-terminal-digits = The digits can’t be confirmed here. Do this in a terminal, or use --yes.
cli-ask-digits = Does the other screen show the same digits: { $digits }? Type { $yes } or { $no }:
cli-yes = yes
cli-no = no

cli-team-created = Team { $team } has been made. You are { $name }.
cli-invite-code = Give this code to your colleague: { $code }
cli-invite-waiting = The code works for { $seconds } seconds, for one book. Leave this window open.
cli-check = These digits should be on both screens: { $digits }
cli-joined-other = { $name } has joined, as { $roles }.
cli-joined = You have joined team { $team }, as { $roles }.
cli-invite-unheard = { $name } is in the team now, but the device has not heard so. Give { $name } a new code.
cli-join-then-sync = You are in the team and your book is there. Do not join again, but sync when there is a connection again.
cli-join-without-book = This device is in the team already, but there is no book yet. Ask for a new code and join again.
cli-damaged-moved = The old book is now in { $folder }. What you had not sent from it yet: { $unsent ->
    [0] nothing.
    [one] 1 change.
   *[other] { $unsent } changes.
}
cli-damaged-moved-unread = The old book is now in { $folder }. What had not been sent from it yet can’t be read.
cli-team = Team { $team }
cli-team-member = { $name }, { $roles }
cli-team-device = device { $device }, last seen { $time }
cli-team-device-unseen = device { $device }, not seen yet

cli-synced = { $sent } sent, { $received } received. { $bytes } both ways.
cli-synced-nothing = There was nothing new.

cli-place = { $name } · { $setting }
cli-place-retired = { $name } · { $setting } · no longer in use
cli-place-added = { $name } is now among the places.
cli-place-changed = { $name } has been changed.
cli-places-none = There are no places yet.
cli-person-added = { $name } is now among the colleagues.
cli-people-none = There are no colleagues yet.

cli-flyer = { $id }  { $subject } · { $language } · { $title } · { $link }
cli-flyer-retired = { $id }  { $subject } · { $language } · { $title } · no longer handed out
cli-flyer-edition = edition { $edition }
cli-flyer-valid-until = valid until { $date }
cli-flyer-stock = { $stock } in the cupboard
cli-flyer-keeper = kept by { $keeper }
cli-flyer-looks-alike = The address has letters that look like others. This is how it really reads.
cli-flyer-added = { $title } is among the flyers now.
cli-flyer-changed = { $title } has been changed.
cli-flyer-file-coming = The file is still on its way to this book. Sync, and try again.
detail-file-there = there is a file at that place already. Choose another name.
cli-flyers-none = There are no flyers yet.
cli-flyers-missing = { $subject }: not yet in { $languages }
cli-link = { $subject } · { $language } · { $title } · { $link }: { $state }
cli-links-fine = { $fine ->
    [0] No link is wholly in order.
    [one] 1 link is in order.
   *[other] { $fine } links are in order.
}
cli-services-none = There are no services yet.
cli-service-walk-in = no appointment needed

cli-round = { $date }, { $part } · { $people } · { $visits ->
    [one] 1 visit
   *[other] { $visits } visits
}, { $conversations ->
    [0] nobody spoken to
    [one] 1 conversation
   *[other] { $conversations } conversations
} · { $review } · { $state }
cli-rounds-none = There are no rounds yet.
cli-visit = { $place }, { $time }
cli-line-saved = Line { $line } is saved.
cli-warn-phone-number = Line { $line } holds something that looks like a phone number. Somebody can be recognised by it.
cli-warn-email = Line { $line } holds something that looks like an e-mail address. Somebody can be recognised by it.
cli-warn-bsn = Line { $line } holds something that looks like a citizen service number. Somebody can be recognised by it.
cli-warn-address-or-handle = Line { $line } holds something that looks like an address or a name on the internet. Somebody can be recognised by it.
cli-warn-window-or-room = Line { $line } holds something that looks like the number of a window or a room. Somebody can be recognised by it.
cli-round-saved = The round is saved as { $id }.
cli-handed-in = The round has been handed in.
cli-asked = Your question is with the round.
cli-answered = Your answer is with the round.
cli-approved = The round is approved and counts as it is.
cli-self-approved = The round is approved. Because you walked it yourself, it is marked as your own round.
cli-reopened = The round is open again.
cli-goes-with-sync = Your team sees it after the next sync.

cli-online-new = { $handle }: not written to yet this year
cli-online-cooling = { $handle }: written to on { $date } by { $by }. Again from { $until }.
cli-online-cooling-hers = { $handle }: wrote to us on { $date }. May be written to from { $until }.
cli-online-again = { $handle }: written to on { $date } by { $by }. May be written to again.
cli-online-again-hers = { $handle }: wrote to us on { $date }. May be written to now.
cli-online-no-contact = { $handle }: wants no contact
cli-online-twice = { $handle }: stands on line { $line } already
cli-online-unreadable = { $handle }: there is no name in this
cli-online-logged = { $code } is written down.
cli-online-profile = { $id }  { $code } · { $platform } · { $gender } · { $language } · written to { $approaches ->
    [one] once
   *[other] { $approaches } times
}, { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}
cli-online-profiles-none = There are no profiles yet.
cli-online-merged = This is one person now.
cli-online-unmerged = These are two people again.
cli-online-objected = Whoever has this name wants no contact. That stays so, however the name is written.
cli-online-platform = { $id }  { $platform }
cli-online-platforms-none = There are no platforms yet.

cli-privacy-assessed = The data protection impact assessment (DPIA) was made on { $date }.
cli-privacy-not-assessed = There is no date of a data protection impact assessment (DPIA) yet. Cards and online outreach are off.
cli-privacy-terms = Names of profiles stay for { $days } days after the last message. Cards stay for { $months ->
    [one] 1 month
   *[other] { $months } months
} after the last contact.
cli-privacy-doubt = The clock says { $today }; last time it was { $last }. If that is right, { $cards ->
    [0] no cards
    [one] 1 card
   *[other] { $cards } cards
} and { $names ->
    [0] no profile names
    [one] 1 profile name
   *[other] { $names } profile names
} go. Confirm the day with: privacy confirm --day { $today }
cli-privacy-soon = Within 30 days { $cards ->
    [0] no cards
    [one] 1 card
   *[other] { $cards } cards
} and { $names ->
    [0] no profile names
    [one] 1 profile name
   *[other] { $names } profile names
} erase themselves, the first on { $date }.

cli-figures-title = Facts and figures, { $from } up to and including { $to }
cli-figures-basis = { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
}, of which { $approved } approved.
cli-figures-visits = Visits
cli-figures-with-conversation = of which with a conversation
cli-figures-conversations = Conversations
cli-figures-individual = of which individual
cli-figures-first = first time this year
cli-figures-not-counted = Not a conversation, counted apart
cli-figures-greetings = Greetings
cli-figures-operators = Spoken to an operator or owner
cli-figures-key-people = Spoken to a key person
cli-figures-by-month = By month
cli-figures-by-setting = By kind of place
cli-figures-by-worker = By colleague
cli-figures-by-language = By language
cli-figures-by-gender = By gender
cli-figures-by-age = By age
cli-figures-by-topic = By topic
cli-figures-materials = Materials
cli-figures-windows = Windows
cli-figures-flyers = Flyers by language
cli-figures-flyers-by-subject = Flyers by subject
cli-figures-referrals = Referrals
cli-figures-noted = noted in { $noted } of { $of }
cli-figures-online = Online
cli-figures-online-rule = Whom the team wrote to in this period. Whoever has several profiles counts once, where that is known.
cli-figures-online-profiles = Unique people written to
cli-figures-online-answered = People who answered
cli-figures-online-approaches = Messages sent
cli-figures-online-answers = Answers
cli-figures-by-platform = By platform

## Contact cards.

cli-cards-none = There are no contact cards yet.
cli-card = { $id }  { $pseudonym } · { $languages } · is erased on { $ends }
cli-card-must-go = This person does not agree any more that this card is kept. Erase it: veldboek cards erase { $id }
cli-card-warned = Mind: somebody can be recognised by this pseudonym. Better choose one that says nothing about this person.
cli-card-same-name = Mind: there is a card with this pseudonym already.
cli-card-readers = People who can read this: { $number }
cli-card-consent = consent: { $what } · { $form } · { $date }
cli-card-withdrawn = consent: { $what } · { $form } · { $date } · withdrawn on { $withdrawn }
cli-card-follow-up = to do on { $date }: { $text }
cli-card-done = done on { $date }: { $text }
cli-card-referral = referred: { $destination } · { $date } · { $outcome }
cli-card-erased = The card has been erased here, and goes from every other device as soon as it syncs. In the encrypted storage of the relay and of each book a copy stays for now, which the app shows no more.

## Languages that no list has.

language-sq = Albanian
language-ar = Arabic
language-hy = Armenian
language-az = Azerbaijani
language-bs = Bosnian
language-my = Burmese
language-hr = Croatian
language-da = Danish
language-et = Estonian
language-fi = Finnish
language-fr = French
language-ka = Georgian
language-de = German
language-el = Greek
language-ha = Hausa
language-he = Hebrew
language-hi = Hindi
language-id = Indonesian
language-ig = Igbo
language-ja = Japanese
language-ko = Korean
language-ku = Kurdish
language-lv = Latvian
language-lt = Lithuanian
language-mk = Macedonian
language-ms = Malay
language-mn = Mongolian
language-ne = Nepali
language-no = Norwegian
language-ps = Pashto
language-fa = Persian
language-pa = Punjabi
language-ru = Russian
language-sr = Serbian
language-sk = Slovak
language-sl = Slovenian
language-so = Somali
language-sw = Swahili
language-sv = Swedish
language-tl = Filipino
language-ta = Tamil
language-ti = Tigrinya
language-uk = Ukrainian
language-ur = Urdu
language-uz = Uzbek
language-yo = Yoruba
language-am = Amharic
