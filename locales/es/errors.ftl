### Qué ha ido mal, en tres frases: la causa, lo que está a salvo y una cosa que hacer.
### Cada código de la línea de órdenes tiene las tres. Lo que no se sabe llega como "none".

error-wrong-passphrase = Esta frase de acceso no es la de este cuaderno.
error-wrong-passphrase-safe = Tu cuaderno está a salvo y nada ha cambiado.
error-wrong-passphrase-action = Escribe otra vez la frase de acceso. Fíjate en las mayúsculas y los espacios.

error-passphrase-short = Esta frase de acceso es demasiado corta.
error-passphrase-short-safe = Todavía no se ha creado nada.
error-passphrase-short-action = Elige una frase de acceso de al menos 10 caracteres, por ejemplo cuatro palabras sueltas.

error-book-damaged = Este cuaderno está dañado y no se abre.
error-book-damaged-safe = No se ha tirado nada. Lo que ya estaba en el relay sigue allí.
error-book-damaged-action = Pide un código nuevo a tu responsable y únete otra vez en la misma carpeta. El cuaderno antiguo se guarda aparte.

error-book-locked = Tu cuaderno está bloqueado.
error-book-locked-safe = Lo que escribiste está guardado.
error-book-locked-action = Escribe tu frase de acceso para seguir.

error-book-in-use = Este cuaderno ya está abierto en otro programa.
error-book-in-use-safe = Nada ha cambiado.
error-book-in-use-action = Ciérralo allí y vuelve a intentarlo.

error-book-newer = Este cuaderno es de una versión más nueva de Veldboek.
error-book-newer-safe = Nada ha cambiado.
error-book-newer-action = Instala la última versión de Veldboek.

error-book-exists = En esta carpeta ya hay un cuaderno.
error-book-exists-safe = Ese cuaderno no ha cambiado.
error-book-exists-action = Elige otra carpeta.

error-relay-unreachable = No se puede llegar al relay.
error-relay-unreachable-safe = Todo lo que escribiste está guardado en tu cuaderno.
error-relay-unreachable-action = Sigue trabajando y sincroniza cuando vuelva a haber conexión.

error-relay-nonsense = El relay ha dado una respuesta incorrecta.
error-relay-nonsense-safe = Veldboek no ha usado nada de esa respuesta. Todo lo de tu cuaderno está guardado.
error-relay-nonsense-action = Mira si en esta red hay que iniciar sesión antes, y vuelve a intentarlo más tarde.

error-relay-refused = { $detail ->
    [none] El relay no lo acepta.
   *[other] El relay no lo acepta: { $detail }
}
error-relay-refused-safe = Todo lo que escribiste sigue en tu cuaderno.
error-relay-refused-action = Vuelve a intentarlo más tarde. Si sigue sin funcionar, pide ayuda a tu responsable.

error-relay-busy = El relay tiene ahora demasiado trabajo.
error-relay-busy-safe = Todo lo que escribiste está en tu cuaderno y saldrá más tarde.
error-relay-busy-action = Vuelve a intentarlo dentro de unos minutos.

error-relay-full = El relay está lleno.
error-relay-full-safe = Todo lo que escribiste está en tu cuaderno. Tus colegas todavía no lo ven.
error-relay-full-action = Pide a tu responsable más espacio en el relay.

error-code-wrong = Este código no es correcto.
error-code-wrong-safe = Nada ha cambiado.
error-code-wrong-action = Compara el código letra por letra, o pide uno nuevo.

error-code-used = Este código ya se ha usado.
error-code-used-safe = Todavía no estás en el equipo.
error-code-used-action = Pide un código nuevo. Di también que otra persona ha usado este.

error-code-expired = Este código ha caducado.
error-code-expired-safe = Nada ha cambiado.
error-code-expired-action = Pide un código nuevo y úsalo enseguida.

error-declined = { $detail ->
    [other] La otra persona dice que las seis cifras no son las mismas.
   *[none] No habéis confirmado las seis cifras por ambas partes.
}
error-declined-safe = Nadie ha entrado en el equipo.
error-declined-action = Empezad otra vez con un código nuevo y comparad las cifras a la vez.

