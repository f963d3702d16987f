### Lo que pregunta y cuenta la línea de órdenes.
### numbers: fine status seconds sent received visits conversations line unsent rounds approved noted of days months cards names approaches answers stock

cli-ask-passphrase = Frase de acceso de este cuaderno:
cli-ask-new-passphrase = Elige una frase de acceso para este cuaderno, de al menos 10 caracteres:
cli-ask-passphrase-again = Otra vez:
cli-passphrases-differ = Las dos frases de acceso no son iguales. Todavía no se ha creado nada.
cli-no-terminal = Aquí no se puede pedir la frase de acceso. Ponla en VELDBOEK_PASSPHRASE.
cli-no-terminal-digits = Aquí no se pueden confirmar las cifras. Hazlo en una terminal, o usa --yes.
cli-ask-digits = ¿Salen en la otra pantalla las mismas cifras: { $digits }? Escribe { $yes } o { $no }:
cli-yes = sí
cli-no = no

cli-team-created = El equipo { $team } está creado. Tú eres { $name }.
cli-invite-code = Dale este código a tu colega: { $code }
cli-invite-waiting = El código vale { $seconds } segundos, para un solo cuaderno. Deja abierta esta ventana.
cli-check = Estas cifras tienen que salir en las dos pantallas: { $digits }
cli-joined-other = { $name } ya participa, como { $roles }.
cli-joined = Ya participas en el equipo { $team }, como { $roles }.
cli-invite-unheard = { $name } ya está en el equipo, pero su dispositivo no se ha enterado. Dale a { $name } un código nuevo.
cli-join-then-sync = Estás en el equipo y tu cuaderno está aquí. No vuelvas a unirte: sincroniza cuando haya conexión.
cli-join-without-book = Este dispositivo ya está en el equipo, pero todavía no hay cuaderno. Pide un código nuevo y únete otra vez.
cli-damaged-moved = El cuaderno antiguo está ahora en { $folder }. Lo que aún no habías enviado de él: { $unsent ->
    [0] nada.
    [one] 1 cambio.
   *[other] { $unsent } cambios.
}
cli-damaged-moved-unread = El cuaderno antiguo está ahora en { $folder }. Lo que aún no se había enviado de él no se puede leer.
cli-team = Equipo { $team }
cli-team-member = { $name }, { $roles }
cli-team-device = dispositivo { $device }, visto por última vez { $time }
cli-team-device-unseen = dispositivo { $device }, todavía no visto

cli-synced = { $sent } enviados, { $received } recibidos. { $bytes } entre ida y vuelta.
cli-synced-nothing = No había nada nuevo.

cli-place = { $name } · { $setting }
cli-place-retired = { $name } · { $setting } · ya no se usa
cli-place-added = { $name } está ahora entre los lugares.
cli-place-changed = { $name } ha cambiado.
cli-places-none = Todavía no hay lugares.
cli-person-added = { $name } está ahora en la lista de colegas.
cli-people-none = Todavía no hay colegas.

cli-flyer = { $id }  { $subject } · { $language } · { $title } · { $link }
cli-flyer-retired = { $id }  { $subject } · { $language } · { $title } · ya no se reparte
cli-flyer-edition = edición { $edition }
cli-flyer-valid-until = válido hasta el { $date }
cli-flyer-stock = { $stock } en el armario
cli-flyer-keeper = lo mantiene { $keeper }
cli-flyer-looks-alike = La dirección tiene letras que se parecen a otras. Así es como se escribe de verdad.
cli-flyer-added = { $title } ya está entre los folletos.
cli-flyer-changed = { $title } ha cambiado.
cli-flyer-file-coming = El archivo aún está en camino hacia este cuaderno. Sincroniza y prueba otra vez.
detail-file-there = en ese lugar ya hay un archivo. Elige otro nombre.
cli-flyers-none = Todavía no hay folletos.
cli-flyers-missing = { $subject }: todavía no en { $languages }
cli-link = { $subject } · { $language } · { $title } · { $link }: { $state }
cli-links-fine = { $fine ->
    [0] Ningún enlace está del todo bien.
    [one] 1 enlace está bien.
   *[other] { $fine } enlaces están bien.
}
cli-services-none = Todavía no hay servicios.
cli-service-walk-in = sin cita

