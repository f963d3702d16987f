### The team's flyers, and the screen that is handed to somebody.
### numbers: flyers stock count fine here of

flyers-title = Flyers
flyers-meta = { $flyers ->
    [one] 1 flyer
   *[other] { $flyers } flyers
}
flyers-show = Show
flyers-show-how = Your book locks. Your passphrase brings you back.
flyers-show-none = There is no language to show yet
flyers-show-none-lead = A colleague reads the text first. You note who that was.
flyers-show-none-team = A colleague reads the text first. Your team lead notes who that was.
flyers-show-texts = To the texts
flyers-show-line = Show flyers
flyers-all = All languages
flyers-language = Language
flyers-list = All flyers
flyers-empty = No flyers yet
flyers-empty-text = Here come the flyers that the team hands out, by subject and language.
flyers-none = No flyers in this language
flyers-missing = Not yet in: { $languages }
flyers-missing-in = Not yet in { $language }: { $subjects }
flyers-matrix = What is there, and what is missing
flyers-matrix-there = { $subject } in { $language }: there
flyers-matrix-lacks = { $subject } in { $language }: missing
flyers-stock = { $stock } in the cupboard
flyers-valid = valid until { $date }
flyers-expired = Expired on { $date }
flyers-retired = No longer handed out
flyers-choose = Choose a flyer to look at it.
flyers-gone = This flyer is not in your book
flyers-add = Add a flyer
flyers-add-go = Add
flyers-services = Help and walk-in hours
flyers-texts = Texts to show
flyers-print = Print cards
flyers-mute = There is no text in { $language } to show or print. Pass this flyer on with the code or the link.
flyers-who = Your team lead keeps the flyers.

flyers-scan = Code of { $title }
flyers-copy = Copy the link
flyers-copy-failed = Copying does not work here. Hold your finger on the link above.
flyers-copied = The link is copied
flyers-share = Share
flyers-share-failed = Sharing does not work here. The link is copied.
flyers-no-link = This link must not be shown
flyers-alike = Mind: this address has letters that look like others
flyers-alike-how = This is how a phone reads it. If that is wrong, change the link.
flyers-conflict = Two team leads wrote at the same time
flyers-conflict-how = Below is what counts now. Look it over, and change what is wrong.

flyers-subject = Subject
flyers-name = Title
flyers-name-hint = In the language of the flyer itself.
flyers-name-needed = Give the flyer a title.
flyers-link = Link
flyers-link-needed = Fill in the link of the flyer.
flyers-edition = Edition
flyers-edition-hint = As it stands on the flyer, for example 2026.
flyers-valid-until = Valid until
flyers-keeper = Who keeps it up to date
flyers-stock-wrong = Fill in a number, such as 40. Empty is fine too.
flyers-in-stock = In the cupboard
flyers-pick = Choose
flyers-pick-needed = Choose one.
flyers-retire = No longer hand out
flyers-retire-hint = What was handed out already goes on counting.

flyers-file = File
flyers-file-hint = A PDF or picture of at most 2 MB. It travels encrypted and opens without internet.
flyers-file-add = Choose a file
flyers-file-other = Choose another file
flyers-file-remove-ask = Nobody in the team can open it then. The code and the link stay.
flyers-file-remove = Take the file away
flyers-file-open = See the flyer
flyers-file-here = On this device
flyers-file-coming = On its way: { $here } of { $of } kB
flyers-file-unsent = It is here. The relay does not have all of it yet: { $here } of { $of } kB

flyers-check = Check the links
flyers-check-how = Each server sees that somebody at this internet address asks for the flyer. It sees nothing of the team or of people.
flyers-check-go = Check now
flyers-check-busy = The links are being checked. That takes ten seconds at most.
flyers-check-fine = { $fine ->
    [0] Not one flyer is in order
    [one] 1 flyer is in order
   *[other] { $fine } flyers are in order
}
flyers-check-rest = { $count ->
    [0] There is nothing else to do.
    [one] Look at 1:
   *[other] Look at { $count }:
}

flyers-demo-back = This is the demo. It needs no passphrase.
flyers-demo-back-go = Back to the demo
