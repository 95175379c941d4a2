"""The budgets, measured: ``python -m bench`` lists them, ``python -m bench NAME …`` runs one."""

from __future__ import annotations

import ast
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
_RUN = 'if __name__ == "__main__"'


def benches() -> Iterator[tuple[str, str]]:
    """Yield the name and the first sentence of each bench."""
    for file in sorted((*HERE.glob("*.py"), *HERE.glob("*/__main__.py"))):
        text = file.read_text("utf-8")
        if (file.parent == HERE and file.stem.startswith("_")) or _RUN not in text:
            continue  # what others are made of
        said = ast.get_docstring(ast.parse(text)) or ""
        name = file.parent.name if file.stem == "__main__" else file.stem
        yield name, said.partition("\n")[0]


def main() -> None:
    known = dict(benches())
    if len(sys.argv) < 2 or sys.argv[1] not in known:
        for name, said in known.items():
            print(f"{name:17} {said}")
        print("\npython -m bench NAME --help says more")
        sys.exit(0 if len(sys.argv) < 2 else 2)
    name = sys.argv.pop(1)
    runpy.run_module(f"bench.{name}", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
