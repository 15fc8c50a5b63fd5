-- Sealed records and what is no record. Forward only: a released file is never edited.
CREATE TABLE record (
    drawer BLOB NOT NULL CHECK (length(drawer) = 16),
    writer BLOB NOT NULL CHECK (length(writer) = 16),
    seq INTEGER NOT NULL CHECK (seq >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    key_id BLOB NOT NULL CHECK (length(key_id) = 16),
    sealed BLOB NOT NULL,
    PRIMARY KEY (drawer, writer, seq, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE host (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA application_id = 1232105583;
PRAGMA user_version = 1;
