### Waar het werk is, en wat er wacht.
### numbers: unsent waiting quarantined here conflicts corrections

status-here = Alleen in dit boek
status-relay = Bij de relay
status-lead = { $name } heeft het · { $time }
status-lead-except = { $name } heeft het, behalve sinds { $time }

status-round = { $date }, { $part }: { $state }
status-round-unparted = { $date }: { $state }
status-member = Je bent { $name }, in dit team als { $roles }.
status-address = Relay: { $address }
status-rounds-here = { $here ->
    [0] Elke ronde is bij de relay.
    [one] 1 ronde staat alleen in dit boek.
   *[other] { $here } rondes staan alleen in dit boek.
}
status-unsent = { $unsent ->
    [0] Alles is verstuurd.
    [one] 1 wijziging is nog niet verstuurd.
   *[other] { $unsent } wijzigingen zijn nog niet verstuurd.
}
status-waiting = { $waiting ->
    [0] Alles wat binnenkwam, is verwerkt.
    [one] 1 ontvangen wijziging wacht nog ergens op.
   *[other] { $waiting } ontvangen wijzigingen wachten nog ergens op.
}
status-quarantined = { $quarantined ->
    [0] Er is niets apart gezet.
    [one] 1 ontvangen wijziging klopt niet. Die is apart gezet en telt niet mee.
   *[other] { $quarantined } ontvangen wijzigingen kloppen niet. Die zijn apart gezet en tellen niet mee.
}
status-conflicts = { $conflicts ->
    [one] Op 1 plek staan twee verschillende antwoorden.
   *[other] Op { $conflicts } plekken staan twee verschillende antwoorden.
}
status-corrections = { $corrections ->
    [one] Na de goedkeuring is er 1 ding veranderd.
   *[other] Na de goedkeuring zijn er { $corrections } dingen veranderd.
}
status-another-copy = Er is nog een kopie van dit boek waarin wordt geschreven, gezien op { $time }. Er is niets verloren. Gebruik voortaan maar één van de twee.

## Waarom een ontvangen wijziging wacht. Ze wordt vanzelf weer geprobeerd.

waiting-update = Wacht op een nieuwere versie van Veldboek.
waiting-chain = Wacht op het laatste nieuws over wie er in het team zit.
waiting-author = Wacht op een eerdere wijziging van dezelfde collega.
waiting-key = Wacht op een sleutel. Een collega die hem heeft, geeft hem door bij het synchroniseren.
waiting-deps = Wacht op een eerdere wijziging waar deze op verder gaat.
waiting-heads = Deze goedkeuring gaat over regels die hier nog niet zijn.
waiting-other = Wacht op iets dat Veldboek niet herkent ({ $code }).

## Waarom een ontvangen wijziging apart is gezet. Ze telt niet mee en houdt niets tegen.

quarantine-signature = De handtekening klopt niet.
quarantine-author = De schrijver hoort niet bij dit team.
quarantine-author-fork = Onder hetzelfde nummer kwamen twee verschillende wijzigingen binnen.
quarantine-role = De rol van de schrijver staat dit niet toe.
quarantine-space = Dit hoort in een ander deel van het boek.
quarantine-kind = De schrijver mag dit soort gegevens niet veranderen.
quarantine-actor = De wijziging staat op naam van iemand anders.
quarantine-actor-fork = Onder hetzelfde nummer van deze schrijver staat hier al iets anders.
quarantine-other-first = Dit stuk bestaat hier al, met een ander begin.
quarantine-act = De schrijver mag dit besluit niet nemen.
quarantine-ended = De kaart was hier al aan haar einde toen deze wijziging kwam. Hij is gewist en blijft gewist.
quarantine-broken = De inhoud is beschadigd.
quarantine-key = De wijziging gaat niet open met de sleutel die erbij hoort.
quarantine-epoch = De wijziging is gesloten met een sleutel die toen niet meer gold.
quarantine-chain = De wijziging past niet bij wat dit boek over het team weet.
quarantine-cut = De wijziging is van na het intrekken van de rol.
quarantine-team = De wijziging is van een ander team.
quarantine-too-large = De wijziging is groter dan mag.
quarantine-panicked = De wijziging kon niet veilig worden gelezen.
quarantine-file-part = Dit deel van een bestand past niet bij wat er al is.
quarantine-file-hash = De delen van dit bestand vormen samen niet het bestand dat de flyer noemt.
quarantine-other = De wijziging klopt niet ({ $code }).

## Wat nooit hoort te gebeuren. Er gaat niets weg tot het is opgelost.

alarm-chain-fork = De relay laat een andere geschiedenis van het team zien dan eerder.
alarm-chain-short = De relay kent een deel van de geschiedenis van het team niet meer.
alarm-chain-broken = De geschiedenis van het team klopt niet.
alarm-author-fork = Van een collega kwamen twee verschillende wijzigingen onder hetzelfde nummer binnen.
alarm-log-fork = De relay laat andere wijzigingen zien dan eerder.
alarm-ahead = Een collega weet meer over het team dan de relay laat zien.
alarm-other = Er klopt iets niet met de relay ({ $code }).
