"""Feed the reading with damaged files: ``python -m bench.fuzz [FOLDER…] [--count 20000]``.

Every input is a mutated file of ``samples/`` or of the given folders. It goes the whole way:
opened, looked at, cleaned, read by a stand-in for the OCR engine, stored, understood. Good is a
record or a coded error; a crash, a hang or an exception that has no code is a finding, and is
saved with its traceback under ``--save``. The same seed and count give the same inputs.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import random
import re
import resource
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pebble

from bench._seeds import Seed, seeds
from models.geometry import Box
from models.page import StoredPage
from models.paper import ProducedBy, Source
from pipeline.batch.record import record_bytes
from pipeline.engines.language import build_annotator
from pipeline.engines.sources import open_source
from pipeline.errors import DocumentError, MemoryLimit
from pipeline.flow import Engines, read_page, understand
from pipeline.settings import LimitSettings, ReadingSettings, UnderstandingSettings
from pipeline.sheet import Image, SeenWord, Task

ROOT = Path(__file__).parents[1]
SECONDS = 60.0  # of CPU for one input; more is a hang, however busy the machine is
PATIENCE = 600.0  # until a process that waits without working is taken for hung
MEMORY = 4_000_000_000
PAGES = 2  # of each input
LIMITS = LimitSettings(page_pixels=3_000_000, document_bytes=20_000_000, document_pages=500)
WIDER = LIMITS.model_copy(
    update={"page_pixels": 12_000_000}
)  # for one input in twenty: whole scans
MADE = ProducedBy(version="0", reading="fuzz", rules=0, settings_sha256="0")

NUMBERS = (
    b"0", b"-1", b"1", b"255", b"65535", b"65536", b"2147483647", b"-2147483648", b"4294967296",
    b"99999999999999999999", b"0.0000001", b"1e99", b"-0", b"nan",
)  # fmt: skip
BINARY = (
    b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f", b"\0\1",
    b"\1\0", b"\x80\0\0\0", b"\xd8\x00\xdc\x00", b"\xed\xa0\x80", b"\xfe\xff",
)  # fmt: skip
TOKENS = (
    b"/Rotate 90", b"/Rotate 45", b"/UserUnit 1000", b"/CropBox [0 0 0 0]", b"null", b"[ ]",
    b"<< >>", b"/MediaBox [9 9 -9 -9]", b"3 Tr", b"endstream", b"1 0 R", b"/Length 0",
    b"(\xd8\x34) Tj", b"BT /F1 0 Tf", b"0 0 0 0 0 0 cm", b"q q q q q",
)  # fmt: skip
WORDS = (
    "Drucksache", "0565/23", "öffentlich", "Stadtrat", "20.03.2023", "Beschlussvorschlag:", "1.",
    "Sachverhalt", "gez.", "TOP", "§", "\u202e", "Anlage", "31.02.1954", "N", "ſ",
)  # fmt: skip


class StandIn:
    """An engine that sees words where there is ink; what it sees depends on the image alone."""

    name = "stand-in 1"

    def read(self, image: Image, task: Task) -> tuple[SeenWord, ...]:  # noqa: ARG002
        high, wide = image.shape[:2]
        chance = random.Random(f"{high} {wide} {int(image.sum())}")
        words = []
        for line in range(min(high // 12, chance.randrange(40))):
            for place in range(min(wide // 40, chance.randrange(1, 9))):
                box = Box(place * 40, line * 12, place * 40 + 36, line * 12 + 10)
                text = chance.choice(WORDS)
                words.append(SeenWord(text, box, chance.random(), line // 5, line))
        return tuple(words)


def mutated(seed: Seed, other: Seed, chance: random.Random) -> bytes:
    """Return a seed after one to eight blows."""
    content = bytearray(seed.content)
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8))):
        if len(content) < 8:
            break
        _blow(content, other.content, chance)
    return bytes(content)


def _blow(content: bytearray, other: bytes, chance: random.Random) -> None:
    at = chance.randrange(len(content))
    if chance.random() < 0.3:  # heads and tables are where it hurts
        at = chance.randrange(min(len(content), 1024))
    length = min(int(chance.paretovariate(0.7)), len(content) - at, 4096)
    match chance.randrange(10):
        case 0:
            content[at] ^= 1 << chance.randrange(8)
        case 1:
            content[at : at + length] = chance.randbytes(length)
        case 2:
            del content[at : at + length]
        case 3:
            content[at:at] = content[at : at + length]
        case 4:
            del content[at:]
        case 5:
            content[at : at + 4] = chance.choice(BINARY)
        case 6:
            begin = chance.randrange(max(len(other), 1))
            content[at : at + length] = other[begin : begin + length]
        case 7:
            content[at:at] = b" " + chance.choice(TOKENS) + b" "
        case _:
            _another_number(content, at, chance)


def _another_number(content: bytearray, at: int, chance: random.Random) -> None:
    match = re.compile(rb"-?\d+(?:\.\d+)?").search(content, at, at + 2000)
    if match:
        content[match.start() : match.end()] = chance.choice(NUMBERS)


def input_of(all_seeds: tuple[Seed, ...], seed: int, number: int) -> tuple[str, bytes]:
    """Return suffix and bytes of an input."""
    chance = random.Random(f"{seed} {number}")
    chosen, other = chance.choice(all_seeds), chance.choice(all_seeds)
    return chosen.suffix, mutated(chosen, other, chance)


# in a worker

_here: dict[str, object] = {}


def enter(folders: tuple[Path, ...]) -> None:
    """Limit the memory, load what every input needs."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _here["seeds"] = seeds(folders)
    _here["annotate"] = build_annotator(UnderstandingSettings())
    _here["folder"] = tempfile.mkdtemp(prefix="fuzz")


