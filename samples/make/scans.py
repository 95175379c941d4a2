"""A scan of a paper: what it is made from and what is known about it."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Any

from samples.make import files
from samples.make.ageing import Image, Rng
from samples.make.paper import Printed


@dataclass(frozen=True, kw_only=True)
class Scan:
    """A scan of a paper and what is known about it.

    ``pages`` gives for every page of the scan the page of the truth that it shows, ``None`` for a
    blank one; ``rotation`` the clockwise turn that makes the page upright as a viewer shows it.
    """

    file: str
    content: bytes
    dpi: int
    defects: tuple[str, ...]
    pages: tuple[int | None, ...]
    rotation: tuple[int, ...] = ()
    stamps: tuple[dict[str, Any], ...] = ()

    def truth(self, kind: str, seed: int) -> dict[str, Any]:
        """Return the entry of the truth file."""
        return {
            "file": self.file,
            "kind": kind,
            "dpi": self.dpi,
            "defects": list(self.defects),
            "pages": list(self.pages),
            "rotation": list(self.rotation or (0,) * len(self.pages)),
            "stamps": list(self.stamps),
            "seed": seed,
        }


@dataclass
class Job:
    """One scan to be made: the printed paper and the dice."""

    printed: Printed
    kind: str
    rng: Rng

    def images(self, dpi: float, *, colour: bool = False) -> list[Image]:
        """Return the clean pages as pixels."""
        return files.render(self.printed.pdf, dpi, colour=colour)

    def tilt(self, most: float) -> float:
        """Return a skew of at least a third of ``most`` degrees, to either side."""
        return float(self.rng.choice((-1, 1)) * self.rng.uniform(most / 3, most))

    def numbers(self, count: int) -> tuple[int, ...]:
        """Return the truth's page numbers."""
        return tuple(range(1, count + 1))

    def scan(
        self, content: bytes, dpi: int, defects: str, suffix: str = "pdf", **more: Any
    ) -> Scan:
        """Return the scan with its name; ``defects`` are parted by blanks."""
        pages = more.pop("pages", self.numbers(len(self.printed.pages)))
        return Scan(
            file=f"{self.kind}.{suffix}",
            content=content,
            dpi=dpi,
            defects=tuple(defects.split()),
            pages=pages,
            **more,
        )


def seed_of(paper: str, kind: str, seed: int) -> int:
    """Return the seed of one scan: the same for the same paper, kind and number."""
    return (zlib.crc32(f"{paper}/{kind}".encode()) + seed) % 2**31
