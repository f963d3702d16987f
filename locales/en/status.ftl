### Where the work is, and what waits.
### numbers: unsent waiting quarantined here conflicts corrections

status-here = Only in this book
status-relay = At the relay
status-lead = { $name } has it · { $time }
status-lead-except = { $name } has it, except since { $time }

status-round = { $date }, { $part }: { $state }
status-round-unparted = { $date }: { $state }
status-member = You are { $name }, in this team as { $roles }.
status-address = Relay: { $address }
status-rounds-here = { $here ->
    [0] Every round is at the relay.
    [one] 1 round is only in this book.
   *[other] { $here } rounds are only in this book.
}
status-unsent = { $unsent ->
    [0] Everything has been sent.
    [one] 1 change has not been sent yet.
   *[other] { $unsent } changes have not been sent yet.
}
status-waiting = { $waiting ->
    [0] Everything that came in has been worked in.
    [one] 1 received change still waits for something.
   *[other] { $waiting } received changes still wait for something.
}
status-quarantined = { $quarantined ->
    [0] Nothing has been set apart.
    [one] 1 received change is not right. It has been set apart and does not count.
   *[other] { $quarantined } received changes are not right. They have been set apart and do not count.
}
status-conflicts = { $conflicts ->
    [one] In 1 place there are two different answers.
   *[other] In { $conflicts } places there are two different answers.
}
status-corrections = { $corrections ->
    [one] After the approval 1 thing has changed.
   *[other] After the approval { $corrections } things have changed.
}
status-another-copy = Another copy of this book is being written in, too, seen on { $time }. Nothing is lost. From now on use only one of the two.

## Why a received change waits. It is tried again by itself.

waiting-update = Waits for a newer version of Veldboek.
waiting-chain = Waits for the latest news about who is in the team.
waiting-author = Waits for an earlier change by the same colleague.
waiting-key = Waits for a key. A colleague who has it passes it on when syncing.
waiting-deps = Waits for an earlier change that this one builds on.
waiting-heads = This approval is about lines that are not here yet.
waiting-other = Waits for something that Veldboek does not recognise ({ $code }).

## Why a received change has been set apart. It does not count and holds up nothing.

quarantine-signature = The signature is not right.
quarantine-author = The writer does not belong to this team.
quarantine-author-fork = Two different changes came in under the same number.
quarantine-role = The writer’s role does not allow this.
quarantine-space = This belongs in another part of the book.
quarantine-kind = The writer may not change this kind of record.
quarantine-actor = The change is in somebody else’s name.
quarantine-actor-fork = Something else already stands here under this writer’s number.
quarantine-other-first = This record already exists here, with another beginning.
quarantine-act = The writer may not take this decision.
quarantine-ended = The card had come to its end here when this change arrived. It is erased and stays erased.
quarantine-broken = The content is damaged.
quarantine-key = The change does not open with the key that belongs to it.
quarantine-epoch = The change was closed with a key that was no longer valid by then.
quarantine-chain = The change does not fit what this book knows about the team.
quarantine-cut = The change was written after the role had been withdrawn.
quarantine-team = The change is from another team.
quarantine-too-large = The change is larger than allowed.
quarantine-panicked = The change could not be read safely.
quarantine-file-part = This part of a file does not fit what is here already.
quarantine-file-hash = The parts of this file together are not the file that the flyer names.
quarantine-other = The change is not right ({ $code }).

## What should never happen. Nothing is sent until it is solved.

alarm-chain-fork = The relay shows another history of the team than before.
alarm-chain-short = The relay no longer knows part of the team’s history.
alarm-chain-broken = The team’s history is not right.
alarm-author-fork = Two different changes of one colleague came in under the same number.
alarm-log-fork = The relay shows other changes than before.
alarm-ahead = A colleague knows more about the team than the relay shows.
alarm-other = Something is not right with the relay ({ $code }).
