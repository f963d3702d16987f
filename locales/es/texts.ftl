### Los textos que se pueden mostrar, y quién los ha leído.
### numbers: read all

texts-title = Textos para mostrar
texts-meta = { $read } de { $all } leídos
texts-list = Todos los idiomas
texts-choose = Elige un idioma para leer su texto.
texts-missing = No hay texto en este idioma
texts-draft = Borrador: sin leer todavía
texts-read = Leído por { $name } · { $date }
texts-read-unnamed = Leído · { $date }
texts-what = Alguien ve estas palabras cuando le das la pantalla o una tarjeta.
texts-what-draft = Son un borrador hasta que una persona del equipo que conoce bien el idioma las haya leído todas, porque una palabra equivocada sobre salud o ayuda puede hacer daño.
texts-lines = El texto completo
texts-who = ¿Quién ha leído este texto?
texts-who-none = Elige a alguien del equipo
texts-who-hint = Alguien que conoce bien el idioma y ha leído cada línea.
texts-who-needed = Elige primero quién ha leído el texto.
texts-speaks = { $name } · habla { $language }
texts-mark = Este texto está leído
texts-mark-does = Después tu equipo puede mostrar este idioma.
texts-shown = Tu equipo puede mostrar este idioma.
texts-lead-me = Tú anotas quién ha leído un texto.
texts-lead = La persona responsable del equipo anota quién ha leído el texto.
texts-unmark = Al final no mostrarlo
texts-unmark-title = ¿Dejar de mostrar este idioma?
texts-unmark-text = Tu equipo ya no podrá mostrar ni imprimir este idioma. Después puedes volver a anotar quién ha leído el texto.
texts-unmark-go = Deja de mostrarlo
texts-unmark-stay = Déjalo como está
texts-changed = El texto ya es otro
texts-changed-text = No se ha anotado nada. El texto nuevo está abajo: primero hay que leerlo.
texts-print = Haz tarjetas en este idioma
