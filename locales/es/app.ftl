### Palabras que son las mismas en todas las pantallas.
### numbers: rounds items found limit number count

app-name = Veldboek
app-title = { $screen } · Veldboek
app-navigation = Veldboek
app-back = Atrás
app-close = Cerrar
app-cancel = Mejor no
app-done = Listo
app-lock = Bloquear ahora
app-again = Volver a intentar
app-sync = Sincronizar ahora
app-loading = Mirando en tu cuaderno…

app-tab-rounds = Rondas
app-tab-review = Revisión
app-tab-cards = Fichas
app-tab-online = Online
app-tab-figures = Cifras
app-tab-places = Lugares
app-tab-people = Colegas
app-tab-team = Equipo
app-tab-settings = Ajustes
app-tab-flyers = Folletos
app-tab-more = Más
app-tab-waiting = { $count ->
    [one] 1 ronda espera
   *[other] { $count } rondas esperan
}

app-more-title = Más
app-more-cards = Contacto con quien lo pidió
app-more-online = Escribir a perfiles en sitios
app-more-flyers = Folletos y códigos en muchos idiomas
app-more-figures = Visitas y conversaciones de un año o de un mes
app-more-places = Las calles, los clubes y los salones del equipo
app-more-people = Quién sale de ronda, también sin teléfono
app-more-team = Miembros, dispositivos e invitaciones
app-more-settings = Idioma, colores, texto y bloqueo
app-more-about = Promesas y licencias
app-sync-title = Sincronización
app-about-title = Acerca de Veldboek

app-demo = Demo
app-demo-what = Todo es inventado. Nada llega a ningún equipo.
app-demo-leave = Cerrar la demo

app-yesterday-at = ayer { $clock }
app-day-at = { $day } { $clock }
app-range = { $from }–{ $to }
app-dash = –

app-connection-demo = Demo, sin relay
app-connection-never = Aún sin contacto con el relay
app-connection-syncing = Enviando y recibiendo lo más nuevo
app-connection-ok = Al día con el relay · { $when }
app-connection-offline = Sin conexión
app-connection-offline-rounds = { $rounds ->
    [one] Sin conexión · 1 ronda espera
   *[other] Sin conexión · { $rounds } rondas esperan
}
app-connection-rounds = { $rounds ->
    [one] 1 ronda sale enseguida al relay
   *[other] { $rounds } rondas salen enseguida al relay
}
app-connection-revoked = El relay rechaza este dispositivo
app-connection-stopped = La sincronización está parada

app-trail-here = { $device ->
    [computer] Solo en este ordenador
   *[phone] Solo en este teléfono
}
app-trail-relay = En el relay
app-trail-relay-at = En el relay · { $when }
app-trail-lead = { $name } lo tiene · { $when }
app-trail-lead-except = { $name } lo tiene, salvo lo escrito desde { $when }

app-one-fewer = Uno menos
app-one-more = Uno más
app-times = { $n }×
app-length = { $count } de { $limit } caracteres
app-too-long = { $count ->
    [one] Sobra 1 carácter. Veldboek no guarda lo que sobra.
   *[other] Sobran { $count } caracteres. Veldboek no guarda lo que sobra.
}
app-show = Mostrar
app-hide = Ocultar

app-warned-phone-number = ¿Es un número de teléfono?
app-warned-email = ¿Es una dirección de correo?
app-warned-bsn = ¿Es un número de identidad (BSN)?
app-warned-address-or-handle = ¿Es una dirección, un enlace o un nombre en una web?
app-warned-window-or-room = ¿Es el número de una ventana o de una habitación?
app-warned-why = Con eso se podría encontrar a alguien. Veldboek prefiere no guardar nada que señale a una sola persona. { $device ->
    [computer] Solo lo ha mirado este ordenador.
   *[phone] Solo lo ha mirado este teléfono.
}
app-warned-remove = Quitarlo
app-warned-keep = Dejarlo
app-warned-removed = Quitado

app-broken-title = Esta pantalla no ha funcionado

## Lo que solo le puede pasar a una pantalla. Está aquí porque los programas sin pantalla nunca lo dicen.

error-app-silent = Esta pantalla no recibe respuesta de Veldboek.
error-app-silent-safe = Lo que Veldboek ya dio por guardado está en tu cuaderno.
error-app-silent-action = Vuelve a intentarlo. Si no funciona, cierra Veldboek y ábrelo de nuevo.

error-app-broken = Algo ha ido mal en esta pantalla.
error-app-broken-safe = Lo que Veldboek ya dio por guardado está en tu cuaderno.
error-app-broken-action = Vuelve a intentarlo, o ve atrás.
