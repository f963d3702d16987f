### Anotar una ronda: conversaciones, cantidades, lo que se ha repartido.
### numbers: n at of

round-untitled = Ronda sin lugar
round-one = Ronda
round-loading = Ya viene la ronda…
round-with = con { $people }
round-saved = guardado { $clock }
round-saved-until = guardado hasta { $clock }
round-not-saved = aún sin guardar
round-handed-in = entregada
round-hand-in = Entregar
round-undo = Deshacer
round-undone = Deshecho

## Si no se puede guardar.

round-unsaved-safe = Tu último cambio está solo en la pantalla. Todo lo anterior a { $clock } está a salvo.
round-unsaved-never = Tu último cambio está solo en la pantalla. Lo que ya estaba guardado está a salvo.
round-unsaved-again = Volver a intentar
round-unsaved-lock = No bloquees todavía. Veldboek lo vuelve a intentar solo.

## Aprobada, o una pregunta.

round-approved = Esta ronda está aprobada
round-approved-text = Lo que cambies ahora solo contará cuando la persona responsable lo apruebe de nuevo.
round-question = { $name } pregunta
round-question-line = Sobre la línea { $who }
round-answer = Tu respuesta
round-answer-send = Responder
round-answered = Tu respuesta está añadida.
round-answer-missing = Escribe primero tu respuesta.
round-reopened = { $name } ha vuelto a abrir esta ronda
round-reopened-text = Corrige lo que haga falta y vuelve a entregar la ronda.
round-talked = Preguntas y respuestas

## Una visita.

round-visit-times = { $from }–{ $to }
round-visit-conversations = { $n ->
    [one] 1 conversación
   *[other] { $n } conversaciones
}
round-visit-empty = aún vacía
round-visit-nobody = no se habló con nadie
round-no-visits = Todavía no hay lugares
round-no-visits-text = Elige dónde has estado. Después escribes las conversaciones.
round-add-visit = Otro lugar
round-add-visit-find = Buscar un lugar
round-add-visit-none = No hay ningún lugar con ese nombre.
round-add-visit-elsewhere = Un lugar nuevo se crea en el plan de la ronda.
round-add-visit-plan = Ir al plan
round-been = Estuve aquí, no hablé con nadie

round-counts = Cantidades
round-count-open = abiertas
round-count-closed = cerradas
round-count-busy = ocupadas
round-count-greeted = saludos
round-count-knocked = sin respuesta
round-statement = mujeres, salvo excepciones
round-visit-more = Repartido, hora
round-visit-more-n = { $n } repartidos, hora
round-given-materials = Material
round-given-flyers = Folletos
round-given-flyer = folleto { $language }
round-given-other = Otro idioma
round-from = Llegada
round-to = Salida
round-times-doubt = ¿Es correcto? La salida es anterior a la llegada.
round-visit-note = Nota de esta visita
round-note-hint = No escribas nada que permita reconocer a alguien.
round-remove-visit = Quitar esta visita
round-visit-removed = Visita quitada
round-round-note = Nota de la ronda

## Una línea de la lista.

round-lines = Conversaciones
round-by = por { $name }
round-times = { $n }×
round-again = Otra conversación así. Van { $n }
round-again-now = Van { $n }
round-bare = aún sin nada anotado
round-tag-note = nota
round-tag-question = pregunta
round-tag-follow-up = volver { $day }
round-select = Elegir líneas
round-choose = Elegir esta línea
round-chosen = { $n ->
    [0] Toca las líneas
    [one] 1 línea elegida
   *[other] { $n } líneas elegidas
}
round-chosen-topics = Ponerles un tema
round-choose-first = Toca antes una línea.
round-up = Subir
round-down = Bajar
round-moved = Línea { $at } de { $of }
round-remove = Quitar
round-card = Haz una ficha de contacto
round-card-hint = Solo si alguien quiere seguir en contacto. La ronda no sabe nada de la ficha.
round-removed = Quitado

## La línea abierta.

round-sheet = Esta línea
round-new = Nueva conversación en…
round-new-at = { $place }: nueva conversación en…
round-next = Siguiente conversación en…
round-pick-visit = Toca un lugar para seguir escribiendo.
round-other = Otro idioma
round-same = Igual que la anterior
round-same-none = Aquí todavía no hay ninguna línea que repetir.
round-opened = Línea nueva: { $who }
round-language = Idioma: { $language }. Cambiar
round-language-none = Idioma
round-languages = ¿Qué idioma?
round-languages-find = Buscar un idioma
round-languages-none = No hay ningún idioma con ese nombre.
round-language-unclear = No está claro
round-done = Listo
round-times-label = Cuántas veces
round-kind = Tipo
round-gender = Género
round-age = Edad
round-topics = De qué se habló
round-more = más…
round-more-label = Más: otros temas, derivación, nota

## Más: la línea misma.

round-line-title = Línea
round-line-at = { $place } · { $saved }
round-topics-all = Otros temas
round-referrals = Derivación a
round-note = Nota
round-question-label = Pregunta para la próxima vez
round-follow-up = Cuándo volver
round-weeks = { $n ->
    [one] en una semana
   *[other] en { $n } semanas
}
round-follow-up-other = Otro día
round-with-label = Con quién
round-met = Conversación anterior
round-met-first = por primera vez este año
round-line = Esta línea
round-split = Separar: dar a una persona su propia línea
round-split-done = Separado. La línea nueva está abierta.
round-missing = Esta línea ya no está
