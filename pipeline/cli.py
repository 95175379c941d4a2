"""The command line: arguments in, exit code out.

Nothing heavy is imported at the top: ``--help`` and ``--version`` answer at once.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

import pipeline
from pipeline.errors import RunError
from pipeline.options import (
    MetricsFile,
    On,
    OutFolder,
    Profile,
    Quiet,
    ReportFile,
    SettingsFile,
    Sources,
    Workers,
)

app = typer.Typer(
    name="ratslese",
    help="Turns folders of scanned German council papers into structured, checkable records.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,  # local variables may hold what stands on a paper
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        print(f"ratslese {pipeline.__version__}")
        raise typer.Exit


@app.callback()
def ratslese(
    _version_asked: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Turn folders of scanned German council papers into structured, checkable records."""


@app.command()
def run(
    paths: Sources,
    settings_file: SettingsFile = None,
    workers: Workers = None,
    profile: Profile = None,
    reread: Annotated[
        bool, typer.Option("--reread", help="Read pages again that older engines have read.")
    ] = False,
    until: Annotated[
        str | None, typer.Option(metavar="HH:MM", help="Be done by then; the rest waits.")
    ] = None,
    limit: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Take up N papers at most.")
    ] = None,
    on: On = None,
    metrics: MetricsFile = None,
    report: ReportFile = None,
    quiet: Quiet = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Name every paper, on a terminal too.")
    ] = False,
) -> None:
    """Digitise what is new or changed under IN into records under OUT.

    Run it as often as you like: what is known and unchanged costs nothing.
    """
    from pipeline.batch import command

    wishes = command.Wishes(reread, until, limit, metrics, report, on, quiet=quiet, verbose=verbose)
    _end(command.run(paths, _settings(settings_file, workers, profile), wishes))


@app.command()
def watch(
    paths: Sources,
    settings_file: SettingsFile = None,
    workers: Workers = None,
    profile: Profile = None,
    every: Annotated[float, typer.Option(min=0.1, metavar="SECONDS", help="Look so often.")] = 5.0,
    settle: Annotated[
        float,
        typer.Option(min=0.0, metavar="SECONDS", help="A file at rest for so long is whole."),
    ] = 10.0,
    on: On = None,
    metrics: MetricsFile = None,
    quiet: Quiet = False,
) -> None:
    """Digitise what is dropped into IN, as it comes, until told to stop."""
    from pipeline.batch import command
    from pipeline.batch.watch import Pace
    from pipeline.batch.watch import watch as watch_folder

    wishes = command.Wishes(metrics=metrics, on=on, quiet=quiet)
    settings = _settings(settings_file, workers, profile)
    _end(watch_folder(paths, settings, wishes, Pace(every, settle)))


@app.command()
def show(
    record: Annotated[Path, typer.Argument(metavar="RECORD", help="A record (.json) under OUT.")],
    full: Annotated[bool, typer.Option("--full", help="The whole text of each section.")] = False,
) -> None:
    """Show a record as a person reads it."""
    from pipeline.show import show as show_record

    show_record(record, full=full)


@app.command()
def check(
    settings_file: SettingsFile = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Print nothing but what is missing.")
    ] = False,
) -> None:
    """Say whether this machine has what a run needs, and how to get what is missing."""
    from pipeline.batch import check as checks

    _end(checks.check(_settings(settings_file), quiet=quiet))


@app.command()
def read(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A scan or a PDF.")],
    page: Annotated[int | None, typer.Option(min=1, metavar="N", help="Only this page.")] = None,
    debug: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Write what each step saw and did there, as pictures."),
    ] = None,
    settings_file: SettingsFile = None,
) -> None:
    """Print the words of a file, and show how they were read; nothing is stored."""
    from pipeline.debug import read_file

    for text in read_file(file, _settings(settings_file), page, debug):
        print(text, end="\n\n")


