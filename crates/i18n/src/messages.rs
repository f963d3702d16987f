//! Written by `cargo xtask codegen` from `locales/`; changes made here are lost.

use crate::Argument;

/// Everything that is said to people, with what it needs to know. The English text stands above each.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // A field is named after the variable of the text above it.
pub enum Message {
    /// `{ $file }: { $done } of { $of }`
    ImportProgress { file: String, done: u64, of: u64 },
    /// `Added: { $places ->`
    /// `[one] 1 place`
    /// `*[other] { $places } places`
    /// `}, { $rounds ->`
    /// `[one] 1 round`
    /// `*[other] { $rounds } rounds`
    /// `}, { $visits ->`
    /// `[one] 1 visit`
    /// `*[other] { $visits } visits`
    /// `}, { $conversations ->`
    /// `[one] 1 conversation`
    /// `*[other] { $conversations } conversations`
    /// `}, { $flyers ->`
    /// `[one] 1 flyer`
    /// `*[other] { $flyers } flyers`
    /// `}`
    ImportAdded {
        places: u64,
        rounds: u64,
        visits: u64,
        conversations: u64,
        flyers: u64,
    },
    /// `Changed: { $places ->`
    /// `[one] 1 place`
    /// `*[other] { $places } places`
    /// `}, { $rounds ->`
    /// `[one] 1 round`
    /// `*[other] { $rounds } rounds`
    /// `}, { $visits ->`
    /// `[one] 1 visit`
    /// `*[other] { $visits } visits`
    /// `}, { $conversations ->`
    /// `[one] 1 conversation`
    /// `*[other] { $conversations } conversations`
    /// `}, { $flyers ->`
    /// `[one] 1 flyer`
    /// `*[other] { $flyers } flyers`
    /// `}`
    ImportChanged {
        places: u64,
        rounds: u64,
        visits: u64,
        conversations: u64,
        flyers: u64,
    },
    /// `Still the same: { $places ->`
    /// `[one] 1 place`
    /// `*[other] { $places } places`
    /// `}, { $rounds ->`
    /// `[one] 1 round`
    /// `*[other] { $rounds } rounds`
    /// `}, { $visits ->`
    /// `[one] 1 visit`
    /// `*[other] { $visits } visits`
    /// `}, { $conversations ->`
    /// `[one] 1 conversation`
    /// `*[other] { $conversations } conversations`
    /// `}, { $flyers ->`
    /// `[one] 1 flyer`
    /// `*[other] { $flyers } flyers`
    /// `}`
    ImportUnchanged {
        places: u64,
        rounds: u64,
        visits: u64,
        conversations: u64,
        flyers: u64,
    },
    /// `Online: { $profiles ->`
    /// `[one] 1 new profile`
    /// `*[other] { $profiles } new profiles`
    /// `}. Messages: { $added } added, { $changed } changed, { $unchanged } the same.`
    ImportOnline {
        profiles: u64,
        added: u64,
        changed: u64,
        unchanged: u64,
    },
    /// `New among the colleagues: { $names }`
    ImportNewPeople { names: String },
    /// `New among the sites: { $names }`
    ImportNewPlatforms { names: String },
    /// `Not imported, this book does not write online outreach: { $online ->`
    /// `[one] 1 online message`
    /// `*[other] { $online } online messages`
    /// `}`
    ImportNotImported { online: u64 },
    /// `{ $file }, column { $column }, { $rows ->`
    /// `[one] 1 row`
    /// `*[other] { $rows } rows`
    /// `}: { $reason }`
    ImportLeftOut {
        file: String,
        column: String,
        rows: u64,
        reason: String,
    },
    /// `{ $file }, line { $line }, column { $column }: { $reason }`
    ImportProblem {
        file: String,
        line: u64,
        column: String,
        reason: String,
    },
    /// `{ $file }, line { $line }: { $reason }`
    ImportProblemRow { file: String, line: u64, reason: String },
    /// `This was a trial. Nothing has been saved.`
    ImportDryRun,
    /// `Only in this book`
    StatusHere,
    /// `At the relay`
    StatusRelay,
    /// `{ $name } has it · { $time }`
    StatusLead { name: String, time: String },
    /// `{ $name } has it, except since { $time }`
    StatusLeadExcept { name: String, time: String },
    /// `{ $date }, { $part }: { $state }`
    StatusRound { date: String, part: String, state: String },
    /// `{ $date }: { $state }`
    StatusRoundUnparted { date: String, state: String },
    /// `You are { $name }, in this team as { $roles }.`
    StatusMember { name: String, roles: String },
    /// `Relay: { $address }`
    StatusAddress { address: String },
    /// `{ $here ->`
    /// `[0] Every round is at the relay.`
    /// `[one] 1 round is only in this book.`
    /// `*[other] { $here } rounds are only in this book.`
    /// `}`
    StatusRoundsHere { here: u64 },
    /// `{ $unsent ->`
    /// `[0] Everything has been sent.`
    /// `[one] 1 change has not been sent yet.`
    /// `*[other] { $unsent } changes have not been sent yet.`
    /// `}`
    StatusUnsent { unsent: u64 },
    /// `{ $waiting ->`
    /// `[0] Everything that came in has been worked in.`
    /// `[one] 1 received change still waits for something.`
    /// `*[other] { $waiting } received changes still wait for something.`
    /// `}`
    StatusWaiting { waiting: u64 },
    /// `{ $quarantined ->`
    /// `[0] Nothing has been set apart.`
    /// `[one] 1 received change is not right. It has been set apart and does not count.`
    /// `*[other] { $quarantined } received changes are not right. They have been set apart and do not count.`
    /// `}`
    StatusQuarantined { quarantined: u64 },
    /// `{ $conflicts ->`
    /// `[one] In 1 place there are two different answers.`
    /// `*[other] In { $conflicts } places there are two different answers.`
    /// `}`
    StatusConflicts { conflicts: u64 },
    /// `{ $corrections ->`
    /// `[one] After the approval 1 thing has changed.`
    /// `*[other] After the approval { $corrections } things have changed.`
    /// `}`
    StatusCorrections { corrections: u64 },
    /// `Another copy of this book is being written in, too, seen on { $time }. Nothing is lost. From now on use only one of the two.`
    StatusAnotherCopy { time: String },
    /// `Passphrase of this book:`
    CliAskPassphrase,
    /// `Choose a passphrase for this book, at least 10 characters:`
    CliAskNewPassphrase,
    /// `Once more:`
    CliAskPassphraseAgain,
    /// `The two passphrases are not the same. Nothing has been made yet.`
    CliPassphrasesDiffer,
    /// `The passphrase can’t be asked for here. Put it in VELDBOEK_PASSPHRASE.`
    CliNoTerminal,
    /// `The digits can’t be confirmed here. Do this in a terminal, or use --yes.`
    CliNoTerminalDigits,
    /// `Does the other screen show the same digits: { $digits }? Type { $yes } or { $no }:`
    CliAskDigits { digits: String, yes: String, no: String },
    /// `yes`
    CliYes,
    /// `no`
    CliNo,
    /// `Team { $team } has been made. You are { $name }.`
    CliTeamCreated { team: String, name: String },
    /// `Give this code to your colleague: { $code }`
    CliInviteCode { code: String },
    /// `The code works for { $seconds } seconds, for one book. Leave this window open.`
    CliInviteWaiting { seconds: u64 },
    /// `These digits should be on both screens: { $digits }`
    CliCheck { digits: String },
    /// `{ $name } has joined, as { $roles }.`
    CliJoinedOther { name: String, roles: String },
    /// `You have joined team { $team }, as { $roles }.`
    CliJoined { team: String, roles: String },
    /// `{ $name } is in the team now, but the device has not heard so. Give { $name } a new code.`
    CliInviteUnheard { name: String },
    /// `You are in the team and your book is there. Do not join again, but sync when there is a connection again.`
    CliJoinThenSync,
    /// `This device is in the team already, but there is no book yet. Ask for a new code and join again.`
    CliJoinWithoutBook,
    /// `The old book is now in { $folder }. What you had not sent from it yet: { $unsent ->`
    /// `[0] nothing.`
    /// `[one] 1 change.`
    /// `*[other] { $unsent } changes.`
    /// `}`
    CliDamagedMoved { folder: String, unsent: u64 },
    /// `The old book is now in { $folder }. What had not been sent from it yet can’t be read.`
    CliDamagedMovedUnread { folder: String },
    /// `Team { $team }`
    CliTeam { team: String },
    /// `{ $name }, { $roles }`
    CliTeamMember { name: String, roles: String },
    /// `device { $device }, last seen { $time }`
    CliTeamDevice { device: String, time: String },
    /// `device { $device }, not seen yet`
    CliTeamDeviceUnseen { device: String },
    /// `{ $sent } sent, { $received } received. { $bytes } both ways.`
    CliSynced { sent: u64, received: u64, bytes: String },
    /// `There was nothing new.`
    CliSyncedNothing,
    /// `{ $name } · { $setting }`
    CliPlace { name: String, setting: String },
    /// `{ $name } · { $setting } · no longer in use`
    CliPlaceRetired { name: String, setting: String },
    /// `{ $name } is now among the places.`
    CliPlaceAdded { name: String },
    /// `{ $name } has been changed.`
    CliPlaceChanged { name: String },
    /// `There are no places yet.`
    CliPlacesNone,
    /// `{ $name } is now among the colleagues.`
    CliPersonAdded { name: String },
    /// `There are no colleagues yet.`
    CliPeopleNone,
    /// `{ $id }  { $subject } · { $language } · { $title } · { $link }`
    CliFlyer {
        id: String,
        subject: String,
        language: String,
        title: String,
        link: String,
    },
    /// `{ $id }  { $subject } · { $language } · { $title } · no longer handed out`
    CliFlyerRetired {
        id: String,
        subject: String,
        language: String,
        title: String,
    },
    /// `edition { $edition }`
    CliFlyerEdition { edition: String },
    /// `valid until { $date }`
    CliFlyerValidUntil { date: String },
    /// `{ $stock } in the cupboard`
    CliFlyerStock { stock: u64 },
    /// `kept by { $keeper }`
    CliFlyerKeeper { keeper: String },
    /// `The address has letters that look like others. This is how it really reads.`
    CliFlyerLooksAlike,
    /// `{ $title } is among the flyers now.`
    CliFlyerAdded { title: String },
    /// `{ $title } has been changed.`
    CliFlyerChanged { title: String },
    /// `The file is still on its way to this book. Sync, and try again.`
    CliFlyerFileComing,
    /// `There are no flyers yet.`
    CliFlyersNone,
    /// `{ $subject }: not yet in { $languages }`
    CliFlyersMissing { subject: String, languages: String },
    /// `{ $subject } · { $language } · { $title } · { $link }: { $state }`
    CliLink {
        subject: String,
        language: String,
        title: String,
        link: String,
        state: String,
    },
    /// `{ $fine ->`
    /// `[0] No link is wholly in order.`
    /// `[one] 1 link is in order.`
    /// `*[other] { $fine } links are in order.`
    /// `}`
    CliLinksFine { fine: u64 },
    /// `There are no services yet.`
    CliServicesNone,
    /// `no appointment needed`
    CliServiceWalkIn,
    /// `{ $date }, { $part } · { $people } · { $visits ->`
    /// `[one] 1 visit`
    /// `*[other] { $visits } visits`
    /// `}, { $conversations ->`
    /// `[0] nobody spoken to`
    /// `[one] 1 conversation`
    /// `*[other] { $conversations } conversations`
    /// `} · { $review } · { $state }`
    CliRound {
        date: String,
        part: String,
        people: String,
        visits: u64,
        conversations: u64,
        review: String,
        state: String,
    },
    /// `There are no rounds yet.`
    CliRoundsNone,
    /// `{ $place }, { $time }`
    CliVisit { place: String, time: String },
    /// `Line { $line } is saved.`
    CliLineSaved { line: u64 },
    /// `Line { $line } holds something that looks like a phone number. Somebody can be recognised by it.`
    CliWarnPhoneNumber { line: u64 },
    /// `Line { $line } holds something that looks like an e-mail address. Somebody can be recognised by it.`
    CliWarnEmail { line: u64 },
    /// `Line { $line } holds something that looks like a citizen service number. Somebody can be recognised by it.`
    CliWarnBsn { line: u64 },
    /// `Line { $line } holds something that looks like an address or a name on the internet. Somebody can be recognised by it.`
    CliWarnAddressOrHandle { line: u64 },
    /// `Line { $line } holds something that looks like the number of a window or a room. Somebody can be recognised by it.`
    CliWarnWindowOrRoom { line: u64 },
    /// `The round is saved as { $id }.`
    CliRoundSaved { id: String },
    /// `The round has been handed in.`
    CliHandedIn,
    /// `Your question is with the round.`
    CliAsked,
    /// `Your answer is with the round.`
    CliAnswered,
    /// `The round is approved and counts as it is.`
    CliApproved,
    /// `The round is approved. Because you walked it yourself, it is marked as your own round.`
    CliSelfApproved,
    /// `The round is open again.`
    CliReopened,
    /// `Your team sees it after the next sync.`
    CliGoesWithSync,
    /// `{ $handle }: not written to yet this year`
    CliOnlineNew { handle: String },
    /// `{ $handle }: written to on { $date } by { $by }. Again from { $until }.`
    CliOnlineCooling {
        handle: String,
        date: String,
        by: String,
        until: String,
    },
    /// `{ $handle }: wrote to us on { $date }. May be written to from { $until }.`
    CliOnlineCoolingHers {
        handle: String,
        date: String,
        until: String,
    },
    /// `{ $handle }: written to on { $date } by { $by }. May be written to again.`
    CliOnlineAgain { handle: String, date: String, by: String },
    /// `{ $handle }: wrote to us on { $date }. May be written to now.`
    CliOnlineAgainHers { handle: String, date: String },
    /// `{ $handle }: wants no contact`
    CliOnlineNoContact { handle: String },
    /// `{ $handle }: stands on line { $line } already`
    CliOnlineTwice { handle: String, line: u64 },
    /// `{ $handle }: there is no name in this`
    CliOnlineUnreadable { handle: String },
    /// `{ $code } is written down.`
    CliOnlineLogged { code: String },
    /// `{ $id }  { $code } · { $platform } · { $gender } · { $language } · written to { $approaches ->`
    /// `[one] once`
    /// `*[other] { $approaches } times`
    /// `}, { $answers ->`
    /// `[one] 1 answer`
    /// `*[other] { $answers } answers`
    /// `}`
    CliOnlineProfile {
        id: String,
        code: String,
        platform: String,
        gender: String,
        language: String,
        approaches: u64,
        answers: u64,
    },
    /// `There are no profiles yet.`
    CliOnlineProfilesNone,
    /// `This is one person now.`
    CliOnlineMerged,
    /// `These are two people again.`
    CliOnlineUnmerged,
    /// `Whoever has this name wants no contact. That stays so, however the name is written.`
    CliOnlineObjected,
    /// `{ $id }  { $platform }`
    CliOnlinePlatform { id: String, platform: String },
    /// `There are no platforms yet.`
    CliOnlinePlatformsNone,
    /// `The data protection impact assessment (DPIA) was made on { $date }.`
    CliPrivacyAssessed { date: String },
    /// `There is no date of a data protection impact assessment (DPIA) yet. Cards and online outreach are off.`
    CliPrivacyNotAssessed,
    /// `Names of profiles stay for { $days } days after the last message. Cards stay for { $months ->`
    /// `[one] 1 month`
    /// `*[other] { $months } months`
    /// `} after the last contact.`
    CliPrivacyTerms { days: u64, months: u64 },
    /// `The clock says { $today }; last time it was { $last }. If that is right, { $cards ->`
    /// `[0] no cards`
    /// `[one] 1 card`
    /// `*[other] { $cards } cards`
    /// `} and { $names ->`
    /// `[0] no profile names`
    /// `[one] 1 profile name`
    /// `*[other] { $names } profile names`
    /// `} go. Confirm the day with: privacy confirm --day { $today }`
    CliPrivacyDoubt {
        today: String,
        last: String,
        cards: u64,
        names: u64,
    },
    /// `Within 30 days { $cards ->`
    /// `[0] no cards`
    /// `[one] 1 card`
    /// `*[other] { $cards } cards`
    /// `} and { $names ->`
    /// `[0] no profile names`
    /// `[one] 1 profile name`
    /// `*[other] { $names } profile names`
    /// `} erase themselves, the first on { $date }.`
    CliPrivacySoon { cards: u64, names: u64, date: String },
    /// `Facts and figures, { $from } up to and including { $to }`
    CliFiguresTitle { from: String, to: String },
    /// `{ $rounds ->`
    /// `[one] 1 round`
    /// `*[other] { $rounds } rounds`
    /// `}, of which { $approved } approved.`
    CliFiguresBasis { rounds: u64, approved: u64 },
    /// `Visits`
    CliFiguresVisits,
    /// `of which with a conversation`
    CliFiguresWithConversation,
    /// `Conversations`
    CliFiguresConversations,
    /// `of which individual`
    CliFiguresIndividual,
    /// `first time this year`
    CliFiguresFirst,
    /// `Not a conversation, counted apart`
    CliFiguresNotCounted,
    /// `Greetings`
    CliFiguresGreetings,
    /// `Spoken to an operator or owner`
    CliFiguresOperators,
    /// `Spoken to a key person`
    CliFiguresKeyPeople,
    /// `By month`
    CliFiguresByMonth,
    /// `By kind of place`
    CliFiguresBySetting,
    /// `By colleague`
    CliFiguresByWorker,
    /// `By language`
    CliFiguresByLanguage,
    /// `By gender`
    CliFiguresByGender,
    /// `By age`
    CliFiguresByAge,
    /// `By topic`
    CliFiguresByTopic,
    /// `Materials`
    CliFiguresMaterials,
    /// `Windows`
    CliFiguresWindows,
    /// `Flyers by language`
    CliFiguresFlyers,
    /// `Flyers by subject`
    CliFiguresFlyersBySubject,
    /// `Referrals`
    CliFiguresReferrals,
    /// `noted in { $noted } of { $of }`
    CliFiguresNoted { noted: u64, of: u64 },
    /// `Online`
    CliFiguresOnline,
    /// `Whom the team wrote to in this period. Whoever has several profiles counts once, where that is known.`
    CliFiguresOnlineRule,
    /// `Unique people written to`
    CliFiguresOnlineProfiles,
    /// `People who answered`
    CliFiguresOnlineAnswered,
    /// `Messages sent`
    CliFiguresOnlineApproaches,
    /// `Answers`
    CliFiguresOnlineAnswers,
    /// `By platform`
    CliFiguresByPlatform,
    /// `There are no contact cards yet.`
    CliCardsNone,
    /// `{ $id }  { $pseudonym } · { $languages } · is erased on { $ends }`
    CliCard {
        id: String,
        pseudonym: String,
        languages: String,
        ends: String,
    },
    /// `This person does not agree any more that this card is kept. Erase it: veldboek cards erase { $id }`
    CliCardMustGo { id: String },
    /// `Mind: somebody can be recognised by this pseudonym. Better choose one that says nothing about this person.`
    CliCardWarned,
    /// `Mind: there is a card with this pseudonym already.`
    CliCardSameName,
    /// `People who can read this: { $number }`
    CliCardReaders { number: String },
    /// `consent: { $what } · { $form } · { $date }`
    CliCardConsent { what: String, form: String, date: String },
    /// `consent: { $what } · { $form } · { $date } · withdrawn on { $withdrawn }`
    CliCardWithdrawn {
        what: String,
        form: String,
        date: String,
        withdrawn: String,
    },
    /// `to do on { $date }: { $text }`
    CliCardFollowUp { date: String, text: String },
    /// `done on { $date }: { $text }`
    CliCardDone { date: String, text: String },
    /// `referred: { $destination } · { $date } · { $outcome }`
    CliCardReferral {
        destination: String,
        date: String,
        outcome: String,
    },
    /// `The card has been erased here, and goes from every other device as soon as it syncs. In the encrypted storage of the relay and of each book a copy stays for now, which the app shows no more.`
    CliCardErased,
    /// `The page is now at { $to }`
    LinkMoved { to: String },
    /// `The page is gone ({ $status }).`
    LinkMissing { status: u64 },
    /// `The server does not give the page ({ $status }).`
    LinkRefused { status: u64 },
    /// `The server cannot prove that it is the right one.`
    LinkCertificate,
    /// `There is no server at this address.`
    LinkUnreachable,
    /// `The server answers too slowly.`
    LinkTooSlow,
    /// `The connection was cut off.`
    LinkCutOff,
    /// `The link leads on and on, and not to a page.`
    LinkLoops,
    /// `This is no link that may be shown.`
    LinkWrong,
    /// `The last day of this edition has passed.`
    LinkExpired,
    /// `There is no connection, so nothing could be checked.`
    LinkOffline,
}