cli-round = { $date }, { $part } · { $people } · { $visits ->
    [one] 1 visita
   *[other] { $visits } visitas
}, { $conversations ->
    [0] no se habló con nadie
    [one] 1 conversación
   *[other] { $conversations } conversaciones
} · { $review } · { $state }
cli-rounds-none = Todavía no hay rondas.
cli-visit = { $place }, { $time }
cli-line-saved = La línea { $line } está guardada.
cli-warn-phone-number = En la línea { $line } hay algo que parece un número de teléfono. Con eso se puede reconocer a alguien.
cli-warn-email = En la línea { $line } hay algo que parece una dirección de correo. Con eso se puede reconocer a alguien.
cli-warn-bsn = En la línea { $line } hay algo que parece un número de identidad (BSN). Con eso se puede reconocer a alguien.
cli-warn-address-or-handle = En la línea { $line } hay algo que parece una dirección o un nombre en internet. Con eso se puede reconocer a alguien.
cli-warn-window-or-room = En la línea { $line } hay algo que parece el número de una ventana o de una habitación. Con eso se puede reconocer a alguien.
cli-round-saved = La ronda está guardada como { $id }.
cli-handed-in = La ronda está entregada.
cli-asked = Tu pregunta está en la ronda.
cli-answered = Tu respuesta está en la ronda.
cli-approved = La ronda está aprobada y cuenta tal como está.
cli-self-approved = La ronda está aprobada. Como saliste tú, queda anotado que es tu propia ronda.
cli-reopened = La ronda está abierta de nuevo.
cli-goes-with-sync = Tu equipo lo verá cuando vuelvas a sincronizar.

cli-online-new = { $handle }: aún sin contactar este año
cli-online-cooling = { $handle }: ya se le escribió el { $date } ({ $by }). Se puede de nuevo desde el { $until }.
cli-online-cooling-hers = { $handle }: escribió por su cuenta el { $date }. Se puede escribir a partir del { $until }.
cli-online-again = { $handle }: se le escribió el { $date } ({ $by }). Ya se puede de nuevo.
cli-online-again-hers = { $handle }: escribió por su cuenta el { $date }. Ya se puede escribir de nuevo.
cli-online-no-contact = { $handle }: no quiere contacto
cli-online-twice = { $handle }: ya está en la línea { $line }
cli-online-unreadable = { $handle }: aquí no hay ningún nombre
cli-online-logged = { $code } está anotado.
cli-online-profile = { $id }  { $code } · { $platform } · { $gender } · { $language } · { $approaches ->
    [one] 1 mensaje enviado
   *[other] { $approaches } mensajes enviados
}, { $answers ->
    [one] 1 respuesta
   *[other] { $answers } respuestas
}
cli-online-profiles-none = Aún no hay perfiles.
cli-online-merged = Ahora es una sola persona.
cli-online-unmerged = Ahora vuelven a ser dos personas.
cli-online-objected = Quien tiene este nombre no quiere contacto. Sigue siendo así, se escriba como se escriba el nombre.
cli-online-platform = { $id }  { $platform }
cli-online-platforms-none = Aún no hay plataformas.

cli-privacy-assessed = La evaluación de impacto de protección de datos (EIPD) es del { $date }.
cli-privacy-not-assessed = Aún no hay fecha de la evaluación de impacto de protección de datos (EIPD). Las fichas y el trabajo en línea están desactivados.
cli-privacy-terms = Los nombres de los perfiles se guardan { $days } días desde el último mensaje. Las fichas se guardan { $months ->
    [one] 1 mes
   *[other] { $months } meses
} desde el último contacto.
cli-privacy-doubt = El reloj dice { $today }; la última vez era { $last }. Si es correcto, desaparecen { $cards ->
    [0] ninguna ficha
    [one] 1 ficha
   *[other] { $cards } fichas
} y { $names ->
    [0] ningún nombre de perfil
    [one] 1 nombre de perfil
   *[other] { $names } nombres de perfil
}. Confirma el día con: privacy confirm --day { $today }
cli-privacy-soon = En los próximos 30 días se borran solos { $cards ->
    [0] ninguna ficha
    [one] 1 ficha
   *[other] { $cards } fichas
} y { $names ->
    [0] ningún nombre de perfil
    [one] 1 nombre de perfil
   *[other] { $names } nombres de perfil
}, lo primero el { $date }.

