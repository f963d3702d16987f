-- The fourth shape: flyers and services, which everybody of the team reads.

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
