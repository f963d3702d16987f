### La primera pantalla: las rondas, hasta dónde han llegado y qué espera.
### numbers: n lines

rounds-title = Rondas
rounds-sync = Sincronizar ahora

rounds-synced = Todo está recogido y enviado.
rounds-synced-offline = Sin conexión. Lo que escribiste está a salvo en tu cuaderno y saldrá solo.

## La ronda de ahora.

rounds-now-today = Hoy en marcha
rounds-now-since = Hoy en marcha, desde { $from }
rounds-now-plan = Preparada para hoy
rounds-now-way = En camino
rounds-now-plan-link = Plan
rounds-now-older = Aún sin entregar
rounds-untitled = Ronda sin lugar
rounds-visits = { $n ->
    [one] 1 visita
   *[other] { $n } visitas
}
rounds-conversations = { $n ->
    [one] 1 conversación
   *[other] { $n } conversaciones
}
rounds-with = con { $people }
rounds-drafting = Tu última línea sigue abierta

## Los grupos.

rounds-group-you = Para ti
rounds-group-drafts = Aún sin entregar
rounds-group-planned = Previstas
rounds-group-colleagues = Colegas en marcha
rounds-group-handed-in = Entregadas
rounds-group-ahead = Pendiente esta semana
rounds-ahead-late = El día ya pasó

## Una fila.

rounds-question = { $lines ->
    [0] { $name } pregunta algo
    [one] { $name } pregunta algo sobre 1 línea
   *[other] { $name } pregunta algo sobre { $lines } líneas
}
rounds-reopened = { $name } ha vuelto a abrir esta ronda
rounds-waits = Entregada, te espera a ti
rounds-waits-since = Entregada { $when }, te espera a ti
rounds-approved = Aprobada por { $name }
rounds-approved-nameless = Aprobada
rounds-corrections = { $n ->
    [one] Cambiada 1 vez después de la aprobación
   *[other] Cambiada { $n } veces después de la aprobación
}
rounds-conflicts = { $n ->
    [one] En 1 sitio hay dos respuestas
   *[other] En { $n } sitios hay dos respuestas
}
rounds-double = Repetida: esta ronda ya está y cuenta una sola vez

## Lo que espera, en una línea.

rounds-quiet-waiting = { $n ->
    [one] 1 cosa sigue a la espera
   *[other] { $n } cosas siguen a la espera
}
rounds-quiet-quarantined = { $n ->
    [one] 1 cosa está apartada
   *[other] { $n } cosas están apartadas
}
rounds-quiet-alarm = Algo va mal con el relay
rounds-quiet-stopped = Ahora no sale nada
rounds-copy-title = Hay otra copia de este cuaderno
rounds-copy-text = En ella también se ha escrito (vista { $when }). No se ha perdido nada. A partir de ahora usa solo una de las dos.

## Botones de abajo.

rounds-continue = Seguir anotando
rounds-new = Nueva ronda
rounds-review = Revisar
rounds-more = Mostrar rondas anteriores

## Vacío, cargando.

rounds-empty = Todavía vacío
rounds-empty-text = Empieza con una ronda. Lo que escribes se guarda al momento, también sin conexión.
rounds-empty-demo = Ver el equipo demo
rounds-empty-demo-locks = Tu cuaderno se bloqueará. Después de la demo lo abres otra vez con tu frase de acceso.
rounds-loading = Abriendo tu cuaderno…

## La lista de lo que espera.

rounds-items-title = Lo que espera
rounds-items-meta = De lo que ha llegado
rounds-items-none = Nada a la espera
rounds-items-none-text = Todo lo que ha llegado está incorporado.
rounds-items-alarms = Algo va mal
rounds-items-alarm-next = No sale nada hasta que esto se resuelva. Llama a tu responsable. Puedes seguir escribiendo con normalidad.
rounds-items-waiting = A la espera
rounds-items-waiting-next = Veldboek lo vuelve a intentar solo, cada vez que llega algo. No tienes que hacer nada.
rounds-items-quarantined = Apartado
rounds-items-quarantined-next = Esto no cuenta y no frena nada. Se queda aparte. Si no sabes por qué, pregunta a tu responsable.
rounds-items-entry = Cambio de { $name }
rounds-items-entry-nameless = Cambio
rounds-items-part = Parte de un cambio de { $name }
rounds-items-part-nameless = Parte de un cambio
rounds-items-act = Decisión de { $name }
rounds-items-act-nameless = Decisión
rounds-items-when = Visto { $when }

## Leer una ronda de otra persona.

rounds-read-loading = Ya viene la ronda…
rounds-read-write = Escribir también
rounds-read-correct = Corregir
rounds-read-nobody = Todavía sin visitas
rounds-read-nobody-text = Esta ronda ha empezado y aún está vacía.
rounds-read-no-lines = No se habló con nadie
rounds-read-locked = Aprobada: lo que cambies ahora solo contará cuando la persona responsable lo apruebe de nuevo.
rounds-read-lines = Conversaciones, { $place }
rounds-read-acts = Cómo ha ido
rounds-read-greeted = { $n ->
    [one] 1 saludo
   *[other] { $n } saludos
}
rounds-read-knocked = { $n ->
    [one] 1 vez sin respuesta
   *[other] { $n } veces sin respuesta
}
rounds-read-count = { $n } { $what }
rounds-read-flyers = { $n ->
    [one] 1 folleto { $language }
   *[other] { $n } folletos { $language }
}
rounds-read-asked = { $name } preguntó · { $when }
rounds-read-answered = { $name } respondió · { $when }
rounds-read-handed-in = Entregada por { $name } · { $when }
rounds-read-approved = Aprobada por { $name } · { $when }
rounds-read-reopened = Abierta de nuevo por { $name } · { $when }
rounds-read-somebody = alguien del equipo
rounds-clock = ¿Va bien el reloj? Hasta que lo digas, este cuaderno no borra nada.
