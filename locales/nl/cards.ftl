### Contactkaarten: van wie zelf vroeg om contact te houden.
### numbers: cards days months readers n

cards-meta = { $cards ->
    [one] 1 kaart
   *[other] { $cards } kaarten
}
cards-list = Alle kaarten
cards-choose = Kies een kaart om die te bekijken.
cards-missing = Deze kaart staat niet in je boek. Misschien is die gewist.
cards-empty = Nog geen kaarten
cards-empty-text = Een kaart maak je alleen als iemand zelf contact wil houden. Je vraagt het eerst. Liever niet is een goed antwoord.
cards-off-some = Er is geen datum van de DPIA. Er komt niets bij. Intrekken en wissen kan altijd.
cards-search = Zoek op schuilnaam
cards-none-found = Geen kaart met deze schuilnaam.
cards-add = Maak een kaart

## Hoe lang nog.

cards-ends = Wist zichzelf over { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
cards-ends-today = Wist zichzelf vandaag
cards-ends-why = { $months ->
    [one] 1 maand
   *[other] { $months } maanden
} na het laatste contact, { $day }.
cards-soon = Loopt bijna af
cards-must-go = Deze kaart mag niet blijven
cards-must-go-text = De toestemming om de kaart te bewaren is ingetrokken. Er komt niets meer bij, en de kaart moet weg.
cards-conflicts = { $n ->
    [one] Een vraag heeft twee antwoorden
   *[other] { $n } vragen hebben twee antwoorden
}

## Een nieuwe kaart.

cards-new = Nieuwe kaart
cards-suggestions = Welke schuilnaam?
cards-pseudonym = Schuilnaam
cards-pseudonym-own = Of een eigen schuilnaam
cards-pseudonym-hint = Zelf gekozen. Geen echte naam en geen werknaam.
cards-pseudonym-needed = Kies een schuilnaam, of typ er een.
cards-pseudonym-taken = Er is al een kaart met deze schuilnaam.
cards-languages = Talen
cards-say = Zeg dit hardop, in een taal die jullie allebei goed spreken
cards-say-keep = Mag ik een kaart over je bewaren, zodat we contact houden? Daarop staan je schuilnaam, je talen en wat we afspreken.
cards-say-readers = { $readers ->
    [one] 1 mens van ons team kan de kaart lezen.
   *[other] { $readers } mensen van ons team kunnen de kaart lezen.
}
cards-say-ends = { $months ->
    [one] 1 maand na ons laatste contact wist de kaart zichzelf.
   *[other] { $months } maanden na ons laatste contact wist de kaart zichzelf.
}
cards-say-see = Je mag altijd zien wat erop staat, en altijd zeggen dat de kaart weg moet.
cards-say-free = Zeg je liever niet? Dan helpen we je net zo goed.
cards-form = Hoe gezegd
cards-language = Taal van dit gesprek
cards-language-needed = Kies de taal waarin je het vroeg.
cards-nothing-kept = Tot het antwoord ja is, wordt hier niets van bewaard.
cards-yes = Ja, graag
cards-rather-not = Liever niet
cards-declined = Geen kaart
cards-declined-text = Er is geen kaart gemaakt en er is niets bewaard.
cards-declined-help = Hulp hangt er niet van af: die is dezelfde, met en zonder kaart.
cards-back-line = Terug naar het gesprek
cards-back-list = Terug naar de kaarten

## Afspraken.

cards-plans = Afspraken
cards-plan-add = Afspraak erbij
cards-plan-what = Wat ga je doen?
cards-plan-needed = Schrijf op wat je gaat doen, en kies een dag.
cards-late = De dag is voorbij: { $day }
cards-late-what = { $day } is voorbij: { $what }
cards-today = Vandaag
cards-in-days = { $days ->
    [one] Morgen
   *[other] Over { $days } dagen
}
cards-done-what = Klaar: { $what }
cards-done-count = Klaar ({ $n })
cards-done-on = Klaar op { $day }
cards-not-done = Toch niet klaar: { $what }
cards-put = Zet erbij
cards-remove = Haal weg: { $what }
cards-removed = Weggehaald
cards-put-back = Zet terug

## Toestemming.

cards-consents = Toestemming
cards-purpose-keep = Deze kaart bewaren
cards-purpose-call = Terugbellen
cards-purpose-messages = Berichten sturen
cards-purpose-share = Delen met de zorgcoördinator
cards-purpose-referral = Doorverwijzen
cards-referral-to = Doorverwijzen: { $to }
cards-consent-referral = Toestemming om door te verwijzen
cards-agreed-spoken = Ja, gezegd op { $day }, in het { $language }
cards-agreed-written = Ja, op papier op { $day }, in het { $language }
cards-withdrawn = Ingetrokken op { $day }
cards-not-agreed = Niet gevraagd
cards-declined-on = Liever niet, gevraagd op { $day }
cards-say-call = Mogen we je bellen?
cards-call-hint = Het nummer hoort in de telefoon van het team, onder de schuilnaam. Niet in dit boek.
cards-say-messages = Mogen we je berichten sturen?
cards-say-share = Mogen we wat op deze kaart staat delen met de zorgcoördinator?
cards-say-referral = Mogen we je doorverwijzen naar { $to }, en daar vertellen waarom?
cards-take-back = Toestemming intrekken?
cards-take-back-text = Wat je hiervoor afsprak, doe je vanaf nu niet meer. Dat het eerder mocht, blijft op de kaart staan.
cards-take-back-keep = Dan mag de kaart niet blijven. Hierna kun je de kaart meteen wissen.
cards-take-back-go = Trek in
cards-withdraw-all = Trek alles in
cards-withdraw-text = Alle toestemming op deze kaart is dan ingetrokken. Ook de kaart moet dan weg: hierna kun je dat meteen doen.

## Notities.

cards-notes = Notities
cards-notes-none = Nog geen notities.
cards-note = Wat is er besproken?
cards-note-add = Notitie erbij
cards-note-on = Verder met je notitie
cards-note-hint = Zonder namen, nummers en adressen.
cards-note-of = de notitie van { $day }
cards-note-needed = Schrijf eerst iets op.
cards-note-day = Dag van het contact
cards-future = Deze dag moet nog komen.
cards-later = Later verder

## Doorverwijzingen.

cards-referrals = Doorverwezen
cards-referral-add = Doorverwijzing erbij
cards-referral-where = Waar naartoe
cards-referral-needed = Kies een plek.
cards-referral-no-consent = Er staat geen toestemming op de kaart om hierheen door te verwijzen. Vertel daar dan niets door.
cards-outcome = Hoe liep het af: { $what }

## Over de kaart.

cards-about = Over deze kaart
cards-ground = Grond
cards-ground-hint = De reden waarom jullie de kaart volgens de wet mogen bewaren. Meestal toestemming.
cards-ground-sure = De kaart blijft dan, ook al is de toestemming ingetrokken. Kan dat echt volgens de wet?
cards-readers = Te lezen door
cards-readers-count = { $readers ->
    [one] 1 mens
   *[other] { $readers } mensen
}
cards-made = Gemaakt op
cards-edit = Wijzig deze kaart
cards-same = { $one } en { $other } zijn dezelfde persoon
cards-same-as = Dezelfde persoon als
cards-same-hint = De twee kaarten worden er dan een. Dat kun je ongedaan maken.
cards-merge = Voeg samen
cards-apart = Haal uit elkaar
cards-kept = Wat er bewaard is
cards-kept-language = Taal van deze bladzijde
cards-print = Print deze bladzijde

## Twee antwoorden.

cards-clash-pseudonym = De schuilnaam heeft twee antwoorden
cards-clash-ground = De grond heeft twee antwoorden
cards-clash-language = Twee antwoorden: spreekt deze persoon { $language }?
cards-clash-other = Twee collega’s vulden tegelijk iets anders in
cards-clash-yes = Ja
cards-clash-no = Nee
cards-clash-take = Neem deze
cards-clash-take-what = Neem { $value }
cards-clash-how = Vul op zijn plek op de kaart in wat klopt. Dat telt dan.

## Wissen.

cards-erase = Wis kaart
cards-erase-title = { $name } wissen?
cards-erase-now = Nu weg
cards-erase-here = Van dit apparaat: de kaart, met alle notities, afspraken en toestemming.
cards-erase-others = Van elk ander apparaat van het team, zodra het synchroniseert.
cards-erase-later = Nog niet weg
cards-erase-sealed = De versleutelde kopieën bij de relay en in het logboek van elk apparaat. Niemand ziet ze nog op een scherm.
cards-erase-paper = Wat al geprint of doorverteld is.
cards-erase-never-back = Terughalen kan niet.
cards-erased = De kaart is gewist.
cards-not-now = Niet nu
