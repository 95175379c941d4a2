"""The ledger: what is known of every source, and what happened when. One process writes it."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from models.outcome import Done, Failed, Forgotten
from pipeline.batch.discover import Sighting
from pipeline.batch.names import record_name
from pipeline.batch.rows import Entry, Known, Way
from pipeline.batch.schema import migrate
from pipeline.errors import EnvironmentMissing

ENTRY = (
    "id, name, root, size, mtime_ns, state, tries, sha256, output, record_sha256 IS NOT NULL, "
    "duplicate_of"
)


class Ledger:
    """Sources, events and runs in one SQLite file."""

    def __init__(self, path: Path | str, agent: str) -> None:
        """Open the ledger, make or migrate its tables; ``agent`` signs the events."""
        if isinstance(path, Path):
            with contextlib.suppress(FileExistsError):
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        try:
            self.sql = sqlite3.connect(path, isolation_level=None)
            self.sql.execute("PRAGMA journal_mode = WAL")
            # Safe against SIGKILL; a power cut may lose the last rows, which are then found again.
            self.sql.execute("PRAGMA synchronous = NORMAL")
            migrate(self.sql)
        except sqlite3.DatabaseError as exc:
            msg = f"the ledger {path} cannot be used ({exc}): restore or move it away"
            raise EnvironmentMissing(msg) from exc
        self._agent = agent
        self._run: int | None = None

    def close(self) -> None:
        """Close the file."""
        self.sql.close()

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """Write several rows or none."""
        self.sql.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.sql.execute("ROLLBACK")
            raise
        self.sql.execute("COMMIT")

    # runs

    def begin_run(self, version: str) -> int:
        """Open a run and return its number."""
        row = self.sql.execute(
            "INSERT INTO runs (version, started) VALUES (?, ?) RETURNING id", (version, now())
        )
        (self._run,) = row.fetchone()
        assert self._run is not None  # noqa: S101 - for mypy
        return self._run

    def end_run(self, ending: str, numbers: dict[str, int | float]) -> None:
        """Close the run with what came of it."""
        self.sql.execute(
            "UPDATE runs SET ended = :ended, ending = :ending, due = :due, done = :done, "
            "failed = :failed, pages_read = :pages_read, seconds = :seconds WHERE id = :id",
            {**numbers, "ended": now(), "ending": ending, "id": self._run},
        )

    # what planning asks and says

    def known(self) -> dict[bytes, Known]:
        """Return all sources by name."""
        rows = self.sql.execute(
            "SELECT name, id, root, size, mtime_ns, state, tries, gone_run IS NOT NULL, code, "
            "cure, record_sha256 IS NOT NULL, way FROM sources"
        )
        share: dict[object, object] = {}  # one object for each root, code and cure
        return {
            row[0]: Known(
                row[1],
                share.setdefault(row[2], row[2]),  # type: ignore[arg-type]
                row[3],
                row[4],
                share.setdefault(row[5], row[5]),  # type: ignore[arg-type]
                row[6],
                bool(row[7]),
                share.setdefault(row[8], row[8]),  # type: ignore[arg-type]
                share.setdefault(row[9], row[9]),  # type: ignore[arg-type]
                bool(row[10]),
                row[11],
            )
            for row in rows
        }

    def ways(self) -> dict[int, Way]:
        """Return all ways of working that sources were done in."""
        rows = self.sql.execute(
            "SELECT id, reading_settings, reading, rules, understanding_settings FROM ways"
        )
        return {row[0]: Way(*row[1:]) for row in rows}

    def expect(self, sightings: Iterable[Sighting]) -> list[int]:
        """Enter new and changed files as waiting; return their ids, in the same order."""
        return [
            self.sql.execute(
                "INSERT INTO sources (name, root, size, mtime_ns, first_run, state, output) "
                "VALUES (?, ?, ?, ?, ?, 'waiting', ?) "
                "ON CONFLICT (name) DO UPDATE SET root = excluded.root, size = excluded.size, "
                "mtime_ns = excluded.mtime_ns, state = 'waiting', tries = 0, gone_run = NULL, "
                "code = NULL, message = NULL, remedy = NULL, traceback = NULL, cure = NULL "
                "RETURNING id",
                (seen.name, seen.root, *seen.signature, self._run or 0, record_name(seen.name)),
            ).fetchone()[0]
            for seen in sightings
        ]

    def resized(self, id_: int, size: int, mtime_ns: int) -> None:
        """Note that a file that waits for its second chance was written since."""
        self.sql.execute(
            "UPDATE sources SET size = ?, mtime_ns = ? WHERE id = ?", (size, mtime_ns, id_)
        )

    def returned(self, ids: Iterable[tuple[bytes, int]]) -> None:
        """Note under which root known files are there (again)."""
        self.sql.executemany("UPDATE sources SET root = ?, gone_run = NULL WHERE id = ?", ids)

    def vanished(self, ids: Iterable[int]) -> None:
        """Note that known files are there no more; their records stay."""
        self.sql.executemany(
            "UPDATE sources SET gone_run = ? WHERE id = ?", ((self._run, id_) for id_ in ids)
        )

    def entry(self, id_: int) -> Entry:
        """Return a source."""
        row = self.sql.execute(f"SELECT {ENTRY} FROM sources WHERE id = ?", (id_,)).fetchone()  # noqa: S608
        return Entry(*row)

    # what came of work

    def done(self, entry: Entry, way: Way, outcome: Done) -> None:
        """Note a published record."""
        with self.together():
            self._events(entry, outcome)
            self.sql.execute(
                "UPDATE sources SET state = 'done', tries = 0, code = NULL, message = NULL, "
                "remedy = NULL, traceback = NULL, cure = NULL, sha256 = ?, pages = ?, "
                "seconds = ?, cpu_seconds = ?, peak_bytes = ?, record_sha256 = ?, paper_id = ?, "
                "duplicate_of = ?, review_needed = ?, review = ?, way = ?, settled = ?, size = ?, "
                "mtime_ns = ? WHERE id = ?",
                (
                    outcome.source_sha256,
                    outcome.pages,
                    outcome.cost.seconds,
                    outcome.cost.cpu_seconds,
                    outcome.cost.peak_bytes,
                    outcome.record_sha256,
                    outcome.paper_id,
                    outcome.duplicate_of,
                    outcome.review_needed,
                    " ".join(outcome.review),
                    self._way_id(way._replace(reading=outcome.produced_by)),
                    now(),
                    entry.size,
                    entry.mtime_ns,
                    entry.id,
                ),
            )

    def failed(self, entry: Entry, outcome: Failed, *, set_aside: bool, cure: str | None) -> None:
        """Note a failure; it uses up a try unless its cause lies in the environment."""
        with self.together():
            self.event("read", outcome.code, source=entry.name, sha256=outcome.source_sha256)
            cost = outcome.cost
            self.sql.execute(
                "UPDATE sources SET state = ?, tries = tries + ?, code = ?, message = ?, "
                "remedy = ?, traceback = ?, cure = ?, seconds = ?, cpu_seconds = ?, "
                "peak_bytes = ?, settled = ? WHERE id = ?",
                (
                    "set_aside" if set_aside else "failed",
                    int(outcome.uses_a_try),
                    outcome.code,
                    outcome.message,
                    outcome.remedy,
                    outcome.traceback,
                    cure,
                    cost and cost.seconds,
                    cost and cost.cpu_seconds,
                    cost and cost.peak_bytes,
                    now(),
                    entry.id,
                ),
            )

    def last_failure(self, id_: int) -> Failed | None:
        """Return how a source failed last; ``None`` where it did not."""
        row = self.sql.execute(
            "SELECT code, message, remedy FROM sources WHERE id = ? AND code IS NOT NULL", (id_,)
        ).fetchone()
        if row is None:
            return None
        return Failed(code=row[0], message=row[1], remedy=row[2], retryable=True)

    def give_back(self, ids: Iterable[int]) -> None:
        """Undo one try each: it was the machine, not the papers."""
        self.sql.executemany(
            "UPDATE sources SET tries = max(tries - 1, 0), state = 'failed' WHERE id = ?",
            ((id_,) for id_ in ids),
        )

    def forgotten(self, entry: Entry, outcome: Forgotten) -> None:
        """Note that a file holds what the archive was told to forget."""
        self.sql.execute(
            "UPDATE sources SET state = 'forgotten', sha256 = ? WHERE id = ?",
            (outcome.source_sha256, entry.id),
        )

    def event(
        self,
        kind: str,
        outcome: str,
        *,
        source: bytes | None = None,
        sha256: str | None = None,
        paper_id: str | None = None,
        record_sha256: str | None = None,
    ) -> None:
        """Append an event."""
        self.sql.execute(
            "INSERT INTO events (time, run, kind, source, sha256, paper_id, agent, outcome, "
            "record_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                now(), self._run, kind, source, sha256, paper_id, self._agent, outcome,
                record_sha256,
            ),
        )  # fmt: skip

    # what is asked after the work

    def tombstones(self) -> frozenset[str]:
        """Return the hashes of what must not come back."""
        return frozenset(row[0] for row in self.sql.execute("SELECT sha256 FROM forgotten"))

    def record_removed(self, id_: int) -> None:
        """Note that a source has no record any more."""
        self.sql.execute("UPDATE sources SET record_sha256 = NULL WHERE id = ?", (id_,))

    def _events(self, entry: Entry, outcome: Done) -> None:
        about = {
            "source": entry.name,
            "sha256": outcome.source_sha256,
            "paper_id": outcome.paper_id,
        }
        if entry.sha256 != outcome.source_sha256:
            self.event("ingest", "ok", source=entry.name, sha256=outcome.source_sha256)
        if outcome.pages_read:
            self.event("read", "ok", source=entry.name, sha256=outcome.source_sha256)
        self.event("understand", "ok", **about)  # type: ignore[arg-type]
        self.event("publish", "ok", record_sha256=outcome.record_sha256, **about)  # type: ignore[arg-type]

    def _way_id(self, way: Way) -> int:
        self.sql.execute(
            "INSERT OR IGNORE INTO ways (reading_settings, reading, rules, "
            "understanding_settings) VALUES (?, ?, ?, ?)",
            way,
        )
        row = self.sql.execute(
            "SELECT id FROM ways WHERE reading_settings = ? AND reading = ? AND rules = ? "
            "AND understanding_settings = ?",
            way,
        )
        return int(row.fetchone()[0])


def now() -> str:
    """Return the moment as the ledger writes it: UTC, ISO 8601."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
