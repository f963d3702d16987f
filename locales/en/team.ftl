### Who is in the team, and letting somebody in.
### numbers: members devices left

team-title = Team
team-meta = { $members ->
    [one] 1 member
   *[other] { $members } members
} · { $devices ->
    [one] 1 device
   *[other] { $devices } devices
}
team-me = { $name } (you)
team-nameless = Somebody without a name
team-no-device = No device any more
team-this-device = This device
team-another-device = Another device
team-a-device = Device
team-seen = last seen { $when }
team-unseen = nothing ever seen
team-now = now
team-one-lead = You are the only team lead. With a second one there is always somebody who can let new colleagues in.
team-colleagues = Colleagues without a device
team-colleagues-how = Whoever walks along without a phone is in the list of colleagues, too.
team-who-invites = A new member gets a code from { $names }.
team-demo = Nobody can join the demo.

team-invite = Let somebody in
team-invite-title = Let somebody in
team-invite-first = Do this together: side by side, or on the phone.
team-invite-name = Name, if you like
team-name-free = Leave it empty, and your colleague chooses a name.
team-name-new = This is how the team will see the name.
team-name-known = { $name } is among the colleagues already. The rounds with that name then belong to it.
team-name-member = { $name } has joined already. This becomes another device of { $name }; the roles are added.
team-roles = Roles
team-roles-needed = Choose at least one role.
team-can-fieldworker = walks rounds, writes them down and hands them in
team-can-lead = reviews, approves, lets people in, keeps places and colleagues
team-can-online = writes to people on platforms; sees no rounds
team-can-coordinator = reads rounds and signals
team-can-volunteer = sees the lists only, no rounds
team-invite-go = Make a code
team-invite-stop = Stop
team-invite-again = Somebody else
team-invite-retry = Make a new code
team-opening = The code is coming
team-code = Pass this code on
team-code-step = Pass the code on
team-code-how = Your colleague chooses ‘Join with a code’, and pastes or types it. Do not send it to a group chat.
team-code-left = { $left ->
    [120] Works for almost two minutes, for one device.
    [90] Works for another minute and a half.
    [60] Works for another minute.
    [30] Works for another half minute.
   *[10] Works for a few more seconds.
}
team-copy = Copy
team-copied = Copied
team-copied-how = In a minute Veldboek empties the clipboard.
team-not-copied = Copying did not work. Hold the code down to select it.
team-check = Does your colleague see the same digits?
team-check-step = Compare six digits
team-check-how = Look together, or call each other. If they differ, say no: somebody may be listening in.
team-check-yes = Yes, the same
team-check-no = No, others
team-admitting = Waiting for your colleague
team-admitting-step = Your colleague comes into the team
team-admitting-how = Your colleague has to say yes, too.
team-joined = { $name } is in
team-joined-what = The book on the new device is being filled. There is nothing else you need to do.
team-joined-unheard = { $name } is in the team, but the device has not heard so. Make a new code, and fill in the name { $name } with it.
team-unheard = The new device does not know yet
