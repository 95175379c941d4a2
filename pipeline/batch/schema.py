"""The ledger's tables, and the steps that bring an older ledger up to date."""

from __future__ import annotations

import sqlite3
from typing import Final

from pipeline.errors import UsageError

_FIRST = """
CREATE TABLE ways (                 -- how something was done: few rows, pointed to by many sources
    id INTEGER PRIMARY KEY,
    reading_settings TEXT NOT NULL,
    reading TEXT NOT NULL,          -- the full fingerprint, several joined where pages differ
    rules INTEGER NOT NULL,
    understanding_settings TEXT NOT NULL,
    UNIQUE (reading_settings, reading, rules, understanding_settings)
) STRICT;

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    started TEXT NOT NULL,
    ended TEXT,                     -- NULL: running, or killed
    ending TEXT,                    -- done, limit, until, early, interrupted …
    due INTEGER, done INTEGER, failed INTEGER, pages_read INTEGER, seconds REAL
) STRICT;

CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    name BLOB NOT NULL UNIQUE,      -- path relative to IN, the bytes of the file system
    root BLOB NOT NULL,             -- IN, as it was when the file was last seen
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    first_run INTEGER NOT NULL,
    gone_run INTEGER,               -- the run that did not find it any more; NULL: it is there
    state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'failed', 'set_aside', 'forgotten')),
    tries INTEGER NOT NULL DEFAULT 0,
    code TEXT, message TEXT, remedy TEXT, traceback TEXT,
    cure TEXT,                      -- the part of the settings that could mend it, as it was
    sha256 TEXT,
    pages INTEGER,
    seconds REAL, cpu_seconds REAL, peak_bytes INTEGER,
    output BLOB NOT NULL,           -- path of the record relative to OUT
    record_sha256 TEXT,             -- NULL: there is no record
    paper_id TEXT,
    duplicate_of TEXT,
    review_needed INTEGER,
    way INTEGER REFERENCES ways (id),
    settled TEXT                    -- when it was last done, or failed
) STRICT;
CREATE INDEX sources_by_sha256 ON sources (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX sources_by_state ON sources (state, code);

CREATE TABLE forgotten (
    sha256 TEXT PRIMARY KEY,
    time TEXT NOT NULL
) STRICT;

CREATE TABLE events (               -- append-only: when, and by what, a paper was read
    id INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    run INTEGER,
    kind TEXT NOT NULL
        CHECK (kind IN ('ingest', 'read', 'understand', 'publish', 'correct', 'forget')),
    source BLOB,
    sha256 TEXT,
    paper_id TEXT,
    agent TEXT NOT NULL,            -- program and versions
    outcome TEXT NOT NULL,          -- ok, or the error's code
    record_sha256 TEXT
) STRICT;
CREATE INDEX events_by_sha256 ON events (sha256);
CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON events
    BEGIN SELECT RAISE (ABORT, 'events are append-only'); END;
CREATE TRIGGER events_stay BEFORE DELETE ON events
    BEGIN SELECT RAISE (ABORT, 'events are append-only'); END;
"""

_REVIEW = "ALTER TABLE sources ADD COLUMN review TEXT;  -- codes of why a person should look"

MIGRATIONS: Final = (_FIRST, _REVIEW)
"""Step *n* makes schema version *n* + 1 of version *n*. Never change one that was released."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the schema to the current version, all or nothing; refuse a newer one."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(MIGRATIONS):
        msg = (
            f"the ledger has schema version {version}, this release knows {len(MIGRATIONS)}: "
            "use the newer ratslese that wrote it"
        )
        raise UsageError(msg)
    for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
        connection.executescript(f"BEGIN;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;")
