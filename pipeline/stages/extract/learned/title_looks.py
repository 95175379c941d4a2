"""A page's possible titles looked at: cheaply first, and what they share once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import inf

from models.layout import Line
from pipeline.stages.extract.addressees import addressee_lines
from pipeline.stages.extract.learned.ranker import Ranker, Shared
from pipeline.stages.extract.learned.title_features import beginning, ending, setting_of, whole
from pipeline.stages.extract.learned.title_options import Run, Span
from pipeline.stages.extract.learned.view import View
from pipeline.stages.extract.sheet import Sheet, certifies
from pipeline.stages.extract.title_lines import is_free, kept_from_titles, speaks_against
from pipeline.stages.extract.title_text import names_nothing
from pipeline.stages.extract.type_lines import names_types

Hope = tuple[float, Span]
"""What a model makes of the places where a span begins and ends, and the span."""

# "betreffend die Trinkbrunnen", "hier: Odenwaldallee": a title begins before it or behind it
_CONCERNING = re.compile(r"(?:betreffend|betreffs?|betr\.|hier\s?:)\s", re.IGNORECASE)
_CLOSED = {grade: [f"closed:{grade}"] for grade in ("none", "some", "all")}


class Looked:
    """A page's spans with their features; what spans share is looked at once."""

    def __init__(self, view: View, sheet: Sheet) -> None:
        self._view, self._setting, self._sheet = view, setting_of(view), sheet
        self._kept = kept_from_titles(sheet, set())
        self._addressed = addressee_lines(sheet)
        self._closed: dict[int, bool] = {}
        self._begun: dict[tuple[int, int], list[str]] = {}
        self._ended: dict[int, list[str]] = {}

    def edges(self, span: Span) -> list[str]:
        """Return the features of the places where a span begins and ends."""
        return [*self._begins(span), *self._ends(span.lines[-1]), *self._closes(span.lines)]

    def promising(self, model: Ranker, longest: Sequence[Span], behind: float) -> list[Hope]:
        """Return the spans that are least behind the best by where they begin and end.

        ``longest``: for each place where a title may begin, its most lines. Where the rest of a
        span cannot make up for how it begins and ends, it is not looked at: of the lines of a page
        most are never held against the rules.
        """
        shared = Shared(model)
        most = max(shared.score(names) for names in _CLOSED.values())
        ends = {id(o): shared.score(self._ends(o)) for span in longest for o in span.lines}
        begun = [shared.score(self._begins(span)) for span in longest]
        bounds = [
            start + max(ends[id(line)] for line in span.lines) + most
            for start, span in zip(begun, longest, strict=True)
        ]
        best, found = -inf, []
        for at in sorted(range(len(longest)), key=bounds.__getitem__, reverse=True):
            span = longest[at]
            for count, line in enumerate(span.lines if bounds[at] >= best - behind else (), 1):
                edge = begun[at] + ends[id(line)]
                if edge + most >= best - behind:
                    hope = edge + shared.score(self._closes(span.lines[:count]))
                    best = max(best, hope)
                    found.append((hope, at, count))
        likely = sorted((one for one in found if one[0] >= best - behind), key=lambda one: one[1:])
        return [(hope, longest[at].first(count)) for hope, at, count in likely]

    def _begins(self, span: Span) -> list[str]:
        first = span.lines[0]
        key = (id(first), span.start)
        if key not in self._begun:
            self._begun[key] = beginning(self._view, first, span.start, span.how)
        return self._begun[key]

    def _ends(self, last: Line) -> list[str]:
        if id(last) not in self._ended:
            self._ended[id(last)] = ending(self._view, last)
        return self._ended[id(last)]

    def _closes(self, lines: Sequence[Line]) -> list[str]:
        closed = sum([self._is_closed(line) for line in lines])
        return _CLOSED["none" if not closed else "all" if closed == len(lines) else "some"]

    def _is_closed(self, line: Line) -> bool:
        """Tell whether the rules know a line to be no title: letterhead, address, form, table."""
        closed = self._closed.get(id(line))
        if closed is None:
            closed = id(line) in self._kept or not is_free(self._sheet, line)
            self._closed[id(line)] = closed
        return closed

    def is_barred(self, run: Run) -> bool:
        """Tell whether a run names but a letterhead, an addressee, a type, a body, a column."""
        before = run.span.lines[0].text[: run.span.start].rstrip()
        return (
            id(run.span.lines[0]) in self._addressed
            or before.endswith("/")  # "Vortrag / Beschluß"
            or (run.text[0] == "(" and run.text[-1] == ")")  # "(Beifall)" in verbatim minutes
            or run.text[0] == ":"  # of a label in another column
            or _CONCERNING.match(run.text) is not None
            or certifies(run.span.lines[0].text)  # "F. d. R.: Hoyer, Büro der Stadtverordneten"
            or speaks_against(run.parts[0].text)
            or names_types(run.text)
            or names_nothing(self._sheet, run.span.lines, run.text)
        )

    def whole(self, run: Run) -> list[str]:
        """Return the features of all lines of a run together."""
        return whole(self._view, self._setting, run)