error-revoked = { $detail ->
    [unproven] El relay dice que este dispositivo ya no puede participar; en el registro de tu equipo no consta nada de eso.
   *[none] Este cuaderno ya no pertenece al equipo.
}
error-revoked-safe = { $detail ->
    [unproven] Puedes seguir leyendo tu cuaderno y escribiendo en él. Veldboek lo seguirá intentando.
   *[none] Lo que enviaste antes se ha quedado en el equipo.
}
error-revoked-action = { $detail ->
    [unproven] Pregunta a tu responsable si es cierto.
   *[none] Pregunta a tu responsable si puedes unirte otra vez.
}

error-not-allowed = Con tu función no se puede hacer esto.
error-not-allowed-safe = Nada ha cambiado.
error-not-allowed-action = Pídeselo a alguien que sí pueda, casi siempre tu responsable.

error-not-found = { $detail ->
    [book] En esta carpeta no hay ningún cuaderno.
    [none] Eso no está en tu cuaderno.
   *[other] «{ $detail }» no está en tu cuaderno.
}
error-not-found-safe = Nada ha cambiado.
error-not-found-action = { $detail ->
    [book] Mira si la carpeta es la correcta. Un cuaderno nuevo se crea con un equipo, o con un código.
   *[other] Mira si está bien escrito, o búscalo en la lista.
}

error-wrong-state = { $detail ->
    [none] Ahora no se puede hacer esto.
   *[other] Ahora no se puede hacer esto: { $detail }
}
error-wrong-state-safe = Nada ha cambiado.
error-wrong-state-action = Mira primero cómo está todo.

error-no-text-read = Todavía no hay ningún idioma que se pueda mostrar: antes una colega o un colega tiene que leer el texto.
error-no-text-read-safe = Nada ha cambiado.
error-no-text-read-action = Pide a tu responsable que anote un texto como leído, en Folletos.
error-not-assessed = Esto todavía está desactivado: no se ha anotado la fecha de la evaluación de impacto de protección de datos (EIPD).
error-not-assessed-safe = No se ha guardado nada.
error-not-assessed-action = Una persona responsable pone la fecha en Ajustes, en Privacidad.

error-input-wrong = { $detail ->
    [disk] Ahora no se puede leer ni escribir en el disco.
    [memory] Ahora no hay memoria suficiente para usar la frase de acceso.
   *[other] { $line ->
        [none] { $detail ->
            [none] Lo que escribiste no es correcto.
           *[other] Lo que escribiste no es correcto: { $detail }
        }
       *[other] { $detail ->
            [none] La línea { $line } no es correcta.
           *[other] La línea { $line } no es correcta: { $detail }
        }
    }
}
error-input-wrong-safe = Lo que Veldboek ya dio por guardado está en tu cuaderno. Lo demás no ha cambiado.
error-input-wrong-action = { $detail ->
    [disk] Mira si el disco sigue ahí y si puedes escribir en esta carpeta. Después vuelve a intentarlo.
    [memory] Cierra otros programas y vuelve a intentarlo.
   *[other] Corrígelo y vuelve a intentarlo.
}

error-columns-wrong = { $columns ->
    [none] En este archivo faltan columnas necesarias.
   *[other] En este archivo faltan columnas necesarias: { $columns }
}
error-columns-wrong-safe = No se ha leído nada.
error-columns-wrong-action = Mira si es el archivo correcto y si las columnas se siguen llamando así.

error-disk-full = Este dispositivo está lleno.
error-disk-full-safe = Todo lo que Veldboek dio por guardado está en tu cuaderno.
error-disk-full-action = Haz sitio y vuelve a intentarlo.

error-needs-update = Para esto necesitas una versión más nueva de Veldboek.
error-needs-update-safe = Puedes seguir escribiendo; todo queda guardado en tu cuaderno. Ahora no sale nada.
error-needs-update-action = Instala la última versión de Veldboek.

error-alarm = { $detail ->
    [none] El relay muestra algo distinto que antes. Eso no debería pasar nunca.
   *[other] El relay muestra algo distinto que antes. Eso no debería pasar nunca. { $detail }
}
error-alarm-safe = Tu cuaderno no ha cambiado. No sale nada hasta que esto se resuelva.
error-alarm-action = Llama a tu responsable. Puedes seguir escribiendo con normalidad.

