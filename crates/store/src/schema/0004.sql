-- The fourth shape: flyers, services and files, which everybody of the team reads.

CREATE TABLE flyer (
    document  BLOB    NOT NULL PRIMARY KEY,
    removed   INTEGER NOT NULL,
    origin    TEXT,
    conflicts INTEGER NOT NULL,
    value     TEXT    NOT NULL
) STRICT;

CREATE TABLE service (
    document  BLOB    NOT NULL PRIMARY KEY,
    removed   INTEGER NOT NULL,
    value     TEXT    NOT NULL
) STRICT;

-- Which entries hold which part of a file; the bytes stay in the entries, so that a file is on the disk once.
CREATE TABLE file_part (
    n      INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    file   BLOB    NOT NULL,                -- the hash of the whole
    author BLOB    NOT NULL,
    at     INTEGER NOT NULL,
    length INTEGER NOT NULL,
    entry  BLOB    NOT NULL,
    UNIQUE (file, author, at)
) STRICT;

-- Files of which every part is here, and the hash of all is right.
CREATE TABLE whole_file (
    file   BLOB NOT NULL,
    author BLOB NOT NULL,
    PRIMARY KEY (file, author)
) STRICT, WITHOUT ROWID;

-- Files that were attached here and have not gone wholly to the relay.
CREATE TABLE unsent_file (
    n     INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    file  BLOB    NOT NULL UNIQUE,
    bytes BLOB    NOT NULL,
    sent  INTEGER NOT NULL
) STRICT;
