"""The list of the samples, ``samples/README.md``, from the papers themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from samples.make.paper import Paper

_HEAD = """\
# Samples

Council papers whose every value is known, as scans that may be published. Each folder holds one
paper: `truth.json` (the format is described in [docs/truth-format.md](../docs/truth-format.md)) and
one or several scans of it, named by their kind.

All of it is our own making by [`samples/make`](make/README.md): texts written for this project,
places and forms as they are met in practice, persons, firms, groups and addresses invented. The one
exception is the first, a published paper of the city of Erfurt, set anew as it was printed; as an
official work it is free of copyright (§ 5 UrhG). Coats of arms are replaced by a plain shield.
Licence: Apache-2.0 like the rest of the project, or CC0-1.0, as you prefer.

The committed scans are the reference and are not rebuilt by the tests. This table is written by
`python -m samples.make`.

| paper | printed | scans | modelled on | what it is for |
|---|---|---|---|---|
"""

_TAIL = """
## Kinds of scan

| kind | what it is |
|---|---|
"""


def readme(
    papers: Iterable[Paper], plan: Mapping[str, tuple[str, ...]], kinds: Mapping[str, str]
) -> str:
    """Return the text of ``samples/README.md``; ``kinds`` says what each kind of scan is."""
    rows = [
        f"| `{one.id}` | {one.city} {one.year}, {one.print} | {', '.join(plan[one.id])} |"
        f" {one.modelled_on} | {one.purpose} |"
        for one in papers
    ]
    used = {kind for chosen in plan.values() for kind in chosen}
    tail = [
        f"| `{kind}` | {about}{'' if kind in used else ' (made on demand only)'} |"
        for kind, about in kinds.items()
    ]
    return _HEAD + "\n".join(rows) + "\n" + _TAIL + "\n".join(tail) + "\n"
