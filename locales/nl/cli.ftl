### Wat de opdrachtregel vraagt en vertelt.
### numbers: fine status seconds sent received visits conversations line unsent rounds approved noted of days months cards names approaches answers stock

cli-ask-passphrase = Wachtzin van dit boek:
cli-ask-new-passphrase = Kies een wachtzin voor dit boek, minstens 10 tekens:
cli-ask-passphrase-again = Nog een keer:
cli-passphrases-differ = De twee wachtzinnen zijn niet hetzelfde. Er is nog niets gemaakt.
cli-no-terminal = De wachtzin kan hier niet worden gevraagd. Zet die in VELDBOEK_PASSPHRASE.
cli-no-terminal-digits = De cijfers kunnen hier niet worden bevestigd. Doe dit in een terminal, of gebruik --yes.
cli-ask-digits = Staan op het andere scherm dezelfde cijfers: { $digits }? Typ { $yes } of { $no }:
cli-yes = ja
cli-no = nee

cli-team-created = Team { $team } is gemaakt. Jij bent { $name }.
cli-invite-code = Geef deze code aan je collega: { $code }
cli-invite-waiting = De code werkt { $seconds } seconden, voor één boek. Laat dit venster open.
cli-check = Deze cijfers moeten op beide schermen staan: { $digits }
cli-joined-other = { $name } doet nu mee, als { $roles }.
cli-joined = Je doet nu mee met team { $team }, als { $roles }.
cli-invite-unheard = { $name } staat nu in het team, maar het apparaat heeft dat niet gehoord. Geef { $name } een nieuwe code.
cli-join-then-sync = Je zit in het team en je boek is er. Doe niet opnieuw mee, maar synchroniseer als er weer verbinding is.
cli-join-without-book = Dit apparaat staat al in het team, maar er is nog geen boek. Vraag om een nieuwe code en doe opnieuw mee.
cli-damaged-moved = Het oude boek staat nu in { $folder }. Wat je daarin nog niet had verstuurd: { $unsent ->
    [0] niets.
    [one] 1 wijziging.
   *[other] { $unsent } wijzigingen.
}
cli-damaged-moved-unread = Het oude boek staat nu in { $folder }. Wat daarin nog niet was verstuurd, is niet te lezen.
cli-team = Team { $team }
cli-team-member = { $name }, { $roles }
cli-team-device = apparaat { $device }, laatst gezien { $time }
cli-team-device-unseen = apparaat { $device }, nog niet gezien

cli-synced = { $sent } verstuurd, { $received } ontvangen. { $bytes } over en weer.
cli-synced-nothing = Er was niets nieuws.

cli-place = { $name } · { $setting }
cli-place-retired = { $name } · { $setting } · niet meer in gebruik
cli-place-added = { $name } staat nu bij de locaties.
cli-place-changed = { $name } is veranderd.
cli-places-none = Er zijn nog geen locaties.
cli-person-added = { $name } staat nu bij de collega’s.
cli-people-none = Er zijn nog geen collega’s.

cli-flyer = { $id }  { $subject } · { $language } · { $title } · { $link }
cli-flyer-retired = { $id }  { $subject } · { $language } · { $title } · niet meer uitgedeeld
cli-flyer-edition = uitgave { $edition }
cli-flyer-valid-until = geldig tot en met { $date }
cli-flyer-stock = { $stock } in de kast
cli-flyer-keeper = bijgehouden door { $keeper }
cli-flyer-looks-alike = Het adres heeft letters die op andere lijken. Zo staat het er echt.
cli-flyer-added = { $title } staat nu bij de flyers.
cli-flyer-changed = { $title } is veranderd.
cli-flyer-file-coming = Het bestand is nog onderweg naar dit boek. Synchroniseer, en probeer het opnieuw.
detail-file-there = op die plek staat al een bestand. Kies een andere naam.
cli-flyers-none = Er zijn nog geen flyers.
cli-flyers-missing = { $subject }: nog niet in { $languages }
cli-link = { $subject } · { $language } · { $title } · { $link }: { $state }
cli-links-fine = { $fine ->
    [0] Geen enkele link is helemaal in orde.
    [one] 1 link is in orde.
   *[other] { $fine } links zijn in orde.
}
cli-services-none = Er zijn nog geen spreekuren en voorzieningen.
cli-service-walk-in = zonder afspraak

