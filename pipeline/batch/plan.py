"""Compare what is there with what is known: which sources have work due, and why."""

from __future__ import annotations

import os
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.batch.discover import Sighting
from pipeline.batch.ledger import Ledger
from pipeline.batch.names import in_a_line, record_name
from pipeline.batch.rows import Known, Way
from pipeline.errors import UsageError
from pipeline.settings import Settings, digest

_CURED_BY_PASSWORDS = frozenset(("encrypted",))
_CURED_BY_LIMITS = frozenset(("too_large", "time_limit", "memory_limit"))


IsWhole = Callable[[Sighting], bool]
"""Tells whether a file has been written to its end, as far as that can be told."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a run takes up."""

    reread: bool = False
    """Sources too that were read by older engines."""
    is_whole: IsWhole = bool
    rest: bool = False
    """Not what failed in an earlier run."""


@dataclass(frozen=True, slots=True)
class Cures:
    """What can mend a failure without the file being changed, as it is now."""

    passwords: str
    limits: str

    def of(self, code: str | None) -> str | None:
        """Return what the failure depends on; ``None`` where only the file or a person helps."""
        if code in _CURED_BY_PASSWORDS:
            return self.passwords
        return self.limits if code in _CURED_BY_LIMITS else None


def cures(settings: Settings) -> Cures:
    """Return the state of the cures; of the passwords only when their file was changed."""
    passwords = "none"
    if settings.passwords_file and settings.passwords_file.exists():
        found = settings.passwords_file.stat()
        passwords = f"{found.st_size} {found.st_mtime_ns}"
    return Cures(passwords=passwords, limits=digest(settings.limits))


@dataclass(slots=True)
class Plan:
    """What is to be done, as ids of the ledger, and what is not, as numbers."""

    due: array[int] = field(default_factory=lambda: array("q"))
    reread: bool = False
    unchanged: int = 0
    set_aside: int = 0
    resting: int = 0
    """Failed before; their turn comes with the next full round of a watch."""
    held_back: int = 0
    """Still being written."""
    forgotten: int = 0
    vanished: int = 0


def plan(
    sightings: Iterable[Sighting],
    inputs: Iterable[Path],
    ledger: Ledger,
    planner: Planner,
) -> Plan:
    """Bring the ledger up to date with the folders, and return what is due, in order of names."""
    known = ledger.known()
    made = Plan(reread=planner.reread)
    back: list[tuple[bytes, int]] = []
    seen: set[bytes] = set()
    with ledger.together():
        for sighting in sightings:
            if sighting.name in seen:
                planner.refuse_twice(sighting)
            seen.add(sighting.name)
            if not planner.is_whole(sighting):
                made.held_back += 1
                continue
            before = known.get(sighting.name)
            if before is not None and (before.gone or before.root != sighting.root):
                planner.check_root(sighting, before)
                back.append((sighting.root, before.id))
            if before is None or (before.size, before.mtime_ns) != sighting.signature:
                made.due.extend(ledger.expect([sighting]))
            else:
                planner.judge(sighting.name, before, made)
        ledger.returned(back)
        roots = {os.fsencode(given.resolve()) for given in inputs if given.is_dir()}
        lost = [k.id for n, k in known.items() if n not in seen and not k.gone and k.root in roots]
        ledger.vanished(lost)
    made.vanished = len(lost)
    return made


class Planner:
    """Judges known sources; looks at the records folder by folder, so a lost one is noticed."""

    def __init__(
        self, out: Path, now: Way, ways: dict[int, Way], cured_by: Cures, settings: Settings,
        scope: Scope,
    ) -> None:  # fmt: skip
        self.reread = scope.reread
        self.is_whole = scope.is_whole
        self._rest = scope.rest
        self._out = os.fsencode(out)
        self._cures = cured_by
        self._tries = settings.batch.tries
        self._fresh = {id_ for id_, way in ways.items() if self._still_right(way, now)}
        self._folder: bytes | None = None
        self._records: frozenset[bytes] = frozenset()

    def judge(self, name: bytes, before: Known, made: Plan) -> None:
        """Put a known, unchanged source where it belongs."""
        match before.state:
            case "done":
                if before.way in self._fresh and self._has_record(name):
                    made.unchanged += 1
                else:
                    made.due.append(before.id)
            case "forgotten":
                made.forgotten += 1
            case "set_aside":
                if self._cures.of(before.code) == before.cure:
                    made.set_aside += 1
                else:
                    made.due.append(before.id)
            case "failed" if self._rest:
                made.resting += 1
            case _:  # waiting, or failed with tries left
                made.due.append(before.id)

    def check_root(self, sighting: Sighting, before: Known) -> None:
        """Refuse to let one file replace the record of another that is still there."""
        other = os.path.join(before.root, sighting.name)
        if before.root == sighting.root or not os.path.exists(other):
            return
        if not os.path.samefile(other, sighting.path):
            msg = (
                f"OUT holds the record of {in_a_line(other)}; {in_a_line(sighting.path)} would "
                "replace it: choose another output folder"
            )
            raise UsageError(msg)

    def refuse_twice(self, sighting: Sighting) -> None:
        """Refuse two inputs that would share a record."""
        msg = (
            f"two inputs hold {in_a_line(sighting.name)} and would share one record: "
            "name the folder above both, or use two output folders"
        )
        raise UsageError(msg)

    def _still_right(self, way: Way, now: Way) -> bool:
        stale = self.reread and way.reading != now.reading
        return not stale and way._replace(reading=now.reading) == now

    def _has_record(self, name: bytes) -> bool:
        folder, last = os.path.split(record_name(name))
        if folder != self._folder:
            self._folder = folder
            try:
                self._records = frozenset(os.listdir(os.path.join(self._out, folder)))
            except FileNotFoundError:
                self._records = frozenset()
        return last in self._records
