"""Find the sources: files and folders in, one row for each file that may be a paper."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from models.outcome import Signature
from pipeline.errors import EnvironmentMissing, UsageError
from pipeline.storage import STATE_FOLDER

SUFFIXES = frozenset(
    f".{suffix}".encode() for suffix in "pdf tif tiff jpg jpeg jpe png jp2 jpx j2k webp bmp".split()
)
"""A file that is named so is a paper, or an error."""

_OTHER_SUFFIXES = frozenset(
    f".{suffix}".encode()
    for suffix in (
        "json txt xml csv html htm md log db ini zip gz doc docx xls xlsx odt toml yaml yml py sh "
        "js css svg mp3 mp4 exe part tmp"
    ).split()
)  # never worth opening to see what it is
_HEAD = 1024

LooksLikeADocument = Callable[[bytes], bool]
"""Tells from the first bytes of a file whether it is of a type that can be read."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A source as it was met: its name relative to IN, and what ``stat`` told."""

    name: bytes
    root: bytes
    """Folder that the name is relative to."""
    signature: Signature

    @property
    def path(self) -> bytes:
        """Return the absolute path."""
        return os.path.join(self.root, self.name)


@dataclass(slots=True)
class Ignored:
    """How many files were left alone, and why."""

    other_types: int = 0
    hidden: int = 0
    links: int = 0
    unreadable_folders: int = 0


def check_places(inputs: Iterable[Path], out: Path) -> None:
    """Raise :class:`UsageError` where IN and OUT cannot go together.

    Raise :class:`EnvironmentMissing` where IN may not be opened: an empty inbox looks different.
    """
    target = out.resolve()
    if target.exists() and not target.is_dir():
        msg = f"OUT {out} is a file: name a folder for the records"
        raise UsageError(msg)
    for given in inputs:
        if not given.exists():
            msg = f"IN {given} does not exist: check the path, or whether the drive is mounted"
            raise UsageError(msg)
        if given.is_dir() and not os.access(given, os.R_OK | os.X_OK):
            msg = f"IN {given} cannot be opened: check its permissions"
            raise EnvironmentMissing(msg)
        source = given.resolve()
        if target == source or (source.is_dir() and target.is_relative_to(source)):
            msg = f"OUT {out} lies inside IN {given}: choose an output folder elsewhere"
            raise UsageError(msg)
        if source.is_relative_to(target):
            msg = f"IN {given} lies inside OUT {out}: choose an output folder elsewhere"
            raise UsageError(msg)


def discover(
    inputs: Iterable[Path], looks_like_a_document: LooksLikeADocument, ignored: Ignored
) -> Iterator[Sighting]:
    """Yield the sources under all inputs, folder by folder in the order of their names.

    Symlinks inside IN are not followed: they may lead out of it, or in a circle. Hidden files and
    folders (a leading dot) are left alone, files of other types are counted.
    """
    for given in inputs:
        root = os.fsencode(given.resolve())
        if os.path.isdir(root):
            yield from _walk(root, b"", looks_like_a_document, ignored)
        else:
            found = os.stat(root)
            folder, name = os.path.split(root)
            yield Sighting(name, folder, (found.st_size, found.st_mtime_ns))


def _walk(
    root: bytes, under: bytes, looks: LooksLikeADocument, ignored: Ignored
) -> Iterator[Sighting]:
    """Yield a folder's files, then those of its folders; a stack, for folders may be deep."""
    waiting = [under]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(os.path.join(root, folder)) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError:
            ignored.unreadable_folders += 1
            continue
        folders = []
        for entry in entries:
            name = os.path.join(folder, entry.name)
            if entry.name.startswith(b"."):
                ignored.hidden += entry.name != STATE_FOLDER.encode()
            elif entry.is_symlink():
                ignored.links += 1
            elif entry.is_dir(follow_symlinks=False):
                folders.append(name)
            elif entry.is_file(follow_symlinks=False):
                if not _wanted(entry, looks):
                    ignored.other_types += 1
                    continue
                try:
                    found = entry.stat(follow_symlinks=False)
                except FileNotFoundError:  # moved since the folder was listed
                    continue
                yield Sighting(name, root, (found.st_size, found.st_mtime_ns))
            else:  # a pipe, a device
                ignored.other_types += 1
        waiting.extend(reversed(folders))


def _wanted(entry: os.DirEntry[bytes], looks: LooksLikeADocument) -> bool:
    """Tell by the suffix, and where that says nothing, by the first bytes."""
    suffix = os.path.splitext(entry.name)[1].lower()
    if suffix in SUFFIXES:
        return True
    if suffix in _OTHER_SUFFIXES:
        return False
    try:
        with open(entry.path, "rb") as file:
            return looks(file.read(_HEAD))
    except OSError:
        return False
