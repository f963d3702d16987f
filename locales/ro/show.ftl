### What a person in the street reads on a screen that is handed to her: large, plain, spoken words.

show-title = Informații pentru tine
show-flyers = Pliante
show-other-flyers = Alte pliante
show-nothing = Încă nu există un pliant în această limbă
show-open-file = Vezi pliantul
show-scan = Scanează codul cu telefonul tău
show-edition = Ediția { $edition }
show-valid-until = Valabil până la { $date }
show-date = { $day }.{ $month }.{ $year }
show-other-language = Altă limbă
show-back = Înapoi
show-locked = Blocat

## Help and consultation hours.

show-services = Ajutor și consultații
show-hours = Program
show-walk-in = Poți veni fără programare
show-spoken = Vorbim { $languages }
show-list = { $before }, { $after }
show-phone = Sună
show-address = Adresă

## Whom to call. The numbers themselves are not in the texts.

show-emergency = În caz de urgență
show-emergency-112 = Poliția, ambulanța, pompierii
show-emergency-0900 = Poliția, dacă nu este urgent
show-emergency-trafficking = CoMensha: ajutor în caz de trafic de persoane
show-emergency-anonymous = Meld Misdaad Anoniem: anunță o infracțiune fără să-ți spui numele

## What is not kept; the lines below the title continue it.

show-not-kept = Ce nu păstrează Veldboek
show-not-kept-name = numele tău
show-not-kept-phone = numărul tău de telefon
show-not-kept-window = vitrina în care lucrezi
show-not-kept-photo = fotografii sau înregistrări
show-not-kept-papers = actele tale
show-not-kept-why = Numărăm conversațiile, nu oamenii.

## On paper: a card with a code, and a small slip.

show-card-title = Scanează pentru mai multe informații
show-slip = Păstrează acest bilețel

## The days, as a heading; Monday is 1.

show-day-1 = Luni
show-day-2 = Marți
show-day-3 = Miercuri
show-day-4 = Joi
show-day-5 = Vineri
show-day-6 = Sâmbătă
show-day-7 = Duminică

## What a leaflet is about.

show-subject-sti = Infecții cu transmitere sexuală
show-subject-consultation-hours = Ore de consultații
show-subject-tax = Impozite
show-subject-exit = Dacă vrei să renunți la această muncă
show-subject-safe-work = Cum lucrezi în siguranță
show-subject-housing = Locuință

## Sorts of help.

show-sort-sti-clinic = Cabinet pentru infecții cu transmitere sexuală
show-sort-gp = Medic de familie
show-sort-language-course = Curs de limbă de la primărie
show-sort-spot46 = Spot 46: consultații
show-sort-accountant = Contabil
show-sort-shelter = Adăpost
show-sort-exit-programme = Ajutor dacă vrei să renunți la această muncă
show-sort-lawyer = Avocat
show-sort-care-coordinator = Coordonator de sprijin
show-sort-debt-help = Ajutor pentru datorii
show-sort-social-work = Asistență socială

## Languages, as they stand in show-spoken.

show-language-nl = olandeză
show-language-en = engleză
show-language-es = spaniolă
show-language-bg = bulgară
show-language-ro = română
show-language-hu = maghiară
show-language-pl = poloneză
show-language-pt = portugheză
show-language-zh = chineză
show-language-th = thailandeză
show-language-cs = cehă
show-language-it = italiană
show-language-vi = vietnameză
show-language-tr = turcă
show-language-und = alte limbi
