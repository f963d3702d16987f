### Desde cuándo y cuánto tiempo se guardan datos personales.
### numbers: days months count

privacy-title = Privacidad
privacy-assessed = Fecha de la EIPD
privacy-assessed-hint = EIPD: la evaluación de los riesgos para las personas de quienes se guarda algo. Sin fecha, Fichas y Online siguen desactivadas.
privacy-assessed-wrong = Ese día no pudo hacerse una EIPD.
privacy-assessed-off = Desactivar Fichas y Online
privacy-assessed-none = Todavía no hay fecha de la EIPD. Fichas y Online están desactivadas.
privacy-assessed-on = EIPD del { $day }
privacy-cool-down = Online: no volver a escribir durante
privacy-cool-down-hint = Después, cada dispositivo borra el nombre del perfil.
privacy-days = { $days } días
privacy-card-months = Fichas: cuánto tiempo después del último contacto
privacy-card-months-hint = Después, cada dispositivo borra la ficha.
privacy-months = { $months ->
    [one] 1 mes
   *[other] { $months } meses
}
privacy-shorter = ¿Guardar menos tiempo?
privacy-shorter-text = { $count ->
    [one] 1 ficha o nombre llega entonces enseguida a su fin
   *[other] { $count } fichas y nombres llegan entonces enseguida a su fin
}. Cada dispositivo del equipo los borra en la próxima sincronización. Esto no se puede deshacer.
privacy-shorter-yes = Sí, guardar menos tiempo
privacy-off-title = Esto todavía está desactivado
privacy-off-cards = Una ficha de contacto trata de una persona y de trabajo sexual. Solo se pueden guardar esos datos cuando el equipo ha evaluado los riesgos (una EIPD).
privacy-off-online = El nombre de un perfil lleva a una persona y al trabajo sexual. Solo se pueden guardar esos datos cuando el equipo ha evaluado los riesgos (una EIPD).
privacy-off-lead = Pon la fecha en Ajustes. Entonces se activa para todo el equipo.
privacy-off-others = Tu responsable pone la fecha. Entonces se activa para todo el equipo.
privacy-off-go = A Ajustes
privacy-doubt = ¿Hoy es { $day }?
privacy-doubt-text = Este cuaderno se abrió por última vez el { $last }. Si el reloj de este dispositivo va bien, { $count ->
    [one] 1 ficha o nombre ha
   *[other] { $count } fichas y nombres han
} llegado a su fin y se borrarán.
privacy-doubt-none = Este cuaderno se abrió por última vez el { $last }. Mientras nadie diga que el reloj de este dispositivo va bien, no borra nada por sí mismo.
privacy-doubt-yes = Sí, es { $day }
privacy-doubt-no = ¿No es así? Pon bien el reloj. Hasta entonces no se borra nada.
