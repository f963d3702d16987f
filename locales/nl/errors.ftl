### Wat er misging, in drie zinnen: de oorzaak, wat veilig is, en één ding om te doen.
### Elke code van de opdrachtregel heeft er drie. Wat niet bekend is, komt binnen als "none".

error-wrong-passphrase = Deze wachtzin hoort niet bij dit boek.
error-wrong-passphrase-safe = Je boek is veilig en er is niets veranderd.
error-wrong-passphrase-action = Typ de wachtzin nog een keer. Let op hoofdletters en spaties.

error-passphrase-short = Deze wachtzin is te kort.
error-passphrase-short-safe = Er is nog niets gemaakt.
error-passphrase-short-action = Kies een wachtzin van minstens 10 tekens, bijvoorbeeld vier losse woorden.

error-book-damaged = Dit boek is beschadigd en gaat niet open.
error-book-damaged-safe = Er is niets weggegooid. Wat al bij de relay was, staat daar nog.
error-book-damaged-action = Vraag je teamleider om een nieuwe code en doe opnieuw mee in dezelfde map. Het oude boek wordt dan apart bewaard.

error-book-locked = Je boek is op slot.
error-book-locked-safe = Wat je schreef, is bewaard.
error-book-locked-action = Typ je wachtzin om verder te gaan.

error-book-in-use = Dit boek is al open in een ander programma.
error-book-in-use-safe = Er is niets veranderd.
error-book-in-use-action = Sluit het daar, en probeer het dan opnieuw.

error-book-newer = Dit boek is van een nieuwere versie van Veldboek.
error-book-newer-safe = Er is niets veranderd.
error-book-newer-action = Installeer de nieuwste versie van Veldboek.

error-book-exists = In deze map staat al een boek.
error-book-exists-safe = Dat boek is niet veranderd.
error-book-exists-action = Kies een andere map.

error-relay-unreachable = De relay is niet te bereiken.
error-relay-unreachable-safe = Alles wat je schreef, is bewaard in je boek.
error-relay-unreachable-action = Werk gewoon door, en synchroniseer als er weer verbinding is.

error-relay-nonsense = De relay gaf een antwoord dat niet klopt.
error-relay-nonsense-safe = Daar is niets van overgenomen. Alles in je boek is bewaard.
error-relay-nonsense-action = Kijk of je op dit netwerk eerst moet inloggen, en probeer het later opnieuw.

error-relay-refused = { $detail ->
    [none] De relay neemt dit niet aan.
   *[other] De relay neemt dit niet aan: { $detail }
}
error-relay-refused-safe = Alles wat je schreef, staat nog in je boek.
error-relay-refused-action = Probeer het later opnieuw. Lukt het dan weer niet, vraag dan je teamleider om hulp.

error-relay-busy = De relay heeft het nu te druk.
error-relay-busy-safe = Alles wat je schreef, staat in je boek en gaat later mee.
error-relay-busy-action = Probeer het over een paar minuten opnieuw.

error-relay-full = De relay is vol.
error-relay-full-safe = Alles wat je schreef, staat in je boek. Je collega’s zien het nog niet.
error-relay-full-action = Vraag je teamleider om meer ruimte bij de relay.

error-code-wrong = Deze code klopt niet.
error-code-wrong-safe = Er is niets veranderd.
error-code-wrong-action = Vergelijk de code letter voor letter, of vraag om een nieuwe.

error-code-used = Deze code is al gebruikt.
error-code-used-safe = Jij zit nog niet in het team.
error-code-used-action = Vraag om een nieuwe code. Zeg erbij dat iemand anders deze heeft gebruikt.

error-code-expired = Deze code is verlopen.
error-code-expired-safe = Er is niets veranderd.
error-code-expired-action = Vraag om een nieuwe code en gebruik die meteen.

error-declined = { $detail ->
    [other] De ander zegt dat de zes cijfers niet dezelfde zijn.
   *[none] Jullie hebben de zes cijfers niet allebei bevestigd.
}
error-declined-safe = Er is niemand bij het team gekomen.
error-declined-action = Begin opnieuw met een nieuwe code, en vergelijk de cijfers samen.

