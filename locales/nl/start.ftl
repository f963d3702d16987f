### Beginnen: een team maken, meedoen.
### numbers: lacking unsent number

start-title = Begin
start-what = Het veldboek van een team dat sekswerkers bezoekt.
start-how = Je schrijft een ronde op, ook zonder verbinding. Alles staat versleuteld op dit apparaat. Alleen je team kan het lezen.
start-who = Een gesprek blijft anoniem: geen naam, geen raamnummer, niets wat jij niet zelf hebt gezien.
start-language = Taal
start-make = Maak een team
start-demo = Bekijk het demoteam
# number telt de boeken van één dag.
start-aside = { $number ->
    [one] Er staat een boek opzij van { $day }.
   *[other] Er staat nog een boek opzij van { $day }: nummer { $number }.
}
start-put-back = Zet het terug
start-put-back-of = Zet het boek van { $day } terug, nummer { $number }
start-aside-title = Het oude boek ligt apart
start-aside-way = Het staat nog op dit apparaat. Weet je de wachtzin weer? Zet het dan terug, zolang er geen ander boek is.
start-demo-making = Het demoteam schrijft een jaar rondes op. Dat duurt even.

start-passphrase-new = Kies een wachtzin
start-passphrase-hint = Minstens 10 tekens. Vier losse woorden die niets met elkaar te maken hebben, zijn goed te onthouden.
start-passphrase-short = { $lacking ->
    [one] Nog 1 teken erbij
   *[other] Nog { $lacking } tekens erbij
}
start-passphrase-enough = Lang genoeg
start-passphrase-tried-first = Lang genoeg, maar makkelijk te raden: zoiets wordt als eerste geprobeerd.
start-passphrase-again = Typ hem nog een keer
start-passphrase-differ = Dit is een andere wachtzin dan hierboven.
start-passphrase-same = Twee keer hetzelfde
start-passphrase-lost = Niemand kan een vergeten wachtzin terughalen, ook je team niet. Je begint dan opnieuw met een code; wat nog niet bij de relay was, blijft dicht zolang je hem niet meer weet.
start-passphrase-lost-founder = Niemand kan een vergeten wachtzin terughalen. Laat daarom snel een tweede teamleider meedoen: tot dan hangt het hele team aan jouw wachtzin.

start-forgotten-title = Wachtzin vergeten
start-forgotten-what = Zonder wachtzin gaat dit boek niet open. Niemand kan hem terughalen of vervangen: je teamleider niet, de relay niet, wij niet.
start-forgotten-sent = Wat al bij de relay was, is niet weg. Dat komt terug als je opnieuw meedoet.
start-forgotten-unsent = Wat je op dit apparaat schreef en nog niet bij de relay was, blijft dicht. Hoeveel dat is, is zonder wachtzin niet te zien.
start-forgotten-lead = Ben je de enige teamleider? Dan kan niemand je opnieuw laten meedoen.
start-forgotten-way = Opnieuw meedoen
start-forgotten-aside = Zet dit boek opzij en doe opnieuw mee met een code van je teamleider. Er wordt niets weggegooid: het boek blijft op dit apparaat staan, in een map met de datum van vandaag. Schiet de wachtzin je later te binnen, dan gaat het daar weer mee open.
start-forgotten-go = Zet dit boek opzij
start-forgotten-sure = Dit boek opzijzetten?
start-forgotten-sure-text = Daarna is hier geen boek meer, tot je met een code meedoet. Zolang er geen ander boek is, kun je het op het beginscherm terugzetten.
start-forgotten-yes = Ja, zet het opzij

start-make-title = Maak een team
start-make-dock = Jij wordt teamleider. Daarna laat je collega’s meedoen met een code.
start-make-go = Maak het team
start-team = Naam van het team
start-team-hint = Alleen je team ziet deze naam.
start-team-needed = Geef het team een naam.
start-name = Jouw voornaam
start-name-hint = Zo staat je naam bij je rondes.
start-name-needed = Vul je voornaam in.
start-relay = Adres van de relay
start-relay-hint = De relay bewaart wat jullie elkaar sturen en kan er niets van lezen. Wie hem beheert, weet het adres.
start-relay-needed = Vul het adres van de relay in.
start-relay-check = Kijk of het adres klopt en of er verbinding is.
start-nothing-made = Er is nog niets gemaakt. Wat je hier invulde, staat er nog.

start-join-title = Doe mee
start-join-dock = Vraag nu pas om de code. Hij werkt twee minuten.
start-join-go = Zoek mijn team
start-code = Code van je teamleider
start-code-hint = Plak of typ de hele code. Streepjes en hoofdletters maken niet uit.
start-code-needed = Plak of typ de code.
start-code-half = Dit is niet de hele code. Hij begint met een adres; daarna komen een # en twintig letters en cijfers.
start-your-lead = je teamleider
start-meeting = Zoekt je team
start-check = Ziet { $name } dezelfde cijfers?
start-check-how = Kijk samen, of bel elkaar. Zijn ze anders, dan luistert er misschien iemand mee.
start-check-step = Vergelijk zes cijfers
start-check-yes = Ja, dezelfde
start-check-no = Nee, andere
start-waiting = Wacht op { $name }
start-waiting-how = Ook { $name } moet ja zeggen.
start-fetching = Je bent erbij
start-fetching-how = Je boek wordt gevuld. Dat duurt een paar tellen.
start-fetching-step = Je boek wordt gevuld
start-join-again = Typ een nieuwe code
start-book-there = Op dit apparaat staat al een boek
start-book-there-what = Dat boek is niet veranderd. Open het met zijn eigen wachtzin.
start-moved-aside = Je oude boek staat apart
start-moved-unsent = { $unsent ->
    [0] Het was beschadigd. Alles wat erin stond, is bij de relay en komt terug. Er is niets weggegooid.
    [one] Het was beschadigd. 1 wijziging was nog niet bij de relay en komt niet vanzelf terug. Er is niets weggegooid.
   *[other] Het was beschadigd. { $unsent } wijzigingen waren nog niet bij de relay en komen niet vanzelf terug. Er is niets weggegooid.
}
start-moved-unknown = Het was beschadigd. Wat bij de relay was, komt terug. Of er nog iets wachtte, is niet te lezen. Er is niets weggegooid.
