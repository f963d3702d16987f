### Een ronde napraten: gesprekken, aantallen, wat er is uitgedeeld.
### numbers: n at of

round-untitled = Ronde zonder locatie
round-one = Ronde
round-loading = De ronde komt eraan …
round-with = met { $people }
round-saved = bewaard { $clock }
round-saved-until = bewaard tot { $clock }
round-not-saved = nog niet bewaard
round-handed-in = ingeleverd
round-hand-in = Lever in
round-undo = Ongedaan
round-undone = Ongedaan gemaakt

## Als bewaren niet lukt.

round-unsaved-safe = Je laatste wijziging staat nog alleen op het scherm. Alles tot { $clock } is veilig.
round-unsaved-never = Je laatste wijziging staat nog alleen op het scherm. Wat eerder bewaard was, is veilig.
round-unsaved-again = Probeer opnieuw
round-unsaved-lock = Vergrendel nog niet. Veldboek probeert het vanzelf opnieuw.

## Goedgekeurd, of een vraag.

round-approved = Deze ronde is goedgekeurd
round-approved-text = Wat je nu verandert, telt pas mee als de teamleider het weer goedkeurt.
round-question = { $name } vraagt
round-question-line = Over de regel { $who }
round-answer = Jouw antwoord
round-answer-send = Antwoord
round-answered = Je antwoord staat erbij.
round-answer-missing = Schrijf eerst je antwoord.
round-reopened = { $name } opende deze ronde weer
round-reopened-text = Verbeter wat nodig is, en lever de ronde opnieuw in.
round-talked = Gevraagd en geantwoord

## Een bezoek.

round-visit-times = { $from }–{ $to }
round-visit-conversations = { $n ->
    [one] 1 gesprek
   *[other] { $n } gesprekken
}
round-visit-empty = nog leeg
round-visit-nobody = niemand gesproken
round-no-visits = Nog geen locatie
round-no-visits-text = Kies waar je bent geweest. Daarna schrijf je de gesprekken op.
round-add-visit = Nog een locatie
round-add-visit-find = Zoek een locatie
round-add-visit-none = Geen locatie met deze naam.
round-add-visit-elsewhere = Een nieuwe locatie maak je in het plan van de ronde.
round-add-visit-plan = Naar het plan
round-been = Hier geweest, niemand gesproken

round-counts = Aantallen
round-count-open = open
round-count-closed = dicht
round-count-busy = bezet
round-count-greeted = gegroet
round-count-knocked = geklopt
round-statement = vrouwen, tenzij anders
round-visit-more = Uitgedeeld, tijd
round-visit-more-n = { $n } uitgedeeld, tijd
round-given-materials = Materiaal
round-given-flyers = Flyers
round-given-flyer = flyer { $language }
round-given-other = Andere taal
round-from = Aankomst
round-to = Vertrek
round-times-doubt = Klopt dit? Het vertrek ligt vóór de aankomst.
round-visit-note = Notitie bij dit bezoek
round-note-hint = Schrijf niets waaraan iemand te herkennen is.
round-remove-visit = Haal dit bezoek weg
round-visit-removed = Bezoek weggehaald
round-round-note = Notitie bij de ronde

## Een regel in de lijst.

round-lines = Gesprekken
round-by = door { $name }
round-times = { $n }×
round-again = Nog zo’n gesprek. Nu { $n }
round-again-now = Nu { $n }
round-bare = nog niets genoteerd
round-tag-note = notitie
round-tag-question = vraag
round-tag-follow-up = terug { $day }
round-select = Kies regels
round-choose = Kies deze regel
round-chosen = { $n ->
    [0] Tik regels aan
    [one] 1 regel gekozen
   *[other] { $n } regels gekozen
}
round-chosen-topics = Geef ze een onderwerp
round-choose-first = Tik eerst een regel aan.
round-up = Hoger
round-down = Lager
round-moved = Regel { $at } van { $of }
round-remove = Haal weg
round-card = Maak een contactkaart
round-card-hint = Alleen als iemand zelf contact wil houden. De ronde weet niets van de kaart.
round-removed = Weggehaald

## De regel die openstaat.

round-sheet = Deze regel
round-new = Nieuw gesprek in het …
round-new-at = { $place }: nieuw gesprek in het …
round-next = Volgend gesprek in het …
round-pick-visit = Tik op een locatie om verder te schrijven.
round-other = Andere taal
round-same = Zelfde als vorige
round-same-none = Er is hier nog geen regel om te herhalen.
round-opened = Nieuwe regel: { $who }
round-language = Taal: { $language }. Wijzig
round-language-none = Taal
round-languages = Welke taal?
round-languages-find = Zoek een taal
round-languages-none = Geen taal met deze naam.
round-language-unclear = Niet duidelijk
round-done = Klaar
round-times-label = Hoeveel keer
round-kind = Soort
round-gender = Gender
round-age = Leeftijd
round-topics = Waar ging het over
round-more = meer …
round-more-label = Meer: andere onderwerpen, doorverwijzing, notitie

## Meer: de regel zelf.

round-line-title = Regel
round-line-at = { $place } · { $saved }
round-topics-all = Andere onderwerpen
round-referrals = Doorverwezen naar
round-note = Notitie
round-question-label = Vraag om op terug te komen
round-follow-up = Terugkomen op
round-weeks = { $n ->
    [one] over een week
   *[other] over { $n } weken
}
round-follow-up-other = Een andere dag
round-with-label = Gesproken met
round-met = Eerder gesproken
round-met-first = voor het eerst dit jaar
round-line = Deze regel
round-split = Splits: geef één van hen een eigen regel
round-split-done = Gesplitst. De nieuwe regel staat open.
round-missing = Deze regel is er niet meer
