"""All kinds of scan, those of the published samples and those made on demand only."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from samples.make import recipes
from samples.make.paper import Printed
from samples.make.recipes_more import MORE
from samples.make.scans import Job, Scan, seed_of

KINDS: dict[str, Callable[[Job], Scan]] = recipes.RECIPES | MORE

# They show the first page only, or differ from another kind only from the second on.
_ONE_PAGE = frozenset({"photo", "png", "png-16", "png-palette", "jpeg-exif", "jp2"})
_SEVERAL_PAGES = frozenset({"hybrid"})

# What results are grouped by, where it is not the name of the recipe.
_GROUPS = {
    "clean-300": "clean",
    "clean-g4": "bilevel",
    "office-200": "office",
    "poor-150": "poor",
    "fax-g4": "fax",
    "fax-fine": "fax",
    **dict.fromkeys(("cmyk", "jpx", "jp2", "jbig2", "strips", "mrc", "tiff-lzw"), "packing"),
    **dict.fromkeys(("png-16", "png-palette", "jpeg-exif"), "image-file"),
}


def group(kind: str) -> str:
    """Return the kind of scan that the truth file names: ``fax-fine`` is a ``fax``."""
    return _GROUPS.get(kind, kind)


def shows_all(kind: str, pages: int) -> bool:
    """Tell whether a kind of scan shows all that a paper of so many pages has to show."""
    return kind not in (_ONE_PAGE if pages > 1 else _SEVERAL_PAGES)


def make(printed: Printed, kind: str, seed: int) -> tuple[Scan, int]:
    """Make one scan of a paper; return it with the seed that was used."""
    own = seed_of(printed.paper.id, kind, seed)
    return KINDS[kind](Job(printed, kind, np.random.default_rng(own))), own
