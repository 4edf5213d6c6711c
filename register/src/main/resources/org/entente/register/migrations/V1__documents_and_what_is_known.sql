-- What is true: documents and their readings. All else can be made again from them.
CREATE TABLE document (
    id       TEXT    NOT NULL PRIMARY KEY, -- sha256: of the text
    address  TEXT,                         -- versions of one document share it
    day      TEXT,                         -- EDTF: the day it reports from, as the reading has it
    fetched  TEXT    NOT NULL,             -- day, ISO 8601
    entered  TEXT    NOT NULL,             -- instant, ISO 8601, UTC
    reader   TEXT    NOT NULL,             -- version of the reader that made the reading
    meta     TEXT    NOT NULL,             -- the document as it was given, JSON, without its text
    body     INTEGER NOT NULL,             -- offset at which the prose begins
    text     ${blob} NOT NULL,             -- UTF-8, deflated (RFC 1951)
    reading  ${blob} NOT NULL              -- JSON of model.md, UTF-8, deflated
);
CREATE INDEX document_versions ON document (address, fetched, id);
CREATE INDEX document_days ON document (day);

-- 'revision' counts what changed the documents; 'folded' says of which revision, by which rules, the tables below tell.
CREATE TABLE state (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
INSERT INTO state (name, value) VALUES ('revision', '0');
INSERT INTO state (name, value) VALUES ('folded', '');

-- What is known: a fold over the current versions, kept so that it need not be made for every question.
CREATE TABLE known (
    kind  TEXT    NOT NULL, -- thread, person, encounter, figure, instrument
    id    TEXT    NOT NULL,
    place INTEGER NOT NULL, -- order in lists
    json  TEXT    NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE INDEX known_order ON known (kind, place);
CREATE TABLE known_party (
    kind  TEXT NOT NULL,
    party TEXT NOT NULL, -- ISO 3166-1 alpha-2 code, person's id, or name
    id    TEXT NOT NULL,
    PRIMARY KEY (kind, party, id)
);
CREATE TABLE member (
    id     TEXT NOT NULL PRIMARY KEY, -- of one mention of an undertaking
    thread TEXT NOT NULL
);
