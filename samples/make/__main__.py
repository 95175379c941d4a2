"""``python -m samples.make``: make the published samples, or a world of many more."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from samples.make import kinds as all_kinds
from samples.make import recipes, truth
from samples.make.paper import Printed, print_paper
from samples.make.papers import all_papers
from samples.make.plan import PLAN
from samples.make.readme import readme
from samples.make.world import deal, world_papers


def write(printed: Printed, kinds: tuple[str, ...], seed: int, out: Path) -> None:
    """Write the scans of one paper and its truth into a folder of its own."""
    folder = out / printed.paper.id
    folder.mkdir(parents=True, exist_ok=True)
    entries = []
    for kind in kinds:
        scan, own = all_kinds.make(printed, kind, seed)
        (folder / scan.file).write_bytes(scan.content)
        entries.append(scan.truth(all_kinds.group(kind), own))
        print(f"{printed.paper.id}/{scan.file}: {len(scan.content) // 1000} kB")
    (folder / "truth.json").write_text(truth.dump(truth.truth(printed, entries)), "utf-8")


def make_more(count: int, only: list[str], kinds: list[str], seed: int, out: Path) -> None:
    """Write many scans: every paper in turn, a kind by chance, a seed of its own."""
    papers = world_papers()
    names = only or sorted(papers)
    dice = np.random.default_rng(seed)
    printed = {name: print_paper(papers[name]) for name in names}
    for index in range(count):
        one = printed[names[index % len(names)]]
        kind = str(dice.choice(kinds))
        write(one, (kind,), seed + 1 + index, out / f"{index:05d}")


def make_world(per_paper: int, only: list[str], kinds: list[str], seed: int, out: Path) -> None:
    """Write every paper in some kinds of scan, different ones, spread evenly."""
    papers = world_papers()
    printed = {name: print_paper(papers[name]) for name in only or papers}
    pages = {name: len(one.pages) for name, one in printed.items()}
    for name, chosen in deal(pages, per_paper, seed, kinds).items():
        write(printed[name], chosen, seed, out)


def make_published(only: list[str], kinds: list[str], seed: int, out: Path) -> None:
    """Write what is committed in ``samples/``, or some of it, or some development papers."""
    papers = world_papers()
    for name in only or list(PLAN):
        chosen = tuple(kinds) or PLAN.get(name, ("clean-300",))
        write(print_paper(papers[name]), chosen, seed, out)
    if not only and not kinds:
        about = {kind: (make.__doc__ or "") for kind, make in recipes.RECIPES.items()}
        text = readme([papers[name] for name in PLAN], PLAN, about)
        (out / "README.md").write_text(text, "utf-8")


def main() -> None:
    """Read the arguments and make what they ask for."""
    parser = argparse.ArgumentParser(prog="python -m samples.make", description=__doc__)
    parser.add_argument("--only", default="", help="papers, parted by commas")
    parser.add_argument("--scans", default="", help="kinds of scan, parted by commas")
    parser.add_argument("--out", type=Path, default=Path("samples"), help="folder to write into")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--more", type=int, default=0, help="make so many scans beyond the plan")
    parser.add_argument("--world", action="store_true", help="make all papers, old and new")
    parser.add_argument("--per-paper", type=int, default=2, help="scans of each paper (--world)")
    parser.add_argument("--list", action="store_true", help="name papers and kinds of scan")
    args = parser.parse_args()
    only = [name for name in args.only.split(",") if name]
    kinds = [kind for kind in args.scans.split(",") if kind]
    unknown = set(only) - set(world_papers()) | set(kinds) - set(all_kinds.KINDS)
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))} (see --list)")
    if (args.world or args.more) and args.out == Path("samples"):
        parser.error("a world is generated into a folder of its own: give --out")
    if args.list:
        print("published papers:", *all_papers(), sep="\n  ")
        print("development papers:", *sorted(set(world_papers()) - set(PLAN)), sep="\n  ")
        print("kinds of scan:", *all_kinds.KINDS, sep="\n  ")
    elif args.world:
        make_world(args.per_paper, only, kinds, args.seed, args.out)
    elif args.more:
        make_more(args.more, only, kinds or list(all_kinds.KINDS), args.seed, args.out)
    else:
        make_published(only, kinds, args.seed, args.out)


if __name__ == "__main__":
    main()
