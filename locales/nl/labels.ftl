### De namen van alle woorden die bestanden, opdrachten en cijfers met een vast kenmerk noemen.
### Het kenmerk staat voor altijd vast, de naam niet: een team kan haar eigen naam kiezen.

setting-window-street = raamstraat
setting-club = club
setting-private-house = privéhuis
setting-massage-salon = massagesalon
setting-street = straat
setting-bar = horeca
setting-shop = winkel
setting-hotel = hotel
setting-unlicensed = onvergund thuiswerk
setting-other = overig

part-of-day-morning = ochtend
part-of-day-afternoon = middag
part-of-day-evening = avond
part-of-day-night = nacht

kind-of-round-window-streets = raamstraten
kind-of-round-clubs-and-houses = clubs en privéhuizen
kind-of-round-massage-salons = massagesalons
kind-of-round-other = overig

kind-greeting = groet
kind-brief = praatje
kind-conversation = gesprek
kind-individual = individueel gesprek
kind-brief-short = praatje
kind-individual-short = individueel

with-sex-worker = sekswerker
with-operator = exploitant
with-owner = eigenaar
with-key-person = sleutelfiguur

gender-woman = vrouw
gender-man = man
gender-trans = trans
gender-unknown = onbekend
gender-not-noted = niet genoteerd

age-band-under-18 = onder 18
age-band-18-20 = 18–20
age-band-21-plus = 21+
age-band-unknown = onbekend
age-band-not-noted = niet genoteerd

met-first-this-year = voor het eerst dit jaar
met-earlier-this-year = eerder dit jaar gesproken
met-not-noted = niet genoteerd

licensed-yes = vergund
licensed-no = onvergund
licensed-unknown = onbekend

language-nl = Nederlands
language-en = Engels
language-es = Spaans
language-bg = Bulgaars
language-ro = Roemeens
language-hu = Hongaars
language-pl = Pools
language-pt = Portugees
language-zh = Chinees
language-th = Thais
language-cs = Tsjechisch
language-it = Italiaans
language-vi = Vietnamees
language-tr = Turks
language-ber = Berbers
language-und = onbekend

topic-health = gezondheid
topic-exit = uitstappen
topic-finances = geldzaken
topic-housing = huisvesting
topic-work = werk en loopbaan
topic-law = wet- en regelgeving
topic-tax = belasting
topic-safety = veiligheid
topic-family = familie
topic-sti-test = soa-test
topic-residence = verblijf en IND
topic-language-course = taalles
topic-contraception = anticonceptie
topic-employment = arbeidszaken
topic-stigma = stigma
topic-insurance = verzekering
topic-small-talk = koetjes en kalfjes
topic-benefits = uitkering
topic-mental-health = psychisch
topic-addiction = verslaving
topic-future = toekomst
topic-workplace = werkplek

flyer-subject-sti = soa
flyer-subject-consultation-hours = spreekuur
flyer-subject-tax = belasting
flyer-subject-exit = uitstappen
flyer-subject-safe-work = veilig werken
flyer-subject-housing = huisvesting

material-condoms = condooms
material-lubricant = glijmiddel
material-sponges = sponsjes

window-open = open
window-closed = dicht
window-busy = bezet

destination-sti-clinic = soa-spreekuur
destination-gp = huisarts
destination-language-course = taalcursus gemeente
destination-spot46 = spreekuur Spot 46
destination-accountant = spreekuur boekhouder
destination-shelter = opvang
destination-exit-programme = uitstapprogramma
destination-lawyer = spreekuur advocaat
destination-care-coordinator = zorgcoördinator
destination-debt-help = schuldhulp gemeente
destination-social-work = maatschappelijk werk

role-fieldworker = veldwerker
role-online = online outreach
role-lead = teamleider
role-coordinator = zorgcoördinator
role-volunteer = vrijwilliger

space-common = algemeen
space-team = rondes en locaties
space-cards = contactkaarten
space-online = online
space-signals = signalen
space-files = bestanden bij flyers

review-draft = in bewerking
review-handed-in = ingeleverd
review-asked = vraag van de teamleider
review-approved = goedgekeurd

act-hand-in = ingeleverd
act-ask = vraag
act-answer = antwoord
act-approve = goedgekeurd
act-reopen = weer geopend

ground-consent = toestemming
ground-care = nodig voor de hulp
ground-public-task = onze taak voor de gemeente
ground-legal-duty = de wet vraagt het

purpose-keep-card = kaart bewaren
purpose-call-back = terugbellen
purpose-messages = berichten sturen
purpose-share-coordinator = delen met de zorgcoördinator
purpose-referral = doorverwijzen

consent-form-spoken = mondeling
consent-form-written = schriftelijk
consent-form-declined = liever niet

outcome-pending = nog niet bekend
outcome-arrived = aangekomen
outcome-not-arrived = niet aangekomen
outcome-declined = wilde niet

thing-star = Ster
thing-compass = Kompas
thing-rain = Regen
thing-lantern = Lantaarn
thing-river = Rivier
thing-maple = Esdoorn
thing-feather = Veer
thing-harbour = Haven
thing-cloud = Wolk
thing-pebble = Kiezel
thing-bridge = Brug
thing-anchor = Anker
thing-comet = Komeet
thing-island = Eiland
thing-walnut = Walnoot
thing-kite = Vlieger
thing-mill = Molen
thing-wave = Golf
thing-button = Knoop
thing-teapot = Theepot
thing-meadow = Weide
thing-snow = Sneeuw
thing-lighthouse = Vuurtoren
thing-pencil = Potlood
