### Fichas de contacto: de quien pidió seguir en contacto.
### numbers: cards days months readers n

cards-meta = { $cards ->
    [one] 1 ficha
   *[other] { $cards } fichas
}
cards-list = Todas las fichas
cards-choose = Elige una ficha para verla.
cards-missing = Esta ficha no está en tu libro. Quizá se borró.
cards-empty = Todavía no hay fichas
cards-empty-text = Solo haces una ficha si alguien quiere seguir en contacto. Primero preguntas. Mejor no es una buena respuesta.
cards-off-some = No hay fecha de la EIPD. No se añade nada. Retirar y borrar se puede siempre.
cards-search = Busca por seudónimo
cards-none-found = Ninguna ficha con este seudónimo.
cards-add = Haz una ficha

## Cuánto queda.

cards-ends = Se borra sola en { $days ->
    [one] 1 día
   *[other] { $days } días
}
cards-ends-today = Se borra sola hoy
cards-ends-why = { $months ->
    [one] 1 mes
   *[other] { $months } meses
} después del último contacto, { $day }.
cards-soon = Termina pronto
cards-must-go = Esta ficha no puede quedarse
cards-must-go-text = Se retiró el consentimiento para guardar la ficha. Ya no se añade nada, y la ficha tiene que irse.
cards-conflicts = { $n ->
    [one] Una pregunta tiene dos respuestas
   *[other] { $n } preguntas tienen dos respuestas
}

## Una ficha nueva.

cards-new = Ficha nueva
cards-suggestions = ¿Qué seudónimo?
cards-pseudonym = Seudónimo
cards-pseudonym-own = O un seudónimo propio
cards-pseudonym-hint = Lo elige la persona. Ni el nombre real ni el de trabajo.
cards-pseudonym-needed = Elige un seudónimo, o escribe uno.
cards-pseudonym-taken = Ya hay una ficha con este seudónimo.
cards-languages = Idiomas
cards-say = Di esto en voz alta, en un idioma que las dos personas hablen bien
cards-say-keep = ¿Puedo guardar una ficha sobre ti, para seguir en contacto? En ella están tu seudónimo, tus idiomas y lo que acordamos.
cards-say-readers = { $readers ->
    [one] 1 persona de nuestro equipo puede leer la ficha.
   *[other] { $readers } personas de nuestro equipo pueden leer la ficha.
}
cards-say-ends = { $months ->
    [one] 1 mes después de nuestro último contacto, la ficha se borra sola.
   *[other] { $months } meses después de nuestro último contacto, la ficha se borra sola.
}
cards-say-see = Siempre puedes ver lo que pone, y siempre puedes decir que la ficha se borre.
cards-say-free = ¿Mejor no? Entonces te ayudamos igual.
cards-form = Cómo se dijo
cards-language = Idioma de esta conversación
cards-language-needed = Elige el idioma en que preguntaste.
cards-nothing-kept = Hasta que la respuesta sea sí, no se guarda nada de esto.
cards-yes = Sí, por favor
cards-rather-not = Mejor no
cards-declined = Sin ficha
cards-declined-text = No se hizo ninguna ficha y no se guardó nada.
cards-declined-help = La ayuda no depende de ello: es la misma, con ficha y sin ficha.
cards-back-line = Volver a la conversación
cards-back-list = Volver a las fichas

## Tareas.

cards-plans = Pendiente
cards-plan-add = Añade algo pendiente
cards-plan-what = ¿Qué vas a hacer?
cards-plan-needed = Escribe lo que vas a hacer y elige un día.
cards-late = El día ya pasó: { $day }
cards-late-what = { $day } ya pasó: { $what }
cards-today = Hoy
cards-in-days = { $days ->
    [one] Mañana
   *[other] Dentro de { $days } días
}
cards-done-what = Hecho: { $what }
cards-done-count = Hecho ({ $n })
cards-done-on = Hecho el { $day }
cards-not-done = Al final no: { $what }
cards-put = Añade
cards-remove = Quita: { $what }
cards-removed = Quitado
cards-put-back = Vuelve a ponerlo

## Permiso.

