### Opening the book, with the first screen.
### numbers: seconds

start-join = Join with a code
start-passphrase = Passphrase
start-unlock-title = Open your book
start-unlock = Open the book
start-opening = Your book is opening …
start-wait = After a wrong passphrase the next one has to wait a while, { $seconds } s more.
start-wait-tried = After that, whatever stands there is tried.
start-forgotten = Passphrase forgotten?
start-damaged = Ask your team lead for a code, and join again. The old book is kept apart.
