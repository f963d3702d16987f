-- Version 1 of relay.db. What devices sent is kept byte for byte in the columns named `bytes` and `key`.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE team (
    no          INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    bytes       INTEGER NOT NULL DEFAULT 0, -- what counts towards the team's quota
    entries     INTEGER NOT NULL DEFAULT 0,
    ack_version INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE chain (
    team  INTEGER NOT NULL REFERENCES team (no),
    seq   INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (team, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE kem (
    team INTEGER NOT NULL REFERENCES team (no),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    key  BLOB NOT NULL,
    PRIMARY KEY (team, hash)
) STRICT;

CREATE TABLE ring (
    no        INTEGER PRIMARY KEY,
    team      INTEGER NOT NULL REFERENCES team (no),
    device    BLOB NOT NULL CHECK (length(device) = 16),
    maker     BLOB NOT NULL CHECK (length(maker) = 16),
    chain_seq INTEGER NOT NULL,
    bytes     BLOB NOT NULL,
    UNIQUE (team, device, maker)
) STRICT;

-- Which secrets a ring says to hold.
CREATE TABLE cover (
    team   INTEGER NOT NULL,
    space  INTEGER NOT NULL,
    epoch  INTEGER NOT NULL,
    device BLOB NOT NULL,
    ring   INTEGER NOT NULL REFERENCES ring (no) ON DELETE CASCADE,
    PRIMARY KEY (team, space, epoch, device, ring)
) STRICT, WITHOUT ROWID;

CREATE INDEX cover_ring ON cover (ring);

CREATE TABLE log (
    no     INTEGER PRIMARY KEY,
    team   INTEGER NOT NULL REFERENCES team (no),
    space  INTEGER NOT NULL,
    log_id BLOB NOT NULL CHECK (length(log_id) = 16),
    UNIQUE (team, space)
) STRICT;

CREATE TABLE author (
    no     INTEGER PRIMARY KEY,
    log    INTEGER NOT NULL REFERENCES log (no),
    device BLOB NOT NULL CHECK (length(device) = 16),
    UNIQUE (log, device)
) STRICT;

CREATE TABLE entry (
    place      INTEGER PRIMARY KEY, -- log << 40 | number
    author     INTEGER NOT NULL REFERENCES author (no),
    author_seq INTEGER NOT NULL,
    id         BLOB NOT NULL CHECK (length(id) = 32),
    h          BLOB NOT NULL CHECK (length(h) = 32),
    bytes      BLOB NOT NULL,
    UNIQUE (author, author_seq)
) STRICT;

CREATE TABLE ack (
    team    INTEGER NOT NULL REFERENCES team (no),
    space   INTEGER NOT NULL,
    device  BLOB NOT NULL CHECK (length(device) = 16),
    version INTEGER NOT NULL,
    log_id  BLOB NOT NULL,
    number  INTEGER NOT NULL,
    bytes   BLOB NOT NULL,
    PRIMARY KEY (team, space, device)
) STRICT, WITHOUT ROWID;

CREATE INDEX ack_version ON ack (team, version);

-- Only the hash of a token is kept: whoever reads this file cannot log in with it.
CREATE TABLE session (
    token   BLOB PRIMARY KEY CHECK (length(token) = 32),
    team    INTEGER NOT NULL REFERENCES team (no),
    device  BLOB NOT NULL CHECK (length(device) = 16),
    expires INTEGER NOT NULL -- seconds since 1970
) STRICT, WITHOUT ROWID;

CREATE INDEX session_device ON session (team, device, expires);
CREATE INDEX session_expires ON session (expires);