cli-round = { $date }, { $part } · { $people } · { $visits ->
    [one] 1 bezoek
   *[other] { $visits } bezoeken
}, { $conversations ->
    [0] niemand gesproken
    [one] 1 gesprek
   *[other] { $conversations } gesprekken
} · { $review } · { $state }
cli-rounds-none = Er zijn nog geen rondes.
cli-visit = { $place }, { $time }
cli-line-saved = Regel { $line } is bewaard.
cli-warn-phone-number = In regel { $line } staat iets dat op een telefoonnummer lijkt. Hiermee kan iemand herkend worden.
cli-warn-email = In regel { $line } staat iets dat op een e-mailadres lijkt. Hiermee kan iemand herkend worden.
cli-warn-bsn = In regel { $line } staat iets dat op een burgerservicenummer lijkt. Hiermee kan iemand herkend worden.
cli-warn-address-or-handle = In regel { $line } staat iets dat op een adres of een naam op internet lijkt. Hiermee kan iemand herkend worden.
cli-warn-window-or-room = In regel { $line } staat iets dat op het nummer van een raam of kamer lijkt. Hiermee kan iemand herkend worden.
cli-round-saved = De ronde is bewaard onder { $id }.
cli-handed-in = De ronde is ingeleverd.
cli-asked = Je vraag staat bij de ronde.
cli-answered = Je antwoord staat bij de ronde.
cli-approved = De ronde is goedgekeurd en telt zo mee.
cli-self-approved = De ronde is goedgekeurd. Omdat je zelf meeliep, staat erbij dat het je eigen ronde is.
cli-reopened = De ronde is weer open.
cli-goes-with-sync = Je team ziet het als je weer synchroniseert.

cli-online-new = { $handle }: nog niet benaderd dit jaar
cli-online-cooling = { $handle }: al benaderd op { $date } door { $by }. Mag weer vanaf { $until }.
cli-online-cooling-hers = { $handle }: schreef zelf, op { $date }. Mag weer vanaf { $until }.
cli-online-again = { $handle }: benaderd op { $date } door { $by }. Mag nu weer.
cli-online-again-hers = { $handle }: schreef zelf, op { $date }. Mag nu weer.
cli-online-no-contact = { $handle }: wil geen contact
cli-online-twice = { $handle }: staat al op regel { $line }
cli-online-unreadable = { $handle }: hierin staat geen naam
cli-online-logged = { $code } is genoteerd.
cli-online-profile = { $id }  { $code } · { $platform } · { $gender } · { $language } · { $approaches } keer benaderd, { $answers ->
    [one] 1 antwoord
   *[other] { $answers } antwoorden
}
cli-online-profiles-none = Er zijn nog geen profielen.
cli-online-merged = Dit is nu één persoon.
cli-online-unmerged = Dit zijn nu weer twee personen.
cli-online-objected = Wie zo heet, wil geen contact. Dat blijft zo, hoe de naam ook geschreven is.
cli-online-platform = { $id }  { $platform }
cli-online-platforms-none = Er zijn nog geen platforms.

cli-privacy-assessed = De gegevensbeschermingseffectbeoordeling (DPIA) is van { $date }.
cli-privacy-not-assessed = Er is nog geen datum van de gegevensbeschermingseffectbeoordeling (DPIA). Kaarten en online staan uit.
cli-privacy-terms = Namen van profielen blijven { $days } dagen na het laatste bericht. Kaarten blijven { $months ->
    [one] 1 maand
   *[other] { $months } maanden
} na het laatste contact.
cli-privacy-doubt = De klok zegt { $today }, de vorige keer was het { $last }. Klopt dat, dan verdwijnen { $cards ->
    [0] geen kaarten
    [one] 1 kaart
   *[other] { $cards } kaarten
} en { $names ->
    [0] geen profielnamen
    [one] 1 profielnaam
   *[other] { $names } profielnamen
}. Bevestig de dag met: privacy confirm --day { $today }
cli-privacy-soon = In de komende 30 dagen wissen zichzelf { $cards ->
    [0] geen kaarten
    [one] 1 kaart
   *[other] { $cards } kaarten
} en { $names ->
    [0] geen profielnamen
    [one] 1 profielnaam
   *[other] { $names } profielnamen
}, het eerst op { $date }.

