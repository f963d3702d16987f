### Escribir a personas en sitios y plataformas.
### numbers: count days line approaches answers done all

online-title = Online
online-all = Todos los perfiles
online-reads = Puedes leer. Quien tiene el rol Online escribe aquí.
online-no-platform = Primero añade un sitio o plataforma donde el equipo escribe a personas.
online-no-platform-others = Todavía no hay ningún sitio o plataforma. Tu responsable añade uno.
online-platform = Sitio o plataforma
online-add-platform = Añadir sitio
online-platform-name = Nombre del sitio
online-platform-hint = Como lo llama el equipo. Veldboek nunca va allí por sí mismo.
online-paste = Pega el nombre de un perfil, o una lista entera
online-paste-hint = Un nombre por línea. Después, las cifras eligen un idioma y Enter lo anota.
online-paste-hint-phone = Un nombre por línea. Lo que pegas queda solo en este cuaderno, y mañana ya no está.
online-count-new = { $count } nuevos
online-count-again = { $count } otra vez posibles
online-count-cooling = { $count } en espera
online-count-no-contact = { $count } sin contacto
online-count-twice = { $count } repetidos
online-count-unreadable = { $count } ilegibles
online-new = Este año todavía no se le ha escrito.
online-again = Ya se le escribió el { $day } ({ $name }). Otra vez es posible.
online-again-hers = Escribió por su cuenta el { $day }. Se puede escribir de nuevo.
online-up-to = Este cuaderno está al día hasta { $when }.
online-up-to-never = Este cuaderno todavía no ha hablado con el relay: una colega o un colega puede ir por delante.
online-cooling = Ya se le escribió el { $day } ({ $name })
online-cooling-hers = Escribió por su cuenta a { $name } el { $day }
online-somebody = alguien del equipo
online-then = Entonces
online-no-answer = sin respuesta
online-answered = respondió
online-said-no = no quiere contacto
online-wait = Espera
online-days-left = { $days ->
    [one] queda 1 día
   *[other] quedan { $days } días
}
online-until = Otra vez desde
online-until-day = Se puede volver a escribir desde el { $day }.
online-no-contact = No quiere contacto
online-no-contact-text = Alguien con este nombre dijo que no quiere mensajes. Eso queda así, en todos los sitios.
online-twice = Este nombre también está en la línea { $line }.
online-unreadable = Esto no es el nombre de un perfil.
online-gender = Género
online-as-seen = como lo ves
online-as-before = como la anterior: { $gender }
online-step-language = Elige el idioma de tu mensaje
online-copied = Copiado
online-copied-forget = Copiado. Un minuto después de parar aquí, el portapapeles queda vacío.
online-not-copied = Todavía no está copiado.
online-copy = Copiar
online-no-text = Todavía no hay texto en { $language }. Escribe el tuyo y anótalo aquí.
online-edit-text = Cambiar el texto
online-text-of = Primer mensaje en { $language }
online-text = Texto
online-text-hint = Di quién eres, por qué escribes, qué se guarda y cómo decir que no. {"{name}"}, {"{team}"} y {"{days}"} se rellenan solos. Vacío: el texto de Veldboek.
online-text-keep = Guardar
online-sent = Enviado
online-skip = Saltar
online-answer = Respuesta
online-got-answer = Ha respondido
online-conversation = Conversación
online-objects = No quiere contacto
online-yet = Aun así se puede escribir, por ejemplo si lo pidió.
online-with-reason = Escribir con motivo
online-reason = Por qué ya ahora
online-reason-hint = Sin nada por lo que se pueda reconocer a la persona.
online-objects-ask = ¿No quiere contacto?
online-objects-text = Entonces nadie del equipo le vuelve a escribir, en ningún sitio. El nombre se borra ahora. Queda un código que solo reconoce este nombre. Esto no se puede deshacer.
online-objects-yes = Sí, anótalo
online-object-name = ¿Alguien no quiere contacto? Anota el nombre del perfil
online-no-kept = { $name }: no quiere contacto. Así queda.
online-logged = { $code } está anotado
online-undo = Retirar { $code }
online-undone = { $code } se ha retirado
online-run = La lista
online-run-done = { $done } de { $all }
online-finished = Listo: todas las personas de esta lista están hechas o saltadas.
online-run-more = { $count ->
    [one] y 1 nombre más
   *[other] y { $count } nombres más
}
online-row-new = nuevo
online-row-again = otra vez posible, la última el { $day }
online-row-cooling = en espera hasta el { $day }
online-row-no-contact = no quiere contacto, queda así
online-row-twice = ya está en la línea { $line }
online-row-unreadable = no es un nombre de perfil
online-done-sent = enviado
online-done-answered = respuesta
online-done-conversation = conversación
online-done-no-contact = no quiere contacto, queda así
online-done-skipped = saltado
online-today = Hoy
online-today-counts = { $approaches } escritos · { $answers ->
    [one] 1 respuesta
   *[other] { $answers } respuestas
}
online-today-none = Hoy todavía no se ha escrito a nadie.
online-kept = El nombre de un perfil se guarda { $days } días, para no escribir dos veces a nadie. Después queda un código, hasta el fin del año.
online-profiles = { $count ->
    [one] 1 perfil
   *[other] { $count } perfiles
}
online-choose = Elige un perfil.
online-missing = Este perfil ya no está.
online-none = Todavía no se ha escrito a nadie.
online-find = Buscar el nombre de un perfil
online-not-found = Este nombre no se conoce aquí.
online-past = { $count ->
    [one] 1 perfil más de años anteriores solo cuenta en las cifras.
   *[other] { $count } perfiles más de años anteriores solo cuentan en las cifras.
}
online-more = { $count ->
    [one] y 1 más. Busca por nombre.
   *[other] y { $count } más. Busca por nombre.
}
online-name-ends = El nombre se borra el { $day }.
online-name-gone = El nombre se ha borrado. Quien lo pegue de nuevo verá este perfil.
online-name-past = El nombre se ha borrado. Ningún nombre lleva ya a este perfil.
online-messages = Mensajes
online-note = Nota
online-note-hint = Solo después de una respuesta. Se va con el nombre.
online-note-keep = Guardar la nota
online-same = La misma persona
online-unmerge = Es otra persona
online-merge = Es la misma que …
online-merge-title = La misma persona
online-merge-text = Entonces cuenta una vez. Se puede deshacer.
online-merge-with = Es la misma que
online-merge-needed = Elige un perfil.
online-merge-go = Unir
online-erase = Borrar perfil
online-erase-title = ¿Borrar este perfil?
online-erase-first = ¿Esta persona ya no quiere contacto? Elige primero «No quiere contacto». Después de borrar, nadie reconoce el nombre.
online-erase-now = Se va ahora: todo lo de este perfil en este cuaderno, también de las cifras.
online-erase-others = { $count ->
    [one] El otro perfil de esta persona también se borra.
   *[other] Los otros { $count } perfiles de esta persona también se borran.
}
online-erase-later = En los demás cuadernos desaparece en cuanto se sincronicen, también después de mucho tiempo.
online-erase-not-yet = Todavía no se van: las copias cifradas con las que se envió. Siguen en el relay y en los cuadernos. Solo las abre quien tiene las claves del equipo.
online-erase-go = Borrar ahora
online-erased = El perfil se ha borrado.
