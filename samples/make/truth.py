"""The truth file of a paper; its format is described in ``docs/truth-format.md``."""

from __future__ import annotations

import json
import re
from typing import Any

from samples.make.paper import Printed

VERSION = 1


def truth(printed: Printed, scans: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what is known of a paper and of its scans."""
    paper = printed.paper
    pages = [
        {
            "number": page.number,
            "text": page.text,
            "boxes": [list(line.box) for line in page.lines],
            "checkboxes": [[*box, ticked] for box, ticked in page.checkboxes],
        }
        for page in printed.pages
    ]
    return {
        "truth_version": VERSION,
        "paper": paper.id,
        "city": paper.city,
        "year": paper.year,
        "layout": paper.layout.__module__.rpartition(".")[2],
        "print": paper.print,
        "metadata": paper.metadata,
        "sections": list(printed.sections),
        "pages": pages,
        "scans": scans,
    }


def dump(content: dict[str, Any]) -> str:
    """Return the truth as JSON, with lists of plain numbers on one line."""
    text = json.dumps(content, ensure_ascii=False, indent=1)
    flat = re.compile(
        r"\[\s*((?:-?[\d.]+|true|false|null)(?:,\s*(?:-?[\d.]+|true|false|null))*)\s*\]"
    )
    return flat.sub(lambda m: "[" + re.sub(r"\s+", " ", m[1]) + "]", text) + "\n"
