"""The texts of the sample papers, written for this project, and their truth."""

from __future__ import annotations

import importlib
import pkgutil

from samples.make.paper import Paper


def all_papers() -> dict[str, Paper]:
    """Return every paper by its id."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    papers = [importlib.import_module(f"{__name__}.{name}").PAPER for name in names]
    return {paper.id: paper for paper in papers}
