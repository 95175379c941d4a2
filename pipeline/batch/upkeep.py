"""What an operator does between runs: verify, retry, forget."""

from __future__ import annotations

import re
from pathlib import Path

from rich.console import Console

from pipeline.batch import inquiries
from pipeline.batch.ledger import Ledger
from pipeline.batch.names import shown
from pipeline.batch.run import AGENT, opened
from pipeline.batch.verify import Finding, findings
from pipeline.errors import PapersFailed, RunError, UsageError
from pipeline.storage import OutFolder, PageStore


def ledger_of(root: Path) -> Ledger:
    """Open the ledger for looking at; a run may be going on."""
    out = OutFolder(root)
    if not out.ledger.is_file():
        msg = f"{root} holds no ledger: name the OUT folder of a run"
        raise UsageError(msg)
    return Ledger(out.ledger, AGENT)


def verify(root: Path) -> RunError | None:
    """Print what differs from the ledger; return a failure where anything does."""
    ledger_of(root).close()
    console = Console()
    bad = 0
    with opened(root) as (out, ledger):
        for finding in findings(out, ledger):
            bad += finding is not Finding.SOUND
            if finding is not Finding.SOUND:
                console.print(
                    f"{finding.kind}: {finding.name}", markup=False, highlight=False, soft_wrap=True
                )
        total = inquiries.records(ledger)
    Console(stderr=True).print(f"{total} records verified, {bad} findings", highlight=False)
    return PapersFailed(f"{bad} findings") if bad else None


def retry(root: Path, names: list[str]) -> None:
    """Let the next run take up what failed or was set aside, with all tries new."""
    ledger_of(root).close()
    with opened(root) as (_, ledger):
        wanted = set(names)
        taken = [
            id_ for id_, name in inquiries.failed_ids(ledger) if not wanted or shown(name) in wanted
        ]
        if wanted and not taken:
            msg = "none of these failed or was set aside: see 'ratslese status'"
            raise UsageError(msg)
        inquiries.take_up_again(ledger, taken)
    Console(stderr=True).print(f"{len(taken)} papers will be tried again by the next run")


_WHAT = re.compile(r"(?:sha256:)?([0-9a-f]{64})(?::\d+-\d+)?")


def forget(root: Path, what: str) -> None:
    """Remove record, pages, former records, debug pictures and corrections; leave a tombstone."""
    match = _WHAT.fullmatch(what)
    if match is None:
        msg = f"'{what}' is neither the id of a record nor a SHA-256 (64 digits, 0-9 and a-f)"
        raise UsageError(msg)
    sha256 = match[1]
    ledger_of(root).close()
    with opened(root) as (out, ledger):
        outputs = inquiries.forget(ledger, sha256)
        for output in outputs:
            out.record_path(output).unlink(missing_ok=True)
        pages = PageStore(out).forget(sha256)
    Console(stderr=True).print(
        f"forgotten: {len(outputs)} records, {pages} files of the store. The original was not "
        "touched; while it lies in IN it is passed over.",
        highlight=False,
    )
