"""Plain pytesseract: every page rendered at 300 dpi, no preparation: ``LANGUAGE OUT FILE…``."""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Iterator
from pathlib import Path

import PIL.Image
import PIL.ImageSequence
import pypdfium2 as pdfium
import pytesseract


def images(path: Path) -> Iterator[PIL.Image.Image]:
    if path.suffix.lower() == ".pdf":
        with pdfium.PdfDocument(path) as pdf:
            for page in pdf:
                yield page.render(scale=300 / 72, grayscale=True).to_pil()
    else:
        with PIL.Image.open(path) as file:
            for frame in PIL.ImageSequence.Iterator(file):
                yield frame.convert("L")


def cpu() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(u.ru_utime + u.ru_stime for u in used)


def main() -> None:
    language, out, *files = sys.argv[1:]
    answer = {}
    for file in files:
        began = cpu()
        pages = [pytesseract.image_to_string(image, lang=language) for image in images(Path(file))]
        answer[file] = {"pages": pages, "cpu": cpu() - began}
    Path(out).write_text(json.dumps(answer), "utf-8")


if __name__ == "__main__":
    main()
