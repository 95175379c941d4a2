"""Hold originals and records against the ledger."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.batch.inquiries import published
from pipeline.batch.ledger import Ledger
from pipeline.batch.names import in_a_line
from pipeline.storage import STATE_FOLDER, OutFolder, file_sha256


@dataclass(frozen=True)
class Finding:
    """Something that is not as the ledger says."""

    kind: str
    """``original missing``, ``original changed``, ``record missing``, ``record damaged`` …"""
    name: str
    SOUND: ClassVar[Finding]


Finding.SOUND = Finding("", "")


def findings(out: OutFolder, ledger: Ledger) -> Iterator[Finding]:
    """Yield what differs. Reads every original and every record."""
    known: set[bytes] = set()
    for path, name, sha256, output, record_sha256 in published(ledger):
        known.add(output)
        yield _original(path, name, sha256)
        yield _record(out, output, record_sha256)
    for output in _records(out):
        if output not in known:
            yield Finding("record unknown to the ledger", in_a_line(output))


def _original(path: bytes, name: bytes, sha256: str) -> Finding:
    try:
        same = file_sha256(path) == sha256
    except FileNotFoundError:
        return Finding("original missing", in_a_line(name))
    except OSError as exc:
        return Finding(f"original unreadable ({exc.strerror})", in_a_line(name))
    return Finding.SOUND if same else Finding("original changed", in_a_line(name))


def _record(out: OutFolder, output: bytes, sha256: str) -> Finding:
    try:
        same = file_sha256(out.record_path(output)) == sha256
    except FileNotFoundError:
        return Finding("record missing", in_a_line(output))
    except OSError as exc:
        return Finding(f"record unreadable ({exc.strerror})", in_a_line(output))
    return Finding.SOUND if same else Finding("record damaged", in_a_line(output))


def _records(out: OutFolder) -> Iterator[bytes]:
    root = os.fsencode(out.root)
    for folder, folders, files in os.walk(root):
        with contextlib.suppress(ValueError):
            folders.remove(STATE_FOLDER.encode())
        under = os.path.relpath(folder, root)
        for file in sorted(files):
            if file.endswith(b".json"):
                yield os.path.normpath(os.path.join(under, file))