cli-figures-title = Feiten en cijfers, { $from } tot en met { $to }
cli-figures-basis = { $rounds ->
    [one] 1 ronde
   *[other] { $rounds } rondes
}, waarvan { $approved } goedgekeurd.
cli-figures-visits = Bezoeken
cli-figures-with-conversation = waarvan met een gesprek
cli-figures-conversations = Gesprekken
cli-figures-individual = waarvan individueel
cli-figures-first = voor het eerst dit jaar
cli-figures-not-counted = Geen gesprek, apart geteld
cli-figures-greetings = Groeten
cli-figures-operators = Gesproken met exploitant of eigenaar
cli-figures-key-people = Gesproken met sleutelfiguur
cli-figures-by-month = Per maand
cli-figures-by-setting = Per soort locatie
cli-figures-by-worker = Per collega
cli-figures-by-language = Per taal
cli-figures-by-gender = Per gender
cli-figures-by-age = Per leeftijd
cli-figures-by-topic = Per onderwerp
cli-figures-materials = Materiaal
cli-figures-windows = Ramen
cli-figures-flyers = Flyers per taal
cli-figures-flyers-by-subject = Flyers per onderwerp
cli-figures-referrals = Doorverwijzingen
cli-figures-noted = genoteerd bij { $noted } van { $of }
cli-figures-online = Online
cli-figures-online-rule = Personen aan wie in deze periode is geschreven. Wie op meer profielen staat, telt één keer, waar dat bekend is.
cli-figures-online-profiles = Unieke personen benaderd
cli-figures-online-answered = Personen die antwoordden
cli-figures-online-approaches = Berichten verstuurd
cli-figures-online-answers = Antwoorden
cli-figures-by-platform = Per platform

## Contactkaarten.

cli-cards-none = Er zijn nog geen contactkaarten.
cli-card = { $id }  { $pseudonym } · { $languages } · wordt gewist op { $ends }
cli-card-must-go = Deze persoon vindt het niet meer goed dat deze kaart bewaard wordt. Wis de kaart: veldboek cards erase { $id }
cli-card-warned = Let op: met deze schuilnaam kan iemand herkend worden. Kies liever een die niets over deze persoon zegt.
cli-card-same-name = Let op: er is al een kaart met deze schuilnaam.
cli-card-readers = Zoveel mensen kunnen dit lezen: { $number }
cli-card-consent = toestemming: { $what } · { $form } · { $date }
cli-card-withdrawn = toestemming: { $what } · { $form } · { $date } · ingetrokken op { $withdrawn }
cli-card-follow-up = te doen op { $date }: { $text }
cli-card-done = gedaan op { $date }: { $text }
cli-card-referral = doorverwezen: { $destination } · { $date } · { $outcome }
cli-card-erased = De kaart is hier gewist, en op elk ander apparaat zodra het synchroniseert. In de versleutelde opslag van de relay en van elk boek blijft voorlopig een kopie staan, die de app niet meer toont.

## Talen die in geen lijst staan.

language-sq = Albanees
language-ar = Arabisch
language-hy = Armeens
language-az = Azerbeidzjaans
language-bs = Bosnisch
language-my = Birmaans
language-hr = Kroatisch
language-da = Deens
language-et = Estisch
language-fi = Fins
language-fr = Frans
language-ka = Georgisch
language-de = Duits
language-el = Grieks
language-ha = Hausa
language-he = Hebreeuws
language-hi = Hindi
language-id = Indonesisch
language-ig = Igbo
language-ja = Japans
language-ko = Koreaans
language-ku = Koerdisch
language-lv = Lets
language-lt = Litouws
language-mk = Macedonisch
language-ms = Maleis
language-mn = Mongools
language-ne = Nepalees
language-no = Noors
language-ps = Pasjtoe
language-fa = Perzisch
language-pa = Punjabi
language-ru = Russisch
language-sr = Servisch
language-sk = Slowaaks
language-sl = Sloveens
language-so = Somalisch
language-sw = Swahili
language-sv = Zweeds
language-tl = Filipijns
language-ta = Tamil
language-ti = Tigrinya
language-uk = Oekraïens
language-ur = Urdu
language-uz = Oezbeeks
language-yo = Yoruba
language-am = Amhaars
