### Schrijven naar mensen op sites en platforms.
### numbers: count days line approaches answers done all

online-title = Online
online-all = Alle profielen
online-reads = Je leest mee. Wie de rol Online heeft, schrijft hier.
online-no-platform = Voeg eerst een site of platform toe waar jullie naar mensen schrijven.
online-no-platform-others = Er is nog geen site of platform. Je teamleider voegt er een toe.
online-platform = Site of platform
online-add-platform = Site erbij
online-platform-name = Naam van de site
online-platform-hint = Zoals jullie hem noemen. Veldboek gaat er nooit zelf heen.
online-paste = Plak een profielnaam, of een hele lijst
online-paste-hint = Een naam per regel. Daarna kiezen de cijfers een taal, en legt Enter vast.
online-paste-hint-phone = Een naam per regel. Wat je plakt staat alleen in dit boek, en is morgen weg.
online-count-new = { $count } nieuw
online-count-again = { $count } mag weer
online-count-cooling = { $count } in de wachttijd
online-count-no-contact = { $count } wil geen contact
online-count-twice = { $count } dubbel
online-count-unreadable = { $count } niet te lezen
online-new = Nog niet benaderd dit jaar.
online-again = Eerder benaderd op { $day } door { $name }. Het mag weer.
online-again-hers = Schreef zelf, op { $day }. Het mag weer.
online-up-to = Dit boek is bij tot { $when }.
online-up-to-never = Dit boek heeft de relay nog niet gesproken: een collega kan verder zijn.
online-cooling = Al benaderd op { $day } door { $name }
online-cooling-hers = Schreef zelf, op { $day } aan { $name }
online-somebody = een collega
online-then = Toen
online-no-answer = geen antwoord
online-answered = antwoordde
online-said-no = wil geen contact
online-wait = Wachttijd
online-days-left = { $days ->
    [one] nog 1 dag
   *[other] nog { $days } dagen
}
online-until = Mag weer vanaf
online-until-day = Mag weer vanaf { $day }.
online-no-contact = Wil geen contact
online-no-contact-text = Iemand met deze naam heeft gezegd geen berichten te willen. Dat blijft zo, op elke site.
online-twice = Deze naam staat ook op regel { $line }.
online-unreadable = Dit is geen profielnaam.
online-gender = Gender
online-as-seen = zoals je het ziet
online-as-before = als de vorige: { $gender }
online-step-language = Kies de taal van je bericht
online-copied = Gekopieerd
online-copied-forget = Gekopieerd. Een minuut nadat je hier stopt, is het klembord leeg.
online-not-copied = Nog niet gekopieerd.
online-copy = Kopieer
online-no-text = Er is nog geen tekst in het { $language }. Schrijf zelf, en leg het hier vast.
online-edit-text = Verander de tekst
online-text-of = Eerste bericht in het { $language }
online-text = Tekst
online-text-hint = Zeg wie je bent, waarom je schrijft, wat jullie bewaren, en hoe iemand nee zegt. {"{name}"}, {"{team}"} en {"{days}"} worden vanzelf ingevuld. Leeg: de tekst van Veldboek.
online-text-keep = Bewaar
online-sent = Verstuurd
online-skip = Sla over
online-answer = Antwoord
online-got-answer = Antwoord gekregen
online-conversation = Gesprek
online-objects = Wil geen contact
online-yet = Toch schrijven kan, bijvoorbeeld als deze persoon erom vroeg.
online-with-reason = Schrijf met reden
online-reason = Waarom nu al
online-reason-hint = Zonder iets waaraan je deze persoon herkent.
online-objects-ask = Wil geen contact?
online-objects-text = Dan schrijft niemand van het team deze persoon meer, op geen enkele site. De naam wordt nu gewist. Er blijft een code die alleen deze naam herkent. Dit kun je niet terugdraaien.
online-objects-yes = Ja, leg dat vast
online-object-name = Wil iemand geen contact? Noteer de profielnaam
online-no-kept = { $name }: wil geen contact. Dat blijft zo.
online-logged = { $code } is vastgelegd
online-undo = Haal { $code } terug
online-undone = { $code } is teruggehaald
online-run = De lijst
online-run-done = { $done } van { $all }
online-finished = Klaar: iedereen op deze lijst is gedaan of overgeslagen.
online-run-more = { $count ->
    [one] en nog 1 naam
   *[other] en nog { $count } namen
}
online-row-new = nieuw
online-row-again = mag weer, laatst op { $day }
online-row-cooling = wachttijd tot { $day }
online-row-no-contact = wil geen contact, blijft zo
online-row-twice = staat al op regel { $line }
online-row-unreadable = geen profielnaam
online-done-sent = verstuurd
online-done-answered = antwoord
online-done-conversation = gesprek
online-done-no-contact = wil geen contact, blijft zo
online-done-skipped = overgeslagen
online-today = Vandaag
online-today-counts = { $approaches } benaderd · { $answers ->
    [one] 1 antwoord
   *[other] { $answers } antwoorden
}
online-today-none = Vandaag is nog niemand benaderd.
online-kept = Een profielnaam wordt { $days } dagen bewaard, om niemand twee keer te schrijven. Daarna blijft een code, tot het eind van het jaar.
online-profiles = { $count ->
    [one] 1 profiel
   *[other] { $count } profielen
}
online-choose = Kies een profiel.
online-missing = Dit profiel is er niet meer.
online-none = Er is nog niemand benaderd.
online-find = Zoek een profielnaam
online-not-found = Deze naam is hier niet bekend.
online-past = { $count ->
    [one] Nog 1 profiel uit eerdere jaren telt alleen mee in de cijfers.
   *[other] Nog { $count } profielen uit eerdere jaren tellen alleen mee in de cijfers.
}
online-more = { $count ->
    [one] en nog 1. Zoek op naam.
   *[other] en nog { $count }. Zoek op naam.
}
online-name-ends = De naam wordt gewist op { $day }.
online-name-gone = De naam is gewist. Wie die weer plakt, krijgt dit profiel te zien.
online-name-past = De naam is gewist. Bij een naam is dit profiel niet meer te vinden.
online-messages = Berichten
online-note = Notitie
online-note-hint = Alleen na een antwoord. Gaat weg met de naam.
online-note-keep = Bewaar notitie
online-same = Dezelfde persoon
online-unmerge = Toch iemand anders
online-merge = Is dezelfde als …
online-merge-title = Dezelfde persoon
online-merge-text = Deze persoon telt dan één keer. Je kunt het terugdraaien.
online-merge-with = Is dezelfde als
online-merge-needed = Kies een profiel.
online-merge-go = Voeg samen
online-erase = Wis profiel
online-erase-title = Dit profiel wissen?
online-erase-first = Wil deze persoon geen contact meer? Kies dan eerst ‘Wil geen contact’. Na het wissen herkent niemand de naam.
online-erase-now = Nu weg: alles van dit profiel in dit boek, ook uit de cijfers.
online-erase-others = { $count ->
    [one] Het andere profiel van deze persoon gaat mee weg.
   *[other] De { $count } andere profielen van deze persoon gaan mee weg.
}
online-erase-later = Bij collega’s is het weg zodra hun boek bijwerkt, ook na lange tijd.
online-erase-not-yet = Nog niet weg: de versleutelde kopieën waarmee het is verstuurd. Die staan nog bij de relay en in de boeken. Alleen wie de sleutels van het team heeft, kan ze openen.
online-erase-go = Wis nu
online-erased = Het profiel is gewist.
