### Sinds wanneer en hoe lang persoonlijke gegevens worden bewaard.
### numbers: days months count

privacy-title = Privacy
privacy-assessed = Datum van de DPIA
privacy-assessed-hint = DPIA: onderzoek naar de risico’s voor de mensen over wie je iets bewaart. Zonder datum blijven Kaarten en Online uit.
privacy-assessed-wrong = Voor 25 mei 2016 bestond de DPIA niet.
privacy-assessed-future = Die dag moet nog komen.
privacy-assessed-is-on = Kaarten en Online staan aan, voor het hele team.
privacy-assessed-off = Zet Kaarten en Online uit
privacy-assessed-none = Er is nog geen datum van de DPIA. Kaarten en Online staan uit.
privacy-assessed-on = DPIA van { $day }
privacy-cool-down = Online: zo lang niet opnieuw schrijven, en de naam bewaren
privacy-cool-down-hint = Daarna wist elk apparaat de profielnaam.
privacy-days = { $days } dagen
privacy-card-months = Kaarten: zo lang na het laatste contact
privacy-card-months-hint = Daarna wist elk apparaat de kaart.
privacy-months = { $months ->
    [one] 1 maand
   *[other] { $months } maanden
}
privacy-shorter = Korter bewaren?
privacy-shorter-text = Dan is meteen aan het einde: { $what }. Elk apparaat van het team wist dat bij de volgende keer bijwerken. Dat kun je niet terugdraaien.
privacy-longer = Langer bewaren?
privacy-longer-text = Wie al benaderd is, hoorde een kortere termijn. Wat er nu is, blijft dan ook langer. Wat ergens al gewist is, komt niet terug.
privacy-longer-yes = Ja, bewaar langer
privacy-cards = { $count ->
    [one] 1 kaart
   *[other] { $count } kaarten
}
privacy-names = { $count ->
    [one] 1 profielnaam
   *[other] { $count } profielnamen
}
privacy-soon = In de komende 30 dagen gaat vanzelf weg: { $what }. Het eerst op { $day }. Nieuw contact stelt dat uit.
privacy-shorter-yes = Ja, bewaar korter
privacy-off-ask = Kaarten en Online uitzetten?
privacy-off-text = Dan schrijft niemand van het team er nog iets bij. Wat er is, blijft tot het einde van zijn termijn. Wissen en ‘wil geen contact’ noteren kan wel.
privacy-off-title = Dit staat nog uit
privacy-off-cards = Een contactkaart gaat over één mens en over sekswerk. Zulke gegevens mag je pas bewaren als jullie de risico’s hebben onderzocht (een DPIA).
privacy-off-online = Een profielnaam wijst naar één mens en naar sekswerk. Zulke gegevens mag je pas bewaren als jullie de risico’s hebben onderzocht (een DPIA).
privacy-off-lead = Noteer de datum bij Instellingen. Dan gaat het aan, voor het hele team.
privacy-off-others = Je teamleider noteert de datum. Dan gaat het aan, voor het hele team.
privacy-off-go = Naar Instellingen
privacy-doubt = Is het vandaag { $day }?
privacy-doubt-text = Op { $last } klopte de klok nog. Klopt hij nu ook, dan is nu aan het einde, en wordt gewist: { $what }.
privacy-doubt-none = Op { $last } klopte de klok nog. Zolang niemand zegt dat hij nu klopt, wordt in dit boek niets vanzelf gewist.
privacy-doubt-yes = Ja, het is { $day }
privacy-doubt-no = Klopt het niet? Zet dan de klok goed. Tot dan wordt er niets gewist.
