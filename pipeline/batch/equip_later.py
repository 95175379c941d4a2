"""Doors to what is heavy, opened only when somebody goes through: the parent stays small."""

from __future__ import annotations

from pipeline.batch.work import Equipment
from pipeline.settings import Settings


def equip(settings: Settings, passwords: tuple[str, ...]) -> Equipment:
    """Return the real equipment; called in a worker."""
    from pipeline.batch.equip import equip as bring  # noqa: PLC0415

    return bring(settings, passwords)


def looks_like_a_document(head: bytes) -> bool:
    """Tell by a file's first bytes whether it can be read."""
    from pipeline.engines.sources import looks_like_a_document as looks  # noqa: PLC0415

    return looks(head)
