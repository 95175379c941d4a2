"""``python -m samples.aside --out DIR``: make the scans of the set-aside papers."""

from __future__ import annotations

import argparse
from pathlib import Path

from samples.aside.plan import all_papers, plan
from samples.make.__main__ import write
from samples.make.paper import print_paper


def main() -> None:
    """Read the arguments and make what they ask for."""
    parser = argparse.ArgumentParser(prog="python -m samples.aside", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder to write into")
    parser.add_argument("--per-paper", type=int, default=2, help="scans of every paper")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="papers, parted by commas; the rest stays out")
    args = parser.parse_args()
    papers = all_papers()
    only = {name for name in args.only.split(",") if name}
    if only - set(papers):
        parser.error(f"unknown: {', '.join(sorted(only - set(papers)))}")
    for name, kinds in plan(papers.values(), args.per_paper, args.seed).items():
        if not only or name in only:
            write(print_paper(papers[name]), kinds, args.seed, args.out)


if __name__ == "__main__":
    main()
