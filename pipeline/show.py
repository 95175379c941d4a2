"""A record as a person reads it: German labels, every value with its confidence and its page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from models.evidence import Evidence, Found
from models.paper import Consultation, CouncilPaper, Page, Section, Signatory
from pipeline.errors import UsageError
from pipeline.wording import FIELDS, ORIGINS, REASONS, SECTIONS

AnyFound = Found[Any]

_WIDEST = 100  # a line of text that is longer is hard to read
_SURE, _FAIR = 0.9, 0.6


def load(path: Path) -> CouncilPaper:
    """Return a record; raise :class:`UsageError` where the file is none."""
    try:
        return CouncilPaper.model_validate_json(path.read_bytes())
    except OSError as exc:
        msg = f"{path} cannot be read: {exc.strerror}"
        raise UsageError(msg) from exc
    except ValidationError as exc:
        msg = f"{path} is no record of schema version 1: name a .json file under OUT"
        raise UsageError(msg) from exc


def show(path: Path, *, full: bool = False) -> None:
    """Print a record to stdout, in colour on a terminal."""
    console = Console(highlight=False)
    if console.width > _WIDEST:
        console = Console(highlight=False, width=_WIDEST)
    console.print(Group(*_parts(load(path), full=full)))


def _parts(paper: CouncilPaper, *, full: bool) -> Iterable[RenderableType]:
    yield _head(paper)
    yield _fields(paper)
    meta = paper.metadata
    if meta.consultations:
        yield Text()
        yield _consultations(meta.consultations)
    if meta.signatories:
        yield Text()
        yield _signatories(meta.signatories)
    yield Text()
    for section in paper.sections:
        yield from _section(section, full=full)
    yield _review(paper)
    yield _pages(paper.pages)


def _head(paper: CouncilPaper) -> RenderableType:
    source = paper.sources[0]
    title = paper.metadata.title
    text = Text(_clean(title.value) if title else "(ohne Titel)", style="bold")
    if title:
        text.append("  ").append_text(_sure(title.confidence))
    name = _clean(source.name)
    copy = f" · Kopie von {_clean(source.duplicate_of)}" if source.duplicate_of else ""
    pages = f"{len(paper.pages)} Seite{'n' if len(paper.pages) != 1 else ''}"
    number = paper.metadata.number
    label = f" Drucksache {_clean(number.value)} " if number else " Drucksache "
    return Panel(
        text, title=Text(label, style="bold"), title_align="left",
        subtitle=Text(f" {name}{copy} · {pages} ", style="dim"), subtitle_align="right",
    )  # fmt: skip


def _fields(paper: CouncilPaper) -> RenderableType:
    meta = paper.metadata
    grid = _grid("Feld", "Wert", "wie gedruckt", "sicher", "Seite")
    grid.columns[0].no_wrap = True
    grid.columns[1].ratio, grid.columns[2].ratio = 3, 2
    _row(grid, "Nummer", meta.number)
    for number in meta.other_numbers or ():
        _row(grid, "weitere Nummer", number)
    if meta.title is None:
        _row(grid, "Titel", None)
    _row(grid, "Art", meta.kind)
    _row(grid, "öffentlich", meta.public, missing="unbekannt: gilt als nicht öffentlich")
    _row(grid, "Datum", meta.date)
    for reference in meta.references or ():
        _row(grid, "verweist auf", reference)
    for attachment in meta.attachments or ():
        for part in (attachment.number, attachment.title):
            if part is not None:
                _row(grid, "Anlage", part)
    for label, values in (
        ("Beratungsfolge", meta.consultations), ("Unterschriften", meta.signatories),
        ("Verweise", meta.references), ("Anlagen", meta.attachments),
    ):  # fmt: skip
        if values is None:
            grid.add_row(label, Text("vorhanden, aber nicht lesbar", style="red"), "", "", "")
    return grid


def _row(grid: Table, label: str, found: AnyFound | None, missing: str = "nicht gefunden") -> None:
    if found is None:
        grid.add_row(label, Text(missing, style="dim italic"), "", "", "")
        return
    value = _value(found.value)
    raw = _clean(found.raw)
    printed = Text("" if raw == value else raw, style="dim")
    grid.add_row(label, Text(value), printed, _sure(found.confidence), _where(found.evidence))


def _consultations(rows: Sequence[Consultation]) -> RenderableType:
    grid = _grid("Gremium", "Datum", "öffentlich", "Behandlung", "TOP", "Ergebnis")
    grid.title = "Beratungsfolge"
    for row in rows:
        result = _cell(row.result)
        if row.votes:
            votes = (("Ja", row.votes.yes), ("Nein", row.votes.no), ("Enth.", row.votes.abstained))
            counted = ", ".join(f"{word} {found.value}" for word, found in votes if found)
            result = Text(f"{result} ({counted})" if result.plain else counted)
        grid.add_row(
            _cell(row.body), _cell(row.date), _cell(row.public), _cell(row.role),
            _cell(row.agenda_item), result,
        )  # fmt: skip
    return grid


def _signatories(rows: Sequence[Signatory]) -> RenderableType:
    grid = _grid("Name", "Funktion", "Zeichen", "Datum", "Tinte")
    grid.title = "Unterschriften"
    for row in rows:
        ink = Text("") if row.signed is None else _cell(row.signed)
        grid.add_row(_cell(row.name), _cell(row.role), _cell(row.mark), _cell(row.date), ink)
    return grid


_LINES = 6  # of a section's text, unless all is asked for
_LINE = 92


def _section(section: Section, *, full: bool) -> Iterable[RenderableType]:
    kind = SECTIONS[section.kind]
    heading = _clean(section.heading.value) if section.heading else "(ohne Überschrift)"
    label = Text(heading, style="bold")
    if heading != kind:
        label.append(f"  {kind}", style="not bold dim")
    label.append("  ").append_text(_sure(section.confidence))
    yield Rule(label, align="left", style="dim")
    text = _clean(section.text, keep="\n\t") if section.text else "(kein Text)"
    style = "" if section.text else "dim italic"
    room = _LINES * _LINE
    if not full and len(text) > room:
        text = text[:room].rsplit(" ", 1)[0] + " …"
    yield Padding(Text(text, style=style), (0, 2, 1, 2))


def _review(paper: CouncilPaper) -> RenderableType:
    if not paper.review.reasons:
        word = "Durchsicht nötig" if paper.review.needed else "Keine Durchsicht nötig"
        return Text(word, style="yellow" if paper.review.needed else "green")
    grid = _grid("Feld", "Grund", "gedruckt", "Seite")
    grid.title = "Durchsicht nötig" if paper.review.needed else "Hinweise"
    grid.title_style = "bold yellow"
    grid.columns[1].ratio, grid.columns[2].ratio = 3, 2
    for reason in paper.review.reasons:
        grid.add_row(
            Text(_field(reason.field, paper)), Text(REASONS[reason.code]),
            Text(_clean(reason.raw or ""), style="dim"), _where(reason.evidence),
        )  # fmt: skip
    return grid


def _field(path: str | None, paper: CouncilPaper) -> str:
    """Return ``metadata.consultations[2].date`` as ``Beratungsfolge 3: Datum``."""
    words = []
    for part in (path or "").removeprefix("metadata.").split("."):
        name, _, index = part.rstrip("]").partition("[")
        word = FIELDS.get(name, name)
        if index.isdigit():
            place = int(index)
            word = f"{word} {place + 1}"
            if name == "sections" and place < len(paper.sections):
                heading = paper.sections[place].heading
                word = f"{word} ({_clean(heading.value)})" if heading else word
        words.append(word)
    return ": ".join(words)


def _pages(pages: Sequence[Page]) -> RenderableType:
    parts = []
    for (origin, engine), group in groupby(pages, key=lambda page: (page.origin, page.engine)):
        numbers = [page.number for page in group]
        span = f"{numbers[0]}–{numbers[-1]}" if len(numbers) > 1 else f"{numbers[0]}"
        parts.append(f"{span} {ORIGINS[origin]}" + (f" ({_clean(engine)})" if engine else ""))
    return Text("Seiten: " + " · ".join(parts), style="dim")


def _grid(*columns: str) -> Table:
    grid = Table(
        expand=True, show_edge=False, pad_edge=False, title_justify="left", title_style="bold",
        header_style="dim", padding=(0, 1), box=None,
    )  # fmt: skip
    for name in columns:
        right = name in ("sicher", "Seite")
        grid.add_column(name, justify="right" if right else "left", no_wrap=right)
    return grid


def _cell(found: AnyFound | None) -> Text:
    if found is None:
        return Text("")
    return Text(_value(found.value), style="" if found.confidence >= _SURE else "yellow")


def _value(value: object) -> str:
    match value:
        case bool():
            return "ja" if value else "nein"
        case dt.date():
            return value.strftime("%d.%m.%Y")
        case _:
            return _clean(str(value))


def _sure(confidence: float) -> Text:
    style = "green" if confidence >= _SURE else "yellow" if confidence >= _FAIR else "red"
    return Text(f"{confidence:.0%}", style=style)


def _where(evidence: Iterable[Evidence]) -> str:
    return ", ".join(str(page) for page in sorted({item.page for item in evidence}))


def _clean(text: str, keep: str = "") -> str:
    """Let nothing through that would steer the terminal."""
    return "".join(char if char.isprintable() or char in keep else " " for char in text)
