### Words that are the same on every screen.
### numbers: rounds items found limit number count

app-name = Veldboek
app-title = { $screen } · Veldboek
app-navigation = Veldboek
app-back = Back
app-close = Close
app-cancel = Don’t
app-done = Done
app-lock = Lock now
app-again = Try again
app-sync = Sync now
app-loading = Looking in your book …

app-tab-rounds = Rounds
app-tab-review = Review
app-tab-cards = Cards
app-tab-online = Online
app-tab-figures = Figures
app-tab-places = Places
app-tab-people = Colleagues
app-tab-team = Team
app-tab-settings = Settings
app-tab-flyers = Flyers
app-tab-more = More
app-tab-waiting = { $count ->
    [one] 1 round waits
   *[other] { $count } rounds wait
}

app-more-title = More
app-more-cards = Contact with whoever asked for it
app-more-online = Writing to profiles on sites
app-more-flyers = Flyers and codes in every language
app-more-figures = Visits and conversations of a year or a month
app-more-places = The streets, clubs and salons of the team
app-more-people = Who walks along, also without a phone
app-more-team = Members, devices and invitations
app-more-settings = Language, colours, text, locking
app-more-about = Promises and licences
app-sync-title = Syncing
app-about-title = About Veldboek

app-demo = Demo
app-demo-what = All of it is invented. Nothing goes to a team.
app-demo-leave = Close demo

app-yesterday-at = yesterday { $clock }
app-day-at = { $day } { $clock }
app-range = { $from }–{ $to }
app-dash = –

app-connection-demo = Demo, without a relay
app-connection-never = Not at the relay yet
app-connection-syncing = Fetching and bringing the newest
app-connection-ok = Level with the relay · { $when }
app-connection-offline = No connection
app-connection-offline-rounds = { $rounds ->
    [one] No connection · 1 round waits
   *[other] No connection · { $rounds } rounds wait
}
app-connection-rounds = { $rounds ->
    [one] 1 round is about to go to the relay
   *[other] { $rounds } rounds are about to go to the relay
}
app-connection-revoked = The relay refuses this device
app-connection-stopped = Syncing has stopped

app-trail-here = { $device ->
    [computer] Only on this computer
   *[phone] Only on this phone
}
app-trail-relay = At the relay
app-trail-relay-at = At the relay · { $when }
app-trail-lead = { $name } has it · { $when }
app-trail-lead-except = { $name } has it, except since { $when }

app-one-fewer = One fewer
app-one-more = One more
app-times = { $n }×
app-length = { $count } of { $limit } characters
app-too-long = { $count ->
    [one] 1 character too long. Veldboek does not keep the rest.
   *[other] { $count } characters too long. Veldboek does not keep the rest.
}
app-show = Show
app-hide = Hide

app-warned-phone-number = Is this a phone number?
app-warned-email = Is this an e-mail address?
app-warned-bsn = Is this a citizen service number?
app-warned-address-or-handle = Is this an address, a link or a name on a site?
app-warned-window-or-room = Is this the number of a window or room?
app-warned-why = It may lead to somebody. Veldboek would rather keep nothing that points at one person. { $device ->
    [computer] Only this computer looked.
   *[phone] Only this phone looked.
}
app-warned-remove = Take it out
app-warned-keep = Leave it
app-warned-removed = Taken out

app-broken-title = This screen did not work

## What only a screen can run into. It stands here, because programs without a screen never say it.

error-app-silent = This screen gets no answer from Veldboek.
error-app-silent-safe = Whatever Veldboek said it had saved is in your book.
error-app-silent-action = Try again. If that does not help, close Veldboek and open it again.

error-app-broken = Something went wrong with this screen.
error-app-broken-safe = Whatever Veldboek said it had saved is in your book.
error-app-broken-action = Try again, or go back.
