### Quién está en el equipo, e invitar a alguien.
### numbers: members devices left

team-title = Equipo
team-meta = { $members ->
    [one] 1 miembro
   *[other] { $members } miembros
} · { $devices ->
    [one] 1 dispositivo
   *[other] { $devices } dispositivos
}
team-me = { $name } (tú)
team-nameless = Alguien sin nombre
team-no-device = Ya sin dispositivo
team-this-device = Este dispositivo
team-another-device = Otro dispositivo
team-a-device = Dispositivo
team-seen = visto por última vez { $when }
team-unseen = aún no se ha visto nada
team-now = ahora
team-one-lead = Solo tú eres responsable del equipo. Con otra persona responsable, siempre hay alguien que puede dejar entrar a gente nueva.
team-colleagues = Colegas sin dispositivo
team-colleagues-how = Quien sale sin teléfono también está en la lista de colegas.
team-who-invites = Un miembro nuevo recibe un código de { $names }.
team-demo = En la demo no puede entrar nadie.

team-invite = Invitar a alguien
team-invite-title = Invitar a alguien
team-invite-first = Hacedlo a la vez: en persona o por teléfono.
team-invite-name = Nombre, si quieres
team-name-free = Déjalo vacío y tu colega elegirá un nombre.
team-name-new = Así se verá el nombre en el equipo.
team-name-known = { $name } ya está en la lista de colegas. Las rondas con ese nombre serán suyas.
team-name-member = { $name } ya participa. Este será otro dispositivo de { $name }; las funciones se suman.
team-roles = Funciones
team-roles-needed = Elige al menos una función.
team-can-fieldworker = sale de ronda, la escribe y la entrega
team-can-lead = revisa, aprueba, invita a personas, lleva la lista de lugares y de colegas
team-can-online = escribe a personas en plataformas; no ve las rondas
team-can-coordinator = lee rondas y señales
team-can-volunteer = solo ve las listas, no las rondas
team-invite-go = Crear un código
team-invite-stop = Parar
team-invite-again = Otra persona
team-invite-retry = Crear un código nuevo
team-opening = Ya viene el código
team-code = Pasa este código
team-code-step = Pasar el código
team-code-how = Tu colega elige «Unirme con un código» y lo pega o lo escribe. No lo envíes a un grupo.
team-code-left = { $left ->
    [120] Vale casi dos minutos, para un solo dispositivo.
    [90] Vale un minuto y medio más.
    [60] Vale un minuto más.
    [30] Vale medio minuto más.
   *[10] Vale unos segundos más.
}
team-copy = Copiar
team-copied = Copiado
team-copied-how = Dentro de un minuto Veldboek vacía el portapapeles.
team-not-copied = No se ha podido copiar. Mantén pulsado el código para seleccionarlo.
team-check = ¿Ve tu colega las mismas cifras?
team-check-step = Comparar seis cifras
team-check-how = Miradlo juntos, o llamaos. Si no son las mismas, di que no: quizá alguien esté escuchando.
team-check-yes = Sí, las mismas
team-check-no = No, son otras
team-admitting = Esperando a tu colega
team-admitting-step = Tu colega entra en el equipo
team-admitting-how = También tu colega tiene que decir que sí.
team-joined = { $name } ya participa
team-joined-what = El cuaderno del nuevo dispositivo se está llenando. No tienes que hacer nada más.
team-joined-unheard = { $name } está en el equipo, pero su dispositivo no se ha enterado. Crea un código nuevo y pon en él el nombre { $name }.
team-unheard = El nuevo dispositivo aún no lo sabe
