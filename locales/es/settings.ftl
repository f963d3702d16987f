### Ajustes, y lo que promete Veldboek.
### numbers: minutes unsent

settings-title = Ajustes
settings-who = { $name } · { $team }
settings-look = Aspecto
settings-language = Idioma
settings-theme = Colores
settings-theme-system = como el dispositivo
settings-theme-dark = oscuro
settings-theme-light = claro
settings-theme-sunlight = sol
settings-text = Tamaño del texto
settings-percent = { $size } %
settings-lock = Bloqueo
settings-lock-after = El cuaderno se cierra tras
settings-lock-after-round = Y después de entregar una ronda
settings-lock-hint = Si pasa ese tiempo sin que lo toques. Lo que escribiste ya está guardado.
settings-minutes = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}
settings-relay = Relay
settings-relay-address = Dirección
settings-relay-state = Conexión
settings-relay-unsent = Por enviar
settings-unsent = { $unsent ->
    [0] nada, todo está enviado
    [one] 1 cambio
   *[other] { $unsent } cambios
}
settings-relay-by-itself = Veldboek lo hace solo. No hace falta que esperes.
settings-relay-later = Veldboek lo vuelve a intentar solo.
settings-relay-items = ¿Qué espera y por qué?
settings-demo = Este es el equipo demo. Todo es inventado y nada va a un relay.
settings-to-about = Lo que Veldboek promete y lo que no
settings-version = Versión { $version }

settings-promises = Lo que promete Veldboek
settings-promise-nothing-lost = No se pierde nada
settings-promise-nothing-lost-how = Lo que escribiste hace un segundo está guardado. También si la aplicación se para, se acaba la batería o dos personas escriben en la misma ronda.
settings-promise-truth = Sabes dónde está tu ronda
settings-promise-truth-how = Solo aquí, en el relay o con tu responsable. Eso solo se dice cuando está demostrado.
settings-promise-nobody-reads = Nadie lee por el camino
settings-promise-nobody-reads-how = El relay solo guarda trozos cifrados. No puede dejar leer a nadie, ni cambiar u omitir nada sin que se note.
settings-promise-no-register = No es un registro de personas
settings-promise-no-register-how = Una conversación no tiene nombre ni número de ventana. No se rellena nada que nadie haya visto.
settings-promise-figures = Las cifras cuadran
settings-promise-figures-how = Cada cifra dice cómo se ha contado. Lo que no se anotó no se adivina.
settings-promise-quick = Es rápido
settings-promise-quick-how = Una conversación son unos pocos toques. Ninguna pantalla espera a la red.

settings-limits = Lo que Veldboek no promete
settings-limit-relay-sees = El relay ve cuántos dispositivos tiene un equipo, cuándo envían algo y cuánto.
settings-limit-relay-holds = El relay puede fallar, o retener un tiempo lo más nuevo. En el equipo se ve desde cuándo no llega nada de un dispositivo.
settings-limit-open-book = Quien sabe tu frase de acceso, o coge tu dispositivo abierto, lee tu cuaderno.
settings-limit-passphrase = Una frase de acceso olvidada no se puede recuperar. Lo que aún no estaba en el relay queda cerrado mientras no la recuerdes.
settings-limit-screen = Una foto de la pantalla ya no la puede borrar nadie.

settings-licences = Licencias
settings-licence = Veldboek es software libre, con licencia Apache-2.0. Está hecho con:
