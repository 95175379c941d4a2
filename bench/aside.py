"""Measure on the set-aside papers: ``python -m bench.aside [--per-paper N] [--seed S]``.

Makes the scans of ``samples/aside`` in a folder of its own, runs ``ratslese`` over them, prints the
totals of the evaluation and removes the folder. Nobody who works on the rules looks at the papers,
the scans or the records: a total that is looked into becomes a sample. Needs the fonts that
``samples/make/README.md`` names.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import pipeline
from pipeline.evaluate import report
from pipeline.flow import RULES_VERSION

RESULTS = Path(__file__).with_name("results")


def main() -> None:
    """Make, run, evaluate, print the totals."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--per-paper", type=int, default=1, help="scans of every paper")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", metavar="DATE", help="keep the totals in bench/results")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="aside-") as folder:
        scans, out = Path(folder, "in"), Path(folder, "out")
        wanted = ["--per-paper", str(given.per_paper), "--seed", str(given.seed)]
        make = [sys.executable, "-m", "samples.aside", "--out", str(scans), *wanted]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
        run = [str(Path(sys.executable).with_name("ratslese")), "run", "-q", str(scans), str(out)]
        done = subprocess.run(run, check=False, capture_output=True)
        print(f"ratslese run ended with {done.returncode}")
        held = report.hold_all(out, scans)
    print("\n".join(report.totals(held)))
    if given.keep:
        data = report.as_data(held)
        kept = {name: data[name] for name in data.keys() - {"wrong", "sure_and_wrong"}}
        kept |= {"version": pipeline.__version__, "rules": RULES_VERSION, "seed": given.seed}
        target = RESULTS / f"aside-{given.keep}.json"
        target.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
