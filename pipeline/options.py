"""Arguments and options that several commands share, declared once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

SettingsFile = Annotated[
    Path | None,
    typer.Option(
        "--settings", "-s", metavar="FILE", envvar="RATSLESE_SETTINGS",
        help="Settings (TOML); see ratslese.toml.example.",
    ),
]  # fmt: skip
Profile = Annotated[
    str | None,
    typer.Option(metavar="NAME|FILE", help="What is usual in the city; see docs/profiles.md."),
]
Sources = Annotated[
    list[Path],
    typer.Argument(
        metavar="IN... OUT",
        readable=False,  # we say it ourselves, with the right exit code
        help="Files or folders to read; the folder to write.",
    ),
]
Workers = Annotated[
    int | None, typer.Option(min=1, max=256, help="Worker processes; one per processor.")
]
On = Annotated[
    str | None,
    typer.Option(metavar="ADDRESS", help="Let the workers of a Dask scheduler do it (tcp://…)."),
]
MetricsFile = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Keep a text file for Prometheus up to date."),
]
ReportFile = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Write a report: a page (.html), or JSON."),
]
Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="Say only what failed, and the summary.")
]
OutFolder = Annotated[Path, typer.Argument(metavar="OUT", help="The folder with the records.")]
