"""The boxes of a form: questions that are answered by yes or no, and belong to no section."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.stages.segment.prose import is_prose
from pipeline.stages.segment.units import Unit, is_answer

# "Finanzielle Auswirkungen   nein ☐  ja ☒", "Klimarelevanz? ja / nein": boxes of a form.
# "Ja: 24, Nein: 29": votes, not boxes.
_COUNTED = re.compile(r"(?i)\b(?:ja|nein)\b\W{0,3}\d|\d\W{0,2}(?:x )?(?:ja|nein)\b|stimmen\b")
_YES, _NO = re.compile(r"(?i)\bja\b"), re.compile(r"(?i)\bnein\b")


def in_form(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a unit is a form's boxes, or the question above them."""
    unit = units[index]
    asked = unit.table is None and unit.words <= 8 and index + 1 < len(units)
    return is_form(unit) or (asked and is_answer(units[index + 1]))


def is_form(unit: Unit) -> bool:
    """Tell whether a unit is a form's boxes: every row of it offers yes and no."""
    if is_answer(unit):
        return True
    if unit.table is None:
        rows = [unit.text] if unit.words <= 16 and not is_prose(unit) else []
    else:
        table = unit.table
        rows = [
            " ".join(line.text for cell in table.row(r) for line in cell.lines)
            for r in range(table.rows)
        ]
    answers = [bool(_YES.search(row)) + bool(_NO.search(row)) for row in rows]
    sure = unit.table is not None or sum(answers) > len(answers)
    return bool(answers) and min(answers) > 0 and sure and not _COUNTED.search(" ".join(rows))
