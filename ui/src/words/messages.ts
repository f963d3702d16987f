// Written by `cargo xtask codegen` from `locales/`; changes made here are lost.

/** Every message that a screen can say, with what it needs to know. The English text stands above each. */
export interface Messages {
  /** `Only in this book` */
  "status-here": Record<string, never>
  /** `At the relay` */
  "status-relay": Record<string, never>
  /** `{ $name } has it · { $time }` */
  "status-lead": { name: string; time: string }
  /** `{ $name } has it, except since { $time }` */
  "status-lead-except": { name: string; time: string }
  /** `{ $date }, { $part }: { $state }` */
  "status-round": { date: string; part: string; state: string }
  /** `{ $date }: { $state }` */
  "status-round-unparted": { date: string; state: string }
  /** `You are { $name }, in this team as { $roles }.` */
  "status-member": { name: string; roles: string }
  /** `Relay: { $address }` */
  "status-address": { address: string }
  /** `{ $here ->` */
  /** `[0] Every round is at the relay.` */
  /** `[one] 1 round is only in this book.` */
  /** `*[other] { $here } rounds are only in this book.` */
  /** `}` */
  "status-rounds-here": { here: number }
  /** `{ $unsent ->` */
  /** `[0] Everything has been sent.` */
  /** `[one] 1 change has not been sent yet.` */
  /** `*[other] { $unsent } changes have not been sent yet.` */
  /** `}` */
  "status-unsent": { unsent: number }
  /** `{ $waiting ->` */
  /** `[0] Everything that came in has been worked in.` */
  /** `[one] 1 received change still waits for something.` */
  /** `*[other] { $waiting } received changes still wait for something.` */
  /** `}` */
  "status-waiting": { waiting: number }
  /** `{ $quarantined ->` */
  /** `[0] Nothing has been set apart.` */
  /** `[one] 1 received change is not right. It has been set apart and does not count.` */
  /** `*[other] { $quarantined } received changes are not right. They have been set apart and do not count.` */
  /** `}` */
  "status-quarantined": { quarantined: number }
  /** `{ $conflicts ->` */
  /** `[one] In 1 place there are two different answers.` */
  /** `*[other] In { $conflicts } places there are two different answers.` */
  /** `}` */
  "status-conflicts": { conflicts: number }
  /** `{ $corrections ->` */
  /** `[one] After the approval 1 thing has changed.` */
  /** `*[other] After the approval { $corrections } things have changed.` */
  /** `}` */
  "status-corrections": { corrections: number }
  /** `Another copy of this book is being written in, too, seen on { $time }. Nothing is lost. From now on use only one of the two.` */
  "status-another-copy": { time: string }
  /** `The page is now at { $to }` */
  "link-moved": { to: string }
  /** `The page is gone ({ $status }).` */
  "link-missing": { status: number }
  /** `The server does not give the page ({ $status }).` */
  "link-refused": { status: number }
  /** `The server cannot prove that it is the right one.` */
  "link-certificate": Record<string, never>
  /** `There is no server at this address.` */
  "link-unreachable": Record<string, never>
  /** `The server answers too slowly.` */
  "link-too-slow": Record<string, never>
  /** `The connection was cut off.` */
  "link-cut-off": Record<string, never>
  /** `The link leads on and on, and not to a page.` */
  "link-loops": Record<string, never>
  /** `This is no link that may be shown.` */
  "link-wrong": Record<string, never>
  /** `The last day of this edition has passed.` */
  "link-expired": Record<string, never>
  /** `There is no connection, so nothing could be checked.` */
  "link-offline": Record<string, never>
  /** `Veldboek` */
  "app-name": Record<string, never>
  /** `{ $screen } · Veldboek` */
  "app-title": { screen: string }
  /** `Veldboek` */
  "app-navigation": Record<string, never>
  /** `Back` */
  "app-back": Record<string, never>
  /** `Close` */
  "app-close": Record<string, never>
  /** `Don’t` */
  "app-cancel": Record<string, never>
  /** `Done` */
  "app-done": Record<string, never>
  /** `Lock now` */
  "app-lock": Record<string, never>
  /** `Try again` */
  "app-again": Record<string, never>
  /** `Sync now` */
  "app-sync": Record<string, never>
  /** `Looking in your book …` */
  "app-loading": Record<string, never>
  /** `Rounds` */
  "app-tab-rounds": Record<string, never>
  /** `Review` */
  "app-tab-review": Record<string, never>
  /** `Cards` */
  "app-tab-cards": Record<string, never>
  /** `Online` */
  "app-tab-online": Record<string, never>
  /** `Figures` */
  "app-tab-figures": Record<string, never>
  /** `Places` */
  "app-tab-places": Record<string, never>
  /** `Colleagues` */
  "app-tab-people": Record<string, never>
  /** `Team` */
  "app-tab-team": Record<string, never>
  /** `Settings` */
  "app-tab-settings": Record<string, never>
  /** `Flyers` */
  "app-tab-flyers": Record<string, never>
  /** `More` */
  "app-tab-more": Record<string, never>
  /** `{ $count ->` */
  /** `[one] 1 round waits` */
  /** `*[other] { $count } rounds wait` */
  /** `}` */
  "app-tab-waiting": { count: number }
  /** `More` */
  "app-more-title": Record<string, never>
  /** `Contact with whoever asked for it` */
  "app-more-cards": Record<string, never>
  /** `Writing to profiles on sites` */
  "app-more-online": Record<string, never>
  /** `Flyers and codes in every language` */
  "app-more-flyers": Record<string, never>
  /** `Visits and conversations of a year or a month` */
  "app-more-figures": Record<string, never>
  /** `The streets, clubs and salons of the team` */
  "app-more-places": Record<string, never>
  /** `Who walks along, also without a phone` */
  "app-more-people": Record<string, never>
  /** `Members, devices and invitations` */
  "app-more-team": Record<string, never>
  /** `Language, colours, text, locking` */
  "app-more-settings": Record<string, never>
  /** `Promises and licences` */
  "app-more-about": Record<string, never>
  /** `Syncing` */
  "app-sync-title": Record<string, never>
  /** `About Veldboek` */
  "app-about-title": Record<string, never>
  /** `Demo` */
  "app-demo": Record<string, never>
  /** `All of it is invented. Nothing goes to a team.` */
  "app-demo-what": Record<string, never>
  /** `Close demo` */
  "app-demo-leave": Record<string, never>
  /** `yesterday { $clock }` */
  "app-yesterday-at": { clock: string }
  /** `{ $day } { $clock }` */
  "app-day-at": { day: string; clock: string }
  /** `{ $from }–{ $to }` */
  "app-range": { from: string; to: string }
  /** `–` */
  "app-dash": Record<string, never>
  /** `Demo, without a relay` */
  "app-connection-demo": Record<string, never>
  /** `Not at the relay yet` */
  "app-connection-never": Record<string, never>
  /** `Fetching and bringing the newest` */
  "app-connection-syncing": Record<string, never>
  /** `Level with the relay · { $when }` */
  "app-connection-ok": { when: string }
  /** `No connection` */
  "app-connection-offline": Record<string, never>
  /** `{ $rounds ->` */
  /** `[one] No connection · 1 round waits` */
  /** `*[other] No connection · { $rounds } rounds wait` */
  /** `}` */
  "app-connection-offline-rounds": { rounds: number }
  /** `{ $rounds ->` */
  /** `[one] 1 round is about to go to the relay` */
  /** `*[other] { $rounds } rounds are about to go to the relay` */
  /** `}` */
  "app-connection-rounds": { rounds: number }
  /** `The relay refuses this device` */
  "app-connection-revoked": Record<string, never>
  /** `Syncing has stopped` */
  "app-connection-stopped": Record<string, never>
  /** `{ $device ->` */
  /** `[computer] Only on this computer` */
  /** `*[phone] Only on this phone` */
  /** `}` */
  "app-trail-here": { device: string }
  /** `At the relay` */
  "app-trail-relay": Record<string, never>
  /** `At the relay · { $when }` */
  "app-trail-relay-at": { when: string }
  /** `{ $name } has it · { $when }` */
  "app-trail-lead": { name: string; when: string }
  /** `{ $name } has it, except since { $when }` */
  "app-trail-lead-except": { name: string; when: string }
  /** `One fewer` */
  "app-one-fewer": Record<string, never>
  /** `One more` */
  "app-one-more": Record<string, never>
  /** `{ $n }×` */
  "app-times": { n: string }
  /** `{ $count } of { $limit } characters` */
  "app-length": { count: number; limit: number }
  /** `{ $count ->` */
  /** `[one] 1 character too long. Veldboek does not keep the rest.` */
  /** `*[other] { $count } characters too long. Veldboek does not keep the rest.` */
  /** `}` */
  "app-too-long": { count: number }
  /** `Show` */
  "app-show": Record<string, never>
  /** `Hide` */
  "app-hide": Record<string, never>
  /** `Is this a phone number?` */
  "app-warned-phone-number": Record<string, never>
  /** `Is this an e-mail address?` */
  "app-warned-email": Record<string, never>
  /** `Is this a citizen service number?` */
  "app-warned-bsn": Record<string, never>
  /** `Is this an address, a link or a name on a site?` */
  "app-warned-address-or-handle": Record<string, never>
  /** `Is this the number of a window or room?` */
  "app-warned-window-or-room": Record<string, never>
  /** `It may lead to somebody. Veldboek would rather keep nothing that points at one person. { $device ->` */
  /** `[computer] Only this computer looked.` */
  /** `*[phone] Only this phone looked.` */
  /** `}` */
  "app-warned-why": { device: string }
  /** `Take it out` */
  "app-warned-remove": Record<string, never>
  /** `Leave it` */
  "app-warned-keep": Record<string, never>
  /** `Taken out` */
  "app-warned-removed": Record<string, never>
  /** `This screen did not work` */
  "app-broken-title": Record<string, never>
  /** `Join with a code` */
  "start-join": Record<string, never>
  /** `Passphrase` */
  "start-passphrase": Record<string, never>
  /** `Open your book` */
  "start-unlock-title": Record<string, never>
  /** `Open the book` */
  "start-unlock": Record<string, never>
  /** `Your book is opening …` */
  "start-opening": Record<string, never>
  /** `After a wrong passphrase the next one has to wait a while, { $seconds } s more.` */
  "start-wait": { seconds: number }
  /** `After that, whatever stands there is tried.` */
  "start-wait-tried": Record<string, never>
  /** `Passphrase forgotten?` */
  "start-forgotten": Record<string, never>
  /** `Ask your team lead for a code, and join again. The old book is kept apart.` */
  "start-damaged": Record<string, never>
  /** `Begin` */
  "start-title": Record<string, never>
  /** `The field book of a team that visits sex workers.` */
  "start-what": Record<string, never>
  /** `You write a round down, also without a connection. Everything is encrypted on this device. Only your team can read it.` */
  "start-how": Record<string, never>
  /** `A conversation stays anonymous: no name, no window number, nothing that you did not see yourself.` */
  "start-who": Record<string, never>
  /** `Language` */
  "start-language": Record<string, never>
  /** `Make a team` */
  "start-make": Record<string, never>
  /** `Look at the demo team` */
  "start-demo": Record<string, never>
  /** `{ $number ->` */
  /** `[one] There is a book set aside on { $day }.` */
  /** `*[other] There is another book set aside on { $day }: number { $number }.` */
  /** `}` */
  "start-aside": { number: number; day: string }
  /** `Put it back` */
  "start-put-back": Record<string, never>
  /** `Put the book of { $day } back, number { $number }` */
  "start-put-back-of": { day: string; number: number }
  /** `The old book is put aside` */
  "start-aside-title": Record<string, never>
  /** `It is still on this device. If you remember the passphrase, put it back while there is no other book.` */
  "start-aside-way": Record<string, never>
  /** `The demo team writes down a year of rounds. That takes a moment.` */
  "start-demo-making": Record<string, never>
  /** `Choose a passphrase` */
  "start-passphrase-new": Record<string, never>
  /** `At least 10 characters. Four loose words that have nothing to do with each other are easy to remember.` */
  "start-passphrase-hint": Record<string, never>
  /** `{ $lacking ->` */
  /** `[one] 1 more character` */
  /** `*[other] { $lacking } more characters` */
  /** `}` */
  "start-passphrase-short": { lacking: number }
  /** `Long enough` */
  "start-passphrase-enough": Record<string, never>
  /** `Long enough, but easy to guess: this is what people try first.` */
  "start-passphrase-tried-first": Record<string, never>
  /** `Type it once more` */
  "start-passphrase-again": Record<string, never>
  /** `This is another passphrase than above.` */
  "start-passphrase-differ": Record<string, never>
  /** `The same twice` */
  "start-passphrase-same": Record<string, never>
  /** `Nobody can bring back a forgotten passphrase, not even your team. You then begin again with a code; what was not at the relay yet stays closed for as long as you don’t remember it.` */
  "start-passphrase-lost": Record<string, never>
  /** `Nobody can bring back a forgotten passphrase. So let a second team lead join soon: until then the whole team hangs on your passphrase.` */
  "start-passphrase-lost-founder": Record<string, never>
  /** `Passphrase forgotten` */
  "start-forgotten-title": Record<string, never>
  /** `Without the passphrase this book does not open. Nobody can bring it back or replace it: not your team lead, not the relay, not we.` */
  "start-forgotten-what": Record<string, never>
  /** `What was at the relay already is not lost. It comes back when you join again.` */
  "start-forgotten-sent": Record<string, never>
  /** `What you wrote on this device and was not at the relay yet stays closed. How much that is can’t be seen without the passphrase.` */
  "start-forgotten-unsent": Record<string, never>
  /** `Are you the only team lead? Then nobody can let you join again.` */
  "start-forgotten-lead": Record<string, never>
  /** `Joining again` */
  "start-forgotten-way": Record<string, never>
  /** `Put this book aside and join again with a code from your team lead. Nothing is thrown away: the book stays on this device, in a folder with today’s date. If the passphrase comes back to you later, it opens there.` */
  "start-forgotten-aside": Record<string, never>
  /** `Put this book aside` */
  "start-forgotten-go": Record<string, never>
  /** `Put this book aside?` */
  "start-forgotten-sure": Record<string, never>
  /** `There is no book here then, until you join with a code. While there is no other book, you can put it back on the first screen.` */
  "start-forgotten-sure-text": Record<string, never>
  /** `Yes, put it aside` */
  "start-forgotten-yes": Record<string, never>
  /** `Make a team` */
  "start-make-title": Record<string, never>
  /** `You become team lead. Then you let colleagues in with a code.` */
  "start-make-dock": Record<string, never>
  /** `Make the team` */
  "start-make-go": Record<string, never>
  /** `Name of the team` */
  "start-team": Record<string, never>
  /** `Only your team sees this name.` */
  "start-team-hint": Record<string, never>
  /** `Give the team a name.` */
  "start-team-needed": Record<string, never>
  /** `Your first name` */
  "start-name": Record<string, never>
  /** `This is how your rounds name you.` */
  "start-name-hint": Record<string, never>
  /** `Fill in your first name.` */
  "start-name-needed": Record<string, never>
  /** `Address of the relay` */
  "start-relay": Record<string, never>
  /** `The relay keeps what you send each other and can read none of it. Whoever runs it knows the address.` */
  "start-relay-hint": Record<string, never>
  /** `Fill in the address of the relay.` */
  "start-relay-needed": Record<string, never>
  /** `See whether the address is right and there is a connection.` */
  "start-relay-check": Record<string, never>
  /** `Nothing has been made yet. What you filled in here is still there.` */
  "start-nothing-made": Record<string, never>
  /** `Join` */
  "start-join-title": Record<string, never>
  /** `Ask for the code only now. It works for two minutes.` */
  "start-join-dock": Record<string, never>
  /** `Find my team` */
  "start-join-go": Record<string, never>
  /** `Code of your team lead` */
  "start-code": Record<string, never>
  /** `Paste or type the whole code. Dashes and capitals do not matter.` */
  "start-code-hint": Record<string, never>
  /** `Paste or type the code.` */
  "start-code-needed": Record<string, never>
  /** `This is not the whole code. It begins with an address; then come a # and twenty letters and digits.` */
  "start-code-half": Record<string, never>
  /** `your team lead` */
  "start-your-lead": Record<string, never>
  /** `Looking for your team` */
  "start-meeting": Record<string, never>
  /** `Does { $name } see the same digits?` */
  "start-check": { name: string }
  /** `Look together, or call each other. If they differ, somebody may be listening in.` */
  "start-check-how": Record<string, never>
  /** `Compare six digits` */
  "start-check-step": Record<string, never>
  /** `Yes, the same` */
  "start-check-yes": Record<string, never>
  /** `No, others` */
  "start-check-no": Record<string, never>
  /** `Waiting for { $name }` */
  "start-waiting": { name: string }
  /** `{ $name } has to say yes, too.` */
  "start-waiting-how": { name: string }
  /** `You are in` */
  "start-fetching": Record<string, never>
  /** `Your book is being filled. That takes a few seconds.` */
  "start-fetching-how": Record<string, never>
  /** `Your book is being filled` */
  "start-fetching-step": Record<string, never>
  /** `Type a new code` */
  "start-join-again": Record<string, never>
  /** `There is already a book on this device` */
  "start-book-there": Record<string, never>
  /** `That book has not changed. Open it with its own passphrase.` */
  "start-book-there-what": Record<string, never>
  /** `Your old book was put aside` */
  "start-moved-aside": Record<string, never>
  /** `{ $unsent ->` */
  /** `[0] It was damaged. All that was in it is at the relay and comes back. Nothing was thrown away.` */
  /** `[one] It was damaged. 1 change was not at the relay yet and does not come back by itself. Nothing was thrown away.` */
  /** `*[other] It was damaged. { $unsent } changes were not at the relay yet and do not come back by themselves. Nothing was thrown away.` */
  /** `}` */
  "start-moved-unsent": { unsent: number }
  /** `It was damaged. What was at the relay comes back. Whether anything still waited can’t be read. Nothing was thrown away.` */
  "start-moved-unknown": Record<string, never>
  /** `Rounds` */
  "rounds-title": Record<string, never>
  /** `Sync now` */
  "rounds-sync": Record<string, never>
  /** `Everything has been fetched and sent.` */
  "rounds-synced": Record<string, never>
  /** `No connection. What you wrote is safe in your book and goes by itself.` */
  "rounds-synced-offline": Record<string, never>
  /** `Going on today` */
  "rounds-now-today": Record<string, never>
  /** `Going on today, since { $from }` */
  "rounds-now-since": { from: string }
  /** `Ready for today` */
  "rounds-now-plan": Record<string, never>
  /** `On the way` */
  "rounds-now-way": Record<string, never>
  /** `Plan` */
  "rounds-now-plan-link": Record<string, never>
  /** `Not handed in yet` */
  "rounds-now-older": Record<string, never>
  /** `Round without a place` */
  "rounds-untitled": Record<string, never>
  /** `{ $n ->` */
  /** `[one] 1 visit` */
  /** `*[other] { $n } visits` */
  /** `}` */
  "rounds-visits": { n: number }
  /** `{ $n ->` */
  /** `[one] 1 conversation` */
  /** `*[other] { $n } conversations` */
  /** `}` */
  "rounds-conversations": { n: number }
  /** `with { $people }` */
  "rounds-with": { people: string }
  /** `Your last line is still open` */
  "rounds-drafting": Record<string, never>
  /** `For you` */
  "rounds-group-you": Record<string, never>
  /** `Not handed in yet` */
  "rounds-group-drafts": Record<string, never>
  /** `Planned` */
  "rounds-group-planned": Record<string, never>
  /** `Colleagues are at it` */
  "rounds-group-colleagues": Record<string, never>
  /** `Handed in` */
  "rounds-group-handed-in": Record<string, never>
  /** `To do this week` */
  "rounds-group-ahead": Record<string, never>
  /** `The day has passed` */
  "rounds-ahead-late": Record<string, never>
  /** `{ $lines ->` */
  /** `[0] { $name } asks something` */
  /** `[one] { $name } asks something about 1 line` */
  /** `*[other] { $name } asks something about { $lines } lines` */
  /** `}` */
  "rounds-question": { lines: number; name: string }
  /** `{ $name } opened this round again` */
  "rounds-reopened": { name: string }
  /** `Handed in, waits for you` */
  "rounds-waits": Record<string, never>
  /** `Handed in { $when }, waits for you` */
  "rounds-waits-since": { when: string }
  /** `Approved by { $name }` */
  "rounds-approved": { name: string }
  /** `Approved` */
  "rounds-approved-nameless": Record<string, never>
  /** `{ $n ->` */
  /** `[one] Changed once after the approval` */
  /** `*[other] Changed { $n } times after the approval` */
  /** `}` */
  "rounds-corrections": { n: number }
  /** `{ $n ->` */
  /** `[one] In 1 place there are two answers` */
  /** `*[other] In { $n } places there are two answers` */
  /** `}` */
  "rounds-conflicts": { n: number }
  /** `Double: this round is here already and counts once` */
  "rounds-double": Record<string, never>
  /** `{ $n ->` */
  /** `[one] 1 thing still waits for something` */
  /** `*[other] { $n } things still wait for something` */
  /** `}` */
  "rounds-quiet-waiting": { n: number }
  /** `{ $n ->` */
  /** `[one] 1 thing has been set apart` */
  /** `*[other] { $n } things have been set apart` */
  /** `}` */
  "rounds-quiet-quarantined": { n: number }
  /** `Something is not right with the relay` */
  "rounds-quiet-alarm": Record<string, never>
  /** `Nothing is being sent now` */
  "rounds-quiet-stopped": Record<string, never>
  /** `There is another copy of this book` */
  "rounds-copy-title": Record<string, never>
  /** `It is being written in, too, seen on { $when }. Nothing is lost. From now on use only one of the two.` */
  "rounds-copy-text": { when: string }
  /** `Go on writing` */
  "rounds-continue": Record<string, never>
  /** `New round` */
  "rounds-new": Record<string, never>
  /** `Review` */
  "rounds-review": Record<string, never>
  /** `Show older rounds` */
  "rounds-more": Record<string, never>
  /** `Empty so far` */
  "rounds-empty": Record<string, never>
  /** `Begin with a round. What you write is saved at once, also without a connection.` */
  "rounds-empty-text": Record<string, never>
  /** `Look at the demo team` */
  "rounds-empty-demo": Record<string, never>
  /** `Your own book is locked then. After the demo you open it again with your passphrase.` */
  "rounds-empty-demo-locks": Record<string, never>
  /** `Your book is opening …` */
  "rounds-loading": Record<string, never>
  /** `What waits` */
  "rounds-items-title": Record<string, never>
  /** `Of what came in` */
  "rounds-items-meta": Record<string, never>
  /** `Nothing waits` */
  "rounds-items-none": Record<string, never>
  /** `Everything that came in has been worked in.` */
  "rounds-items-none-text": Record<string, never>
  /** `Not right` */
  "rounds-items-alarms": Record<string, never>
  /** `Nothing is sent until this has been solved. Call your team lead. You can simply go on writing.` */
  "rounds-items-alarm-next": Record<string, never>
  /** `Waits` */
  "rounds-items-waiting": Record<string, never>
  /** `Veldboek tries again by itself whenever something comes in. There is nothing you need to do.` */
  "rounds-items-waiting-next": Record<string, never>
  /** `Set apart` */
  "rounds-items-quarantined": Record<string, never>
  /** `This does not count and holds up nothing. It stays apart. Ask your team lead if you do not know why.` */
  "rounds-items-quarantined-next": Record<string, never>
  /** `Change by { $name }` */
  "rounds-items-entry": { name: string }
  /** `Change` */
  "rounds-items-entry-nameless": Record<string, never>
  /** `Part of a change by { $name }` */
  "rounds-items-part": { name: string }
  /** `Part of a change` */
  "rounds-items-part-nameless": Record<string, never>
  /** `Decision by { $name }` */
  "rounds-items-act": { name: string }
  /** `Decision` */
  "rounds-items-act-nameless": Record<string, never>
  /** `Seen { $when }` */
  "rounds-items-when": { when: string }
  /** `The round is coming …` */
  "rounds-read-loading": Record<string, never>
  /** `Write along` */
  "rounds-read-write": Record<string, never>
  /** `Correct it` */
  "rounds-read-correct": Record<string, never>
  /** `No visit yet` */
  "rounds-read-nobody": Record<string, never>
  /** `This round has begun and is still empty.` */
  "rounds-read-nobody-text": Record<string, never>
  /** `Nobody spoken to` */
  "rounds-read-no-lines": Record<string, never>
  /** `Approved: what you change now counts only when the team lead approves it again.` */
  "rounds-read-locked": Record<string, never>
  /** `Conversations, { $place }` */
  "rounds-read-lines": { place: string }
  /** `How it went` */
  "rounds-read-acts": Record<string, never>
  /** `{ $n ->` */
  /** `[one] 1 greeted` */
  /** `*[other] { $n } greeted` */
  /** `}` */
  "rounds-read-greeted": { n: number }
  /** `{ $n ->` */
  /** `[one] no answer once` */
  /** `*[other] no answer { $n } times` */
  /** `}` */
  "rounds-read-knocked": { n: number }
  /** `{ $n } { $what }` */
  "rounds-read-count": { n: number; what: string }
  /** `{ $n ->` */
  /** `[one] 1 flyer { $language }` */
  /** `*[other] { $n } flyers { $language }` */
  /** `}` */
  "rounds-read-flyers": { n: number; language: string }
  /** `{ $name } asked · { $when }` */
  "rounds-read-asked": { name: string; when: string }
  /** `{ $name } answered · { $when }` */
  "rounds-read-answered": { name: string; when: string }
  /** `Handed in by { $name } · { $when }` */
  "rounds-read-handed-in": { name: string; when: string }
  /** `Approved by { $name } · { $when }` */
  "rounds-read-approved": { name: string; when: string }
  /** `Reopened by { $name } · { $when }` */
  "rounds-read-reopened": { name: string; when: string }
  /** `a colleague` */
  "rounds-read-somebody": Record<string, never>
  /** `Is the clock right? Until you say so, this book erases nothing.` */
  "rounds-clock": Record<string, never>
  /** `New round` */
  "before-title": Record<string, never>
  /** `Plan of the round` */
  "before-title-plan": Record<string, never>
  /** `Only the day is needed` */
  "before-meta-new": Record<string, never>
  /** `Saved in your book` */
  "before-meta-kept": Record<string, never>
  /** `Day` */
  "before-date": Record<string, never>
  /** `Choose a day.` */
  "before-date-missing": Record<string, never>
  /** `Part of the day` */
  "before-part": Record<string, never>
  /** `Kind of round` */
  "before-kind": Record<string, never>
  /** `still open` */
  "before-none": Record<string, never>
  /** `Who is walking` */
  "before-people": Record<string, never>
  /** `{ $name } (you)` */
  "before-me": { name: string }
  /** `Places, in the order of the round` */
  "before-places": Record<string, never>
  /** `Add a place` */
  "before-places-add": Record<string, never>
  /** `Change the order` */
  "before-places-order": Record<string, never>
  /** `Find a place` */
  "before-places-find": Record<string, never>
  /** `{ $n ->` */
  /** `[one] 1 more place` */
  /** `*[other] All { $n } places` */
  /** `}` */
  "before-places-all": { n: number }
  /** `No place with this name.` */
  "before-places-none-found": Record<string, never>
  /** `There are no places yet. You can make one below.` */
  "before-places-none": Record<string, never>
  /** `{ $n } { $name }` */
  "before-place-nth": { n: number; name: string }
  /** `{ $name }: earlier` */
  "before-place-up": { name: string }
  /** `{ $name }: later` */
  "before-place-down": { name: string }
  /** `{ $name } is now place { $n }` */
  "before-place-moved": { name: string; n: number }
  /** `{ $name } is place { $n }` */
  "before-place-added": { name: string; n: number }
  /** `{ $name } is out of the round` */
  "before-place-removed": { name: string }
  /** `Something has been written here. Take the visit away in the round itself.` */
  "before-place-stays": Record<string, never>
  /** `Another place` */
  "before-new-place": Record<string, never>
  /** `Name of the place` */
  "before-new-place-name": Record<string, never>
  /** `No home address and no name of a person.` */
  "before-new-place-hint": Record<string, never>
  /** `Kind of place` */
  "before-new-place-setting": Record<string, never>
  /** `Add it` */
  "before-new-place-add": Record<string, never>
  /** `Write a name first.` */
  "before-new-place-missing": Record<string, never>
  /** `{ $people } is writing this round already` */
  "before-alike": { people: string }
  /** `{ $people } are writing this round already` */
  "before-alike-many": { people: string }
  /** `{ $title } · { $visits } · { $conversations }. Go on together in the same round, then it counts once.` */
  "before-alike-text": { title: string; visits: string; conversations: string }
  /** `Go on with that one` */
  "before-alike-join": Record<string, never>
  /** `This round has begun already` */
  "before-alike-own": Record<string, never>
  /** `On the way` */
  "before-on-the-way": Record<string, never>
  /** `Write it down` */
  "before-close-out": Record<string, never>
  /** `Put it ready` */
  "before-ready": Record<string, never>
  /** `The round is ready.` */
  "before-ready-done": Record<string, never>
  /** `On the way` */
  "before-way-title": Record<string, never>
  /** `{ $n ->` */
  /** `[0] +1 conversation. None so far.` */
  /** `[one] +1 conversation. 1 so far.` */
  /** `*[other] +1 conversation. { $n } so far.` */
  /** `}` */
  "before-way-one": { n: number }
  /** `Hold +1 for a moment.` */
  "before-way-hold": Record<string, never>
  /** `{ $n ->` */
  /** `[0] No conversation yet` */
  /** `[one] 1 conversation` */
  /** `*[other] { $n } conversations` */
  /** `}` */
  "before-way-tally": { n: number }
  /** `Undo the last one` */
  "before-way-undo": Record<string, never>
  /** `There is nothing to undo.` */
  "before-way-nothing": Record<string, never>
  /** `Next place` */
  "before-way-next": Record<string, never>
  /** `Previous place` */
  "before-way-previous": Record<string, never>
  /** `To writing it down` */
  "before-way-leave": Record<string, never>
  /** `Place { $at } of { $of }` */
  "before-way-at": { at: number; of: number }
  /** `Place { $at } of { $of }. { $n ->` */
  /** `[0] No conversation yet.` */
  /** `[one] 1 conversation.` */
  /** `*[other] { $n } conversations.` */
  /** `}` */
  "before-way-moved": { at: number; of: number; n: number }
  /** `This round has no place yet.` */
  "before-way-empty": Record<string, never>
  /** `The last tap has not been saved yet.` */
  "before-way-unsaved": Record<string, never>
  /** `Try again` */
  "before-way-again": Record<string, never>
  /** `Round without a place` */
  "round-untitled": Record<string, never>
  /** `Round` */
  "round-one": Record<string, never>
  /** `Here comes the round …` */
  "round-loading": Record<string, never>
  /** `with { $people }` */
  "round-with": { people: string }
  /** `saved { $clock }` */
  "round-saved": { clock: string }
  /** `saved until { $clock }` */
  "round-saved-until": { clock: string }
  /** `not saved yet` */
  "round-not-saved": Record<string, never>
  /** `handed in` */
  "round-handed-in": Record<string, never>
  /** `Hand in` */
  "round-hand-in": Record<string, never>
  /** `Undo` */
  "round-undo": Record<string, never>
  /** `Undone` */
  "round-undone": Record<string, never>
  /** `Your last change is only on the screen so far. Everything until { $clock } is safe.` */
  "round-unsaved-safe": { clock: string }
  /** `Your last change is only on the screen so far. What was saved before is safe.` */
  "round-unsaved-never": Record<string, never>
  /** `Try again` */
  "round-unsaved-again": Record<string, never>
  /** `Do not lock yet. Veldboek keeps trying by itself.` */
  "round-unsaved-lock": Record<string, never>
  /** `This round has been approved` */
  "round-approved": Record<string, never>
  /** `What you change now counts once the team lead approves it again.` */
  "round-approved-text": Record<string, never>
  /** `{ $name } asks` */
  "round-question": { name: string }
  /** `About the line { $who }` */
  "round-question-line": { who: string }
  /** `Your answer` */
  "round-answer": Record<string, never>
  /** `Answer` */
  "round-answer-send": Record<string, never>
  /** `Your answer is there.` */
  "round-answered": Record<string, never>
  /** `Write your answer first.` */
  "round-answer-missing": Record<string, never>
  /** `{ $name } opened this round again` */
  "round-reopened": { name: string }
  /** `Correct what is needed, and hand the round in again.` */
  "round-reopened-text": Record<string, never>
  /** `Asked and answered` */
  "round-talked": Record<string, never>
  /** `{ $from }–{ $to }` */
  "round-visit-times": { from: string; to: string }
  /** `{ $n ->` */
  /** `[one] 1 conversation` */
  /** `*[other] { $n } conversations` */
  /** `}` */
  "round-visit-conversations": { n: number }
  /** `still empty` */
  "round-visit-empty": Record<string, never>
  /** `spoke to nobody` */
  "round-visit-nobody": Record<string, never>
  /** `No place yet` */
  "round-no-visits": Record<string, never>
  /** `Choose where you have been. Then write down the conversations.` */
  "round-no-visits-text": Record<string, never>
  /** `Another place` */
  "round-add-visit": Record<string, never>
  /** `Find a place` */
  "round-add-visit-find": Record<string, never>
  /** `No place with this name.` */
  "round-add-visit-none": Record<string, never>
  /** `A new place is made in the plan of the round.` */
  "round-add-visit-elsewhere": Record<string, never>
  /** `To the plan` */
  "round-add-visit-plan": Record<string, never>
  /** `Been here, spoke to nobody` */
  "round-been": Record<string, never>
  /** `Numbers` */
  "round-counts": Record<string, never>
  /** `open` */
  "round-count-open": Record<string, never>
  /** `closed` */
  "round-count-closed": Record<string, never>
  /** `busy` */
  "round-count-busy": Record<string, never>
  /** `greeted` */
  "round-count-greeted": Record<string, never>
  /** `knocked` */
  "round-count-knocked": Record<string, never>
  /** `women, unless marked` */
  "round-statement": Record<string, never>
  /** `Handed out, time` */
  "round-visit-more": Record<string, never>
  /** `{ $n } handed out, time` */
  "round-visit-more-n": { n: number }
  /** `Materials` */
  "round-given-materials": Record<string, never>
  /** `Flyers` */
  "round-given-flyers": Record<string, never>
  /** `flyer { $language }` */
  "round-given-flyer": { language: string }
  /** `Other language` */
  "round-given-other": Record<string, never>
  /** `Arrived` */
  "round-from": Record<string, never>
  /** `Left` */
  "round-to": Record<string, never>
  /** `Is this right? The departure is before the arrival.` */
  "round-times-doubt": Record<string, never>
  /** `Note on this visit` */
  "round-visit-note": Record<string, never>
  /** `Write nothing by which someone could be recognised.` */
  "round-note-hint": Record<string, never>
  /** `Remove this visit` */
  "round-remove-visit": Record<string, never>
  /** `Visit removed` */
  "round-visit-removed": Record<string, never>
  /** `Note on the round` */
  "round-round-note": Record<string, never>
  /** `Conversations` */
  "round-lines": Record<string, never>
  /** `by { $name }` */
  "round-by": { name: string }
  /** `{ $n }×` */
  "round-times": { n: number }
  /** `One more like this. Now { $n }` */
  "round-again": { n: number }
  /** `Now { $n }` */
  "round-again-now": { n: number }
  /** `nothing noted yet` */
  "round-bare": Record<string, never>
  /** `note` */
  "round-tag-note": Record<string, never>
  /** `question` */
  "round-tag-question": Record<string, never>
  /** `back { $day }` */
  "round-tag-follow-up": { day: string }
  /** `Choose lines` */
  "round-select": Record<string, never>
  /** `Choose this line` */
  "round-choose": Record<string, never>
  /** `{ $n ->` */
  /** `[0] Tap some lines` */
  /** `[one] 1 line chosen` */
  /** `*[other] { $n } lines chosen` */
  /** `}` */
  "round-chosen": { n: number }
  /** `Give them a topic` */
  "round-chosen-topics": Record<string, never>
  /** `Tap a line first.` */
  "round-choose-first": Record<string, never>
  /** `Up` */
  "round-up": Record<string, never>
  /** `Down` */
  "round-down": Record<string, never>
  /** `Line { $at } of { $of }` */
  "round-moved": { at: number; of: number }
  /** `Remove` */
  "round-remove": Record<string, never>
  /** `Make a contact card` */
  "round-card": Record<string, never>
  /** `Only when somebody wants to stay in touch. The round knows nothing of the card.` */
  "round-card-hint": Record<string, never>
  /** `Removed` */
  "round-removed": Record<string, never>
  /** `This line` */
  "round-sheet": Record<string, never>
  /** `New conversation in …` */
  "round-new": Record<string, never>
  /** `{ $place }: new conversation in …` */
  "round-new-at": { place: string }
  /** `Next conversation in …` */
  "round-next": Record<string, never>
  /** `Tap a place to go on writing.` */
  "round-pick-visit": Record<string, never>
  /** `Other language` */
  "round-other": Record<string, never>
  /** `Same as last` */
  "round-same": Record<string, never>
  /** `There is no line here to repeat yet.` */
  "round-same-none": Record<string, never>
  /** `New line: { $who }` */
  "round-opened": { who: string }
  /** `Language: { $language }. Change` */
  "round-language": { language: string }
  /** `Language` */
  "round-language-none": Record<string, never>
  /** `Which language?` */
  "round-languages": Record<string, never>
  /** `Find a language` */
  "round-languages-find": Record<string, never>
  /** `No language with this name.` */
  "round-languages-none": Record<string, never>
  /** `Not clear` */
  "round-language-unclear": Record<string, never>
  /** `Done` */
  "round-done": Record<string, never>
  /** `How many times` */
  "round-times-label": Record<string, never>
  /** `Kind` */
  "round-kind": Record<string, never>
  /** `Gender` */
  "round-gender": Record<string, never>
  /** `Age` */
  "round-age": Record<string, never>
  /** `What it was about` */
  "round-topics": Record<string, never>
  /** `more …` */
  "round-more": Record<string, never>
  /** `More: other topics, referral, note` */
  "round-more-label": Record<string, never>
  /** `Line` */
  "round-line-title": Record<string, never>
  /** `{ $place } · { $saved }` */
  "round-line-at": { place: string; saved: string }
  /** `Other topics` */
  "round-topics-all": Record<string, never>
  /** `Referred to` */
  "round-referrals": Record<string, never>
  /** `Note` */
  "round-note": Record<string, never>
  /** `Question to come back to` */
  "round-question-label": Record<string, never>
  /** `Come back on` */
  "round-follow-up": Record<string, never>
  /** `{ $n ->` */
  /** `[one] in a week` */
  /** `*[other] in { $n } weeks` */
  /** `}` */
  "round-weeks": { n: number }
  /** `Another day` */
  "round-follow-up-other": Record<string, never>
  /** `Spoke with` */
  "round-with-label": Record<string, never>
  /** `Spoken before` */
  "round-met": Record<string, never>
  /** `first time this year` */
  "round-met-first": Record<string, never>
  /** `This line` */
  "round-line": Record<string, never>
  /** `Split: give one of them a line of her own` */
  "round-split": Record<string, never>
  /** `Split. The new line is open.` */
  "round-split-done": Record<string, never>
  /** `This line is no longer there` */
  "round-missing": Record<string, never>
  /** `Hand in the round` */
  "handin-title": Record<string, never>
  /** `The round is coming …` */
  "handin-loading": Record<string, never>
  /** `with { $people }` */
  "handin-with": { people: string }
  /** `{ $n ->` */
  /** `[one] visit` */
  /** `*[other] visits` */
  /** `}` */
  "handin-visits": { n: number }
  /** `{ $label } { $from }–{ $to }` */
  "handin-visit-times": { label: string; from: string; to: string }
  /** `{ $label } { $from }` */
  "handin-visit-from": { label: string; from: string }
  /** `{ $label } until { $to }` */
  "handin-visit-to": { label: string; to: string }
  /** `This round has no visit. That is allowed.` */
  "handin-no-visits": Record<string, never>
  /** `{ $n ->` */
  /** `[one] conversation` */
  /** `*[other] conversations` */
  /** `}` */
  "handin-conversations": { n: number }
  /** `{ $n } { $language }` */
  "handin-language": { n: number; language: string }
  /** `{ $n } without a language` */
  "handin-language-none": { n: number }
  /** `Nobody spoken to. A round like that is handed in, too.` */
  "handin-nobody": Record<string, never>
  /** `Counted apart: { $list }` */
  "handin-others": { list: string }
  /** `{ $n ->` */
  /** `[one] window` */
  /** `*[other] windows` */
  /** `}` */
  "handin-windows": { n: number }
  /** `{ $n } { $what }` */
  "handin-some": { n: number; what: string }
  /** `given out` */
  "handin-given": Record<string, never>
  /** `{ $n ->` */
  /** `[one] 1 flyer` */
  /** `*[other] { $n } flyers` */
  /** `}` */
  "handin-flyers": { n: number }
  /** `{ $n ->` */
  /** `[one] referral` */
  /** `*[other] referrals` */
  /** `}` */
  "handin-referrals": { n: number }
  /** `Not filled in, which is allowed` */
  "handin-open": Record<string, never>
  /** `{ $label }: { $fields }` */
  "handin-open-at": { label: string; fields: string }
  /** `times` */
  "handin-open-times": Record<string, never>
  /** `start` */
  "handin-open-from": Record<string, never>
  /** `end` */
  "handin-open-to": Record<string, never>
  /** `conversations` */
  "handin-open-conversations": Record<string, never>
  /** `windows` */
  "handin-open-windows": Record<string, never>
  /** `materials` */
  "handin-open-materials": Record<string, never>
  /** `not visited: { $places }` */
  "handin-skipped": { places: string }
  /** `{ $n ->` */
  /** `[one] and 1 more visit` */
  /** `*[other] and { $n } more visits` */
  /** `}` */
  "handin-open-more": { n: number }
  /** `{ $n ->` */
  /** `[one] In 1 place there are two answers` */
  /** `*[other] In { $n } places there are two answers` */
  /** `}` */
  "handin-conflicts": { n: number }
  /** `You wrote different things. Handing in is possible; the team lead sees both answers.` */
  "handin-conflicts-text": Record<string, never>
  /** `{ $label }: { $from }–{ $to }` */
  "handin-times": { label: string; from: string; to: string }
  /** `Look at it` */
  "handin-look": Record<string, never>
  /** `Taken away.` */
  "handin-removed": Record<string, never>
  /** `It stays.` */
  "handin-kept": Record<string, never>
  /** `Put it back` */
  "handin-undo": Record<string, never>
  /** `No connection: the round goes by itself as soon as it can.` */
  "handin-offline": Record<string, never>
  /** `The round goes at once.` */
  "handin-online": Record<string, never>
  /** `Nothing is being sent now. The round is safe in your book and goes along as soon as it can.` */
  "handin-stopped": Record<string, never>
  /** `You can change it until { $name } approves it.` */
  "handin-until": { name: string }
  /** `You can change it until the team lead approves it.` */
  "handin-until-nameless": Record<string, never>
  /** `Hand in to { $name }` */
  "handin-main": { name: string }
  /** `Hand in` */
  "handin-main-nameless": Record<string, never>
  /** `Handed in.` */
  "handin-done": Record<string, never>
  /** `Handed in. The round goes as soon as there is a connection.` */
  "handin-done-offline": Record<string, never>
  /** `This round has been handed in` */
  "handin-already": Record<string, never>
  /** `You can still change it until it is approved.` */
  "handin-already-text": Record<string, never>
  /** `There is a question about this round` */
  "handin-asked": Record<string, never>
  /** `Answer it in the round itself. There is no need to hand it in again.` */
  "handin-asked-text": Record<string, never>
  /** `This round has been approved` */
  "handin-approved": Record<string, never>
  /** `What you change now counts only when the team lead approves it again.` */
  "handin-approved-text": Record<string, never>
  /** `To rounds` */
  "handin-home": Record<string, never>
  /** `To the round` */
  "handin-to-round": Record<string, never>
  /** `This round is your colleagues’. Only who writes in it can hand it in.` */
  "handin-read-only": Record<string, never>
  /** `Review` */
  "review-title": Record<string, never>
  /** `Round` */
  "review-round": Record<string, never>
  /** `Rounds to review` */
  "review-list": Record<string, never>
  /** `Questions, changes and decision` */
  "review-side": Record<string, never>
  /** `Round without a place` */
  "review-untitled": Record<string, never>
  /** `somebody` */
  "review-somebody": Record<string, never>
  /** `you` */
  "review-you": Record<string, never>
  /** `Waiting for you` */
  "review-group-waiting": Record<string, never>
  /** `Question is out` */
  "review-group-asked": Record<string, never>
  /** `Approved` */
  "review-group-approved": Record<string, never>
  /** `There is nothing to review` */
  "review-none": Record<string, never>
  /** `A round appears here when a colleague hands it in.` */
  "review-none-text": Record<string, never>
  /** `Choose a round.` */
  "review-choose": Record<string, never>
  /** `{ $n ->` */
  /** `[0] nobody spoken to` */
  /** `[one] 1 conversation` */
  /** `*[other] { $n } conversations` */
  /** `}` */
  "review-row-conversations": { n: number }
  /** `new` */
  "review-row-new": Record<string, never>
  /** `{ $n ->` */
  /** `[one] changed once` */
  /** `*[other] changed { $n } times` */
  /** `}` */
  "review-row-changed": { n: number }
  /** `{ $n ->` */
  /** `[one] 1 conflict` */
  /** `*[other] { $n } conflicts` */
  /** `}` */
  "review-row-conflicts": { n: number }
  /** `{ $n ->` */
  /** `[one] changed once after the approval` */
  /** `*[other] changed { $n } times after the approval` */
  /** `}` */
  "review-row-corrections": { n: number }
  /** `Up to { $people }` */
  "review-row-their-turn": { people: string }
  /** `It is up to you` */
  "review-row-your-turn": Record<string, never>
  /** `you are still writing here` */
  "review-row-drafting": Record<string, never>
  /** `your round, for another lead` */
  "review-row-own": Record<string, never>
  /** `by { $name }` */
  "review-row-approved": { name: string }
  /** `double, does not count` */
  "review-row-double": Record<string, never>
  /** `{ $day }, { $part }` */
  "review-day-part": { day: string; part: string }
  /** `handed in { $when }` */
  "review-handed-in-at": { when: string }
  /** `{ $n } { $what }` */
  "review-count": { n: number; what: string }
  /** `{ $n } greeted` */
  "review-greeted": { n: number }
  /** `{ $n } knocked without answer` */
  "review-knocked": { n: number }
  /** `{ $n ->` */
  /** `[one] 1 flyer { $language }` */
  /** `*[other] { $n } flyers { $language }` */
  /** `}` */
  "review-flyers": { n: number; language: string }
  /** `nobody spoken to` */
  "review-nobody": Record<string, never>
  /** `{ $gender }, unless marked` */
  "review-unless": { gender: string }
  /** `There is no visit in this round yet.` */
  "review-no-visits": Record<string, never>
  /** `Planned, not visited: { $places }` */
  "review-skipped": { places: string }
  /** `Impression of the day` */
  "review-note": Record<string, never>
  /** `Lines without a visit` */
  "review-loose": Record<string, never>
  /** `Conversations, { $place }` */
  "review-lines": { place: string }
  /** `line { $number }` */
  "review-line": { number: number }
  /** `Ask about line { $number }` */
  "review-line-ask": { number: number }
  /** `See the question about line { $number }` */
  "review-line-see": { number: number }
  /** `To come back to:` */
  "review-line-question": Record<string, never>
  /** `back { $day }` */
  "review-line-follow-up": { day: string }
  /** `question not sent yet` */
  "review-line-unsent": Record<string, never>
  /** `question is out` */
  "review-line-asked": Record<string, never>
  /** `answered` */
  "review-line-answered": Record<string, never>
  /** `new answer` */
  "review-line-answer-new": Record<string, never>
  /** `Changed` */
  "review-changes": Record<string, never>
  /** `New since you last looked · { $when }` */
  "review-changes-since": { when: string }
  /** `{ $n ->` */
  /** `[one] 1 change, see it below` */
  /** `*[other] { $n } changes, see them below` */
  /** `}` */
  "review-changes-see": { n: number }
  /** `new line` */
  "review-changed-new": Record<string, never>
  /** `{ $n } things changed` */
  "review-changed-things": { n: number }
  /** `{ $name } added` */
  "review-changed-in": { name: string }
  /** `{ $name } removed` */
  "review-changed-out": { name: string }
  /** `{ $name } changed` */
  "review-changed-text": { name: string }
  /** `{ $field }: { $before } → { $after }` */
  "review-changed-value": { field: string; before: string; after: string }
  /** `was:` */
  "review-was": Record<string, never>
  /** `line added: { $line }` */
  "review-line-added": { line: string }
  /** `line removed: { $line }` */
  "review-line-removed": { line: string }
  /** `visit added: { $place }` */
  "review-visit-added": { place: string }
  /** `visit removed: { $place }` */
  "review-visit-removed": { place: string }
  /** `Changed after the approval` */
  "review-late": Record<string, never>
  /** `This counts only when you approve again.` */
  "review-late-text": Record<string, never>
  /** `Everything stands again as it was approved.` */
  "review-late-same": Record<string, never>
  /** `date` */
  "review-field-date": Record<string, never>
  /** `part of the day` */
  "review-field-part-of-day": Record<string, never>
  /** `kind of round` */
  "review-field-kind-of-round": Record<string, never>
  /** `begin` */
  "review-field-from": Record<string, never>
  /** `end` */
  "review-field-to": Record<string, never>
  /** `colleagues` */
  "review-field-people": Record<string, never>
  /** `planned` */
  "review-field-planned": Record<string, never>
  /** `tags` */
  "review-field-tags": Record<string, never>
  /** `note` */
  "review-field-note": Record<string, never>
  /** `place` */
  "review-field-place": Record<string, never>
  /** `windows` */
  "review-field-windows": Record<string, never>
  /** `windows { $state }` */
  "review-field-window": { state: string }
  /** `greeted` */
  "review-field-greeted": Record<string, never>
  /** `knocked without answer` */
  "review-field-knocked": Record<string, never>
  /** `who works there, unless marked` */
  "review-field-genders": Record<string, never>
  /** `materials` */
  "review-field-materials": Record<string, never>
  /** `flyers` */
  "review-field-flyers": Record<string, never>
  /** `flyers { $language }` */
  "review-field-flyer": { language: string }
  /** `visit` */
  "review-field-visit": Record<string, never>
  /** `spoken to by` */
  "review-field-by": Record<string, never>
  /** `spoken with` */
  "review-field-with": Record<string, never>
  /** `kind` */
  "review-field-kind": Record<string, never>
  /** `how many` */
  "review-field-n": Record<string, never>
  /** `language` */
  "review-field-language": Record<string, never>
  /** `gender` */
  "review-field-gender": Record<string, never>
  /** `age` */
  "review-field-age-band": Record<string, never>
  /** `met before` */
  "review-field-met": Record<string, never>
  /** `topics` */
  "review-field-topics": Record<string, never>
  /** `question` */
  "review-field-question": Record<string, never>
  /** `referral` */
  "review-field-referrals": Record<string, never>
  /** `come back on` */
  "review-field-follow-up": Record<string, never>
  /** `order` */
  "review-field-order": Record<string, never>
  /** `removed` */
  "review-field-removed": Record<string, never>
  /** `{ $field }, { $name }` */
  "review-field-member": { field: string; name: string }
  /** `this field` */
  "review-field-other": Record<string, never>
  /** `nothing` */
  "review-value-none": Record<string, never>
  /** `{ $n }×` */
  "review-value-times": { n: number }
  /** `yes` */
  "review-value-yes": Record<string, never>
  /** `no` */
  "review-value-no": Record<string, never>
  /** `removed` */
  "review-value-gone": Record<string, never>
  /** `stays` */
  "review-value-stays": Record<string, never>
  /** `{ $n ->` */
  /** `[2] { $field }: two answers` */
  /** `*[other] { $field }: { $n } answers` */
  /** `}` */
  "review-clash": { n: number; field: string }
  /** `One removed this line while another wrote in it` */
  "review-clash-line-removed": Record<string, never>
  /** `One removed visit { $place } while another wrote in it` */
  "review-clash-visit-removed": { place: string }
  /** `One removed this round while another wrote in it` */
  "review-clash-round-removed": Record<string, never>
  /** `{ $name } · { $when }` */
  "review-clash-from": { name: string; when: string }
  /** `counts for now` */
  "review-clash-now": Record<string, never>
  /** `does not count` */
  "review-clash-other": Record<string, never>
  /** `Take { $value }` */
  "review-clash-take": { value: string }
  /** `Take this one` */
  "review-clash-this": Record<string, never>
  /** `Remove` */
  "review-clash-remove": Record<string, never>
  /** `Keep` */
  "review-clash-keep": Record<string, never>
  /** `Chosen. This now holds for everybody.` */
  "review-settled-said": Record<string, never>
  /** `About the whole round` */
  "review-talk-round": Record<string, never>
  /** `Question about line { $number }` */
  "review-talk-line": { number: number }
  /** `Question about a line that is gone` */
  "review-talk-gone": Record<string, never>
  /** `{ $name } · { $when }` */
  "review-said": { name: string; when: string }
  /** `{ $name } · { $when } · new` */
  "review-said-new": { name: string; when: string }
  /** `Opened again, because:` */
  "review-said-reopened": Record<string, never>
  /** `Waits until the rest of the round is here.` */
  "review-said-waiting": Record<string, never>
  /** `Does not hold: something else had been decided.` */
  "review-said-void": Record<string, never>
  /** `Your question` */
  "review-ask": Record<string, never>
  /** `Write back` */
  "review-ask-more": Record<string, never>
  /** `Ask` */
  "review-ask-send": Record<string, never>
  /** `Write your question first.` */
  "review-ask-missing": Record<string, never>
  /** `Ask about the whole round` */
  "review-ask-round": Record<string, never>
  /** `Your question is with the round.` */
  "review-asked-said": Record<string, never>
  /** `{ $name } asks` */
  "review-asks": { name: string }
  /** `About line { $number }` */
  "review-at-line": { number: number }
  /** `Your answer` */
  "review-answer": Record<string, never>
  /** `Your answer goes to all { $n } questions.` */
  "review-answer-all": { n: number }
  /** `Answer` */
  "review-answer-send": Record<string, never>
  /** `Write your answer first.` */
  "review-answer-missing": Record<string, never>
  /** `Your answer is with the round.` */
  "review-answered-said": Record<string, never>
  /** `Approve` */
  "review-approve": Record<string, never>
  /** `Approve again` */
  "review-approve-again": Record<string, never>
  /** `The round is locked. In { $month } it counts as it stands now.` */
  "review-approve-leads": { month: string }
  /** `Then the later changes count in { $month } as well.` */
  "review-approve-again-leads": { month: string }
  /** `{ $n ->` */
  /** `[one] First 1 conflict.` */
  /** `*[other] First { $n } conflicts.` */
  /** `}` */
  "review-approve-clashes": { n: number }
  /** `{ $n ->` */
  /** `[one] There still are two answers. Choose one first.` */
  /** `*[other] In { $n } places there still are two answers. Choose there first.` */
  /** `}` */
  "review-approve-clash": { n: number }
  /** `A question is still out. Approving ends it.` */
  "review-approve-open": Record<string, never>
  /** `You wrote a question that is not sent yet.` */
  "review-approve-unsent": Record<string, never>
  /** `You walked this round. So it will say that it is your own.` */
  "review-approve-own": Record<string, never>
  /** `The round is approved.` */
  "review-approved-said": Record<string, never>
  /** `Approved by { $name } · { $when }` */
  "review-approved-by": { name: string; when: string }
  /** `Approved by { $name } · { $when } · own round` */
  "review-approved-own": { name: string; when: string }
  /** `Next: { $title }` */
  "review-next": { title: string }
  /** `Open again` */
  "review-reopen": Record<string, never>
  /** `Open the round again` */
  "review-reopen-title": Record<string, never>
  /** `The round goes back to who wrote it. Then it has to be handed in and approved again.` */
  "review-reopen-text": Record<string, never>
  /** `Why?` */
  "review-reopen-reason": Record<string, never>
  /** `Write why first.` */
  "review-reopen-missing": Record<string, never>
  /** `Open again` */
  "review-reopen-do": Record<string, never>
  /** `The round is open again.` */
  "review-reopened-said": Record<string, never>
  /** `Handed in. The lead reviews it.` */
  "review-with-lead": Record<string, never>
  /** `This round has not been handed in yet.` */
  "review-is-draft": Record<string, never>
  /** `Go on writing` */
  "review-write": Record<string, never>
  /** `Facts and figures` */
  "figures-title": Record<string, never>
  /** `Period` */
  "figures-period": Record<string, never>
  /** `All of { $year }` */
  "figures-year": { year: string }
  /** `Another period` */
  "figures-period-other": Record<string, never>
  /** `From` */
  "figures-from": Record<string, never>
  /** `Up to and including` */
  "figures-to": Record<string, never>
  /** `The first day is after the last. Counted is from { $from } to { $to }.` */
  "figures-swapped": { from: string; to: string }
  /** `Count parts of one street together` */
  "figures-joined": Record<string, never>
  /** `Two sides of a street in one round are then one visit.` */
  "figures-joined-text": Record<string, never>
  /** `There is nothing in this period` */
  "figures-none": Record<string, never>
  /** `Choose another year, or another period.` */
  "figures-none-text": Record<string, never>
  /** `internal` */
  "figures-internal": Record<string, never>
  /** `Small numbers are shown as they are. Do not pass these figures on to others.` */
  "figures-internal-text": Record<string, never>
  /** `{ $rounds ->` */
  /** `[one] 1 round` */
  /** `*[other] { $rounds } rounds` */
  /** `}, of which { $approved } approved. A round that is not approved yet counts as it stands now.` */
  "figures-basis": { rounds: number; approved: number }
  /** `This may still change: { $what }.` */
  "figures-basis-lacking": { what: string }
  /** `{ $n ->` */
  /** `[one] 1 received change still waits` */
  /** `*[other] { $n } received changes still wait` */
  /** `}` */
  "figures-basis-waiting": { n: number }
  /** `{ $n ->` */
  /** `[one] 1 change was set apart` */
  /** `*[other] { $n } changes were set apart` */
  /** `}` */
  "figures-basis-quarantined": { n: number }
  /** `{ $n ->` */
  /** `[one] in 1 place there are two answers` */
  /** `*[other] in { $n } places there are two answers` */
  /** `}` */
  "figures-basis-conflicts": { n: number }
  /** `{ $n ->` */
  /** `[one] 1 change after the approval does not count yet` */
  /** `*[other] { $n } changes after the approval do not count yet` */
  /** `}` */
  "figures-basis-corrections": { n: number }
  /** `The main numbers` */
  "figures-heads": Record<string, never>
  /** `{ $n ->` */
  /** `[one] visit` */
  /** `*[other] visits` */
  /** `}` */
  "figures-visits": { n: number }
  /** `One place in one round, by however many colleagues. Short or long counts the same, also when nobody was spoken to.` */
  "figures-visits-rule": Record<string, never>
  /** `By sort of place: { $settings }.` */
  "figures-visits-settings": { settings: string }
  /** `{ $setting } { $n }` */
  "figures-in-setting": { setting: string; n: number }
  /** `{ $n ->` */
  /** `[one] conversation` */
  /** `*[other] conversations` */
  /** `}` */
  "figures-conversations": { n: number }
  /** `Times that we spoke with a sex worker, from a brief talk to an individual one. Not unique people. Operators, owners and greetings do not count.` */
  "figures-conversations-rule": Record<string, never>
  /** `In { $n } of { $total } visits somebody was spoken to.` */
  "figures-conversations-visits": { n: number; total: number }
  /** `first time this year` */
  "figures-first": Record<string, never>
  /** `Noted in { $n } of { $total } conversations. Only what was written down counts. What was not noted is not guessed.` */
  "figures-first-rule": { n: number; total: number }
  /** `Visits by month` */
  "figures-months-visits": Record<string, never>
  /** `Conversations by month` */
  "figures-months-conversations": Record<string, never>
  /** `What by month` */
  "figures-months-what": Record<string, never>
  /** `Conversations by language and sort of place` */
  "figures-table": Record<string, never>
  /** `A line for three people counts as three conversations.` */
  "figures-table-text": Record<string, never>
  /** `Language` */
  "figures-language": Record<string, never>
  /** `Total` */
  "figures-total": Record<string, never>
  /** `Not noted` */
  "figures-not-noted": Record<string, never>
  /** `Unknown` */
  "figures-unknown": Record<string, never>
  /** `Noted in { $n } of { $total } conversations.` */
  "figures-noted": { n: number; total: number }
  /** `{ $n } more` */
  "figures-more": { n: number }
  /** `What it was about` */
  "figures-topics": Record<string, never>
  /** `Gender` */
  "figures-genders": Record<string, never>
  /** `Age` */
  "figures-ages": Record<string, never>
  /** `Individual: { $n }` */
  "figures-individual": { n: number }
  /** `Part of the conversations.` */
  "figures-individual-rule": Record<string, never>
  /** `Which individual conversations` */
  "figures-individual-which": Record<string, never>
  /** `All` */
  "figures-individual-all": Record<string, never>
  /** `Unlicensed only` */
  "figures-individual-unlicensed": Record<string, never>
  /** `Referrals` */
  "figures-referrals": Record<string, never>
  /** `One conversation may have several.` */
  "figures-referrals-rule": Record<string, never>
  /** `Given out` */
  "figures-materials": Record<string, never>
  /** `Flyers by language` */
  "figures-flyers": Record<string, never>
  /** `Windows` */
  "figures-windows": Record<string, never>
  /** `All counts added up, each time that somebody counted.` */
  "figures-windows-rule": Record<string, never>
  /** `No conversation, counted apart` */
  "figures-apart": Record<string, never>
  /** `Counts nowhere as a conversation.` */
  "figures-apart-rule": Record<string, never>
  /** `Greeted` */
  "figures-greetings": Record<string, never>
  /** `Operator, owner` */
  "figures-operators": Record<string, never>
  /** `Key person` */
  "figures-key-persons": Record<string, never>
  /** `Visits by place` */
  "figures-places": Record<string, never>
  /** `Visits by colleague` */
  "figures-workers": Record<string, never>
  /** `A visit by two counts for both.` */
  "figures-workers-rule": Record<string, never>
  /** `Counted by counting rules version { $version }.` */
  "figures-rules": { version: string }
  /** `Online: { $n ->` */
  /** `[one] 1 person` */
  /** `*[other] { $n } people` */
  /** `}` */
  "figures-online": { n: number }
  /** `Whom the team wrote to in this period. Whoever has several profiles counts once, where that is known.` */
  "figures-online-rule": Record<string, never>
  /** `{ $n ->` */
  /** `[one] 1 message` */
  /** `*[other] { $n } messages` */
  /** `} sent` */
  "figures-online-out": { n: number }
  /** `{ $n ->` */
  /** `[one] 1 person answered` */
  /** `*[other] { $n } people answered` */
  /** `}` */
  "figures-online-answered": { n: number }
  /** `{ $n ->` */
  /** `[one] 1 answer` */
  /** `*[other] { $n } answers` */
  /** `}` */
  "figures-online-in": { n: number }
  /** `Online by language` */
  "figures-online-languages": Record<string, never>
  /** `Online by site` */
  "figures-online-platforms": Record<string, never>
  /** `Online by month` */
  "figures-online-months": Record<string, never>
  /** `By the first message in this period.` */
  "figures-online-months-rule": Record<string, never>
  /** `Team` */
  "team-title": Record<string, never>
  /** `{ $members ->` */
  /** `[one] 1 member` */
  /** `*[other] { $members } members` */
  /** `} · { $devices ->` */
  /** `[one] 1 device` */
  /** `*[other] { $devices } devices` */
  /** `}` */
  "team-meta": { members: number; devices: number }
  /** `{ $name } (you)` */
  "team-me": { name: string }
  /** `Somebody without a name` */
  "team-nameless": Record<string, never>
  /** `No device any more` */
  "team-no-device": Record<string, never>
  /** `This device` */
  "team-this-device": Record<string, never>
  /** `Another device` */
  "team-another-device": Record<string, never>
  /** `Device` */
  "team-a-device": Record<string, never>
  /** `last seen { $when }` */
  "team-seen": { when: string }
  /** `nothing ever seen` */
  "team-unseen": Record<string, never>
  /** `now` */
  "team-now": Record<string, never>
  /** `You are the only team lead. With a second one there is always somebody who can let new colleagues in.` */
  "team-one-lead": Record<string, never>
  /** `Colleagues without a device` */
  "team-colleagues": Record<string, never>
  /** `Whoever walks along without a phone is in the list of colleagues, too.` */
  "team-colleagues-how": Record<string, never>
  /** `A new member gets a code from { $names }.` */
  "team-who-invites": { names: string }
  /** `Nobody can join the demo.` */
  "team-demo": Record<string, never>
  /** `Let somebody in` */
  "team-invite": Record<string, never>
  /** `Let somebody in` */
  "team-invite-title": Record<string, never>
  /** `Do this together: side by side, or on the phone.` */
  "team-invite-first": Record<string, never>
  /** `Name, if you like` */
  "team-invite-name": Record<string, never>
  /** `Leave it empty, and your colleague chooses a name.` */
  "team-name-free": Record<string, never>
  /** `This is how the team will see the name.` */
  "team-name-new": Record<string, never>
  /** `{ $name } is among the colleagues already. The rounds with that name then belong to it.` */
  "team-name-known": { name: string }
  /** `{ $name } has joined already. This becomes another device of { $name }; the roles are added.` */
  "team-name-member": { name: string }
  /** `Roles` */
  "team-roles": Record<string, never>
  /** `Choose at least one role.` */
  "team-roles-needed": Record<string, never>
  /** `walks rounds, writes them down and hands them in` */
  "team-can-fieldworker": Record<string, never>
  /** `reviews, approves, lets people in, keeps places and colleagues` */
  "team-can-lead": Record<string, never>
  /** `writes to people on platforms; sees no rounds` */
  "team-can-online": Record<string, never>
  /** `reads rounds and signals` */
  "team-can-coordinator": Record<string, never>
  /** `sees the lists only, no rounds` */
  "team-can-volunteer": Record<string, never>
  /** `Make a code` */
  "team-invite-go": Record<string, never>
  /** `Stop` */
  "team-invite-stop": Record<string, never>
  /** `Somebody else` */
  "team-invite-again": Record<string, never>
  /** `Make a new code` */
  "team-invite-retry": Record<string, never>
  /** `The code is coming` */
  "team-opening": Record<string, never>
  /** `Pass this code on` */
  "team-code": Record<string, never>
  /** `Pass the code on` */
  "team-code-step": Record<string, never>
  /** `Your colleague chooses ‘Join with a code’, and pastes or types it. Do not send it to a group chat.` */
  "team-code-how": Record<string, never>
  /** `{ $left ->` */
  /** `[120] Works for almost two minutes, for one device.` */
  /** `[90] Works for another minute and a half.` */
  /** `[60] Works for another minute.` */
  /** `[30] Works for another half minute.` */
  /** `*[10] Works for a few more seconds.` */
  /** `}` */
  "team-code-left": { left: number }
  /** `Copy` */
  "team-copy": Record<string, never>
  /** `Copied` */
  "team-copied": Record<string, never>
  /** `In a minute Veldboek empties the clipboard.` */
  "team-copied-how": Record<string, never>
  /** `Copying did not work. Hold the code down to select it.` */
  "team-not-copied": Record<string, never>
  /** `Does your colleague see the same digits?` */
  "team-check": Record<string, never>
  /** `Compare six digits` */
  "team-check-step": Record<string, never>
  /** `Look together, or call each other. If they differ, say no: somebody may be listening in.` */
  "team-check-how": Record<string, never>
  /** `Yes, the same` */
  "team-check-yes": Record<string, never>
  /** `No, others` */
  "team-check-no": Record<string, never>
  /** `Waiting for your colleague` */
  "team-admitting": Record<string, never>
  /** `Your colleague comes into the team` */
  "team-admitting-step": Record<string, never>
  /** `Your colleague has to say yes, too.` */
  "team-admitting-how": Record<string, never>
  /** `{ $name } is in` */
  "team-joined": { name: string }
  /** `The book on the new device is being filled. There is nothing else you need to do.` */
  "team-joined-what": Record<string, never>
  /** `{ $name } is in the team, but the device has not heard so. Make a new code, and fill in the name { $name } with it.` */
  "team-joined-unheard": { name: string }
  /** `The new device does not know yet` */
  "team-unheard": Record<string, never>
  /** `Settings` */
  "settings-title": Record<string, never>
  /** `{ $name } · { $team }` */
  "settings-who": { name: string; team: string }
  /** `How it looks` */
  "settings-look": Record<string, never>
  /** `Language` */
  "settings-language": Record<string, never>
  /** `Colours` */
  "settings-theme": Record<string, never>
  /** `as the device` */
  "settings-theme-system": Record<string, never>
  /** `dark` */
  "settings-theme-dark": Record<string, never>
  /** `light` */
  "settings-theme-light": Record<string, never>
  /** `sunlight` */
  "settings-theme-sunlight": Record<string, never>
  /** `Size of the text` */
  "settings-text": Record<string, never>
  /** `{ $size } %` */
  "settings-percent": { size: string }
  /** `Lock` */
  "settings-lock": Record<string, never>
  /** `The book closes after` */
  "settings-lock-after": Record<string, never>
  /** `And after handing in a round` */
  "settings-lock-after-round": Record<string, never>
  /** `So long without touch. What you wrote is saved by then.` */
  "settings-lock-hint": Record<string, never>
  /** `{ $minutes ->` */
  /** `[one] 1 minute` */
  /** `*[other] { $minutes } minutes` */
  /** `}` */
  "settings-minutes": { minutes: number }
  /** `Relay` */
  "settings-relay": Record<string, never>
  /** `Address` */
  "settings-relay-address": Record<string, never>
  /** `Connection` */
  "settings-relay-state": Record<string, never>
  /** `Still to be sent` */
  "settings-relay-unsent": Record<string, never>
  /** `{ $unsent ->` */
  /** `[0] nothing, all is sent` */
  /** `[one] 1 change` */
  /** `*[other] { $unsent } changes` */
  /** `}` */
  "settings-unsent": { unsent: number }
  /** `Veldboek does this by itself. You need not wait for it.` */
  "settings-relay-by-itself": Record<string, never>
  /** `Veldboek tries again by itself.` */
  "settings-relay-later": Record<string, never>
  /** `What waits, and why?` */
  "settings-relay-items": Record<string, never>
  /** `This is the demo team. All of it is invented, and nothing goes to a relay.` */
  "settings-demo": Record<string, never>
  /** `What Veldboek promises, and what not` */
  "settings-to-about": Record<string, never>
  /** `Version { $version }` */
  "settings-version": { version: string }
  /** `What Veldboek promises` */
  "settings-promises": Record<string, never>
  /** `Nothing is lost` */
  "settings-promise-nothing-lost": Record<string, never>
  /** `What you typed a second ago is saved. Also when the app stops, the battery is empty, or two people write in the same round.` */
  "settings-promise-nothing-lost-how": Record<string, never>
  /** `You know where your round is` */
  "settings-promise-truth": Record<string, never>
  /** `Only here, at the relay, or with your team lead. It says so only once that is proven.` */
  "settings-promise-truth-how": Record<string, never>
  /** `Nobody in between reads along` */
  "settings-promise-nobody-reads": Record<string, never>
  /** `The relay keeps encrypted pieces only. It can let nobody read along, and can’t change or leave out anything unseen.` */
  "settings-promise-nobody-reads-how": Record<string, never>
  /** `It is not a register` */
  "settings-promise-no-register": Record<string, never>
  /** `A conversation has no name and no window number. Nothing is filled in that nobody saw.` */
  "settings-promise-no-register-how": Record<string, never>
  /** `The figures are honest` */
  "settings-promise-figures": Record<string, never>
  /** `Each figure says how it was counted. What was not noted is not guessed.` */
  "settings-promise-figures-how": Record<string, never>
  /** `It is quick` */
  "settings-promise-quick": Record<string, never>
  /** `A conversation is a few taps. No screen waits for the network.` */
  "settings-promise-quick-how": Record<string, never>
  /** `What Veldboek does not promise` */
  "settings-limits": Record<string, never>
  /** `The relay sees how many devices a team has, when they send something and how much.` */
  "settings-limit-relay-sees": Record<string, never>
  /** `The relay can fail, or hold back the newest for a while. The team’s screen says since when nothing came from a device.` */
  "settings-limit-relay-holds": Record<string, never>
  /** `Whoever knows your passphrase, or gets your device open, reads your book.` */
  "settings-limit-open-book": Record<string, never>
  /** `A forgotten passphrase can’t be brought back. What was not at the relay yet stays closed for as long as you don’t remember it.` */
  "settings-limit-passphrase": Record<string, never>
  /** `Nobody takes back a photo of the screen.` */
  "settings-limit-screen": Record<string, never>
  /** `Licences` */
  "settings-licences": Record<string, never>
  /** `Veldboek is free software, under Apache-2.0. It is made with:` */
  "settings-licence": Record<string, never>
  /** `Places` */
  "places-title": Record<string, never>
  /** `{ $places ->` */
  /** `[one] 1 place` */
  /** `*[other] { $places } places` */
  /** `}` */
  "places-meta": { places: number }
  /** `All places` */
  "places-list": Record<string, never>
  /** `No places yet` */
  "places-empty": Record<string, never>
  /** `Here come the streets, clubs, private houses and salons that the team visits.` */
  "places-empty-text": Record<string, never>
  /** `Before the line: the visits of the last year.` */
  "places-number": Record<string, never>
  /** `{ $visits ->` */
  /** `[0] Not visited in the last year` */
  /** `[one] 1 visit in the last year` */
  /** `*[other] { $visits } visits in the last year` */
  /** `}` */
  "places-visits": { visits: number }
  /** `Last { $day }` */
  "places-last": { day: string }
  /** `{ $visits ->` */
  /** `[0] Last { $day }` */
  /** `[one] 1 visit in the last year · last { $day }` */
  /** `*[other] { $visits } visits in the last year · last { $day }` */
  /** `}` */
  "places-used": { visits: number; day: string }
  /** `Never visited yet` */
  "places-never": Record<string, never>
  /** `No longer visited` */
  "places-retired": Record<string, never>
  /** `Your team lead keeps the places.` */
  "places-who": Record<string, never>
  /** `Choose a place to look at it.` */
  "places-choose": Record<string, never>
  /** `This place is not in your book` */
  "places-gone": Record<string, never>
  /** `Add a place` */
  "places-add": Record<string, never>
  /** `Add` */
  "places-add-go": Record<string, never>
  /** `Name` */
  "places-name": Record<string, never>
  /** `As your team calls it. Never a home address, never the name of a person.` */
  "places-name-hint": Record<string, never>
  /** `Give the place a name.` */
  "places-name-needed": Record<string, never>
  /** `There is a place with this name already. Make the name different, so that nobody mixes them up.` */
  "places-name-taken": Record<string, never>
  /** `Sort of place` */
  "places-setting": Record<string, never>
  /** `Unlicensed home work gets no address and no name. Use one place for it, or one per neighbourhood.` */
  "places-home": Record<string, never>
  /** `Counts as` */
  "places-counted-as": Record<string, never>
  /** `If a street has several parts, fill in the same name for each. The figures can then count them as one visit.` */
  "places-counted-as-hint": Record<string, never>
  /** `Licence` */
  "places-licensed": Record<string, never>
  /** `Number of windows` */
  "places-windows-title": Record<string, never>
  /** `Languages often heard there` */
  "places-languages": Record<string, never>
  /** `Note` */
  "places-note": Record<string, never>
  /** `About the place, without persons.` */
  "places-note-hint": Record<string, never>
  /** `No longer visit` */
  "places-retire": Record<string, never>
  /** `It can then not be chosen any more. Old rounds and figures stay as they are.` */
  "places-retire-hint": Record<string, never>
  /** `not filled in` */
  "places-nothing": Record<string, never>
  /** `What you change is saved at once.` */
  "places-saved-at-once": Record<string, never>
  /** `Colleagues` */
  "places-people": Record<string, never>
  /** `{ $people ->` */
  /** `[one] 1 walks along` */
  /** `*[other] { $people } walk along` */
  /** `}` */
  "places-people-meta": { people: number }
  /** `All colleagues` */
  "places-people-list": Record<string, never>
  /** `No colleagues yet` */
  "places-people-empty": Record<string, never>
  /** `Here stands who walks rounds, with and without a device.` */
  "places-people-empty-text": Record<string, never>
  /** `No longer walks along` */
  "places-people-gone": Record<string, never>
  /** `Your team lead keeps the list.` */
  "places-people-who": Record<string, never>
  /** `Choose a colleague to see more.` */
  "places-people-choose": Record<string, never>
  /** `This colleague is not in your book` */
  "places-person-missing": Record<string, never>
  /** `with a device` */
  "places-with-device": Record<string, never>
  /** `without a device` */
  "places-without-device": Record<string, never>
  /** `Is here twice` */
  "places-double": Record<string, never>
  /** `{ $name } is here twice` */
  "places-double-title": { name: string }
  /** `Is it the same person? Then set one of the two to ‘no longer walks along’, preferably the one without a device. If they are two, give one of them another name.` */
  "places-double-how": Record<string, never>
  /** `To the other { $name }` */
  "places-double-to": { name: string }
  /** `Add a colleague` */
  "places-person-add": Record<string, never>
  /** `First name` */
  "places-person-name": Record<string, never>
  /** `For somebody who walks along without a device. With a device: let your colleague join with a code.` */
  "places-person-hint": Record<string, never>
  /** `Fill in a first name.` */
  "places-person-needed": Record<string, never>
  /** `There is a colleague with this name already. Add a letter.` */
  "places-person-taken": Record<string, never>
  /** `Speaks` */
  "places-person-languages": Record<string, never>
  /** `Has a device in the team.` */
  "places-person-device": Record<string, never>
  /** `Has no device. The colleague of the round writes it down.` */
  "places-person-no-device": Record<string, never>
  /** `Let join with a code` */
  "places-person-invite": Record<string, never>
  /** `No longer walks along` */
  "places-person-retire": Record<string, never>
  /** `The name stays with old rounds. A device stays in the team.` */
  "places-person-retire-hint": Record<string, never>
  /** `Flyers` */
  "flyers-title": Record<string, never>
  /** `{ $flyers ->` */
  /** `[one] 1 flyer` */
  /** `*[other] { $flyers } flyers` */
  /** `}` */
  "flyers-meta": { flyers: number }
  /** `Show` */
  "flyers-show": Record<string, never>
  /** `Your book locks. Your passphrase brings you back.` */
  "flyers-show-how": Record<string, never>
  /** `There is no language to show yet` */
  "flyers-show-none": Record<string, never>
  /** `A colleague reads the text first. You note who that was.` */
  "flyers-show-none-lead": Record<string, never>
  /** `A colleague reads the text first. Your team lead notes who that was.` */
  "flyers-show-none-team": Record<string, never>
  /** `To the texts` */
  "flyers-show-texts": Record<string, never>
  /** `Show flyers` */
  "flyers-show-line": Record<string, never>
  /** `All languages` */
  "flyers-all": Record<string, never>
  /** `Language` */
  "flyers-language": Record<string, never>
  /** `All flyers` */
  "flyers-list": Record<string, never>
  /** `No flyers yet` */
  "flyers-empty": Record<string, never>
  /** `Here come the flyers that the team hands out, by subject and language.` */
  "flyers-empty-text": Record<string, never>
  /** `No flyers in this language` */
  "flyers-none": Record<string, never>
  /** `Not yet in: { $languages }` */
  "flyers-missing": { languages: string }
  /** `Not yet in { $language }: { $subjects }` */
  "flyers-missing-in": { language: string; subjects: string }
  /** `What is there, and what is missing` */
  "flyers-matrix": Record<string, never>
  /** `{ $subject } in { $language }: there` */
  "flyers-matrix-there": { subject: string; language: string }
  /** `{ $subject } in { $language }: missing` */
  "flyers-matrix-lacks": { subject: string; language: string }
  /** `{ $stock } in the cupboard` */
  "flyers-stock": { stock: number }
  /** `valid until { $date }` */
  "flyers-valid": { date: string }
  /** `Expired on { $date }` */
  "flyers-expired": { date: string }
  /** `No longer handed out` */
  "flyers-retired": Record<string, never>
  /** `Choose a flyer to look at it.` */
  "flyers-choose": Record<string, never>
  /** `This flyer is not in your book` */
  "flyers-gone": Record<string, never>
  /** `Add a flyer` */
  "flyers-add": Record<string, never>
  /** `Add` */
  "flyers-add-go": Record<string, never>
  /** `Help and walk-in hours` */
  "flyers-services": Record<string, never>
  /** `Texts to show` */
  "flyers-texts": Record<string, never>
  /** `Print cards` */
  "flyers-print": Record<string, never>
  /** `There is no text in { $language } to show or print. Pass this flyer on with the code or the link.` */
  "flyers-mute": { language: string }
  /** `Your team lead keeps the flyers.` */
  "flyers-who": Record<string, never>
  /** `Code of { $title }` */
  "flyers-scan": { title: string }
  /** `Copy the link` */
  "flyers-copy": Record<string, never>
  /** `Copying does not work here. Hold your finger on the link above.` */
  "flyers-copy-failed": Record<string, never>
  /** `The link is copied` */
  "flyers-copied": Record<string, never>
  /** `Share` */
  "flyers-share": Record<string, never>
  /** `Sharing does not work here. The link is copied.` */
  "flyers-share-failed": Record<string, never>
  /** `This link must not be shown` */
  "flyers-no-link": Record<string, never>
  /** `Mind: this address has letters that look like others` */
  "flyers-alike": Record<string, never>
  /** `This is how a phone reads it. If that is wrong, change the link.` */
  "flyers-alike-how": Record<string, never>
  /** `Two team leads wrote at the same time` */
  "flyers-conflict": Record<string, never>
  /** `Below is what counts now. Look it over, and change what is wrong.` */
  "flyers-conflict-how": Record<string, never>
  /** `Subject` */
  "flyers-subject": Record<string, never>
  /** `Title` */
  "flyers-name": Record<string, never>
  /** `In the language of the flyer itself.` */
  "flyers-name-hint": Record<string, never>
  /** `Give the flyer a title.` */
  "flyers-name-needed": Record<string, never>
  /** `Link` */
  "flyers-link": Record<string, never>
  /** `Fill in the link of the flyer.` */
  "flyers-link-needed": Record<string, never>
  /** `Edition` */
  "flyers-edition": Record<string, never>
  /** `As it stands on the flyer, for example 2026.` */
  "flyers-edition-hint": Record<string, never>
  /** `Valid until` */
  "flyers-valid-until": Record<string, never>
  /** `Who keeps it up to date` */
  "flyers-keeper": Record<string, never>
  /** `Fill in a number, such as 40. Empty is fine too.` */
  "flyers-stock-wrong": Record<string, never>
  /** `In the cupboard` */
  "flyers-in-stock": Record<string, never>
  /** `Choose` */
  "flyers-pick": Record<string, never>
  /** `Choose one.` */
  "flyers-pick-needed": Record<string, never>
  /** `No longer hand out` */
  "flyers-retire": Record<string, never>
  /** `What was handed out already goes on counting.` */
  "flyers-retire-hint": Record<string, never>
  /** `File` */
  "flyers-file": Record<string, never>
  /** `A PDF or picture of at most 2 MB. It travels encrypted and opens without internet.` */
  "flyers-file-hint": Record<string, never>
  /** `Choose a file` */
  "flyers-file-add": Record<string, never>
  /** `Choose another file` */
  "flyers-file-other": Record<string, never>
  /** `Nobody in the team can open it then. The code and the link stay.` */
  "flyers-file-remove-ask": Record<string, never>
  /** `Take the file away` */
  "flyers-file-remove": Record<string, never>
  /** `See the flyer` */
  "flyers-file-open": Record<string, never>
  /** `On this device` */
  "flyers-file-here": Record<string, never>
  /** `On its way: { $here } of { $of } kB` */
  "flyers-file-coming": { here: number; of: number }
  /** `It is here. The relay does not have all of it yet: { $here } of { $of } kB` */
  "flyers-file-unsent": { here: number; of: number }
  /** `Check the links` */
  "flyers-check": Record<string, never>
  /** `Each server sees that somebody at this internet address asks for the flyer. It sees nothing of the team or of people.` */
  "flyers-check-how": Record<string, never>
  /** `Check now` */
  "flyers-check-go": Record<string, never>
  /** `The links are being checked. That takes ten seconds at most.` */
  "flyers-check-busy": Record<string, never>
  /** `{ $fine ->` */
  /** `[0] Not one flyer is in order` */
  /** `[one] 1 flyer is in order` */
  /** `*[other] { $fine } flyers are in order` */
  /** `}` */
  "flyers-check-fine": { fine: number }
  /** `{ $count ->` */
  /** `[0] There is nothing else to do.` */
  /** `[one] Look at 1:` */
  /** `*[other] Look at { $count }:` */
  /** `}` */
  "flyers-check-rest": { count: number }
  /** `This is the demo. It needs no passphrase.` */
  "flyers-demo-back": Record<string, never>
  /** `Back to the demo` */
  "flyers-demo-back-go": Record<string, never>
  /** `Help and walk-in hours` */
  "services-title": Record<string, never>
  /** `{ $services ->` */
  /** `[one] 1 place for help` */
  /** `*[other] { $services } places for help` */
  /** `}` */
  "services-meta": { services: number }
  /** `All help and walk-in hours` */
  "services-list": Record<string, never>
  /** `No help yet` */
  "services-empty": Record<string, never>
  /** `Here comes where you can send somebody: the STI clinic, the accountant, the lawyer, a walk-in or a doctor.` */
  "services-empty-text": Record<string, never>
  /** `Your team lead keeps the list.` */
  "services-who": Record<string, never>
  /** `Choose a place to look at it.` */
  "services-choose": Record<string, never>
  /** `This help is not in your book` */
  "services-missing": Record<string, never>
  /** `No longer offered` */
  "services-retired": Record<string, never>
  /** `no appointment needed` */
  "services-walk-in-short": Record<string, never>
  /** `Add help` */
  "services-add": Record<string, never>
  /** `Fill in name, address and hours after that.` */
  "services-add-hint": Record<string, never>
  /** `Sort of help` */
  "services-sort": Record<string, never>
  /** `Choose a sort of help.` */
  "services-sort-needed": Record<string, never>
  /** `Its own name` */
  "services-name": Record<string, never>
  /** `Only if people know the place by it. Never the name of a person.` */
  "services-name-hint": Record<string, never>
  /** `Address` */
  "services-place": Record<string, never>
  /** `Phone` */
  "services-phone": Record<string, never>
  /** `Use only digits, spaces, brackets, + and -, 24 characters at most.` */
  "services-phone-wrong": Record<string, never>
  /** `Link` */
  "services-link": Record<string, never>
  /** `The page of the place itself, such as example.org/clinic.` */
  "services-link-hint": Record<string, never>
  /** `This name can’t be kept like this. Type it again.` */
  "services-name-wrong": Record<string, never>
  /** `This address can’t be kept like this. Type it again.` */
  "services-place-wrong": Record<string, never>
  /** `Open` */
  "services-hours": Record<string, never>
  /** `Day` */
  "services-hours-day": Record<string, never>
  /** `From` */
  "services-hours-from": Record<string, never>
  /** `To` */
  "services-hours-to": Record<string, never>
  /** `Open, line { $number }` */
  "services-hours-row": { number: string }
  /** `Fill in from when to when. Then the line is saved.` */
  "services-hours-open": Record<string, never>
  /** `From and to are the same. Change one of them.` */
  "services-hours-same": Record<string, never>
  /** `Add a day` */
  "services-hours-add": Record<string, never>
  /** `Remove { $day }` */
  "services-hours-remove": { day: string }
  /** `No appointment needed` */
  "services-walk-in": Record<string, never>
  /** `You can just go there.` */
  "services-walk-in-hint": Record<string, never>
  /** `Languages they speak there` */
  "services-languages": Record<string, never>
  /** `No longer offered` */
  "services-retire": Record<string, never>
  /** `Nobody is shown this help any more. Earlier referrals stay.` */
  "services-retire-hint": Record<string, never>
  /** `Texts to show` */
  "texts-title": Record<string, never>
  /** `{ $read } of { $all } read` */
  "texts-meta": { read: number; all: number }
  /** `All languages` */
  "texts-list": Record<string, never>
  /** `Choose a language to read its text.` */
  "texts-choose": Record<string, never>
  /** `There is no text in this language` */
  "texts-missing": Record<string, never>
  /** `Draft: not read yet` */
  "texts-draft": Record<string, never>
  /** `Read by { $name } · { $date }` */
  "texts-read": { name: string; date: string }
  /** `Read · { $date }` */
  "texts-read-unnamed": { date: string }
  /** `Somebody sees these words when you hand her the screen or give her a card.` */
  "texts-what": Record<string, never>
  /** `They are a draft until a colleague who knows the language well has read all of them, because a wrong word about health or help can harm somebody.` */
  "texts-what-draft": Record<string, never>
  /** `The whole text` */
  "texts-lines": Record<string, never>
  /** `Who has read this text?` */
  "texts-who": Record<string, never>
  /** `Choose a colleague` */
  "texts-who-none": Record<string, never>
  /** `Somebody who knows the language well and has read every line.` */
  "texts-who-hint": Record<string, never>
  /** `First choose who has read the text.` */
  "texts-who-needed": Record<string, never>
  /** `{ $name } · speaks { $language }` */
  "texts-speaks": { name: string; language: string }
  /** `This text has been read` */
  "texts-mark": Record<string, never>
  /** `After that your team can show this language.` */
  "texts-mark-does": Record<string, never>
  /** `Your team can show this language.` */
  "texts-shown": Record<string, never>
  /** `You note who has read a text.` */
  "texts-lead-me": Record<string, never>
  /** `Your team lead notes who has read the text.` */
  "texts-lead": Record<string, never>
  /** `Do not show it after all` */
  "texts-unmark": Record<string, never>
  /** `Stop showing this language?` */
  "texts-unmark-title": Record<string, never>
  /** `Your team can then no longer show or print this language. After that you can note again who has read the text.` */
  "texts-unmark-text": Record<string, never>
  /** `Stop showing it` */
  "texts-unmark-go": Record<string, never>
  /** `Leave it` */
  "texts-unmark-stay": Record<string, never>
  /** `The text is another one by now` */
  "texts-changed": Record<string, never>
  /** `Nothing was noted. The new text is below: have that one read first.` */
  "texts-changed-text": Record<string, never>
  /** `Make cards in this language` */
  "texts-print": Record<string, never>
  /** `Cards in { $language }` */
  "print-title": { language: string }
  /** `How it is put on paper` */
  "print-kind": Record<string, never>
  /** `Cards` */
  "print-card": Record<string, never>
  /** `Four the same on one A4 page. Each is the size of a postcard.` */
  "print-card-what": Record<string, never>
  /** `Slips` */
  "print-slip": Record<string, never>
  /** `Three the same on one A4 page, narrow and long. Fold them in three.` */
  "print-slip-what": Record<string, never>
  /** `Flyer` */
  "print-flyer": Record<string, never>
  /** `Print` */
  "print-go": Record<string, never>
  /** `In the window that opens choose A4, actual size, and no headers or footers. Then cut along the lines.` */
  "print-how": Record<string, never>
  /** `This is how it comes on paper` */
  "print-sheet": Record<string, never>
  /** `This has no room on it: { $names }.` */
  "print-left-out": { names: string }
  /** `There is no flyer in { $language } yet` */
  "print-nothing": { language: string }
  /** `A card needs a flyer to point to.` */
  "print-nothing-text": Record<string, never>
  /** `The text in { $language } has not been read yet` */
  "print-not-read": { language: string }
  /** `Only a language whose text a colleague has read is put on paper.` */
  "print-not-read-text": Record<string, never>
  /** `Ask your team lead to note who has read the text.` */
  "print-not-read-ask": Record<string, never>
  /** `To the text` */
  "print-not-read-go": Record<string, never>
  /** `Privacy` */
  "privacy-title": Record<string, never>
  /** `Date of the DPIA` */
  "privacy-assessed": Record<string, never>
  /** `DPIA: the assessment of the risks for the people about whom you keep something. Without a date, Cards and Online stay off.` */
  "privacy-assessed-hint": Record<string, never>
  /** `Before 25 May 2016 there was no DPIA.` */
  "privacy-assessed-wrong": Record<string, never>
  /** `That day is still to come.` */
  "privacy-assessed-future": Record<string, never>
  /** `Cards and Online are on, for the whole team.` */
  "privacy-assessed-is-on": Record<string, never>
  /** `Turn Cards and Online off` */
  "privacy-assessed-off": Record<string, never>
  /** `There is no date of the DPIA yet. Cards and Online are off.` */
  "privacy-assessed-none": Record<string, never>
  /** `DPIA of { $day }` */
  "privacy-assessed-on": { day: string }
  /** `Online: no second message for this long, and the name kept` */
  "privacy-cool-down": Record<string, never>
  /** `After that every device erases the name of the profile.` */
  "privacy-cool-down-hint": Record<string, never>
  /** `{ $days } days` */
  "privacy-days": { days: number }
  /** `Cards: for how long after the last contact` */
  "privacy-card-months": Record<string, never>
  /** `After that every device erases the card.` */
  "privacy-card-months-hint": Record<string, never>
  /** `{ $months ->` */
  /** `[one] 1 month` */
  /** `*[other] { $months } months` */
  /** `}` */
  "privacy-months": { months: number }
  /** `Keep for a shorter time?` */
  "privacy-shorter": Record<string, never>
  /** `This then comes to its end at once: { $what }. Every device of the team erases it the next time it syncs. This cannot be undone.` */
  "privacy-shorter-text": { what: string }
  /** `Keep longer?` */
  "privacy-longer": Record<string, never>
  /** `Whoever was written to was told a shorter term. What there is now then stays longer as well. What is erased somewhere does not come back.` */
  "privacy-longer-text": Record<string, never>
  /** `Yes, keep longer` */
  "privacy-longer-yes": Record<string, never>
  /** `{ $count ->` */
  /** `[one] 1 card` */
  /** `*[other] { $count } cards` */
  /** `}` */
  "privacy-cards": { count: number }
  /** `{ $count ->` */
  /** `[one] 1 profile name` */
  /** `*[other] { $count } profile names` */
  /** `}` */
  "privacy-names": { count: number }
  /** `Within 30 days these erase themselves: { $what }. The first on { $day }. New contact puts that off.` */
  "privacy-soon": { what: string; day: string }
  /** `Yes, keep shorter` */
  "privacy-shorter-yes": Record<string, never>
  /** `Turn off Cards and Online?` */
  "privacy-off-ask": Record<string, never>
  /** `Nobody of the team then adds anything. What there is stays until its term ends. Erasing, and noting that somebody wants no contact, still work.` */
  "privacy-off-text": Record<string, never>
  /** `This is still off` */
  "privacy-off-title": Record<string, never>
  /** `A contact card is about one person and about sex work. You may keep such data only once your team has assessed the risks (a DPIA).` */
  "privacy-off-cards": Record<string, never>
  /** `The name of a profile points to one person and to sex work. You may keep such data only once your team has assessed the risks (a DPIA).` */
  "privacy-off-online": Record<string, never>
  /** `Enter the date in Settings. Then it is on, for the whole team.` */
  "privacy-off-lead": Record<string, never>
  /** `Your team lead enters the date. Then it is on, for the whole team.` */
  "privacy-off-others": Record<string, never>
  /** `To Settings` */
  "privacy-off-go": Record<string, never>
  /** `Is today { $day }?` */
  "privacy-doubt": { day: string }
  /** `On { $last } the clock was still right. If it is right now, this has come to its end and will be erased: { $what }.` */
  "privacy-doubt-text": { last: string; what: string }
  /** `On { $last } the clock was still right. As long as nobody says that it is right now, this book erases nothing by itself.` */
  "privacy-doubt-none": { last: string }
  /** `Yes, it is { $day }` */
  "privacy-doubt-yes": { day: string }
  /** `Is it wrong? Set the clock right. Until then nothing is erased.` */
  "privacy-doubt-no": Record<string, never>
  /** `Online` */
  "online-title": Record<string, never>
  /** `All profiles` */
  "online-all": Record<string, never>
  /** `You read along. Whoever has the role Online writes here.` */
  "online-reads": Record<string, never>
  /** `First add a site or platform on which your team writes to people.` */
  "online-no-platform": Record<string, never>
  /** `There is no site or platform yet. Your team lead adds one.` */
  "online-no-platform-others": Record<string, never>
  /** `Site or platform` */
  "online-platform": Record<string, never>
  /** `Add a site` */
  "online-add-platform": Record<string, never>
  /** `Name of the site` */
  "online-platform-name": Record<string, never>
  /** `As your team calls it. Veldboek never goes there by itself.` */
  "online-platform-hint": Record<string, never>
  /** `Paste the name of a profile, or a whole list` */
  "online-paste": Record<string, never>
  /** `One name a line. Then digits choose a language, and Enter writes it down.` */
  "online-paste-hint": Record<string, never>
  /** `One name a line. What you paste is in this book only, and is gone tomorrow.` */
  "online-paste-hint-phone": Record<string, never>
  /** `{ $count } new` */
  "online-count-new": { count: number }
  /** `{ $count } may be written to again` */
  "online-count-again": { count: number }
  /** `{ $count } waiting` */
  "online-count-cooling": { count: number }
  /** `{ $count } no contact wanted` */
  "online-count-no-contact": { count: number }
  /** `{ $count } twice` */
  "online-count-twice": { count: number }
  /** `{ $count } unreadable` */
  "online-count-unreadable": { count: number }
  /** `Not written to this year.` */
  "online-new": Record<string, never>
  /** `Written to before, on { $day } by { $name }. It is allowed again.` */
  "online-again": { day: string; name: string }
  /** `Wrote to us on { $day }. You may write again.` */
  "online-again-hers": { day: string }
  /** `This book is up to date until { $when }.` */
  "online-up-to": { when: string }
  /** `This book has not spoken to the relay yet: a colleague may be ahead.` */
  "online-up-to-never": Record<string, never>
  /** `Written to already on { $day } by { $name }` */
  "online-cooling": { day: string; name: string }
  /** `Wrote to { $name } on { $day }` */
  "online-cooling-hers": { day: string; name: string }
  /** `a colleague` */
  "online-somebody": Record<string, never>
  /** `Then` */
  "online-then": Record<string, never>
  /** `no answer` */
  "online-no-answer": Record<string, never>
  /** `answered` */
  "online-answered": Record<string, never>
  /** `wants no contact` */
  "online-said-no": Record<string, never>
  /** `Wait` */
  "online-wait": Record<string, never>
  /** `{ $days ->` */
  /** `[one] 1 day left` */
  /** `*[other] { $days } days left` */
  /** `}` */
  "online-days-left": { days: number }
  /** `Allowed from` */
  "online-until": Record<string, never>
  /** `May be written to again from { $day }.` */
  "online-until-day": { day: string }
  /** `Wants no contact` */
  "online-no-contact": Record<string, never>
  /** `Somebody by this name said to want no messages. That stays so, on every site.` */
  "online-no-contact-text": Record<string, never>
  /** `This name is on line { $line } as well.` */
  "online-twice": { line: number }
  /** `This is no name of a profile.` */
  "online-unreadable": Record<string, never>
  /** `Gender` */
  "online-gender": Record<string, never>
  /** `as you see it` */
  "online-as-seen": Record<string, never>
  /** `like the one before: { $gender }` */
  "online-as-before": { gender: string }
  /** `Choose the language of your message` */
  "online-step-language": Record<string, never>
  /** `Copied` */
  "online-copied": Record<string, never>
  /** `Copied. A minute after you stop here, the clipboard is empty.` */
  "online-copied-forget": Record<string, never>
  /** `Not copied yet.` */
  "online-not-copied": Record<string, never>
  /** `Copy` */
  "online-copy": Record<string, never>
  /** `There is no text in { $language } yet. Write your own, and note it here.` */
  "online-no-text": { language: string }
  /** `Change the text` */
  "online-edit-text": Record<string, never>
  /** `First message in { $language }` */
  "online-text-of": { language: string }
  /** `Text` */
  "online-text": Record<string, never>
  /** `Say who you are, why you write, what you keep, and how to say no. {"{name}"}, {"{team}"} and {"{days}"} are filled in. Empty: the text of Veldboek.` */
  "online-text-hint": Record<string, never>
  /** `Keep` */
  "online-text-keep": Record<string, never>
  /** `Sent` */
  "online-sent": Record<string, never>
  /** `Skip` */
  "online-skip": Record<string, never>
  /** `Answer` */
  "online-answer": Record<string, never>
  /** `Got an answer` */
  "online-got-answer": Record<string, never>
  /** `Conversation` */
  "online-conversation": Record<string, never>
  /** `Wants no contact` */
  "online-objects": Record<string, never>
  /** `You can write all the same, for example because this person asked for it.` */
  "online-yet": Record<string, never>
  /** `Write with a reason` */
  "online-with-reason": Record<string, never>
  /** `Why now` */
  "online-reason": Record<string, never>
  /** `Without anything by which this person could be recognised.` */
  "online-reason-hint": Record<string, never>
  /** `Wants no contact?` */
  "online-objects-ask": Record<string, never>
  /** `Then nobody of the team writes to this person any more, on any site. The name is erased now. A code stays, which recognises this name only. This cannot be undone.` */
  "online-objects-text": Record<string, never>
  /** `Yes, note that` */
  "online-objects-yes": Record<string, never>
  /** `Does somebody want no contact? Note the name of the profile` */
  "online-object-name": Record<string, never>
  /** `{ $name }: wants no contact. That stays so.` */
  "online-no-kept": { name: string }
  /** `{ $code } is noted` */
  "online-logged": { code: string }
  /** `Take { $code } back` */
  "online-undo": { code: string }
  /** `{ $code } was taken back` */
  "online-undone": { code: string }
  /** `The list` */
  "online-run": Record<string, never>
  /** `{ $done } of { $all }` */
  "online-run-done": { done: number; all: number }
  /** `Done: everybody on this list was written to or skipped.` */
  "online-finished": Record<string, never>
  /** `{ $count ->` */
  /** `[one] and 1 more name` */
  /** `*[other] and { $count } more names` */
  /** `}` */
  "online-run-more": { count: number }
  /** `new` */
  "online-row-new": Record<string, never>
  /** `allowed again, last on { $day }` */
  "online-row-again": { day: string }
  /** `waiting until { $day }` */
  "online-row-cooling": { day: string }
  /** `wants no contact, stays so` */
  "online-row-no-contact": Record<string, never>
  /** `is on line { $line } already` */
  "online-row-twice": { line: number }
  /** `no name of a profile` */
  "online-row-unreadable": Record<string, never>
  /** `sent` */
  "online-done-sent": Record<string, never>
  /** `answer` */
  "online-done-answered": Record<string, never>
  /** `conversation` */
  "online-done-conversation": Record<string, never>
  /** `wants no contact, stays so` */
  "online-done-no-contact": Record<string, never>
  /** `skipped` */
  "online-done-skipped": Record<string, never>
  /** `Today` */
  "online-today": Record<string, never>
  /** `{ $approaches } written to · { $answers ->` */
  /** `[one] 1 answer` */
  /** `*[other] { $answers } answers` */
  /** `}` */
  "online-today-counts": { approaches: number; answers: number }
  /** `Nobody was written to today.` */
  "online-today-none": Record<string, never>
  /** `The name of a profile is kept for { $days } days, so that nobody is written to twice. After that a code stays, until the end of the year.` */
  "online-kept": { days: number }
  /** `{ $count ->` */
  /** `[one] 1 profile` */
  /** `*[other] { $count } profiles` */
  /** `}` */
  "online-profiles": { count: number }
  /** `Choose a profile.` */
  "online-choose": Record<string, never>
  /** `This profile is gone.` */
  "online-missing": Record<string, never>
  /** `Nobody was written to yet.` */
  "online-none": Record<string, never>
  /** `Find the name of a profile` */
  "online-find": Record<string, never>
  /** `This name is not known here.` */
  "online-not-found": Record<string, never>
  /** `{ $count ->` */
  /** `[one] 1 more profile of earlier years only counts in the figures.` */
  /** `*[other] { $count } more profiles of earlier years only count in the figures.` */
  /** `}` */
  "online-past": { count: number }
  /** `{ $count ->` */
  /** `[one] and 1 more. Search by name.` */
  /** `*[other] and { $count } more. Search by name.` */
  /** `}` */
  "online-more": { count: number }
  /** `The name will be erased on { $day }.` */
  "online-name-ends": { day: string }
  /** `The name is erased. Whoever pastes it again is shown this profile.` */
  "online-name-gone": Record<string, never>
  /** `The name is erased. Nothing leads from a name to this profile any more.` */
  "online-name-past": Record<string, never>
  /** `Messages` */
  "online-messages": Record<string, never>
  /** `Note` */
  "online-note": Record<string, never>
  /** `Only after an answer. Goes with the name.` */
  "online-note-hint": Record<string, never>
  /** `Keep the note` */
  "online-note-keep": Record<string, never>
  /** `The same person` */
  "online-same": Record<string, never>
  /** `Somebody else after all` */
  "online-unmerge": Record<string, never>
  /** `Is the same as …` */
  "online-merge": Record<string, never>
  /** `The same person` */
  "online-merge-title": Record<string, never>
  /** `She then counts once. It can be undone.` */
  "online-merge-text": Record<string, never>
  /** `Is the same as` */
  "online-merge-with": Record<string, never>
  /** `Choose a profile.` */
  "online-merge-needed": Record<string, never>
  /** `Merge` */
  "online-merge-go": Record<string, never>
  /** `Erase profile` */
  "online-erase": Record<string, never>
  /** `Erase this profile?` */
  "online-erase-title": Record<string, never>
  /** `Does this person want no more contact? Then choose ‘Wants no contact’ first. After erasing nobody recognises the name.` */
  "online-erase-first": Record<string, never>
  /** `Gone now: everything of this profile in this book, also from the figures.` */
  "online-erase-now": Record<string, never>
  /** `{ $count ->` */
  /** `[one] The other profile of this person goes along.` */
  /** `*[other] The { $count } other profiles of this person go along.` */
  /** `}` */
  "online-erase-others": { count: number }
  /** `With colleagues it is gone as soon as their book syncs, also after a long time.` */
  "online-erase-later": Record<string, never>
  /** `Not gone yet: the encrypted copies with which it was sent. They are still at the relay and in the books. Only whoever has the keys of the team can open them.` */
  "online-erase-not-yet": Record<string, never>
  /** `Erase now` */
  "online-erase-go": Record<string, never>
  /** `The profile is erased.` */
  "online-erased": Record<string, never>
  /** `{ $cards ->` */
  /** `[one] 1 card` */
  /** `*[other] { $cards } cards` */
  /** `}` */
  "cards-meta": { cards: number }
  /** `All cards` */
  "cards-list": Record<string, never>
  /** `Choose a card to look at it.` */
  "cards-choose": Record<string, never>
  /** `This card is not in your book. It may have been erased.` */
  "cards-missing": Record<string, never>
  /** `No cards yet` */
  "cards-empty": Record<string, never>
  /** `You make a card only when somebody wants to stay in touch. You ask first. Rather not is a good answer.` */
  "cards-empty-text": Record<string, never>
  /** `There is no date of the DPIA. Nothing can be added. Taking back and erasing is always possible.` */
  "cards-off-some": Record<string, never>
  /** `Search by pseudonym` */
  "cards-search": Record<string, never>
  /** `No card with this pseudonym.` */
  "cards-none-found": Record<string, never>
  /** `Make a card` */
  "cards-add": Record<string, never>
  /** `Erases itself in { $days ->` */
  /** `[one] 1 day` */
  /** `*[other] { $days } days` */
  /** `}` */
  "cards-ends": { days: number }
  /** `Erases itself today` */
  "cards-ends-today": Record<string, never>
  /** `{ $months ->` */
  /** `[one] 1 month` */
  /** `*[other] { $months } months` */
  /** `} after the last contact, { $day }.` */
  "cards-ends-why": { months: number; day: string }
  /** `Ends soon` */
  "cards-soon": Record<string, never>
  /** `This card may not stay` */
  "cards-must-go": Record<string, never>
  /** `The consent to keep the card was taken back. Nothing is added any more, and the card has to go.` */
  "cards-must-go-text": Record<string, never>
  /** `{ $n ->` */
  /** `[one] One question has two answers` */
  /** `*[other] { $n } questions have two answers` */
  /** `}` */
  "cards-conflicts": { n: number }
  /** `New card` */
  "cards-new": Record<string, never>
  /** `Which pseudonym?` */
  "cards-suggestions": Record<string, never>
  /** `Pseudonym` */
  "cards-pseudonym": Record<string, never>
  /** `Or a pseudonym of their own` */
  "cards-pseudonym-own": Record<string, never>
  /** `Chosen by the person. No real name and no working name.` */
  "cards-pseudonym-hint": Record<string, never>
  /** `Choose a pseudonym, or type one.` */
  "cards-pseudonym-needed": Record<string, never>
  /** `There is a card with this pseudonym already.` */
  "cards-pseudonym-taken": Record<string, never>
  /** `Languages` */
  "cards-languages": Record<string, never>
  /** `Say this aloud, in a language that you both speak well` */
  "cards-say": Record<string, never>
  /** `May I keep a card about you, so that we can stay in touch? It holds your pseudonym, your languages and what we agree on.` */
  "cards-say-keep": Record<string, never>
  /** `{ $readers ->` */
  /** `[one] 1 person of our team can read the card.` */
  /** `*[other] { $readers } people of our team can read the card.` */
  /** `}` */
  "cards-say-readers": { readers: number }
  /** `{ $months ->` */
  /** `[one] 1 month after our last contact the card erases itself.` */
  /** `*[other] { $months } months after our last contact the card erases itself.` */
  /** `}` */
  "cards-say-ends": { months: number }
  /** `You may always see what is on it, and always say that the card has to go.` */
  "cards-say-see": Record<string, never>
  /** `Would you rather not? Then we help you just the same.` */
  "cards-say-free": Record<string, never>
  /** `How it was said` */
  "cards-form": Record<string, never>
  /** `Language of this conversation` */
  "cards-language": Record<string, never>
  /** `Choose the language in which you asked.` */
  "cards-language-needed": Record<string, never>
  /** `Until the answer is yes, nothing of this is kept.` */
  "cards-nothing-kept": Record<string, never>
  /** `Yes, please` */
  "cards-yes": Record<string, never>
  /** `Rather not` */
  "cards-rather-not": Record<string, never>
  /** `No card` */
  "cards-declined": Record<string, never>
  /** `No card was made and nothing was kept.` */
  "cards-declined-text": Record<string, never>
  /** `Help does not depend on it: it is the same, with and without a card.` */
  "cards-declined-help": Record<string, never>
  /** `Back to the conversation` */
  "cards-back-line": Record<string, never>
  /** `Back to the cards` */
  "cards-back-list": Record<string, never>
  /** `To do` */
  "cards-plans": Record<string, never>
  /** `Add something to do` */
  "cards-plan-add": Record<string, never>
  /** `What will you do?` */
  "cards-plan-what": Record<string, never>
  /** `Write down what you will do, and choose a day.` */
  "cards-plan-needed": Record<string, never>
  /** `The day has passed: { $day }` */
  "cards-late": { day: string }
  /** `{ $day } has passed: { $what }` */
  "cards-late-what": { day: string; what: string }
  /** `Today` */
  "cards-today": Record<string, never>
  /** `{ $days ->` */
  /** `[one] Tomorrow` */
  /** `*[other] In { $days } days` */
  /** `}` */
  "cards-in-days": { days: number }
  /** `Done: { $what }` */
  "cards-done-what": { what: string }
  /** `Done ({ $n })` */
  "cards-done-count": { n: number }
  /** `Done on { $day }` */
  "cards-done-on": { day: string }
  /** `Not done after all: { $what }` */
  "cards-not-done": { what: string }
  /** `Add` */
  "cards-put": Record<string, never>
  /** `Take away: { $what }` */
  "cards-remove": { what: string }
  /** `Taken away` */
  "cards-removed": Record<string, never>
  /** `Put back` */
  "cards-put-back": Record<string, never>
  /** `Consent` */
  "cards-consents": Record<string, never>
  /** `Keep this card` */
  "cards-purpose-keep": Record<string, never>
  /** `Call back` */
  "cards-purpose-call": Record<string, never>
  /** `Send messages` */
  "cards-purpose-messages": Record<string, never>
  /** `Share with the care coordinator` */
  "cards-purpose-share": Record<string, never>
  /** `Refer` */
  "cards-purpose-referral": Record<string, never>
  /** `Refer: { $to }` */
  "cards-referral-to": { to: string }
  /** `Consent to refer` */
  "cards-consent-referral": Record<string, never>
  /** `Yes, said on { $day }, in { $language }` */
  "cards-agreed-spoken": { day: string; language: string }
  /** `Yes, on paper on { $day }, in { $language }` */
  "cards-agreed-written": { day: string; language: string }
  /** `Taken back on { $day }` */
  "cards-withdrawn": { day: string }
  /** `Not asked` */
  "cards-not-agreed": Record<string, never>
  /** `Rather not, asked on { $day }` */
  "cards-declined-on": { day: string }
  /** `May we call you?` */
  "cards-say-call": Record<string, never>
  /** `The number belongs in the team’s phone, under the pseudonym. Not in this book.` */
  "cards-call-hint": Record<string, never>
  /** `May we send you messages?` */
  "cards-say-messages": Record<string, never>
  /** `May we share what is on this card with the care coordinator?` */
  "cards-say-share": Record<string, never>
  /** `May we refer you to { $to }, and tell them why?` */
  "cards-say-referral": { to: string }
  /** `Take consent back?` */
  "cards-take-back": Record<string, never>
  /** `What you agreed to do for this, you do no longer. That it was allowed before stays on the card.` */
  "cards-take-back-text": Record<string, never>
  /** `Then the card may not stay. You can erase it right after this.` */
  "cards-take-back-keep": Record<string, never>
  /** `Take back` */
  "cards-take-back-go": Record<string, never>
  /** `Take all back` */
  "cards-withdraw-all": Record<string, never>
  /** `All consent on this card is then taken back. The card has to go as well: you can erase it right after this.` */
  "cards-withdraw-text": Record<string, never>
  /** `Notes` */
  "cards-notes": Record<string, never>
  /** `No notes yet.` */
  "cards-notes-none": Record<string, never>
  /** `What was discussed?` */
  "cards-note": Record<string, never>
  /** `Add a note` */
  "cards-note-add": Record<string, never>
  /** `Go on with your note` */
  "cards-note-on": Record<string, never>
  /** `Without names, numbers and addresses.` */
  "cards-note-hint": Record<string, never>
  /** `the note of { $day }` */
  "cards-note-of": { day: string }
  /** `Write something first.` */
  "cards-note-needed": Record<string, never>
  /** `Day of the contact` */
  "cards-note-day": Record<string, never>
  /** `This day is still to come.` */
  "cards-future": Record<string, never>
  /** `Go on later` */
  "cards-later": Record<string, never>
  /** `Referred` */
  "cards-referrals": Record<string, never>
  /** `Add a referral` */
  "cards-referral-add": Record<string, never>
  /** `Where to` */
  "cards-referral-where": Record<string, never>
  /** `Choose a place.` */
  "cards-referral-needed": Record<string, never>
  /** `The card holds no consent to refer here. Then pass nothing on there.` */
  "cards-referral-no-consent": Record<string, never>
  /** `How it went: { $what }` */
  "cards-outcome": { what: string }
  /** `About this card` */
  "cards-about": Record<string, never>
  /** `Ground` */
  "cards-ground": Record<string, never>
  /** `Why the law lets you keep the card. Mostly consent.` */
  "cards-ground-hint": Record<string, never>
  /** `The card then stays, although the consent was taken back. Does the law really allow that?` */
  "cards-ground-sure": Record<string, never>
  /** `Can be read by` */
  "cards-readers": Record<string, never>
  /** `{ $readers ->` */
  /** `[one] 1 person` */
  /** `*[other] { $readers } people` */
  /** `}` */
  "cards-readers-count": { readers: number }
  /** `Made on` */
  "cards-made": Record<string, never>
  /** `Change this card` */
  "cards-edit": Record<string, never>
  /** `{ $one } and { $other } are the same person` */
  "cards-same": { one: string; other: string }
  /** `The same person as` */
  "cards-same-as": Record<string, never>
  /** `The two cards then become one. You can undo that.` */
  "cards-same-hint": Record<string, never>
  /** `Merge` */
  "cards-merge": Record<string, never>
  /** `Take apart` */
  "cards-apart": Record<string, never>
  /** `What is kept` */
  "cards-kept": Record<string, never>
  /** `Language of this page` */
  "cards-kept-language": Record<string, never>
  /** `Print this page` */
  "cards-print": Record<string, never>
  /** `The pseudonym has two answers` */
  "cards-clash-pseudonym": Record<string, never>
  /** `The ground has two answers` */
  "cards-clash-ground": Record<string, never>
  /** `Two answers: does this person speak { $language }?` */
  "cards-clash-language": { language: string }
  /** `Two colleagues filled in different things at once` */
  "cards-clash-other": Record<string, never>
  /** `Yes` */
  "cards-clash-yes": Record<string, never>
  /** `No` */
  "cards-clash-no": Record<string, never>
  /** `Take this` */
  "cards-clash-take": Record<string, never>
  /** `Take { $value }` */
  "cards-clash-take-what": { value: string }
  /** `Fill in what is right in its place on the card. Then that counts.` */
  "cards-clash-how": Record<string, never>
  /** `Erase card` */
  "cards-erase": Record<string, never>
  /** `Erase { $name }?` */
  "cards-erase-title": { name: string }
  /** `Gone now` */
  "cards-erase-now": Record<string, never>
  /** `From this device: the card, with all notes, things to do and consent.` */
  "cards-erase-here": Record<string, never>
  /** `From every other device of the team, as soon as it syncs.` */
  "cards-erase-others": Record<string, never>
  /** `Not gone yet` */
  "cards-erase-later": Record<string, never>
  /** `The encrypted copies at the relay and in the log of every device. Nobody sees them on a screen any more.` */
  "cards-erase-sealed": Record<string, never>
  /** `What was printed or told already.` */
  "cards-erase-paper": Record<string, never>
  /** `It cannot be brought back.` */
  "cards-erase-never-back": Record<string, never>
  /** `The card is erased.` */
  "cards-erased": Record<string, never>
  /** `Not now` */
  "cards-not-now": Record<string, never>
}
