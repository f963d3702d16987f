### What a person in the street reads on a screen that is handed to her: large, plain, spoken words.

show-title = Informatie voor jou
show-flyers = Folders
show-other-flyers = Andere folders
show-nothing = Er is nog geen folder in deze taal
show-open-file = Bekijk de folder
show-scan = Scan de code met je telefoon
show-edition = Uitgave { $edition }
show-valid-until = Geldig tot { $date }
show-date = { $day }-{ $month }-{ $year }
show-other-language = Andere taal
show-back = Terug
show-locked = Vergrendeld

## Help and consultation hours.

show-services = Hulp en spreekuren
show-hours = Openingstijden
show-walk-in = Je kunt komen zonder afspraak
show-spoken = We spreken { $languages }
show-list = { $before }, { $after }
show-phone = Bel
show-address = Adres

## Whom to call. The numbers themselves are not in the texts.

show-emergency = In nood
show-emergency-112 = Politie, ambulance, brandweer
show-emergency-0900 = Politie, geen spoed
show-emergency-trafficking = CoMensha: hulp bij mensenhandel
show-emergency-anonymous = Meld Misdaad Anoniem: een misdrijf melden zonder je naam te zeggen

## What is not kept; the lines below the title continue it.

show-not-kept = Wat Veldboek niet bewaart
show-not-kept-name = je naam
show-not-kept-phone = je telefoonnummer
show-not-kept-window = je raam
show-not-kept-photo = foto’s of geluid
show-not-kept-papers = je papieren
show-not-kept-why = We tellen gesprekken, geen mensen.

## On paper: a card with a code, and a small slip.

show-card-title = Scan voor meer
show-slip = Bewaar dit briefje

## What is kept about her, when she wants to know it. Each is a sentence by itself; what stands in lower case
## comes after a comma.

show-kept-title = Wat wij over jou bewaren
show-kept-who = Wie dit bewaart
show-kept-by = Dit bewaart { $team }.
show-kept-readers = Zoveel mensen van het team kunnen het lezen: { $number }
show-kept-card = Jouw kaart
show-kept-name = Zo noemen wij je hier: { $name }
show-kept-languages = Jouw talen: { $languages }
show-kept-made = Gemaakt op { $date }
show-kept-ground-consent = Wij bewaren dit omdat jij dat goed vindt.
show-kept-ground-care = Wij bewaren dit omdat het nodig is voor de hulp aan jou.
show-kept-ground-public-task = Wij bewaren dit omdat het hoort bij onze taak voor de gemeente.
show-kept-ground-legal-duty = Wij bewaren dit omdat de wet het vraagt.
show-kept-agreed = Wat je goed vond
show-kept-nothing-agreed = Op dit moment niets
show-kept-keep-card = Dat wij deze kaart bewaren
show-kept-call-back = Dat wij je terugbellen
show-kept-messages = Dat wij je berichten sturen
show-kept-share-coordinator = Dat wij het delen met de zorgcoördinator
show-kept-referral = Dat wij je doorverwijzen naar: { $service }
show-kept-spoken = je zei het, taal: { $language }
show-kept-written = je zette het op papier, taal: { $language }
show-kept-withdrawn = je trok dit in op { $date }
show-kept-take-back = Je kunt dit altijd weer intrekken. Zeg het tegen een van ons. Je hoeft niet te zeggen waarom.
show-kept-notes = Wat wij opschreven
show-kept-notes-language = Wij schrijven in de taal van het team. Wij vertellen je graag wat er staat.
show-kept-author = opgeschreven door { $name }
show-kept-follow-ups = Wat wij voor je doen of deden
show-kept-done = gedaan op { $date }
show-kept-referrals = Waar wij je naar doorverwezen
show-kept-arrived = je bent er geweest
show-kept-not-arrived = je bent er niet geweest
show-kept-declined = je wilde het liever niet
show-kept-end = Hoe lang wij dit bewaren
show-kept-ends = Dit wordt vanzelf gewist op { $date }, als wij elkaar daarvoor niet meer spreken.
show-kept-erase = Je kunt het nu laten wissen. Zeg het tegen een van ons, dan doen wij het meteen.
show-kept-left = In onze opslag blijft nog een versleutelde kopie, die wij niet meer gebruiken.
show-kept-see = Je mag alles zien, op papier krijgen en laten verbeteren.
show-kept-complain = Ben je niet tevreden? Je kunt een klacht indienen bij: { $authority }

## The days, as a heading; Monday is 1.

show-day-1 = Maandag
show-day-2 = Dinsdag
show-day-3 = Woensdag
show-day-4 = Donderdag
show-day-5 = Vrijdag
show-day-6 = Zaterdag
show-day-7 = Zondag

## What a leaflet is about.

show-subject-sti = Soa’s
show-subject-consultation-hours = Spreekuur
show-subject-tax = Belasting
show-subject-exit = Als je wilt stoppen
show-subject-safe-work = Veilig werken
show-subject-housing = Wonen

## Sorts of help.

show-sort-sti-clinic = Soa-spreekuur
show-sort-gp = Huisarts
show-sort-language-course = Taalles van de gemeente
show-sort-spot46 = Spreekuur Spot 46
show-sort-accountant = Boekhouder
show-sort-shelter = Opvang
show-sort-exit-programme = Hulp als je wilt stoppen
show-sort-lawyer = Advocaat
show-sort-care-coordinator = Zorgcoördinator
show-sort-debt-help = Hulp bij schulden
show-sort-social-work = Maatschappelijk werk

## Languages, as they stand in show-spoken.

show-language-nl = Nederlands
show-language-en = Engels
show-language-es = Spaans
show-language-bg = Bulgaars
show-language-ro = Roemeens
show-language-hu = Hongaars
show-language-pl = Pools
show-language-pt = Portugees
show-language-zh = Chinees
show-language-th = Thais
show-language-cs = Tsjechisch
show-language-it = Italiaans
show-language-vi = Vietnamees
show-language-tr = Turks
show-language-und = andere talen

## The first message to somebody online: who writes, why, what is kept, and how to say no.

show-template-first = Hallo, ik ben { $name } van { $team }. Wij geven gratis informatie en advies aan sekswerkers: over gezondheid, belasting en wonen. Je mag alles vragen, ook zonder je naam te zeggen. Om je niet twee keer te schrijven, bewaren wij je profielnaam { $days } dagen, en daarna tot het eind van het jaar alleen een code. Wil je geen berichten van ons? Antwoord met nee, dan schrijven wij je niet meer.
