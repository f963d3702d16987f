### Wie er in het team zit, en iemand laten meedoen.
### numbers: members devices left

team-title = Team
team-meta = { $members ->
    [one] 1 lid
   *[other] { $members } leden
} · { $devices ->
    [one] 1 apparaat
   *[other] { $devices } apparaten
}
team-me = { $name } (jij)
team-nameless = Iemand zonder naam
team-no-device = Geen apparaat meer
team-this-device = Dit apparaat
team-another-device = Ander apparaat
team-a-device = Apparaat
team-seen = laatst gezien { $when }
team-unseen = nog nooit iets gezien
team-now = nu
team-one-lead = Jij bent de enige teamleider. Met een tweede kan er altijd iemand nieuwe collega’s toelaten.
team-colleagues = Collega’s zonder apparaat
team-colleagues-how = Ook wie meeloopt zonder telefoon, staat in de lijst van collega’s.
team-who-invites = Een nieuw lid krijgt een code van { $names }.
team-demo = In de demo kan niemand meedoen.

team-invite = Laat iemand meedoen
team-invite-title = Laat iemand meedoen
team-invite-first = Doe dit samen: naast elkaar, of aan de telefoon.
team-invite-name = Naam, als je wilt
team-name-free = Laat leeg, dan kiest je collega zelf een naam.
team-name-new = Zo komt de naam in het team te staan.
team-name-known = { $name } staat al bij de collega’s. De rondes met die naam horen er dan bij.
team-name-member = { $name } doet al mee. Dit wordt een extra apparaat van { $name }; de rollen komen erbij.
team-roles = Rollen
team-roles-needed = Kies minstens één rol.
team-can-fieldworker = loopt rondes, schrijft ze op en levert ze in
team-can-lead = leest na, keurt goed, laat mensen meedoen, houdt locaties en collega’s bij
team-can-online = schrijft mensen aan op platforms; ziet geen rondes
team-can-coordinator = leest rondes en signalen
team-can-volunteer = ziet alleen de lijsten, geen rondes
team-invite-go = Maak een code
team-invite-stop = Stop
team-invite-again = Nog iemand
team-invite-retry = Maak een nieuwe code
team-opening = De code komt eraan
team-code = Geef deze code door
team-code-step = Geef de code door
team-code-how = Je collega kiest ‘Doe mee met een code’ en plakt of typt hem. Stuur hem niet in een groepsapp.
team-code-left = { $left ->
    [120] Werkt bijna twee minuten, voor één apparaat.
    [90] Werkt nog anderhalve minuut.
    [60] Werkt nog een minuut.
    [30] Werkt nog een halve minuut.
   *[10] Werkt nog een paar tellen.
}
team-copy = Kopieer
team-copied = Gekopieerd
team-copied-how = Over een minuut maakt Veldboek het klembord leeg.
team-not-copied = Kopiëren lukte niet. Houd de code ingedrukt om hem te kiezen.
team-check = Ziet je collega dezelfde cijfers?
team-check-step = Vergelijk zes cijfers
team-check-how = Kijk samen, of bel elkaar. Zijn ze anders, zeg dan nee: er luistert misschien iemand mee.
team-check-yes = Ja, dezelfde
team-check-no = Nee, andere
team-admitting = Wacht op je collega
team-admitting-step = Je collega komt in het team
team-admitting-how = Ook je collega moet ja zeggen.
team-joined = { $name } doet mee
team-joined-what = Het boek op het nieuwe apparaat wordt nu gevuld. Meer hoef je niet te doen.
team-joined-unheard = { $name } staat in het team, maar het apparaat heeft dat niet gehoord. Maak een nieuwe code, en vul daarbij de naam { $name } in.
team-unheard = Het nieuwe apparaat weet het nog niet
