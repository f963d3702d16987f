### Rondes nakijken: wat wacht, wat er veranderd is, vragen en antwoorden, goedkeuren.
### numbers: n number

review-title = Nakijken
review-round = Ronde
review-list = Rondes om na te kijken
review-side = Vragen, veranderingen en besluit
review-untitled = Ronde zonder locatie
review-somebody = iemand
review-you = jij

## De lijst.

review-group-waiting = Wacht op jou
review-group-asked = Vraag staat uit
review-group-approved = Goedgekeurd
review-none = Er is niets om na te kijken
review-none-text = Een ronde komt hier te staan als een collega hem inlevert.
review-choose = Kies een ronde.
review-row-conversations = { $n ->
    [0] niemand gesproken
    [one] 1 gesprek
   *[other] { $n } gesprekken
}
review-row-new = nieuw
review-row-changed = { $n } keer veranderd
review-row-conflicts = { $n ->
    [one] 1 conflict
   *[other] { $n } conflicten
}
review-row-corrections = { $n } keer gewijzigd na de goedkeuring
review-row-their-turn = { $people } aan zet
review-row-your-turn = Jij bent aan zet
review-row-drafting = je bent hier nog aan het schrijven
review-row-own = jouw ronde, voor een andere teamleider
review-row-approved = door { $name }
review-row-double = dubbel, telt niet mee

## De ronde.

review-day-part = { $day }, { $part }
review-handed-in-at = ingeleverd { $when }
review-count = { $n } { $what }
review-greeted = { $n } gegroet
review-knocked = { $n } geklopt zonder antwoord
review-flyers = { $n ->
    [one] 1 flyer { $language }
   *[other] { $n } flyers { $language }
}
review-nobody = niemand gesproken
review-unless = { $gender }, tenzij anders
review-no-visits = In deze ronde staat nog geen bezoek.
review-skipped = Wel gepland, niet bezocht: { $places }
review-note = Dagindruk
review-loose = Regels zonder bezoek
review-lines = Gesprekken, { $place }
review-line = regel { $number }
review-line-ask = Vraag bij regel { $number }
review-line-see = Bekijk de vraag bij regel { $number }
review-line-question = Om op terug te komen:
review-line-follow-up = terug { $day }
review-line-unsent = vraag nog niet verstuurd
review-line-asked = vraag staat uit
review-line-answered = beantwoord
review-line-answer-new = nieuw antwoord

## Wat er veranderd is.

review-changes = Veranderd
review-changes-since = Nieuw sinds je laatst keek · { $when }
review-changes-see = { $n ->
    [one] 1 verandering, bekijk die onderaan
   *[other] { $n } veranderingen, bekijk ze onderaan
}
review-changed-new = nieuwe regel
review-changed-things = { $n } dingen veranderd
review-changed-in = { $name } erbij
review-changed-out = { $name } weg
review-changed-text = { $name } veranderd
review-changed-value = { $field }: { $before } → { $after }
review-was = was:
review-line-added = regel erbij: { $line }
review-line-removed = regel weg: { $line }
review-visit-added = bezoek erbij: { $place }
review-visit-removed = bezoek weg: { $place }
review-late = Na de goedkeuring veranderd
review-late-text = Dit telt pas mee als je opnieuw goedkeurt.
review-late-same = Alles staat weer zoals het werd goedgekeurd.

## Velden, zoals een collega ze noemt.

review-field-date = datum
review-field-part-of-day = dagdeel
review-field-kind-of-round = soort ronde
review-field-from = begin
review-field-to = eind
review-field-people = collega’s
review-field-planned = gepland
review-field-tags = labels
review-field-note = notitie
review-field-place = locatie
review-field-windows = ramen
review-field-window = ramen { $state }
review-field-greeted = gegroet
review-field-knocked = geklopt zonder antwoord
review-field-genders = wie er werken, tenzij anders
review-field-materials = materiaal
review-field-flyers = flyers
review-field-flyer = flyers { $language }
review-field-visit = bezoek
review-field-by = gesproken door
review-field-with = gesproken met
review-field-kind = soort
review-field-n = aantal
review-field-language = taal
review-field-gender = gender
review-field-age-band = leeftijd
review-field-met = eerder gesproken
review-field-topics = onderwerpen
review-field-question = vraag
review-field-referrals = doorverwijzing
review-field-follow-up = terugkomen op
review-field-order = volgorde
review-field-removed = weggehaald
review-field-member = { $field }, { $name }
review-field-other = dit veld

