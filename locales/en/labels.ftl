### The labels of all words that files, commands and figures name by a fixed id.
### The id is fixed for ever, the label is not: a team may choose its own.

setting-window-street = window street
setting-club = club
setting-private-house = private house
setting-massage-salon = massage salon
setting-street = street
setting-bar = bar or café
setting-shop = shop
setting-hotel = hotel
setting-unlicensed = unlicensed home work
setting-other = other

part-of-day-morning = morning
part-of-day-afternoon = afternoon
part-of-day-evening = evening
part-of-day-night = night

kind-of-round-window-streets = window streets
kind-of-round-clubs-and-houses = clubs and private houses
kind-of-round-massage-salons = massage salons
kind-of-round-other = other

kind-greeting = greeting
kind-brief = brief talk
kind-conversation = conversation
kind-individual = individual conversation
kind-brief-short = brief
kind-individual-short = individual

with-sex-worker = sex worker
with-operator = operator
with-owner = owner
with-key-person = key person

gender-woman = woman
gender-man = man
gender-trans = trans
gender-unknown = unknown
gender-not-noted = not noted

age-band-under-18 = under 18
age-band-18-20 = 18–20
age-band-21-plus = 21+
age-band-unknown = unknown
age-band-not-noted = not noted

met-first-this-year = first time this year
met-earlier-this-year = spoken to earlier this year
met-not-noted = not noted

licensed-yes = licensed
licensed-no = unlicensed
licensed-unknown = unknown

language-nl = Dutch
language-en = English
language-es = Spanish
language-bg = Bulgarian
language-ro = Romanian
language-hu = Hungarian
language-pl = Polish
language-pt = Portuguese
language-zh = Chinese
language-th = Thai
language-cs = Czech
language-it = Italian
language-vi = Vietnamese
language-tr = Turkish
language-ber = Berber
language-und = unknown

topic-health = health
topic-exit = leaving sex work
topic-finances = finances
topic-housing = housing
topic-work = work and career
topic-law = law and rules
topic-tax = tax
topic-safety = safety
topic-family = family
topic-sti-test = STI test
topic-residence = residence permit
topic-language-course = language course
topic-contraception = contraception
topic-employment = employment
topic-stigma = stigma
topic-insurance = insurance
topic-small-talk = small talk
topic-benefits = benefits
topic-mental-health = mental health
topic-addiction = addiction
topic-future = future
topic-workplace = workplace

flyer-subject-sti = STI
flyer-subject-consultation-hours = consultation hours
flyer-subject-tax = tax
flyer-subject-exit = leaving sex work
flyer-subject-safe-work = safe work
flyer-subject-housing = housing

material-condoms = condoms
material-lubricant = lubricant
material-sponges = sponges

window-open = open
window-closed = closed
window-busy = busy

destination-sti-clinic = STI clinic
destination-gp = GP
destination-language-course = municipal language course
destination-spot46 = Spot 46 consultation hours
destination-accountant = accountant’s consultation hours
destination-shelter = shelter
destination-exit-programme = exit programme
destination-lawyer = lawyer’s consultation hours
destination-care-coordinator = care coordinator
destination-debt-help = municipal debt help
destination-social-work = social work

role-fieldworker = fieldworker
role-online = online outreach
role-lead = team lead
role-coordinator = care coordinator
role-volunteer = volunteer

space-common = common
space-team = rounds and places
space-cards = contact cards
space-online = online
space-signals = signals
space-files = files of flyers

review-draft = being written
review-handed-in = handed in
review-asked = question from the team lead
review-approved = approved

act-hand-in = handed in
act-ask = question
act-answer = answer
act-approve = approved
act-reopen = opened again

ground-consent = consent
ground-care = needed to help
ground-public-task = our task for the city
ground-legal-duty = the law asks for it

purpose-keep-card = keep a card
purpose-call-back = call back
purpose-messages = send messages
purpose-share-coordinator = share with the care coordinator
purpose-referral = refer

consent-form-spoken = spoken
consent-form-written = written
consent-form-declined = rather not

outcome-pending = not known yet
outcome-arrived = arrived
outcome-not-arrived = did not arrive
outcome-declined = did not want to

thing-star = Star
thing-compass = Compass
thing-rain = Rain
thing-lantern = Lantern
thing-river = River
thing-maple = Maple
thing-feather = Feather
thing-harbour = Harbour
thing-cloud = Cloud
thing-pebble = Pebble
thing-bridge = Bridge
thing-anchor = Anchor
thing-comet = Comet
thing-island = Island
thing-walnut = Walnut
thing-kite = Kite
thing-mill = Mill
thing-wave = Wave
thing-button = Button
thing-teapot = Teapot
thing-meadow = Meadow
thing-snow = Snow
thing-lighthouse = Lighthouse
thing-pencil = Pencil
