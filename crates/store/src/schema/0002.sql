-- The second shape: what screens need of an open book.

-- What is being typed. A keystroke is a row here and in no document, so that words which were taken back are in no
-- history and leave no phone. The document of zeros is the round that has not begun yet.
CREATE TABLE draft (
    document BLOB    NOT NULL,
    target   TEXT    NOT NULL,
    value    TEXT    NOT NULL,
    at       INTEGER NOT NULL,              -- this device's clock, milliseconds since 1970
    PRIMARY KEY (document, target)
) STRICT, WITHOUT ROWID;

-- How far the holder of this book has read a round: the heads that she saw.
CREATE TABLE read_mark (
    document BLOB    NOT NULL PRIMARY KEY,
    heads    BLOB    NOT NULL,              -- 32 bytes each, sorted
    at       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What lists show of a round besides its numbers, as JSON. A row without it is from the first shape, and is made again
-- before the book is read.
ALTER TABLE round ADD COLUMN shown TEXT NOT NULL DEFAULT '';
CREATE INDEX round_review ON round (review, date);
CREATE INDEX round_corrected ON round (date) WHERE corrections > 0;
CREATE INDEX round_of_first_shape ON round (document) WHERE shown = '';
