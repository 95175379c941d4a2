"""Train the network that reads lines further, with two commands.

``python -m bench.fit_network lines FILE TRUTH [TRUTH …]`` gathers lines of the scans beside the
``truth.json`` files of TRUTH, ``python -m bench.fit_network lines FILE --made 600 --texts FOLDER
--seed 1`` lines of pages made from texts in all installed faces; both in one call are possible.
``python -m bench.fit_network train LINES [LINES …] --minutes M`` trains on such files and prints
how many signs of papers held out are wrong, before and after; ``--write`` puts the network where
it is read with. With ``--language frk --faces FOLDER`` made pages are set in broken type; truths
have ``s`` for its long s, so it learns from made pages only. Papers of ``samples/`` are never
gathered: they are what is measured.
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

from bench.fit_network import lines
from bench.fit_network.batches import lessons
from bench.fit_network.broken_type import LANGUAGE as BROKEN
from bench.fit_network.faces import broken_type
from bench.fit_network.faces import installed as installed_faces
from bench.fit_network.gathering import LANGUAGE, Gatherer, allowed, papers_of_samples
from bench.fit_network.phrases import Phrases, texts_of
from bench.fit_network.signs import codes, widened
from pipeline.engines.lstm import model, network_store
from pipeline.engines.lstm.network_file import Network
from pipeline.engines.tesseract import language_files

IN_PLACE = Path()
TORCH = "training needs torch, which nothing else here does: pip install torch"
MINUTES, BATCHES, RATE = 10.0, 100_000, 2e-3
TOLD = 1000
"""Lines between two words on how many there are."""


def gather(given: argparse.Namespace) -> None:
    """Gather lines of scans and of made pages, and write them; also what there is when it ends."""
    if given.language == BROKEN and (given.truth or not given.faces):
        msg = f"{BROKEN} is learned from made pages alone: --made N --faces FOLDER"
        raise SystemExit(msg)
    gatherer, found, began = Gatherer(given.language), list[lines.Line](), time.process_time()
    sources = [gatherer.scans(folder) for folder in given.truth]
    if given.made:
        folders, left_out = [*given.texts, *given.truth], papers_of_samples()
        try:
            phrases = Phrases(text for folder in folders for text in texts_of(folder, left_out))
            faces = installed_faces(random.Random(given.seed))
            if given.faces:
                faces = broken_type(given.faces, faces)
        except LookupError as exc:
            raise SystemExit(str(exc)) from exc
        print(f"{len(faces.all)} faces, {len(faces.mono)} of them of one width", flush=True)
        sources.append(gatherer.made(given.made, phrases, faces, given.seed))
    try:
        for source in sources:
            for line in source:
                found.append(line)
                if len(found) % TOLD == 0:
                    print(f"{len(found)} of {gatherer.met}", flush=True)
    finally:  # hours of work are kept when it is interrupted
        lines.store(given.file, found)
    spent = time.process_time() - began
    misread = sum(line.read != line.true for line in found)
    print(f"{len(found)} of {gatherer.met} lines, {misread} of them misread, {spent:.0f} CPU s")


def train(given: argparse.Namespace) -> None:
    """Train, print, and write if told to."""
    try:
        from bench.fit_network import training  # noqa: PLC0415 - torch is here only
    except ModuleNotFoundError as exc:
        if exc.name != "torch":
            raise
        raise SystemExit(TORCH) from exc
    network, signs = widened(*begun(given.begin, given.language))
    known = codes(signs)
    gathered = [line for file in given.lines for line in lines.stored(file)]
    taught, held = training.parted(lessons(gathered, known))
    print(f"{len(gathered)} lines, {len(taught)} to learn from, {len(held)} held out", flush=True)
    if not taught:
        msg = "too few papers: nine are needed at least, for eight are held out"
        raise SystemExit(msg)
    try:
        training.check(network, held)
    except training.Unequal as exc:
        raise SystemExit(str(exc)) from exc
    plan = training.Plan(given.minutes, given.batches, given.rate)
    better = training.trained(network, taught, held, plan)
    if given.write is not None:
        in_place = Path(model.__file__).with_name(f"{given.language}.npz")
        file = in_place if given.write == IN_PLACE else given.write
        network_store.store(file, better, signs)
        print(f"written: {file}")


def begun(file: Path | None, language: str) -> tuple[Network, tuple[str, ...]]:
    """Return the network of a file, or Tesseract's installed one, and its signs."""
    if file is not None:
        return network_store.stored(file)
    network, characters, _ = model.installed(language_files(language)[0])
    return network, characters.signs


def main() -> None:
    """Take the arguments apart and do what they say."""
    parser = argparse.ArgumentParser(prog="python -m bench.fit_network", description=__doc__)
    commands = parser.add_subparsers(required=True)
    gathering = commands.add_parser("lines", help="gather lines to learn from")
    gathering.add_argument("file", type=Path, help="where to write them (.npz)")
    gathering.add_argument("truth", type=allowed, nargs="*", help="folders of papers with truths")
    gathering.add_argument("--made", type=int, default=0, metavar="N", help="make N pages, too")
    gathering.add_argument(
        "--texts",
        type=allowed,
        nargs="+",
        default=[],
        metavar="FOLDER",
        help="of .txt files or truths: what made pages say, beside the text of TRUTH",
    )
    gathering.add_argument(
        "--faces", type=Path, metavar="FOLDER", help="of broken type: made pages are set in it"
    )
    gathering.add_argument("--seed", type=int, default=1, help="another one makes other pages")
    gathering.set_defaults(work=gather)
    training = commands.add_parser("train", help="train the network on lines gathered (torch)")
    training.add_argument("lines", type=Path, nargs="+", help="files that `lines` wrote")
    training.add_argument("--minutes", type=float, default=MINUTES, help="by the clock")
    training.add_argument("--batches", type=int, default=BATCHES, help="end earlier with so many")
    training.add_argument("--rate", type=float, default=RATE, help="of learning")
    training.add_argument(
        "--from",
        type=Path,
        dest="begin",
        metavar="FILE",
        help="a network trained before; default: Tesseract's installed one",
    )
    training.add_argument(
        "--write",
        type=Path,
        nargs="?",
        const=IN_PLACE,
        metavar="FILE",
        help="write the network, by default where pages are read with it",
    )
    training.set_defaults(work=train)
    for command in (gathering, training):
        command.add_argument("--language", default=LANGUAGE, help=f"deu, or {BROKEN}")
    given = parser.parse_args()
    given.work(given)


if __name__ == "__main__":
    main()
