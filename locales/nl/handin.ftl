### Een ronde inleveren.
### numbers: n

handin-title = Ronde inleveren
handin-loading = De ronde komt eraan …
handin-with = met { $people }

handin-visits = { $n ->
    [one] bezoek
   *[other] bezoeken
}
handin-visit-times = { $label } { $from }–{ $to }
handin-visit-from = { $label } { $from }
handin-visit-to = { $label } tot { $to }
handin-no-visits = Deze ronde heeft geen bezoek. Dat mag.
handin-conversations = { $n ->
    [one] gesprek
   *[other] gesprekken
}
handin-language = { $n } { $language }
handin-language-none = { $n } zonder taal
handin-nobody = Niemand gesproken. Ook zo’n ronde lever je in.
handin-others = Apart geteld: { $list }
handin-windows = { $n ->
    [one] raam
   *[other] ramen
}
handin-some = { $n } { $what }
handin-given = uitgedeeld
handin-flyers = { $n ->
    [one] 1 flyer
   *[other] { $n } flyers
}
handin-referrals = { $n ->
    [one] doorverwijzing
   *[other] doorverwijzingen
}
handin-open = Niet ingevuld, dat mag
handin-open-at = { $label }: { $fields }
handin-open-times = tijden
handin-open-from = begintijd
handin-open-to = eindtijd
handin-open-conversations = gesprekken
handin-open-windows = ramen
handin-open-materials = materiaal
handin-skipped = niet bezocht: { $places }
handin-open-more = { $n ->
    [one] en nog 1 bezoek
   *[other] en nog { $n } bezoeken
}

handin-conflicts = { $n ->
    [one] Op 1 plek staan twee antwoorden
   *[other] Op { $n } plekken staan twee antwoorden
}
handin-conflicts-text = Jullie schreven iets verschillends. Inleveren kan; de teamleider ziet beide antwoorden.
handin-times = { $label }: { $from }–{ $to }
handin-look = Kijk ernaar
handin-removed = Weggehaald.
handin-kept = Blijft staan.
handin-undo = Zet terug

handin-offline = Geen verbinding: de ronde gaat vanzelf weg zodra het kan.
handin-online = De ronde gaat meteen weg.
handin-stopped = Er gaat nu niets weg. De ronde staat veilig in je boek en gaat mee zodra het kan.
handin-until = Wijzigen kan tot { $name } hem goedkeurt.
handin-until-nameless = Wijzigen kan tot de teamleider hem goedkeurt.
handin-main = Lever in bij { $name }
handin-main-nameless = Lever in
handin-done = Ingeleverd.
handin-done-offline = Ingeleverd. De ronde gaat weg zodra er verbinding is.

handin-already = Deze ronde is al ingeleverd
handin-already-text = Je kunt nog wijzigen tot hij is goedgekeurd.
handin-asked = Er is een vraag over deze ronde
handin-asked-text = Beantwoord die in de ronde zelf. Opnieuw inleveren hoeft niet.
handin-approved = Deze ronde is goedgekeurd
handin-approved-text = Wat je nu verandert, telt pas mee als de teamleider het weer goedkeurt.
handin-home = Naar rondes
handin-to-round = Naar de ronde
handin-read-only = Deze ronde is van collega’s. Alleen wie erin schrijft, kan hem inleveren.
