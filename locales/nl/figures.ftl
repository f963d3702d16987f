### Cijfers van een jaar of een periode, voor het team zelf.
### numbers: n total rounds approved

figures-title = Feiten en cijfers
figures-period = Periode
figures-year = Heel { $year }
figures-period-other = Andere periode
figures-from = Van
figures-to = Tot en met
figures-swapped = De eerste dag ligt na de laatste. Geteld is van { $from } tot en met { $to }.
figures-joined = Tel delen van één straat samen
figures-joined-text = Twee kanten van een straat in één ronde zijn dan één bezoek.
figures-none = In deze periode staat niets
figures-none-text = Kies een ander jaar, of een andere periode.

figures-internal = intern
figures-internal-text = Kleine aantallen staan er gewoon. Geef deze cijfers niet door aan anderen.
figures-basis = { $rounds ->
    [one] 1 ronde
   *[other] { $rounds } rondes
}, waarvan { $approved } goedgekeurd. Een ronde die nog niet is goedgekeurd, telt zoals hij er nu staat.
figures-basis-lacking = Dit kan nog veranderen: { $what }.
figures-basis-waiting = { $n ->
    [one] 1 ontvangen wijziging wacht nog
   *[other] { $n } ontvangen wijzigingen wachten nog
}
figures-basis-quarantined = { $n ->
    [one] 1 wijziging is apart gezet
   *[other] { $n } wijzigingen zijn apart gezet
}
figures-basis-conflicts = { $n ->
    [one] op 1 plek staan twee antwoorden
   *[other] op { $n } plekken staan twee antwoorden
}
figures-basis-corrections = { $n ->
    [one] 1 wijziging van na de goedkeuring telt nog niet mee
   *[other] { $n } wijzigingen van na de goedkeuring tellen nog niet mee
}

figures-heads = De hoofdgetallen
figures-visits = { $n ->
    [one] bezoek
   *[other] bezoeken
}
figures-visits-rule = Eén plek in één ronde, door hoeveel collega’s ook. Kort of lang telt gelijk, ook als er niemand is gesproken.
figures-visits-settings = Per soort plek: { $settings }.
figures-in-setting = { $setting } { $n }
figures-conversations = { $n ->
    [one] gesprek
   *[other] gesprekken
}
figures-conversations-rule = Keren dat we met een sekswerker spraken, van praatje tot individueel. Geen unieke personen. Exploitanten, eigenaren en groeten tellen niet mee.
figures-conversations-visits = Bij { $n } van de { $total } bezoeken is iemand gesproken.
figures-first = voor het eerst dit jaar
figures-first-rule = Genoteerd bij { $n } van { $total } gesprekken. Alleen wat is opgeschreven telt. Wat niet is genoteerd, wordt niet geraden.

figures-months-visits = Bezoeken per maand
figures-months-conversations = Gesprekken per maand
figures-months-what = Wat per maand
figures-table = Gesprekken per taal en soort plek
figures-table-text = Een regel voor drie mensen telt als drie gesprekken.
figures-language = Taal
figures-total = Totaal
figures-not-noted = Niet genoteerd
figures-unknown = Onbekend
figures-noted = Genoteerd bij { $n } van { $total } gesprekken.
figures-more = Nog { $n }

figures-topics = Waar het over ging
figures-genders = Gender
figures-ages = Leeftijd
figures-individual = Individueel: { $n }
figures-individual-rule = Deel van de gesprekken.
figures-individual-which = Welke individuele gesprekken
figures-individual-all = Alle
figures-individual-unlicensed = Alleen onvergund
figures-referrals = Doorverwijzingen
figures-referrals-rule = Eén gesprek kan er meer hebben.
figures-materials = Uitgedeeld
figures-flyers = Flyers per taal
figures-windows = Ramen
figures-windows-rule = Alle tellingen bij elkaar, elke keer dat er is geteld.
figures-apart = Geen gesprek, apart geteld
figures-apart-rule = Telt nergens mee als gesprek.
figures-greetings = Gegroet
figures-operators = Exploitant, eigenaar
figures-key-persons = Sleutelfiguur
figures-places = Bezoeken per plek
figures-workers = Bezoeken per collega
figures-workers-rule = Een bezoek met z’n tweeën telt bij allebei.
figures-rules = Geteld volgens telregels versie { $version }.

figures-online = Online: { $n ->
    [one] 1 persoon
   *[other] { $n } personen
}
figures-online-rule = Personen aan wie in deze periode is geschreven. Wie op meer profielen staat, telt één keer, waar dat bekend is.
figures-online-out = { $n ->
    [one] 1 bericht
   *[other] { $n } berichten
} verstuurd
figures-online-answered = { $n ->
    [one] 1 persoon antwoordde
   *[other] { $n } personen antwoordden
}
figures-online-in = { $n ->
    [one] 1 antwoord
   *[other] { $n } antwoorden
}
figures-online-languages = Online per taal
figures-online-platforms = Online per site
figures-online-months = Online per maand
figures-online-months-rule = Bij het eerste bericht in deze periode.
