### Revisar rondas: qué espera, qué ha cambiado, preguntas y respuestas, aprobar.
### numbers: n number

review-title = Revisión
review-round = Ronda
review-list = Rondas por revisar
review-side = Preguntas, cambios y decisión
review-untitled = Ronda sin lugar
review-somebody = alguien
review-you = tú

## La lista.

review-group-waiting = Te esperan
review-group-asked = Con pregunta pendiente
review-group-approved = Aprobadas
review-none = No hay nada que revisar
review-none-text = Una ronda aparece aquí cuando alguien del equipo la entrega.
review-choose = Elige una ronda.
review-row-conversations = { $n ->
    [0] no se habló con nadie
    [one] 1 conversación
   *[other] { $n } conversaciones
}
review-row-new = nueva
review-row-changed = { $n ->
    [one] cambiada 1 vez
   *[other] cambiada { $n } veces
}
review-row-conflicts = { $n ->
    [one] 1 conflicto
   *[other] { $n } conflictos
}
review-row-corrections = { $n ->
    [one] cambiada 1 vez después de la aprobación
   *[other] cambiada { $n } veces después de la aprobación
}
review-row-their-turn = le toca a { $people }
review-row-your-turn = Te toca a ti
review-row-drafting = aquí aún estás escribiendo
review-row-own = tu ronda, para otra persona responsable
review-row-approved = por { $name }
review-row-double = repetida, no cuenta

## La ronda.

review-day-part = { $day }, { $part }
review-handed-in-at = entregada { $when }
review-count = { $n } { $what }
review-greeted = saludos: { $n }
review-knocked = sin respuesta: { $n }
review-flyers = { $n ->
    [one] 1 folleto { $language }
   *[other] { $n } folletos { $language }
}
review-nobody = no se habló con nadie
review-unless = { $gender }, salvo excepciones
review-no-visits = En esta ronda todavía no hay ninguna visita.
review-skipped = Previsto, pero no visitado: { $places }
review-note = Impresión del día
review-loose = Líneas sin visita
review-lines = Conversaciones, { $place }
review-line = línea { $number }
review-line-ask = Preguntar sobre la línea { $number }
review-line-see = Ver la pregunta sobre la línea { $number }
review-line-question = Para la próxima vez:
review-line-follow-up = volver { $day }
review-line-unsent = pregunta sin enviar
review-line-asked = pregunta pendiente
review-line-answered = respondida
review-line-answer-new = respuesta nueva

## Qué ha cambiado.

review-changes = Cambios
review-changes-since = Nuevo desde la última vez que miraste · { $when }
review-changes-see = { $n ->
    [one] 1 cambio, míralo abajo
   *[other] { $n } cambios, míralos abajo
}
review-changed-new = línea nueva
review-changed-things = cosas cambiadas: { $n }
review-changed-in = { $name } añadido
review-changed-out = { $name } quitado
review-changed-text = { $name } cambiado
review-changed-value = { $field }: { $before } → { $after }
review-was = antes:
review-line-added = línea añadida: { $line }
review-line-removed = línea quitada: { $line }
review-visit-added = visita añadida: { $place }
review-visit-removed = visita quitada: { $place }
review-late = Cambiado después de la aprobación
review-late-text = Esto solo contará cuando lo apruebes de nuevo.
review-late-same = Todo vuelve a estar como se aprobó.

## Los campos, como los llama un colega.

review-field-date = fecha
review-field-part-of-day = parte del día
review-field-kind-of-round = tipo de ronda
review-field-from = inicio
review-field-to = final
review-field-people = colegas
review-field-planned = previsto
review-field-tags = etiquetas
review-field-note = nota
review-field-place = lugar
review-field-windows = ventanas
review-field-window = ventanas { $state }
review-field-greeted = saludos
review-field-knocked = sin respuesta
review-field-genders = quiénes trabajan, salvo excepciones
review-field-materials = material
review-field-flyers = folletos
review-field-flyer = folletos { $language }
review-field-visit = visita
review-field-by = quién habló
review-field-with = con quién
review-field-kind = tipo
review-field-n = cantidad
review-field-language = idioma
review-field-gender = género
review-field-age-band = edad
review-field-met = conversación anterior
review-field-topics = temas
review-field-question = pregunta
review-field-referrals = derivación
review-field-follow-up = cuándo volver
review-field-order = orden
review-field-removed = quitado
review-field-member = { $field }, { $name }
review-field-other = este campo

