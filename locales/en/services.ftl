### The help on offer: where somebody can be sent.
### numbers: services

services-title = Help and walk-in hours
services-meta = { $services ->
    [one] 1 place for help
   *[other] { $services } places for help
}
services-list = All help and walk-in hours
services-empty = No help yet
services-empty-text = Here comes where you can send somebody: the STI clinic, the accountant, the lawyer, a walk-in or a doctor.
services-who = Your team lead keeps the list.
services-choose = Choose a place to look at it.
services-missing = This help is not in your book
services-retired = No longer offered
services-walk-in-short = no appointment needed
services-add = Add help
services-add-hint = Fill in name, address and hours after that.
services-sort = Sort of help
services-sort-needed = Choose a sort of help.
services-name = Its own name
services-name-hint = Only if people know the place by it. Never the name of a person.
services-place = Address
services-phone = Phone
services-phone-wrong = Use only digits, spaces, brackets, + and -, 24 characters at most.
services-link = Link
services-link-hint = The page of the place itself, such as example.org/clinic.
services-name-wrong = This name can’t be kept like this. Type it again.
services-place-wrong = This address can’t be kept like this. Type it again.
services-hours = Open
services-hours-day = Day
services-hours-from = From
services-hours-to = To
services-hours-row = Open, line { $number }
services-hours-open = Fill in from when to when. Then the line is saved.
services-hours-same = From and to are the same. Change one of them.
services-hours-add = Add a day
services-hours-remove = Remove { $day }
services-walk-in = No appointment needed
services-walk-in-hint = You can just go there.
services-languages = Languages they speak there
services-retire = No longer offered
services-retire-hint = Nobody is shown this help any more. Earlier referrals stay.
