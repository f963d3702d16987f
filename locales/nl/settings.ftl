### Instellingen, en wat Veldboek belooft.
### numbers: minutes unsent

settings-title = Instellingen
settings-who = { $name } · { $team }
settings-look = Hoe het eruitziet
settings-language = Taal
settings-theme = Kleuren
settings-theme-system = als het apparaat
settings-theme-dark = donker
settings-theme-light = licht
settings-theme-sunlight = zon
settings-text = Grootte van de tekst
settings-percent = { $size } %
settings-lock = Slot
settings-lock-after = Het boek gaat dicht na
settings-lock-after-round = En na het inleveren van een ronde
settings-lock-hint = Zo lang zonder aanraking. Wat je schreef, is dan al bewaard.
settings-minutes = { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
settings-relay = Relay
settings-relay-address = Adres
settings-relay-state = Verbinding
settings-relay-unsent = Nog te versturen
settings-unsent = { $unsent ->
    [0] niets, alles is verstuurd
    [one] 1 wijziging
   *[other] { $unsent } wijzigingen
}
settings-relay-by-itself = Veldboek doet dit vanzelf. Je hoeft er niet op te wachten.
settings-relay-later = Veldboek probeert het vanzelf weer.
settings-relay-items = Wat wacht er, en waarom?
settings-demo = Dit is het demoteam. Alles is verzonnen, en er gaat niets naar een relay.
settings-to-about = Wat Veldboek belooft, en wat niet
settings-version = Versie { $version }

settings-promises = Wat Veldboek belooft
settings-promise-nothing-lost = Er raakt niets kwijt
settings-promise-nothing-lost-how = Wat je een seconde geleden typte, is bewaard. Ook als de app stopt, de batterij leeg is, of twee mensen in dezelfde ronde schrijven.
settings-promise-truth = Je weet waar je ronde is
settings-promise-truth-how = Alleen hier, bij de relay, of bij je teamleider. Dat staat er pas als het bewezen is.
settings-promise-nobody-reads = Niemand ertussen leest mee
settings-promise-nobody-reads-how = De relay bewaart alleen versleutelde stukken. Hij kan niemand laten meelezen, en niets ongemerkt veranderen of weglaten.
settings-promise-no-register = Het is geen register
settings-promise-no-register-how = Een gesprek heeft geen naam en geen raamnummer. Er wordt niets ingevuld wat niemand heeft gezien.
settings-promise-figures = De cijfers kloppen
settings-promise-figures-how = Bij elk cijfer staat hoe er geteld is. Wat niet is genoteerd, wordt niet geraden.
settings-promise-quick = Het gaat snel
settings-promise-quick-how = Een gesprek is een paar tikken. Geen scherm wacht op het netwerk.

settings-limits = Wat Veldboek niet belooft
settings-limit-relay-sees = De relay ziet hoeveel apparaten een team heeft, wanneer ze iets sturen en hoeveel.
settings-limit-relay-holds = De relay kan uitvallen, of het nieuwste een tijd achterhouden. Bij het team staat sinds wanneer er van een apparaat niets kwam.
settings-limit-open-book = Wie je wachtzin kent, of je apparaat open in handen krijgt, leest je boek.
settings-limit-passphrase = Een vergeten wachtzin is niet terug te halen. Wat nog niet bij de relay was, blijft dicht zolang je hem niet meer weet.
settings-limit-screen = Een foto van het scherm haalt niemand terug.

settings-licences = Licenties
settings-licence = Veldboek is vrije software, onder Apache-2.0. Het is gemaakt met:
