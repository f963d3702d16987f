### Abrir el cuaderno, con la primera pantalla.
### numbers: seconds

start-join = Unirme con un código
start-passphrase = Frase de acceso
start-unlock-title = Abre tu cuaderno
start-unlock = Abrir el cuaderno
start-opening = Abriendo tu cuaderno…
start-wait = Tras una frase equivocada, la siguiente tiene que esperar un poco, { $seconds } s más.
start-wait-tried = Después se prueba lo que haya escrito.
start-forgotten = ¿Has olvidado la frase?
start-damaged = Pide un código a tu responsable y únete otra vez. El cuaderno antiguo se guarda aparte.
