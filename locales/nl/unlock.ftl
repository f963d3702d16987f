### Het boek openen, met het eerste scherm.
### numbers: seconds

start-join = Doe mee met een code
start-passphrase = Wachtzin
start-unlock-title = Open je boek
start-unlock = Open het boek
start-opening = Je boek gaat open …
start-wait = Na een verkeerde wachtzin moet de volgende even wachten, nog { $seconds } s.
start-wait-tried = Daarna wordt geprobeerd wat er dan staat.
start-forgotten = Wachtzin vergeten?
start-damaged = Vraag je teamleider om een code, en doe opnieuw mee. Het oude boek wordt apart bewaard.
