### Wat er met een link van een flyer is.
### numbers: status

link-moved = De pagina staat nu op { $to }
link-missing = De pagina is weg ({ $status }).
link-refused = De server geeft de pagina niet ({ $status }).
link-certificate = De server kan niet bewijzen dat hij de goede is.
link-unreachable = Er is geen server op dit adres.
link-too-slow = De server antwoordt te langzaam.
link-cut-off = De verbinding werd afgebroken.
link-loops = De link stuurt steeds verder, en niet naar een pagina.
link-wrong = Dit is geen link die getoond mag worden.
link-expired = De laatste dag van deze uitgave is voorbij.
link-offline = Er is geen verbinding. Er is dus niets gecontroleerd.
