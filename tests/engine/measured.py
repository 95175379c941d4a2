"""Error rates of real readings of the samples, and the ceilings they must stay under.

``python -m tests.engine.measured`` reads the samples below with each engine and lowers the ceilings
that can be lowered (``--all`` writes them anew). Ceilings may only fall; each engine has its own:
they hold different versions of Tesseract.
"""

from __future__ import annotations

import argparse
import json
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

from models.page import PageReading
from pipeline.engines.ocr import build_engine
from pipeline.engines.sources import open_source
from pipeline.flow import Engines, read_page
from pipeline.settings import LimitSettings, ReadingSettings

ROOT = Path(__file__).parents[2]
CEILINGS = Path(__file__).with_name("ceilings.json")

# One page of every kind of scan, and of every way to set a page.
SCANS = (
    "erfurt-0565-23/clean-300.pdf#1",
    "erfurt-0565-23/poor-150.pdf#2",
    "aachen-fb61-0917-wp16/garbage-layer.pdf#2",
    "braunschweig-18-09114/stamp-colour.pdf#1",
    "goerlitz-112-1928/clean-g4.pdf#2",
    "halle-v-2011-10412/fax-g4.tif#1",
    "halle-v-2011-10412/hybrid.pdf#1",
    "jena-41-84/office-200.pdf#2",
    "karlsruhe-2022-0819/poor-150.pdf#1",
    "kassel-211-58/carbon.pdf#2",
    "koeln-an-0215-2019/photocopy.pdf#1",
    "muenchen-14-20-v-07311/turned.pdf#2",
    "wismar-vo-2014-0850/turned.pdf#1",
)


def truth_of(scan: str) -> tuple[Path, int, dict]:
    """Return the file of a scan, the page in it, and the truth of that page."""
    name, _, number = scan.partition("#")
    path = ROOT / "samples" / name
    truth = json.loads((path.parent / "truth.json").read_text("utf-8"))
    entry = next(e for e in truth["scans"] if e["file"] == path.name)
    page = truth["pages"][entry["pages"][int(number) - 1] - 1]
    return path, int(number), {**page, "rotation": entry["rotation"][int(number) - 1]}


ENGINES = ("onnxruntime", "tesserocr", "pytesseract")


@cache
def engines(choice: str) -> Engines:
    """Return an engine, the same one for all pages, as a worker uses it."""
    return Engines(build_engine(ReadingSettings(engine=choice)))


@cache
def reading_of(scan: str, choice: str = ENGINES[0]) -> PageReading:
    """Read a page of a scan, once in a test run for each engine."""
    path, number, _ = truth_of(scan)
    settings = ReadingSettings(engine=choice)
    with open_source(path, (), LimitSettings()) as source:
        return read_page(source.page(number), engines(choice), settings, LimitSettings())


def words_of(text: str) -> Counter[str]:
    """Count the words of a text; the long s is read as s, as the truth writes it."""
    return Counter(unicodedata.normalize("NFC", text).replace("ſ", "s").split())


def word_error(truth: str, reading: PageReading) -> float:
    """Return the share of words that are missing or wrong, in whatever order they are read.

    The order is the business of stage 5: two columns may be read either way here.
    """
    wanted, got = words_of(truth), words_of(" ".join(word.text for word in reading.words))
    wrong = max((wanted - got).total(), (got - wanted).total())
    return wrong / max(wanted.total(), 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="write all ceilings anew")
    anew = parser.parse_args().all
    ceilings = json.loads(CEILINGS.read_text("utf-8")) if CEILINGS.exists() else {}
    for choice in ENGINES:
        own = {} if anew else ceilings.get(choice, {})
        for scan in SCANS:
            rate = word_error(truth_of(scan)[2]["text"], reading_of(scan, choice))
            ceiling = round(rate * 1.1 + 0.004, 4)  # room for another build of the same engine
            own[scan] = min(ceiling, own.get(scan, 1.0))
            print(f"{choice} {scan}: {rate:.4f}, ceiling {own[scan]:.4f}")
        ceilings[choice] = own
    ceilings = {choice: ceilings[choice] for choice in ENGINES}
    CEILINGS.write_text(json.dumps(ceilings, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
