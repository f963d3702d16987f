-- The third shape: when an entry was seen to be at the relay, and where rounds were.

-- This device's clock when the relay was first seen to have the entry, milliseconds since 1970; 0 when an older shape
-- did not note it.
ALTER TABLE entry ADD COLUMN here INTEGER NOT NULL DEFAULT 0;

-- Each place that a round counts at: so that the list of places need not read ten years of rounds.
CREATE TABLE visited (
    document BLOB NOT NULL,
    place    BLOB NOT NULL,
    date     TEXT NOT NULL,
    PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX visited_place ON visited (place, date);
-- A row that can't be read is made again by `rebuild`: it keeps no book closed.
INSERT INTO visited (document, place, date)
    SELECT DISTINCT round.document, unhex(json_extract(visit.value, '$.p')), round.date
    FROM round, json_each(round.counted, '$.v') AS visit
    WHERE json_valid(round.counted);
