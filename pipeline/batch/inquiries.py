"""What is asked of the ledger between runs, and what upkeep writes there."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from pipeline.batch.ledger import Ledger, now


def totals(ledger: Ledger) -> list[tuple[str, int]]:
    """Return how many sources are in which state; ``gone``: done, and the file went since."""
    rows = ledger.sql.execute(
        "SELECT CASE WHEN gone_run IS NOT NULL AND state = 'done' THEN 'gone' ELSE state END "
        "AS shown, count(*) FROM sources GROUP BY shown ORDER BY shown"
    )
    return list(rows)


def last_run(ledger: Ledger) -> str | None:
    """Return the last run in one line."""
    row = ledger.sql.execute(
        "SELECT started, coalesce(ending, 'running, or killed'), coalesce(done, 0), "
        "coalesce(failed, 0) FROM runs ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return row and f"{row[0]}: {row[1]}, {row[2]} done, {row[3]} failed"


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
