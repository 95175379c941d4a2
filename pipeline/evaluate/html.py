"""The evaluation as one page: rates, calibration, every error beside the picture of its page."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

import cv2
import numpy as np

from models.evidence import Evidence
from pipeline.engines.sources import open_source
from pipeline.errors import DocumentError
from pipeline.evaluate.totals import MEASURES, Bin, calibration, calibration_error, measured
from pipeline.evaluate.verdicts import Held, Verdict
from pipeline.settings import LimitSettings
from pipeline.sheet import Image

WIDE = 620
"""Pixels across the picture of a page."""

_STYLE = """
body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:78rem;padding:0 1rem;
color:#1c1c1c}
table{border-collapse:collapse;margin:.5rem 0 1.5rem}
td,th{padding:.2rem .7rem;text-align:left;border-bottom:1px solid #ddd;vertical-align:top}
td.n{text-align:right;font-variant-numeric:tabular-nums}
section{display:grid;grid-template-columns:1fr 640px;gap:1.5rem;border-top:3px solid #1c1c1c;
padding:1rem 0}
img{border:1px solid #bbb;max-width:100%}
.read{color:#b91c1c}.true{color:#047857}h1,h2{line-height:1.2}small{color:#666}
"""


def as_html(held: Sequence[Held], truth: Path) -> str:
    """Return a self-contained page; ``truth`` is the folder that holds the scans."""
    return "".join(_parts(held, truth))


def _parts(held: Sequence[Held], truth: Path) -> Iterator[str]:
    yield '<!doctype html><html lang="en"><meta charset="utf-8"><title>Evaluation</title>'
    yield f"<style>{_STYLE}</style><h1>Evaluation</h1>"
    papers = len({one.paper for one in held})
    yield f"<p>{sum(one.present for one in held)} records of {len(held)} scans of {papers} papers"
    yield " (95 % intervals from a bootstrap over papers).</p>"
    yield from _rates(held)
    yield from _calibration(calibration(held))
    wrong = [(one, [v for v in one.verdicts if not v.right]) for one in held]
    yield "<h2>Every error, beside its page</h2>"
    for one, verdicts in wrong:
        if verdicts:
            yield from _scan(one, verdicts, truth)
    yield "</html>"


def _rates(held: Sequence[Held]) -> Iterator[str]:
    yield "<table><tr><th>measure<th>value<th>95 % interval"
    for name in MEASURES:
        rate = measured(name, held)
        if rate.value is None or rate.low is None or rate.high is None:
            continue
        yield f'<tr><td>{escape(name)}<td class="n">{rate.value:.3f}'
        yield f'<td class="n">{rate.low:.3f} – {rate.high:.3f}'
    yield "</table>"


def _calibration(bins: Sequence[Bin]) -> Iterator[str]:
    error = calibration_error(bins)
    yield "<h2>Calibration</h2><table><tr><th>mean confidence<th>values<th>share right"
    for one in bins:
        share = one.right / one.count
        yield f'<tr><td class="n">{one.mean:.3f}<td class="n">{one.count}<td class="n">{share:.3f}'
    yield "</table>"
    if error is not None:
        yield f"<p>Calibration error (10 bins): {error:.3f}</p>"


def _scan(one: Held, verdicts: Sequence[Verdict], truth: Path) -> Iterator[str]:
    yield f"<section><div><h2>{escape(one.paper)} <small>{escape(one.file)}</small></h2>"
    yield "<table><tr><th>field<th>read<th>true<th>confidence"
    for verdict in verdicts:
        sure = "" if verdict.confidence is None else f"{verdict.confidence:.2f}"
        yield f'<tr><td>{escape(verdict.field)}<td class="read">{_text(verdict.read)}'
        yield f'<td class="true">{_text(verdict.truth)}<td class="n">{sure}'
    yield "</table></div><div>"
    places = [place for verdict in verdicts for place in verdict.evidence]
    for number in sorted({place.page for place in places} or {1}):
        picture = _page(one, truth, number, [place for place in places if place.page == number])
        if picture is not None:
            data = base64.b64encode(picture).decode("ascii")
            yield f'<img alt="page {number}" src="data:image/jpeg;base64,{data}">'
    yield "</div></section>"


def _text(value: str | None) -> str:
    return "–" if value is None else escape(value)


def _page(one: Held, truth: Path, number: int, places: Sequence[Evidence]) -> bytes | None:
    """Return a page as JPEG with the evidence of its errors framed; ``None`` if it is not there."""
    shown = one.pages.get(number)
    if shown is None:
        return None
    try:
        with open_source(truth / one.folder / one.file, (), LimitSettings()) as source:
            grey = source.page(shown.source_page).pixels().grey
    except DocumentError:  # the scan is gone, or wants a password: the table says enough
        return None
    upright = np.ascontiguousarray(np.rot90(grey, -shown.rotation // 90))
    return _framed(upright, shown.width, places)


def _framed(grey: Image, width: float, places: Sequence[Evidence]) -> bytes:
    scale = WIDE / grey.shape[1]
    size = (WIDE, round(grey.shape[0] * scale))
    picture = cv2.cvtColor(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), cv2.COLOR_GRAY2BGR)
    for place in places:
        x0, top, x1, bottom = (round(edge * WIDE / width) for edge in place.box)
        cv2.rectangle(picture, (x0 - 2, top - 2), (x1 + 2, bottom + 2), (28, 28, 185), 2)
    _, encoded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 55])
    return encoded.tobytes()
