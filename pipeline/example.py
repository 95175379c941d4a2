"""The settings as a TOML file that explains itself: what ``ratslese.toml.example`` is made of."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path

from pydantic import BaseModel

from pipeline.settings import Settings

_HEAD = """\
# Settings of Ratslese, each with its meaning and its default. Copy this file to ratslese.toml, keep
# what you change, and name it: ratslese run --settings ratslese.toml IN OUT
#
# The environment wins over this file, and a flag over both: RATSLESE_BATCH__WORKERS=4 is
# [batch] workers = 4. `ratslese settings` prints what holds now.
"""


def as_toml(settings: Settings) -> str:
    """Return settings as TOML, each with its meaning; those without a value are commented out."""
    parts = [_HEAD]
    slices: list[tuple[str, BaseModel]] = []
    for name in type(settings).model_fields:
        value = getattr(settings, name)
        if isinstance(value, BaseModel):
            slices.append((name, value))
        else:
            parts.append(_entry(settings, name))
    for name, part in slices:
        fields = (name for name in type(part).model_fields if not _is_file(getattr(part, name)))
        lines = "\n".join(_entry(part, field) for field in fields)
        parts.append(f"{_comment(type(part).__doc__)}[{name}]\n\n{lines}")
    return "\n".join(parts)


def _is_file(value: object) -> bool:
    """Tell whether a value is a slice with a file of its own: the profile."""
    return isinstance(value, BaseModel)


def _entry(part: BaseModel, name: str) -> str:
    field = type(part).model_fields[name]
    value = getattr(part, name)
    said = _comment(field.description)
    return f"{said}# {name} = …\n" if value is None else f"{said}{name} = {_literal(value)}\n"


def _literal(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return f"{value:_}"
        case float():
            return repr(value)
        case tuple():
            return f"[{', '.join(_literal(item) for item in value)}]"
        case str() | Path():
            return json.dumps(str(value), ensure_ascii=False)
        case _:
            msg = f"no TOML for {type(value).__name__}"
            raise TypeError(msg)


def _comment(text: str | None) -> str:
    plain = " ".join((text or "").replace("``", "").split())
    return "".join(f"# {line}\n" for line in textwrap.wrap(plain, 96))