error-revoked = { $detail ->
    [unproven] De relay zegt dat dit apparaat niet meer mag meedoen; in het logboek van je team staat daar niets van.
   *[none] Dit boek hoort niet meer bij het team.
}
error-revoked-safe = { $detail ->
    [unproven] Je kunt je boek blijven lezen en erin schrijven. Veldboek blijft het proberen.
   *[none] Wat je eerder verstuurde, is bij het team gebleven.
}
error-revoked-action = { $detail ->
    [unproven] Vraag je teamleider of dat klopt.
   *[none] Vraag je teamleider of je opnieuw mee kunt doen.
}

error-not-allowed = Met jouw rol kan dit niet.
error-not-allowed-safe = Er is niets veranderd.
error-not-allowed-action = Vraag het aan iemand die dit wel mag, meestal je teamleider.

error-not-found = { $detail ->
    [book] In deze map staat geen boek.
    [none] Dit staat niet in je boek.
   *[other] ‘{ $detail }’ staat niet in je boek.
}
error-not-found-safe = Er is niets veranderd.
error-not-found-action = { $detail ->
    [book] Kijk of je de goede map noemt. Een nieuw boek maak je met een team, of met een code.
   *[other] Kijk of je het goed hebt geschreven, of zoek het op in de lijst.
}

error-wrong-state = { $detail ->
    [none] Dit kan nu niet.
   *[other] Dit kan nu niet: { $detail }
}
error-wrong-state-safe = Er is niets veranderd.
error-wrong-state-action = Kijk eerst hoe het ervoor staat.

error-no-text-read = Er is nog geen taal die je mag laten zien: eerst moet een collega de tekst lezen.
error-no-text-read-safe = Er is niets veranderd.
error-no-text-read-action = Vraag je teamleider om bij Flyers een tekst als gelezen te noteren.
error-not-assessed = Dit staat nog uit: er is nog geen datum genoteerd van de gegevensbeschermingseffectbeoordeling (DPIA).
error-not-assessed-safe = Er is niets bewaard.
error-not-assessed-action = Een teamleider vult de datum in bij Instellingen, onder Privacy.

error-input-wrong = { $detail ->
    [disk] De schijf kan nu niet worden gelezen of beschreven.
    [memory] Er is nu niet genoeg geheugen om de wachtzin te gebruiken.
   *[other] { $line ->
        [none] { $detail ->
            [none] Wat je invoerde, klopt niet.
           *[other] Wat je invoerde, klopt niet: { $detail }
        }
       *[other] { $detail ->
            [none] Regel { $line } klopt niet.
           *[other] Regel { $line } klopt niet: { $detail }
        }
    }
}
error-input-wrong-safe = Wat Veldboek al als bewaard meldde, staat in je boek. De rest is niet veranderd.
error-input-wrong-action = { $detail ->
    [disk] Kijk of de schijf er nog is en of je in deze map mag schrijven. Probeer het dan opnieuw.
    [memory] Sluit andere programma’s, en probeer het opnieuw.
   *[other] Verbeter het, en probeer het opnieuw.
}

error-columns-wrong = { $columns ->
    [none] In dit bestand ontbreken kolommen die nodig zijn.
   *[other] In dit bestand ontbreken kolommen die nodig zijn: { $columns }
}
error-columns-wrong-safe = Er is niets ingelezen.
error-columns-wrong-action = Kijk of dit het goede bestand is en of de kolommen nog zo heten.

error-disk-full = Dit apparaat is vol.
error-disk-full-safe = Alles wat Veldboek als bewaard meldde, staat in je boek.
error-disk-full-action = Maak ruimte, en probeer het opnieuw.

error-needs-update = Hiervoor heb je een nieuwere versie van Veldboek nodig.
error-needs-update-safe = Je kunt blijven schrijven; alles blijft bewaard in je boek. Er gaat nu niets weg.
error-needs-update-action = Installeer de nieuwste versie van Veldboek.

error-alarm = { $detail ->
    [none] De relay laat iets anders zien dan eerder. Dat hoort nooit te gebeuren.
   *[other] De relay laat iets anders zien dan eerder. Dat hoort nooit te gebeuren. { $detail }
}
error-alarm-safe = Je boek is niet veranderd. Er gaat niets weg tot dit is opgelost.
error-alarm-action = Bel je teamleider. Je kunt gewoon blijven schrijven.

