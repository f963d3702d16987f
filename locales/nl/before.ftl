### Vóór een ronde, en onderweg.
### numbers: n at of

before-title = Nieuwe ronde
before-title-plan = Plan van de ronde
before-meta-new = Alleen de dag is nodig
before-meta-kept = Bewaard in je boek

before-date = Dag
before-date-missing = Kies een dag.
before-part = Deel van de dag
before-kind = Soort ronde
before-none = nog open
before-people = Wie lopen er
before-me = { $name } (jij)
before-places = Locaties, in de volgorde van de ronde
before-places-add = Voeg een locatie toe
before-places-order = Verander de volgorde
before-places-find = Zoek een locatie
before-places-all = { $n ->
    [one] Nog 1 locatie
   *[other] Alle { $n } locaties
}
before-places-none-found = Geen locatie met deze naam.
before-places-none = Er zijn nog geen locaties. Je kunt er hieronder een maken.
before-place-nth = { $n } { $name }
before-place-up = { $name }: eerder
before-place-down = { $name }: later
before-place-moved = { $name } staat nu op plek { $n }
before-place-added = { $name } is plek { $n }
before-place-removed = { $name } is uit de ronde
before-place-stays = Hier staat al iets opgeschreven. Haal het bezoek weg in de ronde zelf.
before-new-place = Andere locatie
before-new-place-name = Naam van de locatie
before-new-place-hint = Geen huisadres en geen naam van een persoon.
before-new-place-setting = Soort locatie
before-new-place-add = Zet erbij
before-new-place-missing = Schrijf eerst een naam.

before-alike = { $people } schrijft deze ronde al
before-alike-many = { $people } schrijven deze ronde al
before-alike-text = { $title } · { $visits } · { $conversations }. Ga samen verder in dezelfde ronde, dan telt hij één keer.
before-alike-join = Ga daarmee verder
before-alike-own = Deze ronde is al begonnen

before-on-the-way = Onderweg
before-close-out = Napraten
before-ready = Zet klaar
before-ready-done = De ronde staat klaar.

## Onderweg: het scherm voor in de broekzak.

before-way-title = Onderweg
before-way-one = { $n ->
    [0] +1 gesprek. Nog geen.
    [one] +1 gesprek. Nu 1.
   *[other] +1 gesprek. Nu { $n }.
}
before-way-hold = Houd +1 even ingedrukt.
before-way-tally = { $n ->
    [0] Nog geen gesprek
    [one] 1 gesprek
   *[other] { $n } gesprekken
}
before-way-undo = Laatste ongedaan maken
before-way-nothing = Er is niets om ongedaan te maken.
before-way-next = Volgende locatie
before-way-previous = Vorige locatie
before-way-leave = Naar napraten
before-way-at = Locatie { $at } van { $of }
before-way-moved = Locatie { $at } van { $of }. { $n ->
    [0] Nog geen gesprek.
    [one] 1 gesprek.
   *[other] { $n } gesprekken.
}
before-way-empty = Deze ronde heeft nog geen locatie.
before-way-unsaved = De laatste tik is nog niet bewaard.
before-way-again = Probeer het opnieuw
