"""kreuzberg, with its own Python: ``kreuzberg_reads.py OUT FILE…``."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import kreuzberg  # type: ignore[import-not-found]


def main() -> None:
    out, *files = sys.argv[1:]
    config = kreuzberg.ExtractionConfig(
        ocr=kreuzberg.OcrConfig(backend="tesseract", language="deu"),
        force_ocr=True,
        use_cache=False,
        pages=kreuzberg.PageConfig(extract_pages=True),
    )
    answer = {}
    for file in files:
        began = time.process_time()
        told: dict[str, object] = {}
        try:
            result = kreuzberg.extract_file_sync(file, config=config)
            pages = [page["content"] for page in result.pages or ()]
            # With force_ocr its pages may be empty, and all text in one piece.
            told["pages"] = pages if any(map(str.strip, pages)) else [result.content]
        except Exception as exc:  # noqa: BLE001 - that is its result for this file
            told["pages"], told["failed"] = [], str(exc)[:200]
        answer[file] = {**told, "cpu": time.process_time() - began}
    Path(out).write_text(json.dumps(answer), "utf-8")


if __name__ == "__main__":
    main()
