"""Reading against OCRmyPDF, kreuzberg and plain Tesseract: CPU, memory, errors by kind of scan.

python -m bench.reading                             the samples, all contenders that are found
python -m bench.reading --alto DIR                  page images with ALTO beside them
python -m bench.reading --lines DIR                 line images, composed into pages
python -m bench.reading --truth DIR --only fax-g4   other papers with truth.json, some kinds

Fetches nothing. Contenders read the same pages, in turn, as often as --rounds says; of several
rounds the cheapest counts. Results are kept in bench/results/.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.reading.contenders import Contender, Driven, OcrMyPdf, Ours, Result
from bench.reading.material import Scan, from_alto, from_lines, from_samples
from bench.reading.metering import run
from bench.reading.report import Outcome, as_data, as_text
from bench.reading.versions import versions

ROOT = Path(__file__).parents[2]
RESULTS = ROOT / "bench" / "results"


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench.reading",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    truth = parser.add_mutually_exclusive_group()
    truth.add_argument("--truth", type=Path, default=ROOT / "samples", metavar="DIR")
    truth.add_argument("--alto", type=Path, metavar="DIR")
    truth.add_argument("--lines", type=Path, metavar="DIR")
    parser.add_argument("--only", default="", help="kinds of scan, parted by commas")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="every Nth file only")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--ocrmypdf", default=shutil.which("ocrmypdf"), metavar="PATH")
    parser.add_argument("--kreuzberg", metavar="PYTHON", help="a Python that has kreuzberg")
    parser.add_argument("--engines", action="store_true", help="ours with each engine as well")
    parser.add_argument("--without", default="", help="contenders to leave out, parted by commas")
    parser.add_argument("--dry", action="store_true", help="keep no result")
    return parser.parse_args()


def material(given: argparse.Namespace, scratch: Path) -> list[Scan]:
    """Return the scans that were asked for."""
    if given.alto:
        scans = list(from_alto(given.alto))
    elif given.lines:
        scans = list(from_lines(given.lines, scratch))
    else:
        scans = list(from_samples(given.truth))
    kinds = set(filter(None, given.only.split(",")))
    return [scan for scan in scans if not kinds or scan.kind in kinds][:: given.every]


def contenders(given: argparse.Namespace) -> list[Contender]:
    """Return who takes part: those that are there and not left out."""
    known: list[Contender] = [Ours()]
    if given.engines:
        known.append(Ours("pytesseract"))
    if given.ocrmypdf:
        known.append(OcrMyPdf(given.ocrmypdf, "deu"))
    if given.kreuzberg:
        known.append(Driven("kreuzberg", given.kreuzberg, "kreuzberg_reads.py"))
    known.append(Driven("plain", sys.executable, "plain.py", "deu"))
    if given.lines:
        known.append(Driven("plain Fraktur", sys.executable, "plain.py", "Fraktur"))
    left_out = set(given.without.split(","))
    return [one for one in known if one.name not in left_out]


def measure(
    scans: Sequence[Scan], all_of_them: Sequence[Contender], rounds: int
) -> dict[str, list[Result]]:
    """Let everybody read everything, in turn."""
    results: dict[str, list[Result]] = {one.name: [] for one in all_of_them}
    for number in range(rounds):
        for one in all_of_them:
            print(f"round {number + 1}: {one.name} …", file=sys.stderr, flush=True)
            with tempfile.TemporaryDirectory(prefix="ratslese-bench-") as scratch:
                results[one.name].append(one.read(scans, Path(scratch)))
    return results


def bare(scans: Sequence[Scan]) -> dict[Path, dict[str, float]]:
    """Return what the engine alone costs on our prepared pages, and what reading costs."""
    print("the bare engine …", file=sys.stderr, flush=True)
    with tempfile.TemporaryDirectory(prefix="ratslese-bench-") as scratch:
        answer = Path(scratch) / "answer.json"
        script = str(Path(__file__).parent / "drivers" / "bare.py")
        spent = run(
            [sys.executable, script, str(answer), *(str(s.path) for s in scans)],
            {"PYTHONPATH": str(ROOT)},
        )
        if spent.status:
            sys.exit(spent.said)
        told: dict[str, dict[str, float]] = json.loads(answer.read_text("utf-8"))
    return {Path(path): numbers for path, numbers in told.items()}


def main() -> None:
    given = arguments()
    with tempfile.TemporaryDirectory(prefix="ratslese-bench-") as scratch:
        scans = material(given, Path(scratch))
        if not scans:
            sys.exit("no scans: is there a truth in that folder?")
        taking_part = contenders(given)
        results = measure(scans, taking_part, given.rounds)
        starts = {one.name: one.start() for one in taking_part if isinstance(one, OcrMyPdf)}
        outcome = Outcome(scans, results, bare(scans), starts)
        print(as_text(outcome))
    if not given.dry:
        now = dt.datetime.now(dt.UTC)
        name = next(filter(None, (given.alto, given.lines, given.truth))).name
        data = {
            "date": now.isoformat(timespec="seconds"),
            "material": name,
            "versions": versions(given.ocrmypdf, given.kreuzberg),
            **as_data(outcome),
        }
        RESULTS.mkdir(exist_ok=True)
        file = RESULTS / f"reading-{now:%Y%m%d-%H%M%S}.json"
        file.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", "utf-8")
        print(f"kept in bench/results/{file.name}")


if __name__ == "__main__":
    main()
