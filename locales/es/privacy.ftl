### Desde cuándo y cuánto tiempo se guardan datos personales.
### numbers: days months count

privacy-title = Privacidad
privacy-assessed = Fecha de la EIPD
privacy-assessed-hint = EIPD: la evaluación de los riesgos para las personas de quienes se guarda algo. Sin fecha, Fichas y Online siguen desactivadas.
privacy-assessed-wrong = Antes del 25 de mayo de 2016 no existía la EIPD.
privacy-assessed-future = Ese día aún no ha llegado.
privacy-assessed-is-on = Fichas y Online están activadas, para todo el equipo.
privacy-assessed-off = Desactivar Fichas y Online
privacy-assessed-none = Todavía no hay fecha de la EIPD. Fichas y Online están desactivadas.
privacy-assessed-on = EIPD del { $day }
privacy-cool-down = Online: tiempo sin volver a escribir y con el nombre guardado
privacy-cool-down-hint = Después, cada dispositivo borra el nombre del perfil.
privacy-days = { $days } días
privacy-card-months = Fichas: cuánto tiempo después del último contacto
privacy-card-months-hint = Después, cada dispositivo borra la ficha.
privacy-months = { $months ->
    [one] 1 mes
   *[other] { $months } meses
}
privacy-shorter = ¿Guardar menos tiempo?
privacy-shorter-text = Esto llega entonces enseguida a su fin: { $what }. Cada dispositivo del equipo lo borra en la próxima sincronización. Esto no se puede deshacer.
privacy-longer = ¿Guardar más tiempo?
privacy-longer-text = A quien ya se escribió se le dijo un plazo más corto. Lo que hay ahora también se queda más tiempo. Lo que ya se borró en algún sitio no vuelve.
privacy-longer-yes = Sí, guardar más tiempo
privacy-cards = { $count ->
    [one] 1 ficha
   *[other] { $count } fichas
}
privacy-names = { $count ->
    [one] 1 nombre de perfil
   *[other] { $count } nombres de perfil
}
privacy-soon = En los próximos 30 días se borrará solo: { $what }. Lo primero, el { $day }. Un nuevo contacto lo aplaza.
privacy-shorter-yes = Sí, guardar menos tiempo
privacy-off-ask = ¿Desactivar Fichas y Online?
privacy-off-text = Entonces nadie del equipo añade nada. Lo que hay se queda hasta el fin de su plazo. Borrar y anotar que alguien no quiere contacto sigue siendo posible.
privacy-off-title = Esto todavía está desactivado
privacy-off-cards = Una ficha de contacto trata de una persona y de trabajo sexual. Solo se pueden guardar esos datos cuando el equipo ha evaluado los riesgos (una EIPD).
privacy-off-online = El nombre de un perfil lleva a una persona y al trabajo sexual. Solo se pueden guardar esos datos cuando el equipo ha evaluado los riesgos (una EIPD).
privacy-off-lead = Pon la fecha en Ajustes. Entonces se activa para todo el equipo.
privacy-off-others = Tu responsable pone la fecha. Entonces se activa para todo el equipo.
privacy-off-go = A Ajustes
privacy-doubt = ¿Hoy es { $day }?
privacy-doubt-text = El { $last } el reloj iba bien. Si ahora también va bien, esto ha llegado a su fin y se borrará: { $what }.
privacy-doubt-none = El { $last } el reloj iba bien. Mientras nadie diga que ahora va bien, este cuaderno no borra nada por sí mismo.
privacy-doubt-yes = Sí, es { $day }
privacy-doubt-no = ¿No es así? Pon bien el reloj. Hasta entonces no se borra nada.
