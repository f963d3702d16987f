### Het eerste scherm: de rondes, hoe ver ze zijn, en wat er wacht.
### numbers: n lines

rounds-title = Rondes
rounds-sync = Synchroniseer nu

rounds-synced = Alles is opgehaald en verstuurd.
rounds-synced-offline = Geen verbinding. Wat je schreef, staat veilig in je boek en gaat vanzelf weg.

## De ronde van nu.

rounds-now-today = Vandaag bezig
rounds-now-since = Vandaag bezig, sinds { $from }
rounds-now-plan = Staat klaar voor vandaag
rounds-now-way = Onderweg
rounds-now-plan-link = Plan
rounds-now-older = Nog niet ingeleverd
rounds-untitled = Ronde zonder locatie
rounds-visits = { $n ->
    [one] 1 bezoek
   *[other] { $n } bezoeken
}
rounds-conversations = { $n ->
    [one] 1 gesprek
   *[other] { $n } gesprekken
}
rounds-with = met { $people }
rounds-drafting = Je laatste regel staat nog open

## De groepen.

rounds-group-you = Voor jou
rounds-group-drafts = Nog niet ingeleverd
rounds-group-planned = Gepland
rounds-group-colleagues = Collega’s zijn bezig
rounds-group-handed-in = Ingeleverd
rounds-group-ahead = Deze week te doen
rounds-ahead-late = De dag is voorbij

## Een rij.

rounds-question = { $lines ->
    [0] { $name } vraagt iets
    [one] { $name } vraagt iets over 1 regel
   *[other] { $name } vraagt iets over { $lines } regels
}
rounds-reopened = { $name } opende deze ronde weer
rounds-waits = Ingeleverd, wacht op jou
rounds-waits-since = Ingeleverd { $when }, wacht op jou
rounds-approved = Goedgekeurd door { $name }
rounds-approved-nameless = Goedgekeurd
rounds-corrections = { $n } keer gewijzigd na de goedkeuring
rounds-conflicts = { $n ->
    [one] Op 1 plek staan twee antwoorden
   *[other] Op { $n } plekken staan twee antwoorden
}
rounds-double = Dubbel: deze ronde staat er al en telt één keer

## Wat er wacht, in één regel.

rounds-quiet-waiting = { $n ->
    [one] 1 ding wacht nog ergens op
   *[other] { $n } dingen wachten nog ergens op
}
rounds-quiet-quarantined = { $n ->
    [one] 1 ding is apart gezet
   *[other] { $n } dingen zijn apart gezet
}
rounds-quiet-alarm = Er klopt iets niet met de relay
rounds-quiet-stopped = Er gaat nu niets weg
rounds-copy-title = Er is nog een kopie van dit boek
rounds-copy-text = Daarin is ook geschreven, gezien op { $when }. Er is niets verloren. Gebruik voortaan maar één van de twee.

## Knoppen onderaan.

rounds-continue = Verder napraten
rounds-new = Nieuwe ronde
rounds-review = Kijk na
rounds-more = Toon oudere rondes

## Leeg, laden.

rounds-empty = Nog leeg
rounds-empty-text = Begin met een ronde. Wat je schrijft wordt meteen bewaard, ook zonder verbinding.
rounds-empty-demo = Bekijk het demoteam
rounds-empty-demo-locks = Je eigen boek gaat dan op slot. Na de demo open je het weer met je wachtzin.
rounds-loading = Je boek gaat open …

## De lijst van wat wacht.

rounds-items-title = Wat er wacht
rounds-items-meta = Bij wat binnenkwam
rounds-items-none = Er wacht niets
rounds-items-none-text = Alles wat binnenkwam, is verwerkt.
rounds-items-alarms = Klopt niet
rounds-items-alarm-next = Er gaat niets weg tot dit is opgelost. Bel je teamleider. Je kunt gewoon blijven schrijven.
rounds-items-waiting = Wacht
rounds-items-waiting-next = Veldboek probeert het vanzelf opnieuw, elke keer dat er iets binnenkomt. Je hoeft niets te doen.
rounds-items-quarantined = Apart gezet
rounds-items-quarantined-next = Dit telt niet mee en houdt niets tegen. Het blijft apart staan. Vraag je teamleider als je niet weet waarom.
rounds-items-entry = Wijziging van { $name }
rounds-items-entry-nameless = Wijziging
rounds-items-part = Deel van een wijziging van { $name }
rounds-items-part-nameless = Deel van een wijziging
rounds-items-act = Besluit van { $name }
rounds-items-act-nameless = Besluit
rounds-items-when = Gezien { $when }

## Een ronde lezen die van een ander is.

rounds-read-loading = De ronde komt eraan …
rounds-read-write = Schrijf mee
rounds-read-correct = Verbeter
rounds-read-nobody = Nog geen bezoek
rounds-read-nobody-text = Deze ronde is begonnen en nog leeg.
rounds-read-no-lines = Niemand gesproken
rounds-read-locked = Goedgekeurd: wat je nu verandert, telt pas mee als de teamleider het weer goedkeurt.
rounds-read-lines = Gesprekken, { $place }
rounds-read-acts = Hoe het ging
rounds-read-greeted = { $n ->
    [one] 1 gegroet
   *[other] { $n } gegroet
}
rounds-read-knocked = { $n ->
    [one] 1 keer geen gehoor
   *[other] { $n } keer geen gehoor
}
rounds-read-count = { $n } { $what }
rounds-read-flyers = { $n ->
    [one] 1 flyer { $language }
   *[other] { $n } flyers { $language }
}
rounds-read-asked = { $name } vroeg · { $when }
rounds-read-answered = { $name } antwoordde · { $when }
rounds-read-handed-in = Ingeleverd door { $name } · { $when }
rounds-read-approved = Goedgekeurd door { $name } · { $when }
rounds-read-reopened = Weer geopend door { $name } · { $when }
rounds-read-somebody = een collega
rounds-clock = Klopt de klok? Tot je dat zegt, wordt in dit boek niets gewist.
