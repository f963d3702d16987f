### Wat het inlezen van spreadsheets zegt.
### numbers: done of places rounds visits conversations online flyers rows problems line profiles added changed unchanged

import-progress = { $file }: { $done } van { $of }

import-added = Erbij: { $places ->
    [one] 1 locatie
   *[other] { $places } locaties
}, { $rounds ->
    [one] 1 ronde
   *[other] { $rounds } rondes
}, { $visits ->
    [one] 1 bezoek
   *[other] { $visits } bezoeken
}, { $conversations ->
    [one] 1 gesprek
   *[other] { $conversations } gesprekken
}, { $flyers ->
    [one] 1 flyer
   *[other] { $flyers } flyers
}
import-changed = Veranderd: { $places ->
    [one] 1 locatie
   *[other] { $places } locaties
}, { $rounds ->
    [one] 1 ronde
   *[other] { $rounds } rondes
}, { $visits ->
    [one] 1 bezoek
   *[other] { $visits } bezoeken
}, { $conversations ->
    [one] 1 gesprek
   *[other] { $conversations } gesprekken
}, { $flyers ->
    [one] 1 flyer
   *[other] { $flyers } flyers
}
import-unchanged = Hetzelfde gebleven: { $places ->
    [one] 1 locatie
   *[other] { $places } locaties
}, { $rounds ->
    [one] 1 ronde
   *[other] { $rounds } rondes
}, { $visits ->
    [one] 1 bezoek
   *[other] { $visits } bezoeken
}, { $conversations ->
    [one] 1 gesprek
   *[other] { $conversations } gesprekken
}, { $flyers ->
    [one] 1 flyer
   *[other] { $flyers } flyers
}
import-online = Online: { $profiles ->
    [one] 1 nieuw profiel
   *[other] { $profiles } nieuwe profielen
}. Berichten: { $added } erbij, { $changed } veranderd, { $unchanged } hetzelfde gebleven.
import-new-people = Nieuw bij de collega’s: { $names }
import-new-platforms = Nieuw bij de sites: { $names }
import-not-imported = Niet ingelezen, dit boek schrijft geen online: { $online ->
    [one] 1 online bericht
   *[other] { $online } online berichten
}
import-left-out = { $file }, kolom { $column }, { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}: { $reason }
import-problem = { $file }, regel { $line }, kolom { $column }: { $reason }
import-problem-row = { $file }, regel { $line }: { $reason }
import-dry-run = Dit was een proef. Er is niets bewaard.

## Waarom iets niet is overgenomen.

left-out-cut-at-280 = De notitie was te lang. De eerste 280 tekens zijn bewaard.
left-out-cut-at-2000 = De notitie was te lang. De eerste 2000 tekens zijn bewaard.
left-out-note-has-name = In deze notities staat misschien een naam of pseudoniem. Ze zijn niet overgenomen.
left-out-visit-unknown = Het bezoek van deze rijen is er niet.
left-out-round-unknown = De ronde van deze rijen is er niet.
left-out-pseudonym-dropped = Pseudoniemen worden nooit bewaard, alleen of iemand dit jaar voor het eerst gesproken is.
left-out-address-dropped = Adressen worden niet bewaard.
left-out-online-note-dropped = Notities bij online berichten worden niet bewaard. Een notitie kan pas als iemand heeft geantwoord.
left-out-handle-dropped = De namen van deze profielen worden niet bewaard. De rijen tellen wel mee.
left-out-person-erased = Deze rijen gaan over mensen die zijn gewist. Zij komen niet terug.
left-out-notes-left-out = De notities zijn weggelaten, zoals je vroeg.
left-out-greeting-counted = Groeten zijn opgeteld bij het bezoek. Een groet is geen gesprek.
left-out-date-repeated = De datum van de ronde telt. Deze staat er dubbel.
left-out-people-repeated = De collega’s van de ronde tellen. Deze staan er dubbel.
left-out-column-unknown = Veldboek kent deze kolom niet.
left-out-column-not-kept = Deze kolom wordt niet bewaard.
left-out-other = Dit is niet overgenomen ({ $code }).

## Wat er aan een rij niet klopt. Namen en notities worden hier nooit herhaald.

problem-date-wrong = ‘{ $value }’ is geen datum. Schrijf dag-maand-jaar, zoals 24-11-2026.
problem-date-differs = Deze datum is niet die van de ronde. De datum van de ronde telt.
problem-time-wrong = ‘{ $value }’ is geen tijd. Schrijf uren en minuten, zoals 20:10.
problem-number-wrong = ‘{ $value }’ is geen heel getal.
problem-word-unknown = Veldboek kent het woord ‘{ $value }’ hier niet.
problem-place-unknown = De locatie ‘{ $value }’ staat niet in de lijst met locaties.
problem-visit-unknown = Er is geen bezoek met nummer { $value }.
problem-round-unknown = Er is geen ronde met nummer { $value }.
problem-columns-missing = Deze kolommen ontbreken: { $value }
problem-row-short = Deze rij heeft minder vakjes dan de bovenste rij.
problem-row-long = Deze rij heeft meer vakjes dan de bovenste rij.
problem-number-twice = Nummer { $value } komt twee keer voor. Alleen de eerste rij is gelezen.
problem-name-twice = Deze naam komt twee keer voor. Alleen de eerste rij is gelezen.
problem-moved = Deze rij hoorde bij een andere ronde. Dat is niet veranderd.
problem-note-has-name = In deze notitie staat misschien een naam of pseudoniem. Lees de notitie na en haal de naam weg.
problem-not-readable = Deze rij is niet te lezen.
problem-link-wrong = Deze link opent geen pagina, of er staat een naam of wachtwoord in.
problem-name-empty = Hier ontbreekt een naam.
problem-note-cut = De notitie was te lang. De eerste 280 tekens zijn bewaard.
problem-value-empty = Dit vakje is leeg, maar moet ingevuld zijn.
problem-too-large = Dit bestand is te groot om te lezen.
problem-file-missing = Dit bestand ontbreekt in de map.
problem-other = Deze rij kon niet worden gelezen ({ $code }).
