### Cards and slips to hand out.

print-title = Cards in { $language }
print-kind = How it is put on paper
print-card = Cards
print-card-what = Four the same on one A4 page. Each is the size of a postcard.
print-slip = Slips
print-slip-what = Three the same on one A4 page, narrow and long. Fold them in three.
print-flyer = Flyer
print-go = Print
print-how = In the window that opens choose A4, actual size, and no headers or footers. Then cut along the lines.
print-sheet = This is how it comes on paper
print-left-out = This has no room on it: { $names }.
print-nothing = There is no flyer in { $language } yet
print-nothing-text = A card needs a flyer to point to.
print-not-read = The text in { $language } has not been read yet
print-not-read-text = Only a language whose text a colleague has read is put on paper.
print-not-read-ask = Ask your team lead to note who has read the text.
print-not-read-go = To the text
