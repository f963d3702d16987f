### Empezar: crear un equipo, unirse a uno.
### numbers: lacking unsent number

start-title = Empezar
start-what = El cuaderno de campo de un equipo que visita a personas que ejercen el trabajo sexual.
start-how = Escribes una ronda, también sin conexión. Todo está cifrado en este dispositivo. Solo tu equipo puede leerlo.
start-who = Una conversación es anónima: sin nombre, sin número de ventana, sin nada que no hayas visto tú.
start-language = Idioma
start-make = Crear un equipo
start-demo = Ver el equipo demo
# number cuenta los cuadernos de un mismo día.
start-aside = { $number ->
    [one] Hay un cuaderno apartado del { $day }.
   *[other] Hay otro cuaderno apartado del { $day }: el número { $number }.
}
start-put-back = Recuperarlo
start-put-back-of = Recuperar el cuaderno del { $day }, número { $number }
start-aside-title = El cuaderno antiguo está aparte
start-aside-way = Sigue en este dispositivo. Si recuerdas la frase de acceso, recupéralo mientras no haya otro cuaderno.
start-demo-making = El equipo demo está escribiendo un año de rondas. Tarda un momento.

start-passphrase-new = Elige una frase de acceso
start-passphrase-hint = Al menos 10 caracteres. Cuatro palabras sueltas que no tengan nada que ver se recuerdan bien.
start-passphrase-short = { $lacking ->
    [one] Falta 1 carácter
   *[other] Faltan { $lacking } caracteres
}
start-passphrase-enough = Es bastante larga
start-passphrase-tried-first = Es bastante larga, pero fácil de adivinar: es lo primero que se prueba.
start-passphrase-again = Escríbela otra vez
start-passphrase-differ = Esta frase no es la misma que la de arriba.
start-passphrase-same = Las dos son iguales
start-passphrase-lost = Nadie puede recuperar una frase de acceso olvidada, tampoco tu equipo. Entonces empiezas otra vez con un código; lo que aún no estaba en el relay queda cerrado mientras no la recuerdes.
start-passphrase-lost-founder = Nadie puede recuperar una frase de acceso olvidada. Por eso, haz que pronto se una otra persona responsable: hasta entonces todo el equipo depende de tu frase.

start-forgotten-title = Frase de acceso olvidada
start-forgotten-what = Sin la frase de acceso, este cuaderno no se abre. Nadie puede recuperarla ni cambiarla: ni tu responsable, ni el relay, ni quienes hacemos Veldboek.
start-forgotten-sent = Lo que ya estaba en el relay no se ha perdido. Vuelve cuando te unes otra vez.
start-forgotten-unsent = Lo que escribiste en este dispositivo y aún no estaba en el relay queda cerrado. Sin la frase no se puede ver cuánto es.
start-forgotten-lead = ¿Solo tú eres responsable del equipo? Entonces nadie puede dejarte entrar otra vez.
start-forgotten-way = Unirse otra vez
start-forgotten-aside = Pon este cuaderno aparte y únete otra vez con un código de tu responsable. No se tira nada: el cuaderno se queda en este dispositivo, en una carpeta con la fecha de hoy. Si más tarde recuerdas la frase, allí se abre con ella.
start-forgotten-go = Poner aparte este cuaderno
start-forgotten-sure = ¿Poner aparte este cuaderno?
start-forgotten-sure-text = Después aquí no habrá ningún cuaderno, hasta que te unas con un código. Mientras no haya otro cuaderno, puedes recuperarlo en la pantalla de inicio.
start-forgotten-yes = Sí, ponerlo aparte

start-make-title = Crear un equipo
start-make-dock = Serás responsable del equipo. Después puedes invitar a colegas con un código.
start-make-go = Crear el equipo
start-team = Nombre del equipo
start-team-hint = Este nombre solo lo ve tu equipo.
start-team-needed = Ponle un nombre al equipo.
start-name = Tu nombre de pila
start-name-hint = Así aparece tu nombre en tus rondas.
start-name-needed = Escribe tu nombre de pila.
start-relay = Dirección del relay
start-relay-hint = El relay es el servidor que guarda lo que os enviáis y no puede leer nada de ello. Quien lo lleva sabe la dirección.
start-relay-needed = Escribe la dirección del relay.
start-relay-check = Mira si la dirección está bien y si hay conexión.
start-nothing-made = Todavía no se ha creado nada. Lo que has rellenado aquí sigue estando.

start-join-title = Unirse
start-join-dock = Pide el código ahora, no antes. Vale dos minutos.
start-join-go = Buscar mi equipo
start-code = Código de tu responsable
start-code-hint = Pega o escribe el código entero. Da igual si hay guiones o mayúsculas.
start-code-needed = Pega o escribe el código.
start-code-half = Este no es el código entero. Empieza por una dirección; después vienen una # y veinte letras y cifras.
start-your-lead = tu responsable
start-meeting = Buscando tu equipo
start-check = ¿Ve { $name } las mismas cifras?
start-check-how = Miradlo juntos, o llamaos. Si no son las mismas, quizá alguien esté escuchando.
start-check-step = Comparar seis cifras
start-check-yes = Sí, las mismas
start-check-no = No, otras
start-waiting = Esperando a { $name }
start-waiting-how = También { $name } tiene que decir que sí.
start-fetching = Ya estás dentro
start-fetching-how = Tu cuaderno se está llenando. Tarda unos segundos.
start-fetching-step = Tu cuaderno se está llenando
start-join-again = Escribir un código nuevo
start-book-there = En este dispositivo ya hay un cuaderno
start-book-there-what = Ese cuaderno no ha cambiado. Ábrelo con su propia frase de acceso.
start-moved-aside = Tu cuaderno antiguo está aparte
start-moved-unsent = { $unsent ->
    [0] Estaba dañado. Todo lo que había en él está en el relay y vuelve. No se ha tirado nada.
    [one] Estaba dañado. 1 cambio aún no estaba en el relay y no vuelve solo. No se ha tirado nada.
   *[other] Estaba dañado. { $unsent } cambios aún no estaban en el relay y no vuelven solos. No se ha tirado nada.
}
start-moved-unknown = Estaba dañado. Lo que estaba en el relay vuelve. No se puede leer si aún esperaba algo. No se ha tirado nada.
