### Los folletos del equipo y la pantalla que se le da a alguien.
### numbers: flyers stock count fine here of

flyers-title = Folletos
flyers-meta = { $flyers ->
    [one] 1 folleto
   *[other] { $flyers } folletos
}
flyers-show = Mostrar
flyers-show-how = Tu cuaderno se cierra. Vuelves con tu frase de acceso.
flyers-show-none = Todavía no hay ningún idioma que se pueda mostrar
flyers-show-none-lead = Antes, alguien del equipo lee el texto. Tú anotas quién ha sido.
flyers-show-none-team = Antes, alguien del equipo lee el texto. Tu responsable anota quién ha sido.
flyers-show-texts = Ir a los textos
flyers-show-line = Mostrar folletos
flyers-all = Todos los idiomas
flyers-language = Idioma
flyers-list = Todos los folletos
flyers-empty = Todavía no hay folletos
flyers-empty-text = Aquí estarán los folletos que reparte el equipo, por tema e idioma.
flyers-none = No hay folletos en este idioma
flyers-missing = Todavía no en: { $languages }
flyers-missing-in = Todavía no en { $language }: { $subjects }
flyers-matrix = Lo que hay y lo que falta
flyers-matrix-there = { $subject } en { $language }: hay
flyers-matrix-lacks = { $subject } en { $language }: falta
flyers-stock = { $stock } en el armario
flyers-valid = válido hasta el { $date }
flyers-expired = Caducó el { $date }
flyers-retired = Ya no se reparten
flyers-choose = Elige un folleto para verlo.
flyers-gone = Este folleto no está en tu cuaderno
flyers-add = Añadir un folleto
flyers-add-go = Añadir
flyers-services = Ayuda y consultas
flyers-texts = Textos para mostrar
flyers-print = Imprimir tarjetas
flyers-mute = No hay texto en { $language } para mostrar o imprimir. Pasa este folleto con el código o el enlace.
flyers-who = Tu responsable lleva los folletos.

flyers-scan = Código de { $title }
flyers-copy = Copiar el enlace
flyers-copy-failed = Aquí no se puede copiar. Mantén el dedo sobre el enlace de arriba.
flyers-copied = El enlace está copiado
flyers-share = Compartir
flyers-share-failed = Aquí no se puede compartir. El enlace está copiado.
flyers-no-link = Este enlace no se puede mostrar
flyers-alike = Atención: esta dirección tiene letras que parecen otras
flyers-alike-how = Así la lee un teléfono. Si no es correcta, cambia el enlace.
flyers-conflict = Dos responsables escribieron a la vez
flyers-conflict-how = Abajo está lo que vale ahora. Revísalo y cambia lo que no sea correcto.

flyers-subject = Tema
flyers-name = Título
flyers-name-hint = En el idioma del propio folleto.
flyers-name-needed = Ponle un título al folleto.
flyers-link = Enlace
flyers-link-needed = Escribe el enlace del folleto.
flyers-edition = Edición
flyers-edition-hint = Como pone en el folleto, por ejemplo 2026.
flyers-valid-until = Válido hasta el
flyers-keeper = Quién lo lleva
flyers-stock-wrong = Escribe un número, como 40. También puede quedar vacío.
flyers-in-stock = En el armario
flyers-pick = Elegir
flyers-pick-needed = Elige uno.
flyers-retire = No repartir más
flyers-retire-hint = Lo que ya se repartió sigue contando.

flyers-file = Archivo
flyers-file-hint = Un PDF o una imagen de 2 MB como mucho. Viaja cifrado y se abre sin internet.
flyers-file-add = Elegir un archivo
flyers-file-other = Elegir otro archivo
flyers-file-remove-ask = Entonces nadie del equipo podrá abrirlo. El código y el enlace se quedan.
flyers-file-remove = Quitar el archivo
flyers-file-open = Ver el folleto
flyers-file-here = Está en este dispositivo
flyers-file-coming = En camino: { $here } de { $of } kB
flyers-file-unsent = Está aquí. El relay todavía no lo tiene todo: { $here } de { $of } kB

flyers-check = Comprobar los enlaces
flyers-check-how = Cada servidor ve que alguien pide el folleto desde esta dirección de internet. No ve nada del equipo ni de las personas.
flyers-check-go = Comprobar ahora
flyers-check-busy = Se están comprobando los enlaces. Tarda diez segundos como mucho.
flyers-check-fine = { $fine ->
    [0] Ningún folleto está en orden
    [one] 1 folleto está en orden
   *[other] { $fine } folletos están en orden
}
flyers-check-rest = { $count ->
    [0] No hay nada más que hacer.
    [one] Revisa 1:
   *[other] Revisa { $count }:
}

flyers-demo-back = Esto es la demo. No hace falta frase de acceso.
flyers-demo-back-go = Volver a la demo
