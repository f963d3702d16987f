### Cifras de un año o de un periodo, para el propio equipo.
### numbers: n total rounds approved

figures-title = Datos y cifras
figures-period = Periodo
figures-year = Todo { $year }
figures-period-other = Otro periodo
figures-from = Desde
figures-to = Hasta (incluido)
figures-swapped = El primer día es posterior al último. Se ha contado del { $from } al { $to }.
figures-joined = Sumar las partes de una misma calle
figures-joined-text = Así, dos lados de una calle en una ronda son una sola visita.
figures-none = En este periodo no hay nada
figures-none-text = Elige otro año u otro periodo.

figures-internal = interno
figures-internal-text = Aquí también salen las cantidades pequeñas. No pases estas cifras a otras personas.
figures-basis = { $rounds ->
    [one] 1 ronda
   *[other] { $rounds } rondas
}, de ellas aprobadas: { $approved }. Una ronda que aún no está aprobada cuenta como está ahora.
figures-basis-lacking = Esto todavía puede cambiar: { $what }.
figures-basis-waiting = { $n ->
    [one] 1 cambio recibido sigue a la espera
   *[other] { $n } cambios recibidos siguen a la espera
}
figures-basis-quarantined = { $n ->
    [one] 1 cambio está apartado
   *[other] { $n } cambios están apartados
}
figures-basis-conflicts = { $n ->
    [one] en 1 sitio hay dos respuestas
   *[other] en { $n } sitios hay dos respuestas
}
figures-basis-corrections = { $n ->
    [one] 1 cambio posterior a la aprobación aún no cuenta
   *[other] { $n } cambios posteriores a la aprobación aún no cuentan
}

figures-heads = Las cifras principales
figures-visits = { $n ->
    [one] visita
   *[other] visitas
}
figures-visits-rule = Un lugar en una ronda, da igual cuántas personas del equipo fueran. Corta o larga cuenta lo mismo, también si no se habló con nadie.
figures-visits-settings = Por tipo de lugar: { $settings }.
figures-in-setting = { $setting } { $n }
figures-conversations = { $n ->
    [one] conversación
   *[other] conversaciones
}
figures-conversations-rule = Veces que hablamos con una persona que ejerce el trabajo sexual, de charla a conversación individual. No son personas únicas. Gerentes, titulares y saludos no cuentan.
figures-conversations-visits = En { $n } de las { $total } visitas se habló con alguien.
figures-first = por primera vez este año
figures-first-rule = Anotado en { $n } de { $total } conversaciones. Solo cuenta lo que está escrito. Lo que no se anotó no se adivina.

figures-months-visits = Visitas por mes
figures-months-conversations = Conversaciones por mes
figures-months-what = Qué por mes
figures-table = Conversaciones por idioma y tipo de lugar
figures-table-text = Una línea para tres personas cuenta como tres conversaciones.
figures-language = Idioma
figures-total = Total
figures-not-noted = Sin anotar
figures-unknown = No se sabe
figures-noted = Anotado en { $n } de { $total } conversaciones.
figures-more = { $n } más

figures-topics = De qué se habló
figures-genders = Género
figures-ages = Edad
figures-individual = Individuales: { $n }
figures-individual-rule = Parte de las conversaciones.
figures-individual-which = Qué conversaciones individuales
figures-individual-all = Todas
figures-individual-unlicensed = Solo sin licencia
figures-referrals = Derivaciones
figures-referrals-rule = Una conversación puede tener varias.
figures-materials = Repartido
figures-flyers = Folletos por idioma
figures-windows = Ventanas
figures-windows-rule = Todos los recuentos juntos, cada vez que se contó.
figures-apart = No es conversación, se cuenta aparte
figures-apart-rule = No cuenta como conversación en ningún sitio.
figures-greetings = Saludos
figures-operators = Gerente, titular
figures-key-persons = Persona clave
figures-places = Visitas por lugar
figures-workers = Visitas por colega
figures-workers-rule = Una visita de dos personas cuenta para las dos.
figures-rules = Contado según las reglas de recuento, versión { $version }.

figures-online = En línea: { $n ->
    [one] 1 persona
   *[other] { $n } personas
}
figures-online-rule = A quién se escribió en este periodo. Quien tiene varios perfiles cuenta una vez, cuando se sabe.
figures-online-out = { $n ->
    [one] 1 mensaje enviado
   *[other] { $n } mensajes enviados
}
figures-online-answered = { $n ->
    [one] 1 persona respondió
   *[other] { $n } personas respondieron
}
figures-online-in = { $n ->
    [one] 1 respuesta
   *[other] { $n } respuestas
}
figures-online-languages = En línea por idioma
figures-online-platforms = En línea por sitio
figures-online-months = En línea por mes
figures-online-months-rule = Según el primer mensaje de este periodo.
