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

## What is kept about her, when she wants to know it. Each is a sentence by itself; what stands in lower case
## comes after a comma.

show-kept-title = What we keep about you
show-kept-who = Who keeps this
show-kept-by = This is kept by { $team }.
show-kept-readers = People of the team who can read it: { $number }
show-kept-card = Your card
show-kept-name = What we call you here: { $name }
show-kept-languages = Your languages: { $languages }
show-kept-made = Made on { $date }
show-kept-ground-consent = We keep this because you agree to it.
show-kept-ground-care = We keep this because it is needed to help you.
show-kept-ground-public-task = We keep this because it is part of our task for the city.
show-kept-ground-legal-duty = We keep this because the law asks for it.
show-kept-agreed = What you agreed to
show-kept-nothing-agreed = Nothing at the moment
show-kept-keep-card = That we keep this card
show-kept-call-back = That we call you back
show-kept-messages = That we send you messages
show-kept-share-coordinator = That we share it with the care coordinator
show-kept-referral = That we refer you to: { $service }
show-kept-spoken = you said so, language: { $language }
show-kept-written = you put it on paper, language: { $language }
show-kept-withdrawn = you took this back on { $date }
show-kept-take-back = You can take this back at any time. Tell one of us. You do not have to say why.
show-kept-notes = What we wrote down
show-kept-notes-language = We write in the language of the team. We will gladly tell you what it says.
show-kept-author = written down by { $name }
show-kept-follow-ups = What we do or did for you
show-kept-done = done on { $date }
show-kept-referrals = Where we referred you
show-kept-arrived = you went there
show-kept-not-arrived = you did not go there
show-kept-declined = you preferred not to
show-kept-end = How long we keep this
show-kept-ends = This is erased by itself on { $date }, if we do not speak before then.
show-kept-erase = You can have it erased now. Tell one of us, and we do it at once.
show-kept-left = An encrypted copy stays in our storage for now. We do not use it any more.
show-kept-see = You may see all of it, get it on paper and have it corrected.
show-kept-complain = Not satisfied? You can complain to: { $authority }

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

## The first message to somebody online: who writes, why, what is kept, and how to say no.

show-template-first = Hello, I am { $name } from { $team }. We give free information and advice to sex workers: about health, tax and housing. You can ask us anything, also without saying your name. So that we do not write to you twice, we keep the name of your profile for { $days } days, and after that only a code until the end of the year. You do not want messages from us? Answer no, and we will not write to you again.
