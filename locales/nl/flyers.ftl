### De flyers van het team, en het scherm dat je iemand in handen geeft.
### numbers: flyers stock count fine here of

flyers-title = Flyers
flyers-meta = { $flyers ->
    [one] 1 flyer
   *[other] { $flyers } flyers
}
flyers-show = Laat zien
flyers-show-how = Je boek gaat op slot. Met je wachtzin kom je terug.
flyers-show-none = Er is nog geen taal die je mag laten zien
flyers-show-none-lead = Een collega leest eerst de tekst. Jij noteert wie dat was.
flyers-show-none-team = Eerst leest een collega de tekst. Je teamleider noteert wie dat was.
flyers-show-texts = Naar de teksten
flyers-show-line = Laat flyers zien
flyers-all = Alle talen
flyers-language = Taal
flyers-list = Alle flyers
flyers-empty = Nog geen flyers
flyers-empty-text = Hier komen de flyers die het team uitdeelt, per onderwerp en taal.
flyers-none = Geen flyers in deze taal
flyers-missing = Nog niet in: { $languages }
flyers-missing-in = Nog niet in het { $language }: { $subjects }
flyers-matrix = Wat er is, en wat nog mist
flyers-matrix-there = { $subject } in het { $language }: is er
flyers-matrix-lacks = { $subject } in het { $language }: is er niet
flyers-stock = { $stock } in de kast
flyers-valid = geldig tot en met { $date }
flyers-expired = Verlopen op { $date }
flyers-retired = Niet meer uitgedeeld
flyers-choose = Kies een flyer om hem te bekijken.
flyers-gone = Deze flyer staat niet in je boek
flyers-add = Voeg een flyer toe
flyers-add-go = Voeg toe
flyers-services = Hulp en spreekuren
flyers-texts = Teksten om te laten zien
flyers-print = Print kaartjes
flyers-mute = In het { $language } is er geen tekst om te laten zien of te printen. Geef deze flyer door met de code of de link.
flyers-who = Je teamleider houdt de flyers bij.

flyers-scan = Code van { $title }
flyers-copy = Kopieer de link
flyers-copy-failed = Kopiëren lukt hier niet. Houd je vinger op de link hierboven.
flyers-copied = De link is gekopieerd
flyers-share = Deel
flyers-share-failed = Delen lukt hier niet. De link is gekopieerd.
flyers-no-link = Deze link mag niet getoond worden
flyers-alike = Let op: dit adres heeft letters die op andere lijken
flyers-alike-how = Zo leest een telefoon het. Klopt het niet, verander dan de link.
flyers-conflict = Twee teamleiders schreven tegelijk
flyers-conflict-how = Hieronder staat wat nu geldt. Kijk het na en verander wat niet klopt.

flyers-subject = Onderwerp
flyers-name = Titel
flyers-name-hint = In de taal van de flyer zelf.
flyers-name-needed = Geef de flyer een titel.
flyers-link = Link
flyers-link-needed = Vul de link van de flyer in.
flyers-edition = Uitgave
flyers-edition-hint = Zoals op de flyer staat, bijvoorbeeld 2026.
flyers-valid-until = Geldig tot en met
flyers-keeper = Wie houdt hem bij
flyers-stock-wrong = Vul een aantal in, zoals 40. Leeg mag ook.
flyers-in-stock = In de kast
flyers-pick = Kies
flyers-pick-needed = Kies er een.
flyers-retire = Niet meer uitdelen
flyers-retire-hint = Wat al uitgedeeld is, blijft meetellen.

flyers-file = Bestand
flyers-file-hint = Een PDF of afbeelding van hooguit 2 MB. Het reist versleuteld mee en gaat open zonder internet.
flyers-file-add = Kies een bestand
flyers-file-other = Kies een ander bestand
flyers-file-remove-ask = Dan kan niemand van het team het nog openen. De code en de link blijven.
flyers-file-remove = Haal het bestand weg
flyers-file-open = Bekijk de flyer
flyers-file-here = Staat op dit toestel
flyers-file-coming = Onderweg: { $here } van { $of } kB
flyers-file-unsent = Staat hier. De relay heeft nog niet alles: { $here } van { $of } kB

flyers-check = Controleer de links
flyers-check-how = Elke server ziet dat iemand op dit internetadres de flyer opvraagt. Van het team of van mensen ziet hij niets.
flyers-check-go = Controleer nu
flyers-check-busy = De links worden gecontroleerd. Dat duurt hooguit tien seconden.
flyers-check-fine = { $fine ->
    [0] Geen enkele flyer is in orde
    [one] 1 flyer is in orde
   *[other] { $fine } flyers zijn in orde
}
flyers-check-rest = { $count ->
    [0] Verder is er niets te doen.
    [one] Kijk er 1 na:
   *[other] Kijk er { $count } na:
}

flyers-demo-back = Dit is de demo. Er is geen wachtzin nodig.
flyers-demo-back-go = Terug naar de demo
