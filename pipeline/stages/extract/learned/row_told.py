"""What rules say against a meeting that only the model found: another paper's, another day's."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.stages.extract.learned.row_days import above_in_column
from pipeline.stages.extract.learned.row_ground import Ground
from pipeline.stages.extract.learned.row_reader import Meeting
from pipeline.stages.extract.meeting_words import RESULT

# "gemäß Beschluss des Stadtrates vom", "Antrag der Fraktion im Stadtrat vom", "Die Niederschrift
# der 4. Sitzung des", "Zum Beschluss des"; "Der Vorsitzende des Stadtrates"
_CITES = re.compile(
    r"\b(?:(?:Antrag|Anfrage)(?!\s+(?:an|für)\b)|gemäß|laut|siehe|vgl\.?|unter\sBezug|[Bb]ezug|[Ff]raktion(?:en)?)(?=[\s:])|"
    r"\b(?:Niederschrift|Verhandlungsschrift|Protokolls?)\s(?:der|über|zur|vom)\b|"
    r"^Zum\sBeschlu(?:ss|ß)\b|"
    r"\b(?:Vorsitzende[rn]?|Vorstand|\w*[Mm]eister(?:in)?|Präsident(?:in)?|Mitglied\w*)\s+"
    r"(?:des|der|im|in\sder)\s*$"
)
# "nächste Sitzung am", "Schreiben vom"
_ANOTHER = re.compile(
    r"\b(?:nächste|letzte|vorige|vergangene|frühere)[rnms]?\s+(?:\w*[Ss]itzung|Tagung)\b|\bSchreiben\b"
)
# "Rückgabe bis" over a date, "bis zum 28.04.2020"
_UNTIL = re.compile(r"\b(?:bis|bis zum|ab dem|seit)\s*:?\s*$")
# "Mitteilung des Senats an die Bürgerschaft vom 12. März": the day on which it was written; not
# "Antrag des Gemeinderates an die Gemeindeversammlung vom 27. November"
_SENT = re.compile(r"\b(?:Mitteilung|Zuschrift|Eingabe)\b.*\ban\s+(?:die|den|das)\s*$")
_SMALL = re.compile(r"\b[a-zäöüß]{2,}\b")
_SENTENCE = 4
"""Words in small letters that a line of running text has at least."""
_SHORT = 30
"""Signs that stand before a name at most for the line above to lead to it."""


class Aside:
    """What of a paper speaks of other things than its meetings."""

    def __init__(self, ground: Ground, lines: Iterable[int], text: Iterable[int]) -> None:
        self._ground = ground
        self._lines = frozenset(lines)
        self._text = frozenset(text)

    def holds(self, meeting: Meeting) -> bool:
        """Tell whether words around body or date say that this is no meeting of the paper."""
        day, name = meeting.day, meeting.name
        if id(day.line) in self._lines or self._runs(day.at):
            return True
        before = name.line.text[: name.parts[0].start]
        lead = self._above(name.at) if len(before) < _SHORT else ""
        if _CITES.search(f"{lead} {before}".strip()):
            return True
        leads = day.line.text[: day.printed.start]
        if name.line is day.line and _SENT.search(before) and re.search(r"\bvom\s*$", leads):
            return True
        caption = above_in_column(self._ground, day) if not leads.strip() else None
        until = caption.text if caption is not None else leads
        return (
            any(said.search(leads) for said in (RESULT, _ANOTHER))
            or _UNTIL.search(until) is not None
        )

    def _above(self, at: int) -> str:
        """Return the text of the line above, where it runs on into this one."""
        if not at:
            return ""
        above, line = self._ground.lines[at - 1], self._ground.lines[at]
        if above.page != line.page or id(line) in self._ground.cells:
            return ""
        close = 0 < line.box.top - above.box.top < 2.0 * max(line.box.height, 7.0)
        return above.text if close and len(above.text) > _SHORT else ""

    def _runs(self, at: int) -> bool:
        """Tell whether a line of the text is part of a sentence, which but tells of a meeting."""
        lines = self._ground.lines
        line = lines[at]
        if id(line) not in self._text or id(line) in self._ground.cells:
            return False
        if len(_SMALL.findall(line.text)) >= _SENTENCE:
            return True
        below = lines[at + 1] if at + 1 < len(lines) else line
        close = 0 < below.box.top - line.box.top < 2.0 * max(line.box.height, 7.0)
        return close and below.text[:1].islower()
