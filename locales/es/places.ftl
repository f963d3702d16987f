### Los lugares y los colegas del equipo.
### numbers: places visits people

places-title = Lugares
places-meta = { $places ->
    [one] 1 lugar
   *[other] { $places } lugares
}
places-list = Todos los lugares
places-empty = Todavía no hay lugares
places-empty-text = Aquí van las calles, los clubes, las casas privadas y los salones que visita el equipo.
places-number = Antes de la línea: las visitas del último año.
places-visits = { $visits ->
    [0] Sin visitas en el último año
    [one] 1 visita en el último año
   *[other] { $visits } visitas en el último año
}
places-last = Última vez: { $day }
places-used = { $visits ->
    [0] Última vez: { $day }
    [one] 1 visita en el último año · última vez: { $day }
   *[other] { $visits } visitas en el último año · última vez: { $day }
}
places-never = Nunca se ha visitado
places-retired = Ya no se visita
places-who = Tu responsable lleva la lista de lugares.
places-choose = Elige un lugar para verlo.
places-gone = Este lugar no está en tu cuaderno
places-add = Añadir un lugar
places-add-go = Añadir
places-name = Nombre
places-name-hint = Como lo llama tu equipo. Nunca un domicilio, nunca el nombre de una persona.
places-name-needed = Ponle un nombre al lugar.
places-name-taken = Ya hay un lugar con ese nombre. Cambia el nombre para que nadie los confunda.
places-setting = Tipo de lugar
places-home = El trabajo en casa sin licencia no lleva dirección ni nombre. Usa un solo lugar para todo, o uno por barrio.
places-counted-as = Cuenta como
places-counted-as-hint = Si una calle tiene varias partes, pon el mismo nombre en cada una. Así, en las cifras puedes contarlas como una sola visita.
places-licensed = Licencia
places-windows-title = Número de ventanas
places-languages = Idiomas que se oyen mucho allí
places-note = Nota
places-note-hint = Sobre el lugar, sin personas.
places-retire = No visitar más
places-retire-hint = Deja de salir para elegir. Las rondas y las cifras anteriores se quedan como están.
places-nothing = sin rellenar
places-saved-at-once = Lo que cambias se guarda al momento.

places-people = Colegas
places-people-meta = { $people ->
    [one] Sale 1 persona
   *[other] Salen { $people } personas
}
places-people-list = Lista de colegas
places-people-empty = Todavía no hay colegas
places-people-empty-text = Aquí está quien sale de ronda, con dispositivo y sin él.
places-people-gone = Ya no sale
places-people-who = Tu responsable lleva la lista.
places-people-choose = Elige a alguien para ver más.
places-person-missing = Esta persona no está en tu cuaderno
places-with-device = con dispositivo
places-without-device = sin dispositivo
places-double = Está dos veces
places-double-title = { $name } está dos veces
places-double-how = ¿Es la misma persona? Entonces pon una de las dos en «ya no sale», mejor la que no tiene dispositivo. Si son dos, cambia el nombre de una.
places-double-to = Ir a { $name }, la otra entrada
places-person-add = Añadir colega
places-person-name = Nombre de pila
places-person-hint = Para quien sale sin dispositivo. Con dispositivo, tu colega se une con un código.
places-person-needed = Escribe un nombre de pila.
places-person-taken = Ya hay alguien con ese nombre. Añade una letra.
places-person-languages = Habla
places-person-device = Tiene un dispositivo en el equipo.
places-person-no-device = No tiene dispositivo. Escribe quien hace la ronda con esta persona.
places-person-invite = Invitar con un código
places-person-retire = Ya no sale
places-person-retire-hint = El nombre se queda en las rondas anteriores. Un dispositivo se queda en el equipo.
