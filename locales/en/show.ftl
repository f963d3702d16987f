### What a person in the street reads on a screen that is handed to her: large, plain, spoken words.

show-title = Information for you
show-flyers = Leaflets
show-other-flyers = Other leaflets
show-nothing = There is no leaflet in this language yet
show-open-file = See the leaflet
show-scan = Scan the code with your phone
show-edition = Edition { $edition }
show-valid-until = Valid until { $date }
show-date = { $day }/{ $month }/{ $year }
show-other-language = Another language
show-back = Back
show-locked = Locked

## Help and consultation hours.

show-services = Help and advice
show-hours = Opening hours
show-walk-in = You can come without an appointment
show-spoken = We speak { $languages }
show-list = { $before }, { $after }
show-phone = Call
show-address = Address

## Whom to call. The numbers themselves are not in the texts.

show-emergency = In an emergency
show-emergency-112 = Police, ambulance, fire brigade
show-emergency-0900 = Police, not urgent
show-emergency-trafficking = CoMensha: help in cases of human trafficking
show-emergency-anonymous = Meld Misdaad Anoniem: report a crime without giving your name

## What is not kept; the lines below the title continue it.

show-not-kept = What Veldboek does not keep
show-not-kept-name = your name
show-not-kept-phone = your phone number
show-not-kept-window = which window you work in
show-not-kept-photo = photos or recordings
show-not-kept-papers = your papers
show-not-kept-why = We count conversations, not people.

## On paper: a card with a code, and a small slip.

show-card-title = Scan for more
show-slip = Keep this note

## The days, as a heading; Monday is 1.

show-day-1 = Monday
show-day-2 = Tuesday
show-day-3 = Wednesday
show-day-4 = Thursday
show-day-5 = Friday
show-day-6 = Saturday
show-day-7 = Sunday

## What a leaflet is about.

show-subject-sti = Sexually transmitted infections (STIs)
show-subject-consultation-hours = Advice hours
show-subject-tax = Tax
show-subject-exit = If you want to stop
show-subject-safe-work = Working safely
show-subject-housing = Housing

## Sorts of help.

show-sort-sti-clinic = STI clinic
show-sort-gp = Family doctor
show-sort-language-course = Language lessons from the city
show-sort-spot46 = Spot 46: advice
show-sort-accountant = Accountant
show-sort-shelter = Shelter
show-sort-exit-programme = Help if you want to stop
show-sort-lawyer = Lawyer
show-sort-care-coordinator = Care coordinator
show-sort-debt-help = Help with debts
show-sort-social-work = Social work

## Languages, as they stand in show-spoken.

show-language-nl = Dutch
show-language-en = English
show-language-es = Spanish
show-language-bg = Bulgarian
show-language-ro = Romanian
show-language-hu = Hungarian
show-language-pl = Polish
show-language-pt = Portuguese
show-language-zh = Chinese
show-language-th = Thai
show-language-cs = Czech
show-language-it = Italian
show-language-vi = Vietnamese
show-language-tr = Turkish
show-language-und = other languages
