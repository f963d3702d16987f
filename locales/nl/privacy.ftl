### Sinds wanneer en hoe lang persoonlijke gegevens worden bewaard.
### numbers: days months count

privacy-title = Privacy
privacy-assessed = Datum van de DPIA
privacy-assessed-hint = DPIA: onderzoek naar de risico’s voor de mensen over wie je iets bewaart. Zonder datum blijven Kaarten en Online uit.
privacy-assessed-wrong = Dit is geen dag waarop een DPIA kan zijn gemaakt.
privacy-assessed-off = Zet Kaarten en Online uit
privacy-assessed-none = Er is nog geen datum van de DPIA. Kaarten en Online staan uit.
privacy-assessed-on = DPIA van { $day }
privacy-cool-down = Online: zo lang niet opnieuw schrijven
privacy-cool-down-hint = Daarna wist elk apparaat de profielnaam.
privacy-days = { $days } dagen
privacy-card-months = Kaarten: zo lang na het laatste contact
privacy-card-months-hint = Daarna wist elk apparaat de kaart.
privacy-months = { $months ->
    [one] 1 maand
   *[other] { $months } maanden
}
privacy-shorter = Korter bewaren?
privacy-shorter-text = { $count ->
    [one] 1 kaart of naam is dan meteen aan het einde
   *[other] { $count } kaarten en namen zijn dan meteen aan hun einde
}. Elk apparaat van het team wist ze bij de volgende keer bijwerken. Dat kun je niet terugdraaien.
privacy-shorter-yes = Ja, bewaar korter
privacy-off-title = Dit staat nog uit
privacy-off-cards = Een contactkaart gaat over één mens en over sekswerk. Zulke gegevens mag je pas bewaren als jullie de risico’s hebben onderzocht (een DPIA).
privacy-off-online = Een profielnaam wijst naar één mens en naar sekswerk. Zulke gegevens mag je pas bewaren als jullie de risico’s hebben onderzocht (een DPIA).
privacy-off-lead = Noteer de datum bij Instellingen. Dan gaat het aan, voor het hele team.
privacy-off-others = Je teamleider noteert de datum. Dan gaat het aan, voor het hele team.
privacy-off-go = Naar Instellingen
privacy-doubt = Is het vandaag { $day }?
privacy-doubt-text = Dit boek was het laatst open op { $last }. Als de klok van dit apparaat klopt, zijn nu { $count ->
    [one] 1 kaart of naam
   *[other] { $count } kaarten en namen
} aan hun einde en worden ze gewist.
privacy-doubt-none = Dit boek was het laatst open op { $last }. Zolang niemand zegt dat de klok van dit apparaat klopt, wist het niets vanzelf.
privacy-doubt-yes = Ja, het is { $day }
privacy-doubt-no = Klopt het niet? Zet dan de klok goed. Tot dan wordt er niets gewist.
