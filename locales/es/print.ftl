### Tarjetas y papelitos para entregar.

print-title = Tarjetas en { $language }
print-kind = Cómo sale en papel
print-card = Tarjetas
print-card-what = Cuatro iguales en una hoja A4. Cada una tiene el tamaño de una postal.
print-slip = Papelitos
print-slip-what = Tres iguales en una hoja A4, estrechos y largos. Dóblalos en tres.
print-flyer = Folleto
print-go = Imprimir
print-how = En la ventana que se abre, elige A4, tamaño real y sin encabezado ni pie. Después corta por las líneas.
print-sheet = Así sale en papel
print-left-out = Esto ya no cabe: { $names }.
print-nothing = Todavía no hay folleto en { $language }
print-nothing-text = Una tarjeta necesita un folleto al que remitir.
print-not-read = El texto en { $language } todavía no está leído
print-not-read-text = En papel solo sale un idioma cuyo texto ha leído alguien del equipo.
print-not-read-ask = Pide a la persona responsable del equipo que anote quién ha leído el texto.
print-not-read-go = Al texto
