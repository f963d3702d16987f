### What a person in the street reads on a screen that is handed to her: large, plain, spoken words.

show-title = Informacje dla Ciebie
show-flyers = Ulotki
show-other-flyers = Inne ulotki
show-nothing = Nie ma jeszcze ulotki w tym języku
show-open-file = Zobacz ulotkę
show-scan = Zeskanuj kod telefonem
show-edition = Wydanie { $edition }
show-valid-until = Ważne do { $date }
show-date = { $day }.{ $month }.{ $year }
show-other-language = Inny język
show-back = Wróć
show-locked = Zablokowane

## Help and consultation hours.

show-services = Pomoc i porady
show-hours = Godziny otwarcia
show-walk-in = Możesz przyjść bez umawiania się
show-spoken = Mówimy w tych językach: { $languages }
show-list = { $before }, { $after }
show-phone = Zadzwoń
show-address = Adres

## Whom to call. The numbers themselves are not in the texts.

show-emergency = W nagłym wypadku
show-emergency-112 = Policja, pogotowie, straż pożarna
show-emergency-0900 = Policja, gdy sprawa nie jest pilna
show-emergency-trafficking = CoMensha: pomoc w sprawach handlu ludźmi
show-emergency-anonymous = Meld Misdaad Anoniem: anonimowe zgłoszenie przestępstwa

## What is not kept; the lines below the title continue it.

show-not-kept = Czego Veldboek nie zapisuje
show-not-kept-name = Twojego imienia i nazwiska
show-not-kept-phone = Twojego numeru telefonu
show-not-kept-window = okna, w którym pracujesz
show-not-kept-photo = zdjęć ani nagrań
show-not-kept-papers = Twoich dokumentów
show-not-kept-why = Liczymy rozmowy, nie ludzi.

## On paper: a card with a code, and a small slip.

show-card-title = Zeskanuj, aby dowiedzieć się więcej
show-slip = Zachowaj tę karteczkę

## What is kept about her, when she wants to know it. Each is a sentence by itself; what stands in lower case
## comes after a comma.

show-kept-title = Co o Tobie przechowujemy
show-kept-who = Kto to przechowuje
show-kept-by = Przechowuje to { $team }.
show-kept-readers = Tyle osób z zespołu może to czytać: { $number }
show-kept-card = Twoja karta
show-kept-name = Tak Cię tutaj nazywamy: { $name }
show-kept-languages = Twoje języki: { $languages }
show-kept-made = Karta powstała: { $date }
show-kept-ground-consent = Przechowujemy to, bo się na to zgadzasz.
show-kept-ground-care = Przechowujemy to, bo jest to potrzebne, żeby Ci pomóc.
show-kept-ground-public-task = Przechowujemy to, bo należy to do naszego zadania dla miasta.
show-kept-ground-legal-duty = Przechowujemy to, bo wymaga tego prawo.
show-kept-agreed = Twoje zgody
show-kept-nothing-agreed = W tej chwili żadne
show-kept-keep-card = Że przechowujemy tę kartę
show-kept-call-back = Że do Ciebie oddzwaniamy
show-kept-messages = Że wysyłamy Ci wiadomości
show-kept-share-coordinator = Że przekazujemy to koordynacji pomocy
show-kept-referral = Że kierujemy Cię do: { $service }
show-kept-spoken = zgoda ustna, język: { $language }
show-kept-written = zgoda na piśmie, język: { $language }
show-kept-withdrawn = zgoda wycofana: { $date }
show-kept-take-back = Zgodę możesz wycofać w każdej chwili. Powiedz o tym komuś z nas. Nie musisz mówić, dlaczego.
show-kept-notes = Co zapisaliśmy
show-kept-notes-language = Piszemy w języku zespołu. Chętnie powiemy Ci, co tam jest napisane.
show-kept-author = zapisane przez: { $name }
show-kept-follow-ups = Co robimy lub co zrobiliśmy dla Ciebie
show-kept-done = zrobione: { $date }
show-kept-referrals = Dokąd Cię skierowaliśmy
show-kept-arrived = wizyta się odbyła
show-kept-not-arrived = wizyta się nie odbyła
show-kept-declined = wolisz tam nie iść
show-kept-end = Jak długo to przechowujemy
show-kept-ends = To usunie się samo: { $date }, jeśli wcześniej nie porozmawiamy.
show-kept-erase = Możesz poprosić o usunięcie teraz. Powiedz o tym komuś z nas, a zrobimy to od razu.
show-kept-left = Na razie zostaje u nas zaszyfrowana kopia, której już nie używamy.
show-kept-see = Możesz zobaczyć wszystko, dostać to na papierze i poprosić o poprawienie.
show-kept-complain = Coś jest nie tak? Możesz złożyć skargę tutaj: { $authority }

## The days, as a heading; Monday is 1.

show-day-1 = Poniedziałek
show-day-2 = Wtorek
show-day-3 = Środa
show-day-4 = Czwartek
show-day-5 = Piątek
show-day-6 = Sobota
show-day-7 = Niedziela

## What a leaflet is about.

show-subject-sti = Infekcje przenoszone drogą płciową
show-subject-consultation-hours = Godziny porad
show-subject-tax = Podatki
show-subject-exit = Jeśli chcesz odejść z tej pracy
show-subject-safe-work = Bezpieczna praca
show-subject-housing = Mieszkanie

## Sorts of help.

show-sort-sti-clinic = Poradnia infekcji przenoszonych drogą płciową
show-sort-gp = Lekarz rodzinny
show-sort-language-course = Kurs językowy od gminy
show-sort-spot46 = Spot 46: porady
show-sort-accountant = Porady księgowe
show-sort-shelter = Schronienie
show-sort-exit-programme = Pomoc, jeśli chcesz odejść z tej pracy
show-sort-lawyer = Porady adwokata
show-sort-care-coordinator = Koordynacja pomocy
show-sort-debt-help = Pomoc w sprawie długów
show-sort-social-work = Pomoc pracownika socjalnego

## Languages, as they stand in show-spoken.

show-language-nl = niderlandzki
show-language-en = angielski
show-language-es = hiszpański
show-language-bg = bułgarski
show-language-ro = rumuński
show-language-hu = węgierski
show-language-pl = polski
show-language-pt = portugalski
show-language-zh = chiński
show-language-th = tajski
show-language-cs = czeski
show-language-it = włoski
show-language-vi = wietnamski
show-language-tr = turecki
show-language-und = inne języki

## The first message to somebody online: who writes, why, what is kept, and how to say no.

show-template-first = Dzień dobry, jestem { $name } z { $team }. Udzielamy bezpłatnych informacji i porad osobom pracującym seksualnie: o zdrowiu, podatkach i mieszkaniu. Można pytać o wszystko, także bez podawania imienia. Aby nie pisać dwa razy, przechowujemy nazwę profilu przez { $days } dni, a potem tylko kod do końca roku. Nie chcesz od nas wiadomości? Odpowiedz „nie”, a nie napiszemy więcej.
