### De teksten die je kunt laten zien, en wie ze gelezen heeft.
### numbers: read all

texts-title = Teksten om te laten zien
texts-meta = { $read } van { $all } gelezen
texts-list = Alle talen
texts-choose = Kies een taal om haar tekst te lezen.
texts-missing = In deze taal is er geen tekst
texts-draft = Concept: nog niet gelezen
texts-read = Gelezen door { $name } · { $date }
texts-read-unnamed = Gelezen · { $date }
texts-what = Deze woorden krijgt iemand te zien als je haar het scherm geeft of een kaartje meegeeft.
texts-what-draft = Ze zijn een concept tot een collega die de taal goed kent ze allemaal heeft gelezen, want een verkeerd woord over gezondheid of hulp kan iemand schaden.
texts-lines = De hele tekst
texts-who = Wie heeft deze tekst gelezen?
texts-who-none = Kies een collega
texts-who-hint = Iemand die de taal goed kent en elke regel heeft gelezen.
texts-who-needed = Kies eerst wie de tekst heeft gelezen.
texts-speaks = { $name } · spreekt { $language }
texts-mark = Deze tekst is gelezen
texts-mark-does = Daarna kan je team deze taal laten zien.
texts-shown = Je team kan deze taal laten zien.
texts-lead-me = Jij noteert wie een tekst heeft gelezen.
texts-lead = Je teamleider noteert wie de tekst heeft gelezen.
texts-unmark = Toch niet laten zien
texts-unmark-title = Deze taal niet meer laten zien?
texts-unmark-text = Je team kan deze taal dan niet meer laten zien of printen. Daarna kun je opnieuw noteren wie de tekst heeft gelezen.
texts-unmark-go = Laat niet meer zien
texts-unmark-stay = Laat staan
texts-changed = De tekst is intussen een andere
texts-changed-text = Er is niets genoteerd. Hieronder staat de nieuwe tekst: laat die eerst lezen.
texts-print = Maak kaartjes in deze taal