error-other = Ha pasado algo que Veldboek no reconoce: { $code }
error-other-safe = Lo que Veldboek ya dio por guardado está en tu cuaderno.
error-other-action = Vuelve a intentarlo. Si pasa otra vez, da este código a tu responsable.

## Lo que puede ir detrás de los dos puntos de «no es correcto», si no es el nombre de un campo.

detail-changed = mientras tanto ha cambiado algo.
detail-too-large = es demasiado para guardarlo de una vez.
detail-place-ambiguous = hay dos lugares con ese nombre. Usa el identificador del lugar.
detail-period = el principio va después del final.
detail-relay-address = no es la dirección de un relay. Empieza por https://, o por http:// en este mismo ordenador.
detail-folder = esta carpeta no existe, o es un archivo.
detail-folder-without-files = en esta carpeta no hay ningún archivo que Veldboek lea, como rondes.csv, bezoeken.csv, gesprekken.csv, locaties.csv u online.csv.
detail-file-too-large = un archivo es demasiado grande para leerlo, más de 32 MB.
detail-file = ese archivo no existe o no se puede leer.
detail-attachment-too-large = este archivo es demasiado grande. Puede tener 2 MB como mucho.
detail-file-kind = este tipo de archivo no se puede enviar. Elige un PDF, PNG, JPEG o WebP.
detail-file-broken = este archivo no está entero. Créalo o descárgalo otra vez.
detail-image-too-large = esta imagen tiene demasiados píxeles. Hazla más pequeña.
detail-cooling = a esta persona se le escribió hace poco. Para escribirle de todos modos hace falta un motivo.
detail-no-contact = esta persona no quiere contacto, y sigue siendo así.
detail-no-answer = solo se puede anotar algo cuando hay una respuesta.
detail-no-name = el nombre de este perfil ya no está, y la nota tampoco.
detail-same = es lo mismo.
detail-handle = aquí no hay ningún nombre de perfil.
detail-assessed = el día de una EIPD no está en el futuro.
detail-terms = el tiempo de espera es de 14 a 365 días, una ficha se guarda de 1 a 24 meses.
detail-language = este idioma no está en la lista.
detail-gender = este género no está en la lista.
detail-reason = un motivo tiene como máximo 140 caracteres.
detail-note = esta nota es demasiado larga.
detail-too-many-names = son más de 5.000 nombres.
detail-holes = entre llaves solo puede ir {"{name}"}, {"{team}"} o {"{days}"}.
detail-platform = tu equipo no tiene esta plataforma.
detail-consent = esta persona tiene que estar de acuerdo en que guardes esta ficha, o tiene que haber otro motivo.
detail-must-go = se retiró el consentimiento para guardar esta ficha. Ya no se puede añadir nada: borra la ficha.
detail-to = di adónde la derivas, y solo entonces.
detail-pseudonym = un seudónimo tiene de 1 a 40 caracteres, cinco cifras como mucho y ninguna @. Con un número o una dirección cualquiera encuentra a esta persona.
detail-destination = este destino no está en la lista.
detail-link = esto no es la dirección de una página. Tiene que empezar por https://
detail-link-not-a-page = este enlace no abre una página. Tiene que empezar por https://
detail-link-has-login = en este enlace hay un nombre o una contraseña. Quítalos.
detail-link-too-long = este enlace es demasiado largo para un código que un teléfono pueda leer.
detail-hours-overlap = estas horas se solapan.

## Por qué el relay no acepta algo.

refusal-malformed = no se entendía la petición.
refusal-session = no se ha podido iniciar la sesión.
refusal-unknown-device = no conoce este dispositivo.
refusal-signature = la firma no es correcta.
refusal-unknown-team = no conoce este equipo.
refusal-not-found = eso no existe allí.
refusal-team-exists = ese equipo ya está allí.
refusal-chain-head = otra persona acaba de cambiar algo en el equipo.
refusal-chain-stale = primero tiene que llegar lo último sobre el equipo.
refusal-gap = allí falta un cambio anterior de este cuaderno.
refusal-log-changed = ha empezado de nuevo.
refusal-too-large = es demasiado grande.
refusal-broken = algo ha ido mal allí.
