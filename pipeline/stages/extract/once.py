"""What several extractors ask of one sheet is worked out once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from pipeline.stages.extract.sheet import Sheet

P = ParamSpec("P")
T = TypeVar("T")


def once(
    work: Callable[Concatenate[Sheet, P], T],
) -> Callable[Concatenate[Sheet, P], T]:
    """Return the function; what it gives is kept with the sheet, and goes when the sheet goes.

    Arguments are told apart by identity, as lines are everywhere: they are kept with the answer,
    so that no other object gets their identity meanwhile. The answer must be immutable.
    """

    @wraps(work)
    def noted(sheet: Sheet, *args: P.args, **kwargs: P.kwargs) -> T:
        key = (work, *map(id, args), *map(id, kwargs.values())) if args or kwargs else (work,)
        known: Any = sheet.noted.get(key)
        if known is None:
            known = sheet.noted[key] = (work(sheet, *args, **kwargs), args, kwargs)
        answer: T = known[0]
        return answer

    return cast("Callable[Concatenate[Sheet, P], T]", noted)


def gathered(
    work: Callable[Concatenate[Sheet, P], Iterator[T]],
) -> Callable[Concatenate[Sheet, P], tuple[T, ...]]:
    """Return the function; all that it yields is gathered, once for each sheet."""

    @wraps(work)
    def gathering(sheet: Sheet, *args: P.args, **kwargs: P.kwargs) -> tuple[T, ...]:
        return tuple(work(sheet, *args, **kwargs))

    return once(cast("Callable[Concatenate[Sheet, P], tuple[T, ...]]", gathering))
