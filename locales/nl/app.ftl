### Woorden die op elk scherm hetzelfde zijn.
### numbers: rounds items found limit number count

app-name = Veldboek
app-title = { $screen } · Veldboek
app-navigation = Veldboek
app-back = Terug
app-close = Sluit
app-cancel = Toch niet
app-done = Klaar
app-lock = Vergrendel nu
app-again = Probeer opnieuw
app-sync = Synchroniseer nu
app-loading = Even kijken in je boek …

app-tab-rounds = Rondes
app-tab-review = Nakijken
app-tab-cards = Kaarten
app-tab-online = Online
app-tab-figures = Cijfers
app-tab-places = Locaties
app-tab-people = Collega’s
app-tab-team = Team
app-tab-settings = Instellingen
app-tab-flyers = Flyers
app-tab-more = Meer
app-tab-waiting = { $count ->
    [one] 1 ronde wacht
   *[other] { $count } rondes wachten
}

app-more-title = Meer
app-more-cards = Contact met wie daarom vroeg
app-more-online = Schrijven naar profielen op sites
app-more-flyers = Folders en codes in elke taal
app-more-figures = Bezoeken en gesprekken van een jaar of een maand
app-more-places = De straten, clubs en salons van het team
app-more-people = Wie er meeloopt, ook zonder telefoon
app-more-team = Leden, apparaten en uitnodigen
app-more-settings = Taal, kleuren, tekst, vergrendelen
app-more-about = Beloften en licenties
app-sync-title = Synchroniseren
app-about-title = Over Veldboek

app-demo = Demo
app-demo-what = Alles is verzonnen. Niets gaat naar een team.
app-demo-leave = Sluit demo

app-yesterday-at = gisteren { $clock }
app-day-at = { $day } { $clock }
app-range = { $from }–{ $to }
app-dash = –

app-connection-demo = Demo, zonder relay
app-connection-never = Nog niet bij de relay geweest
app-connection-syncing = Haalt en brengt het nieuwste
app-connection-ok = Bij met de relay · { $when }
app-connection-offline = Geen verbinding
app-connection-offline-rounds = { $rounds ->
    [one] Geen verbinding · 1 ronde wacht
   *[other] Geen verbinding · { $rounds } rondes wachten
}
app-connection-rounds = { $rounds ->
    [one] 1 ronde gaat zo naar de relay
   *[other] { $rounds } rondes gaan zo naar de relay
}
app-connection-revoked = De relay weigert dit apparaat
app-connection-stopped = Synchroniseren staat stil

app-trail-here = { $device ->
    [computer] Alleen op deze computer
   *[phone] Alleen op deze telefoon
}
app-trail-relay = Bij de relay
app-trail-relay-at = Bij de relay · { $when }
app-trail-lead = { $name } heeft het · { $when }
app-trail-lead-except = { $name } heeft het, behalve sinds { $when }

app-one-fewer = Eén minder
app-one-more = Eén meer
app-times = { $n }×
app-length = { $count } van { $limit } tekens
app-too-long = { $count ->
    [one] 1 teken te lang. De rest bewaart Veldboek niet.
   *[other] { $count } tekens te lang. De rest bewaart Veldboek niet.
}
app-show = Toon
app-hide = Verberg

app-warned-phone-number = Is dit een telefoonnummer?
app-warned-email = Is dit een mailadres?
app-warned-bsn = Is dit een burgerservicenummer?
app-warned-address-or-handle = Is dit een adres, een link of een naam op een site?
app-warned-window-or-room = Is dit het nummer van een raam of kamer?
app-warned-why = Daarmee kan iemand te vinden zijn. Veldboek bewaart liever niets wat naar één persoon wijst. { $device ->
    [computer] Alleen deze computer keek mee.
   *[phone] Alleen deze telefoon keek mee.
}
app-warned-remove = Haal weg
app-warned-keep = Laat staan
app-warned-removed = Weggehaald

app-broken-title = Dit scherm deed het niet

## Wat alleen een scherm kan overkomen. Dit staat hier, omdat programma’s zonder scherm het nooit zeggen.

error-app-silent = Dit scherm krijgt geen antwoord van Veldboek.
error-app-silent-safe = Wat Veldboek al als bewaard meldde, staat in je boek.
error-app-silent-action = Probeer het opnieuw. Lukt dat niet, sluit Veldboek dan en open het weer.

error-app-broken = Er ging iets mis met dit scherm.
error-app-broken-safe = Wat Veldboek al als bewaard meldde, staat in je boek.
error-app-broken-action = Probeer het opnieuw, of ga terug.
