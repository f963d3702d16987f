### La ayuda disponible: adónde se puede enviar a alguien.
### numbers: services

services-title = Ayuda y consultas
services-meta = { $services ->
    [one] 1 lugar de ayuda
   *[other] { $services } lugares de ayuda
}
services-list = Toda la ayuda y las consultas
services-empty = Todavía no hay ayuda
services-empty-text = Aquí va adónde puedes enviar a alguien: la clínica de ITS, la gestoría, la abogacía, un punto de atención o la consulta médica.
services-who = La persona responsable del equipo mantiene la lista.
services-choose = Elige un lugar para verlo.
services-missing = Esta ayuda no está en tu cuaderno
services-retired = Ya no se ofrece
services-walk-in-short = sin cita
services-add = Añadir ayuda
services-add-hint = El nombre, la dirección y los horarios se rellenan después.
services-sort = Tipo de ayuda
services-sort-needed = Elige un tipo de ayuda.
services-name = Nombre propio
services-name-hint = Solo si la gente conoce el lugar así. Nunca el nombre de una persona.
services-place = Dirección
services-phone = Teléfono
services-phone-wrong = Usa solo cifras, espacios, paréntesis, + y -, 24 caracteres como máximo.
services-link = Enlace
services-link-hint = La página del propio lugar, como ejemplo.es/consulta.
services-name-wrong = Este nombre no se puede guardar así. Escríbelo de nuevo.
services-place-wrong = Esta dirección no se puede guardar así. Escríbela de nuevo.
services-hours = Abierto
services-hours-day = Día
services-hours-from = De
services-hours-to = A
services-hours-row = Abierto, línea { $number }
services-hours-open = Indica desde cuándo hasta cuándo. Entonces la línea queda guardada.
services-hours-same = La hora de inicio y la de fin son iguales. Cambia una de las dos.
services-hours-add = Añadir un día
services-hours-remove = Quita { $day }
services-walk-in = Sin cita
services-walk-in-hint = Se puede ir directamente.
services-languages = Idiomas que hablan allí
services-retire = Ya no se ofrece
services-retire-hint = Ya no se muestra esta ayuda a nadie. Las derivaciones anteriores se quedan.
