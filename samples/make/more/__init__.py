"""The development papers: more texts with their truth, generated on demand, not committed as scans.

Each module holds the papers of one form of print in ``PAPERS``.
"""

from __future__ import annotations

import importlib
import pkgutil

from samples.make.paper import Paper


def more_papers() -> dict[str, Paper]:
    """Return every development paper by its id."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    papers: list[Paper] = []
    for name in names:
        papers += importlib.import_module(f"{__name__}.{name}").PAPERS
    assert len({paper.id for paper in papers}) == len(papers), "every id once"
    return {paper.id: paper for paper in papers}
