"""What the language engine finds in lines: names, dates, numbers, with the way back to the page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.layout import Line


class Label(StrEnum):
    """What a mention is."""

    NUMBER = "NUMBER"
    """The number of a paper: ``0565/23``, ``VII-A-00889-VSP-01``, ``14-20 / V 07087``."""
    DATE = "DATE"
    PERSON = "PERSON"
    """A name, with titles: ``Dr. Eberhard Fischer``, ``A. Bausewein``."""
    ROLE = "ROLE"
    """An office: ``Oberbürgermeisterin``, ``Beigeordneter``, ``Fraktionsvorsitzender``."""
    BODY = "BODY"
    """A Gremium: ``Stadtrat``, ``Ausschuss für Ordnung und Ehrenamt``, ``Dienstberatung OB``."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of one line, or of neighbouring lines, that means something."""

    label: Label
    text: str
    """As it reads in :attr:`models.layout.Line.text`, a line break as one blank."""
    spans: tuple[tuple[Line, int, int], ...]
    """The lines it stands on, each with its first and one past its last word."""
