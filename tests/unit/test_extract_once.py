"""What is asked of a sheet twice is worked out once, and anew for another sheet or argument."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from models.layout import Layout
from pipeline.stages.extract.once import gathered, once
from pipeline.stages.extract.sheet import Sheet

EMPTY = Sheet(Layout(()), (), (), (), (), (), (), (), (), {}, {}, {}, {})


def test_an_answer_is_kept_with_its_sheet_and_its_arguments() -> None:
    asked: list[tuple[Sheet, str, bool]] = []

    @once
    def answer(sheet: Sheet, word: str, *, loud: bool) -> str | None:
        asked.append((sheet, word, loud))
        return word.upper() if loud else None

    one, two = "eins", "zwei"
    other = replace(EMPTY)
    for sheet, word, loud in ((EMPTY, one, True), (EMPTY, one, True), (EMPTY, two, True)):
        assert answer(sheet, word, loud=loud) == word.upper()
    for sheet in (other, other, EMPTY):
        assert answer(sheet, one, loud=False) is None
    assert len(asked) == 4


def test_what_is_yielded_is_gathered_once() -> None:
    begun: list[int] = []

    @gathered
    def numbers(_: Sheet, most: int) -> Iterator[int]:
        begun.append(most)
        yield from range(most)

    assert numbers(EMPTY, 3) == numbers(EMPTY, 3) == (0, 1, 2)
    assert begun == [3]
