"""``python -m samples.make.check``: does every paper of the world print what its truth says?

Sets all papers in memory; needs the fonts that ``samples/make/README.md`` names. Prints each fault
and ends with 1 if there is one.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import Any

from samples.make.paper import Paper, print_paper
from samples.make.world import world_papers

A4 = (596, 842)
"""Points across and down, rounded up."""


def letters(text: str) -> str:
    """Return only letters and digits: blind to marks, hyphens and letter-spacing."""
    return re.sub(r"[\W_]", "", text.replace("ſ", "s"))


def stated(metadata: dict[str, Any]) -> Iterator[str]:
    """Yield everything of the metadata that must stand on the paper word for word."""
    yield from filter(None, [metadata["title"], metadata["number"], *metadata["other_numbers"]])
    for meeting in metadata["consultations"]:
        yield from (meeting[name] for name in ("body", "role", "result") if meeting[name])
    for signatory in metadata["signatories"]:
        yield from (signatory[name] for name in ("name", "role", "mark") if signatory[name])
    yield from (one["title"] for one in metadata["attachments"] if one["title"])


def missing(metadata: dict[str, Any], whole: str) -> list[str]:
    """Return the parts of stated values that are not among the letters of a text."""
    parts = (part for value in stated(metadata) for part in re.split(r"[\s/]", value))
    return [part for part in parts if letters(part) not in whole]


def faults(paper: Paper) -> Iterator[str]:
    """Yield what the printed paper lacks of its truth, and lines that leave the sheet."""
    printed = print_paper(paper)
    lines = [line for page in printed.pages for line in page.lines]
    whole = letters("".join(line.text for line in lines))
    yield from (f"not printed: {part}" for part in missing(paper.metadata, whole))
    for section in printed.sections:
        cells = [c for part in (section["text"] or "").split("\n\n") for c in part.split("\t")]
        # what runs on over a page is parted by head and foot
        if sum(letters(cell) not in whole for cell in cells) >= len(printed.pages):
            yield f"section not printed: {section['heading']}"
    for line in lines:
        x0, top, x1, bottom = line.box
        if not (0 <= x0 < x1 <= A4[0] and 0 <= top < bottom <= A4[1]):
            yield f"off the sheet: {line.text}"


def main() -> None:
    """Check all papers."""
    found = [f"{name}: {one}" for name, paper in world_papers().items() for one in faults(paper)]
    print("\n".join(found) or "every paper prints what its truth says")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
