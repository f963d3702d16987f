### Kaartjes en briefjes om mee te geven.

print-title = Kaartjes in het { $language }
print-kind = Hoe het op papier komt
print-card = Kaartjes
print-card-what = Vier dezelfde op een A4. Elk is zo groot als een ansichtkaart.
print-slip = Briefjes
print-slip-what = Drie dezelfde op een A4, smal en lang. Vouw ze in drieën.
print-flyer = Flyer
print-go = Print
print-how = Kies in het venster dat opent A4, ware grootte, en geen kop- of voettekst. Knip daarna langs de lijnen.
print-sheet = Zo komt het op papier
print-left-out = Dit past er niet meer op: { $names }.
print-nothing = Er is nog geen flyer in het { $language }
print-nothing-text = Een kaartje heeft een flyer nodig om naar te verwijzen.
print-not-read = De tekst in het { $language } is nog niet gelezen
print-not-read-text = Op papier komt alleen een taal waarvan een collega de tekst heeft gelezen.
print-not-read-ask = Vraag je teamleider om te noteren wie de tekst heeft gelezen.
print-not-read-go = Naar de tekst