review-value-none = nada
review-value-times = { $n }×
review-value-yes = sí
review-value-no = no
review-value-gone = se quita
review-value-stays = se queda

## Dos respuestas.

review-clash = { $n ->
    [2] { $field }: dos respuestas
   *[other] { $field }: { $n } respuestas
}
review-clash-line-removed = Una persona quitó esta línea y otra escribió en ella
review-clash-visit-removed = Una persona quitó la visita { $place } y otra escribió en ella
review-clash-round-removed = Una persona quitó esta ronda y otra escribió en ella
review-clash-from = { $name } · { $when }
review-clash-now = cuenta ahora, de momento
review-clash-other = ahora no cuenta
review-clash-take = Elegir { $value }
review-clash-this = Elegir esta
review-clash-remove = Quitar
review-clash-keep = Dejar
review-settled-said = Elegido. Ahora vale para todo el equipo.

## Preguntas y respuestas.

review-talk-round = Sobre toda la ronda
review-talk-line = Pregunta sobre la línea { $number }
review-talk-gone = Pregunta sobre una línea que ya no está
review-said = { $name } · { $when }
review-said-new = { $name } · { $when } · nuevo
review-said-reopened = Abierta de nuevo, con este motivo:
review-said-waiting = Espera a que llegue el resto de la ronda.
review-said-void = No vale: ya se había decidido otra cosa.
review-ask = Tu pregunta
review-ask-more = Contestar
review-ask-send = Preguntar
review-ask-missing = Escribe primero tu pregunta.
review-ask-round = Preguntar sobre toda la ronda
review-asked-said = Tu pregunta está en la ronda.
review-asks = { $name } pregunta
review-at-line = En la línea { $number }
review-answer = Tu respuesta
review-answer-all = Tu respuesta vale para las { $n } preguntas.
review-answer-send = Responder
review-answer-missing = Escribe primero tu respuesta.
review-answered-said = Tu respuesta está añadida.

## La decisión.

review-approve = Aprobar
review-approve-again = Aprobar de nuevo
review-approve-leads = La ronda se cierra. En { $month } cuenta tal como está ahora.
review-approve-again-leads = Así cuentan también los cambios posteriores en { $month }.
review-approve-clashes = { $n ->
    [one] Antes queda 1 conflicto.
   *[other] Antes quedan { $n } conflictos.
}
review-approve-clash = { $n ->
    [one] Todavía hay dos respuestas. Elige antes una.
   *[other] En { $n } sitios hay todavía dos respuestas. Elige antes en cada uno.
}
review-approve-open = Queda una pregunta pendiente. Si apruebas, se cancela.
review-approve-unsent = Has escrito una pregunta que aún no se ha enviado.
review-approve-own = Saliste tú en esta ronda. Por eso quedará anotado que es tu propia ronda.
review-approved-said = La ronda está aprobada.
review-approved-by = Aprobada por { $name } · { $when }
review-approved-own = Aprobada por { $name } · { $when } · ronda propia
review-next = Siguiente: { $title }
review-reopen = Abrir de nuevo
review-reopen-title = Abrir de nuevo la ronda
review-reopen-text = La ronda vuelve a quien la escribió. Después hay que entregarla y aprobarla otra vez.
review-reopen-reason = ¿Por qué?
review-reopen-missing = Escribe primero por qué.
review-reopen-do = Abrir de nuevo
review-reopened-said = La ronda está abierta de nuevo.
review-with-lead = Entregada. La revisa la persona responsable.
review-is-draft = Esta ronda todavía no está entregada.
review-write = Seguir escribiendo
