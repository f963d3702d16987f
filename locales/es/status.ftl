### Dónde está el trabajo, y qué espera.
### numbers: unsent waiting quarantined here conflicts corrections

status-here = Solo en este cuaderno
status-relay = En el relay
status-lead = { $name } lo tiene · { $time }
status-lead-except = { $name } lo tiene, salvo lo escrito desde { $time }

status-round = { $date }, { $part }: { $state }
status-round-unparted = { $date }: { $state }
status-member = Eres { $name }, en este equipo como { $roles }.
status-address = Relay: { $address }
status-rounds-here = { $here ->
    [0] Todas las rondas están en el relay.
    [one] 1 ronda está solo en este cuaderno.
   *[other] { $here } rondas están solo en este cuaderno.
}
status-unsent = { $unsent ->
    [0] Todo está enviado.
    [one] 1 cambio aún no está enviado.
   *[other] { $unsent } cambios aún no están enviados.
}
status-waiting = { $waiting ->
    [0] Todo lo que ha llegado está incorporado.
    [one] 1 cambio recibido sigue a la espera de algo.
   *[other] { $waiting } cambios recibidos siguen a la espera de algo.
}
status-quarantined = { $quarantined ->
    [0] No hay nada apartado.
    [one] 1 cambio recibido no es correcto. Está apartado y no cuenta.
   *[other] { $quarantined } cambios recibidos no son correctos. Están apartados y no cuentan.
}
status-conflicts = { $conflicts ->
    [one] En 1 sitio hay dos respuestas distintas.
   *[other] En { $conflicts } sitios hay dos respuestas distintas.
}
status-corrections = { $corrections ->
    [one] Después de la aprobación ha cambiado 1 cosa.
   *[other] Después de la aprobación han cambiado { $corrections } cosas.
}
status-another-copy = Hay otra copia de este cuaderno en la que se escribe, vista { $time }. No se ha perdido nada. A partir de ahora usa solo una de las dos.

## Por qué espera un cambio recibido. Se vuelve a intentar solo.

waiting-update = Espera una versión más nueva de Veldboek.
waiting-chain = Espera lo último sobre quién está en el equipo.
waiting-author = Espera un cambio anterior de la misma persona.
waiting-key = Espera una clave. Alguien del equipo que la tiene la pasa al sincronizar.
waiting-deps = Espera un cambio anterior en el que este se apoya.
waiting-heads = Esta aprobación trata de líneas que aún no están aquí.
waiting-other = Espera algo que Veldboek no reconoce ({ $code }).

## Por qué un cambio recibido está apartado. No cuenta y no frena nada.

quarantine-signature = La firma no es correcta.
quarantine-author = Quien lo escribió no es de este equipo.
quarantine-author-fork = Con el mismo número llegaron dos cambios distintos.
quarantine-role = La función de quien lo escribió no lo permite.
quarantine-space = Esto va en otra parte del cuaderno.
quarantine-kind = Quien lo escribió no puede cambiar este tipo de datos.
quarantine-actor = El cambio está a nombre de otra persona.
quarantine-actor-fork = Aquí ya hay otra cosa con el mismo número de esa persona.
quarantine-other-first = Esta pieza ya existe aquí, con otro comienzo.
quarantine-act = Quien lo escribió no puede tomar esta decisión.
quarantine-ended = La ficha ya había llegado aquí a su fin cuando llegó este cambio. Está borrada y sigue borrada.
quarantine-broken = El contenido está dañado.
quarantine-key = El cambio no se abre con la clave que le corresponde.
quarantine-epoch = El cambio se cerró con una clave que entonces ya no valía.
quarantine-chain = El cambio no encaja con lo que este cuaderno sabe del equipo.
quarantine-cut = El cambio es posterior a la retirada de la función.
quarantine-team = El cambio es de otro equipo.
quarantine-too-large = El cambio es más grande de lo permitido.
quarantine-panicked = El cambio no se ha podido leer de forma segura.
quarantine-other = El cambio no es correcto ({ $code }).
quarantine-file-part = Esta parte de un archivo no encaja con lo que ya hay.
quarantine-file-hash = Las partes de este archivo juntas no forman el archivo que nombra el folleto.

## Lo que no debería pasar nunca. No sale nada hasta que se resuelva.

alarm-chain-fork = El relay muestra un historial del equipo distinto que antes.
alarm-chain-short = El relay ya no conoce una parte del historial del equipo.
alarm-chain-broken = El historial del equipo no es correcto.
alarm-author-fork = De una misma persona llegaron dos cambios distintos con el mismo número.
alarm-log-fork = El relay muestra cambios distintos que antes.
alarm-ahead = Alguien del equipo sabe más del equipo de lo que muestra el relay.
alarm-other = Algo va mal con el relay ({ $code }).
