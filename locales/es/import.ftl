### Lo que dice la lectura de hojas de cálculo.
### numbers: done of places rounds visits conversations online flyers rows problems line profiles added changed unchanged

import-progress = { $file }: { $done } de { $of }

import-added = Añadido: { $places ->
    [one] 1 lugar
   *[other] { $places } lugares
}, { $rounds ->
    [one] 1 ronda
   *[other] { $rounds } rondas
}, { $visits ->
    [one] 1 visita
   *[other] { $visits } visitas
}, { $conversations ->
    [one] 1 conversación
   *[other] { $conversations } conversaciones
}, { $flyers ->
    [one] 1 folleto
   *[other] { $flyers } folletos
}
import-changed = Cambiado: { $places ->
    [one] 1 lugar
   *[other] { $places } lugares
}, { $rounds ->
    [one] 1 ronda
   *[other] { $rounds } rondas
}, { $visits ->
    [one] 1 visita
   *[other] { $visits } visitas
}, { $conversations ->
    [one] 1 conversación
   *[other] { $conversations } conversaciones
}, { $flyers ->
    [one] 1 folleto
   *[other] { $flyers } folletos
}
import-unchanged = Sigue igual: { $places ->
    [one] 1 lugar
   *[other] { $places } lugares
}, { $rounds ->
    [one] 1 ronda
   *[other] { $rounds } rondas
}, { $visits ->
    [one] 1 visita
   *[other] { $visits } visitas
}, { $conversations ->
    [one] 1 conversación
   *[other] { $conversations } conversaciones
}, { $flyers ->
    [one] 1 folleto
   *[other] { $flyers } folletos
}
import-online = En línea: { $profiles ->
    [one] 1 perfil nuevo
   *[other] { $profiles } perfiles nuevos
}. Mensajes: { $added } nuevos, { $changed } cambiados, { $unchanged } iguales.
import-new-people = Nuevo entre el equipo: { $names }
import-new-platforms = Nuevo entre los sitios: { $names }
import-not-imported = Sin importar, este libro no escribe en línea: { $online ->
    [one] 1 mensaje en línea
   *[other] { $online } mensajes en línea
}
import-left-out = { $file }, columna { $column }, { $rows ->
    [one] 1 fila
   *[other] { $rows } filas
}: { $reason }
import-problem = { $file }, línea { $line }, columna { $column }: { $reason }
import-problem-row = { $file }, línea { $line }: { $reason }
import-dry-run = Esto era una prueba. No se ha guardado nada.

## Por qué algo no se ha tomado.

left-out-cut-at-280 = La nota era demasiado larga. Se han guardado los primeros 280 caracteres.
left-out-cut-at-2000 = La nota era demasiado larga. Se han guardado los primeros 2000 caracteres.
left-out-note-has-name = En estas notas quizá haya un nombre o un seudónimo. No se han importado.
left-out-visit-unknown = La visita de estas filas no existe.
left-out-round-unknown = La ronda de estas filas no existe.
left-out-pseudonym-dropped = Los seudónimos no se guardan nunca. Solo se guarda si era la primera vez este año que se hablaba con esa persona.
left-out-address-dropped = Las direcciones no se guardan.
left-out-online-note-dropped = Las notas de los mensajes en línea no se guardan. Solo se puede anotar algo cuando alguien ha respondido.
left-out-handle-dropped = Los nombres de estos perfiles no se guardan. Las filas sí cuentan.
left-out-person-erased = Estas filas tratan de personas que fueron borradas. No vuelven.
left-out-notes-left-out = Las notas se han omitido, como pediste.
left-out-greeting-counted = Los saludos se han sumado a la visita. Un saludo no es una conversación.
left-out-date-repeated = Cuenta la fecha de la ronda. Esta está repetida.
left-out-people-repeated = Cuenta la lista de colegas de la ronda. Esta está repetida.
left-out-column-unknown = Veldboek no conoce esta columna.
left-out-column-not-kept = Esta columna no se guarda.
left-out-other = Esto no se ha importado ({ $code }).

## Qué no está bien en una fila. Aquí nunca se repiten nombres ni notas.

problem-date-wrong = «{ $value }» no es una fecha. Escribe día-mes-año, como 24-11-2026.
problem-date-differs = Esta fecha no es la de la ronda. Cuenta la fecha de la ronda.
problem-time-wrong = «{ $value }» no es una hora. Escribe horas y minutos, como 20:10.
problem-number-wrong = «{ $value }» no es un número entero.
problem-word-unknown = Veldboek no conoce aquí la palabra «{ $value }».
problem-place-unknown = El lugar «{ $value }» no está en la lista de lugares.
problem-visit-unknown = No hay ninguna visita con el número { $value }.
problem-round-unknown = No hay ninguna ronda con el número { $value }.
problem-columns-missing = Faltan estas columnas: { $value }
problem-row-short = Esta fila tiene menos casillas que la primera.
problem-row-long = Esta fila tiene más casillas que la primera.
problem-number-twice = El número { $value } aparece dos veces. Solo se ha leído la primera fila.
problem-name-twice = Este nombre aparece dos veces. Solo se ha leído la primera fila.
problem-moved = Esta fila pertenecía a otra ronda. Eso no se ha cambiado.
problem-note-has-name = En esta nota quizá haya un nombre o un seudónimo. Léela y quita el nombre.
problem-not-readable = Esta fila no se puede leer.
problem-link-wrong = Este enlace no abre una página, o lleva dentro un nombre o una contraseña.
problem-name-empty = Aquí falta un nombre.
problem-note-cut = La nota era demasiado larga. Se han guardado los primeros 280 caracteres.
problem-value-empty = Esta casilla está vacía, pero tiene que estar rellena.
problem-too-large = Este archivo es demasiado grande para leerlo.
problem-file-missing = Este archivo falta en la carpeta.
problem-other = Esta fila no se ha podido leer ({ $code }).
