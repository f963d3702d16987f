### The texts that can be shown, and who has read them.
### numbers: read all

texts-title = Texts to show
texts-meta = { $read } of { $all } read
texts-list = All languages
texts-choose = Choose a language to read its text.
texts-missing = There is no text in this language
texts-draft = Draft: not read yet
texts-read = Read by { $name } · { $date }
texts-read-unnamed = Read · { $date }
texts-what = Somebody sees these words when you hand her the screen or give her a card.
texts-what-draft = They are a draft until a colleague who knows the language well has read all of them, because a wrong word about health or help can harm somebody.
texts-lines = The whole text
texts-who = Who has read this text?
texts-who-none = Choose a colleague
texts-who-hint = Somebody who knows the language well and has read every line.
texts-who-needed = First choose who has read the text.
texts-speaks = { $name } · speaks { $language }
texts-mark = This text has been read
texts-mark-does = After that your team can show this language.
texts-shown = Your team can show this language.
texts-lead-me = You note who has read a text.
texts-lead = Your team lead notes who has read the text.
texts-unmark = Do not show it after all
texts-unmark-title = Stop showing this language?
texts-unmark-text = Your team can then no longer show or print this language. After that you can note again who has read the text.
texts-unmark-go = Stop showing it
texts-unmark-stay = Leave it
texts-changed = The text is another one by now
texts-changed-text = Nothing was noted. The new text is below: have that one read first.
texts-print = Make cards in this language
