"""What is read: scans with the text of their pages, from three forms of truth."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

_NO_SCANS = ("digital", "hybrid")  # their text layer is read, not their pixels
_LINES_A_PAGE = 30
_GAP = 0.35  # of a line's height, between the lines of a composed page


@dataclass(frozen=True, slots=True)
class Scan:
    """A file and what stands on its pages."""

    kind: str
    path: Path
    truth: tuple[str | None, ...]
    """The text of each page; ``None`` for an empty back."""
    dpi: int | None = None


def from_samples(folder: Path) -> Iterator[Scan]:
    """Yield the scans beside the ``truth.json`` files of a folder (docs/truth-format.md)."""
    for file in sorted(folder.glob("*/truth.json")):
        truth = json.loads(file.read_text("utf-8"))
        for scan in truth["scans"]:
            kind = Path(scan["file"]).stem
            if kind in _NO_SCANS:
                continue
            pages = (truth["pages"][n - 1]["text"] if n else None for n in scan["pages"])
            yield Scan(kind, file.with_name(scan["file"]), tuple(pages), scan.get("dpi"))


def from_alto(folder: Path) -> Iterator[Scan]:
    """Yield page images, each with an ALTO file of the same name beside it."""
    for file in sorted(folder.rglob("*.xml")):
        images = [p for p in file.parent.glob(f"{file.stem}.*") if p.suffix != ".xml"]
        if not images:
            continue
        lines = (
            " ".join(string.get("CONTENT", "") for string in line.findall(".//{*}String"))
            for line in ET.parse(file).findall(".//{*}TextLine")
        )
        yield Scan(folder.name, images[0], ("\n".join(lines),))


def from_lines(folder: Path, scratch: Path) -> Iterator[Scan]:
    """Yield pages composed of line images (``NAME.gt.txt`` beside ``NAME*.png``).

    A line alone is no page: nothing could be told of its script. Lines of one book, which share the
    first part of their name, are put below each other as they come.
    """
    books: dict[str, list[Path]] = defaultdict(list)
    for file in sorted(folder.rglob("*.gt.txt")):
        books[file.name.split("_")[0]].append(file)
    for book, files in sorted(books.items()):
        for start in range(0, len(files), _LINES_A_PAGE):
            some = files[start : start + _LINES_A_PAGE]
            target = scratch / f"{book}-{start:04d}.png"
            cv2.imwrite(str(target), _page_of([_image_of(file) for file in some]))
            text = "\n".join(file.read_text("utf-8").strip() for file in some)
            yield Scan(f"lines {book}", target, (text,))


def _image_of(truth: Path) -> np.ndarray:
    stem = truth.name.removesuffix(".gt.txt")
    image = cv2.imread(str(next(truth.parent.glob(f"{stem}*.png"))), cv2.IMREAD_GRAYSCALE)
    assert image is not None
    return image


def _page_of(lines: list[np.ndarray]) -> np.ndarray:
    """Put line images below each other on white paper, in the size they have."""
    gap = int(_GAP * float(np.median([line.shape[0] for line in lines])))
    margin = 4 * gap + 60
    wide = max(line.shape[1] for line in lines) + 2 * margin
    high = sum(line.shape[0] + gap for line in lines) + 2 * margin
    page = np.full((high, wide), 255, np.uint8)
    top = margin
    for line in lines:
        page[top : top + line.shape[0], margin : margin + line.shape[1]] = line
        top += line.shape[0] + gap
    return page
