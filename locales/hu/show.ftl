### What a person in the street reads on a screen that is handed to her: large, plain, spoken words.

show-title = Információk neked
show-flyers = Szórólapok
show-other-flyers = További szórólapok
show-nothing = Ezen a nyelven még nincs szórólap
show-open-file = Nézd meg a szórólapot
show-scan = Olvasd be a kódot a telefonoddal
show-edition = Kiadás: { $edition }
show-valid-until = Eddig érvényes: { $date }
show-date = { $year }.{ "\u00A0" }{ $month }.{ "\u00A0" }{ $day }.
show-other-language = Másik nyelv
show-back = Vissza
show-locked = Zárolva

## Help and consultation hours.

show-services = Segítség és tanácsadás
show-hours = Nyitvatartás
show-walk-in = Időpont nélkül is jöhetsz
show-spoken = Ezeken a nyelveken beszélünk: { $languages }
show-list = { $before }, { $after }
show-phone = Telefon
show-address = Cím

## Whom to call. The numbers themselves are not in the texts.

show-emergency = Vészhelyzetben
show-emergency-112 = Rendőrség, mentők, tűzoltók
show-emergency-0900 = Rendőrség, ha nem sürgős
show-emergency-trafficking = CoMensha: segítség emberkereskedelem esetén
show-emergency-anonymous = Meld Misdaad Anoniem: bűncselekmény bejelentése név nélkül

## What is not kept; the lines below the title continue it.

show-not-kept = Amit a Veldboek nem őriz meg
show-not-kept-name = a neved
show-not-kept-phone = a telefonszámod
show-not-kept-window = melyik kirakatban dolgozol
show-not-kept-photo = fényképek vagy hangfelvételek
show-not-kept-papers = az irataid
show-not-kept-why = Beszélgetéseket számolunk, nem embereket.

## On paper: a card with a code, and a small slip.

show-card-title = Olvasd be, ha többet szeretnél tudni
show-slip = Őrizd meg ezt a cetlit

## What is kept about her, when she wants to know it. Each is a sentence by itself; what stands in lower case
## comes after a comma.

show-kept-title = Mit őrzünk meg rólad
show-kept-who = Ki őrzi ezt meg
show-kept-by = Ezt ő őrzi meg: { $team }
show-kept-readers = Ennyien olvashatják a csapatból: { $number }
show-kept-card = A kártyád
show-kept-name = Itt így hívunk: { $name }
show-kept-languages = A nyelveid: { $languages }
show-kept-made = Készült: { $date }
show-kept-ground-consent = Azért őrizzük meg, mert beleegyeztél.
show-kept-ground-care = Azért őrizzük meg, mert szükséges ahhoz, hogy segítsünk neked.
show-kept-ground-public-task = Azért őrizzük meg, mert a városnak végzett feladatunkhoz tartozik.
show-kept-ground-legal-duty = Azért őrizzük meg, mert a törvény előírja.
show-kept-agreed = Mibe egyeztél bele
show-kept-nothing-agreed = Jelenleg semmibe
show-kept-keep-card = Hogy megőrizzük ezt a kártyát
show-kept-call-back = Hogy visszahívjunk
show-kept-messages = Hogy üzeneteket küldjünk neked
show-kept-share-coordinator = Hogy megosszuk az ellátáskoordinátorral
show-kept-referral = Hogy ide irányítsunk: { $service }
show-kept-spoken = szóban mondtad, nyelv: { $language }
show-kept-written = írásban mondtad, nyelv: { $language }
show-kept-withdrawn = ezt visszavontad: { $date }
show-kept-take-back = Ezt bármikor visszavonhatod. Szólj bármelyikünknek. Nem kell megmondanod, miért.
show-kept-notes = Mit írtunk le
show-kept-notes-language = A csapat nyelvén írunk. Szívesen elmondjuk, mi áll benne.
show-kept-author = feljegyezte: { $name }
show-kept-follow-ups = Mit teszünk vagy tettünk érted
show-kept-done = megtörtént: { $date }
show-kept-referrals = Hová irányítottunk
show-kept-arrived = elmentél oda
show-kept-not-arrived = nem mentél el oda
show-kept-declined = inkább nem akartad
show-kept-end = Meddig őrizzük meg
show-kept-ends = Ez magától törlődik ekkor: { $date }, ha addig nem beszélünk egymással.
show-kept-erase = Kérheted, hogy most töröljük. Szólj bármelyikünknek, és azonnal megtesszük.
show-kept-left = A tárolónkban egyelőre marad egy titkosított másolat, amelyet már nem használunk.
show-kept-see = Mindent megnézhetsz, papíron is megkaphatod, és kérheted a javítását.
show-kept-complain = Nem vagy elégedett? Itt tehetsz panaszt: { $authority }

## The days, as a heading; Monday is 1.

show-day-1 = Hétfő
show-day-2 = Kedd
show-day-3 = Szerda
show-day-4 = Csütörtök
show-day-5 = Péntek
show-day-6 = Szombat
show-day-7 = Vasárnap

## What a leaflet is about.

show-subject-sti = Nemi úton terjedő fertőzések
show-subject-consultation-hours = A tanácsadás időpontjai
show-subject-tax = Adózás
show-subject-exit = Ha abba szeretnéd hagyni ezt a munkát
show-subject-safe-work = Biztonságos munka
show-subject-housing = Lakhatás

## Sorts of help.

show-sort-sti-clinic = Szűrés nemi úton terjedő fertőzésekre
show-sort-gp = Háziorvos
show-sort-language-course = Az önkormányzat nyelvtanfolyama
show-sort-spot46 = Spot 46: tanácsadás
show-sort-accountant = Könyvelő
show-sort-shelter = Átmeneti szállás
show-sort-exit-programme = Segítség, ha abba szeretnéd hagyni ezt a munkát
show-sort-lawyer = Ügyvéd
show-sort-care-coordinator = Ellátáskoordinátor
show-sort-debt-help = Segítség tartozás esetén
show-sort-social-work = Szociális munkás

## Languages, as they stand in show-spoken.

show-language-nl = holland
show-language-en = angol
show-language-es = spanyol
show-language-bg = bolgár
show-language-ro = román
show-language-hu = magyar
show-language-pl = lengyel
show-language-pt = portugál
show-language-zh = kínai
show-language-th = thai
show-language-cs = cseh
show-language-it = olasz
show-language-vi = vietnámi
show-language-tr = török
show-language-und = más nyelvek

## The first message to somebody online: who writes, why, what is kept, and how to say no.

show-template-first = Jó napot, { $name } vagyok, a { $team } munkatársa. Ingyenes tájékoztatást és tanácsot adunk szexmunkásoknak egészségről, adóról és lakhatásról. Bármit kérdezhet, a nevét sem kell megmondania. Hogy ne írjunk kétszer, a profilja nevét { $days } napig őrizzük meg, utána az év végéig csak egy kódot. Nem szeretne tőlünk üzenetet? Válaszoljon annyit, hogy nem, és többet nem írunk.
