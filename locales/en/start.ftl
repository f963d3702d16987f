### Beginning: making a team, joining one.
### numbers: lacking unsent number

start-title = Begin
start-what = The field book of a team that visits sex workers.
start-how = You write a round down, also without a connection. Everything is encrypted on this device. Only your team can read it.
start-who = A conversation stays anonymous: no name, no window number, nothing that you did not see yourself.
start-language = Language
start-make = Make a team
start-demo = Look at the demo team
# number counts the books of one day.
start-aside = { $number ->
    [one] There is a book set aside on { $day }.
   *[other] There is another book set aside on { $day }: number { $number }.
}
start-put-back = Put it back
start-put-back-of = Put the book of { $day } back, number { $number }
start-aside-title = The old book is put aside
start-aside-way = It is still on this device. If you remember the passphrase, put it back while there is no other book.
start-demo-making = The demo team writes down a year of rounds. That takes a moment.

start-passphrase-new = Choose a passphrase
start-passphrase-hint = At least 10 characters. Four loose words that have nothing to do with each other are easy to remember.
start-passphrase-short = { $lacking ->
    [one] 1 more character
   *[other] { $lacking } more characters
}
start-passphrase-enough = Long enough
start-passphrase-tried-first = Long enough, but easy to guess: this is what people try first.
start-passphrase-again = Type it once more
start-passphrase-differ = This is another passphrase than above.
start-passphrase-same = The same twice
start-passphrase-lost = Nobody can bring back a forgotten passphrase, not even your team. You then begin again with a code; what was not at the relay yet stays closed for as long as you don’t remember it.
start-passphrase-lost-founder = Nobody can bring back a forgotten passphrase. So let a second team lead join soon: until then the whole team hangs on your passphrase.

start-forgotten-title = Passphrase forgotten
start-forgotten-what = Without the passphrase this book does not open. Nobody can bring it back or replace it: not your team lead, not the relay, not we.
start-forgotten-sent = What was at the relay already is not lost. It comes back when you join again.
start-forgotten-unsent = What you wrote on this device and was not at the relay yet stays closed. How much that is can’t be seen without the passphrase.
start-forgotten-lead = Are you the only team lead? Then nobody can let you join again.
start-forgotten-way = Joining again
start-forgotten-aside = Put this book aside and join again with a code from your team lead. Nothing is thrown away: the book stays on this device, in a folder with today’s date. If the passphrase comes back to you later, it opens there.
start-forgotten-go = Put this book aside
start-forgotten-sure = Put this book aside?
start-forgotten-sure-text = There is no book here then, until you join with a code. While there is no other book, you can put it back on the first screen.
start-forgotten-yes = Yes, put it aside

start-make-title = Make a team
start-make-dock = You become team lead. Then you let colleagues in with a code.
start-make-go = Make the team
start-team = Name of the team
start-team-hint = Only your team sees this name.
start-team-needed = Give the team a name.
start-name = Your first name
start-name-hint = This is how your rounds name you.
start-name-needed = Fill in your first name.
start-relay = Address of the relay
start-relay-hint = The relay keeps what you send each other and can read none of it. Whoever runs it knows the address.
start-relay-needed = Fill in the address of the relay.
start-relay-check = See whether the address is right and there is a connection.
start-nothing-made = Nothing has been made yet. What you filled in here is still there.

start-join-title = Join
start-join-dock = Ask for the code only now. It works for two minutes.
start-join-go = Find my team
start-code = Code of your team lead
start-code-hint = Paste or type the whole code. Dashes and capitals do not matter.
start-code-needed = Paste or type the code.
start-code-half = This is not the whole code. It begins with an address; then come a # and twenty letters and digits.
start-your-lead = your team lead
start-meeting = Looking for your team
start-check = Does { $name } see the same digits?
start-check-how = Look together, or call each other. If they differ, somebody may be listening in.
start-check-step = Compare six digits
start-check-yes = Yes, the same
start-check-no = No, others
start-waiting = Waiting for { $name }
start-waiting-how = { $name } has to say yes, too.
start-fetching = You are in
start-fetching-how = Your book is being filled. That takes a few seconds.
start-fetching-step = Your book is being filled
start-join-again = Type a new code
start-book-there = There is already a book on this device
start-book-there-what = That book has not changed. Open it with its own passphrase.
start-moved-aside = Your old book was put aside
start-moved-unsent = { $unsent ->
    [0] It was damaged. All that was in it is at the relay and comes back. Nothing was thrown away.
    [one] It was damaged. 1 change was not at the relay yet and does not come back by itself. Nothing was thrown away.
   *[other] It was damaged. { $unsent } changes were not at the relay yet and do not come back by themselves. Nothing was thrown away.
}
start-moved-unknown = It was damaged. What was at the relay comes back. Whether anything still waited can’t be read. Nothing was thrown away.
