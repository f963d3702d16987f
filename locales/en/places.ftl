### The places and the colleagues of the team.
### numbers: places visits people

places-title = Places
places-meta = { $places ->
    [one] 1 place
   *[other] { $places } places
}
places-list = All places
places-empty = No places yet
places-empty-text = Here come the streets, clubs, private houses and salons that the team visits.
places-number = Before the line: the visits of the last year.
places-visits = { $visits ->
    [0] Not visited in the last year
    [one] 1 visit in the last year
   *[other] { $visits } visits in the last year
}
places-last = Last { $day }
places-used = { $visits ->
    [0] Last { $day }
    [one] 1 visit in the last year · last { $day }
   *[other] { $visits } visits in the last year · last { $day }
}
places-never = Never visited yet
places-retired = No longer visited
places-who = Your team lead keeps the places.
places-choose = Choose a place to look at it.
places-gone = This place is not in your book
places-add = Add a place
places-add-go = Add
places-name = Name
places-name-hint = As your team calls it. Never a home address, never the name of a person.
places-name-needed = Give the place a name.
places-name-taken = There is a place with this name already. Make the name different, so that nobody mixes them up.
places-setting = Sort of place
places-home = Unlicensed home work gets no address and no name. Use one place for it, or one per neighbourhood.
places-counted-as = Counts as
places-counted-as-hint = If a street has several parts, fill in the same name for each. The figures can then count them as one visit.
places-licensed = Licence
places-windows-title = Number of windows
places-languages = Languages often heard there
places-note = Note
places-note-hint = About the place, without persons.
places-retire = No longer visit
places-retire-hint = It can then not be chosen any more. Old rounds and figures stay as they are.
places-nothing = not filled in
places-saved-at-once = What you change is saved at once.

places-people = Colleagues
places-people-meta = { $people ->
    [one] 1 walks along
   *[other] { $people } walk along
}
places-people-list = All colleagues
places-people-empty = No colleagues yet
places-people-empty-text = Here stands who walks rounds, with and without a device.
places-people-gone = No longer walks along
places-people-who = Your team lead keeps the list.
places-people-choose = Choose a colleague to see more.
places-person-missing = This colleague is not in your book
places-with-device = with a device
places-without-device = without a device
places-double = Is here twice
places-double-title = { $name } is here twice
places-double-how = Is it the same person? Then set one of the two to ‘no longer walks along’, preferably the one without a device. If they are two, give one of them another name.
places-double-to = To the other { $name }
places-person-add = Add a colleague
places-person-name = First name
places-person-hint = For somebody who walks along without a device. With a device: let your colleague join with a code.
places-person-needed = Fill in a first name.
places-person-taken = There is a colleague with this name already. Add a letter.
places-person-languages = Speaks
places-person-device = Has a device in the team.
places-person-no-device = Has no device. The colleague of the round writes it down.
places-person-invite = Let join with a code
places-person-retire = No longer walks along
places-person-retire-hint = The name stays with old rounds. A device stays in the team.
