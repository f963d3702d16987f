-- The fifth shape: contact cards, online outreach, and what is forgotten.

-- Documents that are gone for ever: an entry that brings one of them again brings nothing. Random ids, and no word more.
-- Each in its space: whoever writes in one space can't keep a document of another from arriving.
CREATE TABLE forgotten (
    document BLOB    NOT NULL,
    space    INTEGER NOT NULL,
    why      TEXT    NOT NULL,              -- erased, expired
    at       INTEGER NOT NULL,              -- this device's clock, milliseconds since 1970
    PRIMARY KEY (document, space)
) STRICT, WITHOUT ROWID;

-- Documents that end by themselves, and the day from which their term runs.
CREATE TABLE term (
    document BLOB NOT NULL PRIMARY KEY,
    kind     TEXT NOT NULL,
    since    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE card (
    document     BLOB    NOT NULL PRIMARY KEY,
    last_contact TEXT    NOT NULL,          -- the day of it, by this card alone
    conflicts    INTEGER NOT NULL,
    value        TEXT    NOT NULL
) STRICT;

-- Which cards a card says are about the same person.
CREATE TABLE card_same (
    document BLOB NOT NULL,
    other    BLOB NOT NULL,
    PRIMARY KEY (document, other)
) STRICT, WITHOUT ROWID;

-- What is still to be done, for the first screen: it reads the earliest, however many cards there are.
CREATE TABLE follow_up (
    document BLOB NOT NULL,
    id       BLOB NOT NULL,
    date     TEXT NOT NULL,
    PRIMARY KEY (document, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_up_date ON follow_up (date, document, id);

-- Of online outreach all rows are read at once: who is one person follows from all of them together.
CREATE TABLE profile (
    document BLOB NOT NULL PRIMARY KEY,
    value    TEXT NOT NULL
) STRICT;

-- Names of profiles, for as long as they are kept.
CREATE TABLE handle (
    document BLOB NOT NULL PRIMARY KEY,
    value    TEXT NOT NULL
) STRICT;

CREATE TABLE tag_key (
    document BLOB    NOT NULL PRIMARY KEY,
    year     INTEGER NOT NULL,              -- 0 for the lasting one, of objections
    key      BLOB    NOT NULL
) STRICT;

CREATE TABLE objection (
    document BLOB NOT NULL PRIMARY KEY,
    tag      BLOB NOT NULL
) STRICT;
