### Settings, and what Veldboek promises.
### numbers: minutes unsent

settings-title = Settings
settings-who = { $name } · { $team }
settings-look = How it looks
settings-language = Language
settings-theme = Colours
settings-theme-system = as the device
settings-theme-dark = dark
settings-theme-light = light
settings-theme-sunlight = sunlight
settings-text = Size of the text
settings-percent = { $size } %
settings-lock = Lock
settings-lock-after = The book closes after
settings-lock-after-round = And after handing in a round
settings-lock-hint = So long without touch. What you wrote is saved by then.
settings-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
settings-relay = Relay
settings-relay-address = Address
settings-relay-state = Connection
settings-relay-unsent = Still to be sent
settings-unsent = { $unsent ->
    [0] nothing, all is sent
    [one] 1 change
   *[other] { $unsent } changes
}
settings-relay-by-itself = Veldboek does this by itself. You need not wait for it.
settings-relay-later = Veldboek tries again by itself.
settings-relay-items = What waits, and why?
settings-demo = This is the demo team. All of it is invented, and nothing goes to a relay.
settings-to-about = What Veldboek promises, and what not
settings-version = Version { $version }

settings-promises = What Veldboek promises
settings-promise-nothing-lost = Nothing is lost
settings-promise-nothing-lost-how = What you typed a second ago is saved. Also when the app stops, the battery is empty, or two people write in the same round.
settings-promise-truth = You know where your round is
settings-promise-truth-how = Only here, at the relay, or with your team lead. It says so only once that is proven.
settings-promise-nobody-reads = Nobody in between reads along
settings-promise-nobody-reads-how = The relay keeps encrypted pieces only. It can let nobody read along, and can’t change or leave out anything unseen.
settings-promise-no-register = It is not a register
settings-promise-no-register-how = A conversation has no name and no window number. Nothing is filled in that nobody saw.
settings-promise-figures = The figures are honest
settings-promise-figures-how = Each figure says how it was counted. What was not noted is not guessed.
settings-promise-quick = It is quick
settings-promise-quick-how = A conversation is a few taps. No screen waits for the network.

settings-limits = What Veldboek does not promise
settings-limit-relay-sees = The relay sees how many devices a team has, when they send something and how much.
settings-limit-relay-holds = The relay can fail, or hold back the newest for a while. The team’s screen says since when nothing came from a device.
settings-limit-open-book = Whoever knows your passphrase, or gets your device open, reads your book.
settings-limit-passphrase = A forgotten passphrase can’t be brought back. What was not at the relay yet stays closed for as long as you don’t remember it.
settings-limit-screen = Nobody takes back a photo of the screen.

settings-licences = Licences
settings-licence = Veldboek is free software, under Apache-2.0. It is made with:
