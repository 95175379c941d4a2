"""How well a page is read weighs on every value that stands on it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from models.extraction import Candidate, Extraction
from models.paper import Page

T = TypeVar("T")

# Mean confidence of a page's words, from below: clean print has 0.94 and more.
_GRADES = ((0.82, "page_bad"), (0.89, "page_poor"), (0.92, "page_weak"), (0.94, "page_fair"))


def graded(extraction: Extraction, pages: Sequence[Page]) -> Extraction:
    """Return the extraction with the grade of its worst page as a witness of each candidate."""
    confidences = {page.number: page.confidence for page in pages}
    return _graded(extraction, {n: c for n, c in confidences.items() if c is not None})


def _graded(item: T, pages: Mapping[int, float]) -> T:
    """Return a record of candidates, however deep, with the grade added to each."""
    grown: Any = item
    if isinstance(item, Candidate):
        worst = min((pages.get(e.page, 1.0) for e in item.evidence), default=1.0)
        grade = next((name for limit, name in _GRADES if worst < limit), None)
        grown = dataclasses.replace(item, witnesses=item.witnesses | {grade}) if grade else item
    elif isinstance(item, tuple):
        grown = tuple(_graded(part, pages) for part in item)
    elif dataclasses.is_dataclass(item) and not isinstance(item, type):
        parts = {f.name: _graded(getattr(item, f.name), pages) for f in dataclasses.fields(item)}
        grown = dataclasses.replace(item, **parts)
    result: T = grown
    return result
