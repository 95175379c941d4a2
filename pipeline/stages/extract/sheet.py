"""The paper as the extractors look at it: its zones, its furniture, its mentions, its labels."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Protocol, cast

from rapidfuzz import fuzz

from models.layout import Layout, Line, Segmentation, Table, Zone
from models.mention import Label as Kind
from models.mention import Mention
from pipeline.stages.extract.labels import Label, Own, labels_of
from pipeline.stages.extract.signing_end import TAIL, signing_cover, signing_lines, signing_tail
from pipeline.stages.extract.signing_pieces import signing_pieces
from pipeline.stages.extract.stretch import Stretch, stretches_of

# Body lines worth a look: "Mit der Drucksache 0112/23", "zur Beratung in der Sitzung am 3.5.2012"
_TRIGGER = re.compile(
    r"\d[\w.]*\s?[/–-]\s?[\w]|[IVX]\s?/\s?\d|[Dd]ruck[sſ]ache|\bDS\b|GRDrs|[Vv]orlage\s|\bNr\.|[Bb]erat|\bSitzung"
)
_OF_KIND = "mentions of a kind"
AROUND = ".,;:!?()[]„“”\"'»«-–"
"""What is printed around words and is no part of them."""

# "F. d. R.", "Beglaubigt:", "Für die Richtigkeit": who certifies a copy does not sign the paper
CERTIFIES = re.compile(
    r"^\W*(?:[Ff]\.\s?d\.\s?R\.|Für die (?:Richtigkeit|Ausfertigung)|[Bb]eglaubigt|"
    r"Für die Übereinstimmung|"
    r"Auszug (?:gefertigt|erteilt|erstellt)|"
    r"Die Übereinstimmung|L\.\s?S\.)"
)


_NO_LETTER = re.compile(r"[^a-zäöüß]")


@lru_cache(maxsize=2048)
def certifies(text: str) -> bool:
    """Tell whether a line begins a certificate, also one that is read badly."""
    if CERTIFIES.match(text):
        return True
    head = _NO_LETTER.sub("", text.lower())[:20]
    return len(head) >= 12 and fuzz.ratio(head[:17], "fürdierichtigkeit") >= 82


class Annotator(Protocol):
    """Anything that finds mentions in lines."""

    def __call__(self, lines: Sequence[Line]) -> tuple[Mention, ...]:
        """Return the mentions in the order of the lines."""
        ...


@dataclass(frozen=True, slots=True)
class Found:
    """A mention with its place: ``line`` is the first line it stands on."""

    kind: Kind
    text: str
    parts: tuple[Stretch, ...]

    @property
    def line(self) -> Line:
        """Return the first line of the mention."""
        return self.parts[0].line


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label and the place where it stands."""

    label: Label
    line: Line

    @property
    def place(self) -> Stretch:
        """Return the label itself."""
        return Stretch(self.line, self.label.start, self.label.end)

    @property
    def rest(self) -> Stretch:
        """Return what stands behind the label, up to the next label of the line."""
        return Stretch(self.line, self.label.end, self.label.until).trimmed(" :")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper, ready to be looked at. Lines are compared by identity."""

    layout: Layout
    head: tuple[Line, ...]
    body: tuple[Line, ...]
    closing: tuple[Line, ...]
    attached: tuple[Line, ...]
    furniture: tuple[Line, ...]
    tables: tuple[Table, ...]
    """Tables of head and closing, and those of the body."""
    mentions: tuple[Found, ...]
    labels: tuple[Labelled, ...]
    """Of the head, in reading order."""
    vocabulary: Mapping[str, int]
    """How often the longer words of head, body and closing stand there."""
    clarity: Mapping[str, float]
    """How well each of those words is read where it is read best."""
    previous: Mapping[int, Line]
    """The line above, of lines that follow closely on another, by identity."""
    by_line: Mapping[int, Label]
    """The label that a line of the head begins with, by the line's identity."""
    noted: dict[tuple[object, ...], tuple[object, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """What was worked out of the sheet before: see :mod:`pipeline.stages.extract.once`."""

    def of(self, kind: Kind, lines: Sequence[Line]) -> Iterator[Found]:
        """Yield the mentions of a kind that begin on one of the lines."""
        wanted = {id(line) for line in lines}
        return (m for m in self._of_kind().get(kind, ()) if id(m.line) in wanted)

    def _of_kind(self) -> dict[Kind, list[Found]]:
        known = self.noted.get((_OF_KIND,))
        if known is None:
            of_kind: dict[Kind, list[Found]] = {}
            for mention in self.mentions:
                of_kind.setdefault(mention.kind, []).append(mention)
            known = self.noted[_OF_KIND,] = (of_kind,)
        return cast("dict[Kind, list[Found]]", known[0])

    def before(self, mention: Found) -> str:
        """Return what is printed before a mention, on its line and at the end of the one above."""
        text = mention.line.text[: mention.parts[0].start]
        above = self.previous.get(id(mention.line))
        if above is None or len(text) >= 20:
            return text
        if above.text.endswith("-") and text[:1].islower():
            return above.text[:-1] + text  # "mit der Vor-" / "lage 3117/2019"
        return f"{above.text} {text}"

    def label(self, line: Line) -> Label | None:
        """Return the label that a line of the head begins with."""
        return self.by_line.get(id(line))


def look_at(
    layout: Layout, segmentation: Segmentation, annotate: Annotator, own: Own = ()
) -> Sheet:
    """Gather what the extractors need; only lines that may hold a value are annotated."""
    head, body, closing, attached = (
        segmentation.lines(zone) for zone in (Zone.HEAD, Zone.BODY, Zone.CLOSING, Zone.ATTACHED)
    )
    body = (*body[:-TAIL], *signing_pieces(body[-TAIL:]))
    closing = signing_pieces(closing)
    furniture = tuple(line for page in layout.pages for line in (*page.header, *page.footer))
    worth = tuple(line for line in body if _TRIGGER.search(line.text))
    tail = tuple(o for o in signing_tail(body) if not _TRIGGER.search(o.text))
    ends = annotate(tail)
    people = {id(m.spans[0][0]) for m in ends if m.label is Kind.PERSON}
    cover = signing_cover(head, layout)
    signing = (*cover, *signing_lines(body, closing, layout, people))
    signed = {id(line) for line in signing}
    mentions = (
        *annotate((*head, *furniture, *closing, *worth)),
        *(m for m in ends if id(m.spans[0][0]) in signed),
    )
    labels = tuple(Labelled(label, line) for line in head for label in labels_of(line.text, own))
    return Sheet(
        layout=layout,
        head=head,
        body=body,
        closing=(*signing, *closing),
        attached=attached,
        furniture=furniture,
        tables=segmentation.tables(Zone.HEAD, Zone.BODY, Zone.CLOSING),
        mentions=tuple(_found(mention) for mention in mentions),
        labels=labels,
        vocabulary=_vocabulary((*head, *body, *closing)),
        clarity=_clarity((*head, *body, *closing)),
        previous={
            id(line): above
            for zone in (head, body, closing)
            for above, line in pairwise(zone)
            if above.page == line.page
            and -0.5 * line.box.height < line.box.top - above.box.bottom < 1.2 * line.box.height
            and line.box.top > above.box.top + 0.4 * line.box.height
        },
        by_line={id(item.line): item.label for item in labels if item.label.start <= 3},
    )


def _vocabulary(lines: Iterable[Line]) -> Mapping[str, int]:
    return Counter(
        word.strip(AROUND) for line in lines for word in line.text.split() if len(word) >= 6
    )


def _clarity(lines: Iterable[Line]) -> Mapping[str, float]:
    best: dict[str, float] = {}
    for line in lines:
        for word in line.words:
            if len(word.text) >= 6:
                text = word.text.strip(AROUND)
                best[text] = max(best.get(text, 0.0), word.confidence)
    return best


def _found(mention: Mention) -> Found:
    return Found(mention.label, mention.text, stretches_of(mention))