cards-consents = Permiso
cards-purpose-keep = Guardar esta ficha
cards-purpose-call = Llamar
cards-purpose-messages = Enviar mensajes
cards-purpose-share = Compartir con la coordinación de atención
cards-purpose-referral = Derivar
cards-referral-to = Derivar: { $to }
cards-consent-referral = Permiso para derivar
cards-agreed-spoken = Sí, dicho el { $day }, en { $language }
cards-agreed-written = Sí, en papel el { $day }, en { $language }
cards-withdrawn = Retirado el { $day }
cards-not-agreed = No se ha preguntado
cards-declined-on = Mejor no, preguntado el { $day }
cards-say-call = ¿Podemos llamarte?
cards-call-hint = El número va en el teléfono del equipo, con el seudónimo. No en este libro.
cards-say-messages = ¿Podemos enviarte mensajes?
cards-say-share = ¿Podemos compartir lo que pone en esta ficha con la coordinación de atención?
cards-say-referral = ¿Podemos derivarte a { $to } y contar allí por qué?
cards-take-back = ¿Retirar el permiso?
cards-take-back-text = Lo que acordasteis para esto ya no lo haces. Que antes estaba permitido se queda en la ficha.
cards-take-back-keep = Entonces la ficha no puede quedarse. Después puedes borrarla enseguida.
cards-take-back-go = Retira
cards-withdraw-all = Retira todo
cards-withdraw-text = Todo el permiso de esta ficha queda retirado. La ficha también tiene que irse: después puedes borrarla enseguida.

## Notas.

cards-notes = Notas
cards-notes-none = Todavía no hay notas.
cards-note = ¿De qué hablasteis?
cards-note-add = Añade una nota
cards-note-on = Sigue con tu nota
cards-note-hint = Sin nombres, números ni direcciones.
cards-note-of = la nota del { $day }
cards-note-needed = Primero escribe algo.
cards-note-day = Día del contacto
cards-future = Este día todavía no ha llegado.
cards-later = Sigo más tarde

## Derivaciones.

cards-referrals = Derivaciones
cards-referral-add = Añade una derivación
cards-referral-where = Adónde
cards-referral-needed = Elige un lugar.
cards-referral-no-consent = La ficha no tiene permiso para derivar aquí. Entonces no cuentes nada allí.
cards-outcome = Cómo terminó: { $what }

## Sobre la ficha.

cards-about = Sobre esta ficha
cards-ground = Base legal
cards-ground-hint = Por qué la ley os deja guardar la ficha. Casi siempre, el permiso.
cards-ground-sure = La ficha se queda, aunque se retiró el consentimiento. ¿Seguro que la ley lo permite?
cards-readers = La pueden leer
cards-readers-count = { $readers ->
    [one] 1 persona
   *[other] { $readers } personas
}
cards-made = Hecha el
cards-edit = Cambia esta ficha
cards-same = { $one } y { $other } son la misma persona
cards-same-as = La misma persona que
cards-same-hint = Las dos fichas se vuelven una. Se puede deshacer.
cards-merge = Une
cards-apart = Separa
cards-kept = Lo que se guarda
cards-kept-language = Idioma de esta página
cards-print = Imprime esta página

## Dos respuestas.

cards-clash-pseudonym = El seudónimo tiene dos respuestas
cards-clash-ground = La base legal tiene dos respuestas
cards-clash-language = Dos respuestas: ¿esta persona habla { $language }?
cards-clash-other = Dos compañeras o compañeros rellenaron cosas distintas a la vez
cards-clash-yes = Sí
cards-clash-no = No
cards-clash-take = Toma esta
cards-clash-take-what = Toma { $value }
cards-clash-how = Rellena en su lugar de la ficha lo que es correcto. Eso vale entonces.

## Borrar.

cards-erase = Borra la ficha
cards-erase-title = ¿Borrar { $name }?
cards-erase-now = Se va ahora
cards-erase-here = De este dispositivo: la ficha, con todas las notas, lo pendiente y el permiso.
cards-erase-others = De todos los demás dispositivos del equipo, en cuanto sincronicen.
cards-erase-later = Todavía no se va
cards-erase-sealed = Las copias cifradas en el relay y en el registro de cada dispositivo. Nadie las ve ya en una pantalla.
cards-erase-paper = Lo que ya se imprimió o se contó.
cards-erase-never-back = No se puede recuperar.
cards-erased = La ficha está borrada.
cards-not-now = Ahora no
