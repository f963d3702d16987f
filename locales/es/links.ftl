### Qué le pasa al enlace de un folleto.
### numbers: status

link-moved = La página está ahora en { $to }
link-missing = La página ya no está ({ $status }).
link-refused = El servidor no da la página ({ $status }).
link-certificate = El servidor no puede demostrar que es el verdadero.
link-unreachable = No hay ningún servidor en esta dirección.
link-too-slow = El servidor tarda demasiado en contestar.
link-cut-off = La conexión se cortó.
link-loops = El enlace lleva de un sitio a otro, y nunca a una página.
link-wrong = Este enlace no se puede mostrar.
link-expired = El último día de esta edición ya ha pasado.
link-offline = No hay conexión, así que no se ha podido comprobar nada.
