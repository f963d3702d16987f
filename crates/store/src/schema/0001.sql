-- The first shape of a book. What has shipped is never edited: a change is a new file beside this one.

CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The membership chain, as received.
CREATE TABLE link (
    seq   INTEGER NOT NULL PRIMARY KEY,
    bytes BLOB    NOT NULL
) STRICT;

-- Secrets of epochs, each checked against its commitment in the chain.
CREATE TABLE secret (
    space  INTEGER NOT NULL,
    epoch  INTEGER NOT NULL,
    secret BLOB    NOT NULL,
    PRIMARY KEY (space, epoch)
) STRICT, WITHOUT ROWID;

-- Documents are the truth: a snapshot, and the changes since it.
CREATE TABLE document (
    id           BLOB    NOT NULL PRIMARY KEY,
    space        INTEGER NOT NULL,
    kind         TEXT    NOT NULL,
    first_change BLOB    NOT NULL,
    heads        BLOB    NOT NULL,          -- 32 bytes each, sorted
    created_here INTEGER NOT NULL,
    snapshot     BLOB
) STRICT;

CREATE TABLE change (
    n        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    document BLOB    NOT NULL REFERENCES document (id) ON UPDATE CASCADE,
    hash     BLOB    NOT NULL,
    bytes    BLOB    NOT NULL,
    at       INTEGER NOT NULL,              -- its author's clock, milliseconds since 1970
    unsent   INTEGER NOT NULL,              -- 0 sent or received, 1 unsent, 2 in the outbox
    UNIQUE (document, hash)
) STRICT;
CREATE INDEX change_unsent ON change (unsent) WHERE unsent > 0;

-- Entries as received, whole: they are what a relay that lost its log is given back.
CREATE TABLE entry (
    id         BLOB    NOT NULL PRIMARY KEY,
    space      INTEGER NOT NULL,
    number     INTEGER,                     -- its place in the log's present life
    h          BLOB,
    author     BLOB    NOT NULL,
    author_seq INTEGER NOT NULL,
    counted    INTEGER NOT NULL,            -- the author's head has passed over it
    state      TEXT    NOT NULL,            -- new, done, waiting, quarantined
    reason     TEXT    NOT NULL,
    at         INTEGER NOT NULL,            -- its author's clock, once opened
    bytes      BLOB    NOT NULL
) STRICT;
CREATE UNIQUE INDEX entry_number ON entry (space, number) WHERE number IS NOT NULL;
CREATE INDEX entry_open ON entry (state) WHERE state <> 'done';
CREATE INDEX entry_author ON entry (space, author, author_seq);

-- Parts of opened entries that are not in their document: waiting or quarantined.
CREATE TABLE part (
    entry    BLOB    NOT NULL REFERENCES entry (id),
    n        INTEGER NOT NULL,
    document BLOB    NOT NULL,
    state    TEXT    NOT NULL,
    reason   TEXT    NOT NULL,
    PRIMARY KEY (entry, n)
) STRICT, WITHOUT ROWID;

-- How far each author has counted in each space.
CREATE TABLE author (
    space  INTEGER NOT NULL,
    device BLOB    NOT NULL,
    seq    INTEGER NOT NULL,
    hash   BLOB    NOT NULL,
    PRIMARY KEY (space, device)
) STRICT, WITHOUT ROWID;

-- Which entries touched a document, and whether a lead's ack has covered that.
CREATE TABLE touch (
    document BLOB    NOT NULL,
    entry    BLOB    NOT NULL,
    at       INTEGER NOT NULL,
    proven   INTEGER NOT NULL,
    PRIMARY KEY (document, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX touch_unproven ON touch (document) WHERE proven = 0;

-- The lead's device whose ack covered all of a document, once and for ever.
CREATE TABLE proof (
    document BLOB    NOT NULL PRIMARY KEY,
    device   BLOB    NOT NULL,
    at       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE log (
    space  INTEGER NOT NULL PRIMARY KEY,
    log_id BLOB    NOT NULL,
    number INTEGER NOT NULL,
    h      BLOB    NOT NULL
) STRICT;

-- The one sealed batch per space that the relay has not acknowledged.
CREATE TABLE outbox (
    space INTEGER NOT NULL PRIMARY KEY,
    id    BLOB    NOT NULL,
    bytes BLOB    NOT NULL
) STRICT;

CREATE TABLE act (
    id       BLOB    NOT NULL PRIMARY KEY,
    document BLOB    NOT NULL,
    space    INTEGER NOT NULL,
    entry    BLOB,                          -- the entry that brought it; none when made here and unsent
    unsent   INTEGER NOT NULL,
    state    TEXT    NOT NULL,              -- done, waiting, quarantined
    reason   TEXT    NOT NULL,
    bytes    BLOB    NOT NULL
) STRICT;
CREATE INDEX act_document ON act (document);
CREATE INDEX act_unsent ON act (unsent) WHERE unsent > 0;
CREATE INDEX act_open ON act (state) WHERE state <> 'done';

-- The latest ack of each device per space; one's own is the one that was sent.
CREATE TABLE ack (
    space  INTEGER NOT NULL,
    device BLOB    NOT NULL,
    bytes  BLOB    NOT NULL,
    PRIMARY KEY (space, device)
) STRICT, WITHOUT ROWID;

-- Projections: made from documents and acts, and made again by `rebuild`.
CREATE TABLE round (
    document      BLOB    NOT NULL PRIMARY KEY,
    date          TEXT    NOT NULL,
    part_of_day   TEXT    NOT NULL,
    people        TEXT    NOT NULL,
    visits        INTEGER NOT NULL,
    conversations INTEGER NOT NULL,
    review        TEXT    NOT NULL,
    conflicts     INTEGER NOT NULL,
    corrections   INTEGER NOT NULL,
    removed       INTEGER NOT NULL,
    origin        TEXT,
    counted       TEXT    NOT NULL
) STRICT;
CREATE INDEX round_date ON round (date);
CREATE INDEX round_origin ON round (origin) WHERE origin IS NOT NULL;

CREATE TABLE place (
    document BLOB    NOT NULL PRIMARY KEY,
    name     TEXT    NOT NULL,
    removed  INTEGER NOT NULL,
    origin   TEXT,
    value    TEXT    NOT NULL
) STRICT;

CREATE TABLE person (
    document BLOB NOT NULL,
    id       TEXT NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (document, id)
) STRICT;

-- What the last import read in a row, so that the next one writes just what was corrected.
CREATE TABLE imported (
    origin TEXT NOT NULL PRIMARY KEY,
    value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a person should look at: contradictions that no honest relay or colleague makes.
CREATE TABLE alarm (
    n      INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at     INTEGER NOT NULL,
    code   TEXT    NOT NULL,
    about  BLOB    NOT NULL,
    UNIQUE (code, about)
) STRICT;
