### Entregar una ronda.
### numbers: n

handin-title = Entregar la ronda
handin-loading = Ya viene la ronda…
handin-with = con { $people }

handin-visits = { $n ->
    [one] visita
   *[other] visitas
}
handin-visit-times = { $label } { $from }–{ $to }
handin-visit-from = { $label } { $from }
handin-visit-to = { $label } hasta { $to }
handin-no-visits = Esta ronda no tiene ninguna visita. No pasa nada.
handin-conversations = { $n ->
    [one] conversación
   *[other] conversaciones
}
handin-language = { $n } { $language }
handin-language-none = { $n } sin idioma
handin-nobody = No se habló con nadie. Una ronda así también se entrega.
handin-others = Contado aparte: { $list }
handin-windows = { $n ->
    [one] ventana
   *[other] ventanas
}
handin-some = { $n } { $what }
handin-given = repartido
handin-flyers = { $n ->
    [one] 1 folleto
   *[other] { $n } folletos
}
handin-referrals = { $n ->
    [one] derivación
   *[other] derivaciones
}
handin-open = Sin rellenar, no pasa nada
handin-open-at = { $label }: { $fields }
handin-open-times = horas
handin-open-from = hora de inicio
handin-open-to = hora final
handin-open-conversations = conversaciones
handin-open-windows = ventanas
handin-open-materials = material
handin-skipped = sin visitar: { $places }
handin-open-more = { $n ->
    [one] y 1 visita más
   *[other] y { $n } visitas más
}

handin-conflicts = { $n ->
    [one] En 1 sitio hay dos respuestas
   *[other] En { $n } sitios hay dos respuestas
}
handin-conflicts-text = Habéis escrito cosas distintas. Se puede entregar; la persona responsable verá las dos respuestas.
handin-times = { $label }: { $from }–{ $to }
handin-look = Mirarlo
handin-removed = Quitado.
handin-kept = Se queda.
handin-undo = Recuperar

handin-offline = Sin conexión: la ronda saldrá sola en cuanto se pueda.
handin-online = La ronda sale enseguida.
handin-stopped = Ahora no sale nada. La ronda está a salvo en tu cuaderno y saldrá en cuanto se pueda.
handin-until = Puedes cambiarla hasta que { $name } la apruebe.
handin-until-nameless = Puedes cambiarla hasta que la apruebe la persona responsable.
handin-main = Entregar a { $name }
handin-main-nameless = Entregar
handin-done = Entregada.
handin-done-offline = Entregada. La ronda saldrá en cuanto haya conexión.

handin-already = Esta ronda ya está entregada
handin-already-text = Todavía puedes cambiarla hasta que se apruebe.
handin-asked = Hay una pregunta sobre esta ronda
handin-asked-text = Respóndela en la propia ronda. No hace falta entregarla otra vez.
handin-approved = Esta ronda está aprobada
handin-approved-text = Lo que cambies ahora solo contará cuando la persona responsable lo apruebe de nuevo.
handin-home = Ir a las rondas
handin-to-round = Ir a la ronda
handin-read-only = Esta ronda es de tus colegas. Solo puede entregarla quien escribe en ella.
