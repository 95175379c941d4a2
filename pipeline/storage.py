"""The output folder: records, and beside them the store of pages. A file is whole or absent.

OUT/<name of the source>.json           the records
OUT/.ratslese/pages/ab/<sha256>/        what was read: 0001.json.zst …, and source.json
OUT/.ratslese/former/                   records of files that have changed since
OUT/.ratslese/logs/                     one file for each run
OUT/.ratslese/reports/                  what became of each run, for people and as JSON
OUT/.ratslese/parts/                    files being written; what lies there between runs is rubbish
OUT/.ratslese/turn                      names the run on several machines that may write here
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

import zstandard
from pydantic import ValidationError

from models.base import PrintedText, Record, Sha256
from models.page import StoredPage, Word
from pipeline.errors import OutputBusy, UsageError

STATE_FOLDER = ".ratslese"
"""Where the state lies under OUT."""

STORE_VERSION = 1
"""Of :class:`models.page.StoredPage`; a page of another version is read again."""

_LEVEL = 9  # of zstd: a page of 300 words takes 2 ms and 5 kB
_WORD_FIELDS = set(Word.model_fields)
_LARGEST_PAGE = 512 * 1024 * 1024  # a store file that claims more, unpacked, is not ours
_OURS = secrets.token_hex(6)  # the number of a process is its name on one machine only


class StoredSource(Record):
    """What the store knows of a source besides its pages, so that it need not be opened again."""

    sha256: Sha256
    bytes: int
    media_type: PrintedText
    page_count: int


class OutFolder:
    """The paths under OUT, and how files come there.

    ``turn`` is for a machine that works for a run on another one: once that run is over, however
    it ended, nothing of it can be written any more (:class:`OutputBusy`).
    """

    def __init__(self, root: Path, turn: str | None = None) -> None:
        self.root = root
        self._turn = turn
        self.state = root / STATE_FOLDER
        self.pages = self.state / "pages"
        self.former = self.state / "former"
        self.parts = self.state / "parts"
        self.logs = self.state / "logs"
        self.reports = self.state / "reports"
        self.ledger = self.state / "ledger.sqlite"
        self.lock = self.state / "lock"
        self.turn = self.state / "turn"

    def prepare(self) -> None:
        """Make the folders that are missing; raise ``OSError`` where that is not allowed."""
        self.root.mkdir(parents=True, exist_ok=True)
        for folder in (self.state, self.pages, self.former, self.parts):
            make_private(folder)

    def sweep(self) -> int:
        """Remove what a killed run left half written; return how many files. Hold the lock."""
        swept = 0
        with os.scandir(self.parts) as entries:
            for entry in entries:
                os.unlink(entry.path)
                swept += 1
        return swept

    def end_turns(self) -> None:
        """Keep what works for an earlier run, on whatever machine, from writing. Hold the lock."""
        self.turn.unlink(missing_ok=True)  # takes no room: it works on a full disk too

    def take_turn(self) -> str:
        """Begin a turn and return its name, for :class:`OutFolder` elsewhere. Hold the lock."""
        turn = secrets.token_hex(16)
        self.write(self.turn, turn.encode())
        return turn

    def has_turn(self) -> bool:
        """Tell whether the run that this folder was opened for is still the one that may write."""
        try:
            return self._turn is None or self.turn.read_bytes() == self._turn.encode()
        except FileNotFoundError:
            return False

    def write(self, target: Path, content: bytes, mode: int = 0o600) -> None:
        """Put a whole file in its place; raise ``OSError`` and leave nothing where that fails."""
        # One name for each target and process: two workers may meet on byte-equal files.
        key = hashlib.sha256(os.fsencode(target)).hexdigest()[:24]
        part = self.parts / f"{key}.{os.getpid()}-{_OURS}.part"
        try:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if not self.has_turn():
                part.unlink(missing_ok=True)
                msg = f"the run that this was made for does not hold {self.root} any more"
                raise OutputBusy(msg)
            part.replace(target)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        sync_folder(target.parent)

    def record_path(self, output: bytes) -> Path:
        """Return where a record lies; ``output`` is relative to OUT."""
        return self.root / os.fsdecode(output)

    def publish(self, output: bytes, content: bytes) -> None:
        """Write a record, with the folders above it."""
        target = self.record_path(output)
        target.parent.mkdir(parents=True, exist_ok=True)
        self.write(target, content, mode=0o666 & ~_umask())

    def keep_former(self, output: bytes, sha256: str) -> None:
        """Keep the record that is about to be replaced, under the hash of its own source."""
        record = self.record_path(output)
        with contextlib.suppress(FileNotFoundError):
            content = record.read_bytes()
            mark = hashlib.sha256(output + content).hexdigest()[:16]
            self.write(self.former / f"{sha256}-{mark}.json", content)


class PageStore:
    """Pages by the hash of their source and their number. A damaged file counts as absent."""

    def __init__(self, out: OutFolder) -> None:
        self._out = out
        self._packer = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True)
        self._unpacker = zstandard.ZstdDecompressor()

    def folder(self, sha256: str) -> Path:
        """Return where the pages of a source lie."""
        return self._out.pages / sha256[:2] / sha256

    def path(self, sha256: str, page: int) -> Path:
        """Return where a page lies."""
        return self.folder(sha256) / f"{page:04d}.json.zst"

    def save(self, sha256: str, stored: StoredPage) -> None:
        """Put a page into the store, in the place of an older reading."""
        self._make_folder(sha256)
        content = self._packer.compress(stored.model_dump_json().encode())
        self._out.write(self.path(sha256, stored.reading.page), content)

    def load(self, sha256: str, page: int) -> StoredPage | None:
        """Return a page, or ``None`` where there is no whole one."""
        try:
            packed = self.path(sha256, page).read_bytes()
            content = self._unpacker.decompress(packed, max_output_size=_LARGEST_PAGE)
            stored = StoredPage.model_validate_json(content)
        except (FileNotFoundError, zstandard.ZstdError, ValidationError):
            return None
        ours = stored.store_version == STORE_VERSION and stored.reading.page == page
        return _thrifty(stored) if ours else None

    def pages(self, sha256: str) -> Iterator[int]:
        """Yield the numbers of the pages that are there, in no order."""
        with contextlib.suppress(FileNotFoundError):
            for name in os.listdir(self.folder(sha256)):
                stem, _, ending = name.partition(".")
                if ending == "json.zst" and stem.isdigit():
                    yield int(stem)

    def save_source(self, source: StoredSource) -> None:
        """Note what is known of a source."""
        self._make_folder(source.sha256)
        self._out.write(self._source_path(source.sha256), source.model_dump_json().encode())

    def load_source(self, sha256: str) -> StoredSource | None:
        """Return what is known of a source, or ``None``."""
        _look_afresh(self.folder(sha256))
        try:
            return StoredSource.model_validate_json(self._source_path(sha256).read_bytes())
        except (FileNotFoundError, ValidationError):
            return None

    def forget(self, sha256: str) -> int:
        """Remove all that is kept of a source besides its records; return how many files went."""
        gone = 0
        places = [self.folder(sha256), *self._out.former.glob(f"{sha256}-*")]
        for kind in ("debug", "corrections"):
            places.extend((self._out.state / kind).glob(f"{sha256}*"))
        for place in places:
            if place.is_dir():
                gone += sum(1 for _ in place.iterdir())
                shutil.rmtree(place)
            elif place.exists():
                place.unlink()
                gone += 1
        return gone

    def _source_path(self, sha256: str) -> Path:
        return self.folder(sha256) / "source.json"

    def _make_folder(self, sha256: str) -> None:
        folder = self.folder(sha256)
        if not folder.is_dir():
            make_private(folder.parent)
            make_private(folder)


def _look_afresh(folder: Path) -> None:
    """Forget that a file was not there a moment ago: another machine may have put it there since.

    NFS remembers names that it did not find for half a minute; opening their folder makes it ask.
    """
    for place in (folder.parent.parent, folder.parent, folder):
        with contextlib.suppress(FileNotFoundError):
            os.close(os.open(place, os.O_RDONLY | os.O_DIRECTORY))


def _thrifty(stored: StoredPage) -> StoredPage:
    """Let the words share the set of field names that pydantic keeps for each of them.

    That set is half of a word's memory, and a paper of 500 pages has 150,000 words: 200 MB or 100.
    """
    for word in stored.reading.words:
        object.__setattr__(word, "__pydantic_fields_set__", _WORD_FIELDS)
    return stored


def make_private(folder: Path) -> None:
    """Make a folder that only its owner may enter, and remember its name on disk."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)


def write_asked(target: Path, content: bytes, *, private: bool = False) -> None:
    """Write a file that somebody named on the command line, whole or not at all.

    ``private``: nobody else may read it. Raises :class:`UsageError` where it cannot be written.
    """
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        with os.fdopen(os.open(part, flags, 0o600 if private else 0o666), "wb") as file:
            file.write(content)
        part.replace(target)
    except OSError as exc:
        msg = f"{target} cannot be written ({exc.strerror}): name another file"
        raise UsageError(msg) from exc


def sync_folder(folder: Path) -> None:
    """Make names written into a folder survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def file_sha256(path: bytes | Path) -> str:
    """Return the SHA-256 of a file's bytes."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _umask() -> int:
    # There is no way to read it without setting it.
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
