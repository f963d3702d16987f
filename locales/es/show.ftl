### What a person in the street reads on a screen that is handed to her: large, plain, spoken words.

show-title = Información para ti
show-flyers = Folletos
show-other-flyers = Otros folletos
show-nothing = Todavía no hay ningún folleto en este idioma
show-open-file = Ver el folleto
show-scan = Escanea el código con tu teléfono
show-edition = Edición { $edition }
show-valid-until = Válido hasta el { $date }
show-date = { $day }/{ $month }/{ $year }
show-other-language = Otro idioma
show-back = Atrás
show-locked = Bloqueado

## Help and consultation hours.

show-services = Ayuda y consultas
show-hours = Horario
show-walk-in = Puedes venir sin cita
show-spoken = Hablamos { $languages }
show-list = { $before }, { $after }
show-phone = Llama
show-address = Dirección

## Whom to call. The numbers themselves are not in the texts.

show-emergency = Emergencias
show-emergency-112 = Policía, ambulancia, bomberos
show-emergency-0900 = Policía, si no es urgente
show-emergency-trafficking = CoMensha: ayuda en casos de trata de personas
show-emergency-anonymous = Meld Misdaad Anoniem: avisar de un delito sin dar tu nombre

## What is not kept; the lines below the title continue it.

show-not-kept = Lo que Veldboek no guarda
show-not-kept-name = tu nombre
show-not-kept-phone = tu número de teléfono
show-not-kept-window = en qué ventana trabajas
show-not-kept-photo = fotos o grabaciones
show-not-kept-papers = tus papeles
show-not-kept-why = Contamos conversaciones, no personas.

## On paper: a card with a code, and a small slip.

show-card-title = Escanea para saber más
show-slip = Guarda este papelito

## What is kept about her, when she wants to know it. Each is a sentence by itself; what stands in lower case
## comes after a comma.

show-kept-title = Lo que guardamos sobre ti
show-kept-who = Quién guarda esto
show-kept-by = Esto lo guarda { $team }.
show-kept-readers = Personas del equipo que pueden leerlo: { $number }
show-kept-card = Tu ficha
show-kept-name = Aquí te llamamos: { $name }
show-kept-languages = Tus idiomas: { $languages }
show-kept-made = Hecha el { $date }
show-kept-ground-consent = Guardamos esto porque tú estás de acuerdo.
show-kept-ground-care = Guardamos esto porque es necesario para ayudarte.
show-kept-ground-public-task = Guardamos esto porque es parte de nuestra tarea para el ayuntamiento.
show-kept-ground-legal-duty = Guardamos esto porque la ley lo pide.
show-kept-agreed = A qué dijiste que sí
show-kept-nothing-agreed = A nada en este momento
show-kept-keep-card = A que guardemos esta ficha
show-kept-call-back = A que te devolvamos la llamada
show-kept-messages = A que te enviemos mensajes
show-kept-share-coordinator = A que lo compartamos con la coordinación de ayuda
show-kept-referral = A que te derivemos a: { $service }
show-kept-spoken = lo dijiste hablando, idioma: { $language }
show-kept-written = lo dijiste por escrito, idioma: { $language }
show-kept-withdrawn = lo retiraste el { $date }
show-kept-take-back = Puedes retirarlo en cualquier momento. Díselo a cualquiera del equipo. No tienes que decir por qué.
show-kept-notes = Lo que hemos anotado
show-kept-notes-language = Escribimos en el idioma del equipo. Con gusto te contamos lo que dice.
show-kept-author = lo anotó { $name }
show-kept-follow-ups = Lo que hacemos o hicimos por ti
show-kept-done = hecho el { $date }
show-kept-referrals = Adónde te hemos derivado
show-kept-arrived = fuiste
show-kept-not-arrived = no fuiste
show-kept-declined = preferiste no ir
show-kept-end = Cuánto tiempo lo guardamos
show-kept-ends = Esto se borra solo el { $date }, si no hablamos antes.
show-kept-erase = Puedes pedir que se borre ahora. Díselo a cualquiera del equipo y lo hacemos enseguida.
show-kept-left = En nuestro almacenamiento queda por ahora una copia cifrada que ya no usamos.
show-kept-see = Puedes verlo todo, recibirlo en papel y hacer que se corrija.
show-kept-complain = ¿No estás conforme? Puedes presentar una queja ante: { $authority }

## The days, as a heading; Monday is 1.

show-day-1 = Lunes
show-day-2 = Martes
show-day-3 = Miércoles
show-day-4 = Jueves
show-day-5 = Viernes
show-day-6 = Sábado
show-day-7 = Domingo

## What a leaflet is about.

show-subject-sti = Infecciones de transmisión sexual (ITS)
show-subject-consultation-hours = Horario de consulta
show-subject-tax = Impuestos
show-subject-exit = Si quieres dejar este trabajo
show-subject-safe-work = Trabajar con seguridad
show-subject-housing = Vivienda

## Sorts of help.

show-sort-sti-clinic = Consulta de infecciones de transmisión sexual (ITS)
show-sort-gp = Médico de cabecera
show-sort-language-course = Curso de idioma del ayuntamiento
show-sort-spot46 = Consulta de Spot 46
show-sort-accountant = Ayuda con la contabilidad
show-sort-shelter = Centro de acogida
show-sort-exit-programme = Ayuda si quieres dejar este trabajo
show-sort-lawyer = Ayuda legal
show-sort-care-coordinator = Coordinación de ayuda
show-sort-debt-help = Ayuda con las deudas
show-sort-social-work = Trabajo social

## Languages, as they stand in show-spoken.

show-language-nl = holandés
show-language-en = inglés
show-language-es = español
show-language-bg = búlgaro
show-language-ro = rumano
show-language-hu = húngaro
show-language-pl = polaco
show-language-pt = portugués
show-language-zh = chino
show-language-th = tailandés
show-language-cs = checo
show-language-it = italiano
show-language-vi = vietnamita
show-language-tr = turco
show-language-und = otros idiomas

## The first message to somebody online: who writes, why, what is kept, and how to say no.

show-template-first = Hola, soy { $name }, de { $team }. Damos información y consejo gratis a trabajadoras y trabajadores sexuales: sobre salud, impuestos y vivienda. Puedes preguntar lo que quieras, también sin decir tu nombre. Para no escribirte dos veces, guardamos el nombre de tu perfil { $days } días, y después solo un código hasta el fin del año. ¿No quieres mensajes nuestros? Responde no, y no te escribiremos más.
