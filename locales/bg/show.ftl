### What a person in the street reads on a screen that is handed to her: large, plain, spoken words.

show-title = Информация за Вас
show-flyers = Листовки
show-other-flyers = Други листовки
show-nothing = Все още няма листовка на този език
show-open-file = Вижте листовката
show-scan = Сканирайте кода с телефона си
show-edition = Издание { $edition }
show-valid-until = Важи до { $date }
show-date = { $day }.{ $month }.{ $year }{ "\u00A0" }г.
show-other-language = Друг език
show-back = Назад
show-locked = Заключено

## Help and consultation hours.

show-services = Помощ и консултации
show-hours = Работно време
show-walk-in = Можете да дойдете без запазен час
show-spoken = Говорим { $languages }
show-list = { $before }, { $after }
show-phone = Обадете се
show-address = Адрес

## Whom to call. The numbers themselves are not in the texts.

show-emergency = В спешен случай
show-emergency-112 = Полиция, линейка, пожарна
show-emergency-0900 = Полиция, ако не е спешно
show-emergency-trafficking = CoMensha: помощ при трафик на хора
show-emergency-anonymous = Meld Misdaad Anoniem: съобщете за престъпление, без да казвате името си

## What is not kept; the lines below the title continue it.

show-not-kept = Какво не пази Veldboek
show-not-kept-name = Вашето име
show-not-kept-phone = телефонния Ви номер
show-not-kept-window = витрината, на която работите
show-not-kept-photo = снимки или звукозаписи
show-not-kept-papers = Вашите документи
show-not-kept-why = Броим разговорите, не хората.

## On paper: a card with a code, and a small slip.

show-card-title = Сканирайте за повече информация
show-slip = Запазете тази бележка

## What is kept about her, when she wants to know it. Each is a sentence by itself; what stands in lower case
## comes after a comma.

show-kept-title = Какво пазим за Вас
show-kept-who = Кой пази това
show-kept-by = Това го пази { $team }.
show-kept-readers = Хора от екипа, които могат да го четат: { $number }
show-kept-card = Вашата карта
show-kept-name = Тук Ви наричаме: { $name }
show-kept-languages = Вашите езици: { $languages }
show-kept-made = Направена на { $date }
show-kept-ground-consent = Пазим това, защото Вие сте съгласни.
show-kept-ground-care = Пазим това, защото е нужно, за да Ви помогнем.
show-kept-ground-public-task = Пазим това, защото е част от задачата ни за общината.
show-kept-ground-legal-duty = Пазим това, защото законът го изисква.
show-kept-agreed = С какво сте се съгласили
show-kept-nothing-agreed = В момента с нищо
show-kept-keep-card = Да пазим тази карта
show-kept-call-back = Да Ви се обадим
show-kept-messages = Да Ви пращаме съобщения
show-kept-share-coordinator = Да споделим това с координатора за помощ и грижи
show-kept-referral = Да Ви насочим към: { $service }
show-kept-spoken = казахте го устно, език: { $language }
show-kept-written = казахте го писмено, език: { $language }
show-kept-withdrawn = оттеглихте това на { $date }
show-kept-take-back = Можете да го оттеглите по всяко време. Кажете на някого от нас. Не е нужно да казвате защо.
show-kept-notes = Какво сме записали
show-kept-notes-language = Пишем на езика на екипа. С удоволствие ще Ви кажем какво пише.
show-kept-author = записано от { $name }
show-kept-follow-ups = Какво правим или сме направили за Вас
show-kept-done = направено на { $date }
show-kept-referrals = Към кого сме Ви насочили
show-kept-arrived = ходихте там
show-kept-not-arrived = не отидохте там
show-kept-declined = предпочетохте да не отидете
show-kept-end = Колко време пазим това
show-kept-ends = Това се изтрива само на { $date }, ако не говорим преди това.
show-kept-erase = Можете да поискате да бъде изтрито сега. Кажете на някого от нас и ще го направим веднага.
show-kept-left = Засега в хранилището ни остава шифровано копие, което вече не използваме.
show-kept-see = Имате право да видите всичко, да го получите на хартия и да поискате поправка.
show-kept-complain = Не сте доволни? Можете да подадете жалба до: { $authority }

## The days, as a heading; Monday is 1.

show-day-1 = Понеделник
show-day-2 = Вторник
show-day-3 = Сряда
show-day-4 = Четвъртък
show-day-5 = Петък
show-day-6 = Събота
show-day-7 = Неделя

## What a leaflet is about.

show-subject-sti = Полово предавани инфекции
show-subject-consultation-hours = Часове за консултация
show-subject-tax = Данъци
show-subject-exit = Ако искате да спрете тази работа
show-subject-safe-work = Безопасна работа
show-subject-housing = Жилище

## Sorts of help.

show-sort-sti-clinic = Кабинет за полово предавани инфекции
show-sort-gp = Личен лекар
show-sort-language-course = Езиков курс от общината
show-sort-spot46 = Spot 46: консултации
show-sort-accountant = Счетоводител
show-sort-shelter = Подслон
show-sort-exit-programme = Помощ, ако искате да спрете тази работа
show-sort-lawyer = Адвокат
show-sort-care-coordinator = Координатор за помощ и грижи
show-sort-debt-help = Помощ при дългове
show-sort-social-work = Социален работник

## Languages, as they stand in show-spoken.

show-language-nl = холандски
show-language-en = английски
show-language-es = испански
show-language-bg = български
show-language-ro = румънски
show-language-hu = унгарски
show-language-pl = полски
show-language-pt = португалски
show-language-zh = китайски
show-language-th = тайландски
show-language-cs = чешки
show-language-it = италиански
show-language-vi = виетнамски
show-language-tr = турски
show-language-und = други езици

## The first message to somebody online: who writes, why, what is kept, and how to say no.

show-template-first = Здравейте, аз съм { $name } от { $team }. Даваме безплатна информация и съвети на сексуални работници: за здраве, данъци и жилище. Можете да попитате всичко, и без да казвате името си. За да не Ви пишем два пъти, пазим името на профила Ви { $days } дни, а след това само код до края на годината. Не искате съобщения от нас? Отговорете с „не“ и няма да Ви пишем повече.