@app.command()
def schema() -> None:
    """Print the JSON schema of the records."""
    import json

    from models.paper import CouncilPaper

    print(json.dumps(CouncilPaper.model_json_schema(), ensure_ascii=False, indent=2))


@app.command()
def settings(settings_file: SettingsFile = None) -> None:
    """Print all settings with their meaning, as they are now (TOML)."""
    from pipeline.example import as_toml

    print(as_toml(_settings(settings_file)), end="")


@app.command()
def status(
    out: OutFolder,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")] = False,
) -> None:
    """Say what is done, what waits and for how long, what failed and why, and what helps."""
    from pipeline.batch.status import status as tell

    tell(out, as_json=as_json)


@app.command()
def report(
    out: OutFolder,
    target: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="A page (.html) or JSON; none: JSON to stdout."),
    ] = None,
    number: Annotated[
        int | None, typer.Option("--run", min=1, metavar="N", help="Of run N; else the last.")
    ] = None,
) -> None:
    """Report on a run: numbers, throughput, failures with remedy, papers that want review."""
    from pipeline.batch.run_report import report as report_on

    told = report_on(out, target, number)
    if told is not None:
        print(told, end="")


@app.command()
def export(
    out: OutFolder,
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="FILE", help="The file; else stdout.")
    ] = None,
) -> None:
    """Export a table with one row for each paper (CSV, safe to open in a spreadsheet)."""
    from pipeline.batch.export import export as export_table

    export_table(out, csv)


@app.command()
def verify(out: OutFolder) -> None:
    """Check originals and records against the ledger: changed, missing, damaged, unknown."""
    from pipeline.batch import upkeep

    _end(upkeep.verify(out))


@app.command()
def evaluate(
    out: OutFolder,
    truth: Annotated[
        Path, typer.Argument(metavar="TRUTH", help="A folder with truth.json files beside scans.")
    ],
    errors: Annotated[bool, typer.Option("--errors", help="Print every wrong value.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")] = False,
    html: Annotated[
        Path | None,
        typer.Option("--html", metavar="FILE", help="Write a page: errors beside pictures."),
    ] = None,
) -> None:
    """Hold the records against a truth: what share is right, and how honest the confidence is."""
    import json

    from pipeline.evaluate import report

    held = report.hold_all(out, truth)
    if html is not None:
        from pipeline.evaluate.html import as_html
        from pipeline.storage import write_asked

        write_asked(html, as_html(held, truth).encode())
    if as_json:
        print(json.dumps(report.as_data(held), ensure_ascii=False, indent=2))
    else:
        print(report.as_text(held, errors=errors))


@app.command()
def retry(
    out: OutFolder,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]...", help="Only these, as status names them."),
    ] = None,
) -> None:
    """Let the next run try again what failed or was set aside."""
    from pipeline.batch import upkeep

    upkeep.retry(out, names or [])


@app.command()
def forget(
    out: OutFolder,
    what: Annotated[
        str, typer.Argument(metavar="ID|SHA256", help="The paper, or its file's SHA-256.")
    ],
) -> None:
    """Remove all that is kept of a paper, and keep it from coming back. Originals stay."""
    from pipeline.batch import upkeep

    upkeep.forget(out, what)


def _settings(path: Path | None, workers: int | None = None, profile: str | None = None) -> Any:  # noqa: ANN401 - Settings is heavy
    from pipeline.settings import load_settings

    flags: dict[str, object] = {} if workers is None else {"batch": {"workers": workers}}
    return load_settings(path, flags if profile is None else flags | {"profile": profile})


def _end(verdict: RunError | None) -> None:
    if verdict is not None:
        raise verdict


def main() -> NoReturn:
    """Map errors to exit codes, in this one place."""
    try:
        app()  # ends with SystemExit
    except RunError as exc:
        print(f"ratslese: {exc}", file=sys.stderr)
        sys.exit(exc.exit_code)
    sys.exit(0)
