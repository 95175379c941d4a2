"""``ratslese watch`` as a scanner and a service manager meet it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.contract.bad_files import a_pdf

ROOT = Path(__file__).parents[2]
SOON = 60.0


def eventually(condition) -> bool:
    end = time.monotonic() + SOON
    while time.monotonic() < end and not condition():
        time.sleep(0.1)
    return bool(condition())


@pytest.mark.engine
def test_what_is_dropped_is_digitised_and_what_is_being_copied_is_not(tmp_path):
    inbox, out = tmp_path / "in", tmp_path / "out"
    inbox.mkdir()
    (inbox / "a.pdf").write_bytes(a_pdf("Drucksache 1/23"))
    process = subprocess.Popen(
        [
            sys.executable, "-c", "from pipeline.cli import main; main()", "watch",
            "--every", "0.2", "--settle", "1.5", "--workers", "1", inbox, out,
        ],
        cwd=ROOT, env=dict(os.environ), stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        content = a_pdf("Drucksache 2/23")
        with (inbox / "b.pdf").open("wb") as slow:
            for part in range(100):  # written on and on, until the other one is done
                slow.write(content[part * 10 : part * 10 + 10])
                slow.flush()
                if (out / "a.pdf.json").exists() and part > 20:
                    break
                time.sleep(0.3)
            assert (out / "a.pdf.json").exists()
            assert not (out / "b.pdf.json").exists()
            slow.write(content[part * 10 + 10 :])
        assert eventually(lambda: (out / "b.pdf.json").exists())
    finally:
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=30)
    assert process.returncode == 130, said
    assert "failed" not in said
    assert "Traceback" not in said
