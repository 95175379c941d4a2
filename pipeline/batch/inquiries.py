"""What is asked of the ledger between runs, and what upkeep writes there."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pipeline.batch.ledger import ENTRY, Ledger, now
from pipeline.batch.names import shown
from pipeline.batch.rows import Entry


def totals(ledger: Ledger) -> list[tuple[str, int]]:
    """Return how many sources are in which state; ``gone``: done, and the file went since."""
    rows = ledger.sql.execute(
        "SELECT CASE WHEN gone_run IS NOT NULL AND state = 'done' THEN 'gone' ELSE state END "
        "AS shown, count(*) FROM sources GROUP BY shown ORDER BY shown"
    )
    return list(rows)


class RunRow(NamedTuple):
    """A run, as the ledger has it."""

    id: int
    started: str
    ending: str | None
    """``None``: it is going on, or was killed."""
    due: int | None
    done: int | None
    failed: int | None
    pages_read: int | None
    seconds: float | None


def last_runs(ledger: Ledger, count: int) -> list[RunRow]:
    """Return the last runs, the latest first."""
    rows = ledger.sql.execute(
        "SELECT id, started, ending, due, done, failed, pages_read, seconds FROM runs "
        "ORDER BY id DESC LIMIT ?",
        (count,),
    )
    return [RunRow(*row) for row in rows]


def settled_since(ledger: Ledger, moment: str) -> int:
    """Return how many sources were settled from a moment on: the progress of a run."""
    row = ledger.sql.execute("SELECT count(*) FROM sources WHERE settled >= ?", (moment,))
    return int(row.fetchone()[0])


def reasons(ledger: Ledger) -> Counter[str]:
    """Return why papers want a person, as numbers by code."""
    counts: Counter[str] = Counter()
    for (codes,) in ledger.sql.execute(
        "SELECT review FROM sources WHERE state = 'done' AND review_needed"
    ):
        counts.update((codes or "").split())
    return counts


def wanting(ledger: Ledger) -> int:
    """Return how many papers want a person."""
    row = ledger.sql.execute("SELECT count(*) FROM sources WHERE state = 'done' AND review_needed")
    return int(row.fetchone()[0])


def failures(ledger: Ledger) -> Iterator[tuple[bytes, str, str, str, str]]:
    """Yield name, state, code, message and remedy of what failed or was set aside."""
    yield from ledger.sql.execute(
        "SELECT name, state, code, message, remedy FROM sources "
        "WHERE state IN ('failed', 'set_aside') AND gone_run IS NULL ORDER BY code, name"
    )


def failed_ids(ledger: Ledger) -> list[tuple[int, bytes]]:
    """Return what failed or was set aside."""
    rows = ledger.sql.execute("SELECT id, name FROM sources WHERE state IN ('failed', 'set_aside')")
    return list(rows)


def take_up_again(ledger: Ledger, ids: Iterable[int]) -> None:
    """Let sources wait again, with all their tries."""
    with ledger.together():
        ledger.sql.executemany(
            "UPDATE sources SET state = 'waiting', tries = 0 WHERE id = ?",
            ((id_,) for id_ in ids),
        )


def records(ledger: Ledger) -> int:
    """Return how many records there should be."""
    row = ledger.sql.execute("SELECT count(*) FROM sources WHERE record_sha256 IS NOT NULL")
    return int(row.fetchone()[0])


def published(ledger: Ledger) -> Iterator[tuple[bytes, bytes, str, bytes, str]]:
    """Yield path, name, hash, record's path and record's hash of what has a record."""
    for root, name, *rest in ledger.sql.execute(
        "SELECT root, name, sha256, output, record_sha256 FROM sources "
        "WHERE record_sha256 IS NOT NULL ORDER BY name"
    ):
        yield os.path.join(root, name), name, rest[0], rest[1], rest[2]


def forget(ledger: Ledger, sha256: str) -> list[bytes]:
    """Leave a tombstone; return the paths of the records that have to go."""
    with ledger.together():
        rows = ledger.sql.execute(
            "SELECT output FROM sources WHERE sha256 = ? AND record_sha256 IS NOT NULL",
            (sha256,),
        ).fetchall()
        ledger.sql.execute("INSERT OR IGNORE INTO forgotten VALUES (?, ?)", (sha256, now()))
        ledger.sql.execute(
            "UPDATE sources SET state = 'forgotten', record_sha256 = NULL, paper_id = NULL, "
            "duplicate_of = NULL WHERE sha256 = ?",
            (sha256,),
        )
        ledger.event("forget", "ok", sha256=sha256)
    return [row[0] for row in rows]


def duplicates_to_mend(ledger: Ledger) -> list[tuple[int, str | None]]:
    """Return the sources whose record does not name the right first copy, with its name.

    The first of byte-equal files is the one whose name comes first, whichever was read first.
    """
    rows = ledger.sql.execute(
        "SELECT id, first, duplicate_of, name FROM (SELECT id, name, duplicate_of, "
        "min(name) OVER (PARTITION BY sha256) AS first FROM sources "
        "WHERE state = 'done' AND gone_run IS NULL AND (duplicate_of IS NOT NULL OR sha256 IN "
        "(SELECT sha256 FROM sources WHERE state = 'done' AND gone_run IS NULL "
        "GROUP BY sha256 HAVING count(*) > 1))) ORDER BY name"
    )
    mend = []
    for id_, first, named, name in rows:
        right = None if first == name else shown(first)
        if right != named:
            mend.append((id_, right))
    return mend


def moved(ledger: Ledger) -> list[Entry]:
    """Return vanished sources whose bytes came back under a name that is newer than that."""
    rows = ledger.sql.execute(
        f"SELECT {ENTRY} FROM sources AS old WHERE gone_run IS NOT NULL "  # noqa: S608
        "AND record_sha256 IS NOT NULL AND EXISTS (SELECT 1 FROM sources AS new "
        "WHERE new.sha256 = old.sha256 AND new.gone_run IS NULL AND new.state = 'done' "
        "AND new.first_run >= old.gone_run)"
    )
    return [Entry(*row) for row in rows]