impl Message {
    /// The id in `locales/`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::ImportProgress { .. } => "import-progress",
            Self::ImportAdded { .. } => "import-added",
            Self::ImportChanged { .. } => "import-changed",
            Self::ImportUnchanged { .. } => "import-unchanged",
            Self::ImportOnline { .. } => "import-online",
            Self::ImportNewPeople { .. } => "import-new-people",
            Self::ImportNewPlatforms { .. } => "import-new-platforms",
            Self::ImportNotImported { .. } => "import-not-imported",
            Self::ImportLeftOut { .. } => "import-left-out",
            Self::ImportProblem { .. } => "import-problem",
            Self::ImportProblemRow { .. } => "import-problem-row",
            Self::ImportDryRun => "import-dry-run",
            Self::StatusHere => "status-here",
            Self::StatusRelay => "status-relay",
            Self::StatusLead { .. } => "status-lead",
            Self::StatusLeadExcept { .. } => "status-lead-except",
            Self::StatusRound { .. } => "status-round",
            Self::StatusRoundUnparted { .. } => "status-round-unparted",
            Self::StatusMember { .. } => "status-member",
            Self::StatusAddress { .. } => "status-address",
            Self::StatusRoundsHere { .. } => "status-rounds-here",
            Self::StatusUnsent { .. } => "status-unsent",
            Self::StatusWaiting { .. } => "status-waiting",
            Self::StatusQuarantined { .. } => "status-quarantined",
            Self::StatusConflicts { .. } => "status-conflicts",
            Self::StatusCorrections { .. } => "status-corrections",
            Self::StatusAnotherCopy { .. } => "status-another-copy",
            Self::CliAskPassphrase => "cli-ask-passphrase",
            Self::CliAskNewPassphrase => "cli-ask-new-passphrase",
            Self::CliAskPassphraseAgain => "cli-ask-passphrase-again",
            Self::CliPassphrasesDiffer => "cli-passphrases-differ",
            Self::CliNoTerminal => "cli-no-terminal",
            Self::CliNoTerminalDigits => "cli-no-terminal-digits",
            Self::CliAskDigits { .. } => "cli-ask-digits",
            Self::CliYes => "cli-yes",
            Self::CliNo => "cli-no",
            Self::CliTeamCreated { .. } => "cli-team-created",
            Self::CliInviteCode { .. } => "cli-invite-code",
            Self::CliInviteWaiting { .. } => "cli-invite-waiting",
            Self::CliCheck { .. } => "cli-check",
            Self::CliJoinedOther { .. } => "cli-joined-other",
            Self::CliJoined { .. } => "cli-joined",
            Self::CliInviteUnheard { .. } => "cli-invite-unheard",
            Self::CliJoinThenSync => "cli-join-then-sync",
            Self::CliJoinWithoutBook => "cli-join-without-book",
            Self::CliDamagedMoved { .. } => "cli-damaged-moved",
            Self::CliDamagedMovedUnread { .. } => "cli-damaged-moved-unread",
            Self::CliTeam { .. } => "cli-team",
            Self::CliTeamMember { .. } => "cli-team-member",
            Self::CliTeamDevice { .. } => "cli-team-device",
            Self::CliTeamDeviceUnseen { .. } => "cli-team-device-unseen",
            Self::CliSynced { .. } => "cli-synced",
            Self::CliSyncedNothing => "cli-synced-nothing",
            Self::CliPlace { .. } => "cli-place",
            Self::CliPlaceRetired { .. } => "cli-place-retired",
            Self::CliPlaceAdded { .. } => "cli-place-added",
            Self::CliPlaceChanged { .. } => "cli-place-changed",
            Self::CliPlacesNone => "cli-places-none",
            Self::CliPersonAdded { .. } => "cli-person-added",
            Self::CliPeopleNone => "cli-people-none",
            Self::CliFlyer { .. } => "cli-flyer",
            Self::CliFlyerRetired { .. } => "cli-flyer-retired",
            Self::CliFlyerEdition { .. } => "cli-flyer-edition",
            Self::CliFlyerValidUntil { .. } => "cli-flyer-valid-until",
            Self::CliFlyerStock { .. } => "cli-flyer-stock",
            Self::CliFlyerKeeper { .. } => "cli-flyer-keeper",
            Self::CliFlyerLooksAlike => "cli-flyer-looks-alike",
            Self::CliFlyerAdded { .. } => "cli-flyer-added",
            Self::CliFlyerChanged { .. } => "cli-flyer-changed",
            Self::CliFlyerFileComing => "cli-flyer-file-coming",
            Self::CliFlyersNone => "cli-flyers-none",
            Self::CliFlyersMissing { .. } => "cli-flyers-missing",
            Self::CliLink { .. } => "cli-link",
            Self::CliLinksFine { .. } => "cli-links-fine",
            Self::CliServicesNone => "cli-services-none",
            Self::CliServiceWalkIn => "cli-service-walk-in",
            Self::CliRound { .. } => "cli-round",
            Self::CliRoundsNone => "cli-rounds-none",
            Self::CliVisit { .. } => "cli-visit",
            Self::CliLineSaved { .. } => "cli-line-saved",
            Self::CliWarnPhoneNumber { .. } => "cli-warn-phone-number",
            Self::CliWarnEmail { .. } => "cli-warn-email",
            Self::CliWarnBsn { .. } => "cli-warn-bsn",
            Self::CliWarnAddressOrHandle { .. } => "cli-warn-address-or-handle",
            Self::CliWarnWindowOrRoom { .. } => "cli-warn-window-or-room",
            Self::CliRoundSaved { .. } => "cli-round-saved",
            Self::CliHandedIn => "cli-handed-in",
            Self::CliAsked => "cli-asked",
            Self::CliAnswered => "cli-answered",
            Self::CliApproved => "cli-approved",
            Self::CliSelfApproved => "cli-self-approved",
            Self::CliReopened => "cli-reopened",
            Self::CliGoesWithSync => "cli-goes-with-sync",
            Self::CliOnlineNew { .. } => "cli-online-new",
            Self::CliOnlineCooling { .. } => "cli-online-cooling",
            Self::CliOnlineCoolingHers { .. } => "cli-online-cooling-hers",
            Self::CliOnlineAgain { .. } => "cli-online-again",
            Self::CliOnlineAgainHers { .. } => "cli-online-again-hers",
            Self::CliOnlineNoContact { .. } => "cli-online-no-contact",
            Self::CliOnlineTwice { .. } => "cli-online-twice",
            Self::CliOnlineUnreadable { .. } => "cli-online-unreadable",
            Self::CliOnlineLogged { .. } => "cli-online-logged",
            Self::CliOnlineProfile { .. } => "cli-online-profile",
            Self::CliOnlineProfilesNone => "cli-online-profiles-none",
            Self::CliOnlineMerged => "cli-online-merged",
            Self::CliOnlineUnmerged => "cli-online-unmerged",
            Self::CliOnlineObjected => "cli-online-objected",
            Self::CliOnlinePlatform { .. } => "cli-online-platform",
            Self::CliOnlinePlatformsNone => "cli-online-platforms-none",
            Self::CliPrivacyAssessed { .. } => "cli-privacy-assessed",
            Self::CliPrivacyNotAssessed => "cli-privacy-not-assessed",
            Self::CliPrivacyTerms { .. } => "cli-privacy-terms",
            Self::CliPrivacyDoubt { .. } => "cli-privacy-doubt",
            Self::CliPrivacySoon { .. } => "cli-privacy-soon",
            Self::CliFiguresTitle { .. } => "cli-figures-title",
            Self::CliFiguresBasis { .. } => "cli-figures-basis",
            Self::CliFiguresVisits => "cli-figures-visits",
            Self::CliFiguresWithConversation => "cli-figures-with-conversation",
            Self::CliFiguresConversations => "cli-figures-conversations",
            Self::CliFiguresIndividual => "cli-figures-individual",
            Self::CliFiguresFirst => "cli-figures-first",
            Self::CliFiguresNotCounted => "cli-figures-not-counted",
            Self::CliFiguresGreetings => "cli-figures-greetings",
            Self::CliFiguresOperators => "cli-figures-operators",
            Self::CliFiguresKeyPeople => "cli-figures-key-people",
            Self::CliFiguresByMonth => "cli-figures-by-month",
            Self::CliFiguresBySetting => "cli-figures-by-setting",
            Self::CliFiguresByWorker => "cli-figures-by-worker",
            Self::CliFiguresByLanguage => "cli-figures-by-language",
            Self::CliFiguresByGender => "cli-figures-by-gender",
            Self::CliFiguresByAge => "cli-figures-by-age",
            Self::CliFiguresByTopic => "cli-figures-by-topic",
            Self::CliFiguresMaterials => "cli-figures-materials",
            Self::CliFiguresWindows => "cli-figures-windows",
            Self::CliFiguresFlyers => "cli-figures-flyers",
            Self::CliFiguresFlyersBySubject => "cli-figures-flyers-by-subject",
            Self::CliFiguresReferrals => "cli-figures-referrals",
            Self::CliFiguresNoted { .. } => "cli-figures-noted",
            Self::CliFiguresOnline => "cli-figures-online",
            Self::CliFiguresOnlineRule => "cli-figures-online-rule",
            Self::CliFiguresOnlineProfiles => "cli-figures-online-profiles",
            Self::CliFiguresOnlineAnswered => "cli-figures-online-answered",
            Self::CliFiguresOnlineApproaches => "cli-figures-online-approaches",
            Self::CliFiguresOnlineAnswers => "cli-figures-online-answers",
            Self::CliFiguresByPlatform => "cli-figures-by-platform",
            Self::CliCardsNone => "cli-cards-none",
            Self::CliCard { .. } => "cli-card",
            Self::CliCardMustGo { .. } => "cli-card-must-go",
            Self::CliCardWarned => "cli-card-warned",
            Self::CliCardSameName => "cli-card-same-name",
            Self::CliCardReaders { .. } => "cli-card-readers",
            Self::CliCardConsent { .. } => "cli-card-consent",
            Self::CliCardWithdrawn { .. } => "cli-card-withdrawn",
            Self::CliCardFollowUp { .. } => "cli-card-follow-up",
            Self::CliCardDone { .. } => "cli-card-done",
            Self::CliCardReferral { .. } => "cli-card-referral",
            Self::CliCardErased => "cli-card-erased",
            Self::LinkMoved { .. } => "link-moved",
            Self::LinkMissing { .. } => "link-missing",
            Self::LinkRefused { .. } => "link-refused",
            Self::LinkCertificate => "link-certificate",
            Self::LinkUnreachable => "link-unreachable",
            Self::LinkTooSlow => "link-too-slow",
            Self::LinkCutOff => "link-cut-off",
            Self::LinkLoops => "link-loops",
            Self::LinkWrong => "link-wrong",
            Self::LinkExpired => "link-expired",
            Self::LinkOffline => "link-offline",
        }
    }

    pub(crate) fn arguments(&self) -> Vec<(&'static str, Argument<'_>)> {
        match self {
            Self::ImportProgress { file, done, of } => vec![
                ("file", Argument::Text(file)),
                ("done", Argument::Number(*done)),
                ("of", Argument::Number(*of)),
            ],
            Self::ImportAdded {
                places,
                rounds,
                visits,
                conversations,
                flyers,
            } => vec![
                ("places", Argument::Number(*places)),
                ("rounds", Argument::Number(*rounds)),
                ("visits", Argument::Number(*visits)),
                ("conversations", Argument::Number(*conversations)),
                ("flyers", Argument::Number(*flyers)),
            ],
            Self::ImportChanged {
                places,
                rounds,
                visits,
                conversations,
                flyers,
            } => vec![
                ("places", Argument::Number(*places)),
                ("rounds", Argument::Number(*rounds)),
                ("visits", Argument::Number(*visits)),
                ("conversations", Argument::Number(*conversations)),
                ("flyers", Argument::Number(*flyers)),
            ],
            Self::ImportUnchanged {
                places,
                rounds,
                visits,
                conversations,
                flyers,
            } => vec![
                ("places", Argument::Number(*places)),
                ("rounds", Argument::Number(*rounds)),
                ("visits", Argument::Number(*visits)),
                ("conversations", Argument::Number(*conversations)),
                ("flyers", Argument::Number(*flyers)),
            ],
            Self::ImportOnline {
                profiles,
                added,
                changed,
                unchanged,
            } => vec![
                ("profiles", Argument::Number(*profiles)),
                ("added", Argument::Number(*added)),
                ("changed", Argument::Number(*changed)),
                ("unchanged", Argument::Number(*unchanged)),
            ],
            Self::ImportNewPeople { names } => vec![("names", Argument::Text(names))],
            Self::ImportNewPlatforms { names } => vec![("names", Argument::Text(names))],
            Self::ImportNotImported { online } => vec![("online", Argument::Number(*online))],
            Self::ImportLeftOut {
                file,
                column,
                rows,
                reason,
            } => vec![
                ("file", Argument::Text(file)),
                ("column", Argument::Text(column)),
                ("rows", Argument::Number(*rows)),
                ("reason", Argument::Text(reason)),
            ],
            Self::ImportProblem {
                file,
                line,
                column,
                reason,
            } => vec![
                ("file", Argument::Text(file)),
                ("line", Argument::Number(*line)),
                ("column", Argument::Text(column)),
                ("reason", Argument::Text(reason)),
            ],
            Self::ImportProblemRow { file, line, reason } => vec![
                ("file", Argument::Text(file)),
                ("line", Argument::Number(*line)),
                ("reason", Argument::Text(reason)),
            ],
            Self::StatusLead { name, time } => vec![("name", Argument::Text(name)), ("time", Argument::Text(time))],
            Self::StatusLeadExcept { name, time } => {
                vec![("name", Argument::Text(name)), ("time", Argument::Text(time))]
            }
            Self::StatusRound { date, part, state } => vec![
                ("date", Argument::Text(date)),
                ("part", Argument::Text(part)),
                ("state", Argument::Text(state)),
            ],
            Self::StatusRoundUnparted { date, state } => {
                vec![("date", Argument::Text(date)), ("state", Argument::Text(state))]
            }
            Self::StatusMember { name, roles } => {
                vec![("name", Argument::Text(name)), ("roles", Argument::Text(roles))]
            }
            Self::StatusAddress { address } => vec![("address", Argument::Text(address))],
            Self::StatusRoundsHere { here } => vec![("here", Argument::Number(*here))],
            Self::StatusUnsent { unsent } => vec![("unsent", Argument::Number(*unsent))],
            Self::StatusWaiting { waiting } => vec![("waiting", Argument::Number(*waiting))],
            Self::StatusQuarantined { quarantined } => vec![("quarantined", Argument::Number(*quarantined))],
            Self::StatusConflicts { conflicts } => vec![("conflicts", Argument::Number(*conflicts))],
            Self::StatusCorrections { corrections } => vec![("corrections", Argument::Number(*corrections))],
            Self::StatusAnotherCopy { time } => vec![("time", Argument::Text(time))],
            Self::CliAskDigits { digits, yes, no } => vec![
                ("digits", Argument::Text(digits)),
                ("yes", Argument::Text(yes)),
                ("no", Argument::Text(no)),
            ],
            Self::CliTeamCreated { team, name } => vec![("team", Argument::Text(team)), ("name", Argument::Text(name))],
            Self::CliInviteCode { code } => vec![("code", Argument::Text(code))],
            Self::CliInviteWaiting { seconds } => vec![("seconds", Argument::Number(*seconds))],
            Self::CliCheck { digits } => vec![("digits", Argument::Text(digits))],
            Self::CliJoinedOther { name, roles } => {
                vec![("name", Argument::Text(name)), ("roles", Argument::Text(roles))]
            }
            Self::CliJoined { team, roles } => vec![("team", Argument::Text(team)), ("roles", Argument::Text(roles))],
            Self::CliInviteUnheard { name } => vec![("name", Argument::Text(name))],
            Self::CliDamagedMoved { folder, unsent } => vec![
                ("folder", Argument::Text(folder)),
                ("unsent", Argument::Number(*unsent)),
            ],
            Self::CliDamagedMovedUnread { folder } => vec![("folder", Argument::Text(folder))],
            Self::CliTeam { team } => vec![("team", Argument::Text(team))],
            Self::CliTeamMember { name, roles } => {
                vec![("name", Argument::Text(name)), ("roles", Argument::Text(roles))]
            }
            Self::CliTeamDevice { device, time } => {
                vec![("device", Argument::Text(device)), ("time", Argument::Text(time))]
            }
            Self::CliTeamDeviceUnseen { device } => vec![("device", Argument::Text(device))],
            Self::CliSynced { sent, received, bytes } => vec![
                ("sent", Argument::Number(*sent)),
                ("received", Argument::Number(*received)),
                ("bytes", Argument::Text(bytes)),
            ],
            Self::CliPlace { name, setting } => {
                vec![("name", Argument::Text(name)), ("setting", Argument::Text(setting))]
            }
            Self::CliPlaceRetired { name, setting } => {
                vec![("name", Argument::Text(name)), ("setting", Argument::Text(setting))]
            }
            Self::CliPlaceAdded { name } => vec![("name", Argument::Text(name))],
            Self::CliPlaceChanged { name } => vec![("name", Argument::Text(name))],
            Self::CliPersonAdded { name } => vec![("name", Argument::Text(name))],
            Self::CliFlyer {
                id,
                subject,
                language,
                title,
                link,
            } => vec![
                ("id", Argument::Text(id)),
                ("subject", Argument::Text(subject)),
                ("language", Argument::Text(language)),
                ("title", Argument::Text(title)),
                ("link", Argument::Text(link)),
            ],
            Self::CliFlyerRetired {
                id,
                subject,
                language,
                title,
            } => vec![
                ("id", Argument::Text(id)),
                ("subject", Argument::Text(subject)),
                ("language", Argument::Text(language)),
                ("title", Argument::Text(title)),
            ],
            Self::CliFlyerEdition { edition } => vec![("edition", Argument::Text(edition))],
            Self::CliFlyerValidUntil { date } => vec![("date", Argument::Text(date))],
            Self::CliFlyerStock { stock } => vec![("stock", Argument::Number(*stock))],
            Self::CliFlyerKeeper { keeper } => vec![("keeper", Argument::Text(keeper))],
            Self::CliFlyerAdded { title } => vec![("title", Argument::Text(title))],
            Self::CliFlyerChanged { title } => vec![("title", Argument::Text(title))],
            Self::CliFlyersMissing { subject, languages } => vec![
                ("subject", Argument::Text(subject)),
                ("languages", Argument::Text(languages)),
            ],
            Self::CliLink {
                subject,
                language,
                title,
                link,
                state,
            } => vec![
                ("subject", Argument::Text(subject)),
                ("language", Argument::Text(language)),
                ("title", Argument::Text(title)),
                ("link", Argument::Text(link)),
                ("state", Argument::Text(state)),
            ],
            Self::CliLinksFine { fine } => vec![("fine", Argument::Number(*fine))],
            Self::CliRound {
                date,
                part,
                people,
                visits,
                conversations,
                review,
                state,
            } => vec![
                ("date", Argument::Text(date)),
                ("part", Argument::Text(part)),
                ("people", Argument::Text(people)),
                ("visits", Argument::Number(*visits)),
                ("conversations", Argument::Number(*conversations)),
                ("review", Argument::Text(review)),
                ("state", Argument::Text(state)),
            ],
            Self::CliVisit { place, time } => vec![("place", Argument::Text(place)), ("time", Argument::Text(time))],
            Self::CliLineSaved { line } => vec![("line", Argument::Number(*line))],
            Self::CliWarnPhoneNumber { line } => vec![("line", Argument::Number(*line))],
            Self::CliWarnEmail { line } => vec![("line", Argument::Number(*line))],
            Self::CliWarnBsn { line } => vec![("line", Argument::Number(*line))],
            Self::CliWarnAddressOrHandle { line } => vec![("line", Argument::Number(*line))],
            Self::CliWarnWindowOrRoom { line } => vec![("line", Argument::Number(*line))],
            Self::CliRoundSaved { id } => vec![("id", Argument::Text(id))],
            Self::CliOnlineNew { handle } => vec![("handle", Argument::Text(handle))],
            Self::CliOnlineCooling {
                handle,
                date,
                by,
                until,
            } => vec![
                ("handle", Argument::Text(handle)),
                ("date", Argument::Text(date)),
                ("by", Argument::Text(by)),
                ("until", Argument::Text(until)),
            ],
            Self::CliOnlineCoolingHers { handle, date, until } => vec![
                ("handle", Argument::Text(handle)),
                ("date", Argument::Text(date)),
                ("until", Argument::Text(until)),
            ],
            Self::CliOnlineAgain { handle, date, by } => vec![
                ("handle", Argument::Text(handle)),
                ("date", Argument::Text(date)),
                ("by", Argument::Text(by)),
            ],
            Self::CliOnlineAgainHers { handle, date } => {
                vec![("handle", Argument::Text(handle)), ("date", Argument::Text(date))]
            }
            Self::CliOnlineNoContact { handle } => vec![("handle", Argument::Text(handle))],
            Self::CliOnlineTwice { handle, line } => {
                vec![("handle", Argument::Text(handle)), ("line", Argument::Number(*line))]
            }
            Self::CliOnlineUnreadable { handle } => vec![("handle", Argument::Text(handle))],
            Self::CliOnlineLogged { code } => vec![("code", Argument::Text(code))],
            Self::CliOnlineProfile {
                id,
                code,
                platform,
                gender,
                language,
                approaches,
                answers,
            } => vec![
                ("id", Argument::Text(id)),
                ("code", Argument::Text(code)),
                ("platform", Argument::Text(platform)),
                ("gender", Argument::Text(gender)),
                ("language", Argument::Text(language)),
                ("approaches", Argument::Number(*approaches)),
                ("answers", Argument::Number(*answers)),
            ],
            Self::CliOnlinePlatform { id, platform } => {
                vec![("id", Argument::Text(id)), ("platform", Argument::Text(platform))]
            }
            Self::CliPrivacyAssessed { date } => vec![("date", Argument::Text(date))],
            Self::CliPrivacyTerms { days, months } => {
                vec![("days", Argument::Number(*days)), ("months", Argument::Number(*months))]
            }
            Self::CliPrivacyDoubt {
                today,
                last,
                cards,
                names,
            } => vec![
                ("today", Argument::Text(today)),
                ("last", Argument::Text(last)),
                ("cards", Argument::Number(*cards)),
                ("names", Argument::Number(*names)),
            ],
            Self::CliPrivacySoon { cards, names, date } => vec![
                ("cards", Argument::Number(*cards)),
                ("names", Argument::Number(*names)),
                ("date", Argument::Text(date)),
            ],
            Self::CliFiguresTitle { from, to } => vec![("from", Argument::Text(from)), ("to", Argument::Text(to))],
            Self::CliFiguresBasis { rounds, approved } => vec![
                ("rounds", Argument::Number(*rounds)),
                ("approved", Argument::Number(*approved)),
            ],
            Self::CliFiguresNoted { noted, of } => {
                vec![("noted", Argument::Number(*noted)), ("of", Argument::Number(*of))]
            }
            Self::CliCard {
                id,
                pseudonym,
                languages,
                ends,
            } => vec![
                ("id", Argument::Text(id)),
                ("pseudonym", Argument::Text(pseudonym)),
                ("languages", Argument::Text(languages)),
                ("ends", Argument::Text(ends)),
            ],
            Self::CliCardMustGo { id } => vec![("id", Argument::Text(id))],
            Self::CliCardReaders { number } => vec![("number", Argument::Text(number))],
            Self::CliCardConsent { what, form, date } => vec![
                ("what", Argument::Text(what)),
                ("form", Argument::Text(form)),
                ("date", Argument::Text(date)),
            ],
            Self::CliCardWithdrawn {
                what,
                form,
                date,
                withdrawn,
            } => vec![
                ("what", Argument::Text(what)),
                ("form", Argument::Text(form)),
                ("date", Argument::Text(date)),
                ("withdrawn", Argument::Text(withdrawn)),
            ],
            Self::CliCardFollowUp { date, text } => {
                vec![("date", Argument::Text(date)), ("text", Argument::Text(text))]
            }
            Self::CliCardDone { date, text } => vec![("date", Argument::Text(date)), ("text", Argument::Text(text))],
            Self::CliCardReferral {
                destination,
                date,
                outcome,
            } => vec![
                ("destination", Argument::Text(destination)),
                ("date", Argument::Text(date)),
                ("outcome", Argument::Text(outcome)),
            ],
            Self::LinkMoved { to } => vec![("to", Argument::Text(to))],
            Self::LinkMissing { status } => vec![("status", Argument::Number(*status))],
            Self::LinkRefused { status } => vec![("status", Argument::Number(*status))],
            _ => Vec::new(),
        }
    }
}
