### Het aanbod van hulp: waar je iemand naartoe kunt sturen.
### numbers: services

services-title = Hulp en spreekuren
services-meta = { $services ->
    [one] 1 plek voor hulp
   *[other] { $services } plekken voor hulp
}
services-list = Alle hulp en spreekuren
services-empty = Nog geen hulp
services-empty-text = Hier komt waar je iemand naartoe kunt sturen: de soa-poli, de boekhouder, de advocaat, een inloop of een arts.
services-who = Je teamleider houdt de lijst bij.
services-choose = Kies een plek om haar te bekijken.
services-missing = Deze hulp staat niet in je boek
services-retired = Niet meer in het aanbod
services-walk-in-short = zonder afspraak
services-add = Voeg hulp toe
services-add-hint = Naam, adres en tijden vul je daarna in.
services-sort = Soort hulp
services-sort-needed = Kies een soort hulp.
services-name = Eigen naam
services-name-hint = Alleen als mensen de plek zo kennen. Nooit de naam van een persoon.
services-place = Adres
services-phone = Telefoon
services-phone-wrong = Gebruik alleen cijfers, spaties, haakjes, + en -, hoogstens 24 tekens.
services-link = Link
services-link-hint = De pagina van de plek zelf, zoals voorbeeld.nl/spreekuur.
services-name-wrong = Deze naam kan zo niet bewaard worden. Typ haar opnieuw.
services-place-wrong = Dit adres kan zo niet bewaard worden. Typ het opnieuw.
services-hours = Open
services-hours-day = Dag
services-hours-from = Van
services-hours-to = Tot
services-hours-row = Open, regel { $number }
services-hours-open = Vul in van wanneer tot wanneer. Daarna is de regel bewaard.
services-hours-same = Van en tot zijn hetzelfde. Pas een van de twee aan.
services-hours-add = Voeg een dag toe
services-hours-remove = Haal { $day } weg
services-walk-in = Zonder afspraak
services-walk-in-hint = Je kunt er zo naartoe.
services-languages = Talen die ze daar spreken
services-retire = Niet meer in het aanbod
services-retire-hint = Niemand krijgt deze hulp dan nog te zien. Oude doorverwijzingen blijven staan.