review-value-none = niets
review-value-times = { $n }×
review-value-yes = wel
review-value-no = niet
review-value-gone = weg
review-value-stays = blijft

## Twee antwoorden.

review-clash = { $n ->
    [2] { $field }: twee antwoorden
   *[other] { $field }: { $n } antwoorden
}
review-clash-line-removed = De een haalde deze regel weg, de ander schreef eraan
review-clash-visit-removed = De een haalde bezoek { $place } weg, de ander schreef eraan
review-clash-round-removed = De een haalde deze ronde weg, de ander schreef eraan
review-clash-from = { $name } · { $when }
review-clash-now = telt nu, voorlopig
review-clash-other = telt nu niet
review-clash-take = Neem { $value }
review-clash-this = Neem deze
review-clash-remove = Haal weg
review-clash-keep = Laat staan
review-settled-said = Gekozen. Dit geldt nu voor iedereen.

## Vragen en antwoorden.

review-talk-round = Over de hele ronde
review-talk-line = Vraag bij regel { $number }
review-talk-gone = Vraag bij een regel die weg is
review-said = { $name } · { $when }
review-said-new = { $name } · { $when } · nieuw
review-said-reopened = Weer geopend, met als reden:
review-said-waiting = Wacht tot de rest van de ronde hier is.
review-said-void = Geldt niet: er was al iets anders besloten.
review-ask = Jouw vraag
review-ask-more = Schrijf terug
review-ask-send = Stel de vraag
review-ask-missing = Schrijf eerst je vraag.
review-ask-round = Vraag over de hele ronde
review-asked-said = Je vraag staat bij de ronde.
review-asks = { $name } vraagt
review-at-line = Bij regel { $number }
review-answer = Jouw antwoord
review-answer-all = Je antwoord geldt voor alle { $n } vragen.
review-answer-send = Antwoord
review-answer-missing = Schrijf eerst je antwoord.
review-answered-said = Je antwoord staat erbij.

## Het besluit.

review-approve = Keur goed
review-approve-again = Keur opnieuw goed
review-approve-leads = De ronde gaat op slot. In { $month } telt hij zoals hij er nu staat.
review-approve-again-leads = Dan tellen ook de latere wijzigingen mee in { $month }.
review-approve-clashes = { $n ->
    [one] Eerst nog 1 conflict.
   *[other] Eerst nog { $n } conflicten.
}
review-approve-clash = { $n ->
    [one] Er staan nog twee antwoorden. Kies er eerst een.
   *[other] Op { $n } plekken staan nog twee antwoorden. Kies die eerst.
}
review-approve-open = Er staat nog een vraag uit. Als je goedkeurt, vervalt die.
review-approve-unsent = Je schreef een vraag die nog niet is verstuurd.
review-approve-own = Je liep zelf mee. Daarom komt erbij te staan dat het je eigen ronde is.
review-approved-said = De ronde is goedgekeurd.
review-approved-by = Goedgekeurd door { $name } · { $when }
review-approved-own = Goedgekeurd door { $name } · { $when } · eigen ronde
review-next = Volgende: { $title }
review-reopen = Open weer
review-reopen-title = Ronde weer openen
review-reopen-text = De ronde gaat terug naar wie hem schreef. Hij moet daarna weer worden ingeleverd en goedgekeurd.
review-reopen-reason = Waarom?
review-reopen-missing = Schrijf eerst waarom.
review-reopen-do = Open weer
review-reopened-said = De ronde is weer open.
review-with-lead = Ingeleverd. De teamleider kijkt hem na.
review-is-draft = Deze ronde is nog niet ingeleverd.
review-write = Schrijf verder