cli-figures-title = Datos y cifras, del { $from } al { $to } incluido
cli-figures-basis = { $rounds ->
    [one] 1 ronda
   *[other] { $rounds } rondas
}, de ellas aprobadas: { $approved }.
cli-figures-visits = Visitas
cli-figures-with-conversation = de ellas, con conversación
cli-figures-conversations = Conversaciones
cli-figures-individual = de ellas, individuales
cli-figures-first = por primera vez este año
cli-figures-not-counted = No es conversación, se cuenta aparte
cli-figures-greetings = Saludos
cli-figures-operators = Se habló con gerente o titular
cli-figures-key-people = Se habló con una persona clave
cli-figures-by-month = Por mes
cli-figures-by-setting = Por tipo de lugar
cli-figures-by-worker = Por colega
cli-figures-by-language = Por idioma
cli-figures-by-gender = Por género
cli-figures-by-age = Por edad
cli-figures-by-topic = Por tema
cli-figures-materials = Material
cli-figures-windows = Ventanas
cli-figures-flyers = Folletos por idioma
cli-figures-flyers-by-subject = Folletos por tema
cli-figures-referrals = Derivaciones
cli-figures-noted = anotado en { $noted } de { $of }
cli-figures-online = En línea
cli-figures-online-rule = A quién se escribió en este periodo. Quien tiene varios perfiles cuenta una vez, cuando se sabe.
cli-figures-online-profiles = Personas distintas contactadas
cli-figures-online-answered = Personas que respondieron
cli-figures-online-approaches = Mensajes enviados
cli-figures-online-answers = Respuestas
cli-figures-by-platform = Por plataforma

## Fichas de contacto.

cli-cards-none = Todavía no hay fichas de contacto.
cli-card = { $id }  { $pseudonym } · { $languages } · se borra el { $ends }
cli-card-must-go = Esta persona ya no está de acuerdo en que se guarde esta ficha. Bórrala: veldboek cards erase { $id }
cli-card-warned = Ojo: con este seudónimo se puede reconocer a alguien. Mejor elige uno que no diga nada de esta persona.
cli-card-same-name = Ojo: ya hay una ficha con este seudónimo.
cli-card-readers = Personas que pueden leer esto: { $number }
cli-card-consent = consentimiento: { $what } · { $form } · { $date }
cli-card-withdrawn = consentimiento: { $what } · { $form } · { $date } · retirado el { $withdrawn }
cli-card-follow-up = por hacer el { $date }: { $text }
cli-card-done = hecho el { $date }: { $text }
cli-card-referral = derivada: { $destination } · { $date } · { $outcome }
cli-card-erased = La ficha se ha borrado aquí, y se borra en los demás dispositivos en cuanto sincronicen. En el almacenamiento cifrado del relay y de cada libro queda por ahora una copia que la aplicación ya no muestra.

## Idiomas que no están en ninguna lista.

language-sq = albanés
language-ar = árabe
language-hy = armenio
language-az = azerbaiyano
language-bs = bosnio
language-my = birmano
language-hr = croata
language-da = danés
language-et = estonio
language-fi = finés
language-fr = francés
language-ka = georgiano
language-de = alemán
language-el = griego
language-ha = hausa
language-he = hebreo
language-hi = hindi
language-id = indonesio
language-ig = igbo
language-ja = japonés
language-ko = coreano
language-ku = kurdo
language-lv = letón
language-lt = lituano
language-mk = macedonio
language-ms = malayo
language-mn = mongol
language-ne = nepalí
language-no = noruego
language-ps = pastún
language-fa = persa
language-pa = punyabí
language-ru = ruso
language-sr = serbio
language-sk = eslovaco
language-sl = esloveno
language-so = somalí
language-sw = suajili
language-sv = sueco
language-tl = filipino
language-ta = tamil
language-ti = tigriña
language-uk = ucraniano
language-ur = urdu
language-uz = uzbeko
language-yo = yoruba
language-am = amárico
