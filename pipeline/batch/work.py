"""One job on one source: from its bytes to stored pages, and from those to the record."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

import pipeline
from models.outcome import FREE, Done, Forgotten, Job, PartRead
from models.page import PageReading, StoredPage
from models.paper import CouncilPaper, ProducedBy, Source
from pipeline.batch.names import exact, in_a_line, shown
from pipeline.batch.record import record_bytes, review_codes, sureness
from pipeline.errors import Changed, EmptyFile, TooLarge, Unreadable, Vanished
from pipeline.settings import Settings, digest
from pipeline.storage import OutFolder, PageStore, StoredSource, file_sha256

P_co = TypeVar("P_co", covariant=True)
P_contra = TypeVar("P_contra", contravariant=True)

SLOWEST_DRIVE = 5_000_000
"""Bytes a second: what a network drive gives on a bad night."""
STORED_PAGE_SECONDS = 1.0
"""What a page may take that is only loaded and understood: fifty times what it should."""

_SLACK = 1.25  # the engine's own limit comes first: it can name the page


class Opened(Protocol[P_co]):
    """An open source."""

    media_type: str
    page_count: int

    def page(self, number: int) -> P_co:
        """Return a page, counted from 1."""
        ...


@dataclass(frozen=True, slots=True)
class Reading:
    """Names of the way pages are read: by the settings alone, and in full."""

    settings_sha256: str
    full: str
    parts: tuple[str, ...] = ()
    """What it is made of, for people."""


@dataclass(frozen=True)
class Equipment:
    """What work needs of the outside world; :mod:`pipeline.batch.equip` brings the real one."""

    reading: Reading
    rules: int
    open_source: Callable[[Path], AbstractContextManager[Opened[object]]]
    read_page: Callable[[object], PageReading]
    understand: Callable[[Source, tuple[PageReading, ...], ProducedBy], CouncilPaper]


class Allow(Protocol):
    """Grants the current job so many seconds from now on."""

    def __call__(self, seconds: float, page: int = 0) -> None:
        """Say what they are for: a page, or what is no page (0)."""
        ...


class Work:
    """Does jobs, one after the other. Raises what goes wrong; the worker turns that into data."""

    def __init__(
        self,
        settings: Settings,
        out: OutFolder,
        equipment: Equipment,
        tombstones: frozenset[str],
        allow: Allow,
    ) -> None:
        self._settings = settings
        self._out = out
        self._store = PageStore(out)
        self._equipment = equipment
        self._tombstones = tombstones
        self._allow = allow
        self.page: int | None = None
        """The page that is being read."""

    def do(self, job: Job) -> Done | PartRead | Forgotten:
        """Do one job; its cost is filled in by the worker."""
        self.page = None
        self._allow(self._settings.limits.document_seconds)
        check_unchanged(job)
        if job.task == "read":
            return self._read_range(job)
        return self._digitise(job)

    def _digitise(self, job: Job) -> Done | PartRead | Forgotten:
        sha256 = job.sha256 or self._hash(job)
        if sha256 in self._tombstones:
            return Forgotten(source_sha256=sha256, cost=FREE)
        source = self._store.load_source(sha256)
        self._allow_pages(source.page_count if source else 0)
        found = self._stored(sha256, source.page_count, job) if source else {}
        missing = source.page_count - len(found) if source else 1
        if missing:
            with self._open(job) as opened:
                source = StoredSource(
                    sha256=sha256,
                    bytes=job.signature[0],
                    media_type=opened.media_type,
                    page_count=opened.page_count,
                )
                wanted = [n for n in range(1, source.page_count + 1) if n not in found]
                self._store.save_source(source)
                self._allow_pages(source.page_count)
                if len(wanted) > self._settings.batch.pages_per_job:
                    return _part(source, 0)
                missing = len(wanted)
                found |= {n: self._read(opened, sha256, n) for n in wanted}
            check_unchanged(job)
        assert source is not None  # noqa: S101 - for mypy
        pages = tuple(found[n] for n in sorted(found))
        return self._publish(job, source, pages, pages_read=missing)

    def _read_range(self, job: Job) -> PartRead:
        assert job.sha256 and job.first_page and job.last_page  # noqa: PT018, S101
        source = self._store.load_source(job.sha256)
        assert source is not None  # noqa: S101
        wanted = [
            number
            for number in range(job.first_page, job.last_page + 1)
            if self._valid(job.sha256, number, job) is None
        ]
        if wanted:
            with self._open(job) as opened:
                for number in wanted:
                    self._read(opened, job.sha256, number)
            check_unchanged(job)
        return _part(source, len(wanted))

    def _publish(
        self, job: Job, source: StoredSource, pages: tuple[StoredPage, ...], pages_read: int
    ) -> Done:
        self._allow_pages(source.page_count)
        fingerprints = " ".join(sorted({page.reading_fingerprint for page in pages}))
        paper = self._equipment.understand(
            Source(
                name=shown(job.name),
                name_bytes=exact(job.name),
                sha256=source.sha256,
                bytes=source.bytes,
                media_type=source.media_type,
                page_count=source.page_count,
                duplicate_of=job.duplicate_of,
            ),
            tuple(page.reading for page in pages),
            ProducedBy(
                version=pipeline.__version__,
                reading=fingerprints,
                rules=self._equipment.rules,
                settings_sha256=digest(self._settings.reading, self._settings.understanding),
            ),
        )
        content = record_bytes(paper)
        with _named(job.output):
            if job.former_sha256 and job.former_sha256 != source.sha256:
                self._keep_former(job)
            self._out.publish(job.output, content)
        return Done(
            source_sha256=source.sha256,
            bytes=source.bytes,
            pages=source.page_count,
            pages_read=pages_read,
            record_sha256=hashlib.sha256(content).hexdigest(),
            paper_id=paper.id,
            duplicate_of=job.duplicate_of,
            review_needed=paper.review.needed,
            review=review_codes(paper),
            sureness=sureness(paper),
            produced_by=fingerprints,
            cost=FREE,
        )

    def _keep_former(self, job: Job) -> None:
        # A killed run may have put the new record there already: that one is no former record.
        with contextlib.suppress(FileNotFoundError):
            content = self._out.record_path(job.output).read_bytes()
            if job.former_sha256 and job.former_sha256.encode() in content[:300]:
                self._out.keep_former(job.output, job.former_sha256)

    def _allow_pages(self, stored: int) -> None:
        """Grant the time for a document besides the reading of its pages."""
        seconds = self._settings.limits.document_seconds + stored * STORED_PAGE_SECONDS
        self._allow(seconds)

    def _read(self, opened: Opened[object], sha256: str, number: int) -> StoredPage:
        self.page = number
        self._allow(self._settings.limits.page_seconds * _SLACK + 1, number)
        stored = StoredPage(
            reading_fingerprint=self._equipment.reading.full,
            settings_sha256=self._equipment.reading.settings_sha256,
            reading=self._equipment.read_page(opened.page(number)),
        )
        self._store.save(sha256, stored)
        self.page = None
        return stored

    def _stored(self, sha256: str, count: int, job: Job) -> dict[int, StoredPage]:
        """Return the pages that need not be read (again)."""
        found = {}
        for number in range(1, count + 1):
            page = self._valid(sha256, number, job)
            if page:
                found[number] = page
        return found

    def _valid(self, sha256: str, number: int, job: Job) -> StoredPage | None:
        stored = self._store.load(sha256, number)
        if stored is None or stored.settings_sha256 != self._equipment.reading.settings_sha256:
            return None
        stale = stored.reading_fingerprint != self._equipment.reading.full
        return None if stale and job.reread else stored

    def _hash(self, job: Job) -> str:
        limits = self._settings.limits
        size = job.signature[0]
        if size == 0:
            msg = f"{in_a_line(job.name)} is empty"
            raise EmptyFile(msg)
        if size > limits.document_bytes:
            msg = (
                f"{in_a_line(job.name)} has {size} bytes, "
                f"more than limits.document_bytes = {limits.document_bytes}"
            )
            raise TooLarge(msg)
        self._allow(limits.document_seconds + size / SLOWEST_DRIVE)
        with reading_errors(job):
            sha256 = file_sha256(job.path)
        check_unchanged(job)
        self._allow(limits.document_seconds)
        return sha256

    @contextlib.contextmanager
    def _open(self, job: Job) -> Iterator[Opened[object]]:
        with self._equipment.open_source(Path(os.fsdecode(job.path))) as opened:
            yield opened


def check_unchanged(job: Job) -> None:
    """Raise :class:`Vanished` or :class:`Changed` where the file is not what was listed."""
    with reading_errors(job):
        found = os.lstat(job.path)  # a link that took its place is another file
    if (found.st_size, found.st_mtime_ns) != job.signature:
        msg = f"{in_a_line(job.name)} changed after it was listed"
        raise Changed(msg)


@contextlib.contextmanager
def reading_errors(job: Job) -> Iterator[None]:
    """Name what the operating system says about a source."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError) as exc:
        msg = f"{in_a_line(job.name)} is no longer there"
        raise Vanished(msg) from exc
    except OSError as exc:
        msg = f"{in_a_line(job.name)} cannot be read: {exc.strerror}"
        raise Unreadable(msg) from exc


@contextlib.contextmanager
def _named(output: bytes) -> Iterator[None]:
    try:
        yield
    except OSError as exc:
        if exc.errno != errno.ENAMETOOLONG:
            raise
        msg = f"the path of the record is too long: {in_a_line(output)}"
        raise TooLarge(msg) from exc


def _part(source: StoredSource, pages_read: int) -> PartRead:
    return PartRead(
        source_sha256=source.sha256,
        bytes=source.bytes,
        pages=source.page_count,
        pages_read=pages_read,
        cost=FREE,
    )
