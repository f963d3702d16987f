### Antes de una ronda, y en camino.
### numbers: n at of

before-title = Nueva ronda
before-title-plan = Plan de la ronda
before-meta-new = Solo hace falta el día
before-meta-kept = Guardado en tu cuaderno

before-date = Día
before-date-missing = Elige un día.
before-part = Parte del día
before-kind = Tipo de ronda
before-none = por decidir
before-people = Quién sale
before-me = { $name } (tú)
before-places = Lugares, en el orden de la ronda
before-places-add = Añadir un lugar
before-places-order = Cambiar el orden
before-places-find = Buscar un lugar
before-places-all = { $n ->
    [one] 1 lugar más
   *[other] Los { $n } lugares
}
before-places-none-found = No hay ningún lugar con ese nombre.
before-places-none = Todavía no hay lugares. Puedes crear uno aquí abajo.
before-place-nth = { $n } { $name }
before-place-up = { $name }: antes
before-place-down = { $name }: después
before-place-moved = { $name } está ahora en el puesto { $n }
before-place-added = { $name } está en el puesto { $n }
before-place-removed = { $name } ya no está en la ronda
before-place-stays = Aquí ya hay algo escrito. Quita la visita en la propia ronda.
before-new-place = Otro lugar
before-new-place-name = Nombre del lugar
before-new-place-hint = Sin domicilios y sin nombres de personas.
before-new-place-setting = Tipo de lugar
before-new-place-add = Añadirlo
before-new-place-missing = Escribe primero un nombre.

before-alike = { $people } ya está escribiendo esta ronda
before-alike-many = { $people } ya están escribiendo esta ronda
before-alike-text = { $title } · { $visits } · { $conversations }. Seguid en la misma ronda y así cuenta una sola vez.
before-alike-join = Seguir con esa
before-alike-own = Esta ronda ya ha empezado

before-on-the-way = En camino
before-close-out = Anotar
before-ready = Preparar
before-ready-done = La ronda está preparada.

## En camino: la pantalla para llevar en el bolsillo.

before-way-title = En camino
before-way-one = { $n ->
    [0] +1 conversación. Todavía ninguna.
    [one] +1 conversación. Va 1.
   *[other] +1 conversación. Van { $n }.
}
before-way-hold = Mantén pulsado +1 un momento.
before-way-tally = { $n ->
    [0] Todavía ninguna conversación
    [one] 1 conversación
   *[other] { $n } conversaciones
}
before-way-undo = Deshacer la última
before-way-nothing = No hay nada que deshacer.
before-way-next = Lugar siguiente
before-way-previous = Lugar anterior
before-way-leave = Ir a anotar
before-way-at = Lugar { $at } de { $of }
before-way-moved = Lugar { $at } de { $of }. { $n ->
    [0] Todavía ninguna conversación.
    [one] 1 conversación.
   *[other] { $n } conversaciones.
}
before-way-empty = Esta ronda todavía no tiene ningún lugar.
before-way-unsaved = El último toque todavía no se ha guardado.
before-way-again = Volver a intentar