error-other = Er ging iets mis dat Veldboek niet herkent: { $code }
error-other-safe = Wat Veldboek al als bewaard meldde, staat in je boek.
error-other-action = Probeer het opnieuw. Gebeurt het weer, geef deze code dan door aan je teamleider.

## Wat er na de dubbele punt van "klopt niet" kan staan, als het geen naam van een veld is.

detail-changed = er is intussen iets veranderd.
detail-too-large = dit is te veel om in één keer te bewaren.
detail-attachment-too-large = dit bestand is te groot. Het mag hoogstens 2 MB zijn.
detail-file-kind = dit soort bestand kan niet mee. Kies een PDF, PNG, JPEG of WebP.
detail-file-broken = dit bestand is niet heel. Maak of download het opnieuw.
detail-image-too-large = deze afbeelding heeft te veel beeldpunten. Maak haar kleiner.
detail-place-ambiguous = er zijn twee locaties met deze naam. Gebruik het kenmerk van de locatie.
detail-period = het begin ligt na het eind.
detail-relay-address = dit is geen adres van een relay. Het begint met https://, of met http:// op deze computer zelf.
detail-folder = deze map is er niet, of het is een bestand.
detail-folder-without-files = in deze map staat geen bestand dat Veldboek leest, zoals rondes.csv, bezoeken.csv, gesprekken.csv, locaties.csv of online.csv.
detail-file-too-large = een bestand is te groot om te lezen, meer dan 32 MB.
detail-file = dit bestand is er niet of kan niet worden gelezen.
detail-cooling = deze persoon is kort geleden al benaderd. Toch schrijven kan met een reden.
detail-no-contact = deze persoon wil geen contact, en dat blijft zo.
detail-no-answer = een notitie kan pas als er een antwoord is.
detail-no-name = de naam van dit profiel is al weg, en de notitie daarmee ook.
detail-same = dat is één en dezelfde.
detail-handle = hierin staat geen naam van een profiel.
detail-assessed = de dag van een DPIA ligt niet in de toekomst.
detail-terms = de wachttijd is 14 tot 365 dagen, een kaart blijft 1 tot 24 maanden.
detail-language = deze taal staat niet in de lijst.
detail-gender = dit gender staat niet in de lijst.
detail-reason = een reden heeft hoogstens 140 tekens.
detail-note = deze notitie is te lang.
detail-too-many-names = dit zijn meer dan 5.000 namen.
detail-holes = tussen accolades kan alleen {"{name}"}, {"{team}"} of {"{days}"} staan.
detail-platform = dit platform heeft je team niet.
detail-consent = deze persoon moet het goed vinden dat je deze kaart bewaart, of er moet een andere grond zijn.
detail-must-go = de toestemming om deze kaart te bewaren is ingetrokken. Er komt niets meer bij: wis de kaart.
detail-to = zeg naar wie je doorverwijst, en alleen dan.
detail-pseudonym = een schuilnaam heeft 1 tot 40 tekens, hoogstens vijf cijfers en geen @. Met een nummer of adres vindt iedereen deze persoon.
detail-destination = deze bestemming staat niet in de lijst.
detail-link = dit is geen adres van een pagina. Het moet beginnen met https://
detail-link-not-a-page = deze link opent geen pagina. Hij moet beginnen met https://
detail-link-has-login = in deze link staat een naam of wachtwoord. Haal die eruit.
detail-link-too-long = deze link is te lang voor een code die een telefoon kan lezen.
detail-hours-overlap = deze uren vallen over elkaar.

## Waarom de relay iets niet aanneemt.

refusal-malformed = de vraag was niet te lezen.
refusal-session = het aanmelden lukte niet.
refusal-unknown-device = hij kent dit apparaat niet.
refusal-signature = de handtekening klopt niet.
refusal-unknown-team = hij kent dit team niet.
refusal-not-found = dit bestaat daar niet.
refusal-team-exists = dit team is daar al.
refusal-chain-head = iemand anders veranderde net iets in het team.
refusal-chain-stale = eerst moet het laatste nieuws over het team binnen zijn.
refusal-gap = een eerdere wijziging van dit boek ontbreekt daar.
refusal-log-changed = hij is opnieuw begonnen.
refusal-too-large = dit is te groot.
refusal-broken = er ging daar iets mis.
