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

## What is kept about her, when she wants to know it. Each is a sentence by itself; what stands in lower case
## comes after a comma.

show-kept-title = Ce păstrăm despre tine
show-kept-who = Cine păstrează aceste date
show-kept-by = Aceste date sunt păstrate de { $team }.
show-kept-readers = Persoane din echipă care le pot citi: { $number }
show-kept-card = Fișa ta
show-kept-name = Aici îți spunem: { $name }
show-kept-languages = Limbile tale: { $languages }
show-kept-made = Făcută la { $date }
show-kept-ground-consent = Păstrăm aceste date pentru că ești de acord.
show-kept-ground-care = Păstrăm aceste date pentru că sunt necesare ca să te ajutăm.
show-kept-ground-public-task = Păstrăm aceste date pentru că fac parte din sarcina noastră pentru primărie.
show-kept-ground-legal-duty = Păstrăm aceste date pentru că legea o cere.
show-kept-agreed = Cu ce ai fost de acord
show-kept-nothing-agreed = Cu nimic în acest moment
show-kept-keep-card = Să păstrăm această fișă
show-kept-call-back = Să te sunăm înapoi
show-kept-messages = Să îți trimitem mesaje
show-kept-share-coordinator = Să împărtășim datele cu coordonatorul de sprijin
show-kept-referral = Să te îndrumăm către: { $service }
show-kept-spoken = ai spus-o oral, limba: { $language }
show-kept-written = ai spus-o în scris, limba: { $language }
show-kept-withdrawn = ai retras acest acord la { $date }
show-kept-take-back = Îți poți retrage acordul oricând. Spune-i unuia dintre noi. Nu trebuie să spui de ce.
show-kept-notes = Ce am notat
show-kept-notes-language = Scriem în limba echipei. Îți spunem cu plăcere ce scrie.
show-kept-author = notat de { $name }
show-kept-follow-ups = Ce facem sau am făcut pentru tine
show-kept-done = făcut la { $date }
show-kept-referrals = Unde te-am îndrumat
show-kept-arrived = ai fost acolo
show-kept-not-arrived = nu ai fost acolo
show-kept-declined = ai preferat să nu mergi
show-kept-end = Cât timp păstrăm aceste date
show-kept-ends = Totul se șterge de la sine la { $date }, dacă nu mai vorbim până atunci.
show-kept-erase = Poți cere ca totul să fie șters acum. Spune-i unuia dintre noi și o facem imediat.
show-kept-left = Deocamdată rămâne la noi o copie criptată, pe care nu o mai folosim.
show-kept-see = Ai dreptul să vezi totul, să primești totul pe hârtie și să ceri corectarea.
show-kept-complain = Ai o nemulțumire? Poți depune o plângere la: { $authority }

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

## The first message to somebody online: who writes, why, what is kept, and how to say no.

show-template-first = Bună, sunt { $name } de la { $team }. Oferim gratuit informații și sfaturi persoanelor care fac muncă sexuală: despre sănătate, taxe și locuință. Puteți întreba orice, și fără să vă spuneți numele. Ca să nu vă scriem de două ori, păstrăm numele profilului { $days } de zile, iar după aceea doar un cod până la sfârșitul anului. Nu doriți mesaje de la noi? Răspundeți cu „nu” și nu vă mai scriem.
