### De locaties en de collega's van het team.
### numbers: places visits people

places-title = Locaties
places-meta = { $places ->
    [one] 1 locatie
   *[other] { $places } locaties
}
places-list = Alle locaties
places-empty = Nog geen locaties
places-empty-text = Hier komen de straten, clubs, privéhuizen en salons die het team bezoekt.
places-number = Voor de lijn: de bezoeken van het laatste jaar.
places-visits = { $visits ->
    [0] Het laatste jaar niet bezocht
    [one] 1 bezoek in het laatste jaar
   *[other] { $visits } bezoeken in het laatste jaar
}
places-last = Laatst { $day }
places-used = { $visits ->
    [0] Laatst { $day }
    [one] 1 bezoek in het laatste jaar · laatst { $day }
   *[other] { $visits } bezoeken in het laatste jaar · laatst { $day }
}
places-never = Nog nooit bezocht
places-retired = Niet meer bezocht
places-who = Je teamleider houdt de locaties bij.
places-choose = Kies een locatie om haar te bekijken.
places-gone = Deze locatie staat niet in je boek
places-add = Voeg een locatie toe
places-add-go = Voeg toe
places-name = Naam
places-name-hint = Zoals je team haar noemt. Nooit een huisadres, nooit de naam van een persoon.
places-name-needed = Geef de locatie een naam.
places-name-taken = Er is al een locatie met deze naam. Maak de naam anders, zodat niemand ze verwart.
places-setting = Soort locatie
places-home = Onvergund thuiswerk krijgt geen adres en geen naam. Gebruik er één locatie voor, of één per wijk.
places-counted-as = Telt mee als
places-counted-as-hint = Heeft een straat meer delen, vul dan bij elk deel dezelfde naam in. Bij de cijfers kun je ze dan als één bezoek tellen.
places-licensed = Vergunning
places-windows-title = Aantal ramen
places-languages = Talen die je er vaak hoort
places-note = Notitie
places-note-hint = Over de locatie, zonder personen.
places-retire = Niet meer bezoeken
places-retire-hint = Zij staat dan niet meer in de keuze. Oude rondes en cijfers blijven zoals ze zijn.
places-nothing = niet ingevuld
places-saved-at-once = Wat je verandert, is meteen bewaard.

places-people = Collega’s
places-people-meta = { $people ->
    [one] 1 loopt mee
   *[other] { $people } lopen mee
}
places-people-list = Alle collega’s
places-people-empty = Nog geen collega’s
places-people-empty-text = Hier staat wie rondes loopt, met en zonder apparaat.
places-people-gone = Loopt niet meer mee
places-people-who = Je teamleider houdt de lijst bij.
places-people-choose = Kies een collega om meer te zien.
places-person-missing = Deze collega staat niet in je boek
places-with-device = met apparaat
places-without-device = zonder apparaat
places-double = Staat er twee keer
places-double-title = { $name } staat er twee keer
places-double-how = Is het dezelfde persoon? Zet dan één van de twee op ‘loopt niet meer mee’, het liefst die zonder apparaat. Zijn het er twee, geef er dan één een andere naam.
places-double-to = Naar de andere { $name }
places-person-add = Voeg een collega toe
places-person-name = Voornaam
places-person-hint = Voor wie meeloopt zonder apparaat. Met een apparaat: laat je collega meedoen met een code.
places-person-needed = Vul een voornaam in.
places-person-taken = Er is al een collega met deze naam. Zet er een letter bij.
places-person-languages = Spreekt
places-person-device = Heeft een apparaat in het team.
places-person-no-device = Heeft geen apparaat. De collega met wie de ronde is, schrijft op.
places-person-invite = Laat meedoen met een code
places-person-retire = Loopt niet meer mee
places-person-retire-hint = De naam blijft bij oude rondes staan. Een apparaat blijft in het team.
