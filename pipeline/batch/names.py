"""Names of files: bytes on disk, text for people, and the name of the record."""

from __future__ import annotations

import hashlib
import unicodedata
from urllib.parse import quote_from_bytes

_LONGEST = 255  # bytes of one name, on every file system in use
_ENDING = b".json"
_HASH_DIGITS = 16


def shown(name: bytes) -> str:
    """Return a file name as text for people: NFC, with marks for bytes that are no UTF-8."""
    return unicodedata.normalize("NFC", name.decode("utf-8", "replace"))


def in_a_line(name: bytes | str) -> str:
    """Return a file name for a line of a log: no line break or control character gets through."""
    text = shown(name) if isinstance(name, bytes) else name
    return "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in text)


def exact(name: bytes) -> str | None:
    """Return the bytes percent-encoded where :func:`shown` loses some, else ``None``."""
    return None if shown(name).encode("utf-8") == name else quote_from_bytes(name)


def record_name(name: bytes) -> bytes:
    """Return the path of the record, relative to OUT, for a source's path relative to IN.

    ``2023/0565-23.pdf`` gives ``2023/0565-23.pdf.json``. A name that would be longer than a file
    system allows is cut, between characters where it is UTF-8, and ends in a hash of the whole.
    """
    folder, slash, last = name.rpartition(b"/")
    if len(last) + len(_ENDING) <= _LONGEST:
        return name + _ENDING
    mark = b"~" + hashlib.sha256(last).hexdigest()[:_HASH_DIGITS].encode()
    room = _LONGEST - len(mark) - len(_ENDING)
    while room and last[room] & 0xC0 == 0x80:  # the middle of a character
        room -= 1
    return folder + slash + last[:room] + mark + _ENDING