def one(seed: int, number: int) -> tuple[str, str | None, float]:
    """Feed one input; return what came of it, a traceback where it should not, and the CPU time."""
    suffix, content = input_of(_here["seeds"], seed, number)  # type: ignore[arg-type]
    path = Path(str(_here["folder"])) / f"input{suffix}"
    path.write_bytes(content)
    began = time.process_time()
    came, said = fed(path, content, LIMITS if number % 20 else WIDER)
    seconds = time.process_time() - began
    if seconds > SECONDS and said is None:
        return "hang", f"{came} after {seconds:.0f} s of CPU", seconds
    return came, said, seconds


def fed(path: Path, content: bytes, limits: LimitSettings) -> tuple[str, str | None]:
    """Take a file the whole way; return the code, and a traceback for what has none."""
    try:
        _whole_way(path, content, limits)
    except DocumentError as exc:
        return exc.code, None
    except MemoryError:
        return MemoryLimit.code, None
    except Exception as exc:  # noqa: BLE001 - this is what is looked for
        return f"{type(exc).__name__}", traceback.format_exc()
    return "record", None


def _whole_way(path: Path, content: bytes, limits: LimitSettings) -> None:
    settings, engines = ReadingSettings(), Engines(ocr=StandIn())
    with open_source(path, (), limits) as opened:
        count = min(opened.page_count, PAGES)
        media_type = opened.media_type
        readings = []
        for number in range(1, count + 1):
            reading = read_page(opened.page(number), engines, settings, limits)
            page = StoredPage(reading_fingerprint="f", settings_sha256="s", reading=reading)
            stored = StoredPage.model_validate_json(page.model_dump_json())
            readings.append(stored.reading)
    source = Source(
        name=path.name, sha256=hashlib.sha256(content).hexdigest(), bytes=len(content),
        media_type=media_type, page_count=count,
    )  # fmt: skip
    annotate = _here["annotate"]
    settled = UnderstandingSettings()
    record_bytes(understand((source,), tuple(readings), annotate, settled, MADE))  # type: ignore[arg-type]


# in the parent


def main() -> None:
    """Feed all inputs to bounded workers, count what came of them, save what should not be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="begin with this input")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--save", type=Path, default=Path("out/fuzz"))
    given = parser.parse_args()
    folders = tuple(path.resolve() for path in (ROOT / "samples", *given.folders))
    counts: Counter[str] = Counter()
    findings: dict[str, list[int]] = {}
    slowest, began = (0.0, 0), time.monotonic()
    with _pool(given.workers, folders) as pool:
        for number, future in _fed(pool, given.seed, range(given.first, given.first + given.count)):
            came, said, seconds = _answer(future)
            if came in ("crash", "hang"):
                came, said, seconds = _alone(folders, given.seed, number, came)
            counts[came] += 1
            slowest = max(slowest, (seconds, number))
            if said is not None:
                place = (re.findall(r'File ".*?([\w/]+\.py)", line (\d+)', said) or [("", "")])[-1]
                findings.setdefault(f"{came} {':'.join(place)}", []).append(number)
                _save(given.save, folders, given.seed, number, said)
            if sum(counts.values()) % 1000 == 0:
                print(sum(counts.values()), dict(counts.most_common()), file=sys.stderr, flush=True)
    print(f"{sum(counts.values())} inputs, {time.monotonic() - began:.0f} s")
    print(f"slowest: {slowest[0]:.1f} s, input {slowest[1]}")
    for came, count in counts.most_common():
        print(f"{count:7} {came}")
    for what, numbers in findings.items():
        print(f"FINDING {what}: {len(numbers)} times, first input {numbers[0]}")
    sys.exit(1 if findings else 0)


def _pool(workers: int, folders: tuple[Path, ...]) -> pebble.ProcessPool:
    return pebble.ProcessPool(
        workers, max_tasks=10_000, initializer=enter, initargs=(folders,),
        context=multiprocessing.get_context("spawn"),
    )  # fmt: skip


def _alone(
    folders: tuple[Path, ...], seed: int, number: int, before: str
) -> tuple[str, str | None, float]:
    """Feed an input again in a process of its own, as a run does with whom it suspects.

    What does not come again is the work of an input before it, and costs a run one more attempt.
    """
    with _pool(1, folders) as pool:
        came, said, seconds = _answer(pool.schedule(one, args=(seed, number), timeout=PATIENCE))
    return (came if said else f"{came}, after a {before} among others"), said, seconds


def _fed(
    pool: pebble.ProcessPool, seed: int, numbers: range
) -> Iterator[tuple[int, Future[tuple[str, str | None, float]]]]:
    """Yield the inputs in order, some ahead of who waits for them."""
    ahead: list[tuple[int, Future[tuple[str, str | None, float]]]] = []
    for number in numbers:
        ahead.append((number, pool.schedule(one, args=(seed, number), timeout=PATIENCE)))
        if len(ahead) >= 64:
            yield ahead.pop(0)
    yield from ahead


def _answer(future: Future[tuple[str, str | None, float]]) -> tuple[str, str | None, float]:
    try:
        return future.result()
    except TimeoutError:
        return "hang", f"no answer in {PATIENCE} s", PATIENCE
    except pebble.ProcessExpired as exc:
        return "crash", f"the process ended with {exc.exitcode}", 0.0


def _save(folder: Path, folders: tuple[Path, ...], seed: int, number: int, said: str) -> None:
    if not _here:
        _here["seeds"] = seeds(folders)
    suffix, content = input_of(_here["seeds"], seed, number)  # type: ignore[arg-type]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{seed}-{number}{suffix}").write_bytes(content)
    (folder / f"{seed}-{number}.txt").write_text(said, "utf-8")


if __name__ == "__main__":
    main()
