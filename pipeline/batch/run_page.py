"""The report of a run as one page: nothing is loaded from elsewhere, everything is escaped."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from html import escape

from pipeline.batch.charts import bars
from pipeline.batch.names import in_a_line
from pipeline.batch.run_record import RunRecord, Stretch
from pipeline.errors import ExitCode

_STYLE = """
:root{color-scheme:light dark;--ink:#1d232b;--dim:#5d6873;--rule:#d9dee4;--paper:#fff;
--soft:#f4f6f8;--bar:#3b6ea5;--good:#17694a;--look:#8a5a00;--bad:#a5282c}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ed;--dim:#9aa5b1;--rule:#37414c;
--paper:#15191e;--soft:#1d232a;--bar:#6fa3dc;--good:#5fc79a;--look:#e0b04c;--bad:#f0888b}}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);
max-width:64rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.6rem;margin:0}h2{font-size:1.15rem;margin:2.2rem 0 .6rem}
.when,.dim{color:var(--dim)}.verdict{font-size:1.1rem;font-weight:600;margin:.4rem 0 1.2rem;
border-left:.35rem solid currentColor;padding-left:.7rem}
.good{color:var(--good)}.look{color:var(--look)}.bad{color:var(--bad)}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.6rem;margin:0}
dl div{background:var(--soft);border-radius:.4rem;padding:.55rem .8rem}
dt{color:var(--dim);font-size:.85rem}dd{margin:0;font-size:1.3rem;font-weight:600}
table{border-collapse:collapse;width:100%}
th{font-weight:600;color:var(--dim);font-size:.85rem}
td,th{text-align:left;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--rule);
vertical-align:top;overflow-wrap:anywhere}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
details{border-bottom:1px solid var(--rule);padding:.45rem 0}summary{cursor:pointer}
ul{margin:.4rem 0 .4rem;padding-left:1.4rem}li{overflow-wrap:anywhere}
svg{width:100%;height:auto;display:block}svg rect{fill:var(--bar)}
svg text{fill:var(--dim);font-size:12px}svg .grid{stroke:var(--rule)}
"""

_VERDICTS = {
    ExitCode.OK: ("good", "All good."),
    ExitCode.SOME_FAILED: ("look", "Some papers failed; all others are done."),
    ExitCode.ALL_FAILED: ("bad", "Almost everything failed: look at the machine."),
    ExitCode.ENVIRONMENT: ("bad", "The machine stood in the way: see 'ratslese check'."),
    ExitCode.INTERRUPTED: ("look", "Interrupted; the next run goes on from there."),
}
_ENDINGS = {
    "limit": " It stopped at the limit that was asked for.",
    "until": " It stopped in time; the rest waits for the next run.",
}


def as_page(made: RunRecord) -> str:
    """Return a self-contained page."""
    return "".join(_page(made))


def _page(made: RunRecord) -> Iterator[str]:
    title = f"Ratslese, run {made.run}"
    yield (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
    )
    yield f'<h1>{escape(title)}</h1><div class="when">{escape(_when(made))}</div>'
    tone, said = _verdict(made)
    yield f'<p class="verdict {tone}">{escape(said)}</p>'
    yield from _numbers(made)
    yield from _throughput(made.throughput, made.pages)
    yield from _failures(made)
    yield from _review(made)
    yield from _sureness(made.sureness)
    yield from _slowest(made)
    yield "</body></html>\n"


def _when(made: RunRecord) -> str:
    return f"{_moment(made.started)} to {_moment(made.ended)} · ratslese {made.version}"


def _moment(text: str | None) -> str:
    try:
        return dt.datetime.fromisoformat(text or "").astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return "?"


def _verdict(made: RunRecord) -> tuple[str, str]:
    if made.ended is None:
        return "look", "It is going on, or it was killed: the next run goes on from there."
    if made.exit_code is None:
        return "bad", "It ended with an error of its own: see what it printed."
    tone, said = _VERDICTS.get(ExitCode(made.exit_code), ("bad", f"Exit code {made.exit_code}."))
    return tone, said + _ENDINGS.get(made.ending or "", "")


def _numbers(made: RunRecord) -> Iterator[str]:
    left = max(made.due - made.done - made.failed, 0)
    rate = made.pages / made.seconds if made.seconds else 0
    tiles = [
        ("papers done", f"{made.done:,}"),
        ("failed", f"{made.failed:,}"),
        ("want review", f"{made.review:,}"),
        ("left for the next run", f"{left:,}"),
        ("known, unchanged", f"{made.unchanged:,}"),
        ("set aside earlier", f"{made.set_aside_before:,}"),
        ("pages", f"{made.pages:,}"),
        ("of them read anew", f"{made.pages_read:,}"),
        ("pages a second", f"{rate:.2f}"),
        ("time", _clock(made.seconds)),
        ("CPU time", _clock(made.cpu_seconds)),
        ("most memory of a worker", f"{made.peak_bytes / 1e6:,.0f} MB"),
    ]
    yield "<dl>"
    for label, value in tiles:
        yield f"<div><dt>{escape(label)}</dt><dd>{escape(value)}</dd></div>"
    yield "</dl>"


def _throughput(stretches: Sequence[Stretch], pages: int) -> Iterator[str]:
    if not pages or len(stretches) < 2:
        return
    step = stretches[1].start - stretches[0].start
    count = len(stretches)
    ticks = [(count * part / 4, _clock(step * count * part / 4)) for part in range(5)]
    yield "<h2>Throughput</h2><p class=dim>Pages a minute, over the time of the run.</p>"
    yield bars([item.pages * 60 / step for item in stretches], ticks, "pages a minute over time")


def _failures(made: RunRecord) -> Iterator[str]:
    if not made.failures:
        return
    yield "<h2>What failed, and what helps</h2>"
    for group in made.failures:
        yield f"<details open><summary><b class=bad>{escape(group.code)}</b> ({group.count:,}) → "
        yield f"{escape(group.remedy)}</summary><ul>"
        for paper in group.papers:
            yield f"<li>{_name(paper.name)}<br><span class=dim>{escape(paper.message)}</span></li>"
        yield f"{_more(group.count, len(group.papers))}</ul></details>"


def _review(made: RunRecord) -> Iterator[str]:
    if not made.reasons:
        return
    yield "<h2>Papers that want a person</h2>"
    yield (
        f"<p class=dim>{made.review:,} of {made.done:,} papers. What each code means: "
        "docs/review-codes.md; <code>ratslese show RECORD</code> shows the place.</p>"
    )
    for group in made.reasons:
        yield f"<details><summary><b>{escape(group.code)}</b> ({group.count:,})</summary><ul>"
        yield "".join(f"<li>{_name(name)}</li>" for name in group.papers)
        yield f"{_more(group.count, len(group.papers))}</ul></details>"


def _sureness(counts: Sequence[int]) -> Iterator[str]:
    if not any(counts):
        return
    ticks = [(float(place), f"{place / len(counts):.1f}") for place in range(len(counts) + 1)]
    yield "<h2>How sure the values are</h2><p class=dim>Values by their confidence.</p>"
    yield bars(counts, ticks, "values by confidence")


def _slowest(made: RunRecord) -> Iterator[str]:
    if not made.slowest:
        return
    yield "<h2>Slowest papers</h2><table><tr><th>paper<th class=n>time<th class=n>CPU time"
    yield "<th class=n>pages<th class=n>seconds a page<th class=n>memory"
    for paper in made.slowest:
        each = paper.seconds / max(paper.pages, 1)
        yield f"<tr><td>{_name(paper.name)}<td class=n>{_clock(paper.seconds)}"
        yield f"<td class=n>{_clock(paper.cpu_seconds)}<td class=n>{paper.pages:,}"
        yield f"<td class=n>{each:.1f}<td class=n>{paper.peak_bytes / 1e6:,.0f} MB"
    yield "</table>"


def _name(name: str) -> str:
    return escape(in_a_line(name))


def _more(count: int, named: int) -> str:
    return f"<li class=dim>… and {count - named:,} more</li>" if count > named else ""


def _clock(seconds: float) -> str:
    """Return ``1:02:03``, ``2:03`` or ``4.5 s``."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
